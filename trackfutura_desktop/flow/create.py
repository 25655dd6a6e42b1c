"""Creating a run: a plan that can be looked at, then one transaction."""

import asyncio
import datetime as dt
from collections.abc import Callable, Sequence

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.run import Plan, RunOptions, plan
from trackfutura_desktop.store import runs, sources
from trackfutura_desktop.store.database import Connection


def draft(workspace: Workspace, source_ids: Sequence[int], options: RunOptions) -> Plan:
    """What a run would send; nothing is stored.

    Raises:
        UserError: The options cannot be meant, or no source can be collected.
    """
    with workspace.database.read() as connection:
        return _plan(connection, workspace, source_ids, options)


async def create_run(
    workspace: Workspace,
    source_ids: Sequence[int],
    options: RunOptions,
    beside: Callable[[Connection, int], None] = lambda _connection, _run_id: None,
) -> int:
    """Store a run with its requests and jobs, all or nothing; returns its id. Nothing is sent.

    ``beside`` is done in the same transaction; if it raises, there is no run.

    Raises:
        UserError: The options cannot be meant, or no source can be collected.
    """

    def create(connection: Connection) -> int:
        made = _plan(connection, workspace, source_ids, options)
        run_id = runs.create_run(connection, workspace.project.id, options, made, workspace.clock())
        beside(connection, run_id)
        return run_id

    run_id = await asyncio.wrap_future(workspace.database.submit(create))
    workspace.publish(Change(runs=frozenset({run_id})))
    return run_id


def _plan(
    connection: Connection, workspace: Workspace, source_ids: Sequence[int], options: RunOptions
) -> Plan:
    wanted = set(source_ids)
    project = workspace.project.id
    chosen = [each for each in sources.sources(connection, project) if each.id in wanted]
    chosen.sort(key=lambda source: source.id)
    now = dt.datetime.fromtimestamp(workspace.clock() / 1_000, tz=dt.UTC).astimezone()
    return plan(chosen, options, workspace.catalogue, now, set(runs.run_names(connection, project)))
