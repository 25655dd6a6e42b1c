"""The view of runs: every run with its progress, and the requests of the selected one."""

from PySide6.QtCore import QItemSelection, QPoint, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from trackfutura_desktop.flow.run_state import run_state
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.ui import adoption, cells, prefs, run_model, widgets, words
from trackfutura_desktop.ui.adoption import AdoptDialog
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.heads import PaneHeader
from trackfutura_desktop.ui.rows import RowTable
from trackfutura_desktop.ui.run_control import RunControl
from trackfutura_desktop.ui.run_model import RunsModel
from trackfutura_desktop.ui.run_notices import RunNotices
from trackfutura_desktop.ui.run_pane import RunPane
from trackfutura_desktop.ui.runform import NewRunDialog
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import EmptyState

_SECOND_MS = 1_000


class RunsView(QWidget):
    """The runs of the project. ``open_run`` asks the window to show a run's data."""

    open_run = Signal(int)
    import_wanted = Signal()
    limit_wanted = Signal()

    def __init__(self, workspace: Workspace, bus: Bus, tasks: Tasks) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self.control = RunControl(workspace, tasks, self)
        self.control.changed.connect(self._show_selected)
        self.control.again_wanted.connect(self._run_again)
        self.model = RunsModel(workspace, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(cells.SORT)
        self._head = PaneHeader(tr("Runs"))
        take = widgets.button(tr("Import a file…"))
        take.clicked.connect(self.import_wanted)
        self._head.add(take)
        self._head.add(self._fetch_button())
        self.table = self._table()
        self.notices = RunNotices(workspace)
        self.notices.send_anyway_wanted.connect(lambda run_id: self.control.start(run_id, beyond_limit=True))
        self.notices.limit_wanted.connect(self.limit_wanted)
        self.pane = RunPane()
        self.pane.open_wanted.connect(self.open_run)
        self.pane.start_wanted.connect(self.control.start)
        self.pane.retry_wanted.connect(self.control.retry)
        self.pane.cancel_wanted.connect(self.control.cancel)
        self.pane.cancel_request_wanted.connect(self.control.cancel_request)
        self.pane.inputs_wanted.connect(self.control.show_inputs)
        self.pane.more_wanted.connect(lambda _run_id: self._show_more())
        self.control.told.connect(self.pane.say)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(self._content())
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self._tick)
        bus.changed.connect(self._apply)
        self._show_count()
        if self.model.rowCount():
            self.table.selectRow(0)

    def show_project(self) -> None:
        """Show the runs of the project that is open now."""
        self.model.show_project()
        self._show_count()
        self.table.selectRow(0)
        self._show_selected()

    def select(self, run_id: int) -> None:
        """Select a run and show its requests."""
        row = self.model.row_of(run_id)
        if row is not None:
            place = self._sorted.mapFromSource(self.model.index(row, 0))
            self.table.setCurrentIndex(place)
            self.table.scrollTo(place)

    def selected_run(self) -> int | None:
        """The run that is selected."""
        chosen = self.table.selectionModel().selectedRows()
        return self.model.run(self._sorted.mapToSource(chosen[0]).row()).key.run_id if chosen else None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Durations grow while they are seen."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody sees the durations."""
        super().hideEvent(event)
        self._clock.stop()

    def _table(self) -> RowTable:
        table = RowTable(run_model.NAME, tr("Runs"))
        table.setModel(self._sorted)
        table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        header = table.filling_header
        header.fit(run_model.STATUS, *words.state_samples())
        header.fit(run_model.PROGRESS, "100 % of it")
        header.fit(run_model.JOBS, tr("{jobs_ended} of {jobs}", jobs_ended="1,000", jobs="1,000"))
        header.fit(run_model.RECORDS, "1,000,000")
        header.fit(run_model.ERRORS, "10,000")
        header.fit(run_model.CREATED, words.moment(1_700_000_000_000) + "0")
        header.fit(run_model.DURATION, tr("{seconds} min {rest} s", seconds=59, rest=59))
        table.setSortingEnabled(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        prefs.keep(self._workspace.folder, "runs/columns", header)
        table.selectionModel().selectionChanged.connect(self._selected)
        table.activated.connect(self._open_selected)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        return table

    def _content(self) -> QWidget:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.table, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(upper)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.notices)
        below.addWidget(self.pane, 1)
        splitter.addWidget(lower)
        splitter.setSizes([420, 420])
        prefs.keep(self._workspace.folder, "runs/panes", splitter)
        return splitter

    def _nothing(self) -> QWidget:
        head = PaneHeader(tr("Runs"))
        head.add(self._fetch_button())
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._invitation(), 1)
        return page

    def _invitation(self) -> QWidget:
        return EmptyState(
            tr("No runs yet"),
            tr("A run collects posts, reels, comments or profiles from your sources through Bright Data."),
            tr("New run"),
            self._new_run,
            (tr("Import a file…"), self.import_wanted.emit),
        )

    def _fetch_button(self) -> QWidget:
        fetch = widgets.button(adoption.TITLE, icon="import")
        fetch.setToolTip(tr("Requests of your account that this computer does not know"))
        fetch.clicked.connect(self.fetch_from_account)
        return fetch

    def fetch_from_account(self) -> None:
        """List the requests of the account that are not here, to adopt them."""
        dialog = AdoptDialog(self._workspace, self._tasks, self)
        dialog.adopted.connect(self.select)
        dialog.open()

    def _new_run(self) -> None:
        NewRunDialog(self._workspace, self._tasks, self).open()

    def _run_again(self, run_id: int) -> None:
        dialog = NewRunDialog(self._workspace, self._tasks, self, again=run_id)
        dialog.created.connect(self.select)
        dialog.open()

    def _apply(self, change: object) -> None:
        if isinstance(change, Change) and change.runs:
            self.model.apply(change)
            self._show_count()
            if self.selected_run() in change.runs:
                self._show_selected()

    def _show_count(self) -> None:
        count = self.model.rowCount()
        self._head.show_title(tr("Runs"), words.counted(count, "run"))
        self._stack.setCurrentIndex(1 if count else 0)

    def _selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._show_selected()

    def _open_selected(self) -> None:
        run_id = self.selected_run()
        if run_id is not None:
            self.open_run.emit(run_id)

    def _show_selected(self) -> None:
        run_id = self.selected_run()
        state = None if run_id is None else run_state(self._workspace, run_id)
        is_busy = run_id is not None and self.control.is_busy(run_id)
        self.notices.show_run(run_id, is_starting=is_busy)
        self.pane.show_run(state, self._workspace.clock(), is_starting=is_busy)

    def _show_more(self) -> None:
        button = self.pane.more
        self._pop_up(button.mapToGlobal(button.rect().bottomLeft()))

    def _show_menu(self, place: QPoint) -> None:
        self._pop_up(self.table.viewport().mapToGlobal(place))

    def _pop_up(self, place: QPoint) -> None:
        if self.pane.state is not None:
            menu = self.control.menu(self.pane.state, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def _tick(self) -> None:
        self.model.tick()
        self.pane.tick(self._workspace.clock())
