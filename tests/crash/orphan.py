"""A program that dies while the process that prepares a delivery is at work."""

import os
import sys
from pathlib import Path

from trackfutura_desktop.flow.ingest_process import IngestProcess
from trackfutura_desktop.flow.preparing import Task
from trackfutura_desktop.incoming import StoredBody
from trackfutura_desktop.model.row import Expectation


def _die() -> None:
    os._exit(0)


if __name__ == "__main__":
    path = Path(sys.argv[1])
    body = StoredBody(path.stat().st_size, "", None, path.name)
    IngestProcess().prepare(Task(str(path.parent), body, Expectation({}), []), check=_die)
