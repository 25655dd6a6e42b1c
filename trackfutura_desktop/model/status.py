"""The states of runs, jobs, requests and deliveries, and the only moves between them."""

from collections.abc import Iterable
from enum import Enum, StrEnum


class Status(StrEnum):
    """State of a run, a scraping job or a request to Bright Data."""

    PENDING = "pending"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Whether nothing but the user changes it any more."""
        return self in _FINAL


class EventStatus(StrEnum):
    """State of one delivery (webhook event)."""

    PENDING = "pending"
    PROCESSING = "processing"
    PROCESSED = "processed"
    JSON_ERROR = "json_error"
    TEST_WEBHOOK = "test_webhook"
    TEST_PROCESSED = "test_processed"
    FILE_URL_ERROR = "file_url_error"
    PROCESSING_ERROR = "processing_error"
    ERROR = "error"


class Cause(Enum):
    """Why a status is to change."""

    NEWS = "what Bright Data says of it, or what became of our own work on it"
    REPEAT = "the same delivery arrived once more"
    AGAIN = "the user, or a request that became known, wants it done once more"
    RETRY = "the user wants a job that ended without a record asked for by a new request"


_FINAL = frozenset({Status.COMPLETED, Status.FAILED, Status.CANCELLED})
_FAULTS = frozenset({EventStatus.FILE_URL_ERROR, EventStatus.PROCESSING_ERROR, EventStatus.ERROR})
_RESULTS = frozenset({EventStatus.PROCESSED, EventStatus.JSON_ERROR, *_FAULTS})
_PENDING = frozenset({EventStatus.PENDING})

# Every move there is; what is not here does not happen. A run has no moves: it follows from its jobs.
_MOVES: dict[Cause, dict[Status, frozenset[Status]]] = {
    Cause.NEWS: {
        Status.PENDING: frozenset({Status.PROCESSING, *_FINAL}),
        Status.PROCESSING: _FINAL,
        # Data that arrive late were paid for. What is completed or was cancelled stays so.
        Status.FAILED: frozenset({Status.COMPLETED}),
    },
    Cause.AGAIN: {
        Status.PENDING: frozenset({Status.PROCESSING}),
        Status.FAILED: frozenset({Status.PROCESSING}),
    },
    Cause.RETRY: dict.fromkeys(_FINAL, frozenset({Status.PENDING})),
}
_EVENT_MOVES: dict[Cause, dict[EventStatus, frozenset[EventStatus]]] = {
    Cause.NEWS: {
        # Given up, after attempts that each ended the program.
        EventStatus.PENDING: frozenset({EventStatus.PROCESSING, EventStatus.PROCESSING_ERROR}),
        # Taken up after a sudden end, given back at an orderly one, or done.
        EventStatus.PROCESSING: frozenset({EventStatus.PROCESSING, EventStatus.PENDING, *_RESULTS}),
    },
    # The bytes are the same, so only what may have gone wrong by chance is worth another attempt.
    Cause.REPEAT: dict.fromkeys(_FAULTS, _PENDING),
    Cause.AGAIN: dict.fromkeys(frozenset(EventStatus) - {EventStatus.PROCESSING}, _PENDING),
}


def may_move(now: Status, then: Status, cause: Cause = Cause.NEWS) -> bool:
    """Whether ``cause`` may take a job or a request from ``now`` to ``then``.

    By news a status only moves forward: a late "running" or "failed" never takes a completed job back.
    """
    return then in _MOVES.get(cause, {}).get(now, ())


def event_may_move(now: EventStatus, then: EventStatus, cause: Cause = Cause.NEWS) -> bool:
    """Whether ``cause`` may take a delivery from ``now`` to ``then``."""
    return then in _EVENT_MOVES.get(cause, {}).get(now, ())


def roll_up(jobs: Iterable[Status]) -> Status:
    """State of a run from the states of its jobs.

    Raises:
        ValueError: There are no jobs; a run without jobs is refused at creation.
    """
    states = set(jobs)
    if not states:
        raise ValueError("A run without jobs has no status")
    if Status.PROCESSING in states:
        return Status.PROCESSING
    if Status.PENDING in states:
        return Status.PROCESSING if states & _FINAL else Status.PENDING
    for final in (Status.COMPLETED, Status.FAILED):
        if final in states:
            return final
    return Status.CANCELLED
