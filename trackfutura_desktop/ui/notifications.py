"""Telling of what happened while nobody looks at the window; several things at once are one notification."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from trackfutura_desktop.flow.standing import NewsKeeper
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.news import Message, message
from trackfutura_desktop.ui.bus import Bus

GATHER_MS = 3_000
_CALM_MS = 60_000  # after a notification the next ones are gathered for longer
_LONG_GATHER_MS = 30_000


class Notifications(QObject):
    """Gathers changes, and shows one message for what is news in them.

    Args:
        workspace: What is looked at; its settings say whether anything is shown.
        bus: Tells of changes.
        is_watched: Whether the user looks at the window; then it tells by itself.
        show: Shows a message.
        parent: Who owns this.
    """

    def __init__(
        self,
        workspace: Workspace,
        bus: Bus,
        is_watched: Callable[[], bool],
        show: Callable[[Message], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_watched = is_watched
        self._show = show
        self._keeper = NewsKeeper(workspace)
        self._waiting = Change()
        self._since_last = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tell)
        bus.changed.connect(self._gather)

    @property
    def pause_ms(self) -> int:
        """For how long what happens now is gathered."""
        is_soon = self._since_last.isValid() and self._since_last.elapsed() < _CALM_MS
        return _LONG_GATHER_MS if is_soon else GATHER_MS

    def tell(self) -> None:
        """Show what is news in what was gathered."""
        self._timer.stop()
        change, self._waiting = self._waiting, Change()
        news = self._keeper.look(change)
        if news and self._workspace.settings.notifications and not self._is_watched():
            self._since_last.start()
            self._show(message(news))

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword

    def _gather(self, change: object) -> None:
        if isinstance(change, Change) and (change.runs or change.events):
            self._waiting |= change
            if not self._timer.isActive():
                self._timer.start(self.pause_ms)
