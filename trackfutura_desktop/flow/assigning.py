"""Giving deliveries to a request of the user's choice, and taking that back."""

import asyncio
from collections.abc import Callable, Collection
from typing import NamedTuple, TypeVar

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.replay import reassign
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store import assignments, costs, deliveries, runs
from trackfutura_desktop.store.assignments import Place, State
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.unmatched import UNMATCHED

T = TypeVar("T")


class Assigned(NamedTuple):
    """Deliveries that were assigned, with what is needed to take it back."""

    state: State  # of the request, before
    places: list[Place]


async def assign(workspace: Workspace, event_ids: Collection[int], batch_id: int) -> Assigned:
    """Process deliveries as the answer to a request; those that cannot be assigned stay where they are.

    Raises:
        UserError: The request is gone, or none can be assigned: being processed right now, or its bytes gone.
    """
    state = await _written(workspace, lambda connection: assignments.state_of(connection, batch_id))
    if state is None:
        raise _gone()
    places = []
    refused: list[UserError] = []
    for event_id in sorted(event_ids):
        try:
            places.append(await _assign_one(workspace, event_id, batch_id))
        except UserError as error:
            refused.append(error)
    if refused and not places:
        raise refused[0]
    return Assigned(state, places)


async def take_back(workspace: Workspace, assigned: Assigned) -> None:
    """Bring deliveries back to where they were, and with them their records, in the order of their arrival.

    They are processed again, for their former requests; a record that another delivery brought there, too,
    counts where it was stored meanwhile. The request that they were assigned to is as far as it was before,
    unless anything else was delivered for it since.

    Raises:
        UserError: One cannot be brought back any more, or not now. Those before it are.
    """
    batch_id = assigned.state.batch_id
    while assigned.places:
        place = assigned.places[0]

        def work(connection: Connection, place: Place = place) -> Change:
            return _back(workspace, connection, place, batch_id)

        workspace.publish(await _written(workspace, work))
        del assigned.places[0]
    now = workspace.clock()
    await _written(workspace, lambda connection: assignments.put_state_back(connection, assigned.state, now))
    workspace.publish(Change(runs=frozenset({assigned.state.run_id})))


async def _assign_one(workspace: Workspace, event_id: int, batch_id: int) -> Place:
    def work(connection: Connection) -> tuple[Place, Change]:
        if runs.request(connection, batch_id) is None:
            raise _gone()
        place = assignments.place_of(connection, event_id)
        return place, reassign(workspace, connection, event_id, batch_id)

    place, change = await _written(workspace, work)
    workspace.publish(change)
    return place


def _gone() -> UserError:
    return UserError(
        tr("The request is gone, so nothing can be assigned to it."), tr("Choose another request.")
    )


def _back(workspace: Workspace, connection: Connection, place: Place, batch_id: int) -> Change:
    event = deliveries.event(connection, place.event_id)
    if event is None or event.batch_id != batch_id:
        return Change()  # assigned once more since: that stays
    former = assignments.request_with(connection, place.reference)
    if place.has_stored:
        is_anyones = former is None or place.reference.startswith(UNMATCHED)
        former = None if is_anyones else former
        change = reassign(workspace, connection, place.event_id, former, is_anyones=is_anyones)
    elif event.status is EventStatus.PROCESSING:
        raise UserError(
            tr("This delivery is just being processed, so it is not brought back yet."),
            tr("Wait until it is processed, then undo it again."),
        )
    else:
        concerned = assignments.put_away(connection, place, batch_id)
        change = Change(events=frozenset({place.event_id}), runs=frozenset(concerned))
    costs.forget_delivered(connection, place.event_id, batch_id)
    return change


async def _written(workspace: Workspace, work: Callable[[Connection], T]) -> T:
    return await asyncio.wrap_future(workspace.database.submit(work))
