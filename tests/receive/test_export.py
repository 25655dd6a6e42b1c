"""Exported files: complete, read by others, and nothing left where there is none."""

import csv
import datetime as dt
import json
import random
import re
import sqlite3
import sys
import zipfile
from array import array
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet
from shelf import NOW, Shelf, StoppedAt, damaged, files

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import export
from trackfutura_desktop.flow.export import Format, Order, format_of, read_back
from trackfutura_desktop.flow.export_sheet import MAX_TEXT, SheetFile
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.store import tables
from trackfutura_desktop.store.export import (
    COLUMNS,
    FLAGS,
    FOLDERS,
    NUMBERS,
    RECORD,
    Moments,
    Reader,
    Scope,
    unguarded,
)
from trackfutura_desktop.store.filters import Among, Between, Contains, OneOf
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.tree import FolderKey

FORMATS = [each.value for each in Format]
TRICKY = 'He said "=1+1",\r\nthen\tleft\n– naïve 日本語 🫖 \x00\x07 _x0041_ <b>&amp;</b>'  # noqa: RUF001
COLLECTED = 1_772_442_000_123
ROWS: list[dict[str, object]] = [
    {
        "native_id": "17912345678901234567",
        "url": "https://www.instagram.com/p/A/",
        "author": "-northwind",
        "text": TRICKY,
        "published_at": 1_772_352_000_000,
        "collected_at": COLLECTED,
        "likes": 2**62,
        "comments": 0,
        "views": -3,
        "is_verified": True,
    },
    {"text": "", "is_verified": False},
]
FIRST = "=+-@＝＋－＠\t\r\n"  # noqa: RUF001 - what no cell of a CSV file may begin with
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
RISKY = st.builds(
    str.__add__,
    st.text(st.sampled_from(FIRST + " '"), min_size=1),
    ANY_TEXT,
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """One database for all examples of a test."""
    root = tmp_path_factory.mktemp("shelf")
    made = Shelf(root)
    yield made
    made.close()


@pytest.fixture
def shelf(kept: Shelf) -> Shelf:
    kept.clear()
    return kept


def read(path: Path, columns: list[str]) -> list[dict[str, object]]:
    """The rows of a file as another library reads them."""
    match path.suffix:
        case ".csv":
            with path.open(newline="", encoding="utf-8-sig") as file:
                return [dict(row) for row in csv.DictReader(file)]
        case ".ndjson":
            return [json.loads(line) for line in path.read_text("utf-8").split("\n")[:-1]]
        case ".json":
            found: list[dict[str, object]] = json.loads(path.read_text("utf-8"))
            return found
        case ".parquet":
            table: list[dict[str, object]] = parquet.read_table(path).to_pylist()
            return table
        case ".sqlite":
            with closing(sqlite3.connect(path)) as connection:
                rows = connection.execute("SELECT * FROM records")
                names = [each[0] for each in rows.description]
                return [dict(zip(names, row, strict=True)) for row in rows]
    header, *sheet = sheet_rows(path)
    assert header == columns
    return [dict(zip(columns, row, strict=False)) for row in sheet]


def sheet_rows(path: Path, number: int = 1) -> list[list[object]]:
    """The cells of a sheet: texts, numbers and booleans; None where there is nothing."""
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(path) as packed:
        root = ET.fromstring(packed.read(f"xl/worksheets/sheet{number}.xml"))  # noqa: S314 - our own
    assert not list(root.iter(f"{space}f")), "a formula"
    rows: list[list[object]] = []
    for row in root.iter(f"{space}row"):
        cells: list[object] = []
        for cell in row.iter(f"{space}c"):
            letters = re.match("[A-Z]+", cell.attrib["r"])
            assert letters is not None
            place = 0
            for letter in letters[0]:
                place = 26 * place + ord(letter) - 64
            cells += [None] * (place - 1 - len(cells))
            value = cell.findtext(f"{space}v") or ""
            if cell.get("t") == "inlineStr":
                text = "".join(each.text or "" for each in cell.iter(f"{space}t"))
                cells.append(re.sub("_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), text))
            else:
                cells.append(value == "1" if cell.get("t") == "b" else float(value))
        rows.append(cells)
    return rows


def expected(form: str, name: str, value: object) -> object:
    """What stands in a file for a stored value."""
    if form == "csv":
        words = {True: "true", False: "false"} if name in FLAGS else {}
        shown = words.get(bool(value), value) if value is not None else ""
        return str(shown)
    if form == "xlsx":
        if value in (None, ""):
            return None
        large = isinstance(value, int) and abs(value) > 2**53
        return str(value) if large else float(str(value)) if name in NUMBERS else value
    return int(value) if form == "sqlite" and isinstance(value, bool) else value


@pytest.mark.parametrize("form", FORMATS)
def test_another_program_reads_what_is_stored(shelf: Shelf, tmp_path: Path, form: str) -> None:
    shelf.put(ROWS)
    path = tmp_path / f"records.{form}"
    report = shelf.export(path)
    assert (report.rows, report.size) == (2, path.stat().st_size)
    found = read(path, list(COLUMNS))
    assert len(found) == 2
    for row, stored in zip(found, ROWS, strict=True):
        for name, value in stored.items():
            if name in ("published_at", "collected_at"):
                continue
            shown = row.get(name)
            if form == "csv":
                shown = unguarded(str(shown))
            assert shown == expected(form, name, value), name
        assert form not in ("json", "ndjson", "parquet", "sqlite") or row["shares"] is None
    assert files(tmp_path) == [path.name]


@pytest.mark.parametrize(
    ("form", "moment"),
    [
        ("csv", "2026-03-02 09:00:00"),
        ("sqlite", "2026-03-02 09:00:00"),
        ("json", "2026-03-02T09:00:00.123Z"),
        ("ndjson", "2026-03-02T09:00:00.123Z"),
        ("parquet", dt.datetime(2026, 3, 2, 9, 0, 0, 123_000, tzinfo=dt.UTC)),
        ("xlsx", pytest.approx(COLLECTED / 86_400_000 + 25_569)),
    ],
)
def test_a_moment_is_what_the_readers_of_a_format_take_for_one(
    shelf: Shelf, tmp_path: Path, form: str, moment: object
) -> None:
    shelf.put(ROWS[:1])
    path = tmp_path / f"records.{form}"
    shelf.export(path, columns=("collected_at",))
    assert read(path, ["collected_at"])[0]["collected_at"] == moment


@given(texts=st.lists(ANY_TEXT | RISKY, max_size=5))
def test_no_text_is_a_formula_in_csv_and_every_text_comes_back(
    kept: Shelf, tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    kept.clear()
    kept.put([{"text": text, "author": text} for text in texts])
    path = tmp_path_factory.getbasetemp() / "texts.csv"
    kept.export(path, columns=("text", "author"))
    with path.open(newline="", encoding="utf-8") as file:
        _, *rows = csv.reader(file, strict=True)
    for text, cells in zip(texts, rows, strict=True):
        for cell in cells:
            assert unguarded(cell) == text
            assert cell.lstrip(" ")[:1] not in tuple(FIRST)


@pytest.mark.parametrize("form", ["ndjson", "json"])
@given(texts=st.lists(ANY_TEXT, max_size=5))
def test_every_text_comes_back_from_json(
    kept: Shelf, tmp_path_factory: pytest.TempPathFactory, form: str, texts: list[str]
) -> None:
    kept.clear()
    kept.put([{"text": text} for text in texts])
    path = tmp_path_factory.getbasetemp() / f"texts.{form}"
    kept.export(path, columns=("text",))
    assert [row["text"] for row in read(path, ["text"])] == texts


def test_the_mark_of_utf_8_is_there_by_choice_only(shelf: Shelf, tmp_path: Path) -> None:
    shelf.export(tmp_path / "with.csv", has_bom=True)
    shelf.export(tmp_path / "without.csv")
    with_mark, without = (tmp_path / f"{each}.csv" for each in ("with", "without"))
    assert with_mark.read_bytes() == b"\xef\xbb\xbf" + without.read_bytes()


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_folder_gives_an_empty_file_that_can_be_read(
    shelf: Shelf, tmp_path: Path, form: str
) -> None:
    path = tmp_path / f"nothing.{form}"
    assert shelf.export(path).rows == 0
    assert read(path, list(COLUMNS)) == []


@pytest.mark.parametrize("form", ["csv", "json"])
def test_the_folders_of_a_record_stand_before_it(shelf: Shelf, tmp_path: Path, form: str) -> None:
    shelf.put([{"text": "one"}, {"text": "two", "job_id": shelf.jobs[1]}])
    path = tmp_path / f"records.{form}"
    shelf.export(path, columns=("text",), has_folders=True)
    first, second = read(path, [])
    assert list(first) == [*FOLDERS, "text"]
    assert first["run"] == 'Weekly "9 March", =sum'
    assert second == {
        "run": 'Weekly "9 March", =sum',
        "platform": "instagram",
        "service": "posts",
        "job": "Instagram Profile - lumen.cafe",
        "source_url": "https://www.instagram.com/lumen.cafe/",
        "text": "two",
    }


def test_a_record_can_stand_beside_its_columns_or_alone(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put([{"text": "one"}])
    both, alone = tmp_path / "both.ndjson", tmp_path / "alone.ndjson"
    shelf.export(both, columns=("text", RECORD))
    shelf.export(alone, columns=(RECORD,))
    (row,) = read(both, [])
    assert row == {"text": "one", "record": read(alone, [])[0]}
    with pytest.raises(UserError, match="Raw records cannot stand"):
        shelf.export(tmp_path / "raw.csv", columns=(RECORD,))


def test_a_filter_a_job_and_a_selection_are_exported_and_nothing_else(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put([{"text": "tea"}, {"text": "oat tea"}, {"text": "oats", "job_id": shelf.jobs[1]}])
    path = tmp_path / "some.json"

    def texts(scope: Scope) -> list[object]:
        shelf.export(path, scope=scope)
        return [row["text"] for row in read(path, [])]

    assert texts(Scope(Page(FolderKey(shelf.run_id), words="oat"))) == ["oat tea", "oats"]
    assert texts(Scope(Page(FolderKey(shelf.run_id, job_id=shelf.jobs[1])))) == ["oats"]
    assert texts(Scope(Page(FolderKey(0, Platform.TIKTOK)))) == []
    ids = tuple(kept_ids(shelf))
    assert texts(Scope(ids=(ids[2], ids[0]))) == ["tea", "oats"]


def test_every_kind_of_filter_is_exported_also_of_a_selection(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put(
        [{"text": "tea", "author": "lumen", "likes": 4}, {"text": "oats", "author": "wind", "likes": 9}]
    )
    path, ids = tmp_path / "some.json", tuple(kept_ids(shelf))
    for filters, found in (
        ((OneOf("author", ("lumen", "nobody")),), ["tea"]),
        ((OneOf("author", ("lumen", "wind")), Between("likes", 5, None)), ["oats"]),
        ((Contains("text", "a"), OneOf("kind", ("post",))), ["tea", "oats"]),
        ((Among(array("q", ids[1:]).tobytes()),), ["oats"]),
    ):
        page = Page(FolderKey(0), filters=filters)
        shelf.export(path, scope=Scope(page))
        assert [row["text"] for row in read(path, [])] == found
        shelf.export(path, scope=Scope(page, ids=ids[:1]))
        assert [row["text"] for row in read(path, [])] == [each for each in found if each == "tea"]


def test_no_export_of_a_selection_is_one_that_only_what_is_new_follows(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put([{"text": "tea"}, {"text": "oats"}])
    ids = tuple(kept_ids(shelf))
    narrowed = Page(FolderKey(0), filters=(Among(array("q", ids[1:]).tobytes()),))
    for scope, is_kept in (
        (Scope(Page(FolderKey(0))), True),
        (Scope(ids=ids[:1]), False),
        (Scope(narrowed), False),
    ):
        report = shelf.export(tmp_path / "some.csv", scope=scope)
        assert (report.noted is not None) is is_kept


def test_words_are_looked_up_once_however_many_jobs_there_are(shelf: Shelf) -> None:
    shelf.put([{"text": "oat tea"}, {"text": "tea"}, {"text": "oats", "job_id": shelf.jobs[1]}])
    asked: list[str] = []
    with shelf.database.read() as connection:
        driver: Any = connection.connection.dbapi_connection
        driver.set_trace_callback(asked.append)
        scope = Scope(Page(FolderKey(shelf.run_id), words="oat"))
        reader = Reader(connection, scope, ["text"], Moments.PLAIN)
        assert reader.extent().records == 2
        assert [row for block in reader.blocks() for row in block] == [("oat tea",), ("oats",)]
        driver.set_trace_callback(None)
    assert sum(" MATCH " in each for each in asked) == 2  # whether they are few, and where they are


def test_of_the_hits_of_words_only_those_in_the_folder_are_collected(shelf: Shelf) -> None:
    shelf.put([{"text": "oat tea"}, {"text": "oats"}, {"text": "oats", "job_id": shelf.jobs[1]}])
    for words, found in (("oat", 1), ("oats", 1), ("tea", 0)):
        with shelf.database.read() as connection:
            scope = Scope(Page(FolderKey(shelf.run_id, job_id=shelf.jobs[1]), words=words))
            assert Reader(connection, scope, ["text"], Moments.PLAIN).extent().records == found
            assert connection.exec_driver_sql("SELECT count(*) FROM hits").scalar_one() == found


def kept_ids(shelf: Shelf) -> list[int]:
    with shelf.database.read() as connection:
        return list(connection.exec_driver_sql("SELECT id FROM content ORDER BY id").scalars())


def test_what_lies_in_the_trash_is_exported_only_where_it_is_named(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put([{"text": "one"}])
    runs = tables.scraping_runs

    def trash(moment: int | None) -> None:
        shelf.database.write(lambda connection: connection.execute(runs.update().values(trashed_at=moment)))

    trash(NOW)
    assert shelf.export(tmp_path / "all.csv").rows == 0
    assert shelf.export(tmp_path / "run.csv", scope=Scope(Page(FolderKey(shelf.run_id)))).rows == 1
    trash(None)


def test_the_report_states_the_sum_of_the_file(shelf: Shelf, tmp_path: Path) -> None:
    import hashlib  # noqa: PLC0415 - for this test only

    shelf.put(ROWS)
    for form in FORMATS:
        path = tmp_path / f"records.{form}"
        assert shelf.export(path).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("step", ["writing", "checking"])
@pytest.mark.parametrize("form", FORMATS)
def test_a_cancelled_export_leaves_what_was_there_before_and_nothing_else(
    shelf: Shelf, tmp_path: Path, form: str, step: str
) -> None:
    shelf.put({"text": f"{number} " + "many words " * 200} for number in range(1_200))
    path = tmp_path / f"records.{form}"
    path.write_text("the old file")
    with pytest.raises(Stopped):
        shelf.export(path, StoppedAt(step))
    assert files(tmp_path) == [path.name]
    assert path.read_text() == "the old file"


@pytest.mark.skipif(sys.platform == "win32", reason="it limits the size of files otherwise")
@pytest.mark.parametrize("form", FORMATS)
def test_a_full_disk_leaves_what_was_there_before_and_nothing_else(
    shelf: Shelf, tmp_path: Path, form: str
) -> None:
    import resource  # noqa: PLC0415 - Windows has none

    chance = random.Random(1)  # noqa: S311 - no secret; text that nothing packs well
    shelf.put({"text": chance.randbytes(600).hex()} for _ in range(300))
    path = tmp_path / f"records.{form}"
    path.write_text("the old file")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, before[1]))
    try:
        with pytest.raises(UserError, match="could not be written"):
            shelf.export(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert files(tmp_path) == [path.name]
    assert path.read_text() == "the old file"


def test_a_folder_that_is_not_there_is_said(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written: No such file or directory"):
        shelf.export(tmp_path / "nowhere" / "records.csv")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("harm", ["flipped", "cut"])
def test_reading_back_finds_a_damaged_file(shelf: Shelf, tmp_path: Path, form: str, harm: str) -> None:
    shelf.put({"text": f"{number} " + "words " * 20} for number in range(300))
    path = tmp_path / f"records.{form}"
    report = shelf.export(path)
    known = report.sha256 if form in ("csv", "json", "ndjson") else ""
    assert read_back(path, Format(form), 300, known, Watch()) == report.sha256

    def flip(data: bytearray) -> None:
        place = 60 if form == "sqlite" else len(data) // 2
        data[place : place + 400] = bytes(each ^ 0x55 for each in data[place : place + 400])

    def cut(data: bytearray) -> None:
        del data[len(data) // 2 :]

    damaged(path, flip if harm == "flipped" else cut)
    with pytest.raises(UserError, match="when it was read back"):
        read_back(path, Format(form), 300, known, Watch())


def test_one_wrong_letter_in_a_text_is_found(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put([{"text": "letter"}])
    path = tmp_path / "records.csv"
    report = shelf.export(path)
    path.write_bytes(path.read_bytes().replace(b"letter", b"lettor"))
    with pytest.raises(UserError, match="its bytes are not those that were written"):
        read_back(path, Format.CSV, 1, report.sha256, Watch())


def test_a_sheet_says_what_it_cut_and_where_it_went_on(tmp_path: Path) -> None:
    path = tmp_path / "records.xlsx"
    file = SheetFile(path, ["text", "likes"], Watch(), max_rows=4)
    file.write([("🫖" * MAX_TEXT, 1), ("\uffff", 2)])
    file.write([(str(number), number) for number in range(3, 8)])
    file.finish()
    cut, replaced, sheets = file.notes
    assert "1 texts were cut at 32,767 characters" in cut
    assert "1 texts" in replaced
    assert "on 3 sheets" in sheets
    assert len(str(sheet_rows(path)[1][0]).encode("utf-16-le")) // 2 <= MAX_TEXT
    assert [len(sheet_rows(path, number)) for number in (1, 2, 3)] == [4, 4, 2]
    assert sheet_rows(path, 2)[1] == ["4", 4.0]
    read_back(path, Format.XLSX, 7, "", Watch())


def test_without_pyarrow_a_sentence_says_what_parquet_needs(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UserError, match="need the package pyarrow") as told:
        shelf.export(tmp_path / "records.parquet")
    assert "trackfutura-desktop[parquet]" in told.value.remedy
    monkeypatch.setattr(sys, "frozen", True, raising=False)  # as in an installed package
    with pytest.raises(UserError, match="This package of TrackFutura Desktop cannot write Parquet") as told:
        shelf.export(tmp_path / "records.parquet")
    assert "pip" not in told.value.remedy
    assert "CSV, XLSX or SQLite" in told.value.remedy
    assert files(tmp_path) == []


def test_the_name_of_the_file_tells_its_format_or_it_is_asked_for() -> None:
    names = {"a.CSV": "csv", "a.jsonl": "ndjson", "a.db": "sqlite", "a.xlsx": "xlsx"}
    assert {name: format_of(Path(name)).value for name in names} == names
    with pytest.raises(UserError, match="does not say which format"):
        format_of(Path("records.txt"))


def test_an_unknown_column_is_named(tmp_path: Path) -> None:
    order = Order(path=tmp_path / "a.csv", format=Format.CSV, scope=Scope(), columns=("text", "colour"))
    with pytest.raises(UserError, match="There is no column 'colour'"):
        order.all_columns()
    assert export.Format.JSON.takes_records
