"""The head of a table or tree: one column fills what the others leave, and is never too narrow to read."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QWidget

from trackfutura_desktop.ui import sides, theme
from trackfutura_desktop.ui.measure import follow, percent, px, set_pixels
from trackfutura_desktop.ui.tokens import HEAD_HEIGHT, SMALL_PIXELS

_LEAST_FILL = 160
_LEAST = 48
_PAD = 8
_ARROW = 7
_ARROW_TAKES = 3  # the rest of it stands in the padding


class FillingHeader(QHeaderView):
    """Columns keep the width that the user gave them; ``fill_column`` takes the rest, at least 160 px."""

    def __init__(self, fill_column: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._view = parent
        self._fill_column = fill_column
        self._filling = False
        self._elastic = -1
        self._elastic_least = self._elastic_wish = self._fill_first = 0
        self._percent = percent()
        follow(self, self._measure)
        self.setMinimumSectionSize(_LEAST)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setMouseTracking(True)
        self.sectionResized.connect(self._note_size)
        self.sectionCountChanged.connect(self.fill)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        """Say nothing while Qt takes the columns out and puts them back, at each change of layout.

        The view would paint all of itself for the columns that are hidden and are hidden again.
        """
        super().setModel(model)
        if model is not None:
            model.layoutAboutToBeChanged.connect(self._hold_still)
            model.layoutChanged.connect(self._fill_again)

    def fit(self, column: int, *samples: str) -> None:
        """Make a column wide enough for its head and for each of ``samples``."""
        self.resizeSection(column, self.needed(column, *samples))

    def needed(self, column: int, *samples: str) -> int:
        """Pixels for the head of a column and for each of ``samples`` under it, in the font of the rows."""
        rows = self._view.fontMetrics()
        title = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        wide = [self.fontMetrics().horizontalAdvance(title) + _ARROW_TAKES]
        wide += [rows.horizontalAdvance(sample) for sample in samples]
        return max(wide) + 2 * _PAD + 2

    def grow(self, column: int, texts: Iterable[str]) -> None:
        """Make a column that is too narrow as wide as the widest of ``texts``."""
        if self.isSectionHidden(column):
            return  # and the texts, which may come one by one, are not made
        longest = max(map(len, found := [*texts]), default=0)  # to measure each would take milliseconds
        measured = {text for text in found if len(text) == longest}
        wide = max(map(self._view.fontMetrics().horizontalAdvance, measured), default=0)
        if self.sectionSize(column) < wide + 2 * _PAD + 2:
            self.resizeSection(column, wide + 2 * _PAD + 2)

    def let_shrink(self, column: int, least: int, wish: int, fill_first: int = 0) -> None:
        """Where room is short, let a column of ``wish`` pixels give way, unless the user made it wider.

        Args:
            column: Which one.
            least: How narrow it may become; pixels, as the following ones.
            wish: How wide it would like to be.
            fill_first: What the filling column has before this one gets more than ``least``.
        """
        size = self.sectionSize(column)
        self._elastic, self._elastic_wish, self._fill_first = column, max(wish, size), fill_first
        self._elastic_least = size if size > wish else least
        self.fill()

    def let_none_shrink(self) -> None:
        """Let every column have the width that it is given from here on."""
        self._elastic = -1

    def fill(self) -> None:
        """Give the filling column what is left."""
        if self._filling or not 0 <= self._fill_column < self.count():
            return
        self._filling = True
        room = self.viewport().width() - self.length() + self.sectionSize(self._fill_column)
        if self._elastic >= 0 and not self.isSectionHidden(self._elastic):
            room += self.sectionSize(self._elastic)
            fill_first = max(self._fill_first, px(_LEAST_FILL))
            width = max(self._elastic_least, min(self._elastic_wish, room - fill_first))
            self.resizeSection(self._elastic, width)
            room -= width
        self.setSectionResizeMode(self._fill_column, QHeaderView.ResizeMode.Fixed)
        self.resizeSection(self._fill_column, max(px(_LEAST_FILL), room))
        self._filling = False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fill the new width."""
        super().resizeEvent(event)
        self.fill()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One height for every head."""
        return QSize(super().sizeHint().width(), px(HEAD_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        """Text in small muted letters, aligned as its column, with a triangle where the rows are sorted."""
        if not rect.isValid():
            return
        colours = theme.tokens()
        painter.fillRect(rect, QColor(colours.head))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        model = self.model()
        title = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        aligned = model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        is_right = bool(aligned is not None and Qt.AlignmentFlag(aligned) & Qt.AlignmentFlag.AlignRight)
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        arrow = _ARROW_TAKES if is_sorted else 0
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width() - arrow)
        taken = self.fontMetrics().horizontalAdvance(shown)
        painter.setPen(QColor(colours.text if is_sorted else colours.muted))
        is_right ^= self.isRightToLeft()
        left = room.right() + 1 - taken if is_right else room.left()
        sides.write(painter, QRect(left, room.top(), taken + 2, room.height()), shown)
        if is_sorted:
            beside = left - _ARROW - 3 if is_right else left + taken + 3
            self._paint_arrow(painter, beside, room.center().y() + 1)

    def _measure(self) -> None:
        """Letters of the size in use; columns grow and shrink as these do."""
        for part in (self, self.viewport()):
            set_pixels(part, SMALL_PIXELS)
        before, self._percent = self._percent, percent()
        if before != self._percent:
            limits = (self._elastic_least, self._elastic_wish, self._fill_first)
            grown = (round(each * self._percent / before) for each in limits)
            self._elastic_least, self._elastic_wish, self._fill_first = grown
            for column in range(self.count()):
                if not self.isSectionHidden(column):
                    self.resizeSection(column, round(self.sectionSize(column) * self._percent / before))

    def _hold_still(self) -> None:
        self.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword

    def _fill_again(self) -> None:
        self.blockSignals(False)  # noqa: FBT003 - as above
        self.fill()

    def _note_size(self, column: int, _before: int, size: int) -> None:
        if column == self._elastic and not self._filling:
            self._elastic_wish = self._elastic_least = size
        self.fill()

    def _paint_arrow(self, painter: QPainter, left: float, centre: float) -> None:
        rise = 2.0 if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder else -2.0
        corners = [
            QPointF(left, centre + rise),
            QPointF(left + _ARROW, centre + rise),
            QPointF(left + _ARROW / 2, centre - rise),
        ]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.tokens().text))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF(corners))
        painter.restore()


def head_above_scroll_bar() -> QFrame:
    """A piece of the head, for the place above the vertical scroll bar of its view."""
    made = QFrame()
    follow(made, lambda: made.setFixedHeight(px(HEAD_HEIGHT)))
    made.setProperty("surface", "head")
    return made
