"""What a list of content may be narrowed to: texts, ranges of numbers and moments, sets of values, ids."""

from array import array

import msgspec
from sqlalchemy import ColumnElement, and_, func, select

from trackfutura_desktop.model.words import plain
from trackfutura_desktop.store import columns
from trackfutura_desktop.store.tables import content

TEXTS = ("author", "author_name", "text", "hashtags", "url", "media_type", "parent_id", "native_id")
NUMBERS = ("likes", "comments", "shares", "views", "followers")
MOMENTS = ("published_at", "collected_at", "stored_at", "updated_at")
GROUP, SELECTION = "group", "selection"
GROUP_SIZE = 1_000
_SLICE = 10_000  # ids
SETS = ("platform", "kind", "author", "media_type")


class Contains(msgspec.Struct, frozen=True, tag=True):
    """The column holds this text somewhere; upper and lower case of ASCII are one."""

    column: str
    text: str


class Between(msgspec.Struct, frozen=True, tag=True):
    """The column, a number or a moment in ms since 1970 UTC, lies in the range, its ends included."""

    column: str
    least: int | None = None
    most: int | None = None


class OneOf(msgspec.Struct, frozen=True, tag=True):
    """The column has one of these values."""

    column: str
    values: tuple[str, ...]


class InGroup(msgspec.Struct, frozen=True, tag=True):
    """The record lies in this group of a job, as the tree has them: by arrival, counted from 1."""

    job_id: int
    number: int
    column: str = GROUP


class Among(msgspec.Struct, frozen=True, tag=True):
    """The record is one of those that were selected."""

    ids: bytes  # an array of 64 bits each: of a million, numbers would take five times the room
    column: str = SELECTION

    @property
    def count(self) -> int:
        """How many were selected."""
        return len(array("q", self.ids))


Filter = Contains | Between | OneOf | InGroup | Among


def condition(filtered: Filter) -> ColumnElement[bool]:
    """The filter in SQL.

    Raises:
        ValueError: There is no such column, or it cannot be filtered so.
    """
    match filtered:
        case Contains(column, text) if column in TEXTS or columns.is_added(column):
            return text_value(column).contains(plain(text), autoescape=True)
        case Between(column, least, most) if column in (*NUMBERS, *MOMENTS) or columns.is_added(column):
            value = columns.number_of(column) if columns.is_added(column) else content.c[column]
            bounds: list[ColumnElement[bool]] = [value.is_not(None)]
            bounds += [value >= least] if least is not None else []
            bounds += [value <= most] if most is not None else []
            return and_(*bounds)
        case OneOf(column, values) if column in SETS or columns.is_added(column):
            return text_value(column).in_(values)
        case InGroup(job_id, number):
            own = content.alias("grouped").c
            skipped = (number - 1) * GROUP_SIZE
            members = select(own.id).where(own.job_id == job_id).order_by(own.id)
            return content.c.id.in_(members.limit(GROUP_SIZE).offset(skipped))
        case Among(ids):
            value = func.json_each(_as_json(ids)).table_valued("value").c.value
            # Grouped they are in order, in which SQLite takes a million five times as fast.
            return content.c.id.in_(select(value).group_by(value))
    raise ValueError(f"Content is not filtered by {filtered!r}")


def _as_json(ids: bytes) -> str:
    """Any number of ids as one parameter. Written at once, a million would hold the interpreter too long."""
    numbers = array("q", ids)
    parts = (numbers[start : start + _SLICE].tolist() for start in range(0, len(numbers), _SLICE))
    return f"[{','.join(msgspec.json.encode(part)[1:-1].decode() for part in parts)}]"


def text_value(column: str) -> ColumnElement[str]:
    """A column as text; empty where a record has nothing in it."""
    return func.coalesce(columns.text_of(column), "") if columns.is_added(column) else content.c[column]
