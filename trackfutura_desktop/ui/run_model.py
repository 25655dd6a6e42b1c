"""The runs of a project as rows that change in place."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from trackfutura_desktop.flow.run_state import stalling
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import costs, runs, tree
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.store.tree import Folder
from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.cells import ROOT, Cell, CellsModel
from trackfutura_desktop.ui.rows import Index

_COLUMNS = (
    tr("Name"),
    tr("Status"),
    tr("Progress"),
    tr("Jobs ended"),
    tr("Records"),
    tr("Errors"),
    tr("Created"),
    tr("Duration"),
)
NAME, STATUS, PROGRESS, JOBS, RECORDS, ERRORS, CREATED, DURATION = range(len(_COLUMNS))
_MINUTE, _HOUR = 60, 3_600


class _Span(NamedTuple):
    began: int | None
    ended: int | None
    stalls_at: int | None


class RunsModel(CellsModel):
    """Every run that was asked for, newest first. What fits no run stands with the data and deliveries."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, (JOBS, RECORDS, ERRORS, CREATED, DURATION), parent)
        self._workspace = workspace
        self._spans: dict[int, _Span] = {}
        self._runs: list[Folder] = []
        self.show_project()

    def show_project(self) -> None:
        """Show the runs of the project that is open now."""
        self.beginResetModel()
        self._project_id = self._workspace.project.id
        with self._workspace.database.read() as connection:
            found = tree.runs(connection, self._project_id)
            self._held = set(costs.holds(connection, self._project_id))
        self._runs = [run for run in found if not run.is_unmatched]
        self.endResetModel()

    def run(self, row: int) -> Folder:
        """The run of a row."""
        return self._runs[row]

    def row_of(self, run_id: int) -> int | None:
        """The row of a run."""
        return next((row for row, run in enumerate(self._runs) if run.key.run_id == run_id), None)

    def apply(self, change: Change) -> None:
        """Read the runs of a change again: new ones come in, known ones change where they stand."""
        if not change.runs:
            return
        with self._workspace.database.read() as connection:
            found = {each: tree.run(connection, each, self._project_id) for each in sorted(change.runs)}
            self._held = set(costs.holds(connection, self._project_id))
        for run_id, run in found.items():
            self._spans.pop(run_id, None)
            row = self.row_of(run_id)
            if run is None or run.is_unmatched:
                self._remove(row)
            elif row is None:
                self._insert(run)
            else:
                self._runs[row] = run
                self.row_changed(row)

    def tick(self) -> None:
        """The durations of the runs that are under way have grown."""
        for row, run in enumerate(self._runs):
            if run.status is Status.PROCESSING:
                for column in (STATUS, DURATION):
                    self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many runs there are."""
        return 0 if parent.isValid() else len(self._runs)

    def cell(self, row: int, column: int) -> Cell:
        """What a run shows in a column."""
        run = self._runs[row]
        match column:
            case 0:
                return Cell(run.name, tip=run.name)
            case 1:
                state = self._state(run)
                return Cell(state.word, state=state)
            case 2:
                return _progress(run)
            case 3:
                ended = tr(
                    "{jobs_ended} of {jobs}",
                    jobs_ended=words.number(run.jobs_ended),
                    jobs=words.number(run.jobs),
                )
                return Cell(ended, is_muted=True, sort=run.jobs)
            case 6:
                return Cell(words.moment(run.created_at), is_muted=True, sort=run.created_at)
        return self._duration(run) if column == DURATION else _count(run, column)

    def _duration(self, run: Folder) -> Cell:
        (began, ended, _), now = self._span(run), self._workspace.clock()
        taken = (ended or now) - began if began else 0
        return Cell(lasted(began, ended, now), is_muted=True, sort=taken)

    def _state(self, run: Folder) -> words.State:
        is_held = run.key.run_id in self._held
        return words.run_state(
            run.status, is_held=is_held, is_paused=run.is_paused, is_stalled=self._is_stalled(run)
        )

    def _is_stalled(self, run: Folder) -> bool:
        if run.status is not Status.PROCESSING:
            return False
        stalls_at = self._span(run).stalls_at
        return stalls_at is not None and stalls_at <= self._workspace.clock()

    def _span(self, run: Folder) -> "_Span":
        """When the run began, ended and will count as stalled; read when it is first looked at."""
        run_id = run.key.run_id
        if run_id not in self._spans:
            with self._workspace.database.read() as connection:
                requests = runs.requests(connection, run_id)
                stalls = stalling(connection, requests).values()
            self._spans[run_id] = _Span(*span(requests), min(stalls, default=None))
        return self._spans[run_id]

    def _insert(self, run: Folder) -> None:
        newer = (row for row, known in enumerate(self._runs) if known.key.run_id < run.key.run_id)
        row = next(newer, len(self._runs))
        self.beginInsertRows(ROOT, row, row)
        self._runs.insert(row, run)
        self.endInsertRows()

    def _remove(self, row: int | None) -> None:
        if row is not None:
            self.beginRemoveRows(ROOT, row, row)
            del self._runs[row]
            self.endRemoveRows()


def _progress(run: Folder) -> Cell:
    """A bar while the run is under way, then how much of it ended."""
    done = run.jobs_ended / run.jobs if run.jobs else 0.0
    bar = done if run.status is Status.PROCESSING else None
    return Cell(f"{int(100 * done)} %" if run.jobs_ended else "", is_muted=True, progress=bar, sort=done)


def _count(run: Folder, column: int) -> Cell:
    count = run.content_count if column == RECORDS else run.error_count
    return Cell(words.number(count), is_muted=column == ERRORS, sort=count)


def span(requests: list[Request]) -> tuple[int | None, int | None]:
    """When the first of the requests was sent and, if all ended, when the last one did; ms since 1970 UTC."""
    began = min((request.sent_at for request in requests if request.sent_at is not None), default=None)
    ends = [request.completed_at for request in requests]
    return began, None if None in ends else max((end for end in ends if end is not None), default=None)


def lasted(began: int | None, ended: int | None, now: int) -> str:
    """How long something took or has taken so far, as ``12 s``, ``3 min 20 s`` or ``2 h 5 min``."""
    if began is None:
        return words.NOTHING
    seconds = max(0, (ended or now) - began) // 1_000
    if seconds < _MINUTE:
        return tr("{seconds} s", seconds=seconds)
    if seconds < _HOUR:
        return tr("{seconds} min {rest} s", seconds=seconds // _MINUTE, rest=seconds % _MINUTE)
    return tr(
        "{seconds} h {rest} min",
        seconds=words.number(seconds // _HOUR),
        rest=seconds % _HOUR // _MINUTE,
    )
