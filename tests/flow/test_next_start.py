"""What waits for the next start: the database is compacted, or the data folder is moved."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from trackfutura_desktop import crash, engine
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import backup_file, next_start, restore
from trackfutura_desktop.flow.next_start import Wishes
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.lock import FolderInUse, FolderLock
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.start import Start
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.projects import create, listed


@pytest.fixture(autouse=True)
def _keep_umask() -> Iterator[None]:
    """The engine closes its files to others; the process of the tests gets its own mask back."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def folder() -> DataFolder:
    """The data folder of the user, with a project and a body in the spool."""
    made = DataFolder.of_user()
    made.create()
    database = Database(made.database)
    database.open()
    database.write(lambda connection: create(connection, "northwind", 1))
    database.close()
    (made.spool / "0a").write_bytes(b"a body")
    return made


def names(folder: DataFolder) -> list[str]:
    database = Database(folder.database)
    try:
        with database.read() as connection:
            return [each.name for each in listed(connection)]
    finally:
        database.close()


def started(folder: DataFolder, *, follows_move: bool = False) -> tuple[Path, str]:
    """Start everything on a folder and end it; gives where it worked and what it told."""

    async def story() -> tuple[Path, str]:
        start = Start(folder=folder, follows_move=follows_move, api_base="http://127.0.0.1:9", listens=False)

        def told(workspace: Workspace) -> tuple[Path, str]:
            return workspace.folder.root, workspace.news

        async with engine.running(start, lambda _change: None) as workspace:
            return told(workspace)

    return asyncio.run(story())


def test_the_data_folder_is_moved_and_found_from_then_on(folder: DataFolder, tmp_path: Path) -> None:
    place = next_start.new_place(folder, tmp_path)
    assert place == tmp_path / "TrackFutura"
    next_start.wish(folder, Wishes(compacts=True, moves_to=str(place)))
    root, news = started(folder)
    assert root == place == DataFolder.of_user().root
    assert str(place) in news
    assert "is compacted" in news
    assert "northwind" in names(DataFolder(place))
    (aside,) = folder.root.glob("before-move-*")
    assert "northwind" in names(DataFolder(aside))
    assert (aside / "spool" / "0a").read_bytes() == b"a body"
    assert not folder.database.exists()
    assert next_start.wishes(DataFolder(place)) == Wishes()
    assert started(DataFolder.of_user())[1] == ""


def test_a_start_that_looked_before_another_moved_the_folder_follows_it(
    folder: DataFolder, tmp_path: Path
) -> None:
    place = next_start.new_place(folder, tmp_path)
    next_start.wish(folder, Wishes(moves_to=str(place)))
    before = DataFolder.of_user()
    started(before)
    root, _ = started(before, follows_move=True)
    assert root == place
    assert not before.database.exists()
    FolderLock(before.root / "lock").release()
    assert started(before)[0] == before.root  # named by somebody, it is a folder like any other


