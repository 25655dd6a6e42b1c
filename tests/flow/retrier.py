"""Asks once more for what a run lacks, each time killed at another point: one process that forks.

Arguments: the run, then triples of a point, a data folder and the address of Bright Data. Tells how each
ended, below 0 for a signal.
"""

import asyncio
import os
import sys
from pathlib import Path

from trackfutura_desktop import engine
from trackfutura_desktop.flow.execute import retry_run
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.simulator import VALID_TOKEN
from trackfutura_desktop.start import Start


async def _retry(folder: str, api_base: str, run_id: int) -> None:
    start = Start(
        folder=DataFolder(Path(folder)),
        api_base=api_base,
        api_token=VALID_TOKEN,
        poll_seconds=0.1,
        listens=False,
    )
    async with engine.running(start, lambda _change: None) as workspace:
        await retry_run(workspace, run_id)


def main() -> None:
    run_id, *triples = sys.argv[1:]
    for point, folder, api_base in zip(triples[::3], triples[1::3], triples[2::3], strict=True):
        child = os.fork()
        if not child:
            os.environ["TRACKFUTURA_CRASH_AT"] = point
            asyncio.run(_retry(folder, api_base, int(run_id)))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")


main()
