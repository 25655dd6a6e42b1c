"""A backup of everything in one file, made while the program runs."""

import contextlib
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import archive
from trackfutura_desktop.flow.watch import Stopped, Watch, in_thread
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.spool import PACKED
from trackfutura_desktop.store import backup
from trackfutura_desktop.store.backup import Damaged
from trackfutura_desktop.store.database import DatabaseUnusable

SUFFIX = "tfbackup"
DATABASE = "trackfutura.db"
# Never a folder above another: what is unpacked stays where it is unpacked.
_FILES = re.compile(
    r"trackfutura\.db|settings\.toml|datasets\.toml|catalogue-changes\.toml|webhook-digests\.json"
    r"|spool/[0-9a-f]{1,64}(\.zst)?|media/[0-9a-f]{2}/[0-9a-f]{8,128}\.[a-z0-9]{1,8}"
)
KIND = archive.Kind("backup of TrackFutura Desktop", 1, _FILES)
SETTINGS = ("settings.toml", "datasets.toml", "catalogue-changes.toml", "webhook-digests.json")
_DAY_MS = 86_400_000
_BREATH_SECONDS = 0.002  # between two megabytes, so that answers to Bright Data get the disk


class Report(NamedTuple):
    """A backup that was read back and found complete; sizes in bytes."""

    path: Path
    size: int
    bodies: int
    media: int
    absent: int  # raw bodies that were removed, as the settings want it, while the backup was made

    @property
    def sentence(self) -> str:
        """What it holds, for people."""
        parts = [
            tr("the database"),
            tr("the settings"),
            tr("{bodies:,} large raw bodies", bodies=self.bodies),
        ]
        if self.media:
            parts.append(tr("{media:,} pictures and films", media=self.media))
        return tr(
            "{path} holds {parts} and {parts2}, read back and complete.",
            path=self.path.name,
            parts=", ".join(parts[:-1]),
            parts2=parts[-1],
        )


def is_one(path: Path) -> bool:
    """Whether a file is named as a backup."""
    return path.suffix.lower() == f".{SUFFIX}"


async def back_up_to(workspace: Workspace, path: Path, watch: Watch, *, with_media: bool) -> Report:
    """Make a backup beside everything else that goes on.

    Raises:
        UserError: There is no room for it, or the database is damaged. Nothing is left of the file.
        Stopped: ``watch`` was told to stop. Nothing is left of the file.
    """
    now = workspace.clock()
    return await in_thread(watch, lambda: write(workspace.folder, path, watch, now, with_media=with_media))


def write(folder: DataFolder, path: Path, watch: Watch, now: int, *, with_media: bool) -> Report:
    """Make a backup of a data folder, whether or not a program works on it.

    Raises:
        UserError: As for ``back_up_to``.
        Stopped: ``watch`` was told to stop.
    """
    if path.resolve().is_relative_to(folder.root.resolve()):
        raise UserError(
            tr("A backup inside the data folder would be lost together with it."),
            tr("Choose another folder, best on another disk."),
        )
    copy = folder.root / f"backup-{now}.part"
    try:
        archive.check_room(folder.root, folder.database.stat().st_size)
        version = _copy(folder, copy, watch)
        bodies, media = backup.files_named_in(copy)
        files = list(_present(folder.spool, bodies))
        pictures = list(_present(folder.media, media)) if with_media else []
        total = copy.stat().st_size + sum(size for _, size in (*files, *pictures))
        archive.check_room(path.parent, total)
        watch.begin("writing", total)
        with archive.written(path, KIND, watch) as made:
            made.add_file(DATABASE, copy)
            for name in SETTINGS:
                if (folder.root / name).exists():
                    made.add_file(name, folder.root / name)
            count = sum(_add(made, folder.spool, name) for name, _ in files)
            shown = sum(_add(made, folder.media, name) for name, _ in pictures)
            made.add_manifest(now, {"database_schema": version, "has_media": with_media})
    finally:
        copy.unlink(missing_ok=True)
    return Report(path, path.stat().st_size, count, shown, len(bodies) - count)


def forget_drafts(folder: DataFolder, now: int) -> None:
    """Remove the copies of the database that are left of backups which ended suddenly.

    One that is made at this moment, by a command, is younger than a day.
    """
    for path in folder.root.glob("backup-*.part*"):
        with contextlib.suppress(OSError):
            if path.stat().st_mtime * 1_000 < now - _DAY_MS:
                path.unlink()


def _copy(folder: DataFolder, copy: Path, watch: Watch) -> str:
    def told(done: int, total: int) -> None:
        watch.step, watch.done, watch.total = tr("copying the database"), done, total

    try:
        version = backup.copy_to(folder.database, copy, _stopping(watch), told)
    except Damaged as error:
        raise DatabaseUnusable(
            tr("The database is damaged ({error}), so no backup of it was made.", error=error),
            backup.way_back(folder.database),
        ) from error
    if version is None:
        raise Stopped
    return version


def _stopping(watch: Watch) -> Callable[[], bool]:
    def stopping() -> bool:
        time.sleep(_BREATH_SECONDS)
        return watch.is_stopped

    return stopping


def _present(folder: Path, names: set[str]) -> Iterator[tuple[str, int]]:
    """Files that are there, by the name that they have now, with their sizes."""
    for name in sorted(names):
        for found in (name, f"{name}{PACKED}"):
            path = folder / found
            if path.is_file():
                yield found, path.stat().st_size
                break


def _add(made: archive.Writer, folder: Path, name: str) -> bool:
    """Add a file, which may be packed or removed at this very moment; whether it was still there."""
    for found in dict.fromkeys((name, name if name.endswith(PACKED) else f"{name}{PACKED}")):
        try:
            file = (folder / found).open("rb")
        except FileNotFoundError:
            continue
        with file:
            is_packed = found.endswith(PACKED) or folder.name == "media"
            made.add(f"{folder.name}/{found}", archive.pieces(file), is_packed=is_packed)
        return True
    return False
