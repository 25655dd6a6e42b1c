"""A whole application without a window, against the simulator over real sockets."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from prepared import prepare
from trackfutura_desktop import engine
from trackfutura_desktop.flow.create import create_run
from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.flow.sources import add_sources, recognise_lines
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.simulator import VALID_TOKEN, Simulator
from trackfutura_desktop.start import Start
from trackfutura_desktop.store import deliveries, runs, sources, tree
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.store.tree import Folder

if TYPE_CHECKING:
    from trackfutura_desktop.model.change import Change

_PATIENCE_SECONDS = 60
INSTAGRAM = "https://www.instagram.com/northwind.studio/"
TIKTOK = "https://www.tiktok.com/@lumen.cafe"
FACEBOOK = "https://www.facebook.com/fieldnotes.daily"
THREE = f"{INSTAGRAM}\n{TIKTOK}\n{FACEBOOK}"


class House:
    """An application on a data folder, and the Bright Data it talks to."""

    def __init__(self, folder: Path, simulator: Simulator) -> None:
        self.folder = DataFolder(folder)
        self.simulator = simulator
        self.changes: list[Change] = []

    @asynccontextmanager
    async def open(self, **start: Any) -> AsyncIterator[Workspace]:
        chosen: dict[str, Any] = {
            "api_base": self.simulator.url,
            "api_token": VALID_TOKEN,
            "port": 0,
            "poll_seconds": 0.1,
        }
        prepare(self.folder.root)
        async with engine.running(
            Start(folder=self.folder, **(chosen | start)), self.changes.append
        ) as workspace:
            yield workspace


def play(story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run an asynchronous test, which may not take for ever."""

    async def bounded() -> None:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            await story()

    asyncio.run(bounded())


async def created(workspace: Workspace, addresses: str = THREE, posts: int = 5, **options: Any) -> int:
    """A run over pasted addresses."""
    pasted = [line.source for line in recognise_lines(addresses)]
    await add_sources(workspace, [source for source in pasted if source is not None])
    with workspace.database.read() as connection:
        ids = [source.id for source in sources.sources(connection, workspace.project.id)]
    return await create_run(workspace, ids, RunOptions(num_of_posts=posts, **options))


async def started(workspace: Workspace, addresses: str = THREE, posts: int = 5, **options: Any) -> int:
    """A run over pasted addresses whose requests were sent."""
    run_id = await created(workspace, addresses, posts, **options)
    await start_run(workspace, run_id)
    return run_id


async def until(condition: Callable[[], bool]) -> None:
    """Wait for something to become true; the time limit is that of the whole test."""
    while not condition():
        await asyncio.sleep(0.02)


@contextmanager
def unreadable(workspace: Workspace) -> Iterator[None]:
    """Let nobody read the database who does not yet; it can be written."""
    path = workspace.folder.database
    aside = path.with_suffix(".aside")
    with ExitStack() as held:
        for _ in range(5):  # who wants to read now has to open the file
            held.enter_context(workspace.database.read())
        path.rename(aside)
        held.callback(aside.rename, path)
        yield


async def ended(workspace: Workspace, run_id: int) -> Folder:
    """Wait until a run ended and nothing of it is watched or waits any more."""

    def has_ended() -> bool:
        with workspace.database.read() as connection:
            watched = [each for each in runs.requests(connection, run_id) if each.next_look_at is not None]
            waiting = deliveries.waiting_events(connection)
        return run_of(workspace, run_id).status.is_final and not watched and not waiting

    await until(has_ended)
    return run_of(workspace, run_id)


async def unfinished(workspace: Workspace) -> int:
    """A run whose only request has ended and is noted as under way, unwatched; its id."""
    run_id = await started(workspace, INSTAGRAM)
    await ended(workspace, run_id)
    (request,) = requests_of(workspace, run_id)
    workspace.database.write(
        lambda connection: runs.change_request(connection, request.id, status=Status.PROCESSING)
    )
    return run_id


async def cancelled(task: "asyncio.Task[None]") -> None:
    """End a task that would go on for ever."""
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def run_of(workspace: Workspace, run_id: int) -> Folder:
    with workspace.database.read() as connection:
        found = tree.run(connection, run_id)
    assert found is not None
    return found


def requests_of(workspace: Workspace, run_id: int) -> list[Request]:
    with workspace.database.read() as connection:
        return runs.requests(connection, run_id)


def jobs_of(workspace: Workspace, run_id: int) -> list[runs.Job]:
    with workspace.database.read() as connection:
        return runs.jobs(connection, run_id)


def statuses(workspace: Workspace, run_id: int) -> list[Status]:
    return [request.status for request in requests_of(workspace, run_id)]
