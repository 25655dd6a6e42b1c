"""Where in records the columns are: what follows from their platform and entity, and from their fields."""

import hashlib
import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from operator import itemgetter
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
from trackfutura_desktop.model.record import Content, handle_of
from trackfutura_desktop.model.values import text

_Names = tuple[str, ...]
_Read = Callable[[Field], list[Any]]
_Source = tuple[_Read, int]  # how to read, and the place of the field
_Targets = list[tuple[int, list[_Source]]]  # places of columns, and where to look for each
_MOST_PATTERNS: Final = 256

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
_YOUTUBE_TRACKING: Final = re.compile(r"&pp=[^&#]*|\?pp=[^&#]*(?=$|#)")

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


class Columns:
    """Records of one platform and entity: what to read as which column, whatever fields they have.

    They are given by the fields of :attr:`names` alone: the values of the first in all records, and so on.
    """

    def __init__(self, platform: Platform, entity: Entity) -> None:
        self._is_of_youtube = platform is Platform.YOUTUBE
        self._blank = (platform.value, entity.value, "", *Content.__struct_defaults__)
        place_of: dict[str, int] = {}

        def source(name: str, read: _Read) -> _Source:
            return read, place_of.setdefault(name, len(place_of))

        names = {**field_names(platform, entity)}
        self._title = [source(name, texts) for name in names.pop("title", ())]
        ids_in = {"native_id": entity, "parent_id": Entity.POST}
        self._sources: _Targets = []
        for attribute, found in names.items():
            if attribute in ids_in:
                sources = [source(*_id_field(name, platform, ids_in[attribute])) for name in found]
            else:
                sources = [source(name, _READERS.get(attribute, texts)) for name in found]
            self._sources.append((_PLACES[attribute], sources))
        self.names = tuple(place_of)
        # Most names are those of another dataset, or hold nothing, and in the next records the same ones do.
        self._there = lru_cache(_MOST_PATTERNS)(self._sources_of)

    def read(self, fields: Sequence[Field], number: int, hash_of: Callable[[int], str]) -> list[list[Any]]:
        """The columns of so many records, each for all of them, in the order of :class:`Content`.

        The values are such as the database takes. Never fails: what cannot be understood stays blank.

        Args:
            fields: Those of the names.
            number: Of records.
            hash_of: What identifies one of them that has no id, by its place.
        """
        are_there = [field[0] is not None or field.count(None) < number for field in fields]
        found, titles = self._there(tuple(are_there))
        columns = [[blank] * number for blank in self._blank]
        for target, sources in found:
            columns[target] = _first_found(sources, fields, self._blank[target])
        if titles:
            columns[_TEXT] = list(map(_with_title, _first_found(titles, fields, ""), columns[_TEXT]))
        columns[_AUTHOR] = _authors(columns[_AUTHOR], columns[_AUTHOR_URL], columns[_AUTHOR_NAME])
        if self._is_of_youtube:
            columns[_URL] = [_YOUTUBE_TRACKING.sub("", url) for url in columns[_URL]]
        if "" in columns[_NATIVE_ID]:
            columns[_NATIVE_ID] = [id_ or hash_of(place) for place, id_ in enumerate(columns[_NATIVE_ID])]
        return columns

    def _sources_of(self, is_there: tuple[bool, ...]) -> tuple[_Targets, list[_Source]]:
        """What to read as which column, and as title, where only some of the fields are there."""
        there = [(target, [each for each in found if is_there[each[1]]]) for target, found in self._sources]
        titles = [each for each in self._title if is_there[each[1]]]
        return [(target, found) for target, found in there if found], titles


columns_of = cache(Columns)


class Layout:
    """Records of one platform and entity that have the same fields."""

    def __init__(self, platform: Platform, entity: Entity, fields: _Names) -> None:
        self.platform = platform
        self.entity = entity
        self.fields = fields
        self.columns = columns_of(platform, entity)
        place_of = {name: place for place, name in enumerate(fields)}
        self._named = itemgetter(*[place_of.get(name, len(fields)) for name in self.columns.names])

    def named(self, values: Sequence[Any], nothing: object) -> tuple[Any, ...]:
        """Of what is given for each of the fields, that for the names of the columns."""
        found: tuple[Any, ...] = self._named((*values, nothing))
        return found

    def hash_of(self, values: Sequence[Any]) -> str:
        """Identifies a record without any id by its own values.

        The time of collection is left out, so that the same record delivered twice is still one.
        """
        own = {name: value for name, value in zip(self.fields, values, strict=True) if name != "timestamp"}
        try:
            encoded = msgspec.json.encode(own, order="sorted")
        except (ValueError, ArithmeticError, RecursionError):  # half surrogates, numbers or depths beyond it
            encoded = repr(sorted((name, text(value)) for name, value in own.items())).encode()
        return f"sha256:{hashlib.sha256(encoded).hexdigest()}"


def _first_found(sources: Sequence[_Source], fields: Sequence[Field], blank: object) -> list[Any]:
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


def _id_field(name: str, platform: Platform, entity: Entity) -> tuple[str, _Read]:
    """The field that an id is in, and how to read it; how they are written is said in ``fields``."""
    field, _, inner = name.removeprefix("@").partition(".")
    return field, _id_reader(inner, platform, entity if name[0] == "@" else None)


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
