"""``trackfutura open``: the window, with files to import and links to follow."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from trackfutura_desktop.commands import window
from trackfutura_desktop.model.link import is_link


def run(given: argparse.Namespace) -> int:
    """Open the window with them, or hand them over to the window that is open."""
    return window.run(given, targets(given.targets))


def targets(given: Sequence[str]) -> list[str]:
    """Links as they are; files with their whole path, since the window may have started elsewhere.

    Desktops hand over files as addresses that begin with ``file:``.
    """
    return [each if is_link(each) else str(_path(each).expanduser().absolute()) for each in given]


def _path(given: str) -> Path:
    from urllib.request import url2pathname  # noqa: PLC0415 - brings half of the network with it

    is_address = given.lower().startswith("file:")
    return Path(url2pathname(urlsplit(given).path) if is_address else given)
