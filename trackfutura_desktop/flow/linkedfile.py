"""Fetching the file that a delivery only links to; it becomes a delivery of its own."""

import asyncio

import structlog

from trackfutura_desktop.flow.batches import Cancelled
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.incoming import StoredBody
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.status import Cause, EventStatus
from trackfutura_desktop.net import filelink
from trackfutura_desktop.spool import Spool
from trackfutura_desktop.store import deliveries
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.deliveries import Event

_log = structlog.get_logger(__name__)

_LARGEST = 5 * 1024**3  # bytes; Bright Data's own maximum for one file
_LONGEST_SECONDS = 600.0


async def fetch(workspace: Workspace, spool: Spool, event: Event) -> int:
    """Fetch the file of ``event`` and store it; returns the id of the new delivery that holds it.

    Raises:
        FileLinkRefused: The address is not allowed, or the file could not be fetched whole.
        NoSpace: The disk is full.
        SyncFailed: The disk did not confirm that it has the data.
        Cancelled: By the user, meanwhile.
    """
    body = spool.open()
    try:
        await filelink.fetch(
            event.file_url,
            body.take,
            allowed_hosts=workspace.settings.file_hosts or filelink.FILE_HOSTS,
            max_bytes=_LARGEST,
            total_seconds=_LONGEST_SECONDS,
        )
        stored = await body.finish()
    except BaseException:
        body.discard()
        raise
    _log.info("linked file fetched", event_id=event.id, size=stored.size)
    now = workspace.clock()
    work = workspace.database.submit(lambda connection: _store(connection, event, stored, now))
    try:
        return await asyncio.wrap_future(work)
    except Exception:
        spool.remove(stored)
        raise


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
