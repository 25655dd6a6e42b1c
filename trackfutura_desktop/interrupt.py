"""Ctrl+C and SIGTERM as a wish: whatever runs ends in order, and says so with its exit code."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class _Block:
    """What stands between the beginning and the end of one `on_interrupt`."""

    def __init__(self) -> None:
        self.is_asked = False  # to end, and is still there


_blocks: list[_Block] = []  # the innermost is the last; only the main thread has any


@contextmanager
def on_interrupt(wish: Callable[[], object]) -> Iterator[_Block]:
    """Call ``wish`` instead of dying while the block runs; afterwards all is as it was before.

    A wish that was told to the block around this one and came to nothing is told to this one at once: what a
    handler raises is dropped where Qt or the garbage collector called what ran just then.

    In a thread other than the main one Python takes no signals, and nothing changes.
    """
    block = _Block()
    if threading.current_thread() is not threading.main_thread():
        yield block
        return

    def take(_number: object = None, _frame: object = None) -> None:
        block.is_asked = True
        wish()

    before = {number: signal.signal(number, take) for number in _SIGNALS}
    around = _blocks[-1] if _blocks else None
    _blocks.append(block)
    try:
        if around is not None and around.is_asked:
            around.is_asked = False
            take()
        yield block
    finally:
        _blocks.remove(block)
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)


@contextmanager
def held_back() -> Iterator[None]:
    """Tell nobody of Ctrl+C and SIGTERM while the block runs, but then, or to an `on_interrupt` within it.

    For what must not be broken off by an exception: PySide6 aborts the process if its import is.
    """
    with on_interrupt(lambda: None) as block:
        yield
    if block.is_asked:
        signal.raise_signal(signal.SIGINT)
