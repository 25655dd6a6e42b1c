"""The computer sleeps and wakes: what waited for a time is looked at once; a clock that is set wakes none."""

from collections import Counter
from functools import partial

import pytest
from house import INSTAGRAM, House, ended, play, requests_of, started, until

from trackfutura_desktop.flow.waking import WakeKeeper
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.model.waking import Moment, has_slept

MINUTE = 60_000


@pytest.mark.parametrize(
    ("wall", "steady", "is_sleep"),
    [
        (10_000, 10_000, False),
        (10_000 + 8 * 60 * MINUTE, 10_000, True),  # the steady clock stood still
        (10_000 + 8 * 60 * MINUTE, 10_000 + 8 * 60 * MINUTE, True),  # it went on, and the timer was late
        (10_000, 10_000 + 8 * 60 * MINUTE, True),  # and the other was put back meanwhile
        (40_000, 40_000, False),  # a busy computer
        (12_000, 10_000, False),  # a clock that was set right
        (-8 * 60 * MINUTE, 10_000, False),  # or put back
    ],
)
def test_a_sleep_is_told_from_a_clock_that_is_set(wall: int, steady: int, is_sleep: bool) -> None:  # noqa: FBT001
    before = Moment(1_795_000_000_000, 77_000)
    now = Moment(before.wall + wall, before.steady + steady)
    assert has_slept(before, now, 10_000) is is_sleep


def test_after_a_sleep_everything_is_looked_at_once(house: House) -> None:
    """The next look at the request would be 50 minutes away."""

    async def story() -> None:
        async with house.open(listens=False, poll_seconds=3_000) as workspace:
            clocks = Moment(1_795_000_000_000, 5_000)
            woken: Counter[str] = Counter()
            run_id = await started(workspace, INSTAGRAM)

            def is_over() -> bool:
                return requests_of(workspace, run_id)[0].status.is_final

            def has_looked(before: int) -> bool:
                return is_over() or requests_of(workspace, run_id)[0].looks != before

            await until(lambda: requests_of(workspace, run_id)[0].next_look_at is not None)
            workspace.on_schedules = lambda: woken.update(["schedules"])
            workspace.on_address = lambda: woken.update(["address"])
            keeper = WakeKeeper(workspace, lambda: woken.update(["deadlines"]), lambda: clocks)
            assert not await keeper.look()
            clocks = Moment(clocks.wall + 90 * MINUTE, clocks.steady + 10_000)
            assert await keeper.look()
            assert not await keeper.look()
            assert woken == {"schedules": 1, "address": 1, "deadlines": 1}
            # The first look may have come before the results were there; each wake looks again.
            while not is_over():
                looks = requests_of(workspace, run_id)[0].looks
                clocks = Moment(clocks.wall + 90 * MINUTE, clocks.steady + 10_000)
                await keeper.look()
                await until(partial(has_looked, looks))
            assert (await ended(workspace, run_id)).status is Status.COMPLETED

    play(story)
