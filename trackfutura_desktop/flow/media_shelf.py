"""The folder of pictures and films: each file once, under the hash of what it holds."""

import contextlib
import hashlib
import secrets
import shutil
import time
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, NamedTuple

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.media import HEAD_BYTES, media_type
from trackfutura_desktop.paths import sync_file

_PART = ".part"
_PIECE = 1024 * 1024
# Left free on the disk: deliveries, which people paid for, come first.
_RESERVE = 256 * 1024 * 1024
_FRESH_SECONDS = 600.0  # a younger file may be about to be referred to


class NoRoom(UserError):
    """The disk cannot take another file."""

    act = "data"

    def __init__(self, reason: str) -> None:
        super().__init__(
            tr("No pictures are saved now: {reason}.", reason=reason),
            tr("Free some space; saving goes on by itself."),
        )


class NoMedia(Exception):
    """What arrived is neither a picture nor a film."""


class Kept(NamedTuple):
    """A file that is on the shelf."""

    file: str  # its name below the folder
    media_type: str
    size: int


class Shelf:
    """The files that are there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, file: str) -> Path:
        """Where a file lies."""
        return self.folder / file

    def draft(self) -> "Draft":
        """A new file to write to.

        Raises:
            NoRoom: The disk is full.
        """
        try:
            free = shutil.disk_usage(self.folder).free
        except OSError as error:
            raise NoRoom(tr("the folder {folder} cannot be used", folder=self.folder)) from error
        if free < _RESERVE:
            raise NoRoom(tr("the disk of the data folder is nearly full"))
        return Draft(self.folder)

    def remove(self, files: Iterable[str]) -> None:
        """Delete files that no record refers to."""
        for file in files:
            if file:
                with contextlib.suppress(OSError):  # else a later tidying does it
                    self.path(file).unlink(missing_ok=True)

    def tidy(self, known: Iterable[str]) -> int:
        """Delete what no record refers to, and what a sudden end left half-written; returns how many."""
        wanted = array("Q", sorted(_number(file) for file in known))
        removed = 0
        for path in self._old_files():
            place = bisect_left(wanted, number := _number(path.name))
            if path.suffix == _PART or place == len(wanted) or wanted[place] != number:
                with contextlib.suppress(OSError):
                    path.unlink()
                    removed += 1
        return removed

    def _old_files(self) -> Iterable[Path]:
        before = time.time() - _FRESH_SECONDS
        for path in self.folder.glob("*/*"):
            with contextlib.suppress(OSError):
                if path.is_file() and path.stat().st_mtime < before:
                    yield path


class Draft:
    """A file on its way in. Ends with ``finish`` or ``discard``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._hash = hashlib.sha256()
        self._waiting = bytearray()
        self._kind = ("", "")
        self._path = folder / "new" / f"{secrets.token_hex(8)}{_PART}"
        self._file: BinaryIO | None = None
        self._size = 0

    async def take(self, chunk: bytes) -> None:
        """Add bytes; the first ones tell what the file is.

        Raises:
            NoMedia: It is neither a picture nor a film.
            NoRoom: The disk is full.
        """
        self._size += len(chunk)
        self._waiting += chunk
        if not self._kind[0] and self._size >= HEAD_BYTES:
            self._kind = media_type(bytes(self._waiting[:HEAD_BYTES]))
            if not self._kind[0]:
                raise NoMedia
        if len(self._waiting) >= _PIECE:
            self._flush()

    def finish(self) -> Kept:
        """Put the file on the shelf, so that it survives a power cut.

        Raises:
            NoMedia: It is too short to be anything.
            NoRoom: The disk is full.
        """
        if not self._kind[0]:
            raise NoMedia
        self._flush()
        assert self._file is not None  # noqa: S101 - there were bytes to write
        digest = self._hash.hexdigest()
        name = f"{digest[:2]}/{digest}.{self._kind[1]}"
        try:
            sync_file(self._file.fileno())
            self._file.close()
            (self._folder / name).parent.mkdir(mode=0o700, exist_ok=True)
            self._path.replace(self._folder / name)  # an equal one may be there: then this one is younger
        except OSError as error:
            raise _no_room(error) from error
        return Kept(name, self._kind[0], self._size)

    def discard(self) -> None:
        """Forget the file."""
        with contextlib.suppress(OSError):
            if self._file is not None:
                self._file.close()
            self._path.unlink(missing_ok=True)

    def _flush(self) -> None:
        try:
            if self._file is None:
                self._path.parent.mkdir(mode=0o700, exist_ok=True)
                self._file = self._path.open("xb")
            self._file.write(self._waiting)
            self._file.flush()
        except OSError as error:
            raise _no_room(error) from error
        self._hash.update(self._waiting)
        self._waiting.clear()


def _no_room(error: OSError) -> NoRoom:
    return NoRoom(tr("the disk says “{strerror}”", strerror=error.strerror or error))


def _number(file: str) -> int:
    """The first half of a hash's first half: enough to tell files apart, and eight bytes each."""
    try:
        return int(file.rpartition("/")[2][:16], 16)
    except ValueError:
        return 0
