"""Fields of records that nobody has told us of: they are in the raw records, and counted here."""

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection, bindparam, func, select

from trackfutura_desktop.model.row import UnknownField
from trackfutura_desktop.store.rows import as_struct
from trackfutura_desktop.store.tables import unknown_fields, webhook_events
from trackfutura_desktop.store.written import Written

_table = unknown_fields
_FORGET = Written(_table.delete().where(_table.c.event_id == bindparam("event")))


class DriftRow(msgspec.Struct, frozen=True):
    """A field that we do not know, over all deliveries. Moments in ms since 1970 UTC."""

    platform: str
    kind: str
    name: str
    records: int
    deliveries: int
    first_seen_at: int
    last_seen_at: int


def unknown_fields_of(connection: Connection, event_id: int) -> list[UnknownField]:
    """The unknown fields of one delivery, the most frequent first."""
    query = (
        select(*(_table.c[name] for name in UnknownField.__struct_fields__))
        .where(_table.c.event_id == event_id)
        .order_by(_table.c.records.desc(), _table.c.platform, _table.c.kind, _table.c.name)
    )
    return [UnknownField(*row) for row in connection.execute(query)]


def unknown_fields_by_delivery(connection: Connection) -> dict[int, list[UnknownField]]:
    """The unknown fields of every delivery that has some, the most frequent first."""
    place = (_table.c.platform, _table.c.kind, _table.c.name)
    query = select(_table).order_by(_table.c.event_id, _table.c.records.desc(), *place)
    found: dict[int, list[UnknownField]] = {}
    for row in connection.execute(query):
        field = UnknownField(row.platform, row.kind, row.name, row.records)
        found.setdefault(row.event_id, []).append(field)
    return found


def drift(connection: Connection) -> list[DriftRow]:
    """The unknown fields of all deliveries, those that were seen last first."""
    seen_at = webhook_events.c.received_at
    place = (_table.c.platform, _table.c.kind, _table.c.name)
    query = (
        select(
            *place,
            func.sum(_table.c.records).label("records"),
            func.count().label("deliveries"),
            func.min(seen_at).label("first_seen_at"),
            func.max(seen_at).label("last_seen_at"),
        )
        .join(webhook_events, webhook_events.c.id == _table.c.event_id)
        .group_by(*place)
        .order_by(func.max(seen_at).desc(), *place)
    )
    return [as_struct(DriftRow, row) for row in connection.execute(query).mappings()]


def note_unknown_fields(connection: Connection, event_id: int, found: Iterable[UnknownField]) -> None:
    """Say which unknown fields a delivery has, in place of what was said before."""
    _FORGET.run(connection, event=event_id)
    rows = [{"event_id": event_id, **msgspec.structs.asdict(each)} for each in found]
    if rows:
        connection.execute(_table.insert(), rows)
