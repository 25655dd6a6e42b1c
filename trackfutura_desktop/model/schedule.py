"""When a run is repeated. Moments are ms since 1970 UTC; times of the day are those of a time zone.

A time that the clocks skip comes at the next one that exists, and one that they repeat comes once, the first
time. Both follow from one rule: the times of a day, taken in their order, never go backwards.
"""

import calendar
import datetime as dt
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Meta

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model import cron
from trackfutura_desktop.model.run import LONGEST_NAME, RunOptions

HOUR_MS = 3_600_000
MOST_HOURS = 24 * 366
MOST_DAYS_BACK = 3_650
SHORT_WEEKDAYS = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
WEEKDAYS = (
    tr("Monday"),
    tr("Tuesday"),
    tr("Wednesday"),
    tr("Thursday"),
    tr("Friday"),
    tr("Saturday"),
    tr("Sunday"),
)
# The 29th of February may be eight years away, and on a given day of the week forty.
_DAYS_LOOKED_AT = 366 * 41

Kind = Literal["hours", "daily", "weekly", "monthly", "cron"]


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """How a run is repeated; only the fields of its kind count.

    Attributes:
        kind: Which it is.
        zone: The time zone of the times, by its name in the IANA database.
        hours: For ``hours``: so many hours after one another, whatever the clocks do.
        since: For ``hours``: the moment from which they are counted.
        hour: For ``daily``, ``weekly``, ``monthly``: the time of the day.
        minute: As above.
        weekdays: For ``weekly``: 0 is Monday.
        day: For ``monthly``: in a shorter month its last day.
        cron: For ``cron``: the expression.
    """

    kind: Kind
    zone: str = "UTC"
    hours: int = 24
    since: int = 0
    hour: int = 9
    minute: int = 0
    weekdays: tuple[int, ...] = (0,)
    day: int = 1
    cron: str = ""


class ScheduleError(UserError):
    """A schedule that cannot be meant; ``field`` is the attribute of Rule at fault, or ``name``."""

    def __init__(self, field: str, sentence: str, remedy: str) -> None:
        super().__init__(sentence, remedy)
        self.field = field


class Repeat(msgspec.Struct, frozen=True, kw_only=True):
    """What is repeated and when: everything of a schedule that a person chooses.

    ``days_back`` is how many days before its own a run goes back; None: as far as there are posts.
    """

    name: str
    sources: tuple[int, ...]
    options: RunOptions
    rule: Rule
    days_back: Annotated[int, Meta(ge=1, le=MOST_DAYS_BACK)] | None = None


def validate(repeat: Repeat, now: int) -> None:
    """Raise if a schedule cannot be meant.

    Raises:
        ScheduleError: And the field at fault.
    """
    if not repeat.name.strip() or not repeat.name.strip().isprintable():
        raise ScheduleError(
            "name", tr("The schedule needs a name of one line."), tr("Its runs are named after it.")
        )
    if not repeat.sources:
        raise ScheduleError(
            "name", tr("The run has no source that is still there."), tr("Repeat another run.")
        )
    rule = repeat.rule
    zone_of(rule.zone)
    if rule.kind == "hours" and not 1 <= rule.hours <= MOST_HOURS:
        raise ScheduleError(
            "hours",
            tr("Every {hours:,} hours is not possible.", hours=rule.hours),
            tr("1 to {most_hours:,}.", most_hours=MOST_HOURS),
        )
    if rule.kind == "weekly" and not rule.weekdays:
        raise ScheduleError("weekdays", tr("No day of the week is chosen."), tr("Choose at least one."))
    if next_after(rule, now) is None:
        raise ScheduleError(
            "cron",
            tr("This time never comes."),
            tr("Look at the day of the month and the month, as in 30 February."),
        )


