"""Downloading a snapshot; it goes the same way as a webhook from the moment it is stored."""

import asyncio

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.incoming import StoredBody
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.store import deliveries
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.runs import Request


async def download(workspace: Workspace, request: Request, snapshot_id: str) -> int:
    """Fetch the data of a request into a new delivery; returns its id.

    Raises:
        BrightDataError: There is nothing to fetch yet, or any more, or the download was cut short.
        NoSpace: The disk is full.
        SyncFailed: The disk did not confirm that it has the data.
    """
    spool = workspace.spool
    spool.check_space(0)
    body = spool.open()
    try:
        await workspace.bright_data.download(snapshot_id, body.take)
        stored = await body.finish()
    except BaseException:
        body.discard()
        raise
    now = workspace.clock()
    work = workspace.database.submit(lambda connection: _store(connection, request, snapshot_id, stored, now))
    try:
        event_id = await asyncio.wrap_future(work)
    except Exception:
        spool.remove(stored)
        raise
    workspace.publish(Change(events=frozenset({event_id}), runs=frozenset({request.run_id})))
    return event_id


def _store(connection: Connection, request: Request, snapshot_id: str, stored: StoredBody, now: int) -> int:
    return deliveries.add_pending(
        connection,
        stored,
        channel="download",
        batch_id=request.id,
        snapshot_id=snapshot_id,
        snapshot_id_source="request",
        method="GET",
        received_at=now,
    )
