"""Values of a record by the dotted path of their key, and the paths that occur in records."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

import msgspec

LONGEST: Final = 4_000  # characters of a value that are kept; the whole is in the raw record
_MOST_ITEMS: Final = 50  # of a list whose items are shown beside each other
_DEEPEST: Final = 8
_EXAMPLES: Final = 3
_EXAMPLE: Final = 80
# Of more digits, or with a plus sign or spaces, it is a word made of digits.
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,9})?\Z")
_PART: Final = re.compile(r'\[([0-9]+)\]|("(?:[^"\\]|\\.)*")|([^.\["]+)')
_NOWHERE: Final = object()


class Value(NamedTuple):
    """What a record has at a path. Both are None where it has nothing, or null."""

    number: float | int | None
    text: str | None


class FoundKey(NamedTuple):
    """A path that occurs in records: in how many of them with a value, whether all of these are numbers."""

    path: str
    records: int
    is_number: bool
    examples: tuple[str, ...]


def value_at(record: object, path: str) -> Value:
    """The value at a path. Through a list without a number, the values of all its items."""
    found = _at(record, path)
    if found is _NOWHERE or found is None:
        return Value(None, None)
    text = _text(found)
    if isinstance(found, bool) or not isinstance(found, int | float | str):
        return Value(None, _cut(text))
    number = _number(text)
    return Value(number, _cut(text))


def dotted(place: str) -> str:
    """A place such as ``photos[0]."odd key"`` as a path of dots alone, ``photos.0.odd key``."""
    parts = []
    for number, quoted, key in _PART.findall(place):
        parts.append(number or (msgspec.json.decode(quoted) if quoted else key))
    return ".".join(map(str, parts))


def keys(records: Iterable[object]) -> list[FoundKey]:
    """The paths in records, those that most records have first."""
    seen: dict[str, int] = {}
    numbers: dict[str, int] = {}
    examples: dict[str, list[str]] = {}
    for record in records:
        if not isinstance(record, dict):
            continue
        for path in dict.fromkeys(_paths(record, "", 0)):
            value = value_at(record, path)
            seen.setdefault(path, 0)
            if value.text is None:
                continue
            seen[path] += 1
            numbers[path] = numbers.get(path, 0) + (value.number is not None)
            shown = examples.setdefault(path, [])
            example = " ".join(value.text[: 2 * _EXAMPLE].split())[:_EXAMPLE]
            if example and example not in shown and len(shown) < _EXAMPLES:
                shown.append(example)
    found = [
        FoundKey(path, count, 0 < count == numbers.get(path, 0), tuple(examples.get(path, ())))
        for path, count in seen.items()
    ]
    return sorted(found, key=lambda each: -each.records)


def _paths(value: object, path: str, depth: int) -> Iterator[str]:
    if isinstance(value, dict) and depth < _DEEPEST:
        if path:
            yield path
        for key, inner in value.items():
            yield from _paths(inner, f"{path}.{key}" if path else str(key), depth + 1)
    elif isinstance(value, list) and depth < _DEEPEST:
        yield path
        for item in value[:_EXAMPLES]:
            if isinstance(item, dict):
                for key, inner in item.items():
                    yield from _paths(inner, f"{path}.{key}", depth + 2)
    elif path:
        yield path


def _at(value: object, path: str) -> object:
    """A key may have dots in it, so the longest beginning that is a key goes first."""
    if not path:
        return value
    if isinstance(value, list):
        return _in_list(value, path)
    if not isinstance(value, dict):
        return _NOWHERE
    if path in value:
        return value[path]
    end = path.rfind(".")
    while end > 0:
        if path[:end] in value and (found := _at(value[path[:end]], path[end + 1 :])) is not _NOWHERE:
            return found
        end = path.rfind(".", 0, end)
    return _NOWHERE


def _in_list(value: list[Any], path: str) -> object:
    first, _, rest = path.partition(".")
    if first.isdecimal() and first.isascii():
        place = int(first[:9])
        return _at(value[place], rest) if place < len(value) else _NOWHERE
    found = [each for item in value[:_MOST_ITEMS] if (each := _at(item, path)) not in (_NOWHERE, None)]
    return found or _NOWHERE


def _text(value: object) -> str:
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer() and abs(value) < 10**15:
            return str(int(value))
        case list() if value and all(isinstance(each, str | int | float) for each in value):
            return ", ".join(_text(each) for each in value)
        case int() | float():
            return str(value)
        case _:
            return msgspec.json.encode(value).decode()


def _number(text: str) -> float | int | None:
    if not _NUMBER.match(text):
        return None
    return float(text) if "." in text else int(text)


def _cut(text: str) -> str:
    clean = text.encode("utf-8", "replace").decode() if not text.isascii() else text
    return clean if len(clean) <= LONGEST else f"{clean[: LONGEST - 1]}…"
