"""The one thread that writes."""

import asyncio
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from sqlalchemy import Connection, event, select
from sqlalchemy.exc import DatabaseError, IntegrityError

from crawling import crawling
from prepared import prepare_file
from trackfutura_desktop.store import carrying
from trackfutura_desktop.store import database as database_module
from trackfutura_desktop.store import writer as writer_module
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.guest import Guest
from trackfutura_desktop.store.tables import projects
from trackfutura_desktop.store.writer import GuestFailed, StorageUnavailable


@pytest.fixture
def guest(database: Database) -> Iterator[Guest]:
    """A connection that is closed here: Python 3.13 warns of one that is left open."""
    running = Guest(database.path)
    yield running
    running._engine.dispose()  # noqa: SLF001 - only a test outlives it


def names(database: Database) -> list[str]:
    with database.read() as connection:
        return list(connection.execute(select(projects.c.name).order_by(projects.c.id)).scalars())


def insert(connection: Connection, name: str) -> str:
    connection.execute(projects.insert().values(name=name, created_at=1))
    return name


class Held:
    """Keeps the writer busy until ``go``, so that orders pile up."""

    def __init__(self, database: Database) -> None:
        self._go = threading.Event()
        began = threading.Event()

        def wait(_connection: Connection) -> None:
            began.set()
            self._go.wait(30)

        self.done = database.submit(wait, urgent=True)
        began.wait(30)

    def go(self) -> None:
        self._go.set()


def test_a_result_is_given_after_the_commit(database: Database) -> None:
    assert database.write(lambda connection: insert(connection, "one")) == "one"
    assert names(database) == ["one"]


def test_everything_that_waits_shares_one_transaction(database: Database) -> None:
    commits: list[int] = []
    assert database._writing is not None  # noqa: SLF001 - what is counted happens inside
    event.listen(database._writing, "commit", lambda _connection: commits.append(1))  # noqa: SLF001
    held = Held(database)
    waiting = [
        database.submit(lambda connection, n=n: insert(connection, f"n{n}"), urgent=True)  # type: ignore[misc]
        for n in range(50)
    ]
    held.go()
    assert [each.result(30) for each in waiting] == [f"n{n}" for n in range(50)]
    assert len(commits) == 2
    assert len(names(database)) == 50


def test_an_error_of_the_database_does_not_say_what_was_to_be_stored(database: Database) -> None:
    """It goes to the log, and from there into reports for others."""

    def twice(connection: Connection) -> None:
        for _ in range(2):
            connection.execute(projects.insert().values(id=7, name="words of a person", created_at=1))

    with pytest.raises(IntegrityError, match="projects") as failed:
        database.write(twice)
    assert "words of a person" not in str(failed.value)


def test_one_that_fails_takes_no_other_along(database: Database) -> None:
    held = Held(database)

    def fail(connection: Connection) -> str:
        insert(connection, "half")
        raise ZeroDivisionError

    before = database.submit(lambda connection: insert(connection, "before"), urgent=True)
    failing = database.submit(fail, urgent=True)
    repeated = database.submit(lambda connection: insert(connection, "before"), urgent=True)
    after = database.submit(lambda connection: insert(connection, "after"), urgent=True)
    held.go()
    assert (before.result(30), after.result(30)) == ("before", "after")
    with pytest.raises(ZeroDivisionError):
        failing.result(30)
    assert "UNIQUE" in str(repeated.exception(30))
    assert names(database) == ["before", "after"]


def test_what_is_urgent_goes_first_and_what_is_not_goes_one_by_one(database: Database) -> None:
    held = Held(database)
    order: list[str] = []
    patient = [
        database.submit(lambda _connection, n=n: order.append(f"patient {n}"))  # type: ignore[misc]
        for n in range(2)
    ]
    urgent = database.submit(lambda _connection: order.append("urgent"), urgent=True)
    held.go()
    for each in (*patient, urgent):
        each.result(30)
    assert order == ["urgent", "patient 0", "patient 1"]


