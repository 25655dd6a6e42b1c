"""Every delivery that arrived (webhook events): by webhook, notice, download or import."""

from collections.abc import Collection
from functools import lru_cache

import msgspec
from sqlalchemy import BindParameter, Connection, bindparam, or_, select

from trackfutura_desktop.incoming import StoredBody
from trackfutura_desktop.model.status import Cause, EventStatus, event_may_move
from trackfutura_desktop.store.arrivals import requests_named
from trackfutura_desktop.store.rows import as_struct, in_order, inserted_id
from trackfutura_desktop.store.tables import batch_scraper_jobs, webhook_events
from trackfutura_desktop.store.unmatched import UNMATCHED
from trackfutura_desktop.store.written import Written

_WAITING = (EventStatus.PENDING, EventStatus.PROCESSING)


class Event(msgspec.Struct, frozen=True):
    """One delivery, without its body. Moments in ms since 1970 UTC, sizes in bytes as they arrived."""

    id: int
    channel: str
    status: EventStatus
    error_message: str
    batch_id: int | None
    snapshot_id: str
    snapshot_id_source: str
    platform: str
    platform_source: str
    method: str
    path: str
    query: str
    headers: str  # JSON object; secrets are blanked before it is stored
    sha256: str
    size: int
    spool_file: str
    file_url: str
    is_test: bool
    repeats: int
    attempts: int
    received_count: int
    stored_count: int
    updated_count: int
    duplicate_count: int
    error_count: int
    rejected_count: int
    answer_status: int
    answer_body: str
    received_at: int
    last_received_at: int | None
    started_at: int | None
    finished_at: int | None
    arrived_at: int | None  # the head of the request; received_at is when its whole body was here
    packing: str  # of the kept body: "" as it came, or "zstd"
    kept_size: int | None
    body_removed_at: int | None
    # the difference that processing it again made, in records; the moment is None if that never happened
    processed_again_at: int | None
    again_new_count: int
    again_changed_count: int
    again_unchanged_count: int


_EVENTS = select(*(webhook_events.c[name] for name in Event.__struct_fields__))
_EVENT = Written(_EVENTS.where(webhook_events.c.id == bindparam("event")))
_STATUS = Written(select(webhook_events.c.status).where(webhook_events.c.id == bindparam("event")))
_CLAIM = Written(
    select(webhook_events.c.status, webhook_events.c.started_at).where(
        webhook_events.c.id == bindparam("event")
    )
)
_CHANGED = webhook_events.update().where(webhook_events.c.id == bindparam("event"))
_CHANGED_AGAIN = Written(
    _CHANGED.where(webhook_events.c.processed_again_at.is_not(None)).values(
        again_unchanged_count=webhook_events.c.received_count
        - webhook_events.c.again_new_count
        - webhook_events.c.again_changed_count
    )
)
_WAITING_OF_REQUEST = Written(
    select(webhook_events.c.id)
    .where(
        webhook_events.c.batch_id == bindparam("batch"),
        or_(*(webhook_events.c.status == each for each in _WAITING)),
    )
    .limit(1)
)


def event(connection: Connection, event_id: int) -> Event | None:
    """One delivery, or None."""
    row = _EVENT.run(connection, event=event_id).fetchone()
    return None if row is None else in_order(Event, row)


def headers_of(found: Event) -> list[tuple[str, str]]:
    """The headers of a delivery as they arrived; secrets were blanked before they were stored."""
    try:
        headers = msgspec.json.decode(found.headers)
    except msgspec.DecodeError:
        return [("", found.headers)]
    pairs = headers.items() if isinstance(headers, dict) else headers
    return [(str(name), str(value)) for name, value in pairs]


def events(connection: Connection) -> list[Event]:
    """Every delivery, oldest first."""
    rows = connection.execute(_EVENTS.order_by(webhook_events.c.id)).mappings()
    return [as_struct(Event, row) for row in rows]


def add_event(connection: Connection, **values: object) -> int:
    """Store a delivery; returns its id."""
    return inserted_id(connection, webhook_events.insert().values(**values))


def add_pending(connection: Connection, stored: StoredBody, **values: object) -> int:
    """Store a delivery whose body is here, to be processed in its turn; returns its id."""
    return add_event(
        connection,
        status=EventStatus.PENDING,
        sha256=stored.sha256,
        size=stored.size,
        body=stored.data,
        spool_file=stored.file,
        **values,
    )


def change_event(connection: Connection, event_id: int, **values: object) -> None:
    """Set columns of a delivery that are no status."""
    _change(tuple(values)).run(connection, event=event_id, **values)


