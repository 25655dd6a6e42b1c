"""Paces all calls to Bright Data, and stops them long before it would block our address."""

import asyncio
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from http import HTTPStatus
from itertools import count
from pathlib import Path

import msgspec

from trackfutura_desktop.language import tr
from trackfutura_desktop.net.budget import Book, Budget, clock_of
from trackfutura_desktop.net.faults import BrightDataError

# 25 answers of 429 within five minutes block the address on the whole API until support lifts it (D1). The
# window is a little longer than theirs, because the clocks and the way of the answers differ. A third of the
# 25: three processes behind one address, or three starts in a row, stay below it.
WINDOW_SECONDS = 330.0
MOST_429 = 8
_BACK_OFF = (2.0, 4.0, 8.0, 16.0, 32.0)  # what Bright Data recommends where it names no time (D1)
_SHORTEST_SLEEP = 0.001  # rounding must not turn a wait into a busy loop
_STRANGERS_SLEEP = 0.05  # no event tells of a place that another program gives back
_SLOWEST = 1.0  # calls a second, however many answers of 429 there were


class ThrottledByGovernor(BrightDataError):
    """The call was not sent, to keep the address from being blocked. It may go on after ``seconds``."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            tr(
                "Bright Data has asked to slow down, so this was not sent. It may go on in {seconds}.",
                seconds=_spoken(seconds),
            ),
            tr("Nothing is lost: wait, or start fewer requests at once."),
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
    in ``WINDOW_SECONDS``. Every 429 of that time halves the pace.

    Governors with the same ``shared`` file, in this program or in others, keep to one budget together.
    """

    def __init__(
        self,
        *,
        per_second: float = 10.0,
        burst: int = 10,
        at_once: int = 6,
        patience: float = 60.0,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        shared: Path | None = None,
    ) -> None:
        self._per_second = per_second
        self._burst = burst
        self._at_once = at_once
        self._patience = patience
        self._clock = clock or partial(clock_of, shared)
        self._sleep = sleep
        self._budget = Budget(burst, self._clock(), shared)
        self._numbers = count()
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
            while not isinstance(place := self._take(), str):
                await self._wait(place)
            self._unanswered += 1
        try:
            yield
        finally:
            self._unanswered -= 1
            with self._budget.open(self._clock()) as book:
                book.waiting.pop(place, None)
            self._freed.set()

    def answered(self, status: int, retry_after: float | None = None) -> None:
        """Note an answer, within its turn.

        A 429 pauses everything for ``retry_after`` seconds, or for 2, 4, 8, 16, 32 seconds where Bright Data
        names no time. A 503 pauses only where it names one.
        """
        if status not in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}:
            return
        now = self._clock()
        with self._budget.open(now) as book:
            if status == HTTPStatus.TOO_MANY_REQUESTS:
                book.answers_429 = [*_recent(book, now), now]
                step = _BACK_OFF[min(len(book.answers_429), len(_BACK_OFF)) - 1]
                _pause(book, now, step if retry_after is None else retry_after)
            elif retry_after is not None:
                _pause(book, now, retry_after)

    def state(self) -> GovernorState:
        """How the governor stands now, with all that share its budget."""
        now = self._clock()
        with self._budget.open(now) as book:
            recent, left = len(_recent(book, now)), _pause_left(book, now)
        return GovernorState(
            answers_429=recent,
            budget_left=max(0, MOST_429 - recent),
            paused_until=datetime.now(UTC) + timedelta(seconds=left) if left > 0 else None,
        )

    def begin(self) -> None:
        """Nobody else sends any more: what a program that was killed had under way is not waited for."""
        self._budget.forget_waiting(self._clock())

    def close(self) -> None:
        """Let go of the file."""
        self._budget.close()

    def _take(self) -> str | float:
        """Take a turn: its name; or how many seconds to wait, endless until a call of ours is answered.

        Raises:
            ThrottledByGovernor: It would take longer than the patience.
        """
        now = self._clock()
        with self._budget.open(now) as book:
            if (pause := _pause_left(book, now)) > self._patience:
                raise ThrottledByGovernor(pause)
            if (seconds := self._seconds_to_wait(book, now)) > 0:
                return max(seconds, _SHORTEST_SLEEP)
            if not self._is_place_free(book, now):
                return _STRANGERS_SLEEP if book.strangers(self._budget.owner, now) else math.inf
            place = f"{self._budget.owner}:{next(self._numbers)}"
            book.tokens -= 1
            book.waiting[place] = now
            return place

    async def _wait(self, seconds: float) -> None:
        if seconds < math.inf:
            await self._sleep(seconds)
        else:
            self._freed.clear()
            await self._freed.wait()

    def _is_place_free(self, book: Book, now: float) -> bool:
        unanswered = self._unanswered + book.strangers(self._budget.owner, now)
        if unanswered == 0:
            return True
        budget = MOST_429 - len(_recent(book, now))
        return unanswered < min(self._at_once, budget)

    def _seconds_to_wait(self, book: Book, now: float) -> float:
        rate = max(self._per_second / 2 ** len(_recent(book, now)), min(_SLOWEST, self._per_second))
        book.tokens = min(float(self._burst), book.tokens + max(0.0, now - book.filled) * rate)
        book.filled = now
        pace = (1 - book.tokens) / rate if book.tokens < 1 else 0.0
        return max(_pause_left(book, now), pace)


def _pause_left(book: Book, now: float) -> float:
    """Seconds until calls go on: the end of the pause, and the time when the ledger has room again."""
    recent = _recent(book, now)
    room = recent[-MOST_429] + WINDOW_SECONDS if len(recent) >= MOST_429 else -math.inf
    return max(0.0, book.paused_until - now, room - now)


def _recent(book: Book, now: float) -> list[float]:
    return [each for each in book.answers_429 if each > now - WINDOW_SECONDS]


def _pause(book: Book, now: float, seconds: float) -> None:
    book.paused_until = max(book.paused_until, now + seconds)


def _spoken(seconds: float) -> str:
    minutes = math.ceil(seconds / 60)
    return (
        tr("{seconds} seconds", seconds=math.ceil(seconds))
        if minutes <= 1
        else tr("{minutes} minutes", minutes=minutes)
    )
