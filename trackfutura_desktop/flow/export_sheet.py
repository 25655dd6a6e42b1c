"""Spreadsheets (XLSX): texts as texts, numbers as numbers, moments as dates; nothing is ever a formula."""

import contextlib
import re
import tempfile
import zipfile
import zlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError

from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.language import tr
from trackfutura_desktop.store.export import FLAGS, MOMENTS, NUMBERS, Row

MAX_ROWS = 1_048_576  # of one sheet, with the header
MAX_TEXT = 32_767  # UTF-16 units in a cell

_DAY_MS = 86_400_000
_EPOCH_DAYS = 25_569  # 1970-01-01, counted from the first day of spreadsheets
_FIRST_DAY, _LAST_DAY = 61, 2_958_465  # before March 1900 they count days that never were; after 9999 none
_EXACT = 2**53  # a spreadsheet rounds larger numbers
_FORBIDDEN = re.compile("[\ufffe\uffff]")  # no XML may hold them
_MANY = 1024 * 1024
_ROW = b"<row "


class SheetFile:
    """A workbook with the sheet Records, and further ones where that is full."""

    def __init__(self, path: Path, columns: Sequence[str], watch: Watch, max_rows: int = MAX_ROWS) -> None:
        self._columns = columns
        self._max_rows = max_rows
        self._cut = self._replaced = 0
        self._file = _Attentive(path.open("xb"), watch)
        # Sheets grow to gigabytes before they are packed: on the disk that was chosen, not in the memory.
        self._folder = tempfile.TemporaryDirectory(
            prefix=f".{path.name}", dir=path.parent, ignore_cleanup_errors=True
        )
        self._book = Workbook(self._file, {"constant_memory": True, "tmpdir": self._folder.name})
        self._book.use_zip64()
        self._date = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._sheets = 0
        self._begin_sheet()

    @property
    def notes(self) -> list[str]:
        """What a sheet could not take."""
        notes = []
        if self._cut:
            notes.append(
                tr(
                    "{cut:,} texts were cut at {max_text:,} characters, the most a cell can hold.",
                    cut=self._cut,
                    max_text=MAX_TEXT,
                )
            )
        if self._replaced:
            notes.append(
                tr(
                    "In {replaced:,} texts characters that no spreadsheet can hold were replaced.",
                    replaced=self._replaced,
                )
            )
        if self._sheets > 1:
            notes.append(
                tr(
                    "The records stand on {sheets} sheets, because one holds {max_rows:,} rows.",
                    sheets=self._sheets,
                    max_rows=self._max_rows,
                )
            )
        return notes

    def write(self, rows: Sequence[Row]) -> None:
        """Add rows."""
        for row in rows:
            if self._row == self._max_rows:
                self._begin_sheet()
            for place, (value, put) in enumerate(zip(row, self._puts, strict=True)):
                if value is not None and value != "":
                    put(self._row, place, value)
            self._row += 1

    def finish(self) -> str:
        """Pack the sheets into the file."""
        self.write([])
        try:
            self._book.close()
        except FileCreateError as error:  # their wrapping of what the disk said
            raise error.args[0] from None
        self._file.file.close()
        self._folder.cleanup()
        return ""

    def discard(self) -> None:
        """Close what is open and take away the sheets."""
        for sheet in self._book.worksheets():
            with contextlib.suppress(OSError, ValueError):  # full, or packed and closed already
                sheet.row_data_fh.close()
        self._file.file.close()
        self._folder.cleanup()

    def _begin_sheet(self) -> None:
        self._sheets += 1
        self._sheet = self._book.add_worksheet("Records" if self._sheets == 1 else f"Records {self._sheets}")
        self._sheet.freeze_panes(1, 0)
        self._puts = [self._way_of(name) for name in self._columns]
        for place, name in enumerate(self._columns):
            self._sheet.write_string(0, place, name)
        self._row = 1

    def _way_of(self, column: str) -> Any:  # noqa: ANN401 - each takes the values of its column
        if column in MOMENTS:
            return self._put_moment
        if column in FLAGS:
            return self._sheet.write_boolean
        if column in NUMBERS:
            return partial(self._put_number, self._sheet)
        return self._put_text

    def _put_text(self, row: int, place: int, value: str) -> None:
        if _FORBIDDEN.search(value):
            value = _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", value)
            self._replaced += 1
        if self._sheet.write_string(row, place, value) != 0:
            self._cut += 1

    def _put_number(self, sheet: Any, row: int, place: int, value: int) -> None:  # noqa: ANN401 - no stubs
        if abs(value) <= _EXACT:
            sheet.write_number(row, place, value)
        else:
            sheet.write_string(row, place, str(value))

    def _put_moment(self, row: int, place: int, value: int) -> None:
        days = value / _DAY_MS + _EPOCH_DAYS
        if _FIRST_DAY <= days <= _LAST_DAY:
            self._sheet.write_number(row, place, days, self._date)
        else:
            self._sheet.write_string(row, place, f"{value} ms since 1970")


def sheet_rows(path: Path, watch: Watch) -> int:
    """How many rows the sheets have below their headers; every byte is held against its check sum.

    Raises:
        ValueError: The file is damaged.
    """
    count = 0
    try:
        with zipfile.ZipFile(path) as packed:
            for name in packed.namelist():
                is_sheet = name.startswith("xl/worksheets/sheet")
                count -= is_sheet
                with packed.open(name) as part:
                    tail = b""
                    while chunk := part.read(_MANY):
                        watch.look()
                        count += (tail + chunk).count(_ROW) if is_sheet else 0
                        tail = chunk[-len(_ROW) + 1 :]
    except (zipfile.BadZipFile, EOFError, zlib.error) as error:
        raise ValueError(str(error)) from error
    return count


class _Attentive:
    """A file that is written for a long time in one call, and ends that when it shall."""

    def __init__(self, file: BinaryIO, watch: Watch) -> None:
        self.file = file
        self._watch = watch

    def write(self, data: bytes) -> int:
        self._watch.look()
        return self.file.write(data)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a file has
        return getattr(self.file, name)