def keep_body(connection: Connection, event_id: int, body: StoredBody) -> None:
    """Let a delivery refer to this copy of its bytes from now on."""
    change_event(
        connection,
        event_id,
        body=body.data,
        spool_file=body.file,
        packing="",
        kept_size=None,
        body_removed_at=None,
    )


def move_event(
    connection: Connection, event_id: int, then: EventStatus, cause: Cause, **values: object
) -> bool:
    """Take a delivery to another status and set ``values`` with it; False if it may not move there."""
    moved = _move(then, cause, ("status", *values)).run(connection, event=event_id, status=then, **values)
    return moved.rowcount == 1


@lru_cache
def _change(columns: Collection[str]) -> Written:
    return Written(_CHANGED, columns)


@lru_cache
def _move(then: EventStatus, cause: Cause, columns: Collection[str]) -> Written:
    now = [each for each in EventStatus if event_may_move(each, then, cause)]
    return Written(_CHANGED.where(or_(*(webhook_events.c.status == each for each in now))), columns)


def is_processing(connection: Connection, event_id: int) -> bool:
    """Whether a delivery is being processed: not once the user has cancelled it."""
    found: tuple[str] | None = _STATUS.run(connection, event=event_id).fetchone()
    return found is not None and found[0] == EventStatus.PROCESSING


def is_claimed(connection: Connection, event_id: int, since: int) -> bool:
    """Whether a delivery is still being processed by who took it up at that moment."""
    found: tuple[str, int] | None = _CLAIM.run(connection, event=event_id).fetchone()
    return found == (EventStatus.PROCESSING, since)


def begin_again(connection: Connection, event_id: int, now: int) -> None:
    """Count anew what difference it makes to process a delivery again."""
    counts = dict.fromkeys(["again_new_count", "again_changed_count", "again_unchanged_count"], 0)
    change_event(connection, event_id, processed_again_at=now, **counts)


def sum_up_again(connection: Connection, event_id: int) -> None:
    """Complete the difference that processing a delivery again has made; nothing if it was the first time."""
    _CHANGED_AGAIN.run(connection, event=event_id)


def waiting_events(connection: Connection) -> list[int]:
    """Deliveries that are stored and not processed yet, oldest first."""
    # Written out, for SQLite takes the index of the waiting ones only for values that it can see.
    states: BindParameter[EventStatus] = bindparam("states", _WAITING, expanding=True, literal_execute=True)
    query = select(webhook_events.c.id).where(webhook_events.c.status.in_(states))
    return list(connection.execute(query.order_by(webhook_events.c.id)).scalars())


def request_of(connection: Connection, reference: str, snapshot_ids: list[str]) -> tuple[int, str] | None:
    """The request that a delivery names: (id, the snapshot id by which it is known or an empty text)."""
    return requests_named(connection, {reference}, set(snapshot_ids)).of(reference, snapshot_ids)


def unmatched_events(connection: Connection, snapshot_id: str) -> list[int]:
    """Processed deliveries of a snapshot that was not known when they came."""
    query = (
        select(webhook_events.c.id)
        .join(batch_scraper_jobs, batch_scraper_jobs.c.id == webhook_events.c.batch_id)
        .where(
            webhook_events.c.snapshot_id == snapshot_id,
            batch_scraper_jobs.c.reference == f"{UNMATCHED}{snapshot_id}",
            webhook_events.c.status.not_in(_WAITING),
        )
        .order_by(webhook_events.c.id)
    )
    return list(connection.execute(query).scalars())


def processed_events(connection: Connection, batch_id: int) -> list[Event]:
    """The deliveries of a request that brought records."""
    query = _EVENTS.where(
        webhook_events.c.batch_id == batch_id,
        webhook_events.c.status == EventStatus.PROCESSED,
        webhook_events.c.received_count > 0,
    )
    rows = connection.execute(query.order_by(webhook_events.c.id)).mappings()
    return [as_struct(Event, row) for row in rows]


def download_of(connection: Connection, batch_id: int) -> Event | None:
    """The newest download of a request."""
    query = _EVENTS.where(
        webhook_events.c.batch_id == batch_id, webhook_events.c.channel == "download"
    ).order_by(webhook_events.c.id.desc())
    row = connection.execute(query).mappings().first()
    return None if row is None else as_struct(Event, row)


def has_waiting(connection: Connection, batch_id: int) -> bool:
    """Whether a delivery of a request is stored and not processed yet."""
    return _WAITING_OF_REQUEST.run(connection, batch=batch_id).fetchone() is not None
