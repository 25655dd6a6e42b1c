"""The dialog for a new run: what to collect, how much of it, and what that will send."""

import datetime as dt

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSpinBox,
    QSplitter,
    QStackedLayout,
    QTreeView,
    QWidget,
)

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.create import create_run, draft
from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.run import MOST_POSTS, Plan, RunOptionError, RunOptions
from trackfutura_desktop.store import sources
from trackfutura_desktop.ui import form, run_review, widgets, words
from trackfutura_desktop.ui.datefield import DateEdit
from trackfutura_desktop.ui.reception import cut_off_words
from trackfutura_desktop.ui.run_review import RunReview
from trackfutura_desktop.ui.source_choice import SourceChoice, SourceRows
from trackfutura_desktop.ui.sources import AddSourcesDialog
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import EmptyState, PlainLabel

_PAUSE_MS = 150


class NewRunDialog(QDialog):
    """A form that says at every change what would be sent. ``created`` tells the id of the new run."""

    created = Signal(int)

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(960, 640)
        self._workspace = workspace
        self._tasks = tasks
        self._plan: Plan | None = None
        self._is_storing = False
        self.choice = SourceChoice(self)
        self._make_fields()
        self.review = RunReview()
        self._problem = PlainLabel("", "error", wrap=True)
        self._foot = PlainLabel("", "small", wrap=True)
        self.cancel = widgets.button("Cancel")
        self.later = widgets.button("Save for later")
        self.start = widgets.button("Start run", role="primary")
        self.start.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.later.clicked.connect(lambda: self._create(start=False))
        self.start.clicked.connect(lambda: self._create(start=True))
        self._stack_pane = QWidget()
        self._stack = QStackedLayout(self._stack_pane)
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(self._content())
        form.frame(self, "New run", self._stack_pane, [self.cancel, self.later, self.start], self._foot)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        for changed in (
            self.name.textChanged,
            self.first_day.changed,
            self.last_day.changed,
            self.posts.valueChanged,
            self.choice.chosen_changed,
        ):
            changed.connect(self._pause.start)
        self.filter.textChanged.connect(self._filter)
        self._read_sources()
        self.name.setFocus()

    def look(self) -> None:
        """Work out now what would be sent, and say at the fields what is wrong."""
        self._pause.stop()
        for each in self.fields.values():
            each.show_error()
        self._problem.setText("")
        self._plan = None
        try:
            options = self.options()
            self._plan = draft(self._workspace, self.choice.chosen(), options)
        except RunOptionError as error:
            self.fields[error.field].show_error(error.sentence, error.remedy)
        except UserError as error:
            self._problem.setText(f"{error.sentence} {error.remedy}".strip())
        self._show_plan()

    def reject(self) -> None:
        """Close, unless the run is being stored right now."""
        if not self._is_storing:
            super().reject()

    def options(self) -> RunOptions:
        """What the fields say.

        Raises:
            RunOptionError: A date is no date.
        """
        return RunOptions(
            name=self.name.text(),
            start_date=_day(self.first_day, "start_date"),
            end_date=_day(self.last_day, "end_date"),
            num_of_posts=self.posts.value(),
        )

    def _make_fields(self) -> None:
        self.name = QLineEdit()
        self.first_day = DateEdit("Start date")
        self.last_day = DateEdit("End date")
        self.posts = QSpinBox()
        self.posts.setRange(1, MOST_POSTS)
        self.posts.setValue(RunOptions().num_of_posts)
        self.posts.setGroupSeparatorShown(True)
        form.calm(self.posts)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter")
        self.filter.setAccessibleName("Filter sources")
        self.filter.setClearButtonEnabled(True)
        self.fields = {
            "name": form.Field("Name", self.name),
            "start_date": form.Field("Start date", self.first_day, "Optional. Posts from this day on."),
            "end_date": form.Field("End date", self.last_day, "Optional. Posts up to this day."),
            "num_of_posts": form.Field("Posts per source", self.posts, f"1 to {words.number(MOST_POSTS)}"),
        }

    def _nothing(self) -> QWidget:
        return EmptyState(
            "There are no sources to collect yet",
            "Paste the addresses of accounts, pages or posts first.",
            "Add sources",
            self._add_sources,
        )

    def _content(self) -> QWidget:
        self.tree = _tree(self.choice)
        self._count = PlainLabel("", "muted")
        everything, nothing = widgets.button("All", role="link"), widgets.button("None", role="link")
        everything.setAccessibleName("Choose all sources that are shown")
        nothing.setAccessibleName("Leave out all sources that are shown")
        everything.clicked.connect(lambda: self.choice.choose_all(chosen=True))
        nothing.clicked.connect(lambda: self.choice.choose_all(chosen=False))
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for widget in (PlainLabel("Sources", "strong"), self._count):
            row.addWidget(widget)
        row.addStretch(1)
        for link in (everything, nothing):
            row.addWidget(link)
        left = form.column_of(head, self.filter, self.tree, spacing=8)
        right = form.column_of(
            form.side_by_side(self.fields["name"], self.fields["num_of_posts"]),
            form.side_by_side(self.fields["start_date"], self.fields["end_date"]),
            widgets.rule(),
            PlainLabel("What will be sent", "strong"),
            self._problem,
            self.review,
            spacing=12,
        )
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(left)
        splitter.addWidget(form.scrolling(right, "The run"))
        splitter.setSizes([380, 580])
        return splitter

    def _read_sources(self) -> None:
        with self._workspace.database.read() as connection:
            found = sources.sources(connection, self._workspace.project.id, only_active=True)
        self.choice.set_sources(found)
        self._unfold()
        self._stack.setCurrentIndex(1 if found else 0)
        self.look()

    def _filter(self, text: str) -> None:
        self.choice.set_filter(text)
        self._unfold()

    def _unfold(self) -> None:
        """Show every source; the name of a group has the whole row."""
        self.tree.expandAll()
        for row in range(self.choice.rowCount()):
            self.tree.setFirstColumnSpanned(row, QModelIndex(), True)  # noqa: FBT003 - Qt's signature

    def _add_sources(self) -> None:
        dialog = AddSourcesDialog(self._workspace, self._tasks, self)
        dialog.added.connect(lambda _count: self._read_sources())
        dialog.open()

    def _show_plan(self) -> None:
        plan = self._plan
        has_key = bool(self._workspace.keys.api_token())
        chosen = len(self.choice.chosen())
        self._count.setText(f"{words.number(chosen)} of {words.number(self.choice.total)}")
        self._problem.setVisible(bool(self._problem.text()))
        self.review.show_plan(plan)
        self.start.setEnabled(plan is not None and has_key)
        self.later.setEnabled(plan is not None)
        self.start.setText(
            f"Start run · {words.counted(len(plan.requests), 'request')}" if plan else "Start run"
        )
        if plan is not None and not self.name.text().strip():
            self.name.setPlaceholderText(plan.name)
        note = run_review.delivery_way(self._workspace)
        self._foot.setText(
            note
            if has_key
            else "There is no API key yet: save the run, set the key in Settings, then start it."
        )

    def _create(self, *, start: bool) -> None:
        self.look()
        if self._plan is None:
            return
        self._is_storing = True
        for pressed in (self.start, self.later):
            pressed.setEnabled(False)
        self._tasks.start(self._store(self.options(), self.choice.chosen(), start=start), self._refused)

    def _refused(self, error: UserError) -> None:
        self._show_plan()
        if isinstance(error, RunOptionError):
            self.fields[error.field].show_error(error.sentence, error.remedy)
        else:
            self._problem.setText(f"{error.sentence} {error.remedy}".strip())
            self._problem.show()

    async def _store(self, options: RunOptions, source_ids: list[int], *, start: bool) -> None:
        try:
            run_id = await create_run(self._workspace, source_ids, options)
        finally:
            self._is_storing = False
        if start:
            self._tasks.start(send(self._workspace, self._tasks, run_id))
        self.created.emit(run_id)
        self.accept()


