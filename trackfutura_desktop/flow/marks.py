"""The marked deliveries of checks that are under way: which of them this listener has seen, and how."""

import secrets
from typing import NamedTuple
from urllib.parse import parse_qsl

PARAMETER = "check"


class Sighting(NamedTuple):
    """How a marked delivery arrived at this listener, and the HTTP status that it was answered with."""

    path: str
    status: int


class Marks:
    """Random marks that stand in the query of a check's delivery. For any thread."""

    def __init__(self) -> None:
        self._seen: dict[str, Sighting | None] = {}

    def expect(self) -> str:
        """A new mark, which nobody can guess."""
        mark = secrets.token_hex(16)
        self._seen[mark] = None
        return mark

    def notice(self, path: str, query: str, status: int) -> bool:
        """Note a request that may carry a mark; False if it carries none that is expected."""
        mark = next((value for name, value in parse_qsl(query) if name == PARAMETER), "")
        if mark not in self._seen:
            return False
        self._seen[mark] = Sighting(path, status)
        return True

    def take(self, mark: str) -> Sighting | None:
        """What was seen of a mark, which is no longer expected."""
        return self._seen.pop(mark, None)
