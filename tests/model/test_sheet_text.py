"""What is copied, as a spreadsheet reads it: each cell is pasted as one cell."""

import csv
import io
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model.sheet_text import as_html, as_text

LINES = st.lists(st.lists(st.text(), min_size=2, max_size=2), min_size=1, max_size=5)


class _Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"html", "head", "meta", "body", "table", "tr", "td", "br"}, attrs
        if tag == "tr":
            self.rows.append([])
        elif tag == "td":
            self.rows[-1].append("")
        elif tag == "br":
            self.rows[-1][-1] += "\n"

    def handle_data(self, data: str) -> None:
        self.rows[-1][-1] += data


def pasted(text: str) -> list[list[str]]:
    """As a spreadsheet reads tabs, line breaks and quotes."""
    return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))


def test_a_text_with_breaks_tabs_and_quotes_stays_one_cell() -> None:
    lines = [["Text", "Likes"], ['Two lines\r\nand a\ttab "here"', "5"], ['"quoted"', ""]]
    assert pasted(as_text(lines)) == [
        ["Text", "Likes"],
        ['Two lines\nand a tab "here"', "5"],
        ['"quoted"', ""],
    ]
    table = as_html(lines, [False, True])
    assert "Two lines<br>and a" in table
    assert "<td>5</td>" in table
    assert table.count("mso-number-format") == 3


@given(LINES)
def test_any_cells_are_pasted_as_as_many_cells(lines: list[list[str]]) -> None:
    found = pasted(as_text([["a", "b"], *lines]))
    assert [len(row) for row in found] == [2] * (len(lines) + 1)
    reader = _Cells()
    reader.feed(as_html(lines, [False, True]))
    reader.close()
    assert [len(row) for row in reader.rows] == [2] * len(lines)


def test_markup_of_strangers_is_text() -> None:
    assert "&lt;script&gt;" in as_html([["<script>"]], [False])