async def send(workspace: Workspace, tasks: Tasks, run_id: int, *, beyond_limit: bool = False) -> None:
    """Send the requests of a run; tell of those that were refused, and if no webhook can bring results."""
    if workspace.is_cut_off:
        tasks.tell(UserError(*cut_off_words(workspace)))
    tell_refused(tasks, await start_run(workspace, run_id, beyond_limit=beyond_limit))


def tell_refused(tasks: Tasks, refused: list[str]) -> None:
    """Tell of requests that Bright Data refused, if there are any."""
    if refused:
        others = f" {words.counted(len(refused) - 1, 'more request was', 'more requests were')} refused."
        sentence = refused[0] + (others if len(refused) > 1 else "")
        tasks.tell(
            UserError(
                sentence,
                "What was accepted runs on. The run shows every request; it can be sent again there.",
            )
        )


def _day(line: DateEdit, field: str) -> dt.date | None:
    try:
        return line.day()
    except ValueError as error:
        raise RunOptionError(field, str(error), "") from error


def _tree(choice: SourceChoice) -> QTreeView:
    tree = QTreeView()
    tree.setModel(choice)
    tree.setItemDelegate(SourceRows(tree))
    tree.setHeaderHidden(True)
    tree.setUniformRowHeights(True)
    tree.setAccessibleName("Sources of the run")
    tree.setRootIsDecorated(True)
    tree.setIndentation(20)
    tree.setFrameShape(QTreeView.Shape.NoFrame)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
    tree.header().resizeSection(1, 170)
    return tree
