"""How long Bright Data keeps what was collected. Moments are ms since 1970 UTC.

The newest of its pages says 30 days and older ones 16 (D1, D15), so what is not here may be gone after the
shorter time and is gone after the longer one.
"""

import re
from enum import Enum
from typing import NamedTuple

DAY_MS = 86_400_000
LEAST_DAYS, MOST_DAYS = 16, 30
SOON_DAYS = 7  # from here on it is said loudly
# Ages at which everything that is not here is asked for again: early, and twice before each end.
_LOOK_AT_DAYS = (1, 7, 12, 15, 21, 27, 29)
_OLDEST = 1_577_836_800_000  # 2020: no snapshot of v3 is older
_ID = re.compile(r"sd?_([0-9a-z]{8})[0-9a-z]{6,}")


class Certainty(Enum):
    """What is known of the end."""

    MAY = "may be gone"
    WILL = "will be gone"
    IS = "is gone"


class Deadline(NamedTuple):
    """The next end of a snapshot, and how certain it is."""

    at: int
    certainty: Certainty

    def days_left(self, now: int) -> int:
        """Whole days until then, 0 on the last one."""
        return max(0, (self.at - now) // DAY_MS)


def born(snapshot_id: str, known_since: int) -> int:
    """When a snapshot was made: its id begins with the moment in base 36 (O1), else when it became known."""
    found = _ID.fullmatch(snapshot_id)
    if found is None:
        return known_since
    moment = int(found[1], 36)
    return moment if _OLDEST < moment <= known_since + DAY_MS else known_since


def deadline(made: int, now: int) -> Deadline:
    """The end that comes next for a snapshot that was made at ``made``."""
    least, most = made + LEAST_DAYS * DAY_MS, made + MOST_DAYS * DAY_MS
    if now < least:
        return Deadline(least, Certainty.MAY)
    return Deadline(most, Certainty.WILL if now < most else Certainty.IS)


def is_urgent(found: Deadline, now: int) -> bool:
    """Whether a person should hear of it: it ends soon, and there is still something to save."""
    return found.certainty is not Certainty.IS and found.days_left(now) < SOON_DAYS


def is_worth_saying(made: int, now: int) -> bool:
    """Whether the end is worth a word: what was started just now is simply under way."""
    return now - made >= DAY_MS


def is_look_due(made: int, last_look: int | None, now: int) -> bool:
    """Whether it is time to ask for a snapshot that is not all here, and was asked for at ``last_look``."""
    reached = [made + days * DAY_MS for days in _LOOK_AT_DAYS if made + days * DAY_MS <= now]
    is_over = now >= made + (MOST_DAYS + 1) * DAY_MS
    return bool(reached) and not is_over and (last_look is None or last_look < reached[-1])
