"""A program that asks the same thing again and again on a shared budget, and prints how it went."""

import asyncio
import sys
from pathlib import Path

from trackfutura_desktop import lock
from trackfutura_desktop.net.brightdata import BrightData
from trackfutura_desktop.net.faults import BrightDataError
from trackfutura_desktop.net.governor import Governor, ThrottledByGovernor
from trackfutura_desktop.simulator import VALID_TOKEN


async def ask(url: str, shared: Path, times: int) -> None:
    governor = Governor(shared=shared, patience=5.0)
    bright = BrightData(url, lambda: VALID_TOKEN, governor)
    throttled = answered = 0
    for _ in range(times):
        try:
            await bright.status()
            answered += 1
        except ThrottledByGovernor:
            throttled += 1
        except BrightDataError:
            pass
    sys.stdout.write(f"\n{throttled} {answered} {governor.state().answers_429}\n")
    await bright.aclose()


lock._BRIEFLY_SECONDS = 30.0  # noqa: SLF001 - the budget is tested, not that a stopped program is passed by
asyncio.run(ask(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
