"""The content table as one sees it: sorted by its heads, and nothing that arrives moves what one reads."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDrag,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model import sheet_text
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.store.listing import ContentRow, Page
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import column_menu, table_columns, words
from trackfutura_desktop.ui.column_layout import ColumnLayout
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import Index, RowTable
from trackfutura_desktop.ui.table import ContentModel
from trackfutura_desktop.ui.table_columns import Column
from trackfutura_desktop.ui.tokens import ROW_HEIGHT

_MOST_COPIED = 10_000  # rows; more of them are exported, for to copy them would hold up the window
_FRAME_MS = 16
_MANY = 200  # selected rows; Qt would keep hold of every cell of more of them, 0.5 ms a row


_Line = tuple[ContentRow | None, dict[str, str], bool]  # a record, its added columns, whether it is hovered


class ContentTable(RowTable):
    """Shows a ContentModel."""

    picked = Signal(object)  # the ContentRow that became current, or None
    json_wanted = Signal(list)  # the ids of records whose raw form shall be copied
    filter_wanted = Signal(str)  # the column to narrow
    column_wanted = Signal()  # a column made from a key of the raw record
    removal_wanted = Signal(str)  # the added column that is not wanted any more
    refused = Signal(object)  # a UserError: why nothing was copied
    _seen: dict[int, _Line] | None = None  # what stands at which height, during a refresh; Qt asks at once

    def __init__(self, contents: ContentModel, folder: DataFolder) -> None:
        super().__init__(table_columns.TEXT, tr("Records of the folder"))
        self._contents = contents
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self._chosen: frozenset[int] = frozenset()  # the ids of many selected records, during a refresh
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setModel(contents)
        head = self.filling_header
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        self.layout_of_columns = ColumnLayout(folder, head, contents)
        head.sortIndicatorChanged.connect(contents.sort)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._show_head_menu)
        contents.modelReset.connect(self._forget)
        contents.about_to_refresh.connect(self._remember)
        contents.refreshed.connect(self._select_again)
        contents.refreshed.connect(self._restore)
        contents.refreshed.connect(self._paint_what_differs)
        contents.loaded.connect(self._grow_later)

    def sort_by(self, column: int) -> None:
        """Sort by a column; once more turns the order around."""
        head = self.filling_header
        if head.sortIndicatorSection() == column:
            is_down = head.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        else:
            is_down = self.columns[column].starts_down
        order = Qt.SortOrder.DescendingOrder if is_down else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(column, order)

    @property
    def columns(self) -> list[Column]:
        """What can be shown."""
        return self._contents.columns

    def order(self) -> tuple[str, bool]:
        """What is sorted by, and whether downwards."""
        head = self.filling_header
        is_down = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        section = head.sortIndicatorSection()
        return self.columns[section if section < len(self.columns) else table_columns.PUBLISHED].sort, is_down

    def show_order(self, page: Page) -> None:
        """Mark the head that ``page`` is sorted by, without sorting."""
        head = self.filling_header
        column = next(place for place, each in enumerate(self.columns) if each.sort == page.sort)
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        head.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword
        head.setSortIndicator(column, down if page.descending else up)
        head.blockSignals(False)  # noqa: FBT003 - as above

    def take_in_columns(self) -> None:
        """Show the columns that there are now, with their values."""
        sort, is_down = self.order()
        self.layout_of_columns.save()
        if self._contents.read_columns():
            self.layout_of_columns.take_in_columns()
            known = sort if any(each.sort == sort for each in self.columns) else "published_at"
            self.show_order(Page(FolderKey(0), known, is_down))
        else:
            self._contents.read_values()

    def current(self) -> ContentRow | None:
        """The record that is current."""
        index = self.currentIndex()
        return self._contents.record(index.row()) if index.isValid() else None

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell which record is current now."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.picked.emit(self._contents.record(current.row()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Everything that the heads do with the mouse, for the keyboard too."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.link():
            menu.addAction(tr("Open the original")).triggered.connect(self.open_original)
            menu.addAction(tr("Copy its address")).triggered.connect(self.copy_link)
            menu.addSeparator()
        self._add_copying(menu)
        column_menu.add_for_rows(menu, self)
        menu.popup(event.globalPos())

    def selected_count(self) -> int:
        """How many records are selected."""
        return sum(map(len, self.selected_spans()))

    def selected(self) -> list[ContentRow]:
        """The selected records, in the order of the list; each of them is read."""
        found = [self._contents.record(row) for rows in self.selected_spans() for row in rows]
        return [each for each in found if each is not None]

    def selected_ids(self) -> list[int]:
        """The ids of the selected records, in the order of the list."""
        known = self._contents.known_ids(self.selected_spans())
        return known.tolist() if known is not None else [each.id for each in self.selected()]

    def link(self) -> str:
        """Where the current record stands on its platform; empty if that is no web address."""
        record = self.current()
        is_web = record is not None and record.url.startswith(("https://", "http://"))
        return record.url if record is not None and is_web else ""

    def open_original(self) -> None:
        """Open the current record where it stands on its platform."""
        if url := self.link():
            QDesktopServices.openUrl(QUrl(url))

    def copy_link(self) -> None:
        """Copy where the current record stands."""
        if url := self.link():
            QGuiApplication.clipboard().setText(url)

    def copy_json(self) -> None:
        """Copy the selected records in their raw form."""
        if self._can_be_copied():
            self.json_wanted.emit(self.selected_ids())

    def copy(self) -> None:
        """Copy the selected records as a spreadsheet takes them: the shown columns, and heads above them."""
        if self._can_be_copied():
            QGuiApplication.clipboard().setMimeData(self.copied())

    def _can_be_copied(self) -> bool:
        count = self.selected_count()
        if count > _MOST_COPIED:
            said = tr("{rows} are too many to be copied.", rows=words.counted(count, "row"))
            self.refused.emit(UserError(said, tr("Export them: the selection can be chosen there.")))
        return count <= _MOST_COPIED

    def copied(self) -> QMimeData:
        """The selected records as rows with tabs, and as a table whose texts stay texts."""
        head = self.filling_header
        order = [head.logicalIndex(place) for place in range(head.count())]
        shown = [self.columns[each] for each in order if not head.isSectionHidden(each)]
        lines = [[each.title for each in shown]]
        for record in self.selected():
            more = self._contents.added_texts(record)
            lines.append([table_columns.plain_value(record, each, more) for each in shown])
        made = QMimeData()
        made.setText(sheet_text.as_text(lines))
        made.setHtml(sheet_text.as_html(lines, [each.is_number and not each.is_added for each in shown]))
        return made

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802 - Qt's name
        """Let the selected records be dropped on a spreadsheet or an editor, as if they were copied."""
        if 0 < self.selected_count() <= _MOST_COPIED:
            drag = QDrag(self)
            drag.setMimeData(self.copied())
            drag.exec(Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy the rows, where Qt would copy one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _add_copying(self, menu: QMenu) -> None:
        count = self.selected_count()
        if count:
            menu.addAction(tr("Copy {rows}\tCtrl+C", rows=words.counted(count, "row"))).triggered.connect(
                self.copy
            )
            menu.addAction(tr("Copy as JSON")).triggered.connect(self.copy_json)
            menu.addSeparator()

    def _show_head_menu(self, place: QPoint) -> None:
        column = self.filling_header.logicalIndexAt(place)
        if column >= 0:
            menu = column_menu.for_head(self, column)
            menu.popup(self.filling_header.mapToGlobal(place))

    def _grow_later(self, records: list[ContentRow]) -> None:
        """A page may be loaded in the middle of a painting, and to look at all of its dates takes as long."""
        QTimer.singleShot(_FRAME_MS, self, lambda: self._grow(records))

    def _grow(self, records: list[ContentRow]) -> None:
        for column, each in enumerate(self.columns):
            if each.is_number and not each.is_added:  # the largest is the widest
                largest = max((getattr(record, each.sort) or 0 for record in records), default=0)
                self.filling_header.grow(column, [words.number(largest)])
            elif each.is_moment:
                shown = (table_columns.text(record, each, {}) for record in records)
                self.filling_header.grow(column, shown)

    def _forget(self) -> None:
        self._anchor, self._chosen = None, frozenset()

    def _remember(self) -> None:
        """Hold on to the record that is read: the current one if it is in sight, else the one at the top."""
        self.executeDelayedItemsLayout()
        self._seen = self._lines()
        if self.selected_count() > _MANY:
            self._chosen = frozenset(self.selected_ids()) - {0}  # a row that nobody remembers
            self.clearSelection()
        current = self.currentIndex()
        in_sight = (
            current.isValid() and 0 <= self.rowViewportPosition(current.row()) < self.viewport().height()
        )
        index = current if in_sight else self.indexAt(self.viewport().rect().topLeft())
        if not in_sight and self.verticalScrollBar().value() == 0:
            self._anchor = None  # who stands at the beginning watches what arrives
        elif index.isValid():
            self._anchor = (QPersistentModelIndex(index), self.rowViewportPosition(index.row()))

    def _select_again(self) -> None:
        chosen, self._chosen = self._chosen, frozenset()
        if not chosen:
            return
        found, start = QItemSelection(), -1
        all_of_them = self._contents.known_ids([range(self._contents.rowCount())]) or ()
        for row, each in enumerate([*all_of_them, 0]):
            if (each in chosen) == (start >= 0):
                continue
            if start >= 0:
                found.select(self._contents.index(start, 0), self._contents.index(row - 1, 0))
            start = -1 if start >= 0 else row
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(found, flags.Select | flags.Rows)

    def _restore(self) -> None:
        if self._anchor is None:
            return
        index, top = self._anchor
        self._anchor = None
        if index.isValid():
            self.executeDelayedItemsLayout()
            self.updateGeometries()  # else the scroll bar ends where the list ended before
            bar = self.verticalScrollBar()
            bar.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword
            bar.setValue(bar.value() + self.rowViewportPosition(index.row()) - top)
            bar.blockSignals(False)  # noqa: FBT003 - as above
            self.verticalHeader().setOffset(bar.value())  # Qt would move the picture, too

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Have everything painted, but during a refresh: nearly all that is in sight stays as it is."""
        if self._seen is None:
            super().doItemsLayout()
        else:
            self.updateGeometries()

    def _paint_what_differs(self) -> None:
        self.executeDelayedItemsLayout()
        seen, self._seen = self._seen or {}, None
        shown = self._lines()
        for top in seen.keys() | shown.keys():
            if seen.get(top) != shown.get(top):
                self.viewport().update(0, top, self.viewport().width(), px(ROW_HEIGHT))

    def _lines(self) -> dict[int, _Line]:
        """What stands in sight at which height."""
        if not self.isVisible():
            return {}
        first, end = self.rowAt(0), self.viewport().height()
        lines = {}
        for row in range(max(0, first), self._contents.rowCount()):
            if (top := self.rowViewportPosition(row)) >= end:
                break
            record = self._contents.record(row)
            more = self._contents.added_texts(record) if record is not None else {}
            lines[top] = (record, more, row == self.hovered_row)
        return lines

    def select_nothing(self) -> None:
        """No record is current any more."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
