"""The application as Qt and the system see it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Hears what the system asks of the program as a whole; macOS opens files and links by it."""

    quit_wanted = Signal()
    opened = Signal(str)

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._is_heard = False
        self._unheard: list[Callable[[], None]] = []

    def be_heard(self) -> None:
        """Tell of it from now on, first of what came before, such as the file the program was opened with."""
        self._is_heard = True
        for tell in self._unheard:
            tell()
        self._unheard.clear()

    def event(self, event: QEvent) -> bool:
        """Tell of it."""
        if (
            event.type() is QEvent.Type.Quit
        ):  # such as at the end of the session: nobody answers a question then
            self._tell(self.quit_wanted.emit)
            return True
        if isinstance(event, QFileOpenEvent):
            self._tell(partial(self.opened.emit, event.file() or event.url().toString()))
            return True
        return super().event(event)

    def _tell(self, tell: Callable[[], None]) -> None:
        if self._is_heard:
            tell()
        else:
            self._unheard.append(tell)
