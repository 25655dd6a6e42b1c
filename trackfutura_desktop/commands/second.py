"""The start of a program that runs already: the window that is open does what is wanted."""

import time

from trackfutura_desktop import handover
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.lock import FolderLock
from trackfutura_desktop.order import Order
from trackfutura_desktop.paths import DataFolder

_ENDING_SECONDS = 10.0
_AGAIN_SECONDS = 0.05


def is_handed_over(folder: DataFolder, order: Order) -> bool:
    """Whether the window whose door is noted does it; else it has ended by now, or will not in time."""
    if handover.hand_over(folder.door, order):
        return True
    wait_for_end(folder)
    return False


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
