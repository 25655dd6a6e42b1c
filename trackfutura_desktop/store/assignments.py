"""What an assignment of deliveries changes, read before it, and put back by an undo."""

from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, exists, func, select

from trackfutura_desktop.store import content, deliveries
from trackfutura_desktop.store.runs import change_request, refresh_run, request
from trackfutura_desktop.store.tables import RECORD_OUTCOMES, batch_scraper_jobs, record_errors, scraping_jobs
from trackfutura_desktop.store.tables import content as contents
from trackfutura_desktop.store.tables import webhook_events as events

_OF_DELIVERY = (
    *("status", "error_message", "snapshot_id", "snapshot_id_source", "platform", "platform_source"),
    *("attempts", "started_at", "finished_at", *(f"{outcome}_count" for outcome in RECORD_OUTCOMES)),
    *("processed_again_at", "again_new_count", "again_changed_count", "again_unchanged_count"),
)
_OF_REQUEST = (
    *("status", "error_message", "progress_status", "expected_records", "ready_at", "delivered_at"),
    *("completed_at", "verified_at", "next_look_at", "looks"),
)
_OF_JOB = ("status", "error_message", "started_at", "completed_at")


class Place(NamedTuple):
    """Where a delivery was, and what had become of it."""

    event_id: int
    reference: str  # of its request, whose id may be given to another one meanwhile; empty: it had none
    has_stored: bool
    values: dict[str, Any]


class State(NamedTuple):
    """How far a request and its jobs were."""

    batch_id: int
    run_id: int
    reference: str
    sent: tuple[int | None, str | None]
    newest_event: int
    values: dict[str, Any]
    jobs: list[dict[str, Any]]


def place_of(connection: Connection, event_id: int) -> Place:
    """Where a delivery is."""
    query = (
        select(batch_scraper_jobs.c.reference, *(events.c[name] for name in _OF_DELIVERY))
        .outerjoin(batch_scraper_jobs, batch_scraper_jobs.c.id == events.c.batch_id)
        .where(events.c.id == event_id)
    )
    reference, *values = connection.execute(query).one()
    own = (exists().where(table.c.event_id == event_id) for table in (contents, record_errors))
    has_stored = any(connection.execute(select(each)).scalar_one() for each in own)
    return Place(event_id, reference or "", has_stored, dict(zip(_OF_DELIVERY, values, strict=True)))


def state_of(connection: Connection, batch_id: int) -> State | None:
    """How far a request is; None if it is gone."""
    found = request(connection, batch_id)
    if found is None:
        return None
    newest = connection.execute(select(func.max(events.c.id))).scalar() or 0
    jobs = select(scraping_jobs.c.id.label("own_id"), *(scraping_jobs.c[name] for name in _OF_JOB))
    rows = connection.execute(jobs.where(scraping_jobs.c.batch_id == batch_id)).mappings()
    return State(
        batch_id,
        found.run_id,
        found.reference,
        (found.sent_at, found.request_id),
        newest,
        {name: getattr(found, name) for name in _OF_REQUEST},
        [{f"{name}": value for name, value in row.items()} for row in rows],
    )


def request_with(connection: Connection, reference: str) -> int | None:
    """The request that has a reference, if it is still there."""
    query = select(batch_scraper_jobs.c.id).where(batch_scraper_jobs.c.reference == reference)
    return connection.execute(query).scalar()


def put_away(connection: Connection, place: Place, batch_id: int) -> set[int]:
    """Let a delivery be as it was, which had stored nothing; returns the runs concerned.

    Its request is ``batch_id``, which loses it.
    """
    concerned = content.forget_delivery(connection, place.event_id)
    former = request_with(connection, place.reference)
    deliveries.change_event(connection, place.event_id, batch_id=former, **place.values)
    for each in (batch_id, former):
        if each is not None:
            content.sum_up_request(connection, each)
    return concerned


def put_state_back(connection: Connection, state: State, now: int) -> None:
    """Let a request and its jobs be as far as they were, unless anything else has come or was asked since."""
    found = request(connection, state.batch_id)
    if found is None or (found.sent_at, found.request_id) != state.sent:
        return
    newer = exists().where(events.c.batch_id == state.batch_id, events.c.id > state.newest_event)
    if found.reference != state.reference or connection.execute(select(newer)).scalar_one():
        return
    change_request(connection, state.batch_id, **state.values)
    if state.jobs:
        own = (scraping_jobs.c.id == bindparam("own_id"), scraping_jobs.c.batch_id == state.batch_id)
        back = scraping_jobs.update().where(*own).values({name: bindparam(name) for name in _OF_JOB})
        connection.execute(back, state.jobs)
    refresh_run(connection, found.run_id, now)
