"""The order of a long list, and the values of its columns: looks that take long and can be stopped."""

from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, func, or_, select

from trackfutura_desktop.model.words import match_expression, plain
from trackfutura_desktop.store import fulltext
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.filters import text_value
from trackfutura_desktop.store.listing import INDEXED, Page, filtered, looked_at, narrowing, ordered
from trackfutura_desktop.store.reading import Reading
from trackfutura_desktop.store.tables import content

# Records of the list in which the first hits of a word are looked for: at a glance, and where it is frequent.
_GLANCED, _TRIED = 200, 600
_SCREENFUL = 24
_FIRST = 200
_TOLD = 1_024  # of so many records one is told of: the interpreter is asked so rarely that it costs nothing
_SLICE = 10_000  # ids; decoding more at once would hold up the window
_LISTED, _READ = "listed", "rows_read"
_LENGTH = f"SELECT coalesce(max(rowid), 0) FROM {_LISTED}"  # noqa: S608 - a name of ours
_NEXT = f"SELECT group_concat(id) FROM {_LISTED} WHERE rowid > ? AND rowid <= ?"  # noqa: S608 - a name of ours

OnBeginning = Callable[["array[int]"], object]


class Ordering(Reading):
    """The ids of a whole list in its order; takes seconds where no index has the order."""

    def __init__(self, database: Database, page: Page) -> None:
        super().__init__(database)
        self.page = page
        self.read = 0
        """How many records of ``total`` were read so far; what follows is to put them in order."""
        self.total = 0
        """How many have to be read; 0 where that is not known, as where words lead to few."""

    def ids(self, on_beginning: OnBeginning | None = None) -> "array[int]":
        """All ids, in order.

        Args:
            on_beginning: Gets the first ones, where they can be known before the rest.

        Raises:
            Stopped: It was stopped meanwhile.
        """
        with self._connection() as connection:
            if on_beginning is not None and self.page.sort == INDEXED:
                first = self._beginning(connection)
                if len(first) < _FIRST and not self.page.words:
                    return first
                if first:
                    on_beginning(first)
            with self._counted(connection) as records:
                return _all(connection, ordered(filtered(connection, records, self.page), self.page))

    @contextmanager
    def _counted(self, connection: Connection) -> Iterator[Select[Any]]:
        """What selects the ids of all records, and tells here how many of them were read."""
        of_words = self.page.words and match_expression(self.page.words)
        if not of_words or not fulltext.are_few(connection, self.page.words):
            self.total = looked_at(connection, self.page)
        self._driver.create_function(_READ, 1, self._count)
        is_read = or_(content.c.id % _TOLD != 0, func.rows_read(content.c.id))
        try:
            yield select(content.c.id).where(is_read)
        finally:
            self._driver.create_function(_READ, 1, None)

    def _count(self, _id: int) -> bool:
        self.read = min(self.total, self.read + _TOLD)
        if self.total - self.read < _TOLD:  # the rest of them has none of whom one is told
            self.read = self.total
        return True

    def _beginning(self, connection: Connection) -> "array[int]":
        """The first ids, by the way that is soonest; none where the whole list is there as soon.

        A word that is frequent shows among the first records of the list, long before its hits are collected;
        of a rare one these are known at once.
        """
        if self.page.words:
            first = self._hits_ahead(connection, _GLANCED)
            if len(first) >= _SCREENFUL:
                return first
            has_index = bool(match_expression(self.page.words))
            if has_index and fulltext.are_few(connection, self.page.words):
                return array("q")
            first = self._hits_ahead(connection, _TRIED)
            if first or not has_index:
                return first
        return array("q", connection.execute(_query(connection, self.page).limit(_FIRST)).scalars())

    def _hits_ahead(self, connection: Connection, tried: int) -> "array[int]":
        """The hits among so many first records of the list without words and filters."""
        whole = msgspec.structs.replace(self.page, words="", filters=())
        others = msgspec.structs.replace(self.page, words="")
        is_ahead = content.c.id.in_(_query(connection, whole).limit(tried))
        query = ordered(select(content.c.id).where(is_ahead, *narrowing(connection, others)), whole)
        ids = list(connection.execute(query).scalars())
        texts = fulltext.indexed(connection, ids)
        return array("q", fulltext.hits_among([(id_, texts[id_]) for id_ in ids], self.page.words))


def _query(connection: Connection, page: Page) -> Select[Any]:
    return ordered(filtered(connection, select(content.c.id), page), page)


def _all(connection: Connection, query: Select[Any]) -> "array[int]":
    """The ids, put in order by SQLite alone, then read in slices.

    Row by row, each of them would ask for the interpreter and wait for it. The list is gone with the
    transaction.
    """
    connection.execute(query.into(_LISTED, temporary=True))
    # Made in its full length: an array that grows leaves holes in the memory, some of its own size.
    length: int = connection.exec_driver_sql(_LENGTH).scalar_one()
    found = array("q", [0]) * length
    for start in range(0, len(found), _SLICE):
        text = connection.exec_driver_sql(_NEXT, (start, start + _SLICE)).scalar_one()
        found[start : start + _SLICE] = array("q", msgspec.json.decode(f"[{text}]", type=list[int]))
    return found


class Facets(Reading):
    """The values of a column with how many records have each, the most frequent first.

    Args:
        database: Where to look.
        page: Under everything that filters it but the column itself.
        column: Its name.
        part: Only values in which this stands; upper and lower case of ASCII are one.
    """

    MOST = 100

    def __init__(self, database: Database, page: Page, column: str, part: str = "") -> None:
        super().__init__(database)
        others = tuple(each for each in page.filters if each.column != column)
        self._page = msgspec.structs.replace(page, filters=others)
        self._column = column
        self._part = part

    def values(self) -> list[tuple[str, int]]:
        """As many values as a list of them shows.

        Raises:
            Stopped: It was stopped meanwhile.
        """
        value = text_value(self._column).label("value")
        with self._connection() as connection:
            counted: Any = select(value, func.count().label("records"))
            grouped = filtered(connection, counted, self._page).group_by(value)
            if self._part:
                grouped = grouped.where(text_value(self._column).contains(plain(self._part), autoescape=True))
            query = grouped.order_by(func.count().desc(), value).limit(self.MOST)
            return [(row[0], row[1]) for row in connection.execute(query)]
