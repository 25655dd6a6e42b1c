"""Every delivery that fits a filter as a row of a virtual list: a million of them open at once."""

from array import array
from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from trackfutura_desktop.flow.waits import Waits
from trackfutura_desktop.language import tr
from trackfutura_desktop.model import naming
from trackfutura_desktop.store import delivery_list
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.delivery_list import EventRow, Filter
from trackfutura_desktop.ui import delivery_text, words
from trackfutura_desktop.ui.cells import ROOT, Cell, CellsModel
from trackfutura_desktop.ui.delivery_pages import DeliveryPages
from trackfutura_desktop.ui.rows import Index
from trackfutura_desktop.ui.sweep import Sweep

_COLUMNS = (
    tr("Received"),
    tr("Status"),
    tr("Channel"),
    tr("Platform"),
    tr("Run"),
    tr("Size"),
    tr("Records"),
    tr("Errors"),
    tr("Answer"),
)
RECEIVED, STATUS, CHANNEL, PLATFORM, RUN, SIZE, RECORDS, ERRORS, ANSWER = range(len(_COLUMNS))
EVERYTHING = Filter()


class DeliveriesModel(CellsModel):
    """Deliveries, newest first. New ones come in at the top, known ones change where they stand.

    One that fits the filter no longer stays until `drop_misfits`: it may be what the user reads.

    Args:
        database: Where they are.
        waits: What deliveries wait for.
        parent: Of Qt.
    """

    looking_changed = Signal()  # more was found, or the search for what fits has ended

    def __init__(
        self,
        database: Database,
        waits: Waits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(_COLUMNS, (SIZE, RECORDS, ERRORS, ANSWER), parent)
        self._database = database
        self._pages = DeliveryPages(database, waits)
        self._misfits: set[int] = set()
        self._newest = 0
        self._sweep = Sweep(self)
        self._sweep.found.connect(self._append)
        self._sweep.ended.connect(self.looking_changed)
        self.filter = self._wanted = EVERYTHING
        self._project_id = 0
        self.total = 0  # with those that do not fit
        self.show_only(EVERYTHING)

    @property
    def is_looking(self) -> bool:
        """Whether older deliveries are still being searched."""
        return self._sweep.is_running

    def show_project(self, project_id: int) -> None:
        """List only what belongs to a project or to no run; 0: to any project."""
        self._project_id = project_id
        self.show_only(self.filter)

    def show_only(self, wanted: Filter) -> None:
        """List the deliveries that fit."""
        self.beginResetModel()
        self.filter = wanted
        self._wanted = replace(wanted, project_id=self._project_id)
        self._misfits.clear()
        self._sweep.stop()
        with self._database.read() as connection:
            self._newest = delivery_list.newest_id(connection)
            self.total = delivery_list.event_count(connection, self._project_id)
            if self._wanted == EVERYTHING:
                self._pages.ids = delivery_list.all_ids(connection)
                self._sweep.low = 0
        if self._wanted != EVERYTHING:
            self._pages.ids = array("q")
            self._pages.ids.extend(self._sweep.start(self._look, self._newest))
        self.endResetModel()
        self.looking_changed.emit()

    def delivery(self, row: int) -> EventRow | None:
        """The delivery of a row; None if it is gone."""
        return self._pages.row(row)

    def deliveries(self, event_ids: Iterable[int]) -> list[EventRow]:
        """Some deliveries as they are now, listed or not."""
        return self._pages.rows(event_ids)

    def ids(self, first: int, last: int) -> list[int]:
        """The ids of the rows from ``first`` to ``last``."""
        return list(self._pages.ids[first : last + 1])

    def apply(self, event_ids: frozenset[int]) -> None:
        """Take in what came and what changed."""
        known = [each for each in event_ids if self._sweep.low < each <= self._newest]
        with self._database.read() as connection:
            newest = delivery_list.newest_id(connection)
            if newest > self._newest:
                self.total = delivery_list.event_count(connection, self._project_id)
            fresh = delivery_list.matching(connection, self._wanted, self._newest, newest)
            fitting = delivery_list.still_matching(connection, self._wanted, known)
        self._newest = max(newest, self._newest)
        for event_id in known:
            self._take_in(event_id, fits=event_id in fitting)
        if fresh:
            self.beginInsertRows(ROOT, 0, len(fresh) - 1)
            self._pages.ids[:0] = array("q", fresh)
            self.endInsertRows()

    def drop_misfits(self, kept: Iterable[int]) -> None:
        """Take out what fits the filter no longer, but for those in ``kept``."""
        for event_id in sorted(self._misfits.difference(kept)):
            self._misfits.discard(event_id)
            row = self._pages.row_of(event_id)
            if row is not None:
                self.beginRemoveRows(ROOT, row, row)
                del self._pages.ids[row]
                self.endRemoveRows()

    def row_of(self, event_id: int) -> int | None:
        """The row of a delivery."""
        return self._pages.row_of(event_id)

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many deliveries are listed."""
        return 0 if parent.isValid() else self._pages.total

    def cell(self, row: int, column: int) -> Cell:
        """What a delivery shows in a column."""
        event = self._pages.row(row)
        return Cell("") if event is None else _cell(event, column)

    def _look(self, above: int, up_to: int) -> list[int]:
        with self._database.read() as connection:
            return delivery_list.matching(connection, self._wanted, above, up_to)

    def _append(self, found: list[int]) -> None:
        self.beginInsertRows(ROOT, self._pages.total, self._pages.total + len(found) - 1)
        self._pages.ids.extend(found)
        self.endInsertRows()
        self.looking_changed.emit()

    def _take_in(self, event_id: int, *, fits: bool) -> None:
        row = self._pages.row_of(event_id)
        if row is not None:
            self._pages.forget(event_id)
            self._misfits.discard(event_id)
            if not fits:
                self._misfits.add(event_id)
            self.row_changed(row)
        elif fits:
            place = self._pages.place_of(event_id)
            self.beginInsertRows(ROOT, place, place)
            self._pages.ids.insert(place, event_id)
            self.endInsertRows()


def _cell(event: EventRow, column: int) -> Cell:
    match column:
        case 0:
            return Cell(words.moment_short(event.received_at), tip=words.moment_exact(event.received_at))
        case 1:
            state = delivery_text.state_of(event)
            return Cell(state.word, state=state, tip=delivery_text.why(event) or event.error_message)
        case 2:
            return Cell(
                delivery_text.CHANNELS.get(event.channel, event.channel),
                is_muted=True,
                tip=_channel_tip(event),
            )
        case 3:
            label = delivery_text.platform_label(event.platform)
            return Cell(label, is_muted=True, platform=event.platform)
        case 4:
            is_lost = event.is_unmatched or not event.run_name
            name = delivery_text.UNMATCHED if is_lost else event.run_name
            tip = naming.shown_unmatched(naming.UNMATCHED_RUN) if event.is_unmatched else event.run_name
            return Cell(name, is_muted=is_lost, tip=tip)
        case _:
            return Cell(_number(event, column), is_muted=column != RECORDS)


def _number(event: EventRow, column: int) -> str:
    match column:
        case 5:
            return words.size(event.size)
        case 6:
            return words.number(event.received_count)
        case 7:
            return words.number(event.error_count + event.rejected_count)
    return str(event.answer_status) if event.answer_status else words.NOTHING


def _channel_tip(event: EventRow) -> str:
    return tr("The same again {times}", times=words.counted(event.repeats, "time")) if event.repeats else ""
