"""Asking for what is not all here before Bright Data lets go of it."""

import asyncio

import structlog

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model import deadline
from trackfutura_desktop.model.deadline import Deadline
from trackfutura_desktop.store import deadlines
from trackfutura_desktop.store.database import NOT_NOW, Connection
from trackfutura_desktop.store.runs import Request

_log = structlog.get_logger(__name__)

_PAUSE_SECONDS = 900.0


class DeadlineKeeper:
    """Looks every quarter of an hour, on the main loop; the watch over requests does the rest."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """Look now; call on the main loop."""
        self._wake.set()

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            self._wake.clear()
            try:
                await self.once()
            except NOT_NOW as error:
                _log.warning("deadlines wait for the database", reason=error.sentence)
            except Exception:  # noqa: BLE001 - the next look tries again
                _log.exception("look at deadlines failed")
            try:
                async with asyncio.timeout(_PAUSE_SECONDS):
                    await self._wake.wait()
            except TimeoutError:
                pass

    async def once(self) -> list[int]:
        """Ask for every request whose time has come, also for those that were given up; returns them."""
        now = self._workspace.clock()
        due = self._due(now)  # not in the writer, which all inputs of these requests would hold up

        def work(connection: Connection) -> None:
            for batch_id in due:
                deadlines.ask_for(connection, batch_id, now)

        if due:
            await asyncio.wrap_future(self._workspace.database.submit(work))
            _log.info("asked for before the end", requests=due)
            self._workspace.on_watching()
        return due

    def _due(self, now: int) -> list[int]:
        with self._workspace.database.read() as connection:
            looks = deadlines.last_looks(connection)
            missing = deadlines.not_all_here(connection)
        return [each.id for each in missing if deadline.is_look_due(made(each), looks.get(each.id), now)]


def made(request: Request) -> int:
    """When the snapshot of a request was made, as far as that is known; ms since 1970 UTC."""
    known_since = request.accepted_at or request.sent_at or request.created_at
    return deadline.born(request.request_id or "", known_since)


def endangered(workspace: Workspace, run_id: int | None = None) -> list[tuple[Request, Deadline]]:
    """What is not all here in the project, or in one of its runs, each with its end; the next one first."""
    now = workspace.clock()
    with workspace.database.read() as connection:
        found = deadlines.not_all_here(connection, workspace.project.id, run_id)
    ends = [(each, deadline.deadline(made(each), now)) for each in found]
    said = [(each, end) for each, end in ends if deadline.is_worth_saying(made(each), now)]
    return sorted(said, key=lambda pair: pair[1].at)
