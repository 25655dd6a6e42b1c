"""Copies of the database, made by SQLite itself while others go on writing, and how to go back to one."""

import errno
import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, NamedTuple

from sqlalchemy import Connection

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import sync_folder

Kind = Literal["daily", "migration"]

_KEPT: dict[Kind, int] = {"daily": 7, "migration": 3}
# Of the daily ones together; the two newest stay whatever their size.
_MOST_BYTES = 10_000_000_000
_LEAST = 2
_DAY_MS = 86_400_000
_PAGES = 64  # 1 MB; between two steps others get the disk, and a stop is noticed
_OPERATIONS = 1_000_000  # of SQLite's machine
# Left free on the disk; twice that of the spool, so a copy gives way before a delivery is refused.
_RESERVE = 128 * 1024 * 1024
_NAME = re.compile(r"trackfutura-(\d{8}T\d{6})-(\w+)-(daily|migration)\.db")
_MOMENT = "%Y%m%dT%H%M%S"
_IS_COPY = 1  # PRAGMA user_version of a copy
_STRANGE = (  # our names of files are hashes below one folder, and no table of ours does anything by itself
    "SELECT 1 FROM sqlite_master WHERE type = 'trigger'",
    "SELECT 1 FROM webhook_events WHERE spool_file GLOB '*[^0-9a-z.]*' OR spool_file GLOB '.*'",
    "SELECT 1 FROM media WHERE file GLOB '*[^0-9a-z./]*' OR file GLOB '/*' OR file GLOB '*..*'",
)


class BackupFailed(UserError):
    """No copy could be made; the database itself is as it was."""

    act = "data"


class Damaged(Exception):
    """What SQLite found wrong, in its own words."""


class Backup(NamedTuple):
    """One copy; ``made_at`` in ms since 1970 UTC."""

    path: Path
    made_at: int
    kind: str
    size: int


def backups(database: Path) -> list[Backup]:
    """The copies of a database, the newest first."""
    found = []
    folder = _folder(database)
    for path in folder.iterdir() if folder.is_dir() else ():
        if match := _NAME.fullmatch(path.name):
            moment = datetime.strptime(match[1], _MOMENT).replace(tzinfo=UTC)
            found.append(Backup(path, int(moment.timestamp() * 1_000), match[3], path.stat().st_size))
    return sorted(found, key=lambda each: each.path.name, reverse=True)


def set_aside(database: Path) -> Path | None:
    """Keep the copies of a database that is gone: those of the new one in its place would push them out.

    Returns:
        The newest of them, where it is now; None if there are none.
    """
    copies = backups(database)
    if not copies:
        return None
    newest = copies[0].path
    aside = database.parent / f"{_folder(database).name}-until-{newest.name.split('-')[1]}"
    try:
        _folder(database).rename(aside)
    except OSError:  # that place is taken, or something reads them; they stay as long as others do
        return newest
    return aside / newest.name


def daily_is_due(database: Path, now: int) -> bool:
    """Whether the last day has no copy; one from the future, when the clock was wrong, does not count."""
    return not any(0 <= now - each.made_at < _DAY_MS for each in backups(database) if each.kind == "daily")


def back_up(
    database: Path, kind: Kind, now: int, stopping: Callable[[], bool] = lambda: False
) -> Path | None:
    """Make a checked copy in the folder ``backups`` beside the database; older ones make room for it.

    It is one state of the database, whatever is written meanwhile, and nobody who writes waits for it.
    Returns None if ``stopping`` said so before the end.

    Raises:
        BackupFailed: The disk is full, or the copy could not be written.
        Damaged: The copy, and therefore the database, is damaged; nothing older was removed.
    """
    folder = _folder(database)
    draft = folder / "backup.part"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        if shutil.disk_usage(folder).free < database.stat().st_size + _RESERVE:
            raise _failed(tr("the disk has not enough room"), database)
        version = _copy(database, draft, stopping)
        moment = datetime.fromtimestamp(now / 1_000, UTC).strftime(_MOMENT)
        made = folder / f"trackfutura-{moment}-{version}-{kind}.db"
        draft.replace(made)
        sync_folder(folder)
        _make_room(database, kind, made, now)
    except _Stopped:
        return None
    except (OSError, sqlite3.OperationalError) as error:
        raise _failed(str(error), database) from error
    finally:
        draft.unlink(missing_ok=True)
    return made


def copy_to(
    database: Path, target: Path, stopping: Callable[[], bool], told: Callable[[int, int], None]
) -> str | None:
    """Make a checked copy in a file of its own; returns its schema version, or None if it was stopped.

    Args:
        database: The database, which others may be writing.
        target: The file, which is replaced.
        stopping: Whether to end early.
        told: Gets how many bytes are copied, and how many there are.

    Raises:
        BackupFailed: The disk is full, or the copy could not be written.
        Damaged: The database is damaged.
    """
    try:
        return _copy(database, target, stopping, told)
    except _Stopped:
        return None
    except (OSError, sqlite3.OperationalError) as error:
        raise _failed(str(error), database) from error


def files_named_in(copy: Path) -> tuple[set[str], set[str]]:
    """The files that a copy refers to: bodies in the spool, and saved pictures and films."""
    spool = "SELECT spool_file FROM webhook_events WHERE body IS NULL AND spool_file != ''"
    media = "SELECT DISTINCT file FROM media WHERE status = 'saved' AND file != ''"
    with closing(reader(copy)) as connection:
        return (
            {name for (name,) in connection.execute(spool)},
            {name for (name,) in connection.execute(media)},
        )


