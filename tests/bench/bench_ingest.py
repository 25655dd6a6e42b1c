"""What processing costs: CPU against bare SQLite, memory, space, growth, and the waiting of others."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sqlite3
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING, NamedTuple, Self

from feed import ask, body, cpu_seconds, ingest_process, processed, start, store
from figures import Figure, memory_bytes, percentile, say

from trackfutura_desktop import engine
from trackfutura_desktop.store.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator

    from trackfutura_desktop.flow.workspace import Workspace

RECORDS = 100_000
_WARM = 1_000
_TURNS, _BARE = 4, 2
_SMALL = (1_000, 10_000)
_SIZES, _LARGEST = (*_SMALL, RECORDS), 500_000
_PARENTS = ("projects", "track_sources", "scraping_runs", "batch_scraper_jobs", "scraping_jobs")
_MEGABYTE = 1024 * 1024


class _Run(NamedTuple):
    cpu: float  # seconds
    wall: float  # seconds
    growth: int  # bytes of memory, of this process and of the ingest process
    waits: list[float]  # seconds that an answer to a delivery would have waited for the writer


def figures() -> Iterator[Figure]:
    """Deliveries of several sizes, each into a database of its own."""
    gc.disable()  # as in the application
    with tempfile.TemporaryDirectory(prefix="ingest-") as name:
        place = Path(name)
        yield from _against_bare(place)
        yield from _space(place / "lines-0" / "trackfutura.db")
        say("the same while somebody looks and asks the writer")
        seen = asyncio.run(_ingested(place / "seen", RECORDS, is_watched=True))
        yield Figure("ingest: memory growth with 200 MB", seen.growth / _MEGABYTE, "MB", 100)
        yield Figure("ingest: wait of an answer for the writer, p99", _ms(seen.waits, 0.99), "ms", 50)
        yield Figure("ingest: wait of an answer for the writer, median", _ms(seen.waits, 0.5), "ms")
        say("the same as a list")
        listed = asyncio.run(_ingested(place / "list", RECORDS, is_list=True))
        lines = asyncio.run(_ingested(place / "lines", RECORDS))
        yield Figure("ingest: JSON list against JSON lines", listed.cpu / lines.cpu, "times", 1.5)
        yield from _growth(place)


def _against_bare(place: Path) -> Iterator[Figure]:
    """By turns, each about as long: the pace of a machine changes within seconds."""
    ours: list[_Run] = []
    bare: list[float] = []
    for turn in range(_TURNS):
        say(f"{RECORDS:,} records as JSON lines, {turn + 1} of {_TURNS}")
        ours.append(asyncio.run(_ingested(place / f"lines-{turn}", RECORDS)))
        filled = place / "lines-0" / "trackfutura.db"
        bare += [_bare(filled, place / f"bare-{turn}-{each}.db") for each in range(_BARE)]
    mine, theirs = fmean(run.cpu for run in ours), fmean(bare)
    yield Figure("ingest: CPU against a bare executemany of ready rows", mine / theirs, "times", 2.4)
    yield Figure("ingest: CPU of a bare executemany, per record", theirs / RECORDS * 1e6, "us")
    yield Figure("ingest: CPU per record", mine / RECORDS * 1e6, "us")
    yield Figure("ingest: records per second", RECORDS / fmean(run.wall for run in ours), "1/s")


def _growth(place: Path) -> Iterator[Figure]:
    """The largest between times of all others, and the small ones more often: the pace changes in seconds.

    Each time a database of its own: where 100,000 records are, 1,000 cost a fifth more than at first.
    """
    costs: dict[int, list[float]] = {}
    for turn, number in enumerate((*_SIZES, *_SMALL, _LARGEST, *_SMALL, *reversed(_SIZES))):
        times = max(1, _SMALL[-1] // number)
        say(f"{number:,} records, {times} times")
        run = asyncio.run(_ingested(place / f"size-{turn}", number, times=times))
        costs.setdefault(number, []).append(run.cpu / times / number)
    means = {number: fmean(each) for number, each in costs.items()}
    for number, cost in means.items():
        yield Figure(f"ingest: CPU per record of {number:,}", cost * 1e6, "us")
    spread = max(means.values()) / min(means.values())
    yield Figure("ingest: CPU per record, dearest size against cheapest", spread, "times", 1.2)


async def _ingested(
    root: Path, records: int, *, times: int = 1, is_list: bool = False, is_watched: bool = False
) -> _Run:
    """One delivery after the other; what each costs but the processing is not counted."""
    async with engine.running(start(root), lambda _change: None) as workspace:
        idle = memory_bytes()
        _, request = await ask(workspace)
        await processed(workspace, await store(workspace, request, body(_WARM, 10_007)))
        watch = _Watch(workspace, idle)
        cpu = wall = 0.0
        # All before the first is processed: just after a body was made here, processing costs a third more.
        seeds = range(1, times + 1)
        events = [await store(workspace, request, body(records, seed, is_list=is_list)) for seed in seeds]
        for event in events:
            with watch if is_watched else contextlib.nullcontext():
                before, began = cpu_seconds(), time.monotonic()
                done = await processed(workspace, event)
                cpu += cpu_seconds() - before
                wall += time.monotonic() - began
            assert done.stored_count == records
        return _Run(cpu, wall, watch.growth, watch.waits)


class _Watch:
    """Looks at the memory, and waits for the writer as an answer to a delivery does."""

    def __init__(self, workspace: Workspace, idle: int) -> None:
        self.growth = 0
        self.waits: list[float] = []
        self._workspace = workspace
        self._idle = idle
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_exit: object) -> None:
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ended.wait(0.05):
            began = time.perf_counter()
            self._workspace.database.submit(lambda _connection: None, urgent=True).result()
            self.waits.append(time.perf_counter() - began)
            theirs = memory_bytes(ingest_process()) if ingest_process() else 0
            self.growth = max(self.growth, memory_bytes() + theirs - self._idle)


def _ms(waits: list[float], share: float) -> float:
    return percentile(waits, share) * 1_000


def _bare(source: Path, target: Path) -> float:
    """CPU seconds of writing the same rows, decoded and ready, into the same table and indices, at once.

    In the order of the delivery: that a better one is cheaper belongs to what is compared.
    """
    empty = Database(target)
    empty.open()
    empty.close()
    with closing(sqlite3.connect(source)) as there, closing(sqlite3.connect(target)) as here:
        here.isolation_level = None
        for pragma in ("synchronous = FULL", "foreign_keys = OFF", "temp_store = MEMORY"):
            here.execute(f"PRAGMA {pragma}")
        for table in (*_PARENTS, "webhook_events"):
            _copy(there, here, table)
        here.execute("PRAGMA foreign_keys = ON")
        arrived = there.execute(f"SELECT * FROM content WHERE id > {_WARM} ORDER BY record_index")  # noqa: S608
        rows = [(id_, *row[1:]) for id_, row in enumerate(arrived, _WARM + 1)]
        statement = f"INSERT INTO content VALUES ({', '.join('?' * len(rows[0]))})"  # noqa: S608 - only marks
        began = time.process_time()
        here.execute("BEGIN IMMEDIATE")
        here.executemany(statement, rows)
        here.execute("COMMIT")
        return time.process_time() - began


def _copy(there: sqlite3.Connection, here: sqlite3.Connection, table: str) -> None:
    rows = there.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - a table of ours
    if rows:
        here.execute(f"DELETE FROM {table}")  # noqa: S608 - as above
        here.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)  # noqa: S608


def _space(database: Path) -> Iterator[Figure]:
    with closing(sqlite3.connect(database)) as connection:
        (raw,) = connection.execute("SELECT avg(length(record)) FROM content_raw").fetchone()
    whole = database.stat().st_size / (RECORDS + _WARM)
    yield Figure("ingest: raw record on disk", raw, "bytes", 1_000)
    yield Figure("ingest: whole database per record", whole, "bytes")
