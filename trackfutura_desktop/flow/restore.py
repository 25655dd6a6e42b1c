"""Going back to a backup: verified and unpacked beside the data, put in place at the next start.

The present data is put aside, never removed. Whatever ends the program, and wherever: the next start finds
either the present data untouched or goes on where this one ended, before anybody opens the database.
"""

import contextlib
import datetime as dt
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import structlog

from trackfutura_desktop import crash, settings
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import archive
from trackfutura_desktop.flow.backup_file import DATABASE, KIND, SETTINGS
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import DataFolder, sync_file, sync_folder
from trackfutura_desktop.store import backup
from trackfutura_desktop.store.backup import Damaged
from trackfutura_desktop.store.schema import NEWEST, is_known

_log = structlog.get_logger(__name__)

# Everything that belongs to one state of the data; logs and backup copies stay where they are.
_DATA = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", "spool", "media", "exports", *SETTINGS)
_NOTE = "restore.json"
_ASIDE_DONE = "put-aside"


class Waiting(msgspec.Struct, frozen=True):
    """A verified backup that the next start puts in place; moments in ms since 1970 UTC."""

    file: str  # its name when it was read
    made_at: int
    aside: str  # the folder, in the data folder, that the present data goes to


class Restored(NamedTuple):
    """A backup that is in place."""

    file: str
    made_at: int
    aside: Path

    @property
    def sentence(self) -> str:
        """What happened, and where the data before it is."""
        made = dt.datetime.fromtimestamp(self.made_at / 1_000, dt.UTC).astimezone()
        return tr(
            "The backup {file} of {made:%Y-%m-%d %H:%M} is restored. What was here before "
            "is kept in {aside}.",
            file=self.file,
            made=made,
            aside=self.aside,
        )


def prepare(folder: DataFolder, path: Path, watch: Watch, now: int) -> Waiting:
    """Verify a backup and unpack it beside the data, for the next start; nothing else is changed.

    Raises:
        UserError: It is damaged, of a newer version, or there is no room for it.
        Stopped: ``watch`` was told to stop.
    """
    # Another one may be verified at the same time: neither may get the files of the other.
    draft = folder.root / f"restore-{secrets.token_hex(4)}.part"
    try:
        with archive.opened(path, KIND) as reader:
            archive.check_room(folder.root, reader.size)
            watch.begin("verifying", reader.size)
            made_at = reader.manifest.written_at
            (draft / "data").mkdir(parents=True)
            for entry in reader.manifest.files:
                reader.extract(entry, draft / "data" / entry.name, watch)
        _check(path, draft / "data" / DATABASE)
        _keep_api_base(draft / "data" / folder.settings.name, folder.settings)
        moment = dt.datetime.fromtimestamp(now / 1_000, dt.UTC)
        waiting = Waiting(path.name, made_at, f"before-restore-{moment:%Y%m%dT%H%M%S}")
        _write(draft / _NOTE, msgspec.json.encode(waiting))
        _sync_all(draft)
        crash.at("restore_verified")
        forget(folder)
        draft.rename(_place(folder))
        sync_folder(folder.root)
    except OSError as error:
        raise UserError(
            tr(
                "The backup could not be unpacked: {strerror}. Nothing was changed.",
                strerror=error.strerror or error,
            ),
            tr("Free some space on the disk of {root}, and try again.", root=folder.root),
        ) from error
    finally:
        _clear(draft)
    crash.at("restore_waiting")
    return waiting


def waiting(folder: DataFolder) -> Waiting | None:
    """The backup that the next start puts in place."""
    try:
        return msgspec.json.decode((_place(folder) / _NOTE).read_bytes(), type=Waiting)
    except (OSError, msgspec.MsgspecError):
        return None


def is_half_done(folder: DataFolder) -> bool:
    """Whether a restore was interrupted, so that only a start can say what the data is."""
    found = waiting(folder)
    return found is not None and (folder.root / found.aside).exists()


def forget(folder: DataFolder) -> None:
    """Leave the data as it is after all."""
    gone = _over(folder)
    _clear(gone)
    with contextlib.suppress(FileNotFoundError):
        _place(folder).rename(gone)
        sync_folder(folder.root)
        crash.at("restore_done")
    _clear(gone)


