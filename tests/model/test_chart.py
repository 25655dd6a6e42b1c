"""The maths of charts."""

import datetime as dt
import itertools
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model.chart import (
    DAY_MS,
    MOST_BARS,
    Bar,
    Unit,
    bars,
    bounds,
    day_of,
    offsets,
    places,
    start_of,
    ticks,
    unit_for,
)

ZONES = [
    ZoneInfo(name)
    for name in ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Africa/Casablanca")
]
NOW = 1_795_000_000_000
moments = st.integers(0, 4_000_000_000_000)


@given(st.integers(0, 10**15), st.integers(1, 12))
def test_ticks_are_few_even_and_reach_the_largest_value(most: int, wanted: int) -> None:
    found = ticks(most, wanted)
    assert found[0] == 0
    assert found[-1] >= max(1, most)
    assert len({after - before for before, after in itertools.pairwise(found)}) == 1
    assert len(found) <= wanted + 2
    assert found[-2] <= most


def test_ticks_are_round_numbers() -> None:
    assert ticks(18) == [0, 5, 10, 15, 20]
    assert ticks(0) == [0, 1]
    assert ticks(2_600) == [0, 1_000, 2_000, 3_000]


@given(st.lists(st.floats(1, 300), min_size=1, max_size=80), st.floats(50, 2_000), st.floats(0, 30))
def test_labels_never_overlap_and_stay_in_their_room(widths: list[float], room: float, gap: float) -> None:
    step = room / len(widths)
    found = places([(place + 0.5) * step for place in range(len(widths))], widths, room, gap)
    end = 0.0
    for place, left in found.items():
        assert left >= end
        assert left + widths[place] <= room
        end = left + widths[place] + gap
    if max(widths) + gap <= step:
        assert len(found) == len(widths)


@given(st.dates(), st.dates())
def test_bars_cover_every_day_once(one: dt.date, other: dt.date) -> None:
    first, last = min(one, other), max(one, other)
    unit = unit_for(first, last)
    found = bars(first, last, unit)
    assert found[0].first <= first <= found[0].last
    assert found[-1].first <= last <= found[-1].last
    assert found[0].first == start_of(first, unit)
    for before, after in itertools.pairwise(found):
        assert after.first - before.last == dt.timedelta(1)
        assert start_of(after.last, unit) == after.first
    if unit is not Unit.YEAR:
        assert len(found) <= MOST_BARS


def test_short_spans_have_days_and_long_ones_years() -> None:
    start = dt.date(2026, 1, 1)
    assert unit_for(start, start) is Unit.DAY
    assert unit_for(start, dt.date(2026, 7, 1)) is Unit.WEEK
    assert unit_for(start, dt.date(2029, 1, 1)) is Unit.MONTH
    assert unit_for(start, dt.date(2040, 1, 1)) is Unit.YEAR
    assert start_of(dt.date(2026, 11, 25), Unit.WEEK) == dt.date(2026, 11, 23)


def test_a_day_that_no_calendar_has_is_none() -> None:
    assert day_of(0) == dt.date(1970, 1, 1)
    assert day_of(10**9) is None
    assert day_of(-(10**9)) is None


@given(moments, st.lists(st.floats(0, 1), min_size=1, max_size=5), st.sampled_from(ZONES))
def test_the_offsets_say_which_day_it_was_there(first: int, shares: list[float], zone: ZoneInfo) -> None:
    last = first + 3_000 * DAY_MS
    found = offsets(first, last, zone)
    for share in shares:
        at = int(first + share * (last - first))
        ahead = next((each.ahead for each in found if at >= each.since), found[-1].ahead)
        local = dt.datetime.fromtimestamp(at / 1_000, zone)
        assert day_of((at + ahead) // DAY_MS) == local.date()


def test_the_clocks_change_to_the_minute() -> None:
    spring = int(dt.datetime(2026, 3, 29, 1, tzinfo=dt.UTC).timestamp() * 1_000)
    found = offsets(spring - 40 * DAY_MS, spring + 40 * DAY_MS, ZoneInfo("Europe/Berlin"))
    assert found[0] == (spring, 7_200_000)
    assert found[-1].ahead == 3_600_000


@given(st.dates(dt.date(1971, 1, 1), dt.date(2099, 1, 1)), st.sampled_from(ZONES))
def test_a_day_lasts_from_midnight_to_midnight(day: dt.date, zone: ZoneInfo) -> None:
    first, last = bounds(Bar(day, day), zone)
    assert dt.datetime.fromtimestamp(last / 1_000, zone).date() == day
    following = bounds(Bar(day + dt.timedelta(1), day + dt.timedelta(1)), zone)
    assert following[0] == last + 1
    assert last - first > 22 * 3_600_000
