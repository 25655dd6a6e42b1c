"""Looking through all deliveries in short steps, newest first, so that the window never waits for it."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_FIRST = 2_000
_LEAST, _MOST = 200, 200_000
_STEP_MS = 5  # a third of a frame

Look = Callable[[int, int], list[int]]
"""Gives the ids wanted, newest first, of those above one id and up to another."""


class Sweep(QObject):
    """One search at a time. The first step is taken at once, the others whenever the window has time."""

    found = Signal(object)  # list[int]: ids, newest first; in order over all steps
    ended = Signal()  # nothing is left to look at

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look: Look = lambda _above, _up_to: []
        self._step = _FIRST
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self.low = 0
        """What is above this id was looked at."""

    @property
    def is_running(self) -> bool:
        """Whether there is more to look at."""
        return self._timer.isActive()

    def start(self, look: Look, newest: int) -> list[int]:
        """Begin a search in place of the one before; returns what the first step finds."""
        self._look, self.low, self._step = look, newest, _FIRST
        found = self._next()
        if self.low:
            self._timer.start()
        else:
            self._timer.stop()
        return found

    def stop(self) -> None:
        """Look no further."""
        self._timer.stop()

    def _go_on(self) -> None:
        found = self._next()
        if not self.low:
            self._timer.stop()
        if found:
            self.found.emit(found)
        if not self.low:
            self.ended.emit()

    def _next(self) -> list[int]:
        watch = QElapsedTimer()
        watch.start()
        above = max(0, self.low - self._step)
        found = self._look(above, self.low) if self.low else []
        self.low = above
        wanted = self._step * _STEP_MS // max(1, watch.elapsed())
        self._step = max(_LEAST, min(wanted, 2 * self._step, _MOST))
        return found
