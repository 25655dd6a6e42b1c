"""Writing the records of one delivery: in batches small enough that no answer waits for them."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, wait

from trackfutura_desktop import crash
from trackfutura_desktop.flow.filing import Filed
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.store import content, deliveries
from trackfutura_desktop.store.database import Connection

# The writer serves the answers to deliveries, too: a batch of records takes about this much of its CPU time,
# less while deliveries come. (By the clock, a busy machine would make batches smaller, and they cost more the
# smaller they are.)
_BATCH_SECONDS, _BATCH_SECONDS_IN_A_RUSH = 0.02, 0.01
_FIRST, _LEAST, _MOST = 300, 100, 2_000
# So many wait for their commit at a time; the writer makes one transaction of them.
_AHEAD = 5

Jobs = frozenset[int]


class Stopped(Exception):
    """The program ends."""


class Cancelled(Exception):
    """The user does not want the event to be processed any further; its status says so already."""


class BatchWriter:
    """Writes batches of records, a few ahead of the commit."""

    def __init__(self, workspace: Workspace, stopping: threading.Event) -> None:
        self._workspace = workspace
        self._stopping = stopping
        self._size = _FIRST

    def size(self) -> int:
        """How many records the next batch should have."""
        return self._size

    def write(self, event_id: int, runs: frozenset[int], batches: Iterable[Filed]) -> None:
        """Write all records of an event. When it ends, for whatever reason, none waits to be written.

        Args:
            event_id: The event.
            runs: To which the records go; the window looks for what is new by their ids.
            batches: The records.

        Raises:
            Stopped: The program ends; what is missing comes at the next start.
            Cancelled: By the user.
            StorageUnavailable: Disk full, or the like.
        """
        ahead: deque[Future[Jobs]] = deque()
        try:
            for batch in batches:
                if self._stopping.is_set():
                    raise Stopped
                ahead.append(self._workspace.database.submit(self._work(event_id, batch)))
                while len(ahead) > _AHEAD or (ahead and ahead[0].done()):
                    self._announce(event_id, runs, ahead.popleft().result())
            while ahead:
                self._announce(event_id, runs, ahead.popleft().result())
        finally:
            wait([each for each in ahead if not each.cancel()])

    def _work(self, event_id: int, batch: Filed) -> Callable[[Connection], Jobs]:
        arrived, problems = batch

        def work(connection: Connection) -> Jobs:
            started = time.thread_time()
            if not deliveries.is_processing(connection, event_id):
                raise Cancelled
            content.store_batch(connection, event_id, arrived, problems, self._workspace.clock())
            crash.at("worker_mid_tx")
            seconds = max(time.thread_time() - started, 0.0001)
            in_a_rush = self._workspace.database.expects_urgent()
            target = _BATCH_SECONDS_IN_A_RUSH if in_a_rush else _BATCH_SECONDS
            wanted = int((len(arrived) + len(problems)) * target / seconds)
            self._size = min(max(wanted, _LEAST), _MOST)
            return frozenset(each.job_id for each in arrived) | {each.job_id for each in problems}

        return work

    def _announce(self, event_id: int, runs: frozenset[int], jobs: Jobs) -> None:
        self._workspace.publish(Change(events=frozenset({event_id}), runs=runs, jobs=jobs))
