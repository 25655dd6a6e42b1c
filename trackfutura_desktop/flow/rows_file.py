"""The rows of a large delivery in a file beside the spool, read in another order without all being in memory.

They are read about in the order of job and id, as the indexes over both are: a batch then changes few of
their pages. Ids come in no order. In the order of arrival every batch would change nearly every page, and the
more there are the dearer a record becomes.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from io import BufferedReader, BufferedWriter
from typing import NamedTuple

import msgspec

from trackfutura_desktop.model.record import Content
from trackfutura_desktop.model.row import Row

# What is sorted at once; of what came later, rows may have a place before these.
_RUN_BYTES = 12 * 1024 * 1024
_CHUNK_BYTES = 16 * 1024


class Chunk(NamedTuple):
    """Some rows, by the first of them."""

    key: str
    start: int  # in the file
    size: int


# A number after its own length sorts like a number, and is put together faster than one with zeros before it.
_LENGTHS = [chr(ord("0") + length) for length in range(20)]
_NATIVE_ID = Content.__struct_fields__.index("native_id")
_encode = msgspec.msgpack.Encoder().encode
_rows_of = msgspec.msgpack.Decoder(list[Row]).decode


def write_rows(rows: Iterable[Row], file: BufferedWriter) -> list[Chunk]:
    """Write rows in chunks that are each sorted; not synced, because after a power cut they are made anew."""
    return [
        Chunk(key, file.tell(), file.write(_list_of(encoded)))
        for run in _runs(rows)
        for key, encoded in _chunks(run)
    ]


def read_rows(file: BufferedReader, chunks: Iterable[Chunk]) -> Iterator[list[Row]]:
    """The rows of all chunks, in the order of their first ones."""
    for chunk in sorted(chunks):
        file.seek(chunk.start)
        yield _rows_of(file.read(chunk.size))


def _runs(rows: Iterable[Row]) -> Iterator[dict[str, bytes]]:
    """Encoded rows by their keys; no two are equal."""
    run: dict[str, bytes] = {}
    size = 0
    for row in rows:
        encoded = run[_key(row)] = _encode(row)
        size += len(encoded)
        if size > _RUN_BYTES:
            yield run
            run.clear()
            size = 0
    yield run


def _chunks(run: dict[str, bytes]) -> Iterator[tuple[str, list[bytes]]]:
    """A run, sorted, in parts, each with its first key."""
    first, rows, size = "", [], 0
    for key in sorted(run):  # texts alone: pairs take three times as long
        encoded = run[key]
        first = first or key
        rows.append(encoded)
        size += len(encoded)
        if size > _CHUNK_BYTES:
            yield first, rows
            first, rows, size = "", [], 0
    if rows:
        yield first, rows


def _list_of(rows: list[bytes]) -> bytes:
    """As MessagePack: a mark, the number, the rows."""
    return b"\xdd" + len(rows).to_bytes(4, "big") + b"".join(rows)


def _key(row: Row) -> str:
    """One text, because it is compared many times: job, id, place; no id holds the character before it."""
    native_id = row.content[_NATIVE_ID] if row.content else ""
    place = str(row.position)
    return f"{_sortable(row.job_id or 0)}{native_id}\0{_LENGTHS[len(place)]}{place}"


@lru_cache(4096)
def _sortable(number: int) -> str:
    return f"{number:010}"
