"""Ctrl+C and SIGTERM as a wish: whatever runs ends in order, and says so with its exit code."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def on_interrupt(wish: Callable[[], object]) -> Iterator[None]:
    """Call ``wish`` instead of dying while the block runs; afterwards all is as it was before.

    In a thread other than the main one Python takes no signals, and nothing changes.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, lambda _number, _frame: wish()) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
