"""A backup of everything while it is being used, and the way back to it."""

import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from desk import ACCOUNT, OTHER, Desk, encoded, lines, post

from trackfutura_desktop import cli, crash, settings
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import backup_file, restore
from trackfutura_desktop.flow.archive import ArchiveUnusable
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.lock import FolderLock
from trackfutura_desktop.paths import DataFolder

LARGE = lines([post(f"L{number}", text="x" * 300) for number in range(120)])
NOW = 1_795_000_000_000


def filled(desk: Desk) -> None:
    """One small and one large delivery, a setting, and a picture that a record refers to."""
    desk.ask(ACCOUNT, snapshot="sd_invented0071")
    desk.take(LARGE, snapshot="sd_invented0071")
    desk.take(encoded([post("S1")]), snapshot="sd_invented0071")
    desk.folder.settings.write_text("poll_seconds = 17.0\n")
    for name in ("ab/abcdef0123456789.jpg", "cd/cdef012345678901.jpg"):
        path = desk.folder.media / name
        path.parent.mkdir()
        path.write_bytes(b"a picture")
    desk.workspace.database.write(
        lambda connection: connection.exec_driver_sql(
            "INSERT INTO media (content_id, role, url, status, file, created_at) "
            "VALUES (1, 'preview', '', 'saved', 'ab/abcdef0123456789.jpg', 1)"
        )
    )


def state(folder: Path) -> tuple[Any, Any, dict[str, bytes], dict[str, bytes]]:
    """What makes one state of the data."""
    address = f"file:{folder / 'trackfutura.db'}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        events = connection.execute("SELECT id, sha256, spool_file FROM webhook_events").fetchall()
        records = connection.execute("SELECT id, native_id, digest FROM content ORDER BY id").fetchall()
    files = {
        str(path.relative_to(folder)): path.read_bytes()
        for part in ("spool", "media", "settings.toml")
        for path in ([folder / part] if (folder / part).is_file() else (folder / part).rglob("*.*"))
    }
    spooled = {path.name: path.read_bytes() for path in (folder / "spool").iterdir()}
    return events, records, files, spooled


def saved(desk: Desk, path: Path, *, with_media: bool = True) -> backup_file.Report:
    return desk.run(backup_file.back_up_to(desk.workspace, path, Watch(), with_media=with_media))


def test_a_backup_made_while_deliveries_come_is_one_state_and_comes_back_at_the_next_start(
    desk: Desk, tmp_path: Path
) -> None:
    filled(desk)
    path = tmp_path / "all.tfbackup"
    report = saved(desk, path)
    assert (report.bodies, report.media, report.absent) == (1, 1, 0)
    with zipfile.ZipFile(path) as archive:
        assert SECRETLESS.isdisjoint(archive.namelist())
    before = state(desk.folder.root)
    desk.take(encoded([post("LATER", OTHER)]))
    desk.folder.settings.write_text("poll_seconds = 99.0\n")
    after = state(desk.folder.root)
    waiting = restore.prepare(desk.folder, path, Watch(), NOW)
    assert restore.waiting(desk.folder) == waiting
    assert state(desk.folder.root) == after, "nothing changes before the next start"
    desk.restart()
    assert "all.tfbackup" in desk.workspace.news
    assert desk.workspace.settings.poll_seconds == 3_600  # what the start says stands above the file
    events, records, files, spooled = state(desk.folder.root)
    assert (events, records, spooled) == (before[0], before[1], before[3])
    assert files == {name: data for name, data in before[2].items() if "cdef012345678901" not in name}
    assert state(desk.folder.root / waiting.aside) == after
    assert desk.take(encoded([post("AGAIN", OTHER)])).stored_count == 1
    desk.restart()
    assert desk.workspace.news == ""


SECRETLESS = {"lock", "logs/trackfutura.log", "pace", "window.ini"}


def test_a_backup_without_pictures_goes_on_with_those_that_are_here(desk: Desk, tmp_path: Path) -> None:
    filled(desk)
    saved(desk, tmp_path / "all.tfbackup", with_media=False)
    desk.stop()
    assert cli.main(["restore", str(tmp_path / "all.tfbackup"), "--data-dir", str(desk.folder.root)]) == 0
    pictures = [each.name for each in sorted(desk.folder.media.rglob("*.jpg"))]
    assert pictures == ["abcdef0123456789.jpg", "cdef012345678901.jpg"]
    desk.start()


