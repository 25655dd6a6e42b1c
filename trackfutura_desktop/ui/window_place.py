"""Where the main window is on the screen, and how large."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.ui import prefs

_SIZE = QSize(1_400, 900)
_LEAST = (860, 560)
_KEPT = "window/place"


def find(window: QWidget, folder: DataFolder) -> None:
    """Put the window where it was, or give it a good size."""
    window.setMinimumSize(*_LEAST)
    if QGuiApplication.platformName() == "offscreen":
        window.resize(_SIZE)  # its screen is 800 by 800, which nobody looks at
    elif not prefs.restore(folder, _KEPT, window):
        prefs.fit(window, _SIZE, window.screen().availableSize())


def keep(window: QWidget, folder: DataFolder) -> None:
    """Write down where it is whenever it is hidden."""
    prefs.watch(folder, _KEPT, window)
