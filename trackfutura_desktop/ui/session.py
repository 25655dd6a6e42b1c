"""What the user was looking at comes back: at the next start, and when a project is opened again."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

import msgspec
import structlog
from PySide6.QtCore import QEvent, QModelIndex, QObject, QTimer
from PySide6.QtWidgets import QWidget

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.store import listing, search
from trackfutura_desktop.store.columns import is_added
from trackfutura_desktop.store.delivery_list import Filter as DeliveryFilter
from trackfutura_desktop.store.filters import GROUP, SELECTION, Filter, condition
from trackfutura_desktop.store.tree import FolderKey, FolderType
from trackfutura_desktop.ui import prefs
from trackfutura_desktop.ui.data import DataView
from trackfutura_desktop.ui.rail import PLACES

if TYPE_CHECKING:
    from trackfutura_desktop.ui.deliveries import DeliveriesView
    from trackfutura_desktop.ui.runs import RunsView

_log = structlog.get_logger(__name__)

_MOST_OPENED = 60  # folders; each is some queries
_AT_ONCE = 4  # folders that are opened in one turn of the loop
_PASSING = (GROUP, SELECTION)  # filters that go with what is current and selected now
_TYPES = (FolderType.RUN, FolderType.PLATFORM, FolderType.SERVICE, FolderType.JOB)  # groups hold 1,000 rows


class Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where the user was in one project."""

    view: str = "data"
    opened: tuple[FolderKey, ...] = ()
    current: FolderKey | None = None
    scrolled: int = 0
    record_id: int = 0
    tree_words: str = ""
    words: str = ""
    filters: tuple[Filter, ...] = ()
    run_id: int = 0
    event_id: int = 0
    deliveries: DeliveryFilter = DeliveryFilter()


