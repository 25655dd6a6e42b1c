"""A database of every released version opens with all that it held, and a copy is made before."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import released

from trackfutura_desktop.store import listing, soundness, tree
from trackfutura_desktop.store.backup import backups
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.schema import NEWEST, NewerDatabase
from trackfutura_desktop.store.tree import FolderKey

KEPT = sorted(path.name.removeprefix("schema-").removesuffix(".db.gz") for path in released.FOLDER.iterdir())


def unpacked(version: str, folder: Path) -> Path:
    path = folder / "trackfutura.db"
    path.write_bytes(gzip.decompress(released.path_of(version).read_bytes()))
    return path


def content_of(path: Path) -> dict[str, dict[str, object]]:
    """The one row of each table."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'content_fts%'"
        tables = [row["name"] for row in connection.execute(names)]
        found = {}
        for name in set(tables) - {"alembic_version"}:
            (row,) = connection.execute(f"SELECT * FROM {name}").fetchall() or ({},)  # noqa: S608
            found[name] = dict(row)
    return found


def test_there_is_a_file_of_every_schema_before_this_one() -> None:
    assert set(released.versions()) - {NEWEST} <= set(KEPT)


@pytest.mark.parametrize("version", KEPT)
def test_a_database_of_every_version_opens_with_all_that_it_held(version: str, tmp_path: Path) -> None:
    path = unpacked(version, tmp_path)
    before = content_of(path)
    assert len(before) >= 8
    database = Database(path)
    database.open()
    database.check_version()
    with database.read() as connection:
        (run,) = tree.runs(connection, 1)
        assert (run.name, run.status) == ("invented name", "completed")
        for words in ("morning", "京"):
            (row,) = listing.part(connection, Page(FolderKey(1), words=words), 0, 5)
            assert row.text == released.TEXT
    database.close()
    after = content_of(path)
    assert {name: {key: after[name][key] for key in row} for name, row in before.items()} == before
    assert soundness.soundness(path, lambda: False) == soundness.Soundness([], [], "")
    copies = backups(path)
    if version == NEWEST:
        assert copies == []
    else:
        assert [(copy.kind, f"-{version}-" in copy.path.name) for copy in copies] == [("migration", True)]
        assert content_of(copies[0].path) == before


def test_a_newer_database_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = unpacked(KEPT[-1], tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    database = Database(path)
    with pytest.raises(NewerDatabase) as refused:
        database.open()
    database.close()
    assert refused.value.sentence == (
        f"The database {path} was written by a newer version of TrackFutura Desktop "
        f"(schema 9999, this version knows {NEWEST})."
    )
    assert "Install the newer version" in refused.value.remedy
    assert path.read_bytes() == before
    assert backups(path) == []
