"""What a delivery says of itself: which request it belongs to, whether it is a notice or a test."""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, unquote_plus

import msgspec

from trackfutura_desktop.incoming import StoredBody
from trackfutura_desktop.model.evidence import PLATFORM_OF_KEY
from trackfutura_desktop.model.fields import KNOWN_FIELDS
from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.values import text

Pairs = Sequence[tuple[str, str]]

# The 26 places, in the order in which they are asked (reference: the old system's rule, made "known first").
_HEADERS = (
    "Snapshot-Id",
    "Dca-Collection-Id",
    "X-Snapshot-Id",
    "X-Brightdata-Snapshot-Id",
    "X-Request-Id",
    "X-Brightdata-Request-Id",
)
_IDS = ("snapshot_id", "request_id", "id", "snapshotId", "requestId")
_QUERY_ORDER = ("snapshot_id", "id", "request_id", "snapshotId", "requestId")
_BODY_ORDER = (*_IDS, "Snapshot-Id", "Request-Id", "Dca-Collection-Id", "job_id", "jobId")
# Each with the key under which it is looked up.
_HEADERS_LOWER = {name.lower(): name for name in _HEADERS}
_QUERY, _BODY, _META = ({name: name for name in order} for order in (_QUERY_ORDER, _BODY_ORDER, _IDS))

# Names that say "this is a record", not a message about records.
_RECORD_KEYS = (KNOWN_FIELDS | PLATFORM_OF_KEY.keys() | {"account"}) - {"id", "type"}
# What a message about records may have, too: how notices look is documented nowhere.
_MESSAGE_KEYS = frozenset({"error", "warning", "timestamp", "user_id", "date_created"})
_LONGEST_ID = 256
_SNAPSHOT_SHAPE = re.compile(r"(sd?|snap|j|c)_[A-Za-z0-9]{6,}")
_SECRET_NAME = re.compile(
    r"token|secret|auth|passw|cookie|key|signature|credential|session|^(x-amz-)?sig$", re.IGNORECASE
)
_SECRET_VALUE = re.compile(r"\s*(bearer|basic|digest)\s", re.IGNORECASE)
HIDDEN = "[hidden]"
_PLATFORM_WORDS = {platform.value for platform in Platform} - {Platform.UNKNOWN.value}
_TEST_HEADER = "X-Brightdata-Test"


class BodyKind(StrEnum):
    """What the body of a delivery is."""

    DATA = "data"
    TEST = "test"
    NOTICE = "notice"
    FILE_LINK = "file_link"


class Arrival(msgspec.Struct, frozen=True):
    """One HTTP request to the webhook address, whole and stored."""

    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: StoredBody
    arrived_at: int  # ms since 1970 UTC, when the head was here

    def header(self, name: str) -> str:
        """The first value of a header, or an empty text."""
        return header_of(self.headers, name)

    def query_value(self, name: str) -> str:
        """The first value of a query parameter, or an empty text."""
        return next((value for key, value in parse_qsl(self.query) if key == name), "")


class SnapshotId(msgspec.Struct, frozen=True):
    """A value that may be a snapshot id, and where it stood."""

    value: str
    source: str  # "header Snapshot-Id", "query id", "body snapshot_id", "metadata id"
    is_own: bool = False  # most likely the id of the record that it stands in


class Reply(msgspec.Struct, frozen=True):
    """The answer to a delivery."""

    http_status: int
    status: str = ""
    event_id: int | None = None
    message: str = ""
    retry_after: int = 0  # seconds; 0: not said

    def body(self) -> dict[str, object]:
        """The JSON body of the answer."""
        values: dict[str, object] = {"status": self.status} if self.status else {}
        if self.event_id is not None:
            values["webhook_event_id"] = self.event_id
        if self.message:
            values["message"] = self.message
        return values


def header_of(headers: Iterable[tuple[str, str]], name: str) -> str:
    """The first value of a header, whatever its case; an empty text if it is absent."""
    wanted, length = name.lower(), len(name)
    for key, value in headers:
        if len(key) == length and key.lower() == wanted:
            return value
    return ""


def has_test_header(headers: Iterable[tuple[str, str]]) -> bool:
    """Whether the sender marks the delivery as a test."""
    return header_of(headers, _TEST_HEADER).strip().lower() not in ("", "0", "false", "no")


