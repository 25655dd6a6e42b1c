"""Zip files with a manifest: written whole or not at all, and read without trusting what they say.

A backup and a run as a file are such archives. Every file in one stands in ``manifest.json`` with its size
and its SHA-256; names that the reader does not expect, more bytes than announced and other hashes are
refused.
"""

import hashlib
import shutil
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from re import Pattern
from typing import Any, BinaryIO, NamedTuple

import msgspec

from trackfutura_desktop import __version__
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import sync_file, sync_folder

MANIFEST = "manifest.json"
PIECE = 1024 * 1024
_RESERVE = 64 * 1024 * 1024
_LONGEST_MANIFEST = 64 * 1024 * 1024
# What unpacks to far more than anything that is stored here does was made to fill disks.
_SMALL = 64 * 1024 * 1024
_LARGEST_RATIO = 400
# Others unpack a few bytes to gigabytes at once, in memory.
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


class ArchiveUnusable(UserError):
    """The file is no archive of this kind, is damaged, or is of a newer version. Nothing was changed."""


class Kind(NamedTuple):
    """A kind of archive."""

    name: str  # as people read it, such as "backup of TrackFutura Desktop"
    format: int  # the newest that is understood
    files: Pattern[str]  # what the name of each file in it has to look like, in full


class Entry(msgspec.Struct, frozen=True):
    """One file in an archive; the hash is that of its bytes as they are outside of it."""

    name: str
    size: int
    sha256: str


class Manifest(msgspec.Struct, kw_only=True):
    """What an archive says of itself; ``written_at`` in ms since 1970 UTC."""

    kind: str
    format: int
    program: str
    written_at: int
    facts: dict[str, Any] = {}
    files: list[Entry] = []


class Writer:
    """Adds files one after another; how many bytes are written is told to ``watch``."""

    def __init__(self, archive: zipfile.ZipFile, kind: Kind, watch: Watch) -> None:
        self._archive = archive
        self._kind = kind
        self._watch = watch
        self.files: list[Entry] = []

    def add(self, name: str, chunks: Iterable[bytes], *, is_packed: bool = False) -> None:
        """Add a file; ``is_packed`` if packing it would only take time.

        Raises:
            Stopped: The work shall end.
        """
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        digest, size = hashlib.sha256(), 0
        with self._archive.open(info, "w", force_zip64=True) as file:
            for chunk in chunks:
                self._watch.advance(len(chunk))
                digest.update(chunk)
                size += len(chunk)
                file.write(chunk)
        self.files.append(Entry(name, size, digest.hexdigest()))

    def add_file(self, name: str, path: Path, *, is_packed: bool = False) -> None:
        """Add a file from the disk."""
        with path.open("rb") as file:
            self.add(name, pieces(file), is_packed=is_packed)

    def add_manifest(self, now: int, facts: dict[str, Any]) -> None:
        """Add, as the last file, what the others are."""
        made = Manifest(
            kind=self._kind.name,
            format=self._kind.format,
            program=f"TrackFutura Desktop {__version__}",
            written_at=now,
            facts=facts,
            files=self.files,
        )
        self._archive.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(made), indent=1))


@contextmanager
def written(path: Path, kind: Kind, watch: Watch) -> Iterator[Writer]:
    """A new archive, which gets its name only when it is on the disk and was read back.

    Raises:
        UserError: It cannot be written; nothing is left of it, and a file of its name stays as it was.
        Stopped: The work shall end.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb+") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                yield Writer(archive, kind, watch)
            file.flush()
            sync_file(file.fileno())
        with opened(part, kind) as made:
            watch.begin(tr("reading back"), made.size)
            made.verify(watch)
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise UserError(
            tr(
                "The file {path} could not be written: {strerror}. Nothing of it was left.",
                path=path.name,
                strerror=error.strerror or error,
            ),
            tr("Choose another folder, or free space on its disk."),
        ) from error
    finally:
        part.unlink(missing_ok=True)


class Reader:
    """An archive that is open; nothing of it is believed before it was read."""

    def __init__(self, archive: zipfile.ZipFile, path: Path, manifest: Manifest) -> None:
        self._archive = archive
        self._path = path
        self.manifest = manifest

    @property
    def size(self) -> int:
        """How many bytes all of its files take."""
        return sum(each.size for each in self.manifest.files)

    def chunks(self, entry: Entry) -> Iterator[bytes]:
        """The bytes of a file, a piece at a time; at its end it is known whether they are the right ones.

        Raises:
            ArchiveUnusable: They are not.
        """
        digest, left = hashlib.sha256(), entry.size
        try:
            with self._archive.open(entry.name) as file:
                while chunk := file.read(PIECE):
                    left -= len(chunk)
                    if left < 0:
                        break
                    digest.update(chunk)
                    yield chunk
        except _DAMAGES as error:
            raise damaged(self._path, tr("{entry} cannot be read", entry=entry.name)) from error
        if left or digest.hexdigest() != entry.sha256:
            raise damaged(self._path, tr("{entry} is not what was written", entry=entry.name))

    def verify(self, watch: Watch) -> None:
        """Read everything once.

        Raises:
            ArchiveUnusable: Something is not as the manifest says.
            Stopped: The work shall end.
        """
        for entry in self.manifest.files:
            for chunk in self.chunks(entry):
                watch.advance(len(chunk))

    def extract(self, entry: Entry, target: Path, watch: Watch) -> None:
        """Write a file, synced.

        Raises:
            ArchiveUnusable: It is not what the manifest says.
        """
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            for chunk in self.chunks(entry):
                watch.advance(len(chunk))
                file.write(chunk)
            file.flush()
            sync_file(file.fileno())


@contextmanager
def opened(path: Path, kind: Kind) -> Iterator[Reader]:
    """An archive of a kind, with its manifest and its names checked.

    Raises:
        ArchiveUnusable: It is something else, damaged, hostile, or of a newer version.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            if any(each.compress_type not in _PACKINGS for each in archive.infolist()):
                raise damaged(path, tr("it holds files that do not belong into it"))
            manifest = _manifest(archive, path, kind)
            _check_names(archive, path, manifest, kind.files)
            yield Reader(archive, path, manifest)
    except OSError as error:
        raise ArchiveUnusable(
            tr(
                "The file {path} cannot be read: {strerror}. Nothing was changed.",
                path=path.name,
                strerror=error.strerror or error,
            ),
            tr("Choose a file that you may read."),
        ) from error
    except _DAMAGES as error:
        raise _foreign(path, kind) from error


