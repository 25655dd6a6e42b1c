"""Cells as the clipboard carries them, so that each is pasted as one cell of a spreadsheet."""

import html
from collections.abc import Iterable, Sequence

_BREAKS = ("\n", "\r")
_TEXT = "mso-number-format:'\\@';mso-data-placement:same-cell;white-space:pre-wrap"


def as_text(lines: Iterable[Sequence[str]]) -> str:
    """Rows with tabs between the cells. A cell with a line break stands in quotes, as spreadsheets expect."""
    return "\n".join("\t".join(map(_quoted, cells)) for cells in lines)


def as_html(lines: Iterable[Sequence[str]], numbers: Sequence[bool]) -> str:
    """The rows as a table. Where a column is not marked in ``numbers``, its cells are texts."""
    rows = ("".join(map(_cell, cells, numbers)) for cells in lines)
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f'<html><head><meta charset="utf-8"></head><body><table>{body}</table></body></html>'


def _quoted(cell: str) -> str:
    flat = _broken(cell).replace("\t", " ")
    if "\n" in flat or flat.startswith('"'):
        return '"' + flat.replace('"', '""') + '"'
    return flat


def _cell(cell: str, is_number: bool) -> str:  # noqa: FBT001 - mapped over two lists
    said = html.escape(_broken(cell)).replace("\n", "<br>")
    return f"<td>{said}</td>" if is_number else f'<td style="{_TEXT}">{said}</td>'


def _broken(cell: str) -> str:
    """With one kind of line break, and without what no cell can hold."""
    plain = "\n".join(cell.splitlines()) if any(each in cell for each in _BREAKS) else cell
    return "".join(letter for letter in plain if letter in "\n\t" or letter >= " ")
