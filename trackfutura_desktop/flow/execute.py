"""Executing a run: one request per platform and service, each stored before it is sent."""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TypeVar
from urllib.parse import urlencode

import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.replay import claim_unmatched
from trackfutura_desktop.flow.workspace import NOTIFY_PATH, WEBHOOK_PATH, Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.net.answers import Trigger
from trackfutura_desktop.net.faults import KeyMissing, TriggerRefused, TriggerUncertain
from trackfutura_desktop.store import runs
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.runs import Request

T = TypeVar("T")

_log = structlog.get_logger(__name__)


async def start_run(workspace: Workspace, run_id: int) -> list[str]:
    """Send every request of a run that was not sent or not accepted yet.

    The failure of one leaves the others running. Returns what was refused, in words for the user.

    Raises:
        KeyMissing: There is no API key; nothing was sent and the run can be started later.
    """
    if not workspace.keys.api_token():
        raise KeyMissing
    with workspace.database.read() as connection:
        unsent = [each for each in runs.requests(connection, run_id) if _may_be_sent(each)]
    outcomes = await asyncio.gather(*(_send(workspace, request) for request in unsent))
    return [outcome for outcome in outcomes if outcome]


async def cancel_run(workspace: Workspace, run_id: int) -> None:
    """Stop what is under way, at Bright Data too. What was delivered stays.

    Raises:
        UserError: Bright Data could not be asked to stop a request; the run goes on.
    """
    with workspace.database.read() as connection:
        open_requests = [each for each in runs.requests(connection, run_id) if not each.status.is_final]
    for request in open_requests:
        if request.request_id:
            await workspace.bright_data.cancel(request.request_id)
        await _write(workspace, request, partial(_cancelled, workspace, request))


def trigger_of(workspace: Workspace, request: Request) -> Trigger:
    """The very request that is sent to Bright Data."""
    endpoint, notify = addresses(workspace, request.reference)
    return Trigger(
        dataset_id=request.dataset_id,
        discover_by=request.discover_by,
        inputs=request.input_list(),
        limit_per_input=request.limit_per_input,
        endpoint=endpoint,
        notify=notify,
        auth_header=f"Bearer {workspace.keys.webhook_secret()}" if endpoint else "",
    )


def addresses(workspace: Workspace, reference: str) -> tuple[str, str]:
    """Where Bright Data shall send data and notices; empty where it cannot reach us and we ask it instead."""
    base = workspace.webhook_base
    if not base:
        return "", ""
    query = urlencode({"ref": reference})
    return f"{base}{WEBHOOK_PATH}?{query}", f"{base}{NOTIFY_PATH}?{query}"


def _may_be_sent(request: Request) -> bool:
    if request.request_id is not None:
        return False
    return request.status is Status.PENDING or (
        request.status is Status.FAILED and request.sent_at is not None
    )


async def _send(workspace: Workspace, request: Request) -> str:
    """Send one request; returns why it was refused, or an empty text."""
    await _write(workspace, request, lambda connection: _intend(workspace, connection, request))
    try:
        snapshot_id = await workspace.bright_data.trigger(trigger_of(workspace, request))
    except TriggerRefused as error:
        message = f"{error.sentence} {error.remedy}".strip()
        await _write(workspace, request, lambda connection: _refused(workspace, connection, request, message))
        return f"{request.platform.label} {request.service.label}: {error.sentence}"
    except (TriggerUncertain, asyncio.CancelledError) as error:
        message = (
            error.sentence if isinstance(error, UserError) else "The program ended before an answer came."
        )
        await _write(
            workspace,
            request,
            lambda connection: runs.change_request(connection, request.id, error_message=message),
        )
        if isinstance(error, asyncio.CancelledError):
            raise
        return f"{request.platform.label} {request.service.label}: {error.sentence}"
    _log.info("request accepted", request=request.id, snapshot=snapshot_id)
    await accepted(workspace, request, snapshot_id)
    return ""


async def accepted(workspace: Workspace, request: Request, snapshot_id: str) -> None:
    """Keep the snapshot id of a request, and take in what was delivered for it before it was known."""

    def work(connection: Connection) -> Change:
        now = workspace.clock()
        runs.accept_request(connection, request.id, snapshot_id, now, now + workspace.poll_ms)
        return claim_unmatched(workspace, connection, snapshot_id, request.id)

    workspace.publish(await _write(workspace, request, work))


async def _write(workspace: Workspace, request: Request, work: Callable[[Connection], T]) -> T:
    # The id of a request that costs money is stored even if the program is just ending.
    result = await asyncio.shield(asyncio.wrap_future(workspace.database.submit(work, urgent=True)))
    workspace.on_watching()
    workspace.publish(Change(runs=frozenset({request.run_id})))
    return result


def _intend(workspace: Workspace, connection: Connection, request: Request) -> None:
    now = workspace.clock()
    runs.reopen_request(connection, request.id, now)
    runs.change_request(connection, request.id, sent_at=now, next_look_at=now + workspace.poll_ms)


def _refused(workspace: Workspace, connection: Connection, request: Request, message: str) -> None:
    runs.move_request(connection, request.id, Status.FAILED, workspace.clock(), message)
    runs.change_request(connection, request.id, next_look_at=None)


def _cancelled(workspace: Workspace, request: Request, connection: Connection) -> None:
    runs.move_request(connection, request.id, Status.CANCELLED, workspace.clock(), "Cancelled by you.")
    # One more look fetches what was collected, and paid, before the request was stopped.
    look = workspace.clock() + workspace.poll_ms if request.request_id else None
    runs.change_request(connection, request.id, next_look_at=look)
