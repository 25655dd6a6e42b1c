"""Doing something again, or something else, with a delivery that is already here."""

import asyncio
from collections.abc import Collection, Iterable

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.body import BodyError, inflate
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.status import Cause, EventStatus, event_may_move
from trackfutura_desktop.spool import BodyLost
from trackfutura_desktop.store import bodies, content, deliveries
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.deliveries import Event
from trackfutura_desktop.store.unmatched import remove_if_empty


async def process_again(workspace: Workspace, event_ids: Collection[int]) -> int:
    """Put deliveries back into the queue; records that are here already are not doubled.

    The difference that it makes is noted on each of them. Returns how many were put back; the others are
    being processed right now, or their raw data are gone.

    Raises:
        UserError: None could be put back.
    """

    def work(connection: Connection) -> tuple[Change, list[UserError]]:
        change = Change()
        refused: list[UserError] = []
        for event_id in event_ids:
            try:
                change |= reassign(workspace, connection, event_id)
            except UserError as error:
                refused.append(error)
            else:
                deliveries.begin_again(connection, event_id, workspace.clock())
        return change, refused

    change, refused = await asyncio.wrap_future(workspace.database.submit(work))
    workspace.publish(change)
    if refused and len(refused) == len(event_ids):
        raise refused[0]
    return len(event_ids) - len(refused)


async def cancel_processing(workspace: Workspace, event_id: int) -> None:
    """End the processing of a delivery. What is stored of it stays, and the delivery says that it is a part.

    Raises:
        UserError: It is not waiting and not being processed.
    """

    def work(connection: Connection) -> None:
        event = deliveries.event(connection, event_id)
        gave_up = EventStatus.PROCESSING_ERROR
        if event is None or not event_may_move(event.status, gave_up, Cause.NEWS):
            raise UserError(tr("This delivery is not being processed, so there is nothing to cancel."), "")
        message = tr("Cancelled before it was processed. Process it again to store its records.")
        if event.received_count:
            message = tr(
                "Cancelled after {received_count} records, so this is only a part of it. "
                "Process it again to store the rest.",
                received_count=event.received_count,
            )
        # The batch that would come next looks at the status inside its transaction, and is not stored.
        now = workspace.clock()
        deliveries.move_event(
            connection, event_id, gave_up, Cause.NEWS, error_message=message, finished_at=now
        )
        if event.batch_id is not None:
            content.sum_up_request(connection, event.batch_id)

    await asyncio.wrap_future(workspace.database.submit(work))
    workspace.publish(Change(events=frozenset({event_id})))


async def import_test(workspace: Workspace, event_id: int) -> None:
    """Process a test delivery as if it were data.

    Raises:
        UserError: It is being processed right now, or is gone.
    """
    work = workspace.database.submit(lambda connection: reassign(workspace, connection, event_id))
    workspace.publish(await asyncio.wrap_future(work))


def body_preview(workspace: Workspace, event_id: int, limit: int) -> bytes:
    """The first ``limit`` bytes of a body, unpacked if it can be."""
    for _ in range(2):  # its file may get another name, packed, between the two looks
        try:
            return _preview(workspace, event_id, limit)
        except BodyLost:
            continue
    return b""


def claim_unmatched(workspace: Workspace, connection: Connection, snapshot_id: str, batch_id: int) -> Change:
    """Give a request what was delivered for its snapshot before anybody knew whose it was.

    Returns what changed, for the caller to publish after the commit.
    """
    change = Change()
    for event_id in deliveries.unmatched_events(connection, snapshot_id):
        change |= reassign(workspace, connection, event_id, batch_id)
    return change


def reassign(
    workspace: Workspace,
    connection: Connection,
    event_id: int,
    batch_id: int | None = None,
    *,
    is_anyones: bool = False,
) -> Change:
    """Put a delivery back into the queue, for the request that it belongs to or for another one.

    Args:
        workspace: Where its turn comes.
        connection: The writing one.
        event_id: The delivery.
        batch_id: Another request; what it stored so far goes.
        is_anyones: It goes wherever it would go if it had just come.

    Raises:
        UserError: It is being processed right now, or its bytes are gone.
    """
    event = _required(connection, event_id)
    is_elsewhere = is_anyones or (batch_id is not None and batch_id != event.batch_id)
    others = _to_come_back(connection, event) if is_elsewhere else []
    _require_bytes([event, *others])
    concerned: set[int] = set()
    values: dict[str, object] = {"attempts": 0, "error_message": "", "finished_at": None}
    if is_elsewhere:
        concerned = content.forget_delivery(connection, event_id)
        values["batch_id"] = batch_id
    deliveries.move_event(connection, event_id, EventStatus.PENDING, Cause.AGAIN, **values)
    waiting = [event_id]
    if is_elsewhere and event.batch_id is not None:
        for other in others:
            deliveries.move_event(connection, other.id, EventStatus.PENDING, Cause.AGAIN, attempts=0)
        waiting += [each.id for each in others]
        content.sum_up_request(connection, event.batch_id)
        if not deliveries.has_waiting(connection, event.batch_id):
            remove_if_empty(connection, event.batch_id, workspace.clock())
    # The queue tolerates an id whose transaction is not committed yet or fails: it looks at the status.
    for each in waiting:
        workspace.on_waiting(each)
    return Change(events=frozenset(waiting), runs=frozenset(concerned))


def _required(connection: Connection, event_id: int) -> Event:
    event = deliveries.event(connection, event_id)
    if event is None or not event_may_move(event.status, EventStatus.PENDING, Cause.AGAIN):
        raise UserError(
            tr("This delivery cannot be processed again just now."),
            tr("Wait until it is processed, then try again."),
        )
    return event


def _require_bytes(events: Collection[Event]) -> None:
    if any(each.body_removed_at is not None for each in events):
        raise UserError(
            tr(
                "The raw data of this delivery, or of another for the same request, were removed "
                "to keep within the limits in Settings, so this cannot be done again. "
                "What it brought stays as it is."
            ),
            tr("Download the snapshot again at Bright Data if you need it once more."),
        )


def _to_come_back(connection: Connection, event: Event) -> list[Event]:
    """The other deliveries of its request: what they brought, too, goes with the rows of this one."""
    if event.batch_id is None:
        return []
    found = deliveries.processed_events(connection, event.batch_id)
    return [each for each in found if each.id != event.id]


def _preview(workspace: Workspace, event_id: int, limit: int) -> bytes:
    with workspace.database.read() as connection:
        body = bodies.stored_body(connection, event_id)
    spool = workspace.spool
    try:
        return _head(inflate(spool.chunks(body)), limit)
    except BodyError:
        return _head(spool.chunks(body), limit)


def _head(chunks: Iterable[bytes], limit: int) -> bytes:
    head = bytearray()
    for chunk in chunks:
        head += chunk
        if len(head) >= limit:
            break
    return bytes(head[:limit])
