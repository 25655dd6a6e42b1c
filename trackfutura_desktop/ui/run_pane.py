"""The selected run: its state, what can be done with it, and its requests to Bright Data."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from trackfutura_desktop.flow.execute import may_be_sent
from trackfutura_desktop.flow.run_state import RunState
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.completeness import Sum
from trackfutura_desktop.store.retries import may_be_retried
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.completeness import CompletenessLine
from trackfutura_desktop.ui.heads import PaneHeader
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.request_card import RequestCard
from trackfutura_desktop.ui.widgets import EmptyState, PlainLabel


class RunPane(QWidget):
    """What is known of one run. Cards stay where they are while their news come in."""

    start_wanted = Signal(int)
    cancel_wanted = Signal(int)
    open_wanted = Signal(int)
    retry_wanted = Signal(int)
    more_wanted = Signal(int)
    cancel_request_wanted = Signal(int)  # the id of a request
    inputs_wanted = Signal(int, object, object)  # run, request or None, outcome or None

    def __init__(self) -> None:
        super().__init__()
        self.state: RunState | None = None
        """What is shown."""
        self._cards: dict[int, RequestCard] = {}
        self._head = PaneHeader()
        self.start = widgets.button(tr("Start run"), role="primary")
        self.retry = widgets.button(tr("Ask again"))
        self.retry.setToolTip(
            tr("A new request for the inputs that ended without a record, and for nothing else")
        )
        self.cancel = widgets.button(tr("Cancel run"), role="danger", icon="stop")
        self.open = widgets.button(tr("Open in Data"), icon="data")
        self.more = widgets.button(tr("More"), icon="chevron-down")
        self.more.setAccessibleName(tr("More that can be done with the run"))
        for pressed, wanted in (
            (self.cancel, self.cancel_wanted),
            (self.open, self.open_wanted),
            (self.more, self.more_wanted),
            (self.start, self.start_wanted),
            (self.retry, self.retry_wanted),
        ):
            if pressed is not self.retry:  # it stands beside the sum that it is about
                self._head.add(pressed)
            pressed.clicked.connect(lambda _checked=False, signal=wanted: self._ask(signal))
        self._note = PlainLabel("", "small", wrap=True, selectable=True)
        self._note.hide()
        self.line = CompletenessLine(tr("The run"))
        self.line.setMinimumHeight(px(30))  # as high as the button that may come beside it
        self.line.list_wanted.connect(lambda outcome: self._ask_inputs(None, outcome))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(EmptyState(tr("Select a run"), tr("Its requests to Bright Data appear here.")))
        self._stack.addWidget(self._shown())

    def show_run(self, state: RunState | None, now: int, *, is_starting: bool) -> None:
        """Show a run, or its newer state; None shows that nothing is selected."""
        is_another = state is None or self.state is None or state.run.key != self.state.run.key
        self.state = state
        self._stack.setCurrentIndex(0 if state is None else 1)
        if is_another:
            self._forget_cards()
            self.say("")
        if state is None:
            return
        self._show_head(state, now)
        self._show_acts(state, is_starting=is_starting)
        self.line.show_sum(state.sum)
        asked_again = state.asked_again
        places = {request.id: place for place, request in enumerate(state.requests, 1)}
        for request in state.requests:
            self._show_request(state, request, places, now, asked_again)

    def say(self, text: str) -> None:
        """Say what was done with the run, until another one is shown."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def tick(self, now: int) -> None:
        """Time went on: requests collect for longer, and one may have stalled."""
        if self.state is None or self.state.run.status.is_final:
            return
        self._show_head(self.state, now)
        for request in self.state.requests:
            self._cards[request.id].tick(now, self.state.stalls.get(request.id))

    def _show_head(self, state: RunState, now: int) -> None:
        run = state.run
        shown = words.run_state(
            run.status, is_held=state.is_held, is_paused=run.is_paused, is_stalled=state.is_stalled(now)
        )
        said = f"{shown.word} · {words.counted(len(state.requests), 'request')}"
        self._head.show_title(run.name, said, run.short_name)

    def _show_acts(self, state: RunState, *, is_starting: bool) -> None:
        unsent = [request for request in state.requests if may_be_sent(request)]
        self.start.setVisible(bool(unsent))
        self.start.setEnabled(not is_starting)
        if any(request.sent_at is not None for request in unsent):
            act = tr("Send again")
        else:
            act = (
                tr("Resume") if state.run.is_paused or len(unsent) < len(state.requests) else tr("Start run")
            )
        act = f"{act} · {words.counted(len(unsent), 'request')}"
        self._say(self.start, tr("Sending…") if is_starting else act)
        wanted = sum(
            state.sums[request.id].unfulfilled
            for request in state.requests
            if request.id in state.sums and may_be_retried(request)
        )
        self.retry.setVisible(bool(wanted))
        self.retry.setEnabled(not is_starting)
        self._say(self.retry, tr("Ask again for {inputs}", inputs=words.counted(wanted, "input")))
        self.cancel.setVisible(not state.run.status.is_final)

    def _say(self, pressed: QPushButton, text: str) -> None:
        pressed.setText(text)
        pressed.setAccessibleName(text)

    def _show_request(
        self, state: RunState, request: Request, places: dict[int, int], now: int, asked_again: dict[int, int]
    ) -> None:
        if request.id not in self._cards:
            self._add_card(request)
        card = self._cards[request.id]
        repeated = places.get(request.retry_of or 0)
        card.show_request(
            request,
            tr("Request {places}", places=places[request.id]),
            "" if repeated is None else tr("Request {repeated}", repeated=repeated),
        )
        card.show_sum(state.sums.get(request.id, Sum()), asked_again.get(request.id, 0))
        card.tick(now, state.stalls.get(request.id))

    def _add_card(self, request: Request) -> None:
        card = RequestCard(request)
        card.cancel_wanted.connect(self.cancel_request_wanted)
        card.inputs_wanted.connect(self._ask_inputs)
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
        if self.state is not None:
            signal.emit(self.state.run.key.run_id)  # type: ignore[attr-defined]  # a bound signal; its type is not exported

    def _ask_inputs(self, batch_id: int | None, outcome: object) -> None:
        if self.state is not None:
            self.inputs_wanted.emit(self.state.run.key.run_id, batch_id, outcome)

    def _shown(self) -> QWidget:
        cards = QWidget()
        self._column = QVBoxLayout(cards)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        strip = QFrame()
        strip.setProperty("surface", "pane")
        rows = QVBoxLayout(strip)
        rows.setContentsMargins(16, 6, 16, 6)
        rows.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.retry)
        rows.addLayout(row)
        rows.addWidget(self._note)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, widgets.rule(), strip, widgets.rule()):
            column.addWidget(part)
        column.addWidget(form.scrolling(cards, tr("Requests of the run")), 1)
        return shown
