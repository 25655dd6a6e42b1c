"""How smooth the window is while 200 MB are being processed, by a timer of 16 ms."""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

from feed import ask, body, processed, start, store
from figures import Figure, percentile
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from trackfutura_desktop.app import run_window
from trackfutura_desktop.lifetime import Play
from trackfutura_desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from trackfutura_desktop.flow.workspace import Workspace

RECORDS = 100_000
_WARM = 1_000
_FRAME_MS = 16
_IDLE_SECONDS = 5.0


class Frames:
    """Milliseconds between the ticks of a timer of the main thread."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Self:
        self._last = time.perf_counter()
        self._timer.start(_FRAME_MS)
        return self

    def __exit__(self, *_exit: object) -> None:
        self._timer.stop()

    @property
    def count(self) -> int:
        """How many frames there were."""
        return len(self.gaps)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1_000)
        self._last = now


def figures() -> Iterator[Figure]:
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
        run_window(start(Path(name)), Play(act, ends=True), offscreen=True)
    yield Figure("window: frame at rest, p99", percentile(found["idle"], 0.99), "ms")
    yield Figure("window: frame at rest, longest", max(found["idle"]), "ms")
    yield Figure("window: frame while 200 MB are processed, p99", percentile(found["busy"], 0.99), "ms", 25)
    yield Figure("window: frame while 200 MB are processed, longest", max(found["busy"]), "ms", 50)
    yield Figure("window: frames measured meanwhile", len(found["busy"]), "frames")


def _filled(workspace: Workspace, request: int) -> int:
    return asyncio.run(store(workspace, request, body(RECORDS, 1)))
