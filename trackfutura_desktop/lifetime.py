"""The window with everything behind it: one coroutine from the painted frame to a clean end."""

import asyncio
import contextlib
import gc
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple

import structlog
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from trackfutura_desktop import engine, handover
from trackfutura_desktop.door import Door
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import next_start, restore
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.interrupt import on_interrupt
from trackfutura_desktop.language import tr
from trackfutura_desktop.lock import FolderInUse
from trackfutura_desktop.order import Order
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.start import Start
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.application import Application
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from trackfutura_desktop.ui.desktop import Desktop

_log = structlog.get_logger(__name__)

_STARTING_SECONDS = 1.5  # between the lock on the folder and the door of the window
_COLLECT_MS = 500
_SETTLE_SECONDS = 0.6


class Play(NamedTuple):
    """What the demo does in the window, and whether it closes it afterwards."""

    act: Callable[[Workspace], Awaitable[int]]
    ends: bool
    picture: Path | None = None


def live(
    application: QApplication,
    window: MainWindow,
    start: Start,
    play: Play | None = None,
    order: Order | None = None,
) -> None:
    """Fill the window, and stay until it is closed.

    Args:
        application: Has the window.
        window: The frame, see `app.frame`.
        start: What the command says above the settings.
        play: What is done in the window by itself.
        order: What this start asks for; a quiet one begins in the tray.

    Raises:
        UserError: The data folder, the database or a setting cannot be used, or the play could not do
            its work.
    """
    with (
        _collecting_on_this_thread(),
        QEventLoop(application) as loop,
        _complaints_to_the_log(loop),
    ):
        loop.run_until_complete(_Life(application, window, start, play, order or Order()).run())


class _Life:
    """One start of the program, from the frame that is painted to its clean end."""

    def __init__(
        self, application: QApplication, window: MainWindow, start: Start, play: Play | None, order: Order
    ) -> None:
        self._application = application
        self._window = window
        self._start = start
        self._play = play
        self._order = order
        self._closed = asyncio.Event()
        self._orders: asyncio.Queue[Order] = asyncio.Queue()
        self._bus = Bus()
        window.closed.connect(self._closed.set)
        if isinstance(application, Application):
            application.quit_wanted.connect(self._closed.set)
            application.opened.connect(lambda target: self._orders.put_nowait(Order((target,))))
            application.be_heard()

    async def run(self) -> None:
        loop = asyncio.get_running_loop()
        self._bus.attach(loop)
        door = Door(taking(loop, self._orders, self._closed))
        playing = None
        with on_interrupt(lambda: loop.call_soon_threadsafe(self._closed.set)):
            if work := first_work(self._start.folder):
                self._window.say(work)
            try:
                async with engine.running(self._start, self._bus.publish, door) as workspace:
                    if not self._closed.is_set():  # before there was anything to see
                        playing = await self._used(workspace)
            except UserError as error:
                if isinstance(error, FolderInUse) and await self._is_handed_over():
                    self._window.close()
                    return
                await self._fail(error)
                raise
            except Exception as error:
                await self._fail(_bug_at_start(self._start.folder, error))
                raise
        if playing is not None and not playing.cancelled():
            playing.result()

    async def _used(self, workspace: Workspace) -> "asyncio.Task[None] | None":
        """Fill the window and do what is asked for, until it is closed."""
        from trackfutura_desktop.ui import welcome
        from trackfutura_desktop.ui.desktop import Desktop

        window, order, bus = self._window, self._order, self._bus
        theme.apply(self._application, workspace.settings.appearance, workspace.settings.text_size)
        window.fill(workspace, bus)
        _tell_of_bugs(window.care.bugs.take)
        desktop = Desktop(workspace, bus, window)
        if order.is_quiet:
            desktop.start_hidden()
        else:
            window.show()
            if self._play is None and welcome.is_wanted(workspace):
                welcome.open_dialog(workspace, window.tasks, window)
        gc.freeze()  # what stays for good is most of the heap: a collection would look at it for 80 ms
        playing = None
        if self._play is not None:
            playing = window.tasks.start(_play(workspace, window, self._play, self._closed))
        if order.targets:
            self._orders.put_nowait(order)
        window.tasks.start(_obey(desktop, self._orders))
        await self._closed.wait()
        desktop.let_go()
        await window.shut_down()
        # A view that refreshes itself now would open the database again that is about to be closed.
        bus.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword
        window.deleteLater()
        await asyncio.sleep(0)
        return playing

    async def _is_handed_over(self) -> bool:
        """Two windows were started at once: the one that has the folder gets the order of the other."""
        if self._play is not None:
            return False
        door = self._start.folder.door
        return await asyncio.to_thread(handover.hand_over, door, self._order, _STARTING_SECONDS)

    async def _fail(self, error: UserError) -> None:
        """Who started the program with a click reads no terminal: the window says why it cannot go on."""
        if self._window.is_filled:
            return  # it was closed before
        if QGuiApplication.platformName() != "offscreen" and not self._closed.is_set():
            self._window.fail(error)
            self._window.show()  # also one that should have begun in the tray
            await self._closed.wait()
        self._window.close()


