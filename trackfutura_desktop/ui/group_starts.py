"""Where the groups of large jobs begin, found in steps that the window does not feel."""

from array import array

from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.leaves import extent_of, next_starts
from trackfutura_desktop.store.tree import FolderKey

_STEP = 50  # groups; some two milliseconds


class GroupStarts:
    """The id of the first record of each group of a job, as far as somebody has looked."""

    def __init__(self) -> None:
        self._known: dict[int, array[int]] = {}
        self._extents: dict[int, tuple[int, int]] = {}  # how many records a job had, and the id of the newest

    def start(self, connection: Connection, group: FolderKey) -> int | None:
        """Where a group begins; None if one step did not lead there and another is to be taken."""
        known = self._known.setdefault(group.job_id, array("q", [0]))
        if len(known) < group.group:
            wanted = min(_STEP, group.group - len(known))
            more = next_starts(connection, group.job_id, known[-1], wanted)
            known.extend(more)
            if len(more) < wanted:  # it has fewer records than it had: the group is empty
                return None if more else _NOTHING_AFTER
        return known[group.group - 1] if len(known) >= group.group else None

    def look_again(self, connection: Connection, job_id: int) -> None:
        """Forget where the groups of a job begin, unless records only came behind those there were."""
        count, newest = self._extents.get(job_id, (0, _NOTHING_AFTER))
        extent = extent_of(connection, job_id, newest)
        if extent.records - count != extent.later:
            self._known.pop(job_id, None)
        self._extents[job_id] = (extent.records, extent.newest)


_NOTHING_AFTER = 2**63 - 1
