"""Keeping to the monthly limit, and the ledger of what was delivered."""

import asyncio
from collections.abc import Callable, Sequence
from typing import NamedTuple

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model import cost
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.cost import Hold, Line, RunHeld, Terms, UnderWay, terms_of
from trackfutura_desktop.model.run import Plan
from trackfutura_desktop.store import costs
from trackfutura_desktop.store.costs import Brought
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.runs import Request


async def admit(
    workspace: Workspace, run_id: int, requests: Sequence[Request], *, anyway: bool, ends_hold: bool = True
) -> None:
    """Let requests through that are about to be sent, with the prices of now, or hold their run.

    What is let through counts against the limit from this moment on, so that two runs that are started at
    once cannot both take what is left. A hold stays where it is for other requests, too (``ends_hold``).

    Raises:
        RunHeld: The monthly limit might be passed. Nothing may be sent.
    """
    found = await asyncio.wrap_future(
        workspace.database.submit(
            lambda connection: _admit(
                workspace, connection, run_id, requests, anyway=anyway, ends_hold=ends_hold
            )
        )
    )
    workspace.publish(Change(runs=frozenset({run_id})))
    if found is not None:
        raise RunHeld(run_id, found)


def _admit(
    workspace: Workspace,
    connection: Connection,
    run_id: int,
    requests: Sequence[Request],
    *,
    anyway: bool,
    ends_hold: bool,
) -> Hold | None:
    now = workspace.clock()
    wanted = {request.id: request_terms(workspace, request) for request in requests}
    found = None if anyway else _held(workspace, connection, wanted, now)
    if found is not None:
        costs.hold(connection, run_id, found, now)
        return found
    if ends_hold:
        costs.release(connection, run_id)
    for batch_id, terms in wanted.items():
        costs.keep_terms(connection, batch_id, terms, now)
    return None


def _held(workspace: Workspace, connection: Connection, wanted: dict[int, Terms], now: int) -> Hold | None:
    limit = workspace.settings.monthly_limit
    if not limit or not wanted:
        return None
    spent = costs.spent(connection, cost.month_start(now))
    return cost.held(limit, spent, costs.under_way(connection, wanted), wanted.values())


def request_terms(workspace: Workspace, request: Request) -> Terms:
    """What a request may cost at the prices of now."""
    return terms_of(
        workspace.catalogue,
        request.dataset_id,
        request.discover_by,
        request.input_list(),
        request.limit_per_input,
    )


def take_in_earlier(workspace: Workspace, stopping: Callable[[], bool] = lambda: False) -> None:
    """Write the ledger for requests that were sent before there was one, at the prices of now.

    One request after another, so that it ends soon after ``stopping`` and goes on the next time.
    """
    database = workspace.database
    with database.read() as connection:
        earlier = costs.without_terms(connection)
    for request in earlier:
        if stopping():
            return
        with database.read() as connection:
            brought = {
                event_id: costs.delivered(connection, event_id)
                for event_id in costs.processed_events(connection, request.id)
            }
        terms, now = request_terms(workspace, request), request.sent_at or workspace.clock()

        def work(
            connection: Connection,
            request: Request = request,
            brought: dict[int, Brought] = brought,
            terms: Terms = terms,
            now: int = now,
        ) -> None:
            if set(costs.processed_events(connection, request.id)) != set(brought):
                return  # one came meanwhile and found no terms: the next time takes all of them in
            costs.keep_terms(connection, request.id, terms, now)
            for event_id, found in brought.items():
                costs.keep_delivered(connection, event_id, found)

        database.write(work)


def ledger(workspace: Workspace) -> list[Line]:
    """What was spent in the project."""
    with workspace.database.read() as connection:
        return costs.lines(connection, workspace.project.id)


class Month(NamedTuple):
    """What counts against the monthly limit, of all projects: US dollars that are spent, and requests."""

    spent: float
    under_way: list[UnderWay]


def month_so_far(workspace: Workspace) -> Month:
    """What counts against the limit now; callable from any thread."""
    with workspace.database.read() as connection:
        spent = costs.spent(connection, cost.month_start(workspace.clock()))
        return Month(spent, costs.under_way(connection))


def would_hold(workspace: Workspace, month: Month, plan: Plan) -> Hold | None:
    """Whether the limit would hold a run of a plan that is started now."""
    wanted = [
        terms_of(workspace.catalogue, each.dataset_id, each.discover_by, each.inputs, each.limit_per_input)
        for each in plan.requests
    ]
    return cost.held(workspace.settings.monthly_limit, *month, wanted)


def this_month(workspace: Workspace) -> tuple[float, float]:
    """What counts against the limit now, of all projects: (spent, under way) in US dollars."""
    month = month_so_far(workspace)
    return month.spent, sum((each.committed for each in month.under_way), 0.0)
