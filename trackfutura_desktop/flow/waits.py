"""What deliveries wait for: not in their rows, because those cannot be written then."""

import threading
from types import MappingProxyType
from typing import TYPE_CHECKING

import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import sentences

if TYPE_CHECKING:
    from collections.abc import Mapping

_log = structlog.get_logger(__name__)


class Waits:
    """Written by the ingest thread and, for linked files, by the main loop; read by any."""

    def __init__(self) -> None:
        self._writing = threading.Lock()
        self.reasons: Mapping[int, str] = MappingProxyType({})
        """By the ids of deliveries; replaced as a whole."""

    def begin(self, event_id: int, error: UserError) -> None:
        """A delivery is put off, and tried again by itself."""
        _log.warning("event waits for the database", event_id=event_id, reason=error.sentence)
        with self._writing:
            self.reasons = {**self.reasons, event_id: sentences(error.sentence, error.remedy)}

    def end(self, event_id: int) -> None:
        """A delivery goes on, or has ended."""
        with self._writing:
            if event_id in self.reasons:
                self.reasons = {each: said for each, said in self.reasons.items() if each != event_id}