def test_patient_work_has_a_transaction_of_its_own_so_that_no_answer_waits_for_two(
    database: Database,
) -> None:
    commits: list[int] = []
    assert database._writing is not None  # noqa: SLF001 - what is counted happens inside
    event.listen(database._writing, "commit", lambda _connection: commits.append(1))  # noqa: SLF001
    held = Held(database)
    waiting = [database.submit(lambda _connection: None) for _ in range(3)]
    held.go()
    for each in waiting:
        each.result(30)
    assert len(commits) == 4


def test_deliveries_that_keep_coming_do_not_keep_patient_work_waiting(database: Database) -> None:
    order: list[str] = []

    def urgent(number: int) -> None:
        order.append(f"urgent {number}")
        if number < 9:
            database.submit(lambda _connection: urgent(number + 1), urgent=True)

    held = Held(database)
    patient = database.submit(lambda _connection: order.append("patient"))
    database.submit(lambda _connection: urgent(1), urgent=True)
    held.go()
    patient.result(30)
    assert order[:3] == ["urgent 1", "urgent 2", "patient"]


def test_while_the_place_is_lent_nothing_else_is_written_and_deliveries_go_before_the_next_loan(
    database: Database, guest: Guest
) -> None:
    order: list[str] = []

    def lent(name: str) -> str:
        database.submit(lambda _connection: order.append("urgent"), urgent=True)
        guest.write(lambda connection: insert(connection, name))
        order.append(name)
        return name

    held = Held(database)
    loans = [database.lend(lambda name=name: lent(name)) for name in ("one", "two")]  # type: ignore[misc]
    patient = database.submit(lambda _connection: order.append("patient"))
    held.go()
    assert [each.result(30) for each in loans] == ["one", "two"]
    patient.result(30)
    assert order == ["one", "urgent", "two", "urgent", "patient"]
    assert names(database) == ["one", "two"]


