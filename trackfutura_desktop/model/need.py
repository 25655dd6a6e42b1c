"""Why a delivery waits for a person."""

from enum import StrEnum


class Need(StrEnum):
    """What nobody but the user can settle; empty if everything is well, or nothing can be done any more."""

    NOTHING = ""
    UNKNOWN_SNAPSHOT = "unknown_snapshot"  # its records are kept apart: no request has its snapshot id
    NO_ID = "no_id"  # its records are kept apart: nothing in it names a request
    PLATFORM = "platform"  # its records contradict the platform of its request, or of its sender
    TEST_DATA = "test_data"  # records under the header of a test: not stored until they are imported
    FAILED = "failed"  # it could not be stored, and its request is not complete without it
