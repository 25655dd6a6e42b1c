"""Statements that are put into words once, and given to the driver itself.

What a delivery asks the database is always the same. SQLAlchemy takes some 20 us for a statement that SQLite
answers in one, and 300 where something else ran in between, as always between two deliveries.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ClauseElement

_DIALECT = sqlite.dialect(paramstyle="named")


class Written:
    """A statement in words. Its parameters are the ``bindparam`` of the statement, and ``columns``."""

    def __init__(self, statement: ClauseElement, columns: Collection[str] = ()) -> None:
        self._statement = statement
        self._columns = columns

    def run(self, connection: Connection, **values: object) -> sqlite3.Cursor:
        """Run it in the transaction of a connection; rows are tuples, of values as they are stored.

        Raises:
            sqlite3.Error: As the driver says it, not wrapped by SQLAlchemy.
        """
        words, fixed = self._words
        return driver(connection).execute(words, fixed | values)

    def run_many(self, connection: Connection, rows: Iterable[dict[str, Any]]) -> None:
        """Run it for each of some rows of values."""
        words, fixed = self._words
        driver(connection).executemany(words, [fixed | row for row in rows])

    @cached_property
    def _words(self) -> tuple[str, dict[str, Any]]:
        """The text, and its parameters that are always the same; made at the first use, for a start waits."""
        compiled = self._statement.compile(dialect=_DIALECT, column_keys=list(self._columns) or None)
        assert isinstance(compiled, SQLCompiler)  # noqa: S101 - of a statement there is no other
        fixed = {name: each for name, each in compiled.params.items() if not compiled.binds[name].required}
        return str(compiled), fixed


def named(rows: sqlite3.Cursor) -> Iterator[dict[str, Any]]:
    """What a query finds, with the names of its columns."""
    names = [each[0] for each in rows.description]
    return (dict(zip(names, row, strict=True)) for row in rows)


def driver(connection: Connection) -> sqlite3.Connection:
    """The connection of the driver, inside the transaction."""
    if not connection.in_transaction():
        connection.begin()  # as SQLAlchemy does before the first statement
    found = connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection)  # noqa: S101 - there is no other driver
    return found
