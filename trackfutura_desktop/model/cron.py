"""Cron expressions: minute, hour, day of the month, month, day of the week."""

import datetime as dt
import re
from typing import NamedTuple

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_SHORT = {
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *",
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
}
_REMEDY = tr(
    "Five fields: minute, hour, day of the month, month, day of the week. For example: 30 8 * * mon-fri"
)


class CronError(UserError):
    """An expression that cannot be read."""


class Cron(NamedTuple):
    """When an expression fits. If both kinds of day are given, one of them is enough, as in every cron."""

    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    days: frozenset[int]
    months: frozenset[int]
    weekdays: frozenset[int]  # 0 is Sunday
    either_day: bool

    def fits(self, day: dt.date) -> bool:
        """Whether there are times on a day."""
        if day.month not in self.months:
            return False
        of_month, of_week = day.day in self.days, day.isoweekday() % 7 in self.weekdays
        return of_month or of_week if self.either_day else of_month and of_week


class _Field(NamedTuple):
    name: str
    least: int
    most: int
    words: tuple[str, ...] = ()
    first_word: int = 0


_FIELDS = (
    _Field(tr("minute"), 0, 59),
    _Field(tr("hour"), 0, 23),
    _Field(tr("day of the month"), 1, 31),
    _Field(tr("month"), 1, 12, _MONTHS, 1),
    _Field(tr("day of the week"), 0, 7, _WEEKDAYS, 0),
)


def parse(text: str) -> Cron:
    """Read an expression: numbers, names, lists, ranges and steps, or a word such as ``@daily``.

    Raises:
        CronError: It cannot be read; the sentence names the field.
    """
    parts = _SHORT.get(text.strip().lower(), text).lower().split()
    if len(parts) != len(_FIELDS):
        raise CronError(
            tr("A cron expression has five fields, and this has {parts}.", parts=len(parts)), _REMEDY
        )
    minutes, hours, days, months, weekdays = (
        _values(part, field) for part, field in zip(parts, _FIELDS, strict=True)
    )
    return Cron(
        minutes=tuple(sorted(minutes)),
        hours=tuple(sorted(hours)),
        days=frozenset(days),
        months=frozenset(months),
        weekdays=frozenset(value % 7 for value in weekdays),
        either_day=not parts[2].startswith("*") and not parts[4].startswith("*"),
    )


def _values(text: str, field: _Field) -> set[int]:
    found: set[int] = set()
    for part in text.split(","):
        match = re.fullmatch(r"(\*|[a-z0-9]+)(?:-([a-z0-9]+))?(?:/([0-9]{1,3}))?", part)
        if match is None or (match[1] == "*" and match[2]):
            raise _unreadable(part, field)
        step = int(match[3] or 1)
        if match[1] == "*":
            first, last = field.least, field.most
        else:
            first = _value(match[1], field)
            # "5/10" means from 5 on
            last = _value(match[2], field) if match[2] else field.most if match[3] else first
        if step < 1 or last < first:
            raise _unreadable(part, field)
        found.update(range(first, last + 1, step))
    return found


def _value(text: str, field: _Field) -> int:
    if text in field.words:
        return field.words.index(text) + field.first_word
    if not re.fullmatch(r"[0-9]{1,2}", text) or not field.least <= int(text) <= field.most:
        raise _unreadable(text, field)
    return int(text)


def _unreadable(part: str, field: _Field) -> CronError:
    return CronError(
        tr(
            "“{part}” is no {field} of a cron expression ({least} to {most}).",
            part=part,
            field=field.name,
            least=field.least,
            most=field.most,
        ),
        _REMEDY,
    )
