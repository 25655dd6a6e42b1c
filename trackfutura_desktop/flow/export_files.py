"""The files that an export can be: one class for each format, each with the way to read it back."""

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec

from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.store.export import FLAGS, RECORD, Row

_CHUNK = 1024 * 1024
_BOM = b"\xef\xbb\xbf"
_CELL = 2**31 - 1


class Writer(Protocol):
    """A file of one format that is being written."""

    @property
    def notes(self) -> list[str]:
        """Sentences on what the format could not take as it is."""

    def write(self, rows: Sequence[Row]) -> None:
        """Add rows.

        Raises:
            OSError: They cannot be written.
        """

    def finish(self) -> str:
        """End the file; returns the SHA-256 of what was written, empty where only the file knows it.

        Raises:
            OSError: It cannot be written.
        """

    def discard(self) -> None:
        """Let go of the file; its bytes do not matter any more."""


class _TextFile:
    """Bytes on their way into a file, hashed as they are written."""

    def __init__(self, path: Path) -> None:
        self.notes: list[str] = []
        self._file: BinaryIO = path.open("xb")
        self._hash = hashlib.sha256()

    def discard(self) -> None:
        """Close the file."""
        self._file.close()

    def _put(self, data: bytes) -> None:
        self._hash.update(data)
        self._file.write(data)

    def finish(self) -> str:
        """End the file."""
        self._file.close()
        return self._hash.hexdigest()


class CsvFile(_TextFile):
    """CSV as RFC 4180 has it, with a header, in UTF-8."""

    def __init__(self, path: Path, columns: Sequence[str], *, bom: bool = False) -> None:
        super().__init__(path)
        self._put(_BOM if bom else b"")
        self.write([tuple(columns)])

    def write(self, rows: Sequence[Row]) -> None:
        """Add rows."""
        text = io.StringIO(newline="")
        csv.writer(text).writerows(rows)
        self._put(text.getvalue().encode())


class NdjsonFile(_TextFile):
    """One JSON object a line."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        super().__init__(path)
        self._objects = _Objects(columns)

    def write(self, rows: Sequence[Row]) -> None:
        """Add rows."""
        self._put(b"".join(line + b"\n" for line in self._objects.encoded(rows)))


class JsonFile(_TextFile):
    """A JSON list with one object a line."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        super().__init__(path)
        self._objects = _Objects(columns)
        self._before = b"[\n"

    def write(self, rows: Sequence[Row]) -> None:
        """Add rows."""
        if rows:
            self._put(self._before + b",\n".join(self._objects.encoded(rows)))
            self._before = b",\n"

    def finish(self) -> str:
        """End the list."""
        self._put(b"[]\n" if self._before == b"[\n" else b"\n]\n")
        return super().finish()


class _Objects:
    """Rows as JSON objects. A record alone stands for itself: the file is again one of Bright Data's."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._columns = columns
        self._encode = msgspec.json.Encoder().encode
        self._flags = [place for place, name in enumerate(columns) if name in FLAGS]
        self._record = columns.index(RECORD) if RECORD in columns else None

    def encoded(self, rows: Iterable[Row]) -> Iterator[bytes]:
        if len(self._columns) == 1 and self._record is not None:
            for (record,) in rows:
                yield _one_line(record)
            return
        for row in rows:
            values = list(row)
            for place in self._flags:
                values[place] = None if row[place] is None else bool(row[place])
            if self._record is not None:
                values[self._record] = msgspec.Raw(_one_line(row[self._record]))
            yield self._encode(dict(zip(self._columns, values, strict=True)))


def _one_line(record: bytes) -> bytes:
    """The record without the line feeds that JSON may have between its parts; inside its texts are none."""
    return record.replace(b"\n", b" ").replace(b"\r", b" ")


def hashed_chunks(path: Path, watch: Watch, seen: "hashlib._Hash") -> Iterator[bytes]:
    """The bytes of a file, a piece at a time; ``seen`` gets to know them, ``watch`` how many they are."""
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            watch.advance(len(chunk))
            seen.update(chunk)
            yield chunk


def csv_rows(chunks: Iterable[bytes]) -> int:
    """How many rows CSV data have below the header.

    Raises:
        ValueError: They cannot be read as CSV.
    """
    csv.field_size_limit(_CELL)
    try:
        return sum(1 for _ in csv.reader(_lines(chunks), strict=True)) - 1
    except csv.Error as error:
        raise ValueError(str(error)) from error


def ndjson_rows(chunks: Iterable[bytes]) -> int:
    """How many lines there are, each of which is a JSON object.

    Raises:
        ValueError: One of them is not.
    """
    decode = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
    return sum(1 for line in _lines(chunks) if decode(line) is not None)


def json_rows(chunks: Iterable[bytes]) -> int:
    """How many objects the list has, one a line.

    Raises:
        ValueError: It is no such list.
    """
    lines = _lines(chunks)
    first = next(lines, "")
    if first == "[]\n":
        return 0
    decode = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
    count, line = 0, ""
    for line in lines:
        if line == "]\n":
            break
        decode(line.removesuffix("\n").removesuffix(","))
        count += 1
    if first != "[\n" or line != "]\n":
        raise ValueError("the list has no end")
    return count


def _lines(chunks: Iterable[bytes]) -> Iterator[str]:
    """The lines with their line feeds; a carriage return alone ends none, and inside a cell both stay."""
    rest = b""
    for chunk in chunks:
        head, feed, tail = chunk.rpartition(b"\n")
        if not feed:
            rest += chunk
            continue
        block, rest = rest + head + feed, tail
        yield from (line.decode() + "\n" for line in block.removesuffix(b"\n").split(b"\n"))
    if rest:
        yield rest.decode()
