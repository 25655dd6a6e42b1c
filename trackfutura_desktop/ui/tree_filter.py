"""The filter above the tree: folders are looked for beside the window, and what was open comes back."""

from concurrent.futures import ThreadPoolExecutor

import structlog
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.store.reading import Stopped
from trackfutura_desktop.store.tree import FolderKey  # noqa: TC001 - one import, no second block for it
from trackfutura_desktop.store.tree_filter import Found, Search
from trackfutura_desktop.ui.tree import FolderModel
from trackfutura_desktop.ui.tree_view import FolderView, Layout

_log = structlog.get_logger(__name__)

_TYPING_MS = 120
_ROWS_OPENED = 400
_LONGEST = 400  # letters; nobody reads more words than that, and SQL does not take any number of them


class TreeFilterField(QLineEdit):
    """Where the words are typed: down leads to the tree, escape clears."""

    left_down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(tr("Filter folders"))
        self.setAccessibleName(tr("Filter the folders by run, platform, service, source or tag"))
        self.setToolTip(tr("Filter the folders by run, platform, service, source or tag (Ctrl+Shift+F)"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Down leads to the tree, escape clears."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class TreeFilter(QObject):
    """Narrows the tree to what is typed. ``narrowed`` tells of every new result, None without a filter."""

    narrowed = Signal(object)
    _found = Signal(object)  # the result of the thread

    def __init__(self, workspace: Workspace, folders: FolderModel, view: FolderView) -> None:
        super().__init__(view)
        self._workspace = workspace
        self._folders = folders
        self._view = view
        self._pool: ThreadPoolExecutor | None = None
        self._search: Search | None = None
        self._before: Layout | None = None
        self._opened: set[FolderKey] = set()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._look)
        self.field = TreeFilterField()
        self.field.textChanged.connect(self._typed)
        self.field.left_down.connect(view.setFocus)
        self._found.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @property
    def words(self) -> str:
        """What is looked for."""
        return " ".join(self.field.text().split())

    @property
    def layout(self) -> Layout:
        """What is open and current without the filter."""
        return self._before or self._view.layout_now()

    def look_again(self) -> None:
        """The runs or what they are called have changed."""
        if self._before is not None and not self._typing.isActive():
            self._typing.start()

    def close(self) -> None:
        """Stop, and wait until nothing reads the database any more."""
        self._typing.stop()
        self._stop()
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None

    def _typed(self) -> None:
        if self.words:
            self._typing.start()
        else:
            self._typing.stop()
            self._stop()
            self._clear()

    def _look(self) -> None:
        self._stop()
        if not self.words:
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "tree filter")
        self._search = Search(self._workspace.database, self._workspace.project.id, self.words)
        self._pool.submit(self._run, self._search)

    def _stop(self) -> None:
        if self._search is not None:
            self._search.stop()
            self._search = None

    def _run(self, search: Search) -> None:
        try:
            found = search.found()
        except Stopped:
            return
        except Exception:  # noqa: BLE001 - nobody waits for this thread; the tree stays as it is
            _log.exception("folders not found")
            return
        self._found.emit(found)

    def _show(self, found: Found) -> None:
        if found.words != self.words or self._search is None:
            return
        self._search = None
        is_first = self._before is None
        if self._before is None:
            self._before = self._view.layout_now()
        with self._view.held():
            self._folders.narrow(found)
            if is_first:
                self._opened.clear()
            self._open(found)
            self._view.restore_current(self._before)
        self.narrowed.emit(found)

    def _open(self, found: Found) -> None:
        """Show what fits under folders that do not, once: what the user closes stays closed."""
        room = _ROWS_OPENED
        for key in found.opened:
            if room <= 0:
                return
            if key in self._opened:
                continue
            self._opened.add(key)
            index = self._folders.find(key)
            if index.isValid():
                self._view.expand(index)
                room -= self._folders.rowCount(index)

    def _clear(self) -> None:
        before, self._before = self._before, None
        if before is None:
            return
        with self._view.held():
            self._folders.narrow(None)
            self._view.restore(before)
        self.narrowed.emit(None)
