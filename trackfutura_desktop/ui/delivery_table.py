"""The table of deliveries: several can be selected, and what comes in moves nothing that one reads."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import delivery_model, delivery_text, words
from trackfutura_desktop.ui.delivery_model import DeliveriesModel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import RowTable
from trackfutura_desktop.ui.tokens import ROW_HEIGHT


class DeliveryTable(RowTable):
    """Deliveries, one a row."""

    menu_wanted = Signal(QPoint)  # where, on the screen
    picked = Signal()  # the selection is another one

    def __init__(self, model: DeliveriesModel, now: int) -> None:
        super().__init__(delivery_model.RUN, tr("Deliveries"))
        self._model = model
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.filling_header
        header.fit(delivery_model.RECEIVED, words.moment_short(1_700_000_000_000), words.moment_short(now))
        header.fit(
            delivery_model.STATUS, words.dotted(tr("unknown snapshot")), words.dotted(tr("test with records"))
        )
        header.fit(delivery_model.CHANNEL, *delivery_text.CHANNELS.values())
        header.fit(delivery_model.PLATFORM, "Instagram xx")
        header.fit(delivery_model.SIZE, "999 bytes")
        header.fit(delivery_model.RECORDS, "10,000")
        header.fit(delivery_model.ERRORS, "1,000")
        header.fit(delivery_model.ANSWER, "200")
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())

    def selected_ids(self) -> list[int]:
        """The selected deliveries. By ranges: a million indices would take seconds."""
        found: list[int] = []
        for part in self.selectionModel().selection().toList():
            found += self._model.ids(part.top(), part.bottom())
        return found

    def select(self, event_id: int) -> bool:
        """Select a delivery and bring it into view; False if it is not listed."""
        row = self._model.row_of(event_id)
        if row is None:
            return False
        self.selectRow(row)
        self.scrollTo(self._model.index(row, 0))
        return True

    def hold_still(self, change: Callable[[], None]) -> None:
        """Let rows come and go without moving what one reads; new ones show at the top if nothing is read."""
        bar = self.verticalScrollBar()
        first = self.rowAt(0)
        is_read = bar.value() > 0 or self.selectionModel().hasSelection()
        if first < 0 or not is_read:
            change()
            return
        kept, offset = self._model.ids(first, first + 1), bar.value() - first * px(ROW_HEIGHT)
        change()
        rows = [row for row in map(self._model.row_of, kept) if row is not None]
        self.updateGeometries()
        if rows:
            bar.setValue(rows[0] * px(ROW_HEIGHT) + offset)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """The menu of what is selected: under the pointer, or at the current row."""
        if not self.selectionModel().hasSelection():
            return
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
            return
        place = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(16, 0)
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))
