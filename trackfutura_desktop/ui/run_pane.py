"""The selected run: its state, what can be done with it, and its requests to Bright Data."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.store.tree import Folder
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.request_card import RequestCard
from trackfutura_desktop.ui.widgets import EmptyState, PaneHeader


class RunPane(QWidget):
    """What is known of one run. Cards stay where they are while their news come in."""

    start_wanted = Signal(int)
    cancel_wanted = Signal(int)
    open_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._run: Folder | None = None
        self._cards: dict[int, RequestCard] = {}
        self._head = PaneHeader()
        self.start = widgets.button("Start run", role="primary", icon="runs")
        self.cancel = widgets.button("Cancel run", role="danger", icon="stop")
        self.open = widgets.button("Open in Data", icon="data")
        for pressed, wanted in (
            (self.cancel, self.cancel_wanted),
            (self.open, self.open_wanted),
            (self.start, self.start_wanted),
        ):
            self._head.add(pressed)
            pressed.clicked.connect(lambda _checked=False, signal=wanted: self._ask(signal))
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(widgets.rule())
        column.addWidget(form.scrolling(self._list, "Requests of the run"), 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(EmptyState("Select a run", "Its requests to Bright Data appear here."))
        self._stack.addWidget(shown)

    def show_run(self, run: Folder | None, requests: list[Request], *, is_starting: bool) -> None:
        """Show a run, or its newer state; None shows that nothing is selected."""
        is_another = run is None or self._run is None or run.key != self._run.key
        self._run = run
        self._stack.setCurrentIndex(0 if run is None else 1)
        if is_another:
            self._forget_cards()
        if run is None:
            return
        subtitle = f"{words.state(run.status).word} · {words.counted(len(requests), 'request')}"
        self._head.show_title(run.name, subtitle, run.short_name)
        unsent = [request for request in requests if may_be_sent(request)]
        again = any(request.sent_at is not None for request in unsent)
        self.start.setVisible(bool(unsent))
        self.start.setEnabled(not is_starting)
        act = f"{'Send again' if again else 'Start run'} · {words.counted(len(unsent), 'request')}"
        self.start.setText("Sending…" if is_starting else act)
        self.cancel.setVisible(not run.status.is_final)
        for request in requests:
            self._show_request(request)

    def _show_request(self, request: Request) -> None:
        if request.id in self._cards:
            self._cards[request.id].show_request(request)
            return
        card = RequestCard(request)
        place = self._column.count() - 1
        if self._cards:
            self._column.insertWidget(place, widgets.rule())
            place += 1
        self._column.insertWidget(place, card)
        self._cards[request.id] = card

    def _forget_cards(self) -> None:
        self._cards.clear()
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _ask(self, signal: object) -> None:
        if self._run is not None:
            signal.emit(self._run.key.run_id)  # type: ignore[attr-defined]  # a bound signal; its type is not exported


def may_be_sent(request: Request) -> bool:
    """Whether the request never reached Bright Data, or was refused there: sending it costs nothing twice."""
    is_refused = request.status is Status.FAILED and request.sent_at is not None
    return request.request_id is None and (request.status is Status.PENDING or is_refused)
