"""How quick a million records are in the table: opening, far end, sorting, searching, arriving; three shapes.

Each shape is measured in a process of its own, so that its memory is its own.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import million
from bench_window import Frames
from figures import Figure, memory_bytes, percentile, say
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from trackfutura_desktop.engine import SWITCH_SECONDS
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

    from sqlalchemy import Connection

Measured = tuple[str, float, str, float | None]  # name, value, unit, limit

_MIB = 1024 * 1024
_ROUNDS = 5
_ARRIVING_SECONDS = 10
_PER_SECOND = 1_000
_STEPS = 200  # from one end of the list to the other
_PATIENCE_SECONDS = 30
_RUN = FolderKey(1)


def figures() -> Iterator[Figure]:
    """Milliseconds on the clock, the median of some rounds; a busy machine makes them longer."""
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


class _Shown:
    """The table of records on a database, painted off-screen."""

    def __init__(self, path: Path) -> None:
        self.database = Database(path)
        self.database.open()
        self.model = ContentModel(self.database)
        self.table = ContentTable(self.model, DataFolder(path.parent))
        self.table.resize(900, 700)
        self.table.show()
        self.work()

    def close(self) -> None:
        self.model.close()
        self.table.close()
        self.database.close()

    def work(self) -> None:
        """Let Qt do what is due."""
        QApplication.processEvents()

    def paint(self) -> None:
        """Paint what is due, now."""
        self.work()
        self.table.viewport().repaint()

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
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1_000


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
    yield from _arriving(shown)
    shown.close()


def _opening(shown: _Shown) -> Iterator[Measured]:
    """From the click to the paint, before and after the order of the list is known."""
    job = FolderKey(1, *_first_job(shown.database))

    def nothing() -> None:
        shown.model.show(None)

    yield "first rows of the run, cold", _ms(lambda: shown.open(_RUN)), "ms", 100
    yield "far end while the order is not known", _ms(shown.end), "ms", 100
    yield "first rows of the run", _median(lambda: shown.open(_RUN), nothing), "ms", 100
    yield "first rows of a job", _median(lambda: shown.open(job), nothing), "ms", 100
    shown.open(_RUN)
    shown.until(lambda: not shown.model.is_ordering)
    yield "far end", _median(shown.end, shown.table.scrollToTop), "ms", 100
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
    yield "frame meanwhile, longest", max(frames.gaps), "ms", 50


def _searching(shown: _Shown) -> Iterator[Measured]:
    for name, word, limit in (("rare", million.RARE_WORD, 50), ("common", million.COMMON_WORD, 150)):
        shown.open(_RUN)
        yield f"first page for a {name} word, painted", _ms(partial(shown.search, word)), "ms", limit


def _counting(database: Database) -> Iterator[Measured]:
    took = _ms(lambda: list(charts.Counting(database, Page(_RUN)).parts()))
    yield "charts of the run, beside the window", took, "ms", None


def _arriving(shown: _Shown) -> Iterator[Measured]:
    """Frames while 1,000 records a second arrive and one scrolls; the list is refreshed as the view does."""
    shown.open(_RUN)
    shown.until(lambda: not shown.model.is_ordering)
    stopping = threading.Event()
    writer = threading.Thread(target=_feed, args=(shown.database, stopping))
    bar, step, last = shown.table.verticalScrollBar(), 0, 0.0
    with Frames() as frames:
        writer.start()
        end = time.monotonic() + _ARRIVING_SECONDS
        while time.monotonic() < end:
            shown.work()
            time.sleep(0.001)
            if frames.count > step:
                step = frames.count
                bar.setValue(bar.value() + 3)
            if time.monotonic() - last > 0.5:
                shown.model.refresh()
                last = time.monotonic()
    stopping.set()
    writer.join()
    yield "frame while 1,000 a second arrive, p99", percentile(frames.gaps, 0.99), "ms", None
    yield "frame while 1,000 a second arrive, longest", max(frames.gaps), "ms", 50


def _feed(database: Database, stopping: threading.Event) -> None:
    platform, _, job = _first_job(database)
    number = 0
    while not stopping.wait(0.1):
        rows = [_row(platform, job, number + each) for each in range(_PER_SECOND // 10)]
        number += len(rows)
        database.write(partial(_store, job, rows))


def _row(platform: str, job: int, number: int) -> dict[str, object]:
    return {
        "job_id": job,
        "platform": platform,
        "kind": "post",
        "native_id": f"new{number}",
        "author": "account1",
        "text": f"Just arrived {number}",
        "published_at": 1_790_000_000_000 + number,
        "likes": number,
        "digest": number,
        "event_id": 1,
        "record_index": number,
        "stored_at": 1_790_000_000_000,
        "updated_at": 1_790_000_000_000,
    }


def _store(job: int, rows: list[dict[str, object]], connection: Connection) -> None:
    jobs, runs = tables.scraping_jobs, tables.scraping_runs
    connection.execute(insert(tables.content), rows)
    count = len(rows)
    connection.execute(
        jobs.update().where(jobs.c.id == job).values(content_count=jobs.c.content_count + count)
    )
    connection.execute(runs.update().where(runs.c.id == 1).values(content_count=runs.c.content_count + count))


if __name__ == "__main__":
    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication(["bench", "-platform", "offscreen"])
    theme.apply(application, "light")
    for measured in _all(Path(sys.argv[1])):
        sys.stdout.write(json.dumps(measured) + "\n")
        sys.stdout.flush()