def test_a_loan_that_fails_is_told_to_who_asked_and_the_writer_goes_on(
    database: Database, guest: Guest
) -> None:
    def fill(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        for number in range(2_000):
            insert(connection, f"n{number}" * 20)

    full = database.lend(lambda: guest.write(fill))
    broken = database.lend(lambda: 1 // 0)
    after = database.submit(lambda connection: insert(connection, "after"))
    with pytest.raises(StorageUnavailable, match="SQLITE_FULL"):
        full.result(30)
    with pytest.raises(ZeroDivisionError):
        broken.result(30)
    assert after.result(30) == "after"
    assert names(database) == ["after"]
    database.lend(lambda: guest.write(lambda connection: insert(connection, "again"))).result(30)
    assert names(database) == ["after", "again"]


def test_what_a_guest_meets_on_the_disk_brings_the_database_in_doubt(database: Database) -> None:
    opened: list[int] = []
    assert database._writing is not None  # noqa: SLF001 - what is counted happens inside
    database.write(lambda connection: insert(connection, "before"))
    event.listen(database._writing, "connect", lambda *_: opened.append(1))  # noqa: SLF001

    def fail() -> None:
        raise GuestFailed("SQLITE_IOERR_FSYNC", "disk I/O error")

    with pytest.raises(StorageUnavailable, match="SQLITE_IOERR_FSYNC"):
        database.lend(fail).result(30)
    assert opened == []
    database.lend(lambda: None).result(30)
    assert opened == [1]


def test_a_loan_that_was_cancelled_in_time_is_not_made(database: Database) -> None:
    made: list[int] = []
    held = Held(database)
    cancelled = database.lend(lambda: made.append(1))
    assert cancelled.cancel()
    held.go()
    assert database.write(lambda connection: insert(connection, "after")) == "after"
    assert made == []


@pytest.mark.parametrize("urgent", [True, False])
def test_a_loan_behind_what_was_cancelled_is_made_at_once(database: Database, *, urgent: bool) -> None:
    held = Held(database)
    unwanted = database.submit(lambda _connection: None, urgent=urgent)
    assert unwanted.cancel()
    loan = database.lend(lambda: "made")
    held.go()
    assert loan.result(30) == "made"


def test_what_was_cancelled_in_time_is_not_done_and_hurts_nothing(database: Database) -> None:
    held = Held(database)
    cancelled = database.submit(lambda connection: insert(connection, "cancelled"))
    kept = database.submit(lambda connection: insert(connection, "kept"))
    assert cancelled.cancel()
    held.go()
    assert kept.result(30) == "kept"
    assert names(database) == ["kept"]


def test_the_writer_goes_on_when_all_that_waited_was_cancelled(database: Database) -> None:
    held = Held(database)
    waiting = [database.submit(lambda connection: insert(connection, "cancelled")) for _ in range(3)]
    assert all(each.cancel() for each in waiting)
    held.go()
    held.done.result(30)
    assert database.submit(lambda connection: insert(connection, "kept")).result(30) == "kept"
    assert names(database) == ["kept"]


def test_a_task_that_is_cancelled_while_it_waits_does_not_end_the_writer(database: Database) -> None:
    began, go = threading.Event(), threading.Event()

    def slow(connection: Connection) -> str:
        began.set()
        go.wait(30)
        return insert(connection, "slow")

    async def run() -> None:
        waiting = asyncio.ensure_future(asyncio.wrap_future(database.submit(slow)))
        await asyncio.to_thread(began.wait, 30)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        go.set()

    asyncio.run(run())
    assert database.write(lambda connection: insert(connection, "next")) == "next"
    assert names(database) == ["slow", "next"]


def test_a_lock_is_told_and_the_next_write_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "_BUSY_MS", 20)
    database = Database(tmp_path / "trackfutura.db")
    prepare_file(database.path)
    database.open()
    other = sqlite3.connect(database.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        for _ in range(3):
            with pytest.raises(StorageUnavailable) as told:
                database.write(lambda connection: insert(connection, "locked out"))
            assert "BUSY" in told.value.sentence
            assert told.value.remedy
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert database.write(lambda connection: insert(connection, "let in")) == "let in"
    assert names(database) == ["let in"]
    database.close()


def test_a_full_disk_is_told_and_undoes_all_of_the_transaction(database: Database) -> None:
    pages = database.write(lambda connection: connection.exec_driver_sql("PRAGMA page_count").scalar_one())
    database.write(lambda connection: connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}"))
    held = Held(database)
    small = database.submit(lambda connection: insert(connection, "small"), urgent=True)
    large = database.submit(lambda connection: insert(connection, "x" * 1_000_000), urgent=True)
    held.go()
    assert isinstance(large.exception(30), StorageUnavailable)
    outcome = small.exception(30)
    assert outcome is None or isinstance(outcome, StorageUnavailable)
    assert names(database) == ([] if outcome else ["small"])
    database.write(lambda connection: connection.exec_driver_sql("PRAGMA max_page_count = 1000000"))
    assert database.write(lambda connection: insert(connection, "later")) == "later"


def test_the_writer_outlives_a_connection_that_was_closed_behind_its_back(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "_LONG", 1)
    driver = database.write(lambda connection: connection.connection.driver_connection)
    assert isinstance(driver, sqlite3.Connection)
    held = Held(database)
    done = database.submit(lambda connection: insert(connection, "kept"))
    done.add_done_callback(lambda _done: driver.close())  # in the writer, after the commit
    held.go()
    assert done.result(30) == "kept"
    assert database.submit(lambda connection: insert(connection, "later")).result(30) == "later"
    assert names(database) == ["kept", "later"]


def test_who_waits_is_served_before_the_log_is_carried_over_but_not_again_and_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "_LONG", 1)
    carry_over, happened, over = carrying.Log.carry_over, [], threading.Event()

    def noted(log: carrying.Log, connection: Connection) -> None:
        happened.append("log")
        carry_over(log, connection)
        if len(happened) == 8:
            over.set()

    def come(number: int) -> None:
        done = database.submit(lambda connection: insert(connection, f"n{number}"), urgent=True)
        done.add_done_callback(lambda done: happened.append(done.result()))
        if number < 4:  # the next one comes in the writer, just before that looks at the log
            done.add_done_callback(lambda _done: come(number + 1))

    monkeypatch.setattr(carrying.Log, "carry_over", noted)
    come(0)
    assert over.wait(30)
    assert happened == ["n0", "n1", "log", "n2", "n3", "log", "n4", "log"]


def test_the_end_waits_for_what_is_queued_and_takes_no_more(database: Database) -> None:
    held = Held(database)
    waiting = [
        database.submit(lambda connection, n=n: insert(connection, f"n{n}"))  # type: ignore[misc]
        for n in range(5)
    ]
    closing = threading.Thread(target=database.close)
    closing.start()
    held.go()
    closing.join(30)
    assert [each.result(0) for each in waiting] == [f"n{n}" for n in range(5)]
    with pytest.raises(RuntimeError):
        database.submit(lambda connection: insert(connection, "too late"))
    database.open()
    assert len(names(database)) == 5


def test_in_doubt_the_database_is_opened_anew_before_the_next_write(database: Database) -> None:
    opened: list[int] = []
    assert database._writing is not None  # noqa: SLF001 - what is counted happens inside
    database.write(lambda connection: insert(connection, "before"))
    event.listen(database._writing, "connect", lambda *_: opened.append(1))  # noqa: SLF001
    database.write(lambda connection: insert(connection, "no doubt"))
    assert opened == []
    database.distrust()
    database.write(lambda connection: insert(connection, "after"))
    assert opened == [1]
    assert names(database) == ["before", "no doubt", "after"]


def test_a_database_that_is_found_damaged_takes_nothing_until_it_is_in_order_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer_module, "_CHECK_PAUSES", (0, 0))
    database = Database(tmp_path / "trackfutura.db")
    prepare_file(database.path)
    database.open()
    for number in range(2_000):
        database.submit(lambda connection, n=number: insert(connection, f"n{n}" * 20))  # type: ignore[misc]
    database.write(lambda connection: insert(connection, "last"))
    database.close()
    database.open()
    whole = database.path.read_bytes()
    with database.read() as connection:
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'projects'"
        ).scalar_one()
        size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
    with database.path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    database.distrust()
    for _ in range(3):
        with pytest.raises(StorageUnavailable, match=r"not found in order|CORRUPT"):
            database.write(lambda connection: connection.exec_driver_sql("SELECT 1").scalar_one())
    database.path.write_bytes(whole)
    assert database.write(lambda connection: insert(connection, "again")) == "again"
    database.close()


