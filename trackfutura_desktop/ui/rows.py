"""Rows of tables and trees: the roles of their models, the delegate that paints them, the table view."""

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from trackfutura_desktop.ui import icons, marks, sides, theme, words
from trackfutura_desktop.ui.focus_ring import MARKS_ITS_ROW
from trackfutura_desktop.ui.header import FillingHeader, head_above_scroll_bar
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.tokens import ROW_HEIGHT

Index = QModelIndex | QPersistentModelIndex

_colour = cache(QColor)  # each cell has some, of a dozen

# What a model may answer beside Qt's own roles.
STATE = int(Qt.ItemDataRole.UserRole) + 1  # words.State: a dot and a word
PROGRESS = STATE + 1  # float from 0 to 1: a bar instead of the state
PLATFORM = STATE + 2  # str: the platform's mark before the text
MUTED = STATE + 3  # bool: the text in the muted colour
ICON = STATE + 4  # str: the name of an icon before the text
BOLD = STATE + 5  # bool: semi-bold text
MARKS = STATE + 40  # list[tuple[int, int]]: parts of the text to be marked; models have own roles after BOLD
PAINTED = MARKS + 1  # Painted: all of it at once

NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SELECTED = QStyle.StateFlag.State_Selected
_BUSY = _SELECTED | QStyle.StateFlag.State_MouseOver
_SINGLE_LINE = Qt.TextFlag.TextSingleLine.value
_LONGEST = 600  # letters; more of them are wider than any screen
_SCHEMES = ("https://", "http://")
_PAD = 8
_GAP = 8
_BAR = 4
_DOT_GAP = 7
_MARK_HEIGHT = 18


class Painted(NamedTuple):
    """All that is painted in a cell. Models of which many cells are painted answer it at once."""

    text: str = ""
    aligned: Qt.AlignmentFlag | None = None
    state: words.State | None = None
    progress: float | None = None
    platform: str = ""
    icon: str = ""
    is_muted: bool = False
    is_bold: bool = False
    marks: Sequence[tuple[int, int]] = ()

    def answer(self, role: int) -> Any:  # noqa: ANN401 - Qt takes what the role asks for
        """What of it stands behind a role."""
        place = _PLACES.get(role)
        return self if role == PAINTED else None if place is None else self[place]


_PLACES = {
    role: place
    for place, role in enumerate(
        (
            *(int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.TextAlignmentRole)),
            *(STATE, PROGRESS, PLATFORM, ICON, MUTED, BOLD, MARKS),
        )
    )
}
ANSWERED = frozenset({PAINTED, *_PLACES})
"""The roles behind which something is that is painted."""


