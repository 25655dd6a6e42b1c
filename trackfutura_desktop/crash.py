"""Killing this process at a named point, so that tests can show that nothing is lost there."""

import os
import signal
from typing import Literal, get_args

from trackfutura_desktop.errors import UserError

Point = Literal[
    "after_body",  # the whole body was read, nothing is synced
    "after_spool_fsync",  # the spool file is synced, but still has its provisional name
    "after_spool",  # the file has its name and the folder is synced; no row names it
    "before_commit",  # the transaction that holds a delivery is about to commit
    "after_commit",  # it is committed; nobody was told
    "before_ack",  # about to answer 200
    "worker_claimed",  # ingest has taken the event
    "worker_mid_tx",  # a batch of records is written, its transaction is open
    "worker_done",  # every batch is committed, the event is not finished
]
POINTS: tuple[Point, ...] = get_args(Point)

SendPoint = Literal[
    "retry_stored",  # the request that asks once more is stored, nothing of it is sent
    "send_intended",  # the intent to send a request is stored, nothing is sent
    "send_answered",  # Bright Data has taken it, the id of its snapshot is not stored
]
SEND_POINTS: tuple[SendPoint, ...] = get_args(SendPoint)

RestorePoint = Literal[
    "restore_verified",  # the backup is unpacked and verified, and does not count yet
    "restore_waiting",  # it counts: the next start puts it in place
    "restore_half_aside",  # some of the present data is put aside
    "restore_aside",  # all of it is, and this is not noted yet
    "restore_half_in",  # some of the backup is in place
    "restore_in",  # all of it is, and this is not noted yet
    "restore_done",  # only what was unpacked is still to be cleared away
]
RESTORE_POINTS: tuple[RestorePoint, ...] = get_args(RestorePoint)

MovePoint = Literal[
    "move_copied",  # everything is in the new place, which does not count yet
    "move_noted",  # the new place counts, the old one is as it was
]
MOVE_POINTS: tuple[MovePoint, ...] = get_args(MovePoint)

_VARIABLE = "TRACKFUTURA_CRASH_AT"
_armed = ""
_parent = 0


def arm(parent: int = 0) -> None:
    """Take the point at which to die from the environment; normally there is none.

    Args:
        parent: The process of the program, if this one only helps it: it dies, too.

    Raises:
        UserError: There is no such point.
    """
    global _armed, _parent
    chosen = os.environ.get(_VARIABLE, "")
    points = (*POINTS, *SEND_POINTS, *RESTORE_POINTS, *MOVE_POINTS)
    if chosen and chosen not in points:
        raise UserError(
            f"{_VARIABLE} names no point at which this program could kill itself: {chosen!r}.",
            f"Unset it, or name one of these: {', '.join(points)}.",
        )
    _armed, _parent = chosen, parent


def at(point: Point | SendPoint | RestorePoint | MovePoint) -> None:
    """Die here, as in a power cut, if this is the point that was chosen at the start."""
    if point == _armed:
        kill = signal.SIGKILL if os.name == "posix" else signal.SIGTERM  # on Windows it is no more polite
        if _parent:
            os.kill(_parent, kill)
        os.kill(os.getpid(), kill)
