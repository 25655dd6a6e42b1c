"""The comments under a post: a list of any length, of which only what one sees is read."""

from array import array
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from trackfutura_desktop.language import tr
from trackfutura_desktop.store import listing
from trackfutura_desktop.store.comments import Comments
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.listing import ContentRow
from trackfutura_desktop.ui import rows, sides, theme, words
from trackfutura_desktop.ui.background import Background
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import Index
from trackfutura_desktop.ui.widgets import EmptyState

_ROOT = QModelIndex()
_PAGE = 50
_PAGES_KEPT = 6
_HEIGHT = 76
_PAD = 16
_LEAST_AUTHOR = 120  # pixels that are left beside likes and date, else the likes are not shown
_COMMENT = int(Qt.ItemDataRole.UserRole) + 100  # the ContentRow


class CommentModel(QAbstractListModel):
    """Comments by their ids; rows are read a page at a time."""

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._ids: array[int] = array("q")
        self._pages: dict[int, list[ContentRow]] = {}

    def show_ids(self, ids: "array[int]") -> None:
        """Show other comments; the same ones are read again where one looks."""
        if ids == self._ids:
            self._pages.clear()
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, 0))
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def comment(self, row: int) -> ContentRow | None:
        """A comment; None if it is gone meanwhile."""
        page = row // _PAGE
        if page not in self._pages:
            wanted = self._ids[page * _PAGE : (page + 1) * _PAGE]
            with self._database.read() as connection:
                found = {each.id: each for each in listing.by_ids(connection, wanted)}
            while len(self._pages) >= _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = list(found.values())
        return next((each for each in self._pages[page] if each.id == self._ids[row]), None)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """How many comments there are."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt takes what the role asks for
        """The text of a comment, or all of it."""
        comment = self.comment(index.row()) if index.isValid() else None
        if comment is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.one_line(comment.text)
            case Qt.ItemDataRole.ToolTipRole:
                return words.tip(comment.text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{comment.author or comment.author_name}: {words.one_line(comment.text)}"
            case _:
                return comment if role == _COMMENT else None


class _CommentDelegate(QStyledItemDelegate):
    """Who and when above, the text in two lines below."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(120, px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        comment = index.data(_COMMENT)
        if not isinstance(comment, ContentRow):
            return
        painter.save()
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        rows.paint_ground(painter, option, is_hovered=is_hovered)
        colours = theme.tokens()
        room = option.rect.adjusted(_PAD, 8, -_PAD, -8)
        self._paint_head(painter, room, comment)
        painter.setPen(QColor(colours.text))
        _paint_two_lines(
            painter, room.adjusted(0, px(22), 0, 0), words.one_line(comment.text) or tr("No text.")
        )
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_head(self, painter: QPainter, room: QRect, comment: ContentRow) -> None:
        head = QRect(room.left(), room.top(), room.width(), px(18))
        said = words.moment_short(comment.published_at)
        likes = f"{words.counted(comment.likes, 'like')} · {said}" if comment.likes else said
        metrics = painter.fontMetrics()
        if room.width() - metrics.horizontalAdvance(likes) >= _LEAST_AUTHOR:
            said = likes
        painter.setPen(QColor(theme.tokens().muted))
        sides.write(painter, head, said, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        left = head.width() - metrics.horizontalAdvance(said) - 12
        font = painter.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens().text))
        who = comment.author or comment.author_name or tr("Unknown author")
        who = painter.fontMetrics().elidedText(words.one_line(who), Qt.TextElideMode.ElideRight, max(0, left))
        sides.write(painter, head, who)
        font.setWeight(font.Weight.Normal)
        painter.setFont(font)


def _paint_two_lines(painter: QPainter, room: QRect, text: str) -> None:
    metrics = painter.fontMetrics()
    for line, said in enumerate(two_lines(text, painter.font(), room.width())):
        top = room.top() + line * metrics.lineSpacing()
        sides.write(painter, QRect(room.left(), top, room.width(), metrics.height()), said)


def two_lines(text: str, font: QFont, width: int) -> tuple[str, str]:
    """As much of a text as two lines hold, with … where it is cut."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    first = words.beginning(text, line.textStart() + line.textLength())
    rest = text[len(first) :].lstrip()
    return first.rstrip(), QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)


class CommentList(QWidget):
    """Finds the comments of a post beside the window, and shows them."""

    comment_wanted = Signal(int)  # the id of a comment to show in full
    counted = Signal(int)

    def __init__(self, database: Database) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self._database = database
        self._post = ("", "", 0)
        self.model = CommentModel(database, self)
        self._finding = Background("comments", self)
        self._finding.done.connect(self._take)
        self._is_asked_again = False
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_CommentDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setAccessibleName(tr("Comments"))
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self._empty = EmptyState(
            tr("No comments were collected"),
            tr("A run of the service Comments with this address collects them."),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)

    def show_post(self, row: ContentRow) -> None:
        """Show the comments of another post, or look again for those of the same one."""
        post = (row.platform, row.native_id, row.job_id)
        if self._finding.is_doing(post):
            self._is_asked_again = True  # what arrived meanwhile may have been passed already
            return
        if post != self._post:
            self._post = post
            self._show(post, array("q"))
        self._find()

    def _find(self) -> None:
        self._is_asked_again = False
        search = Comments(self._database, *self._post)
        self._finding.start(self._post, search.ids, search.stop)

    def close_list(self) -> None:
        """Read nothing any more."""
        self._finding.close()

    def _take(self, post: tuple[str, str, int], ids: "array[int]") -> None:
        self._show(post, ids)
        if self._is_asked_again:
            self._find()

    def _show(self, post: tuple[str, str, int], ids: "array[int]") -> None:
        if post == self._post:
            self.model.show_ids(ids)
            self._stack.setCurrentIndex(1 if ids else 0)
            self.counted.emit(len(ids))

    def _open(self, index: QModelIndex) -> None:
        comment = self.model.comment(index.row())
        if comment is not None:
            self.comment_wanted.emit(comment.id)
