"""Writing deliveries that have just arrived into the database: many in one transaction, each exactly once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from trackfutura_desktop.flow.firstlook import Look
from trackfutura_desktop.incoming import StoredBody
from trackfutura_desktop.model.delivery import (
    Arrival,
    BodyKind,
    Reply,
    SnapshotId,
    chosen_id,
    query_without_secrets,
    without_secrets,
)
from trackfutura_desktop.model.status import Cause, EventStatus
from trackfutura_desktop.spool import Spool
from trackfutura_desktop.store import deliveries
from trackfutura_desktop.store.arrivals import (
    Earlier,
    NewEvent,
    Requests,
    add_events,
    earlier_events,
    requests_named,
)
from trackfutura_desktop.store.database import Connection

if TYPE_CHECKING:
    import asyncio


class Outcome(NamedTuple):
    """What became of a delivery."""

    event_id: int
    status: EventStatus
    reply: Reply
    unneeded: StoredBody | None = None  # the copy of a repeated delivery that is not kept


class Draft(NamedTuple):
    """A delivery that waits to be stored, with all that can be told of it without the database."""

    arrival: Arrival
    look: Look
    candidates: list[SnapshotId]
    reference: str
    received_at: int
    answer: "asyncio.Future[Reply]"


def store_all(connection: Connection, drafts: Sequence[Draft], spool: Spool) -> list[Outcome]:
    """Write an event for each, or count up the one that has the same bytes for the same snapshot."""
    references = {draft.reference for draft in drafts if draft.reference}
    ids = {each.value for draft in drafts for each in draft.candidates}
    requests = requests_named(connection, references, ids)
    outcomes: dict[int, Outcome] = {}
    rest = list(enumerate(drafts))
    while rest:
        # Equal bodies one after the other: the first becomes the event, the others count it up.
        first = {draft.arrival.body.sha256: (place, draft) for place, draft in reversed(rest)}
        taken = {place for place, _ in first.values()}
        outcomes |= _store_different(connection, list(first.values()), requests, spool)
        rest = [each for each in rest if each[0] not in taken]
    return [outcomes[place] for place in range(len(drafts))]


def _store_different(
    connection: Connection, drafts: list[tuple[int, Draft]], requests: Requests, spool: Spool
) -> dict[int, Outcome]:
    named = [_named(draft, requests) for _, draft in drafts]
    before = earlier_events(connection, [draft.arrival.body.sha256 for _, draft in drafts])
    outcomes: dict[int, Outcome] = {}
    new: list[tuple[int, NewEvent, Reply]] = []
    for (place, draft), (batch_id, chosen) in zip(drafts, named, strict=True):
        same = _same(before.get(draft.arrival.body.sha256, []), draft, chosen.value, batch_id)
        if same is not None:
            outcomes[place] = _repeat(connection, same, draft, spool)
        else:
            reply = _reply(draft.look)
            new.append((place, _event(draft, batch_id, chosen, reply), reply))
    ids = add_events(connection, [event for _, event, _ in new])
    for event_id, (place, event, reply) in zip(ids, new, strict=True):
        answer = msgspec.structs.replace(reply, event_id=event_id)
        outcomes[place] = Outcome(event_id, EventStatus(event.status), answer)
    return outcomes


def _named(draft: Draft, requests: Requests) -> tuple[int | None, SnapshotId]:
    """The request of a delivery, and the snapshot id that it gets."""
    found = requests.of(draft.reference, [each.value for each in draft.candidates])
    batch_id, known = found or (None, "")
    chosen = chosen_id(draft.candidates, known)
    if found and not chosen.source:
        chosen = SnapshotId(chosen.value, "query ref")
    return batch_id, chosen


def _same(earlier: Sequence[Earlier], draft: Draft, snapshot_id: str, batch_id: int | None) -> Earlier | None:
    if draft.look.kind not in {BodyKind.DATA, BodyKind.FILE_LINK}:
        return None
    return next((each for each in earlier if each.is_same(snapshot_id, batch_id)), None)


def _event(draft: Draft, batch_id: int | None, chosen: SnapshotId, reply: Reply) -> NewEvent:
    arrival, look = draft.arrival, draft.look
    status = _first_status(look)
    return NewEvent(
        channel="notice" if look.kind is BodyKind.NOTICE else "webhook",
        status=status.value,
        error_message=look.error,
        batch_id=batch_id,
        snapshot_id=chosen.value,
        snapshot_id_source=chosen.source,
        method=arrival.method,
        path=arrival.path,
        query=query_without_secrets(arrival.query) if arrival.query else "",
        headers=msgspec.json.encode(without_secrets(arrival.headers)).decode(),
        sha256=arrival.body.sha256,
        size=arrival.body.size,
        body=arrival.body.data,
        spool_file=arrival.body.file,
        file_url=look.file_url,
        is_test=look.kind is BodyKind.TEST,
        answer_status=reply.http_status,
        answer_body=reply.status,
        arrived_at=arrival.arrived_at,
        received_at=draft.received_at,
        finished_at=None if status is EventStatus.PENDING else draft.received_at,
    )


def _repeat(connection: Connection, before: Earlier, draft: Draft, spool: Spool) -> Outcome:
    """Count a delivery that came before; one that could not be processed then gets another chance.

    That, and one whose file is gone, keeps the bytes that came now: the others may be what went wrong.
    """
    deliveries.change_event(
        connection, before.id, repeats=before.repeats + 1, last_received_at=draft.received_at
    )
    again = deliveries.move_event(connection, before.id, EventStatus.PENDING, Cause.REPEAT, attempts=0)
    status = EventStatus.PENDING if again else before.status
    unneeded = draft.arrival.body
    if again or (before.spool_file and not spool.has(before.spool_file)):
        deliveries.keep_body(connection, before.id, draft.arrival.body)
        unneeded = unneeded._replace(data=None, file=before.spool_file)
    if status is EventStatus.JSON_ERROR:
        reply = Reply(400, "json_error", before.id, before.error_message)
    else:
        reply = Reply(200, "accepted", before.id)
    return Outcome(before.id, status, reply, unneeded)


def _first_status(look: Look) -> EventStatus:
    if look.error:
        return EventStatus.JSON_ERROR
    if look.kind is BodyKind.TEST:
        return EventStatus.TEST_WEBHOOK if look.holds_records else EventStatus.TEST_PROCESSED
    return EventStatus.PENDING


def _reply(look: Look) -> Reply:
    if look.error:
        return Reply(400, "json_error", message=look.error)
    if look.kind is BodyKind.TEST:
        return Reply(200, "test_received")
    return Reply(200, "accepted")
