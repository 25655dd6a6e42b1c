"""Runs in the trash: not shown anywhere, whole until they are deleted for good, step by step.

Deliveries stay when a run is deleted: they were paid for, and the limits in Settings say when they go.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, delete, func, select

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store import content, costs, merge_journal, moves, schedules
from trackfutura_desktop.store.merge_tables import merges
from trackfutura_desktop.store.tables import (
    batch_scraper_jobs,
    media,
    record_errors,
    scraping_jobs,
    scraping_runs,
    webhook_events,
)
from trackfutura_desktop.store.tables import content as contents

_WAITING = (EventStatus.PENDING, EventStatus.PROCESSING)
_EVENTS = 20


class TrashedRun(NamedTuple):
    """A run in the trash; ``trashed_at`` in ms since 1970 UTC."""

    id: int
    name: str
    trashed_at: int
    content_count: int
    error_count: int
    deliveries: int
    arrived_since: int  # records that were delivered since it is there
    merged_into: str  # the run that took in everything but what is here; empty if it was not merged


class Losses(NamedTuple):
    """What goes when runs are deleted for good, and the deliveries that stay."""

    runs: int
    records: int
    errors: int
    files: int  # kept media
    deliveries: int


def move_to_trash(connection: Connection, run_ids: Collection[int], now: int) -> None:
    """Hide runs until they are restored or deleted; all of them or none.

    Raises:
        UserError: One of them is collecting, or stands for what fits no run.
    """
    runs = scraping_runs.c
    for run in connection.execute(select(runs.name, runs.kind, runs.status).where(runs.id.in_(run_ids))):
        if run.kind == "unmatched":
            raise UserError(
                tr("“{run}” keeps what fits no run, so it was not moved to the trash.", run=run.name),
                tr("Assign its deliveries under Deliveries; it goes with the last of them."),
            )
        if run.status == Status.PROCESSING:
            raise UserError(
                tr("“{run}” is still collecting, so it was not moved to the trash.", run=run.name),
                tr("Wait until it is complete, or cancel it under Runs."),
            )
    here = runs.id.in_(run_ids) & runs.trashed_at.is_(None)
    connection.execute(scraping_runs.update().where(here).values(trashed_at=now))
    costs.forget_unsent_terms(connection, run_ids)


def restore(connection: Connection, run_ids: Collection[int], now: int) -> None:
    """Show runs again where they were; not those that were merged away, see ``merge_undo``."""
    away = select(merges.c.run_id).where(merges.c.ended_at.is_not(None))
    query = select(scraping_runs.c.id).where(scraping_runs.c.id.in_(run_ids), scraping_runs.c.id.not_in(away))
    ids = list(connection.execute(query).scalars())
    moves.note(connection, scraping_jobs.c.run_id.in_(ids), now)
    connection.execute(scraping_runs.update().where(scraping_runs.c.id.in_(ids)).values(trashed_at=None))


def is_trashed(connection: Connection, run_id: int) -> bool:
    """Whether a run is in the trash: then nothing of it may be sent."""
    runs = scraping_runs.c
    return connection.execute(select(runs.trashed_at).where(runs.id == run_id)).scalar() is not None


def trashed(connection: Connection, project_id: int) -> list[TrashedRun]:
    """The runs in the trash, the newest in it first."""
    found = connection.execute(_trashed(project_id)).all()
    since = _arrived_since(connection) if found else Counter()
    return [TrashedRun._make((*row[:-1], since[row.id], row.merged_into)) for row in found]


@lru_cache(16)  # writing it down takes longer than asking it, which everything that arrives leads to
def _trashed(project_id: int) -> Select[Any]:
    runs, events, batches = scraping_runs.c, webhook_events.c, batch_scraper_jobs.c
    deliveries = (
        select(func.count())
        .select_from(webhook_events)
        .join(batch_scraper_jobs, batches.id == events.batch_id)
        .where(batches.run_id == runs.id)
        .scalar_subquery()
    )
    into = scraping_runs.alias("into")
    merged_into = (
        select(into.c.name)
        .join(merges, merges.c.into_id == into.c.id)
        .where(merges.c.run_id == runs.id, merges.c.ended_at.is_not(None))
        .scalar_subquery()
    )
    return (
        select(
            runs.id,
            runs.name,
            runs.trashed_at,
            runs.content_count,
            runs.error_count,
            deliveries,
            func.coalesce(merged_into, "").label("merged_into"),
        )
        .where(runs.project_id == project_id, runs.trashed_at.is_not(None))
        .order_by(runs.trashed_at.desc(), runs.id.desc())
    )


def _arrived_since(connection: Connection) -> Counter[int]:
    """Records that were delivered for runs in the trash since they are there, by run."""
    runs, events, batches = scraping_runs.c, webhook_events.c, batch_scraper_jobs.c
    own = webhook_events.alias("own").c
    newest = select(func.max(own.id)).where(own.batch_id == batches.id).scalar_subquery()
    late = (
        select(batches.id, batches.run_id, runs.trashed_at)
        .join(scraping_runs, runs.id == batches.run_id)
        .join(webhook_events, events.id == newest)
        .where(runs.trashed_at.is_not(None), events.received_at > runs.trashed_at)
    )
    since: Counter[int] = Counter()
    # Only of requests whose newest delivery is late, for the rows of deliveries are long.
    for batch_id, run_id, trashed_at in connection.execute(late).all():
        stored = select(func.coalesce(func.sum(events.stored_count), 0)).where(
            events.batch_id == batch_id, events.received_at > trashed_at
        )
        since[run_id] += connection.execute(stored).scalar_one()
    return since


def losses(connection: Connection, run_ids: Collection[int]) -> Losses:
    """What goes if these runs are deleted for good."""
    runs, jobs = scraping_runs.c, scraping_jobs.c
    sums = select(
        func.count(),
        func.coalesce(func.sum(runs.content_count), 0),
        func.coalesce(func.sum(runs.error_count), 0),
    ).where(runs.id.in_(run_ids))
    files = (
        select(func.count())
        .select_from(media)
        .join(contents, contents.c.id == media.c.content_id)
        .join(scraping_jobs, jobs.id == contents.c.job_id)
        .where(media.c.file != "", jobs.run_id.in_(run_ids))
    )
    batches = select(batch_scraper_jobs.c.id).where(batch_scraper_jobs.c.run_id.in_(run_ids))
    kept = select(func.count()).where(webhook_events.c.batch_id.in_(batches))
    count, records, errors = connection.execute(sums).one()
    return Losses(
        count,
        records,
        errors,
        connection.execute(files).scalar_one(),
        connection.execute(kept).scalar_one(),
    )


def delete_step(connection: Connection, run_id: int, most: int) -> int:
    """Delete some rows of a run in the trash, ``most`` at most; returns how many, and 0 if nothing is left.

    The files of its records go with the next tidying of the media.

    Raises:
        UserError: The run is not in the trash, or a delivery for it is just being processed.
    """
    _require_quiet(connection, run_id)
    jobs = select(scraping_jobs.c.id).where(scraping_jobs.c.run_id == run_id)
    found = select(contents.c.id, contents.c.job_id).where(contents.c.job_id.in_(jobs)).limit(most)
    if rows := connection.execute(found).all():
        content.delete_rows(connection, [row.id for row in rows])
        content.count_up(connection, _fewer(row.job_id for row in rows), Counter())
        return len(rows)
    problems = record_errors.c
    found = select(problems.id, problems.job_id).where(problems.job_id.in_(jobs)).limit(most)
    if rows := connection.execute(found).all():
        connection.execute(delete(record_errors).where(problems.id.in_([row.id for row in rows])))
        content.count_up(connection, Counter(), _fewer(row.job_id for row in rows))
        return len(rows)
    if gone := merge_journal.forget(connection, run_id, most):
        return gone
    if ids := list(connection.execute(jobs.limit(most)).scalars()):
        connection.execute(delete(scraping_jobs).where(scraping_jobs.c.id.in_(ids)))
        return len(ids)
    return _delete_requests(connection, run_id)


def has_waiting(connection: Connection, run_ids: Collection[int]) -> bool:
    """Whether a delivery for one of the runs is stored and not processed yet."""
    batches = select(batch_scraper_jobs.c.id).where(batch_scraper_jobs.c.run_id.in_(run_ids))
    query = select(webhook_events.c.id).where(
        webhook_events.c.status.in_(_WAITING), webhook_events.c.batch_id.in_(batches)
    )
    return connection.execute(query.limit(1)).first() is not None


def _fewer(jobs: Iterable[int]) -> Counter[int]:
    return Counter({job: -count for job, count in Counter(jobs).items()})


def _delete_requests(connection: Connection, run_id: int) -> int:
    """Let go of the deliveries, then delete requests and run; returns how many deliveries were let go of."""
    events, batches = webhook_events.c, batch_scraper_jobs.c
    own = select(batches.id).where(batches.run_id == run_id)
    # Few at a time: a row is written anew with the body that it holds.
    some = (
        connection.execute(select(events.id).where(events.batch_id.in_(own)).limit(_EVENTS)).scalars().all()
    )
    if some:
        connection.execute(webhook_events.update().where(events.id.in_(some)).values(batch_id=None))
        return len(some)
    costs.outlive(connection, run_id)
    schedules.let_go_of_run(connection, run_id)
    connection.execute(delete(batch_scraper_jobs).where(batches.run_id == run_id))
    connection.execute(delete(scraping_runs).where(scraping_runs.c.id == run_id))
    return 0


def _require_quiet(connection: Connection, run_id: int) -> None:
    runs = scraping_runs.c
    run = connection.execute(select(runs.name, runs.trashed_at).where(runs.id == run_id)).first()
    if run is None or run.trashed_at is None:
        raise UserError(tr("This run is not in the trash any more, so nothing of it was deleted."))
    if has_waiting(connection, [run_id]):
        raise UserError(
            tr("A delivery for “{run}” is just being processed, so it was not deleted.", run=run.name),
            tr("Try again when the delivery is processed."),
        )
