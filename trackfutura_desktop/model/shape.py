"""The parts of an address that the readers of all platforms share."""

import re
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import quote, quote_from_bytes, unquote, unquote_to_bytes

from trackfutura_desktop.model.platform import Service


class AddressKind(StrEnum):
    """What an address leads to. The catalogue says for each kind how it is collected."""

    ACCOUNT = "account"
    COMPANY = "company"
    GROUP = "group"
    COMMUNITY = "community"
    POST = "post"
    REEL = "reel"
    VIDEO = "video"
    COMMENT = "comment"
    JOB = "job"
    SEARCH = "search"
    HASHTAG = "hashtag"


class Shape(NamedTuple):
    """The reading of one path."""

    kind: AddressKind
    account: str  # user name, slug or number as written; empty if the address does not tell
    native_id: str  # of the post, video or job; of a search its words; empty for accounts
    path: str  # of the address to send, or a whole address where its host matters
    key: str  # the same for every way to write the address
    service: Service  # what one would most likely collect


_SAFE = "-._~@:!$&()*+=,;"
_NOT_PLAIN = re.compile(rf"[^A-Za-z0-9{re.escape(_SAFE)}]")


def plain(segment: str) -> str:
    """A path segment percent-encoded in the one way we compare."""
    if _NOT_PLAIN.search(segment) is None:
        return segment
    return quote_from_bytes(unquote_to_bytes(segment.encode("utf-8", "replace")), _SAFE)


def folded(segment: str) -> str:
    """A plain path segment without the difference of upper and lower case."""
    if "%" not in segment:
        return segment.lower()
    decoded = unquote(segment, errors="surrogateescape").lower()
    return quote(decoded, safe=_SAFE, errors="surrogateescape")


def parameter(query: str, name: str) -> str:
    """The decoded value of a query parameter; empty if there is none."""
    for part in query.split("&"):
        key, _, value = part.partition("=")
        if key == name:
            return " ".join(unquote(value.replace("+", " ")).split())
    return ""


def encoded(value: str) -> str:
    """A decoded value as it stands in a query."""
    return quote(value, safe="", errors="replace")
