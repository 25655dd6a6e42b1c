"""One record of Bright Data as a row of content, or as the error or warning that stands in its place."""

import re
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.model.values import text

# What surrounds the content of a record. A record of nothing else is an error or a warning.
_ENVELOPE: Final = frozenset(
    {
        "timestamp",
        "input",
        "discovery_input",
        "error",
        "error_code",
        "warning",
        "warning_code",
        "status_code",
        "url",
    }
)
_ADDRESS_FIELDS: Final = ("url", "profile_url", "company_url", "search_url", "input_url")
_INPUT_FIELDS: Final = (
    *_ADDRESS_FIELDS,
    *["user_name", "username", "handle", "keyword", "search_keyword", "keyword_search", "hashtag"],
)
_OWN_ADDRESSES: Final = ("post_url", "url", "input_url")
_AUTHOR_ADDRESSES: Final = (
    "profile_url",
    "user_profile_url",
    "user_url",
    "page_url",
    "channel_url",
    "use_url",
    "company_url",
    "community_url",
    "group_url",
)
_OWN_AND_AUTHOR: Final = (*_OWN_ADDRESSES, *_AUTHOR_ADDRESSES)

_PROFILE_ID: Final = re.compile(r"profile\.php\?(?:.*&)?id=(\d+)")
_LAST_SEGMENT: Final = re.compile(
    r"^(?:[a-z]+:)?//[^/?#]+/(?:[^?#]*/)?@?([^/?#]+)/*(?:[?#].*)?$", re.IGNORECASE
)


class Content(msgspec.Struct, frozen=True):
    """A record's values for the typed columns that all platforms share; the raw record keeps the rest.

    ``native_id`` with platform and entity identifies the content: the platform's id as text. Posts and reels
    of Instagram use the shortcode, ids of Reddit lose their ``t3_``, so that every dataset names the same
    content alike and a comment's ``parent_id`` is the ``native_id`` of its post. Dates are ms UTC.
    ``author`` is the handle, or the shown name where a platform gives no handle.
    """

    platform: Platform
    entity: Entity
    native_id: str
    url: str = ""
    author: str = ""
    author_name: str = ""
    author_id: str = ""
    author_url: str = ""
    text: str = ""
    hashtags: str = ""
    media_type: str = ""
    media_url: str = ""
    parent_id: str = ""
    parent_url: str = ""
    published_at: int | None = None
    collected_at: int | None = None
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    views: int | None = None
    followers: int | None = None
    is_verified: bool | None = None


class RecordProblem(msgspec.Struct, frozen=True):
    """An error or a warning that Bright Data sent in place of a record, and the input it is about."""

    kind: str
    code: str
    message: str
    address: str


def problem_of(record: dict[str, Any]) -> RecordProblem | None:
    """The error or warning that a record is; None if it is content.

    Successful records may carry ``"error": null``, and a warning may stand beside content: both are content.
    """
    kind = "error" if record.get("error") else "warning" if record.get("warning") else ""
    if not kind or any(value and name not in _ENVELOPE for name, value in record.items()):
        return None
    code = record.get(f"{kind}_code") or record.get("status_code")
    own = next(_input_values(record.get("input")), "") or next(address_words(record), "")
    return RecordProblem(kind, text(code), _message(record[kind]) or kind, own)


def address_words(record: dict[str, Any]) -> Iterator[str]:
    """What may name the input that a record answers, best first; the same may come twice.

    The original request of a discovery, then the page asked for, then (CSV has no inputs) the record's own
    address and that of its author's account. Also user names and key words as they were sent.
    """
    yield from sent_inputs(record)
    names = _OWN_ADDRESSES if record.get("comment_id") else _OWN_AND_AUTHOR  # who commented is no input
    for name in names:
        if found := text(record.get(name)):
            yield found


def sent_inputs(record: dict[str, Any]) -> Iterator[str]:
    """What was sent to get a record, as far as the record itself says so, best first."""
    if discovered := record.get("discovery_input"):
        yield from _input_values(discovered)
    if sent := record.get("input"):
        if type(sent) is dict and (nested := sent.get("discovery_input")):
            yield from _input_values(nested)
        yield from _input_values(sent)


def sent_address(sent: Any) -> str:  # noqa: ANN401 - any JSON value
    """The first of :func:`address_words` if it is an address where it nearly always is, else nothing.

    Args:
        sent: The original request of a discovery, else the input, as the record has it.
    """
    if type(sent) is not dict or sent.get("discovery_input"):
        return ""
    found = sent.get("url")
    return found if type(found) is str else ""


def handle_of(url: str) -> str:
    """The account's name or id in its address: the last part of the path, without @; may be blank."""
    if by_id := _PROFILE_ID.search(url):
        return by_id[1]
    last = _LAST_SEGMENT.match(url)
    return last[1] if last else ""


def _message(value: Any) -> str:  # noqa: ANN401 - any JSON value
    if type(value) is dict:
        value = value.get("message") or value.get("error")
    return text(value)


def _input_values(sent: Any) -> Iterator[str]:  # noqa: ANN401 - any JSON value
    if type(sent) is dict:
        for name in _INPUT_FIELDS:
            if name in sent and (found := text(sent[name])):
                yield found
    elif type(sent) is str and (found := text(sent)):
        yield found
