"""What commands have in common: which data folder they work on, and how they print what strangers sent."""

import argparse
import json
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import restore
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.sources import Project, projects

# A terminal obeys them; a delivery must not write on somebody's screen.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def data_folder(given: argparse.Namespace, default: DataFolder | None = None) -> DataFolder:
    """The option, else the environment, else the default, else the folder of the user."""
    said = getattr(given, "data_dir", None) or os.environ.get("TRACKFUTURA_DATA_DIR")
    if said:
        return DataFolder(Path(said).expanduser().absolute())
    return default or DataFolder.of_user()


def api_base(given: argparse.Namespace) -> str:
    """The address of the API that the command line names, or an empty text."""
    return getattr(given, "api_base", "")


@contextmanager
def opened(folder: DataFolder) -> Iterator[Database]:
    """The database of a folder, only for reading: another program may be writing it meanwhile.

    Raises:
        UserError: There is none, or it is of another version.
    """
    if restore.is_half_done(folder):
        raise UserError(
            f"A backup is being put in place in {folder.root}.",
            "If nothing is doing so any more, start the window: it goes on where it ended.",
        )
    if not folder.database.exists():
        raise UserError(
            f"There are no data in {folder.root} yet.",
            "Start the window or the demo once, or name another folder with --data-dir.",
        )
    database = Database(folder.database)
    try:
        database.check_version()
        yield database
    finally:
        database.close()


def chosen_projects(connection: Connection, name: str | None) -> list[Project]:
    """The project of a name; without one, all of them.

    Raises:
        UserError: There is no such project.
    """
    found = projects(connection)
    if name is None:
        return found
    for each in found:
        if each.name.casefold() == " ".join(name.split()).casefold():
            return [each]
    known = ", ".join(plain(each.name) for each in found) or "none yet"
    raise UserError(f"There is no project {name!r}.", f"There are: {known}.")


def plain(text: str) -> str:
    """The text on one line and without anything that a terminal would obey."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text)


def print_json(data: object) -> None:
    """Print ``data`` as JSON that any terminal and any program can read."""
    is_utf8 = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"
    text = json.dumps(data, indent=2, ensure_ascii=not is_utf8)
    print(re.sub(r"[\x7f-\x9f]", lambda found: f"\\u{ord(found[0]):04x}", text))
