"""The runs in the trash: back to the tree, or gone for good."""

import asyncio
from collections.abc import Collection

from PySide6.QtCore import QItemSelection, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import curate
from trackfutura_desktop.flow.watch import Stopped, Watch, in_thread
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.store import trash
from trackfutura_desktop.store.trash import Losses, TrashedRun
from trackfutura_desktop.ui import form, lists, widgets, words
from trackfutura_desktop.ui.confirm import confirmed
from trackfutura_desktop.ui.lists import Cell, ListModel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import RowTable
from trackfutura_desktop.ui.task import TaskDialog, Tasks
from trackfutura_desktop.ui.widgets import EmptyState, PlainLabel

_NAME, _RECORDS, _ERRORS, _DELIVERIES, _SINCE, _NEW = range(6)
_LOOK_MS = 100


class TrashDialog(TaskDialog):
    """Lists the runs in the trash. ``restored`` carries the ids of those that are back."""

    restored = Signal(object)

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(tasks, parent)
        self.resize(px(760), px(440))
        self._workspace = workspace
        self._runs: list[TrashedRun] = []
        self._watch: Watch | None = None
        titles = (
            tr("Run"),
            tr("Records"),
            tr("Errors"),
            tr("Deliveries"),
            tr("In the trash since"),
            tr("Arrived since"),
        )
        self.model = ListModel(*titles, numbers=(_RECORDS, _ERRORS, _DELIVERIES, _NEW))
        self.model.setParent(self)
        self.table = self._table()
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(tr("The trash is empty."), tr("Runs that you move to the trash are here."))
        )
        self._stack.addWidget(self.table)
        self.note = PlainLabel("", "muted", wrap=True)
        self.delete = widgets.button(tr("Delete for good…"), role="danger")
        self.delete.clicked.connect(lambda _is_checked: self.ask(self._delete(), self._refused))
        self.restore = widgets.button(tr("Restore"), role="primary")
        self.restore.clicked.connect(lambda _is_checked: self.store(self._restore(), self._refused))
        self.leave = widgets.button(tr("Close"))
        self.leave.clicked.connect(self.reject)
        foot: list[QWidget] = [self.delete, self.leave, self.restore]
        form.frame(self, tr("Trash"), form.column_of(self._stack), foot, self.note)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        self.show_runs()

    def show_runs(self) -> None:
        """List what is in the trash now."""
        with self._workspace.database.read() as connection:
            self._runs = trash.trashed(connection, self._workspace.project.id)
        self.model.show([_cells(each) for each in self._runs])
        self._stack.setCurrentIndex(1 if self._runs else 0)
        if self._runs and not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)
        self._show_choice()

    def reject(self) -> None:
        """Stop what is being deleted; close if nothing is."""
        if self._watch is not None:
            self._watch.stop()
        else:
            super().reject()

    def _table(self) -> RowTable:
        samples = {_RECORDS: "1,000,000", _ERRORS: "10,000", _DELIVERIES: "1,000", _NEW: "1,000,000"}
        samples[_SINCE] = words.moment(1_700_000_000_000) + "0"
        table = lists.list_table(self.model, _NAME, tr("Runs in the trash"), samples)
        table.setSelectionMode(RowTable.SelectionMode.ExtendedSelection)
        table.selectionModel().selectionChanged.connect(self._selected)
        return table

    def _selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._show_choice()

    def _chosen(self) -> list[TrashedRun]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._runs[row] for row in rows if row < len(self._runs)]

    def _show_choice(self) -> None:
        count, is_idle = len(self._chosen()), self._watch is None
        self.restore.setText(
            words.counted(count, "Restore {n} run", "Restore {n} runs") if count else tr("Restore")
        )
        for button in (self.restore, self.delete):
            button.setEnabled(bool(count) and is_idle)
        self.leave.setText(tr("Close") if is_idle else tr("Stop"))

    async def _restore(self) -> None:
        ids = [run.id for run in self._chosen() if not run.merged_into]
        merged = [run.id for run in self._chosen() if run.merged_into]  # the last merge comes first
        await curate.restore(self._workspace, ids)
        try:
            for run_id in merged:
                await self._take_apart(run_id)
                ids.append(run_id)
        except Stopped:
            self._say(tr("Stopped. Both runs are shown; merge them again, or undo it, to go on."))
            return
        finally:
            self.show_runs()
            if ids:
                self.restored.emit(ids)
        if not self._runs:
            self.accept()

    async def _take_apart(self, run_id: int) -> None:
        self._watch = watch = Watch()
        self._look.start()
        self._show_choice()
        try:
            await in_thread(watch, curate.undo_merge, self._workspace, run_id, watch)
        finally:
            self._watch = None
            self._look.stop()

    async def _delete(self) -> None:
        ids = [run.id for run in self._chosen()]
        lost = await asyncio.to_thread(self._losses, ids)
        question = words.counted(lost.runs, "Delete {n} run for good?", "Delete {n} runs for good?")
        act = words.counted(lost.runs, "Delete {n} run", "Delete {n} runs")
        merged = [run for run in self._chosen() if run.merged_into]
        if not await confirmed(self, question, consequence(lost, merged), act):
            return
        self._watch = Watch()
        self._look.start()
        self._show_choice()
        try:
            await in_thread(self._watch, curate.delete_for_good, self._workspace, ids, self._watch)
            self._say(words.counted(lost.runs, "run deleted for good.", "runs deleted for good."))
        except Stopped:
            self._say(tr("Stopped. What was deleted is gone; the rest is still in the trash."))
        finally:
            self._watch = None
            self._look.stop()
            self.show_runs()

    def _losses(self, ids: list[int]) -> Losses:
        with self._workspace.database.read() as connection:
            return trash.losses(connection, ids)

    def _show_progress(self) -> None:
        if self._watch is not None and self._watch.total:
            self._say(f"{self._watch.step} · {100 * self._watch.done // self._watch.total} %")

    def _say(self, text: str, role: str = "muted") -> None:
        widgets.set_role(self.note, "role", role)
        self.note.setText(text)

    def _refused(self, error: UserError) -> None:
        self._say(sentences(error.sentence, error.remedy), "error")


def consequence(lost: Losses, merged: Collection[TrashedRun] = ()) -> str:
    """What deleting for good means; ``merged`` are those of the runs that went into others."""
    parts = [words.counted(lost.records, "record")]
    if lost.errors:
        parts.append(words.counted(lost.errors, "error"))
    if lost.files:
        parts.append(words.counted(lost.files, "kept picture or video", "kept pictures and videos"))
    said = tr("{parts} will be gone, with no way back.", parts=", ".join(parts))
    if lost.deliveries:
        said += " " + words.counted(
            lost.deliveries,
            "delivery stays under Deliveries, and can be processed again as long as the raw data are kept.",
            "deliveries stay under Deliveries, and can be processed again as long as the raw data are kept.",
        )
    if merged:
        said += " " + words.counted(
            len(merged),
            "What {n} merge superseded is among it; that merge cannot be undone any more.",
            "What {n} merges superseded is among it; those merges cannot be undone any more.",
        )
    return said


def _cells(run: TrashedRun) -> tuple[Cell, ...]:
    name = run.name
    if run.merged_into:
        name = tr("{run} (merged into “{into}”)", run=run.name, into=run.merged_into)
    return (
        Cell(name, tip=name),
        Cell(words.number(run.content_count)),
        Cell(words.number(run.error_count)),
        Cell(words.number(run.deliveries)),
        Cell(words.moment(run.trashed_at)),
        Cell(words.number(run.arrived_since) if run.arrived_since else ""),
    )
