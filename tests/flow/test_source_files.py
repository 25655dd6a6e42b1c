"""Files of sources: what is read, what is refused, and what is written whole or not at all."""

import asyncio
import io
from pathlib import Path

import pytest
import xlsxwriter

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import source_files
from trackfutura_desktop.flow.source_files import read_file, write_file
from trackfutura_desktop.model.pasted import recognise_lines
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source

SOURCE = Source(0, "Lumen", Platform.INSTAGRAM, Service.POSTS, "https://www.instagram.com/lumen/", "G", "a b")


def test_a_workbook_becomes_lines_that_are_recognised(tmp_path: Path) -> None:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, ["Name", "URL", "Note"])
        sheet.write_row(1, 0, ["Lumen", "https://www.instagram.com/lumen/", "two\nlines"])
    path = tmp_path / "sources.xlsx"
    path.write_bytes(target.getvalue())
    (line,) = recognise_lines(asyncio.run(read_file(path)).text)
    assert line.source is not None
    assert (line.source.name, line.source.note) == ("Lumen", "two\nlines")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_a_text_file_is_read_whatever_its_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "sources.csv"
    path.write_bytes("name;url\nCafé;https://x.com/cafe\n".encode(encoding))
    (line,) = recognise_lines(asyncio.run(read_file(path)).text)
    assert line.source is not None
    assert line.source.name == "Café"


@pytest.mark.parametrize("data", [b"\x00\x01\x02", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"])
def test_a_file_that_cannot_be_used_is_named_with_a_remedy(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "sources.bin"
    path.write_bytes(data)
    with pytest.raises(UserError, match=r"sources\.bin") as refused:
        asyncio.run(read_file(path))
    assert refused.value.remedy


def test_a_folder_a_missing_file_and_one_too_large_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = tmp_path / "large.csv"
    large.write_bytes(b"x" * 11)
    monkeypatch.setattr(source_files, "MOST_BYTES", 10)
    for path in (tmp_path, tmp_path / "missing.csv", large):
        with pytest.raises(UserError) as refused:
            asyncio.run(read_file(path))
        assert refused.value.remedy


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "sources.csv"
    path.write_text("old")
    asyncio.run(write_file(path, [SOURCE]))
    found = [line.source for line in recognise_lines(asyncio.run(read_file(path)).text)]
    assert found == [SOURCE]
    assert [each.name for each in tmp_path.iterdir()] == ["sources.csv"]


def test_where_nothing_can_be_written_nothing_is_left(tmp_path: Path) -> None:
    path = tmp_path / "taken"
    path.mkdir()
    with pytest.raises(UserError) as refused:
        asyncio.run(write_file(path, [SOURCE]))
    assert refused.value.remedy
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]