def examine(copy: Path) -> str:
    """Read all of a copy that is to be put in the place of a database; returns its schema version.

    Raises:
        Damaged: It is, or it is no database of this application.
    """
    try:
        with closing(reader(copy)) as connection:
            if found := damage(connection):
                raise Damaged(found)
            version = _version(connection)
            is_strange = any(_finds(connection, query) for query in _STRANGE)
    except sqlite3.DatabaseError as error:
        raise Damaged(str(error)) from error
    if version == "unknown":
        raise Damaged(tr("it holds no tables of this application"))
    if is_strange:
        raise Damaged(tr("it holds what this application never writes"))
    return version


def mark_copy(copy: Path) -> None:
    """Whoever wrote it: once it is in the place of a database, nothing is sent by itself."""
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute(f"PRAGMA user_version = {_IS_COPY}")


def way_back(database: Path) -> str:
    """What a user can do with a damaged database, in words."""
    elsewhere = tr("start with another folder (--data-dir)")
    newest = next(iter(backups(database)), None)
    if newest is None:
        return tr("It was left as it is. There is no backup copy yet; {elsewhere}.", elsewhere=elsewhere)
    moment = datetime.fromtimestamp(newest.made_at / 1_000, UTC).strftime("%Y-%m-%d %H:%M UTC")
    name = database.name
    return tr(
        "It was left as it is. The newest backup copy is of {moment}. To go back to "
        "it, move {name}, {name}-wal and {name}-shm out of {parent}, then copy {path} "
        "to {database}. What came since is fetched from Bright Data again. Or "
        "{elsewhere}.",
        moment=moment,
        name=name,
        parent=database.parent,
        path=newest.path,
        database=database,
        elsewhere=elsewhere,
    )


def is_restored(connection: Connection) -> bool:
    """Whether the database is a copy that was put in the place of another one."""
    return connection.exec_driver_sql("PRAGMA user_version").scalar() == _IS_COPY


def forget_restored(connection: Connection) -> None:
    """From here on it is a database like any other."""
    connection.exec_driver_sql("PRAGMA user_version = 0")


def damage(connection: sqlite3.Connection) -> str:
    """The first thing that SQLite finds wrong; empty if the database is sound. Reads all of it."""
    try:
        found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname == "SQLITE_INTERRUPT":
            return ""
        found = str(error)
    return "" if found == "ok" else found


def reader(database: Path) -> sqlite3.Connection:
    """A connection for one thing that takes long, apart from those of the views."""
    address = f"{database.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)


def _copy(
    database: Path,
    draft: Path,
    stopping: Callable[[], bool],
    told: Callable[[int, int], None] = lambda _done, _total: None,
) -> str:
    """Write a synced copy; returns its schema version."""
    size = database.stat().st_size

    def progress(_status: int, left: int, total: int) -> None:
        told(size * (total - left) // max(total, 1), size)
        if stopping():
            raise _Stopped
        # While the copy is made, the log of SQLite keeps all that others write.
        if shutil.disk_usage(draft.parent).free < _RESERVE:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    os.close(os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600))
    with closing(reader(database)) as source, closing(sqlite3.connect(draft, isolation_level=None)) as target:
        # Inside one transaction the copy is never begun anew because somebody wrote.
        source.execute("BEGIN")
        version = _version(source)
        target.execute("PRAGMA synchronous = OFF")  # it is synced as a whole
        source.backup(target, pages=_PAGES, progress=progress)
        source.execute("COMMIT")
        target.execute("PRAGMA journal_mode = DELETE")  # one file, without another beside it
        target.execute(f"PRAGMA user_version = {_IS_COPY}")
        target.set_progress_handler(lambda: int(stopping()), _OPERATIONS)
        if found := damage(target):
            raise Damaged(found)
        if stopping():
            raise _Stopped
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    return version


def _finds(connection: sqlite3.Connection, query: str) -> bool:
    try:
        return connection.execute(query).fetchone() is not None
    except sqlite3.OperationalError as error:
        if "no such" not in str(error):  # an earlier version has no such table or column
            raise
        return False


def _version(source: sqlite3.Connection) -> str:
    try:
        return str(source.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    except (sqlite3.OperationalError, TypeError):
        return "unknown"


def _make_room(database: Path, kind: Kind, made: Path, now: int) -> None:
    """Remove what is too old or too much; what seems to be of the future goes first."""
    others = [each for each in backups(database) if each.kind == kind and each.path != made]
    others.sort(key=lambda each: (each.made_at <= now, each.made_at), reverse=True)
    total = made.stat().st_size
    for place, each in enumerate(others, start=1):
        total += each.size
        if place >= _KEPT[kind] or (kind == "daily" and place >= _LEAST and total > _MOST_BYTES):
            each.path.unlink(missing_ok=True)


def _folder(database: Path) -> Path:
    return database.parent / "backups"


def _failed(reason: str, database: Path) -> BackupFailed:
    megabytes = round((database.stat().st_size + _RESERVE) / 1_000_000)
    return BackupFailed(
        tr(
            "No backup copy of the database could be made: {reason}. The database itself is not concerned.",
            reason=reason,
        ),
        tr(
            "Free {megabytes:,} MB on the disk of {database}.",
            megabytes=megabytes,
            database=_folder(database),
        ),
    )


class _Stopped(Exception):
    pass
