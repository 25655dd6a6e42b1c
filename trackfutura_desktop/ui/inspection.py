"""What the self-test asks of the window: whether all of it can be drawn where it was installed."""

import re

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from trackfutura_desktop import paths
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import icons
from trackfutura_desktop.ui.guide_pages import PAGES
from trackfutura_desktop.ui.rail import PLACES
from trackfutura_desktop.ui.window import MainWindow

_PICTURES = ("gif", "jpeg", "png", "svg", "webp")  # what platforms send, and our own

_PICTURES_OF_A_PAGE = re.compile(r"!\[.+?\]\((.+?)\)")


class NotDrawn(UserError):
    """Something that the window needs was not installed, or is damaged."""


def draw_window() -> str:
    """Show and draw every view of the window that is open; returns where it is shown ("xcb", "offscreen").

    Raises:
        NotDrawn: There is no window, or what it needs is missing.
    """
    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    if not windows:
        raise NotDrawn(tr("The window did not open."), tr("Read the log of the program."))
    try:
        for place in PLACES:
            windows[0].show_view(place)
            if windows[0].grab().isNull():
                raise NotDrawn(
                    tr("The view “{place}” is empty.", place=place), tr("Install the program again.")
                )
    except FileNotFoundError as error:
        raise NotDrawn(
            tr("{filename} is missing.", filename=error.filename), tr("Install the program again.")
        ) from error
    windows[0].show_view("data")
    return QGuiApplication.platformName()


def read_guide() -> int:
    """Read every page of the guide and return how many there are.

    Raises:
        NotDrawn: A page or one of its pictures is missing or damaged.
    """
    for name in PAGES:
        page = paths.guide() / f"{name}.md"
        if not page.is_file():
            raise NotDrawn(tr("{filename} is missing.", filename=page), tr("Install the program again."))
        for picture in _PICTURES_OF_A_PAGE.findall(page.read_text(encoding="utf-8")):
            if QImageReader(str(page.parent / picture)).read().isNull():
                raise NotDrawn(
                    tr("{filename} is missing.", filename=page.parent / picture),
                    tr("Install the program again."),
                )
    return len(PAGES)


def draw_icons() -> int:
    """Draw every icon and return how many there are.

    Raises:
        NotDrawn: One is missing or damaged, or pictures of a usual kind cannot be read.
    """
    readable = {bytes(each.data()).decode("ascii") for each in QImageReader.supportedImageFormats()}
    if absent := sorted(set(_PICTURES) - readable):
        raise NotDrawn(
            tr("Pictures cannot be read: {absent}.", absent=", ".join(absent)),
            tr("Install the program again."),
        )
    files = sorted((paths.resources() / "icons").glob("*.svg"))
    for file in files:
        if not QSvgRenderer(QByteArray(file.read_bytes())).isValid():
            raise NotDrawn(tr("The icon {file} is damaged.", file=file), tr("Install the program again."))
    if icons.of_application().pixmap(64).isNull():
        raise NotDrawn(tr("The icon of the program cannot be drawn."), tr("Install the program again."))
    return len(files)
