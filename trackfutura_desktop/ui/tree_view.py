"""The tree of folders as one sees it: whole rows selected, and nothing that arrives moves what one reads."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTreeView

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.tree import Folder, FolderKey, FolderType
from trackfutura_desktop.ui import icons, rows, sides, theme, words
from trackfutura_desktop.ui.focus_ring import MARKS_ITS_ROW
from trackfutura_desktop.ui.folder_delegate import FolderDelegate
from trackfutura_desktop.ui.header import FillingHeader, head_above_scroll_bar
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.tree import FolderModel, Index
from trackfutura_desktop.ui.tree_roles import FOLDER, NAME, RECORDS, STATUS

_INDENT = 16
_ROWS_OPENED = 60
_PAD = 8
_JOB_LEVEL = 4  # so many steps stands the name of a job from the edge
_NOWHERE = QPoint(-1, -1)
_USUAL_NAME = "northwind.studio"


class Layout(NamedTuple):
    """What a user made of a tree: which folders are open, which one is current, how far it is scrolled."""

    opened: list[FolderKey]
    current: FolderKey | None
    scrolled: int


class FolderView(QTreeView):
    """Shows a FolderModel."""

    picked = Signal(object)  # the FolderKey of the row that became current
    menu_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, folders: FolderModel) -> None:
        super().__init__()
        self._folders = folders
        self._top: tuple[QPersistentModelIndex, int] | None = None
        self._read: FolderKey | None = None  # what was current when a refresh began
        self._is_held = self._is_refreshing = False
        self._painted, self._pointer = QRegion(), _NOWHERE  # of the painting that goes on
        self.setProperty(MARKS_ITS_ROW, True)  # noqa: FBT003 - Qt's way
        self.setAccessibleName(tr("Folders of the collected data"))
        self.filling_header = FillingHeader(NAME, self)
        self.setHeader(self.filling_header)
        self.addScrollBarWidget(head_above_scroll_bar(), Qt.AlignmentFlag.AlignTop)
        self.setItemDelegate(FolderDelegate(self))
        self.setModel(folders)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setUniformRowHeights(True)
        follow(self, lambda: self.setIndentation(px(_INDENT)))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setMouseTracking(True)
        self.filling_header.setSectionsMovable(False)
        self.filling_header.fit(RECORDS, "88,888")
        usual = (Status.PROCESSING, Status.COMPLETED, Status.FAILED)  # rarer ones may be cut
        said = [*(words.state(each).word for each in usual), words.counted(88, "error")]
        self.filling_header.fit(STATUS, *(f"   {each}" for each in said))
        folders.about_to_refresh.connect(self._remember)
        folders.refreshed.connect(self._restore_top)
        folders.refreshed.connect(self._follow)

    def wide_enough(self) -> int:
        """Pixels in which the names of usual accounts are whole, whatever the other heads say."""
        beside = sum(map(self.filling_header.sectionSize, (RECORDS, STATUS)))
        beside += self.verticalScrollBar().sizeHint().width()
        name = self.fontMetrics().horizontalAdvance(_USUAL_NAME)
        return _JOB_LEVEL * self.indentation() + 2 * _PAD + name + beside

    def open_run(self, run_id: int) -> None:
        """Make a run current and open it down to its jobs, as long as these are few."""
        index = self._folders.find(FolderKey(run_id))
        if not index.isValid():
            return
        self._open(index, _ROWS_OPENED)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def current_key(self) -> FolderKey | None:
        """The folder that is current."""
        folder = self._folders.folder(self.currentIndex())
        return folder.key if folder else None

    def selected_runs(self) -> list[Folder]:
        """The runs that are selected, in the order of the tree; the one of unmatched deliveries is none."""
        chosen = sorted(self.selectionModel().selectedRows(NAME), key=QModelIndex.row)
        folders = [folder for index in chosen if (folder := self._folders.folder(index)) is not None]
        return [each for each in folders if each.key.type is FolderType.RUN and not each.is_unmatched]

    def setCurrentIndex(self, index: Index) -> None:  # noqa: N802 - Qt's name
        """Select this row alone. Qt's own would add to the selection while Ctrl or Shift is held down."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Rows come and go in here, and the one that becomes current thereby was not picked by anybody."""
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False

    def layout_now(self) -> Layout:
        """What is open, current and seen."""
        opened: list[FolderKey] = []
        self._collect_opened(QModelIndex(), opened)
        return Layout(opened, self.current_key(), self.verticalScrollBar().value())

    def restore(self, layout: Layout) -> None:
        """Open, select and scroll as it was."""
        self.collapseAll()
        for key in layout.opened:
            index = self._folders.find(key)
            if index.isValid():
                self.expand(index)
        self.restore_current(layout)
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        self.verticalScrollBar().setValue(layout.scrolled)

    def restore_current(self, layout: Layout) -> None:
        """Select what was selected if it is shown, else nothing."""
        shown = self._folders.shown(layout.current) if layout.current is not None else QModelIndex()
        if shown.isValid():
            self.setCurrentIndex(shown)
        else:
            self.selectionModel().clear()

    def _collect_opened(self, parent: Index, opened: list[FolderKey]) -> None:
        for row in range(self._folders.rowCount(parent)):
            index = self._folders.index(row, NAME, parent)
            folder = self._folders.folder(index)
            if folder is not None and self.isExpanded(index):
                opened.append(folder.key)
                self._collect_opened(index, opened)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for what can be done with the selected rows; by the keyboard beside the current one."""
        is_by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.visualRect(self.currentIndex())
        place = self.viewport().mapToGlobal(row.bottomLeft()) if is_by_keyboard else event.globalPos()
        self.menu_wanted.emit(place)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell which folder is current now."""
        super().currentChanged(current, previous)
        is_picked = not (self._is_held or self._is_refreshing)
        if is_picked and (folder := self._folders.folder(current)):
            self.picked.emit(folder.key)

    def dataChanged(  # noqa: N802 - Qt's name
        self, first: Index, last: Index, roles: Sequence[int] = ()
    ) -> None:
        """Paint the numbers alone where only they changed; of several cells Qt would paint the whole tree."""
        if first.column() == last.column() == RECORDS and not QAccessible.isActive():
            self.viewport().update(self.visualRect(first).united(self.visualRect(last)))
        else:
            super().dataChanged(first, last, roles)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Mark the current row while the keyboard moves it."""
        self._painted = event.region()
        is_over = self.underMouse()
        self._pointer = self.viewport().mapFromGlobal(self.cursor().pos()) if is_over else _NOWHERE
        super().paintEvent(event)
        row = self.visualRect(self.currentIndex())
        if self.hasFocus() and row.isValid():
            rows.paint_focus(self.viewport(), row.top())

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's
        """Paint those cells of a row that have to be, on one ground from edge to edge.

        Qt's own paints all of them, and asks the model some twenty times before it does.
        """
        line, head, folder = option.rect, self.filling_header, self._folders.folder(index)
        if folder is None:
            return
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
            painter.fillRect(line, QColor(theme.tokens().accent_soft))
        elif line.contains(self._pointer):
            option.state |= QStyle.StateFlag.State_MouseOver
            painter.fillRect(line, QColor(theme.tokens().hover))
        for column in (NAME, RECORDS, STATUS):
            left, width = head.sectionViewportPosition(column), head.sectionSize(column)
            room = QRect(left, line.top(), width, line.height())
            if not self._painted.intersects(room):
                continue
            if column == NAME:
                indent = folder.key.depth * self.indentation()
                self.drawBranches(painter, sides.first(room, indent, option.direction), index)
                room = sides.rest(room, indent, option.direction)
            cell = QStyleOptionViewItem(option)
            cell.rect = room
            self.itemDelegate().paint(painter, cell, index.sibling(index.row(), column))

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: N802 - Qt's name
        """Our own arrow, and no lines."""
        if not self._folders.hasChildren(index):
            return
        onward = "chevron-left" if self.isRightToLeft() else "chevron-right"
        place = sides.rest(rect, rect.width() - px(_INDENT), self.layoutDirection())
        left = place.left() + (px(_INDENT) - icons.side()) // 2
        top = rect.top() + (rect.height() - icons.side()) // 2
        painter.drawPixmap(left, top, icons.pixmap("chevron-down" if self.isExpanded(index) else onward))

    def _open(self, index: Index, room: int) -> int:
        """Expand a folder and those under it, jobs left closed; returns the rows that may still be opened."""
        folder = index.data(FOLDER)
        if room <= 0 or folder.key.type is FolderType.JOB:
            return room
        if self._folders.canFetchMore(index):
            self._folders.fetchMore(index)
        self.expand(index)
        room -= self._folders.rowCount(index)
        for row in range(self._folders.rowCount(index)):
            room = self._open(self._folders.index(row, NAME, index), room)
        return room

    def _follow(self) -> None:
        """Go after a record that a refresh put into a group; of what is gone the row beside it is current."""
        before, now = self._read, self.current_key()
        self._read, self._is_refreshing = None, False
        if now == before or self._is_held:
            return
        if before is not None and before.content_id and not before.group:
            # Only the first thousand records of a job stood under it themselves.
            there = self._folders.find(msgspec.structs.replace(before, group=1))
            if there.isValid():
                with self.held():
                    self.setCurrentIndex(there)
                return
        if now is not None:
            self.picked.emit(now)

    def _remember(self) -> None:
        self._read, self._is_refreshing = self.current_key(), True
        index = self.indexAt(QPoint(1, 1))
        is_moved = self.verticalScrollBar().value() > 0 and index.isValid()
        self._top = (QPersistentModelIndex(index), self.visualRect(index).top()) if is_moved else None

    def _restore_top(self, has_turned: bool) -> None:  # noqa: FBT001 - a Qt signal has no keywords
        if has_turned:
            self.scheduleDelayedItemsLayout()
        if self._top is None:
            return
        index, top = self._top
        if index.isValid():
            self.executeDelayedItemsLayout()
            self.updateGeometries()  # else the scroll bar ends where the tree ended before
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(index).top() - top)
        self._top = None
