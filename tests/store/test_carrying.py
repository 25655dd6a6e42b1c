"""The log of SQLite, carried into the database file by the writer."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection

from prepared import prepare_file
from trackfutura_desktop.store import database as database_module
from trackfutura_desktop.store.carrying import Log
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.tables import projects

PAGE = 16_384


def fill(connection: Connection, pages: int) -> None:
    connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS scratch (x BLOB)").close()
    connection.exec_driver_sql("INSERT INTO scratch VALUES (zeroblob(?))", (pages * PAGE,)).close()


def size_of_log(database: Database) -> int:
    return database.path.with_name(f"{database.path.name}-wal").stat().st_size


def test_a_long_log_is_carried_over_and_begun_again(database: Database) -> None:
    for _ in range(40):
        database.write(lambda connection: fill(connection, 100))
    assert size_of_log(database) < 2_300 * PAGE
    assert database.path.stat().st_size > 1_800 * PAGE


def test_while_somebody_reads_the_log_is_not_carried_over_after_every_commit(database: Database) -> None:
    database.close()
    log = Log(database.path)
    database.open()
    with database.read() as reading:
        reading.execute(projects.select()).all()
        assert not log.is_long()
        database.write(lambda connection: fill(connection, 2_001))
        assert log.is_long()
        carry_over(database, log)
        assert not log.is_long()
        database.write(lambda connection: fill(connection, 1_900))
        assert not log.is_long()
        database.write(lambda connection: fill(connection, 101))
        assert log.is_long()
    carry_over(database, log)
    database.write(lambda connection: fill(connection, 1_900))  # at the beginning of the file again
    assert not log.is_long()
    database.write(lambda connection: fill(connection, 101))
    assert log.is_long()


def carry_over(database: Database, log: Log) -> None:
    assert database._writing is not None  # noqa: SLF001 - no other connection may do it
    with database._writing.connect() as connection:  # noqa: SLF001
        log.carry_over(connection)


def test_a_log_that_grew_while_somebody_read_gives_its_room_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "_LOG_LIMIT", 100 * PAGE)
    database = Database(tmp_path / "trackfutura.db")
    prepare_file(database.path)
    database.open()
    with database.read() as reading:
        reading.execute(projects.select()).all()
        for _ in range(3):
            database.write(lambda connection: fill(connection, 1_001))
        assert size_of_log(database) > 3_000 * PAGE
    for pages in (1_001, 1, 1):
        database.write(lambda connection, n=pages: fill(connection, n))  # type: ignore[misc]
    assert size_of_log(database) < 200 * PAGE
    database.close()


def test_a_log_that_is_not_there_is_not_long(tmp_path: Path) -> None:
    assert not Log(tmp_path / "trackfutura.db").is_long()
    sqlite3.connect(tmp_path / "trackfutura.db").close()
    (tmp_path / "trackfutura.db-wal").touch()
    assert not Log(tmp_path / "trackfutura.db").is_long()
