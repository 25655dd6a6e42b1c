"""The sources of a project as a check list: platform, service, source."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.ui import icons, marks, rows, sides, theme, words
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import Index, paint_ground
from trackfutura_desktop.ui.tokens import ROW_HEIGHT

_NO_PARENT = QModelIndex()
_CHECKED = Qt.CheckState.Checked
_UNCHECKED = Qt.CheckState.Unchecked
_BOX = 14
_ROOT = 0  # internal id of a platform; what stands under a node has the number of the node + 1
_CHUNK = 300  # sources that a service shows at a time: a view looks at every row that it is told of


class _Node:
    """A platform or a service."""

    def __init__(self, name: str, platform: str, number: int, row: int, above: int) -> None:
        self.name, self.platform, self.number, self.row, self.above = name, platform, number, row, above
        self.nodes: list[_Node] = []
        self.sources: list[Source] = []  # of a platform: those of all its services
        self.shown = 0
        self.left_out = 0

    def state(self) -> Qt.CheckState:
        if not self.left_out:
            return _CHECKED
        return _UNCHECKED if self.left_out == len(self.sources) else Qt.CheckState.PartiallyChecked


class SourceChoice(QAbstractItemModel):
    """Which sources a run takes. A filter hides sources and never changes which are chosen."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Source] = []
        self._nodes: list[_Node] = []
        self._platforms: list[_Node] = []
        self._words: list[str] = []
        self._left_out: set[int] = set()

    def set_sources(self, sources: list[Source]) -> None:
        """Show these; what was left out stays so, everything else is chosen."""
        self._all = sources
        self._regroup()
        self.chosen_changed.emit()

    def set_filter(self, text: str) -> None:
        """Show only the sources whose name, address, platform, service, group or tags contain every word."""
        self._words = text.casefold().split()
        self._regroup()

    def chosen(self) -> list[int]:
        """The ids of the chosen sources, oldest first."""
        return [source.id for source in self.chosen_sources()]

    def chosen_sources(self) -> list[Source]:
        """The chosen sources, oldest first."""
        chosen = [source for source in self._all if source.id not in self._left_out]
        return sorted(chosen, key=lambda source: source.id)

    def choose_only(self, ids: set[int]) -> None:
        """Choose these and no others."""
        self._left_out = {source.id for source in self._all} - ids
        self._tell()

    def choose_all(self, *, chosen: bool) -> None:
        """Choose or leave out every source that the filter shows."""
        self._choose([source.id for node in self._platforms for source in node.sources], chosen=chosen)

    @property
    def total(self) -> int:
        """How many sources there are, with and without the filter."""
        return len(self._all)

    @property
    def shown(self) -> int:
        """How many the filter shows."""
        return sum(len(node.sources) for node in self._platforms)

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        """The index of a platform, of a service under it, or of a source under that."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = self._node(parent)
        return self.createIndex(row, column, above.number + 1 if above is not None else _ROOT)

    def parent(self, child: Index = _NO_PARENT) -> Any:  # noqa: ANN401 - also QObject.parent for Qt
        """The service of a source, the platform of a service."""
        place = child.internalId() if child.isValid() else _ROOT
        if place == _ROOT:
            return QModelIndex()
        node = self._nodes[place - 1]
        return self.createIndex(node.row, 0, node.above)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Platforms, the services of one, or those sources of one that the view has come to."""
        if not parent.isValid():
            return len(self._platforms)
        node = self._node(parent) if parent.column() == 0 else None
        return 0 if node is None else len(node.nodes) or node.shown

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether a service has more sources than it shows."""
        node = self._node(parent) if parent.isValid() else None
        return node is not None and not node.nodes and node.shown < len(node.sources)

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Show some more."""
        node = self._node(parent)
        if node is not None and not node.nodes:
            more = min(_CHUNK, len(node.sources) - node.shown)
            self.beginInsertRows(parent, node.shown, node.shown + more - 1)
            node.shown += more
            self.endInsertRows()

    def columnCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802, ARG002 - Qt's names
        """Name and address."""
        return 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be checked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == 0 else flags

    def source(self, index: Index) -> Source | None:
        """The source at an index; None at a platform or service."""
        if not index.isValid() or index.internalId() == _ROOT:
            return None
        above = self._nodes[index.internalId() - 1]
        return None if above.nodes else above.sources[index.row()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - what the role asks for
        """Texts and check marks."""
        if not index.isValid():
            return None
        source = self.source(index)
        if source is None:
            node = self._node(index)
            return None if node is None else _node_data(node, index.column(), role)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return _UNCHECKED if source.id in self._left_out else _CHECKED
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return source.url if index.column() else source.name
        return None

    def setData(  # noqa: N802 - Qt's name
        self,
        index: Index,
        value: Any,  # noqa: ANN401 - as above
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Check or uncheck a source, or every shown source of a platform or service."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        source, node = self.source(index), self._node(index)
        changed = [source] if source is not None else node.sources if node is not None else []
        self._choose([each.id for each in changed], chosen=Qt.CheckState(value) is not _UNCHECKED)
        return True

    def _node(self, index: Index) -> _Node | None:
        """The platform or service at an index; None at the root and at a source."""
        if not index.isValid():
            return None
        if index.internalId() == _ROOT:
            return self._platforms[index.row()]
        above = self._nodes[index.internalId() - 1]
        return above.nodes[index.row()] if above.nodes else None

    def _choose(self, ids: list[int], *, chosen: bool) -> None:
        if chosen:
            self._left_out.difference_update(ids)
        else:
            self._left_out.update(ids)
        self._tell()

    def _tell(self) -> None:
        self._count()
        for node in self._nodes:
            here = self.createIndex(node.row, 0, node.above)
            self.dataChanged.emit(here, here.siblingAtColumn(1))
            if node.shown:
                self.dataChanged.emit(self.index(0, 0, here), self.index(node.shown - 1, 0, here))
        self.chosen_changed.emit()

    def _count(self) -> None:
        for node in self._nodes:
            node.left_out = sum(source.id in self._left_out for source in node.sources)

    def _regroup(self) -> None:
        self.beginResetModel()
        groups: dict[tuple[str, str], list[Source]] = {}
        for source in self._all:
            key = (source.platform.label, source.service.label)
            if not self._words or _has_all(source, self._words):
                groups.setdefault(key, []).append(source)
        self._nodes, self._platforms = [], []
        for key in sorted(groups):
            self._add(*key, groups[key])
        self._count()
        self.endResetModel()

    def _add(self, platform: str, service: str, sources: list[Source]) -> None:
        word = sources[0].platform.value
        if not self._platforms or self._platforms[-1].name != platform:
            made = _Node(platform, word, len(self._nodes), len(self._platforms), _ROOT)
            self._platforms.append(made)
            self._nodes.append(made)
        above = self._platforms[-1]
        node = _Node(service, "", len(self._nodes), len(above.nodes), above.number + 1)
        node.sources = sources
        node.shown = min(_CHUNK, len(sources))
        above.nodes.append(node)
        above.sources = above.sources + sources
        self._nodes.append(node)


def _node_data(node: _Node, column: int, role: int) -> Any:  # noqa: ANN401 - what the role asks for
    if role == Qt.ItemDataRole.DisplayRole:
        if column == 0:
            return node.name
        chosen = len(node.sources) - node.left_out
        return tr(
            "{chosen} of {sources}", chosen=words.number(chosen), sources=words.number(len(node.sources))
        )
    if column:
        return None
    if role == Qt.ItemDataRole.CheckStateRole:
        return node.state()
    return node.platform or None if role == rows.PLATFORM else None


class SourceRows(QStyledItemDelegate):
    """Rows of the check list: a box, the platform's mark, the name or the muted address or count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Nearly as high as every other row."""
        return QSize(super().sizeHint(option, index).width(), px(ROW_HEIGHT) - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell; the box stands where the style expects the clicks on it."""
        self.initStyleOption(option, index)
        colours, style = theme.tokens(), option.widget.style()
        painter.save()
        paint_ground(painter, option, is_hovered=bool(option.state & QStyle.StateFlag.State_MouseOver))
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        if option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
            paint_box(painter, box.center().x(), box.center().y() + 1, option.checkState)
        if platform := index.data(rows.PLATFORM):
            mark = sides.first(room, marks.mark() + 4, option.direction)
            left = sides.rest(mark, 4, option.direction).left()
            marks.paint_platform(painter, left, room.center().y() + 0.5, str(platform))
            room = sides.rest(room, marks.mark() + 8, option.direction)
            option.font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted if index.column() else colours.text))
        room.adjust(4, 0, -4, 0)
        shown = rows.fitting(option.text, painter.fontMetrics(), room.width(), Qt.TextElideMode.ElideRight)
        sides.write(painter, room, shown, flags=Qt.TextFlag.TextSingleLine.value)
        painter.restore()


def paint_box(painter: QPainter, x: float, y: float, state: Qt.CheckState) -> None:
    """Draw a check box around a point."""
    colours = theme.tokens()
    is_empty = state is _UNCHECKED
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colours.muted if is_empty else colours.accent))
    painter.setBrush(QColor(colours.surface if is_empty else colours.accent))
    side = px(_BOX)
    painter.drawRoundedRect(QRectF(x - side / 2, y - side / 2, side, side), 3, 3)
    if state is _CHECKED:
        mark = icons.pixmap("check", "on_accent", _BOX - 2)
        inside = (side - mark.deviceIndependentSize().width()) / 2
        painter.drawPixmap(QPointF(x - side / 2 + inside, y - side / 2 + inside), mark)
    elif not is_empty:
        painter.fillRect(QRectF(x - px(3), y - 1, px(6), 2), QColor(colours.on_accent))


def _has_all(source: Source, searched: list[str]) -> bool:
    parts = (source.name, source.url, source.platform.label, source.service.label, source.group, source.tags)
    text = " ".join(parts).casefold()
    return all(word in text for word in searched)