@pytest.mark.skipif(os.name == "nt", reason="a link needs rights there")
def test_folders_that_the_user_put_on_another_disk_stay_there_and_go_along(
    folder: DataFolder, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    folder.spool.rename(disk / "spool")
    folder.spool.symlink_to(disk / "spool")
    folder.media.rmdir()
    (folder.root / "pictures").mkdir()
    folder.media.symlink_to("pictures")
    (folder.root / "pictures" / "one").write_bytes(b"a picture")
    place = next_start.new_place(folder, tmp_path)
    next_start.wish(folder, Wishes(moves_to=str(place)))
    moved = DataFolder(started(folder)[0])
    assert moved.root == place
    assert moved.spool.resolve() == disk / "spool"
    assert moved.media.resolve() == place / "pictures"
    assert (moved.media / "one").read_bytes() == b"a picture"
    assert [path.name for path in (disk / "spool").iterdir()] == []  # a stray, removed by the start


def test_a_restore_that_is_half_done_comes_to_its_end_before_the_move(
    folder: DataFolder, tmp_path: Path
) -> None:
    copy = tmp_path / "all.tfbackup"
    backup_file.write(folder, copy, Watch(), 1, with_media=False)
    found = restore.prepare(folder, copy, Watch(), 1)
    aside = folder.root / found.aside
    aside.mkdir()
    folder.spool.rename(aside / "spool")  # here it was killed
    place = next_start.new_place(folder, tmp_path)
    next_start.wish(folder, Wishes(moves_to=str(place)))
    assert started(folder)[0] == folder.root
    assert (aside / "spool" / "0a").read_bytes() == b"a body"
    assert (aside / "trackfutura.db").exists()
    assert started(folder)[0] == place
    assert "northwind" in names(DataFolder(place))


def test_a_moved_folder_that_is_not_there_is_never_replaced_by_an_empty_one(
    folder: DataFolder, tmp_path: Path
) -> None:
    place = tmp_path / "TrackFutura"
    next_start.wish(folder, Wishes(moves_to=str(place)))
    next_start.move(folder)
    place.rename(tmp_path / "unplugged")
    with pytest.raises(UserError, match="is not there") as refused:
        DataFolder.of_user()
    assert "Connect the disk" in refused.value.remedy


class Killed(BaseException):
    pass


@pytest.mark.parametrize("point", crash.MOVE_POINTS)
def test_wherever_a_move_is_ended_the_next_start_brings_it_to_its_end(
    folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: crash.MovePoint
) -> None:
    def at(found: str) -> None:
        if found == point:
            raise Killed

    place = tmp_path / "TrackFutura"
    next_start.wish(folder, Wishes(moves_to=str(place)))
    with monkeypatch.context() as patch:
        patch.setattr(crash, "at", at)
        with pytest.raises(Killed):
            next_start.move(folder)
    found, said = next_start.move(DataFolder.of_user())
    assert "not moved" not in said
    assert found == DataFolder.of_user() == DataFolder(place)
    assert next_start.wishes(found) == Wishes()
    assert "northwind" in names(found)
    assert (found.spool / "0a").read_bytes() == b"a body"


@pytest.mark.parametrize("note", [b"", b"\xff\xfe", b"\n"])
def test_a_damaged_note_of_the_new_place_never_leads_to_another_folder(
    folder: DataFolder, note: bytes
) -> None:
    DataFolder.pointer().write_bytes(note)
    with pytest.raises(UserError, match="is not there"):
        DataFolder.of_user()
    assert "northwind" in names(folder)


def test_a_move_that_fails_leaves_everything_where_it_was(folder: DataFolder, tmp_path: Path) -> None:
    place = tmp_path / "TrackFutura"
    next_start.wish(folder, Wishes(moves_to=str(place)))
    place.mkdir()
    (place / "of somebody else").touch()
    found, said = next_start.move(folder)
    assert found == folder == DataFolder.of_user()
    assert "was not moved" in said
    assert "northwind" in names(folder)
    assert next_start.wishes(folder) == Wishes()
    next_start.wish(folder, Wishes(moves_to=str(place)))
    lock = FolderLock(folder.root / "lock")
    with pytest.raises(FolderInUse):
        next_start.move(folder)
    lock.release()


def test_a_place_that_cannot_be_is_refused_at_once(folder: DataFolder, tmp_path: Path) -> None:
    (tmp_path / "TrackFutura").mkdir()
    (tmp_path / "TrackFutura" / "something").touch()
    with pytest.raises(UserError, match="not empty"):
        next_start.new_place(folder, tmp_path)
    with pytest.raises(UserError, match="into itself"):
        next_start.new_place(folder, folder.spool)
    with pytest.raises(UserError, match="named at the start"):
        next_start.new_place(DataFolder(tmp_path / "own"), tmp_path)


def test_a_database_is_compacted_once_at_the_next_start(folder: DataFolder) -> None:
    database = Database(folder.database)
    database.open()
    database.write(lambda connection: connection.exec_driver_sql("CREATE TABLE ballast (b BLOB)"))
    database.write(
        lambda connection: connection.exec_driver_sql("INSERT INTO ballast VALUES (zeroblob(3000000))")
    )
    database.write(lambda connection: connection.exec_driver_sql("DROP TABLE ballast"))
    database.close()
    before = folder.database.stat().st_size
    next_start.wish(folder, Wishes(compacts=True))
    _, news = started(folder)
    assert "is compacted" in news
    assert folder.database.stat().st_size < before - 2_000_000
    assert "northwind" in names(folder)
    assert started(folder)[1] == ""


def test_what_cannot_be_compacted_stays_as_it_is_and_the_start_goes_on(folder: DataFolder) -> None:
    content = b"this is no database " * 400
    folder.database.write_bytes(content)
    next_start.wish(folder, Wishes(compacts=True))
    assert "It is as it was" in next_start.compact(folder)
    assert next_start.wishes(folder) == Wishes()
    assert folder.database.read_bytes() == content
