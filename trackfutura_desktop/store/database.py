"""Opening the database: one connection that writes, any number that read."""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.store.backup import Damaged, back_up, damage, is_restored, way_back
from trackfutura_desktop.store.carrying import Log
from trackfutura_desktop.store.schema import bring_up_to_date, require_newest
from trackfutura_desktop.store.soundness import soundness
from trackfutura_desktop.store.writer import StorageUnavailable, Writer

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["NOT_NOW", "Connection", "Database", "DatabaseUnusable"]

T = TypeVar("T")

# Measured: with records of 2 kB half the CPU time of the default 4096.
_PAGE_SIZE = 16_384
# Two of these waits must end well before Bright Data's time-out of 30 s.
_BUSY_MS = 8_000
# Of the writing connection. With the default of 2 MB the pages of one batch of records do not fit.
_CACHE_KIB = 16 * 1024
# Bytes that the log keeps on the disk. It grows beyond while somebody reads for long: a backup, a check.
_LOG_LIMIT = 64 * 1024 * 1024
# Bytes; more is checked in the background.
_QUICKLY_CHECKED = 128_000_000
_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


class DatabaseUnusable(UserError):
    """The database file cannot be opened; it is left as it is."""

    act = "data"


NOT_NOW = (StorageUnavailable, DatabaseUnusable)
"""A lock, a full disk or one that is away: the work is not at fault, and is tried again."""


