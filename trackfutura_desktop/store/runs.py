"""Runs, their requests to Bright Data (batch scraper jobs) and their scraping jobs."""

from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, exists, not_, select, true

from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import Cause, Status, may_move, roll_up
from trackfutura_desktop.store.rows import as_struct, in_order
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_jobs, scraping_runs
from trackfutura_desktop.store.written import Written


class Request(msgspec.Struct, frozen=True):
    """One request to Bright Data (a row of batch_scraper_jobs). Moments in ms since 1970 UTC."""

    id: int
    run_id: int
    reference: str
    platform: Platform
    service: Service
    dataset_id: str
    discover_by: str
    limit_per_input: int | None
    inputs: str  # JSON, as it is sent
    request_id: str | None
    status: Status
    progress_status: str
    error_message: str
    expected_records: int | None
    received_count: int
    stored_count: int
    updated_count: int
    duplicate_count: int
    error_count: int
    rejected_count: int
    created_at: int
    sent_at: int | None
    accepted_at: int | None
    ready_at: int | None
    delivered_at: int | None
    completed_at: int | None
    verified_at: int | None
    next_look_at: int | None
    looks: int
    retry_of: int | None  # the request whose failed or missing inputs this one asks for once more
    input_errors: str  # JSON, see model.completeness.InputError

    def input_list(self) -> list[dict[str, Any]]:
        """The inputs as they are sent."""
        return msgspec.json.decode(self.inputs, type=list[dict[str, Any]])


_batches, _jobs = batch_scraper_jobs.c, scraping_jobs.c
REQUESTS = select(*(_batches[name] for name in Request.__struct_fields__)).order_by(_batches.id)
"""The columns of requests, the oldest first."""
_REQUEST = Written(REQUESTS.where(_batches.id == bindparam("batch")))
_RUN_OF_REQUEST = Written(select(_batches.run_id).where(_batches.id == bindparam("batch")))
_JOB_ADDRESSES = Written(
    select(_jobs.address_key, _jobs.id)
    .join(
        batch_scraper_jobs,
        (_jobs.run_id == _batches.run_id)
        & (_jobs.platform == _batches.platform)
        & (_jobs.service == _batches.service),
    )
    .where(_batches.id == bindparam("batch"), _jobs.kind == "source")
    .order_by(_jobs.batch_id == _batches.id, _jobs.id.desc())
)


class Job(msgspec.Struct, frozen=True):
    """One source in one run (a row of scraping_jobs). Moments in ms since 1970 UTC."""

    id: int
    run_id: int
    batch_id: int
    kind: str
    name: str
    short_name: str
    platform: Platform
    service: Service
    url: str
    address_key: str
    request_id: str | None
    status: Status
    error_message: str
    content_count: int
    error_count: int
    started_at: int | None
    completed_at: int | None


def jobs(connection: Connection, run_id: int) -> list[Job]:
    """The jobs of a run in the order of their creation."""
    columns = [scraping_jobs.c[name] for name in Job.__struct_fields__]
    query = select(*columns).where(scraping_jobs.c.run_id == run_id).order_by(scraping_jobs.c.id)
    return [as_struct(Job, row) for row in connection.execute(query).mappings()]


def run_names(connection: Connection, project_id: int) -> list[str]:
    """The names that are taken in a project."""
    query = select(scraping_runs.c.name).where(scraping_runs.c.project_id == project_id)
    return list(connection.execute(query).scalars())


def requests(connection: Connection, run_id: int) -> list[Request]:
    """The requests of a run in the order of their creation."""
    return requests_of(connection, REQUESTS.where(batch_scraper_jobs.c.run_id == run_id))


def request(connection: Connection, batch_id: int) -> Request | None:
    """One request, or None."""
    row = _REQUEST.run(connection, batch=batch_id).fetchone()
    return None if row is None else in_order(Request, row)


def runs_of_request(connection: Connection, batch_id: int | None) -> frozenset[int]:
    """The run of a request; none for what belongs to no request."""
    found = () if batch_id is None else _RUN_OF_REQUEST.run(connection, batch=batch_id).fetchall()
    return frozenset(run_id for (run_id,) in found)


def request_of_job(connection: Connection, job_id: int) -> Request | None:
    """The request that fills a job; None if it came without one."""
    jobs = scraping_jobs.c
    of_job = select(jobs.batch_id).where(jobs.id == job_id, jobs.kind == "source").scalar_subquery()
    found = requests_of(connection, REQUESTS.where(batch_scraper_jobs.c.id == of_job))
    return found[0] if found else None


def known_snapshots(connection: Connection, snapshot_ids: list[str]) -> set[str]:
    """Those of the snapshots that belong to a request."""
    column = batch_scraper_jobs.c.request_id
    return {
        each for each in connection.execute(select(column).where(column.in_(snapshot_ids))).scalars() if each
    }


def recent_requests(connection: Connection, project_id: int, limit: int = 500) -> list[tuple[Request, str]]:
    """The newest requests of a project, each with the name of its run: what a delivery can be assigned to."""
    query = (
        REQUESTS.add_columns(scraping_runs.c.name.label("run_name"))
        .join(scraping_runs, scraping_runs.c.id == batch_scraper_jobs.c.run_id)
        .where(
            scraping_runs.c.project_id == project_id,
            scraping_runs.c.kind == "scrape",
            scraping_runs.c.trashed_at.is_(None),
        )
        .order_by(None)
        .order_by(batch_scraper_jobs.c.id.desc())
        .limit(limit)
    )
    rows = connection.execute(query).mappings()
    return [(as_struct(Request, row), row["run_name"]) for row in rows]


