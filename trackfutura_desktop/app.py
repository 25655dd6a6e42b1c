"""The start of the window: it is painted before most of the program, which is behind it, is imported."""

import contextlib
import os
from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from trackfutura_desktop import __version__, first_look
from trackfutura_desktop.display import has_display
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.interrupt import held_back
from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.ui import qt_texts, theme
from trackfutura_desktop.ui.application import Application
from trackfutura_desktop.ui.window import MainWindow


@contextlib.contextmanager
def frame(
    folder: DataFolder, *, is_seen: bool = True, offscreen: bool = False
) -> Iterator[tuple[QApplication, MainWindow]]:
    """The frame of the window, painted, in which `lifetime.live` goes on.

    Args:
        folder: The data folder; it may not be there yet.
        is_seen: Whether the window is shown now; else it begins in the tray.
        offscreen: Whether nobody is to see anything.

    Raises:
        UserError: There is no display.
    """
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise UserError(
            tr("There is no display to show the window on."),
            tr(
                "Start it in a graphical session, or use the commands that need none, "
                "such as listen and tree."
            ),
        )
    with held_back():  # until the loop can be told: Qt drops what is raised where it calls us
        application = _application()
        with qt_texts.in_our_language(application):
            chosen = first_look.of(folder.settings)
            theme.apply(application, chosen.appearance, chosen.text_size)
            window = MainWindow(folder)
            if is_seen:
                window.show()
                window.wait_for_paint()
            yield application, window


def _application() -> QApplication:
    application = QApplication.instance() or Application(["trackfutura", *theme.STYLE])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody makes another kind before us
    application.setApplicationName("TrackFutura Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("trackfutura-desktop")  # Wayland finds the icon by it
    application.setQuitOnLastWindowClosed(False)
    return application
