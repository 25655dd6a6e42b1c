"""Splitting of a JSON list or of JSON lines into records, each decoded on its own."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, NoReturn, TypeVar

import msgspec

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.buffer import Buffer
from trackfutura_desktop.model.inflate import BodyError

T = TypeVar("T")

_loads = msgspec.json.Decoder().decode

# Everything up to the next bracket, whole strings included: one step of the exact scanner.
_RUN = re.compile(rb'[^"{}\[\]]*(?:"[^"\\]*(?:\\.[^"\\]*)*"[^"{}\[\]]*)*', re.DOTALL)
_STRING_REST = re.compile(rb'[^"\\]*(?:\\.[^"\\]*)*', re.DOTALL)
_WORD = re.compile(rb"[^\s,\[\]{}\"]*")
_FIRST_KEY = re.compile(rb'\{[ \t\r\n]*"[^"\\]*"')
_QUOTE, _OPENING, _CLOSING = b'"', b"{[", b"}]"
_MAX_REACH = 1 << 20
_MAX_INT_DIGITS = 4000  # Python refuses to convert more than 4,300


class Decoded(msgspec.Struct, frozen=True):
    """One value of a body: a record, or what stands in the place of one.

    ``index`` counts from 0. ``raw`` is the value's own JSON (for a row of CSV the JSON we make of it).
    ``data`` is None if the value is valid JSON but no usable object; ``problem`` then says why.
    """

    index: int
    raw: bytes
    data: dict[str, Any] | None
    problem: str = ""


Read = Callable[[bytes, int], T | None]
"""Makes something of a record and its index, if it is exactly one object."""


def read_object(raw: bytes, index: int) -> Decoded | None:
    """The record if ``raw`` is exactly one object.

    No part of an object from its first brace on is itself an object, so success proves where it ends.
    """
    try:
        data = _loads(raw)
    except (ValueError, RecursionError):
        return None
    return Decoded(index, raw, data) if type(data) is dict else None


def list_records(source: Buffer, read: Read[T]) -> Iterator[Decoded | T]:
    """Records of a JSON list; ``source`` stands on its opening bracket.

    What ``read`` does not take for exactly one object is looked at exactly.

    Raises:
        BodyError: The list is cut off, has a broken element, or something follows it.
    """
    source.pos += 1
    index = 0
    boundary = _Boundary()
    mark = source.skip_space()
    while mark != b"]" or index:
        found = boundary.take(source, index, read)
        if found is not None:
            yield found
            index += 1
            continue
        end = _exact_end(source, index)
        record = _decode(source.data[source.pos : end], index, source.offset)
        source.pos = end
        yield record
        index += 1
        end = source.offset
        mark = source.skip_space()
        if mark == b"]":
            break
        if mark != b",":
            _refuse(
                source, index, tr("is not followed by a comma") if mark else tr("is the last before the end")
            )
        source.pos += 1
        source.skip_space()
        boundary.learn(source, end, len(record.raw))
    source.pos += 1
    if source.skip_space():
        raise BodyError(
            "json_error", tr("Something follows the list of records at byte {offset}.", offset=source.offset)
        )


class _Boundary:
    """What stands between two records of a list: brace, comma, brace and the first field's name.

    All records of a list look alike there, so that searching for it and proving the find by decoding is
    several times faster than the exact scanner.
    """

    def __init__(self) -> None:
        self._mark = b""
        self._gap = 0
        self._size = 0
        self._misses = 1

    def learn(self, source: Buffer, end: int, size: int) -> None:
        """Note what stood before the record at ``source.pos`` if the known mark has failed twice in a row."""
        self._size = max(size, self._size // 2)
        self._misses += 1
        key = _FIRST_KEY.match(source.data, source.pos)
        if self._misses > 1 and key and end > source.base:
            self._mark = source.data[end - source.base - 1 : key.end()]
            self._gap = source.offset - end
            self._misses = 0

    def take(self, source: Buffer, index: int, read: Read[T]) -> T | None:
        """The record at ``source.pos``, moving on to the next one; None if the exact scanner must look."""
        if not self._mark:
            return None
        reach = min(4 * self._size + 4096, _MAX_REACH)
        end = source.data.find(self._mark, source.pos, source.pos + reach) + 1
        if end == 0 and len(source.data) - source.pos < reach and source.more():
            end = source.data.find(self._mark, source.pos, source.pos + reach) + 1
        start, data = source.pos, source.data
        record = read(data[start:end], index) if end else None
        counted = start
        depth = 0
        while record is None and end:
            # The mark stood inside the record. Where braces in texts mislead the count, the scanner looks.
            depth += data.count(b"{", counted, end) - data.count(b"}", counted, end)
            if depth <= 0:
                record = read(data[start:end], index) if depth == 0 and counted > start else None
                break
            counted = end
            end = data.find(self._mark, end, start + reach) + 1
        if record is not None:
            self._size = max(end - start, self._size // 2)
            self._misses = 0
            source.pos = end + self._gap
        return record


def line_records(source: Buffer, read: Read[T]) -> Iterator[Decoded | T]:
    """Records of JSON lines; also one object, or several, that are written over many lines.

    What ``read`` does not take for exactly one object is looked at exactly.

    Raises:
        BodyError: A record is broken or cut off.
    """
    index = 0
    known = 0  # up to this offset it is known where lines end: what begins before is none by itself
    while source.skip_space():
        record: Decoded | T | None = None
        if source.offset >= known:
            end = source.line_end(_MAX_REACH)
            known = source.base + end
            record = read(source.data[source.pos : end].rstrip(), index)
        if record is None:
            end = _exact_end(source, index)
            record = _decode(source.data[source.pos : end], index, source.offset)
        source.pos = end
        yield record
        index += 1


def decoded(raw: bytes, index: int) -> Decoded:
    """One record by itself, as it stood at place ``index`` of a body that was whole.

    Raises:
        BodyError: It is no JSON.
    """
    return _decode(raw, index, 0)


def is_json(text: bytes) -> bool:
    """Whether ``text`` is one JSON value."""
    try:
        _loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _exact_end(source: Buffer, index: int) -> int:
    """Position after the value at ``source.pos``, reading on as far as needed."""
    first = source.data[source.pos : source.pos + 1]
    if first in _OPENING and first:
        return _nested_end(source, index)
    at = source.pos + 1 if first == _QUOTE else source.pos
    pattern = _STRING_REST if first == _QUOTE else _WORD
    while True:
        found = pattern.match(source.data, at)
        at = found.end() if found else at
        if at < len(source.data) and not source.data.startswith(b"\\", at):
            break
        ahead = at - source.pos
        if not source.more():
            if first == _QUOTE:
                _refuse(source, index, tr("is cut off by the end of the data"))
            return at
        at = source.pos + ahead
    if at == source.pos:
        _refuse(source, index, tr("is no JSON"))
    return at + 1 if first == _QUOTE else at


def _nested_end(source: Buffer, index: int) -> int:
    depth, at, in_string = 0, source.pos, False
    while True:
        found = (_STRING_REST if in_string else _RUN).match(source.data, at)
        at = found.end() if found else at
        mark = source.data[at : at + 1]
        if in_string and mark == _QUOTE:
            in_string = False
            at += 1
        elif mark == _QUOTE:
            in_string = True
            at += 1
        elif in_string or not mark:
            ahead = at - source.pos
            if not source.more():
                _refuse(source, index, tr("is cut off by the end of the data"))
            at = source.pos + ahead
        else:
            depth += 1 if mark in _OPENING else -1
            at += 1
            if depth == 0:
                return at


def _decode(raw: bytes, index: int, offset: int) -> Decoded:
    try:
        value = _loads(raw)
    except RecursionError:
        return Decoded(index, raw, None, tr("The record is nested too deeply to be read."))
    except ValueError:
        try:
            value = _lenient(raw)
        except RecursionError:
            return Decoded(index, raw, None, tr("The record is nested too deeply to be read."))
        except ValueError as error:
            raise BodyError(
                "json_error",
                tr(
                    "Record {index} at byte {offset} is no valid JSON: {error}.",
                    index=index + 1,
                    offset=offset,
                    error=error,
                ),
            ) from None
    if isinstance(value, dict):
        return Decoded(index, raw, value)
    return Decoded(
        index,
        raw,
        None,
        tr("A record must be an object, this is {value}.", value=_KINDS.get(type(value), tr("a number"))),
    )


_KINDS: dict[type, str] = {
    list: tr("a list"),
    str: tr("a text"),
    bool: tr("true or false"),
    type(None): "null",
}


def _lenient(raw: bytes) -> Any:  # noqa: ANN401 - any JSON value
    """Valid JSON that msgspec refuses: half surrogates, and numbers beyond its range, kept as digits."""
    return json.loads(
        raw.decode(), parse_int=_exact_int, parse_float=_exact_float, parse_constant=_no_constant
    )


def _exact_int(digits: str) -> int | str:
    return int(digits) if len(digits) <= _MAX_INT_DIGITS else digits


def _exact_float(digits: str) -> float | str:
    number = float(digits)
    return digits if number in {float("inf"), float("-inf")} else number


def _no_constant(name: str) -> NoReturn:
    raise ValueError(tr("{name} is not allowed in JSON", name=name))


def _refuse(source: Buffer, index: int, what: str) -> NoReturn:
    raise BodyError(
        "json_error",
        tr("Record {index} {what}, at byte {offset}.", index=index + 1, what=what, offset=source.offset),
    )
