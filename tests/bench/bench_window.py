"""How smooth the window is, by a timer of 16 ms: while 200 MB are processed, and over a million records."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

import million
import receivers  # noqa: F401 - it gives the secret that the listener takes
from arriving import Feed, deliver
from feed import NOBODY, ask, body, processed, start, store
from figures import Figure, percentile, waited_for_a_core
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from trackfutura_desktop import app
from trackfutura_desktop.lifetime import Play, live
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.start import Start
from trackfutura_desktop.store import runs
from trackfutura_desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from trackfutura_desktop.flow.workspace import Workspace
    from trackfutura_desktop.ui.table import ContentModel

RECORDS = 100_000
_WARM = 1_000
_FRAME_MS = 16
_IDLE_SECONDS = 5.0
_ARRIVING_SECONDS = 10.0


class Frames:
    """Milliseconds between the ticks of a timer of the main thread.

    ``own`` are the same without the time in which the thread could have run and other programs had the core.
    """

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.own: list[float] = []
        self._last = self._waited = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Self:
        self._last, self._waited = time.perf_counter(), waited_for_a_core()
        self._timer.start(_FRAME_MS)
        return self

    def __exit__(self, *_exit: object) -> None:
        self._timer.stop()

    @property
    def count(self) -> int:
        """How many frames there were."""
        return len(self.gaps)

    def _tick(self) -> None:
        now, waited = time.perf_counter(), waited_for_a_core()
        gap = now - self._last
        self.gaps.append(gap * 1_000)
        self.own.append((gap - (waited - self._waited)) * 1_000)
        self._last, self._waited = now, waited


def figures() -> Iterator[Figure]:
    """Frames of the whole window, with everything behind it."""
    yield from _processing()
    yield from _arriving()


def _processing() -> Iterator[Figure]:
    """The data view is open on the run that is being filled."""
    found: dict[str, list[float]] = {}

    async def act(workspace: Workspace) -> int:
        run_id, request = await ask(workspace)
        await processed(workspace, await store(workspace, request, body(_WARM, 10_007)))
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        window.select_run(run_id)
        event = await asyncio.to_thread(_filled, workspace, request)
        with Frames() as frames:
            await asyncio.sleep(_IDLE_SECONDS)
        found["idle"] = frames.gaps
        with Frames() as frames:
            await processed(workspace, event)
        found["busy"] = frames.gaps
        return run_id

    with tempfile.TemporaryDirectory(prefix="window-") as name:
        _played(start(Path(name)), act)
    yield Figure("window: frame at rest, p99", percentile(found["idle"], 0.99), "ms")
    yield Figure("window: frame at rest, longest", max(found["idle"]), "ms")
    yield Figure("window: frame while 200 MB are processed, p99", percentile(found["busy"], 0.99), "ms", 25)
    yield Figure("window: frame while 200 MB are processed, longest", max(found["busy"]), "ms", 50)
    yield Figure("window: frames measured meanwhile", len(found["busy"]), "frames")


def _arriving() -> Iterator[Figure]:
    """Every run is listed, a million records, and scrolled; then another process delivers to the listener.

    Nothing arrives in the first half: a machine that is busy with other things misses frames then, too.
    """
    found: dict[str, Frames] = {}
    counted: list[int] = []

    async def act(workspace: Workspace) -> int:
        run_id, request = await ask(workspace)
        await processed(workspace, await store(workspace, request, body(_WARM, 10_007)))
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        window.select_run(run_id)
        records = window.data.records
        records.search.take_focus(everywhere=True)
        await _ordered(records.contents)
        found["quiet"] = await _scrolled(window)
        counted.append(records.contents.rowCount())
        with workspace.database.read() as connection:
            reference = next(
                each for each in runs.requests(connection, run_id) if each.id == request
            ).reference
        port = urlsplit(workspace.local_url).port or 0
        feed = Feed(port=port, reference=reference, seconds=_ARRIVING_SECONDS)
        feeding = await asyncio.to_thread(deliver, feed)
        found["arriving"] = await _scrolled(window)
        if await asyncio.to_thread(feeding.wait):
            raise RuntimeError("what the other process delivered was refused")
        records.refresh()
        await _ordered(records.contents)
        counted.append(records.contents.rowCount())
        return run_id

    filled = million.database("100-jobs")  # makes the folder, too
    with tempfile.TemporaryDirectory(prefix="window-", dir=million.KEPT) as name:
        folder = DataFolder(Path(name))
        folder.create()
        shutil.copyfile(filled, folder.database)
        whole = Start(folder=folder, api_base=NOBODY, port=0, needs_port=True, poll_seconds=3_600)
        _played(whole, act)
    for name, frames in found.items():
        said = f"window: frame over a million, {name}"
        yield Figure(f"{said}, longest", max(frames.gaps), "ms")
        yield Figure(f"{said}, without waiting for a core, p99", percentile(frames.own, 0.99), "ms")
        yield Figure(f"{said}, without waiting for a core, longest", max(frames.own), "ms", 50)
    arrived = (counted[1] - counted[0]) / _ARRIVING_SECONDS
    yield Figure("window: records a second that arrived meanwhile", arrived, "", 950, at_least=True)


async def _ordered(contents: ContentModel) -> None:
    while contents.is_ordering:
        await asyncio.sleep(_FRAME_MS / 1_000)


async def _scrolled(window: MainWindow) -> Frames:
    bar = window.data.table.verticalScrollBar()
    with Frames() as frames:
        end = time.monotonic() + _ARRIVING_SECONDS
        while time.monotonic() < end:
            seen = frames.count
            while frames.count == seen:
                await asyncio.sleep(0.001)
            bar.setValue(bar.value() + 3)
    return frames


def _played(what: Start, act: Callable[[Workspace], Awaitable[int]]) -> None:
    with app.frame(what.folder, offscreen=True) as (application, window):
        live(application, window, what, Play(act, ends=True))


def _filled(workspace: Workspace, request: int) -> int:
    return asyncio.run(store(workspace, request, body(RECORDS, 1)))
