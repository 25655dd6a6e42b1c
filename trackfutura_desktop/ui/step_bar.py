"""The steps of a dialog by their names over their pages; each can be gone to."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import widgets
from trackfutura_desktop.ui.widgets import PlainLabel


class StepBar(QFrame):
    """``1 Sources > 2 Settings > 3 Review``; ``chosen`` tells the step, counted from 0."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("surface", "foot")
        self._names = list(names)
        self._group = QButtonGroup(self)
        self.buttons = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        for number, name in enumerate(names, 1):
            if number > 1:
                row.addWidget(PlainLabel(">", "muted"))
            made = widgets.button(f"{number}  {name}", role="switch")
            made.setAccessibleName(
                tr("Step {number} of {names}: {name}", number=number, names=len(names), name=name)
            )
            made.setCheckable(True)
            made.setAutoDefault(False)
            self._group.addButton(made, number - 1)
            self.buttons.append(made)
            row.addWidget(made)
        row.addStretch(1)
        self._group.idClicked.connect(self.chosen)

    def show_step(self, step: int) -> None:
        """Mark the step that is shown."""
        self.buttons[step].setChecked(True)

    def show_problem(self, step: int, *, is_wrong: bool) -> None:
        """Say that something on a step has to be corrected."""
        note = tr("  – to correct") if is_wrong else ""  # noqa: RUF001 - a dash between words
        self.buttons[step].setText(f"{step + 1}  {self._names[step]}{note}")


class Steps(QWidget):
    """The bar of the steps, and under a line the page of the one that is shown; ``chosen`` as of the bar."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.bar = StepBar(names)
        self._pages = QStackedWidget()
        self.chosen = self.bar.chosen
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(widgets.rule())
        column.addWidget(self._pages, 1)

    @property
    def step(self) -> int:
        """The step that is shown, counted from 0."""
        return self._pages.currentIndex()

    def add_page(self, page: QWidget) -> None:
        """Add the page of the next step."""
        self._pages.addWidget(page)

    def show_step(self, step: int) -> None:
        """Go to a step."""
        self._pages.setCurrentIndex(step)
        self.bar.show_step(step)
