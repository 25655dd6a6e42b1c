"""A body on its way in: small ones stay in memory, large ones go to a file that survives a power cut."""

import asyncio
import contextlib
import errno
import hashlib
import secrets
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from trackfutura_desktop import crash
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import sync_file, sync_folder

SMALL = 64 * 1024
_PIECE = 512 * 1024  # handed to another thread at once
# Synced in between, so that the sync at the end, which small deliveries wait for too, stays short.
_SYNC_EVERY = 8 * 1024 * 1024
_NO_ROOM = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_NO_ROOM_ON_WINDOWS = frozenset({39, 112, 1295})  # a handle's disk, the disk or the quota is full

Take = Callable[[bytes], Awaitable[None]]
"""Takes the next piece of what is being fetched; the one after it is waited for when this returns."""


class NoSpace(UserError):
    """The disk cannot take the body."""

    act = "data"


class SyncFailed(UserError):
    """The disk did not confirm that it has the body: nothing on it can be trusted until it was checked."""


class StoredBody(NamedTuple):
    """A whole body: its bytes in ``data`` if small, else the name of its file in the spool.

    Size and hash are those of the bytes that arrived, however they are packed since.
    """

    size: int
    sha256: str
    data: bytes | None
    file: str
    packing: str = ""  # "", or "zstd"


def whole_body(data: bytes) -> StoredBody:
    """A small body that came in one piece, with its head: nearly every one."""
    return StoredBody(len(data), hashlib.sha256(data).hexdigest(), data, "")


class IncomingBody:
    """A body that is being received. Ends with ``finish`` or ``discard``."""

    def __init__(
        self, folder: Path, check_space: Callable[[int], None], distrust: Callable[[], None], small: int
    ) -> None:
        self._folder = folder
        self._check_space = check_space
        self._distrust = distrust
        self._small = small
        self._hash = hashlib.sha256()
        self._memory = bytearray()
        self._file: BinaryIO | None = None
        self._name = ""
        self._unsynced = 0
        self._writing: asyncio.Future[None] | None = None
        self.size = 0

    def write(self, chunk: bytes) -> None:
        """Add bytes.

        Raises:
            NoSpace: The disk is full.
            SyncFailed: The disk does not keep what it is given.
        """
        self.size += len(chunk)
        if self._file is None and self.size <= self._small:
            self._memory += chunk
        else:
            self._to_file(self._taken() + chunk)

    async def take(self, chunk: bytes) -> None:
        """Add bytes as ``write`` does, in another thread: the loop never waits for the disk.

        One piece is on its way while the next one is gathered, so the memory does not grow.
        """
        self.size += len(chunk)
        self._memory += chunk
        if len(self._memory) >= _PIECE:
            await self._written()
            self._begin(self._to_file, self._taken())

    async def finish(self) -> StoredBody:
        """Make the body durable without holding up the loop; small ones become so in their row.

        Raises:
            NoSpace: The disk is full.
            SyncFailed: The disk does not keep what it is given.
        """
        await self._written()
        if self._file is None and self.size <= self._small:
            return whole_body(bytes(self._memory))
        self._begin(self._sync)
        await self._written()
        return StoredBody(self.size, self._hash.hexdigest(), None, self._name)

    def discard(self) -> None:
        """Forget the body: the sender was told nothing, so it sends again."""
        if self._writing is not None and not self._writing.done():
            self._writing.add_done_callback(lambda _done: self.discard())
            return
        if self._file is None:
            return
        with contextlib.suppress(OSError):
            self._file.close()
        for name in (f"{self._name}.part", self._name):
            with contextlib.suppress(OSError):  # else the next start does it
                (self._folder / name).unlink(missing_ok=True)

    def _begin(self, work: Callable[..., None], *pieces: bytes) -> None:
        """Do something with the file in another thread. Until it is done, the file is not touched here."""
        self._writing = asyncio.get_running_loop().run_in_executor(None, work, *pieces)

    async def _written(self) -> None:
        if self._writing is not None:
            # A sender that goes away ends the wait, not the thread, which still has the file.
            await asyncio.shield(self._writing)

    def _taken(self) -> bytes:
        piece = bytes(self._memory)
        self._memory.clear()
        return piece

    def _to_file(self, piece: bytes) -> None:
        self._hash.update(piece)
        with _explained():
            if self._file is None:
                self._name = secrets.token_hex(12)
                self._file = (self._folder / f"{self._name}.part").open("xb", buffering=0)
            rest = memoryview(piece)
            while rest:
                rest = rest[self._file.write(rest) :]
            self._unsynced += len(piece)
            if self._unsynced >= _SYNC_EVERY:
                self._unsynced = 0
                with confirmed(self._distrust):
                    sync_file(self._file.fileno())
                self._check_space(0)  # how long it is to be was not said, or somebody else fills the disk

    def _sync(self) -> None:
        if self._memory:
            self._to_file(self._taken())
        assert self._file is not None  # noqa: S101 - what is not small has been written
        with _explained():
            with confirmed(self._distrust):
                sync_file(self._file.fileno())
            crash.at("after_spool_fsync")
            self._file.close()
            (self._folder / f"{self._name}.part").rename(self._folder / self._name)
            with confirmed(self._distrust):
                sync_folder(self._folder)
        crash.at("after_spool")


@contextlib.contextmanager
def confirmed(distrust: Callable[[], None]) -> Iterator[None]:
    """Tell a sync that failed, which is passed on to ``distrust``, from a disk that is merely full."""
    try:
        yield
    except OSError as error:
        if is_no_room(error) or error.errno == errno.EFBIG:
            raise
        distrust()
        raise SyncFailed(
            tr(
                "The disk of the data folder did not confirm a write: {strerror}.",
                strerror=error.strerror or error,
            ),
            tr(
                "Nothing is accepted until the database was checked. Look at the disk; "
                "deliveries are repeated."
            ),
        ) from error


@contextlib.contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise no_space(error) from error


def is_no_room(error: OSError) -> bool:
    """Whether a write failed because the disk or the user's part of it is full, which can pass."""
    return error.errno in _NO_ROOM or getattr(error, "winerror", None) in _NO_ROOM_ON_WINDOWS


def no_space(error: OSError) -> NoSpace:
    """What a failed write comes to: a full disk above all."""
    return NoSpace(
        tr("The body could not be written to the data folder: {strerror}.", strerror=error.strerror or error),
        tr("Free some space: the delivery is repeated or downloaded later, nothing is lost."),
    )