def test_the_commands_save_beside_the_program_and_restore_only_without_it(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(desk)
    path, place = tmp_path / "all.tfbackup", ["--data-dir", str(desk.folder.root)]
    assert cli.main(["backup", "--media", str(path), *place]) == 0
    assert "1 pictures and films, read back and complete" in capsys.readouterr().out
    assert cli.main(["restore", str(path), *place]) == 1
    assert "Close it first, or restore in its window." in capsys.readouterr().err
    assert cli.main(["backup", str(desk.folder.root / "x.tfbackup"), *place]) == 1
    assert "inside the data folder" in capsys.readouterr().err
    desk.stop()
    other = DataFolder(tmp_path / "other")
    assert cli.main(["restore", str(path), "--data-dir", str(other.root)]) == 0
    assert "is restored" in capsys.readouterr().out
    assert state(other.root)[:2] == state(desk.folder.root)[:2]


def test_a_backup_that_is_stopped_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    filled(desk)
    watch = Watch()
    watch.stop()
    with pytest.raises(Stopped):
        desk.run(backup_file.back_up_to(desk.workspace, tmp_path / "x.tfbackup", watch, with_media=True))
    assert not list(tmp_path.glob("*.tfbackup*"))
    assert not list(desk.folder.root.glob("*.part"))


def test_a_body_that_goes_while_the_backup_is_made_is_counted(desk: Desk, tmp_path: Path) -> None:
    filled(desk)
    (spooled,) = desk.folder.spool.iterdir()
    spooled.unlink()
    report = saved(desk, tmp_path / "all.tfbackup")
    assert (report.bodies, report.absent) == (0, 1)


def changed_database(path: Path, statement: str) -> Path:
    """The same backup with another database in it."""
    with zipfile.ZipFile(path) as old:
        files = {name: old.read(name) for name in old.namelist()}
    database = path.with_suffix(".db")
    database.write_bytes(files["trackfutura.db"])
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute(statement)
    manifest = json.loads(files.pop("manifest.json"))
    files.pop("trackfutura.db")
    from trackfutura_desktop.flow import archive  # noqa: PLC0415

    made = path.with_name("changed.tfbackup")
    with archive.written(made, backup_file.KIND, Watch()) as writer:
        writer.add_file("trackfutura.db", database)
        for name, data in files.items():
            writer.add(name, [data])
        writer.add_manifest(manifest["written_at"], manifest["facts"])
    return made


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE alembic_version SET version_num = '0999'", "newer version"),
        ("UPDATE alembic_version SET version_num = '0000'", "no version of this program"),
        ("UPDATE alembic_version SET version_num = '0001b'", "no version of this program"),
        ("UPDATE alembic_version SET version_num = ''", "no version of this program"),
        ("DROP TABLE alembic_version", "holds no tables of this application"),
        ("UPDATE webhook_events SET spool_file = '../trackfutura.db'", "never writes"),
        ("UPDATE media SET file = '../../letters.txt'", "never writes"),
        (
            "CREATE TRIGGER t AFTER UPDATE ON schedules BEGIN UPDATE schedules SET paused_at = NULL; END",
            "never writes",
        ),
    ],
)
def test_a_backup_with_a_database_that_cannot_be_used_is_refused(
    desk: Desk, tmp_path: Path, statement: str, said: str
) -> None:
    filled(desk)
    saved(desk, tmp_path / "all.tfbackup")
    path = changed_database(tmp_path / "all.tfbackup", statement)
    with pytest.raises(ArchiveUnusable, match=said):
        restore.prepare(desk.folder, path, Watch(), NOW)
    assert restore.waiting(desk.folder) is None
    assert not list(desk.folder.root.glob("*.part"))


def test_whoever_made_a_backup_nothing_is_sent_by_itself_after_it_is_in_place(
    desk: Desk, tmp_path: Path
) -> None:
    saved(desk, tmp_path / "all.tfbackup")
    path = changed_database(tmp_path / "all.tfbackup", "PRAGMA user_version = 0")
    restore.prepare(desk.folder, path, Watch(), NOW)
    desk.restart()
    assert desk.workspace.database.was_restored


def test_a_backup_does_not_change_where_the_api_key_is_sent(desk: Desk, tmp_path: Path) -> None:
    desk.folder.settings.write_text('api_base = "https://key-taker.example"\npoll_seconds = 17.0\n')
    saved(desk, tmp_path / "all.tfbackup")
    desk.folder.settings.write_text("poll_seconds = 99.0\n")
    desk.stop()
    restore.prepare(desk.folder, tmp_path / "all.tfbackup", Watch(), NOW)
    restore.finish(desk.folder)
    found = settings.load(desk.folder.settings, environment={})
    assert (found.api_base, found.poll_seconds) == (settings.BRIGHT_DATA, 17.0)


