"""The start of the window: it is painted before most of the program, which is behind it, is imported."""

import contextlib
import os
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from trackfutura_desktop import __version__, settings
from trackfutura_desktop.display import has_display
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.interrupt import held_back
from trackfutura_desktop.language import tr
from trackfutura_desktop.order import Order
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.settings import Settings
from trackfutura_desktop.start import Start
from trackfutura_desktop.ui import qt_texts, theme
from trackfutura_desktop.ui.application import Application
from trackfutura_desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from trackfutura_desktop.lifetime import Play


def run_window(
    start: Start, play: "Play | None" = None, *, offscreen: bool = False, order: Order | None = None
) -> int:
    """Show the window until the program ends.

    Args:
        start: What the command says above the settings.
        play: What is done in the window by itself.
        offscreen: Whether nobody is to see it.
        order: What this start asks for; a quiet one begins in the tray.

    Raises:
        UserError: There is no display, the data folder, the database or a setting cannot be used, or the play
            could not do its work.
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
    wanted = order or Order()
    with held_back():  # until the loop can be told: Qt drops what is raised where it calls us
        application = _application()
        with qt_texts.in_our_language(application):
            window = _frame(application, start.folder, is_seen=not wanted.is_quiet)
            from trackfutura_desktop import lifetime  # noqa: PLC0415 - all the rest of the program

            lifetime.live(application, window, start, play, wanted)
    return 0


def _application() -> QApplication:
    application = QApplication.instance() or Application(["trackfutura"])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody makes another kind before us
    application.setApplicationName("TrackFutura Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("trackfutura-desktop")  # Wayland finds the icon by it
    application.setQuitOnLastWindowClosed(False)
    return application


def _frame(application: QApplication, folder: DataFolder, *, is_seen: bool) -> MainWindow:
    chosen = Settings()
    with contextlib.suppress(UserError):  # it is raised again where it can be told
        chosen = settings.load(folder.settings)
    theme.apply(application, chosen.appearance, chosen.text_size)
    window = MainWindow(folder)
    if is_seen:
        window.show()
        window.wait_for_paint()
    return window
