"""The window as the tests of its parts need it: with the data in it, without the start before."""

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.window import MainWindow


def whole_window(workspace: Workspace, bus: Bus) -> MainWindow:
    """A window over the data of a workspace."""
    made = MainWindow(workspace.folder)
    made.fill(workspace, bus)
    return made
