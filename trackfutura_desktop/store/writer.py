"""The only thread that writes: everything that waits when a commit starts shares it."""

import math
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, NamedTuple, TypeVar

import structlog
from sqlalchemy import Connection, Engine

from trackfutura_desktop import crash
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.store.carrying import Log

_log = structlog.get_logger(__name__)

T = TypeVar("T")

_URGENT_PER_COMMIT = 256
# What a full disk, a lock or a failing disk make SQLite say.
_UNAVAILABLE = (
    "SQLITE_FULL",
    "SQLITE_BUSY",
    "SQLITE_LOCKED",
    "SQLITE_IOERR",
    "SQLITE_READONLY",
    "SQLITE_CANTOPEN",
    "SQLITE_CORRUPT",
    "SQLITE_NOTADB",
    "SQLITE_INTERRUPT",  # of a check, by the end of the program
)
# After these nobody knows what the disk has; a sync that fails once may seem to succeed the next time.
_DOUBTFUL = ("SQLITE_IOERR", "SQLITE_CORRUPT", "SQLITE_NOTADB")
# Between two checks: some times as long as the last one took, within limits; in seconds. A check of a large
# database reads the disk for minutes, which is failing already. What comes meanwhile is refused at once.
_CHECK_SHARE = 10
_CHECK_PAUSES = (0.5, 600.0)
# That the end of the program gives to a check, which begins anew at the next start.
_PATIENCE_SECONDS = 2.0
# Since the last delivery; for so long the next one is expected, and transactions are kept short.
_RUSH_SECONDS = 0.5


class StorageUnavailable(UserError):
    """Nothing can be stored now: the disk is full, the database locked by somebody else, or the like."""

    act = "data"


