"""The part of the settings about the program itself: newer versions, data, log and checks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from trackfutura_desktop.flow import updates
from trackfutura_desktop.language import tr
from trackfutura_desktop.settings import Settings
from trackfutura_desktop.ui import form, widgets

_HELP = tr(
    "Asks the list of releases once a day and shows a link. Nothing is sent along, and nothing is loaded or "
    "installed."
)
_NO_PLACE = tr("This build does not say where its releases are listed, so nobody can be asked.")
_WAYS = {
    "data.folder": tr("Data folder and backup…"),
    "help.log": tr("Log…"),
    "help.checkup": tr("Check this installation…"),
}


class CareSettings(QWidget):
    """``act_wanted`` names an act of the window; see ui.care_acts."""

    act_wanted = Signal(str)

    def __init__(self, now: Settings) -> None:
        super().__init__()
        self.updates = QCheckBox(tr("Tell me about newer versions"))
        self.updates.setChecked(now.check_updates and updates.PLACE is not None)
        self.updates.setEnabled(updates.PLACE is not None)
        help_text = _NO_PLACE if updates.PLACE is None else _HELP
        ways = []
        for name, title in _WAYS.items():
            way = widgets.button(title)
            way.clicked.connect(lambda _is_checked=False, name=name: self.act_wanted.emit(name))
            ways.append(way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(form.Field(tr("Newer versions"), self.updates, help_text))
        column.addWidget(form.row(*ways, QWidget()))

    def keep(self, *kept: Settings) -> None:
        """Take the choice over into settings."""
        for each in kept:
            each.check_updates = self.updates.isChecked()
