"""A raw record as a tree. Children are made when somebody looks at them."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyleOptionViewItem, QTreeView

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import icons, rows, theme, words
from trackfutura_desktop.ui.header import FillingHeader, head_above_scroll_bar
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.rows import Index, RowDelegate

_ROOT = QModelIndex()
_STEP = 200  # children that are shown at once; more come when one scrolls to their end
_LONGEST = 2_000  # characters of a text in its row or tool tip
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_FIELD, _VALUE = 0, 1
_INDENT = 16


class Number(str):
    """A number with its digits exactly as they arrived."""

    __slots__ = ()


class Pairs(list[tuple[str, Any]]):
    """An object, with keys that come twice."""


def decoded(record: bytes) -> Any:  # noqa: ANN401 - any JSON value
    """A record as texts, Number, True, False, None, lists and Pairs; its text where it cannot be decoded."""
    text = record.decode("utf-8", "replace")
    try:
        return json.loads(
            text, parse_int=Number, parse_float=Number, parse_constant=Number, object_pairs_hook=Pairs
        )
    except (ValueError, RecursionError):
        return text


def encoded(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """The value as JSON on one line; a text without quotes, as one wants to paste it."""
    return value if isinstance(value, str) else "".join(_pieces(value))


def _pieces(value: Any) -> Iterator[str]:  # noqa: ANN401 - any JSON value
    if isinstance(value, Pairs):
        yield "{"
        for place, (key, inner) in enumerate(value):
            yield f"{', ' if place else ''}{json.dumps(key, ensure_ascii=False)}: "
            yield from _pieces(inner)
        yield "}"
    elif isinstance(value, list):
        yield "["
        for place, inner in enumerate(value):
            yield ", " if place else ""
            yield from _pieces(inner)
        yield "]"
    elif isinstance(value, Number):
        yield str(value)
    else:
        yield json.dumps(value, ensure_ascii=False)


class _Node:
    __slots__ = ("children", "key", "parent", "row", "value")

    def __init__(self, parent: "_Node | None", row: int, key: str | int, value: Any) -> None:  # noqa: ANN401 - any JSON value
        self.parent = parent
        self.row = row
        self.key = key
        self.value = value
        self.children: list[_Node] = []

    @property
    def count(self) -> int:
        return len(self.value) if isinstance(self.value, list) else 0

    def grow(self) -> None:
        first, last = len(self.children), min(len(self.children) + _STEP, self.count)
        is_object = isinstance(self.value, Pairs)
        for row in range(first, last):
            key, value = self.value[row] if is_object else (row, self.value[row])
            self.children.append(_Node(self, row, key, value))

    def path(self) -> str:
        if self.parent is None:
            return ""
        before = self.parent.path()
        if isinstance(self.key, int):
            return f"{before}[{self.key}]"
        key = self.key if _PLAIN_KEY.fullmatch(self.key) else json.dumps(self.key, ensure_ascii=False)
        return f"{before}.{key}" if before else key


class JsonModel(QAbstractItemModel):
    """Fields and values of one record."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node(None, 0, "", Pairs())

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - any JSON value
        """Show another record, as ``decoded`` gives it."""
        self.beginResetModel()
        whole = value if isinstance(value, list) else [value]
        self._root = _Node(None, 0, "", whole)
        self._root.grow()
        self.endResetModel()

    def value(self, index: Index) -> Any:  # noqa: ANN401 - any JSON value
        """What an index stands for."""
        return self._node(index).value

    def path(self, index: Index) -> str:
        """Where it stands in the record, such as ``photos[0].url``; odd keys are quoted as in JSON."""
        return self._node(index).path()

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """One cell."""
        node = self._node(parent)
        if not (0 <= row < len(node.children) and 0 <= column <= _VALUE):
            return QModelIndex()
        return self.createIndex(row, column, node.children[row])

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() takes nothing
        """The object or list around a cell."""
        node = self._node(child).parent
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.row, 0, node)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """The children that were made."""
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, _parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Field and value."""
        return 2

    def hasChildren(self, parent: Index = _ROOT) -> bool:  # noqa: N802 - Qt's name
        """Whether it can be opened."""
        return parent.column() <= 0 and self._node(parent).count > 0

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether there are children that nobody looked at yet."""
        node = self._node(parent)
        return parent.column() <= 0 and len(node.children) < node.count

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Make some more children."""
        node = self._node(parent)
        first = len(node.children)
        last = min(first + _STEP, node.count) - 1
        self.beginInsertRows(parent, first, last)
        node.grow()
        self.endInsertRows()

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt takes what the role asks for
        """The titles of the columns."""
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return (tr("Field"), tr("Value"))[section] if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as above
        """What a cell shows."""
        if not index.isValid():
            return None
        node = self._node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(node.key) if index.column() == _FIELD else _shown(node)
            case Qt.ItemDataRole.ToolTipRole:
                is_text = index.column() == _VALUE and isinstance(node.value, str)
                return words.tip(node.value[:_LONGEST] if is_text else node.path())
            case rows.MUTED:
                return node.value is None or isinstance(node.value, list) or isinstance(node.key, int)
            case _:
                return None

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, _Node) else self._root


def _shown(node: _Node) -> str:
    if isinstance(node.value, Pairs):
        return words.counted(node.count, "field")
    if isinstance(node.value, list):
        return words.counted(node.count, "value")
    if isinstance(node.value, str):
        return words.one_line(node.value[:_LONGEST])
    return _WORDS[node.value]


_WORDS: Final = {None: "null", True: "true", False: "false"}


class JsonTree(QTreeView):
    """The record, to open and close, with its values and paths to copy."""

    column_wanted = Signal(str)  # the path of a field that shall become a column of the table

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The record as Bright Data sent it"))
        self.contents = JsonModel(self)
        self.filling_header = FillingHeader(_VALUE, self)
        self.setHeader(self.filling_header)
        self.setModel(self.contents)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        follow(self, lambda: self.setIndentation(px(_INDENT)))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.addScrollBarWidget(head_above_scroll_bar(), Qt.AlignmentFlag.AlignTop)
        self.filling_header.setSectionsMovable(False)
        self.filling_header.resizeSection(_FIELD, px(116))

    def show_record(self, record: bytes) -> None:
        """Show another record, its lists closed."""
        self.contents.show_value(decoded(record))

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's
        """Give the selected row its ground from edge to edge."""
        if self.selectionModel().isSelected(index):
            painter.fillRect(option.rect, QColor(theme.tokens().accent_soft))
        super().drawRow(painter, option, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: N802 - Qt's name
        """The same arrow as in the tree of folders."""
        if self.contents.hasChildren(index):
            name = "chevron-down" if self.isExpanded(index) else "chevron-right"
            left = rect.right() - px(_INDENT) + (px(_INDENT) - icons.side()) // 2 + 2
            painter.drawPixmap(left, rect.top() + (rect.height() - icons.side()) // 2, icons.pixmap(name))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done with the field under the pointer; by the keyboard with the current one."""
        is_by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_by_keyboard else self.indexAt(event.pos())
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        if index.isValid():
            self.menu(index).popup(below if is_by_keyboard else event.globalPos())

    def menu(self, index: QModelIndex) -> QMenu:
        """What can be done with a field."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.addAction(tr("Copy value")).triggered.connect(lambda: _copy(encoded(self.contents.value(index))))
        made.addAction(tr("Copy path")).triggered.connect(lambda: _copy(self.contents.path(index)))
        made.addSeparator()
        adding = made.addAction(tr("Add as column"))
        adding.triggered.connect(lambda: self.column_wanted.emit(self.contents.path(index)))
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy the value of the current field."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            _copy(encoded(self.contents.value(self.currentIndex())))
        else:
            super().keyPressEvent(event)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