def _bug_at_start(folder: DataFolder, error: Exception) -> UserError:
    return UserError(
        tr("A fault in this program keeps it from opening ({error}).", error=type(error).__name__),
        tr("What was collected is still there. Send us the log in {folder}.", folder=folder.log),
    )


def first_work(folder: DataFolder) -> str:
    """What is done before there are data to show; empty for an ordinary start."""
    wanted = next_start.wishes(folder)
    if wanted.moves_to:
        return tr("The data folder is copied to {place}.", place=wanted.moves_to)
    if restore.waiting(folder) is not None:
        return tr("The backup is put in place.")
    return tr("The database is compacted.") if wanted.compacts else ""


def taking(
    loop: asyncio.AbstractEventLoop, orders: asyncio.Queue[Order], closed: asyncio.Event
) -> Callable[[Order], None]:
    """What takes orders at the door; none once the program ends: who starts it then waits for the end."""

    def take(order: Order) -> None:
        if closed.is_set():
            raise ConnectionAbortedError
        loop.call_soon_threadsafe(orders.put_nowait, order)

    return take


async def _obey(desktop: "Desktop", orders: asyncio.Queue[Order]) -> None:
    loop = asyncio.get_running_loop()
    while True:
        loop.call_soon(desktop.obey, await orders.get())  # a bug in one must not end the obeying


async def _play(workspace: Workspace, window: MainWindow, play: Play, closed: asyncio.Event) -> None:
    try:
        run_id = await play.act(workspace)
        window.select_run(run_id)
        window.data.show_first_record()
        if play.picture is not None:
            await asyncio.sleep(_SETTLE_SECONDS)
            _save_picture(window, play.picture)
    finally:
        if play.ends:
            closed.set()


def _save_picture(window: MainWindow, path: Path) -> None:
    with contextlib.suppress(OSError):  # then it cannot be saved, either
        path.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(path)):
        raise UserError(
            tr("The picture of the window could not be saved as {path}; the data are stored.", path=path),
            tr("Name a file that can be written and ends in .png with --screenshot."),
        )


@contextlib.contextmanager
def _collecting_on_this_thread() -> Iterator[None]:
    """Collect cyclic garbage here only: on a worker thread it would destroy Qt objects there and crash."""
    was_enabled = gc.isenabled()
    gc.disable()
    timer = QTimer()
    timer.timeout.connect(gc.collect)
    timer.start(_COLLECT_MS)
    try:
        yield
    finally:
        timer.stop()
        if was_enabled:
            gc.enable()


@contextlib.contextmanager
def _complaints_to_the_log(loop: QEventLoop) -> Iterator[None]:
    """Keep what Qt remarks, and every bug that no caller sees, where it can be sent to us."""
    before = qInstallMessageHandler(_log_remark)
    _tell_of_bugs(lambda _error: None)
    loop.set_exception_handler(_bug_of_loop)
    try:
        yield
    finally:
        loop.set_exception_handler(None)
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        qInstallMessageHandler(before)


def _tell_of_bugs(tell: Callable[[BaseException], None]) -> None:
    """Log every bug, whichever thread it is on, and tell somebody."""

    def take(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.error("bug", exc_info=(kind, error, trace))
        tell(error)

    def take_from_thread(found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            take(found.exc_type, found.exc_value, found.exc_traceback)

    sys.excepthook, threading.excepthook = take, take_from_thread


def _bug_of_loop(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    if isinstance(error, BaseException):
        sys.excepthook(type(error), error, error.__traceback__)
    else:
        loop.default_exception_handler(context)


def _log_remark(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _log.info("Qt remarked", remark=message)
