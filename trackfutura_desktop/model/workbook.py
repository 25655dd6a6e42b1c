"""The cells of an Excel workbook (XLSX) as text: nothing in it is run or followed, and all has limits."""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as ET

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import plural, tr

MOST_ROWS = 100_000
_MOST_COLUMNS = 200
_MOST_UNPACKED = 64 * 1_024 * 1_024  # bytes of one part
_REMEDY = tr("Open it in a spreadsheet program and save the sheet as CSV or as XLSX.")
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, ET.ParseError),
    *(LookupError, ValueError, NotImplementedError, EOFError, OSError),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_reference = re.compile(r"([A-Z]{1,3})\d+").fullmatch
_address = re.compile(r"https?://", re.IGNORECASE).match


class WorkbookError(UserError):
    """A workbook that cannot be read."""


class Workbook(NamedTuple):
    """Rows of text, sheet after sheet, and what one should know of them."""

    rows: list[list[str]]
    notes: list[str]


def is_workbook(data: bytes) -> bool:
    """Whether a file claims to be a workbook of any kind."""
    return data.startswith((b"PK\x03\x04", _OLD_OFFICE))


def read_workbook(data: bytes) -> Workbook:
    """Read the visible sheets.

    Raises:
        WorkbookError: It is damaged, protected, of another kind, or too large.
    """
    if data.startswith(_OLD_OFFICE):
        raise WorkbookError(
            tr("The workbook is of the old format (XLS) or protected by a password."), _REMEDY
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return _Reader(package).read()
    except _DAMAGED as error:
        raise WorkbookError(tr("The workbook is damaged, so nothing of it was read."), _REMEDY) from error
    except RuntimeError as error:  # what zipfile says of a part with a password
        raise WorkbookError(tr("The workbook is protected by a password."), _REMEDY) from error


class _Reader:
    def __init__(self, package: zipfile.ZipFile) -> None:
        self._package = package
        self._names = set(package.namelist())

    def read(self) -> Workbook:
        if "xl/workbook.xml" not in self._names:
            raise WorkbookError(tr("The file is a package, but no Excel workbook."), _REMEDY)
        texts = self._shared_texts()
        rows: list[list[str]] = []
        sheets, hidden = self._sheets()
        for sheet in sheets:
            for row in self._rows(sheet, texts):
                rows.append(row)
                if len(rows) > MOST_ROWS:
                    raise WorkbookError(
                        tr("The workbook has more than {most_rows:,} rows.", most_rows=MOST_ROWS),
                        tr("Divide it into several files."),
                    )
            rows.append([])  # a table ends with its sheet
        notes = []
        if any(name.endswith("vbaProject.bin") for name in self._names):
            notes.append(tr("The workbook has macros. They were not run; only its cells were read."))
        if hidden:
            notes.append(plural(hidden, "hidden sheet was left out.", "hidden sheets were left out."))
        return Workbook(rows, notes)

    def _part(self, name: str) -> bytes:
        info = self._package.getinfo(name)
        with self._package.open(info) as source:
            data = source.read(_MOST_UNPACKED + 1)
        if len(data) > _MOST_UNPACKED:
            raise WorkbookError(
                tr("The workbook unpacks to more than 64 MB."), tr("Divide it into several files.")
            )
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"<\0!\0" in data:
            raise WorkbookError(
                tr("The workbook defines entities, which no spreadsheet program does."), _REMEDY
            )
        return data

    def _shared_texts(self) -> list[str]:
        if "xl/sharedStrings.xml" not in self._names:
            return []
        return [_text(item) for item in _elements(self._part("xl/sharedStrings.xml"), "si")]

    def _sheets(self) -> tuple[list[str], int]:
        """The parts of the visible sheets in their order, and how many are hidden."""
        targets = self._targets("xl/workbook.xml")
        found: list[str] = []
        hidden = 0
        for sheet in _elements(self._part("xl/workbook.xml"), "sheet"):
            name = targets.get(_relation(sheet), "")
            if sheet.get("state", "visible") != "visible":
                hidden += 1
            elif name in self._names:
                found.append(name)
        return found, hidden

    def _targets(self, part: str) -> dict[str, str]:
        """Where the relations of a part lead: to other parts, or to addresses."""
        folder, name = posixpath.split(part)
        relations = f"{folder}/_rels/{name}.rels"
        if relations not in self._names:
            return {}
        found = {}
        for each in _elements(self._part(relations), "Relationship"):
            target = each.get("Target", "")
            if each.get("TargetMode") != "External":
                whole = target if target.startswith("/") else f"{folder}/{target}"
                target = posixpath.normpath(whole).lstrip("/")
            found[each.get("Id", "")] = target
        return found

    def _rows(self, sheet: str, texts: list[str]) -> Iterator[list[str]]:
        data = self._part(sheet)
        links = self._links(sheet, data)
        for row in _elements(data, "row"):
            cells: list[str] = []
            for cell in row:
                reference = cell.get("r", "")
                column = _column(reference) if reference else len(cells)
                if column >= _MOST_COLUMNS:
                    break
                cells += [""] * (column - len(cells))
                text = _value(cell, texts)
                link = links.get(reference, "")
                cells.append(link if link and "/" not in text else text)
            if any(cells):
                yield cells

    def _links(self, sheet: str, data: bytes) -> dict[str, str]:
        """The addresses behind the texts of cells."""
        if b"hyperlink" not in data:
            return {}
        targets = self._targets(sheet)
        pairs = (
            (each.get("ref", ""), targets.get(_relation(each), "")) for each in _elements(data, "hyperlink")
        )
        return {reference: target for reference, target in pairs if _address(target)}


def _elements(data: bytes, name: str) -> Iterator[ET.Element]:
    """Every element of a name, freed when the next one is wanted."""
    for _, element in ET.iterparse(io.BytesIO(data)):  # noqa: S314 - see _part
        if element.tag.rpartition("}")[2] == name:
            yield element
            element.clear()


def _relation(element: ET.Element) -> str:
    return next((value for key, value in element.items() if key.endswith("}id")), "")


def _text(element: ET.Element) -> str:
    """The text of a cell in one piece, without how it is to be pronounced."""
    parts = []
    for child in element:
        kind = child.tag.rpartition("}")[2]
        if kind == "t":
            parts.append(child.text or "")
        elif kind == "r":
            parts.append(_text(child))
    return "".join(parts)


def _value(cell: ET.Element, texts: list[str]) -> str:
    kind = cell.get("t", "n")
    for child in cell:
        name = child.tag.rpartition("}")[2]
        if name == "is":
            return _text(child)
        if name == "v" and child.text:
            return texts[int(child.text)] if kind == "s" else _plain(child.text, kind)
    return ""


def _plain(text: str, kind: str) -> str:
    if kind == "b":
        return "yes" if text == "1" else "no"
    return "" if kind == "e" else text


def _column(reference: str) -> int:
    """The place of a cell's column, from 0."""
    found = _reference(reference)
    if found is None:
        raise ValueError(f"{reference!r} is no cell")
    place = 0
    for letter in found[1]:
        place = 26 * place + ord(letter) - 64
    return place - 1
