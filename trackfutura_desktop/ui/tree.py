"""The model of the folder tree: loaded level by level, and brought up to date in place."""

import itertools
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.store import leaves, tree
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.tree import Folder, FolderKey, FolderType
from trackfutura_desktop.store.tree_filter import Found
from trackfutura_desktop.ui import folder_words, rows
from trackfutura_desktop.ui.group_starts import GroupStarts
from trackfutura_desktop.ui.tree_node import Node, has_content, is_only_counted_anew, number
from trackfutura_desktop.ui.tree_roles import FOLDER, NAME, RECORDS, STATUS

Index = QModelIndex | QPersistentModelIndex

_TITLES = (tr("Folder"), tr("Records"), tr("Status"))
_ROOT = QModelIndex()
# Put together once: Qt asks for each cell that it paints.
_FOLDER_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_RECORD_FLAGS = _FOLDER_FLAGS | Qt.ItemFlag.ItemNeverHasChildren
_NAME_FLAGS = _FOLDER_FLAGS | Qt.ItemFlag.ItemIsEditable


class FolderModel(QAbstractItemModel):
    """Run → Platform → Service → Job → Content as the database has it."""

    about_to_refresh = Signal()  # the view remembers what stands at its top
    refreshed = Signal(bool)  # comes after an error, too; whether a folder that was empty has turned, or back
    rename_wanted = Signal(int, str)  # the id of a run and the name that was typed for it

    def __init__(self, database: Database, project_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self.project_id = project_id  # after another one is set, `narrow` shows it
        self._numbers = itertools.count(1)
        self._nodes: dict[int, Node] = {}
        self._found: Found | None = None
        self._starts = GroupStarts()
        self._waiting: set[int] = set()  # nodes of groups whose first record is being looked for
        self._walk = QTimer(self)
        self._walk.timeout.connect(self._go_on)
        self._looked_at: set[int] = set()  # nodes after which more jobs may come
        self._grow = QTimer(self)
        self._grow.setSingleShot(True)
        self._grow.timeout.connect(self._load_more)
        self._root = Node(0, None, None, 0)
        with database.read() as connection:
            self._root.children = self._made(self._root, self._runs_shown(connection), 0)

    def run_count(self) -> int:
        """How many runs there are, with those that a filter hides and the one of unmatched deliveries."""
        return self._run_count

    def folder(self, index: Index) -> Folder | None:
        """The folder of a row."""
        return self._node(index).folder

    def find(self, key: FolderKey) -> QModelIndex:
        """The row of a folder, whose ancestors are loaded for it; invalid if it is gone."""
        parent = _ROOT if key.parent is None else self.find(key.parent)
        if key.parent is not None and not parent.isValid():
            return QModelIndex()
        if self.canFetchMore(parent):
            self.fetchMore(parent)
        node = self._node(parent)
        if node.child(key) is None and node.has_more:
            self._load(node, None)
        return self._index(node.child(key))

    def shown(self, key: FolderKey) -> QModelIndex:
        """The row of a folder that is loaded; invalid if it is not, or hidden by the filter."""
        parent = _ROOT if key.parent is None else self.shown(key.parent)
        is_gone = key.parent is not None and not parent.isValid()
        return QModelIndex() if is_gone else self._index(self._node(parent).child(key))

    def narrow(self, found: Found | None) -> None:
        """Show only what was found; None shows everything again."""
        self._found = found
        self.about_to_refresh.emit()
        turned = False
        try:
            with self._database.read() as connection:
                turned = self._merge(self._root, self._runs_shown(connection))
                for node in self._root.children or []:
                    turned |= self._refresh_below(connection, node, None)
        finally:
            self.refreshed.emit(turned)

    def refresh(self, change: Change) -> None:
        """Bring what is loaded up to date with the database, row by row."""
        self.about_to_refresh.emit()
        turned = False
        try:
            with self._database.read() as connection:
                for run_id in sorted(change.runs):
                    node, folder = self._root.child(FolderKey(run_id)), tree.run(connection, run_id)
                    if folder is not None and self._found is not None and not self._found.fits(folder):
                        folder = None
                    if (folder is None) != (node is None):
                        turned |= self._merge(self._root, self._runs_shown(connection))
                    elif node is not None and folder is not None:
                        turned |= self._renew([(node, folder)])
                        turned |= self._refresh_below(connection, node, change)
        finally:
            self.refreshed.emit(turned)

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """The index of a row that is loaded."""
        children = self._node(parent).children or []
        is_there = 0 <= row < len(children) and 0 <= column < len(_TITLES) and parent.column() <= 0
        return self.createIndex(row, column, children[row].id) if is_there else QModelIndex()

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # Qt has two of this name
        """The index of the folder above."""
        above = self._node(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, NAME, above.id)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """How many folders are loaded under one."""
        return 0 if parent.column() > 0 else len(self._node(parent).children or [])

    def columnCount(self, _parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Folder, records, status."""
        return len(_TITLES)

    def hasChildren(self, parent: Index = _ROOT) -> bool:  # noqa: N802 - Qt's name
        """Whether a folder can be opened, known without loading it."""
        node = self._node(parent)
        if parent.column() > 0:
            return False
        is_loaded = node.children is not None and node.id not in self._waiting
        return bool(node.children) if is_loaded else has_content(node.folder)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether a folder was not looked into yet."""
        node = self._node(parent)
        return parent.column() <= 0 and node.children is None and has_content(node.folder)

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Load what is right under a folder."""
        node = self._node(parent)
        if node.folder is None or node.children is not None:
            return
        with self._database.read() as connection:
            folders = self._children(connection, node)
        node.children = []
        self._insert(node, 0, folders)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be picked; records have nothing under them."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        folder = self.folder(index)
        kind = None if folder is None else folder.key.type
        if kind is FolderType.CONTENT:
            return _RECORD_FLAGS
        is_run = folder is not None and kind is FolderType.RUN and not folder.is_unmatched
        return _NAME_FLAGS if is_run and index.column() == NAME else _FOLDER_FLAGS

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Ask for another name of a run; the row changes when the database has it."""
        folder, name = self.folder(index), str(value).strip()
        if folder is None or role != Qt.ItemDataRole.EditRole or name in ("", folder.name):
            return False
        self.rename_wanted.emit(folder.key.run_id, name)
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt takes what the role asks for
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(_TITLES):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _TITLES[section]
        is_number = role == Qt.ItemDataRole.TextAlignmentRole and section == RECORDS
        return rows.NUMBER if is_number else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as above
        """What a cell shows; see ui.rows for the roles."""
        node = self._node(index)
        folder = node.folder
        if folder is None:
            return None
        if role == FOLDER:
            return folder
        if node.is_last_of_more:
            self._looked_at.add(node.id)
            self._grow.start()
        if role == Qt.ItemDataRole.ToolTipRole:
            return folder_words.tip(folder)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return folder_words.spoken(folder, index.column())
        return folder_words.painted(folder, index.column()).answer(role)

    # Keeping up with the database

    def _runs_shown(self, connection: Connection) -> list[Folder]:
        found, runs = self._found, tree.runs(connection, self.project_id)
        self._run_count = len(runs)
        return runs if found is None else [each for each in runs if found.fits(each)]

    def _children(self, connection: Connection, node: Node) -> list[Folder]:
        """What is right under a node now; nothing yet where the first record of its group is looked for."""
        if node.folder is None:
            return []
        key, found = node.folder.key, self._found
        if key.type is FolderType.GROUP:
            start = self._starts.start(connection, key)
            if start is None:
                self._waiting.add(node.id)
                self._walk.start()
                return []
            return leaves.leaves(connection, key, start)
        if key.type is FolderType.JOB:
            if groups := leaves.groups(connection, key):
                self._starts.look_again(connection, key.job_id)
            return groups or leaves.leaves(connection, key)
        only = found.jobs.get(key) if found is not None else None
        folders = tree.children(connection, key, only, node.most)
        return [each for each in folders if found is None or found.fits(each)]

    def _go_on(self) -> None:
        """Fill the groups whose first record is known by now."""
        with self._database.read() as connection:
            for node in [self._nodes[each] for each in self._waiting if each in self._nodes]:
                self._waiting.discard(node.id)
                folders = self._children(connection, node)
                if node.id in self._waiting:
                    return  # a step further; the next one when the window has time
                self._merge(node, folders)
        self._waiting.clear()
        self._walk.stop()

    def _load_more(self) -> None:
        """Load twice as many jobs of the services whose last loaded one was looked at."""
        looked_at, self._looked_at = self._looked_at, set()
        for node in [self._nodes[each] for each in looked_at if each in self._nodes]:
            if node.is_last_of_more and node.parent is not None and node.parent.most is not None:
                self._load(node.parent, 2 * node.parent.most)

    def _load(self, node: Node, most: int | None) -> None:
        node.most = most
        with self._database.read() as connection:
            self._merge(node, self._children(connection, node))

    def _refresh_below(self, connection: Connection, node: Node, change: Change | None) -> bool:
        """Read again what is loaded under a node: of jobs those of a change, without a change none."""
        if node.children is None or node.folder is None:
            return False
        turned = self._merge(node, self._children(connection, node))
        for child in node.children:
            key = child.folder.key if child.folder else None
            is_due = change is not None and key is not None and key.job_id in change.jobs
            if key is not None and (is_due or not key.job_id):
                turned |= self._refresh_below(connection, child, change)
        return turned

    def _merge(self, parent: Node, folders: list[Folder]) -> bool:
        """Make the children of ``parent`` those of ``folders``; returns whether an unloaded one turned."""
        wanted = {folder.key for folder in folders}
        children = parent.children or []
        gone = [row for row, node in enumerate(children) if node.folder and node.folder.key not in wanted]
        self._remove(parent, gone)
        kept: list[tuple[Node, Folder]] = []
        fresh: list[Folder] = []
        row = 0
        for folder in folders:
            node = children[row] if row < len(children) else None
            if node is not None and node.folder is not None and node.folder.key == folder.key:
                self._insert(parent, row, fresh)
                row += len(fresh) + 1
                fresh = []
                kept.append((node, folder))
            else:
                fresh.append(folder)
        self._insert(parent, row, fresh)
        return self._renew(kept)

    def _renew(self, siblings: list[tuple[Node, Folder]]) -> bool:
        """Give nodes what their folders are now; returns whether an unloaded one turned."""
        turned = False
        counted: list[Node] = []
        for node, folder in siblings:
            before, node.folder = node.folder, folder
            if is_only_counted_anew(before, folder):
                counted.append(node)
            elif before != folder:
                turned |= node.children is None and has_content(before) != has_content(folder)
                for column in (NAME, RECORDS, STATUS):  # of all at once Qt would paint the whole tree anew
                    self._tell(node, node, column)
        if counted:
            self._tell(counted[0], counted[-1], RECORDS)
        return turned

    def _tell(self, first: Node, last: Node, column: int) -> None:
        cells = [self.createIndex(node.row, column, node.id) for node in (first, last)]
        self.dataChanged.emit(*cells)

    def _insert(self, parent: Node, row: int, folders: list[Folder]) -> None:
        if not folders or parent.children is None:
            return
        self.beginInsertRows(self._index(parent), row, row + len(folders) - 1)
        parent.children[row:row] = self._made(parent, folders, row)
        number(parent.children[row:], row)
        self.endInsertRows()

    def _remove(self, parent: Node, gone: list[int]) -> None:
        """Remove rows, those that stand together at once, from the last to the first."""
        while gone and parent.children is not None:
            last = first = gone.pop()
            while gone and gone[-1] == first - 1:
                first = gone.pop()
            self.beginRemoveRows(self._index(parent), first, last)
            self._forget(parent.children[first : last + 1])
            del parent.children[first : last + 1]
            number(parent.children[first:], first)
            self.endRemoveRows()

    def _made(self, parent: Node, folders: list[Folder], first: int) -> list[Node]:
        made = [Node(next(self._numbers), folder, parent, row) for row, folder in enumerate(folders, first)]
        self._nodes.update({node.id: node for node in made})
        return made

    def _forget(self, nodes: list[Node]) -> None:
        for node in nodes:
            self._nodes.pop(node.id, None)
            self._forget(node.children or [])

    def _node(self, index: Index) -> Node:
        return self._nodes.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index(self, node: Node | None) -> QModelIndex:
        if node is None or node is self._root:
            return QModelIndex()
        return self.createIndex(node.row, NAME, node.id)
