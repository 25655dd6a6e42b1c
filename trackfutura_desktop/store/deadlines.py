"""Requests whose results are not all here, while Bright Data still keeps them."""

from sqlalchemy import ColumnElement, Connection, and_, literal, or_, select
from sqlalchemy.dialects.sqlite import insert

from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.cost_tables import deadline_looks
from trackfutura_desktop.store.runs import REQUESTS, Request, change_request, requests_of
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_jobs, scraping_runs


def not_all_here(
    connection: Connection, project_id: int | None = None, run_id: int | None = None
) -> list[Request]:
    """The requests with a snapshot of which something is, or may be, missing here; of runs that are shown.

    What Bright Data says has failed has nothing to fetch, what the user cancelled is not missed, and what was
    wholly asked for again is looked for with the later request.
    """
    runs = scraping_runs.c
    query = REQUESTS.join(scraping_runs, runs.id == batch_scraper_jobs.c.run_id).where(
        _is_incomplete(), runs.trashed_at.is_(None), runs.kind == "scrape"
    )
    if project_id is not None:
        query = query.where(runs.project_id == project_id)
    if run_id is not None:
        query = query.where(runs.id == run_id)
    return requests_of(connection, query)


def last_looks(connection: Connection) -> dict[int, int]:
    """When requests were asked for because of their end, by request."""
    query = select(deadline_looks.c.batch_id, deadline_looks.c.looked_at)
    return {row.batch_id: row.looked_at for row in connection.execute(query)}


def ask_for(connection: Connection, batch_id: int, now: int) -> None:
    """Have a request looked at now, and note it; nothing if it was deleted meanwhile."""
    change_request(connection, batch_id, next_look_at=now)
    there = select(batch_scraper_jobs.c.id, literal(now)).where(batch_scraper_jobs.c.id == batch_id)
    connection.execute(
        insert(deadline_looks)
        .from_select(["batch_id", "looked_at"], there)
        .on_conflict_do_update(index_elements=["batch_id"], set_={"looked_at": now})
    )


def _is_incomplete() -> ColumnElement[bool]:
    batches = batch_scraper_jobs.c
    here = batches.stored_count + batches.updated_count + batches.duplicate_count
    later = batch_scraper_jobs.alias("later").c
    is_asked_again = select(later.id).where(later.retry_of == batches.id).exists()
    has_jobs = select(scraping_jobs.c.id).where(scraping_jobs.c.batch_id == batches.id).exists()
    return and_(
        batches.request_id.is_not(None),
        or_(has_jobs, ~is_asked_again),
        or_(
            batches.status == Status.PROCESSING,
            and_(batches.status == Status.COMPLETED, batches.verified_at.is_(None)),
            and_(batches.status == Status.COMPLETED, batches.expected_records > here + batches.error_count),
            # given up without an answer; where Bright Data told of a failure, ready_at says when
            and_(batches.status == Status.FAILED, batches.ready_at.is_(None), here == 0),
        ),
    )
