"""What the handlers of one simulator share."""

from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta

from aiohttp import web

from trackfutura_desktop.simulator.delivery import Courier
from trackfutura_desktop.simulator.options import Options
from trackfutura_desktop.simulator.orders import Refusal
from trackfutura_desktop.simulator.snapshots import Snapshot, Snapshots


class State:
    """Options, snapshots and courier."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.courier = Courier(lambda: self.options)
        self.snapshots = Snapshots(
            lambda: self.options,
            self.now,
            self.courier.deliver,
            self.courier.deliver_parts,
            self.courier.notify,
        )
        self.deliveries: dict[str, dict[str, object]] = {}

    def now(self) -> datetime:
        """The simulator's present moment."""
        return datetime.now(UTC) + timedelta(seconds=self.options.clock_shift)

    def spawn(self, work: Coroutine[None, None, None]) -> None:
        """Run something in the background until it ends or the simulator does."""
        self.snapshots.spawn(work)

    async def close(self) -> None:
        """End everything that runs in the background."""
        await self.snapshots.close()
        await self.courier.close()

    def is_expired(self, snapshot: Snapshot) -> bool:
        """Whether the data are no longer kept."""
        return self.now() - snapshot.created > timedelta(days=self.options.retention_days)

    def find(self, request: web.Request) -> Snapshot:
        """The snapshot that the path names.

        Raises:
            Refusal: There is none.
        """
        snapshot = self.snapshots.by_id.get(request.match_info["id"])
        if snapshot is None:
            raise Refusal(404, "Snapshot does not exist")
        return snapshot


STATE = web.AppKey("state", State)