def change_request(connection: Connection, batch_id: int, **values: object) -> None:
    """Set columns of a request that are no status."""
    connection.execute(
        batch_scraper_jobs.update().where(batch_scraper_jobs.c.id == batch_id).values(**values)
    )


def reopen_request(connection: Connection, batch_id: int, now: int) -> None:
    """Take a request and its jobs to processing because the user wants it: from pending, or once more."""
    states = [each for each in Status if may_move(each, Status.PROCESSING, Cause.AGAIN)]
    values = {"status": Status.PROCESSING, "error_message": "", "completed_at": None}
    batches, jobs = batch_scraper_jobs, scraping_jobs
    reopened = (
        batches.update()
        .where(batches.c.id == batch_id, batches.c.status.in_(states))
        .values(values)
        .returning(batches.c.run_id)
    )
    run_id = connection.execute(reopened).scalar()
    if run_id is None:
        return
    connection.execute(
        jobs.update()
        .where(jobs.c.batch_id == batch_id, jobs.c.status.in_(states))
        .values(started_at=now, **values)
    )
    refresh_run(connection, run_id, now)


def accept_request(connection: Connection, batch_id: int, snapshot_id: str, now: int, look_at: int) -> None:
    """Keep the snapshot id of a request, on it and on every job that it covers."""
    change_request(
        connection, batch_id, request_id=snapshot_id, accepted_at=now, error_message="", next_look_at=look_at
    )
    connection.execute(
        scraping_jobs.update().where(scraping_jobs.c.batch_id == batch_id).values(request_id=snapshot_id)
    )


def move_request(connection: Connection, batch_id: int, then: Status, now: int, message: str = "") -> bool:
    """Take a request and its jobs forward; False if the status may not move there.

    At completion a job that has only errors fails; the run's status follows from its jobs.
    """
    found = request(connection, batch_id)
    if found is None or not may_move(found.status, then):
        return False
    values: dict[str, object] = {"status": then}
    if message or then is Status.COMPLETED:
        values["error_message"] = message
    if then.is_final:
        values["completed_at"] = now
    change_request(connection, batch_id, **values)
    _move_jobs(connection, batch_id, then, now, message)
    refresh_run(connection, found.run_id, now)
    return True


def _move_jobs(connection: Connection, batch_id: int, then: Status, now: int, message: str) -> None:
    jobs = scraping_jobs.c
    errors_only = and_(jobs.error_count > 0, jobs.content_count == 0)
    parts: list[tuple[ColumnElement[bool], Status, str]] = [(true(), then, message)]
    if then is Status.COMPLETED:
        parts = [
            (errors_only, Status.FAILED, "Bright Data sent errors only"),
            (not_(errors_only), then, message),
        ]
    for condition, state, said in parts:
        values: dict[str, object] = {"status": state, "error_message": said}
        values["completed_at" if state.is_final else "started_at"] = now
        before = [each for each in Status if may_move(each, state)]
        connection.execute(
            scraping_jobs.update()
            .where(jobs.batch_id == batch_id, jobs.status.in_(before), condition)
            .values(**values)
        )


def refresh_run(connection: Connection, run_id: int, now: int) -> Status:
    """Derive the status of a run from its jobs; returns it."""
    # One look into the index for each state: to gather the states of all jobs takes as long as they are many.
    jobs = scraping_jobs.c
    asked = [exists().where(jobs.run_id == run_id, jobs.status == state) for state in Status]
    there = connection.execute(select(*asked)).one()
    status = roll_up(state for state, is_there in zip(Status, there, strict=True) if is_there)
    run = connection.execute(select(scraping_runs).where(scraping_runs.c.id == run_id)).one()
    connection.execute(
        scraping_runs.update()
        .where(scraping_runs.c.id == run_id)
        .values(
            status=status,
            started_at=run.started_at or (None if status is Status.PENDING else now),
            completed_at=(run.completed_at or now) if status.is_final else None,
        )
    )
    return status


def times_taken(connection: Connection, dataset_id: str, discover_by: str) -> list[int]:
    """How long the last requests of a kind took from being accepted to their end, in ms; 20 at most."""
    table = batch_scraper_jobs.c
    query = (
        select(table.completed_at - table.accepted_at)
        .where(
            table.dataset_id == dataset_id,
            table.discover_by == discover_by,
            table.status == Status.COMPLETED,
            table.completed_at >= table.accepted_at,
        )
        .order_by(table.id.desc())
        .limit(20)
    )
    return list(connection.execute(query).scalars())


def is_paused(connection: Connection, run_id: int) -> bool:
    """Whether a run sends no further request for now."""
    runs = scraping_runs.c
    query = select(runs.paused_at).where(runs.id == run_id)
    return connection.execute(query).scalar() is not None


def pause(connection: Connection, run_id: int, moment: int | None) -> None:
    """Let a run send no further request since ``moment``; None lets it go on."""
    connection.execute(scraping_runs.update().where(scraping_runs.c.id == run_id).values(paused_at=moment))


def requests_of(connection: Connection, query: Select[Any]) -> list[Request]:
    """The requests that a query, see ``REQUESTS``, finds."""
    return [as_struct(Request, row) for row in connection.execute(query).mappings()]


def job_addresses(connection: Connection, batch_id: int) -> dict[str, int]:
    """The sources' jobs that a request fills, by the key of the address that they collect.

    Where runs were merged, the job of an address may have come with another request; its own go first.
    """
    return dict(_JOB_ADDRESSES.run(connection, batch=batch_id))
