"""The detail pane: the record that is current, or else the folder."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Entity
from trackfutura_desktop.store import comments, deliveries, search
from trackfutura_desktop.store.search import Observation
from trackfutura_desktop.store.tree import Folder, FolderType
from trackfutura_desktop.ui import lists, widgets, words
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.comment_list import CommentList
from trackfutura_desktop.ui.folder_page import FolderPage
from trackfutura_desktop.ui.heads import PaneHeader
from trackfutura_desktop.ui.history_chart import HistoryChart
from trackfutura_desktop.ui.job_steps import JobSteps
from trackfutura_desktop.ui.json_tree import JsonTree
from trackfutura_desktop.ui.record_page import RecordPage
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import EmptyState, PlainLabel

_MOST_ERRORS = 1_000
_COPIED_MS = 1_500
_COUNTS_WIDTH = 348  # pixels; with less, the tabs show no counts
_POST, _JSON, _HISTORY, _COMMENTS, _OVERVIEW, _ERRORS = range(6)
_COMMENTED = (Entity.POST, Entity.REEL, Entity.VIDEO, Entity.UNKNOWN)


class DetailPane(QWidget):
    """Tabs for a record (Post, JSON, History, Comments) and for a folder (Overview, Errors)."""

    delivery_wanted = Signal(int)  # the id of a delivery to show
    record_wanted = Signal(int)  # the id of another record to show: a comment, or its post
    column_wanted = Signal(str)  # the path of a field of the raw record that shall become a column

    def __init__(self, workspace: Workspace, bus: Bus, tasks: Tasks) -> None:
        super().__init__()
        self._database = workspace.database
        self._content_id = 0
        self._whole_json = ""
        self._folder: Folder | None = None
        self._head = PaneHeader(tr("Details"))
        self._record = RecordPage(workspace, tasks, self.delivery_wanted.emit, self.record_wanted.emit)
        self._json = JsonTree()
        self._json.column_wanted.connect(self.column_wanted)
        self._chart = HistoryChart()
        self._once = PlainLabel(
            tr("Seen once so far. Each later run that finds it adds a point."), "small", wrap=True
        )
        self._history = lists.history_model()
        self._comments = CommentList(workspace.database)
        self._comments.comment_wanted.connect(self.record_wanted)
        self._comments.counted.connect(self._count_comments)
        self._counts = (0, 0)  # of the history and of the comments
        bus.changed.connect(self._see)
        self._steps = JobSteps(workspace)
        self._overview = FolderPage(self._steps)
        self._errors = lists.errors_model()
        self._errors_note = PlainLabel("", "small", wrap=True)
        self._tabs = self._made_tabs()
        self._stack = QStackedLayout()
        self._stack.addWidget(
            EmptyState(tr("Nothing is selected."), tr("Select a folder or a record to read it here."))
        )
        self._stack.addWidget(self._tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self._stack)
        self._copy = widgets.button(tr("Copy JSON"), role="quiet", icon="copy")
        self._copy.clicked.connect(self._copy_json)
        self._copy.hide()
        self._head.add(self._copy)
        self._tabs.currentChanged.connect(self._show_copy)

    def show_nothing(self) -> None:
        """Neither folder nor record."""
        self._content_id, self._folder = 0, None
        self._head.show_title(tr("Details"))
        self._stack.setCurrentIndex(0)
        self._show_copy()

    def show_folder(self, folder: Folder) -> None:
        """Show a folder and its errors; the same folder again brings it up to date."""
        is_other = self._content_id != 0 or self._folder is None or self._folder.key != folder.key
        self._content_id, self._folder = 0, folder
        self._head.show_title(tr("Folder"))
        self._overview.show_folder(folder)
        self._steps.show_job(folder.key.job_id if folder.key.type is FolderType.JOB else 0)
        with self._database.read() as connection:
            found = search.errors(connection, folder.key, _MOST_ERRORS) if folder.error_count else []
        self._errors.show(lists.error_cells(found))
        more = folder.error_count - len(found)
        self._errors_note.setText(
            tr("{more} older ones are not listed.", more=words.number(more)) if more > 0 else ""
        )
        self._errors_note.setVisible(more > 0)
        title = tr("Errors ({error_count})", error_count=words.number(folder.error_count))
        self._show_tabs(is_record=False, errors_title=title if folder.error_count else "")
        if is_other:
            self._tabs.setCurrentIndex(_OVERVIEW)

    def show_record(self, content_id: int) -> None:
        """Show a record; the same record again brings it up to date."""
        with self._database.read() as connection:
            detail = search.detail(connection, content_id)
            if detail is None:
                self.show_nothing()
                return
            event = deliveries.event(connection, detail.event_id)
            observations = search.history(connection, detail.row)
            post_id = comments.post_of(connection, detail.row.platform, detail.parent_id, detail.row.job_id)
        is_other = self._content_id != content_id
        was_record = self._content_id != 0
        self._content_id = content_id
        self._head.show_title(words.kind(detail.row.kind))
        self._record.show_record(detail, event.received_count if event else 0, post_id)
        self._show_json(detail.record, is_other=is_other)
        self._show_history(observations)
        has_comments = detail.row.kind in _COMMENTED
        if has_comments:
            self._comments.show_post(detail.row)
        self._tabs.setTabText(_POST, words.kind(detail.row.kind))
        self._show_tabs(is_record=True, has_comments=has_comments)
        if not was_record:
            self._tabs.setCurrentIndex(0)

    def close_lists(self) -> None:
        """Read nothing any more."""
        self._comments.close_list()
        self._record.media.close_list()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say how many there are in the tabs where there is room for it."""
        super().resizeEvent(event)
        self._name_tabs()

    def _see(self, change: Change) -> None:
        if self._content_id and self._record.media.is_of(change.media):
            self._record.media.refresh()

    def mark(self, words: str) -> None:
        """Mark what a search hits in the text of records."""
        self._record.mark(words)

    def _show_json(self, record: bytes, *, is_other: bool) -> None:
        text = record.decode("utf-8", "replace")
        if is_other or text != self._whole_json:
            self._whole_json = text
            self._json.show_record(record)

    def _show_history(self, observations: list[Observation]) -> None:
        self._chart.show_history(observations)
        self._once.setVisible(len(observations) < 2)  # noqa: PLR2004 - one point makes no line
        self._history.show(lists.history_cells(observations))
        self._counts = (len(observations), self._counts[1])
        self._name_tabs()

    def _count_comments(self, count: int) -> None:
        self._counts = (self._counts[0], count)
        self._name_tabs()

    def _name_tabs(self) -> None:
        has_room = self.width() >= _COUNTS_WIDTH
        for tab, name, count in (
            (_HISTORY, tr("History"), self._counts[0]),
            (_COMMENTS, tr("Comments"), self._counts[1]),
        ):
            said = f"{name} ({words.number(count)})"
            self._tabs.setTabText(tab, said if has_room else name)
            self._tabs.setTabToolTip(tab, "" if has_room else words.tip(said))

    def _copy_json(self) -> None:
        QGuiApplication.clipboard().setText(self._whole_json)
        self._copy.setText(tr("Copied"))
        QTimer.singleShot(_COPIED_MS, self._copy, lambda: self._copy.setText(tr("Copy JSON")))

    def _show_copy(self) -> None:
        self._copy.setVisible(self._stack.currentIndex() == 1 and self._tabs.currentIndex() == _JSON)

    def _show_tabs(self, *, is_record: bool, has_comments: bool = False, errors_title: str = "") -> None:
        """Show the tabs of one kind. The one to go to must be visible before the other ones vanish."""
        self._tabs.setTabText(_ERRORS, errors_title)
        wanted = [is_record] * _COMMENTS + [has_comments, not is_record, bool(errors_title)]
        for tab in sorted(range(len(wanted)), key=lambda each: not wanted[each]):
            self._tabs.setTabVisible(tab, wanted[tab])
        self._stack.setCurrentIndex(1)
        self._show_copy()

    def _made_tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.tabBar().setExpanding(False)
        tabs.tabBar().setStyleSheet("QTabBar::tab { padding: 0 6px; }")  # four of them in 280 px
        samples = {0: "28 Sep, 00:00", 1: "8,888", 2: "8,888", 3: "88,888"}
        history = lists.list_table(self._history, 4, tr("The same record in every run"), samples)
        samples = {0: f"    {tr('rejected')}", 2: "https://www.example.com", 3: "28 Sep, 00:00"}
        errors = lists.list_table(self._errors, 1, tr("Errors of the folder"), samples)
        tabs.addTab(self._record, tr("Post"))
        tabs.addTab(self._json, "JSON")
        tabs.addTab(self._history_page(history), tr("History"))
        tabs.addTab(self._comments, tr("Comments"))
        tabs.addTab(self._overview, tr("Overview"))
        tabs.addTab(_with_note(errors, self._errors_note), tr("Errors"))
        return tabs

    def _history_page(self, table: QWidget) -> QWidget:
        page = QWidget()
        page.setProperty("surface", "pane")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._once.setContentsMargins(16, 12, 16, 12)
        for part in (self._chart, self._once, table):
            column.addWidget(part)
        column.setStretch(2, 1)
        return page


def _with_note(widget: QWidget, note: PlainLabel) -> QWidget:
    page = QWidget()
    page.setProperty("surface", "pane")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(widget)
    note.setContentsMargins(16, 8, 16, 8)
    note.setAlignment(Qt.AlignmentFlag.AlignLeft)
    column.addWidget(note)
    return page