def test_a_restore_can_be_called_off_before_the_next_start(desk: Desk, tmp_path: Path) -> None:
    filled(desk)
    saved(desk, tmp_path / "all.tfbackup")
    restore.prepare(desk.folder, tmp_path / "all.tfbackup", Watch(), NOW)
    restore.prepare(desk.folder, tmp_path / "all.tfbackup", Watch(), NOW + 1_000)
    restore.forget(desk.folder)
    before = state(desk.folder.root)
    desk.restart()
    assert desk.workspace.news == ""
    assert state(desk.folder.root) == before


class Interrupting(Watch):
    """Another backup is verified as soon as this one has begun to unpack."""

    def __init__(self, other: Callable[[], object]) -> None:
        super().__init__()
        self._other = [other]

    def advance(self, more: int) -> None:
        super().advance(more)
        if self._other:
            self._other.pop()()


def test_two_backups_that_are_verified_at_once_do_not_mix(desk: Desk, tmp_path: Path) -> None:
    filled(desk)
    first, second = tmp_path / "first.tfbackup", tmp_path / "second.tfbackup"
    saved(desk, first)
    before = state(desk.folder.root)
    desk.take(encoded([post("LATER", OTHER)]))
    saved(desk, second)
    watch = Interrupting(lambda: restore.prepare(desk.folder, second, Watch(), NOW))
    restore.prepare(desk.folder, first, watch, NOW + 1_000)
    desk.restart()
    assert "first.tfbackup" in desk.workspace.news
    assert state(desk.folder.root)[:2] == before[:2]
    assert state(desk.folder.root)[3] == before[3]


def test_what_is_left_of_a_backup_that_ended_suddenly_goes_and_one_under_way_stays(desk: Desk) -> None:
    old, young = (desk.folder.root / f"backup-{number}.part" for number in (1, 2))
    for path in (old, young):
        path.write_bytes(b"half of a copy")
    os.utime(old, (1, 1))
    desk.restart()
    assert (old.exists(), young.exists()) == (False, True)


class Killed(BaseException):
    pass


def test_wherever_a_restore_ends_the_next_start_has_the_old_or_the_new_data_whole(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(desk)
    saved(desk, tmp_path / "all.tfbackup")
    new = state(desk.folder.root)[:2]
    desk.take(encoded([post("LATER", OTHER)]))
    desk.stop()
    old = state(desk.folder.root)[:2]
    seen = set()
    for step in range(100):
        folder = DataFolder(tmp_path / f"at-{step}")
        shutil.copytree(desk.folder.root, folder.root)
        with monkeypatch.context() as patch:
            patch.setattr(crash, "at", killing(step))
            try:
                restore.prepare(folder, tmp_path / "all.tfbackup", Watch(), NOW)
                restore.finish(folder)
                ended = True
            except Killed:
                ended = False
        was_waiting = restore.waiting(folder) is not None
        folder.create()  # as every start does first
        restore.finish(folder)
        found = state(folder.root)[:2]
        assert found == (new if was_waiting or step > 1 else old), step
        asides = list(folder.root.glob("before-restore-*"))
        assert len(asides) == (found == new)
        assert all(state(each)[:2] == old for each in asides)
        assert not list(folder.root.glob("restore*"))
        seen.add(found == new)
        if ended:
            break
    assert seen == {True, False}
    assert step > 8


def killing(step: int) -> Callable[[str], None]:
    left = iter([False] * step + [True])

    def at(_point: str) -> None:
        if next(left, False):
            raise Killed

    return at


def test_a_command_that_only_reads_says_that_a_restore_is_half_done(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(desk, tmp_path / "all.tfbackup")
    desk.stop()
    root = desk.folder.root
    monkeypatch.setattr(crash, "at", killing(3))
    restore.prepare(desk.folder, tmp_path / "all.tfbackup", Watch(), NOW)
    with pytest.raises(Killed):
        restore.finish(desk.folder)
    monkeypatch.undo()
    assert cli.main(["tree", "--data-dir", str(root)]) == 1
    assert "goes on where it ended" in capsys.readouterr().err
    monkeypatch.setenv("TRACKFUTURA_WEBHOOK_SECRET", "invented")
    FolderLock(root / "lock").release()
    assert cli.main(["restore", str(tmp_path / "all.tfbackup"), "--data-dir", str(root)]) == 0
    assert len(list(root.glob("before-restore-*"))) == 2
    assert cli.main(["tree", "--data-dir", str(root)]) == 0


def test_a_file_that_is_no_backup_is_refused(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "letter.tfbackup").write_bytes(b"Dear all,")
    with pytest.raises(UserError, match="no backup of TrackFutura Desktop"):
        restore.prepare(desk.folder, tmp_path / "letter.tfbackup", Watch(), NOW)
