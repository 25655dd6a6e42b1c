"""The schedules of the project: when each comes next, when it came last, and what can be done with it."""

import msgspec
from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import schedule as flow
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.model import schedule as rules
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.store import schedules
from trackfutura_desktop.store.schedules import Schedule
from trackfutura_desktop.ui import form, lists, task, widgets, words
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.lists import Cell, ListModel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import RowTable
from trackfutura_desktop.ui.run_choice import RunChoice
from trackfutura_desktop.ui.schedule_form import ScheduleDialog, own_zone
from trackfutura_desktop.ui.task import TaskDialog, Tasks
from trackfutura_desktop.ui.undo_strip import UndoStrip
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import EmptyState, PlainLabel

_NAME, _STATE, _WHEN, _NEXT, _LAST = range(5)
_HELP = tr("Runs are made while TrackFutura Desktop is open. What was missed is caught up once.")


class SchedulesDialog(TaskDialog):
    """Lists the schedules. ``open_run`` asks the window to show the last run of one."""

    open_run = Signal(int)

    def __init__(self, workspace: Workspace, bus: Bus, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self.resize(px(900), px(480))
        self._workspace = workspace
        self._schedules: list[Schedule] = []
        self.model = ListModel(tr("Schedule"), tr("State"), tr("When"), tr("Next run"), tr("Last run"))
        self.model.setParent(self)
        self.table = self._table()
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                tr("No run is repeated yet."),
                tr("Choose a run whose sources and settings shall be collected again and again."),
                tr("Repeat a run…"),
                self.add,
            )
        )
        self._stack.addWidget(self.table)
        self.message = PlainLabel("", "small", wrap=True, selectable=True)
        self.strip = UndoStrip()
        self._make_buttons()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._acts())
        column.addWidget(self._stack, 1)
        column.addWidget(form.column_of(self.message))
        column.addWidget(self.strip)
        leave = widgets.button(tr("Close"))
        leave.clicked.connect(self.reject)
        leave.setDefault(True)
        form.frame(self, tr("Schedules"), whole, [leave], PlainLabel(_HELP, "small", wrap=True))
        bus.changed.connect(self._apply)
        self.look()

    def look(self) -> None:
        """Read the schedules; the selected one stays selected."""
        chosen = self._chosen()
        with self._workspace.database.read() as connection:
            self._schedules = schedules.schedules_of(connection, self._workspace.project.id)
        self.model.show([_cells(each) for each in self._schedules])
        self._stack.setCurrentIndex(1 if self._schedules else 0)
        ids = [each.id for each in self._schedules]
        if ids:
            self.table.selectRow(ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0)
        self._show_choice()

    def add(self) -> None:
        """Ask which run shall be repeated, then when."""
        self.ask(self._add(), self._refused)

    def edit(self) -> None:
        """Change the selected schedule."""
        if (chosen := self._chosen()) is not None:
            self._open_form(chosen)

    def _make_buttons(self) -> None:
        self.new = widgets.button(tr("Repeat a run…"), icon="plus")
        self.now = widgets.button(tr("Run now"), icon="runs")
        self.pause = widgets.button(tr("Pause"))
        self.change = widgets.button(tr("Edit…"))
        self.delete = widgets.button(tr("Delete"), role="danger", icon="trash")
        self.show_run = widgets.button(tr("Open last run"), icon="data")
        self.new.clicked.connect(lambda _is_checked: self.add())
        self.now.clicked.connect(lambda _is_checked: self._run_now())
        self.pause.clicked.connect(lambda _is_checked: self.store(self._pause(), self._refused))
        self.change.clicked.connect(lambda _is_checked: self.edit())
        self.delete.clicked.connect(lambda _is_checked: self.store(self._delete(), self._refused))
        self.show_run.clicked.connect(lambda _is_checked: self._open_run())

    def _acts(self) -> QWidget:
        row = form.row(self.new, self.now, self.pause, self.change, self.delete, self.show_run, QWidget())
        row.setContentsMargins(20, 12, 20, 12)
        return row

    def _table(self) -> RowTable:
        moment = words.moment(1_700_000_000_000) + "0"
        samples = {
            _STATE: words.dotted(tr("look here")),
            _WHEN: tr("Daily at {time}", time="09:00 (Europe/Paris)"),
        }
        samples |= {_NEXT: moment, _LAST: moment}
        table = lists.list_table(self.model, _NAME, tr("Schedules"), samples)
        table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        table.selectionModel().selectionChanged.connect(self._selected)
        table.activated.connect(lambda _index: self.edit())
        return table

    def _apply(self, change: object) -> None:
        if isinstance(change, Change) and (change.schedules or change.runs):
            self.look()

    def _selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._show_choice()

    def _chosen(self) -> Schedule | None:
        rows = self.table.selectionModel().selectedRows()
        return self._schedules[rows[0].row()] if rows and rows[0].row() < len(self._schedules) else None

    def _show_choice(self) -> None:
        chosen = self._chosen()
        for button in (self.now, self.pause, self.change, self.delete):
            button.setEnabled(chosen is not None)
        is_paused = chosen is not None and chosen.paused_at is not None
        self.pause.setText(tr("Resume") if is_paused else tr("Pause"))
        self.show_run.setEnabled(chosen is not None and bool(chosen.last_run_name))
        self._say("" if chosen is None else message(chosen))

    def _say(self, text: str, role: str = "small") -> None:
        widgets.set_role(self.message, "role", role)
        self.message.setText(text)

    async def _add(self) -> None:
        run_id = await _ask_for_run(self._workspace, self)
        if run_id:
            repeat(self._workspace, self._tasks, run_id, self)

    def _open_form(self, chosen: Schedule) -> None:
        ScheduleDialog(self._workspace, self._tasks, chosen.repeat, chosen.id, self).open()

    def _run_now(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.leave_to_window(flow.run_now(self._workspace, chosen.id), self._refused)

    async def _pause(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        if chosen.paused_at is None:
            await flow.pause(self._workspace, chosen.id)
        else:
            await flow.resume(self._workspace, chosen.id)

    async def _delete(self) -> None:
        if (chosen := self._chosen()) is None:
            return
        await flow.remove(self._workspace, chosen.id)
        self.strip.offer(
            tr("“{repeat}” is deleted; its runs stay.", repeat=words.one_line(chosen.repeat.name)),
            lambda: self.store(flow.restore(self._workspace, chosen.id), self._refused),
        )

    def _open_run(self) -> None:
        if (chosen := self._chosen()) is not None and chosen.last_run_id is not None:
            self.open_run.emit(chosen.last_run_id)
            self.accept()

    def _refused(self, error: UserError) -> None:
        self._say(sentences(error.sentence, error.remedy), "error")


def repeat(workspace: Workspace, tasks: Tasks, run_id: int, parent: QWidget) -> ScheduleDialog:
    """Ask when a run shall be repeated.

    Raises:
        UserError: None of its sources is there any more.
    """
    draft = flow.draft(workspace, run_id)
    here = msgspec.structs.replace(draft, rule=msgspec.structs.replace(draft.rule, zone=own_zone()))
    dialog = ScheduleDialog(workspace, tasks, here, None, parent)
    dialog.open()
    return dialog


def message(schedule: Schedule) -> str:
    """What came of the last time."""
    if schedule.is_last_held:
        return tr(
            "“{last_run_name}” is held by the monthly limit. Send it under Runs.",
            last_run_name=schedule.last_run_name,
        )
    if schedule.last_message:
        return tr("Last time: {last_message}", last_message=schedule.last_message)
    return (
        tr("Last run: {last_run_name}", last_run_name=schedule.last_run_name)
        if schedule.last_run_name
        else tr("It has made no run yet.")
    )


def _cells(schedule: Schedule) -> tuple[Cell, ...]:
    state = _state(schedule)
    name = schedule.repeat.name
    when = tr("cannot be read") if schedule.is_damaged else rules.describe(schedule.repeat.rule)
    return (
        Cell(name, tip=name),
        Cell(state.word, state),
        Cell(when, tip=when),
        Cell(words.moment(schedule.next_at)),
        Cell(words.moment(schedule.last_at), tip=message(schedule)),
    )


def _state(schedule: Schedule) -> words.State:
    if schedule.paused_at is not None:
        return words.State("muted", tr("paused"))
    if schedule.is_last_held:
        return words.HELD
    return (
        words.State("warning", tr("look here"))
        if schedule.last_message
        else words.State("good", tr("active"))
    )


async def _ask_for_run(workspace: Workspace, parent: QWidget) -> int:
    """The run that shall be repeated; 0 for none."""
    dialog = Dialog(parent)
    choice = RunChoice(tr("Run"), workspace, 0)
    go_on = widgets.button(tr("Choose when…"), role="primary")
    go_on.setDefault(True)
    go_on.setEnabled(bool(choice.runs))
    go_on.clicked.connect(dialog.accept)
    leave = widgets.button(tr("Cancel"))
    leave.clicked.connect(dialog.reject)
    note = tr("Its sources and settings are collected again; its dates move along.")
    form.frame(
        dialog, tr("Repeat a run"), form.column_of(form.Field(tr("Run"), choice, note)), [leave, go_on]
    )
    dialog.setMinimumWidth(px(440))
    try:
        chosen = choice.chosen() if await task.opened(dialog) else None
        return 0 if chosen is None else chosen.key.run_id
    finally:
        dialog.deleteLater()
