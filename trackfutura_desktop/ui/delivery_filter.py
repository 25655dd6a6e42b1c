"""The row above the list of deliveries that says which of them are listed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store.delivery_list import FAULTS, NO_RUN, Filter
from trackfutura_desktop.ui import widgets, words
from trackfutura_desktop.ui.form import Choice
from trackfutura_desktop.ui.measure import follow, px

_PAUSE_MS = 250  # typing goes on for a while before it is a question
_HEIGHT = 40
_LONGEST_NAME = 40
_NEEDS_YOU = 1
# The status choices: the words, and the part of the filter that each stands for.
_STATUSES: tuple[tuple[str, Filter], ...] = (
    (tr("Any status"), Filter()),
    (tr("Needs you"), Filter(needs_person=True)),
    (tr("Any error"), Filter(statuses=FAULTS)),
    *((words.headed(words.event_state(each).word), Filter(statuses=(each,))) for each in EventStatus),
)
_PLATFORMS = (
    (tr("Any platform"), ""),
    *((each.label, each.value) for each in Platform if each is not Platform.UNKNOWN),
    (tr("Unknown platform"), Platform.UNKNOWN.value),
)
_NO_CHOICE: tuple[tuple[int | None, str], ...] = ((None, tr("Any run")), (NO_RUN, tr("No run (unmatched)")))


class FilterRow(QFrame):
    """Choices of status, platform and run, and a text. Says what is wanted whenever that changes."""

    changed = Signal(object)  # a Filter

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        follow(self, lambda: self.setFixedHeight(px(_HEIGHT)))
        self._runs = list(_NO_CHOICE)
        self._told = Filter()
        self.status = self._choice(tr("Filter by status"), [word for word, _ in _STATUSES])
        self.platform = self._choice(tr("Filter by platform"), [word for word, _ in _PLATFORMS])
        self.run = self._choice(tr("Filter by run"), [word for _, word in _NO_CHOICE])
        self.text = self._field()
        self.clear = widgets.button(tr("Clear"), role="quiet", icon="close")
        self.clear.setToolTip(tr("Show all deliveries"))
        self.clear.clicked.connect(self.show_all)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        for choice in (self.status, self.platform, self.run):
            choice.currentIndexChanged.connect(self._tell)
        self.text.textChanged.connect(lambda _text: self._pause.start())
        self.text.returnPressed.connect(self._tell)
        self._lay_out()

    @property
    def wanted(self) -> Filter:
        """What is chosen and typed now."""
        chosen = _STATUSES[self.status.currentIndex()][1]
        return Filter(
            statuses=chosen.statuses,
            needs_person=chosen.needs_person,
            platform=_PLATFORMS[self.platform.currentIndex()][1],
            run_id=self._runs[self.run.currentIndex()][0],
            text=" ".join(self.text.text().split()),
        )

    def show_all(self) -> None:
        """Take every choice back."""
        self._set(status=0)

    def show_those_that_need_you(self) -> None:
        """Choose the deliveries that wait for a person."""
        self._set(status=_NEEDS_YOU)

    def choose(self, wanted: Filter) -> None:
        """Choose what a filter says, as far as it is offered."""
        statuses = [(each.statuses, each.needs_person) for _, each in _STATUSES]
        platforms = [word for _, word in _PLATFORMS]
        runs = [run_id for run_id, _ in self._runs]
        status = (wanted.statuses, wanted.needs_person)
        self._set(
            status=statuses.index(status) if status in statuses else 0,
            platform=platforms.index(wanted.platform) if wanted.platform in platforms else 0,
            run=runs.index(wanted.run_id) if wanted.run_id in runs else 0,
            text=wanted.text,
        )

    def offer_runs(self, runs: list[tuple[int, str]]) -> None:
        """Offer these runs, newest first; what is chosen stays, if it is among them."""
        offered = [*_NO_CHOICE, *runs]
        if offered == self._runs:
            return
        chosen = self._runs[self.run.currentIndex()][0]
        self.run.blockSignals(True)  # noqa: FBT003 - Qt's way
        self.run.clear()
        for _, name in offered:
            line = words.one_line(name)
            self.run.addItem(line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1]}…")
            self.run.setItemData(self.run.count() - 1, words.tip(name), Qt.ItemDataRole.ToolTipRole)
        self._runs = offered
        places = [place for place, (run_id, _) in enumerate(offered) if run_id == chosen]
        self.run.setCurrentIndex(places[0] if places else 0)
        self.run.blockSignals(False)  # noqa: FBT003 - Qt's way
        _widen(self.run)
        self._tell()

    def _set(self, *, status: int, platform: int = 0, run: int = 0, text: str = "") -> None:
        for choice, place in ((self.status, status), (self.platform, platform), (self.run, run)):
            choice.blockSignals(True)  # noqa: FBT003 - Qt's way
            choice.setCurrentIndex(place)
            choice.blockSignals(False)  # noqa: FBT003 - Qt's way
        self.text.setText(text)
        self._tell()

    def _choice(self, name: str, texts: list[str]) -> Choice:
        made = Choice(name, self)
        made.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(1)
        made.setFixedWidth(max(px(148), made.fontMetrics().horizontalAdvance(texts[0]) + px(66)))
        made.setMaxVisibleItems(20)
        made.addItems(texts)
        _widen(made)
        return made

    def _field(self) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(tr("Snapshot id, path, query, message or header"))
        made.setAccessibleName(tr("Filter by text"))
        made.setClearButtonEnabled(True)
        made.setMinimumWidth(px(160))
        return made

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 8)
        row.setSpacing(8)
        for widget in (self.status, self.platform, self.run):
            row.addWidget(widget)
        row.addWidget(self.text, 1)
        row.addWidget(self.clear)
        self.clear.hide()

    def _tell(self) -> None:
        self._pause.stop()
        wanted = self.wanted
        self.clear.setVisible(wanted != Filter())
        if wanted != self._told:
            self._told = wanted
            self.changed.emit(wanted)


def _widen(choice: Choice) -> None:
    """Let the list that opens be as wide as its words."""
    choice.view().setMinimumWidth(choice.view().sizeHintForColumn(0) + 32)
