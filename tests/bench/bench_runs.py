"""Runs: creating and starting one over 200 sources, and the window with 10,000 jobs in one run."""

from __future__ import annotations

import asyncio
import gc
import tempfile
import time
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from figures import Figure
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import event

from trackfutura_desktop import engine
from trackfutura_desktop.flow.create import create_run
from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.flow.run_state import run_state
from trackfutura_desktop.flow.sources import add_sources
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.simulator import VALID_TOKEN, Options, running
from trackfutura_desktop.start import Start
from trackfutura_desktop.store import runs, sources
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import source_model
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.runform import REVIEW, SETTINGS, NewRunDialog
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.sources import SourcesView
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.tree import FolderModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from trackfutura_desktop.flow.workspace import Workspace
    from trackfutura_desktop.store.database import Connection

_FEW, _MANY, _SMALL = 200, 10_000, 10
_PLACES = (
    (Platform.INSTAGRAM, Service.POSTS, "https://www.instagram.com/{}/"),
    (Platform.INSTAGRAM, Service.REELS, "https://www.instagram.com/{}/"),
    (Platform.INSTAGRAM, Service.PROFILES, "https://www.instagram.com/{}/"),
    (Platform.TIKTOK, Service.POSTS, "https://www.tiktok.com/@{}"),
    (Platform.TIKTOK, Service.PROFILES, "https://www.tiktok.com/@{}"),
    (Platform.FACEBOOK, Service.POSTS, "https://www.facebook.com/{}"),
    (Platform.YOUTUBE, Service.POSTS, "https://www.youtube.com/@{}"),
    (Platform.X, Service.POSTS, "https://x.com/{}"),
)
_REPEATS = 9


def figures() -> Iterator[Figure]:
    """Times of the flows, then of the window's thread."""
    app = QApplication.instance() or QApplication([])
    with running(Options(time_factor=0, deliver_webhooks=False)) as simulator:
        yield from asyncio.run(_few(simulator.url, lambda: len(simulator.produced())))
        yield from asyncio.run(_many(simulator.url))
    del app


def _sources(count: int) -> list[Source]:
    places = islice(cycle(_PLACES), count)
    return [
        Source(0, f"studio{number}", platform, service, address.format(f"studio{number}"))
        for number, (platform, service, address) in enumerate(places)
    ]


def _start(folder: str, url: str) -> Start:
    return Start(
        folder=DataFolder(Path(folder)),
        api_base=url,
        api_token=VALID_TOKEN,
        listens=False,
        poll_seconds=3_600,
    )


def _ms(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1_000


async def _tracked(workspace: Workspace, count: int) -> list[int]:
    await add_sources(workspace, _sources(count))
    with workspace.database.read() as connection:
        return sorted(each.id for each in sources.sources(connection, workspace.project.id))


async def _few(url: str, sent: Callable[[], int]) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="runs-") as folder:
        async with engine.running(_start(folder, url), lambda _change: None) as workspace:
            ids = await _tracked(workspace, _FEW)
            single: list[str] = []
            bulk: list[str] = []

            def note(*asked: object) -> None:
                (bulk if asked[5] else single).append(str(asked[2]))

            counted = workspace.database.write(lambda connection: connection.engine)
            event.listen(counted, "before_cursor_execute", note)
            started = time.perf_counter()
            run_id = await create_run(workspace, ids, RunOptions())
            created = time.perf_counter() - started
            event.remove(counted, "before_cursor_execute", note)
            started = time.perf_counter()
            await start_run(workspace, run_id)
            took = time.perf_counter() - started
    return [
        Figure("200 sources: creating the run", created, "s", 0.5),
        Figure("200 sources: SQL statements", len(single), "", 20),
        Figure("200 sources: bulk inserts beside them", len(bulk), ""),
        Figure("200 sources: starting, requests to Bright Data", sent(), "", 8),
        Figure("200 sources: starting", took, "s", 1.0),
    ]


async def _many(url: str) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="runs-") as folder:
        async with engine.running(_start(folder, url), lambda _change: None) as workspace:
            ids = await _tracked(workspace, _MANY)
            small = await create_run(workspace, ids[:_SMALL], RunOptions())
            large = await create_run(workspace, ids, RunOptions())
            found = [*await _dialog(workspace), *_list(workspace), *_pane(workspace, large, small)]
            return [*found, _roll_up(workspace, small, large)]


