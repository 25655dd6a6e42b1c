"""What charts are drawn from: sums over the records of a list, and the kept counts of its jobs.

The sums look at every record of the list, seconds for a million, so they are read beside the window and can
be stopped. How complete a folder is stands in kept counts and is there at once.
"""

from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, RowMapping, Select, case, func, literal, select

from trackfutura_desktop.model.chart import DAY_MS, Offset, offsets
from trackfutura_desktop.model.platform import Entity
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import listing
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.filters import condition
from trackfutura_desktop.store.fulltext import among_hits
from trackfutura_desktop.store.listing import ContentRow, Page
from trackfutura_desktop.store.reading import Reading
from trackfutura_desktop.store.rows import as_struct
from trackfutura_desktop.store.tables import content, scraping_jobs, scraping_runs
from trackfutura_desktop.store.tree import FolderKey, job_condition

MOST_ACCOUNTS = 10
MOST_TOP = 10
MOST_JOBS = 12
POSTS = (Entity.POST, Entity.REEL, Entity.VIDEO)

_REACTIONS = ("likes", "comments", "shares")
_LARGE_SHARE = 10  # a folder with one in so many records of all is summed soonest by reading all in order


class DayCount(msgspec.Struct, frozen=True):
    """How many records of a platform were published on a day of the user's zone, counted from 1970-01-01."""

    day: int | None  # None where the records do not say
    platform: str
    records: int


class Kinds(msgspec.Struct, frozen=True):
    """What was counted: posts alone where there are any, else all kinds of records."""

    names: tuple[str, ...]
    is_part: bool = False  # whether there are records of other kinds, too

    @property
    def are_posts(self) -> bool:
        """Whether only what people publish was counted, and not what others say of it."""
        return bool(self.names) and set(self.names) <= set(POSTS)


class OverTime(msgspec.Struct, frozen=True):
    """When what is listed was published."""

    days: tuple[DayCount, ...]
    kinds: Kinds


class Account(msgspec.Struct, frozen=True):
    """What an account got for its records."""

    platform: str
    author: str
    records: int
    likes: int
    comments: int
    shares: int


class Accounts(msgspec.Struct, frozen=True):
    """The accounts with the most likes, comments and shares, and how many accounts there are in all."""

    leading: tuple[Account, ...]
    total: int
    kinds: Kinds
    is_mixed: bool = False  # whether other platforms may have an account of the same name


class Top(msgspec.Struct, frozen=True):
    """The records with the most likes, comments and shares."""

    records: tuple[ContentRow, ...]
    kinds: Kinds


class JobCount(msgspec.Struct, frozen=True):
    """One source in one run, with its kept counts."""

    id: int
    run_id: int
    platform: str
    service: str
    name: str
    short_name: str
    status: Status
    content_count: int
    error_count: int


class Completeness(msgspec.Struct, frozen=True):
    """What became of the inputs of a folder: all = with records + with errors only + missing + waiting."""

    inputs: int
    with_records: int
    with_errors: int
    missing: int
    waiting: int
    ready: int  # of all: those that bring nothing more
    jobs: tuple[JobCount, ...]  # first those where something is not well


Part = Completeness | OverTime | Accounts | Top


class Counting(Reading):
    """Reads everything that the charts of a list show, one part after another, all of one moment."""

    def __init__(self, database: Database, page: Page) -> None:
        super().__init__(database)
        self.page = page

    def parts(self) -> Iterator[Part]:
        """The parts, the quickest first.

        Raises:
            Stopped: It was stopped meanwhile.
        """
        with self._connection() as connection:
            yield completeness(connection, self.page.key)
            over_time = _over_time(connection, self.page)
            yield over_time
            yield _accounts(connection, self.page, over_time)
            yield _top(connection, self.page, over_time.kinds)


def completeness(connection: Connection, key: FolderKey) -> Completeness:
    """How complete a folder is, from kept counts."""
    jobs = scraping_jobs.c
    has_records, has_errors = jobs.content_count > 0, jobs.error_count > 0
    is_over = jobs.status.in_([status for status in Status if status.is_final])
    fate = case((has_records, "records"), (has_errors, "errors"), (is_over, "missing"), else_="waiting")
    asked = (job_condition(key), jobs.kind == "source")
    over = func.sum(case((is_over, 1), else_=0))
    counts = select(fate.label("fate"), func.count(), over).where(*asked).group_by("fate")
    rows = connection.execute(counts).all()
    found = {row[0]: row[1] for row in rows}
    trouble = case((fate == "missing", 0), (fate == "errors", 1), (has_errors, 2), else_=3)
    leading = (
        select(*(jobs[name] for name in JobCount.__struct_fields__))
        .where(*asked)
        .order_by(trouble, jobs.error_count.desc(), jobs.content_count.desc(), jobs.id)
        .limit(MOST_JOBS)
    )
    return Completeness(
        inputs=sum(found.values()),
        with_records=found.get("records", 0),
        with_errors=found.get("errors", 0),
        missing=found.get("missing", 0),
        waiting=found.get("waiting", 0),
        ready=sum(row[2] for row in rows),
        jobs=tuple(_job(row) for row in connection.execute(leading).mappings()),
    )


