"""What needs the data folder for itself, and therefore waits for the next start: compacting, and moving."""

import contextlib
import datetime as dt
import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import structlog

from trackfutura_desktop import crash
from trackfutura_desktop.copying import copied
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import archive, restore
from trackfutura_desktop.language import tr
from trackfutura_desktop.lock import FolderLock
from trackfutura_desktop.paths import DataFolder, sync_folder
from trackfutura_desktop.store import soundness

_log = structlog.get_logger(__name__)

_NOTE = "next-start.json"
_NAME = "TrackFutura"
# What belongs to a running program, or to this very step, stays behind.
_LEFT = frozenset({"lock", _NOTE, "moved-to", "pace", "door.json"})


class Wishes(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the next start shall do first."""

    compacts: bool = False
    moves_to: str = ""  # the new data folder itself


def wishes(folder: DataFolder) -> Wishes:
    """What waits for the next start."""
    try:
        return msgspec.json.decode((folder.root / _NOTE).read_bytes(), type=Wishes)
    except (OSError, msgspec.MsgspecError):
        return Wishes()


def wish(folder: DataFolder, wanted: Wishes) -> None:
    """Note what the next start shall do; nothing takes a wish back.

    Raises:
        UserError: It could not be noted.
    """
    try:
        if wanted == Wishes():
            (folder.root / _NOTE).unlink(missing_ok=True)
        else:
            _write(folder.root / _NOTE, msgspec.json.encode(wanted))
    except OSError as error:
        raise UserError(
            tr("It could not be noted for the next start: {strerror}.", strerror=error.strerror or error),
            tr("Free some space."),
        ) from error


def new_place(folder: DataFolder, parent: Path) -> Path:
    """Where the data folder would be below a folder that the user chose.

    Raises:
        UserError: It cannot be there.
    """
    if folder.root != DataFolder.of_user().root:
        raise UserError(
            tr("This data folder was named at the start, with --data-dir or TRACKFUTURA_DATA_DIR."),
            tr("Close TrackFutura, move the folder yourself, and name its new place."),
        )
    place = parent if parent.name == _NAME else parent / _NAME
    if place.exists() and (not place.is_dir() or any(place.iterdir())):
        raise UserError(
            tr("{place} is there already and not empty.", place=place), tr("Choose another folder.")
        )
    if place.resolve().is_relative_to(folder.root.resolve()):
        raise UserError(tr("The data folder cannot be moved into itself."), tr("Choose another folder."))
    archive.check_room(parent, sum(size for _, size in _files(folder.root)))
    return place


def compact(folder: DataFolder) -> str:
    """Compact the database if that is wished; returns what came of it. Only while nobody uses the folder."""
    wanted = wishes(folder)
    if not wanted.compacts:
        return ""
    wish(folder, Wishes(moves_to=wanted.moves_to))  # first: what ends the program must not do so each time
    try:
        archive.check_room(folder.root, 2 * folder.database.stat().st_size)
        before, after = soundness.compact(folder.database)
    except UserError as error:
        return tr(
            "The database was not compacted. {sentence} {remedy}",
            sentence=error.sentence,
            remedy=error.remedy,
        )
    except (OSError, soundness.SQLiteError) as error:
        return tr("The database was not compacted: {error}. It is as it was.", error=error)
    _log.info("compacted", before=before, after=after)
    return tr(
        "The database is compacted: {after} MB instead of {before} MB.", after=_mb(after), before=_mb(before)
    )


def move(folder: DataFolder) -> tuple[DataFolder, str]:
    """Move the data folder if that is wished; returns where it is now, and what came of it.

    Everything is copied and read back before the new place counts; what was here stays, put aside. Whatever
    ends the program: the next start begins again, or finds the new place.
    """
    wanted = wishes(folder)
    if not wanted.moves_to:
        return folder, ""
    target = Path(wanted.moves_to)
    if target == folder.root:  # it counted already when the program was ended
        wish(folder, Wishes(compacts=wanted.compacts))
        return folder, ""
    if restore.is_half_done(folder):  # what is put aside belongs to it: first it comes to its end
        return folder, ""
    lock = FolderLock(folder.root / "lock")
    try:
        _copy_all(folder.root, target, wanted)
        crash.at("move_copied")
        _write(DataFolder.pointer(), str(target).encode())
        crash.at("move_noted")
    except (OSError, UserError) as error:
        reason = error.sentence if isinstance(error, UserError) else f"{error.strerror or error}."
        wish(folder, Wishes(compacts=wanted.compacts))
        return folder, tr("The data folder was not moved: {reason} It is where it was.", reason=reason)
    else:
        wish(DataFolder(target), Wishes(compacts=wanted.compacts))
        aside = _put_aside(folder.root)
    finally:
        lock.release()
    return DataFolder(target), (
        tr(
            "The data folder is {target} now. What was in the old one is kept in {aside} "
            "until you delete it.",
            target=target,
            aside=aside,
        )
    )


def _copy_all(root: Path, target: Path, note: Wishes) -> None:
    draft = target.with_name(f"{target.name}.part")
    shutil.rmtree(draft, ignore_errors=True)
    archive.check_room(target.parent, sum(size for _, size in _files(root)))
    draft.mkdir(mode=0o700)
    for path in _links(root):
        _link_again(path, draft / path.relative_to(root), root, target)
    for path, _ in _files(root):
        made = draft / path.relative_to(root)
        made.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        wanted = copied(path, made)
        if _digest(made) != wanted:
            raise UserError(tr("{made} is not what was copied.", made=made), tr("Look at the disk."))
    _write(draft / _NOTE, msgspec.json.encode(note))  # while it is there, nobody worked in the new place
    for path in (draft, *draft.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            sync_folder(path)
    if wishes(DataFolder(target)).moves_to == note.moves_to:  # a copy of ours that never counted
        shutil.rmtree(target)
    elif target.exists():
        target.rmdir()
    draft.rename(target)
    sync_folder(target.parent)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _put_aside(root: Path) -> Path:
    """Leave nothing in the old place that a start could take for the data."""
    aside = root / f"before-move-{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%S}"
    with contextlib.suppress(OSError):  # such as a full disk; the new place counts already
        (root / _NOTE).unlink(missing_ok=True)
        aside.mkdir()
    for path in list(root.iterdir()):
        if path.name not in _LEFT and not path.name.startswith("before-"):
            with contextlib.suppress(OSError):
                path.rename(aside / path.name)
    return aside


def _link_again(path: Path, made: Path, root: Path, target: Path) -> None:
    """A folder that the user put on another disk stays there, and is the same in the new place."""
    leads_to = path.resolve()
    if leads_to.is_relative_to(root.resolve()):
        leads_to = target / leads_to.relative_to(root.resolve())
    made.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    made.symlink_to(leads_to, target_is_directory=True)


def _files(root: Path) -> Iterator[tuple[Path, int]]:
    return ((path, path.stat().st_size) for path in _moved(root) if path.is_file())


def _links(root: Path) -> Iterator[Path]:
    """Links to folders; nothing behind them is looked at."""
    return (path for path in _moved(root) if path.is_symlink() and not path.is_file())


def _moved(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root).parts
        if inside[0] not in _LEFT and not inside[0].startswith("before-"):
            yield path


def _write(path: Path, data: bytes) -> None:
    draft = path.with_name(f"{path.name}.part")
    with draft.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    sync_folder(path.parent)


def _mb(size: int) -> str:
    return f"{size / 1_000_000:,.1f}"
