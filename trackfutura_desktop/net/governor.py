"""Paces all calls to Bright Data, and stops them long before it would block our address."""

import asyncio
import math
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from http import HTTPStatus

import msgspec

from trackfutura_desktop.net.faults import BrightDataError

# 25 answers of 429 within five minutes block the address on the whole API until support lifts it (D1). The
# window is a little longer than theirs, because the clocks and the way of the answers differ. A third of the
# 25: three processes behind one address, or three starts in a row, stay below it.
WINDOW_SECONDS = 330.0
MOST_429 = 8
_BACK_OFF = (2.0, 4.0, 8.0, 16.0, 32.0)  # what Bright Data recommends where it names no time (D1)
_SHORTEST_SLEEP = 0.001  # rounding must not turn a wait into a busy loop


class ThrottledByGovernor(BrightDataError):
    """The call was not sent, to keep the address from being blocked. It may go on after ``seconds``."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"Bright Data has asked to slow down, so this was not sent. It may go on in {_spoken(seconds)}.",
            "Nothing is lost: wait, or start fewer requests at once.",
        )
        self.seconds = seconds


class GovernorState(msgspec.Struct, frozen=True, kw_only=True):
    """What the status bar shows.

    Attributes:
        answers_429: Answers of 429 in the last five and a half minutes.
        budget_left: How many more of them are allowed before all calls stop.
        paused_until: When calls go on; None when they are not paused.
    """

    answers_429: int
    budget_left: int
    paused_until: datetime | None


class Governor:
    """One for all calls of the application; used from one event loop.

    Every call takes a turn. A turn waits for the pace, for a free place and for the end of a pause; when a
    pause is longer than ``patience`` seconds it raises ThrottledByGovernor instead. Calls that still wait for
    their answer count as if it were a 429, so no answers whatever let more than ``MOST_429`` of them through
    in ``WINDOW_SECONDS``.
    """

    def __init__(
        self,
        *,
        per_second: float = 10.0,
        burst: int = 10,
        at_once: int = 6,
        patience: float = 60.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._per_second = per_second
        self._burst = burst
        self._at_once = at_once
        self._patience = patience
        self._clock = clock
        self._sleep = sleep
        self._tokens = float(burst)
        self._filled = clock()
        self._paused_until = -math.inf
        self._ledger: deque[float] = deque()
        self._unanswered = 0
        self._queue = asyncio.Lock()
        self._freed = asyncio.Event()

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait for a turn and hold it until the status of the answer is known; the body is read outside.

        Raises:
            ThrottledByGovernor: It would have to wait for longer than the patience.
        """
        async with self._queue:  # in the order of arrival
            while True:
                if (wait := self._seconds_to_wait()) > 0:
                    await self._sleep(max(wait, _SHORTEST_SLEEP))
                elif not self._is_place_free():
                    self._freed.clear()
                    await self._freed.wait()
                else:
                    break
            self._tokens -= 1
            self._unanswered += 1
        try:
            yield
        finally:
            self._unanswered -= 1
            self._freed.set()

    def answered(self, status: int, retry_after: float | None = None) -> None:
        """Note an answer, within its turn.

        A 429 pauses everything for ``retry_after`` seconds, or for 2, 4, 8, 16, 32 seconds where Bright Data
        names no time. A 503 pauses only where it names one.
        """
        now = self._clock()
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            self._ledger.append(now)
            step = _BACK_OFF[min(len(self._recent(now)), len(_BACK_OFF)) - 1]
            self._pause(now, step if retry_after is None else retry_after)
        elif status == HTTPStatus.SERVICE_UNAVAILABLE and retry_after is not None:
            self._pause(now, retry_after)

    def state(self) -> GovernorState:
        """How the governor stands now."""
        now = self._clock()
        recent = len(self._recent(now))
        left = self._pause_left(now)
        return GovernorState(
            answers_429=recent,
            budget_left=max(0, MOST_429 - recent),
            paused_until=datetime.now(UTC) + timedelta(seconds=left) if left > 0 else None,
        )

    def _is_place_free(self) -> bool:
        if self._unanswered == 0:
            return True
        budget = MOST_429 - len(self._recent(self._clock()))
        return self._unanswered < min(self._at_once, budget)

    def _seconds_to_wait(self) -> float:
        now = self._clock()
        pause = self._pause_left(now)
        if pause > self._patience:
            raise ThrottledByGovernor(pause)
        self._tokens = min(float(self._burst), self._tokens + (now - self._filled) * self._per_second)
        self._filled = now
        pace = (1 - self._tokens) / self._per_second if self._tokens < 1 else 0.0
        return max(pause, pace)

    def _pause_left(self, now: float) -> float:
        """Seconds until calls go on: the end of the pause, and the time when the ledger has room again."""
        recent = self._recent(now)
        room = recent[-MOST_429] + WINDOW_SECONDS if len(recent) >= MOST_429 else -math.inf
        return max(0.0, self._paused_until - now, room - now)

    def _recent(self, now: float) -> deque[float]:
        while self._ledger and self._ledger[0] <= now - WINDOW_SECONDS:
            self._ledger.popleft()
        return self._ledger

    def _pause(self, now: float, seconds: float) -> None:
        self._paused_until = max(self._paused_until, now + seconds)


def _spoken(seconds: float) -> str:
    minutes = math.ceil(seconds / 60)
    return f"{math.ceil(seconds)} seconds" if minutes <= 1 else f"{minutes} minutes"
