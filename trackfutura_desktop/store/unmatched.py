"""Where records go that no request or no source asked for: kept, visible, and assignable later."""

from sqlalchemy import Connection, bindparam, exists, or_, select

from trackfutura_desktop.model.naming import UNMATCHED_RUN
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.rows import inserted_id
from trackfutura_desktop.store.runs import refresh_run
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_jobs, scraping_runs, webhook_events
from trackfutura_desktop.store.written import Written

UNMATCHED = "unmatched:"
"""How the references of requests begin that stand for deliveries without one."""


def unmatched_request(
    connection: Connection, project_id: int, reference: str, platform: Platform, service: Service, now: int
) -> int:
    """The request that stands for a delivery without one; the same for every delivery with this reference."""
    table = batch_scraper_jobs
    found = connection.execute(select(table.c.id).where(table.c.reference == reference)).scalar()
    if found is not None:
        return int(found)
    return inserted_id(
        connection,
        table.insert().values(
            run_id=_run(connection, project_id, now),
            reference=reference,
            platform=platform,
            service=service,
            status=Status.COMPLETED,
            created_at=now,
            delivered_at=now,
            completed_at=now,
        ),
    )


def unmatched_job(
    connection: Connection, batch_id: int, platform: Platform, service: Service, name: str, now: int
) -> int:
    """The job of a request that takes what none of its sources asked for."""
    table = scraping_jobs
    found = connection.execute(
        select(table.c.id).where(
            table.c.batch_id == batch_id,
            table.c.kind == "unmatched",
            table.c.platform == platform,
            table.c.service == service,
        )
    ).scalar()
    if found is not None:
        return int(found)
    run_id = connection.execute(
        select(batch_scraper_jobs.c.run_id).where(batch_scraper_jobs.c.id == batch_id)
    ).scalar_one()
    made = inserted_id(
        connection,
        table.insert().values(
            run_id=run_id,
            batch_id=batch_id,
            kind="unmatched",
            name=name,
            short_name=name,
            platform=platform,
            service=service,
            status=Status.COMPLETED,
            created_at=now,
            completed_at=now,
        ),
    )
    refresh_run(connection, run_id, now)
    return made


_RUN_OF = Written(
    select(scraping_runs.c.id, scraping_runs.c.kind)
    .join(batch_scraper_jobs, batch_scraper_jobs.c.run_id == scraping_runs.c.id)
    .where(batch_scraper_jobs.c.id == bindparam("batch"))
)
_REMOVE_EMPTY_JOBS = Written(
    scraping_jobs.delete().where(
        scraping_jobs.c.batch_id == bindparam("batch"),
        scraping_jobs.c.kind == "unmatched",
        scraping_jobs.c.content_count == 0,
        scraping_jobs.c.error_count == 0,
    )
)


def remove_if_empty(connection: Connection, batch_id: int, now: int) -> None:
    """Take away the folder of unmatched records that lost its last one, and its run with the last folder."""
    jobs, batches, runs, events = scraping_jobs, batch_scraper_jobs, scraping_runs, webhook_events
    run_id, kind = _RUN_OF.run(connection, batch=batch_id).fetchone()
    removed = _REMOVE_EMPTY_JOBS.run(connection, batch=batch_id)
    if kind != "unmatched":
        if removed.rowcount:
            refresh_run(connection, run_id, now)
        return
    is_used = or_(exists().where(jobs.c.batch_id == batch_id), exists().where(events.c.batch_id == batch_id))
    if not connection.execute(select(is_used)).scalar():
        connection.execute(batches.delete().where(batches.c.id == batch_id))
        connection.execute(
            runs.delete().where(runs.c.id == run_id, ~exists().where(batches.c.run_id == run_id))
        )


def _run(connection: Connection, project_id: int, now: int) -> int:
    table = scraping_runs
    found = connection.execute(
        select(table.c.id).where(table.c.project_id == project_id, table.c.kind == "unmatched")
    ).scalar()
    if found is not None:
        return int(found)
    return inserted_id(
        connection,
        table.insert().values(
            project_id=project_id,
            name=UNMATCHED_RUN,
            kind="unmatched",
            status=Status.COMPLETED,
            created_at=now,
            started_at=now,
            completed_at=now,
        ),
    )
