"""Writing from another process, while the writer of the program lends its place to it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from trackfutura_desktop.store.database import sqlite_engine
from trackfutura_desktop.store.writer import GuestFailed

T = TypeVar("T")


class Guest:
    """A connection of this process that writes; see ``Database.lend``."""

    def __init__(self, path: Path) -> None:
        # It only adds records, and `content.store_batch` looks up their jobs itself: once, not for each.
        self._engine = sqlite_engine(path, read_only=False, checks_references=False)

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run ``work`` in a transaction; it is durable when this returns.

        Raises:
            GuestFailed: The database did not take it. Nothing of it is kept.
        """
        try:
            with self._engine.begin() as connection:
                return work(connection)
        except (DBAPIError, sqlite3.Error) as error:
            self._engine.dispose()  # what the connection knows of the file may be wrong now
            cause = getattr(error, "orig", error)
            raise GuestFailed(getattr(cause, "sqlite_errorname", ""), str(cause)) from error
