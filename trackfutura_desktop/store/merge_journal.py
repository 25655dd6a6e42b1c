"""What a merge moved, noted as long as it can be undone, and moving it."""

import secrets
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Row, delete, func, select

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import content
from trackfutura_desktop.store.merge_tables import (
    merged_content,
    merged_errors,
    merged_jobs,
    merged_media,
    merges,
)
from trackfutura_desktop.store.rows import inserted_id
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_runs

_ENTRIES = (merged_content, merged_errors, merged_media, merged_jobs)
_NOTE = {  # what was noted first is where it was
    table.name: f"INSERT OR IGNORE INTO {table.name} ({', '.join(table.c.keys())}) "  # noqa: S608 - our names
    f"VALUES ({', '.join('?' * len(table.c))})"
    for table in _ENTRIES
}
MOVE_MEDIA = "UPDATE OR IGNORE media SET content_id = ? WHERE id = ?"
"""Give a file to another record, unless that has one in the same place already."""

_PARK = "UPDATE content SET job_id = -job_id WHERE id IN (SELECT value FROM json_each(?))"


class Merged(NamedTuple):
    """A merge that can be undone; ``ended_at`` is None while only some was moved."""

    id: int
    run_id: int
    into_id: int
    begun_at: int
    ended_at: int | None
    newest_request: int
    keeper_id: int
    requests: tuple[int, ...]  # that went with the end
    schedules: tuple[int, ...]  # that named the run


def of_run(connection: Connection, run_id: int) -> Merged | None:
    """The merge of a run into another one, if it can be undone."""
    row = connection.execute(select(merges).where(merges.c.run_id == run_id)).first()
    return None if row is None else _merged(row)


def newest(connection: Connection, run_ids: Sequence[int]) -> Merged | None:
    """The last merge that one of some runs had a part in."""
    own = merges.c.run_id.in_(run_ids) | merges.c.into_id.in_(run_ids)
    row = connection.execute(select(merges).where(own).order_by(merges.c.id.desc())).first()
    return None if row is None else _merged(row)


def begin(connection: Connection, run_id: int, into: int, now: int) -> Merged:
    """Open the journal of a merge, or go on with the one that was begun.

    Raises:
        UserError: Some of one of the runs has gone into another run.
    """
    found = of_run(connection, run_id)
    for each in (found, of_run(connection, into)):
        if each is not None and (each.run_id, each.into_id) != (run_id, into):
            names = run_names(connection, [each.run_id, each.into_id])
            raise UserError(
                tr(
                    "Some of “{run}” has gone into “{into}” already, so nothing was merged now.",
                    run=names[each.run_id],
                    into=names[each.into_id],
                ),
                tr("Merge these two to the end first; that can be undone as a whole."),
            )
    if found is not None:
        return found
    newest_request = connection.execute(select(func.max(batch_scraper_jobs.c.id))).scalar() or 0
    values = {"newest_request": newest_request, "keeper_id": _keeper(connection, run_id, now)}
    connection.execute(merges.insert().values(run_id=run_id, into_id=into, begun_at=now, **values))
    begun = of_run(connection, run_id)
    assert begun is not None  # noqa: S101 - just stored
    return begun


def set_columns(connection: Connection, merge_id: int, **values: object) -> None:
    """Set columns of a merge."""
    connection.execute(merges.update().where(merges.c.id == merge_id).values(**values))


def note(connection: Connection, table: str, entries: Sequence[tuple[int, ...]]) -> None:
    """Note where rows were before the merge moved them, in the order of the table's columns."""
    if entries:
        connection.exec_driver_sql(_NOTE[table], list(entries))


def put(connection: Connection, places: Sequence[tuple[int, int]], swapped: Sequence[int]) -> None:
    """Let records be those of other jobs; the caller keeps the counts.

    Args:
        connection: The writing one.
        places: Jobs, each with a record.
        swapped: Those records that take each other's places: neither may be there twice in between.
    """
    if swapped:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.exec_driver_sql(_PARK, (str(list(swapped)),))
    if places:
        connection.exec_driver_sql("UPDATE content SET job_id = ? WHERE id = ?", list(places))
    if swapped:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = OFF")


def count_moved(
    connection: Connection, moved: Iterable[tuple[int, int]], *, are_errors: bool = False
) -> None:
    """Keep the counts for rows that went from the first to the second job."""
    changes: Counter[int] = Counter()
    for before, now in moved:
        changes[before] -= 1
        changes[now] += 1
    changes = Counter({job: more for job, more in changes.items() if more})
    counts = (Counter[int](), changes) if are_errors else (changes, Counter[int]())
    content.count_up(connection, *counts)


def count_runs(connection: Connection, run_id: int, into: int, records: int, errors: int) -> None:
    """Keep the counts of two runs for whole jobs that went from the first to the second one."""
    runs = scraping_runs.c
    for each, sign in ((run_id, -1), (into, 1)):
        values = {
            "content_count": runs.content_count + sign * records,
            "error_count": runs.error_count + sign * errors,
        }
        connection.execute(scraping_runs.update().where(runs.id == each).values(values))


def forget(connection: Connection, run_id: int, most: int) -> int:
    """Let go of some of what was noted of merges of a run that is deleted; 0 if nothing is left of it.

    They cannot be undone any more. What stayed behind in runs that went into this one stays as it is.
    """
    own = select(merges.c.id).where((merges.c.run_id == run_id) | (merges.c.into_id == run_id))
    for merge_id in connection.execute(own).scalars().all():
        for table in _ENTRIES:
            key = table.c[table.primary_key.columns.keys()[1]]
            some = select(key).where(table.c.merge_id == merge_id).limit(most)
            gone = connection.execute(delete(table).where(table.c.merge_id == merge_id, key.in_(some)))
            if gone.rowcount:
                return gone.rowcount
        connection.execute(delete(merges).where(merges.c.id == merge_id))
    return 0


def run_names(connection: Connection, run_ids: Sequence[int]) -> dict[int, str]:
    """What runs are called, by their ids."""
    runs = scraping_runs.c
    found = connection.execute(select(runs.id, runs.name).where(runs.id.in_(run_ids)))
    return {row.id: row.name for row in found}


def _merged(row: Row[Any]) -> Merged:
    *values, requests, schedules = tuple(row)
    lists = (msgspec.json.decode(each or "[]", type=tuple[int, ...]) for each in (requests, schedules))
    return Merged(*values, *lists)


def _keeper(connection: Connection, run_id: int, now: int) -> int:
    return inserted_id(
        connection,
        batch_scraper_jobs.insert().values(
            run_id=run_id,
            reference=secrets.token_hex(8),
            platform=Platform.UNKNOWN,
            service=Service.UNKNOWN,
            status=Status.COMPLETED,
            created_at=now,
            completed_at=now,
        ),
    )
