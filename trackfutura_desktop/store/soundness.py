"""Whether a database is sound, read from beginning to end beside everything else."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from trackfutura_desktop.store.backup import reader
from trackfutura_desktop.store.tables import FULL_TEXT

SQLiteError = sqlite3.Error
_OPERATIONS = 100_000  # of SQLite's machine, some 10 ms, between two looks whether to stop
_MOST = 20
# Bytes. While one statement reads, the log of SQLite keeps all that others write. To check table by table
# would not help: of a million records content takes 34 of 39 seconds, and three quarters of a quick check.
_LONGEST_LOG = 1_000_000_000


class TooMuchWritten(Exception):
    """So much was written meanwhile that the log of the database would have grown too long."""


class Soundness(NamedTuple):
    """What SQLite found, in its own words; empty lists if all is well."""

    damages: list[str]
    references: list[str]  # rows that refer to rows which are not there, by their tables
    full_text: str  # what is wrong with the full-text index


def soundness(database: Path, stopping: Callable[[], bool], *, quickly: bool = False) -> Soundness | None:
    """Check structure, indexes and references; None if it was stopped. Changes nothing.

    Args:
        database: The database, which others may be writing.
        stopping: Whether to end early; asked every 10 ms or so, which is also where it may wait for a moment.
        quickly: Whether to leave it at the structure of everything. A GB takes about a second then, from
            memory, and a minute otherwise.

    Raises:
        TooMuchWritten: It did not come to its end.
    """
    log = database.with_name(f"{database.name}-wal")

    def is_over() -> bool:
        return stopping() or _size(log) > _LONGEST_LOG

    with closing(reader(database)) as connection:
        connection.set_progress_handler(lambda: int(is_over()), _OPERATIONS)
        try:
            damages = _damages(connection, "quick_check(1)" if quickly else f"integrity_check({_MOST})")
            is_enough = quickly or bool(damages)
            references = [] if is_enough else _references(connection)
            full_text = "" if is_enough else _full_text(connection)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorname == "SQLITE_INTERRUPT":
                if stopping():
                    return None
                raise TooMuchWritten from error
            damages, references, full_text = [str(error)], [], ""
    return None if stopping() else Soundness(damages, references, full_text)


def compact(database: Path) -> tuple[int, int]:
    """Write the database anew without the room that deleted rows left; only while nobody uses it.

    Returns how many bytes it took before and takes now. If it ends in the middle, the file is as it was.

    Raises:
        sqlite3.Error: It could not be done; the file is as it was.
    """
    before = database.stat().st_size
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA temp_store = FILE")
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return before, database.stat().st_size


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _damages(connection: sqlite3.Connection, check: str) -> list[str]:
    found = [str(row[0]) for row in connection.execute(f"PRAGMA {check}")]
    return [] if found == ["ok"] else found


def _full_text(connection: sqlite3.Connection) -> str:
    """Read every word and every place of it; its own check would need the lock of who writes."""
    try:
        connection.execute(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, {FULL_TEXT}, row)")
        connection.execute("SELECT sum(doc), sum(cnt) FROM temp.words").fetchone()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname == "SQLITE_INTERRUPT":
            raise
        return str(error)
    return ""


def _references(connection: sqlite3.Connection) -> list[str]:
    counts: dict[str, int] = {}
    for table, _row, parent, _key in connection.execute("PRAGMA foreign_key_check"):
        pair = f"{table} to {parent}"
        counts[pair] = counts.get(pair, 0) + 1
    return [f"{count} from {pair}" for pair, count in counts.items()]
