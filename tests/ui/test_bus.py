import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QElapsedTimer, QThread
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from trackfutura_desktop.model.change import Change
from trackfutura_desktop.ui.bus import Bus

THREADS, EACH = 4, 500


def on_qt_loop(app: QApplication, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    with QEventLoop(app) as loop:
        loop.run_until_complete(work())


async def until(is_so: Callable[[], bool]) -> None:
    while not is_so():
        await asyncio.sleep(0.005)


def test_changes_of_many_threads_arrive_merged_on_the_main_thread(app: QApplication, bus: Bus) -> None:
    seen: set[int] = set()
    signals: list[int] = []
    foreign: list[QThread] = []

    def notice(change: Change) -> None:
        seen.update(change.jobs)
        signals.append(len(change.jobs))
        if QThread.currentThread() is not app.thread():
            foreign.append(QThread.currentThread())

    async def work() -> None:
        bus.attach(asyncio.get_running_loop())
        bus.changed.connect(notice)
        threads = [threading.Thread(target=publish, args=(number,)) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        await until(lambda: len(seen) == THREADS * EACH)
        for thread in threads:
            thread.join()

    def publish(number: int) -> None:
        for job in range(EACH):
            bus.publish(Change(jobs=frozenset({number * EACH + job + 1})))

    on_qt_loop(app, work)
    assert seen == set(range(1, THREADS * EACH + 1))
    assert len(signals) < THREADS * EACH / 10
    assert not foreign


def test_signals_keep_a_pause_so_that_the_window_can_follow(app: QApplication, bus: Bus) -> None:
    gaps: list[int] = []
    since = QElapsedTimer()

    def notice(_change: Change) -> None:
        if since.isValid():
            gaps.append(since.elapsed())
        since.start()

    async def work() -> None:
        bus.attach(asyncio.get_running_loop())
        bus.changed.connect(notice)
        number = 0
        while len(gaps) < 5:
            number += 1
            bus.publish(Change(runs=frozenset({number})))
            await asyncio.sleep(0.002)

    on_qt_loop(app, work)
    # a coarse timer may fire up to five per cent early
    assert sorted(gaps)[2] >= 90  # one may look shorter where the machine was busy


def test_what_is_published_before_the_loop_runs_is_not_lost(app: QApplication, bus: Bus) -> None:
    seen: list[Change] = []
    bus.changed.connect(seen.append)
    bus.publish(Change(runs=frozenset({1})))
    bus.publish(Change(sources=True))

    async def work() -> None:
        bus.attach(asyncio.get_running_loop())
        await until(lambda: bool(seen))

    on_qt_loop(app, work)
    assert seen == [Change(runs=frozenset({1}), sources=True)]


def test_publishing_after_the_end_harms_nobody(app: QApplication, bus: Bus) -> None:
    async def work() -> None:
        bus.attach(asyncio.get_running_loop())

    on_qt_loop(app, work)
    bus.publish(Change(runs=frozenset({1})))
    bus.publish(Change(runs=frozenset({2})))
