"""Records of sources from the runs before."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, func, select

from trackfutura_desktop.store.tables import scraping_jobs, scraping_runs


class Collected(NamedTuple):
    """One source in one earlier run."""

    source_id: int
    run_id: int
    run_name: str
    start_date: str | None
    end_date: str | None
    settings: str
    records: int
    collected_at: int


def count(connection: Connection, project_id: int) -> int:
    """How many times a source was collected in a project, which is how much `collected` may give."""
    jobs, runs = scraping_jobs.c, scraping_runs.c
    query = select(func.count()).select_from(scraping_jobs).join(scraping_runs, runs.id == jobs.run_id)
    return connection.execute(query.where(runs.project_id == project_id, jobs.content_count > 0)).scalar_one()


def collected(connection: Connection, source_ids: Collection[int]) -> Iterator[Collected]:
    """What runs that are not in the trash brought of these sources, the newest first, as it is read."""
    jobs, runs = scraping_jobs.c, scraping_runs.c
    ids = func.json_each(msgspec.json.encode(sorted(source_ids)).decode()).table_valued("value")
    query = (
        select(
            jobs.source_id,
            runs.id,
            runs.name,
            runs.start_date,
            runs.end_date,
            runs.settings,
            jobs.content_count,
            func.coalesce(jobs.completed_at, jobs.created_at),
        )
        .join(runs.id.table, runs.id == jobs.run_id)
        .where(jobs.source_id.in_(select(ids.c.value)), jobs.content_count > 0, runs.trashed_at.is_(None))
        .order_by(runs.id.desc(), jobs.id)
    )
    for row in connection.execute(query):
        yield Collected(*row)
