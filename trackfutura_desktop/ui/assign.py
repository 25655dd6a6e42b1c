"""Choosing the request that a delivery answers."""

from collections.abc import Sequence

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.store import runs
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.cells import ROOT, Cell, CellsModel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import Index, RowTable
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import PlainLabel

_COLUMNS = (tr("Run"), tr("Request"), tr("Snapshot id"), tr("Status"), tr("Created"))


class RequestsModel(CellsModel):
    """The newest requests with the names of their runs, as they were when the dialog opened."""

    def __init__(self, requests: list[tuple[Request, str]]) -> None:
        super().__init__(_COLUMNS, ())
        self._requests = requests

    def request(self, row: int) -> Request:
        """The request of a row."""
        return self._requests[row][0]

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many requests there are."""
        return 0 if parent.isValid() else len(self._requests)

    def cell(self, row: int, column: int) -> Cell:
        """What a request shows in a column."""
        request, run_name = self._requests[row]
        match column:
            case 0:
                return Cell(run_name, tip=run_name)
            case 1:
                name = f"{request.platform.label} · {request.service.label}"
                return Cell(name, platform=request.platform.value)
            case 2:
                return Cell(request.request_id or words.NOTHING, is_muted=True)
            case 3:
                state = words.state(request.status)
                return Cell(state.word, state=state)
        return Cell(words.moment(request.created_at), is_muted=True)


class AssignDialog(Dialog):
    """A list of requests to choose one from; after ``accept`` it is ``chosen``."""

    def __init__(self, workspace: Workspace, event_ids: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(px(880), px(480))
        with workspace.database.read() as connection:
            requests = runs.recent_requests(connection, workspace.project.id)
        self.model = RequestsModel(requests)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.model)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Run, platform or snapshot id"))
        self.filter.setAccessibleName(tr("Filter requests"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._shown.setFilterFixedString)
        self.table = self._table()
        keep = widgets.button(tr("Cancel"))
        keep.clicked.connect(self.reject)
        self.assign = widgets.button(tr("Assign"), role="primary")
        self.assign.clicked.connect(self.accept)
        title, explanation = _said(event_ids)
        what = PlainLabel(
            explanation if requests else tr("There is no request yet that it could belong to."),
            "muted",
            wrap=True,
        )
        content = form.column_of(what, self.filter, self.table, spacing=12)
        form.frame(self, title, content, [keep, self.assign])
        self.table.setFrameShape(RowTable.Shape.NoFrame)
        self._show_choice()

    @property
    def chosen(self) -> int | None:
        """The id of the chosen request."""
        places = self.table.selectionModel().selectedRows()
        return self.model.request(self._shown.mapToSource(places[0]).row()).id if places else None

    def _table(self) -> RowTable:
        table = RowTable(0, tr("Requests"))
        table.setModel(self._shown)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.filling_header
        header.fit(1, *(f"Instagram · {each} xx" for each in words.service_samples()))
        header.fit(2, "sd_mkfabhyt1234567890")
        header.fit(3, *words.state_samples())
        header.fit(4, words.moment(1_700_000_000_000) + "0")
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_choice())
        table.activated.connect(lambda _place: self.accept())
        return table

    def _show_choice(self) -> None:
        self.assign.setEnabled(self.chosen is not None)


def _said(event_ids: Sequence[int]) -> tuple[str, str]:
    """The title of the dialog, and what will happen."""
    if len(event_ids) == 1:
        return tr("Assign delivery #{event_id}", event_id=event_ids[0]), tr(
            "Delivery #{event_id} is processed as the answer to the request that you choose. "
            "Its records are stored in that run. Undo brings it back to where it was.",
            event_id=event_ids[0],
        )
    count = words.number(len(event_ids))
    return tr("Assign {count} deliveries", count=count), tr(
        "{count} deliveries are processed as the answer to the request that you choose. "
        "Their records are stored in that run. Undo brings them back to where they were.",
        count=count,
    )
