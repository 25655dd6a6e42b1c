"""What is to be known of a run: that the monthly limit holds it, and when missing results are gone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from trackfutura_desktop.flow.deadline import endangered
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model import cost
from trackfutura_desktop.store import costs
from trackfutura_desktop.ui import deadline_words, widgets
from trackfutura_desktop.ui.explained import explain
from trackfutura_desktop.ui.widgets import PlainLabel


class RunNotices(QWidget):
    """Stands above the requests of the selected run, and takes no room where there is nothing to say."""

    send_anyway_wanted = Signal(int)
    limit_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._run_id = 0
        self.reason = PlainLabel("", wrap=True, selectable=True)
        self.send = widgets.button(tr("Send anyway"))
        self.limit = widgets.button(tr("Change the limit…"))
        self.send.clicked.connect(lambda _is_checked: self.send_anyway_wanted.emit(self._run_id))
        self.limit.clicked.connect(lambda _is_checked: self.limit_wanted.emit())
        self.held = QFrame()
        self.held.setProperty("surface", "notice")
        explain(self.held, "limit")
        row = QHBoxLayout(self.held)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.reason, 1)
        row.addWidget(self.limit)
        row.addWidget(self.send)
        self.deadline = PlainLabel("", wrap=True, selectable=True)
        self.end = QFrame()
        explain(self.end, "deadline")
        below = QHBoxLayout(self.end)
        below.setContentsMargins(16, 8, 12, 8)
        below.addWidget(self.deadline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.held)
        column.addWidget(self.end)
        self.show_run(None, is_starting=False)

    def show_run(self, run_id: int | None, *, is_starting: bool) -> None:
        """Say what a run waits for; None where none is selected."""
        self._run_id = run_id or 0
        found = None
        if run_id is not None:
            with self._workspace.database.read() as connection:
                found = costs.holds(connection, self._workspace.project.id).get(run_id)
        self.held.setVisible(found is not None)
        self.send.setEnabled(not is_starting)
        if found is not None:
            self.reason.setText(tr("Held: {found}", found=cost.reason(found)))
        self._show_end(run_id)

    def _show_end(self, run_id: int | None) -> None:
        said, is_urgent = "", False
        if run_id is not None:
            said, is_urgent = deadline_words.of_run(
                endangered(self._workspace, run_id), self._workspace.clock()
            )
        self.deadline.setText(said)
        self.end.setVisible(bool(said))
        widgets.set_role(self.end, "surface", "notice" if is_urgent else "bar")
