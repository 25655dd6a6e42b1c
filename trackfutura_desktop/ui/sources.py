"""The view of sources: what is tracked, what the user says of it, and what it brought."""

from PySide6.QtCore import QItemSelection, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from trackfutura_desktop.flow.source_files import write_file
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.source_edit import SourceEdit
from trackfutura_desktop.store import sources
from trackfutura_desktop.store.source_edits import UsageReading
from trackfutura_desktop.ui import (
    actions,
    exporting,
    prefs,
    source_model,
    source_words,
    view_acts,
    widgets,
    words,
)
from trackfutura_desktop.ui.add_sources import AddSourcesDialog
from trackfutura_desktop.ui.background import Background
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.catalogue import CatalogueDialog
from trackfutura_desktop.ui.heads import PaneHeader
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.paste_field import local_files
from trackfutura_desktop.ui.rows import RowTable
from trackfutura_desktop.ui.source_changes import SourceChanges
from trackfutura_desktop.ui.source_edit import SourceEditDialog
from trackfutura_desktop.ui.source_model import SourceFilter, SourcesModel
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import EmptyState
from trackfutura_desktop.ui.work_strip import chosen_files

__all__ = ["AddSourcesDialog", "SourcesView"]

_OLD = 1_700_000_000_000  # of another year, in ms since 1970
_USAGE_MS = 500  # the sums look at every job of the project, so not at each of many changes


