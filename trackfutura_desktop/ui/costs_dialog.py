"""The costs: what was spent by month, run and source, and how much of the monthly limit is left."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QDate, QElapsedTimer, QModelIndex, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStackedWidget, QTreeView, QWidget

from trackfutura_desktop.flow import costs
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model import cost
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.cost import Group, Line
from trackfutura_desktop.store.ledger import LedgerReading, Spent
from trackfutura_desktop.ui import form, qt_texts, widgets, words
from trackfutura_desktop.ui.background import Background
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.header import FillingHeader, head_above_scroll_bar
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import BOLD, NUMBER, RowDelegate
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import EmptyState, PlainLabel

_NOTE = tr(
    "Estimates: records delivered times the price at the time of the request. Error records are free, and a "
    "record that came twice counts once. Bright Data's bill is what holds."
)
_NAME, _RECORDS, _COST = range(3)
_KEY = Qt.ItemDataRole.UserRole
_NUMBER_WIDTH = 120
_SHOWN = 500  # the dearest; the others are summed up, and the CSV has all
_REST, _REST_MS = 10, 1_000  # the window rests so many times as long as reading took


class CostsDialog(Dialog):
    """A tree of months, their runs and the sources of those, or of sources over all runs."""

    def __init__(
        self, workspace: Workspace, bus: Bus, open_limit: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(px(760), px(560))
        self._workspace = workspace
        self._lines: list[Line] = []
        self.summary = PlainLabel(tr("Adding up what was spent…"), "strong", wrap=True)
        change = widgets.button(tr("Change the monthly limit…"), role="link")
        change.clicked.connect(lambda _is_checked: open_limit())
        self.grouping = form.Choice(tr("Show by"))
        self.grouping.addItem(tr("By month and run"), cost.by_month)
        self.grouping.addItem(tr("By source"), cost.by_source)
        self.grouping.currentIndexChanged.connect(lambda _row: self._fill(set()))
        self.model = QStandardItemModel(0, 3, self)
        self.tree = _tree(self.model)
        self._stack = QStackedWidget()
        hint = tr("What is delivered for runs that you start is listed here.")
        self._stack.addWidget(EmptyState(tr("Nothing was spent yet."), hint))
        self._stack.addWidget(self.tree)
        self.copy = widgets.button(tr("Copy as CSV"), icon="copy")
        self.copy.clicked.connect(lambda _is_checked: self._copy())
        leave = widgets.button(tr("Close"))
        leave.clicked.connect(self.reject)
        leave.setDefault(True)
        content = form.column_of(
            self.summary, form.row(self.grouping, change, QWidget()), self._stack, spacing=12
        )
        form.frame(
            self, tr("Costs (estimate)"), content, [self.copy, leave], PlainLabel(_NOTE, "small", wrap=True)
        )
        self._reading = Background("ledger", self)
        self._reading.done.connect(self._take)
        self._took = QElapsedTimer()
        self._is_first = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.look)
        bus.changed.connect(self._apply)
        self._stack.setCurrentIndex(1)  # nobody knows yet whether it is empty
        self._show_acts()
        self.look()

    def look(self) -> None:
        """Read what was spent; what is unfolded stays so."""
        workspace = self._workspace
        if self._reading.is_doing(workspace.project.id):
            self._rest.start()
            return
        since = cost.month_start(workspace.clock())
        reading = LedgerReading(workspace.database, workspace.project.id, since)
        self._took.start()
        self._reading.start(workspace.project.id, reading.spent, reading.stop)

    def done(self, result: int) -> None:
        """Close, and read nothing any more."""
        self._rest.stop()
        self._reading.close()
        super().done(result)

    def _take(self, _project: object, found: Spent) -> None:
        self._rest.setInterval(max(_REST_MS, _REST * self._took.elapsed()))
        self.summary.setText(_sentence(self._workspace, found.since, found.under_way))
        if found.lines != self._lines:
            unfolded = {key for key, index in self._indexes() if self.tree.isExpanded(index)}
            self._lines = found.lines
            self._fill(unfolded)
        if self._is_first:
            self.tree.expandToDepth(0)
            self._is_first = False
        self._stack.setCurrentIndex(1 if self._lines else 0)
        self._show_acts()

    def _show_acts(self) -> None:
        self.copy.setEnabled(bool(self._lines))
        self.grouping.setEnabled(bool(self._lines))

    def _apply(self, change: object) -> None:
        if isinstance(change, Change) and change.runs and not self._rest.isActive():
            self._rest.start()

    def _fill(self, unfolded: set[str]) -> None:
        self.model.removeRows(0, self.model.rowCount())
        self.model.setHorizontalHeaderLabels(["", tr("Records"), tr("Cost (estimate)")])
        for column in (_RECORDS, _COST):
            self.model.horizontalHeaderItem(column).setTextAlignment(NUMBER)
        by_source = self.grouping.currentData() is cost.by_source
        groups = cost.by_source(self._lines) if by_source else cost.by_month(self._lines)
        for group in groups[:_SHOWN]:
            self.model.appendRow(_source_rows(group) if by_source else _month_rows(group))
        if rest := groups[_SHOWN:]:
            lines = [line for group in rest for line in group.lines]
            self.model.appendRow(_others(len(rest), Group("", "", lines)))
        for key, index in self._indexes():
            self.tree.setExpanded(index, key in unfolded)

    def _indexes(self) -> Iterable[tuple[str, QModelIndex]]:
        for row in range(self.model.rowCount()):
            upper = self.model.index(row, _NAME)
            yield upper.data(_KEY), upper
            for lower in range(self.model.rowCount(upper)):
                index = self.model.index(lower, _NAME, upper)
                yield index.data(_KEY), index

    def _copy(self) -> None:
        QApplication.clipboard().setText(cost.as_csv(self._lines))


def summary(workspace: Workspace) -> str:
    """What counts against the limit, in one sentence."""
    return _sentence(workspace, *costs.this_month(workspace))


def _sentence(workspace: Workspace, spent: float, under_way: float) -> str:
    said = tr("This month {spent} spent", spent=words.money(spent))
    if under_way:
        said += tr(", and up to {under_way} under way", under_way=words.money(under_way))
    limit = workspace.settings.monthly_limit
    of = (
        tr(" of the limit of {limit}", limit=words.money(limit))
        if limit
        else tr("; there is no monthly limit")
    )
    return tr("{said}{of} (estimate, all projects).", said=said, of=of)


def month_title(month: str) -> str:
    """``2026-11`` as people read it."""
    year, _, number = month.partition("-")
    return f"{qt_texts.locale().standaloneMonthName(QDate(int(year), int(number), 1).month())} {year}"


def _month_rows(month: Group) -> list[QStandardItem]:
    made = _row(month_title(month.key), month.records, month.cost, month.key, is_strong=True)
    for run in cost.by_run(month.lines):
        row = _row(run.title, run.records, run.cost, f"{month.key} {run.key}")
        for line in run.lines[:_SHOWN]:
            row[0].appendRow(_row(_source(line), line.records, line.cost, "", tip=line.url))
        if rest := run.lines[_SHOWN:]:
            row[0].appendRow(_others(len(rest), Group("", "", rest)))
        made[0].appendRow(row)
    return made


def _source_rows(source: Group) -> list[QStandardItem]:
    first = source.lines[0]
    made = _row(_source(first), source.records, source.cost, source.key, tip=first.url)
    for line in source.lines:
        name = f"{month_title(line.month)} · {line.run_name}"
        made[0].appendRow(_row(name, line.records, line.cost, ""))
    return made


def _others(count: int, rest: Group) -> list[QStandardItem]:
    return _row(tr("and {others}", others=words.counted(count, "other")), rest.records, rest.cost, "")


def _source(line: Line) -> str:
    return f"{line.source_name} · {line.platform.label} {line.service.label}"


def _row(
    name: str, records: int, dollars: float, key: str, *, tip: str = "", is_strong: bool = False
) -> list[QStandardItem]:
    items = [QStandardItem(words.one_line(name)), QStandardItem(words.number(records))]
    is_shown = dollars >= 0.005 or not dollars  # noqa: PLR2004 - half a cent
    items.append(QStandardItem(words.money(dollars) if is_shown else tr("under $0.01")))
    items[0].setData(key, _KEY)
    items[0].setToolTip(words.tip(tip or name))
    for item in items:
        item.setEditable(False)
        item.setData(is_strong, BOLD)
    for item in items[1:]:
        item.setTextAlignment(NUMBER)
    return items


def _tree(model: QStandardItemModel) -> QTreeView:
    tree = QTreeView()
    tree.setModel(model)
    tree.setAccessibleName(tr("Costs"))
    tree.setUniformRowHeights(True)
    tree.setIndentation(20)
    tree.setFrameShape(QTreeView.Shape.NoFrame)
    tree.setAllColumnsShowFocus(True)
    tree.setItemDelegate(RowDelegate(tree))
    header = FillingHeader(_NAME, tree)
    tree.setHeader(header)
    header.setSectionsMovable(False)
    tree.addScrollBarWidget(head_above_scroll_bar(), Qt.AlignmentFlag.AlignTop)
    for column in (_RECORDS, _COST):
        header.resizeSection(column, _NUMBER_WIDTH)
    return tree
