"""Workbooks are read cell by cell; whatever is wrong with one is said, and nothing of it is run."""

import io
import zipfile
from collections.abc import Callable

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.model.workbook import WorkbookError, is_workbook, read_workbook


def workbook(fill: Callable[[xlsxwriter.Workbook], object]) -> bytes:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as made:
        fill(made)
    return target.getvalue()


def table(made: xlsxwriter.Workbook) -> None:
    sheet = made.add_worksheet("Sources")
    sheet.write_row(0, 0, ["name", "url", "active"])
    sheet.write_row(1, 0, ["Café — 東京", "https://www.instagram.com/lumen/"])
    sheet.write_boolean(1, 2, True)  # noqa: FBT003 - the library's way
    sheet.write_number(2, 0, 42)
    sheet.write_url(2, 1, "https://x.com/northwind", string="Northwind")
    sheet.write_rich_string(4, 0, "two ", made.add_format({"bold": True}), "parts")


def changed(data: bytes, name: str, content: bytes) -> bytes:
    """The package with one part replaced or added."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        new.writestr(name, content)
    return target.getvalue()


WHOLE = workbook(table)


def test_cells_become_text_and_a_link_behind_a_word_is_followed_to_its_address() -> None:
    assert is_workbook(WHOLE)
    assert read_workbook(WHOLE).rows == [
        ["name", "url", "active"],
        ["Café — 東京", "https://www.instagram.com/lumen/", "yes"],
        ["42", "https://x.com/northwind"],
        ["two parts"],
        [],
    ]
    assert read_workbook(WHOLE).notes == []


def test_sheets_come_one_after_another_and_hidden_ones_are_left_out_and_told_of() -> None:
    def fill(made: xlsxwriter.Workbook) -> None:
        for name in ("one", "two", "three"):
            sheet = made.add_worksheet(name)
            sheet.write(0, 0, name)
            if name == "two":
                sheet.hide()

    found = read_workbook(workbook(fill))
    assert found.rows == [["one"], [], ["three"], []]
    assert found.notes == ["1 hidden sheet was left out."]


def test_macros_are_not_run_and_are_told_of() -> None:
    found = read_workbook(changed(WHOLE, "xl/vbaProject.bin", b"Sub AutoOpen()"))
    assert found.rows == read_workbook(WHOLE).rows
    (note,) = found.notes
    assert "macros" in note


@pytest.mark.parametrize(
    "part",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst/>'.encode("utf-16"),
    ],
)
def test_entities_are_refused(part: bytes) -> None:
    with pytest.raises(WorkbookError, match="entities"):
        read_workbook(changed(WHOLE, "xl/sharedStrings.xml", part))


def test_what_unpacks_to_too_much_is_refused() -> None:
    with pytest.raises(WorkbookError, match="64 MB"):
        read_workbook(changed(WHOLE, "xl/sharedStrings.xml", b" " * (65 * 1_024 * 1_024)))


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 and nothing more",
        WHOLE[: len(WHOLE) // 2],
        b"\xd0\xcf\x11\xe0 an old workbook",
        changed(WHOLE, "xl/sharedStrings.xml", b"<sst><si>"),
        changed(WHOLE, "xl/sharedStrings.xml", b"<sst/>"),
        changed(WHOLE, "xl/worksheets/sheet1.xml", b'<sheet><row><c r="??"><v>1</v></c></row></sheet>'),
        changed(changed(WHOLE, "xl/workbook.xml", b""), "mimetype", b"application/x"),
    ],
    ids=["no zip", "cut off", "old", "broken XML", "texts missing", "bad reference", "no workbook"],
)
def test_a_broken_workbook_is_refused_with_a_sentence_and_a_remedy(data: bytes) -> None:
    with pytest.raises(WorkbookError) as refused:
        read_workbook(data)
    assert refused.value.sentence
    assert refused.value.remedy


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_a_damaged_workbook_is_read_or_refused_and_nothing_else(place: int, junk: bytes) -> None:
    data = WHOLE[:place] + junk + WHOLE[place + len(junk) :]
    try:
        read_workbook(data)
    except UserError as error:
        assert error.remedy  # noqa: PT017 - both ways are right
