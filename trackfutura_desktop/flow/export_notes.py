"""What was exported and up to where, also while another program holds the database for writing.

Only one program may write the database. A command that exports while the window or the listener runs leaves
its note as a file in the data folder; whoever may write takes it in.
"""

import contextlib
import secrets
from collections.abc import Iterator
from pathlib import Path

import msgspec
import structlog

from trackfutura_desktop.lock import FolderInUse, FolderLock
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.export import Noted, last_export, note_export

_log = structlog.get_logger(__name__)


def last(connection: Connection, folder: DataFolder, scope: str) -> Noted | None:
    """The newest finished export of a scope, taken in or not."""
    found = [noted for _, noted in _left(folder) if noted.scope == scope]
    stored = last_export(connection, scope)
    return max([*found, *([stored] if stored else [])], key=lambda noted: noted.made_at, default=None)


def note(database: Database, folder: DataFolder, noted: Noted) -> None:
    """Remember a finished export, where nobody else holds the folder in the database itself.

    Raises:
        OSError: The data folder cannot be written.
    """
    try:
        lock = FolderLock(folder.root / "lock")
    except FolderInUse:
        _leave(folder, noted)
        return
    try:
        database.open()
        store(database, folder, noted)
    finally:
        database.close()
        lock.release()


def store(database: Database, folder: DataFolder, noted: Noted) -> None:
    """Remember a finished export, with those left in files, in a database that is open for writing."""
    left = list(_left(folder))

    def work(connection: Connection) -> None:
        for _, each in left:
            note_export(connection, each)
        note_export(connection, noted)

    database.write(work)
    for path, _ in left:
        with contextlib.suppress(OSError):  # then it is taken in twice, which changes nothing
            path.unlink(missing_ok=True)


def _leave(folder: DataFolder, noted: Noted) -> None:
    folder.export_notes.mkdir(mode=0o700, exist_ok=True)
    path = folder.export_notes / f"{noted.made_at}-{secrets.token_hex(4)}.json"
    part = path.with_suffix(".part")
    part.write_bytes(msgspec.json.encode(noted))
    part.replace(path)


def _left(folder: DataFolder) -> Iterator[tuple[Path, Noted]]:
    for path in sorted(folder.export_notes.glob("*.json")):
        try:
            yield path, msgspec.json.decode(path.read_bytes(), type=Noted)
        except (OSError, ValueError) as error:
            _log.warning("note of an export not readable", file=path.name, reason=str(error))
