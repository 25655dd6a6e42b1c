"""What became of each input of a run: inputs = with records + with errors only + missing + waited for."""

from collections.abc import Container, Iterable, Mapping
from enum import StrEnum
from typing import Any

import msgspec

from trackfutura_desktop.model.source import address_key
from trackfutura_desktop.model.status import Status


class Outcome(StrEnum):
    """What became of one input."""

    RECORDS = "records"  # at least one record is here
    ERRORS = "errors"  # only error records are
    MISSING = "missing"  # nothing came, and nothing is expected any more
    WAITING = "waiting"  # nothing came yet


class Sum(msgspec.Struct, frozen=True):
    """How many inputs have which outcome."""

    records: int = 0
    errors: int = 0
    missing: int = 0
    waiting: int = 0

    @property
    def inputs(self) -> int:
        """All of them."""
        return self.records + self.errors + self.missing + self.waiting

    @property
    def unfulfilled(self) -> int:
        """Those that ended without a record: what a retry asks for."""
        return self.errors + self.missing

    def of(self, outcome: Outcome) -> int:
        """The inputs with one outcome."""
        return int(getattr(self, outcome.value))

    def __add__(self, other: "Sum") -> "Sum":
        return Sum(
            self.records + other.records,
            self.errors + other.errors,
            self.missing + other.missing,
            self.waiting + other.waiting,
        )


class InputError(msgspec.Struct, frozen=True):
    """What Bright Data finds wrong with one input of a request that it refused."""

    index: int  # of the input, counted from 1
    field: str
    reason: str

    @property
    def sentence(self) -> str:
        """For people, in Bright Data's words."""
        return f"{self.field}: {self.reason}" if self.field else self.reason


def outcome(contents: int, errors: int, status: Status) -> Outcome:
    """What became of the input of a job, from its counts and its state."""
    if contents:
        return Outcome.RECORDS
    if not status.is_final:
        return Outcome.WAITING
    return Outcome.ERRORS if errors else Outcome.MISSING


def key_of(given: Mapping[str, Any], keys: Container[str]) -> str:
    """Which of the jobs' address keys an input names; empty if it names none of them.

    The catalogue is not asked: the dataset may be gone from it since the input was made.
    """
    values = (str(value) for value in given.values() if isinstance(value, str) and value)
    return next((key for key in map(address_key, values) if key in keys), "")


def chosen_inputs(
    inputs: Iterable[Mapping[str, Any]], wanted: Mapping[str, int]
) -> tuple[list[dict[str, Any]], list[int]]:
    """The inputs that name one of the wanted keys, and the jobs behind those keys; each job once."""
    chosen: dict[int, dict[str, Any]] = {}
    for each in inputs if wanted else ():
        if key := key_of(each, wanted):
            chosen.setdefault(wanted[key], dict(each))
    return list(chosen.values()), list(chosen)


def input_errors(text: str) -> list[InputError]:
    """As they are stored with a request; empty text: none."""
    return msgspec.json.decode(text, type=list[InputError]) if text else []
