"""Snapshots: what became of each order, from starting to ready, failed or canceled."""

import asyncio
import secrets
import string
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

import msgspec

from trackfutura_desktop.simulator import harvest, outcomes
from trackfutura_desktop.simulator.options import Options
from trackfutura_desktop.simulator.orders import Order, input_address
from trackfutura_desktop.simulator.produced import Counts, Produced
from trackfutura_desktop.simulator.world import base36, dice, iso

FINAL = frozenset({"ready", "failed", "canceled"})
_LETTERS = string.ascii_lowercase + string.digits


def new_id(prefix: str, milliseconds: int) -> str:
    """An id of Bright Data's shape: the time in base 36 and ten random characters.

    The random part is not seeded: two simulators with one seed must never give the same id.
    """
    return f"{prefix}_{base36(milliseconds)}" + "".join(secrets.choice(_LETTERS) for _ in range(10))


@dataclass(slots=True)
class Snapshot:
    """One order and its data. ``lines`` are the records, each encoded as JSON."""

    id: str
    order: Order
    created: datetime
    duration: float
    generations: list[int]
    script: list[str]
    building_left: int
    status: str = "starting"
    error_message: str = ""
    lines: list[bytes] = field(default_factory=list)
    counts: dict[str, Counts] = field(default_factory=dict)
    error_codes: Counter[str] = field(default_factory=Counter)
    found_errors: int = 0
    finished: datetime | None = None
    canceling: bool = False
    streamed: bool = False
    task: asyncio.Task[None] | None = None
    done: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def is_running(self) -> bool:
        """Whether it can still be canceled and counts as a running job."""
        return self.status not in FINAL and not self.canceling

    @property
    def content_count(self) -> int:
        """Content records in the data."""
        return sum(counts.records for counts in self.counts.values())

    def produced(self) -> Produced:
        """The ground truth of this snapshot."""
        every = [msgspec.structs.replace(counts) for counts in list(self.counts.values())]
        return Produced(
            snapshot_id=self.id,
            dataset_id=self.order.dataset.id,
            status=self.status,
            records=sum(counts.records for counts in every),
            errors=sum(counts.errors for counts in every),
            warnings=sum(counts.warnings for counts in every),
            by_input={
                address: msgspec.structs.replace(counts) for address, counts in list(self.counts.items())
            },
        )


class Snapshots:
    """All snapshots of one simulator and the tasks that drive them."""

    def __init__(
        self,
        options: Callable[[], Options],
        clock: Callable[[], datetime],
        deliver: Callable[[Snapshot], Awaitable[bool]],
        deliver_parts: Callable[[Snapshot], Awaitable[None]],
        notify: Callable[[Snapshot], Awaitable[None]],
    ) -> None:
        self._options = options
        self._clock = clock
        self._deliver = deliver
        self._deliver_parts = deliver_parts
        self._notify = notify
        self._visits: Counter[tuple[str, str]] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()
        self.by_id: dict[str, Snapshot] = {}

    @property
    def running(self) -> int:
        """How many jobs run."""
        return sum(snapshot.is_running for snapshot in self.by_id.values())

    def start(self, order: Order) -> Snapshot:
        """Create the snapshot of an order and set it going."""
        options = self._options()
        addresses = [input_address(order.mode, given) for given in order.inputs]
        generations = [options.generation + self._visits[order.dataset.id, address] for address in addresses]
        self._visits.update({(order.dataset.id, address) for address in addresses})
        now = self._clock()
        lot = dice(options.seed, order.dataset.id, *addresses, "duration")
        snapshot = Snapshot(
            id=new_id("s" if options.legacy_ids else "sd", int(now.timestamp() * 1000)),
            order=order,
            created=now,
            duration=lot.uniform(1, 3) * options.time_factor,
            generations=generations,
            script=list(options.status_script),
            building_left=options.building_answers,
        )
        self.by_id[snapshot.id] = snapshot
        snapshot.task = self.spawn(self._run(snapshot))
        return snapshot

    def cancel(self, snapshot: Snapshot) -> None:
        """Stop a running job; a moment later it is canceled."""
        snapshot.canceling = True
        if snapshot.task:
            snapshot.task.cancel()
        self.spawn(self._abort(snapshot))

    async def close(self) -> None:
        """End all tasks."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task

    def spawn(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        """Run something until it ends or the simulator does."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _run(self, snapshot: Snapshot) -> None:
        options, order = self._options(), snapshot.order
        await asyncio.sleep(snapshot.duration / 6)
        snapshot.status = "running"
        if options.notify_running:
            await self._notify(snapshot)
        await self._gather(snapshot, options)
        await asyncio.sleep(snapshot.duration * 4 / 6)
        failure = options.failing_datasets.get(order.dataset.id)
        if failure is not None:
            self._empty(snapshot)
            snapshot.error_message = failure
            self._finish(snapshot, "failed")
            await self._notify(snapshot)
            return
        if order.stream_max_lines and order.endpoint:
            await self._deliver_parts(snapshot)
            snapshot.streamed = True
        snapshot.status = "closing"
        await asyncio.sleep(snapshot.duration / 6)
        self._finish(snapshot, "ready")
        delivered, _ = await asyncio.gather(self._deliver(snapshot), self._notify(snapshot))
        if not delivered and options.fail_on_delivery:
            snapshot.status, snapshot.error_message = "failed", "Failed to deliver snapshot"

    async def _gather(self, snapshot: Snapshot, options: Options) -> None:
        order = snapshot.order
        place = harvest.world(options, snapshot.created)
        left = order.limit_total if order.limit_total is not None else 10**9
        lines: list[bytes] = []
        for given, generation in zip(order.inputs, snapshot.generations, strict=True):
            found = harvest.gather(order, given, place, generation, options)
            del found.content[left:]
            left -= len(found.content)
            address = input_address(order.mode, given)
            lines += self._count(snapshot, address, found)
            await asyncio.sleep(0)  # other jobs and answers between two inputs
        lot = dice(options.seed, order.dataset.id, "order", len(lines))
        snapshot.lines = harvest.shuffled(lines, lot) if options.shuffle else lines

    @staticmethod
    def _count(snapshot: Snapshot, address: str, found: harvest.Harvest) -> list[bytes]:
        """Count what was found for one input and give what belongs into the data."""
        snapshot.found_errors += len(found.errors)
        snapshot.error_codes.update(str(record["error_code"]) for record in found.errors)
        errors = found.errors if snapshot.order.include_errors else []
        counts = snapshot.counts.setdefault(address, Counts())
        counts.records += len(found.content)
        counts.errors += len(errors)
        counts.warnings += len(found.warnings)
        return [msgspec.json.encode(record) for record in (*found.content, *errors, *found.warnings)]

    @staticmethod
    def _empty(snapshot: Snapshot) -> None:
        snapshot.lines, snapshot.counts = [], {}
        snapshot.found_errors = 0
        snapshot.error_codes.clear()

    async def _abort(self, snapshot: Snapshot) -> None:
        if snapshot.task:
            with suppress(asyncio.CancelledError):
                await snapshot.task
        await asyncio.sleep(0.2 * self._options().time_factor)
        self._empty(snapshot)
        stamp = iso(self._clock())
        for given in snapshot.order.inputs:
            aborted = harvest.Harvest(errors=[outcomes.error("aborted_page", stamp, given)])
            address = input_address(snapshot.order.mode, given)
            snapshot.lines += self._count(snapshot, address, aborted)
        self._finish(snapshot, "canceled")

    def _finish(self, snapshot: Snapshot, status: str) -> None:
        snapshot.status = status
        snapshot.finished = self._clock()
        snapshot.done.set()
