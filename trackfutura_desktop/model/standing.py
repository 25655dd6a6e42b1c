"""How things stand in all of the program, and what follows for the tray and for closing the window."""

from enum import Enum, StrEnum
from typing import Literal

import msgspec

OnClose = Literal["ask", "hide", "quit"]


class Mood(StrEnum):
    """What the tray shows."""

    IDLE = "idle"
    COLLECTING = "collecting"
    ATTENTION = "attention"


class Closing(Enum):
    """What becomes of the program when its window is closed."""

    END = "it ends"
    HIDE = "it goes on in the tray"
    ASK = "the user is asked which of both"
    WARN = "there is no tray: the user is asked whether it may end while runs are active"


class Standing(msgspec.Struct, frozen=True):
    """What goes on; runs of all projects, what needs a person of the open one."""

    active: tuple[str, ...] = ()  # names of the runs that are being collected
    next_run_at: int | None = None  # when the next scheduled run is made, ms since 1970 UTC
    deliveries: int = 0  # that need a person
    runs: int = 0  # that wait for a person

    @property
    def mood(self) -> Mood:
        """A person is needed, or something is collected, or neither."""
        if self.deliveries or self.runs:
            return Mood.ATTENTION
        return Mood.COLLECTING if self.active else Mood.IDLE

    @property
    def is_busy(self) -> bool:
        """Whether something is lost for now if the program ends: results come later, runs are not made."""
        return bool(self.active) or self.next_run_at is not None


def closing(chosen: OnClose, standing: Standing, *, has_tray: bool) -> Closing:
    """What closing the window does."""
    if not has_tray:
        return Closing.WARN if standing.active else Closing.END
    if not standing.is_busy:
        return Closing.END
    by_choice: dict[OnClose, Closing] = {"ask": Closing.ASK, "hide": Closing.HIDE, "quit": Closing.END}
    return by_choice[chosen]
