"""Acknowledged deliveries that a kill -9 or a power cut takes: none, and none is there twice.

The rounds share one data folder, so what an early end broke has every later one to come to light.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from figures import Figure, say

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "crash"))

from ordeal import Ordeal
from powercut import CutDisk, cutting, impossible
from victim import Victim

if TYPE_CHECKING:
    from collections.abc import Iterator

KILLS = 200
CUTS = 50
SEED = 4471
_BACKLOG_SECONDS = 600.0
_SHOWN = 20


def figures() -> Iterator[Figure]:
    """Kill and cut at random moments under load, then count."""
    with tempfile.TemporaryDirectory(prefix="crash-") as name:
        place = Path(name)
        yield from _kills(place / "killed")
        reason = impossible(place / "try")
        if reason:
            say(f"no power cuts: {reason}")
        else:
            yield from _cuts(place / "cut")


def _kills(folder: Path) -> Iterator[Figure]:
    ordeal = Ordeal(folder, SEED)
    for number in range(KILLS):
        if number % 5 == 0:
            ordeal.interrupted_start()
        else:
            ordeal.strain(Victim.kill)
    yield from _counted(ordeal, f"{KILLS} kills")


def _cuts(place: Path) -> Iterator[Figure]:
    with CutDisk(place) as disk:
        ordeal = Ordeal(disk.root / "data", SEED)
        for _ in range(CUTS):
            ordeal.strain(cutting(disk))
            disk.power_on()
        yield from _counted(ordeal, f"{CUTS} power cuts")


def _counted(ordeal: Ordeal, ends: str) -> Iterator[Figure]:
    acknowledged = len(ordeal.acknowledged)
    ordeal.come_to_rest(_BACKLOG_SECONDS)
    lost, doubled, wrong = ordeal.lost(), ordeal.doubled(), ordeal.complaints()
    for each in (*lost[:_SHOWN], *doubled[:_SHOWN], *wrong[:_SHOWN]):
        say(each)
    yield Figure(f"crash: acknowledged under {ends}", acknowledged, "deliveries")
    yield Figure(f"crash: given up, then repeated, after {ends}", len(ordeal.given_up), "deliveries")
    yield Figure(f"crash: lost in {ends}", len(lost), "deliveries", 0)
    yield Figure(f"crash: doubled in {ends}", len(doubled), "places", 0)
    yield Figure(f"crash: does not add up after {ends}", len(wrong), "places", 0)
