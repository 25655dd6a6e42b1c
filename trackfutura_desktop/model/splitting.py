"""Splitting a request where Bright Data takes no larger one."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

MOST_BYTES = 1_000_000_000  # of the inputs of one request (D1)


def parts(members: Sequence[T], most: int | None) -> list[Sequence[T]]:
    """The members in as few parts of nearly equal size as there must be, so that none is left too small.

    Args:
        members: One for each input.
        most: Inputs that one request of the dataset takes; None: any number.
    """
    if most is None or len(members) <= most:
        return [members]
    count = -(-len(members) // most)
    size, larger = divmod(len(members), count)
    ends = [size * number + min(number, larger) for number in range(count + 1)]
    return [members[start:end] for start, end in pairwise(ends)]


def fits(inputs: list[dict[str, Any]], most_bytes: int = MOST_BYTES) -> bool:
    """Whether one request can carry these inputs."""
    return len(inputs) <= 1 or len(msgspec.json.encode(inputs)) <= most_bytes
