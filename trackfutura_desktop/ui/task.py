"""The one way to run a coroutine from a slot, and to wait for a dialog without blocking anything."""

import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.store.reading import Reading, Stopped
from trackfutura_desktop.ui.walk import Dialog

T = TypeVar("T")

Report = Callable[[UserError], None]


class Tasks(QObject):
    """Keeps what runs, tells the user of what went wrong, and ends everything at the close."""

    told = Signal(str, str)  # a sentence and a remedy, for people; the window shows them without a dialog
    informed = Signal(str, str)  # the same of what went well
    offered = Signal(str)  # what the window can do about what was just told; see errors.Act
    running_changed = Signal(int)  # how many tasks run

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: dict[asyncio.Task[Any], Report] = {}

    def start(self, work: Coroutine[Any, Any, Any], on_error: Report | None = None) -> asyncio.Task[Any]:
        """Run ``work`` on the main loop.

        Args:
            work: What to do; its result is the task's.
            on_error: Gets a UserError instead of the window's message strip, as a form does that
                shows the sentence at its field.
        """
        task = asyncio.get_running_loop().create_task(work)
        self._tasks[task] = on_error or self.tell
        task.add_done_callback(self._ended)
        self.running_changed.emit(len(self._tasks))
        return task

    def tell(self, error: UserError) -> None:
        """Show a sentence and its remedy in the window."""
        self.told.emit(error.sentence, error.remedy)
        if error.act:
            self.offered.emit(error.act)

    async def close(self) -> None:
        """Cancel everything that runs and wait until it has ended."""
        running = list(self._tasks)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        report = self._tasks.pop(task)
        self.running_changed.emit(len(self._tasks))
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, UserError):
            report(error)
        elif error is not None:
            # Bugs from everywhere meet there: they are logged, and the window tells of them.
            sys.excepthook(type(error), error, error.__traceback__)


class TaskDialog(Dialog):
    """A dialog that is deleted when it closes; nothing that it started comes back to it afterwards."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = tasks
        self._storing = 0
        self._is_closed = False
        self.finished.connect(lambda _result: self._note_close())

    def reject(self) -> None:
        """Close, unless something is being stored right now."""
        if not self._storing:
            super().reject()

    def store(self, work: Coroutine[Any, Any, Any], on_error: Report | None = None) -> None:
        """Do what must come to its end; the dialog stays until then."""
        self._storing += 1
        self._tasks.start(work, self._while_open(on_error)).add_done_callback(lambda _task: self._end_store())

    def ask(self, work: Coroutine[Any, Any, Any], on_error: Report | None = None) -> None:
        """Do what nobody wants to know any more when the dialog is closed."""
        task = self._tasks.start(work, self._while_open(on_error))
        self.finished.connect(lambda _result: task.cancel())

    def leave_to_window(self, work: Coroutine[Any, Any, Any], on_error: Report | None = None) -> None:
        """Do what goes on when the dialog is closed, and does not come back to it but with an error."""
        self._tasks.start(work, self._while_open(on_error))

    def _while_open(self, on_error: Report | None) -> Report:
        """The window tells what the dialog cannot tell any more."""

        def report(error: UserError) -> None:
            (self._tasks.tell if self._is_closed or on_error is None else on_error)(error)

        return report

    def _note_close(self) -> None:
        self._is_closed = True

    def _end_store(self) -> None:
        self._storing -= 1


async def opened(dialog: QDialog) -> int:
    """Show a dialog and wait for its result without blocking the loop, as ``exec()`` would."""
    done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finish(result: int) -> None:
        if not done.done():
            done.set_result(result)

    dialog.finished.connect(finish)
    dialog.open()
    try:
        return await done
    finally:
        dialog.close()


async def read_beside(reading: Reading, read: Callable[[], T]) -> T | None:
    """Read in a thread what takes long; None if it was stopped. A task that is cancelled stops it."""
    try:
        return await asyncio.to_thread(read)
    except Stopped:
        return None
    except asyncio.CancelledError:
        reading.stop()
        raise
