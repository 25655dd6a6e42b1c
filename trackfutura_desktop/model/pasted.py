"""What people paste: links, user names and tables in any mixture, one line after another."""

import re
from collections.abc import Callable, Iterator

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.model import shortlinks
from trackfutura_desktop.model.naming import short_name
from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.shape import AddressKind
from trackfutura_desktop.model.source import (
    AddressError,
    Source,
    is_address,
    is_name,
    platform_from_word,
    recognise,
)
from trackfutura_desktop.model.sourcefile import DELIMITERS, Row, columns_of, is_hint, named, rows, sources_of

MOST_LINES = 100_000

_WORDS = "instagram|insta|ig|facebook|fb|linkedin|tiktok|twitter|x|youtube|yt|reddit|pinterest"
_heading = re.compile(rf"\W*({_WORDS})\s*:\s*", re.IGNORECASE).fullmatch
_before = re.compile(rf"\W*({_WORDS})(?:\s*[:/]\s*@?|\s+@)([\w.\-]+)/?", re.IGNORECASE).fullmatch
_after = re.compile(rf"@([\w.\-]+)[\s(\-–:]+(?:on\s+)?({_WORDS})\)?", re.IGNORECASE).fullmatch  # noqa: RUF001 - the dash that people write
# a comma may be part of an address
_gaps = re.compile(r"\s+|\||[,;](?=\s|https?:|www\.|@|$)", re.IGNORECASE).split
_one_piece = re.compile(r"[^\s,;|]+").fullmatch


class Recognised(msgspec.Struct, frozen=True, gc=False):
    """A pasted address: the source it stands for, or why it stands for none and what to do."""

    text: str
    source: Source | None
    problem: str = ""
    remedy: str = ""
    line: int = 0  # from 1, as a text editor counts
    kind: AddressKind | None = None
    key: str = ""  # the same for every way to write the address
    note: str = ""  # what one should know of a source that can be used


def count_lines(text: str) -> int:
    """How many lines a text has, with blank ones but for those at its end."""
    return text.rstrip("\n").count("\n") + 1


def recognise_lines(
    text: str, names_on: Platform | None = None, is_wanted: Callable[[], bool] = lambda: True
) -> list[Recognised]:
    """What the lines of a text stand for; blank lines are left out, no other is dropped in silence.

    A line that names some of the columns of a table begins one; it goes on until a line names other ones. A
    line with the name of a platform and a colon says where the user names under it belong.

    Args:
        text: Pasted, or that of a file.
        names_on: The platform of user names of which the text does not say it.
        is_wanted: Is asked at each line; once it says no, the rest is not looked at.
    """
    lines = text.removeprefix("\ufeff").splitlines(keepends=True)
    found: list[Recognised] = []
    index = 0
    while index < len(lines) and is_wanted():
        line = lines[index].strip()
        if not line or is_hint(line):
            index += 1
        elif (head := columns_of(line)) is not None:
            index = _read_table(lines, index + 1, *head, found, is_wanted)
        elif heading := _heading(line):
            names_on = platform_from_word(heading[1])
            index += 1
        else:
            found += _of_line(line, index + 1, names_on)
            index += 1
    return found


def _read_table(
    lines: list[str],
    start: int,
    columns: list[str],
    delimiter: str,
    found: list[Recognised],
    is_wanted: Callable[[], bool],
) -> int:
    """Read rows from a line on; returns the line at which another table begins, or the end."""
    for row in rows(lines[start:], start + 1, delimiter):
        text = lines[row.line - 1]
        if not is_wanted() or (row.cells and columns_of(text) is not None):
            return row.line - 1
        found += _of_row(row, text, columns)
    return len(lines)


def _of_row(row: Row, text: str, columns: list[str]) -> Iterator[Recognised]:
    if row.fault is not None:
        yield Recognised(text.strip()[:200], None, *row.fault, row.line)
        return
    if len(columns) > 1 and len(row.cells) == 1 and is_address(row.cells[0]):
        yield from _of_line(row.cells[0].strip(), row.line, None)
        return
    cells = named(row.cells, columns)
    if not any(cells.values()):
        return
    for said, result in sources_of(cells):
        if isinstance(result, UserError):
            yield Recognised(said, None, result.sentence, result.remedy, row.line)
        else:
            note = shortlinks.NOTE if shortlinks.is_short(result.source.url) else ""
            yield Recognised(said, result.source, "", "", row.line, result.kind, result.key, note)


def _of_line(line: str, number: int, names_on: Platform | None) -> Iterator[Recognised]:
    if not _one_piece(line):
        if told := _before(line):
            yield _one(f"@{told[2]}", number, platform_from_word(told[1]), line)
            return
        if told := _after(line):
            yield _one(f"@{told[1]}", number, platform_from_word(told[2]), line)
            return
        pieces = [piece for piece in _gaps(line) if piece]
        addresses = [piece for piece in pieces if is_address(piece)]
        if not addresses and all(piece.startswith("@") for piece in pieces):
            addresses = pieces
        if len(addresses) > 1 or (addresses and len(pieces) > 1):
            for piece in addresses:
                yield _one(piece, number, names_on, piece)
            return
    yield _one(line.rstrip(DELIMITERS), number, names_on, line)


def _one(text: str, number: int, names_on: Platform | None, shown: str) -> Recognised:
    wanted = shortlinks.unwrapped(text)
    try:
        if told := _before(wanted):
            address = recognise(told[2], platform_from_word(told[1]))
        else:
            address = recognise(wanted, names_on if names_on and is_name(wanted) else None)
    except AddressError as error:
        return Recognised(shown, None, error.sentence, error.remedy, number)
    note = shortlinks.NOTE if shortlinks.is_short(address.url) else ""
    source = Source(0, short_name(address), address.platform, address.service, address.url)
    return Recognised(shown, source, "", "", number, address.kind, address.key, note)
