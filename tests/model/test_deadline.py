"""When Bright Data lets go of a snapshot, and when it is asked for before that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model import deadline
from trackfutura_desktop.model.deadline import DAY_MS, Certainty

MADE = 1_795_000_000_000


def base36(number: int) -> str:
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
    return digits


def test_a_snapshot_tells_by_its_id_when_it_was_made() -> None:
    # published: 2026-01-15 10:06:22 UTC
    assert deadline.born("sd_mkfabhyt2n7qk4x9pb", 1_900_000_000_000) // 1_000 == 1_768_471_582


@given(st.integers(1_600_000_000_000, 1_900_000_000_000), st.integers(0, 30 * DAY_MS))
def test_any_moment_is_read_from_an_id(made: int, later: int) -> None:
    assert deadline.born(f"sd_{base36(made)}abcdefgh1j", made + later) == made
    assert deadline.born(f"s_{base36(made)}abcdefgh1j", made + later) == made


@pytest.mark.parametrize(
    "snapshot_id", ["", "sd_00010002invented", "sd_zzzzzzzzabcdefgh1j", "j_mkfabhyt2n7qk4x9pb", "x"]
)
def test_an_id_that_tells_no_moment_counts_from_when_it_was_known(snapshot_id: str) -> None:
    assert deadline.born(snapshot_id, MADE) == MADE


def test_the_end_is_first_possible_then_certain_then_past() -> None:
    def end(days: float) -> tuple[Certainty, int]:
        now = MADE + int(days * DAY_MS)
        found = deadline.deadline(MADE, now)
        return found.certainty, found.days_left(now)

    assert end(0) == (Certainty.MAY, 16)
    assert end(13.5) == (Certainty.MAY, 2)
    assert end(15.5) == (Certainty.MAY, 0)
    assert end(16) == (Certainty.WILL, 14)
    assert end(29.5) == (Certainty.WILL, 0)
    assert end(30) == (Certainty.IS, 0)


@given(st.integers(0, 40 * DAY_MS))
def test_what_is_past_is_not_urgent_and_what_ends_within_a_week_is(age: int) -> None:
    now = MADE + age
    found = deadline.deadline(MADE, now)
    left = found.at - now
    assert deadline.is_urgent(found, now) == (found.certainty is not Certainty.IS and left < 7 * DAY_MS)


@given(st.integers(1, 12))
def test_whoever_looks_every_few_hours_asks_a_few_times_and_before_each_end(hours: int) -> None:
    looks: list[int] = []
    for moment in range(MADE, MADE + 60 * DAY_MS, hours * 3_600_000):
        if deadline.is_look_due(MADE, looks[-1] if looks else None, moment):
            looks.append(moment)
    days = [(look - MADE) / DAY_MS for look in looks]
    assert 5 <= len(days) <= 10
    assert any(15 <= day < 16 for day in days)
    assert any(29 <= day < 30 for day in days)


def test_after_a_long_absence_it_is_asked_for_once() -> None:
    now = MADE + 14 * DAY_MS
    assert deadline.is_look_due(MADE, None, now)
    assert not deadline.is_look_due(MADE, now, now + 1)
    assert not deadline.is_look_due(MADE, None, MADE + 100 * DAY_MS)
