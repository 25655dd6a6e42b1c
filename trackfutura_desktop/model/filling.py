"""How one address and the options of a run become one input of a dataset."""

import datetime as dt
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.catalogue import DateFormat, Fill, Input, Mode
from trackfutura_desktop.model.dataset_fields import More, Value, fault, is_offered, label_of
from trackfutura_desktop.model.source import Address

_NOTHING: Mapping[str, Value] = MappingProxyType({})
_TARGETS = frozenset({Fill.ADDRESS, Fill.ACCOUNT, Fill.WORD})


class Limit(NamedTuple):
    """How many records one input may give."""

    records: int | None  # None: no upper bound
    in_request: bool  # sent as limit_per_input, because the dataset has no field for it


def limit_of(mode: Mode, num_of_posts: int, more: Mapping[str, Value] = _NOTHING) -> Limit:
    """The limit that a mode can keep.

    ``limit_per_input`` caps discovery only; a collecting mode without a field for the count has no bound, and
    one that is told ``more`` that comes on top of the count has none either.
    """
    if mode.records == "one":
        return Limit(1, in_request=False)
    field = mode.input_for(Fill.COUNT)
    if field is not None:
        if mode.goes_beyond(dict(told_in(mode, more))):
            return Limit(None, in_request=False)
        return Limit(_capped(field, num_of_posts), in_request=False)
    return Limit(num_of_posts, in_request=True) if mode.discover_by else Limit(None, in_request=False)


def input_of(
    mode: Mode,
    address: Address,
    num_of_posts: int,
    start: dt.date | None,
    end: dt.date | None,
    more: Mapping[str, Value] = _NOTHING,
) -> dict[str, Any]:
    """One input: exactly the fields that the mode knows and that have a value.

    ``more`` are values of fields that it offers beside; those that it does not offer are not sent.
    """
    values: dict[Fill, Any] = {
        Fill.ADDRESS: address.url,
        Fill.ACCOUNT: address.account,
        Fill.WORD: address.native_id,
        Fill.COUNT: num_of_posts,
        Fill.START: start,
        Fill.END: end,
    }
    made: dict[str, Any] = {}
    for field in mode.inputs:
        value: Any = told_to(field, more) if field.fill is None else values[field.fill]
        if isinstance(value, dt.date):
            value = date_text(value, field.date_format, is_end=field.fill is Fill.END)
        elif field.fill is Fill.COUNT:
            value = _capped(field, num_of_posts)
        if value is None or value == "":
            value = field.default
        if value is not None:
            made[field.name] = list(value) if isinstance(value, tuple) else value
    return made


def target_of(mode: Mode, made: dict[str, Any]) -> str:
    """What an input names as its target: an address, or the user name or words of a discovery.

    Records repeat it in ``discovery_input`` or ``input``, so its key finds the job.
    """
    field = target_field(mode, made)
    assert field is not None  # noqa: S101 - the catalogue is refused if no field takes the address
    return str(made[field.name])


def target_field(mode: Mode, made: Mapping[str, Any]) -> Input | None:
    """The field of an input that names its target; None if it has none."""
    return next((field for field in mode.inputs if field.fill in _TARGETS and field.name in made), None)


def told_to(field: Input, more: Mapping[str, Value]) -> Value | None:
    """What a person told a field; None if nothing that it takes."""
    value = more.get(field.name)
    is_told = value is not None and is_offered(field) and fault(field, value) is None
    return value if is_told else None


def told_in(mode: Mode, more: Mapping[str, Value]) -> More:
    """What of all that a person told the fields of a mode take."""
    found = ((field.name, told_to(field, more)) for field in mode.inputs)
    return tuple((name, value) for name, value in found if value is not None)


def ignored_by(
    mode: Mode, start: dt.date | None, end: dt.date | None, more: Mapping[str, Value] = _NOTHING
) -> tuple[str, ...]:
    """The options of a run that a mode cannot keep, in words. A single record needs none of them."""
    if mode.records == "one":
        return ()
    wanted = ((start, Fill.START, tr("start date")), (end, Fill.END, tr("end date")))
    lost = [label for day, fill, label in wanted if day is not None and mode.input_for(fill) is None]
    if limit_of(mode, 1).records is None:
        lost.append(tr("number of posts"))
    kept = dict(told_in(mode, more))
    return (*lost, *(tr("setting “{label}”", label=label_of(name)) for name in more if name not in kept))


class Offer(NamedTuple):
    """What the datasets of a service can be told."""

    start: bool = False
    end: bool = False
    posts: bool = False
    fields: tuple[Input, ...] = ()  # beside dates and number

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to set: each address gives one record."""
        return not any(self)

    def fault(self, name: str, value: Value) -> tuple[str, str] | None:
        """Why a value cannot be meant, and what to do; None where it can, or no dataset has the field."""
        return next((fault(field, value) for field in self.fields if field.name == name), None)


def offer_of(modes: Iterable[Mode]) -> Offer:
    """What at least one of the ways that a run uses can be told."""
    used = [mode for mode in modes if mode.serves]
    many = [mode for mode in used if mode.records == "many"]
    fields: dict[str, Input] = {}
    for field in (each for mode in used for each in mode.inputs if is_offered(each)):
        fields.setdefault(field.name, field)
    return Offer(
        start=any(mode.input_for(Fill.START) is not None for mode in many),
        end=any(mode.input_for(Fill.END) is not None for mode in many),
        posts=any(limit_of(mode, 1).records is not None for mode in many),
        fields=tuple(fields.values()),
    )


def date_text(day: dt.date, form: DateFormat, *, is_end: bool = False) -> str:
    """A day as a dataset wants it. In ISO form the end is the last moment of the day, so that it counts."""
    if form is DateFormat.US:
        return f"{day.month:02}-{day.day:02}-{day.year:04}"
    if form is DateFormat.DAY:
        return f"{day.year:04}-{day.month:02}-{day.day:02}"
    clock = "23:59:59.999" if is_end else "00:00:00.000"
    return f"{day.year:04}-{day.month:02}-{day.day:02}T{clock}Z"


def _capped(field: Input, count: int) -> int:
    return count if field.maximum is None else min(count, field.maximum)
