"""What stands in place of a list that is being put in order: how far that is, and a way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar

from trackfutura_desktop.language import tr
from trackfutura_desktop.store.tree import Folder
from trackfutura_desktop.ui import folder_words
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.ordering import Orderer
from trackfutura_desktop.ui.widgets import EmptyState

_LOOK_MS = 100
_BAR_WIDTH = 220


class SortingPage(EmptyState):
    """First the records are read, which can be counted; then SQLite puts them in order."""

    def __init__(self, orderer: Orderer, stop: Callable[[], object]) -> None:
        super().__init__(tr("Sorting…"), "", tr("Stop"), stop)
        self._orderer = orderer
        self._folder: Folder | None = None
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Sorting…"))
        self.bar.setFixedWidth(px(_BAR_WIDTH))
        self.bar.setTextVisible(False)
        self.put_below_hint(self.bar)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def wait_for(self, folder: Folder) -> None:
        """Say whose records are put in order."""
        self._folder = folder
        self._look()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look how far it is while somebody sees it."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody sees it any more."""
        super().hideEvent(event)
        self._timer.stop()

    def _look(self) -> None:
        if self._folder is None:
            return
        read, total = self._orderer.progress
        is_read = total > 0 and read >= total
        self.bar.setRange(0, 0 if is_read else total)
        self.bar.setValue(read)
        sentence = folder_words.ordering if is_read else folder_words.looking
        share = f"{100 * read // total} %" if total and not is_read else ""
        hint = tr("The window can be used meanwhile.")
        self.say(sentence(self._folder), f"{share} · {hint}" if share else hint)
