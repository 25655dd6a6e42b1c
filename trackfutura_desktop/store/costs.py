"""Costs as they are stored: the terms of requests, what was delivered for them, and runs that are held."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from trackfutura_desktop.model.cost import Hold, Line, Terms, UnderWay
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store.cost_tables import request_terms, run_holds, spending
from trackfutura_desktop.store.rows import among, as_struct, listed
from trackfutura_desktop.store.runs import REQUESTS, Request, requests_of
from trackfutura_desktop.store.tables import (
    batch_scraper_jobs,
    content,
    scraping_jobs,
    scraping_runs,
    track_sources,
    webhook_events,
)
from trackfutura_desktop.store.written import Written, named

_COST = func.sum(spending.c.records * spending.c.price_per_1000) / 1_000
_MOVE_JOBS = (
    "UPDATE OR IGNORE spending SET job_id = p.target FROM (SELECT json_extract(value, '$[0]') AS job, "
    "json_extract(value, '$[1]') AS target FROM json_each(?)) AS p WHERE spending.job_id = p.job "
    "AND spending.batch_id IN (SELECT id FROM batch_scraper_jobs WHERE run_id = ?)"
)
_FINAL = [status for status in Status if status.is_final]


def keep_terms(connection: Connection, batch_id: int, terms: Terms, now: int) -> None:
    """Note what a request is let through with; a request that is sent again gets new terms."""
    values = {"price_per_1000": terms.price_per_1000, "max_records": terms.most, "admitted_at": now}
    connection.execute(
        insert(request_terms)
        .values(batch_id=batch_id, **values)
        .on_conflict_do_update(index_elements=["batch_id"], set_=values)
    )


def forget_unsent_terms(
    connection: Connection, run_ids: Collection[int] | None = None, batch_id: int | None = None
) -> None:
    """What was let through and then not sent is not under way any more: of all, of some runs or a request."""
    batches = batch_scraper_jobs.c
    own = select(batches.id).where(batches.request_id.is_(None))
    if run_ids is not None:
        own = own.where(among(batches.run_id, run_ids))
    if batch_id is not None:
        own = own.where(batches.id == batch_id)
    unsent = own.where(batches.status == Status.PENDING, batches.sent_at.is_(None))
    connection.execute(delete(request_terms).where(request_terms.c.batch_id.in_(unsent)))
    # What was refused before keeps its price: without terms it would be one of the time before the ledger.
    refused = request_terms.c.batch_id.in_(own.where(batches.status == Status.FAILED))
    connection.execute(request_terms.update().where(refused).values(admitted_at=0))


def without_terms(connection: Connection) -> list[Request]:
    """The requests that were sent from here before costs were kept."""
    known = select(request_terms.c.batch_id)
    batches = batch_scraper_jobs.c
    query = REQUESTS.where(batches.sent_at.is_not(None), batches.id.not_in(known))
    return requests_of(connection, query)


def processed_events(connection: Connection, batch_id: int) -> list[int]:
    """The deliveries of a request whose records are stored."""
    events = webhook_events.c
    query = select(events.id).where(events.batch_id == batch_id, events.status == EventStatus.PROCESSED)
    return list(connection.execute(query.order_by(events.id)).scalars())


class Brought(NamedTuple):
    """How many records stand for a delivery, by job: those that it brought and no other brought since.

    If it changed any: for the earlier ones of its request, too, by delivery, for what they are billed for.
    """

    records: dict[int, int]
    earlier: dict[int, dict[int, int]]


_updating = (
    select(webhook_events.c.batch_id)
    .where(webhook_events.c.id == bindparam("event"), webhook_events.c.updated_count > 0)
    .scalar_subquery()
)
_EARLIER = Written(
    select(spending.c.event_id).where(
        spending.c.batch_id == _updating, spending.c.event_id != bindparam("event")
    )
)


_counted = (
    select(content.c.event_id.label("event"), content.c.job_id, func.count().label("records"))
    .where(among(content.c.event_id, bindparam("deliveries")))
    .group_by(content.c.event_id, content.c.job_id)
    .subquery()
).c
_STANDING = Written(
    select(_counted.event, _counted.job_id, _counted.records)
    .join(scraping_jobs, scraping_jobs.c.id == _counted.job_id)
    .join(webhook_events, webhook_events.c.id == _counted.event)
    .join(
        batch_scraper_jobs,
        # Not what stayed behind in a run that was merged away: its requests went with the rest.
        (batch_scraper_jobs.c.id == webhook_events.c.batch_id)
        & (scraping_jobs.c.run_id == batch_scraper_jobs.c.run_id),
    )
)


def delivered(connection: Connection, event_id: int) -> Brought:
    """Count what stands for a delivery. Of many records that takes long: not for the writer."""
    earlier = {each for (each,) in _EARLIER.run(connection, event=event_id)}
    found: dict[int, dict[int, int]] = {each: {} for each in (event_id, *earlier)}
    for event, job, records in _STANDING.run(connection, deliveries=listed(found)):
        found[event][job] = records
    return Brought(found.pop(event_id), found)


def keep_delivered(connection: Connection, event_id: int, brought: Brought) -> None:
    """Note what a delivery brought; only for requests that were sent from here.

    What was noted for it stays if it is less now: records may have been deleted, or changed by another
    request, and were billed all the same. A delivery that was given to another request counts there.
    """
    event = _billed(connection, event_id)
    if event is None:
        return
    _FORGET_ELSEWHERE.run(connection, event=event_id, batch=event["batch_id"])
    rows = [
        event | job | {"event_id": event_id, "records": brought.records[job["job_id"]]}
        for job in _jobs(connection, brought.records)
    ]
    if rows:
        _KEEP.run_many(connection, rows)
        _settle(connection, brought)


def forget_delivered(connection: Connection, event_id: int, batch_id: int) -> None:
    """A delivery was given to a request by mistake: it has cost nothing there."""
    own = (spending.c.event_id == event_id, spending.c.batch_id == batch_id)
    connection.execute(delete(spending).where(*own))


def outlive(connection: Connection, run_id: int) -> None:
    """Keep what was spent on a run that is about to be deleted apart from what gets its ids next.

    SQLite gives the ids of deleted rows to new ones. Those of deliveries stay, so their negatives are free.
    """
    own = spending.c.batch_id.in_(
        select(batch_scraper_jobs.c.id).where(batch_scraper_jobs.c.run_id == run_id)
    )
    first = connection.execute(select(func.min(spending.c.event_id)).where(own)).scalar()
    if first is not None:
        gone = {"run_id": -first, "batch_id": -spending.c.event_id, "job_id": -spending.c.job_id}
        connection.execute(spending.update().where(own).values(gone))


def move_jobs(connection: Connection, run_id: int, pairs: Sequence[tuple[int, int]]) -> None:
    """What was spent on jobs by the requests of a run counts for others of their sources: pairs of ids."""
    connection.exec_driver_sql(_MOVE_JOBS, (msgspec.json.encode(pairs).decode(), run_id))


def move_run(connection: Connection, batches: Collection[int], into: int) -> None:
    """What was spent on requests counts for the run that they belong to now."""
    connection.execute(spending.update().where(among(spending.c.batch_id, batches)).values(run_id=into))


def _settle(connection: Connection, brought: Brought) -> None:
    """What a delivery changed of an earlier one of the same request is billed once: with the newer one."""
    changed = [
        {"event": event, "job": job, "standing": standing.get(job, 0)}
        for event, standing in brought.earlier.items()
        for job in brought.records
    ]
    if changed:
        own = (spending.c.event_id == bindparam("event"), spending.c.job_id == bindparam("job"))
        connection.execute(spending.update().where(*own).values(records=bindparam("standing")), changed)


_adding = insert(spending)
_KEEP = Written(
    _adding.on_conflict_do_update(
        index_elements=["event_id", "job_id"],
        set_={"records": func.max(spending.c.records, _adding.excluded.records)},
    )
)
_FORGET_ELSEWHERE = Written(
    delete(spending).where(
        spending.c.event_id == bindparam("event"), spending.c.batch_id != bindparam("batch")
    )
)
_BILLED = Written(
    select(
        webhook_events.c.batch_id,
        webhook_events.c.received_at.label("delivered_at"),
        batch_scraper_jobs.c.run_id,
        batch_scraper_jobs.c.platform,
        batch_scraper_jobs.c.service,
        scraping_runs.c.project_id,
        scraping_runs.c.name.label("run_name"),
        request_terms.c.price_per_1000,
    )
    .join(batch_scraper_jobs, batch_scraper_jobs.c.id == webhook_events.c.batch_id)
    .join(scraping_runs, scraping_runs.c.id == batch_scraper_jobs.c.run_id)
    .join(request_terms, request_terms.c.batch_id == batch_scraper_jobs.c.id)
    .where(webhook_events.c.id == bindparam("event"), batch_scraper_jobs.c.sent_at.is_not(None))
)
_BILLED_JOBS = Written(
    select(
        scraping_jobs.c.id.label("job_id"),
        scraping_jobs.c.source_id,
        scraping_jobs.c.short_name.label("source_name"),
        scraping_jobs.c.url,
    ).where(among(scraping_jobs.c.id, bindparam("jobs")))
)


def _billed(connection: Connection, event_id: int) -> dict[str, Any] | None:
    """The delivery with its run and price; None if its request was not sent from here."""
    return next(named(_BILLED.run(connection, event=event_id)), None)


def _jobs(connection: Connection, ids: Collection[int]) -> Iterator[dict[str, Any]]:
    return named(_BILLED_JOBS.run(connection, jobs=listed(ids)))


def spent(connection: Connection, since: int) -> float:
    """What was delivered since a moment costs, of requests that have ended or are gone; US dollars."""
    is_open = and_(batch_scraper_jobs.c.id == spending.c.batch_id, batch_scraper_jobs.c.status.not_in(_FINAL))
    query = (
        select(func.coalesce(_COST, 0.0))
        .select_from(spending)
        .where(spending.c.delivered_at >= since, ~select(batch_scraper_jobs.c.id).where(is_open).exists())
    )
    return float(connection.execute(query).scalar_one())


def under_way(connection: Connection, other_than: Collection[int] = ()) -> list[UnderWay]:
    """The requests that were let through and have not ended, apart from some."""
    batches = batch_scraper_jobs.c
    is_sent_again = and_(  # refused before, and let through since
        batches.status == Status.FAILED,
        batches.request_id.is_(None),
        request_terms.c.admitted_at > batches.completed_at,
    )
    records = (
        select(func.coalesce(func.sum(spending.c.records), 0))
        .where(spending.c.batch_id == batches.id)
        .scalar_subquery()
    )
    query = (
        select(request_terms.c.price_per_1000, request_terms.c.max_records, records.label("records"))
        .join(batch_scraper_jobs, batches.id == request_terms.c.batch_id)
        .where(or_(batches.status.not_in(_FINAL), is_sent_again), batches.id.not_in(list(other_than)))
    )
    return [
        UnderWay(Terms(row.price_per_1000, row.max_records), row.records) for row in connection.execute(query)
    ]


def hold(connection: Connection, run_id: int, found: Hold, now: int) -> None:
    """Note that a run is held, and why."""
    values = {name: getattr(found, name) for name in Hold.__struct_fields__} | {"held_at": now}
    connection.execute(
        insert(run_holds)
        .values(run_id=run_id, **values)
        .on_conflict_do_update(index_elements=["run_id"], set_=values)
    )


def release(connection: Connection, run_id: int) -> None:
    """A run is held no more."""
    connection.execute(delete(run_holds).where(run_holds.c.run_id == run_id))


def waits_for_sending() -> ColumnElement[bool]:
    """Whether a run that is held still has something to send."""
    return scraping_runs.c.status.not_in([Status.COMPLETED, Status.CANCELLED])


def holds(connection: Connection, project_id: int = 0) -> dict[int, Hold]:
    """Why runs are held, by run; without those in the trash and those that need no sending.

    Args:
        connection: The database.
        project_id: Whose runs; 0 for those of all projects.
    """
    columns = [run_holds.c[name] for name in Hold.__struct_fields__]
    query = (
        select(run_holds.c.run_id, *columns)
        .join(scraping_runs, scraping_runs.c.id == run_holds.c.run_id)
        .where(scraping_runs.c.trashed_at.is_(None), waits_for_sending())
    )
    if project_id:
        query = query.where(scraping_runs.c.project_id == project_id)
    found = connection.execute(query).mappings()
    return {row["run_id"]: as_struct(Hold, row) for row in found}


def lines(connection: Connection, project_id: int) -> list[Line]:
    """What was spent in a project, by month, run and source; names are those of now where there are any."""
    month = func.strftime("%Y-%m", spending.c.delivered_at / 1_000, "unixepoch", "localtime").label("month")
    query = (
        select(
            month,
            spending.c.run_id,
            func.coalesce(scraping_runs.c.name, func.max(spending.c.run_name)).label("run_name"),
            func.max(spending.c.source_name).label("source_name"),
            spending.c.platform,
            spending.c.service,
            spending.c.url,
            func.sum(spending.c.records).label("records"),
            _COST.label("cost"),
        )
        .outerjoin(scraping_runs, scraping_runs.c.id == spending.c.run_id)
        .where(spending.c.project_id == project_id)
        .group_by(month, spending.c.run_id, spending.c.platform, spending.c.service, spending.c.url)
        .having(func.sum(spending.c.records) > 0)
        .order_by(month.desc(), spending.c.run_id.desc())
    )
    return [as_struct(Line, row) for row in connection.execute(query).mappings()]


def of_sources(connection: Connection, project_id: int) -> dict[int, tuple[int, float]]:
    """What the sources of a project cost so far: (records, US dollars) by source.

    Earlier versions left the id of a removed source in the ledger, and SQLite gives it to a new one: what was
    delivered before a source was added, for another address, is not its own.
    """
    own = or_(spending.c.delivered_at >= track_sources.c.created_at, spending.c.url == track_sources.c.url)
    query = (
        select(spending.c.source_id, func.sum(spending.c.records), _COST)
        .join(track_sources, track_sources.c.id == spending.c.source_id)
        .where(spending.c.project_id == project_id, own)
        .group_by(spending.c.source_id)
    )
    return {row[0]: (row[1], row[2]) for row in connection.execute(query)}
