"""Creating a run: a plan that can be looked at, then one transaction."""

import asyncio
import datetime as dt
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.reuse import already_here
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.naming import unique
from trackfutura_desktop.model.reuse import Here
from trackfutura_desktop.model.run import Plan, RunOptions, plan, validate
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.store import new_runs, runs, sources
from trackfutura_desktop.store.database import Connection


def draft(workspace: Workspace, source_ids: Sequence[int], options: RunOptions) -> Plan:
    """What a run would send; nothing is stored.

    Raises:
        UserError: The options cannot be meant, or no source can be collected.
    """
    with workspace.database.read() as connection:
        chosen = _chosen(connection, workspace, source_ids)
        names = set(runs.run_names(connection, workspace.project.id))
    return plan(chosen, options, workspace.catalogue, _now(workspace), names)


class Draft(NamedTuple):
    """What a run would send, and what of it is here already."""

    plan: Plan
    here: list[Here]


def worked_out(
    workspace: Workspace, chosen: Sequence[Source], options: RunOptions, left_out: Collection[int] = ()
) -> Draft:
    """The draft over sources that are at hand; callable from any thread.

    Args:
        workspace: Where the runs are.
        chosen: What to collect.
        options: How much of it.
        left_out: The ids of those that are here already and are not to be collected again.

    Raises:
        UserError: The options cannot be meant, or no source can be collected.
    """
    wanted = [source for source in chosen if source.id not in left_out]
    now = _now(workspace)
    validate(options, now.date())
    here = already_here(workspace, chosen, options)
    if chosen and not wanted:
        raise UserError(
            tr("Everything that is chosen is here already, so nothing would be collected."),
            tr("Open the earlier runs, or collect at least one source again."),
        )
    with workspace.database.read() as connection:
        names = set(runs.run_names(connection, workspace.project.id))
    return Draft(plan(wanted, options, workspace.catalogue, now, names), here)


async def create_run(
    workspace: Workspace,
    source_ids: Sequence[int],
    options: RunOptions,
    beside: Callable[[Connection, int], None] = lambda _connection, _run_id: None,
) -> int:
    """Store a run with its requests and jobs, all or nothing; returns its id. Nothing is sent.

    ``beside`` is done in the same transaction; if it raises, there is no run.

    Raises:
        UserError: The options cannot be meant, no source can be collected, or one was removed meanwhile.
    """
    project = workspace.project.id
    with workspace.database.read() as connection:
        chosen = _chosen(connection, workspace, source_ids)
    # Apart from the writer and the main loop: of many sources it takes long.
    planned = await asyncio.to_thread(plan, chosen, options, workspace.catalogue, _now(workspace))

    def create(connection: Connection) -> int:
        if not sources.are_there(connection, [source.id for source in chosen]):
            raise UserError(
                tr("A source was removed while the run was made, so there is no run."), tr("Start it again.")
            )
        name = unique(planned.name, set(runs.run_names(connection, project)))
        made = msgspec.structs.replace(planned, name=name)
        run_id = new_runs.create_run(connection, project, options, made, workspace.clock())
        beside(connection, run_id)
        return run_id

    run_id = await asyncio.wrap_future(workspace.database.submit(create))
    workspace.publish(Change(runs=frozenset({run_id})))
    return run_id


def _chosen(connection: Connection, workspace: Workspace, source_ids: Sequence[int]) -> list[Source]:
    found = sources.sources(connection, workspace.project.id, only=source_ids)
    return sorted(found, key=lambda source: source.id)


def _now(workspace: Workspace) -> dt.datetime:
    return dt.datetime.fromtimestamp(workspace.clock() / 1_000, tz=dt.UTC).astimezone()
