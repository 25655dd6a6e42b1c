"""Merging two runs in short steps; between two of them every count is right and nothing is there twice.

Jobs of a source that only one run has move as they are. Of a source that both have, the records move; of the
same record in both the newest values go into the one run, and the older ones stay behind in the other. That
one is in the trash afterwards, from where ``merge_undo`` brings it back.
"""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, func, select

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import costs, merge_journal, moves, schedules
from trackfutura_desktop.store.merge_journal import Merged
from trackfutura_desktop.store.rows import among
from trackfutura_desktop.store.runs import refresh_run
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_jobs, scraping_runs
from trackfutura_desktop.store.trash import has_waiting

WHOLE_JOBS = 200
"""Jobs that are moved as they are in one step."""

# The newer one by its collection; where that says nothing, the one that was changed later.
_TWINS = (
    "SELECT c.id, t.id AS twin, CASE WHEN c.collected_at = t.collected_at OR c.collected_at IS NULL "
    "OR t.collected_at IS NULL THEN c.updated_at > t.updated_at ELSE c.collected_at > t.collected_at END "
    "AS is_newer "
    "FROM content AS c LEFT JOIN content AS t ON t.job_id = ? AND t.kind = c.kind "
    "AND t.native_id = c.native_id AND t.platform = c.platform "
    "WHERE c.job_id = ? AND c.id > ? ORDER BY c.id LIMIT ?"
)
_PROBLEMS = (
    "SELECT p.id, o.id IS NOT NULL AS is_there FROM record_errors AS p "
    "LEFT JOIN record_errors AS o ON o.job_id = ? AND o.digest = p.digest "
    "WHERE p.job_id = ? AND p.id > ? ORDER BY p.id LIMIT ?"
)
_MOVE_PROBLEMS = "UPDATE record_errors SET job_id = ? WHERE id IN (SELECT value FROM json_each(?))"
_MEDIA = "SELECT id, content_id FROM media WHERE content_id IN (SELECT value FROM json_each(?))"


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


class Merge:
    """One run on its way into another. What is done is in the database; a new one goes on after any end."""

    def __init__(self, run_id: int, into: int, now: int) -> None:
        self._run_id, self._into, self._now = run_id, into, now
        self._merged: Merged | None = None
        self._whole: list[int] = []  # jobs of sources that only this run has
        self._pairs: list[tuple[int, int]] = []  # the others, each with the job that takes its records
        self._record, self._problem = 0, 0  # the last ones of the last pair that were looked at
        self._left = 0  # records and errors that stay behind

    def step(self, connection: Connection, most: int) -> int:
        """Move some, ``most`` rows at most; returns how many were looked at, and 0 if nothing is left.

        Raises:
            UserError: See ``require_mergeable``, and some of one of the runs went into another one.
        """
        require_mergeable(connection, self._run_id, self._into)
        if self._merged is None:
            self._merged = self._begun(connection)
        if self._whole:
            some, self._whole = self._whole[:WHOLE_JOBS], self._whole[WHOLE_JOBS:]
            move_whole(connection, some, self._run_id, self._into, self._now)
            return len(some)
        if done := self._move_pairs(connection, self._merged, most):
            return done
        if self._is_more(connection):  # it arrived meanwhile
            self._merged = None
            return 1
        _end(connection, self._merged, self._now)
        return 0

    def _begun(self, connection: Connection) -> Merged:
        merged = merge_journal.begin(connection, self._run_id, self._into, self._now)
        jobs = _jobs(connection, self._run_id, self._into)
        self._whole = [job for job, target in jobs if target is None]
        self._pairs = [(job, target) for job, target in jobs if target is not None]
        self._record = self._problem = self._left = 0
        return merged

    def _move_pairs(self, connection: Connection, merged: Merged, most: int) -> int:
        """Move records and errors of one pair after another; returns how many were looked at."""
        done, ended, grown = 0, [], set()
        while self._pairs and done < most:
            job, target = self._pairs[-1]
            if rows := connection.exec_driver_sql(_TWINS, (target, job, self._record, most - done)).all():
                self._record = rows[-1].id
                if _move_records(connection, merged.id, job, target, rows):
                    grown.add(target)
            elif rows := connection.exec_driver_sql(
                _PROBLEMS, (target, job, self._problem, most - done)
            ).all():
                self._problem = rows[-1].id
                new = [row.id for row in rows if not row.is_there]
                _move_problems(connection, merged.id, job, target, new)
            else:
                ended.append(self._pairs.pop())
                self._record = self._problem = 0
            done += len(rows) or 1
        if grown:
            moves.note(connection, among(scraping_jobs.c.id, grown), self._now)
        if ended:
            self._left += _leave(connection, merged, ended)
        return done

    def _is_more(self, connection: Connection) -> bool:
        jobs = scraping_jobs.c
        count = select(func.coalesce(func.sum(jobs.content_count + jobs.error_count), 0))
        return bool(connection.execute(count.where(jobs.run_id == self._run_id)).scalar_one() != self._left)


