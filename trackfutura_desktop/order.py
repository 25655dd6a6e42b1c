"""What a start asks the window for; a start that finds a window open hands it over (see door)."""

from typing import NamedTuple


class Order(NamedTuple):
    """Files to import and links to follow, in this order."""

    targets: tuple[str, ...] = ()
    is_quiet: bool = False  # started by the system: the window is not raised
    activation: str = (
        ""  # what Wayland gives to a program that a user started, so that its window may be raised
    )
