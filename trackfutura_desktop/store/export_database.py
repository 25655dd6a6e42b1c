"""An SQLite file of exported records, with one table ``records``."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from trackfutura_desktop.store.export import FLAGS, NUMBERS, Row


class DatabaseFile:
    """A new SQLite file. Moments are texts that SQLite's own functions for dates read, in UTC."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self.notes: list[str] = []
        self._path = path
        path.open("xb").close()
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        # A file that is not whole is removed, so that it needs no journal.
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            self._connection.execute(f"PRAGMA {pragma}")
        kinds = ", ".join(
            f"{_quoted(name)} {'INTEGER' if name in (*NUMBERS, *FLAGS) else 'TEXT'}" for name in columns
        )
        places = ", ".join("?" * len(columns))
        self._insert = f"INSERT INTO records VALUES ({places})"  # noqa: S608 - question marks only
        with _explained():
            self._connection.execute("BEGIN")
            self._connection.execute(f"CREATE TABLE records ({kinds})")

    def write(self, rows: Sequence[Row]) -> None:
        """Add rows.

        Raises:
            OSError: The disk is full, or fails.
        """
        with _explained():
            self._connection.executemany(self._insert, rows)

    def finish(self) -> str:
        """End the file."""
        with _explained():
            self._connection.execute("COMMIT")
        self._connection.close()
        return ""

    def discard(self) -> None:
        """Close the file."""
        self._connection.close()


def _quoted(name: str) -> str:
    """A column may be called after any key of a record."""
    return '"{}"'.format(name.replace('"', '""'))


def database_rows(path: Path) -> int:
    """How many rows the file has; its whole structure is checked.

    Raises:
        ValueError: It is damaged.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if found != "ok":
                raise ValueError(found)
            return int(connection.execute("SELECT count(*) FROM records").fetchone()[0])
    except sqlite3.DatabaseError as error:
        raise ValueError(str(error)) from error


@contextmanager
def _explained() -> Iterator[None]:
    """What SQLite says of the disk, as an OSError."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise OSError(str(error)) from error
