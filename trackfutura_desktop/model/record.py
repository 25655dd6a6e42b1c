"""One record of Bright Data as a row of content, or as the error or warning that stands in its place."""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec

from trackfutura_desktop.model.fields import field_names
from trackfutura_desktop.model.many_values import (
    Field,
    addresses,
    counts,
    dates_ms,
    flags,
    hashtags,
    texts,
)
from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.model.values import text

_Names = tuple[str, ...]
_Read = Callable[[Field], list[Any]]

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

# Where an address of a post carries its id.
_URL_KEYS: Final = {
    Platform.INSTAGRAM: re.compile(r"/(?:p|reels?|tv)/([\w-]+)"),
    Platform.FACEBOOK: re.compile(
        r"(?:/(?:posts|videos|reel|permalink)/(?:[^/?#]+/)*|[?&](?:story_fbid|fbid|v)=)([\w-]+)"
    ),
    Platform.LINKEDIN: re.compile(r"(?:(?:activity|ugcPost|share)[-:]|/jobs/view/(?:[^/?#]*-)?)(\d+)"),
    Platform.TIKTOK: re.compile(r"/(?:video|photo)/(\d+)"),
    Platform.X: re.compile(r"/status(?:es)?/(\d+)"),
    Platform.YOUTUBE: re.compile(r"(?:[?&]v=|youtu\.be/|/shorts/|/live/|/embed/)([\w-]+)"),
    Platform.REDDIT: re.compile(r"/comments/(\w+)"),
    Platform.PINTEREST: re.compile(r"/pin/([^/?#]+)"),
}
_ACCOUNTS: Final = frozenset({Entity.PROFILE, Entity.CHANNEL, Entity.COMPANY})
# What one dataset adds to an id and another leaves out: Instagram reels have "<media>_<user>", Reddit posts
# have "t3_" before the id that a comment names bare (an account keeps its t2_, authors are named so).
_ID_DECORATION: Final = {
    Platform.INSTAGRAM: re.compile(r"(?<=\d)_\d+$"),
    Platform.REDDIT: re.compile(r"^t[13]_"),
}
_PROFILE_ID: Final = re.compile(r"profile\.php\?(?:.*&)?id=(\d+)")
_LAST_SEGMENT: Final = re.compile(
    r"^(?:[a-z]+:)?//[^/?#]+/(?:[^?#]*/)?@?([^/?#]+)/*(?:[?#].*)?$", re.IGNORECASE
)
_YOUTUBE_TRACKING: Final = re.compile(r"&pp=[^&#]*|\?pp=[^&#]*(?=$|#)")


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


_READERS: Final[dict[str, _Read]] = {
    "hashtags": hashtags,
    "media_url": addresses,
    "published_at": dates_ms,
    "collected_at": dates_ms,
    "likes": counts,
    "comments": counts,
    "shares": counts,
    "views": counts,
    "followers": counts,
    "is_verified": flags,
}
_PLACES: Final = {name: place for place, name in enumerate(Content.__struct_fields__)}
_NATIVE_ID, _PARENT_ID, _URL, _TEXT = (_PLACES[name] for name in ("native_id", "parent_id", "url", "text"))
_AUTHOR, _AUTHOR_NAME, _AUTHOR_URL = (_PLACES[name] for name in ("author", "author_name", "author_url"))