class SourcesView(QWidget):
    """The accounts, pages and posts of the project."""

    def __init__(self, workspace: Workspace, bus: Bus, tasks: Tasks) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._workspace = workspace
        self._tasks = tasks
        self.model = SourcesModel(_stored(workspace), self)
        self._shown = SourceFilter(self.model)
        self._head = PaneHeader(tr("Sources"))
        self.filter = QLineEdit()
        self.edit = widgets.button(tr("Edit…"))
        self.remove = widgets.button(tr("Remove"), role="danger", icon="trash")
        self.export_all = widgets.button(tr("Export…"))
        self.changes = SourceChanges(workspace, tasks)
        self.strip = self.changes.strip
        self._acts = view_acts.of_sources(lambda: self)
        self.table = self._table()
        self._stack = QStackedLayout()
        self._build()
        self._usage = Background("usage", self)
        self._usage.done.connect(self._take_usage)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_USAGE_MS)
        self._pause.timeout.connect(self._read_usage)
        self._is_outdated = True
        bus.changed.connect(self._apply)
        self._show_count()

    def add_sources(self) -> AddSourcesDialog:
        """Open the dialog for pasting addresses."""
        dialog = AddSourcesDialog(self._workspace, self._tasks, self)
        dialog.offer_words()
        dialog.taken_over.connect(self.changes.offer_way_back)
        dialog.open()
        return dialog

    def open_catalogue(self) -> None:
        """Show the datasets that runs use, with their prices."""
        CatalogueDialog(self._workspace, self._tasks, self).open()

    def export(self) -> None:
        """Ask for a file, and write what the list shows, or what is selected of it, as CSV."""
        self._tasks.start(self._export())

    def select(self, source_id: int) -> None:
        """Select a source and bring it into sight, without the filter if it does not fit."""
        row = self.model.row_of(source_id)
        if row is None:
            return
        if not self._shown.mapFromSource(self.model.index(row, 0)).isValid():
            self.filter.clear()
        place = self._shown.mapFromSource(self.model.index(row, 0))
        self.table.selectRow(place.row())
        self.table.scrollTo(place)
        self.table.setFocus()

    def show_project(self) -> None:
        """Show the sources of the project that is open now; what was done to those of another stays done."""
        self.strip.forget()
        self.filter.clear()
        self.model.show_sources(_stored(self._workspace))
        self._show_count()
        self._outdate()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What was collected meanwhile is counted when somebody looks."""
        super().showEvent(event)
        if self._is_outdated:
            self._read_usage()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks, so nothing is read."""
        super().hideEvent(event)
        self._is_outdated |= self._pause.isActive() or self._usage.is_doing(self._workspace.project.id)
        self._pause.stop()
        self._usage.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files and links can be dropped anywhere on the view."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Show in the dialog what was dropped."""
        event.acceptProposedAction()
        data = event.mimeData()
        files, dialog = local_files(data), self.add_sources()
        if files:
            dialog.take_files(files)
        else:
            dialog.take_text(data.text() or "\n".join(url.toString() for url in data.urls()))

    def menu(self) -> QMenu:
        """What can be done with what is selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        act = {each.name.partition(".")[2]: each for each in self._acts}
        order = ("edit", "", "offer", "pause", "", "copy", "export", "remove")
        return actions.fill(menu, [act[name] if name else None for name in order])

    # What the user does

    def ask_to_edit(self) -> None:
        """Ask what the selected sources shall be."""
        if chosen := self.chosen():
            dialog = SourceEditDialog(chosen, self.model.groups(), self)
            dialog.wanted.connect(lambda edit: self.changes.edit(chosen, edit))
            dialog.open()

    def edit_chosen(self, edit: SourceEdit) -> None:
        """Change the selected sources."""
        self.changes.edit(self.chosen(), edit)

    def remove_chosen(self) -> None:
        """Remove the selected sources; there is a way back."""
        if chosen := self.chosen():
            self.changes.remove(chosen)

    async def _export(self) -> None:
        listed = [self._shown.source(row) for row in range(self._shown.rowCount())]
        chosen = self.chosen()
        wanted = chosen if len(chosen) > 1 else listed
        files = QFileDialog(self, tr("Export sources"), exporting.documents(), "CSV (*.csv)")
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix("csv")
        files.selectFile(
            exporting.file_name(tr("Sources of {project}", project=self._workspace.project.name), "csv")
        )
        for path in await chosen_files(files):
            await write_file(path, wanted)
            self._tasks.informed.emit(
                tr("{sources} in {path}.", sources=words.counted(len(wanted), "source"), path=path.name),
                source_words.READ_AGAIN,
            )

    def copy(self) -> None:
        """Copy the addresses of the selected sources."""
        addresses = "\n".join(source.url for source in self.chosen())
        if addresses:
            QGuiApplication.clipboard().setText(addresses)

    # What arrives

    def _apply(self, change: object) -> None:
        if not isinstance(change, Change):
            return
        if change.sources:
            self.model.show_sources(_stored(self._workspace))
            self._show_count()
        if change.sources or change.runs or change.jobs:
            self._outdate()

    def _outdate(self) -> None:
        self._is_outdated = True
        if self.isVisible() and not self._pause.isActive():
            self._pause.start()

    def _read_usage(self) -> None:
        self._is_outdated = False
        project = self._workspace.project.id
        reading = UsageReading(self._workspace.database, project)
        self._usage.start(project, reading.usage, reading.stop)

    def _take_usage(self, project: object, usage: object) -> None:
        if project == self._workspace.project.id and isinstance(usage, dict):
            self.model.show_usage(usage)

    # What is shown

    def _filter(self, text: str) -> None:
        self._shown.set_words(text)
        self._show_count()

    def _show_count(self) -> None:
        total, shown = self.model.rowCount(), self._shown.rowCount()
        self._head.show_title(tr("Sources"), source_words.how_many(shown, total))
        self._stack.setCurrentIndex(1 if total else 0)
        self._show_acts()

    def _selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._show_acts()

    def _show_acts(self) -> None:
        has_chosen = self.table.selectionModel().hasSelection()
        for button in (self.edit, self.remove):
            button.setVisible(has_chosen)

    def chosen(self) -> list[Source]:
        """The selected sources."""
        return [self._shown.source(row) for span in self.table.selected_spans() for row in span]

    # How it is built

    def _build(self) -> None:
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter sources"))
        self.filter.setToolTip(tr("Words in name, address, platform, service, group, tags or note"))
        self.filter.setClearButtonEnabled(True)
        follow(self, lambda: self.filter.setFixedWidth(px(200)))
        self.filter.textChanged.connect(self._filter)
        self.edit.clicked.connect(self.ask_to_edit)
        self.remove.clicked.connect(self.remove_chosen)
        self.export_all.setToolTip(tr("Write what is listed, or several that are selected, as CSV"))
        self.export_all.clicked.connect(self.export)
        catalogue = widgets.button(tr("Catalogue…"), role="quiet")
        catalogue.setToolTip(tr("Datasets, prices, and which services runs use"))
        catalogue.clicked.connect(self.open_catalogue)
        for widget in (self.edit, self.remove, catalogue, self.export_all, self.filter):
            self._head.add(widget)
        actions.listen(self, "sources", self._acts)
        actions.listen(self.table, "sources.list", self._acts)
        self._stack.addWidget(
            EmptyState(
                tr("No sources yet"),
                tr(
                    "A source is the address of an account, a page or a post. "
                    "Paste addresses; platform and service are recognised."
                ),
                tr("Add sources"),
                self.add_sources,
            )
        )
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.table, 1)
        self._stack.addWidget(pane)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._stack, 1)
        whole.addWidget(self.changes)

    def _table(self) -> RowTable:
        table = RowTable(source_model.ADDRESS, tr("Sources"))
        table.setModel(self._shown)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = table.filling_header
        header.fit(source_model.NAME, "northwind.studio")
        header.fit(source_model.PLATFORM, "Instagram xx")
        header.fit(source_model.SERVICE, *words.service_samples())
        header.fit(source_model.GROUP, "Campaign")
        header.fit(source_model.TAGS, "coffee")
        header.fit(source_model.USE, words.dotted(tr("offered")))
        header.fit(source_model.COLLECTED, *map(words.moment_short, (_OLD, self._workspace.clock())))
        header.fit(source_model.RECORDS, "8,888")
        header.fit(source_model.COST, "$88.88")
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        prefs.keep(self._workspace.folder, "sources/table", header)
        table.selectionModel().selectionChanged.connect(self._selected)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(
            lambda place: self.menu().popup(table.viewport().mapToGlobal(place))
        )
        return table


def _stored(workspace: Workspace) -> list[Source]:
    with workspace.database.read() as connection:
        return sources.sources(connection, workspace.project.id)
