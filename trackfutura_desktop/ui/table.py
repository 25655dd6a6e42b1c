"""The model of the content table: a window over any number of records, loaded page by page, sorted by SQL."""

from array import array
from collections.abc import Iterable
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from trackfutura_desktop.model.words import Marks
from trackfutura_desktop.store import columns, listing
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.listing import ContentRow, Page
from trackfutura_desktop.store.ordering import Ordering
from trackfutura_desktop.ui import rows, table_columns, words
from trackfutura_desktop.ui.ordering import Orderer, places, remembered
from trackfutura_desktop.ui.rows import Index
from trackfutura_desktop.ui.table_columns import COLUMNS, Column

RECORD = rows.BOLD + 1  # the ContentRow of a row
PAGE = 100
_PAGES_KEPT = 16  # of some 100 KB; one is read in a millisecond
# Put together once: Qt asks for each cell that it paints.
_ROW_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_RECORD_FLAGS = _ROW_FLAGS | Qt.ItemFlag.ItemIsDragEnabled
_ANSWERED = frozenset({RECORD, int(Qt.ItemDataRole.ToolTipRole), *rows.ANSWERED})
_ROOT = QModelIndex()


class ContentModel(QAbstractTableModel):
    """The records under one folder, in one order, with only the pages in memory that somebody looks at.

    The order is kept as ids. A short list has it at once. A long one shows its ends from the index of the
    database until its order was found beside the window; where no index has the order, ``waiting`` says so.
    """

    about_to_refresh = Signal()
    refreshed = Signal()
    grown = Signal()  # the beginning of a list came, its rest, or the word that the rest will not come
    waiting_changed = Signal(bool)  # whether a list is being put in order that cannot be shown before
    loaded = Signal(object)  # the list of ContentRow of a page that came into memory

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self.orderer = Orderer(database, self)
        self.orderer.beginning_found.connect(self._take_beginning)
        self.orderer.found.connect(self._take)
        self._page: Page | None = None
        self._wanted: Page | None = None  # what is waited for
        self._ids: array[int] | None = None
        self._is_growing = self._is_cut = False
        self._total = 0
        self._marks = Marks("")
        self._added: list[columns.AddedColumn] = []
        self._texts: dict[int, dict[str, str]] = {}  # of added columns, by the ids of records
        self.columns: list[Column] = [*COLUMNS]
        """What can be shown: our own columns, then the added ones."""
        self.read_columns()
        self._pages: dict[int, list[ContentRow | None]] = {}  # the one that was used last comes last

    @property
    def page(self) -> Page | None:
        """What is shown: folder, order and words."""
        return self._page

    @property
    def is_waiting(self) -> bool:
        """Whether a list is being put in order that cannot be shown before."""
        return self._wanted is not None

    @property
    def is_growing(self) -> bool:
        """Whether the beginning of a list is shown, and the rest is still being found."""
        return self._is_growing

    @property
    def is_cut(self) -> bool:
        """Whether somebody stopped a list from growing, so that its end is not the end of what fits."""
        return self._is_cut

    @property
    def is_ordering(self) -> bool:
        """Whether the order of what is shown, or waited for, is being found or is due."""
        page = self._wanted or self._page
        return page is not None and self.orderer.is_due(page)

    def close(self) -> None:
        """Stop what goes on beside the window."""
        self.orderer.close()

    def show(self, page: Page | None) -> None:
        """Show another folder, order or selection of words, from its beginning."""
        self.orderer.stop()
        self._is_growing = self._is_cut = False
        if page is None or self._can_be_shown(page):
            self._wait_for(None)
            self._show_now(page)
            return
        if self._page is None or self._page.key != page.key:
            self._show_now(None)
            self._page = page
        self._wait_for(page)
        self.orderer.start(page, beginning_first=True)

    def stop_waiting(self) -> None:
        """Give up the order that is being found: what was shown before stays, else the usual order comes."""
        self.orderer.stop()
        if self._is_growing:
            self._is_growing, self._is_cut = False, True
            self.grown.emit()
        given_up, shown = self._wanted, self._page
        self._wait_for(None)
        if given_up is not None and given_up == shown:
            self.show(Page(given_up.key))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the whole list, in the database."""
        page = self._wanted or self._page
        if page is not None and 0 <= column < len(self.columns):
            is_down = order is Qt.SortOrder.DescendingOrder
            self.show(msgspec.structs.replace(page, sort=self.columns[column].sort, descending=is_down))

    def read_columns(self) -> bool:
        """Take in which columns were added or removed; whether any was."""
        with self._database.read() as connection:
            added = columns.added(connection)
        if added == self._added:
            return False
        self._put_columns([])  # what is selected stays, as the rows do
        self._added, self._pages, self._texts = added, {}, {}
        self._put_columns([table_columns.added(each) for each in added])
        return True

    def _put_columns(self, added: list[Column]) -> None:
        first, last = len(COLUMNS), len(self.columns) - 1
        if last >= first:
            self.beginRemoveColumns(QModelIndex(), first, last)
            self.columns = [*COLUMNS]
            self.endRemoveColumns()
        if added:
            self.beginInsertColumns(QModelIndex(), first, first + len(added) - 1)
            self.columns = [*COLUMNS, *added]
            self.endInsertColumns()

    def read_values(self) -> None:
        """Take in the values of added columns of what is in memory."""
        with self._database.read() as connection:
            self._texts = columns.texts(connection, list(self._texts), self._added)
        if self._total and self._added:
            last = self.index(self._total - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, len(COLUMNS)), last)

    def added_texts(self, record: ContentRow) -> dict[str, str]:
        """What a loaded record has in the added columns, by their names."""
        return self._texts.get(record.id, {})

    def record(self, row: int) -> ContentRow | None:
        """The record of a row, loaded with its page where that is not in memory."""
        number, place = divmod(row, PAGE)
        page = self._pages.pop(number, None)
        if page is None or (place >= len(page) and row < self._total):
            page = self._load(number)
        self._pages[number] = page
        return page[place] if place < len(page) else None

    def known_ids(self, spans: Iterable[range]) -> "array[int] | None":
        """The ids of rows; None as long as the order of a long list is not known."""
        if self._ids is None:
            return None
        found = array("q")
        for span in spans:
            found += self._ids[span.start : span.stop]
        return found

    def refresh(self) -> None:
        """Bring the list up to date: what is selected and what stands at the top stay the same records."""
        if self._page is None or self.is_waiting or self._is_cut:
            return
        with self._database.read() as connection:
            few = listing.is_short(connection, self._page)
        if few:
            self._swap(Ordering(self._database, self._page).ids())
        else:
            self.orderer.start_again(self._page)

    def _can_be_shown(self, page: Page) -> bool:
        with self._database.read() as connection:
            return listing.is_quick(connection, page)

    def _show_now(self, page: Page | None) -> None:
        self.beginResetModel()
        self._page, self._ids, self._pages, self._total = page, None, {}, 0
        self._marks = Marks(page.words if page is not None else "")
        if page is not None:
            with self._database.read() as connection:
                few = listing.is_short(connection, page)
                self._total = 0 if few else listing.count(connection, page)
            if few:
                self._ids = Ordering(self._database, page).ids()
                self._total = len(self._ids)
            else:
                self.orderer.start(page)
        self.endResetModel()

    def _wait_for(self, page: Page | None) -> None:
        was_waiting = self.is_waiting
        self._wanted = page
        if was_waiting != self.is_waiting:
            self.waiting_changed.emit(self.is_waiting)

    def _take_beginning(self, page: Page, first: "array[int]") -> None:
        """Show the beginning of a list whose end is not known yet."""
        if not self.orderer.is_running(page):
            return  # nobody wants it any more
        self._show_order(page, first)
        self._is_growing = True
        self._wait_for(None)
        self.grown.emit()

    def _take(self, page: Page, ids: "array[int]") -> None:
        """Show the order that was found."""
        if not self.orderer.is_running(page):
            return  # nobody wants it any more
        self.orderer.done()
        if self.is_waiting:
            self._show_order(page, ids)
            self._wait_for(None)
        elif self._is_growing:
            self._is_growing = False
            self._append(ids)
            self.grown.emit()
        else:
            self._swap(ids)

    def _show_order(self, page: Page, ids: "array[int]") -> None:
        self.beginResetModel()
        self._page, self._ids, self._pages, self._total = page, ids, {}, len(ids)
        self._marks = Marks(page.words)
        self.endResetModel()

    def _append(self, ids: "array[int]") -> None:
        """Take the whole list, of which the beginning is shown: one look at the database found both."""
        if len(ids) <= self._total:
            return
        self._pages.pop(self._total // PAGE, None)  # it may not have been full
        self._ids = ids
        self._resize(len(ids))

    def _swap(self, ids: "array[int]") -> None:
        """Take another order in place, so that everything that points to a record goes on doing so."""
        before = self._ids = self._ids or remembered(ids, self._total, self._pages, PAGE)
        self.about_to_refresh.emit()
        gone = max(0, self._total - len(ids))
        self._resize(len(ids) + gone)
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()  # only now: who selects several rows has just made some
        known = {each.row(): before[each.row()] if each.row() < len(before) else 0 for each in kept}
        # What is gone stands at the end until it is taken away; else a record that moved up would go with it.
        self._ids, self._pages = ids + array("q", bytes(ids.itemsize * gone)) if gone else ids, {}
        there = places(ids, {each: row for row, each in known.items()})
        moved = [self.index(there.get(known[old.row()], -1), old.column()) for old in kept]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()
        self._ids, self._pages = ids, {}
        self._resize(len(ids))
        self.refreshed.emit()

    # What Qt asks

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Records can be dragged to other programs."""
        return _RECORD_FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """How many records the whole list has."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """One for each of ``columns``."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt takes what the role asks for
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.tip(self.columns[section].sort) if self.columns[section].is_added else None
        if role == Qt.ItemDataRole.InitialSortOrderRole and self.columns[section].starts_down:
            return Qt.SortOrder.DescendingOrder
        is_number = role == Qt.ItemDataRole.TextAlignmentRole and self.columns[section].is_number
        return rows.NUMBER if is_number else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as above
        """What a cell shows; see ui.rows for the roles."""
        record = self.record(index.row()) if role in _ANSWERED and index.isValid() else None
        if record is None:
            return None
        if role == RECORD:
            return record
        column, more = self.columns[index.column()], self.added_texts(record)
        if role == Qt.ItemDataRole.ToolTipRole:
            return table_columns.tip(record, column, more)
        is_mixed = self._page is not None and not self._page.key.platform
        return table_columns.painted(record, column, more, self._marks, is_mixed=is_mixed).answer(role)

    # Keeping up with the database

    def _load(self, number: int) -> list[ContentRow | None]:
        if self._page is None:
            return []
        used = {index.row() // PAGE for index in self.persistentIndexList()}
        spare = [each for each in self._pages if each not in used]
        for each in spare[: max(0, len(self._pages) - _PAGES_KEPT)]:
            for record in self._pages.pop(each):
                if record is not None:
                    self._texts.pop(record.id, None)
        first = number * PAGE
        with self._database.read() as connection:
            if self._ids is None:
                found = listing.part(connection, self._page, first, PAGE)
                aligned: list[ContentRow | None] = [*found]
            else:
                wanted = self._ids[first : first + PAGE]
                found = listing.by_ids(connection, wanted)
                by_id = {row.id: row for row in found}
                aligned = [by_id.get(each) for each in wanted]
            if self._added:
                ids = [row.id for row in found]
                self._texts |= {each: {} for each in ids} | columns.texts(connection, ids, self._added)
        self.loaded.emit(found)
        return aligned

    def _resize(self, total: int) -> None:
        """Add or take rows at the end."""
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()
