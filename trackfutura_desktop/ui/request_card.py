"""One request to Bright Data: what it asked for, how far it is, and whether everything arrived."""

from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.ui import widgets, words
from trackfutura_desktop.ui.outcomes import outcomes
from trackfutura_desktop.ui.timeline import Timeline, steps
from trackfutura_desktop.ui.widgets import Chip, PlainLabel, StatusDot


class RequestCard(QFrame):
    """A request of the selected run. Shows newer news in place."""

    def __init__(self, request: Request) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        name = f"{request.platform.label} · {request.service.label}"
        self.setAccessibleName(f"Request: {name}")
        self._snapshot = ""
        self._status = StatusDot()
        self._word = PlainLabel("", "muted")
        self._copy = widgets.button("Copy id", role="quiet", icon="copy")
        self._copy.setAccessibleName(f"Copy the snapshot id of {name}")
        self._copy.clicked.connect(self._copy_snapshot)
        self._origin = PlainLabel("", "small", wrap=True, selectable=True)
        self._timeline = Timeline()
        self._counts = PlainLabel("", "muted", wrap=True, selectable=True)
        self._error = PlainLabel("", "error", wrap=True, selectable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._head(Chip(name, platform=request.platform.value)))
        column.addWidget(self._timeline)
        column.addWidget(self._counts)
        column.addWidget(self._error)
        column.addWidget(self._origin)
        self.show_request(request)

    def show_request(self, request: Request) -> None:
        """Show what is known of the request now."""
        self._snapshot = request.request_id or ""
        self._status.show_state(words.state(request.status))
        own = request.progress_status
        self._word.setText(f"Bright Data says “{own}”" if own else "")
        self._copy.setVisible(bool(self._snapshot))
        self._origin.setText(origin(request))
        self._timeline.show_steps(steps(request))
        self._counts.setText(counts(request))
        self._error.setText(error_text(request))
        self._error.setVisible(bool(request.error_message))

    def _head(self, name: Chip) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for widget in (name, self._status, self._word):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._copy)
        return head

    def _copy_snapshot(self) -> None:
        QApplication.clipboard().setText(self._snapshot)


def origin(request: Request) -> str:
    """Dataset, way and snapshot of a request, in one line."""
    way = f"discover by {request.discover_by}" if request.discover_by else "collect by address"
    parts = [
        f"Snapshot {request.request_id or words.NOTHING}",
        f"Dataset {request.dataset_id}",
        way,
        words.counted(len(request.input_list()), "input"),
    ]
    if request.limit_per_input is not None:
        parts.append(f"at most {words.number(request.limit_per_input)} records each")
    return "   ·   ".join(parts)


def counts(request: Request) -> str:
    """Expected and received records, and what became of them, as a sum that adds up."""
    if request.expected_records is None and not request.received_count:
        return "Nothing received yet." if not request.status.is_final else "Nothing was received."
    expected = "not told yet" if request.expected_records is None else words.number(request.expected_records)
    return f"Expected {expected}   ·   received {outcomes(request)}"


def error_text(request: Request) -> str:
    """What went wrong, in Bright Data's own words."""
    ended = {Status.FAILED: "Failed", Status.CANCELLED: "Cancelled"}.get(request.status, "Message")
    return f"{ended}: {request.error_message}" if request.error_message else ""