def test_the_longer_a_check_takes_the_longer_the_next_one_is_waited_for(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, took, checks = 1_000.0, 0.0, 0
    told: list[str] = []
    assert database._writing is not None  # noqa: SLF001 - what is counted happens inside

    def fail(_connection: object, _record: object) -> None:
        nonlocal now, checks
        now += took
        checks += 1
        raise sqlite3.DatabaseError("the disk is away")

    def passes(seconds: float) -> None:
        nonlocal now
        now += seconds
        with pytest.raises((StorageUnavailable, DatabaseError)) as refused:
            database.write(lambda connection: insert(connection, "too early"))
        told.append(str(refused.value))

    monkeypatch.setattr(writer_module, "time", SimpleNamespace(monotonic=lambda: now))
    event.listen(database._writing, "connect", fail)  # noqa: SLF001
    database.distrust()
    for took, pause in ((0.01, 0.5), (20.0, 200.0), (3_600.0, 600.0)):  # noqa: B007 - what the check takes
        passes(1_000)
        before = checks
        passes(pause - 0.1)
        assert checks == before
        assert "checked again in 1 s" in told[-1]
        passes(0.2)
        assert checks == before + 1
    event.remove(database._writing, "connect", fail)  # noqa: SLF001
    now += 1_000
    assert database.write(lambda connection: insert(connection, "in time")) == "in time"


def test_the_end_does_not_wait_for_a_check_that_takes_long(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = crawling(database, monkeypatch)
    database.distrust()
    waiting = [database.submit(lambda connection: insert(connection, "in doubt")) for _ in range(2)]
    assert began.wait(30)
    database.close()
    for each in waiting:
        assert isinstance(each.exception(0), StorageUnavailable)
    database.open()
    assert names(database) == []


def test_a_read_that_outlives_the_database_leaves_no_connection_open(database: Database) -> None:
    opened: list[sqlite3.Connection] = []
    with database.read() as connection:
        opened.append(cast("sqlite3.Connection", connection.connection.dbapi_connection))
        database.close()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        opened[0].execute("SELECT 1")
