"""Reading that takes long, in any thread, and ends as soon as another thread says so."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection

from trackfutura_desktop.store.database import Database, DatabaseUnusable


class Stopped(Exception):
    """What was read is not wanted any more."""


class Reading:
    """One long look at the database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._driver: Any = None
        self._is_stopped = False
        self._lock = threading.Lock()

    def stop(self) -> None:
        """Let the reading end soon, without a result."""
        with self._lock:
            self._is_stopped = True
            if self._driver is not None:
                self._driver.interrupt()

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        """A connection to read with.

        Raises:
            Stopped: ``stop`` was called meanwhile.
        """
        try:
            with self._database.read() as connection:
                self._attend(connection.connection.dbapi_connection)
                try:
                    yield connection
                finally:
                    with self._lock:
                        self._driver = None
        except DatabaseUnusable:
            if self._is_stopped:
                raise Stopped from None
            raise
        if self._is_stopped:
            raise Stopped

    def _attend(self, driver: object) -> None:
        with self._lock:
            self._driver = driver
            if self._is_stopped:
                raise Stopped
