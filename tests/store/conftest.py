"""A real database file for each test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from prepared import prepare_file
from trackfutura_desktop.store.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "trackfutura.db")
    prepare_file(opened.path)
    opened.open()
    yield opened
    opened.close()
