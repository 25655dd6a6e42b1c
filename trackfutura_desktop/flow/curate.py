"""What the user makes of runs that are here: names, notes and tags, the trash, and two runs made one."""

import asyncio
import time
from collections.abc import Callable, Collection, Iterator
from functools import partial
from typing import TypeVar

from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.store import merge, merge_undo, naming_runs, trash
from trackfutura_desktop.store.database import Connection, Database

T = TypeVar("T")

# Of the writer's time, for each step: it serves the answers to deliveries, too.
_STEP_SECONDS = 0.01
_FIRST_STEP, _LEAST, _MOST = 50, 10, 1_000


async def rename_run(workspace: Workspace, run_id: int, name: str) -> None:
    """Give a run another name.

    Raises:
        NameTaken: Another run of the project has it.
        UserError: The run cannot be renamed.
    """
    await _write(workspace, [run_id], lambda connection: naming_runs.rename_run(connection, run_id, name))


async def describe_run(workspace: Workspace, run_id: int, name: str, note: str, tags: str) -> None:
    """Set name, note and tags of a run, all or nothing.

    Raises:
        NameTaken: Another run of the project has the name.
        UserError: The run cannot be renamed.
    """

    def work(connection: Connection) -> None:
        naming_runs.rename_run(connection, run_id, name)
        naming_runs.describe_run(connection, run_id, note, tags)

    await _write(workspace, [run_id], work)


async def move_to_trash(workspace: Workspace, run_ids: Collection[int]) -> None:
    """Hide runs; nothing of them is lost.

    Raises:
        UserError: One of them is collecting, or keeps what fits no run.
    """
    now = workspace.clock()
    await _write(workspace, run_ids, lambda connection: trash.move_to_trash(connection, run_ids, now))


async def restore(workspace: Workspace, run_ids: Collection[int]) -> None:
    """Show runs from the trash again."""
    now = workspace.clock()
    await _write(workspace, run_ids, lambda connection: trash.restore(connection, run_ids, now))


def delete_for_good(workspace: Workspace, run_ids: Collection[int], watch: Watch) -> None:
    """Delete runs from the trash in short steps; one that is stopped leaves the rest in the trash.

    Raises:
        Stopped: ``watch`` was told to stop.
        UserError: A delivery for one of them is just being processed.
    """
    with workspace.database.read() as connection:
        lost = trash.losses(connection, run_ids)
    watch.begin(tr("Deleting"), lost.records + lost.errors)
    for run_id in run_ids:
        _in_steps(workspace, watch, run_id, partial(_delete, run_id))


def merge_runs(workspace: Workspace, run_id: int, into: int, watch: Watch) -> None:
    """Move everything of a run into another in short steps; it is in the trash afterwards.

    If it is stopped, what was moved stays there, and merging again goes on, or ``undo_merge`` goes back.

    Raises:
        Stopped: ``watch`` was told to stop.
        UserError: Something is under way in one of them.
    """
    with workspace.database.read() as connection:
        size = trash.losses(connection, [run_id])
    watch.begin(tr("Merging"), size.records + size.errors)
    merging = merge.Merge(run_id, into, workspace.clock())
    try:
        _in_steps(workspace, watch, run_id, merging.step)
    finally:
        workspace.publish(Change(runs=frozenset({run_id, into}), jobs=_jobs(workspace, into)))


def undo_merge(workspace: Workspace, run_id: int, watch: Watch) -> None:
    """Give a run that was merged into another one back what it had, in short steps, and the other one, too.

    If it is stopped, both are shown, and undoing again goes on, or merging again.

    Raises:
        Stopped: ``watch`` was told to stop.
        UserError: It cannot be undone any more, or not now.
    """
    with workspace.database.read() as connection:
        merged = merge_undo.require_undoable(connection, run_id)
        watch.begin(tr("Undo"), merge_undo.size(connection, merged))
    now = workspace.clock()
    try:
        _in_steps(
            workspace,
            watch,
            run_id,
            lambda connection, most: merge_undo.undo_step(connection, run_id, most, now),
        )
    finally:
        jobs = _jobs(workspace, merged.into_id) | _jobs(workspace, run_id)
        workspace.publish(Change(runs=frozenset({run_id, merged.into_id}), jobs=jobs))


def _delete(run_id: int, connection: Connection, most: int) -> int:
    return trash.delete_step(connection, run_id, most)


def steps_of(database: Database, step: Callable[[Connection, int], int]) -> Iterator[int]:
    """Do something step by step, each of some milliseconds of the writer's time; gives the rows of each.

    ``step`` gets how many rows it may take at most, and returns how many it took: 0 when nothing is left.
    """
    most = _FIRST_STEP

    def work(connection: Connection) -> tuple[int, float]:
        started = time.thread_time()
        return step(connection, most), time.thread_time() - started

    while True:
        done, took = database.write(work)
        if not done:
            return
        yield done
        most = min(max(int(done * _STEP_SECONDS / max(took, 0.0001)), _LEAST), 2 * most, _MOST)


def _in_steps(
    workspace: Workspace, watch: Watch, run_id: int, step: Callable[[Connection, int], int]
) -> None:
    try:
        for done in steps_of(workspace.database, step):
            watch.done = min(watch.done + done, watch.total)
            watch.look()
    finally:
        workspace.publish(Change(runs=frozenset({run_id})))


def _jobs(workspace: Workspace, run_id: int) -> frozenset[int]:
    with workspace.database.read() as connection:
        return frozenset(merge.job_ids(connection, run_id))


async def _write(workspace: Workspace, run_ids: Collection[int], work: Callable[[Connection], T]) -> T:
    result = await asyncio.wrap_future(workspace.database.submit(work))
    workspace.publish(Change(runs=frozenset(run_ids)))
    return result
