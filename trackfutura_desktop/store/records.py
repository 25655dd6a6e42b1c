"""Raw records as they are kept, and the dictionaries that they are packed with."""

from collections.abc import Iterable

from sqlalchemy import Connection, insert, select

from trackfutura_desktop.model.packing import Dictionary, Unpacker, dictionary_of
from trackfutura_desktop.store.tables import record_dictionaries
from trackfutura_desktop.store.written import Written

_table = record_dictionaries
_DICTIONARIES = Written(
    select(_table.c.id, _table.c.platform, _table.c.kind, _table.c.dictionary).order_by(_table.c.id)
)


class Records:
    """Reads raw records through one connection, and each dictionary once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._unpackers: dict[int, Unpacker] = {}

    def unpacked(self, frame: bytes) -> bytes:
        """A record as it came: JSON."""
        id_ = dictionary_of(frame)
        unpacker = self._unpackers.get(id_)
        if unpacker is None:
            unpacker = self._unpackers[id_] = Unpacker(self._dictionary(id_))
        return unpacker.unpack(frame)

    def _dictionary(self, id_: int) -> dict[int, bytes]:
        query = select(_table.c.id, _table.c.dictionary).where(_table.c.id == id_)
        return {row[0]: row[1] for row in self._connection.execute(query)}


def dictionaries(connection: Connection) -> list[Dictionary]:
    """Every dictionary there is, in the order of their ids."""
    return [Dictionary(*row) for row in _DICTIONARIES.run(connection)]


def keep_dictionaries(connection: Connection, learnt: Iterable[Dictionary], now: int) -> None:
    """Store dictionaries, before the first record that needs them."""
    for each in learnt:
        values = {"id": each.id, "platform": each.platform, "kind": each.kind, "dictionary": each.data}
        connection.execute(insert(_table).values(**values, created_at=now))
