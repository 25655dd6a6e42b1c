"""After a sleep of the computer: everything that waits for a time, or for the network, is looked at once."""

import asyncio
import time
from collections.abc import Callable

import structlog

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.waking import Moment, has_slept
from trackfutura_desktop.store import watch
from trackfutura_desktop.store.database import NOT_NOW

_log = structlog.get_logger(__name__)

_LOOK_SECONDS = 10.0


class WakeKeeper:
    """Compares the clocks every ten seconds, on the main loop.

    The keepers would find by themselves what is due, some of them only after their rest: a look at a request
    that was put off for minutes, or the address, which is another network's after a sleep.

    Args:
        workspace: What is looked at.
        look_at_deadlines: Looks at what Bright Data will soon let go of.
        clocks: What the clocks of the computer say now.
    """

    def __init__(
        self,
        workspace: Workspace,
        look_at_deadlines: Callable[[], object],
        clocks: Callable[[], Moment] = lambda: Moment(
            time.time_ns() // 1_000_000, time.monotonic_ns() // 1_000_000
        ),
    ) -> None:
        self._workspace = workspace
        self._look_at_deadlines = look_at_deadlines
        self._clocks = clocks
        self._before = clocks()

    async def run(self) -> None:
        """Watch until cancelled."""
        self._before = self._clocks()
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            try:
                await self.look()
            except Exception:  # noqa: BLE001 - the keepers find by themselves what is due, only later
                _log.exception("look after a sleep failed")

    async def look(self) -> bool:
        """See whether the computer has slept since the last look; if so, wake everything. Returns that."""
        before, self._before = self._before, self._clocks()
        if not has_slept(before, self._before, int(_LOOK_SECONDS * 1_000)):
            return False
        _log.info("woken", seconds=(self._before.wall - before.wall) // 1_000)
        now = self._workspace.clock()
        try:
            await asyncio.wrap_future(
                self._workspace.database.submit(lambda connection: watch.look_at_all(connection, now))
            )
        except NOT_NOW as error:  # then they are looked at when they are due
            _log.warning("requests wait for the database", reason=error.sentence)
        finally:
            self._workspace.on_watching()
            self._workspace.on_schedules()
            self._workspace.on_address()
            self._look_at_deadlines()
        return True
