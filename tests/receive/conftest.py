"""A running engine for each test that asks for one."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from desk import SECRET, Desk

from prepared import prepare
from trackfutura_desktop import engine
from trackfutura_desktop.flow import ingest
from trackfutura_desktop.net.guard import Limits
from trackfutura_desktop.net.webhook import Listener
from trackfutura_desktop.store import database


@pytest.fixture(autouse=True)
def _keep_umask() -> Iterator[None]:
    """The engine closes its files to others; the process of the tests gets its own mask back."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture(autouse=True)
def _secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKFUTURA_WEBHOOK_SECRET", SECRET)


@pytest.fixture
def limits() -> Limits:
    """What the listener grants; a test parametrizes it. Refused senders are waited for very shortly."""
    return Limits(lingering=0.02)


@pytest.fixture
def desk(tmp_path: Path, limits: Limits, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(engine, "Listener", partial(Listener, limits=limits))
    running = Desk(tmp_path / "data")
    prepare(running.folder.root)
    with running:
        yield running


@pytest.fixture
def impatient(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """An engine that waits shortly where the database is locked or cannot be written."""
    desk.stop()
    monkeypatch.setattr(database, "_BUSY_MS", 20)
    monkeypatch.setattr(ingest, "_STORAGE_PAUSE_SECONDS", 0.02)
    desk.start()
    return desk
