"""The selected deliveries: one with its way, facts, headers and body, or several together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.row import UnknownField
from trackfutura_desktop.store.deliveries import Event
from trackfutura_desktop.store.delivery_list import Difference, EventRow
from trackfutura_desktop.ui import delivery_text, icons, widgets, words
from trackfutura_desktop.ui.chips import StatusDot
from trackfutura_desktop.ui.delivery_acts import MOST, DeliveryActs, act_button, more_button
from trackfutura_desktop.ui.delivery_body import DeliveryBody
from trackfutura_desktop.ui.delivery_times import steps
from trackfutura_desktop.ui.explained import explain
from trackfutura_desktop.ui.factsheet import FactSheet
from trackfutura_desktop.ui.heads import PaneHeader
from trackfutura_desktop.ui.timeline import Timeline
from trackfutura_desktop.ui.widgets import EmptyState, PlainLabel


class DeliveryPane(QWidget):
    """What is known of deliveries, as they arrived and as they were understood."""

    def __init__(self, acts: DeliveryActs) -> None:
        super().__init__()
        self._shown_id: int | None = None
        self._status = StatusDot()
        self._head = PaneHeader(state=self._status)
        self.import_test = act_button(acts.import_test)
        self.assign = act_button(acts.assign)
        self.process = act_button(acts.again)
        self.stop = act_button(acts.stop)
        self.export = act_button(acts.export)
        self.stop_export = act_button(acts.stop_export)
        self.more = more_button(acts.menu(self))
        for each in (self.import_test, self.assign, self.process, self.stop, self.export):
            self._head.add(each)
        self._head.add(self.stop_export)
        self._head.add(self.more)
        self._said = PlainLabel("", "muted", wrap=True, selectable=True)
        self._said.setContentsMargins(16, 8, 16, 8)
        self._said.hide()
        acts.told.connect(self.say)
        self._reason = Reason()
        self.timeline = Timeline()
        self._counts = PlainLabel("", wrap=True, selectable=True)
        self._again = PlainLabel("", wrap=True, selectable=True)
        self.sheet = FactSheet(tr("About the delivery"))
        explain(self.sheet, "drift")
        explain(self.timeline, "timeline")
        self.body = DeliveryBody()
        self._several = FactSheet(tr("About the selected deliveries"))
        self._kinds = QStackedLayout()
        self._kinds.addWidget(self._one())
        self._kinds.addWidget(_pane(self._several))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(
            EmptyState(tr("Select a delivery"), tr("Its way, its headers and its raw body appear here."))
        )
        self._stack.addWidget(self._whole())

    def show_nothing(self) -> None:
        """Show that nothing is selected."""
        self._forget(None)
        self._stack.setCurrentIndex(0)

    def show_event(
        self, event: Event, row: EventRow, run_name: str, preview: bytes, fields: Sequence[UnknownField]
    ) -> None:
        """Show a delivery, or its newer state."""
        is_another = event.id != self._shown_id
        self._forget(event.id)
        self._stack.setCurrentIndex(1)
        self._kinds.setCurrentIndex(0)
        self._status.show()
        self._status.show_state(delivery_text.state_of(row))
        self._head.show_title(tr("Delivery #{event_id}", event_id=event.id))
        self._reason.show_text(delivery_text.why(row))
        self.timeline.show_steps(steps(event))
        self._counts.setText(delivery_text.counts(event))
        self._again.setText(delivery_text.again(event))
        self._again.setVisible(event.processed_again_at is not None)
        about = delivery_text.facts(event, run_name, fields)
        sent = delivery_text.headers(event)
        self.sheet.show_sections([(tr("About"), about), (tr("Headers"), sent)], from_top=is_another)
        self.body.show_body(event, preview)

    def show_several(self, count: int, rows: Sequence[EventRow], made: Difference) -> None:
        """Show several deliveries together; without rows they are too many to act on."""
        is_another = self._shown_id is not None
        self._forget(None)
        self._stack.setCurrentIndex(1)
        self._kinds.setCurrentIndex(1)
        self._head.show_title(
            tr("{deliveries} selected", deliveries=words.counted(count, "delivery", "deliveries"))
        )
        self._status.hide()
        facts = delivery_text.selection_facts(rows, made) if rows else []
        too_many = [
            (tr("Acts"), tr("Select at most {most} to do something with them.", most=words.number(MOST)))
        ]
        self._several.show_sections([(tr("Together"), facts or too_many)], from_top=is_another)

    def say(self, text: str) -> None:
        """Say what an act has done; it goes with the selection."""
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _forget(self, event_id: int | None) -> None:
        if event_id is None or event_id != self._shown_id:
            self.say("")
        self._shown_id = event_id

    def _one(self) -> QWidget:
        left = _pane(self._reason, self.timeline, self._counts, self._again, self.sheet)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(left)
        splitter.addWidget(_pane(self.body))
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([480, 440])
        return splitter

    def _whole(self) -> QWidget:
        pane = QWidget()
        pane.setProperty("surface", "pane")
        pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        whole = QVBoxLayout(pane)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(widgets.rule())
        whole.addWidget(self._said)
        whole.addLayout(self._kinds, 1)
        return pane


class Reason(QFrame):
    """Why a delivery needs a person, on a soft ground with a mark; hidden where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "reason")
        self._mark = QLabel()
        self._text = PlainLabel("", wrap=True, selectable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show a reason, or nothing."""
        self._mark.setPixmap(icons.pixmap("warning", "warning", icons.ROW))
        self._text.setText(text)
        self.setVisible(bool(text))


def _pane(*parts: QWidget) -> QWidget:
    """The parts under each other, the last one taking what is left."""
    pane = QWidget()
    pane.setProperty("surface", "pane")
    pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(pane)
    column.setContentsMargins(16, 12, 8, 0)
    column.setSpacing(8)
    for part in parts[:-1]:
        column.addWidget(part)
    column.addWidget(parts[-1], 1)
    return pane
