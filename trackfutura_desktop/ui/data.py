"""The data view: the tree of folders, the records of one of them, and one record in full."""

import msgspec
from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedLayout, QWidget

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.store import sources, tree
from trackfutura_desktop.store.filters import InGroup
from trackfutura_desktop.store.listing import ContentRow
from trackfutura_desktop.store.tree import Folder, FolderKey
from trackfutura_desktop.ui import actions, prefs, view_acts
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.detail import DetailPane
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.records import RecordsPane
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.tree import FolderModel
from trackfutura_desktop.ui.tree_pane import TreePane
from trackfutura_desktop.ui.tree_view import FolderView
from trackfutura_desktop.ui.widgets import EmptyState

_NARROW = 1_080  # with less room the details stand under the table
_CONTENT = 2  # the page of the stack that shows data; before it come the empty states
_REST = 4  # the window rests this many times as long as an update took, so that it never falls behind
_LIST_REST_MS = 2_000  # a list that changes more often cannot be read, and painting it is what costs most
_TREE_WIDTH, _NARROW_TREE_WIDTH, _DETAIL_WIDTH = 376, 366, 280


class DataView(QWidget):
    """Shows what was collected, while it arrives."""

    new_run_wanted = Signal()
    sources_wanted = Signal()
    delivery_wanted = Signal(int)
    import_wanted = Signal()

    def __init__(self, workspace: Workspace, bus: Bus, tasks: Tasks) -> None:
        super().__init__()
        self._workspace = workspace
        self._key: FolderKey | None = None
        self._record_id = 0
        self._waiting = Change()
        self.folders = FolderModel(workspace.database, workspace.project.id, self)
        self.tree = FolderView(self.folders)
        self.records = RecordsPane(workspace, tasks, self._folder)
        self.contents, self.table, self.filter = (
            self.records.contents,
            self.records.table,
            self.records.filter,
        )
        self.tree_pane = TreePane(workspace, tasks, self.folders, self.tree)
        self.detail = DetailPane(workspace, bus, tasks)
        self._outer = QSplitter(Qt.Orientation.Horizontal)
        self._inner = QSplitter(Qt.Orientation.Horizontal)
        self._shared_out: Qt.Orientation | None = None  # for which arrangement the room was shared out
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._no_sources())
        self._stack.addWidget(self._no_runs())
        self._stack.addWidget(self._content())
        self._rest_ms = 0
        self._rested = QElapsedTimer()
        self._rested.start()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._apply)
        self._then = QTimer(self)
        self._then.setSingleShot(True)
        self._then.timeout.connect(self._apply_to_records)
        self._list_rested = QElapsedTimer()
        self._connect(bus)
        follow(self, self._measure)
        self._show_state()
        self._open_newest()

    def open_run(self, run_id: int) -> None:
        """Open a run in the tree and show its records."""
        self.folders.refresh(Change(runs=frozenset({run_id})))
        self._show_state()
        self.tree.open_run(run_id)

    def show_project(self) -> None:
        """Show the project that is open now, and nothing of the one before it."""
        self._rest.stop()
        self._then.stop()
        self._waiting = Change()
        self._show_nothing()
        self.tree_pane.show_project()
        self._show_state()
        self._open_newest()

    @property
    def record_id(self) -> int:
        """The record that is shown in full; 0 for none."""
        return self._record_id

    def open_record(self, record_id: int) -> None:
        """Show a record in full."""
        self._record_id = record_id
        self._show_detail()

    def show_first_record(self) -> None:
        """Show the first record of the folder in full."""
        if self.contents.rowCount():
            self.table.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the details beside the table or under it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wanted = Qt.Orientation.Vertical if self.width() < px(_NARROW) else Qt.Orientation.Horizontal
        if self._shared_out is not wanted:
            self._shared_out = wanted
            self._inner.setOrientation(wanted)
            self._share_room()

    def take_focus(self) -> None:
        """Give the keyboard to the tree, or to the next step where there is nothing yet."""
        shown = self._stack.currentWidget()
        if isinstance(shown, EmptyState):
            shown.take_focus()
        else:
            self.tree.setFocus()

    # What the user does

    def _pick(self, key: FolderKey) -> None:
        """Show a folder: its records in the table, itself in the details."""
        if key == self._key and not self._record_id and not key.group:  # its filter may have been removed
            return
        self._key = key
        self._record_id = key.content_id
        group = InGroup(key.job_id, key.group) if key.group else None
        self.records.show_folder(msgspec.structs.replace(key, group=0, content_id=0), group)
        if not key.content_id:
            self.table.select_nothing()
        self._show_detail()

    def _pick_record(self, record: ContentRow | None) -> None:
        if record is not None:
            self.open_record(record.id)

    def _open_folder(self, key: FolderKey) -> None:
        """Make a folder current in the tree."""
        index = self.folders.find(key)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _show_record(self, content_id: int) -> None:
        """Show a record that the list may not have: a comment, or the post of one."""
        self._record_id = content_id
        self._show_detail()

    def shut_down(self) -> None:
        """Read nothing any more."""
        self._rest.stop()
        self._then.stop()
        self.records.close_lists()
        self.tree_pane.filter.close()
        self.detail.close_lists()

    # What arrives

    def _collect(self, change: Change) -> None:
        self._waiting |= change
        if not self._rest.isActive():
            self._rest.start(max(0, self._rest_ms - self._rested.elapsed()))

    def _apply(self) -> None:
        change, self._waiting = self._waiting, Change()
        if change.columns:
            self.records.take_in_columns()
        if not (change.runs or change.jobs or change.sources):
            return
        took = QElapsedTimer()
        took.start()
        was_empty = not self.folders.run_count()
        self.folders.refresh(change)
        if change.runs:
            self.tree_pane.filter.look_again()
        self._show_state()
        if was_empty:
            self._open_newest()
        page = self.records.page
        if page is not None and (page.key.run_id in change.runs or not page.key.run_id):
            self._plan_records(can_wait=bool(change.events))
        self._rest_ms = _REST * took.elapsed()
        self._rested.start()

    def _plan_records(self, *, can_wait: bool) -> None:
        """Not in the same frame. What a person did is seen at once, what arrives once the list has rested."""
        if not can_wait or not self._list_rested.isValid():
            self._then.start(0)
        elif not self._then.isActive():
            self._then.start(max(0, _LIST_REST_MS - self._list_rested.elapsed()))

    def _apply_to_records(self) -> None:
        took = QElapsedTimer()
        took.start()
        page = self.records.page
        if page is not None and page.key.run_id and self._folder(page.key) is None:  # it was the last one
            self._show_nothing()
        else:
            self.records.refresh()
            self._show_detail()
        self._rest_ms += _REST * took.elapsed()
        self._rested.start()
        self._list_rested.start()

    # What is shown

    def _show_state(self) -> None:
        self.tree_pane.show_state()
        if self.folders.run_count() or self.tree_pane.has_trash:
            asked = self.window().focusWidget() in self.findChildren(QPushButton)
            is_first = self._stack.currentIndex() != _CONTENT
            self._stack.setCurrentIndex(_CONTENT)
            if is_first and asked:
                self.take_focus()
            return
        with self._workspace.database.read() as connection:
            has_sources = bool(sources.sources(connection, self._workspace.project.id))
        self._stack.setCurrentIndex(1 if has_sources else 0)

    def _show_nothing(self) -> None:
        self._key, self._record_id = None, 0
        self.records.show_nothing()
        self.detail.show_nothing()

    def _open_newest(self) -> None:
        folder = self.folders.folder(self.folders.index(0, 0))
        if folder is not None:
            self.tree.open_run(folder.key.run_id)

    def _show_detail(self) -> None:
        if self._record_id:
            self.detail.show_record(self._record_id)
        elif (page := self.records.page) is not None and (folder := self._folder(page.key)) is not None:
            self.detail.show_folder(folder)
        else:
            self.detail.show_nothing()

    def _folder(self, key: FolderKey) -> Folder | None:
        """A folder as it is now, also one that the filter of the tree hides."""
        if (index := self.folders.shown(key)).isValid():
            return self.folders.folder(index)
        with self._workspace.database.read() as connection:
            return tree.folder(connection, key)

    # How it is built

    def _connect(self, bus: Bus) -> None:
        self.tree.picked.connect(self._pick)
        self.tree.clicked.connect(lambda index: self._pick_again(self.folders.folder(index)))
        self.table.picked.connect(self._pick_record)
        self.records.charts.record_wanted.connect(self.open_record)
        self.records.charts.folder_wanted.connect(self._open_folder)
        self.table.activated.connect(lambda _index: self.detail.setFocus())
        self.records.words_shown.connect(self.detail.mark)
        self.detail.column_wanted.connect(self.records.add_column)
        self.detail.delivery_wanted.connect(self.delivery_wanted)
        self.detail.record_wanted.connect(self._show_record)
        bus.changed.connect(self._collect)
        self.acts = view_acts.of_data(self)
        actions.listen(self, "data", self.acts)

    def _pick_again(self, folder: Folder | None) -> None:
        if folder is not None:
            self._pick(folder.key)

    def _content(self) -> QSplitter:
        self._inner.addWidget(self.records)
        self._inner.addWidget(self.detail)
        self._outer.addWidget(self.tree_pane)
        self._outer.addWidget(self._inner)
        for splitter in (self._outer, self._inner):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.tree_pane.setMinimumWidth(240)
        self.records.setMinimumWidth(240)
        self.detail.setMinimumSize(_DETAIL_WIDTH, 160)
        self._outer.setStretchFactor(1, 1)
        self._inner.setStretchFactor(0, 1)
        self._outer.setSizes([_TREE_WIDTH, 1_000])
        self._is_remembered = prefs.keep(self._workspace.folder, "data/panes", self._outer)
        prefs.keep(self._workspace.folder, "data/tree", self.tree.header())
        return self._outer

    def _measure(self) -> None:
        """Larger letters need more room; a tree that the user made wider stays as it is."""
        self.detail.setMinimumWidth(px(_DETAIL_WIDTH))
        self._shared_out = None
        self._is_remembered &= self._outer.sizes()[0] >= px(_NARROW_TREE_WIDTH)
        self._arrange()

    def _share_room(self) -> None:
        is_wide = self._inner.orientation() is Qt.Orientation.Horizontal
        self._inner.setStretchFactor(1, 0 if is_wide else 1)
        tree = max(px(_TREE_WIDTH if is_wide else _NARROW_TREE_WIDTH), self.tree.wide_enough())
        # Of the view, not of what is shared out: as long as there is nothing to show, that has no size yet.
        whole = self.width() - tree if is_wide else self.height()
        detail = px(_DETAIL_WIDTH) if is_wide else round(whole * 0.45)
        self._inner.setSizes([max(0, whole - detail), detail])
        if not self._is_remembered:
            self._outer.setSizes([tree, self.width() - tree])

    def _no_sources(self) -> EmptyState:
        return EmptyState(
            tr("Start with your sources"),
            tr(
                "A source is the address of an account, a page or a post. "
                "Paste as many as you like; platform and service are recognised."
            ),
            tr("Add sources"),
            self.sources_wanted.emit,
            (tr("Import a file…"), self.import_wanted.emit),
        )

    def _no_runs(self) -> EmptyState:
        return EmptyState(
            tr("No runs yet"),
            tr("A run collects what your sources published and shows it here while it arrives."),
            tr("New run"),
            self.new_run_wanted.emit,
            (tr("Import a file…"), self.import_wanted.emit),
        )
