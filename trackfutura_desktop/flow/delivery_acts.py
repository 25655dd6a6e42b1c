"""What can be done with a delivery as it is now."""

from enum import Enum

from trackfutura_desktop.model.need import Need
from trackfutura_desktop.model.status import Cause, EventStatus, event_may_move
from trackfutura_desktop.store.delivery_list import EventRow

_WAITING = frozenset({EventStatus.PENDING, EventStatus.PROCESSING})


class Act(Enum):
    """What a user can do with a delivery."""

    AGAIN = "process again"
    STOP = "stop"
    ASSIGN = "assign"
    IMPORT = "import"
    EXPORT = "export"


def possible(row: EventRow) -> frozenset[Act]:
    """What can be done with a delivery; without its body nothing can."""
    if row.status in _WAITING:
        return frozenset({Act.STOP} if row.body_removed_at is not None else {Act.STOP, Act.EXPORT})
    if row.body_removed_at is not None:
        return frozenset()
    acts = {Act.EXPORT}
    if event_may_move(row.status, EventStatus.PENDING, Cause.AGAIN):
        acts |= {Act.IMPORT} if is_unread_test(row) else {Act.AGAIN}
        is_nobodys = row.is_unmatched or not row.run_name
        if row.channel != "notice" and row.size and (is_nobodys or row.need is Need.PLATFORM):
            acts.add(Act.ASSIGN)
    return frozenset(acts)


def is_unread_test(row: EventRow) -> bool:
    """Whether it came as a test and nothing of it was stored."""
    return row.is_test and not row.received_count and row.size > 0
