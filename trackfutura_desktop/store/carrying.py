"""Carrying the log of SQLite into the database file, so that a disk which fails at it is seen.

SQLite would do it by itself at the end of a commit, and keep to itself whether the disk confirmed it.
"""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection

# Pages, 32 MB. Each time those of the indexes are written anew: the more seldom, the cheaper a record.
_LONG = 2_000
# Of the file: its head, and the one before each page. Both hold the salts of the present round.
_HEAD = 32
_PAGE_HEAD = 24
_SALTS = slice(16, 24)
_PAGE_SALTS = slice(8, 16)


class Log:
    """The write-ahead log of a database, for its only writer."""

    def __init__(self, database: Path) -> None:
        self._path = database.with_name(f"{database.name}-wal")
        self._salts = b""  # of the round that was carried over last; each begins at the head of the file
        self._pages = 0  # that it had then

    def is_long(self) -> bool:
        """Whether so much was written since the last time that it should be carried over."""
        try:
            with self._path.open("rb", buffering=0) as file:
                head = file.read(_HEAD)
                salts, page = head[_SALTS], int.from_bytes(head[8:12], "big")
                pages = _LONG + (self._pages if salts == self._salts else 0)
                file.seek(_HEAD + (pages - 1) * (_PAGE_HEAD + page))
                # What is left of an earlier round behind the present end has other salts.
                return file.read(_PAGE_HEAD)[_PAGE_SALTS] == salts != b""
        except OSError:
            return False

    def carry_over(self, connection: Connection) -> None:
        """Write what the log holds into the database file and sync it, as far as readers allow.

        Raises:
            sqlite3.Error: The disk did not take or not confirm it; the log still has everything.
        """
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - there is no other driver
        _busy, pages, _moved = driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        # While somebody reads for long the log goes on growing: not again after every commit.
        self._pages = max(pages, 0)
        self._salts = self._present_salts()

    def _present_salts(self) -> bytes:
        try:
            with self._path.open("rb", buffering=0) as file:
                return file.read(_HEAD)[_SALTS]
        except OSError:
            return b""
