"""The frame of the main window, which is painted before there is anything in it."""

from PySide6.QtCore import QEventLoop, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.ui import icons, window_place
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.notice import Notice
from trackfutura_desktop.ui.opening import Foot, Opening
from trackfutura_desktop.ui.rail import Rail
from trackfutura_desktop.ui.toolbar import Toolbar

_UNSEEN_MS = 500  # a window that starts minimised or on another desktop is not painted
_NARROW = 1_150  # with less room the rail shows its icons alone


class Frame(QMainWindow):
    """The bar at the top, the rail at the left, and room for the rest.

    Args:
        folder: The data folder; it may not be there yet.
    """

    closed = Signal()
    painted = Signal()

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self.is_filled = False
        self._is_awaited = False
        self._toolbar = Toolbar()
        self._rail = Rail()
        self._rail.mark("data")
        self._notice = Notice()
        self._stack = QStackedWidget()
        self._opening = Opening(folder)
        self._stack.addWidget(self._opening)
        self._foot: QWidget = Foot()
        self._build()
        self._opening.setFocus()
        window_place.find(self, folder)

    def say(self, sentence: str) -> None:
        """Tell what is done before there are data."""
        self._opening.say(sentence)

    def fail(self, error: UserError) -> None:
        """Tell why there will be none."""
        self._toolbar.setEnabled(False)
        self._rail.setEnabled(False)
        self._opening.tell(error)

    def wait_for_paint(self) -> None:
        """Come back when the window was painted, or when nobody looks at it."""
        waiting = QEventLoop()
        self._is_awaited = True
        self.painted.connect(waiting.quit)
        QTimer.singleShot(_UNSEEN_MS, waiting, waiting.quit)
        waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.painted.disconnect(waiting.quit)
        self._is_awaited = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell once what is in the window was painted, too."""
        super().paintEvent(event)
        if self._is_awaited:
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the room to the data."""
        super().resizeEvent(event)
        self._rail.show_words(are_shown=self.width() >= px(_NARROW))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the application, which ends the rest in order."""
        super().closeEvent(event)
        self.closed.emit()

    def _build(self) -> None:
        self.setWindowTitle("TrackFutura Desktop")
        self.setWindowIcon(icons.of_application())
        whole = QWidget()
        whole.setProperty("surface", "pane")
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._toolbar)
        self._column.addWidget(self._notice)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addWidget(self._stack, 1)
        self._column.addLayout(middle, 1)
        self._column.addWidget(self._foot)
        self.setCentralWidget(whole)
