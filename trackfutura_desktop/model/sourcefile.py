"""Sources as a table: the text of a file, the rows with named columns, and the way back to a file."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.naming import short_name
from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.shape import AddressKind
from trackfutura_desktop.model.source import (
    AddressError,
    Source,
    platform_from_word,
    recognise,
    service_of_word,
)
from trackfutura_desktop.model.tags import tidy_tags

LINK_COLUMNS = {
    "facebook_link": Platform.FACEBOOK,
    "instagram_link": Platform.INSTAGRAM,
    "linkedin_link": Platform.LINKEDIN,
    "tiktok_link": Platform.TIKTOK,
}
WRITTEN = ("name", "platform", "service", "url", "group", "tags", "note", "active")
COLUMNS = frozenset({"name", "platform", "service", "url", *LINK_COLUMNS})
DELIMITERS = ";,\t|"
_NO = frozenset({"0", "no", "n", "false", "off", "paused", "inactive", "nein", "non"})
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
_LONGEST_CELL = 6  # lines
_CONTROLS = frozenset(range(32)) - set(b"\t\n\r\f\x1b")
_SAMPLE = 4_096


class NotText(UserError):
    """A file that holds neither text nor a table."""


class Row(NamedTuple):
    """A row of a table, or why there is none."""

    line: int  # of its first line, from 1
    lines: int  # how many it takes
    cells: list[str]
    fault: tuple[str, str] | None = None


class Found(NamedTuple):
    """A source that is not stored yet, so that its id is 0, and what its address leads to."""

    source: Source
    kind: AddressKind
    key: str  # as address_key gives it


def decode(data: bytes) -> str:
    """The text of a file from a spreadsheet or an editor: UTF-8, UTF-16, else Windows' own.

    Raises:
        NotText: It is no text.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    sample = data[:_SAMPLE]
    if sample.count(0) * 3 > len(sample):  # every other byte of Latin letters
        is_little = sample[1::2].count(0) > sample[::2].count(0)
        return data.decode("utf-16-le" if is_little else "utf-16-be", "replace")
    if any(byte in _CONTROLS for byte in sample):
        raise NotText(tr("It is no text and no workbook."), tr("Save it as CSV, TXT or XLSX."))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def columns_of(line: str) -> tuple[list[str], str] | None:
    """The names of the columns and what separates them, if a line names some that we know; else None."""
    if "/" in line or "." in line:
        return None  # then it holds an address
    delimiter = max(DELIMITERS, key=line.count)
    names = [_column(cell) for cell in next(csv.reader([line], delimiter=delimiter), [])]
    return (names, delimiter) if COLUMNS & set(names) else None


def is_hint(line: str) -> bool:
    """Whether a line only says what separates cells; spreadsheets write one."""
    return line.strip().strip('"').lower().startswith("sep=")


def rows(lines: list[str], first: int, delimiter: str) -> Iterator[Row]:
    """The rows of ``lines``, the first of them ``first``; a quote that stays open spoils one line only."""
    index = 0
    while index < len(lines):
        row = _row(lines, index, first, delimiter)
        yield row
        index += row.lines


def sources_of(cells: dict[str, str]) -> Iterator[tuple[str, Found | UserError]]:
    """What a row gives: one source for ``url`` and one for each link column that is filled, with its text."""
    wanted = [cells] if cells.get("url") else []
    for column, platform in LINK_COLUMNS.items():
        if cells.get(column):
            link = {**cells, "platform": platform, "url": cells[column]}
            if platform_from_word(cells.get("service", "")) not in {None, platform}:
                link["service"] = ""
            wanted.append(link)
    for each in wanted:
        try:
            yield each["url"], _found(each)
        except UserError as error:
            yield each["url"], error
    if not wanted:
        text = ", ".join(cell for cell in cells.values() if cell)
        yield (
            text,
            AddressError(
                tr("The line holds no address."), tr("Fill the column url or one of the link columns.")
            ),
        )


def named(cells: list[str], columns: list[str]) -> dict[str, str]:
    """The cells of a row by the names of their columns."""
    pairs = zip(columns, cells, strict=False)
    return {column: _unguarded(cell.strip()) for column, cell in pairs if column}


def written(sources: Iterable[Source]) -> str:
    """Sources as CSV that can be read again; no cell is a formula for a spreadsheet."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(WRITTEN)
    for each in sources:
        active = "yes" if each.is_active else "no"
        told = (each.name, each.platform, each.service, each.url, each.group, each.tags, each.note, active)
        writer.writerow([_guarded(str(cell)) for cell in told])
    return target.getvalue()


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def _column(cell: str) -> str:
    name = "_".join(cell.strip().strip('"').lower().replace("-", " ").replace("_", " ").split())
    return {"notes": "note", "group_name": "group", "tag": "tags", "is_active": "active"}.get(name, name)


def _row(lines: list[str], index: int, first: int, delimiter: str) -> Row:
    text = ""
    for end in range(index, min(index + _LONGEST_CELL, len(lines))):
        text += lines[end]
        if end > index and '"' not in lines[end]:
            continue
        try:
            cells = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), [])
        except csv.Error as error:
            if "larger than field limit" in str(error):
                break
        else:
            return Row(first + index, end - index + 1, cells)
    return _lenient(lines[index], first + index, delimiter)


def _lenient(line: str, number: int, delimiter: str) -> Row:
    """A row that no strict reader takes: its quotes are broken, or a cell is endless."""
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error as error:
        return Row(
            number,
            1,
            [],
            (tr("The line is no table row: {error}.", error=error), tr("Save the file as CSV again.")),
        )
    opened = [cell for cell in line.split(delimiter) if cell.strip().startswith('"')]
    if any(cell.count('"') % 2 for cell in opened):
        sentence = tr("A quote is opened in this line and closed in none of the next ones.")
        return Row(
            number,
            1,
            [],
            (sentence, tr("Close the quote or take it away. The other lines are not affected.")),
        )
    return Row(number, 1, cells)


def _found(cells: dict[str, str]) -> Found:
    platform_word, service_word = cells.get("platform", ""), cells.get("service", "")
    platform = platform_from_word(platform_word) or platform_from_word(service_word)
    if platform_word and platform is None:
        raise AddressError(
            tr("“{platform_word}” is no platform.", platform_word=platform_word),
            tr("Leave the cell empty or write, for example, instagram."),
        )
    service = service_of_word(service_word)
    if service_word and service is None:
        raise AddressError(
            tr("“{service_word}” is no service.", service_word=service_word),
            tr("Leave the cell empty or write, for example, posts."),
        )
    address = recognise(cells["url"], platform)
    source = Source(
        id=0,
        name=" ".join(cells.get("name", "").split()) or short_name(address),
        platform=address.platform,
        service=service or address.service,
        url=address.url,
        group=" ".join(cells.get("group", "").split()),
        tags=tidy_tags(cells.get("tags", "")),
        note=cells.get("note", ""),
        is_active=cells.get("active", "").lower() not in _NO,
    )
    return Found(source, address.kind, address.key)
