"""Takes the folders of the building machine out of libraries, which would be looked for everywhere else."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DYNAMIC = 2  # the kind of a segment
_STRINGS, _RPATH, _RUNPATH = 5, 15, 29  # the kinds of an entry in it
_LOADED = 1


class _Segment(NamedTuple):
    kind: int
    offset: int
    address: int
    size: int


def clean(path: Path) -> bool:
    """Empty the search path of a 64-bit little-endian ELF file unless it begins at the file's own place.

    Returns:
        Whether there was something to empty.
    """
    data = bytearray(path.read_bytes())
    if data[:6] != b"\x7fELF\x02\x01":
        return False
    segments = list(_segments(data))
    dynamic = next((each for each in segments if each.kind == _DYNAMIC), None)
    if dynamic is None:
        return False
    entries = list(struct.iter_unpack("<QQ", data[dynamic.offset : dynamic.offset + dynamic.size]))
    strings = next(_place(segments, value) for kind, value in entries if kind == _STRINGS)
    changed = False
    for kind, value in entries:
        if kind in {_RPATH, _RUNPATH}:
            begin = strings + value
            end = data.index(0, begin)
            if begin < end and not data[begin:end].startswith(b"$ORIGIN"):
                data[begin:end] = bytes(end - begin)  # the loader ignores an empty one
                changed = True
    if changed:
        path.write_bytes(data)
    return changed


def _segments(data: bytearray) -> Iterator[_Segment]:
    (table,) = struct.unpack_from("<Q", data, 0x20)
    size, count = struct.unpack_from("<HH", data, 0x36)
    for number in range(count):
        kind, _, offset, address, _, length = struct.unpack_from("<IIQQQQ", data, table + number * size)
        yield _Segment(kind, offset, address, length)


def _place(segments: list[_Segment], address: int) -> int:
    """Where in the file the memory at an address comes from."""
    found = next(
        each
        for each in segments
        if each.kind == _LOADED and each.address <= address < each.address + each.size
    )
    return found.offset + address - found.address
