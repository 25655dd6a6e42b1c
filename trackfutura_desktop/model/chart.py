"""The maths of charts: ticks of an axis, days of the user's zone, and the days put together to bars."""

import datetime as dt
import math
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

DAY_MS = 86_400_000
MOST_BARS = 62  # of so many each still has some pixels in a narrow pane

_MINUTE_MS = 60_000
_LOOK_MS = 14 * DAY_MS  # shorter than any time between two changes of the clocks
_EPOCH = dt.date(1970, 1, 1)
_FIRST_CLOCK_MS, _LAST_CLOCK_MS = 0, 4_102_444_800_000  # 1970 to 2100; some systems know no zones beyond


class Unit(StrEnum):
    """What one bar stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Bar(NamedTuple):
    """The days of one bar, both included."""

    first: dt.date
    last: dt.date


class Offset(NamedTuple):
    """From a moment on (ms since 1970 UTC) local time is so many ms ahead of UTC."""

    since: int
    ahead: int


def ticks(most: int, wanted: int = 4) -> list[int]:
    """Whole numbers from 0 to at least ``most`` in even steps of 1, 2 or 5 times a power of ten."""
    raw = max(1.0, most / max(1, wanted))
    power = 10 ** math.floor(math.log10(raw))
    step = next(int(power * factor) for factor in (1, 2, 5, 10) if power * factor >= raw)
    return list(range(0, max(1, -(-most // step)) * step + 1, step))


def places(centres: Sequence[float], widths: Sequence[float], room: float, gap: float) -> dict[int, float]:
    """Where labels begin that stand under evenly spaced ``centres``, within 0 to ``room``.

    Every label is written, or every second, third… if that is what ``gap`` between them leaves room for.
    """
    if not centres:
        return {}
    spacing = centres[1] - centres[0] if len(centres) > 1 else room
    step = max(1, math.ceil((max(widths) + gap) / spacing)) if spacing > 0 else len(centres)
    found: dict[int, float] = {}
    free = 0.0
    for index in range(0, len(centres), step):
        left = max(0.0, min(centres[index] - widths[index] / 2, room - widths[index]))
        if left >= free and left + widths[index] <= room:
            found[index] = left
            free = left + widths[index] + gap
    return found


def unit_for(first: dt.date, last: dt.date, most: int = MOST_BARS) -> Unit:
    """The smallest unit with at most ``most`` bars from one day to another; else years."""
    for unit in (Unit.DAY, Unit.WEEK, Unit.MONTH):
        if _number(last, unit) - _number(first, unit) < most:
            return unit
    return Unit.YEAR


def start_of(day: dt.date, unit: Unit) -> dt.date:
    """The first day of the bar that holds ``day``; weeks begin on Monday."""
    match unit:
        case Unit.DAY:
            return day
        case Unit.WEEK:
            return dt.date.fromordinal(max(1, day.toordinal() - day.weekday()))
        case Unit.MONTH:
            return day.replace(day=1)
        case Unit.YEAR:
            return day.replace(month=1, day=1)


def bars(first: dt.date, last: dt.date, unit: Unit) -> list[Bar]:
    """Every bar from the one with the day ``first`` to the one with ``last``, without a gap."""
    starts = list(_starts(start_of(first, unit), last, unit))
    ends = [*(_before(start) for start in starts[1:]), _end(starts[-1], unit)]
    return [Bar(*each) for each in zip(starts, ends, strict=True)]


def day_of(number: int) -> dt.date | None:
    """The date of a day counted from 1970-01-01; None where the calendar has none."""
    ordinal = _EPOCH.toordinal() + number
    return dt.date.fromordinal(ordinal) if 1 <= ordinal <= dt.date.max.toordinal() else None


def bounds(bar: Bar, zone: dt.tzinfo | None = None) -> tuple[int, int]:
    """The first and the last millisecond of a bar, since 1970 UTC, in a zone or that of this computer."""
    following = dt.date.fromordinal(min(bar.last.toordinal() + 1, dt.date.max.toordinal()))
    return _midnight(bar.first, zone), _midnight(following, zone) - 1


def offsets(first: int, last: int, zone: dt.tzinfo | None = None) -> list[Offset]:
    """How far local time is ahead of UTC between two moments, newest first; the last holds before, too."""
    at = min(max(first, _FIRST_CLOCK_MS), _LAST_CLOCK_MS)
    end = min(max(last, at), _LAST_CLOCK_MS)
    found = [Offset(at, _ahead(at, zone))]
    while at < end:
        following = min(at + _LOOK_MS, end)
        if _ahead(following, zone) != found[-1].ahead:
            found.append(_change(at, following, zone))
        at = following
    return found[::-1]


def _change(before: int, after: int, zone: dt.tzinfo | None) -> Offset:
    """Where between two moments the clocks were changed, to the minute."""
    old = _ahead(before, zone)
    while after - before > _MINUTE_MS:
        middle = (before + after) // 2
        before, after = (middle, after) if _ahead(middle, zone) == old else (before, middle)
    after -= after % _MINUTE_MS
    return Offset(after, _ahead(after, zone))


def _ahead(at: int, zone: dt.tzinfo | None) -> int:
    local = dt.datetime.fromtimestamp(at // 1_000, dt.UTC).astimezone(zone)
    ahead = local.utcoffset() or dt.timedelta()
    return int(ahead.total_seconds()) * 1_000


def _midnight(day: dt.date, zone: dt.tzinfo | None) -> int:
    if _FIRST_CLOCK_MS // DAY_MS < (day - _EPOCH).days < _LAST_CLOCK_MS // DAY_MS:
        local = dt.datetime.combine(day, dt.time(), zone)
        return int((local if zone else local.astimezone()).timestamp() * 1_000)
    return (day - _EPOCH).days * DAY_MS


def _number(day: dt.date, unit: Unit) -> int:
    match unit:
        case Unit.DAY:
            return day.toordinal()
        case Unit.WEEK:
            return (day.toordinal() - 1) // 7
        case Unit.MONTH:
            return day.year * 12 + day.month
        case Unit.YEAR:
            return day.year


def _starts(start: dt.date, last: dt.date, unit: Unit) -> Iterator[dt.date]:
    while True:
        yield start
        end = _end(start, unit)
        if end >= last:
            return
        start = dt.date.fromordinal(end.toordinal() + 1)


def _end(start: dt.date, unit: Unit) -> dt.date:
    days = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 31, Unit.YEAR: 366}[unit]
    beyond = start.toordinal() + days
    if beyond > dt.date.max.toordinal():
        return dt.date.max
    following = start_of(dt.date.fromordinal(beyond), unit)
    return _before(following if following > start else dt.date.fromordinal(beyond))


def _before(day: dt.date) -> dt.date:
    return dt.date.fromordinal(day.toordinal() - 1)