def move_whole(connection: Connection, ids: Sequence[int], run_id: int, into: int, now: int) -> None:
    """Let jobs with all that they hold be those of another run."""
    jobs = scraping_jobs.c
    own = jobs.id.in_(ids)
    sums = select(func.sum(jobs.content_count), func.sum(jobs.error_count)).where(own)
    records, errors = connection.execute(sums).one()
    connection.execute(scraping_jobs.update().where(own).values(run_id=into))
    moves.note(connection, own, now)
    merge_journal.count_runs(connection, run_id, into, records, errors)


def job_ids(connection: Connection, run_id: int) -> list[int]:
    """The jobs of a run."""
    return list(
        connection.execute(select(scraping_jobs.c.id).where(scraping_jobs.c.run_id == run_id)).scalars()
    )


def _jobs(connection: Connection, run_id: int, into: int) -> list[tuple[int, int | None]]:
    """The jobs of a run, each with the job of the other run that has the same source."""
    # Not joined: no index tells the thousands of jobs of one platform and service apart.
    jobs = scraping_jobs.c
    columns = (jobs.platform, jobs.service, jobs.kind, jobs.address_key)
    query = select(jobs.id, *columns).order_by(jobs.id.desc())
    others = {
        tuple(source): job for job, *source in connection.execute(query.where(jobs.run_id == into)).all()
    }
    own = connection.execute(query.where(jobs.run_id == run_id)).all()
    return [(job, others.get(tuple(source))) for job, *source in own]


def _move_records(
    connection: Connection, merge_id: int, job: int, target: int, rows: Sequence[Row[Any]]
) -> bool:
    """Returns whether any of them is in the other job now."""
    alone = [row.id for row in rows if row.twin is None]
    newer = [(row.id, row.twin) for row in rows if row.twin is not None and row.is_newer]
    # A preview that only the older one has is worth keeping.
    older = [(row.id, row.twin) for row in rows if row.twin is not None and not row.is_newer]
    _move_media(connection, merge_id, dict([*older, *((twin, own) for own, twin in newer)]))
    going = [*alone, *(own for own, _twin in newer)]
    coming = [twin for _own, twin in newer]
    merge_journal.note(
        connection,
        "merged_content",
        [*((merge_id, each, job) for each in going), *((merge_id, each, target) for each in coming)],
    )
    places = [*((target, each) for each in going), *((job, each) for each in coming)]
    merge_journal.put(connection, places, [each for pair in newer for each in pair])
    merge_journal.count_moved(connection, [(job, target)] * len(alone))
    return bool(going)


def _move_media(connection: Connection, merge_id: int, kept: dict[int, int]) -> None:
    """Give the files of records that stay behind to those that are kept instead of them."""
    if not kept:
        return
    for row in connection.exec_driver_sql(_MEDIA, (str(list(kept)),)).all():
        place = (kept[row.content_id], row.id)
        if connection.exec_driver_sql(merge_journal.MOVE_MEDIA, place).rowcount:
            merge_journal.note(connection, "merged_media", [(merge_id, row.id, row.content_id)])


def _move_problems(connection: Connection, merge_id: int, job: int, target: int, ids: list[int]) -> None:
    merge_journal.note(connection, "merged_errors", [(merge_id, each, job) for each in ids])
    connection.exec_driver_sql(_MOVE_PROBLEMS, (target, str(ids)))
    merge_journal.count_moved(connection, [(job, target)] * len(ids), are_errors=True)


def _leave(connection: Connection, merged: Merged, pairs: list[tuple[int, int]]) -> int:
    """Leave jobs behind where no delivery finds them; returns how much they hold."""
    jobs = scraping_jobs.c
    targets = dict(pairs)
    own = among(jobs.id, targets)
    found = connection.execute(
        select(jobs.id, jobs.batch_id, jobs.content_count, jobs.error_count).where(own)
    ).all()
    left = [(merged.id, row.id, row.batch_id, targets[row.id]) for row in found]
    merge_journal.note(connection, "merged_jobs", left)
    costs.move_jobs(connection, merged.run_id, pairs)
    connection.execute(scraping_jobs.update().where(own).values(batch_id=merged.keeper_id))
    return sum(row.content_count + row.error_count for row in found)


def _end(connection: Connection, merged: Merged, now: int) -> None:
    batches = batch_scraper_jobs
    going = (batches.c.run_id == merged.run_id) & (batches.c.id != merged.keeper_id)
    moved = batches.update().where(going).values(run_id=merged.into_id).returning(batches.c.id)
    requests = list(connection.execute(moved).scalars())
    costs.move_run(connection, requests, merged.into_id)
    merge_journal.set_columns(
        connection,
        merged.id,
        ended_at=now,
        requests=msgspec.json.encode(requests).decode(),
        schedules=msgspec.json.encode(
            schedules.hand_on_run(connection, merged.run_id, merged.into_id)
        ).decode(),
    )
    runs = scraping_runs
    connection.execute(runs.update().where(runs.c.id == merged.run_id).values(trashed_at=now))
    refresh_run(connection, merged.into_id, now)