class Database:
    """The SQLite file, with every write in one thread.

    Reads run on the thread of the caller. Writes are given as functions of a connection; those that wait at
    the same time share one commit, and each sees all or nothing of its own effect.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._returning = threading.Lock()  # of a connection to its pool, against the end of the pool
        self._readers = sqlite_engine(path, read_only=True)
        self._writing: Engine | None = None
        self._writer: Writer | None = None
        self.needs_check = False  # nobody has read all of it since it was opened
        self.ended_in_order = True
        self.is_new = False  # there was none
        self.was_restored = False  # it is a backup copy that was put here

    def open(self) -> None:
        """Create or upgrade the file and start the writer.

        Raises:
            DatabaseUnusable: The file is damaged, of a newer version, or cannot be opened.
        """
        with _explained(self.path):
            self.ended_in_order = _has_ended_in_order(self.path)
            self.is_new = not self.path.exists() or not self.path.stat().st_size
            if self.is_new and not self.ended_in_order:  # SQLite would throw the log away
                raise Damaged(tr("it is empty, and the log beside it is not"))
            if not self.path.exists():
                os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
            self._writing = sqlite_engine(self.path, read_only=False)
            self.needs_check = True
            if not self.ended_in_order and self.path.stat().st_size <= _QUICKLY_CHECKED:
                _check(self._writing)
                self.needs_check = False
            bring_up_to_date(self._writing, self.path)
            with self._writing.connect() as connection:
                self.was_restored = is_restored(connection)
            self._writer = Writer(self._writing, Log(self.path))

    def check_version(self) -> None:
        """Make sure that a file that is only read is of this version.

        Raises:
            UserError: It is not, or cannot be read.
        """
        with _explained(self.path):
            require_newest(self._readers, self.path)

    def hurry(self) -> None:
        """The program ends: whoever waits for a write does not wait for a long check before it."""
        if self._writer is not None:
            self._writer.hurry()

    def close(self) -> None:
        """Finish the writes that wait, then close every connection; a later read keeps none either."""
        if self._writer is not None:
            self._writer.stop()
            self._writer = None
        # A timer of a view may still look. A pool would be filled again by it, and nobody would empty it.
        with self._returning:
            before = self._readers
            self._readers = sqlite_engine(self.path, read_only=True, keeps_connections=False)
            before.dispose()
        if self._writing is not None:
            self._writing.dispose()
            self._writing = None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that cannot write and sees one state of the database throughout.

        Raises:
            DatabaseUnusable: There is no readable database at the path.
        """
        with _explained(self.path):
            readers = self._readers
            connection = readers.connect()
            try:
                yield connection
            finally:
                with self._returning:
                    if readers is not self._readers:  # closed meanwhile: nobody empties its pool any more
                        connection.invalidate()
                    connection.close()

    def check(self, stopping: Callable[[], bool]) -> None:
        """Read all of the file and see whether it is sound. May take minutes; see ``soundness``.

        Raises:
            DatabaseUnusable: It is damaged.
            TooMuchWritten: It did not come to its end.
        """
        with self._doubted_if_damaged():
            found = soundness(self.path, stopping, quickly=True)
            if found is not None and found.damages:
                raise Damaged(found.damages[0])
        self.needs_check = self.needs_check and found is None

    def back_up(self, now: int, stopping: Callable[[], bool]) -> Path | None:
        """Make the copy of the day, which is checked; see ``backup.back_up``.

        Raises:
            BackupFailed: There is no room for it.
            DatabaseUnusable: The database is damaged.
        """
        with self._doubted_if_damaged():
            made = back_up(self.path, "daily", now, stopping)
        self.needs_check = self.needs_check and made is None
        return made

    @contextmanager
    def _doubted_if_damaged(self) -> Iterator[None]:
        """From the moment at which damage is known nothing is confirmed any more."""
        with _explained(self.path):
            try:
                yield
            except Damaged:
                self.distrust()
                raise

    def submit(self, work: Callable[[Connection], T], *, urgent: bool = False) -> "Future[T]":
        """Queue ``work`` for the writer; the future is done after the commit, durably.

        Args:
            work: Gets a connection inside a transaction. If it raises, nothing of it is kept. If another
                that shares its transaction raises, it is run again, so it must have no other effect.
            urgent: Goes before work that is not urgent: a delivery waits for its answer.
        """
        if self._writer is None:
            raise RuntimeError("The database is not open for writing")
        return self._writer.submit(work, urgent=urgent)

    def lend(self, work: Callable[[], T]) -> "Future[T]":
        """Queue ``work`` that has another process write; while it lasts, nothing else does.

        It should last some 10 ms. If it raises :class:`~.writer.GuestFailed`, that is taken as a failure of
        the database, as if the writer had met it.
        """
        if self._writer is None:
            raise RuntimeError("The database is not open for writing")
        return self._writer.lend(work)

    def is_awaited(self) -> bool:
        """Whether work waits for the writer."""
        return self._writer is not None and self._writer.is_awaited()

    def expects_urgent(self) -> bool:
        """Whether deliveries are coming just now, so that other work had better be short."""
        return self._writer is not None and self._writer.expects_urgent()

    def distrust(self) -> None:
        """The disk failed outside of the database: write nothing more until the database was checked."""
        if self._writer is not None:
            self._writer.distrust()

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run ``work`` in the writer and wait for its commit."""
        return self.submit(work).result()


def sqlite_engine(
    path: Path, *, read_only: bool, keeps_connections: bool = True, checks_references: bool = True
) -> Engine:
    """Connections to a database file, as this program uses them."""
    # Built, not parsed: parsing decodes the address, and a "?" in a folder's name would end it.
    query = {"mode": "ro" if read_only else "rw", "uri": "true"}
    url = URL.create("sqlite", database=path.absolute().as_uri(), query=query)
    # Errors go to the log and into reports for others: without what was to be stored.
    engine = create_engine(url, poolclass=None if keeps_connections else NullPool, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # SQLAlchemy sends BEGIN, not the driver
        pragmas = [f"busy_timeout = {_BUSY_MS}", f"foreign_keys = {checks_references:d}"]
        if not read_only:
            # Readers sort a million records in files, which their memory is too small for.
            pragmas += [
                "temp_store = MEMORY",
                f"page_size = {_PAGE_SIZE}",
                "journal_mode = WAL",
                "synchronous = FULL",
                "wal_autocheckpoint = 0",  # the writer does it, and sees whether it succeeded
                f"journal_size_limit = {_LOG_LIMIT}",
                f"cache_size = -{_CACHE_KIB}",
                "fullfsync = ON",  # macOS else leaves what was synced in the memory of the disk
            ]
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # To the driver itself: a transaction begins fifty times a second; SQLAlchemy takes longer than it.
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - there is no other driver
        # A plain BEGIN that turns into a write fails at once when another writes.
        driver.execute("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine


def _has_ended_in_order(path: Path) -> bool:
    """The last connection that is closed takes the log of SQLite away; a crash leaves it."""
    log = path.with_name(f"{path.name}-wal")
    return not log.exists() or not log.stat().st_size


def _check(engine: Engine) -> None:
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - there is no other driver
        if found := damage(driver):
            raise Damaged(found)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except Damaged as error:
        raise DatabaseUnusable(
            tr("The database {path} is damaged ({error}).", path=path, error=error), way_back(path)
        ) from error
    except (DBAPIError, sqlite3.Error) as error:
        orig = getattr(error, "orig", error)
        if getattr(orig, "sqlite_errorname", "").startswith(_DAMAGE):
            raise DatabaseUnusable(
                tr("The database {path} is damaged ({orig}).", path=path, orig=orig), way_back(path)
            ) from error
        raise DatabaseUnusable(
            tr("The database {path} cannot be used: {orig}.", path=path, orig=orig),
            tr("It was left as it is. Close what else uses it, or start with another folder (--data-dir)."),
        ) from error
