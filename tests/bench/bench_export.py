"""CSV of a million records, against a bare csv.writer over the same SELECT."""

from __future__ import annotations

import csv
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import million
from figures import Figure, memory_bytes, most_memory_bytes, say

from trackfutura_desktop.flow.export import Format, Order, write
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.export import COLUMNS, Scope

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROUNDS = 3
_MIB = 1024 * 1024


class _Timed(Watch):
    """Knows when the file was written and its checking began."""

    def begin(self, step: str, total: int) -> None:
        super().begin(step, total)
        if step == "checking":
            self.written = time.process_time()


def figures() -> Iterator[Figure]:
    """Time as CPU time, because other programs share the machine; memory in a process of its own."""
    path = million.database("100-jobs")
    with tempfile.TemporaryDirectory(dir=million.KEPT) as folder:
        bare, own = [], []
        for number in range(_ROUNDS):
            say(f"round {number + 1} of {_ROUNDS}")
            bare.append(_bare(path, Path(folder) / "bare.csv"))
            own.append(_own(path, Path(folder) / "own.csv"))
        yield Figure("export.csv: CPU, a million rows", min(own), "s")
        yield Figure("export.csv: CPU against a bare csv.writer", min(own) / min(bare), "times", 1.5)
        yield Figure("export.csv: growth of memory", _growth(path, Path(folder) / "grown.csv"), "MiB", 60)


def _bare(source: Path, target: Path) -> float:
    """Write the stored values of every job with nothing but the driver and the csv module."""
    begun = time.process_time()
    names = ", ".join(COLUMNS)
    query = f"SELECT {names} FROM content WHERE job_id = ? ORDER BY id"  # noqa: S608 - our own columns
    with (
        closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)) as connection,
        target.open("w", newline="", encoding="utf-8") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for (job,) in connection.execute("SELECT id FROM scraping_jobs ORDER BY id").fetchall():
            writer.writerows(connection.execute(query, (job,)))
    return time.process_time() - begun


def _own(source: Path, target: Path) -> float:
    watch = _Timed()
    begun = time.process_time()
    _export(source, target, watch)
    return watch.written - begun


def _export(source: Path, target: Path, watch: Watch) -> None:
    database = Database(source)
    try:
        order = Order(path=target, format=Format.CSV, scope=Scope())
        report = write(database, DataFolder(source.parent), order, watch, lambda: 0)
        if report.rows != million.RECORDS:
            raise RuntimeError(f"{report.rows:,} rows instead of {million.RECORDS:,}")
    finally:
        database.close()


def _growth(source: Path, target: Path) -> float:
    command = [sys.executable, __file__, str(source), str(target)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(done.stdout)


if __name__ == "__main__":
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    small = Database(source)
    with small.read() as connection:
        connection.exec_driver_sql("SELECT 1")
    before = memory_bytes()
    _export(source, target, Watch())
    sys.stdout.write(f"{(most_memory_bytes() - before) / _MIB}\n")
