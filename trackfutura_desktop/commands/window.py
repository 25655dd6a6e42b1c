"""``trackfutura`` and ``trackfutura open``: the window; one that is open already is asked to do it."""

import argparse
import gc
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from trackfutura_desktop.commands.place import api_base, data_folder, is_of_user
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.interrupt import held_back
from trackfutura_desktop.lock import FolderLock
from trackfutura_desktop.model.link import is_link
from trackfutura_desktop.order import Order
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.start import Start

if sys.platform == "win32":
    import ctypes

_ENDING_SECONDS = 10.0
_AGAIN_SECONDS = 0.05
_ANY_PROCESS = -1


def run(given: argparse.Namespace) -> int:
    """Open the window and stay until the program ends, or hand over to the window that is open."""
    folder = data_folder(given)
    order = Order(
        tuple(targets(given.targets if given.command else ())),
        is_quiet=given.hidden,
        activation=os.environ.get("XDG_ACTIVATION_TOKEN", ""),
    )
    if sys.platform == "win32":  # else the window that is open may only flash in the task bar
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
    if folder.door.exists():
        if _hand_over(folder, order):
            return 0
        wait_for_end(folder)
    # A second start is quicker without Qt, and what holds texts comes after the language.
    with held_back():
        gc.disable()  # what is imported stays, and collections look at all of it; the window does its own
        from trackfutura_desktop.commands.spoken import speak  # noqa: PLC0415

        speak(folder)
        from trackfutura_desktop import app  # noqa: PLC0415

    start = Start(folder=folder, follows_move=is_of_user(given), api_base=api_base(given))
    return app.run_window(start, order=order)


def _hand_over(folder: DataFolder, order: Order) -> bool:
    from trackfutura_desktop import handover  # noqa: PLC0415 - most starts find no window open

    return handover.hand_over(folder.door, order)


def wait_for_end(folder: DataFolder) -> None:
    """Wait for a window that is just ending: it takes no order any more, and still has the folder."""
    gives_up = time.monotonic() + _ENDING_SECONDS
    while folder.door.exists() and time.monotonic() < gives_up:
        try:
            FolderLock(folder.root / "lock").release()
        except UserError:
            time.sleep(_AGAIN_SECONDS)
        else:
            return  # it ended suddenly and left the note of its door


def targets(given: Sequence[str]) -> list[str]:
    """Links as they are; files with their whole path, since the window may have started elsewhere.

    Desktops hand over files as addresses that begin with ``file:``.
    """
    return [each if is_link(each) else str(_path(each).expanduser().absolute()) for each in given]


def _path(given: str) -> Path:
    from urllib.request import url2pathname  # noqa: PLC0415 - brings half of the network with it

    is_address = given.lower().startswith("file:")
    return Path(url2pathname(urlsplit(given).path) if is_address else given)
