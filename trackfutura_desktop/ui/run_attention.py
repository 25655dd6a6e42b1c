"""How many runs wait for a person: held by the monthly limit, or with results that will soon be gone."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from trackfutura_desktop.flow.deadline import endangered
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model import deadline
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.store import costs
from trackfutura_desktop.ui import deadline_words, words
from trackfutura_desktop.ui.bus import Bus

_HOUR_MS = 3_600_000
_SOON_MS = 1_000  # looks through all requests, so not at every one of ten changes a second


class Waiting(NamedTuple):
    """The runs that wait for a person, and why in words."""

    runs: frozenset[int]
    meaning: str


class RunAttention(QObject):
    """Looks after every change of a run, and every hour, as the ends come nearer by themselves."""

    changed = Signal()

    def __init__(self, workspace: Workspace, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.waiting = waiting(workspace)
        bus.changed.connect(self._apply)
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_HOUR_MS)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.look)

    def look(self) -> None:
        """Look now."""
        before, self.waiting = self.waiting, waiting(self._workspace)
        if self.waiting != before:
            self.changed.emit()

    def _apply(self, change: object) -> None:
        if isinstance(change, Change) and change.runs and not self._soon.isActive():
            self._soon.start()


def waiting(workspace: Workspace) -> Waiting:
    """The runs of the project that wait for a person."""
    now = workspace.clock()
    with workspace.database.read() as connection:
        held = set(costs.holds(connection, workspace.project.id))
    urgent = [pair for pair in endangered(workspace) if deadline.is_urgent(pair[1], now)]
    parts = []
    if held:
        parts.append(tr("{runs} held by the monthly limit", runs=words.counted(len(held), "run")))
    if urgent:
        ending = {request.run_id for request, _ in urgent}
        soonest = deadline_words.countdown(urgent[0][1], now)
        parts.append(
            tr("{runs} not all here, {soonest}", runs=words.counted(len(ending), "run"), soonest=soonest)
        )
    return Waiting(frozenset(held | {request.run_id for request, _ in urgent}), "; ".join(parts))
