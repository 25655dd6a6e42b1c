"""Finding the order of a long list beside the window, which goes on meanwhile."""

import contextlib
import sys
from array import array
from collections.abc import Collection, Mapping
from concurrent.futures import ThreadPoolExecutor

import structlog
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.listing import ContentRow, Page
from trackfutura_desktop.store.ordering import Ordering
from trackfutura_desktop.store.reading import Stopped

_REST = 4  # times as long as an order took to be found, while records go on arriving: a fifth of a core
_FAILED_MS = 15_000  # before an order that could not be found is looked for again
_FEW_WANTED = 20  # so many are looked for one by one sooner than in one pass
_NEAR = 2_000  # rows; records that arrive move the others no further
_log = structlog.get_logger(__name__)


class Orderer(QObject):
    """Puts one list at a time in order; a newer wish ends the one before it."""

    beginning_found = Signal(object, object)  # the Page and its first ids; only if they are asked for
    found = Signal(object, object)  # the Page and its ids, an array; on the thread of whoever listens
    _failed = Signal(object)

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._pool: ThreadPoolExecutor | None = None
        self._ordering: Ordering | None = None
        self._again: Page | None = None
        self._took = QElapsedTimer()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._start_again)
        self._failed.connect(self._try_again)

    def start(self, page: Page, *, beginning_first: bool = False) -> None:
        """Find the order of ``page``."""
        self.stop()
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "ordering")
        self._ordering = Ordering(self._database, page)
        self._took.start()
        self._pool.submit(self._run, self._ordering, beginning_first=beginning_first)

    def start_again(self, page: Page) -> None:
        """Find the order anew, because records arrived; no sooner than some time after the last one."""
        if self.is_running(page) or self._rest.isActive():
            self._again = page
        else:
            self.start(page)

    def stop(self) -> None:
        """Give up the order that is being found."""
        self._again = None
        self._rest.stop()
        if self._ordering is not None:
            self._ordering.stop()
            self._ordering = None

    def close(self) -> None:
        """Stop, and wait until nothing reads the database any more."""
        self.stop()
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None

    @property
    def progress(self) -> tuple[int, int]:
        """How many records were read of how many, for the order that is being found; 0 of 0: not known."""
        ordering = self._ordering
        return (ordering.read, ordering.total) if ordering is not None else (0, 0)

    def is_running(self, page: Page) -> bool:
        """Whether the order of ``page`` is being found."""
        return self._ordering is not None and self._ordering.page == page

    def is_due(self, page: Page) -> bool:
        """Whether the order of ``page`` is being found, or will be after a rest."""
        return self.is_running(page) or self._again == page

    def _run(self, ordering: Ordering, *, beginning_first: bool) -> None:
        def tell(first: "array[int]") -> None:
            self.beginning_found.emit(ordering.page, first)

        try:
            ids = ordering.ids(tell if beginning_first else None)
        except Stopped:
            return
        except Exception:  # noqa: BLE001 - nobody waits for this thread; the list stays as it is
            _log.exception("list not ordered")
            self._failed.emit(ordering)
            return
        self.found.emit(ordering.page, ids)

    def done(self) -> None:
        """Forget the order that was found."""
        self._ordering = None
        self._rest.start(_REST * self._took.elapsed())

    def _try_again(self, ordering: Ordering) -> None:
        if ordering is self._ordering:
            self._ordering, self._again = None, ordering.page
            self._rest.start(_FAILED_MS)

    def _start_again(self) -> None:
        if self._again is not None:
            self.start(self._again)


def remembered(
    ids: "array[int]", total: int, pages: Mapping[int, list[ContentRow | None]], size: int
) -> "array[int]":
    """The ids of a list that was read in pages, before its order was ``ids``.

    0 where nobody looked, if rows came or went meanwhile.
    """
    before = ids[:] if len(ids) == total else array("q", bytes(ids.itemsize * total))
    for number, page in pages.items():
        for row, record in enumerate(page[: total - number * size], number * size):
            before[row] = record.id if record is not None else 0
    return before


def places(ids: "array[int]", stood: Mapping[int, int]) -> dict[int, int]:
    """Where records stand now that stood somewhere before; one that is gone stands nowhere."""
    if len(stood) > _FEW_WANTED:
        return {each: place for place, each in enumerate(ids) if each in stood}
    found = {}
    for each, before in stood.items():
        start = max(0, before - _NEAR)
        with contextlib.suppress(ValueError):  # gone, or moved far
            found[each] = start + ids[start : before + _NEAR].index(each)
    return found | _places_in_all(ids, stood.keys() - found.keys())


def _places_in_all(ids: "array[int]", wanted: Collection[int]) -> dict[int, int]:
    """Searched by bytes: making a number of each id would take longer than a frame."""
    found, size = {}, ids.itemsize
    raw = ids.tobytes() if wanted else b""
    for each in wanted:
        needle = each.to_bytes(size, sys.byteorder)
        place = raw.find(needle)
        while place % size:  # neither found at the beginning of an id nor missing
            if place < 0:
                break
            place = raw.find(needle, place + 1)
        if place >= 0:
            found[each] = place // size
    return found
