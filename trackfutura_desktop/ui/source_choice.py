"""The sources of a project as a check list, grouped by platform and service."""

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from trackfutura_desktop.model.source import Source
from trackfutura_desktop.ui import icons, rows, theme
from trackfutura_desktop.ui.rows import Index, paint_ground
from trackfutura_desktop.ui.tokens import MARK, ROW_HEIGHT

_NO_PARENT = QModelIndex()
_CHECKED = Qt.CheckState.Checked
_UNCHECKED = Qt.CheckState.Unchecked
_BOX = 14
_GROUP = 0  # internal id of a group; a source has the row of its group + 1


class _Group(NamedTuple):
    name: str
    platform: str
    sources: list[Source]


class SourceChoice(QAbstractItemModel):
    """Which sources a run takes. A filter hides sources and never changes which are chosen."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Source] = []
        self._groups: list[_Group] = []
        self._words: list[str] = []
        self._left_out: set[int] = set()

    def set_sources(self, sources: list[Source]) -> None:
        """Show these; what was left out stays so, everything else is chosen."""
        self._all = sources
        self._regroup()
        self.chosen_changed.emit()

    def set_filter(self, text: str) -> None:
        """Show only the sources whose name, address, platform or service contain every word."""
        self._words = text.casefold().split()
        self._regroup()

    def chosen(self) -> list[int]:
        """The ids of the chosen sources, oldest first."""
        return sorted(source.id for source in self._all if source.id not in self._left_out)

    def choose_all(self, *, chosen: bool) -> None:
        """Choose or leave out every source that the filter shows."""
        self._choose([source.id for group in self._groups for source in group.sources], chosen=chosen)

    @property
    def total(self) -> int:
        """How many sources there are, with and without the filter."""
        return len(self._all)

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        """The index of a group, or of a source under its group."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, child: Index = _NO_PARENT) -> Any:  # noqa: ANN401 - also QObject.parent for Qt
        """The group of a source."""
        place = child.internalId() if child.isValid() else _GROUP
        return QModelIndex() if place == _GROUP else self.createIndex(place - 1, 0, _GROUP)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Groups, or the sources of one."""
        if not parent.isValid():
            return len(self._groups)
        is_group = parent.internalId() == _GROUP and parent.column() == 0
        return len(self._groups[parent.row()].sources) if is_group else 0

    def columnCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802, ARG002 - Qt's names
        """Name and address."""
        return 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be checked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == 0 else flags

    def source(self, index: Index) -> Source | None:
        """The source at an index; None at a group."""
        if not index.isValid() or index.internalId() == _GROUP:
            return None
        return self._groups[index.internalId() - 1].sources[index.row()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - what the role asks for
        """Texts and check marks."""
        if not index.isValid():
            return None
        source = self.source(index)
        if source is None:
            return self._group_data(self._groups[index.row()], index.column(), role)
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
        """Check or uncheck a source, or every shown source of a group."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        source = self.source(index)
        changed = [source] if source is not None else self._groups[index.row()].sources
        self._choose([each.id for each in changed], chosen=Qt.CheckState(value) is not _UNCHECKED)
        return True

    def _group_data(self, group: _Group, column: int, role: int) -> Any:  # noqa: ANN401 - as above
        if column:
            return None
        left_out = sum(source.id in self._left_out for source in group.sources)
        if role == Qt.ItemDataRole.CheckStateRole:
            if not left_out:
                return _CHECKED
            return _UNCHECKED if left_out == len(group.sources) else Qt.CheckState.PartiallyChecked
        if role == Qt.ItemDataRole.DisplayRole:
            return group.name
        if role == rows.PLATFORM:
            return group.platform
        return None

    def _choose(self, ids: list[int], *, chosen: bool) -> None:
        if chosen:
            self._left_out.difference_update(ids)
        else:
            self._left_out.update(ids)
        for row, group in enumerate(self._groups):
            above = self.index(row, 0)
            self.dataChanged.emit(above, above)
            self.dataChanged.emit(self.index(0, 0, above), self.index(len(group.sources) - 1, 0, above))
        self.chosen_changed.emit()

    def _regroup(self) -> None:
        self.beginResetModel()
        groups: dict[tuple[str, str], _Group] = {}
        for source in self._all:
            name = f"{source.platform.label} · {source.service.label}"
            text = f"{source.name} {source.url} {name}".casefold()
            if all(word in text for word in self._words):
                key = (source.platform.label, source.service.label)
                groups.setdefault(key, _Group(name, source.platform.value, [])).sources.append(source)
        self._groups = [groups[key] for key in sorted(groups)]
        self.endResetModel()


class SourceRows(QStyledItemDelegate):
    """Rows of the check list: a box, the platform's mark of a group, the name or the muted address."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Nearly as high as every other row."""
        return QSize(super().sizeHint(option, index).width(), ROW_HEIGHT - 2)

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
            icons.paint_platform(painter, room.left() + 4, room.center().y() + 0.5, str(platform))
            room.setLeft(room.left() + MARK + 8)
            option.font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted if index.column() else colours.text))
        room.adjust(4, 0, -4, 0)
        shown = painter.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        painter.restore()


def paint_box(painter: QPainter, x: float, y: float, state: Qt.CheckState) -> None:
    """Draw a check box around a point."""
    colours = theme.tokens()
    is_empty = state is _UNCHECKED
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colours.muted if is_empty else colours.accent))
    painter.setBrush(QColor(colours.surface if is_empty else colours.accent))
    painter.drawRoundedRect(QRectF(x - _BOX / 2, y - _BOX / 2, _BOX, _BOX), 3, 3)
    if state is _CHECKED:
        mark = icons.pixmap("check", "on_accent", _BOX - 2)
        painter.drawPixmap(QPointF(x - _BOX / 2 + 1, y - _BOX / 2 + 1), mark)
    elif not is_empty:
        painter.fillRect(QRectF(x - 3, y - 1, 6, 2), QColor(colours.on_accent))
