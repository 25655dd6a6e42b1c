"""The pane of the tree: its head with the filter, the tree, the way back from the last act, the trash."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.store import trash
from trackfutura_desktop.store.tree_filter import Found
from trackfutura_desktop.ui import widgets, words
from trackfutura_desktop.ui.heads import PaneHeader
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.run_acts import RunActs
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.tree import FolderModel
from trackfutura_desktop.ui.tree_filter import TreeFilter
from trackfutura_desktop.ui.tree_view import FolderView
from trackfutura_desktop.ui.undo_strip import UndoStrip
from trackfutura_desktop.ui.widgets import EmptyState

_FILTER_WIDTH = 150


class TreePane(QWidget):
    """Everything about the tree of one project."""

    def __init__(self, workspace: Workspace, tasks: Tasks, folders: FolderModel, view: FolderView) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self._workspace = workspace
        self._folders = folders
        self._view = view
        self.strip = UndoStrip()
        self.filter = TreeFilter(workspace, folders, view)
        self.acts = RunActs(workspace, tasks, folders, view, self.strip)
        self.trash = widgets.button(tr("Trash"), role="quiet", icon="trash")
        self.trash.clicked.connect(lambda _is_checked: self.acts.open_trash())
        self._trash_bar = QFrame()
        self._head = PaneHeader(tr("Data"))
        self._nothing = EmptyState(
            tr("No folder matches."), "", tr("Clear the filter"), self.filter.field.clear
        )
        self._stack = QStackedLayout()
        self.filter.narrowed.connect(self._narrowed)
        self._build()
        self.show_state()

    def show_project(self) -> None:
        """Show the project that is open now; what was done in another one stays done."""
        self.filter.field.clear()
        self.strip.forget()
        self._folders.project_id = self._workspace.project.id
        self._folders.narrow(None)
        self.show_state()

    def show_state(self) -> None:
        """Say how many runs there are, and how many are in the trash."""
        self._head.show_title(tr("Data"), words.counted(self._folders.run_count(), "run"))
        with self._workspace.database.read() as connection:
            found = trash.trashed(connection, self._workspace.project.id)
        since = sum(each.arrived_since for each in found)
        said = tr("Trash · {runs}", runs=words.counted(len(found), "run"))
        more = words.counted(since, "{n} record since", "{n} records since")
        self.trash.setText(f" {said} · {more}" if since else f" {said}")
        self.trash.setAccessibleName(said)
        tip = tr(
            "{records} arrived for runs in the trash; they are stored there.",
            records=words.counted(since, "record"),
        )
        self.trash.setToolTip(tip if since else "")
        self._trash_bar.setVisible(bool(found))

    @property
    def has_trash(self) -> bool:
        """Whether a run is in the trash."""
        return not self._trash_bar.isHidden()

    def _narrowed(self, found: Found | None) -> None:
        is_empty = found is not None and not found.folders
        if found is not None and is_empty:
            self._nothing.say(
                tr("No folder matches."),
                tr("No run, platform, service, source or tag has “{words}”.", words=found.words),
            )
        self._stack.setCurrentWidget(self._nothing if is_empty else self._view)

    def _build(self) -> None:
        follow(self, lambda: self.filter.field.setFixedWidth(px(_FILTER_WIDTH)))
        self._head.add(self.filter.field)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nothing)
        self._trash_bar.setProperty("surface", "foot")
        row = QHBoxLayout(self._trash_bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self.trash)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self._stack, 1)
        column.addWidget(self.acts.works)
        column.addWidget(self.strip)
        column.addWidget(self._trash_bar)
