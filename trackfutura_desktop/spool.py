"""Raw bodies: small ones in memory or their row, large ones in files that survive a power cut."""

import contextlib
import errno
import hashlib
import io
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import zstandard

from trackfutura_desktop.copying import copied
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.incoming import SMALL, IncomingBody, NoSpace, StoredBody, confirmed, no_space
from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import sync_file, sync_folder

PACKED = ".zst"
_BODY = re.compile(r"[0-9a-f]+(\.zst)?")
_CHUNK = 256 * 1024
_PACKED_CHUNK = 1024  # which may unpack to 32 MB
# Left free on the disk, so that the database can still say what happened.
_RESERVE = 64 * 1024 * 1024


class BodyLost(UserError):
    """The bytes of a delivery are not there any more."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence, tr("Have the snapshot delivered again, or download it."))


class Spool:
    """The folder of large bodies; ``distrust`` is called when the disk did not confirm a write to it."""

    def __init__(self, folder: Path, distrust: Callable[[], None] = lambda: None) -> None:
        self.folder = folder
        self._distrust = distrust

    def check_space(self, size: int) -> None:
        """Make sure that ``size`` bytes fit.

        Raises:
            NoSpace: They do not.
        """
        try:
            free = shutil.disk_usage(self.folder).free
        except OSError as error:
            raise no_space(error) from error
        if free < size + _RESERVE:
            raise NoSpace(
                tr("The disk of the data folder is full, so nothing can be received."),
                tr("Free some space: the delivery is repeated or downloaded later, nothing is lost."),
            )

    def open(self, *, small: int = SMALL) -> IncomingBody:
        """A new body to write to; up to ``small`` bytes are kept in memory."""
        return IncomingBody(self.folder, self.check_space, self._distrust, small)

    def chunks(self, body: StoredBody) -> Iterator[bytes]:
        """The bytes of a body, a piece at a time.

        Raises:
            BodyLost: The file is gone, or does not hold what arrived; found out at its end.
        """
        digest = hashlib.sha256()
        for chunk in self._unpacked(body):
            digest.update(chunk)
            yield chunk
        if digest.hexdigest() != body.sha256:
            raise BodyLost(tr("The stored body is not what arrived: it was changed or damaged."))

    def pack(self, body: StoredBody, stopping: Callable[[], bool]) -> StoredBody | None:
        """Write the file of a body once more, packed and synced; the old file stays until ``remove``.

        Returns None if ``stopping`` says so before the end.

        Raises:
            BodyLost: The file is gone or damaged.
            NoSpace: The disk is full.
            SyncFailed: The disk does not keep what it is given.
        """
        made = body._replace(file=f"{body.file}{PACKED}", packing="zstd")
        if self._path(body).suffix == PACKED:
            return made
        draft = self.folder / f"{made.file}.part"
        try:
            with draft.open("wb") as file:
                with zstandard.ZstdCompressor().stream_writer(file, closefd=False) as packing:
                    for chunk in self.chunks(body):
                        if stopping():
                            return None
                        packing.write(chunk)
                file.flush()
                with confirmed(self._distrust):
                    sync_file(file.fileno())
            draft.rename(self.folder / made.file)
            with confirmed(self._distrust):
                sync_folder(self.folder)
            for _ in self.chunks(made):  # what cannot be read back must not replace anything
                pass
        except OSError as error:
            raise no_space(error) from error
        finally:
            draft.unlink(missing_ok=True)
        return made

    def drop_packed(self, body: StoredBody) -> None:
        """Take back ``pack``; a packed file without the old one stays."""
        if (self.folder / body.file).exists():
            (self.folder / f"{body.file}{PACKED}").unlink(missing_ok=True)

    def kept_size(self, body: StoredBody) -> int:
        """How many bytes a body takes now.

        Raises:
            BodyLost: Its file is gone.
        """
        if body.data is not None:
            return len(body.data)
        try:
            return self._path(body).stat().st_size
        except OSError as error:
            raise _lost(error) from error

    def has(self, file: str) -> bool:
        """Whether the file of a body is there."""
        return any((self.folder / name).is_file() for name in (file, f"{file}{PACKED}"))

    def remove(self, body: StoredBody) -> None:
        """Delete the file of a body that no delivery refers to."""
        if body.file:
            with contextlib.suppress(OSError):  # else the next start does it
                (self.folder / body.file).unlink(missing_ok=True)

    def files(self) -> set[str]:
        """The names of the files that are there."""
        return {path.name for path in self.folder.iterdir() if path.is_file()}

    def remove_strays(self, strays: set[str]) -> None:
        """Delete files that no delivery refers to: nobody was told that they arrived."""
        for name in strays:
            with contextlib.suppress(OSError):  # a process that outlived the last program may still have it
                (self.folder / name).unlink(missing_ok=True)

    def rescue(self, strays: set[str], aside: Path) -> int:
        """Put bodies aside that deliveries may have referred to, and delete the rest; returns how many."""
        bodies = {name for name in strays if is_body(name)}
        self.remove_strays(strays - bodies)
        if bodies:
            aside.mkdir(exist_ok=True)
        for name in bodies:
            _move(self.folder / name, aside / name)
        return len(bodies)

    def _path(self, body: StoredBody) -> Path:
        """Where the file of a body is.

        A database that was restored from a backup may know a body by the name from before it was packed.
        """
        path = self.folder / body.file
        packed = self.folder / f"{body.file}{PACKED}"
        return packed if not path.exists() and packed.exists() else path

    def _unpacked(self, body: StoredBody) -> Iterator[bytes]:
        """The bytes that arrived, never more of them than arrived."""
        if body.data is not None and not body.packing:
            yield body.data
            return
        left = body.size
        try:
            path = self._path(body)
            with io.BytesIO(body.data) if body.data is not None else path.open("rb") as file:
                for chunk in unpacked(file, is_packed=bool(body.packing) or path.suffix == PACKED):
                    yield chunk
                    left -= len(chunk)
                    if left < 0:
                        return
        except OSError as error:
            raise _lost(error) from error


def _move(path: Path, target: Path) -> None:
    """The spool may be a link to a folder on another disk."""
    try:
        path.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        copied(path, target)
        path.unlink()


def unpacked(file: BinaryIO, *, is_packed: bool) -> Iterator[bytes]:
    """What the file of a body holds, a piece at a time; ``is_packed`` by ``Spool.pack`` or `packed`.

    Raises:
        BodyLost: It is packed, and damaged or cut off.
    """
    if not is_packed:
        yield from iter(lambda: file.read(_CHUNK), b"")
        return
    unpacking = zstandard.ZstdDecompressor().decompressobj()  # unlike a reader it tells an end from a cut
    try:
        while not unpacking.eof and (piece := file.read(_PACKED_CHUNK)):
            if chunk := unpacking.decompress(piece):
                yield chunk
    except zstandard.ZstdError as error:
        raise BodyLost(tr("The stored body is damaged: it cannot be unpacked.")) from error
    if not unpacking.eof or unpacking.unused_data or file.read(1):
        raise BodyLost(tr("The stored body is damaged: it cannot be unpacked."))


def packed(data: bytes) -> bytes:
    """A small body as it is kept after it was processed."""
    return zstandard.ZstdCompressor().compress(data)


def is_body(name: str) -> bool:
    """Whether a file holds a whole body, and is not being written just now."""
    return bool(_BODY.fullmatch(name))


def stray_files(found: set[str], known: set[str]) -> set[str]:
    """Those of the files that no delivery refers to, by their name now or by that from before the packing."""
    return {
        name
        for name in found - known
        if name.removesuffix(PACKED) not in known or name.removesuffix(PACKED) in found
    }


def _lost(error: OSError) -> BodyLost:
    return BodyLost(tr("The stored body cannot be read: {strerror}.", strerror=error.strerror or error))
