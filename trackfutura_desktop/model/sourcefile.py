"""Sources from a file or from pasted lines: a table with named columns, or plain addresses."""

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.model.naming import short_name
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import (
    AddressError,
    Source,
    address_key,
    platform_from_word,
    recognise,
    service_of_word,
)

_LINK_COLUMNS = {
    "facebook_link": Platform.FACEBOOK,
    "instagram_link": Platform.INSTAGRAM,
    "linkedin_link": Platform.LINKEDIN,
    "tiktok_link": Platform.TIKTOK,
}
_COLUMNS = frozenset({"name", "platform", "service", "url", *_LINK_COLUMNS})
_DELIMITERS = ";,\t|"


class Problem(msgspec.Struct, frozen=True):
    """A line that gives no source, and why."""

    line: int  # from 1, as a text editor counts
    text: str
    reason: str
    remedy: str


class SourceFile(msgspec.Struct, frozen=True):
    """What a file or a paste holds. The sources have the id 0: they are not stored yet."""

    sources: list[Source]
    problems: list[Problem]


class _Row(NamedTuple):
    line: int
    cells: list[str]


def decode(data: bytes) -> str:
    """The text of a file from a spreadsheet or an editor: UTF-8, UTF-16 with a mark, else Windows' own."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def is_table(text: str) -> bool:
    """Whether the first line names columns, so that the rest are rows and not addresses."""
    header = next((line for line in text.removeprefix("\ufeff").splitlines() if line.strip()), "")
    if _is_hint(header):
        return True
    return bool(_COLUMNS & {_column(cell) for cell in _cells(header, max(_DELIMITERS, key=header.count))})


def parse_sources(text: str) -> SourceFile:
    """Read sources; every line that cannot be used becomes a problem, none is dropped in silence.

    A table needs a first line with some of the columns name, platform, service, url, facebook_link,
    instagram_link, linkedin_link, tiktok_link; comma, semicolon, tab or bar may separate them. Without
    such a line, every line is one address.
    """
    lines = text.removeprefix("\ufeff").splitlines(keepends=True)
    start = next(
        (index for index, line in enumerate(lines) if line.strip() and not _is_hint(line)), len(lines)
    )
    header = lines[start] if start < len(lines) else ""
    delimiter = max(_DELIMITERS, key=header.count)
    columns = [_column(cell) for cell in _cells(header, delimiter)]
    found = SourceFile([], [])
    seen: dict[tuple[Platform, Service, str], int] = {}
    if not _COLUMNS & set(columns):
        for number, line in enumerate(lines, 1):
            if line.strip() and not _is_hint(line):
                _add(found, seen, number, {"url": line.strip().rstrip(_DELIMITERS)})
        return found
    for row in _rows(lines[start + 1 :], start + 2, delimiter, found.problems):
        cells = {column: cell.strip() for column, cell in zip(columns, row.cells, strict=False) if column}
        if any(cells.values()):
            _add_row(found, seen, row.line, cells)
    return found


def _is_hint(line: str) -> bool:
    # spreadsheets write the separator into a line of its own
    return line.strip().strip('"').lower().startswith("sep=")


def _column(cell: str) -> str:
    return "_".join(cell.strip().strip('"').lower().replace("-", " ").replace("_", " ").split())


def _cells(line: str, delimiter: str) -> list[str]:
    return next(csv.reader([line], delimiter=delimiter), [])


def _rows(lines: list[str], first: int, delimiter: str, problems: list[Problem]) -> Iterator[_Row]:
    reader = csv.reader(io.StringIO("".join(lines), newline=""), delimiter=delimiter)
    line = first
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            problems.append(
                Problem(line, "", f"The line is no table row: {error}.", "Save the file as CSV again.")
            )
        else:
            yield _Row(line, cells)
        line = first + reader.line_num


def _add_row(
    found: SourceFile, seen: dict[tuple[Platform, Service, str], int], line: int, cells: dict[str, str]
) -> None:
    """A row gives one source for ``url`` and one for each link column that is filled."""
    addresses = 0
    if cells.get("url"):
        addresses += 1
        _add(found, seen, line, cells)
    for column, platform in _LINK_COLUMNS.items():
        if cells.get(column):
            addresses += 1
            link = {"name": cells.get("name", ""), "platform": platform, "url": cells[column]}
            if platform_from_word(cells.get("service", "")) in {None, platform}:
                link["service"] = cells.get("service", "")
            _add(found, seen, line, link)
    if not addresses:
        text = ", ".join(cell for cell in cells.values() if cell)
        reason = "The line holds no address."
        found.problems.append(Problem(line, text, reason, "Fill the column url or one of the link columns."))


def _add(
    found: SourceFile, seen: dict[tuple[Platform, Service, str], int], line: int, cells: dict[str, str]
) -> None:
    url = cells["url"]
    try:
        source = _source(cells)
    except UserError as error:
        found.problems.append(Problem(line, url, error.sentence, error.remedy))
        return
    key = (source.platform, source.service, address_key(source.url))
    if key in seen:
        reason = f"It is the same source as in line {seen[key]}."
        found.problems.append(Problem(line, url, reason, "Nothing to do: it is imported once."))
        return
    seen[key] = line
    found.sources.append(source)


def _source(cells: dict[str, str]) -> Source:
    platform_word, service_word = cells.get("platform", ""), cells.get("service", "")
    platform = platform_from_word(platform_word) or platform_from_word(service_word)
    if platform_word and platform is None:
        raise AddressError(
            f"“{platform_word}” is no platform.", "Leave the cell empty or write, for example, instagram."
        )
    service = service_of_word(service_word)
    if service_word and service is None:
        raise AddressError(
            f"“{service_word}” is no service.", "Leave the cell empty or write, for example, posts."
        )
    address = recognise(cells["url"], platform)
    return Source(
        id=0,
        name=" ".join(cells.get("name", "").split()) or short_name(address),
        platform=address.platform,
        service=service or address.service,
        url=address.url,
    )
