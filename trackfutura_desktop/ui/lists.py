"""Small tables of the detail pane: the history of a record, the errors of a folder."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from trackfutura_desktop.language import tr
from trackfutura_desktop.store.search import Observation, RecordErrorRow
from trackfutura_desktop.ui import rows, words
from trackfutura_desktop.ui.rows import Index, RowTable

_ROOT = QModelIndex()
_KINDS = {
    "error": words.State("bad", tr("error")),
    "warning": words.State("warning", tr("warning")),
    "rejected": words.State("warning", tr("rejected")),
}


class Cell(NamedTuple):
    """What one cell shows."""

    text: str
    state: words.State | None = None
    tip: str = ""
    is_number: bool = False


class ListModel(QAbstractTableModel):
    """Rows that are given all at once."""

    def __init__(self, *titles: str, numbers: Sequence[int] = ()) -> None:
        super().__init__()
        self._titles = titles
        self._numbers = frozenset(numbers)
        self._cells: list[tuple[Cell, ...]] = []

    def show(self, cells: list[tuple[Cell, ...]]) -> None:
        """Show other rows; equal ones change nothing, so that a live update leaves the list where it is."""
        if cells != self._cells:
            self.beginResetModel()
            self._cells = cells
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """How many rows were given."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """One for each title."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt takes what the role asks for
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        is_number = role == Qt.ItemDataRole.TextAlignmentRole and section in self._numbers
        return rows.NUMBER if is_number else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as above
        """What a cell shows; see ui.rows for the roles."""
        if not index.isValid():
            return None
        cell = self._cells[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.one_line(cell.text)
            case Qt.ItemDataRole.ToolTipRole:
                return words.tip(cell.tip)
            case Qt.ItemDataRole.TextAlignmentRole:
                return rows.NUMBER if index.column() in self._numbers else None
            case _:
                return cell.state if role == rows.STATE else None


def history_model() -> ListModel:
    """The columns of the history."""
    return ListModel(tr("Collected"), tr("Likes"), tr("Comments"), tr("Views"), tr("Run"), numbers=(1, 2, 3))


def history_cells(observations: list[Observation]) -> list[tuple[Cell, ...]]:
    """The newest observation first."""
    return [
        (
            Cell(words.moment_short(each.collected_at), tip=words.moment_exact(each.collected_at)),
            Cell(words.number(each.likes)),
            Cell(words.number(each.comments)),
            Cell(words.number(each.views)),
            Cell(each.run_name, tip=each.run_name),
        )
        for each in reversed(observations)
    ]


def errors_model() -> ListModel:
    """The columns of the errors."""
    return ListModel(tr("Kind"), tr("Message"), tr("Address"), tr("Received"))


def error_cells(errors: list[RecordErrorRow]) -> list[tuple[Cell, ...]]:
    """One row per error record, in Bright Data's words."""
    return [
        (
            _kind(each.kind),
            Cell(each.message or each.code, tip=f"{each.message}\n{each.code}".strip()),
            Cell(each.address, tip=each.address),
            Cell(words.moment_short(each.created_at), tip=words.moment_exact(each.created_at)),
        )
        for each in errors
    ]


def _kind(kind: str) -> Cell:
    state = _KINDS.get(kind, words.State("muted", kind))
    return Cell(state.word, state)


def list_table(model: ListModel, fill_column: int, name: str, samples: dict[int, str]) -> RowTable:
    """A table for one of the models; ``samples`` are the widest texts of its columns."""
    made = RowTable(fill_column, name)
    made.setModel(model)
    for column, sample in samples.items():
        made.filling_header.fit(column, sample)
    return made
