"""Copies of the database: whole, in time, making room, and a way back that is told."""

import os
import resource
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from trackfutura_desktop.store import backup, soundness
from trackfutura_desktop.store.backup import BackupFailed, back_up, backups, daily_is_due
from trackfutura_desktop.store.database import Database, DatabaseUnusable
from trackfutura_desktop.store.schema import NEWEST, NotUpgraded
from trackfutura_desktop.store.soundness import TooMuchWritten
from trackfutura_desktop.store.tables import projects
from trackfutura_desktop.store.writer import StorageUnavailable

NOW = 1_795_000_000_000
DAY_MS = 86_400_000
HOUR_MS = 3_600_000


@contextmanager
def full_disk(most: int) -> Iterator[None]:
    """No file may grow beyond ``most`` bytes, as on a disk without room."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def add_project(database: Database, name: str) -> None:
    database.write(lambda connection: connection.execute(projects.insert().values(name=name, created_at=1)))


def names_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return sorted(row[0] for row in connection.execute("SELECT name FROM projects"))


def aged(path: Path, version: str = "0001") -> None:
    """Make a database look older than it is; only its number counts before a migration begins."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))


def damaged(path: Path) -> bytes:
    """Overwrite a page in the middle, as a failing disk does."""
    with path.open("rb+") as file:
        file.seek(path.stat().st_size // 16_384 // 2 * 16_384)
        file.write(b"\xde\xad" * 4_000)
    return path.read_bytes()


def test_a_copy_is_whole_private_and_named_after_its_moment_and_schema(database: Database) -> None:
    add_project(database, "northwind")
    made = database.back_up(NOW, lambda: False)
    assert made is not None
    assert made.name == f"trackfutura-20261118T110640-{NEWEST}-daily.db"
    assert names_in(made) == ["northwind"]
    if os.name == "posix":
        assert made.stat().st_mode & 0o777 == 0o600
        assert made.parent.stat().st_mode & 0o777 == 0o700
    assert [path.name for path in made.parent.iterdir()] == [made.name]


def test_while_a_copy_is_made_others_write_and_it_stays_one_state(database: Database) -> None:
    for number in range(40):
        add_project(database, f"{number} " + "x" * 200_000)
    before = names_in(database.path)
    steps: list[int] = []

    def meanwhile() -> bool:
        add_project(database, f"meanwhile {len(steps)}")
        steps.append(1)
        return len(steps) > 100  # else a copy that begins anew each time would never end

    made = database.back_up(NOW, meanwhile)
    assert made is not None
    assert len(steps) > 3
    assert names_in(made) == before
    assert len(names_in(database.path)) == len(before) + len(steps)


def test_a_stop_leaves_no_half_copy(database: Database) -> None:
    for number in range(20):
        add_project(database, f"{number} " + "x" * 200_000)
    assert database.back_up(NOW, lambda: True) is None
    assert list((database.path.parent / "backups").iterdir()) == []


def test_a_copy_gives_way_when_the_disk_gets_full_while_it_is_made(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until it is done, the log of SQLite keeps what others write."""
    for number in range(20):
        add_project(database, f"{number} " + "x" * 200_000)
    free = [10**9]
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=free[0]))

    def meanwhile() -> bool:
        free[0] = 100_000_000
        return False

    with pytest.raises(BackupFailed, match="No space left"):
        database.back_up(NOW, meanwhile)
    assert list((database.path.parent / "backups").iterdir()) == []
    free[0] = 10**9
    assert database.back_up(NOW, lambda: False) is not None


def test_one_a_day_and_a_clock_that_jumped_changes_that_by_one(database: Database) -> None:
    assert daily_is_due(database.path, NOW)
    back_up(database.path, "daily", NOW)
    assert not daily_is_due(database.path, NOW + 23 * HOUR_MS)
    assert daily_is_due(database.path, NOW + 24 * HOUR_MS)
    # The copy is of the future now, so the day has none; with one more it has.
    back = NOW - 30 * DAY_MS
    assert daily_is_due(database.path, back)
    back_up(database.path, "daily", back)
    assert not daily_is_due(database.path, back + HOUR_MS)


def test_the_last_seven_days_and_three_migrations_are_kept(database: Database) -> None:
    for day in range(10):
        back_up(database.path, "daily", NOW + day * DAY_MS)
    for day in range(5):
        back_up(database.path, "migration", NOW + day * DAY_MS)
    found = backups(database.path)
    daily = [each.made_at for each in found if each.kind == "daily"]
    assert daily == [(NOW + day * DAY_MS) for day in range(9, 2, -1)]
    assert len([each for each in found if each.kind == "migration"]) == 3


def test_copies_of_the_future_make_room_first(database: Database) -> None:
    for day in range(100, 107):
        back_up(database.path, "daily", NOW + day * DAY_MS)
    for day in range(3):
        back_up(database.path, "daily", NOW + day * DAY_MS)
    made = {each.made_at for each in backups(database.path)}
    assert {NOW, NOW + DAY_MS, NOW + 2 * DAY_MS} <= made
    assert len(made) == 7


def test_large_copies_leave_two_days(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "_MOST_BYTES", 1)
    for day in range(5):
        back_up(database.path, "daily", NOW + day * DAY_MS)
    assert [each.made_at for each in backups(database.path)] == [NOW + 4 * DAY_MS, NOW + 3 * DAY_MS]


def test_a_full_disk_fails_the_copy_and_nothing_else(database: Database) -> None:
    back_up(database.path, "daily", NOW)
    with full_disk(100_000), pytest.raises(BackupFailed) as failed:
        back_up(database.path, "daily", NOW + DAY_MS)
    assert "MB" in failed.value.remedy
    assert [each.made_at for each in backups(database.path)] == [NOW]
    assert len(list((database.path.parent / "backups").iterdir())) == 1
    add_project(database, "goes on")


def test_before_a_migration_a_copy_is_made(database: Database) -> None:
    add_project(database, "northwind")
    database.close()
    aged(database.path, "0000")
    with pytest.raises(Exception, match="0000"):  # no migration begins there; the copy was made before
        database.open()
    database.close()
    (made,) = backups(database.path)
    assert (made.kind, made.path.name[28:32]) == ("migration", "0000")
    assert names_in(made.path) == ["northwind"]


def test_without_a_copy_there_is_no_migration(database: Database) -> None:
    add_project(database, "northwind")
    database.close()
    aged(database.path)
    before = database.path.read_bytes()
    with full_disk(100_000), pytest.raises(NotUpgraded, match="Nothing was changed") as refused:
        database.open()
    assert "Free" in refused.value.remedy
    database.close()
    assert database.path.read_bytes() == before


def test_a_new_database_needs_no_copy(database: Database) -> None:
    assert backups(database.path) == []


def waits_for_a_check(database: Database) -> bool:
    return database.needs_check


def is_a_copy(database: Database) -> bool:
    return database.was_restored


def crashed(database: Database) -> Path:
    """The files as they are after a sudden end, in another folder."""
    elsewhere = database.path.parent / "crashed"
    elsewhere.mkdir(exist_ok=True)
    for path in database.path.parent.glob("trackfutura.db*"):
        shutil.copy(path, elsewhere / path.name)
    return elsewhere / database.path.name


def test_after_a_sudden_end_damage_is_found_told_with_the_way_back_and_kept(database: Database) -> None:
    for number in range(40):
        add_project(database, f"{number} " + "x" * 200_000)
    # The second begins the log again, so that what gets damaged stands in the file alone; and all of the log
    # stands in the file, too, so that nothing is carried into it below.
    for name in ("northwind", "lumen"):
        add_project(database, name)
        with closing(sqlite3.connect(database.path)) as other:
            assert other.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[0] == 0
    path = crashed(database)
    copy = back_up(path, "daily", NOW)
    assert copy is not None
    before = damaged(path)
    again = Database(path)
    with pytest.raises(DatabaseUnusable, match="is damaged") as refused:
        again.open()
    again.close()
    assert str(copy) in refused.value.remedy
    assert f"{path.name}-wal" in refused.value.remedy
    assert "2026-11-18" in refused.value.remedy
    assert path.read_bytes() == before


def test_each_start_has_the_database_checked(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    add_project(database, "northwind")
    path = crashed(database)
    again = Database(path)
    again.open()
    assert not waits_for_a_check(again)  # that was done while one waited
    again.close()
    again.open()  # after an end in order nobody waits for it
    assert waits_for_a_check(again)
    again.check(lambda: True)
    assert waits_for_a_check(again)
    again.check(lambda: False)
    assert not waits_for_a_check(again)
    again.close()
    again.open()
    assert again.back_up(NOW, lambda: False) is not None
    assert not waits_for_a_check(again)  # the copy was read to its end
    path = crashed(again)
    again.close()
    monkeypatch.setattr("trackfutura_desktop.store.database._QUICKLY_CHECKED", 1)
    again = Database(path)
    again.open()
    assert waits_for_a_check(again)  # too large to be waited for
    again.close()


def test_a_check_ends_before_the_log_is_too_long(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(40):
        add_project(database, f"{number} " + "x" * 200_000)
    monkeypatch.setattr(soundness, "_OPERATIONS", 10)
    monkeypatch.setattr(soundness, "_LONGEST_LOG", 1_000)
    with pytest.raises(TooMuchWritten):
        database.check(lambda: False)


@pytest.mark.parametrize("copies", [True, False])
def test_once_damage_is_known_nothing_is_confirmed_any_more(database: Database, *, copies: bool) -> None:
    for number in range(40):
        add_project(database, f"{number} " + "x" * 200_000)
    database.close()
    damaged(database.path)
    database.open()
    add_project(database, "nobody knows yet")
    with pytest.raises(DatabaseUnusable, match="is damaged"):
        database.back_up(NOW, lambda: False) if copies else database.check(lambda: False)
    with pytest.raises(StorageUnavailable):
        add_project(database, "refused")


def test_a_damaged_database_gives_no_copy_and_takes_no_older_one_away(database: Database) -> None:
    for number in range(40):
        add_project(database, f"{number} " + "x" * 200_000)
    back_up(database.path, "daily", NOW)
    database.close()
    damaged(database.path)
    database.open()
    with pytest.raises(DatabaseUnusable, match="is damaged"):
        database.back_up(NOW + DAY_MS, lambda: False)
    assert [each.made_at for each in backups(database.path)] == [NOW]


def test_the_way_back_works(database: Database) -> None:
    add_project(database, "northwind")
    made = database.back_up(NOW, lambda: False)
    assert made is not None
    add_project(database, "later")
    database.close()
    for path in database.path.parent.glob("trackfutura.db*"):
        path.rename(path.with_suffix(".damaged"))
    shutil.copy(made, database.path)
    again = Database(database.path)
    again.open()
    assert is_a_copy(again)
    again.write(backup.forget_restored)
    again.close()
    again.open()
    assert not is_a_copy(again)
    again.close()
    assert names_in(database.path) == ["northwind"]
