"""Restores a backup over and over, each time killed at another point: one process that forks, to be quick.

Arguments: the backup, then pairs of a point and a data folder. Tells how each ended, below 0 for a signal.
"""

import os
import sys
from pathlib import Path

from trackfutura_desktop import crash
from trackfutura_desktop.flow import restore
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.paths import DataFolder


def main() -> None:
    backup, *pairs = sys.argv[1:]
    for point, folder in zip(pairs[::2], pairs[1::2], strict=True):
        child = os.fork()
        if not child:
            os.environ["TRACKFUTURA_CRASH_AT"] = point
            crash.arm()
            restore.prepare(DataFolder(Path(folder)), Path(backup), Watch(), 1_795_000_000_000)
            restore.finish(DataFolder(Path(folder)))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")


main()
