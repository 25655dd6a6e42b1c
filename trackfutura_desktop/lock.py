"""One program at a time on a data folder."""

import sys
from pathlib import Path
from typing import BinaryIO

from trackfutura_desktop.errors import UserError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


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
                f"The lock file {path} cannot be written: {error.strerror or error}.",
                "Make it writable or remove it, or start with another folder (--data-dir).",
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
                f"Another TrackFutura Desktop is using the data folder {path.parent}.",
                "Use its window, or close it first, or start with another folder (--data-dir).",
            ) from error

    def release(self) -> None:
        """Let others in."""
        self._file.close()
