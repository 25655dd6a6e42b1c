"""The moment at which a request has its snapshot: the id is stored before anything else happens."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from trackfutura_desktop.flow.replay import claim_unmatched
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.store import runs
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.runs import Request

T = TypeVar("T")


async def accepted(workspace: Workspace, request: Request, snapshot_id: str) -> None:
    """Keep the snapshot id of a request, and take in what was delivered for it before it was known."""

    def work(connection: Connection) -> Change:
        now = workspace.clock()
        runs.accept_request(connection, request.id, snapshot_id, now, now + workspace.poll_ms)
        return claim_unmatched(workspace, connection, snapshot_id, request.id)

    workspace.publish(await write_urgently(workspace, request, work))


async def write_urgently(workspace: Workspace, request: Request, work: Callable[[Connection], T]) -> T:
    """Write something of a request that costs money: it is stored even if the program is just ending."""
    result = await asyncio.shield(asyncio.wrap_future(workspace.database.submit(work, urgent=True)))
    workspace.on_watching()
    workspace.publish(Change(runs=frozenset({request.run_id})))
    return result
