"""Icons of our own SVG files in the colours of the theme."""

import math
from functools import cache

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from trackfutura_desktop import paths
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.measure import px

ROW = 15  # pixels at 100 %, as everything here: icons and marks grow with the letters beside them
RAIL = 18
_LEAST_DENSITY = 2  # a window may be moved to a denser screen than those that are there now


def pixmap(name: str, tone: str = "muted", size: int = ROW) -> QPixmap:
    """The icon ``name`` (a file of resources/icons) in a colour of the theme, ``size`` wide at 100 %."""
    return _drawn(name, _colour(tone), px(size), _density())


def icon(name: str, tone: str = "muted", size: int = ROW) -> QIcon:
    """As `pixmap`, for actions and buttons. Use `put` where the appearance can change under it."""
    made = QIcon(pixmap(name, tone, size))
    made.addPixmap(pixmap(name, "muted", size), QIcon.Mode.Disabled)
    return made


def put(button: QAbstractButton, name: str, tone: str = "text", size: int = ROW) -> None:
    """Give a button an icon that follows the appearance and the text size."""
    for before in button.findChildren(_Recolourer):
        button.removeEventFilter(before)
        before.deleteLater()
    _Recolourer(button, name, tone, size).draw()


def of_application() -> QIcon:
    """The icon of the window and of the task bar."""
    return QIcon(str(paths.resources() / "icons" / "app.svg"))


def side() -> int:
    """How wide an icon in a row is now."""
    return px(ROW)


class _Recolourer(QObject):
    """Draws the icon of a button as the button is now: only what is seen is drawn, which the start feels."""

    def __init__(self, button: QAbstractButton, name: str, tone: str, size: int) -> None:
        super().__init__(button)
        self._button = button
        self._name = name
        self._tone = tone
        self._size = size
        button.installEventFilter(self)
        button.toggled.connect(self.draw)

    @Slot()
    def draw(self) -> None:
        self._button.setIconSize(QSize(px(self._size), px(self._size)))
        drawn = pixmap(self._name, self._tone_now(), self._size)
        made = QIcon(drawn)
        made.addPixmap(drawn, QIcon.Mode.Disabled)  # else Qt makes it paler than it is
        self._button.setIcon(made)

    def _tone_now(self) -> str:
        if not self._button.isEnabled():
            return "muted"
        return "accent" if self._button.isChecked() else self._tone

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        # the style sheet, and with it colours and sizes, has changed, or the button has
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.EnabledChange):
            self.draw()
        return False


def _colour(tone: str) -> str:
    return str(getattr(theme.tokens(), tone))


def _density() -> int:
    """Pixels for each of Qt's, so that the icons are sharp on the densest screen."""
    app = QGuiApplication.instance()
    densest = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return max(_LEAST_DENSITY, math.ceil(densest))


@cache
def _drawn(name: str, colour: str, size: int, density: int) -> QPixmap:
    drawn = QPixmap(size * density, size * density)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _renderer(name).render(painter)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(drawn.rect(), QColor(colour))
    painter.end()
    drawn.setDevicePixelRatio(density)
    return drawn


@cache
def _renderer(name: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray((paths.resources() / "icons" / f"{name}.svg").read_bytes()))
