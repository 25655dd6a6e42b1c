"""Fetching the file that a delivery only links to; it becomes a delivery of its own."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.batches import Cancelled
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.incoming import NoSpace, StoredBody, is_no_room
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.status import Cause, EventStatus
from trackfutura_desktop.net import filelink
from trackfutura_desktop.spool import Spool
from trackfutura_desktop.store import deliveries
from trackfutura_desktop.store.database import NOT_NOW, Connection
from trackfutura_desktop.store.deliveries import Event
from trackfutura_desktop.store.writer import StorageUnavailable

_log = structlog.get_logger(__name__)

_LARGEST = 5 * 1024**3  # bytes; Bright Data's own maximum for one file
_LONGEST_SECONDS = 600.0
_MB = 1024 * 1024
_LOOK_SECONDS = 5.0  # between two looks whether there is room
# Between two loadings that the disk had no room for in the end; they double.
_REST_SECONDS = 60.0
_LONGEST_REST_SECONDS = 6 * 3_600.0


async def fetch(workspace: Workspace, spool: Spool, event: Event) -> int:
    """Fetch the file of ``event`` and store it; returns the id of the new delivery that holds it.

    A full disk or a database that cannot be written is waited for.

    Raises:
        FileLinkRefused: The address is not allowed, or the file could not be fetched whole.
        NoSpace: The file cannot be written, and room would not change that.
        SyncFailed: The disk did not confirm that it has the data.
        Cancelled: By the user, meanwhile.
    """
    return await _Fetching(workspace, spool, event).run()


class _Fetching:
    """One file, loaded as seldom as can be: it may have gigabytes.

    Where its size is told, it is not loaded before there is room. A loading that ends for want of room all
    the same, or because the size was not told, is followed by a rest.
    """

    def __init__(self, workspace: Workspace, spool: Spool, event: Event) -> None:
        self._workspace = workspace
        self._spool = spool
        self._event = event
        self._size = 0  # bytes, as far as told
        self._rest = _REST_SECONDS

    async def run(self) -> int:
        stored = await self._loaded()
        _log.info("linked file fetched", event_id=self._event.id, size=stored.size)
        try:
            return await self._kept(stored)
        except Exception:
            self._spool.remove(stored)
            raise

    async def _loaded(self) -> StoredBody:
        while True:
            body = self._spool.open()
            try:
                await filelink.fetch(
                    self._event.file_url,
                    body.take,
                    allowed_hosts=self._workspace.settings.file_hosts or filelink.FILE_HOSTS,
                    max_bytes=_LARGEST,
                    total_seconds=_LONGEST_SECONDS,
                    expect=self._expect,
                )
                return await body.finish()
            except NoSpace as error:
                body.discard()
                if not _may_pass(error):
                    raise
                await self._room(was_loaded=bool(body.size))
            except BaseException:
                body.discard()
                raise

    def _expect(self, size: int) -> None:
        self._size = size
        self._spool.check_space(size)

    async def _room(self, *, was_loaded: bool) -> None:
        """Wait until it is worth another attempt."""
        loop = asyncio.get_running_loop()
        earliest = loop.time()
        if was_loaded:
            earliest += self._rest
            self._rest = min(self._rest * 2, _LONGEST_REST_SECONDS)
        with self._waiting(_full_meanwhile() if was_loaded else _no_room(self._size)):
            await self._moment()
            while loop.time() < earliest or not self._has_room():
                await self._moment()

    def _has_room(self) -> bool:
        try:
            self._spool.check_space(self._size)
        except NoSpace:
            return False
        return True

    async def _kept(self, stored: StoredBody) -> int:
        """Store the delivery; while the database cannot be written, the file waits for it here."""
        now = self._workspace.clock()
        while True:
            work = self._workspace.database.submit(
                lambda connection: _store(connection, self._event, stored, now)
            )
            try:
                return await asyncio.wrap_future(work)
            except StorageUnavailable as error:
                with self._waiting(error):
                    await self._moment()

    @contextmanager
    def _waiting(self, reason: UserError) -> Iterator[None]:
        """Say meanwhile what the delivery waits for."""
        waits, changed = self._workspace.waits, Change(events=frozenset({self._event.id}))
        waits.begin(self._event.id, reason)
        self._workspace.publish(changed)
        try:
            yield
        finally:
            waits.end(self._event.id)
            self._workspace.publish(changed)

    async def _moment(self) -> None:
        await asyncio.sleep(_LOOK_SECONDS)
        with suppress(*NOT_NOW), self._workspace.database.read() as connection:
            if not deliveries.is_processing(connection, self._event.id):
                raise Cancelled


def _may_pass(error: NoSpace) -> bool:
    """Whether the disk is full, and not, for example, the folder gone."""
    cause = error.__cause__
    return not isinstance(cause, OSError) or is_no_room(cause)


def _no_room(size: int) -> UserError:
    return NoSpace(
        tr("The disk of the data folder has no room for the linked file ({mb:,} MB).", mb=-(-size // _MB)),
        tr("Free some space: it is fetched by itself then."),
    )


def _full_meanwhile() -> UserError:
    return NoSpace(
        tr("The disk of the data folder became full while the linked file was fetched."),
        tr("Free some space: it is tried again by itself, after pauses of up to six hours."),
    )


def _store(connection: Connection, event: Event, stored: StoredBody, now: int) -> int:
    if not deliveries.is_processing(connection, event.id):
        raise Cancelled
    new_id = deliveries.add_pending(
        connection,
        stored,
        channel="file",
        batch_id=event.batch_id,
        snapshot_id=event.snapshot_id,
        snapshot_id_source=event.snapshot_id_source,
        query=event.query,
        headers=event.headers,
        file_url=event.file_url,
        received_at=now,
    )
    deliveries.move_event(
        connection,
        event.id,
        EventStatus.PROCESSED,
        Cause.NEWS,
        error_message=tr("The file was fetched as delivery {new_id}.", new_id=new_id),
        finished_at=now,
    )
    return new_id
