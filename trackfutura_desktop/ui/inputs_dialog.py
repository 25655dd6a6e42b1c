"""The inputs of a run with what became of each: one number of its sum, opened."""

from PySide6.QtCore import QItemSelection
from PySide6.QtWidgets import QAbstractItemView, QWidget

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model import completeness as rule
from trackfutura_desktop.model.completeness import Outcome
from trackfutura_desktop.model.platform import Service
from trackfutura_desktop.store import completeness
from trackfutura_desktop.store.completeness import InputRow
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.cells import ROOT, Cell, CellsModel
from trackfutura_desktop.ui.completeness import WORDS
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import Index, RowTable
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import PlainLabel

_TONES = {Outcome.RECORDS: "good", Outcome.ERRORS: "bad", Outcome.MISSING: "warning"}
_TITLES = (tr("Source"), tr("Service"), tr("Outcome"), tr("Records"), tr("Errors"), tr("Message"))
_AGAIN = tr("Ask again for")
_LEAST_SOURCE = 150


def read_inputs(
    workspace: Workspace, run_id: int, outcome: Outcome | None, batch_id: int | None = None
) -> list[InputRow]:
    """The inputs of a run, or of one request of it; callable from any thread."""
    with workspace.database.read() as connection:
        return completeness.inputs(connection, run_id, outcome, batch_id)


class InputsModel(CellsModel):
    """One row for each input."""

    def __init__(self, inputs: list[InputRow]) -> None:
        super().__init__(_TITLES, (3, 4))
        self._inputs = inputs

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many inputs there are."""
        return 0 if parent.isValid() else len(self._inputs)

    def cell(self, row: int, column: int) -> Cell:
        """What an input shows in a column."""
        each = self._inputs[row]
        match column:
            case 0:
                return Cell(each.name, tip=f"{each.name}\n{each.url}")
            case 1:
                return Cell(f"{each.platform.label} · {each.service.label}")
            case 2:
                outcome = _outcome(each)
                state = words.State(_TONES.get(outcome, "accent"), WORDS[outcome])
                return Cell(state.word, state=state)
            case 5:
                return Cell(each.message, tip=each.message)
        return Cell(words.number(each.content_count if column == 3 else each.error_count))  # noqa: PLR2004 - as in _TITLES


class InputsDialog(Dialog):
    """A list of inputs; those that ended without a record can be asked for once more."""

    def __init__(self, inputs: list[InputRow], outcome: Outcome | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(px(960), px(520))
        self.inputs = inputs
        self.again_for: set[int] | None = None
        """The jobs that are to be asked for again; set when the dialog is accepted."""
        self.model = InputsModel(inputs)
        samples = {
            0: "Instagram Profile - northwind.studio",
            1: f"Instagram · {Service.COMMENTS.label}",
            3: "1,000,000",
            4: "1,000",
        }
        self.table = RowTable(len(_TITLES) - 1, tr("Inputs"))
        self.table.setModel(self.model)
        for column, sample in samples.items():
            self.table.filling_header.fit(column, sample)
        self.table.filling_header.fit(2, *(words.dotted(each) for each in WORDS.values()))
        self.table.filling_header.let_shrink(0, px(_LEAST_SOURCE), self.table.filling_header.sectionSize(0))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        leave = widgets.button(tr("Close"))
        leave.clicked.connect(self.reject)
        self.again = widgets.button(_AGAIN, role="primary")
        self.again.clicked.connect(self._ask_again)
        what = f" {WORDS[outcome]}" if outcome is not None else ""
        count = words.counted(len(self.inputs), "input")
        content = form.column_of(
            PlainLabel(f"{count}{what}", "title"),
            PlainLabel(
                tr("Only inputs that ended without a record are asked for again; nothing else is sent."),
                "small",
                wrap=True,
            ),
            self.table,
            spacing=8,
        )
        form.frame(self, tr("Inputs"), content, [leave, self.again])
        self._show_count()

    def _selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._show_count()

    def _wanted(self) -> set[int]:
        chosen = [self.inputs[index.row()] for index in self.table.selectionModel().selectedRows()]
        return {each.job_id for each in chosen or self.inputs if _outcome(each) in _UNFULFILLED}

    def _show_count(self) -> None:
        count = len(self._wanted())
        self.again.setVisible(any(_outcome(each) in _UNFULFILLED for each in self.inputs))
        self.again.setEnabled(bool(count))
        self.again.setText(f"{_AGAIN} {words.counted(count, 'input')}")
        self.again.setAccessibleName(self.again.text())

    def _ask_again(self) -> None:
        self.again_for = self._wanted()
        self.accept()


_UNFULFILLED = frozenset({Outcome.ERRORS, Outcome.MISSING})


def _outcome(row: InputRow) -> Outcome:
    return rule.outcome(row.content_count, row.error_count, row.status)
