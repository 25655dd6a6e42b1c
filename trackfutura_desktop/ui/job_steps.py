"""How far the request of one job is, step by step, under what is known of the job."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.store import runs
from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.chips import StatusDot
from trackfutura_desktop.ui.timeline import Step, steps
from trackfutura_desktop.ui.widgets import PlainLabel

_SECOND_MS = 1_000


class JobSteps(QWidget):
    """A line for each step; the time of the one that goes on moves while somebody looks."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._request: runs.Request | None = None
        self._lines: list[tuple[StatusDot, PlainLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(PlainLabel(tr("Timeline"), "strong"), 0, 0, 1, 2)
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self.tick)
        self.hide()

    def show_job(self, job_id: int) -> None:
        """Show the steps of a job; hidden where it is none, or came without a request."""
        self._request = None
        if job_id:
            with self._workspace.database.read() as connection:
                self._request = runs.request_of_job(connection, job_id)
        self.setVisible(self._request is not None)
        self.tick()

    def tick(self) -> None:
        """Time went on."""
        if self._request is not None:
            shown = steps(self._request, self._workspace.clock())
            for place, step in enumerate(shown):
                self._show_step(place, step)
        self._run_clock()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Somebody looks."""
        super().showEvent(event)
        self.tick()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks."""
        super().hideEvent(event)
        self._clock.stop()

    def _run_clock(self) -> None:
        is_open = self._request is not None and not self._request.status.is_final
        if is_open and self.isVisible():
            self._clock.start()
        else:
            self._clock.stop()

    def _show_step(self, place: int, step: Step) -> None:
        if place == len(self._lines):
            self._lines.append((StatusDot(), PlainLabel("", selectable=True)))
            for column, widget in enumerate(self._lines[place]):
                self._grid.addWidget(widget, place + 1, column)
        dot, time = self._lines[place]
        dot.show_state(words.State(step.tone if step.at is not None else "muted", step.word))
        said = words.NOTHING if step.at is None else words.moment_exact(step.at)
        time.setText(f"{said} ({step.note})" if step.note else said)
