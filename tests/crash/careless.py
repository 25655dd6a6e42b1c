"""The program without a single sync: what a power cut takes from it proves that the tests can fail."""

import os
import sys

from sqlalchemy import Pool, event

from trackfutura_desktop import cli


def _sync_nothing(fd: object) -> None:
    del fd


def _trust_the_cache(connection: object, *_rest: object) -> None:
    connection.execute("PRAGMA synchronous = OFF")  # type: ignore[attr-defined]


if __name__ == "__main__":
    os.fsync = _sync_nothing
    event.listen(Pool, "checkout", _trust_the_cache)  # after our own settings of each connection
    sys.exit(cli.main())
