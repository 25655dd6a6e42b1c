"""The main window: what one can do at the top, the views at the left, the state of things at the foot."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from trackfutura_desktop.flow import projects
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.ui import actions, delivery_text, icons, panes, prefs, walk, widgets, window_acts
from trackfutura_desktop.ui.actions import Act, Actions
from trackfutura_desktop.ui.attention import Attention
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.care import Care
from trackfutura_desktop.ui.columns import ColumnMaker
from trackfutura_desktop.ui.costs_dialog import CostsDialog
from trackfutura_desktop.ui.data import DataView
from trackfutura_desktop.ui.deliveries import DeliveriesView
from trackfutura_desktop.ui.dropping import LinkDrops
from trackfutura_desktop.ui.exporting import Exporter
from trackfutura_desktop.ui.importing import Importer
from trackfutura_desktop.ui.main_menu import MainMenu
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.notice import Notice
from trackfutura_desktop.ui.project_menu import ProjectMenu
from trackfutura_desktop.ui.rail import Rail
from trackfutura_desktop.ui.run_attention import RunAttention
from trackfutura_desktop.ui.runform import NewRunDialog
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.schedules_dialog import SchedulesDialog
from trackfutura_desktop.ui.session import Session
from trackfutura_desktop.ui.settings import SettingsDialog
from trackfutura_desktop.ui.sources import AddSourcesDialog, SourcesView
from trackfutura_desktop.ui.statusline import StatusLine
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.work_strip import WorkStrips

_TOOLBAR = 48
_SIZE = (1_400, 900)
_LEAST = (860, 560)
_NARROW = 1_150  # with less room the rail shows its icons alone


class MainWindow(QMainWindow):
    """Everything on one screen. Views are made when they are first shown."""

    closed = Signal()

    def __init__(self, workspace: Workspace, bus: Bus) -> None:
        super().__init__()
        self.workspace = workspace
        self._bus = bus
        self.is_ending = False  # then closing is neither asked about nor hides anything
        self._wanted_run = 0  # to be shown as soon as its project is
        self.tasks = Tasks(self)
        self.data = DataView(workspace, bus, self.tasks)
        self.data.new_run_wanted.connect(self.new_run)
        self.data.sources_wanted.connect(self.add_sources)
        self.data.delivery_wanted.connect(self.show_delivery)
        self._views: dict[str, QWidget] = {}
        self._rail = Rail()
        self._rail.place_wanted.connect(self.show_view)
        self._rail.settings_wanted.connect(self.open_settings)
        self.project_menu = ProjectMenu(workspace, self.tasks)
        self.project_menu.switched.connect(self._show_project)
        self.attention = Attention(workspace.database, bus, self, projects.scope(workspace))
        self.attention.count_changed.connect(self._show_needing)
        self._show_needing(self.attention.count)
        self.run_attention = RunAttention(workspace, bus, self)
        self.run_attention.changed.connect(self._show_waiting_runs)
        self._show_waiting_runs()
        self._stack = QStackedWidget()
        self._notice = Notice()
        self.acts = Actions(self.show_view, lambda place: place in self._views, self._notice.tell)
        self.main_menu = MainMenu(self.acts)
        self._works = WorkStrips()
        self.exporter = Exporter(workspace, self.tasks, self._works, self)
        self.importer = Importer(workspace, self.tasks, self._works, self)
        self.importer.open_run.connect(self.select_run)
        self.care = Care(workspace, self.tasks, self._works, self)
        LinkDrops(self, self.add_sources)
        self.columns = ColumnMaker(workspace, self.tasks, self._works, self.data.records, self)
        self.data.records.export_wanted.connect(self.exporter.ask)
        self.data.tree_pane.acts.file_wanted.connect(self.exporter.ask_for_runs)
        self.data.import_wanted.connect(self.importer.ask)
        self._status_line = StatusLine(workspace, bus)
        self.session = Session(workspace, self.data, self, self.show_view)
        self._build()
        self.offer(*window_acts.of_window(self))
        self.show_view("data")
        self.data.take_focus()
        self._tell_what_comes()

    def offer(self, *acts: Act) -> None:
        """Take in what can be done: for the keys, the menu, the palette and the sheet of shortcuts."""
        self.acts.add(*acts)
        actions.listen(self, actions.WINDOW, acts)

    def _tell_what_comes(self) -> None:
        """Show messages in the strip, first those of this start."""
        self.tasks.told.connect(self._notice.tell)
        self.tasks.offered.connect(self._notice.offer)
        self._status_line.told.connect(self._notice.tell)
        self._notice.act_wanted.connect(self._mend)
        self._status_line.offered.connect(self._notice.offer)
        self.care.quit_wanted.connect(self.quit)
        if self.workspace.news:  # it is told once; the foot goes on saying what is wrong with the listener
            self._notice.tell(self.workspace.news, "")
        elif self.workspace.listener_problem:
            remedy = tr("Results are fetched from Bright Data instead. Choose another port in the settings.")
            self._notice.tell(self.workspace.listener_problem, remedy)
            self._notice.offer("settings")

    def _mend(self, act: str) -> None:
        """Lead to what the remedy of a message speaks of; see errors.Act."""
        {
            "settings": self.open_settings,
            "data": self.care.open_data,
            "update": self.care.open_releases,
        }[act]()

    def panes(self) -> list[QWidget]:
        """What F6 leads through: the views at the left, the parts of the open one, the state at the foot."""
        return [self._rail, *panes.panes(self._stack.currentWidget()), self._status_line]

    @property
    def shown(self) -> QWidget:
        """The view that is open."""
        return self._stack.currentWidget() or self

    def show_view(self, name: str) -> None:
        """Show a view: ``data``, ``runs``, ``sources`` or ``deliveries``."""
        view = self.view(name)
        self._stack.setCurrentWidget(view)
        self._rail.mark(name)
        self.session.note_view(name, view)

    def view(self, name: str) -> QWidget:
        """A view, made if it was not shown yet."""
        if name not in self._views:
            self._views[name] = self._made(name)
            self._stack.addWidget(self._views[name])
        return self._views[name]

    def select_run(self, run_id: int) -> None:
        """Show the data of a run; that of another project opens its project first."""
        project = projects.of_run(self.workspace, run_id)
        if project not in (None, self.workspace.project.id):
            self._wanted_run = run_id
            self.project_menu.open_project(project)
            return
        self._wanted_run = 0
        self.show_view("data")
        self.data.open_run(run_id)

    def show_delivery(self, event_id: int) -> None:
        """Show a delivery in full."""
        view = self.view("deliveries")
        self.show_view("deliveries")
        if isinstance(view, DeliveriesView):
            view.select(event_id)

    def show_source(self, source_id: int) -> None:
        """Show a source in the list of sources."""
        view = self.view("sources")
        self.show_view("sources")
        if isinstance(view, SourcesView):
            view.select(source_id)

    def new_run(self) -> None:
        """Ask for a new run; its data are shown as soon as it is made."""
        dialog = NewRunDialog(self.workspace, self.tasks, self)
        dialog.created.connect(self.select_run)
        dialog.open()

    def add_sources(self, text: str = "") -> None:
        """Ask for addresses to track; ``text`` is what was dropped."""
        dialog = AddSourcesDialog(self.workspace, self.tasks, self)
        dialog.offer_words()
        dialog.taken_over.connect(self._show_changed)
        dialog.open()
        if text:
            dialog.take_text(text)

    def _show_changed(self, before: list[Source]) -> None:
        view = self.view("sources")
        if before and isinstance(view, SourcesView):
            self.show_view("sources")
            view.offer_way_back(before)

    def open_settings(self, words: str = "") -> None:
        """Show the settings, those that have these words."""
        dialog = SettingsDialog(self.workspace, self.tasks, self)
        dialog.act_wanted.connect(self.acts.run)
        dialog.open()
        dialog.look_for(words)

    def open_limit(self) -> None:
        """Show the settings at the monthly limit."""
        dialog = SettingsDialog(self.workspace, self.tasks, self)
        dialog.open()
        dialog.show_limit()

    def open_costs(self) -> None:
        """Show what was spent."""
        CostsDialog(self.workspace, self._bus, self.open_limit, self).open()

    def open_schedules(self) -> None:
        """Show which runs are repeated."""
        dialog = SchedulesDialog(self.workspace, self._bus, self.tasks, self)
        dialog.open_run.connect(self.select_run)
        dialog.open()

    def quit(self) -> None:
        """Close for good, whatever goes on; the program ends."""
        self.is_ending = True
        self.close()

    async def shut_down(self) -> None:
        """End everything that the window started, and close it."""
        await self.tasks.close()
        self.data.records.close_lists()
        self.data.tree_pane.filter.close()
        self.data.detail.close_lists()
        self.close()

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and way
        """Tab leads through the window by the eye."""
        return walk.step(self, forwards=following)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the room to the data."""
        super().resizeEvent(event)
        self._rail.show_words(are_shown=self.width() >= px(_NARROW))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the application, which ends the rest in order."""
        super().closeEvent(event)
        self.closed.emit()

    def _made(self, name: str) -> QWidget:
        if name == "runs":
            runs = RunsView(self.workspace, self._bus, self.tasks)
            runs.open_run.connect(self.select_run)
            runs.import_wanted.connect(self.importer.ask)
            runs.limit_wanted.connect(self.open_limit)
            runs.control.file_wanted.connect(lambda *run: self.exporter.ask_for_runs([run]))
            return runs
        if name == "sources":
            return SourcesView(self.workspace, self._bus, self.tasks)
        if name == "data":
            return self.data
        made = DeliveriesView(self.workspace, self._bus, self.tasks)
        made.show_needing(self.attention.count)
        self.attention.count_changed.connect(made.show_needing)
        return made

    def _show_project(self) -> None:
        """Show the project that is open now, and nothing of the one before it. Its runs go on."""
        self.session.leave()
        for view in self._views.values():
            if isinstance(view, DataView | RunsView | SourcesView | DeliveriesView):
                view.show_project()
        self.attention.show_project(projects.scope(self.workspace))
        self.run_attention.look()
        self._status_line.show_project()
        self.session.show_project(is_led=bool(self._wanted_run))
        if self._wanted_run:
            self.select_run(self._wanted_run)

    def _show_needing(self, count: int) -> None:
        self._rail.show_count("deliveries", count, delivery_text.needing(count))

    def _show_waiting_runs(self) -> None:
        waiting = self.run_attention.waiting
        self._rail.show_count("runs", len(waiting.runs), waiting.meaning)

    def _build(self) -> None:
        self.setWindowTitle("TrackFutura Desktop")
        self.setWindowIcon(icons.of_application())
        self.setMinimumSize(*_LEAST)
        whole = QWidget()
        whole.setProperty("surface", "pane")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar())
        column.addWidget(self._notice)
        column.addWidget(self._works)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addWidget(self._stack, 1)
        column.addLayout(middle, 1)
        column.addWidget(self._status_line)
        self.setCentralWidget(whole)
        self._find_place()

    def _find_place(self) -> None:
        if QGuiApplication.platformName() == "offscreen":
            self.resize(*_SIZE)  # its screen is 800 by 800, which nobody looks at
        elif not prefs.keep(self.workspace.folder, "window/place", self):
            room = self.screen().availableSize()
            self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))

    def _toolbar(self) -> QFrame:
        bar = _frame("bar")
        follow(bar, lambda: bar.setFixedHeight(px(_TOOLBAR)))
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        new_run = widgets.button(tr("New run"), role="primary", icon="plus")
        new_run.setToolTip(tr("New run (Ctrl+N)"))
        new_run.clicked.connect(self.new_run)
        add = widgets.button(tr("Add sources"), icon="sources")
        add.clicked.connect(lambda _is_checked: self.add_sources())
        row.addWidget(new_run)
        row.addWidget(add)
        row.addStretch(1)
        schedules = widgets.button(tr("Schedules"), role="quiet", icon="clock")
        schedules.setToolTip(tr("Runs that are repeated"))
        schedules.clicked.connect(self.open_schedules)
        row.addWidget(schedules)
        costs = widgets.button(tr("Costs"), role="quiet", icon="costs")
        costs.setToolTip(tr("What was spent by month, run and source, and the monthly limit"))
        costs.clicked.connect(self.open_costs)
        row.addWidget(costs)
        row.addWidget(self.project_menu)
        row.addWidget(self.main_menu)
        return bar


def _frame(surface: str) -> QFrame:
    made = QFrame()
    made.setProperty("surface", surface)
    return made
