"""A check of the database that takes as long as on a slow disk."""

import threading

import pytest
from sqlalchemy import event

from trackfutura_desktop.store import writer
from trackfutura_desktop.store.database import Database


def crawling(database: Database, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Make its next check crawl, and its end impatient; what is returned is set when the check has begun."""
    began, never = threading.Event(), threading.Event()

    def crawl() -> int:
        began.set()
        never.wait(0.05)  # at every step of a check that has thousands
        return 0

    monkeypatch.setattr(writer, "_PATIENCE_SECONDS", 0.02)
    writing = database._writing  # noqa: SLF001 - what is held up happens inside
    assert writing is not None
    event.listen(writing, "connect", lambda driver, _record: driver.set_progress_handler(crawl, 1))
    return began
