"""How quick a million records are in the table: opening, far end, sorting, searching; three shapes.

Each shape is measured in a process of its own, so that its memory is its own. From the click to the first
paint that it leads to; garbage is collected as the window does it.
"""

from __future__ import annotations

import gc
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import million
from bench_window import Frames
from figures import Figure, memory_bytes, percentile, say, waited_for_a_core
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from trackfutura_desktop.engine import SWITCH_SECONDS, give_back_large_blocks
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.store import charts, listing, tables
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.ordering import Ordering
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.table import PAGE, ContentModel
from trackfutura_desktop.ui.table_view import ContentTable

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterator

Measured = tuple[str, float, str, float | None]  # name, value, unit, limit

_MIB = 1024 * 1024
_ROUNDS = 5
_STEPS = 200  # from one end of the list to the other
_PATIENCE_SECONDS = 30
_COLLECT_MS = 500  # as in app
_RUN = FolderKey(1)


def figures() -> Iterator[Figure]:
    """Milliseconds on the clock, less those in which the window was ready and others had the cores.

    What a thread beside it waits for is not taken off: on a busy machine searching takes longer.
    """
    for shape in million.JOBS:
        say(shape)
        found = _measured(million.database(shape))
        for name, value, unit, limit in found:
            yield Figure(f"storage.{shape}: {name}", value, unit, limit)


def _measured(path: Path) -> list[Measured]:
    with tempfile.TemporaryDirectory(dir=million.KEPT) as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        done = subprocess.run(
            [sys.executable, __file__, str(copy)], check=True, stdout=subprocess.PIPE, text=True
        )
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.Paint
        return False


class _Shown:
    """The table of records on a database, painted off-screen."""

    def __init__(self, path: Path) -> None:
        self.database = Database(path)
        self.database.open()
        self.model = ContentModel(self.database)
        self.table = ContentTable(self.model, DataFolder(path.parent))
        self.table.resize(900, 700)
        self._paints = _Paints(self.table.viewport())
        self.table.show()
        self.paint()

    def close(self) -> None:
        self.model.close()
        self.table.close()
        self.database.close()

    def work(self) -> None:
        """Let Qt do what is due."""
        QApplication.processEvents()

    def paint(self) -> None:
        """Wait until what was changed is painted."""
        before = self._paints.count
        self.table.viewport().update()
        self.until(lambda: self._paints.count > before)

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something is true."""
        end = time.monotonic() + _PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError
            self.work()
            time.sleep(0.001)

    def open(self, key: FolderKey, *, is_down: bool = True) -> None:
        self.model.show(Page(key, descending=is_down))
        self.paint()

    def end(self) -> None:
        self.table.scrollToBottom()
        self.paint()

    def search(self, words: str) -> None:
        self.model.show(Page(_RUN, words=words))
        try:
            self.until(lambda: not self.model.is_waiting)
        except TimeoutError:
            self.model.stop_waiting()  # the figure says how long was waited in vain
        self.paint()

    def sort(self, column: str) -> None:
        self.model.show(Page(_RUN, sort=column))
        self.until(lambda: not self.model.is_waiting and not self.model.is_ordering)
        self.paint()


def _ms(work: Callable[[], object]) -> float:
    begun, waited = time.perf_counter(), waited_for_a_core()
    work()
    return (time.perf_counter() - begun - (waited_for_a_core() - waited)) * 1_000


def _median(work: Callable[[], object], before: Callable[[], object] = lambda: None) -> float:
    found = []
    for _ in range(_ROUNDS):
        before()
        found.append(_ms(work))
    return percentile(found, 0.5)


def _all(path: Path) -> Iterator[Measured]:
    empty = _Shown(path.with_name("empty.db"))
    empty.open(_RUN)
    before = memory_bytes()
    empty.close()
    shown = _Shown(path)
    yield from _opening(shown)
    _scroll(shown)
    yield (
        "memory above an empty database, scrolled to the end and back",
        (memory_bytes() - before) / _MIB,
        "MiB",
        30,
    )
    yield from _sorting(shown)
    yield from _searching(shown)
    yield from _counting(shown.database)
    shown.close()


def _opening(shown: _Shown) -> Iterator[Measured]:
    """From the click to the paint, before and after the order of the list is known."""
    job = FolderKey(1, *_first_job(shown.database))

    def nothing() -> None:
        shown.model.show(None)
        shown.paint()

    yield "first rows of the run, cold", _ms(lambda: shown.open(_RUN)), "ms", 100
    yield "far end while the order is not known", _ms(shown.end), "ms", 100
    yield "first rows of the run", _median(lambda: shown.open(_RUN), nothing), "ms", 100
    yield "first rows of a job", _median(lambda: shown.open(job), nothing), "ms", 100
    shown.open(_RUN)
    shown.until(lambda: not shown.model.is_ordering)

    def top() -> None:
        shown.table.scrollToTop()
        shown.paint()

    yield "far end", _median(shown.end, top), "ms", 100
    with shown.database.read() as connection:
        ids = Ordering(shown.database, Page(_RUN)).ids()
        pages = [_ms(partial(listing.by_ids, connection, ids[at : at + PAGE])) for at in _places(ids)]
    yield "a page anywhere, p99", percentile(pages, 0.99), "ms", 5


def _places(ids: array[int]) -> list[int]:
    chance = random.Random(1)  # noqa: S311 - the same places each time, no secret
    return [chance.randrange(len(ids) - PAGE) for _ in range(200)]


def _first_job(database: Database) -> tuple[str, str, int]:
    jobs = tables.scraping_jobs.c
    with database.read() as connection:
        row = connection.execute(tables.scraping_jobs.select().order_by(jobs.id).limit(1)).one()
    return row.platform, row.service, row.id


def _scroll(shown: _Shown) -> None:
    bar = shown.table.verticalScrollBar()
    for step in (*range(_STEPS + 1), *range(_STEPS, -1, -1)):
        bar.setValue(bar.maximum() * step // _STEPS)
        shown.paint()


def _sorting(shown: _Shown) -> Iterator[Measured]:
    by_date = _ms(lambda: shown.open(_RUN, is_down=False))
    yield "sort by the indexed column, painted", by_date, "ms", 200
    shown.until(lambda: not shown.model.is_ordering)
    with Frames() as frames:
        took = _ms(lambda: shown.sort("likes"))
        yield "sort by another column, visible and to be stopped", took, "ms", None
    yield "frame meanwhile, longest", max(frames.own), "ms", 50


def _searching(shown: _Shown) -> Iterator[Measured]:
    for name, word, limit in (("rare", million.RARE_WORD, 50), ("common", million.COMMON_WORD, 150)):
        shown.open(_RUN)
        yield f"first page for a {name} word, painted", _ms(partial(shown.search, word)), "ms", limit


def _counting(database: Database) -> Iterator[Measured]:
    took = _ms(lambda: list(charts.Counting(database, Page(_RUN)).parts()))
    yield "charts of the run, beside the window", took, "ms", None


if __name__ == "__main__":
    sys.setswitchinterval(SWITCH_SECONDS)
    give_back_large_blocks()
    application = QApplication(["bench", "-platform", "offscreen", *theme.STYLE])
    theme.apply(application, "light")
    gc.disable()
    gc.freeze()
    collecting = QTimer()
    collecting.timeout.connect(gc.collect)
    collecting.start(_COLLECT_MS)
    for measured in _all(Path(sys.argv[1])):
        sys.stdout.write(json.dumps(measured) + "\n")
        sys.stdout.flush()