def next_after(rule: Rule, after: int) -> int | None:
    """The first time after a moment; None if there is none.

    Raises:
        ScheduleError: The zone is not known, or the cron expression cannot be read.
    """
    if rule.kind == "hours":
        step = rule.hours * HOUR_MS
        return rule.since + ((after - rule.since) // step + 1) * step
    zone = zone_of(rule.zone)
    start = dt.datetime.fromtimestamp(after / 1_000, tz=zone).replace(tzinfo=None, fold=0)
    # A repeated hour reads earlier than it is; what comes before it on the clock has passed all the same.
    for time in _times(rule, start.replace(second=0, microsecond=0)):
        moment = instant(time, zone)
        if moment > after:
            return moment
    return None


def upcoming(rule: Rule, after: int, count: int) -> list[int]:
    """The next times."""
    found: list[int] = []
    for _ in range(count):
        moment = next_after(rule, found[-1] if found else after)
        if moment is None:
            break
        found.append(moment)
    return found


def instant(time: dt.datetime, zone: ZoneInfo) -> int:
    """The moment of a time on the clocks of a zone: of two the first, of none the end of the gap."""
    first = time.replace(tzinfo=zone, fold=0).astimezone(dt.UTC)
    if first.astimezone(zone).replace(tzinfo=None) == time:
        return _ms(first)
    before = time.replace(tzinfo=zone, fold=1).astimezone(dt.UTC)  # both sides of the gap
    offset = first.astimezone(zone).utcoffset()
    while first - before > dt.timedelta(seconds=1):
        middle = before + dt.timedelta(seconds=(first - before) // dt.timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == offset:
            first = middle
        else:
            before = middle
    return _ms(first)


def options_of(repeat: Repeat, now: int) -> RunOptions:
    """What a run of a schedule asks for, with its dates; the name holds the moment, so that it is its own."""
    local = dt.datetime.fromtimestamp(now / 1_000, tz=zone_of(repeat.rule.zone))
    moment = f" – {local:%Y-%m-%d %H:%M}"  # noqa: RUF001 - a dash between a name and a moment
    name = repeat.name.strip()[: LONGEST_NAME - len(moment)] + moment
    start = None if repeat.days_back is None else local.date() - dt.timedelta(days=repeat.days_back)
    end = None if repeat.days_back is None else local.date()
    return msgspec.structs.replace(repeat.options, name=name, start_date=start, end_date=end)


def describe(rule: Rule) -> str:
    """A rule in words."""
    time = f"{rule.hour:02}:{rule.minute:02}"
    match rule.kind:
        case "hours":
            return tr("Every hour") if rule.hours == 1 else tr("Every {hours:,} hours", hours=rule.hours)
        case "daily":
            said = tr("Daily at {time}", time=time)
        case "weekly":
            said = tr(
                "{days} at {time}",
                days=", ".join(SHORT_WEEKDAYS[day] for day in sorted(rule.weekdays)),
                time=time,
            )
        case "monthly":
            said = tr("Day {day} of each month at {time}", day=rule.day, time=time)
        case "cron":
            said = tr("Cron {cron}", cron=rule.cron.strip())
    return f"{said} ({rule.zone})"


@cache
def zone_of(name: str) -> ZoneInfo:
    """A time zone.

    Raises:
        ScheduleError: It is not known.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ScheduleError(
            "zone",
            tr("The time zone “{name}” is not known.", name=name),
            tr("Use a name such as Europe/Paris or UTC."),
        ) from error


def _times(rule: Rule, start: dt.datetime) -> Iterator[dt.datetime]:
    """The times on the clock from a time on, in their order."""
    expression = _expression(rule)
    day = start.date()
    for _ in range(_DAYS_LOOKED_AT):
        if _fits(rule, expression, day):
            for hour in expression.hours if expression else (rule.hour,):
                for minute in expression.minutes if expression else (rule.minute,):
                    time = dt.datetime(day.year, day.month, day.day, hour, minute)  # noqa: DTZ001 - on a clock
                    if time >= start:
                        yield time
        if day == dt.date.max:
            return
        day += dt.timedelta(days=1)


def _expression(rule: Rule) -> cron.Cron | None:
    if rule.kind != "cron":
        return None
    try:
        return cron.parse(rule.cron)
    except cron.CronError as error:
        raise ScheduleError("cron", error.sentence, error.remedy) from error


def _fits(rule: Rule, expression: cron.Cron | None, day: dt.date) -> bool:
    if expression is not None:
        return expression.fits(day)
    if rule.kind == "weekly":
        return day.weekday() in rule.weekdays
    if rule.kind == "monthly":
        return day.day == min(rule.day, calendar.monthrange(day.year, day.month)[1])
    return True


def _ms(moment: dt.datetime) -> int:
    return (moment - dt.datetime(1970, 1, 1, tzinfo=dt.UTC)) // dt.timedelta(milliseconds=1)
