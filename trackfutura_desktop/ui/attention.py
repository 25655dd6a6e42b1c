"""How many deliveries wait for a person."""

from PySide6.QtCore import QObject, Signal

from trackfutura_desktop.model.change import Change
from trackfutura_desktop.store import delivery_list
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.delivery_list import Filter
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.sweep import Sweep


class Attention(QObject):
    """Looks through all deliveries once, and then only at those that change.

    ``project_id`` is the project whose deliveries are meant, with those that belong to no run; 0: any.
    """

    count_changed = Signal(int)

    def __init__(
        self, database: Database, bus: Bus, parent: QObject | None = None, project_id: int = 0
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._sweep = Sweep(self)
        self._sweep.found.connect(self._add)
        self._ids: set[int] = set()
        self.show_project(project_id)
        bus.changed.connect(self._apply)

    @property
    def count(self) -> int:
        """How many wait, as far as they were looked at."""
        return len(self._ids)

    def show_project(self, project_id: int) -> None:
        """Count what belongs to another project."""
        self._wanted = Filter(needs_person=True, project_id=project_id)
        with self._database.read() as connection:
            newest = delivery_list.newest_id(connection)
        self._replace(set(self._sweep.start(self._look, newest)))

    def _look(self, above: int, up_to: int) -> list[int]:
        with self._database.read() as connection:
            return delivery_list.matching(connection, self._wanted, above, up_to)

    def _add(self, found: list[int]) -> None:
        self._replace(self._ids.union(found))

    def _apply(self, change: object) -> None:
        if not isinstance(change, Change) or not (change.events or change.runs):
            return
        # A request that is complete needs none of its failed deliveries any more.
        looked_at = change.events | self._ids if change.runs else change.events
        with self._database.read() as connection:
            fitting = delivery_list.still_matching(connection, self._wanted, looked_at)
        self._replace((self._ids - looked_at) | fitting)

    def _replace(self, ids: set[int]) -> None:
        is_other = len(ids) != len(self._ids)
        self._ids = ids
        if is_other:
            self.count_changed.emit(len(ids))
