"""What ``--where`` says, as filters of the columns."""

import datetime as dt
import re
from collections.abc import Sequence

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.model.words import plain
from trackfutura_desktop.store.columns import PREFIX, is_added
from trackfutura_desktop.store.filters import MOMENTS, NUMBERS, SETS, TEXTS, Between, Contains, Filter, OneOf

_SAID = re.compile(r"([^<>=~].*?)(>=|<=|=|~)(.*)", re.DOTALL)
_FIGURE = re.compile(r"-?[0-9]{1,15}")
_DAY = dt.timedelta(days=1)
_MILLISECOND = dt.timedelta(milliseconds=1)
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_SIGNS = {
    "=": (*SETS, *NUMBERS, *MOMENTS),
    "~": TEXTS,
    ">=": (*NUMBERS, *MOMENTS),
    "<=": (*NUMBERS, *MOMENTS),
}


def filters(said: Sequence[str]) -> tuple[Filter, ...]:
    """The filters that all hold: ``likes>=10``, ``author=lumen.cafe``, ``text~morning``, ``likes<=99``.

    Of several values for one column a record has one; of several bounds the narrower ones count. The same
    conditions in another order are the same export.

    Raises:
        UserError: There is no such column, it cannot be compared so, or not with this value.
    """
    texts: set[Contains] = set()
    values: dict[str, set[str]] = {}
    ranges: dict[str, Between] = {}
    for each in map(_filter, said):
        match each:
            case Contains():
                texts.add(each)
            case OneOf(column, named):
                values.setdefault(column, set()).update(named)
            case Between(column):
                ranges[column] = _narrower(ranges.get(column, each), each)
    chosen = [OneOf(column, tuple(sorted(named))) for column, named in values.items()]
    return tuple(sorted((*texts, *chosen, *ranges.values()), key=repr))


def _filter(said: str) -> Filter:
    parts = _SAID.fullmatch(said)
    if parts is None:
        raise UserError(
            f"The condition {said!r} compares nothing, so nothing was exported.",
            "Write it as COLUMN=VALUE, COLUMN~TEXT, COLUMN>=N or COLUMN<=N, in quotes.",
        )
    column, sign, value = parts[1].strip(), parts[2], plain(parts[3].strip())
    if not is_added(column) and column not in _SIGNS[sign]:
        raise UserError(
            f"There is no column {column!r} that can be compared by {sign}, so nothing was exported.",
            f"There are: {', '.join((*_SIGNS[sign], f'{PREFIX}KEY'))}.",
        )
    if sign == "~":
        return Contains(column, value)
    if sign == "=" and (column in SETS or is_added(column)):
        return OneOf(column, (value,))
    first, last = _moments(said, value) if column in MOMENTS else _figures(said, value)
    return Between(column, None if sign == "<=" else first, None if sign == ">=" else last)


def _figures(said: str, value: str) -> tuple[int, int]:
    if not _FIGURE.fullmatch(value):
        raise UserError(
            f"{value!r} in {said!r} is no whole number, so nothing was exported.",
            "Write it in figures alone, such as 1000.",
        )
    return int(value), int(value)


def _moments(said: str, value: str) -> tuple[int, int]:
    """The first and the last millisecond of a day or moment, since 1970 UTC."""
    try:
        since = dt.datetime.fromisoformat(value)
        since = since.replace(tzinfo=since.tzinfo or dt.UTC)
        last = since + _DAY - _MILLISECOND if len(value) <= len("2026-03-01") else since
        return (since - _EPOCH) // _MILLISECOND, (last - _EPOCH) // _MILLISECOND
    except (ValueError, OverflowError):
        raise UserError(
            f"{value!r} in {said!r} is no day, so nothing was exported.",
            "Write a day as 2026-03-01, or a moment as 2026-03-01T08:00; both are taken in UTC.",
        ) from None


def _narrower(one: Between, other: Between) -> Between:
    least = [each for each in (one.least, other.least) if each is not None]
    most = [each for each in (one.most, other.most) if each is not None]
    return Between(one.column, max(least, default=None), min(most, default=None))
