"""Whether the computer has slept between two looks."""

import msgspec

# More than a busy computer holds a timer up, and than a clock is set right by.
_SLEPT_MS = 60_000


class Moment(msgspec.Struct, frozen=True):
    """One look at both clocks, in ms: that of the wall, and the one that nobody sets."""

    wall: int
    steady: int


def has_slept(before: Moment, now: Moment, planned_ms: int) -> bool:
    """Whether far more time has passed than was planned.

    On Linux and macOS the steady clock stands still during a sleep, so the wall clock tells; on Windows both
    go on. A wall clock that was put back says nothing.
    """
    passed = max(now.wall - before.wall, now.steady - before.steady)
    return passed - planned_ms >= _SLEPT_MS
