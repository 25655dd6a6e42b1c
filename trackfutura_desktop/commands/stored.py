"""What commands that only read have in common: the database of a folder, and the projects that are meant."""

from collections.abc import Iterator
from contextlib import contextmanager

from trackfutura_desktop.commands.printed import plain
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import restore
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.sources import Project, projects


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
