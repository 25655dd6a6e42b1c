"""kill -9 at every step of a restore: afterwards there is the old or the new data, whole."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from verdict import rows
from victim import KILLED, PATIENCE_SECONDS

from trackfutura_desktop import crash
from trackfutura_desktop.flow import backup_file, restore
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.tables import projects

OLD, NEW = [("of today",)], [("of last week",)]


def filled(folder: DataFolder, name: str) -> None:
    folder.create()
    database = Database(folder.database)
    database.open()
    database.write(lambda connection: connection.execute(projects.insert().values(name=name, created_at=1)))
    database.close()
    (folder.spool / "0a").write_text(name)
    folder.settings.write_text(f"# {name}\n")


def state(folder: Path) -> list[tuple[str]]:
    """The name of the one project; it is the same in each file of one state."""
    found = rows(folder, "SELECT name FROM projects")
    assert (folder / "settings.toml").read_text() == f"# {found[0][0]}\n"
    spooled = [each.read_text() for each in (folder / "spool").iterdir()]
    assert spooled in ([found[0][0]], [])
    return found


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is of POSIX")
def test_wherever_a_restore_is_killed_the_next_start_has_one_state_and_the_other_is_kept(
    tmp_path: Path,
) -> None:
    before, backup = DataFolder(tmp_path / "before"), tmp_path / "week.tfbackup"
    filled(before, NEW[0][0])
    backup_file.write(before, backup, Watch(), 1_794_000_000_000, with_media=False)
    filled(DataFolder(tmp_path / "today"), OLD[0][0])
    folders = [tmp_path / point for point in crash.RESTORE_POINTS]
    for folder in folders:
        shutil.copytree(tmp_path / "today", folder)
    pairs = [str(each) for pair in zip(crash.RESTORE_POINTS, folders, strict=True) for each in pair]
    script = Path(__file__).with_name("restorer.py")
    done = subprocess.run(
        [sys.executable, str(script), str(backup), *pairs],
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=True,
    )
    assert [int(each) for each in done.stdout.split()] == [KILLED] * len(folders), done.stderr
    for folder in folders:
        data = DataFolder(folder)
        data.create()  # as every start does first
        restore.finish(data)
        asides = list(folder.glob("before-restore-*"))
        assert not list(folder.glob("restore*")), folder.name
        if folder.name == "restore_verified":
            assert (state(folder), asides) == (OLD, [])
        else:
            assert state(folder) == NEW, folder.name
            assert [state(each) for each in asides] == [OLD]
