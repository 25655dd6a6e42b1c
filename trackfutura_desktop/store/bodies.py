"""The raw bodies of deliveries: where they are, how they are packed, and which may go."""

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, or_, select

from trackfutura_desktop.incoming import StoredBody
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.spool import BodyLost
from trackfutura_desktop.store.rows import as_struct
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_runs, webhook_events
from trackfutura_desktop.store.written import Written

_DONE = (EventStatus.PROCESSED, EventStatus.TEST_PROCESSED)


class KeptBody(msgspec.Struct, frozen=True):
    """What is known of a body without reading it. Sizes in bytes, moments in ms since 1970 UTC."""

    id: int  # of the delivery
    size: int  # as it arrived
    kept_size: int | None  # as it is kept; None: nobody has tried to pack it yet
    spool_file: str
    since: int  # when it was processed
    is_done: bool  # nothing needs it any more but a second thought


class Totals(msgspec.Struct, frozen=True):
    """All bodies together."""

    kept: int
    kept_bytes: int
    removed: int
    last_removed_at: int | None


_BODY = Written(
    select(
        *(
            webhook_events.c[name]
            for name in ("size", "sha256", "body", "spool_file", "packing", "body_removed_at")
        )
    ).where(webhook_events.c.id == bindparam("event"))
)


def stored_body(connection: Connection, event_id: int) -> StoredBody:
    """Where the body of a delivery is.

    Raises:
        BodyLost: It was removed, or the delivery is gone.
    """
    row = _BODY.run(connection, event=event_id).fetchone()
    if row is None or row[-1] is not None:
        raise BodyLost(tr("The raw body of this delivery was removed to keep within the limits in Settings."))
    size, sha256, body, spool_file, packing, _removed_at = row
    return StoredBody(size, sha256, None if spool_file else body or b"", spool_file, packing)


def kept_bodies(connection: Connection, after: int, limit: int) -> list[KeptBody]:
    """The next bodies that are kept, in the order of their deliveries, from those above the id ``after``."""
    table = webhook_events
    query = (
        select(
            table.c.id,
            table.c.size,
            table.c.kept_size,
            table.c.spool_file,
            func.coalesce(table.c.finished_at, table.c.received_at).label("since"),
            _is_done().label("is_done"),
        )
        .where(table.c.id > after, table.c.body_removed_at.is_(None))
        .order_by(table.c.id)
        .limit(limit)
    )
    return [as_struct(KeptBody, row) for row in connection.execute(query).mappings()]


def rows_packed(connection: Connection, packed: dict[int, bytes | None]) -> set[int]:
    """Replace small bodies by what they were packed into, or note that it does not help (None).

    Returns the deliveries that were changed; those that are worked on by now are left.
    """
    table = webhook_events
    done = _still_done(connection, list(packed))
    smaller = [
        {"event": event_id, "packed": data, "length": len(data)}
        for event_id, data in packed.items()
        if event_id in done and data is not None
    ]
    if smaller:
        values = {"packing": "zstd", "body": bindparam("packed"), "kept_size": bindparam("length")}
        connection.execute(table.update().where(table.c.id == bindparam("event")).values(values), smaller)
    others = [event_id for event_id in done if packed[event_id] is None]
    connection.execute(table.update().where(table.c.id.in_(others)).values(kept_size=table.c.size))
    return done


def file_packed(connection: Connection, event_id: int, file: str | None, size: int) -> bool:
    """Note the packed file of a body, or that packing does not help (None); False if it is worked on."""
    if not _still_done(connection, [event_id]):
        return False
    values = (
        {"kept_size": size} if file is None else {"packing": "zstd", "kept_size": size, "spool_file": file}
    )
    connection.execute(webhook_events.update().where(webhook_events.c.id == event_id).values(values))
    return True


def remove(connection: Connection, event_ids: list[int], now: int) -> set[int]:
    """Forget bodies; returns the deliveries that lost theirs. Those that are worked on by now keep it."""
    done = _still_done(connection, event_ids)
    values = {"body": None, "spool_file": "", "packing": "", "kept_size": None, "body_removed_at": now}
    connection.execute(webhook_events.update().where(webhook_events.c.id.in_(done)).values(values))
    return done


def totals(connection: Connection) -> Totals:
    """How much is kept and how much was removed."""
    table = webhook_events
    is_kept = table.c.body_removed_at.is_(None)
    kept_size = func.coalesce(table.c.kept_size, table.c.size)
    row = connection.execute(
        select(
            func.count().filter(is_kept),
            func.coalesce(func.sum(kept_size).filter(is_kept), 0),
            func.count().filter(~is_kept),
            func.max(table.c.body_removed_at),
        )
    ).one()
    return Totals(*row)


def spool_files(connection: Connection) -> set[str]:
    """Names of the spool files that deliveries refer to."""
    # "body IS NULL" is known without reading a body that stands in its row.
    query = select(webhook_events.c.spool_file).where(
        webhook_events.c.body.is_(None), webhook_events.c.spool_file != ""
    )
    return set(connection.execute(query).scalars())


def _still_done(connection: Connection, event_ids: list[int]) -> set[int]:
    """Those of the deliveries whose bodies nothing needs now; inside a transaction that stays so."""
    table = webhook_events
    query = select(table.c.id).where(table.c.id.in_(event_ids), table.c.body_removed_at.is_(None), _is_done())
    return set(connection.execute(query).scalars())


def _is_done() -> ColumnElement[bool]:
    """Whether a delivery was processed and filed.

    Not so what waits, what failed, what nobody has assigned yet, and a test that may still be imported.
    What brought records and belongs to no request was filed, too: its run was deleted for good.
    """
    table = webhook_events
    filed = (
        select(batch_scraper_jobs.c.id)
        .join(scraping_runs, scraping_runs.c.id == batch_scraper_jobs.c.run_id)
        .where(batch_scraper_jobs.c.id == table.c.batch_id, scraping_runs.c.kind != "unmatched")
        .exists()
    )
    return and_(
        table.c.status.in_(_DONE),
        or_(
            table.c.status == EventStatus.TEST_PROCESSED,
            table.c.channel == "notice",
            filed,
            and_(table.c.batch_id.is_(None), table.c.received_count > 0),
        ),
    )
