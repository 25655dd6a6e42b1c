"""How complete a run or a request is: a sum that adds up, in which each number opens its list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.completeness import Outcome, Sum
from trackfutura_desktop.ui import widgets, words
from trackfutura_desktop.ui.explained import explain
from trackfutura_desktop.ui.widgets import PlainLabel

WORDS = {
    Outcome.RECORDS: tr("with records"),
    Outcome.ERRORS: tr("with errors only"),
    Outcome.MISSING: tr("missing"),
    Outcome.WAITING: tr("still waited for"),
}


class CompletenessLine(QWidget):
    """``12 inputs = 9 with records + 2 with errors only + 1 missing``. The list is asked for by a click."""

    list_wanted = Signal(object)  # the Outcome, or None for all inputs

    def __init__(self, of_what: str) -> None:
        super().__init__()
        self._of_what = of_what
        explain(self, "completeness")
        self._shown: tuple[Sum, int] | None = None
        self._all = self._link(None)
        self._links = {outcome: self._link(outcome) for outcome in Outcome}
        self._signs: dict[Outcome, PlainLabel] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._all)
        for outcome, link in self._links.items():
            self._signs[outcome] = PlainLabel("", "muted")
            row.addWidget(self._signs[outcome])
            row.addWidget(link)
        self._asked_again = PlainLabel("", "muted")
        row.addWidget(self._asked_again)
        row.addStretch(1)

    def show_sum(self, shown: Sum, asked_again: int = 0) -> None:
        """Show another sum; ``asked_again`` inputs count with a later request."""
        if self._shown == (shown, asked_again):
            return
        self._shown = (shown, asked_again)
        self._say(self._all, words.counted(shown.inputs + asked_again, "input"), "")
        sign = "="
        for outcome, link in self._links.items():
            count = shown.of(outcome)
            # what is still waited for has no place in the sum of a run that has ended
            is_part = bool(count) or (outcome is not Outcome.WAITING and bool(shown.inputs))
            link.setVisible(is_part)
            self._signs[outcome].setVisible(is_part)
            if is_part:
                self._say(link, words.number(count), WORDS[outcome])
                self._signs[outcome].setText(sign)
                sign = "+"
        self._asked_again.setText(
            tr("{sign}  {asked_again} asked for again", sign=sign, asked_again=words.number(asked_again))
        )
        self._asked_again.setVisible(bool(asked_again))

    def _say(self, link: QPushButton, count: str, what: str) -> None:
        text = f"{count} {what}".strip()
        link.setText(text)
        link.setAccessibleName(f"{self._of_what}: {text}")
        link.setToolTip(tr("Show the list"))

    def _link(self, outcome: Outcome | None) -> QPushButton:
        made = widgets.button("", role="link")
        made.clicked.connect(lambda _is_checked: self.list_wanted.emit(outcome))
        return made
