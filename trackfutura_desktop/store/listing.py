"""Lists of content in one order: how many records, which come at a place, and the whole order as ids.

A page anywhere in a million records costs under a millisecond once the order is known as ids; OFFSET would
cost 270 ms in the middle. Until then the two ends are read from the index, which is as quick.
"""

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, TextClause, bindparam, func, select

from trackfutura_desktop.store import columns
from trackfutura_desktop.store.filters import Filter, condition
from trackfutura_desktop.store.fulltext import matching
from trackfutura_desktop.store.tables import content, scraping_jobs, scraping_runs
from trackfutura_desktop.store.tree import FolderKey, FolderType, job_condition, run_condition

SORTABLE = (
    *("published_at", "author", "text", "likes", "comments", "shares", "views", "kind"),
    *("author_name", "followers", "hashtags", "media_type", "platform", "url", "collected_at"),
)
INDEXED = "published_at"
FEW = 5_000  # so many records are put in any order within some milliseconds
_LARGE_SHARE = 50  # a folder with one in so many records of all is found soonest by reading all in order
_BLOCK = 10_000


class ContentRow(msgspec.Struct, frozen=True):
    """One line of the content table. Moments in ms since 1970 UTC; None where the record says nothing."""

    id: int
    job_id: int
    platform: str
    kind: str
    native_id: str
    url: str
    author: str
    author_name: str
    text: str
    published_at: int | None
    likes: int | None
    comments: int | None
    shares: int | None
    views: int | None
    followers: int | None
    collected_at: int | None
    hashtags: str
    media_type: str


_BY_IDS = select(*(content.c[name] for name in ContentRow.__struct_fields__)).where(
    content.c.id.in_(bindparam("ids", expanding=True))
)


class Page(msgspec.Struct, frozen=True):
    """What to show of a folder, and in which order; equal values come in the order of their arrival."""

    key: FolderKey
    sort: str = "published_at"
    descending: bool = True
    words: str = ""
    filters: tuple[Filter, ...] = ()

    @property
    def is_narrowed(self) -> bool:
        """Whether it shows less than the whole folder."""
        return bool(self.words or self.filters)


def count(connection: Connection, page: Page) -> int:
    """How many records the whole list has."""
    if not page.is_narrowed and page.key.type is not FolderType.CONTENT:
        return _kept_count(connection, page.key)
    return int(connection.execute(filtered(connection, select(func.count()), page)).scalar_one())


def is_short(connection: Connection, page: Page) -> bool:
    """Whether the whole list can be put in any order at once."""
    if page.key.type is FolderType.CONTENT:
        return True
    # Words are looked for in everything that is stored, however small the folder is.
    return _kept_count(connection, FolderKey(0) if page.words else page.key) <= FEW


def is_quick(connection: Connection, page: Page) -> bool:
    """Whether any part of the list can be read before its order is known as ids."""
    return is_short(connection, page) or (page.sort == INDEXED and not page.is_narrowed)


def part(connection: Connection, page: Page, offset: int, limit: int) -> list[ContentRow]:
    """``limit`` records from ``offset`` on, read from the nearer end of the list."""
    total = count(connection, page)
    limit = min(limit, total - offset)
    if limit <= 0:
        return []
    is_from_end = offset > total // 2
    skipped = total - offset - limit if is_from_end else offset
    query = ordered(filtered(connection, select(content.c.id), page), page, is_turned=is_from_end)
    found = list(connection.execute(query.limit(limit).offset(skipped)).scalars())
    return by_ids(connection, reversed(found) if is_from_end else found)


def by_ids(connection: Connection, ids: Iterable[int]) -> list[ContentRow]:
    """Records in the order of ``ids``; those that are gone are left out."""
    wanted = list(ids)
    found: dict[int, ContentRow] = {}
    for first in range(0, len(wanted), _BLOCK):
        rows = connection.execute(_BY_IDS, {"ids": wanted[first : first + _BLOCK]})
        found |= {row[0]: ContentRow(*row) for row in rows}
    return [found[each] for each in wanted if each in found]


def _kept_count(connection: Connection, key: FolderKey) -> int:
    # A run has its own count: to sum up 10,000 jobs would take as long as a page.
    if key.type is FolderType.RUN:
        counts, condition = scraping_runs.c.content_count, run_condition(key)
    else:
        counts, condition = scraping_jobs.c.content_count, job_condition(key)
    return int(connection.execute(select(func.coalesce(func.sum(counts), 0)).where(condition)).scalar_one())


def filtered(connection: Connection, query: Select[Any], page: Page) -> Select[Any]:
    """Of what ``query`` selects from content, what the page shows."""
    key = page.key
    if key.type is FolderType.CONTENT:
        query = query.where(content.c.id == key.content_id)
    else:
        within = select(scraping_jobs.c.id).where(job_condition(key))
        # Added to 0 the column has no index, so that the records are read in their order, not job by job.
        job: ColumnElement[int] = content.c.job_id
        query = query.where((job + 0 if _is_large(connection, key) else job).in_(within))
    return query.where(*narrowing(connection, page))


def narrowing(connection: Connection, page: Page) -> list[ColumnElement[bool] | TextClause]:
    """What a page asks of content besides its folder: its words and its filters."""
    words: list[ColumnElement[bool] | TextClause] = []
    if page.words:
        in_most = page.key.type is not FolderType.CONTENT and _is_large(connection, page.key)
        words.append(matching(connection, page.words, in_most=in_most))
    return [*words, *(condition(each) for each in page.filters)]


def looked_at(connection: Connection, page: Page) -> int:
    """How many records are read to find the whole list where no index of values or words leads to it."""
    return _everything(connection) if _is_large(connection, page.key) else _kept_count(connection, page.key)


def _is_large(connection: Connection, key: FolderKey) -> bool:
    return _kept_count(connection, key) * _LARGE_SHARE > _everything(connection)


def _everything(connection: Connection) -> int:
    query = select(func.coalesce(func.sum(scraping_runs.c.content_count), 0))
    return int(connection.execute(query).scalar_one())


def ordered(query: Select[Any], page: Page, *, is_turned: bool = False) -> Select[Any]:
    """The query in the order of the page, or in the opposite one.

    Raises:
        ValueError: There is no such order.
    """
    if columns.is_added(page.sort):  # what is no number comes after all numbers
        values = [columns.number_of(page.sort), columns.text_of(page.sort)]
    elif page.sort in SORTABLE:
        values = [content.c[page.sort]]
    else:
        raise ValueError(f"Content is not sorted by {page.sort!r}")
    by_value = [each.desc() if page.descending != is_turned else each.asc() for each in values]
    by_value = [each.nulls_first() if is_turned else each.nulls_last() for each in by_value]
    return query.order_by(*by_value, content.c.id.desc() if is_turned else content.c.id.asc())
