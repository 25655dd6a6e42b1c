"""The window with everything behind it: one coroutine from the first pixel to a clean end."""

import asyncio
import contextlib
import gc
import os
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

import msgspec
import structlog
from PySide6.QtCore import QEvent, QMessageLogContext, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from trackfutura_desktop import __version__, engine
from trackfutura_desktop.display import has_display
from trackfutura_desktop.door import Door, Order
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.interrupt import held_back, on_interrupt
from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import qt_texts, starting, theme, welcome
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.desktop import Desktop
from trackfutura_desktop.ui.window import MainWindow

_log = structlog.get_logger(__name__)

_COLLECT_MS = 500
_SETTLE_SECONDS = 0.6


class Play(NamedTuple):
    """What the demo does in the window, and whether it closes it afterwards."""

    act: Callable[[Workspace], Awaitable[int]]
    ends: bool
    picture: Path | None = None


class _Application(QApplication):
    """Hears what the system asks of the program as a whole; macOS opens files and links by it."""

    quit_wanted = Signal()
    opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.Quit
        ):  # such as at the end of the session: nobody answers a question then
            self.quit_wanted.emit()
            return True
        if isinstance(event, QFileOpenEvent):
            self.opened.emit(event.file() or event.url().toString())
            return True
        return super().event(event)


def run_window(
    start: engine.Start, play: Play | None = None, *, offscreen: bool = False, order: Order | None = None
) -> int:
    """Show the window until the program ends.

    Args:
        start: What the command says above the settings.
        play: What is done in the window by itself.
        offscreen: Whether nobody is to see it.
        order: What this start asks for; a quiet one begins in the tray.

    Raises:
        UserError: There is no display, the data folder, the database or a setting cannot be used, or the play
            could not do its work.
    """
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise UserError(
            tr("There is no display to show the window on."),
            tr(
                "Start it in a graphical session, or use the commands that need none, "
                "such as listen and tree."
            ),
        )
    with held_back():  # until the loop can be told: Qt drops what is raised where it calls us
        _run(start, play, order or Order())
    return 0


def _run(start: engine.Start, play: Play | None, order: Order) -> None:
    application = QApplication.instance() or _Application(["trackfutura"])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody makes another kind before us
    application.setApplicationName("TrackFutura Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("trackfutura-desktop")  # Wayland finds the icon by it
    application.setQuitOnLastWindowClosed(False)
    with (
        qt_texts.in_our_language(application),
        _collecting_on_this_thread(),
        QEventLoop(application) as loop,
        _complaints_to_the_log(loop),
    ):
        loop.run_until_complete(_window(application, start, play, order))


async def _window(application: QApplication, start: engine.Start, play: Play | None, order: Order) -> None:
    closed = asyncio.Event()
    loop = asyncio.get_running_loop()
    bus = Bus()
    bus.attach(loop)
    orders: asyncio.Queue[Order] = asyncio.Queue()
    door = Door(taking(loop, orders, closed))
    interruptible = on_interrupt(lambda: loop.call_soon_threadsafe(closed.set))
    with interruptible, starting.told(application, start.folder) as first:
        async with engine.running(msgspec.structs.replace(start, door=door), bus.publish) as workspace:
            theme.apply(application, workspace.settings.appearance, workspace.settings.text_size)
            window = MainWindow(workspace, bus)
            if first is not None:
                first.close()
            window.closed.connect(closed.set)
            _tell_of_bugs(window.care.bugs.take)
            desktop = Desktop(workspace, bus, window)
            if isinstance(application, _Application):
                application.quit_wanted.connect(desktop.quit)
                application.opened.connect(lambda target: orders.put_nowait(Order((target,))))
            if order.is_quiet:
                desktop.start_hidden()
            else:
                window.show()
                if play is None and welcome.is_wanted(workspace):
                    welcome.open_dialog(workspace, window.tasks, window)
            gc.freeze()  # what stays for good is most of the heap: a collection would look at it for 80 ms
            playing = window.tasks.start(_play(workspace, window, play, closed)) if play else None
            if order.targets:
                orders.put_nowait(order)
            window.tasks.start(_obey(desktop, orders))
            await closed.wait()
            desktop.let_go()
            await window.shut_down()
            # A view that refreshes itself now would open the database again that is about to be closed.
            bus.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword
            window.deleteLater()
            await asyncio.sleep(0)
    if playing is not None and not playing.cancelled():
        playing.result()


def taking(
    loop: asyncio.AbstractEventLoop, orders: asyncio.Queue[Order], closed: asyncio.Event
) -> Callable[[Order], None]:
    """What takes orders at the door; none once the program ends: who starts it then waits for the end."""

    def take(order: Order) -> None:
        if closed.is_set():
            raise ConnectionAbortedError
        loop.call_soon_threadsafe(orders.put_nowait, order)

    return take


async def _obey(desktop: Desktop, orders: asyncio.Queue[Order]) -> None:
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
