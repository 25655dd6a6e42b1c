"""Writing the records of one delivery: in batches small enough that no answer waits for them."""

import time
from collections.abc import Iterator

import msgspec

from trackfutura_desktop import crash
from trackfutura_desktop.flow.filing import Place, filed
from trackfutura_desktop.flow.preparing import Prepared
from trackfutura_desktop.model.row import Row
from trackfutura_desktop.model.row_maker import RowMaker
from trackfutura_desktop.store import content, deliveries
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.fulltext import NewWords

# The writer serves the answers to deliveries, too: a batch of records takes about this much CPU time, and its
# words nearly as much; less while deliveries come. (By the clock, a busy machine would make batches smaller,
# and they cost more the smaller they are.)
_BATCH_SECONDS, _BATCH_SECONDS_IN_A_RUSH = 0.012, 0.006
_FIRST, _LEAST, _MOST = 300, 100, 2_000

Jobs = frozenset[int]


class Cancelled(Exception):
    """The user does not want the event to be processed any further; its status says so already."""


class Claim(msgspec.Struct, frozen=True, array_like=True):
    """The right to store a delivery. It ends when the delivery is cancelled, or taken up by a later start."""

    event_id: int
    since: int


class Batches:
    """The records of one delivery on their way into the database."""

    def __init__(self, prepared: Prepared, claim: Claim, place: Place) -> None:
        self._prepared = prepared
        self._claim = claim
        self._place = place
        self._maker = RowMaker(place.expectation, prepared.packer)
        self._size = _FIRST

    def __iter__(self) -> Iterator[list[Row]]:
        return self._prepared.batches(lambda: self._size)

    def store(
        self, connection: Connection, rows: list[Row], now: int, words: NewWords, *, in_a_rush: bool
    ) -> Jobs:
        """Write some of the records in the caller's transaction; returns the jobs that they belong to.

        Args:
            connection: In a transaction.
            rows: A batch.
            now: In ms since 1970 UTC.
            words: Those of this transaction.
            in_a_rush: Whether deliveries come just now, so that the next batch had better be small.

        Raises:
            Cancelled: By the user.
        """
        started = time.thread_time()
        if not deliveries.is_claimed(connection, self._claim.event_id, self._claim.since):
            raise Cancelled
        arrived, problems = filed(connection, rows, self._place, self._maker, now)
        content.store_batch(connection, self._claim.event_id, arrived, problems, now, words)
        crash.at("worker_mid_tx")
        seconds = max(time.thread_time() - started, 0.0001)
        target = _BATCH_SECONDS_IN_A_RUSH if in_a_rush else _BATCH_SECONDS
        self._size = min(max(int(len(rows) * target / seconds), _LEAST), _MOST)
        return frozenset(each.job_id for each in arrived) | {each.job_id for each in problems}
