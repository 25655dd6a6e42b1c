"""Merging two runs in short steps; between two of them every count is right and nothing is there twice.

Jobs of a source that only one run has move as they are. Of a source that both have, the records move; the
same record in both is kept once, with the newest values.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import content, costs, moves, schedules
from trackfutura_desktop.store.runs import refresh_run
from trackfutura_desktop.store.tables import (
    batch_scraper_jobs,
    media,
    record_errors,
    scraping_jobs,
    scraping_runs,
)
from trackfutura_desktop.store.tables import content as contents
from trackfutura_desktop.store.trash import has_waiting

_REST_JOBS = 200

# The newer one by its collection; where that says nothing, the one that was changed later.
_TWINS = (
    "SELECT c.id, t.id AS twin, CASE WHEN c.collected_at = t.collected_at OR c.collected_at IS NULL "
    "OR t.collected_at IS NULL THEN c.updated_at > t.updated_at ELSE c.collected_at > t.collected_at END "
    "AS is_newer "
    "FROM content AS c LEFT JOIN content AS t ON t.job_id = ? AND t.kind = c.kind "
    "AND t.native_id = c.native_id AND t.platform = c.platform "
    "WHERE c.job_id = ? ORDER BY c.id LIMIT ?"
)


def require_mergeable(connection: Connection, run_id: int, into: int) -> None:
    """Make sure that nothing is under way in either run.

    Raises:
        UserError: Something is, or one of the runs is gone, in the trash or stands for what fits no run.
    """
    runs = scraping_runs.c
    query = select(runs.id, runs.name, runs.kind, runs.status).where(
        runs.id.in_([run_id, into]), runs.trashed_at.is_(None), runs.kind != "unmatched"
    )
    found = connection.execute(query).all()
    if len(found) != 2:  # noqa: PLR2004 - the two runs
        raise UserError(
            tr("These two runs cannot be merged, so nothing was changed."), tr("Choose two other runs.")
        )
    for run in found:
        if run.status in (Status.PROCESSING, Status.PENDING):
            raise UserError(
                tr("“{run}” is not complete yet, so nothing was merged.", run=run.name),
                tr("Wait until it is complete, or cancel it under Runs."),
            )
    if has_waiting(connection, [run_id, into]):
        raise UserError(
            tr("A delivery for one of the runs is just being processed, so they are not merged yet."),
            tr("Merge them when it is processed; what was merged already stays so."),
        )


def merge_step(connection: Connection, run_id: int, into: int, most: int, now: int) -> int:
    """Move some of a run into another, ``most`` rows at most; returns how many, and 0 if nothing is left.

    With the last step the emptied run is gone.

    Raises:
        UserError: See ``require_mergeable``.
    """
    require_mergeable(connection, run_id, into)
    job = _shared_job(connection, run_id, into)
    if job is not None:
        return _move_some(connection, *job, most, now)
    jobs = scraping_jobs.c
    own = select(jobs.id, jobs.content_count, jobs.error_count).where(jobs.run_id == run_id)
    if rows := connection.execute(own.limit(_REST_JOBS)).all():
        ids = [row.id for row in rows]
        moved = (sum(row.content_count for row in rows), sum(row.error_count for row in rows))
        connection.execute(scraping_jobs.update().where(jobs.id.in_(ids)).values(run_id=into))
        moves.note(connection, jobs.id.in_(ids), now)
        _count(connection, run_id, -moved[0], -moved[1])
        _count(connection, into, *moved)
        return len(ids)
    costs.move_run(connection, run_id, into)
    schedules.let_go_of_run(connection, run_id, into)
    connection.execute(
        batch_scraper_jobs.update().where(batch_scraper_jobs.c.run_id == run_id).values(run_id=into)
    )
    connection.execute(delete(scraping_runs).where(scraping_runs.c.id == run_id))
    refresh_run(connection, into, now)
    return 0


def job_ids(connection: Connection, run_id: int) -> list[int]:
    """The jobs of a run."""
    return list(
        connection.execute(select(scraping_jobs.c.id).where(scraping_jobs.c.run_id == run_id)).scalars()
    )


def _shared_job(connection: Connection, run_id: int, into: int) -> tuple[int, int] | None:
    """A job whose source the other run has, too, with the job there that takes its records."""
    mine, other = scraping_jobs.alias("mine"), scraping_jobs.alias("other")
    query = (
        select(mine.c.id, func.min(other.c.id).label("target"))
        .join(
            other,
            (other.c.run_id == into)
            & (other.c.platform == mine.c.platform)
            & (other.c.service == mine.c.service)
            & (other.c.kind == mine.c.kind)
            & (other.c.address_key == mine.c.address_key),
        )
        .where(mine.c.run_id == run_id)
        .group_by(mine.c.id)
        .limit(1)
    )
    row = connection.execute(query).first()
    return None if row is None else (row.id, row.target)


def _move_some(connection: Connection, job_id: int, target: int, most: int, now: int) -> int:
    rows = connection.exec_driver_sql(_TWINS, (target, job_id, most)).all()
    if rows:
        if _move_records(connection, job_id, target, rows):
            moves.note(connection, scraping_jobs.c.id == target, now)
        return len(rows)
    problems = record_errors.c
    if ids := list(
        connection.execute(select(problems.id).where(problems.job_id == job_id).limit(most)).scalars()
    ):
        _move_problems(connection, job_id, target, ids)
        return len(ids)
    costs.move_job(connection, job_id, target)
    connection.execute(delete(scraping_jobs).where(scraping_jobs.c.id == job_id))
    return 1


def _move_records(connection: Connection, job_id: int, target: int, rows: Sequence[Row[Any]]) -> int:
    """Returns how many of them are in the other job now."""
    twins = [row for row in rows if row.twin is not None]
    kept = {row.twin if row.is_newer else row.id: row.id if row.is_newer else row.twin for row in twins}
    for gone, stays in kept.items():
        # A preview that only the older one has is worth keeping.
        connection.execute(
            media.update().prefix_with("OR IGNORE").where(media.c.content_id == gone).values(content_id=stays)
        )
    content.delete_rows(connection, list(kept))
    moved = [row.id for row in rows if row.id not in kept]
    connection.execute(contents.update().where(contents.c.id.in_(moved)).values(job_id=target))
    more = sum(row.twin is None for row in rows)
    content.count_up(connection, Counter({job_id: -len(rows), target: more}), Counter())
    return len(moved)


def _move_problems(connection: Connection, job_id: int, target: int, ids: list[int]) -> None:
    problems = record_errors.c
    moved = connection.execute(
        record_errors.update().prefix_with("OR IGNORE").where(problems.id.in_(ids)).values(job_id=target)
    ).rowcount
    connection.execute(delete(record_errors).where(problems.id.in_(ids), problems.job_id == job_id))
    content.count_up(connection, Counter(), Counter({job_id: -len(ids), target: moved}))


def _count(connection: Connection, run_id: int, records: int, errors: int) -> None:
    runs = scraping_runs.c
    values = {"content_count": runs.content_count + records, "error_count": runs.error_count + errors}
    connection.execute(scraping_runs.update().where(runs.id == run_id).values(values))
