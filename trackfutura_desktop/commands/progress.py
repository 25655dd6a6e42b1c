"""How far a command is, for whoever looks at the terminal."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from trackfutura_desktop.flow.watch import Watch

_TELL_SECONDS = 0.5


@contextmanager
def progress(watch: Watch) -> Iterator[None]:
    """Tell on a terminal how far it is; elsewhere nobody looks."""
    if not sys.stderr.isatty():
        yield
        return
    ended = threading.Event()

    def tell() -> None:
        while not ended.wait(_TELL_SECONDS):
            share = f"{watch.done / watch.total:.0%}" if watch.total else ""
            print(f"\r\x1b[K{watch.step} {share}", end="", file=sys.stderr, flush=True)
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        ended.set()
        teller.join()
