"""The part of the settings about costs: the monthly limit."""

from PySide6.QtWidgets import QDoubleSpinBox, QVBoxLayout, QWidget

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.settings import Settings
from trackfutura_desktop.ui import costs_dialog, form
from trackfutura_desktop.ui.explained import explain
from trackfutura_desktop.ui.widgets import PlainLabel

_HELP = tr(
    "A run that might pass the limit is not sent until you say so. What is spent this month counts, and the "
    "most that may yet come of what is under way, in all projects. 0 is no limit."
)


class CostSettings(QWidget):
    """The limit, and what counts against it now."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.limit = QDoubleSpinBox()
        self.limit.setRange(0, 10_000_000)
        self.limit.setGroupSeparatorShown(True)
        form.dollars(self.limit)
        self.limit.setValue(workspace.settings.monthly_limit)
        self._shown = self.limit.value()
        explain(self.limit, "limit")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(form.Field(tr("Monthly limit (estimate)"), self.limit, _HELP))
        column.addWidget(PlainLabel(costs_dialog.summary(workspace), "small", wrap=True))

    def keep(self, *kept: Settings) -> None:
        """Take the limit over into settings, those of the file and those in use."""
        if self.limit.value() != self._shown:  # else it may be finer than what is shown
            for each in kept:
                each.monthly_limit = self.limit.value()