class RowDelegate(QStyledItemDelegate):
    """Paints a cell: the ground of its row, then a mark or icon and text, or a status, or a progress bar."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell. The model is asked without Qt between, which would take most of the time."""
        ask = index.model().data
        cell = ask(index, PAINTED) or Painted(*(ask(index, role) for role in _PLACES))
        is_hovered = _is_hovered(option, index)
        painter.save()
        paint_ground(painter, option, is_hovered=is_hovered)
        room = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if cell.progress is not None:
            _paint_bar(painter, room, float(cell.progress), option.direction)
        elif cell.state is not None:
            left = sides.first(room, marks.dot(), option.direction).left()
            marks.paint_dot(painter, left, room.center().y() + 0.5, cell.state.tone)
            quiet = _quiet_colour(option, is_hovered=is_hovered)
            _paint_text(
                painter,
                option,
                sides.rest(room, marks.dot() + px(_DOT_GAP), option.direction),
                cell.state.word,
                quiet,
            )
        else:
            text = str(cell.text or "")
            option.displayAlignment = cell.aligned or _LEFT
            room = sides.rest(room, _paint_mark(painter, option, room, cell), option.direction)
            if cell.marks:
                _paint_marks(painter, option, room, text, cell.marks)
            colour = _quiet_colour(option, is_hovered=is_hovered) if cell.is_muted else theme.tokens().text
            _paint_text(painter, option, room, text, colour, bold=bool(cell.is_bold))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for the whole text."""
        self.initStyleOption(option, index)
        width = option.fontMetrics.horizontalAdvance(option.text) + 2 * _PAD
        return QSize(width, px(ROW_HEIGHT))


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, is_hovered: bool) -> None:
    """The ground of a selected row, or of the one under the pointer."""
    colours = theme.tokens()
    if option.state & _SELECTED:
        painter.fillRect(option.rect, _colour(colours.accent_soft))
    elif is_hovered:
        painter.fillRect(option.rect, _colour(colours.hover))


def paint_focus(viewport: QWidget, top: int) -> None:
    """The bar at the edge where the current row begins, in the view that has the keyboard."""
    painter = QPainter(viewport)
    row = QRect(0, top, viewport.width(), px(ROW_HEIGHT))
    painter.fillRect(sides.first(row, 2, viewport.layoutDirection()), QColor(theme.tokens().accent))


class RowTable(QTableView):
    """A table of whole rows, 30 px high, with one column that takes the room that is left."""

    def __init__(self, fill_column: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.setProperty(MARKS_ITS_ROW, True)  # noqa: FBT003 - Qt's way
        self.setAccessibleName(name)
        self.filling_header = FillingHeader(fill_column, self)
        self.setHorizontalHeader(self.filling_header)
        self.addScrollBarWidget(head_above_scroll_bar(), Qt.AlignmentFlag.AlignTop)
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().setVisible(False)
        self._measure_rows()
        self._paint_all_of_it()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Qt measures the rows again with another style; ours have their own height."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._measure_rows()
            self._paint_all_of_it()

    def _measure_rows(self) -> None:
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(px(ROW_HEIGHT))
        rows.setDefaultSectionSize(px(ROW_HEIGHT))

    def _paint_all_of_it(self) -> None:
        """Promise Qt that no pixel is left out: then it moves what is scrolled, and asks for the rest alone.

        Where a style sheet gives the ground, Qt does not know that, and each step paints every cell.
        """
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        """Give the columns of the new model their room."""
        super().setModel(model)
        self.filling_header.fill()

    def selectRow(self, row: int) -> None:  # noqa: N802 - Qt's name
        """Select this row alone. Qt's own would add to the selection while Ctrl or Shift is held down."""
        rows, place = self.selectionModel(), self.model().index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        rows.setCurrentIndex(place, flags.ClearAndSelect | flags.Rows)

    def selected_spans(self) -> list[range]:
        """What is selected, as spans of rows. Qt's own list of them asks the model for each cell: seconds."""
        spans = {(each.top(), each.bottom() + 1) for each in self.selectionModel().selection().toList()}
        return [range(*span) for span in sorted(spans)]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The ground, the cells, and a mark at the current row while the keyboard moves it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.tokens().surface))
        painter.end()
        super().paintEvent(event)
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            paint_focus(self.viewport(), self.rowViewportPosition(current.row()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The whole row under the pointer is marked, not its cell."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """No row is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()


def _is_hovered(option: QStyleOptionViewItem, index: Index) -> bool:
    view = option.widget
    return view.hovered_row == index.row() if isinstance(view, RowTable) else False


def _quiet_colour(option: QStyleOptionViewItem, *, is_hovered: bool) -> str:
    """Muted letters; on the ground of a selected or hovered row they would be too pale to read."""
    return theme.tokens().text if is_hovered or option.state & _BUSY else theme.tokens().muted


def _paint_text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    text: str,
    colour: str,
    *,
    bold: bool = False,
) -> None:
    if bold:
        font = option.font
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        metrics = painter.fontMetrics()
    else:
        metrics = option.fontMetrics
    painter.setPen(_colour(colour))
    shown = fitting(text[:_LONGEST], metrics, room.width(), option.textElideMode)
    sides.write(painter, room, shown, option.displayAlignment, _SINGLE_LINE)


def fitting(text: str, metrics: QFontMetrics, room: int, mode: Qt.TextElideMode) -> str:
    """What of a text is shown in so many pixels. An address loses first what all addresses have."""
    shown = metrics.elidedText(text, mode, max(0, room))
    if shown == text or not text.startswith(_SCHEMES):
        return shown
    bare = text.partition("://")[2].removeprefix("www.")
    return metrics.elidedText(bare, Qt.TextElideMode.ElideMiddle, max(0, room))


def _paint_mark(painter: QPainter, option: QStyleOptionViewItem, room: QRect, cell: Painted) -> int:
    """Draw the platform's mark or the icon; returns the width that it took."""
    if cell.platform:
        left = sides.first(room, marks.mark(), option.direction).left()
        marks.paint_platform(painter, left, room.center().y() + 0.5, cell.platform)
        return marks.mark() + _GAP
    if cell.icon:
        top = room.top() + (room.height() - icons.side()) // 2
        left = sides.first(room, icons.side(), option.direction).left()
        painter.drawPixmap(left, top, icons.pixmap(cell.icon))
        return icons.side() + _GAP
    return 0


def _paint_marks(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, marks: Sequence[tuple[int, int]]
) -> None:
    """A ground under parts of a text of one line, which may be written from right to left."""
    metrics = option.fontMetrics
    ground = QColor(theme.tokens().warning_soft)
    written = min(metrics.horizontalAdvance(text), room.width())
    own = Qt.LayoutDirection.RightToLeft if sides.is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
    line = sides.first(QRectF(room), written, option.direction)
    line.setTop(room.center().y() - px(_MARK_HEIGHT) / 2 + 1)
    line.setHeight(px(_MARK_HEIGHT))
    for start, end in marks:
        before = metrics.horizontalAdvance(text[:start])
        width = min(metrics.horizontalAdvance(text[:end]), written) - before
        if width <= 0:
            break
        marked = sides.first(sides.rest(line, before, own), width, own)
        painter.fillRect(marked.adjusted(-1, 0, 1, 0), ground)


def _paint_bar(painter: QPainter, room: QRect, progress: float, direction: Qt.LayoutDirection) -> None:
    colours = theme.tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    whole = QRectF(room.left(), room.center().y() + 0.5 - _BAR / 2, room.width(), _BAR)
    painter.setBrush(QColor(colours.line))
    painter.drawRoundedRect(whole, _BAR / 2, _BAR / 2)
    done = sides.first(whole, whole.width() * min(1.0, max(0.0, progress)), direction)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)
