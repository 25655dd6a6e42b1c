"""``make bench``: run every benchmark, or those that ONLY names; print one table, write build/bench.json.

A benchmark is a module ``bench_<name>.py`` beside this one with a function ``figures`` that yields figures.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from figures import Figure, say

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # what is measured is not the display

HERE = Path(__file__).resolve().parent
RESULTS = HERE.parent.parent / "build" / "bench.json"


def names() -> list[str]:
    """Every benchmark, in the order of the alphabet."""
    return sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))


def measured(chosen: list[str]) -> Iterator[Figure]:
    """Run benchmarks one after another; each figure is printed as soon as it is known."""
    for name in chosen:
        say(name)
        for figure in import_module(f"bench_{name}").figures():
            print(_line(figure), flush=True)  # noqa: T201 - its output is its purpose
            yield figure


def as_json(figure: Figure) -> dict[str, Any]:
    """A figure as it stands in the file of results."""
    return {
        "name": figure.name,
        "value": round(figure.value, 4),
        "unit": figure.unit,
        "limit": figure.limit,
        "holds": figure.holds,
    }


def main(arguments: list[str]) -> int:
    """Measure, print, keep; 1 if a limit does not hold, 2 if a name is unknown."""
    unknown = set(arguments) - set(names())
    if unknown:
        say(f"There is no benchmark {', '.join(sorted(unknown))}. There are: {', '.join(names())}.")
        return 2
    say(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    found = list(measured(arguments or names()))
    kept = json.loads(RESULTS.read_text(encoding="utf-8")) if arguments and RESULTS.exists() else []
    mine = {figure.name for figure in found}
    kept = [each for each in kept if each["name"] not in mine]
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps([*kept, *map(as_json, found)], indent=1) + "\n", encoding="utf-8")
    return 0 if all(figure.holds for figure in found) else 1


def _line(figure: Figure) -> str:
    sign = ">=" if figure.at_least else "<="
    limit = "" if figure.limit is None else f"{sign} {figure.limit:g}"
    verdict = "" if figure.limit is None else "holds" if figure.holds else "BROKEN"
    return f"{figure.name:<58} {figure.value:>12,.3f} {figure.unit:<10} {limit:<10} {verdict}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
