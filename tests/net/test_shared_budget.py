"""One budget for all programs on a data folder."""

import asyncio
import contextlib
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.lock import locked_briefly
from trackfutura_desktop.net.budget import Book, Budget
from trackfutura_desktop.net.governor import MOST_429, Governor, ThrottledByGovernor
from trackfutura_desktop.simulator import Options, running

CALLER = Path(__file__).with_name("two_callers.py")
PROGRAMS = 2


class Clock:
    def __init__(self) -> None:
        self.now = 1_795_000_000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        await asyncio.sleep(0)


def pair(path: Path, clock: Clock) -> tuple[Governor, Governor]:
    one, other = (Governor(clock=clock, sleep=clock.sleep, shared=path) for _ in range(2))
    return one, other


async def call(governor: Governor, status: int, retry_after: float | None = 0.0) -> None:
    async with governor.turn():
        governor.answered(status, retry_after)


def test_the_breaker_opens_when_the_answers_of_429_fall_on_two_programs(tmp_path: Path) -> None:
    asked = 1_000
    faults = {"/status": ["429"] * asked}
    with running(Options(time_factor=0.0, faults=faults, retry_after=0)) as simulator:
        orders = [sys.executable, str(CALLER), simulator.url, str(tmp_path / "pace"), "30"]
        programs = [subprocess.Popen(orders, stdout=subprocess.PIPE, text=True) for _ in range(PROGRAMS)]
        said = [program.communicate(timeout=60)[0].splitlines()[-1].split() for program in programs]
        left = len(simulator.options.faults["/status"])
    assert asked - left == MOST_429
    assert [int(each[1]) for each in said] == [0, 0]
    assert all(int(each[0]) > 0 for each in said)
    assert max(int(each[2]) for each in said) == MOST_429


def test_a_429_of_one_makes_the_other_wait(tmp_path: Path) -> None:
    clock = Clock()
    one, other = pair(tmp_path / "pace", clock)
    asyncio.run(call(one, 429, 40.0))
    before = clock.now
    asyncio.run(call(other, 200))
    assert clock.now - before == pytest.approx(40.0, abs=0.1)
    assert other.state() == one.state()
    assert other.state().answers_429 == 1
    one.close()
    other.close()


def test_the_pace_is_that_of_all_together_and_every_429_halves_it(tmp_path: Path) -> None:
    clock = Clock()
    one, other = pair(tmp_path / "pace", clock)

    async def calls(count: int) -> float:
        before = clock.now
        for number in range(count):
            await call(one if number % 2 else other, 200)
        return clock.now - before

    assert asyncio.run(calls(10)) == pytest.approx(0.0, abs=0.01)  # a burst
    assert asyncio.run(calls(20)) == pytest.approx(2.0, abs=0.1)
    asyncio.run(call(one, 429))
    asyncio.run(calls(10))
    assert asyncio.run(calls(20)) == pytest.approx(4.0, abs=0.2)
    asyncio.run(call(other, 429))
    asyncio.run(calls(10))
    assert asyncio.run(calls(20)) == pytest.approx(8.0, abs=0.4)
    one.close()
    other.close()


def test_calls_of_another_program_without_an_answer_take_its_places(tmp_path: Path) -> None:
    clock = Clock()
    one, other = pair(tmp_path / "pace", clock)

    async def story() -> float:
        async with contextful(one, 6):
            before = clock.now
            waiting = asyncio.create_task(call(other, 200))
            for _ in range(20):
                await asyncio.sleep(0)
            assert not waiting.done()
            assert clock.now > before  # it looks again and again
        await waiting
        return clock.now - before

    assert asyncio.run(story()) < 60
    one.close()
    other.close()


class contextful:  # noqa: N801 - reads as a function
    """So many turns at once."""

    def __init__(self, governor: Governor, count: int) -> None:
        self._turns = [governor.turn() for _ in range(count)]

    async def __aenter__(self) -> None:
        for turn in self._turns:
            await turn.__aenter__()

    async def __aexit__(self, *_: object) -> None:
        for turn in self._turns:
            await turn.__aexit__(None, None, None)


def test_what_a_program_that_was_killed_had_under_way_is_not_waited_for(tmp_path: Path) -> None:
    clock = Clock()
    one, other = pair(tmp_path / "pace", clock)

    async def story() -> float:
        turns = contextful(one, 6)
        await turns.__aenter__()
        other.begin()
        before = clock.now
        await call(other, 200)
        passed = clock.now - before
        await turns.__aexit__()
        return passed

    assert asyncio.run(story()) == pytest.approx(0.0, abs=0.01)
    one.close()
    other.close()


def test_a_start_after_the_breaker_opened_finds_it_open(tmp_path: Path) -> None:
    clock = Clock()
    one, other = pair(tmp_path / "pace", clock)
    for _ in range(MOST_429):
        asyncio.run(call(one, 429))
    one.close()
    with pytest.raises(ThrottledByGovernor):
        asyncio.run(call(other, 200))
    clock.now += 331
    asyncio.run(call(other, 200))
    other.close()


@given(st.lists(st.tuples(st.floats(-900, 900), st.booleans()), min_size=10, max_size=40))
def test_a_clock_that_is_put_back_and_forth_never_stops_the_calls_for_longer_than_the_window(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[float, bool]]
) -> None:
    clock = Clock()
    one, other = pair(tmp_path_factory.mktemp("budget") / "pace", clock)
    for step, is_refused in steps:
        clock.now += step
        with contextlib.suppress(ThrottledByGovernor):
            asyncio.run(call(one, 429 if is_refused else 200))
    clock.now += 331
    asyncio.run(call(other, 200))
    one.close()
    other.close()


@pytest.mark.parametrize("content", [b"", b"\x00" * 90, b"{", b'{"tokens":"many"}', b"[1]"])
def test_a_file_that_makes_no_sense_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "pace").write_bytes(content)
    clock = Clock()
    one, other = pair(tmp_path / "pace", clock)
    asyncio.run(call(one, 429))
    assert other.state().answers_429 == 1
    one.close()
    other.close()


def test_without_a_folder_the_pace_is_kept_alone(tmp_path: Path) -> None:
    clock = Clock()
    one, other = pair(tmp_path / "missing" / "pace", clock)
    asyncio.run(call(one, 429))
    assert (one.state().answers_429, other.state().answers_429) == (1, 0)


def test_a_program_that_stands_still_with_the_lock_stops_nobody(tmp_path: Path) -> None:
    clock = Clock()
    one, other = pair(tmp_path / "pace", clock)
    asyncio.run(call(other, 200))
    with (tmp_path / "pace").open("r+b") as file, locked_briefly(file.fileno()):
        asyncio.run(call(one, 200))
    one.close()
    other.close()


def test_the_file_is_small_and_for_its_owner_only(tmp_path: Path) -> None:
    budget = Budget(10, 0.0, tmp_path / "pace")
    for number in range(1_000):
        with budget.open(float(number)) as book:
            book.waiting[f"dead:{number}"] = float(number)
            assert isinstance(book, Book)
    budget.close()
    assert (tmp_path / "pace").stat().st_size < 40_000
    assert (tmp_path / "pace").stat().st_mode & 0o077 == 0 or sys.platform == "win32"
