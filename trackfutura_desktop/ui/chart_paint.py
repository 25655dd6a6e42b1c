"""Painting a chart, the same way for the window, for a picture and for SVG."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from trackfutura_desktop.model import chart as maths
from trackfutura_desktop.ui import theme, words
from trackfutura_desktop.ui.chart_data import Chart, Mark
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.tokens import (
    CHART_DARK,
    CHART_LIGHT,
    MARK,
    SMALL_PIXELS,
    TEXT_PIXELS,
    TITLE_PIXELS,
)

PADDING = 16
_GAP = 8
_PLOT = 168  # the height of standing bars with their axis
_AXIS = 22
_LINE = 18  # of text, at 100 %
_BAR = 6
_ROW_GAPS = 10  # above and below the line and the bar of a row, and between them
_EMPTY = 72
_WIDEST_BAR = 40
_BAR_SHARE = 0.72
_LEAST_GAPPED = 3  # a piece that is lower has no gap above it
_LABEL_SHARE = 0.25  # of a row is the label's, however long the value is
_LONG_TEXT = QRectF(0, 0, 10, 10_000)
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def colour(name: str) -> QColor:
    """The colour of a platform in charts, or a tone of the theme."""
    colours = theme.tokens()
    platforms = CHART_DARK if colours.is_dark else CHART_LIGHT
    return QColor(platforms.get(name) or getattr(colours, name, platforms["unknown"]))


def height(chart: Chart, width: float, font: QFont, scope: str = "") -> int:
    """How many pixels a chart needs that is ``width`` pixels wide."""
    head = _head_height(chart, width - 2 * PADDING, font, scope)
    if not chart.marks:
        return math.ceil(2 * PADDING + head + _EMPTY)
    return math.ceil(2 * PADDING + head + (_PLOT if chart.is_columns else _row() * len(chart.marks)))


class ChartPainter:
    """Paints one chart with a painter that is active; ``areas`` says afterwards where its bars are."""

    def __init__(self, painter: QPainter, chart: Chart, font: QFont) -> None:
        self.areas: list[QRectF] = []
        self._painter = painter
        self._chart = chart
        self._font = font
        self._colours = theme.tokens()

    def paint(self, room: QRectF, *, scope: str = "", reserved: float = 0, marked: int = -1) -> None:
        """Paint into ``room``.

        Args:
            room: The ground is painted, too.
            scope: What the chart is of, under its title.
            reserved: So many pixels at the right of the title are left free.
            marked: The bar that the pointer or the keyboard is at.
        """
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs this way everywhere
        self._painter.fillRect(room, QColor(self._colours.surface))
        inner = room.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        self._paint_head(inner, scope, reserved)
        plot = inner.adjusted(0, _head_height(self._chart, inner.width(), self._font, scope), 0, 0)
        if not self._chart.marks:
            self._write(
                plot, self._chart.empty, "muted", Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            )
        elif self._chart.is_columns:
            self._paint_columns(plot, marked)
        else:
            self._paint_rows(plot, marked)

    def _paint_head(self, room: QRectF, scope: str, reserved: float) -> None:
        title = _sized(self._font, TITLE_PIXELS, QFont.Weight.DemiBold)
        line = QRectF(room.left(), room.top(), room.width() - reserved, _line(title))
        self._write(line, _short(title, self._chart.title, line.width()), "text", _LEFT, title)
        top = line.bottom() + 2
        for text in (scope, self._chart.caption):
            if text:
                needed = _wrapped_height(self._font, text, room.width())
                small = _sized(self._font, SMALL_PIXELS)
                self._write(QRectF(room.left(), top, room.width(), needed), text, "muted", _WRAPPED, small)
                top += needed + 2
        for name, tone, place in _legend(self._chart, self._font, room.width()):
            place.translate(room.left(), top + _GAP - 2)
            self._fill(QRectF(place.left(), place.center().y() - MARK / 2, MARK, MARK), colour(tone), 2.5)
            place.setLeft(place.left() + MARK + 5)
            self._write(place, name, "muted", _LEFT, _sized(self._font, SMALL_PIXELS))

    def _paint_columns(self, room: QRectF, marked: int) -> None:
        small = _sized(self._font, SMALL_PIXELS)
        ticks = maths.ticks(self._chart.most)
        axis = max(_width(small, words.number(tick)) for tick in ticks) + _GAP
        plot, line = room.adjusted(axis, 6, 0, -px(_AXIS)), px(_LINE)
        for tick in ticks:
            y = plot.bottom() - plot.height() * tick / ticks[-1]
            self._painter.setPen(QPen(QColor(self._colours.line), 1))
            self._painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            self._write(
                QRectF(room.left(), y - line / 2, axis - _GAP, line),
                words.number(tick),
                "muted",
                _RIGHT,
                small,
            )
        marks = self._chart.marks
        step = plot.width() / len(marks)
        for place, mark in enumerate(marks):
            area = QRectF(plot.left() + place * step, plot.top(), step, plot.height())
            self.areas.append(area)
            if place == marked:
                self._fill(area, QColor(self._colours.accent_soft), 3)
            self._paint_column(area, mark, ticks[-1])
        widths = [_width(small, mark.label) for mark in marks]
        centres = [(place + 0.5) * step for place in range(len(marks))]
        for place, left in maths.places(centres, widths, plot.width(), 2 * _GAP).items():
            label = QRectF(plot.left() + left, plot.bottom() + 4, widths[place] + 2, line)
            self._write(label, marks[place].label, "muted", _LEFT, small)

    def _paint_column(self, area: QRectF, mark: Mark, most: int) -> None:
        width = max(1.0, min(_WIDEST_BAR, area.width() * _BAR_SHARE))
        bottom = area.bottom()
        for part in mark.parts:
            high = area.height() * part.amount / most
            gap = 1 if len(mark.parts) > 1 and high > _LEAST_GAPPED else 0
            piece = QRectF(area.center().x() - width / 2, bottom - high, width, max(1.0, high - gap))
            self._fill(piece, colour(part.colour), min(2.0, width / 4, piece.height() / 2))
            bottom -= high

    def _paint_rows(self, room: QRectF, marked: int) -> None:
        most = self._chart.most
        for place, mark in enumerate(self._chart.marks):
            top = room.top() + place * _row()
            area = QRectF(room.left() - _GAP, top, room.width() + 2 * _GAP, _row())
            self.areas.append(area)
            if place == marked:
                self._fill(area, QColor(self._colours.accent_soft), 6)
            self._paint_row(area.adjusted(_GAP, 3, -_GAP, 0), mark, most)

    def _paint_row(self, room: QRectF, mark: Mark, most: int) -> None:
        line = QRectF(room.left(), room.top(), room.width(), px(_LINE))
        font, small = _sized(self._font, TEXT_PIXELS), _sized(self._font, SMALL_PIXELS)
        value = _short(small, mark.value, line.width() * (1 - _LABEL_SHARE))
        used = _width(small, value) + 2 * _GAP
        self._write(line, value, "muted" if mark.parts else "warning", _RIGHT, small)
        self._write(line, _short(font, mark.label, line.width() - used), "text", _LEFT, font)
        track = QRectF(room.left(), line.bottom() + 2, room.width(), _BAR)
        self._fill(track, QColor(self._colours.hover), _BAR / 2)
        left = track.left()
        for part in mark.parts:
            width = max(2.0, track.width() * part.amount / max(1, most))
            self._fill(QRectF(left, track.top(), width, _BAR), colour(part.colour), min(width, _BAR) / 2)
            left += width

    def _fill(self, area: QRectF, ground: QColor, radius: float) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ground)
        self._painter.drawRoundedRect(area, radius, radius)

    def _write(
        self, room: QRectF, text: str, tone: str, flags: Qt.AlignmentFlag | int, font: QFont | None = None
    ) -> None:
        self._painter.setFont(font or _sized(self._font, TEXT_PIXELS))
        self._painter.setPen(QColor(getattr(self._colours, tone)))
        self._painter.drawText(room, flags, text)


def _head_height(chart: Chart, width: float, font: QFont, scope: str) -> float:
    high = _line(_sized(font, TITLE_PIXELS)) + 2
    high += sum(_wrapped_height(font, text, width) + 2 for text in (scope, chart.caption) if text)
    places = _legend(chart, font, width)
    return high + (places[-1][2].bottom() + _GAP if places else 0) + _GAP


def _row() -> int:
    return px(_LINE) + _BAR + _ROW_GAPS


def _legend(chart: Chart, font: QFont, width: float) -> list[tuple[str, str, QRectF]]:
    """Names, colours and places of the legend, from 0, 0 on, in as many lines as they need."""
    small = _sized(font, SMALL_PIXELS)
    left = top = 0.0
    found = []
    for name, tone in chart.legend:
        wide = MARK + 5 + _width(small, name) + 2
        if left and left + wide > width:
            left, top = 0.0, top + px(_LINE) + 2
        found.append((name, tone, QRectF(left, top, min(wide, width), px(_LINE))))
        left += wide + PADDING
    return found


def _wrapped_height(font: QFont, text: str, width: float) -> float:
    metrics = QFontMetricsF(_sized(font, SMALL_PIXELS))
    room = QRectF(0, 0, max(10.0, width), _LONG_TEXT.height())
    return metrics.boundingRect(room, int(_WRAPPED), text).height()


def _sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    made = QFont(font)
    made.setPixelSize(px(pixels))
    made.setWeight(weight)
    return made


def _line(font: QFont) -> float:
    return max(20.0, QFontMetricsF(font).height())


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def _short(font: QFont, text: str, room: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))
