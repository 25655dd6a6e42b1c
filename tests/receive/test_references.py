"""The process that stores large deliveries has SQLite check no references; what it writes has them all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from shelf import NOW, Shelf, arrived

from trackfutura_desktop.store.content import Problem, store_batch
from trackfutura_desktop.store.content_rows import Arrived
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.fulltext import new_words
from trackfutura_desktop.store.guest import Guest

GONE = 999  # no job


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.database.close()


def stored_by_a_guest(shelf: Shelf, records: list[Arrived], problems: list[Problem]) -> None:
    def work(connection: Connection) -> None:
        with new_words(connection) as words:
            store_batch(connection, shelf.event_id, records, problems, NOW, words)

    guest = Guest(shelf.database.path)
    try:
        guest.write(work)
    finally:
        guest._engine.dispose()  # noqa: SLF001 - only a test outlives it


def numbers(shelf: Shelf) -> list[int]:
    with shelf.database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        return [
            connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()  # noqa: S608 - ours
            for table in ("content", "content_raw", "record_errors")
        ]


def problem(job: int) -> Problem:
    return Problem("error", "dead_page", "Gone", "https://www.instagram.com/p/A1/", job, 1, b"x", 1)


def test_what_refers_to_a_job_that_is_there_is_stored(shelf: Shelf) -> None:
    stored_by_a_guest(shelf, [arrived("A1", "light", shelf.jobs[0], 0)], [problem(shelf.jobs[1])])
    assert numbers(shelf) == [1, 1, 1]


@pytest.mark.parametrize("is_a_problem", [True, False])
def test_of_a_batch_with_a_record_of_a_job_that_is_gone_nothing_is_stored(
    shelf: Shelf, *, is_a_problem: bool
) -> None:
    records, problems = [arrived("A1", "light", shelf.jobs[0], 0)], []
    if is_a_problem:
        problems.append(problem(GONE))
    else:
        records.append(arrived("B2", "paper", GONE, 1))
    with pytest.raises(KeyError):
        stored_by_a_guest(shelf, records, problems)
    assert numbers(shelf) == [0, 0, 0]
