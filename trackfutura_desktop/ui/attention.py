"""How many deliveries wait for a person."""

from PySide6.QtCore import QObject, Signal

from trackfutura_desktop.model.change import Change
from trackfutura_desktop.store import delivery_list
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.delivery_list import Filter
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.sweep import Sweep

_WANTED = Filter(needs_person=True)


class Attention(QObject):
    """Looks through all deliveries once, and then only at those that change."""

    count_changed = Signal(int)

    def __init__(self, database: Database, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._sweep = Sweep(self)
        self._sweep.found.connect(self._add)
        with database.read() as connection:
            newest = delivery_list.newest_id(connection)
        self._ids = set(self._sweep.start(self._look, newest))
        bus.changed.connect(self._apply)

    @property
    def count(self) -> int:
        """How many wait, as far as they were looked at."""
        return len(self._ids)

    def _look(self, above: int, up_to: int) -> list[int]:
        with self._database.read() as connection:
            return delivery_list.matching(connection, _WANTED, above, up_to)

    def _add(self, found: list[int]) -> None:
        self._replace(self._ids.union(found))

    def _apply(self, change: object) -> None:
        if not isinstance(change, Change) or not (change.events or change.runs):
            return
        # A request that is complete needs none of its failed deliveries any more.
        looked_at = change.events | self._ids if change.runs else change.events
        with self._database.read() as connection:
            fitting = delivery_list.still_matching(connection, _WANTED, looked_at)
        self._replace((self._ids - looked_at) | fitting)

    def _replace(self, ids: set[int]) -> None:
        is_other = len(ids) != len(self._ids)
        self._ids = ids
        if is_other:
            self.count_changed.emit(len(ids))
