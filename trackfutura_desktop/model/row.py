"""What is written of a record: everything that can be known without the database."""

from typing import Any

import msgspec

from trackfutura_desktop.model.detect import Detection
from trackfutura_desktop.model.packing import Dictionary
from trackfutura_desktop.model.platform import Platform, Service

_canonical = msgspec.json.Encoder(order="deterministic").encode

Problem = tuple[str, str, str, str]  # kind, code, message, address


class Expectation(msgspec.Struct, frozen=True, array_like=True):
    """What is known of a delivery's place before it is read; None where only all its records can tell."""

    jobs: dict[str, int]  # by the key of the address that each was asked for
    platform: Platform | None = None
    service: Service | None = None


class Row(msgspec.Struct, array_like=True, gc=False):
    """One record, ready to be written but for its job and, if ``is_open``, its platform or entity."""

    position: int  # counted from 0 within the delivery
    job_id: int | None  # None: no source asked for it
    platform: str  # empty: that of the delivery
    service: str  # empty: that of the delivery
    digest: int
    raw: bytes  # packed; of an open row as it came
    content: tuple[Any, ...] | None = None  # values of the columns
    problem: Problem | None = None
    is_open: bool = False
    is_unspaced: bool = False  # see ``words.needs_segmenting``


class UnknownField(msgspec.Struct, frozen=True, array_like=True):
    """A field that records of a platform and kind are not known to have, and how many had it."""

    platform: str
    kind: str
    name: str
    records: int


class Survey(msgspec.Struct, frozen=True, array_like=True):
    """What a delivery is, after every record of it was read once and found whole."""

    records: int
    detection: Detection
    dictionaries: list[Dictionary]  # learnt from it
    unknown: list[UnknownField]


def canonical(value: Any) -> bytes:  # noqa: ANN401 - any JSON value
    """The same JSON for the same value, whatever the order of its fields.

    Raises:
        ValueError, TypeError, RecursionError: Half surrogates, and numbers or depths beyond JSON encoders.
    """
    return _canonical(value)


def same_record(one: bytes, other: bytes) -> bool:
    """Whether two raw records differ in nothing but white space, escapes and the order of their fields."""
    if one == other:
        return True
    try:
        return canonical(msgspec.json.decode(one)) == canonical(msgspec.json.decode(other))
    except (ValueError, TypeError, RecursionError):  # half surrogates, numbers beyond JSON decoders
        return False
