"""A folder in the model of the tree, with what is loaded under it."""

from collections.abc import Iterable

import msgspec

from trackfutura_desktop.store.tree import Folder, FolderKey, FolderType

JOBS_AT_FIRST = 500
"""More jobs of a service are loaded when somebody looks at the last one: an open folder costs 20 us a row."""


class Node:
    """A folder in the model. ``children`` is None until somebody looks; of jobs, ``most`` or fewer."""

    __slots__ = ("children", "folder", "id", "most", "parent", "row")

    def __init__(self, identity: int, folder: Folder | None, parent: "Node | None", row: int) -> None:
        self.id = identity
        self.folder = folder
        self.parent = parent
        self.row = row
        self.children: list[Node] | None = None
        self.most: int | None = JOBS_AT_FIRST

    def child(self, key: FolderKey) -> "Node | None":
        """What is loaded of a folder right under it."""
        return next((each for each in self.children or () if each.folder and each.folder.key == key), None)

    @property
    def has_more(self) -> bool:
        """Whether it is a service that may have more jobs than are loaded."""
        if self.most is None or self.folder is None or self.folder.key.type is not FolderType.SERVICE:
            return False
        return len(self.children or ()) >= self.most

    @property
    def is_last_of_more(self) -> bool:
        """Whether it is the last job that is loaded of a service that may have more."""
        above = self.parent
        return above is not None and self.row == len(above.children or ()) - 1 and above.has_more


def number(nodes: Iterable[Node], first: int) -> None:
    """Tell nodes which rows they are."""
    for row, node in enumerate(nodes, first):
        node.row = row


def has_content(folder: Folder | None) -> bool:
    """Whether something lies under a folder."""
    if folder is None:
        return True
    match folder.key.type:
        case FolderType.CONTENT:
            return False
        case FolderType.JOB | FolderType.GROUP:
            return folder.content_count > 0
        case _:
            return folder.jobs > 0


def is_only_counted_anew(before: Folder | None, now: Folder) -> bool:
    """Whether another number of records is all that one sees: the usual case, as long as records arrive."""
    if before is None or before == now or bool(before.content_count) != bool(now.content_count):
        return False
    return msgspec.structs.replace(before, content_count=now.content_count) == now
