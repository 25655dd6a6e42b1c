"""The order of a long list, and the values of its columns: looks that take long and can be stopped."""

from array import array
from collections.abc import Callable
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, func, select

from trackfutura_desktop.store import fulltext
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.filters import text_value
from trackfutura_desktop.store.listing import INDEXED, Page, filtered, ordered
from trackfutura_desktop.store.reading import Reading
from trackfutura_desktop.store.tables import FULL_TEXT_COLUMNS, content

_TRIED = 600  # records, in which the first hits of a frequent word are looked for
_FIRST = 200
_SLICE = 10_000  # ids; decoding more at once would hold up the window
_LISTED = "listed"
_NEXT = f"SELECT group_concat(id) FROM {_LISTED} WHERE rowid > ? AND rowid <= ?"  # noqa: S608 - a name of ours

OnBeginning = Callable[["array[int]"], object]


class Ordering(Reading):
    """The ids of a whole list in its order; takes seconds where no index has the order."""

    def __init__(self, database: Database, page: Page) -> None:
        super().__init__(database)
        self.page = page

    def ids(self, on_beginning: OnBeginning | None = None) -> "array[int]":
        """All ids, in order.

        Args:
            on_beginning: Gets the first ones, where they can be known before the rest.

        Raises:
            Stopped: It was stopped meanwhile.
        """
        with self._connection() as connection:
            query = ordered(filtered(connection, select(content.c.id), self.page), self.page)
            if on_beginning is not None and self.page.sort == INDEXED:
                first = self._ahead(connection)
                if not first:
                    first = array("q", connection.execute(query.limit(_FIRST)).scalars())
                    if len(first) < _FIRST:
                        return first
                on_beginning(first)
            return _all(connection, query)

    def _ahead(self, connection: Connection) -> "array[int]":
        """The first hits of a word that is frequent: those among the first records of the list without it."""
        page = self.page
        if not page.words or page.sort != INDEXED:
            return array("q")
        texts = [content.c[name] for name in FULL_TEXT_COLUMNS]
        others = msgspec.structs.replace(page, words="")
        query = ordered(filtered(connection, select(content.c.id, *texts), others), others).limit(_TRIED)
        rows = [(row[0], tuple(row[1:])) for row in connection.execute(query)]
        return array("q", fulltext.hits_among(rows, page.words))


def _all(connection: Connection, query: Select[Any]) -> "array[int]":
    """The ids, put in order by SQLite alone, then read in slices.

    Row by row, each of them would ask for the interpreter and wait for it. The list is gone with the
    transaction.
    """
    connection.execute(query.into(_LISTED, temporary=True))
    found: array[int] = array("q")
    while text := connection.exec_driver_sql(_NEXT, (len(found), len(found) + _SLICE)).scalar_one():
        found.extend(msgspec.json.decode(f"[{text}]", type=list[int]))
    return found


class Facets(Reading):
    """The values of a column with how many records have each, the most frequent first."""

    def __init__(self, database: Database, page: Page, column: str, most: int = 100) -> None:
        super().__init__(database)
        others = tuple(each for each in page.filters if each.column != column)
        self._page = msgspec.structs.replace(page, filters=others)
        self._column = column
        self._most = most

    def values(self) -> list[tuple[str, int]]:
        """The values under everything that filters but the column itself.

        Raises:
            Stopped: It was stopped meanwhile.
        """
        value = text_value(self._column).label("value")
        with self._connection() as connection:
            counted: Any = select(value, func.count().label("records"))
            grouped = filtered(connection, counted, self._page).group_by(value)
            query = grouped.order_by(func.count().desc(), value).limit(self._most)
            return [(row[0], row[1]) for row in connection.execute(query)]
