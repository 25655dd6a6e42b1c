"""Undoing a merge in short steps, by what was noted of it: every row goes back to where it was.

Between two steps it is a merge of which some is done: both runs are shown, and either way leads on.
"""

from typing import NamedTuple

from sqlalchemy import Connection, Select, delete, func, select, union

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import plural, sentences, tr
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import costs, merge_journal, moves, schedules
from trackfutura_desktop.store.merge import WHOLE_JOBS, move_whole
from trackfutura_desktop.store.merge_journal import Merged
from trackfutura_desktop.store.merge_tables import (
    merged_content,
    merged_errors,
    merged_jobs,
    merged_media,
    merges,
)
from trackfutura_desktop.store.rows import among
from trackfutura_desktop.store.runs import refresh_run
from trackfutura_desktop.store.tables import (
    batch_scraper_jobs,
    content,
    record_errors,
    scraping_jobs,
    scraping_runs,
)
from trackfutura_desktop.store.trash import has_waiting

# With what is where it shall go: the record that took its place, or one that arrived since.
_RECORDS = (
    "SELECT m.content_id AS id, c.job_id AS here, m.job_id AS place, o.id AS other, n.job_id AS other_place "
    "FROM merged_content AS m JOIN content AS c ON c.id = m.content_id "
    "LEFT JOIN content AS o ON o.job_id = m.job_id AND o.kind = c.kind AND o.native_id = c.native_id "
    "AND o.platform = c.platform AND o.id != c.id "
    "LEFT JOIN merged_content AS n ON n.merge_id = m.merge_id AND n.content_id = o.id "
    "WHERE m.merge_id = ? ORDER BY m.content_id LIMIT ?"
)
_PROBLEMS = (
    "SELECT m.error_id AS id, p.job_id AS here, m.job_id AS place, o.id IS NOT NULL AS is_there "
    "FROM merged_errors AS m JOIN record_errors AS p ON p.id = m.error_id "
    "LEFT JOIN record_errors AS o ON o.job_id = m.job_id AND o.digest = p.digest "
    "WHERE m.merge_id = ? ORDER BY m.error_id LIMIT ?"
)
_MOVE_PROBLEM = "UPDATE record_errors SET job_id = ? WHERE id = ?"
_MOVE_JOB = "UPDATE scraping_jobs SET batch_id = ? WHERE id = ?"


class _Moved(NamedTuple):
    id: int
    here: int
    place: int


def require_undoable(connection: Connection, run_id: int) -> Merged:
    """Make sure that the merge of a run can be undone as a whole. Of many records: not for the writer.

    Raises:
        UserError: It cannot, or not now.
    """
    merged = _required(connection, run_id)
    places = select(merged_content.c.job_id).where(merged_content.c.merge_id == merged.id)
    own = merged_jobs.c.merge_id == merged.id
    shared = union(
        places, select(merged_jobs.c.job_id).where(own), select(merged_jobs.c.target_id).where(own)
    ).scalar_subquery()
    changed = 0
    for table, moment in ((content, content.c.updated_at), (record_errors, record_errors.c.created_at)):
        since = select(func.count()).where(table.c.job_id.in_(shared), moment > merged.begun_at)
        changed += connection.execute(since).scalar_one()
    if changed:
        into = merge_journal.run_names(connection, [merged.into_id])[merged.into_id]
        raise _impossible(
            plural(
                changed,
                "{n} record of accounts that both runs have was delivered since the merge with “{into}”.",
                "{n} records of accounts that both runs have were delivered since the merge with “{into}”.",
                into=into,
            )
        )
    return merged


def size(connection: Connection, merged: Merged) -> int:
    """How many steps of one row it takes to undo a merge, about."""
    return sum(
        connection.execute(
            select(func.count()).select_from(table).where(table.c.merge_id == merged.id)
        ).scalar_one()
        for table in (merged_content, merged_errors, merged_media, merged_jobs)
    )


def undo_step(connection: Connection, run_id: int, most: int, now: int) -> int:
    """Move some of a run back, ``most`` rows at most; returns how many, and 0 if nothing is left.

    Raises:
        UserError: It cannot go on now.
    """
    merged = _required(connection, run_id)
    if merged.ended_at is not None:
        _reopen(connection, merged)
        return 1
    if ids := [row.id for row in connection.execute(_whole(merged).limit(WHOLE_JOBS))]:
        move_whole(connection, ids, merged.into_id, merged.run_id, now)
        return len(ids)
    for part in (_records, _problems, _media, _jobs):
        if done := part(connection, merged, most, now):
            return done
    connection.execute(delete(batch_scraper_jobs).where(batch_scraper_jobs.c.id == merged.keeper_id))
    connection.execute(delete(merges).where(merges.c.id == merged.id))
    for each in (merged.run_id, merged.into_id):
        refresh_run(connection, each, now)
    return 0


