"""The deliveries that are listed: all their ids, and the lines of those that were looked at."""

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable
from operator import neg

from msgspec.structs import replace

from trackfutura_desktop.flow.waits import Waits
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store import delivery_list
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.delivery_list import EventRow

PAGE_SIZE = 200
_ROWS_KEPT = 50 * PAGE_SIZE
_WAITING = (EventStatus.PENDING, EventStatus.PROCESSING)


class DeliveryPages:
    """Ids of deliveries, newest first (8 bytes each), and their lines, of which only some are in memory.

    ``waits`` says what some of them wait for.
    """

    def __init__(self, database: Database, waits: Waits) -> None:
        self._database = database
        self._waits = waits
        self._rows: OrderedDict[int, EventRow | None] = OrderedDict()
        self.ids: array[int] = array("q")

    @property
    def total(self) -> int:
        """How many are listed."""
        return len(self.ids)

    def row(self, place: int) -> EventRow | None:
        """The line of a delivery by its place; None if it is gone."""
        event_id = self.ids[place]
        if event_id not in self._rows:
            first = place - place % PAGE_SIZE
            self._read(self.ids[first : first + PAGE_SIZE])
        self._rows.move_to_end(event_id)
        return self._rows[event_id]

    def rows(self, event_ids: Iterable[int]) -> list[EventRow]:
        """The lines of some deliveries, as they are now."""
        return list(self._now(event_ids).values())

    def forget(self, event_id: int) -> None:
        """Read a line again when it is needed next."""
        self._rows.pop(event_id, None)

    def place_of(self, event_id: int) -> int:
        """Where a delivery stands, or would stand."""
        return bisect_left(self.ids, -event_id, key=neg)

    def row_of(self, event_id: int) -> int | None:
        """Where a delivery stands; None if it is not listed."""
        place = self.place_of(event_id)
        return place if place < len(self.ids) and self.ids[place] == event_id else None

    def _read(self, event_ids: Iterable[int]) -> None:
        wanted = [each for each in event_ids if each not in self._rows]
        found = self._now(wanted)
        self._rows.update((each, found.get(each)) for each in wanted)
        while len(self._rows) > _ROWS_KEPT:
            self._rows.popitem(last=False)

    def _now(self, event_ids: Iterable[int]) -> dict[int, EventRow]:
        with self._database.read() as connection:
            found = delivery_list.rows_of(connection, event_ids)
        for event_id, reason in self._waits.reasons.items():
            row = found.get(event_id)
            if row is not None and row.status in _WAITING:
                found[event_id] = replace(row, waits_for=reason)
        return found
