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
_RUN_BYTES = 6 * 1024 * 1024
# On average of a run.
_CHUNK_BYTES = 16 * 1024


class Chunk(NamedTuple):
    """Some rows, by the first of them."""

    key: str
    start: int  # in the file
    size: int


_NATIVE_ID = Content.__struct_fields__.index("native_id")
_encode_into = msgspec.msgpack.Encoder().encode_into
_rows_of = msgspec.msgpack.Decoder(list[Row]).decode


def write_rows(rows: Iterable[Row], file: BufferedWriter) -> list[Chunk]:
    """Write rows in chunks that are each sorted; not synced, because after a power cut they are made anew."""
    chunks: list[Chunk] = []
    start = 0
    for keys, encoded in _runs(rows):
        order = sorted(range(len(keys)), key=keys.__getitem__)  # equal ones as they came
        number = max(1, len(keys) * _CHUNK_BYTES // sum(map(len, encoded)))
        for place in range(0, len(order), number):
            part = order[place : place + number]
            size = file.write(_list_of([encoded[each] for each in part]))
            chunks.append(Chunk(keys[part[0]], start, size))
            start += size
    return chunks


def read_rows(file: BufferedReader, chunks: Iterable[Chunk]) -> Iterator[tuple[list[Row], int]]:
    """The rows of all chunks, in the order of their first ones; each time with their size in the file."""
    for chunk in sorted(chunks):
        file.seek(chunk.start)
        yield _rows_of(file.read(chunk.size)), chunk.size


def _runs(rows: Iterable[Row]) -> Iterator[tuple[list[str], list[bytes]]]:
    """The keys of rows, and these encoded: each at once, for to come back to many objects costs more."""
    keys: list[str] = []
    encoded: list[bytes] = []
    size = 0
    buffer = bytearray()  # one for all: else the space for each grows in several steps
    for row in rows:
        keys.append(_key(row))
        _encode_into(row, buffer)
        encoded.append(bytes(buffer))
        size += len(encoded[-1])
        if size > _RUN_BYTES:
            yield keys, encoded
            keys.clear()
            encoded.clear()
            size = 0
    if keys:
        yield keys, encoded


def _list_of(rows: list[bytes]) -> bytes:
    """As MessagePack: a mark, the number, the rows."""
    return b"".join((b"\xdd", len(rows).to_bytes(4, "big"), *rows))


def _key(row: Row) -> str:
    """Job and id in one text, because pairs take three times as long to compare."""
    return _sortable(row.job_id or 0) + (row.content[_NATIVE_ID] if row.content else "")


@lru_cache(4096)
def _sortable(number: int) -> str:
    return f"{number:010}"