def finish(folder: DataFolder) -> Restored | None:
    """Put the backup in place that waits for it, if there is one. Only while nobody uses the folder.

    Raises:
        UserError: A file could not be moved; nothing is lost, and the next start goes on.
    """
    found = waiting(folder)
    for left in folder.root.glob("restore-*.part"):  # of one that is done, or that never came to its end
        _clear(left)
    if found is None:
        return None
    place, aside = _place(folder), folder.root / found.aside
    try:
        if not (place / _ASIDE_DONE).exists():
            _put_aside(folder.root, aside)
            _keep_media(place / "data", aside)
            _write(place / _ASIDE_DONE, b"")
            sync_folder(place)
        _put_in(place / "data", folder.root)
        crash.at("restore_in")
    except OSError as error:
        raise UserError(
            tr(
                "The backup could not be put in place: {strerror} ({filename}). Nothing is "
                "lost: the data before it is in {aside}.",
                strerror=error.strerror or error,
                filename=error.filename,
                aside=aside,
            ),
            tr("Close what uses the data folder and start again; it goes on where it ended."),
        ) from error
    restored = Restored(found.file, found.made_at, aside)
    folder.create()  # a backup may hold no body and no picture
    forget(folder)
    _log.info("restored", file=found.file, aside=found.aside)
    return restored


def _check(path: Path, database: Path) -> None:
    if not database.exists():
        raise archive.damaged(path, tr("it holds no database"))
    try:
        version = backup.examine(database)
    except Damaged as error:
        raise archive.damaged(path, tr("its database is not sound ({error})", error=error)) from error
    if version > NEWEST:
        raise archive.ArchiveUnusable(
            tr(
                "{path} was made by a newer version of TrackFutura Desktop. Nothing was changed.",
                path=path.name,
            ),
            tr("Install the newer version to restore it."),
        )
    if not is_known(version):
        raise archive.damaged(path, tr("no version of this program has made its database"))
    backup.mark_copy(database)


def _keep_api_base(unpacked: Path, present: Path) -> None:
    """The API key goes to this address, so a file that somebody may have sent does not change it."""
    api_base = settings.BRIGHT_DATA
    with contextlib.suppress(UserError):
        api_base = settings.load(present, environment={}).api_base
    with contextlib.suppress(UserError):  # then the next start says it, and sends nothing
        chosen = settings.load(unpacked, environment={})
        if chosen.api_base != api_base:
            chosen.api_base = api_base
            settings.save(chosen, unpacked)
            with unpacked.open("rb+") as file:
                sync_file(file.fileno())


def _put_aside(root: Path, aside: Path) -> None:
    aside.mkdir(exist_ok=True)
    for name in _DATA:
        # What is aside already is the data; what stands here since then is an empty folder of this start.
        if (root / name).exists() and not (aside / name).exists():
            (root / name).rename(aside / name)
            crash.at("restore_half_aside")
    sync_folder(aside)
    sync_folder(root)
    crash.at("restore_aside")


def _keep_media(data: Path, aside: Path) -> None:
    """A backup without pictures goes on with those that are here: the same files, under a second name."""
    if (data / "media").exists() or not (aside / "media").exists():
        return
    draft = data / "media.part"
    _clear(draft)
    for path in _files(aside / "media"):
        target = draft / path.relative_to(aside / "media")
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(path, target)
        except OSError:  # a disk that knows no second names; without room the picture is fetched again
            with contextlib.suppress(OSError):
                shutil.copy2(path, target)
    if draft.exists():
        draft.rename(data / "media")


def _put_in(data: Path, root: Path) -> None:
    for path in sorted(data.iterdir()):
        target = root / path.name
        if target.is_dir():
            target.rmdir()  # made empty by this start
        path.rename(target)
        crash.at("restore_half_in")
    sync_folder(root)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _sync_all(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        if path.is_dir():
            sync_folder(path)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        sync_file(file.fileno())


def _place(folder: DataFolder) -> Path:
    return folder.root / "restore"


def _over(folder: DataFolder) -> Path:
    return folder.root / "restore-over.part"


def _clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
