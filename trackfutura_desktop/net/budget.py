"""What the pace of calls is kept in: in memory, or in a file that all programs on a data folder share.

The file holds some hundred bytes, is locked for some microseconds at each call, and is never synced: after a
power cut nothing is lost that five minutes would not have made worthless.
"""

import contextlib
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import structlog

from trackfutura_desktop.lock import locked_briefly

_log = structlog.get_logger(__name__)

# Longer than nearly every call waits for its answer. A program that was killed takes nothing back.
_LEASE_SECONDS = 60.0
_MOST_BYTES = 64 * 1024


class Book(msgspec.Struct):
    """The state. Moments in seconds of the clock of the governor."""

    tokens: float
    filled: float  # when the tokens were last counted
    written: float = 0.0
    paused_until: float = 0.0
    answers_429: list[float] = []
    waiting: dict[str, float] = {}  # calls without an answer yet: who sent it, and when

    def shift(self, now: float) -> None:
        """Where the clock was put back, everything is as long ago as it was when it was written."""
        back = self.written - now
        if back > 0:
            self.filled -= back
            self.paused_until -= back
            self.answers_429 = [each - back for each in self.answers_429]
            self.waiting = {name: each - back for name, each in self.waiting.items()}
        self.written = now

    def strangers(self, own: str, now: float) -> int:
        """How many calls of other programs wait for their answer."""
        since = now - _LEASE_SECONDS
        return sum(sent > since for name, sent in self.waiting.items() if not name.startswith(f"{own}:"))


class Budget:
    """One for each governor; those with the same path are one budget."""

    def __init__(self, burst: int, now: float, path: Path | None = None) -> None:
        self._path = path
        self._book = Book(tokens=float(burst), filled=now, written=now)
        self._file: int | None = None
        self._was_told = False
        self.is_shared = path is not None
        self.owner = f"{os.getpid()}-{os.urandom(3).hex()}"

    def close(self) -> None:
        """Let go of the file; a call that ends later is noted in memory alone."""
        self._path = None
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def forget_waiting(self, now: float) -> None:
        """What others had sent ended with them: the caller is the only program that sends."""
        with self.open(now) as book:
            book.waiting = {}

    @contextmanager
    def open(self, now: float) -> Iterator[Book]:
        """The state as it is now, kept for everybody when the block ends. The block must not wait."""
        if self._path is None:
            self._book.written = now
            yield self._book
            return
        with contextlib.ExitStack() as stack:
            file = self._locked(self._path, stack)
            if file is not None:
                self._book = _read(file) or self._book
            self._book.shift(now)
            for name in [
                each for each, sent in self._book.waiting.items() if sent < now - 10 * _LEASE_SECONDS
            ]:
                del self._book.waiting[name]
            try:
                yield self._book
            finally:
                if file is not None:
                    self._write(file)

    def _locked(self, path: Path, stack: contextlib.ExitStack) -> int | None:
        """The file, locked; None if it cannot be had, and then the pace is kept without the others."""
        try:
            if self._file is None:
                self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            stack.enter_context(locked_briefly(self._file))
        except OSError as error:
            if not self._was_told:
                self._was_told = True
                _log.warning("pace not shared with other programs", reason=str(error))
            return None
        return self._file

    def _write(self, file: int) -> None:
        data = msgspec.json.encode(self._book)
        try:
            os.lseek(file, 0, os.SEEK_SET)
            os.write(file, data)
            os.ftruncate(file, len(data))
        except OSError as error:  # such as a full disk
            _log.warning("pace not written", reason=str(error))


def _read(file: int) -> Book | None:
    """The book of the file; None if it holds none, as at first or after a power cut."""
    try:
        os.lseek(file, 0, os.SEEK_SET)
        return msgspec.json.decode(os.read(file, _MOST_BYTES), type=Book)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def clock_of(path: Path | None) -> float:
    """Now, on a clock that all who share a budget have in common."""
    return time.monotonic() if path is None else time.time()
