"""Sources that earlier runs collected for the same days: each can be left out, for it is here and free."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.reuse import Here
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.explained import explain
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import Index
from trackfutura_desktop.ui.source_choice import SourceRows
from trackfutura_desktop.ui.widgets import PlainLabel

_ROOT = QModelIndex()
_MOST_ROWS = 6
_ROW = 28


class ReuseModel(QAbstractListModel):
    """Checked: collected once more. Unchecked: left out, what is here is used."""

    left_out_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here: list[Here] = []
        self._left_out: set[int] = set()

    def show_here(self, here: list[Here]) -> None:
        """Show other sources; what was left out stays so."""
        if here != self._here:
            self.beginResetModel()
            self._here = here
            self.endResetModel()

    def left_out(self) -> set[int]:
        """The ids of the sources that are not to be collected again."""
        return self._left_out & {each.source.id for each in self._here}

    def choose_all(self, *, chosen: bool) -> None:
        """Collect all of them again, or none."""
        self._left_out = set() if chosen else {each.source.id for each in self._here}
        self.dataChanged.emit(self.index(0), self.index(len(self._here) - 1))
        self.left_out_changed.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """One for each source."""
        return 0 if parent.isValid() else len(self._here)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything can be checked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - what the role asks for
        """The text and the check mark of a source."""
        if not index.isValid():
            return None
        each = self._here[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            is_left_out = each.source.id in self._left_out
            return Qt.CheckState.Unchecked if is_left_out else Qt.CheckState.Checked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return text_of(each)
        return (
            words.tip(f"{text_of(each)}\n{each.source.url}") if role == Qt.ItemDataRole.ToolTipRole else None
        )

    def setData(  # noqa: N802 - Qt's name
        self,
        index: Index,
        value: Any,  # noqa: ANN401 - as above
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Leave a source out, or collect it again after all."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        source = self._here[index.row()].source.id
        if Qt.CheckState(value) is Qt.CheckState.Unchecked:
            self._left_out.add(source)
        else:
            self._left_out.discard(source)
        self.dataChanged.emit(index, index)
        self.left_out_changed.emit()
        return True


class ReuseList(QWidget):
    """The list with its title; hidden while nothing is here."""

    def __init__(self) -> None:
        super().__init__()
        self.model = ReuseModel(self)
        explain(self, "reuse")
        self._title = PlainLabel("", "strong", wrap=True)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(SourceRows(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(
            tr("Sources that are here already; unchecked ones are not collected again")
        )
        self.view.setFrameShape(QListView.Shape.NoFrame)
        again, none = (
            widgets.button(tr("Collect all again"), role="link"),
            widgets.button(tr("Leave all out"), role="link"),
        )
        for link, chosen in ((again, True), (none, False)):
            link.setAutoDefault(False)
            link.clicked.connect(lambda _is_checked, chosen=chosen: self.model.choose_all(chosen=chosen))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        note = tr(
            "From earlier runs with the same days. An unchecked source is not collected again: that is free."
        )
        column.addWidget(self._title)
        column.addWidget(PlainLabel(note, "small", wrap=True))
        column.addWidget(self.view)
        column.addWidget(form.row(again, none, QWidget()))
        self.hide()

    def show_here(self, here: list[Here]) -> None:
        """Show what is here."""
        self.model.show_here(here)
        self._title.setText(words.counted(len(here), "source is already here", "sources are already here"))
        self.view.setFixedHeight(px(_ROW) * min(_MOST_ROWS, max(1, len(here))) + 2)
        self.setVisible(bool(here))


def text_of(each: Here) -> str:
    """One line: the source, how much of it is here, from which run."""
    source = each.source
    name = f"{source.name or source.url} ({source.platform.label} · {source.service.label})"
    records = words.counted(each.records, "record")
    return words.one_line(
        tr(
            "{name}: {records} from “{run_name}”, {collected_at}",
            name=name,
            records=records,
            run_name=each.run_name,
            collected_at=words.day(each.collected_at),
        )
    )
