"""The hops of a check of the public address, and in words where the way ends."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.reach import AddressReport
from trackfutura_desktop.ui import widgets, words
from trackfutura_desktop.ui.chips import StatusDot
from trackfutura_desktop.ui.explained import explain
from trackfutura_desktop.ui.widgets import PlainLabel

_COLUMNS = 2
_STATES = {True: ("good", tr("yes")), False: ("bad", tr("no")), None: ("muted", tr("not tested"))}


class HopsList(QWidget):
    """Hidden until there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        explain(self, "hops")
        self._dots: list[StatusDot] = []
        self._verdict = PlainLabel("", "muted", wrap=True)
        self._remedy = PlainLabel("", "muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(_COLUMNS, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self._verdict)
        column.addWidget(self._remedy)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence instead of hops."""
        for dot in self._dots:
            dot.hide()
        self._tell(sentence, "", role="muted")

    def show_report(self, report: AddressReport) -> None:
        """Show every hop, and the sentence and the remedy of the one that failed."""
        while len(self._dots) < len(report.hops):
            self._dots.append(StatusDot())
            self._grid.addWidget(self._dots[-1], *divmod(len(self._dots) - 1, _COLUMNS))
        for dot, hop in zip(self._dots, report.hops, strict=True):
            tone, word = _STATES[hop.is_good]
            dot.show_state(words.State(tone, f"{hop.name}: {word}"))
            dot.show()
        failure = report.failure
        if failure is None:
            self._tell(tr("Webhooks reach this application through the address."), "", role="muted")
        else:
            self._tell(failure.sentence, failure.remedy, role="error")

    def _tell(self, sentence: str, remedy: str, *, role: str) -> None:
        widgets.set_role(self._verdict, "role", role)
        self._verdict.setText(sentence)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self.show()
