import asyncio
import sys
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from qasync import QEventLoop

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.ui.task import TaskDialog, Tasks, opened


def on_qt_loop(app: QApplication, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    with QEventLoop(app) as loop:
        loop.run_until_complete(work())


async def refused() -> None:
    raise UserError("The key was refused.", "Enter it again.")


async def broken() -> None:
    raise ZeroDivisionError("ours")


def test_what_the_user_can_mend_is_told_with_its_remedy(app: QApplication) -> None:
    tasks = Tasks()
    told: list[tuple[str, str]] = []
    tasks.told.connect(lambda sentence, remedy: told.append((sentence, remedy)))

    async def work() -> None:
        await asyncio.wait([tasks.start(refused())])
        await asyncio.sleep(0)

    on_qt_loop(app, work)
    assert told == [("The key was refused.", "Enter it again.")]


def test_a_form_can_take_the_error_to_its_field(app: QApplication) -> None:
    tasks = Tasks()
    told: list[str] = []
    at_field: list[str] = []
    tasks.told.connect(lambda sentence, _remedy: told.append(sentence))

    async def work() -> None:
        await asyncio.wait([tasks.start(refused(), lambda error: at_field.append(error.remedy))])
        await asyncio.sleep(0)

    on_qt_loop(app, work)
    assert at_field == ["Enter it again."]
    assert told == []


def test_a_bug_reaches_the_one_handler_which_tells_of_it(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks = Tasks()
    told: list[str] = []
    bugs: list[BaseException] = []

    def handler(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        bugs.append(error)

    monkeypatch.setattr(sys, "excepthook", handler)
    tasks.told.connect(lambda sentence, _remedy: told.append(sentence))

    async def work() -> None:
        await asyncio.wait([tasks.start(broken())])
        await asyncio.sleep(0)

    on_qt_loop(app, work)
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]
    assert told == []


def test_the_close_cancels_what_runs_and_waits_for_it(app: QApplication) -> None:
    tasks = Tasks()
    ended: list[str] = []

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cleaned up")

    async def work() -> None:
        tasks.start(endless())
        await asyncio.sleep(0)
        await tasks.close()
        assert ended == ["cleaned up"]

    on_qt_loop(app, work)


def test_a_dialog_is_awaited_while_everything_else_goes_on(app: QApplication) -> None:
    async def work() -> None:
        ticks: list[int] = []
        dialog = QDialog()
        timer = QTimer()
        timer.timeout.connect(lambda: ticks.append(1))
        timer.start(1)
        answer = asyncio.ensure_future(opened(dialog))
        while len(ticks) < 3:
            await asyncio.sleep(0.002)
        assert dialog.isVisible()
        dialog.accept()
        assert await answer == QDialog.DialogCode.Accepted.value
        timer.stop()

    on_qt_loop(app, work)


def test_a_dialog_stays_until_what_it_stores_is_stored(app: QApplication) -> None:
    dialog = TaskDialog(Tasks())

    async def work() -> None:
        gate = asyncio.Event()
        dialog.open()
        dialog.store(gate.wait())
        dialog.close()
        assert dialog.isVisible()
        gate.set()
        while not dialog.isHidden():
            await asyncio.sleep(0)
            dialog.close()

    on_qt_loop(app, work)


def test_a_dialog_that_is_closed_wants_no_answer_any_more(app: QApplication) -> None:
    tasks = Tasks()
    running: list[int] = []
    tasks.running_changed.connect(running.append)

    async def work() -> None:
        dialog = TaskDialog(tasks)
        dialog.open()
        dialog.ask(asyncio.Event().wait())
        dialog.close()
        while running[-1]:
            await asyncio.sleep(0)

    on_qt_loop(app, work)


def test_what_goes_wrong_after_a_dialog_was_closed_is_told_by_the_window(app: QApplication) -> None:
    tasks = Tasks()
    told: list[str] = []
    in_dialog: list[UserError] = []
    tasks.told.connect(lambda sentence, _remedy: told.append(sentence))

    async def work() -> None:
        dialog = TaskDialog(tasks)
        dialog.open()
        dialog.leave_to_window(refused(), in_dialog.append)
        while not in_dialog:
            await asyncio.sleep(0)
        dialog.leave_to_window(refused(), in_dialog.append)
        dialog.close()
        while not told:
            await asyncio.sleep(0)

    on_qt_loop(app, work)
    assert len(in_dialog) == 1
    assert told == ["The key was refused."]