class Session(QObject):
    """Keeps a `Kept` for each project in ``window.ini``, and gives it back once the window was painted.

    Args:
        workspace: Tells which project is open.
        data: The view of the data, which is there from the start.
        window: When it is hidden, everything is written down.
        show_view: Shows a view by its name.
    """

    def __init__(
        self, workspace: Workspace, data: DataView, window: QWidget, show_view: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._data = data
        self._show_view = show_view
        self._file = prefs.stored(workspace.folder, self)
        self._project_id = workspace.project.id
        self._views: dict[str, QWidget] = {}
        self._view = "data"
        self._kept = Kept()
        self._was_painted = False
        self._was_given = False  # back; before that nothing is written down
        self._left: list[FolderKey] = []  # folders that are still to be opened
        self._before: FolderKey | None = None
        self._step = QTimer(self)
        self._step.timeout.connect(self._open_some)
        window.installEventFilter(self)

    @property
    def is_done(self) -> bool:
        """Whether everything came back."""
        return self._was_given and not self._step.isActive()

    def note_view(self, name: str, view: QWidget) -> None:
        """A view is shown; one that is new gets back what it showed."""
        self._view = name
        if name not in self._views:
            self._views[name] = view
            if self._was_given:
                self._give_view(name, view)

    def give_back(self, *, is_led: bool = False) -> None:
        """Show what was shown at the last end, unless that was done, or the user is led to another place."""
        if self._was_given:
            return
        self._begin()
        if is_led:
            return
        if self._kept.view in PLACES and self._view == "data":
            self._show_view(self._kept.view)
        self._give_data()

    def leave(self) -> None:
        """Write down what is shown now."""
        if self.is_done:
            self._kept = self._now()
            text = msgspec.json.encode(self._kept).decode()
            self._file.setValue(f"session/{self._project_id}", text)

    def show_project(self, *, is_led: bool) -> None:
        """Another project is open; what it showed comes back, unless the user is led to a place in it."""
        self._step.stop()
        self._project_id = self._workspace.project.id
        self._begin()
        if not is_led:
            self._give_data()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Begin after the first paint, and write everything down when the window goes."""
        if event.type() is QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.give_back)
        elif event.type() is QEvent.Type.Hide:
            self.leave()
            self._step.stop()
        return False

    def _begin(self) -> None:
        self._was_given = True
        self._kept = self._read()
        for name, view in self._views.items():
            self._give_view(name, view)

    def _read(self) -> Kept:
        text = self._file.value(f"session/{self._project_id}")
        if not isinstance(text, str) or not text:
            return Kept()
        try:
            return msgspec.json.decode(text, type=Kept)
        except (msgspec.MsgspecError, ValueError) as error:
            _log.info("session not understood", reason=str(error))
            return Kept()

    def _now(self) -> Kept:
        layout = self._data.tree_pane.filter.layout
        records = self._data.records
        page = None if records.search.is_everywhere else records.page
        opened = [key for key in layout.opened if key.type in _TYPES]
        current = layout.current
        now = msgspec.structs.replace(
            self._kept,
            view=self._view,
            opened=tuple(opened[:_MOST_OPENED]),
            current=msgspec.structs.replace(current, group=0, content_id=0) if current else None,
            scrolled=layout.scrolled,
            record_id=self._data.record_id,
            tree_words=self._data.tree_pane.filter.words,
            words=page.words if page else "",
            filters=tuple(each for each in page.filters if each.column not in _PASSING) if page else (),
        )
        for name, view in self._views.items():
            if name == "runs":
                run_id = cast("RunsView", view).selected_run() or 0
                now = msgspec.structs.replace(now, run_id=run_id)
            if name == "deliveries":
                deliveries = cast("DeliveriesView", view)
                chosen = deliveries.table.selected_ids()
                event_id = chosen[0] if len(chosen) == 1 else 0
                now = msgspec.structs.replace(now, deliveries=deliveries.filter.wanted, event_id=event_id)
        return now

    def _give_view(self, name: str, view: QWidget) -> None:
        if name == "runs" and self._kept.run_id:
            cast("RunsView", view).select(self._kept.run_id)
        if name == "deliveries":
            deliveries = cast("DeliveriesView", view)
            deliveries.filter.choose(self._kept.deliveries)
            deliveries.table.select(self._kept.event_id)

    def _give_data(self) -> None:
        """Open the folders a few at a time; then comes what is selected in them."""
        if self._kept.current is None:
            return
        with self._data.tree.held():
            self._data.tree.collapseAll()
        self._before = self._data.tree.current_key()
        self._left = list(self._kept.opened[:_MOST_OPENED])
        self._step.start()

    def _open_some(self) -> None:
        for _ in range(_AT_ONCE):
            if not self._left:
                self._step.stop()
                self._give_selection()
                return
            index = self._data.folders.find(self._left.pop(0))
            if index.isValid():
                self._data.tree.expand(index)

    def _give_selection(self) -> None:
        kept, data = self._kept, self._data
        if kept.current is None or data.tree.current_key() != self._before:
            return  # the user went somewhere meanwhile
        index = self._nearest(kept.current)
        folder = data.folders.folder(index)
        if folder is None:
            return
        data.tree.setCurrentIndex(index)
        data.tree.executeDelayedItemsLayout()
        data.tree.updateGeometries()
        data.tree.verticalScrollBar().setValue(kept.scrolled)
        data.tree.scrollTo(index)
        for each in kept.filters:
            if self._is_known(each):
                data.records.narrow(each.column, each)
        if kept.words and folder.content_count <= listing.FEW:  # else the search would take long
            data.records.filter.setText(kept.words)
        if kept.record_id and folder.key == kept.current and self._is_there(kept.record_id):
            data.open_record(kept.record_id)
        if kept.tree_words:
            data.tree_pane.filter.field.setText(kept.tree_words)

    def _nearest(self, key: FolderKey) -> QModelIndex:
        """The row of a folder, else of the one above it that is left, else of the run next to its own."""
        folders, wanted = self._data.folders, key
        above: FolderKey | None = key
        while above is not None:
            index = folders.find(above)
            if index.isValid():
                return index
            above = above.parent
        rows = [folders.index(row, 0) for row in range(folders.rowCount())]
        runs = [(folder.key.run_id, row) for row in rows if (folder := folders.folder(row)) is not None]
        return min(runs, key=lambda each: abs(each[0] - wanted.run_id))[1] if runs else QModelIndex()

    def _is_known(self, each: Filter) -> bool:
        """Whether a filter can still be meant: added columns may be gone."""
        named = {column.sort for column in self._data.contents.columns}
        try:
            condition(each)
        except ValueError:
            return False
        return not is_added(each.column) or each.column in named

    def _is_there(self, record_id: int) -> bool:
        with self._workspace.database.read() as connection:
            return search.detail(connection, record_id) is not None
