"""An empty database, made by the migrations once in a process, then copied: they take half a second."""

import tempfile
from functools import cache
from pathlib import Path

from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.store.database import Database


@cache
def _empty_database() -> bytes:
    with tempfile.TemporaryDirectory(prefix="empty-") as folder:
        database = Database(Path(folder) / "trackfutura.db")
        database.open()
        database.close()
        return database.path.read_bytes()


def prepare(folder: Path) -> None:
    """Make a data folder with a database that holds nothing; one that is there stays as it is."""
    path = DataFolder(folder).database
    if not path.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        prepare_file(path)


def prepare_file(path: Path) -> None:
    """Write a database that holds nothing."""
    path.touch(0o600)
    path.write_bytes(_empty_database())
