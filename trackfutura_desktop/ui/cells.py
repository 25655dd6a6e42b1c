"""Tables whose models say of each cell what it shows; Qt's roles are answered here, once."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from trackfutura_desktop.ui import rows, words
from trackfutura_desktop.ui.rows import Index

ROOT = QModelIndex()
SORT = rows.BOLD + 20  # what a column is sorted by, where that is not its text
_TEXT_ROLES = frozenset({int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)})


class Cell(NamedTuple):
    """What one cell shows; where a state or a progress (0 to 1) is drawn, the text is what is read out."""

    text: str
    is_muted: bool = False
    state: words.State | None = None
    progress: float | None = None
    platform: str = ""
    tip: str = ""
    sort: str | float | None = None


class CellsModel(QAbstractTableModel):
    """A table of cells. A subclass has ``rowCount`` and `cell`, and tells Qt when its rows change."""

    def __init__(self, titles: Sequence[str], numbers: Sequence[int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._numbers = frozenset(numbers)

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows."""
        raise NotImplementedError

    def row_changed(self, row: int) -> None:
        """Tell Qt that every cell of a row may look different."""
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._titles) - 1))

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """One for each title."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt takes what the role asks for
        """The titles of the columns, aligned as their cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        is_number = role == Qt.ItemDataRole.TextAlignmentRole and section in self._numbers
        return rows.NUMBER if is_number else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as above
        """What a cell answers to a role of Qt or of ui.rows."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return rows.NUMBER if index.column() in self._numbers else None
        cell = self.cell(index.row(), index.column())
        if role in _TEXT_ROLES:
            return words.one_line(cell.text)
        answers = {
            rows.STATE: cell.state,
            rows.PROGRESS: cell.progress,
            rows.PLATFORM: cell.platform or None,
            rows.MUTED: cell.is_muted,
            SORT: cell.text.casefold() if cell.sort is None else cell.sort,
            int(Qt.ItemDataRole.ToolTipRole): words.tip(cell.tip) or None,
        }
        return answers.get(role)
