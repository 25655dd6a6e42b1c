"""The bar at the top of the window: what one does most, the projects and the menu."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import widgets
from trackfutura_desktop.ui.measure import follow, px

_HEIGHT = 48


class Toolbar(QFrame):
    """Says what is wanted; the window does it."""

    new_run_wanted = Signal()
    sources_wanted = Signal()
    schedules_wanted = Signal()
    costs_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        follow(self, lambda: self.setFixedHeight(px(_HEIGHT)))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(8)
        new_run = widgets.button(tr("New run"), role="primary", icon="plus")
        new_run.setToolTip(tr("New run (Ctrl+N)"))
        new_run.clicked.connect(self.new_run_wanted)
        add = widgets.button(tr("Add sources"), icon="sources")
        add.clicked.connect(self.sources_wanted)
        self._show(new_run, add)
        self._row.addStretch(1)

    def complete(self, projects: QWidget, menu: QPushButton) -> None:
        """Show the rest of the bar, which ends with the projects and the menu."""
        schedules = widgets.button(tr("Schedules"), role="quiet", icon="clock")
        schedules.setToolTip(tr("Runs that are repeated"))
        schedules.clicked.connect(self.schedules_wanted)
        costs = widgets.button(tr("Costs"), role="quiet", icon="costs")
        costs.setToolTip(tr("What was spent by month, run and source, and the monthly limit"))
        costs.clicked.connect(self.costs_wanted)
        self._show(schedules, costs, projects, menu)

    def _show(self, *parts: QWidget) -> None:
        for each in parts:
            self._row.addWidget(each)
