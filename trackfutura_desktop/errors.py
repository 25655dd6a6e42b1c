"""The errors that a person may read: a sentence and a remedy."""

from typing import Literal

Act = Literal["", "settings", "data", "update"]
"""What in the window is the remedy: settings, the data folder, or where releases are."""


class UserError(Exception):
    """Something the user can understand and mend.

    Everything else that is raised is a bug of ours. The window and the commands show ``str(error)``
    and, under it, ``remedy``; no traceback ever reaches a user for one of these.
    """

    act: Act = ""

    def __init__(self, sentence: str, remedy: str = "") -> None:
        super().__init__(sentence)
        self.remedy = remedy

    @property
    def sentence(self) -> str:
        """What happened and what it means for the data."""
        return str(self)