class Layout:
    """Records of one platform and entity that have the same fields: where to look for what in them.

    Records are given field by field: the values of the first one in all of them, then of the next.
    """

    def __init__(self, platform: Platform, entity: Entity, fields: _Names) -> None:
        self.platform = platform
        self.entity = entity
        self.service = entity.service.value
        self.fields = fields
        place_of = {name: place for place, name in enumerate(fields)}
        names = {**field_names(platform, entity)}
        self._title = [place_of[name] for name in names.pop("title", ()) if name in place_of]
        ids = {
            "native_id": _id_fields(names.pop("native_id", ()), place_of, platform, entity),
            "parent_id": _id_fields(names.pop("parent_id", ()), place_of, platform, Entity.POST),
        }
        readers = {
            attribute: [
                (_READERS.get(attribute, texts), place_of[name]) for name in found if name in place_of
            ]
            for attribute, found in names.items()
        }
        self._sources = [(_PLACES[attribute], found) for attribute, found in (readers | ids).items() if found]
        self._blank = (platform.value, entity.value, "", *Content.__struct_defaults__)

    def columns(self, fields: Sequence[Field], number: int) -> list[list[Any]]:
        """The columns of so many records, each for all of them, in the order of :class:`Content`.

        The values are such as the database takes. Never fails: what cannot be understood stays blank. A
        record without any id is identified by the hash of its own values, the time of collection left out, so
        that the same record delivered twice is still one.
        """
        columns = [[blank] * number for blank in self._blank]
        for target, sources in self._sources:
            columns[target] = _first_found(sources, fields, self._blank[target])
        if self._title:
            titles = _first_found([(texts, place) for place in self._title], fields, "")
            columns[_TEXT] = list(map(_with_title, titles, columns[_TEXT]))
        columns[_AUTHOR] = _authors(columns[_AUTHOR], columns[_AUTHOR_URL], columns[_AUTHOR_NAME])
        if self.platform is Platform.YOUTUBE:
            columns[_URL] = [_YOUTUBE_TRACKING.sub("", url) for url in columns[_URL]]
        if "" in columns[_NATIVE_ID]:
            ids = enumerate(columns[_NATIVE_ID])
            columns[_NATIVE_ID] = [id_ or self._hash([each[place] for each in fields]) for place, id_ in ids]
        return columns

    def _hash(self, values: Sequence[Any]) -> str:
        own = {name: value for name, value in zip(self.fields, values, strict=True) if name != "timestamp"}
        try:
            encoded = msgspec.json.encode(own, order="sorted")
        except (ValueError, ArithmeticError, RecursionError):  # half surrogates, numbers or depths beyond it
            encoded = repr(sorted((name, text(value)) for name, value in own.items())).encode()
        return f"sha256:{hashlib.sha256(encoded).hexdigest()}"


def _first_found(sources: Sequence[tuple[_Read, int]], fields: Sequence[Field], blank: object) -> list[Any]:
    """Of each record the first value that is not blank, looked for in one field after another."""
    (read, place), *others = sources
    found = read(fields[place])
    for read, place in others:
        if blank not in found:
            break
        missing = [number for number, value in enumerate(found) if value == blank]
        field = fields[place]
        for number, value in zip(missing, read([field[each] for each in missing]), strict=True):
            found[number] = value
    return found


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


def _with_title(title: str, body: str) -> str:
    if not title or not body:
        return title or body
    return body if body.startswith(title.rstrip("….")) else f"{title}\n\n{body}"


def _authors(authors: list[str], addresses: list[str], names: list[str]) -> list[str]:
    joined = "".join(authors)
    if "" not in authors and "@" not in joined and "://" not in joined:  # nearly always
        return authors
    return list(map(_author, authors, addresses, names))


def _author(author: str, address: str, name: str) -> str:
    if author.startswith(("http://", "https://")):
        author = handle_of(author)
    return author.removeprefix("@") or handle_of(address) or name


def _id_fields(
    names: _Names, place_of: Mapping[str, int], platform: Platform, entity: Entity
) -> list[tuple[_Read, int]]:
    """Where the ids are, and how to read them; how they are written is said in ``fields``."""
    parted = [(name.removeprefix("@").partition("."), name[0] == "@") for name in names]
    return [
        (_id_reader(inner, platform, entity if is_address else None), place_of[field])
        for (field, _, inner), is_address in parted
        if field in place_of
    ]


def _id_reader(inner: str, platform: Platform, in_address_of: Entity | None) -> _Read:
    """Reads ids from a field: from one within it, if it holds objects, and from the address that it is."""
    decoration = _ID_DECORATION.get(platform)

    def ids(field: Field) -> list[str]:
        if inner:
            field = [value.get(inner) if type(value) is dict else None for value in field]
        found = texts(field)
        if in_address_of is not None:
            found = [_id_in_address(url, platform, in_address_of) for url in found]
        if decoration is None:
            return found
        return [decoration.sub("", each) or each if "_" in each else each for each in found]

    return ids


def _id_in_address(url: str, platform: Platform, entity: Entity) -> str:
    if entity in _ACCOUNTS:
        return handle_of(url)
    key = _URL_KEYS[platform].search(url) if url and platform in _URL_KEYS else None
    return key[1] if key else ""
