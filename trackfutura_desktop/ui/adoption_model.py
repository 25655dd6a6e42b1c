"""The requests that the account lists and this machine does not know, as a check list."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from trackfutura_desktop.flow.adopt import Stranger
from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import sides, words
from trackfutura_desktop.ui.cells import ROOT, Cell, CellsModel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import Index, RowDelegate, paint_ground
from trackfutura_desktop.ui.source_choice import paint_box

PLATFORM, SERVICE, SNAPSHOT, CREATED, STATE, RECORDS = range(6)
_TITLES = (tr("Platform"), tr("Service"), tr("Snapshot id"), tr("Created"), tr("Status"), tr("Records"))
_STATES = {  # by Bright Data's words; others are shown as they are
    "ready": words.State("good", tr("ready")),
    "running": words.State("accent", tr("running")),
    "failed": words.State("bad", tr("failed")),
    "error": words.State("bad", tr("error")),
    "canceled": words.State("muted", tr("cancelled")),
    "cancelled": words.State("muted", tr("cancelled")),
}
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_BOX_ROOM = 22
_BOX_CENTRE = 16  # from the edge


class StrangersModel(CellsModel):
    """Which of them are to be adopted. What failed cannot be chosen."""

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__(_TITLES, (RECORDS,))
        self._strangers: list[Stranger] = []
        self._chosen: set[str] = set()

    def show(self, strangers: list[Stranger]) -> None:
        """List these; what was chosen stays so."""
        self.beginResetModel()
        self._strangers = strangers
        self._chosen &= {each.snapshot.snapshot_id for each in strangers}
        self.endResetModel()
        self.chosen_changed.emit()

    def chosen(self) -> list[Stranger]:
        """The chosen ones, the newest first."""
        return [each for each in self._strangers if each.snapshot.snapshot_id in self._chosen]

    def remove(self, stranger: Stranger) -> None:
        """Take one off the list: it is here now."""
        self.show([each for each in self._strangers if each is not stranger])

    def adoptable(self) -> int:
        """How many can be chosen."""
        return sum(each.can_be_adopted for each in self._strangers)

    def choose_all(self, *, chosen: bool) -> None:
        """Choose every one that can be adopted, or none."""
        ids = {each.snapshot.snapshot_id for each in self._strangers if each.can_be_adopted}
        self._chosen = ids if chosen else set()
        for row in range(len(self._strangers)):
            self.row_changed(row)
        self.chosen_changed.emit()

    def toggle(self, row: int) -> None:
        """Choose a row, or leave it out."""
        stranger = self._strangers[row]
        if stranger.can_be_adopted:
            self._chosen ^= {stranger.snapshot.snapshot_id}
            self.row_changed(row)
            self.chosen_changed.emit()

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many there are."""
        return 0 if parent.isValid() else len(self._strangers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first cell of a row is its check box."""
        flags = super().flags(index)
        can = index.isValid() and index.column() == 0 and self._strangers[index.row()].can_be_adopted
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - what the role asks for
        """Beside what every cell answers, the check marks."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == 0:
            stranger = self._strangers[index.row()]
            if not stranger.can_be_adopted:
                return None
            return _CHECKED if stranger.snapshot.snapshot_id in self._chosen else _UNCHECKED
        return super().data(index, role)

    def cell(self, row: int, column: int) -> Cell:
        """What a snapshot shows in a column."""
        stranger = self._strangers[row]
        snapshot, dataset = stranger.snapshot, stranger.dataset
        match column:
            case 0:
                return Cell(dataset.platform.label, platform=dataset.platform.value, tip=dataset.name)
            case 1:
                return Cell(dataset.service.label, tip=dataset.name)
            case 2:
                return Cell(snapshot.snapshot_id, is_muted=True, tip=snapshot.snapshot_id)
            case 3:
                return Cell(words.moment(stranger.created_at), is_muted=True)
            case 4:
                other = words.State("accent", words.one_line(snapshot.status)[:24] or tr("unknown"))
                state = _STATES.get(snapshot.status, other)
                return Cell(state.word, state=state)
        return Cell(words.number(snapshot.size))


class CheckDelegate(RowDelegate):
    """The first cell of a row: its check box, then the platform. A click anywhere in the row toggles it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the box at the left and the rest beside it."""
        self.initStyleOption(option, index)
        paint_ground(painter, option, is_hovered=False)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            painter.save()
            centre = option.rect.center().y() + 0.5
            box = sides.first(option.rect, px(_BOX_CENTRE) * 2, option.direction).center().x()
            paint_box(painter, box + 1, centre, Qt.CheckState(state))
            painter.restore()
        option.rect = sides.rest(option.rect, px(_BOX_ROOM), option.direction)
        super().paint(painter, option, index)

    def editorEvent(  # noqa: N802 - Qt's name
        self, _event: QEvent, _model: QAbstractItemModel, _option: QStyleOptionViewItem, _index: Index
    ) -> bool:
        """The table toggles whole rows; the box alone would toggle once more."""
        return False