def pieces(file: BinaryIO) -> Iterator[bytes]:
    """What is left of an open file, a piece at a time."""
    return iter(lambda: file.read(PIECE), b"")


def check_room(folder: Path, wanted: int) -> None:
    """Make sure that a disk takes so many bytes more.

    Raises:
        UserError: It does not.
    """
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise UserError(
            tr(
                "The folder {folder} cannot be used: {strerror}.",
                folder=folder,
                strerror=error.strerror or error,
            ),
            tr("Choose another folder."),
        ) from error
    if free < wanted + _RESERVE:
        raise UserError(
            tr(
                "There is not enough space in {folder}: {wanted} MB are needed, {free} MB are "
                "free. Nothing was changed.",
                folder=folder,
                wanted=_mb(wanted + _RESERVE),
                free=_mb(free),
            ),
            tr("Free some space, or choose another disk."),
        )


def damaged(path: Path, reason: str) -> ArchiveUnusable:
    """An archive that cannot be what was once written."""
    return ArchiveUnusable(
        tr("{path} is damaged: {reason}. Nothing was changed.", path=path.name, reason=reason),
        tr("Use another copy of it, or make it again."),
    )


def _manifest(archive: zipfile.ZipFile, path: Path, kind: Kind) -> Manifest:
    if MANIFEST not in archive.namelist() or archive.getinfo(MANIFEST).file_size > _LONGEST_MANIFEST:
        raise _foreign(path, kind)
    try:
        with archive.open(MANIFEST) as file:
            text = file.read(_LONGEST_MANIFEST)
        said = msgspec.json.decode(text)
        if not isinstance(said, dict) or said.get("kind") != kind.name:
            raise _foreign(path, kind)
        number = said.get("format")
        if isinstance(number, int) and number > kind.format:
            raise ArchiveUnusable(
                tr(
                    "{path} was made by a newer version of TrackFutura Desktop. Nothing was changed.",
                    path=path.name,
                ),
                tr("Install the newer version to read it."),
            )
        return msgspec.convert(said, Manifest)
    except msgspec.MsgspecError as error:
        raise damaged(path, tr("its manifest cannot be read")) from error


def _check_names(archive: zipfile.ZipFile, path: Path, manifest: Manifest, expected: Pattern[str]) -> None:
    names = archive.namelist()
    listed = [each.name for each in manifest.files]
    if len(set(names)) != len(names) or sorted([*listed, MANIFEST]) != sorted(names):
        raise damaged(path, tr("it does not hold the files that its manifest lists"))
    for each in manifest.files:
        if not expected.fullmatch(each.name):
            raise damaged(path, tr("it holds files that do not belong into it"))
        info = archive.getinfo(each.name)
        if info.file_size != each.size:
            raise damaged(path, tr("{name} is not as large as its manifest says", name=each.name))
        if each.size > _SMALL and each.size > info.compress_size * _LARGEST_RATIO:
            raise damaged(path, tr("{name} would take far more space than such a file does", name=each.name))


def _foreign(path: Path, kind: Kind) -> ArchiveUnusable:
    return ArchiveUnusable(
        tr("{path} is no {kind}, or it is damaged. Nothing was changed.", path=path.name, kind=kind.name),
        tr("Choose another file."),
    )


def _mb(size: int) -> str:
    return f"{round(size / 1_000_000):,}"
