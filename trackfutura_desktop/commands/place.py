"""What commands have in common: which data folder they work on, and how they print what strangers sent."""

import argparse
import json
import os
import re
import sys
from pathlib import Path

from trackfutura_desktop.paths import DataFolder

# A terminal obeys them; a delivery must not write on somebody's screen.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def data_folder(given: argparse.Namespace, default: DataFolder | None = None) -> DataFolder:
    """The option, else the environment, else the default, else the folder of the user."""
    if is_of_user(given):
        return default or DataFolder.of_user()
    said = getattr(given, "data_dir", None) or os.environ["TRACKFUTURA_DATA_DIR"]
    return DataFolder(Path(said).expanduser().absolute())


def is_of_user(given: argparse.Namespace) -> bool:
    """Whether nothing names a data folder, so that it is wherever the user has moved it."""
    return not (getattr(given, "data_dir", None) or os.environ.get("TRACKFUTURA_DATA_DIR"))


def api_base(given: argparse.Namespace) -> str:
    """The address of the API that the command line names, or an empty text."""
    return getattr(given, "api_base", "")


def plain(text: str) -> str:
    """The text on one line and without anything that a terminal would obey."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text)


def print_json(data: object) -> None:
    """Print ``data`` as JSON that any terminal and any program can read."""
    is_utf8 = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"
    text = json.dumps(data, indent=2, ensure_ascii=not is_utf8)
    print(re.sub(r"[\x7f-\x9f]", lambda found: f"\\u{ord(found[0]):04x}", text))
