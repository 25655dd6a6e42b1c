"""A running engine for each test that asks for one."""

import os
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from desk import SECRET, Desk

from trackfutura_desktop import engine
from trackfutura_desktop.net.guard import Limits
from trackfutura_desktop.net.webhook import Listener
from trackfutura_desktop.store.database import Database


@pytest.fixture(autouse=True)
def _keep_umask() -> Iterator[None]:
    """The engine closes its files to others; the process of the tests gets its own mask back."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture(autouse=True)
def _secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKFUTURA_WEBHOOK_SECRET", SECRET)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database without any row; it takes longer to make than to copy."""
    path = tmp_path_factory.mktemp("migrated") / "trackfutura.db"
    database = Database(path)
    database.open()
    database.close()
    return path


@pytest.fixture
def limits() -> Limits:
    """What the listener grants; a test parametrizes it. Refused senders are waited for very shortly."""
    return Limits(lingering=0.02)


@pytest.fixture
def desk(tmp_path: Path, migrated: Path, limits: Limits, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(engine, "Listener", partial(Listener, limits=limits))
    running = Desk(tmp_path / "data")
    running.folder.create()
    shutil.copy(migrated, running.folder.database)
    running.folder.database.chmod(0o600)
    with running:
        yield running
