"""Executing a run: one request per platform and service, each stored before it is sent."""

import asyncio
from collections.abc import Collection, Sequence
from functools import partial
from urllib.parse import urlencode

import msgspec
import structlog

from trackfutura_desktop import crash
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.acceptance import accepted, write_urgently
from trackfutura_desktop.flow.adopt import adopt
from trackfutura_desktop.flow.costs import admit
from trackfutura_desktop.flow.workspace import NOTIFY_PATH, WEBHOOK_PATH, Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.completeness import InputError
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.net.answers import Trigger
from trackfutura_desktop.net.faults import (
    BrightDataError,
    KeyMissing,
    PermissionMissing,
    TriggerRefused,
    TriggerUncertain,
)
from trackfutura_desktop.store import costs, retries, runs, trash
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.runs import Request

_log = structlog.get_logger(__name__)

# So many triggers are under way at a time: what waits behind them still heeds a pause.
_AT_ONCE = 8


async def start_run(workspace: Workspace, run_id: int, *, beyond_limit: bool = False) -> list[str]:
    """Send every request of a run that was not sent or not accepted yet; a pause ends.

    The failure of one leaves the others running. Returns what was refused, in words for the user.

    Raises:
        KeyMissing: There is no API key; nothing was sent and the run can be started later.
        RunHeld: It might pass the monthly limit, and ``beyond_limit`` does not allow that; nothing was sent.
    """
    _require_key(workspace)
    chosen = await _admitted(workspace, run_id, beyond_limit=beyond_limit)
    await _end_pause(workspace, run_id)
    return await _send_all(workspace, chosen)


async def pause_run(workspace: Workspace, run_id: int) -> None:
    """Send no further request of a run. What is under way goes on, and what it brings is received."""
    await _set_pause(workspace, run_id, is_paused=True)


async def retry_run(
    workspace: Workspace, run_id: int, only_jobs: Collection[int] | None = None
) -> tuple[int, list[str]]:
    """Ask once more for the inputs of a run that ended without a record, and for nothing else; a pause ends.

    Args:
        workspace: Where the run is.
        run_id: The run.
        only_jobs: Only the inputs of these jobs; None: all.

    Returns:
        How many requests were made, and what was refused, in words for the user.

    Raises:
        KeyMissing: There is no API key; nothing was made.
        RunHeld: The requests were made, but might pass the monthly limit, so they were not sent.
    """
    _require_key(workspace)

    def work(connection: Connection) -> list[int]:
        return retries.add_retries(connection, run_id, workspace.clock(), only_jobs)

    made = await asyncio.wrap_future(workspace.database.submit(work, urgent=True))
    crash.at("retry_stored")
    workspace.publish(Change(runs=frozenset({run_id})))
    if not made:
        return 0, []
    chosen = await _admitted(workspace, run_id, frozenset(made))
    await _end_pause(workspace, run_id)
    return len(made), await _send_all(workspace, chosen)


async def cancel_run(workspace: Workspace, run_id: int) -> None:
    """Stop what is under way, at Bright Data too. What was delivered stays.

    Raises:
        UserError: Bright Data could not be asked to stop a request; the others were asked all the same.
    """
    with workspace.database.read() as connection:
        open_requests = [each for each in runs.requests(connection, run_id) if not each.status.is_final]
    failed: UserError | None = None
    for request in open_requests:
        try:
            await _cancel(workspace, request)
        except UserError as error:
            failed = error
    if failed is not None:
        raise failed


async def cancel_request(workspace: Workspace, batch_id: int) -> None:
    """Stop one request, at Bright Data too; the others of its run go on.

    Raises:
        UserError: Bright Data could not be asked to stop it; it goes on.
    """
    with workspace.database.read() as connection:
        request = runs.request(connection, batch_id)
    if request is not None and not request.status.is_final:
        await _cancel(workspace, request)


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


def may_be_sent(request: Request) -> bool:
    """Whether the request never reached Bright Data, or was refused there: sending it costs nothing twice."""
    if request.request_id is not None:
        return False
    return request.status is Status.PENDING or (
        request.status is Status.FAILED and request.sent_at is not None
    )


def _require_key(workspace: Workspace) -> None:
    if not workspace.keys.api_token():
        raise KeyMissing


async def _set_pause(workspace: Workspace, run_id: int, *, is_paused: bool) -> None:
    moment = workspace.clock() if is_paused else None

    def work(connection: Connection) -> None:
        runs.pause(connection, run_id, moment)
        if is_paused:  # what waits is not under way, and takes nothing of the limit
            costs.forget_unsent_terms(connection, [run_id])

    await asyncio.wrap_future(workspace.database.submit(work, urgent=True))
    workspace.publish(Change(runs=frozenset({run_id})))


async def _end_pause(workspace: Workspace, run_id: int) -> None:
    with workspace.database.read() as connection:
        is_paused = runs.is_paused(connection, run_id)
    if is_paused:
        await _set_pause(workspace, run_id, is_paused=False)


