"""The line at the foot of the window: how results come in, what runs, what waits."""

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import deliveries, tree
from trackfutura_desktop.store.tree import Folder
from trackfutura_desktop.ui import budget_words, media_words, words
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.chips import StatusDot
from trackfutura_desktop.ui.explained import explain
from trackfutura_desktop.ui.heads import ElidedLabel
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.reception import cut_off_words, reception
from trackfutura_desktop.ui.tokens import HEAD_HEIGHT
from trackfutura_desktop.ui.widgets import PlainLabel

_SECOND_MS = 1_000


class StatusLine(QFrame):
    """Looks once a second, and into the database only after something changed."""

    told = Signal(str, str)  # a sentence and a remedy: the public address does not lead here any more
    informed = Signal(str, str)  # there is a newer version
    offered = Signal(str)  # what can be done about it; see errors.Act

    def __init__(self, workspace: Workspace, bus: Bus) -> None:
        super().__init__()
        self.setProperty("surface", "foot")
        follow(self, lambda: self.setFixedHeight(px(HEAD_HEIGHT)))
        self._workspace = workspace
        self._is_stale = True
        self._was_cut_off = False
        self._newer_version = ""
        self._total: int | None = None
        self._since = QElapsedTimer()
        self._reception = StatusDot()
        self._active = ElidedLabel("", "muted")
        self._rate = PlainLabel("", "muted")
        self._waiting = PlainLabel("", "muted")
        self._media = PlainLabel("", "muted")
        self._storage = StatusDot()
        self._budget = StatusDot()
        self._records = PlainLabel("", "muted")
        explain(self._budget, "budget")
        explain(self._reception, "reception")
        explain(self._waiting, "waiting")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(20)
        for widget in (self._reception, self._active, self._rate, self._waiting, self._media, self._storage):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._budget)
        row.addWidget(self._records)
        bus.changed.connect(self._notice)
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_SECOND_MS)
        self.look()

    def look(self) -> None:
        """Bring everything up to date now."""
        state, tip = reception(self._workspace)
        self._reception.show_state(state)
        self._reception.setToolTip(words.tip(tip))
        self._tell_of_loss()
        self._tell_of_update()
        self._show(self._media, media_words.waiting(self._workspace))
        waits_for = next(iter(self._workspace.waits.reasons.values()), "")
        problem = self._workspace.storage_problem or waits_for or self._workspace.media_problem
        self._storage.setVisible(bool(problem))
        if problem:
            self._storage.show_state(words.State("warning", tr("The storage needs attention")))
            self._storage.setToolTip(words.tip(problem))
        budget = self._workspace.bright_data.budget()
        self._budget.show_state(budget_words.state(budget))
        self._budget.setToolTip(words.tip(budget_words.explained(budget)))
        if not self._is_stale:
            self._show(self._rate, "")
            return
        self._is_stale = False
        with self._workspace.database.read() as connection:
            runs = tree.runs(connection, self._workspace.project.id)
            waiting = len(deliveries.waiting_events(connection))
        self._active.show_text(*_active(runs))
        said = (
            tr("{deliveries} waiting", deliveries=words.counted(waiting, "delivery", "deliveries"))
            if waiting
            else tr("Nothing waiting")
        )
        self._show(self._waiting, said)
        total = sum(run.content_count for run in runs)
        self._show(self._rate, self._rate_since(total))
        self._records.setText(words.counted(total, "record"))

    def show_project(self) -> None:
        """Count what the project that is open now has, at once."""
        self._total, self._is_stale = None, True
        self.look()

    def _tell_of_loss(self) -> None:
        is_cut_off, before = self._workspace.is_cut_off, self._was_cut_off
        self._was_cut_off = is_cut_off
        if is_cut_off and not before:
            self.told.emit(*cut_off_words(self._workspace))

    def _tell_of_update(self) -> None:
        version, before = self._workspace.newer_version, self._newer_version
        self._newer_version = version
        if version and version != before:
            said = tr("TrackFutura Desktop {version} can be had.", version=version)
            self.informed.emit(said, tr("Nothing is loaded by itself."))
            self.offered.emit("update")

    def _notice(self, _change: Change) -> None:
        self._is_stale = True

    def _rate_since(self, total: int) -> str:
        """Records a second since the last look; nothing at the first one."""
        before, self._total = self._total, total
        passed = self._since.restart() if self._since.isValid() else 0
        if not self._since.isValid():
            self._since.start()
        if before is None or total <= before or not passed:
            return ""
        return tr("{value} records/s", value=words.number(max(1, round((total - before) * 1_000 / passed))))

    def _show(self, label: PlainLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


def _active(runs: list[Folder]) -> tuple[str, str]:
    """How many runs are active and how far they are; and the same for a narrow window."""
    active = [run for run in runs if run.status is Status.PROCESSING]
    if not active:
        return tr("No run active"), ""
    ended, jobs = sum(run.jobs_ended for run in active), sum(run.jobs for run in active)
    ready = tr("{ended} of {sources} ready", ended=words.number(ended), sources=words.counted(jobs, "source"))
    said = tr("{runs} active", runs=words.counted(len(active), "run"))
    return f"{said} · {ready}", said
