"""Summing up for charts beside the window, which goes on meanwhile."""

import time
from concurrent.futures import ThreadPoolExecutor

import structlog
from PySide6.QtCore import QObject, QTimer, Signal

from trackfutura_desktop.store.charts import Counting
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.reading import Stopped

_log = structlog.get_logger(__name__)
_REST = 4  # it rests so many times as long as the counting took, while records arrive
_LEAST_REST_MS = 1_000


class ChartReader(QObject):
    """Sums up one list at a time; a newer wish ends the one before it."""

    found = Signal(object)  # a part (store.charts.Part)
    ended = Signal(bool)  # whether everything was counted; not told of what was given up for another list
    _read = Signal(object, object)  # a Counting and a part of it; None at its end
    _failed = Signal(object)

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._pool: ThreadPoolExecutor | None = None
        self._counting: Counting | None = None
        self._page: Page | None = None
        self._began = self._took_ms = 0.0
        self._is_stale = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._count)
        self._read.connect(self._take)
        self._failed.connect(lambda counting: self._end(counting, is_whole=False))

    @property
    def is_running(self) -> bool:
        """Whether something is being counted."""
        return self._counting is not None

    def start(self, page: Page) -> None:
        """Count what a list holds."""
        self._give_up()
        self._page = page
        self._count()

    def refresh(self) -> None:
        """Count again what arrived, but not all the time."""
        if self.is_running:
            self._is_stale = True
        elif self._page is not None and not self._rest.isActive():
            self._rest.start(int(max(_LEAST_REST_MS, _REST * self._took_ms)))

    def stop(self) -> None:
        """Give up what is being counted."""
        counting = self._counting
        self._give_up()
        if counting is not None:
            self.ended.emit(False)  # noqa: FBT003 - a Qt signal has no keywords

    def close(self) -> None:
        """Stop, and wait until nothing reads the database any more."""
        self._give_up()
        self._page = None
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None

    def _give_up(self) -> None:
        self._rest.stop()
        self._is_stale = False
        if self._counting is not None:
            self._counting.stop()
            self._counting = None

    def _count(self) -> None:
        if self._page is None:
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "charts")
        self._began = time.monotonic()
        self._counting = Counting(self._database, self._page)
        self._pool.submit(self._run, self._counting)

    def _run(self, counting: Counting) -> None:
        try:
            for part in counting.parts():
                self._read.emit(counting, part)
        except Stopped:
            return
        except Exception:  # noqa: BLE001 - nobody waits for this thread; the charts stay as they are
            _log.exception("charts not counted")
            self._failed.emit(counting)
            return
        self._read.emit(counting, None)

    def _take(self, counting: Counting, part: object) -> None:
        if counting is not self._counting:
            return  # nobody wants it any more
        if part is not None:
            self.found.emit(part)
        else:
            self._end(counting, is_whole=True)

    def _end(self, counting: Counting, *, is_whole: bool) -> None:
        if counting is not self._counting:
            return
        self._counting = None
        self._took_ms = (time.monotonic() - self._began) * 1_000
        self.ended.emit(is_whole)
        if self._is_stale:
            self._is_stale = False
            self.refresh()
