"""Decoding of a delivered body into records, as a stream in bounded memory."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar, overload

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.buffer import Buffer, as_utf8
from trackfutura_desktop.model.csv_body import csv_header, csv_records
from trackfutura_desktop.model.inflate import BodyError, inflate
from trackfutura_desktop.model.json_body import (
    Decoded,
    Read,
    is_json,
    line_records,
    list_records,
    read_object,
)

__all__ = ["BodyError", "Decoded", "inflate", "read_object", "records"]

T = TypeVar("T")


@overload
def records(chunks: Iterable[bytes]) -> Iterator[Decoded]: ...


@overload
def records(chunks: Iterable[bytes], read: Read[T]) -> Iterator[Decoded | T]: ...


def records(chunks: Iterable[bytes], read: Read[Any] = read_object) -> Iterator[Any]:
    """Records of an inflated body: a JSON list, JSON lines, one object, or CSV with a header.

    An empty body and an empty list have no records. The form is told by the text itself, because the
    declared content type of deliveries is not reliable.

    Args:
        chunks: The inflated body in pieces of any size, see :func:`inflate`.
        read: Makes of an object of JSON what is wanted instead of it, or None to have it decoded.

    Raises:
        BodyError: ``json_error`` if the body is none of these, or is broken or cut off somewhere; what was
            yielded before is then not the whole. ``too_large`` if one record is.
    """
    source = Buffer(as_utf8(chunks))
    first = source.skip_space()
    if first == b"[":
        yield from list_records(source, read)
    elif first == b"{":
        yield from line_records(source, read)
    elif first:
        end = source.line_end()
        line = source.data[source.pos : end].strip()
        if is_json(line):
            yield from line_records(source, read)
        elif names := csv_header(line):
            source.pos = end
            yield from csv_records(source, names)
        else:
            raise BodyError(
                "json_error", tr("The body is no JSON, no JSON lines and no CSV, so it holds no records.")
            )
