"""The main window: what one can do at the top, the views at the left, the state of things at the foot.

Only what is painted first is imported with this module. Its views and dialogs need SQLite, the network and
most of the program, which takes longer than all else at the start; they are imported when they are wanted.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.ui import window_place
from trackfutura_desktop.ui.frame import Frame

if TYPE_CHECKING:
    from trackfutura_desktop.flow.workspace import Workspace
    from trackfutura_desktop.model.source import Source
    from trackfutura_desktop.ui.actions import Act
    from trackfutura_desktop.ui.bus import Bus
    from trackfutura_desktop.ui.settings import SettingsDialog
    from trackfutura_desktop.ui.sources import SourcesView


class MainWindow(Frame):
    """Everything on one screen: first the frame alone, for a folder; `fill` brings what is in it.

    Views are made when they are first shown.
    """

    def __init__(self, folder: DataFolder) -> None:
        super().__init__(folder)
        self.is_ending = False  # then closing is neither asked about nor hides anything
        self._views: dict[str, QWidget] = {}
        self._wish: Callable[[], object] | None = None
        for wanted, act in (
            (self._toolbar.new_run_wanted, self.new_run),
            (self._toolbar.sources_wanted, self.add_sources),
            (self._toolbar.schedules_wanted, self.open_schedules),
            (self._toolbar.costs_wanted, self.open_costs),
            (self._rail.place_wanted, self.show_view),
            (self._rail.settings_wanted, self.open_settings),
        ):
            wanted.connect(partial(self._do, act))

    def _do(self, act: Callable[..., object], *said: str) -> None:
        """Do what a click asks for; where it comes before the data, as soon as they are there."""
        if self.is_filled:
            act(*said)
        else:
            self._wish = partial(act, *said)

    def fill(self, workspace: "Workspace", bus: "Bus") -> None:
        """Show the data of a workspace."""
        from trackfutura_desktop.flow import projects
        from trackfutura_desktop.ui import (
            attention,
            data,
            project_menu,
            run_attention,
            session,
            statusline,
            task,
            window_acts,
        )

        self.workspace = workspace
        self._bus = bus
        self._wanted_run = 0  # to be shown as soon as its project is
        self.tasks = task.Tasks(self)
        self.data = data.DataView(workspace, bus, self.tasks)
        self.data.new_run_wanted.connect(self.new_run)
        self.data.sources_wanted.connect(self.add_sources)
        self.data.delivery_wanted.connect(self.show_delivery)
        self.project_menu = project_menu.ProjectMenu(workspace, self.tasks)
        self.project_menu.switched.connect(self._show_project)
        self.attention = attention.Attention(workspace.database, bus, self, projects.scope(workspace))
        self.attention.count_changed.connect(self._show_needing)
        self._show_needing(self.attention.count)
        self.run_attention = run_attention.RunAttention(workspace, bus, self)
        self.run_attention.changed.connect(self._show_waiting_runs)
        self._show_waiting_runs()
        self._make_acts(workspace)
        self._status_line = statusline.StatusLine(workspace, bus)
        self.session = session.Session(workspace, self.data, self, self.show_view)
        self._furnish()
        self.offer(*window_acts.of_window(self))
        self.show_view("data")
        self.data.take_focus()
        self._tell_what_comes()
        if self._wish is not None:
            QTimer.singleShot(0, self, self._wish)  # what goes wrong there is no fault of the start

    def _make_acts(self, workspace: "Workspace") -> None:
        """What goes on beside the views, each with its strip under the toolbar."""
        from trackfutura_desktop.ui import (
            actions,
            care,
            columns,
            dropping,
            exporting,
            importing,
            main_menu,
            work_strip,
        )

        self.acts = actions.Actions(self.show_view, lambda place: place in self._views, self._notice.tell)
        self.main_menu = main_menu.MainMenu(self.acts)
        self._works = work_strip.WorkStrips()
        self.exporter = exporting.Exporter(workspace, self.tasks, self._works, self)
        self.importer = importing.Importer(workspace, self.tasks, self._works, self)
        self.importer.open_run.connect(self.select_run)
        self.care = care.Care(workspace, self.tasks, self._works, self)
        dropping.LinkDrops(self, self.add_sources)
        self.columns = columns.ColumnMaker(workspace, self.tasks, self._works, self.data.records, self)
        self.data.records.export_wanted.connect(self.exporter.ask)
        self.data.tree_pane.acts.file_wanted.connect(self.exporter.ask_for_runs)
        self.data.import_wanted.connect(self.importer.ask)

    def offer(self, *acts: "Act") -> None:
        """Take in what can be done: for the keys, the menu, the palette and the sheet of shortcuts."""
        from trackfutura_desktop.ui import actions

        self.acts.add(*acts)
        actions.listen(self, actions.WINDOW, acts)

    def _tell_what_comes(self) -> None:
        """Show messages in the strip, first those of this start."""
        from trackfutura_desktop.ui import window_acts

        self.tasks.told.connect(self._notice.tell)
        self.tasks.offered.connect(self._notice.offer)
        self.tasks.informed.connect(self._notice.inform)
        self._status_line.told.connect(self._notice.tell)
        self._status_line.informed.connect(self._notice.inform)
        self._notice.act_wanted.connect(partial(window_acts.mend, self))
        self._status_line.offered.connect(self._notice.offer)
        self.care.quit_wanted.connect(self.quit)
        if self.workspace.news:  # it is told once; the foot goes on saying what is wrong with the listener
            self._notice.tell(self.workspace.news, "")
        elif self.workspace.listener_problem:
            remedy = tr("Results are fetched from Bright Data instead. Choose another port in the settings.")
            self._notice.tell(self.workspace.listener_problem, remedy)
            self._notice.offer("settings")

    def panes(self) -> list[QWidget]:
        """What F6 leads through: the views at the left, the parts of the open one, the state at the foot."""
        from trackfutura_desktop.ui import panes

        return [self._rail, *panes.panes(self._stack.currentWidget()), self._foot]

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
        from trackfutura_desktop.flow import projects

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
        from trackfutura_desktop.ui.deliveries import DeliveriesView

        view = self.view("deliveries")
        self.show_view("deliveries")
        if isinstance(view, DeliveriesView):
            view.select(event_id)

    def show_source(self, source_id: int) -> None:
        """Show a source in the list of sources."""
        self._shown_sources().select(source_id)

    def _shown_sources(self) -> "SourcesView":
        from trackfutura_desktop.ui.sources import SourcesView

        self.show_view("sources")
        view = self.view("sources")
        assert isinstance(view, SourcesView)  # noqa: S101 - made under this name
        return view

    def new_run(self) -> None:
        """Ask for a new run; its data are shown as soon as it is made."""
        from trackfutura_desktop.ui.runform import NewRunDialog

        dialog = NewRunDialog(self.workspace, self.tasks, self)
        dialog.created.connect(self.select_run)
        dialog.open()

    def add_sources(self, text: str = "") -> None:
        """Ask for addresses to track; ``text`` is what was dropped."""
        from trackfutura_desktop.ui.add_sources import AddSourcesDialog

        dialog = AddSourcesDialog(self.workspace, self.tasks, self)
        dialog.offer_words()
        dialog.taken_over.connect(self._show_changed)
        dialog.open()
        if text:
            dialog.take_text(text)

    def _show_changed(self, before: "list[Source]") -> None:
        if before:
            self._shown_sources().changes.offer_way_back(before)

    def open_settings(self, words: str = "") -> None:
        """Show the settings, those that have these words."""
        self._opened_settings().look_for(words)

    def open_limit(self) -> None:
        """Show the settings at the monthly limit."""
        self._opened_settings().show_limit()

    def _opened_settings(self) -> "SettingsDialog":
        from trackfutura_desktop.ui.settings import SettingsDialog

        dialog = SettingsDialog(self.workspace, self.tasks, self)
        dialog.act_wanted.connect(self.acts.run)
        dialog.open()
        return dialog

    def open_costs(self) -> None:
        """Show what was spent."""
        from trackfutura_desktop.ui.costs_dialog import CostsDialog

        CostsDialog(self.workspace, self._bus, self.open_limit, self).open()

    def open_schedules(self) -> None:
        """Show which runs are repeated."""
        from trackfutura_desktop.ui.schedules_dialog import SchedulesDialog

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
        self.data.shut_down()
        self.close()

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and way
        """Tab leads through the window by the eye."""
        from trackfutura_desktop.ui import walk

        return walk.step(self, forwards=following)

    def _made(self, name: str) -> QWidget:
        from trackfutura_desktop.ui import window_views

        return self.data if name == "data" else window_views.made(self, self._bus, name)

    def _show_project(self) -> None:
        """Show the project that is open now, and nothing of the one before it. Its runs go on."""
        from trackfutura_desktop.flow import projects
        from trackfutura_desktop.ui import window_views

        self.session.leave()
        window_views.show_project(self._views.values())
        self.attention.show_project(projects.scope(self.workspace))
        self.run_attention.look()
        self._status_line.show_project()
        self.session.show_project(is_led=bool(self._wanted_run))
        if self._wanted_run:
            self.select_run(self._wanted_run)

    def _show_needing(self, count: int) -> None:
        from trackfutura_desktop.ui import delivery_text

        self._rail.show_count("deliveries", count, delivery_text.needing(count))

    def _show_waiting_runs(self) -> None:
        waiting = self.run_attention.waiting
        self._rail.show_count("runs", len(waiting.runs), waiting.meaning)

    def _furnish(self) -> None:
        self._toolbar.complete(self.project_menu, self.main_menu)
        self._column.insertWidget(self._column.indexOf(self._notice) + 1, self._works)
        self._column.replaceWidget(self._foot, self._status_line)
        self._foot.hide()  # it has no place any more, and would be painted over the toolbar until it is gone
        self._foot.deleteLater()
        self._foot = self._status_line
        self._stack.removeWidget(self._opening)
        self._opening.deleteLater()
        window_place.keep(self, self.workspace.folder)
        self.is_filled = True