def _required(connection: Connection, run_id: int) -> Merged:
    merged = merge_journal.of_run(connection, run_id)
    if merged is None:
        raise UserError(tr("The merge of this run cannot be undone any more, so nothing was changed."))
    pair = [merged.run_id, merged.into_id]
    last = merge_journal.newest(connection, pair)
    if last is not None and last.id != merged.id:
        names = merge_journal.run_names(connection, [last.run_id, last.into_id])
        raise UserError(
            tr(
                "“{run}” was merged into “{into}” later, so this merge was not undone yet.",
                run=names[last.run_id],
                into=names[last.into_id],
            ),
            tr("Restore “{run}” from the trash first.", run=names[last.run_id]),
        )
    runs, batches = scraping_runs.c, batch_scraper_jobs.c
    busy = runs.id.in_(pair) & runs.status.in_([Status.PROCESSING, Status.PENDING])
    later = batches.run_id.in_(pair) & (batches.id > merged.newest_request) & (batches.id != merged.keeper_id)
    if connection.execute(select(batches.id).where(later).limit(1)).first() is not None:
        raise _impossible(tr("More was asked for in the merged run since."))
    is_busy = connection.execute(select(runs.id).where(busy).limit(1)).first() is not None
    if is_busy or has_waiting(connection, pair):
        raise UserError(
            tr("Something of these runs is just being processed, so the merge is not undone yet."),
            tr("Undo it when that is complete: “Restore” in the trash does it, too."),
        )
    return merged


def _impossible(reason: str) -> UserError:
    return UserError(
        sentences(reason, tr("So the two runs cannot be taken apart any more; nothing was changed.")),
        tr("What was superseded stays in the trash until you delete it for good."),
    )


def _reopen(connection: Connection, merged: Merged) -> None:
    """Show the run again, with the requests and schedules that it had."""
    batches, runs = batch_scraper_jobs, scraping_runs
    back = batches.update().where(among(batches.c.id, merged.requests))
    connection.execute(back.values(run_id=merged.run_id))
    costs.move_run(connection, merged.requests, merged.run_id)
    schedules.hand_on_run(connection, merged.into_id, merged.run_id, merged.schedules)
    connection.execute(runs.update().where(runs.c.id == merged.run_id).values(trashed_at=None))
    merge_journal.set_columns(connection, merged.id, ended_at=None, requests="", schedules="")


def _whole(merged: Merged) -> Select[tuple[int]]:
    """The jobs of the run that went as they are."""
    jobs, batches = scraping_jobs.c, batch_scraper_jobs.c
    return (
        select(jobs.id)
        .join(batch_scraper_jobs, batches.id == jobs.batch_id)
        .where(jobs.run_id == merged.into_id, batches.run_id == merged.run_id)
    )


def _records(connection: Connection, merged: Merged, most: int, now: int) -> int:
    """Where another record has come meanwhile, both stay where they are."""
    rows = connection.exec_driver_sql(_RECORDS, (merged.id, most)).all()
    moved: dict[int, _Moved] = {}
    swapped: list[int] = []
    for row in rows:
        if row.id in moved or row.here == row.place:
            continue
        if row.other is None:
            moved[row.id] = _Moved(row.id, row.here, row.place)
        elif row.other_place == row.here:
            moved[row.id] = _Moved(row.id, row.here, row.place)
            moved[row.other] = _Moved(row.other, row.place, row.here)
            swapped += [row.id, row.other]
    merge_journal.put(connection, [(each.place, each.id) for each in moved.values()], swapped)
    merge_journal.count_moved(connection, [(each.here, each.place) for each in moved.values()])
    if places := {each.place for each in moved.values()}:
        moves.note(connection, among(scraping_jobs.c.id, places), now)
    gone = merged_content.c.content_id
    done = {row.id for row in rows} | moved.keys()
    connection.execute(
        delete(merged_content).where(merged_content.c.merge_id == merged.id, among(gone, done))
    )
    return len(rows)


def _problems(connection: Connection, merged: Merged, most: int, _now: int) -> int:
    rows = connection.exec_driver_sql(_PROBLEMS, (merged.id, most)).all()
    moved = [row for row in rows if not row.is_there]
    if moved:
        connection.exec_driver_sql(_MOVE_PROBLEM, [(row.place, row.id) for row in moved])
    merge_journal.count_moved(connection, [(row.here, row.place) for row in moved], are_errors=True)
    done = among(merged_errors.c.error_id, [row.id for row in rows])
    connection.execute(delete(merged_errors).where(merged_errors.c.merge_id == merged.id, done))
    return len(rows)


def _media(connection: Connection, merged: Merged, most: int, _now: int) -> int:
    table = merged_media.c
    query = select(table.content_id, table.media_id).where(table.merge_id == merged.id).limit(most)
    rows = [tuple(row) for row in connection.execute(query)]
    if rows:
        connection.exec_driver_sql(merge_journal.MOVE_MEDIA, rows)
        done = among(table.media_id, [media_id for _content_id, media_id in rows])
        connection.execute(delete(merged_media).where(table.merge_id == merged.id, done))
    return len(rows)


def _jobs(connection: Connection, merged: Merged, most: int, _now: int) -> int:
    table = merged_jobs.c
    rows = connection.execute(select(merged_jobs).where(table.merge_id == merged.id).limit(most)).all()
    if rows:
        connection.exec_driver_sql(_MOVE_JOB, [(row.batch_id, row.job_id) for row in rows])
        costs.move_jobs(connection, merged.run_id, [(row.target_id, row.job_id) for row in rows])
    done = among(table.job_id, [row.job_id for row in rows])
    connection.execute(delete(merged_jobs).where(table.merge_id == merged.id, done))
    return len(rows)
