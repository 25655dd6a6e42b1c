"""What a benchmark finds out: figures with their limits, and the ways to take them."""

from __future__ import annotations

import resource
import sys
from pathlib import Path
from typing import NamedTuple

_SCHEDULED = Path("/proc/thread-self/schedstat")


class Figure(NamedTuple):
    """One measured value. ``limit`` is the most, or with ``at_least`` the least, that the project allows."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    at_least: bool = False

    @property
    def holds(self) -> bool:
        """Whether the value keeps to its limit."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.at_least else self.value <= self.limit


def percentile(values: list[float], share: float) -> float:
    """The value below which ``share`` (0 to 1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def cpu_seconds() -> float:
    """CPU time of this process, all threads, and of its children that have ended."""
    mine, theirs = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + theirs.ru_utime + theirs.ru_stime


def waited_for_a_core() -> float:
    """Seconds for which this thread was ready and others had the cores; 0 where the system does not say."""
    try:
        return int(_SCHEDULED.read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0


def memory_bytes(pid: int | str = "self") -> int:
    """Resident memory of a process now (Linux)."""
    return _bytes_of("VmRSS:", pid)


def most_memory_bytes() -> int:
    """The most resident memory of this program so far (Linux); getrusage would count what its parent had."""
    return _bytes_of("VmHWM:", "self")


def _bytes_of(what: str, pid: int | str) -> int:
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith(what):
            return int(line.split()[1]) * 1024
    return 0


def say(text: str) -> None:
    """Tell what is being done while it takes long."""
    sys.stderr.write(f"  {text}\n")
    sys.stderr.flush()
