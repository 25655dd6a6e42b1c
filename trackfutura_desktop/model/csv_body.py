"""Reading of a CSV body row by row into the shape of JSON records."""

import csv
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.buffer import MAX_RECORD_BYTES, Buffer
from trackfutura_desktop.model.fields import KNOWN_FIELDS
from trackfutura_desktop.model.inflate import BodyError
from trackfutura_desktop.model.json_body import Decoded

_COLUMN = re.compile(r"[A-Za-z_][\w.\- ]*")
# Bright Data writes some dates and picture addresses as JSON strings, quotes included. Any other text in
# quotes is what somebody wrote and keeps them.
_QUOTED = re.compile(r'"(?:\d{4}-\d\d-\d\d[T ][^"\\]*|https?://[^"\\\s]*)"')
_loads = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode


def csv_header(line: bytes) -> list[str] | None:
    """Names of the columns if ``line`` is the header of a CSV body with at least one field that we know."""
    try:
        names = [name.strip() for name in next(csv.reader([line.decode()], strict=True), [])]
    except (csv.Error, UnicodeDecodeError):
        return None
    if not all(_COLUMN.fullmatch(name) for name in names) or len(set(names)) < len(names):
        return None
    return names if KNOWN_FIELDS.intersection(names) else None


def csv_records(source: Buffer, names: list[str]) -> Iterator[Decoded]:
    """Records of a CSV body; ``source`` stands behind the header.

    Nested values are decoded; an empty cell and the word ``null`` are no value; everything else stays the
    text that it is, so that ids keep their digits.

    Raises:
        BodyError: A row is broken, cut off, or no UTF-8.
    """
    csv.field_size_limit(MAX_RECORD_BYTES)  # the module's own limit is 128 KiB, less than a LinkedIn record
    lines = _Lines(source)
    rows = csv.reader(lines, strict=True)
    index = 0
    while True:
        try:
            row = next(rows, None)
        except csv.Error as error:
            raise BodyError(
                "json_error",
                tr(
                    "Row {index} (line {count}) of the CSV data is broken: {error}.",
                    index=index + 1,
                    count=lines.count + 1,
                    error=error,
                ),
            ) from None
        if row is None:
            return
        if not row:
            continue
        if len(row) < len(names) and not lines.complete:
            raise BodyError(
                "json_error",
                tr(
                    "The CSV data is cut off in row {index}, at byte {offset}.",
                    index=index + 1,
                    offset=source.offset,
                ),
            )
        if len(row) > len(names):
            problem = tr("The row has {row} values for {names} columns.", row=len(row), names=len(names))
            yield Decoded(index, _encode(row), None, problem)
        else:
            yield _record(index, dict(zip(names, row, strict=False)))
        index += 1


class _Lines:
    """The lines of a source as text; ``complete`` tells whether the last one had its line feed."""

    def __init__(self, source: Buffer) -> None:
        self._source = source
        self.complete = True
        self.count = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        source = self._source
        end = source.line_end()
        line = source.data[source.pos : end]
        if not line:
            raise StopIteration
        self.complete = line.endswith(b"\n")
        self.count += 1
        try:
            text = line.decode()
        except UnicodeDecodeError:
            raise BodyError(
                "json_error",
                tr(
                    "Line {count} of the CSV data, at byte {offset}, is no UTF-8 text.",
                    count=self.count + 1,
                    offset=source.offset,
                ),
            ) from None
        source.pos = end
        return text


def _record(index: int, cells: dict[str, str]) -> Decoded:
    data: dict[str, Any] = dict(cells)
    # Nested JSON goes into the raw record as it stands: msgspec cannot write integers beyond 64 bits.
    raw: dict[str, Any] = data.copy()
    for name, cell in cells.items():
        if cell in {"", "null"}:
            data[name] = raw[name] = None
        elif cell[0] in "{[" or (cell[0] == '"' and _QUOTED.fullmatch(cell)):
            try:
                data[name] = _loads(cell)
            except (ValueError, RecursionError):
                continue
            raw[name] = msgspec.Raw(cell.encode())
    return Decoded(index, _encode(raw), data)