async def _admitted(
    workspace: Workspace, run_id: int, only: Collection[int] | None = None, *, beyond_limit: bool = False
) -> list[Request]:
    """The requests of a run, or those of ``only``, that are to be sent now; none of a run in the trash."""
    with workspace.database.read() as connection:
        if trash.is_trashed(connection, run_id):
            return []
        unsent = [each for each in runs.requests(connection, run_id) if may_be_sent(each)]
    chosen = [each for each in unsent if only is None or each.id in only]
    await admit(workspace, run_id, chosen, anyway=beyond_limit, ends_hold=len(chosen) == len(unsent))
    return chosen


async def _send_all(workspace: Workspace, chosen: Sequence[Request]) -> list[str]:
    free = asyncio.Semaphore(_AT_ONCE)

    async def send(request: Request) -> str:
        async with free:
            return await _send(workspace, request)

    outcomes = await asyncio.gather(*map(send, chosen))
    return [outcome for outcome in outcomes if outcome]


async def _send(workspace: Workspace, request: Request) -> str:
    """Send one request; returns why it was refused, or an empty text."""
    name = f"{request.platform.label} {request.service.label}"
    if request.looks:
        # An answer was lost and looked for: what was started then must not be paid for once more.
        try:
            if await adopt(workspace, request):
                await write_urgently(workspace, request, partial(_found, workspace, request))
                return ""
        except PermissionMissing:
            pass  # a key that may never look; the user wants it sent all the same
        except BrightDataError as error:
            forget = partial(costs.forget_unsent_terms, batch_id=request.id)
            await write_urgently(workspace, request, forget)
            return f"{name}: {error.sentence}"
    workspace.sending.add(request.id)
    try:
        return await _sent(workspace, request, name)
    finally:
        workspace.sending.discard(request.id)  # only now: what came of it is stored
        workspace.on_watching()


async def _sent(workspace: Workspace, request: Request, name: str) -> str:
    if not await write_urgently(workspace, request, partial(_intend, workspace, request)):
        return ""
    crash.at("send_intended")
    try:
        snapshot_id = await workspace.bright_data.trigger(trigger_of(workspace, request))
    except TriggerRefused as error:
        await write_urgently(workspace, request, partial(_refused, workspace, request, error))
        return f"{name}: {error.sentence}"
    except (TriggerUncertain, asyncio.CancelledError) as error:
        message = (
            error.sentence if isinstance(error, UserError) else tr("The program ended before an answer came.")
        )
        await write_urgently(
            workspace,
            request,
            lambda connection: runs.change_request(connection, request.id, error_message=message),
        )
        if isinstance(error, asyncio.CancelledError):
            raise
        return f"{name}: {error.sentence}"
    crash.at("send_answered")
    _log.info("request accepted", request=request.id, snapshot=snapshot_id)
    await accepted(workspace, request, snapshot_id)
    with workspace.database.read() as connection:
        fresh = runs.request(connection, request.id)
    if fresh is not None and fresh.status is Status.CANCELLED:  # while the answer was on its way
        await workspace.bright_data.cancel(snapshot_id)
    return ""


def _found(workspace: Workspace, request: Request, connection: Connection) -> None:
    runs.reopen_request(connection, request.id, workspace.clock())


def _intend(workspace: Workspace, request: Request, connection: Connection) -> bool:
    """Note that the request is about to be sent; False if it is not: paused, put away, or sent already."""
    now = workspace.clock()
    fresh = runs.request(connection, request.id)
    if fresh is None or not may_be_sent(fresh):
        return False
    if runs.is_paused(connection, fresh.run_id) or trash.is_trashed(connection, fresh.run_id):
        costs.forget_unsent_terms(connection, batch_id=request.id)
        return False
    runs.reopen_request(connection, request.id, now)
    runs.change_request(
        connection, request.id, sent_at=now, next_look_at=now + workspace.poll_ms, input_errors=""
    )
    return True


def _refused(workspace: Workspace, request: Request, error: TriggerRefused, connection: Connection) -> None:
    message = sentences(error.sentence, error.remedy)
    runs.move_request(connection, request.id, Status.FAILED, workspace.clock(), message)
    found = [InputError(error.index or 0, field, reason) for field, reason in error.errors]
    runs.change_request(
        connection,
        request.id,
        next_look_at=None,
        input_errors=msgspec.json.encode(found).decode() if found else "",
    )
    if found and error.index:
        retries.blame(connection, request, error.index, "; ".join(each.sentence for each in found))


async def _cancel(workspace: Workspace, request: Request) -> None:
    if request.request_id:
        await workspace.bright_data.cancel(request.request_id)
    await write_urgently(workspace, request, partial(_cancelled, workspace, request))


def _cancelled(workspace: Workspace, request: Request, connection: Connection) -> None:
    runs.move_request(connection, request.id, Status.CANCELLED, workspace.clock(), tr("Cancelled by you."))
    # More looks fetch what was collected, and paid, before it was stopped, and find what lost its answer.
    look = None if request.sent_at is None else workspace.clock() + workspace.poll_ms
    runs.change_request(connection, request.id, next_look_at=look)
