"""One program at a time on a data folder, and on a small file for a moment."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


_BRIEFLY_SECONDS = 0.1  # a program that was stopped while it held the lock must not stop the others
_FAR = 1 << 30  # a place behind the content: on Windows nobody can read what is locked


class FolderInUse(UserError):
    """Another TrackFutura Desktop works on the data folder."""


class FolderLock:
    """Held until ``release`` or the end of the process, however it ends."""

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            FolderInUse: Somebody else holds it.
            UserError: Its file cannot be written.
        """
        try:
            self._file: BinaryIO = path.open("ab")
        except OSError as error:
            raise UserError(
                tr(
                    "The lock file {path} cannot be written: {strerror}.",
                    path=path,
                    strerror=error.strerror or error,
                ),
                tr("Make it writable or remove it, or start with another folder (--data-dir)."),
            ) from error
        try:
            if sys.platform == "win32":
                self._file.seek(0)
                msvcrt.locking(self._file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self._file.close()
            raise FolderInUse(
                tr("Another TrackFutura Desktop is using the data folder {parent}.", parent=path.parent),
                tr("Use its window, or close it first, or start with another folder (--data-dir)."),
            ) from error

    def release(self) -> None:
        """Let others in."""
        self._file.close()


@contextmanager
def locked_briefly(file: int) -> Iterator[None]:
    """Hold the lock of an open file; whoever else holds it does so for microseconds.

    Raises:
        OSError: It was not to be had in a tenth of a second.
    """
    gives_up = time.monotonic() + _BRIEFLY_SECONDS
    while not _taken(file):
        if time.monotonic() > gives_up:
            raise TimeoutError("Another program holds the lock")
        time.sleep(0.0005)
    try:
        yield
    finally:
        if sys.platform == "win32":
            os.lseek(file, _FAR, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_UNLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_UN)


def _taken(file: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(file, _FAR, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
