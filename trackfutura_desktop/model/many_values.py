"""Reading of one field of many records at once: what `values` makes of each, at a third of the cost.

Where all values are of the usual kind, or there is none, that is seen by a few calls for all of them; else
each is read by itself.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from trackfutura_desktop.model import values

Field = Sequence[Any]
"""The values of one field in some records."""

_OR_NONE: Final[dict[type, frozenset[type]]] = {
    kind: frozenset({kind, type(None)}) for kind in (str, int, bool, list)
}
_USUAL_DATE_LENGTH: Final = len("2026-03-01T12:00:00.000Z")
_TAGS: Final = re.compile(r"(?:#\w+(?: #\w+)*)?(?:\n(?:#\w+(?: #\w+)*)?)*")


def texts(field: Field) -> list[str]:
    """Texts, see :func:`values.text`."""
    if _are(str, field):
        found = [value or "" for value in field]
        if values.is_storable("".join(found)):
            return list(map(str.strip, found))
    return [values.text(value) for value in field]


def counts(field: Field) -> list[int | None]:
    """Counts, see :func:`values.count`."""
    if _are(int, field):
        known = _known(field)
        if not known or (min(known) >= 0 and max(known) <= values.LARGEST_COUNT):
            return list(field)
    return [values.count(value) for value in field]


def flags(field: Field) -> list[bool | None]:
    """True or false, see :func:`values.flag`."""
    return list(field) if _are(bool, field) else [values.flag(value) for value in field]


def dates_ms(field: Field) -> list[int | None]:
    """Points in time, see :func:`values.date_ms`."""
    known = _known(field) if _are(str, field) else []
    if known and set(map(len, known)) == {_USUAL_DATE_LENGTH} and {each[-1] for each in known} == {"Z"}:
        try:
            moments = map(datetime.fromisoformat, known)
            found = [(moment - values.EPOCH) // values.MILLISECOND for moment in moments]
        except (ValueError, TypeError):
            found = []
        if found and min(found) >= values.FIRST_DATE_MS:
            return list(_spread(found, field))
    return [values.date_ms(value) for value in field]


def hashtags(field: Field) -> list[str]:
    """Tags, see :func:`values.hashtags`."""
    if _are(list, field):
        lists: list[list[Any]] = [value or [] for value in field]
        try:
            joined = list(map(" ".join, lists))
        except TypeError:  # not only texts
            joined = []
        if joined and _are_tags(joined, sum(map(len, lists))):
            numbers = zip(map(len, lists), map(len, map(set, lists)), strict=True)
            for place, (number, different) in enumerate(numbers):
                if different < number:
                    joined[place] = " ".join(dict.fromkeys(lists[place]))
            return joined
        if len(field) > 1:  # so that one odd tag does not have all lists read tag by tag
            half = len(field) // 2
            return hashtags(field[:half]) + hashtags(field[half:])
    return [values.hashtags(value) for value in field]


def _are_tags(joined: Sequence[str], number: int) -> bool:
    """Whether all of so many items are tags as they should be."""
    tags = "\n".join(joined)
    # One mark for each item and one break for each list: then no item holds two tags.
    return (
        tags.count("#") == number
        and tags.count("\n") == len(joined) - 1
        and _TAGS.fullmatch(tags) is not None
    )


def addresses(field: Field) -> list[str]:
    """Addresses, see :func:`values.address`."""
    return [values.address(value) for value in field]


def _are(kind: type, field: Field) -> bool:
    return _OR_NONE[kind].issuperset(map(type, field))


def _known(field: Field) -> Field:
    return [value for value in field if value is not None] if None in field else field


def _spread(found: Sequence[int], field: Field) -> Iterator[int | None]:
    rest = iter(found)
    return (None if value is None else next(rest) for value in field)
