"""The hand-over point: what the flows publish in any thread becomes one Qt signal on the main thread."""

import asyncio
import contextlib
import threading

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from trackfutura_desktop.model.change import Change

_PAUSE_MS = 100  # at most ten signals a second: more than an eye can follow, and each costs queries
# A delivery changes several things, one after another; the window is told once, when it is done with most.
_DELIVERY_MS = 50


class Bus(QObject):
    """Merges changes and tells the window of them."""

    changed = Signal(object)  # one Change: ids of what was committed

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: Change | None = None
        self._since_last = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._deliver)

    def attach(self, loop: asyncio.AbstractEventLoop) -> None:
        """Name the loop of the main thread; what was published before is delivered now."""
        with self._lock:
            self._loop = loop
            is_waiting = self._waiting is not None
        if is_waiting:
            self._wake(loop)

    def publish(self, change: Change) -> None:
        """Tell of a commit; may be called from any thread, and never waits for the window."""
        with self._lock:
            is_first = self._waiting is None
            self._waiting = change if self._waiting is None else self._waiting | change
            loop = self._loop
        if is_first and loop is not None:
            self._wake(loop)

    def _wake(self, loop: asyncio.AbstractEventLoop) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody looks any more
            loop.call_soon_threadsafe(self._arm)

    def _arm(self) -> None:
        since = self._since_last.elapsed() if self._since_last.isValid() else _PAUSE_MS
        with self._lock:
            is_delivery = self._waiting is not None and bool(self._waiting.events)
        if not self._timer.isActive():
            self._timer.start(max(_DELIVERY_MS if is_delivery else 0, _PAUSE_MS - since))

    def _deliver(self) -> None:
        with self._lock:
            change, self._waiting = self._waiting, None
        self._since_last.start()
        if change is not None:
            self.changed.emit(change)
