"""Where the groups of large jobs begin, found in steps that the window does not feel."""

from array import array

from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.leaves import next_starts
from trackfutura_desktop.store.tree import FolderKey

_STEP = 50  # groups; some two milliseconds


class GroupStarts:
    """The id of the first record of each group of a job, as far as somebody has looked."""

    def __init__(self) -> None:
        self._known: dict[int, array[int]] = {}

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

    def forget(self, job_id: int) -> None:
        """Records of a job are gone, so its groups begin elsewhere."""
        self._known.pop(job_id, None)


_NOTHING_AFTER = 2**63 - 1
