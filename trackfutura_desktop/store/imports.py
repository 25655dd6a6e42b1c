"""Runs that stand for files: what somebody downloaded from Bright Data by hand."""

import secrets
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, select

from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store.rows import inserted_id
from trackfutura_desktop.store.runs import refresh_run
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_jobs, scraping_runs, webhook_events
from trackfutura_desktop.store.unmatched import unmatched_job

_HERE = (EventStatus.PENDING, EventStatus.PROCESSING, EventStatus.PROCESSED)


class ImportedJob(NamedTuple):
    """A job to be made: one input address with what was collected from it."""

    url: str
    address_key: str
    name: str
    short_name: str
    platform: Platform
    service: Service


class Before(NamedTuple):
    """The earlier import of the same file."""

    event_id: int
    run_id: int
    run_name: str


def imported_before(connection: Connection, project_id: int, sha256: str) -> Before | None:
    """Whether a file with these bytes is in a run of a project already; runs in the trash do not count."""
    query = (
        select(webhook_events.c.id, scraping_runs.c.id.label("run_id"), scraping_runs.c.name)
        .join(batch_scraper_jobs, batch_scraper_jobs.c.id == webhook_events.c.batch_id)
        .join(scraping_runs, scraping_runs.c.id == batch_scraper_jobs.c.run_id)
        .where(
            webhook_events.c.channel == "import",
            webhook_events.c.sha256 == sha256,
            webhook_events.c.status.in_(_HERE),
            scraping_runs.c.project_id == project_id,
            scraping_runs.c.trashed_at.is_(None),
        )
    )
    row = connection.execute(query).first()
    return None if row is None else Before(*row)


def add_import_run(connection: Connection, project_id: int, name: str, now: int) -> int:
    """A run for imported files; its status follows from the jobs that it gets."""
    return inserted_id(
        connection,
        scraping_runs.insert().values(
            project_id=project_id,
            name=name,
            kind="import",
            status=Status.COMPLETED,
            created_at=now,
            started_at=now,
        ),
    )


def add_import(
    connection: Connection,
    run_id: int,
    platform: Platform,
    service: Service,
    jobs: Iterable[ImportedJob],
    loose: Iterable[tuple[Platform, Service]],
    name: str,
    now: int,
) -> int:
    """The request that stands for one file, complete as it is; returns its id.

    Args:
        connection: Inside a transaction.
        run_id: Of the run.
        platform: Of the records, as far as they agree.
        service: As above.
        jobs: One for each input address.
        loose: What there is of records without an address; each gets a job.
        name: Of the jobs of loose records.
        now: In ms since 1970 UTC.
    """
    moments = {"created_at": now, "completed_at": now}
    batch_id = inserted_id(
        connection,
        batch_scraper_jobs.insert().values(
            run_id=run_id,
            reference=f"import:{secrets.token_hex(8)}",
            platform=platform,
            service=service,
            status=Status.COMPLETED,
            delivered_at=now,
            **moments,
        ),
    )
    values = [
        {"run_id": run_id, "batch_id": batch_id, "status": Status.COMPLETED, **moments, **job._asdict()}
        for job in jobs
    ]
    if values:
        connection.execute(scraping_jobs.insert(), values)
    for of_platform, of_service in loose:
        unmatched_job(connection, batch_id, of_platform, of_service, name, now)
    refresh_run(connection, run_id, now)
    return batch_id