def _job(row: RowMapping) -> JobCount:
    return msgspec.structs.replace(as_struct(JobCount, row), status=Status(row["status"]))


def _over_time(connection: Connection, page: Page) -> OverTime:
    day = (content.c.published_at + _ahead(_offsets(connection))) // DAY_MS
    query = select(
        day.label("day"), content.c.platform, content.c.kind, func.count().label("records")
    ).group_by("day", content.c.platform, content.c.kind)
    found = [tuple(row) for row in connection.execute(_of(connection, query, page))]
    kinds = {kind for _, _, kind, _ in found}
    chosen = kinds & set(POSTS) or kinds
    counts: dict[tuple[int | None, str], int] = {}
    for at, platform, kind, records in found:
        if kind in chosen:
            counts[at, platform] = counts.get((at, platform), 0) + records
    days = tuple(DayCount(at, platform, records) for (at, platform), records in counts.items())
    return OverTime(days, Kinds(tuple(sorted(chosen)), chosen != kinds))


def _accounts(connection: Connection, page: Page, over_time: OverTime) -> Accounts:
    kinds, platforms = over_time.kinds, {each.platform for each in over_time.days}
    sums = [func.coalesce(func.sum(content.c[name]), 0).label(name) for name in _REACTIONS]
    query = (
        select(content.c.platform, content.c.author, func.count().label("records"), *sums)
        .where(*_only(kinds))
        .group_by(content.c.platform, content.c.author)
    )
    each = _of(connection, query, page).subquery()
    total = each.c.likes + each.c.comments + each.c.shares
    leading = (
        select(each, func.count().over().label("total"))
        .where(total > 0)
        .order_by(total.desc(), each.c.platform, each.c.author)
        .limit(MOST_ACCOUNTS)
    )
    rows = connection.execute(leading).mappings().all()
    count = rows[0]["total"] if rows else 0
    return Accounts(tuple(as_struct(Account, row) for row in rows), count, kinds, len(platforms) > 1)


def _top(connection: Connection, page: Page, kinds: Kinds) -> Top:
    total: ColumnElement[Any] = literal(0)
    for name in _REACTIONS:
        total = total + func.coalesce(content.c[name], 0)
    query = (
        select(content.c.id)
        .where(*_only(kinds), total > 0)
        .order_by(total.desc(), content.c.id)
        .limit(MOST_TOP)
    )
    ids = connection.execute(_of(connection, query, page)).scalars()
    return Top(tuple(listing.by_ids(connection, ids)), kinds)


def _only(kinds: Kinds) -> list[ColumnElement[bool]]:
    return [content.c.kind.in_(kinds.names)] if kinds.is_part else []


def _of(connection: Connection, query: Select[Any], page: Page) -> Select[Any]:
    """The query, over what the page lists."""
    jobs = select(scraping_jobs.c.id).where(job_condition(page.key))
    # Added to 0 the column has no index, so that the records are read in their order, not job by job.
    job: ColumnElement[int] = content.c.job_id
    job = job + 0 if _is_large(connection, page.key) else job
    words = [among_hits(page.words)] if page.words else []
    return query.where(job.in_(jobs), *words, *(condition(each) for each in page.filters))


def _is_large(connection: Connection, key: FolderKey) -> bool:
    of_all = select(func.coalesce(func.sum(scraping_runs.c.content_count), 0))
    own = select(func.coalesce(func.sum(scraping_jobs.c.content_count), 0)).where(job_condition(key))
    everything = int(connection.execute(of_all).scalar_one())
    return int(connection.execute(own).scalar_one()) * _LARGE_SHARE > everything


def _offsets(connection: Connection) -> list[Offset]:
    ends = [connection.execute(select(end(content.c.published_at))).scalar() for end in (func.min, func.max)]
    return offsets(ends[0] or 0, ends[1] or 0)


def _ahead(found: list[Offset]) -> ColumnElement[int]:
    """How far the user's clock was ahead of UTC when a record was published."""
    *later, first = found
    if not later:
        return literal(first.ahead)
    moments = [(content.c.published_at >= each.since, literal(each.ahead)) for each in later]
    return case(*moments, else_=literal(first.ahead))
