import asyncio
import heapq
import itertools
from collections.abc import Coroutine
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.net.governor import MOST_429, Governor, ThrottledByGovernor

BLOCKING_429 = 25  # within five minutes: Bright Data blocks the address
FIVE_MINUTES = 300.0


class World:
    """A clock that jumps to the next thing that happens as soon as nobody has anything left to do."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._order = itertools.count()

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        future = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, next(self._order), future))
        await future

    def run(self, *work: Coroutine[Any, Any, Any]) -> list[Any]:
        return asyncio.run(self._run(work))

    async def _run(self, work: tuple[Coroutine[Any, Any, Any], ...]) -> list[Any]:
        tasks = [asyncio.create_task(one) for one in work]
        while not all(task.done() for task in tasks):
            for _ in range(10):
                await asyncio.sleep(0)
            if self._sleepers and not all(task.done() for task in tasks):
                when, _, future = heapq.heappop(self._sleepers)
                self.now = max(self.now, when)
                if not future.done():
                    future.set_result(None)
        return [task.exception() or task.result() for task in tasks]


class Bright:
    """The far side: notes when it answered with 429."""

    def __init__(self, world: World, governor: Governor) -> None:
        self.world = world
        self.governor = governor
        self.answers_429: list[float] = []
        self.sent: list[float] = []
        self.open = 0
        self.most_open = 0

    async def call(
        self, status: int, *, after: float = 0.0, takes: float = 0.1, wait: float | None = None
    ) -> None:
        if after:
            await self.world.sleep(after)
        async with self.governor.turn():
            self.sent.append(self.world.now)
            self.open += 1
            self.most_open = max(self.most_open, self.open)
            await self.world.sleep(takes)
            self.open -= 1
            if status == 429:
                self.answers_429.append(self.world.now)
            self.governor.answered(status, wait)

    def most_429_within(self, seconds: float) -> int:
        times = sorted(self.answers_429)
        return max((sum(start <= time <= start + seconds for time in times) for start in times), default=0)


def make(patience: float = 60.0) -> tuple[World, Governor, Bright]:
    world = World()
    governor = Governor(clock=world.clock, sleep=world.sleep, patience=patience)
    return world, governor, Bright(world, governor)


calls = st.tuples(
    st.sampled_from([429, 429, 429, 200, 503, 500]),
    st.floats(0, 900),  # when it is asked for
    st.floats(0, 60),  # how long Bright Data takes
    st.one_of(st.none(), st.floats(0, 20), st.just(0.0)),  # Retry-After
)


@given(st.lists(calls, max_size=70), st.sampled_from([0.0, 60.0, 100_000.0]))
def test_no_sequence_of_answers_makes_25_answers_of_429_within_five_minutes(
    planned: list[tuple[int, float, float, float | None]], patience: float
) -> None:
    world, _, bright = make(patience)
    world.run(
        *(bright.call(status, after=after, takes=takes, wait=wait) for status, after, takes, wait in planned)
    )
    assert bright.most_429_within(FIVE_MINUTES) <= MOST_429 < BLOCKING_429


def test_a_flood_answered_only_with_429_is_stopped_after_eight() -> None:
    world, governor, bright = make()
    outcomes = world.run(*(bright.call(429, wait=0.0) for _ in range(100)))
    assert len(bright.answers_429) == 8
    assert sum(isinstance(outcome, ThrottledByGovernor) for outcome in outcomes) == 92
    assert governor.state().budget_left == 0


def test_a_steady_trickle_answered_only_with_429_stays_below_the_limit_in_every_five_minutes() -> None:
    world, _, bright = make()
    world.run(*(bright.call(429, after=10.0 * number, wait=0.0) for number in range(100)))
    assert bright.most_429_within(FIVE_MINUTES) == 8
    assert len(bright.answers_429) > 16  # it went on whenever there was room


def test_a_stopped_call_says_when_it_may_go_on_and_that_nothing_is_lost() -> None:
    world, _, bright = make()
    *_, last = world.run(*(bright.call(429, wait=0.0) for _ in range(9)))
    assert isinstance(last, ThrottledByGovernor)
    assert "6 minutes" in last.sentence
    assert "Nothing is lost" in last.remedy
    assert 300 < last.seconds <= 330


def test_calls_go_on_when_the_window_has_thinned() -> None:
    world, governor, bright = make()
    world.run(*(bright.call(429, wait=0.0) for _ in range(8)))
    world.now += 331
    assert world.run(bright.call(200)) == [None]
    assert governor.state().answers_429 == 0


def test_a_429_pauses_every_call_for_retry_after() -> None:
    world, _, bright = make()
    world.run(bright.call(429, wait=40.0))
    answered = world.now
    world.run(bright.call(200), bright.call(200))
    assert bright.sent[1:] == pytest.approx([answered + 40.0, answered + 40.0])


def test_without_retry_after_the_pauses_double_from_two_seconds() -> None:
    world, _, bright = make()
    for expected in (2.0, 4.0, 8.0, 16.0, 32.0, 32.0):
        world.run(bright.call(429))
        answered = world.now
        world.run(bright.call(200))
        assert bright.sent[-1] - answered == pytest.approx(expected)


def test_a_pause_longer_than_the_patience_is_told_instead_of_waited() -> None:
    world, _, bright = make(patience=60.0)
    world.run(bright.call(429, wait=61.0))
    (outcome,) = world.run(bright.call(200))
    assert isinstance(outcome, ThrottledByGovernor)
    assert len(bright.sent) == 1


def test_a_503_that_names_a_time_pauses_and_one_that_names_none_does_not() -> None:
    world, governor, bright = make()
    world.run(bright.call(503))
    assert governor.state().paused_until is None
    world.run(bright.call(503, wait=5.0))
    assert governor.state().paused_until is not None


def test_a_burst_passes_at_once_and_the_rest_at_ten_a_second() -> None:
    world, _, bright = make()
    start = world.now
    world.run(*(bright.call(200, takes=0.0) for _ in range(30)))
    assert sum(time == start for time in bright.sent) == 10
    assert bright.sent[-1] - start == pytest.approx(2.0, abs=0.1)


def test_at_most_six_calls_wait_for_their_answer_at_once() -> None:
    world, _, bright = make()
    world.run(*(bright.call(200, takes=9.0) for _ in range(30)))
    assert bright.most_open == 6


def test_fewer_calls_go_at_once_when_little_of_the_budget_is_left() -> None:
    world, _, bright = make(patience=1000.0)
    for _ in range(6):
        world.run(bright.call(429, wait=0.0))
    world.run(*(bright.call(200, takes=9.0) for _ in range(10)))
    assert bright.most_open == 2


def test_a_cancelled_call_gives_its_place_back() -> None:
    world, governor, bright = make()

    async def cancel_and_go_on() -> None:
        hanging = [asyncio.create_task(bright.call(200, takes=10_000.0)) for _ in range(8)]
        for _ in range(20):
            await asyncio.sleep(0)
        for task in hanging:
            task.cancel()
        await asyncio.gather(*hanging, return_exceptions=True)
        async with governor.turn():
            governor.answered(200)

    assert world.run(cancel_and_go_on()) == [None]


def test_the_state_shows_what_is_left_and_until_when_it_pauses() -> None:
    world, governor, bright = make()
    assert governor.state().budget_left == 8
    world.run(bright.call(429, wait=30.0))
    state = governor.state()
    assert (state.answers_429, state.budget_left) == (1, 7)
    assert state.paused_until is not None
    assert state.paused_until.tzinfo is not None
