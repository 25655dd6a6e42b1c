"""How the figures of one record grew from run to run: a small line for each figure, on its own scale."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.store.search import Observation
from trackfutura_desktop.ui import theme, words
from trackfutura_desktop.ui.measure import follow, px, set_pixels
from trackfutura_desktop.ui.tokens import SMALL_PIXELS

_ROW = 56
_COLUMN = 210  # pixels at least, where lines stand beside each other
_LABEL = 72  # pixels for the name and the newest figure
_EDGE = 16
_DOT = 2.5
_FIGURES = (("likes", tr("Likes")), ("comments", tr("Comments")), ("views", tr("Views")))
_MOST_DOTS = 40


class Line(NamedTuple):
    """One figure: its name and its points as (ms since 1970 UTC, value), oldest first."""

    name: str
    points: list[tuple[int, int]]

    @property
    def growth(self) -> int:
        """What came since the first point."""
        return self.points[-1][1] - self.points[0][1]


def lines(observations: list[Observation]) -> list[Line]:
    """A line for each figure that was known at two moments at least, and not always 0."""
    made = []
    for field, name in _FIGURES:
        known = [(each.collected_at, getattr(each, field)) for each in observations]
        points = [(at, value) for at, value in known if value is not None]
        if len(points) > 1 and any(value for _, value in points):
            made.append(Line(name, points))
    return made


class HistoryChart(QWidget):
    """Shows lines; the nearest point is told under the pointer."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []
        follow(self, lambda: set_pixels(self, SMALL_PIXELS))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Figures over time"))

    def show_history(self, observations: list[Observation]) -> None:
        """Show another history, oldest observation first; nothing where there is nothing to compare."""
        found = lines(observations)
        if found != self._lines:
            self._lines = found
            self.setAccessibleDescription("; ".join(_told(line) for line in found))
            self.updateGeometry()
            self.update()
        self.setVisible(bool(found))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for every line at the width it has."""
        return QSize(200, self._height(self.width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as needed, as narrow as wanted."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the lines beside each other where there is room."""
        super().resizeEvent(event)
        if self._height(event.oldSize().width()) != self._height(event.size().width()):
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Tell the point under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), words.tip(self.told_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def told_at(self, place: QPointF) -> str:
        """The nearest point of the line at a place; empty beside the lines."""
        row = next((each for each in range(len(self._lines)) if self._cell(each).contains(place)), None)
        if row is None:
            return ""
        line = self._lines[row]
        spots = self._spots(line, row)
        nearest = min(range(len(spots)), key=lambda each: abs(spots[each].x() - place.x()))
        at, value = line.points[nearest]
        return f"{line.name} {words.number(value)}\n{words.moment(at)}"

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the lines in the colours in use."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs this way everywhere
        for row, line in enumerate(self._lines):
            self._paint_words(painter, line, row)
            self._paint_line(painter, line, row)

    def _columns(self, width: int) -> int:
        return max(1, min(len(self._lines), width // _COLUMN))

    def _height(self, width: int) -> int:
        return px(_ROW) * -(-len(self._lines) // self._columns(width)) + 12

    def _cell(self, place: int) -> QRectF:
        columns = self._columns(self.width())
        row, column = divmod(place, columns)
        width = self.width() / columns
        return QRectF(column * width, 6 + row * px(_ROW), width, px(_ROW))

    def _paint_words(self, painter: QPainter, line: Line, row: int) -> None:
        colours, cell = theme.tokens(), self._cell(row)
        left, top = cell.left() + _EDGE, cell.top()
        align = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colours.muted))
        painter.drawText(QRectF(left, top + 2, px(_LABEL), px(15)), align, line.name)
        painter.setPen(QColor(colours.text))
        painter.drawText(
            QRectF(left, top + px(17), px(_LABEL), px(15)), align, words.number(line.points[-1][1])
        )
        sign = "+" if line.growth > 0 else "−" if line.growth < 0 else "±"  # noqa: RUF001 - the minus of numbers
        painter.setPen(QColor(colours.good if line.growth > 0 else colours.muted))
        said = f"{sign}{words.number(abs(line.growth))}"
        painter.drawText(QRectF(left, top + px(32), px(_LABEL), px(15)), align, said)

    def _paint_line(self, painter: QPainter, line: Line, row: int) -> None:
        colours, spots = theme.tokens(), self._spots(line, row)
        painter.setPen(QPen(QColor(colours.line), 1))
        cell = self._cell(row)
        foot = cell.bottom() - 6
        painter.drawLine(QPointF(cell.left() + _EDGE + px(_LABEL), foot), QPointF(cell.right() - _EDGE, foot))
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawPolyline(spots)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        for spot in spots if len(spots) <= _MOST_DOTS else [spots[0], spots[-1]]:
            painter.drawEllipse(spot, _DOT, _DOT)

    def _spots(self, line: Line, row: int) -> list[QPointF]:
        cell = self._cell(row)
        left, right = cell.left() + _EDGE + px(_LABEL) + _DOT, cell.right() - _EDGE - _DOT
        top, foot = cell.top() + 6, cell.bottom() - 12
        first, last = line.points[0][0], line.points[-1][0]
        values = [value for _, value in line.points]
        low, high = min(values), max(values)
        made = []
        for place, (at, value) in enumerate(line.points):
            share = (at - first) / (last - first) if last > first else place / (len(values) - 1)
            height = (value - low) / (high - low) if high > low else 0.5
            made.append(QPointF(left + share * max(1.0, right - left), foot - height * (foot - top)))
        return made


def _told(line: Line) -> str:
    first, last = line.points[0][1], line.points[-1][1]
    return tr(
        "{line} from {first} to {last}", line=line.name, first=words.number(first), last=words.number(last)
    )
