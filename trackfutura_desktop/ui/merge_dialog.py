"""Asking how two runs are made one, saying what it means, and doing it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import curate
from trackfutura_desktop.flow.watch import Stopped, Watch, in_thread
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.store.compare import Comparison
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.run_choice import RunChoice
from trackfutura_desktop.ui.task import TaskDialog, Tasks, read_beside
from trackfutura_desktop.ui.widgets import PlainLabel

_WIDTH = 480
_LOOK_MS = 100


class MergeDialog(TaskDialog):
    """One run goes into another."""

    merged = Signal(object, object)  # the run that went, and the one that has everything now, as they were
    stopped = Signal(object, object)  # the same, when only some was moved

    def __init__(self, workspace: Workspace, tasks: Tasks, run_id: int, other: int, parent: QWidget) -> None:
        super().__init__(tasks, parent)
        self.setMinimumWidth(px(_WIDTH))
        self._workspace = workspace
        self._watch: Watch | None = None
        self._comparison: Comparison | None = None
        self.source, self.target = (
            RunChoice(tr("Run"), workspace, run_id),
            RunChoice(tr("Into"), workspace, run_id),
        )
        self.target.choose(other or self.source.other_than(run_id))
        self.consequence = PlainLabel("", wrap=True)
        self.consequence.setMinimumHeight(px(88))
        self.consequence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note = PlainLabel("", "muted", wrap=True)
        self.leave = widgets.button(tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        self.go_on = widgets.button(tr("Merge runs"), role="primary")
        self.go_on.clicked.connect(lambda _is_checked: self.store(self._merge(), self._refused))
        content = form.column_of(
            form.Field(tr("Run"), self.source), form.Field(tr("Goes into"), self.target), self.consequence
        )
        form.frame(self, tr("Merge runs"), content, [self.leave, self.go_on], self.note)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        for choice in (self.source, self.target):
            choice.activated.connect(lambda _row: self._show_choice())
        self.finished.connect(lambda _result: self._stop())
        self._show_choice()

    def reject(self) -> None:
        """Stop what is being merged; close if nothing is."""
        if self._watch is not None:
            self._watch.stop()
        else:
            super().reject()

    def _show_choice(self) -> None:
        self._stop()
        source, target = self.source.chosen(), self.target.chosen()
        is_pair = source is not None and target is not None and source.key != target.key
        self.go_on.setEnabled(is_pair and self._watch is None)
        self.leave.setText(tr("Cancel") if self._watch is None else tr("Stop"))
        if source is None or target is None or not is_pair:
            self.consequence.setText(tr("Choose two different runs."))
            return
        self._say_consequence(None)
        self._comparison = Comparison(self._workspace.database, source.key.run_id, target.key.run_id)
        self._tasks.start(self._count(self._comparison))

    async def _count(self, comparison: Comparison) -> None:
        found = await read_beside(comparison, comparison.accounts)
        if found is not None and comparison is self._comparison:
            self._comparison = None
            self._say_consequence(sum(each.both for each in found))

    def _say_consequence(self, both: int | None) -> None:
        source, target = self.source.chosen(), self.target.chosen()
        if source is None or target is None:
            return
        records = words.counted(source.content_count, "record")
        twins = (
            tr("Of a record that both have")
            if both is None
            else words.counted(both, "Of {n} record that both have", "Of {n} records that both have")
        )
        self.consequence.setText(
            tr(
                "{records} of “{source}” go into “{target}”. {twins}, the newest values stay; "
                "where both collected the same source, it is kept once. “{source}” is in the trash "
                "afterwards, with what was superseded, and can be restored as long as it is there.",
                records=records,
                source=words.one_line(source.name),
                target=words.one_line(target.name),
                twins=twins,
            )
        )

    async def _merge(self) -> None:
        source, target = self.source.chosen(), self.target.chosen()
        if source is None or target is None:
            return
        self._watch = Watch()
        self._look.start()
        self._lock(is_locked=True)
        try:
            ids = (source.key.run_id, target.key.run_id)
            await in_thread(self._watch, curate.merge_runs, self._workspace, *ids, self._watch)
        except Stopped:
            self._say(tr("Stopped. What was moved is there; merge again to go on."))
            self.stopped.emit(source, target)
        else:
            self.merged.emit(source, target)
            self.accept()
        finally:
            self._watch = None
            self._look.stop()
            self._lock(is_locked=False)

    def _lock(self, *, is_locked: bool) -> None:
        for widget in (self.source, self.target, self.go_on):
            widget.setEnabled(not is_locked)
        self.leave.setText(tr("Stop") if is_locked else tr("Cancel"))

    def _stop(self) -> None:
        if self._comparison is not None:
            self._comparison.stop()
            self._comparison = None

    def _show_progress(self) -> None:
        if self._watch is not None and self._watch.total:
            self._say(f"{self._watch.step} · {100 * self._watch.done // self._watch.total} %")

    def _say(self, text: str, role: str = "muted") -> None:
        widgets.set_role(self.note, "role", role)
        self.note.setText(text)

    def _refused(self, error: UserError) -> None:
        self._say(sentences(error.sentence, error.remedy), "error")
