"""What of a run goes into a file, and the rows that a file becomes."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, RowMapping, Select, or_, select

from trackfutura_desktop.incoming import StoredBody
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.run_parts import DeliveryPart, JobPart, RequestPart, RunPart, SourcePart
from trackfutura_desktop.model.source import Source, address_key
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store import deliveries, sources
from trackfutura_desktop.store.records import Records
from trackfutura_desktop.store.rows import inserted_id
from trackfutura_desktop.store.runs import refresh_run
from trackfutura_desktop.store.tables import (
    batch_scraper_jobs,
    content,
    content_raw,
    record_errors,
    scraping_jobs,
    scraping_runs,
    track_sources,
    webhook_events,
)

_MARK = "file:"  # before the reference of a request that came in a file
_STEP = 500


class Delivery(NamedTuple):
    """A delivery that is to be exported, with the place of its request among those of the run."""

    id: int
    request: int
    has_body: bool
    part: DeliveryPart  # its body is not known yet


class Before(NamedTuple):
    """The run of a file that is here already."""

    run_id: int
    name: str
    is_in_trash: bool


def run_part(connection: Connection, run_id: int) -> tuple[RunPart, list[Delivery]] | None:
    """A run without its deliveries, and these; None if there is no such run, or it is none of its own."""
    runs = scraping_runs.c
    query = select(scraping_runs).where(runs.id == run_id, runs.kind != "unmatched")
    run = connection.execute(query).mappings().first()
    if run is None:
        return None
    of_run = batch_scraper_jobs.c.run_id == run_id
    requests = connection.execute(
        select(batch_scraper_jobs).where(of_run).order_by(batch_scraper_jobs.c.id)
    ).mappings()
    rows = list(requests)
    if not rows:
        return None
    places = {row["id"]: place for place, row in enumerate(rows)}
    values = _only(RunPart, run) | {
        "requests": [_request(row, places) for row in rows],
        "jobs": [_job(row, places) for row in connection.execute(_jobs(run_id)).mappings()],
        "deliveries": [],
    }
    return msgspec.convert(values, RunPart, strict=False), list(_deliveries(connection, places))


def records(connection: Connection, event_id: int) -> Iterator[bytes]:
    """The records that stand for a delivery, as they came: JSON."""
    unpacker = Records(connection)
    for table, key in ((content_raw, content.c.event_id), (record_errors, record_errors.c.event_id)):
        query = select(table.c.record).where(key == event_id)
        if table is content_raw:
            query = query.join(content, content.c.id == content_raw.c.content_id).order_by(content.c.id)
        for row in connection.execute(query).yield_per(_STEP):
            yield unpacker.unpacked(row.record)


def records_of_others(
    connection: Connection, run_id: int, request_id: int, known: set[int]
) -> Iterator[bytes]:
    """The records in the jobs of a request that came with deliveries which do not go into the file."""
    unpacker = Records(connection)
    query = (
        select(content_raw.c.record, content.c.event_id)
        .join(content, content.c.id == content_raw.c.content_id)
        .join(scraping_jobs, scraping_jobs.c.id == content.c.job_id)
        .where(scraping_jobs.c.run_id == run_id, scraping_jobs.c.batch_id == request_id)
        .order_by(content.c.id)
    )
    for row in connection.execute(query).yield_per(_STEP):
        if row.event_id not in known:
            yield unpacker.unpacked(row.record)


def request_ids(connection: Connection, run_id: int) -> list[int]:
    """The requests of a run, in the order of their places."""
    table = batch_scraper_jobs
    query = select(table.c.id).where(table.c.run_id == run_id).order_by(table.c.id)
    return list(connection.execute(query).scalars())


def here_before(connection: Connection, run: RunPart) -> Before | None:
    """The run of a file, or the one that it was made of, where one of them is here."""
    names = [name for each in run.requests for name in (each.reference, f"{_MARK}{each.reference}")]
    found: list[Before] = []
    for start in range(0, len(names), _STEP):  # some SQLites take few values at once
        query = (
            select(scraping_runs.c.id, scraping_runs.c.name, scraping_runs.c.trashed_at)
            .join(batch_scraper_jobs, batch_scraper_jobs.c.run_id == scraping_runs.c.id)
            .where(batch_scraper_jobs.c.reference.in_(names[start : start + _STEP]))
        )
        found += [Before(row[0], row[1], row[2] is not None) for row in connection.execute(query)]
    return min(found, key=lambda each: each.is_in_trash, default=None)


def add_run(
    connection: Connection, project_id: int, name: str, run: RunPart, bodies: list[StoredBody], now: int
) -> tuple[int, list[int]]:
    """Store the run of a file; returns its id and those of its deliveries, which wait to be processed.

    Args:
        connection: Inside a transaction.
        project_id: The project that it gets into, with its sources.
        name: That is not taken there.
        run: What the file says.
        bodies: One for each delivery, in the same order.
        now: In ms since 1970 UTC.
    """
    columns = set(scraping_runs.c.keys())
    values = {key: value for key, value in _fields(run).items() if key in columns}
    values |= {day: values[day] and values[day].isoformat() for day in ("start_date", "end_date")}
    values |= {"name": name, "kind": "import", "project_id": project_id, "status": Status.COMPLETED}
    run_id = inserted_id(connection, scraping_runs.insert().values(**values))
    requests: list[int] = []
    for each in run.requests:
        requests.append(_add_request(connection, run_id, each, requests, now))
    of_jobs = _source_ids(connection, project_id, run.jobs, now)
    rows = [
        _fields(job, without={"request", "source"})
        | _ended(job.status, job.error_message)
        | {"run_id": run_id, "batch_id": requests[job.request], "source_id": source}
        for job, source in zip(run.jobs, of_jobs, strict=True)
    ]
    if rows:
        connection.execute(scraping_jobs.insert(), rows)
    refresh_run(connection, run_id, now)
    events = [
        _add_event(connection, requests[each.request], each, body)
        for each, body in zip(run.deliveries, bodies, strict=True)
    ]
    return run_id, events


def _request(row: RowMapping, places: dict[int, int]) -> dict[str, Any]:
    reference = row["reference"].removeprefix(_MARK)
    return _only(RequestPart, row) | {"reference": reference, "retry_of": places.get(row["retry_of"])}


def _jobs(run_id: int) -> Select[Any]:
    of_source = [track_sources.c[name] for name in ("name", "url", "group_name", "tags", "note")]
    return (
        select(scraping_jobs, *(each.label(f"source_{each.name}") for each in of_source))
        .join(track_sources, track_sources.c.id == scraping_jobs.c.source_id, isouter=True)
        .where(scraping_jobs.c.run_id == run_id, scraping_jobs.c.kind == "source")
        .order_by(scraping_jobs.c.id)
    )


def _job(row: RowMapping, places: dict[int, int]) -> dict[str, Any]:
    found = _only(JobPart, row) | {"request": places[row["batch_id"]]}
    if row["source_name"] is not None:
        names = {"name": "name", "url": "url", "group": "group_name", "tags": "tags", "note": "note"}
        found["source"] = {key: row[f"source_{column}"] for key, column in names.items()}
    return found


def _deliveries(connection: Connection, places: dict[int, int]) -> Iterator[Delivery]:
    table = webhook_events
    query = (
        select(table)
        .where(
            table.c.batch_id.in_(places),
            table.c.received_count > 0,
            table.c.status == EventStatus.PROCESSED,
            or_(~table.c.is_test, table.c.channel == "import"),
        )
        .order_by(table.c.id)
    )
    for row in connection.execute(query).mappings():
        place = places[row["batch_id"]]
        part = msgspec.convert(
            _only(DeliveryPart, row) | {"request": place, "body": "0" * 64}, DeliveryPart, strict=False
        )
        yield Delivery(row["id"], place, row["body_removed_at"] is None, part)


def _add_request(connection: Connection, run_id: int, part: RequestPart, made: list[int], now: int) -> int:
    values = _fields(part) | _ended(part.status, part.error_message)
    values |= {"run_id": run_id, "reference": f"{_MARK}{part.reference}"}
    values["retry_of"] = made[part.retry_of] if part.retry_of is not None else None
    values["completed_at"] = part.completed_at or now
    return inserted_id(connection, batch_scraper_jobs.insert().values(**values))


def _source_ids(connection: Connection, project_id: int, jobs: list[JobPart], now: int) -> list[int | None]:
    """The source of each job in the project; one that it does not have yet is added."""
    sources.add_sources(connection, project_id, [_source(job, job.source) for job in jobs if job.source], now)
    table = track_sources.c
    query = select(table.id, table.platform, table.service, table.address_key)
    known = {
        tuple(row)[1:]: row.id for row in connection.execute(query.where(table.project_id == project_id))
    }
    keys = [(job.platform, job.service, address_key(job.source.url) if job.source else "") for job in jobs]
    return [known.get(key) for key in keys]


def _source(job: JobPart, part: SourcePart) -> Source:
    return Source(0, part.name, job.platform, job.service, part.url, part.group, part.tags, part.note)


def _add_event(connection: Connection, batch_id: int, part: DeliveryPart, body: StoredBody) -> int:
    return deliveries.add_pending(
        connection,
        body,
        channel="import",
        batch_id=batch_id,
        path=part.path,
        snapshot_id=part.snapshot_id,
        snapshot_id_source=part.snapshot_id_source,
        received_at=part.received_at,
    )


def _ended(status: Status, message: str) -> dict[str, Any]:
    """Nothing of a run that came in a file is under way here."""
    if status.is_final:
        return {"status": status}
    never = tr("It was still under way when the run was exported.")
    return {"status": Status.FAILED, "error_message": message or never}


def _only(kind: type[msgspec.Struct], row: RowMapping) -> dict[str, Any]:
    """The columns of a row that a part has."""
    return {name: row[name] for name in kind.__struct_fields__ if name in row and row[name] is not None}


def _fields(part: msgspec.Struct, without: Iterable[str] = ()) -> dict[str, Any]:
    return {name: getattr(part, name) for name in part.__struct_fields__ if name not in without}
