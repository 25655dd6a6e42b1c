"""The icon in the system's tray: how things stand, and the way back into the window."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.link import Place
from trackfutura_desktop.model.standing import Mood, Standing
from trackfutura_desktop.ui import delivery_text, icons, theme, words

_SIZES = (16, 22, 24, 32, 48, 64)
_NAMES = 3  # runs that are named; of more only their number is said
_NAME_LENGTH = 40


class Line(NamedTuple):
    """One line about how things stand, and where it leads; None: nowhere."""

    text: str
    place: Place | None


class Tray(QObject):
    """Picture, tool tip and menu; without a tray nobody sees them."""

    open_wanted = Signal()
    new_run_wanted = Signal()
    quit_wanted = Signal()
    place_wanted = Signal(object)  # a Place

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.standing = Standing()
        self.menu = QMenu()
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self._fill()
        self.redraw()

    @property
    def is_there(self) -> bool:
        """Whether the system has a tray, as far as it is known now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_standing(self, standing: Standing) -> None:
        """Show how things stand now."""
        if standing == self.standing:
            return
        is_other = standing.mood is not self.standing.mood
        self.standing = standing
        self._fill()
        if is_other:
            self.redraw()

    def redraw(self) -> None:
        """Draw the picture in the colours in use."""
        self.icon.setIcon(picture(self.standing.mood))

    def _fill(self) -> None:
        self.menu.clear()
        self.menu.addAction(tr("Open TrackFutura Desktop"), self.open_wanted.emit)
        self.menu.addAction(tr("New run…"), self.new_run_wanted.emit)
        self.menu.addSeparator()
        found = lines(self.standing)
        for line in found:
            action = self.menu.addAction(line.text.replace("&", "&&"))
            action.setEnabled(line.place is not None)
            if line.place is not None:
                action.triggered.connect(
                    lambda _is_checked=False, place=line.place: self.place_wanted.emit(place)
                )
        self.menu.addSeparator()
        self.menu.addAction(tr("Quit"), self.quit_wanted.emit)
        self.icon.setToolTip("\n".join(["TrackFutura Desktop", *(line.text for line in found)]))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        opening = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)
        if reason in opening:
            self.open_wanted.emit()


def lines(standing: Standing) -> list[Line]:
    """How things stand, in lines; what needs a person stands first."""
    found: list[Line] = []
    if standing.deliveries:
        found.append(Line(delivery_text.needing(standing.deliveries), Place(view="deliveries")))
    if standing.runs:
        found.append(
            Line(tr("{runs} waiting for you", runs=words.counted(standing.runs, "run")), Place(view="runs"))
        )
    if len(standing.active) > _NAMES:
        said = tr("{runs} collecting", runs=words.counted(len(standing.active), "run"))
        found.append(Line(said, Place(view="runs")))
    else:
        found += [
            Line(tr("Collecting: {name}", name=_short(name)), Place(view="runs")) for name in standing.active
        ]
    if not found:
        found.append(Line(tr("Nothing is being collected"), None))
    if standing.next_run_at is not None:
        found.append(
            Line(
                tr("Next scheduled run: {next_run_at}", next_run_at=words.moment(standing.next_run_at)), None
            )
        )
    return found


def picture(mood: Mood) -> QIcon:
    """The icon of the program; a round mark says that it collects, a triangle that a person is needed."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(mood, size))
    return made


def _drawn(mood: Mood, size: int) -> QPixmap:
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    icons.of_application().paint(painter, drawn.rect())
    if mood is not Mood.IDLE:
        colours = theme.tokens()
        side = size * (0.6 if mood is Mood.ATTENTION else 0.5)
        place = QRectF(size - side, size - side, side, side)
        rim = max(1.0, size / 16)
        painter.setPen(QPen(QColor(colours.surface), rim))
        painter.setBrush(QColor(colours.warning if mood is Mood.ATTENTION else colours.good))
        inner = place.adjusted(rim / 2, rim / 2, -rim / 2, -rim / 2)
        if mood is Mood.ATTENTION:
            top = QPointF(inner.center().x(), inner.top())
            painter.drawPolygon(QPolygonF([top, inner.bottomRight(), inner.bottomLeft()]))
        else:
            painter.drawEllipse(inner)
    painter.end()
    return drawn


def _short(name: str) -> str:
    said = words.one_line(name)
    return said if len(said) <= _NAME_LENGTH else f"{said[: _NAME_LENGTH - 1]}…"
