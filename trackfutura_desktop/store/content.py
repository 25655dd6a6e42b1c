"""Writing records: many at once, each exactly once in effect."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, func, select

from trackfutura_desktop.model.record import Content
from trackfutura_desktop.model.row import same_record
from trackfutura_desktop.store import content_rows, fulltext
from trackfutura_desktop.store.content_rows import Arrived
from trackfutura_desktop.store.fulltext import NewWords
from trackfutura_desktop.store.records import Records
from trackfutura_desktop.store.tables import (
    RECORD_OUTCOMES,
    content,
    content_raw,
    media,
    record_errors,
    scraping_jobs,
)
from trackfutura_desktop.store.written import driver


class Counts(msgspec.Struct):
    """What became of records; received = stored + updated + duplicate + error + rejected.

    ``new`` and ``changed`` count rows that were really written: processed again, a delivery has stored what
    it stored the first time, but nothing of it is new.
    """

    received: int = 0
    stored: int = 0
    updated: int = 0
    duplicate: int = 0
    error: int = 0
    rejected: int = 0
    new: int = 0
    changed: int = 0


class Problem(NamedTuple):
    """An error or warning record of Bright Data, or one that cannot be read."""

    kind: str
    code: str
    message: str
    address: str
    job_id: int
    digest: int
    packed: bytes
    position: int


class _Known(NamedTuple):
    id: int
    collected_at: int | None
    event_id: int
    position: int
    is_as_inserted: bool
    packed: bytes


_Identity = tuple[int, str, str, str]

_COLLECTED_AT = Content.__struct_fields__.index("collected_at")

# Else one that stood between two equal ones, and is stored after both, would win over the later of them.
_PLACE_LATER = "UPDATE content SET record_index = ? WHERE id = ?"
_INSERT_PROBLEM = (
    "INSERT INTO record_errors (event_id, kind, code, message, address, job_id, digest, record, "
    "record_index, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
)

# A join, because for "(a, b) IN (VALUES ...)" SQLite reads the whole table.
_KNOWN = (
    "SELECT c.job_id, c.kind, c.native_id, c.platform, c.id, c.collected_at, c.event_id, "
    "c.record_index, c.stored_at = c.updated_at, r.record FROM json_each(?) AS wanted "
    "CROSS JOIN content AS c ON c.job_id = json_extract(wanted.value, '$[0]') "
    "AND c.kind = json_extract(wanted.value, '$[1]') AND c.native_id = json_extract(wanted.value, '$[2]') "
    "AND c.platform = json_extract(wanted.value, '$[3]') "
    "JOIN content_raw AS r ON r.content_id = c.id"
)
_COUNT_JOB, _COUNT_RUN = (
    f"UPDATE {table} SET content_count = content_count + ?, error_count = error_count + ? WHERE id = ?"  # noqa: S608
    for table in ("scraping_jobs", "scraping_runs")
)
_COUNT_EVENT = (  # written out: to put such a statement together costs more than to run it
    "UPDATE webhook_events SET "  # noqa: S608 - names of our own columns
    + ", ".join(f"{name}_count = {name}_count + ?" for name in RECORD_OUTCOMES)
    + ", attempts = CASE WHEN ? THEN 1 ELSE attempts END"
    + "".join(
        f", again_{name}_count = again_{name}_count + CASE WHEN processed_again_at IS NULL THEN 0 ELSE ? END"
        for name in ("new", "changed")
    )
    + " WHERE id = ?"
)
_SUM_UP_REQUEST = (
    f"UPDATE batch_scraper_jobs SET ({', '.join(f'{name}_count' for name in RECORD_OUTCOMES)}) = "  # noqa: S608
    f"(SELECT {', '.join(f'coalesce(sum({name}_count), 0)' for name in RECORD_OUTCOMES)} "
    "FROM webhook_events WHERE batch_id = ?) WHERE id = ?"
)
_RUNS_OF_JOBS = "SELECT id, run_id FROM scraping_jobs WHERE id IN (SELECT value FROM json_each(?))"


def store_batch(
    connection: Connection,
    event_id: int,
    arrived: Sequence[Arrived],
    problems: Sequence[Problem],
    now: int,
    words: NewWords,
) -> Counts:
    """Write records of one delivery and every count that depends on them, in the caller's transaction.

    The same content in the same job is one row. A record that was collected before the stored one, or equals
    it, changes nothing and counts as a duplicate. A record that an earlier attempt at this very delivery
    wrote changes nothing either, but counts as what it was then.
    """
    counts = Counts(received=len(arrived) + len(problems))
    counts.error = sum(problem.kind != "rejected" for problem in problems)
    counts.rejected = len(problems) - counts.error
    newest = _newest(arrived)
    counts.duplicate = len(arrived) - len(newest)
    fresh = content_rows.insert(connection, event_id, list(newest.values()), now, words)
    changed = []
    if len(fresh) < len(newest):
        for each in fresh:
            del newest[_identity(each)]
        changed = _changed(connection, event_id, newest, counts)
    counts.new = len(fresh)
    counts.changed = len(changed)
    counts.stored += counts.new
    counts.updated += counts.changed
    if changed:
        words.index()  # some of them may have come in this very transaction
        content_rows.update(connection, event_id, changed, now)
    errors = _insert_problems(connection, event_id, problems, now)
    counts.new += errors.total()
    count_up(connection, Counter(each.job_id for each in fresh), errors)
    _count_up_event(connection, event_id, counts, got_further=bool(fresh or changed or errors))
    return counts


def _newest(arrived: Sequence[Arrived]) -> dict[_Identity, Arrived]:
    newest = {_identity(each): each for each in arrived}
    if len(newest) == len(arrived):  # nearly always
        return newest
    newest.clear()
    for each in arrived:
        other = newest.get(identity := _identity(each))
        later = other is None or each.position > other.position
        if other is None or not _is_older(each, other.columns[_COLLECTED_AT], later=later):
            newest[identity] = each
    return newest


def _changed(
    connection: Connection, event_id: int, here: dict[_Identity, Arrived], counts: Counts
) -> list[tuple[int, Arrived]]:
    """Those of the records that are in the database already which change it; counts what the others are."""
    changed, later_ones = [], []
    records = Records(connection)
    for identity, found in _known(connection, here):
        each = here[identity]
        later = (event_id, each.position) > (found.event_id, found.position)
        is_same = each.packed == found.packed or same_record(
            records.unpacked(found.packed), records.unpacked(each.packed)
        )
        if is_same and (event_id, each.position) == (found.event_id, found.position):
            counts.stored += found.is_as_inserted
            counts.updated += not found.is_as_inserted
        elif is_same or _is_older(each, found.collected_at, later=later):
            counts.duplicate += 1
            if is_same and later and found.event_id == event_id:
                later_ones.append((each.position, found.id))
        else:
            changed.append((found.id, each))
    driver(connection).executemany(_PLACE_LATER, later_ones)
    return changed


def _count_up_event(connection: Connection, event_id: int, counts: Counts, *, got_further: bool) -> None:
    more = [getattr(counts, name) for name in RECORD_OUTCOMES]
    # Once it got further than any attempt before, it is not this delivery that ends the program.
    connection.exec_driver_sql(_COUNT_EVENT, (*more, got_further, counts.new, counts.changed, event_id))


def sum_up_request(connection: Connection, batch_id: int) -> None:
    """Set the counts of a request to the sums over its deliveries."""
    driver(connection).execute(_SUM_UP_REQUEST, (batch_id, batch_id))


def forget_delivery(connection: Connection, event_id: int) -> set[int]:
    """Take out what a delivery stored and nothing else confirmed since; returns the runs concerned.

    Used before it is processed into another request, so that nothing is there twice.
    """
    rows = connection.execute(
        select(content.c.id, content.c.job_id).where(content.c.event_id == event_id)
    ).all()
    ids = [row.id for row in rows]
    problems = connection.execute(
        delete(record_errors).where(record_errors.c.event_id == event_id).returning(record_errors.c.job_id)
    ).scalars()
    fewer_errors = Counter({job: -count for job, count in Counter(problems).items() if job is not None})
    for first in range(0, len(ids), 500):
        delete_rows(connection, ids[first : first + 500])
    fewer = Counter({job: -count for job, count in Counter(row.job_id for row in rows).items()})
    return count_up(connection, fewer, fewer_errors)


def delete_rows(connection: Connection, ids: Sequence[int]) -> None:
    """Take out records with all that hangs on them, a thousand at most; the caller keeps the counts."""
    fulltext.take_out(connection, fulltext.indexed(connection, ids))
    connection.execute(delete(media).where(media.c.content_id.in_(ids)))
    connection.execute(delete(content_raw).where(content_raw.c.content_id.in_(ids)))
    connection.execute(delete(content).where(content.c.id.in_(ids)))


def here(connection: Connection, batch_id: int) -> tuple[int, int]:
    """How much of a request is stored: (content, problems)."""
    row = connection.execute(
        select(_sum(scraping_jobs.c.content_count), _sum(scraping_jobs.c.error_count)).where(
            scraping_jobs.c.batch_id == batch_id
        )
    ).one()
    return int(row[0]), int(row[1])


def _sum(column: ColumnElement[int]) -> ColumnElement[int]:
    return func.coalesce(func.sum(column), 0)


def _identity(each: Arrived) -> _Identity:
    columns = each.columns
    return (each.job_id, columns[1], columns[2], columns[0])


def _is_older(each: Arrived, stored_at: int | None, *, later: bool) -> bool:
    """Whether a record is older than the stored one: by its collection, else by its arrival."""
    mine: int | None = each.columns[_COLLECTED_AT]
    if mine is None or stored_at is None or mine == stored_at:
        return not later
    return mine < stored_at


def _known(connection: Connection, identities: Iterable[_Identity]) -> Iterator[tuple[_Identity, _Known]]:
    """What is there of records, one after the other: it may be much larger than what comes in its place."""
    wanted = msgspec.json.encode(list(identities)).decode()
    for row in driver(connection).execute(_KNOWN, (wanted,)):
        yield row[:4], _Known(*row[4:])


def _insert_problems(
    connection: Connection, event_id: int, problems: Sequence[Problem], now: int
) -> Counter[int]:
    """Store problems; returns how many of each job are new."""
    new: Counter[int] = Counter()
    for problem in problems:
        *values, index = problem
        made = connection.exec_driver_sql(_INSERT_PROBLEM, (event_id, *values, index, now))
        if made.rowcount:
            new[problem.job_id] += 1
    return new


def count_up(connection: Connection, contents: Counter[int], errors: Counter[int]) -> set[int]:
    """Keep the counts of jobs, which must be there (KeyError), and of runs; returns the runs concerned."""
    jobs = list(contents.keys() | errors.keys())
    if not jobs:
        return set()
    run_of = {row.id: row.run_id for row in connection.exec_driver_sql(_RUNS_OF_JOBS, (str(jobs),))}
    connection.exec_driver_sql(_COUNT_JOB, [(contents[job], errors[job], job) for job in jobs])
    of_runs: dict[int, tuple[int, int]] = {}
    for job in jobs:
        content_count, error_count = of_runs.get(run_of[job], (0, 0))
        of_runs[run_of[job]] = (content_count + contents[job], error_count + errors[job])
    connection.exec_driver_sql(_COUNT_RUN, [(*more, run_id) for run_id, more in of_runs.items()])
    return set(of_runs)
