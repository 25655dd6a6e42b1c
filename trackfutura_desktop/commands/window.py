"""``trackfutura``: the window; one that is open already is asked to do it.

What is imported here and at the top of what it imports stands between the click and the first painting.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence

from trackfutura_desktop.commands.place import api_base, data_folder, is_of_user
from trackfutura_desktop.interrupt import held_back
from trackfutura_desktop.order import Order

if sys.platform == "win32":
    import ctypes

_ANY_PROCESS = -1


def run(given: argparse.Namespace, targets: Sequence[str] = ()) -> int:
    """Open the window and stay until the program ends, or hand over to the window that is open.

    Args:
        given: What was said.
        targets: Links, and whole paths of files to import.
    """
    folder = data_folder(given)
    activation = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    order = Order(tuple(targets), is_quiet=given.hidden, activation=activation)
    if sys.platform == "win32":  # else the window that is open may only flash in the task bar
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
    if folder.door.exists():
        from trackfutura_desktop.commands import second  # noqa: PLC0415 - most starts find no window open

        if second.is_handed_over(folder, order):
            return 0
    # A second start is quicker without Qt, and what holds texts comes after the language.
    with held_back():
        gc.disable()  # what is imported stays, and collections look at all of it; the window does its own
        from trackfutura_desktop.commands.spoken import speak  # noqa: PLC0415

        speak(folder)
        from trackfutura_desktop import app  # noqa: PLC0415

    with app.frame(folder, is_seen=not order.is_quiet) as (application, window):
        from trackfutura_desktop import lifetime, start  # noqa: PLC0415 - all the rest of the program

        said = start.Start(folder=folder, follows_move=is_of_user(given), api_base=api_base(given))
        lifetime.live(application, window, said, order=order)
    return 0
