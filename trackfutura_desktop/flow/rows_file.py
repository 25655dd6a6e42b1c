"""The rows of a large delivery in a file beside the spool, read in one order without all being in memory.

They are sorted by job and id, as the indexes over both are: a batch then changes few of their pages. Ids come
in no order. In the order of arrival every batch would change nearly every page, and the more there are the
dearer a record becomes.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from io import BufferedReader, BufferedWriter

import msgspec

from trackfutura_desktop.model.record import Content
from trackfutura_desktop.model.row import Row

# What is sorted at once; the sorted runs are merged when they are read.
_RUN_BYTES = 12 * 1024 * 1024
# Of each run one chunk is in memory then.
_CHUNK_BYTES = 32 * 1024
_LENGTH_BYTES = 4

Run = tuple[int, int]
"""From where in the file, and up to where."""

# A number after its own length sorts like a number, and is put together faster than one with zeros before it.
_LENGTHS = [chr(ord("0") + length) for length in range(20)]
_NATIVE_ID = Content.__struct_fields__.index("native_id")
_encode = msgspec.msgpack.Encoder().encode
_rows_of = msgspec.msgpack.Decoder(list[Row]).decode


def write_rows(rows: Iterable[Row], file: BufferedWriter) -> list[Run]:
    """Write rows in runs that are each sorted; not synced, because after a power cut they are made anew."""
    written: list[Run] = []
    for run in _runs(rows):
        start = file.tell()
        for chunk in _chunks(run):
            file.write(len(chunk).to_bytes(_LENGTH_BYTES, "big"))
            file.write(chunk)
        written.append((start, file.tell()))
    return written


def read_rows(file: BufferedReader, runs: Iterable[Run]) -> Iterator[list[Row]]:
    """The rows of all runs in one order, some at a time; equal ids stay in the order of arrival."""
    chunks = [_read(file, *run) for run in runs]
    windows = [(window, rest) for rest in chunks if (window := next(rest, []))]
    while windows:
        border = min(window[-1] for window, _ in windows)
        due: list[tuple[str, Row]] = []
        left = []
        for window, rest in windows:
            end = bisect_right(window, border)
            due += window[:end]
            if following := window[end:] or next(rest, []):
                left.append((following, rest))
        due.sort()
        yield [row for _, row in due]
        windows = left


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


def _chunks(run: dict[str, bytes]) -> Iterator[bytes]:
    """A run, sorted, in chunks that are each a list of MessagePack."""
    rows: list[bytes] = []
    size = 0
    for key in sorted(run):  # texts alone: pairs take three times as long
        encoded = run[key]
        rows.append(encoded)
        size += len(encoded)
        if size > _CHUNK_BYTES:
            yield _list_of(rows)
            rows, size = [], 0
    if rows:
        yield _list_of(rows)


def _list_of(rows: list[bytes]) -> bytes:
    """A mark, the number, the rows."""
    return b"\xdd" + len(rows).to_bytes(4, "big") + b"".join(rows)


def _read(file: BufferedReader, start: int, end: int) -> Iterator[list[tuple[str, Row]]]:
    """The chunks of a run; no two keys are equal, so that rows themselves are never compared."""
    while start < end:
        file.seek(start)
        size = int.from_bytes(file.read(_LENGTH_BYTES), "big")
        yield [(_key(row), row) for row in _rows_of(file.read(size))]
        start += _LENGTH_BYTES + size


def _key(row: Row) -> str:
    """One text, because it is compared many times: job, id, place; no id holds the character before it."""
    native_id = row.content[_NATIVE_ID] if row.content else ""
    place = str(row.position)
    return f"{_sortable(row.job_id or 0)}{native_id}\0{_LENGTHS[len(place)]}{place}"


@lru_cache(4096)
def _sortable(number: int) -> str:
    return f"{number:010}"
