"""The records of one folder: their head with the filter, the table, and what stands in its place."""

from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.path import dotted
from trackfutura_desktop.store import listing, search
from trackfutura_desktop.store.columns import is_added
from trackfutura_desktop.store.filters import GROUP, Filter, InGroup
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.tree import Folder, FolderKey
from trackfutura_desktop.ui import folder_words, widgets, words
from trackfutura_desktop.ui.charts import ChartsPane
from trackfutura_desktop.ui.chosen import Chosen
from trackfutura_desktop.ui.column_filter import ColumnFilterDialog
from trackfutura_desktop.ui.export_dialog import Wanted
from trackfutura_desktop.ui.filter_bar import FilterBar
from trackfutura_desktop.ui.heads import PaneHeader
from trackfutura_desktop.ui.list_charts import ListCharts
from trackfutura_desktop.ui.search_field import SearchField
from trackfutura_desktop.ui.sorting_page import SortingPage
from trackfutura_desktop.ui.table import ContentModel
from trackfutura_desktop.ui.table_view import ContentTable
from trackfutura_desktop.ui.task import Tasks, opened
from trackfutura_desktop.ui.widgets import EmptyState

_WONDERING_MS = 300
_NOTHING = (tr("Nothing is selected."), tr("Select a folder to see its records."))
_WIDE = 760  # pixels; with less room the head has icons for words


