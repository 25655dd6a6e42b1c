"""The tree at a million records: far groups, the filter over 10,000 jobs, deleting beside other writes."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from figures import Figure, percentile
from million import database
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from trackfutura_desktop.flow.curate import steps_of
from trackfutura_desktop.store import trash
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.store.tree_filter import Search
from trackfutura_desktop.ui.tree import FolderModel
from trackfutura_desktop.ui.tree_roles import NAME
from trackfutura_desktop.ui.tree_view import FolderView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_DELETED = 20_000


def figures() -> Iterator[Figure]:
    """Times of the main thread, then of the writer."""
    app = QApplication.instance() or QApplication([])
    yield from _groups()
    yield from _jobs()
    yield from _filter()
    yield from _deleting()
    del app


def _ms(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1_000


def _groups() -> Iterator[Figure]:
    store = Database(database("one-job"))
    model = FolderModel(store, 1)
    job = model.find(FolderKey(1, "instagram", "posts", 1))
    yield Figure("opening a job of a million", _ms(lambda: model.fetchMore(job)), "ms", 100)
    yield Figure("its first group", _ms(lambda: model.fetchMore(model.index(0, NAME, job))), "ms", 30)
    last = model.index(999, NAME, job)
    steps = [_ms(lambda: model.fetchMore(last))]
    while not model.rowCount(last):
        steps.append(_ms(QCoreApplication.processEvents))
    yield Figure("its last group, all steps", sum(steps), "ms", 500)
    yield Figure("its last group, longest step", max(steps), "ms", 50)
    store.close()


def _jobs() -> Iterator[Figure]:
    """From the click to the paint."""
    store = Database(database("10000-jobs"))
    model = FolderModel(store, 1)
    view = FolderView(model)
    view.resize(400, 700)
    view.show()
    service = model.find(FolderKey(1, "instagram", "posts"))
    view.expand(service.parent().parent())
    view.expand(service.parent())

    def open_it() -> None:
        view.expand(service)
        view.viewport().repaint()

    QCoreApplication.processEvents()
    yield Figure("opening a service of 2,500 jobs, painted", _ms(open_it), "ms", 100)
    view.close()
    store.close()


def _filter() -> Iterator[Figure]:
    store = Database(database("10000-jobs"))
    model = FolderModel(store, 1)
    model.find(FolderKey(1, "instagram", "posts"))
    for words in ("account77", "posts", "a"):
        took = []
        for _ in range(5):
            started = time.perf_counter()
            found = Search(store, 1, words).found()
            searched = (time.perf_counter() - started) * 1_000
            took.append((searched, _ms(partial(model.narrow, found))))
        yield Figure(
            f"10,000 jobs, “{words}”, beside the window", percentile([a for a, _ in took], 0.5), "ms", 150
        )
        yield Figure(
            f"10,000 jobs, “{words}”, in the window", percentile([b for _, b in took], 0.5), "ms", 50
        )
        model.narrow(None)
    store.close()


def _deleting() -> Iterator[Figure]:
    """How long others wait for the writer while a run is deleted for good."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "trackfutura.db"
        shutil.copyfile(database("one-job"), path)
        with path.open("rb+") as copy:
            os.fsync(copy.fileno())  # else the first checkpoint waits for the copy
        store = Database(path)
        store.open()
        store.write(lambda connection: trash.move_to_trash(connection, [1], 1))
        waits: list[float] = []
        ended = threading.Event()

        def wait() -> None:
            while not ended.wait(0.005):
                waits.append(_ms(lambda: store.submit(lambda _connection: None, urgent=True).result()))

        waiter = threading.Thread(target=wait)
        waiter.start()
        started, done = time.perf_counter(), 0
        for size in steps_of(store, lambda connection, most: trash.delete_step(connection, 1, most)):
            done += size
            if done >= _DELETED:
                break
        took = time.perf_counter() - started
        ended.set()
        waiter.join()
        store.close()
    yield Figure("deleting for good, records a second", done / took, "")
    yield Figure("a write beside it, p99", percentile(waits, 0.99), "ms", 60)
