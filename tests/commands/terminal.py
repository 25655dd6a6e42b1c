"""Commands as a user starts them: processes of their own, their output, their end."""

import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, redirect_stdout
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from prepared import prepare
from trackfutura_desktop import cli
from trackfutura_desktop.lock import FolderLock

_PATIENCE_SECONDS = 45.0
# What the application promises for Ctrl+C in every state; a busy machine of others may take longer.
_END_SECONDS = 20.0 if os.environ.get("CI") else 5.0
_FOREIGN = ("TRACKFUTURA_", "QT_", "PYTEST_")
SECRET = "invented-webhook-secret-4471"


class Program:
    """A running ``trackfutura``. Whatever a test forgets is killed at the end of the block."""

    def __init__(self, *arguments: object, **environment: str) -> None:
        self._home = tempfile.TemporaryDirectory(prefix="home-", ignore_cleanup_errors=True)
        own = {name: value for name, value in os.environ.items() if not name.startswith(_FOREIGN)}
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            own.pop(name, None)
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
            own[name] = self._home.name
        self._changed = threading.Condition()
        self._lines: dict[str, list[str]] = {"out": [], "err": []}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "trackfutura_desktop", *map(str, arguments)],
            env={**own, "PYTHONWARNINGS": "default::ResourceWarning", **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            encoding="utf-8",
        )
        self._readers = [
            threading.Thread(target=self._read, args=(name,), daemon=True) for name in self._lines
        ]
        for reader in self._readers:
            reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self.code()
        self._home.cleanup()

    @property
    def out(self) -> str:
        """What it has printed."""
        return self._text("out")

    @property
    def err(self) -> str:
        """What it has complained about."""
        return self._text("err")

    def line_with(self, text: str) -> str:
        """Wait until a line with ``text`` is printed."""

        def found() -> str:
            return next((line for line in self._lines["out"] if text in line), "")

        with self._changed:
            self._changed.wait_for(lambda: found() or self._has_ended(), _PATIENCE_SECONDS)
            assert found(), f"no {text!r} in:\n{self.out}\n{self.err}"
            return found()

    def code(self, seconds: float = _PATIENCE_SECONDS) -> int:
        """Wait for its end and give its exit code. Nothing that it started is left."""
        code = self._process.wait(seconds)
        for reader in self._readers:
            reader.join(_PATIENCE_SECONDS)
        for pipe in (self._process.stdout, self._process.stderr):
            assert pipe is not None
            pipe.close()
        until(lambda: not self._group_lives())  # what it started sees its end, and ends a moment later
        return code

    def interrupted(self, number: signal.Signals = signal.SIGINT) -> int:
        """Ask it to end, once, and give its exit code; it has the time that users were promised."""
        self._process.send_signal(number)
        return self.code(_END_SECONDS)

    def killed(self) -> None:
        """End it as a power cut would."""
        self._process.kill()
        self.code()

    def _group_lives(self) -> bool:
        if os.name == "nt":  # which has no such groups
            return False
        try:
            os.killpg(self._process.pid, 0)
        except ProcessLookupError:
            return False
        return True

    def _has_ended(self) -> bool:
        return not any(reader.is_alive() for reader in self._readers)

    def _text(self, name: str) -> str:
        return "\n".join(self._lines[name])

    def _read(self, name: str) -> None:
        stream = self._process.stdout if name == "out" else self._process.stderr
        assert stream is not None
        for line in stream:
            with self._changed:
                self._lines[name].append(line.rstrip("\n"))
                self._changed.notify_all()
        with self._changed:
            self._changed.notify_all()


def ran(*arguments: object, **environment: str) -> Program:
    """A command that has ended."""
    with Program(*arguments, **environment) as program:
        program.code()
        return program


def url_of(program: Program) -> str:
    """The webhook address that a listener prints."""
    return program.line_with("listening on ").removeprefix("listening on ")


@contextmanager
def listening(folder: Path, *arguments: object, **environment: str) -> Iterator[Program]:
    """A ``listen`` that is ready, on any free port."""
    prepare(folder)
    chosen = {"TRACKFUTURA_WEBHOOK_SECRET": SECRET, "TRACKFUTURA_POLL_SECONDS": "0.2", **environment}
    with Program("listen", "--port", "0", "--data-dir", folder, *arguments, **chosen) as program:
        url_of(program)
        yield program


def data_of(command: str, folder: Path) -> Any:
    """What ``tree --json`` or ``events --json`` prints; in this process, which is faster."""
    said = io.StringIO()
    with redirect_stdout(said):
        assert cli.main([command, "--json", "--data-dir", str(folder)]) == 0
    return json.loads(said.getvalue())


def rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    """Rows of the database, read beside whatever is running."""
    address = f"file:{folder / 'trackfutura.db'}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, timeout=10)) as connection:
        return connection.execute(query).fetchall()


def is_free(folder: Path) -> bool:
    """Whether nobody holds the data folder any more."""
    FolderLock(folder / "lock").release()
    return True


def until(condition: Callable[[], bool]) -> None:
    """Wait for something that another process does."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.02)


def has_settled(folder: Path) -> bool:
    """Whether no delivery waits and nothing is watched any more."""
    waiting = "SELECT 1 FROM webhook_events WHERE status IN ('pending', 'processing')"
    watched = "SELECT 1 FROM batch_scraper_jobs WHERE next_look_at IS NOT NULL"
    return not rows(folder, f"{waiting} UNION ALL {watched}")


def leavings(folder: Path) -> list[str]:
    """Files that no program should leave in a data folder."""
    names = [str(path.relative_to(folder)) for path in folder.rglob("*")]
    return [
        name for name in names if name.endswith((".part", "-wal", "-shm", "-journal")) or ".writable" in name
    ]


def log_of(folder: Path) -> list[dict[str, Any]]:
    """The lines of the log."""
    text = (folder / "logs" / "trackfutura.log").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def faults_in_log(folder: Path) -> list[dict[str, Any]]:
    """What the log calls an error, or shows with a trace."""
    return [line for line in log_of(folder) if line["level"] in {"error", "critical"} or "exception" in line]
