"""One request to Bright Data: what it asked for, how far it is, and whether everything arrived."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.completeness import Sum, input_errors
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.ui import widgets, words
from trackfutura_desktop.ui.chips import Chip, StatusDot
from trackfutura_desktop.ui.completeness import CompletenessLine
from trackfutura_desktop.ui.explained import explain
from trackfutura_desktop.ui.outcomes import outcomes
from trackfutura_desktop.ui.timeline import Timeline, steps
from trackfutura_desktop.ui.widgets import PlainLabel


class RequestCard(QFrame):
    """A request of the selected run. Shows newer news in place."""

    cancel_wanted = Signal(int)
    inputs_wanted = Signal(int, object)  # the request, and an outcome or None

    def __init__(self, request: Request) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self._request = request
        name = f"{request.platform.label} · {request.service.label}"
        self.setAccessibleName(tr("Request: {name}", name=name))
        self._status = StatusDot()
        self._word = PlainLabel("", "muted")
        self.cancel = widgets.button(tr("Cancel request"), role="quiet", icon="cancel")
        self.cancel.clicked.connect(lambda _is_checked: self.cancel_wanted.emit(self._request.id))
        self._copy = widgets.button(tr("Copy id"), role="quiet", icon="copy")
        self._copy.setAccessibleName(tr("Copy the snapshot id of {name}", name=name))
        self._copy.clicked.connect(self._copy_snapshot)
        self._inputs = words.counted(len(request.input_list()), "input")  # they never change
        self._origin = PlainLabel("", "small", wrap=True, selectable=True)
        self._timeline = Timeline()
        explain(self._timeline, "timeline")
        self._line = CompletenessLine(name)
        self._line.list_wanted.connect(lambda outcome: self.inputs_wanted.emit(self._request.id, outcome))
        self._counts = PlainLabel("", "muted", wrap=True, selectable=True)
        self._error = PlainLabel("", "error", wrap=True, selectable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._head(Chip(name, platform=request.platform.value)))
        column.addWidget(self._timeline)
        column.addWidget(self._line)
        column.addWidget(self._counts)
        column.addWidget(self._error)
        column.addWidget(self._origin)

    def show_request(self, request: Request, name: str, repeats: str = "") -> None:
        """Show what is known of the request now.

        Args:
            request: As it is stored.
            name: Its place in the run, in words.
            repeats: The request whose inputs it asks for again; empty if it is no such one.
        """
        self._request = request
        own = request.progress_status
        parts = [name, tr("asks again for what {repeats} did not bring", repeats=repeats) if repeats else ""]
        parts.append(tr("Bright Data says “{own}”", own=own) if own else "")
        self._word.setText("   ·   ".join(part for part in parts if part))
        self.cancel.setVisible(not request.status.is_final)
        self._copy.setVisible(bool(request.request_id))
        self._origin.setText(origin(request, self._inputs))
        self._counts.setText(counts(request))
        self._error.setText(error_text(request))
        self._error.setVisible(bool(self._error.text()))

    def show_sum(self, shown: Sum, asked_again: int) -> None:
        """Show how complete it is, and how many of its inputs count with a later request."""
        self._line.show_sum(shown, asked_again)

    def tick(self, now: int, stalls_at: int | None) -> None:
        """Time went on; from ``stalls_at`` on (ms) the request counts as stalled."""
        is_stalled = stalls_at is not None and stalls_at <= now
        self._status.show_state(words.STALLED if is_stalled else words.state(self._request.status))
        self._timeline.show_steps(steps(self._request, now))

    def _head(self, name: Chip) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for widget in (name, self._status, self._word):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self._copy)
        return head

    def _copy_snapshot(self) -> None:
        QApplication.clipboard().setText(self._request.request_id or "")


def origin(request: Request, inputs: str) -> str:
    """Dataset, way and snapshot of a request, in one line; ``inputs`` says how many it has."""
    way = (
        tr("discover by {discover_by}", discover_by=request.discover_by)
        if request.discover_by
        else tr("collect by address")
    )
    parts = [
        tr("Snapshot {request_id}", request_id=request.request_id or words.NOTHING),
        tr("Dataset {dataset_id}", dataset_id=request.dataset_id),
        way,
        inputs,
    ]
    if request.limit_per_input is not None:
        parts.append(
            tr(
                "at most {limit_per_input} records each",
                limit_per_input=words.number(request.limit_per_input),
            )
        )
    return "   ·   ".join(parts)


def counts(request: Request) -> str:
    """Expected and received records, and what became of them, as a sum that adds up."""
    if request.expected_records is None and not request.received_count:
        return tr("Nothing received yet.") if not request.status.is_final else tr("Nothing was received.")
    expected = (
        tr("not told yet") if request.expected_records is None else words.number(request.expected_records)
    )
    return tr("Expected {expected}   ·   received {request}", expected=expected, request=outcomes(request))


def error_text(request: Request) -> str:
    """What went wrong, in Bright Data's own words."""
    wrong = [
        tr("Input {index}: {sentence}", index=each.index, sentence=each.sentence)
        if each.index
        else each.sentence
        for each in input_errors(request.input_errors)
    ]
    ended = {Status.FAILED: tr("Failed"), Status.CANCELLED: tr("Cancelled")}.get(
        request.status, tr("Message")
    )
    said = [f"{ended}: {request.error_message}"] if request.error_message else []
    return "\n".join(said + wrong)
