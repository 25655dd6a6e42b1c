"""Where the main window is on the screen, and how large."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.ui import prefs

_SIZE = QSize(1_400, 900)
_LEAST = (860, 560)
_BESIDE_FRAME = 0.92  # of a screen, left for a window by the frame around it
_KEPT = "window/place"


def find(window: QWidget, folder: DataFolder) -> None:
    """Put the window where it was, or give it a good size."""
    window.setMinimumSize(*_LEAST)
    if QGuiApplication.platformName() == "offscreen":
        window.resize(_SIZE)  # its screen is 800 by 800, which nobody looks at
    elif not restore(window, folder):
        fit(window, _SIZE, window.screen().availableSize())


def restore(window: QWidget, folder: DataFolder) -> bool:
    """Put the window where it was; whether that is known."""
    return window.restoreGeometry(prefs.kept(folder, _KEPT, window))


def keep(window: QWidget, folder: DataFolder) -> None:
    """Write down where it is whenever it is hidden."""
    prefs.watch(folder, _KEPT, window, window.saveGeometry)


def fit(window: QWidget, wanted: QSize, room: QSize) -> None:
    """Give a window that has no place yet its size. On a small screen it takes all of it.

    Nobody can say how large the frame will be before the window is shown, and the foot of a window that is
    as high as the screen lies below it; a window that fills the screen gets its place from the system.

    Args:
        window: Not shown yet.
        wanted: Its size where there is room enough.
        room: What the screen has for windows and their frames.
    """
    framed = wanted.boundedTo(room * _BESIDE_FRAME)
    window.resize(framed)
    if framed != wanted:
        window.setWindowState(Qt.WindowState.WindowMaximized)
