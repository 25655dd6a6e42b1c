"""One piece of work at a time beside the window; a newer one ends the one before it."""

from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import structlog
from PySide6.QtCore import QObject, Signal

from trackfutura_desktop.store.reading import Stopped

_log = structlog.get_logger(__name__)


class Background(QObject):
    """Gives the result of the newest work to whoever listens, on the thread of the window."""

    done = Signal(object, object)  # the name of the work and its result
    _ended = Signal(object, object, object)
    _failed = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._pool: ThreadPoolExecutor | None = None
        self._newest: Hashable = None
        self._stop: Callable[[], object] | None = None
        self._number = 0
        self._ended.connect(self._take)
        self._failed.connect(self._forget)

    def start(
        self, name: Hashable, work: Callable[[], Any], stop: Callable[[], object] | None = None
    ) -> None:
        """Do ``work`` in place of what is under way; ``stop`` lets it end early, by raising Stopped."""
        self.stop()
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, self._name)
        self._newest, self._stop = name, stop
        self._pool.submit(self._run, self._number, name, work)

    def stop(self) -> None:
        """Want nothing any more."""
        self._number += 1
        if self._stop is not None:
            self._stop()
        self._newest, self._stop = None, None

    def close(self) -> None:
        """Stop, and wait until nothing runs any more."""
        self.stop()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def is_doing(self, name: Hashable) -> bool:
        """Whether the work of this name is under way."""
        return self._newest is not None and self._newest == name

    def _run(self, number: int, name: Hashable, work: Callable[[], Any]) -> None:
        if number != self._number:
            return
        try:
            result = work()
        except Stopped:
            return
        except Exception:  # noqa: BLE001 - nobody waits for this thread; the view stays as it is
            _log.exception("background work failed", work=self._name)
            self._failed.emit(number)
            return
        self._ended.emit(number, name, result)

    def _take(self, number: int, name: Hashable, result: object) -> None:
        if number == self._number:
            self._forget(number)
            self.done.emit(name, result)

    def _forget(self, number: int) -> None:
        if number == self._number:
            self._newest, self._stop = None, None
