"""Two runs side by side: what only one of them has, and how the figures of what both have changed."""

from typing import Any

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store.compare import Compared, Comparison
from trackfutura_desktop.ui import cells, form, widgets, words
from trackfutura_desktop.ui.cells import ROOT, Cell, CellsModel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import Index, RowTable
from trackfutura_desktop.ui.run_choice import RunChoice
from trackfutura_desktop.ui.task import Tasks, read_beside
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import EmptyState, PlainLabel

_ACCOUNT, _SERVICE, _ONLY_A, _ONLY_B, _BOTH, _LIKES, _COMMENTS, _VIEWS = range(8)
_TITLES = (
    tr("Account"),
    tr("Service"),
    tr("Only in A"),
    tr("Only in B"),
    tr("In both"),
    tr("Likes ±"),
    tr("Comments ±"),
    tr("Views ±"),
)


class ComparedModel(CellsModel):
    """A row for each account."""

    def __init__(self) -> None:
        super().__init__(_TITLES, range(_ONLY_A, len(_TITLES)))
        self._accounts: list[Compared] = []

    def show(self, accounts: list[Compared]) -> None:
        """Show these."""
        self.beginResetModel()
        self._accounts = accounts
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many accounts there are."""
        return 0 if parent.isValid() else len(self._accounts)

    def cell(self, row: int, column: int) -> Cell:
        """What an account shows in a column."""
        each = self._accounts[row]
        platform = Platform(each.platform)
        match column:
            case 0:
                return Cell(each.account, platform=each.platform, tip=f"{platform.label}: {each.account}")
            case 1:
                return Cell(Service(each.service).label, is_muted=True)
            case 2 | 3 | 4:
                count = (each.only_a, each.only_b, each.both)[column - _ONLY_A]
                return Cell(words.number(count), is_muted=not count, sort=count)
        change = (each.likes, each.comments, each.views)[column - _LIKES]
        return Cell(signed(change) if each.both else "", is_muted=not change, sort=change)


class CompareDialog(Dialog):
    """A is what was there before, B what it is compared with."""

    def __init__(self, workspace: Workspace, tasks: Tasks, run_id: int, other: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(px(900), px(560))
        self._workspace = workspace
        self._tasks = tasks
        self._comparison: Comparison | None = None
        self.run_a, self.run_b = (
            RunChoice(tr("Run A"), workspace, run_id),
            RunChoice(tr("Run B"), workspace, run_id),
        )
        older, newer = sorted((run_id, other or self.run_a.other_than(run_id)))
        self.run_a.choose(older)
        self.run_b.choose(newer)
        self.model = ComparedModel()
        self.model.setParent(self)
        self.table = self._table()
        self.total = PlainLabel("", "strong", wrap=True)
        self._waiting = EmptyState(tr("Comparing…"), tr("The window can be used meanwhile."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self.table)
        leave = widgets.button(tr("Close"))
        leave.clicked.connect(self.reject)
        choices = form.side_by_side(form.Field("A", self.run_a), form.Field("B", self.run_b))
        content = form.column_of(choices, self.total, self._stack, spacing=12)
        note = PlainLabel(tr("± is B less A, summed over the records that both have."), "small", wrap=True)
        form.frame(self, tr("Compare runs"), content, [leave], note)
        for choice in (self.run_a, self.run_b):
            choice.activated.connect(lambda _row: self.compare())
        self.finished.connect(self._stop)
        self.compare()

    def compare(self) -> None:
        """Compare the chosen runs."""
        self._stop()
        run_a, run_b = self.run_a.chosen(), self.run_b.chosen()
        self.total.setText("")
        self._stack.setCurrentWidget(self._waiting)
        if run_a is None or run_b is None or run_a.key == run_b.key:
            self._waiting.say(tr("Choose two different runs."))
            return
        self._waiting.say(tr("Comparing…"), tr("The window can be used meanwhile."))
        self._comparison = Comparison(self._workspace.database, run_a.key.run_id, run_b.key.run_id)
        self._tasks.start(self._compare(self._comparison))

    async def _compare(self, comparison: Comparison) -> None:
        found = await read_beside(comparison, comparison.accounts)
        if found is not None and comparison is self._comparison:
            self._comparison = None
            self._show(found)

    def _show(self, found: list[Compared]) -> None:
        self.model.show(found)
        self.total.setText(summary(found))
        self._stack.setCurrentWidget(self.table if found else self._waiting)
        if not found:
            self._waiting.say(tr("Neither run has a record."))

    def _stop(self, *_: Any) -> None:  # noqa: ANN401 - what a signal gives
        if self._comparison is not None:
            self._comparison.stop()
            self._comparison = None

    def _table(self) -> RowTable:
        ordered = QSortFilterProxyModel(self)
        ordered.setSourceModel(self.model)
        ordered.setSortRole(cells.SORT)
        table = RowTable(_ACCOUNT, tr("Accounts of both runs"))
        table.setModel(ordered)
        table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        header = table.filling_header
        header.fit(_SERVICE, *words.service_samples())
        for column in (_ONLY_A, _ONLY_B, _BOTH):
            header.fit(column, "100,000")
        for column in (_LIKES, _COMMENTS, _VIEWS):
            header.fit(column, "+1,000,000")
        table.setSortingEnabled(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        return table


def summary(found: list[Compared]) -> str:
    """All accounts in one line."""
    total = {
        name: sum(getattr(each, name) for each in found)
        for name in ("only_a", "only_b", "both", "likes", "comments")
    }
    said = [
        tr("{total} only in A", total=words.number(total["only_a"])),
        tr("{total} only in B", total=words.number(total["only_b"])),
        tr("{records} in both", records=words.counted(total["both"], "record")),
    ]
    if total["both"]:
        said.append(
            tr(
                "likes {likes}, comments {comments}",
                likes=signed(total["likes"]),
                comments=signed(total["comments"]),
            )
        )
    return " · ".join(said)


def signed(number: int) -> str:
    """A change with its sign."""
    return f"+{words.number(number)}" if number > 0 else words.number(number)
