"""How soon a start answers, with much left over from a sudden end: 200 MB in 10,000 waiting deliveries.

And how soon the window is painted over a million records, against a window of PySide6 with nothing in it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from figures import Figure, say
from million import database

from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.store.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator

_EVENTS = 10_000
_IN_SPOOL = 100
_SPOOL_BYTES = 1_200_000
_ROW_BYTES = 8_000
_STARTS = 3
_PAINTED = Path(__file__).with_name("painted.py")
_PAINTS = 5


def figures() -> Iterator[Figure]:
    """Seconds from the start of the process to the line of ``trackfutura listen``."""
    with tempfile.TemporaryDirectory() as root:
        folder = DataFolder(Path(root) / "data")
        folder.create()
        _empty(folder)
        nothing = min(_seconds(folder) for _ in range(_STARTS))
        say("filling the data folder")
        _fill(folder)
        much = max(_seconds(folder) for _ in range(_STARTS))
        waiting = _waiting(folder)
    yield Figure("startup: seconds until ready with an empty folder", nothing, "s")
    yield Figure("startup: seconds until ready with 200 MB and 10,000 waiting events", much, "s", 3)
    yield Figure("startup: events still waiting when the last start was ready", waiting, "events")
    yield from _painting()


def _painting() -> Iterator[Figure]:
    """Seconds from the start of the process until its window was painted, had its data, and was answered."""
    bare: list[float] = []
    ours: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root) / "data"
        folder.mkdir(mode=0o700)
        shutil.copyfile(database("100-jobs"), folder / "trackfutura.db")
        port = _free_port()
        (folder / "settings.toml").write_text(f"listener_port = {port}\n", "utf-8")
        _moments(port, "ours", str(folder))  # what only the first start does is not measured
        for _ in range(_PAINTS):  # by turns, so that both meet the same machine
            bare.append(_moments(0, "bare")["painted"])
            ours.append(_moments(port, "ours", str(folder)))
    painted = min(each["painted"] for each in ours)
    yield Figure("startup: seconds until a bare window of PySide6 is painted", min(bare), "s")
    yield Figure("startup: seconds until ours is", painted, "s")
    yield Figure("startup: ours by the bare window", painted / min(bare), "times", 1.8)
    listens = min(each["answered"] - each["painted"] for each in ours)
    yield Figure("startup: seconds from there until the listener answers", listens, "s", 1)
    filled = min(each["filled"] for each in ours)
    yield Figure("startup: seconds until a million records are in the window", filled, "s")


def _moments(port: int, *what: str) -> dict[str, float]:
    """The seconds at which a start said each of its words, and its listener answered."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "TRACKFUTURA_API_BASE": "http://127.0.0.1:9",
        "TRACKFUTURA_WEBHOOK_SECRET": "invented",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed was compiled before
    said: dict[str, float] = {}
    if port:
        DataFolder(Path(what[1])).door.unlink(missing_ok=True)  # a sudden end left it, and only that
    begin = time.perf_counter()
    program = [sys.executable, str(_PAINTED), *what]
    with subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout is not None
        for line in started.stdout:
            said.setdefault(line.strip(), time.perf_counter() - begin)
            if "filled" in said or not port:
                break
            _await_answer(port)
            said.setdefault("answered", time.perf_counter() - begin)
        started.kill()
    if "painted" not in said:
        raise RuntimeError("The window was not painted")
    return said


def _await_answer(port: int) -> None:
    while True:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            if connection.recv(1):
                return
        time.sleep(0.005)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _empty(folder: DataFolder) -> None:
    database = Database(folder.database)
    database.open()
    database.close()


def _fill(folder: DataFolder) -> None:
    """As it is after a sudden end: SQLite's log is still there, nothing is in the memory of the system."""
    columns = "channel, status, sha256, size, body, spool_file, received_at, headers, snapshot_id"
    statement = f"INSERT INTO webhook_events ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - ours
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        connection.executemany(statement, (_event(folder, number) for number in range(_EVENTS)))
        connection.execute("COMMIT")
        left = {path: path.read_bytes() for path in folder.root.glob("trackfutura.db-wal")}
    for path, data in left.items():
        path.write_bytes(data)
    for path in (*folder.root.glob("trackfutura.db*"), *folder.spool.iterdir()):
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _event(folder: DataFolder, number: int) -> tuple[object, ...]:
    record = b'{"url": "https://www.instagram.com/p/N%d/", "shortcode": "N%d", "description": "%s"}\n'
    is_large = number % (_EVENTS // _IN_SPOOL) == 0
    size = _SPOOL_BYTES if is_large else _ROW_BYTES
    body = b"".join(
        record % (number, part, secrets.token_hex(1_900).encode()) for part in range(size // 4_000)
    )
    name = ""
    if is_large:
        name = secrets.token_hex(12)
        (folder.spool / name).write_bytes(body)
    digest = hashlib.sha256(body).hexdigest()
    now = time.time_ns() // 1_000_000
    row = None if is_large else body
    return ("webhook", "pending", digest, len(body), row, name, now, "{}", f"s_bench{number:06}")


def _seconds(folder: DataFolder) -> float:
    """Start, wait for the line, end suddenly."""
    program = [sys.executable, "-m", "trackfutura_desktop", "listen", "--port", "0"]
    environment = os.environ | {
        "TRACKFUTURA_DATA_DIR": str(folder.root),
        "TRACKFUTURA_API_BASE": "http://127.0.0.1:9",
        "TRACKFUTURA_WEBHOOK_SECRET": "invented",
    }
    begin = time.perf_counter()
    with subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout is not None
        line = started.stdout.readline()
        seconds = time.perf_counter() - begin
        started.kill()
    if not line.startswith("listening on"):
        raise RuntimeError("It did not start")
    return seconds


def _waiting(folder: DataFolder) -> int:
    query = "SELECT count(*) FROM webhook_events WHERE status IN ('pending', 'processing')"
    with closing(sqlite3.connect(folder.database)) as connection:
        return int(connection.execute(query).fetchone()[0])