async def _dialog(workspace: Workspace) -> list[Figure]:
    made: list[NewRunDialog] = []
    tasks = Tasks()
    gc.disable()  # as in the application, which collects on the main thread alone, twice a second,
    gc.collect()
    gc.freeze()  # and not what was there when the window was open
    frames = {"opening it": _ms(lambda: made.append(NewRunDialog(workspace, tasks)))}
    dialog = made[0]
    dialog.open()
    frames["its first picture"] = _ms(QCoreApplication.processEvents)
    waited: list[float] = []
    while not dialog.later.isEnabled():
        waited.append(_ms(QCoreApplication.processEvents))
        before = time.perf_counter()
        await asyncio.sleep(0.001)
        waited.append((time.perf_counter() - before) * 1_000)
    frames["a frame while the plan is made"] = max(waited)
    frames["collecting garbage"] = _ms(gc.collect)
    choice = dialog.choice
    service = choice.index(0, 0, choice.index(0, 0))
    frames["opening a service"] = _ms(lambda: _painted(lambda: dialog.sources_step.tree.expand(service)))
    unchecked = Qt.CheckState.Unchecked.value
    role = Qt.ItemDataRole.CheckStateRole
    frames["leaving a service out"] = _ms(lambda: _painted(lambda: choice.setData(service, unchecked, role)))
    frames["a letter in the filter"] = _ms(
        lambda: _painted(lambda: dialog.sources_step.filter.setText("studio77"))
    )
    for name, step in (("the settings", SETTINGS), ("the review", REVIEW)):
        frames[name] = _ms(partial(_painted, partial(dialog.show_step, step)))
    dialog.reject()
    await tasks.close()
    gc.enable()
    return [Figure(f"10,000 sources, dialog: {name}", took, "ms", 50) for name, took in frames.items()]


def _painted(act: Callable[[], object]) -> None:
    act()
    QCoreApplication.processEvents()


def _list(workspace: Workspace) -> list[Figure]:
    view = SourcesView(workspace, Bus(), Tasks())
    view.resize(1_100, 800)
    view.show()
    QCoreApplication.processEvents()
    order = Qt.SortOrder.AscendingOrder
    frames = {
        "sorting": _ms(partial(_painted, partial(view.table.sortByColumn, source_model.NAME, order))),
        "selecting all": _ms(partial(_painted, view.table.selectAll)),
        "what is selected": _ms(view.chosen),
    }
    view.close()
    view.deleteLater()
    return [Figure(f"10,000 sources, list: {name}", took, "ms", 50) for name, took in frames.items()]


def _pane(workspace: Workspace, run_id: int, other: int) -> list[Figure]:
    view = RunsView(workspace, Bus(), Tasks())
    view.resize(1_100, 800)
    view.show()
    QCoreApplication.processEvents()
    view.select(other)
    QCoreApplication.processEvents()
    shown = _ms(lambda: _painted(lambda: view.select(run_id)))
    again = median(
        _ms(lambda: view.pane.show_run(run_state(workspace, run_id), 0, is_starting=False))
        for _ in range(_REPEATS)
    )
    view.close()
    view.deleteLater()
    folders = FolderModel(workspace.database, workspace.project.id)
    opened = [
        _ms(partial(folders.find, FolderKey(run_id, platform.value, service.value)))
        for platform, service, _ in _PLACES
    ]
    return [
        Figure("10,000 jobs: opening the tree down to a service", max(opened), "ms", 50),
        Figure("10,000 jobs: showing the run", shown, "ms", 50),
        Figure("10,000 jobs: its news", again, "ms", 50),
    ]


def _roll_up(workspace: Workspace, small: int, large: int) -> Figure:
    """How much longer the state of a run of 10,000 jobs takes than that of one of 10."""

    def took(run_id: int) -> float:
        def work(connection: Connection) -> float:
            return min(
                _ms(lambda: runs.refresh_run(connection, run_id, workspace.clock())) for _ in range(100)
            )

        return workspace.database.write(work)

    return Figure("status roll-up, 10,000 jobs to 10", took(large) / took(small), "times", 1.5)