def snapshot_ids(headers: Pairs, query: str, body: Mapping[str, Any] | None) -> list[SnapshotId]:
    """Every value that stands where a snapshot id may stand, in the order of precedence.

    ``body`` is the body's object or the first record of its list.
    """
    first = {name.lower(): value for name, value in reversed(headers)}
    found = _named(_HEADERS_LOWER, first, "header")
    if query:
        found += _named(_QUERY, dict(reversed(parse_qsl(query))), "query")
    if body is not None:
        found += _in_body(body)
    return [each for each in found if len(each.value) <= _LONGEST_ID]


def _named(places: Mapping[str, str], values: Mapping[str, Any], where: str) -> list[SnapshotId]:
    """Every value at one of the places; nearly all are empty, and this is asked for each delivery."""
    return [
        SnapshotId(value, f"{where} {name}")
        for key, name in places.items()
        if key in values and (value := text(values[key]))
    ]


def chosen_id(candidates: Sequence[SnapshotId], known: str) -> SnapshotId:
    """The candidate that is the id of a known request, else the first that is not blank.

    The id of a record is its own unless it is known.
    """
    for each in candidates:
        if each.value == known:
            return each
    return next((each for each in candidates if not each.is_own), SnapshotId("", ""))


def kind_of(arrival: Arrival, only: Mapping[str, Any] | None) -> BodyKind:
    """What a body is, from its only object; None if it is a list or a table."""
    if has_test_header(arrival.headers):  # it may have come without the secret, so nothing is done for it
        return BodyKind.TEST
    if only is None:
        return BodyKind.DATA
    if file_link(only):
        return BodyKind.FILE_LINK
    if _is_notice(only, arrival.path):
        return BodyKind.NOTICE
    if not is_record(only) and not snapshot_ids(arrival.headers, arrival.query, only):
        return BodyKind.TEST
    return BodyKind.DATA


def file_link(only: Mapping[str, Any]) -> str:
    """The address of the file that an object stands for; empty if it is no such object."""
    address = only.get("file_url")
    return text(address) if isinstance(address, str) and not _has_record_fields(only) else ""


def is_record(value: Mapping[str, Any]) -> bool:
    """Whether an object is data; one without any id is data, too."""
    return not _RECORD_KEYS.isdisjoint(value)


def platform_word(headers: Pairs, query: str) -> tuple[Platform, str]:
    """The platform that the sender names, and where; UNKNOWN if none or one that does not exist."""
    named = (
        ("header X-Platform", header_of(headers, "X-Platform")),
        ("query platform", dict(reversed(parse_qsl(query))).get("platform", "")),
    )
    for source, word in named:
        if (name := word.strip().lower()) in _PLATFORM_WORDS:
            return Platform(name), source
    return Platform.UNKNOWN, ""


def without_secrets(headers: Pairs) -> dict[str, str]:
    """The headers with every value blanked that may be a secret; of equal names the first counts."""
    shown: dict[str, str] = {}
    for name, value in headers:
        shown.setdefault(name, HIDDEN if _is_secret(name, value) else value)
    return shown


@lru_cache(2048)  # senders use the same few headers all the time
def _is_secret(name: str, value: str) -> bool:
    return _SECRET_NAME.search(name) is not None or _SECRET_VALUE.match(value) is not None


def query_without_secrets(query: str) -> str:
    """The query with every value blanked that may be a secret."""
    parts = (part.partition("=") for part in query.split("&"))
    return "&".join(
        f"{name}={HIDDEN}" if _SECRET_NAME.search(unquote_plus(name)) else f"{name}{equals}{value}"
        for name, equals, value in parts
    )


def _in_body(body: Mapping[str, Any]) -> list[SnapshotId]:
    found = _named(_BODY, body, "body")
    if is_record(body):
        own = {f"body {name}" for name in ("id", "job_id", "jobId")}
        found = [
            msgspec.structs.replace(each, is_own=True)
            if each.source in own and not _SNAPSHOT_SHAPE.fullmatch(each.value)
            else each
            for each in found
        ]
    metadata = body.get("metadata") if isinstance(body.get("metadata"), dict) else body.get("meta")
    return found + _named(_META, metadata, "metadata") if isinstance(metadata, dict) else found


def _is_notice(body: Mapping[str, Any], path: str) -> bool:
    """An object with a snapshot id and a status and no field of a record is a notice, never a record.

    At the address for notices a status is enough; which request it is about is told by the address.
    """
    if not isinstance(body.get("status"), str) or _has_record_fields(body):
        return False
    return "/notify" in path or any(text(body.get(name)) for name in _IDS)


def _has_record_fields(body: Mapping[str, Any]) -> bool:
    return bool((_RECORD_KEYS - _MESSAGE_KEYS) & body.keys())
