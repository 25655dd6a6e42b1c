"""The application as Qt and the system see it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Hears what the system asks of the program as a whole; macOS opens files and links by it."""

    quit_wanted = Signal()
    opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Tell of it."""
        if (
            event.type() is QEvent.Type.Quit
        ):  # such as at the end of the session: nobody answers a question then
            self.quit_wanted.emit()
            return True
        if isinstance(event, QFileOpenEvent):
            self.opened.emit(event.file() or event.url().toString())
            return True
        return super().event(event)