class RecordsPane(QWidget):
    """The list of a folder's records; ``folder_of`` gives a folder as it is now, or None."""

    words_shown = Signal(str)  # what is searched for in what is listed now; empty for nothing
    column_wanted = Signal(str)  # the dotted path of a key of the raw record
    export_wanted = Signal(object)  # what to export (ui.export_dialog.Wanted)

    def __init__(
        self, workspace: Workspace, tasks: Tasks, folder_of: Callable[[FolderKey], Folder | None]
    ) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self._workspace = workspace
        self._tasks = tasks
        self._folder_of = folder_of
        self._key: FolderKey | None = None
        self._words = self._words_told = ""
        self.contents = ContentModel(workspace.database, self)
        self.table = ContentTable(self.contents, workspace.folder)
        self.search = SearchField()
        self.filter = self.search.line
        self.stop = widgets.button(tr("Stop"), role="quiet")
        self.bar = FilterBar()
        self.export = widgets.button(tr("Export"), role="quiet", icon="export")
        self.charts = ChartsPane(workspace.database, tasks)
        self.chosen = Chosen(self.table, self.contents)
        self._list_charts = ListCharts(self.charts, self.chosen, self.bar)
        self.as_records = widgets.button(tr("Records"), role="switch", icon="data")
        self.as_charts = widgets.button(tr("Charts"), role="switch", icon="charts")
        self._faces = QStackedWidget()
        self._head = PaneHeader(tr("Records"))
        self._nothing = EmptyState(*_NOTHING)
        self._no_match = EmptyState(tr("No record matches."), "", tr("Clear the filter"), self.clear_filters)
        self._sorting = SortingPage(self.contents.orderer, self.contents.stop_waiting)
        self._stack = QStackedLayout()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_WONDERING_MS)
        self._patience.timeout.connect(self._show_waiting)
        self._build()
        self._connect()

    @property
    def page(self) -> Page | None:
        """What is listed: folder, order, words and filters."""
        return self.contents.page

    @property
    def everything(self) -> FolderKey:
        """What stands for every run of the project."""
        return FolderKey(0, project_id=self._workspace.project.id)

    def show_nothing(self) -> None:
        """List nothing, without filters; records and no charts."""
        self.search.show_scope(everywhere=False)
        self.as_records.setChecked(True)
        self._key = None
        self.contents.show(None)
        self.clear_filters()
        self._nothing.say(*_NOTHING)
        self.show_state()

    def show_folder(self, key: FolderKey, group: InGroup | None = None) -> None:
        """List the records of another folder or of a group in it, with the same order and filters."""
        if key != self._key:
            self.search.show_scope(everywhere=False)
        self._key = key
        self.bar.narrow(GROUP, group)
        self._show_scope()
        self._narrow()

    def _show_scope(self) -> None:
        key = self._key
        if self.search.is_everywhere:
            key = self.everything
            self.bar.narrow(GROUP, None)
        page = self.contents.page
        if key is not None and (page is None or page.key != key):
            self.table.layout_of_columns.use(key.service)
            sort, is_down = self.table.order()
            self.contents.show(Page(key, sort, is_down, self._words, self.bar.filters))
        self.show_state()

    def refresh(self) -> None:
        """Take in what arrived."""
        self.contents.refresh()
        self.charts.refresh()
        self.show_state()

    def narrow(self, column: str, chosen: Filter | None) -> None:
        """Filter by one column; None shows all of it again."""
        self.bar.narrow(column, chosen)
        self._narrow()

    def clear_filters(self) -> None:
        """Show the whole folder again."""
        self.bar.show_filters(())
        self.filter.clear()
        self._narrow()

    def add_column(self, path: str) -> None:
        """Have a column made from a key of the raw record; ``path`` is its place in the tree of a record."""
        self.column_wanted.emit(dotted(path))

    def show_column(self, name: str) -> None:
        """Show a column that was added."""
        self.take_in_columns()
        if any(each.sort == name for each in self.contents.columns):
            self.table.layout_of_columns.put_beside_text(name)

    def forget_column(self, name: str) -> None:
        """Neither filter nor sort by a column any more."""
        self.narrow(name, None)
        page = self.contents.page
        if page is not None and page.sort == name:
            self.contents.show(Page(page.key, words=page.words, filters=self.bar.filters))
            self.table.show_order(Page(page.key))

    def take_in_columns(self) -> None:
        """Take in which columns there are, and their values."""
        self.table.take_in_columns()
        page = self.contents.page
        if page is not None and any(map(is_added, (page.sort, *(each.column for each in page.filters)))):
            self.refresh()

    def close_lists(self) -> None:
        """End what still reads the database."""
        self.contents.close()
        self.charts.close_charts()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the room to the title."""
        super().resizeEvent(event)
        is_wide = self.width() >= _WIDE
        for each in (self.as_records, self.as_charts, self.export):
            name = each.accessibleName()
            each.setText(f" {name}" if is_wide else "")
            each.setToolTip("" if is_wide else name)
        self.search.make_room(self.width())

    def show_state(self) -> None:
        """Say what is listed and how much of it, or why there is nothing."""
        page = self.contents.page
        folder = self._shown_folder()
        self._list_charts.show(page, folder, self._words)
        if folder is None or page is None:
            self._head.show_title(tr("Records"))
            self._stack.setCurrentWidget(self._nothing)
            return
        if self.contents.is_waiting:
            return
        if page.words != self._words_told:
            self._words_told = page.words
            self.words_shown.emit(page.words)
        shown = self.contents.rowCount()
        whole = self._whole(page) if page.is_narrowed else shown
        self._head.show_title(folder_words.title(folder), self._said(shown, whole), folder.short_name)
        self.stop.setVisible(self.contents.is_growing)
        self.export.setEnabled(bool(shown) and not self.chosen.is_waiting("export"))
        if shown:
            self._stack.setCurrentWidget(self.table)
        elif page.is_narrowed and whole:
            self._no_match.say(tr("No record matches."), folder_words.why_no_match(page, whole))
            self._stack.setCurrentWidget(self._no_match)
        else:
            self._nothing.say(*folder_words.why_empty(folder))
            self._stack.setCurrentWidget(self._nothing)

    def _turn(self, is_charts: bool) -> None:  # noqa: FBT001 - what the signal carries
        if is_charts:
            self._list_charts.take_selection()
        self._faces.setCurrentWidget(self.charts if is_charts else self._lists)

    def _narrow_from_chart(self, filters: tuple[Filter, ...]) -> None:
        """List what a bar stands for."""
        self._list_charts.narrow(filters)
        self.as_records.setChecked(True)
        self._narrow()

    def _said(self, shown: int, whole: int) -> str:
        """How much is listed."""
        page = self.contents.page
        if self.contents.is_growing:
            return folder_words.more_than(shown, whole)
        if self.contents.is_cut:
            return tr("the first {shown}, stopped", shown=words.number(shown))
        if page is not None and page.is_narrowed:
            return folder_words.some_of(shown, whole)
        return words.counted(whole, "record")

    def _shown_folder(self) -> Folder | None:
        """The folder that is listed, as it is now."""
        page = self.contents.page
        if page is None:
            return None
        if page.key.run_id:
            return self._folder_of(page.key)
        with self._workspace.database.read() as connection:
            count = listing.count(connection, Page(page.key))
        return Folder(page.key, tr("All runs"), tr("All runs"), content_count=count)

    def _export(self) -> None:
        """Offer what is listed, and the selected records if they are several."""
        if self.chosen.are_some():
            self.chosen.ask("export", self._export_some)
            self.show_state()
        else:
            self._export_some(())

    def _export_some(self, ids: Iterable[int]) -> None:
        page, folder = self.contents.page, self._shown_folder()
        if folder is not None and page is not None:
            shown = self.contents.rowCount() if self.chosen.is_list_whole else None
            self.export_wanted.emit(Wanted(page, folder.name, shown, tuple(ids)))
        self.show_state()

    def _narrow(self) -> None:
        self._words = self.search.words
        page = self.contents.page
        if page is None:
            return
        wanted = msgspec.structs.replace(page, words=self._words, filters=self.bar.filters)
        if wanted != page:
            self.contents.show(wanted)
            self.show_state()

    async def _ask_filter(self, column: str) -> None:
        page = self.contents.page
        if page is None:
            return
        dialog = ColumnFilterDialog(self._workspace, page, column, self)
        try:
            if await opened(dialog):
                self.narrow(column, dialog.chosen)
        finally:
            dialog.deleteLater()

    def _copy_json(self, ids: list[int]) -> None:
        with self._workspace.database.read() as connection:
            records = search.raw_records(connection, ids)
        text = ",\n".join(record.decode("utf-8", "replace") for record in records)
        QGuiApplication.clipboard().setText(f"[{text}]")

    def _wait(self, is_waiting: bool) -> None:  # noqa: FBT001 - what the signal carries
        """Say that a long list is being sorted, if it takes so long that one wonders."""
        if is_waiting:
            self._patience.start()
            return
        self._patience.stop()
        page = self.contents.page
        if page is not None:
            self.table.show_order(page)
            self._words = page.words
            self.bar.show_filters(page.filters)
        self.show_state()

    def _show_waiting(self) -> None:
        folder = self._shown_folder()
        if folder is not None:
            self._sorting.wait_for(folder)
            self._stack.setCurrentWidget(self._sorting)

    def _whole(self, page: Page) -> int:
        with self._workspace.database.read() as connection:
            return listing.count(connection, msgspec.structs.replace(page, words="", filters=()))

    def _connect(self) -> None:
        self.charts.filters_wanted.connect(self._narrow_from_chart)
        self.as_charts.toggled.connect(self._turn)
        self.contents.modelReset.connect(self._list_charts.begin_another)
        self.search.words_changed.connect(self._narrow)
        self.search.scope_changed.connect(self._show_scope)
        self.search.left.connect(self.table.setFocus)
        self.stop.clicked.connect(self.contents.stop_waiting)
        self.contents.grown.connect(self.show_state)
        self.bar.removed.connect(lambda column: self.narrow(column, None))
        self.bar.cleared.connect(self.clear_filters)
        self.table.filter_wanted.connect(lambda column: self._tasks.start(self._ask_filter(column)))
        self.table.json_wanted.connect(self._copy_json)
        self.table.refused.connect(self._tasks.tell)
        self.contents.waiting_changed.connect(self._wait)
        self.contents.refreshed.connect(self.show_state)

    def _build(self) -> None:
        faces = QButtonGroup(self)
        for each in (self.as_records, self.as_charts):
            each.setCheckable(True)
            faces.addButton(each)
            self._head.add(each)
        self.as_records.setChecked(True)
        self.stop.setToolTip(tr("Look for no more; what was found stays"))
        self.stop.hide()
        self._head.add(self.stop)
        self._head.add(self.search)
        self.export.clicked.connect(self._export)
        self._head.add(self.export)
        for view in (self.table, self._nothing, self._no_match, self._sorting):
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.bar)
        self._lists = QWidget()
        self._lists.setLayout(self._stack)
        self._faces.addWidget(self._lists)
        self._faces.addWidget(self.charts)
        column.addWidget(self._faces, 1)
