"""Columns made from keys of the raw records: added, filled beside everything else, kept current, removed."""

import asyncio
import threading
import time
from collections.abc import Callable
from functools import partial

import msgspec
import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.watch import Stopped, Watch, in_thread
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.path import FoundKey, keys, value_at
from trackfutura_desktop.store import columns
from trackfutura_desktop.store.columns import AddedColumn, Kept, Outdated
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.tree import FolderKey

_log = structlog.get_logger(__name__)

_STEP = 400  # records; their values hold the writer for some 5 ms
_REMOVED = 2_000  # ids; deleting so many values holds the writer for some 5 ms
_SAMPLE = 300
_LONGEST_PATH = 500
# After a pass it rests so many times as long as that took, at least this long: records may still be arriving.
_REST, _REST_SECONDS = 4, 1.0
_TRY_AGAIN_SECONDS = 60.0  # after a pass that failed: what it could not do is not done by the next delivery
_FIRST_SECONDS = 5.0  # the window and what waits from the last start go first


def found_keys(database: Database, key: FolderKey) -> list[FoundKey]:
    """The keys that occur in records of a folder, by a sample of them, the most frequent first."""
    with database.read() as connection:
        records = [msgspec.json.decode(each) for each in columns.sample(connection, key, _SAMPLE)]
        known = {each.path for each in columns.added(connection)}
        names = columns.unknown_names(connection, key)
    found = keys(records)
    sampled = {each.path for each in found}
    rare = [FoundKey(name, 0, is_number=False, examples=()) for name in names if name not in sampled]
    return [each for each in (*found, *rare) if each.path not in known]


async def add_column(workspace: Workspace, path: str, watch: Watch, *, is_number: bool) -> AddedColumn:
    """Make a column from a key and fill it. Where this ends early, the column is removed again.

    Raises:
        UserError: The path cannot be one.
        Stopped: ``watch`` was told to stop.
    """
    if not path.strip() or len(path) > _LONGEST_PATH or not path.isprintable():
        raise UserError(
            tr("That is no key of a record, so no column was added."), tr("Choose one from the list.")
        )
    database, now = workspace.database, workspace.clock()
    made = await asyncio.to_thread(
        database.write, lambda connection: columns.add(connection, path, now, is_number=is_number)
    )
    workspace.publish(Change(columns=True))
    try:
        await in_thread(watch, fill, database, made, watch)
    except Stopped:
        await remove_column(workspace, path)
        raise
    workspace.publish(Change(columns=True))
    return made


async def remove_column(workspace: Workspace, path: str) -> None:
    """Let a column vanish at once, and delete its values in steps."""
    database, now = workspace.database, workspace.clock()
    await asyncio.to_thread(database.write, lambda connection: columns.put_away(connection, path, now))
    workspace.publish(Change(columns=True))
    await asyncio.to_thread(delete_values, database, lambda: False)


def fill(database: Database, column: AddedColumn, watch: Watch, events: frozenset[int] = frozenset()) -> int:
    """Bring the values of a column up to date, of all records or of those of some deliveries.

    Returns:
        How many were outdated.

    Raises:
        Stopped: ``watch`` was told to stop.
    """
    with database.read() as connection:
        watch.begin(tr("reading “{path}” from the records", path=column.path), columns.newest_id(connection))
    above, filled = 0, 0
    while True:
        watch.look()
        with database.read() as connection:
            found, up_to = columns.outdated(connection, column.id, above, _STEP, events)
        if up_to == above:
            return filled
        if found:
            values = [_kept(each, column) for each in found]
            database.write(partial(_keep, values))
            filled += len(found)
        watch.advance(up_to - above)
        above = up_to


def delete_values(database: Database, is_stopping: Callable[[], bool]) -> None:
    """Delete, in steps, the values of columns that vanished."""
    with database.read() as connection:
        gone, newest = columns.put_away_ids(connection), columns.newest_id(connection)
    for column_id in gone:
        for above in range(0, newest, _REMOVED):
            if is_stopping():
                return
            database.write(partial(_drop_values, column_id, above))
        database.write(partial(_drop, column_id))


class ColumnKeeper:
    """Keeps the values of added columns current: after the start of all records, then of what arrives.

    It works in a thread of its own and rests much longer than it works, so that what arrives goes first.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._watch = Watch()
        self._wake = threading.Condition()
        self._events: set[int] = set()
        self._is_stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="column keeper", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def notice(self, change: Change) -> None:
        """Remember which deliveries brought something. Callable from any thread."""
        if change.events:
            with self._wake:
                self._events |= change.events
                self._wake.notify()

    def stop(self) -> None:
        """End after the step under way."""
        self._is_stopping.set()
        self._watch.stop()
        with self._wake:
            self._wake.notify()
        if self._thread.ident is not None:
            self._thread.join()

    def once(self, events: frozenset[int] = frozenset()) -> None:
        """Bring the values of what some deliveries brought up to date, or of everything.

        Raises:
            Stopped: It shall end.
        """
        with self._workspace.database.read() as connection:
            added = columns.added(connection)
        filled = sum(fill(self._workspace.database, each, self._watch, events) for each in added)
        if filled:
            self._workspace.publish(Change(columns=True))

    def _run(self) -> None:
        if self._is_stopping.wait(_FIRST_SECONDS):
            return
        events: frozenset[int] = frozenset()  # at first, all
        while not self._is_stopping.is_set():
            started, is_done = time.monotonic(), False
            try:
                delete_values(self._workspace.database, self._is_stopping.is_set)
                self.once(events)
                is_done = True
            except Stopped:
                return
            except UserError as error:
                _log.warning("added columns not current", reason=error.sentence)
            except Exception:  # noqa: BLE001 - it is tried again, and by the next start
                _log.exception("added columns not current")
            rest = max(_REST_SECONDS if is_done else _TRY_AGAIN_SECONDS, _REST * (time.monotonic() - started))
            if self._is_stopping.wait(rest):
                return
            if is_done:
                events = self._next()

    def _next(self) -> frozenset[int]:
        with self._wake:
            while not (self._events or self._is_stopping.is_set()):
                self._wake.wait()
            events, self._events = frozenset(self._events), set()
            return events


def _keep(values: list[Kept], connection: Connection) -> None:
    columns.keep(connection, values)


def _drop_values(column_id: int, above: int, connection: Connection) -> None:
    columns.drop_values(connection, column_id, above, _REMOVED)


def _drop(column_id: int, connection: Connection) -> None:
    columns.drop(connection, column_id)


def _kept(outdated: Outdated, column: AddedColumn) -> Kept:
    value = value_at(msgspec.json.decode(outdated.record), column.path)
    return Kept(outdated.content_id, column.id, outdated.digest, value)