class GuestFailed(Exception):
    """Another process could not write into the database; ``code`` is SQLite's word for it."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class _Order(NamedTuple):
    work: Callable[[Connection], Any]
    future: "Future[Any]"
    urgent: bool


class _Loan(NamedTuple):
    """Time in which somebody else writes."""

    work: Callable[[], Any]
    future: "Future[Any]"


class Writer:
    """Takes work from any thread and runs it in one transaction after another.

    Once the disk has failed, nothing is written, hence nothing confirmed to anybody, until the database was
    opened anew and SQLite found it in order.
    """

    def __init__(self, engine: Engine, log: Log) -> None:
        self._engine = engine
        self._log = log
        self._connection: Connection | None = None
        self._urgent: deque[_Order] = deque()
        self._patient: deque[_Order | _Loan] = deque()
        self._wake = threading.Condition()
        self._last_urgent = -_RUSH_SECONDS
        self._passed_over = False  # whether the patient orders had to wait for urgent ones
        self._stopping = False
        self._log_is_long = False
        self._log_was_put_off = False  # to be carried over, since somebody waited
        self._in_doubt = False
        self._next_check = 0.0
        self._checking: sqlite3.Connection | None = None
        self._thread = threading.Thread(target=self._run, name="database writer", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[Connection], T], *, urgent: bool) -> "Future[T]":
        """Queue ``work``; the future gets its result after the commit, or its error."""
        order = _Order(work, Future(), urgent)
        self._queue(order, self._urgent if urgent else self._patient)
        return order.future

    def lend(self, work: Callable[[], T]) -> "Future[T]":
        """Queue ``work`` in which another process writes; nothing is written here until it returns."""
        loan = _Loan(work, Future())
        self._queue(loan, self._patient)
        return loan.future

    def distrust(self) -> None:
        """Write nothing more until the database was opened anew and checked. Callable from any thread."""
        self._in_doubt = True

    def is_awaited(self) -> bool:
        """Whether work waits to be done."""
        return bool(self._urgent or self._patient)

    def expects_urgent(self) -> bool:
        """Whether something urgent was written a moment ago, so that more of it is likely to come."""
        return time.monotonic() - self._last_urgent < _RUSH_SECONDS

    def hurry(self) -> None:
        """The program ends: from now on a check that takes long is broken off. Callable from any thread."""
        threading.Thread(target=self._break_off_checks, name="hurry", daemon=True).start()

    def stop(self) -> None:
        """Run what is queued, then end the thread."""
        self.hurry()
        with self._wake:
            self._stopping = True
            self._wake.notify()
        self._thread.join()

    def _break_off_checks(self) -> None:
        while self._thread.is_alive():
            self._thread.join(_PATIENCE_SECONDS)
            with suppress(sqlite3.ProgrammingError):  # it is over at this moment
                if (checking := self._checking) is not None:
                    checking.interrupt()

    def _queue(self, work: _Order | _Loan, where: "deque[Any]") -> None:
        with self._wake:
            if self._stopping:
                raise RuntimeError("The database is closing")
            where.append(work)
            self._wake.notify()

    def _run(self) -> None:
        while work := self._next():
            try:
                if isinstance(work, _Loan):
                    self._lend(work)
                else:
                    self._commit(self._trusted(), work)
            except Exception as error:  # noqa: BLE001 - whatever it is, those who wait must hear of it
                self._failed([work] if isinstance(work, _Loan) else work, error)
            self._keep_log_short()
            del work  # what it holds is not to live until the next comes
        if self._connection is not None:
            self._connection.close()

    def _next(self) -> list[_Order] | _Loan:
        """The urgent orders alone, then one patient one: a long import never holds up an answer for long."""
        with self._wake:
            while True:
                if work := self._taken():
                    return work
                if self.is_awaited():
                    continue  # what was taken had been cancelled
                if self._stopping:
                    return []
                self._wake.wait()

    def _taken(self) -> list[_Order] | _Loan:
        with_patient = self._passed_over or not self._urgent
        self._passed_over = bool(self._patient) and not with_patient
        first = self._patient[0] if self._patient and with_patient else None
        # From here on nobody can cancel: what is under way is either kept or has failed.
        if isinstance(first, _Loan):
            self._patient.popleft()
            return first if first.future.set_running_or_notify_cancel() else []
        orders = [self._urgent.popleft() for _ in range(min(len(self._urgent), _URGENT_PER_COMMIT))]
        if first is not None:
            self._patient.popleft()
            orders.append(first)
        return [order for order in orders if order.future.set_running_or_notify_cancel()]

    def _commit(self, connection: Connection, orders: list[_Order]) -> None:
        """Run orders in one transaction."""
        holds_delivery = any(order.urgent for order in orders)
        began = time.monotonic()
        with connection.begin():
            results = [order.work(connection) for order in orders]
            if holds_delivery:
                crash.at("before_commit")
        if holds_delivery:
            self._last_urgent = began
            crash.at("after_commit")
        # Before those who wait have their answers: then they have the interpreter, too.
        self._log_is_long = self._log.is_long()
        for order, result in zip(orders, results, strict=True):
            order.future.set_result(result)

    def _lend(self, loan: _Loan) -> None:
        self._trusted()  # nothing is written into a database in doubt, by nobody
        result = loan.work()
        self._log_is_long = self._log.is_long()
        loan.future.set_result(result)

    def _keep_log_short(self) -> None:
        """Those who waited have their answers: it concerns only what comes next.

        Who began to wait meanwhile is served before it, once: the next time it is done whoever waits.
        """
        if self._in_doubt or self._connection is None or not self._log_is_long:
            return
        self._log_was_put_off = bool(self._urgent) and not self._log_was_put_off
        if self._log_was_put_off:
            return
        self._log_is_long = False
        try:
            self._log.carry_over(self._connection)
        except Exception as error:  # noqa: BLE001 - if this thread ended, everybody would wait for ever
            code = _code(error)
            _log.warning("log of the database was not carried over", error=code or type(error).__name__)
            if not code or code.startswith(_DOUBTFUL):  # without a word of SQLite the connection is no good
                self._in_doubt = True

    def _failed(self, orders: Sequence[_Order | _Loan], error: Exception) -> None:
        """Nothing of a transaction is kept. If it was not the storage, one order failed: find out which."""
        code = _code(error)
        if code.startswith(_DOUBTFUL):
            self._in_doubt = True
        if len(orders) == 1 or code.startswith(_UNAVAILABLE) or isinstance(error, StorageUnavailable):
            failure = _explained(error)
            for order in orders:
                order.future.set_exception(failure)
            return
        for order in orders:
            assert isinstance(order, _Order)  # noqa: S101 - a loan is alone
            try:
                self._commit(self._trusted(), [order])
            except Exception as own:  # noqa: BLE001 - as above
                self._failed([order], own)

    def _trusted(self) -> Connection:
        """The connection, opened anew and the database checked if there was a reason to doubt it.

        Raises:
            StorageUnavailable: It is not in order, or this was found out a moment ago.
        """
        if not self._in_doubt:
            if self._connection is None:
                self._connection = self._engine.connect()
            return self._connection
        began = time.monotonic()
        if began < self._next_check:
            seconds = math.ceil(self._next_check - began)
            raise _damaged(tr("it is checked again in {seconds} s", seconds=seconds))
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None
        self._engine.dispose()
        _log.warning("database is opened anew and checked")
        self._in_doubt = False  # a sync that fails from here on is a new reason
        try:
            self._connection = self._checked(self._engine.connect())
        except Exception:
            self._in_doubt = True
            ended = time.monotonic()
            pause = max(_CHECK_PAUSES[0], _CHECK_SHARE * (ended - began))
            self._next_check = ended + min(_CHECK_PAUSES[1], pause)
            raise
        return self._connection

    def _checked(self, connection: Connection) -> Connection:
        """The connection, if what it reads is in order and the disk confirms the database file."""
        try:
            self._checking = connection.connection.driver_connection
            found = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one())
            connection.rollback()
            if found == "ok":
                self._log.carry_over(connection)
                return connection
        except sqlite3.Error as error:
            found = _code(error) or str(error)
        except BaseException:
            connection.close()
            raise
        finally:
            self._checking = None
        connection.close()
        raise _damaged(found)


def _damaged(found: str) -> StorageUnavailable:
    return StorageUnavailable(
        tr(
            "The disk failed and the database is not found in order yet ({found}). Nothing "
            "is stored until it is.",
            found=found,
        ),
        tr("Look at the disk. If this stays, restore a backup copy; deliveries are repeated or downloaded."),
    )


def _code(error: Exception) -> str:
    if isinstance(error, GuestFailed):
        return error.code
    # Some statements go to the driver itself, so its error comes as it is.
    return getattr(getattr(error, "orig", error), "sqlite_errorname", "")


def _sentence(code: str) -> str:
    if code.startswith("SQLITE_FULL"):
        return tr("The disk of the data folder is full ({code}). Nothing of this step was stored.", code=code)
    if code.startswith("SQLITE_BUSY"):
        return tr(
            "Another program has locked the database ({code}). Nothing of this step was stored.", code=code
        )
    return tr("The database could not be written ({code}). Nothing of this step was stored.", code=code)


def _explained(error: Exception) -> Exception:
    code = _code(error)
    if not code.startswith(_UNAVAILABLE):
        return error
    unavailable = StorageUnavailable(
        _sentence(code),
        tr("Free some disk space or close other programs that use the data folder; it is tried again."),
    )
    unavailable.__cause__ = error
    return unavailable
