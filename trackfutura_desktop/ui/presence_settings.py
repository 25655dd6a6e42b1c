"""The part of the settings about being there: closing, starting with the session, notifications."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from trackfutura_desktop import autostart
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.standing import OnClose
from trackfutura_desktop.settings import Settings
from trackfutura_desktop.ui import form, words
from trackfutura_desktop.ui.widgets import PlainLabel

_ON_CLOSE: dict[OnClose, str] = {
    "ask": tr("Ask me"),
    "hide": tr("Keep running in the tray"),
    "quit": tr("Quit"),
}
_CLOSE_HELP = tr("It counts while runs are collecting or repeated by schedules; otherwise the program ends.")
_TOLD_HELP = tr("They come while the window is not in front, several at once as one.")
_START_HELP = tr("Results are received and schedules are kept from then on; the window opens from the tray.")


class PresenceSettings(QWidget):
    """What the program does without a window that is looked at."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        now = workspace.settings
        self._command = autostart.command(workspace.folder)
        self._entry = autostart.of_system()
        self.on_close = form.Choice(tr("When the window is closed"))
        for word, label in _ON_CLOSE.items():
            self.on_close.addItem(label, word)
        self.on_close.setCurrentIndex(max(0, self.on_close.findData(now.on_close)))
        self.notifications = QCheckBox(tr("Tell me about runs that end and deliveries that need me"))
        self.notifications.setChecked(now.notifications)
        self.autostart = QCheckBox(tr("Start in the tray when I sign in"))
        started = self._entry.started()
        self._was_on = bool(started)
        self.autostart.setChecked(self._was_on)
        self.started = PlainLabel(
            tr("Started now: {started}", started=words.one_line(started)), "small", wrap=True
        )
        self.started.setVisible(self._was_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(form.Field(tr("When the window is closed"), self.on_close, _CLOSE_HELP))
        column.addWidget(form.Field(tr("Notifications"), self.notifications, _TOLD_HELP))
        column.addWidget(form.Field(tr("Start"), self.autostart, _START_HELP))
        column.addWidget(self.started)

    def keep(self, *kept: Settings) -> None:
        """Take the choices over into settings, and change the entry of the system if it is to be another.

        Raises:
            UserError: The entry cannot be changed.
        """
        for each in kept:
            each.on_close = list(_ON_CLOSE)[self.on_close.currentIndex()]
            each.notifications = self.notifications.isChecked()
        if self.autostart.isChecked() == self._was_on:
            return
        if self.autostart.isChecked():
            self._entry.turn_on(self._command)
        else:
            self._entry.turn_off()
        self._was_on = self.autostart.isChecked()
