"""``trackfutura export`` and ``trackfutura import``, also beside a program that holds the data folder."""

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from terminal import Program, data_of, listening, ran, rows

from prepared import prepare
from trackfutura_desktop import cli

POSTS = [
    {
        "url": f"https://www.instagram.com/p/{code}/",
        "user_posted": "northwind.studio",
        "description": f"=Morning {code}",
        "likes": 40,
        "post_id": f"35{code}",
        "shortcode": code,
        "date_posted": "2026-03-01T08:00:00.000Z",
        "discovery_input": {"url": "https://www.instagram.com/northwind.studio/"},
    }
    for code in ("A", "B", "C")
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder without any record."""
    prepare(tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def downloaded(tmp_path: Path) -> Path:
    path = tmp_path / "posts.json"
    path.write_text(json.dumps(POSTS), "utf-8")
    return path


def export(folder: Path, *arguments: object) -> int:
    return cli.main(["export", "--data-dir", str(folder), *map(str, arguments)])


def test_a_downloaded_file_is_imported_and_exported_again(
    folder: Path, downloaded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = ran("import", downloaded, "--name", "Spring", "--data-dir", folder)
    assert taken.code() == 0, taken.err
    assert "posts.json: 3 records stored. Run: “Spring”." in taken.out
    (run,) = data_of("tree", folder)
    assert (run["name"], run["records"], run["status"]) == ("Spring", 3, "completed")

    target = tmp_path / "out.csv"
    assert export(folder, "--run", "Spring", "--columns", "text,likes", "--folders", "--bom", target) == 0
    said = capsys.readouterr().out
    assert f"3 records in {target}" in said
    assert "SHA-256 " in said
    with target.open(encoding="utf-8-sig", newline="") as file:
        first, *_ = csv.DictReader(file)
    assert first == {
        "run": "Spring",
        "platform": "instagram",
        "service": "posts",
        "job": "Instagram Profile - northwind.studio",
        "source_url": "https://www.instagram.com/northwind.studio/",
        "text": "'=Morning A",
        "likes": "40",
    }

    raw = tmp_path / "out.ndjson"
    assert export(folder, "--raw", raw) == 0
    assert [json.loads(line)["record"] for line in raw.read_text("utf-8").splitlines()] == POSTS
    table = tmp_path / "out.bin"
    assert export(folder, "--run", run["id"], "--format", "sqlite", table) == 0
    with closing(sqlite3.connect(table)) as connection:
        assert connection.execute("SELECT count(*) FROM records").fetchone() == (3,)

    again = ran("import", downloaded, "--data-dir", folder)
    assert (again.code(), len(data_of("tree", folder))) == (0, 1)
    assert "imported before, as the run “Spring”" in again.out


def test_a_choice_of_folders_that_names_none_is_said(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for choice, sentence in (
        (("--run", "Nowhere"), "There is no run 'Nowhere'"),
        (("--project", "Nobody's"), "There is no project"),
        (("--platform", "myspace"), "There is no platform 'myspace'"),
        (("--service", "stories"), "There is no service 'stories'"),
        (("--job", "7"), "There is no folder with this run, platform, service and job"),
        (("--columns", "colour"), "There is no column 'colour'"),
    ):
        target = tmp_path / "out.csv"
        assert export(folder, *choice, target) == 1
        assert sentence in capsys.readouterr().err
        assert not target.exists()


def test_a_project_can_be_chosen_and_shows_nothing_of_another(
    folder: Path, downloaded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ran("import", downloaded, "--name", "Spring", "--data-dir", folder).code() == 0
    with closing(sqlite3.connect(folder / "trackfutura.db")) as connection, connection:
        connection.execute("UPDATE projects SET name = 'Harbour study'")
        connection.execute("INSERT INTO projects (name, created_at) VALUES ('Empty', 0)")

    target = tmp_path / "out.csv"
    assert export(folder, "--project", "harbour study", target) == 0
    assert f"3 records in {target}" in capsys.readouterr().out
    assert export(folder, "--project", "Empty", target) == 0
    assert f"0 records in {target}" in capsys.readouterr().out
    assert export(folder, "--project", "Empty", "--run", "Spring", target) == 1
    assert "There is no run 'Spring'" in capsys.readouterr().err
    assert cli.main(["tree", "--project", "Empty", "--data-dir", str(folder)]) == 0
    assert capsys.readouterr().out == "No runs yet.\n"
    assert cli.main(["tree", "--project", "Harbour study", "--data-dir", str(folder)]) == 0
    assert "Spring  3 records" in capsys.readouterr().out


def test_words_and_conditions_narrow_an_export(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    posts = [
        POSTS[0] | {"likes": 5, "date_posted": "2026-03-01T23:59:59.999Z"},
        POSTS[1] | {"likes": 40, "date_posted": "2026-03-02T00:00:00.000Z", "user_posted": "lumen.cafe"},
        POSTS[2] | {"likes": 600, "date_posted": "2026-03-03T12:00Z", "description": "50% light, =at dawn"},
    ]
    path, target = tmp_path / "posts.json", tmp_path / "out.csv"
    path.write_text(json.dumps(posts), "utf-8")
    assert ran("import", path, "--data-dir", folder).code() == 0

    def left(*options: str) -> str:
        assert export(folder, "--columns", "native_id", *options, target) == 0
        capsys.readouterr()
        with target.open(encoding="utf-8", newline="") as file:
            return "".join(row["native_id"].removeprefix("35") for row in csv.DictReader(file))

    for options, found in (
        ((), "ABC"),
        (("--search", "morn"), "AB"),
        (("--search", '"light at dawn"'), "C"),
        (("--where", "likes>=40"), "BC"),
        (("--where", "likes<=40"), "AB"),
        (("--where", "likes>=6", "--where", "likes<=599"), "B"),
        (("--where", "likes<=40", "--where", "likes<=5"), "A"),
        (("--where", "likes = 600"), "C"),
        (("--where", "author=lumen.cafe"), "B"),
        (("--where", "author=lumen.cafe", "--where", "author=northwind.studio"), "ABC"),
        (("--where", "author=nobody"), ""),
        (("--where", "text~0% LIGHT, =at"), "C"),
        (("--where", "text~\udcff"), "ABC"),
        (("--where", "published_at<=2026-03-01"), "A"),
        (("--where", "published_at=2026-03-02"), "B"),
        (("--where", "published_at>=2026-03-02"), "BC"),
        (("--where", "published_at>=2026-03-03T13:00+01:00"), "C"),
        (("--where", "published_at>=2026-03-03T12:01"), ""),
        (("--search", "morning", "--where", "likes>=6", "--platform", "instagram"), "B"),
    ):
        assert left(*options) == found, options


def test_the_same_words_and_conditions_are_the_same_export(
    folder: Path, downloaded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ran("import", downloaded, "--data-dir", folder).code() == 0
    target = tmp_path / "out.csv"
    first = ("--where", "likes>=1", "--where", "likes<=99", "--where", "author~wind", "--search", "morning")
    turned = ("--search", "morning", "--where", "author~wind", "--where", "likes<=99", "--where", "likes>=1")
    for options, count in ((first, 3), (turned, 0), (turned[2:], 3)):
        assert export(folder, "--new", *options, target) == 0
        assert f"{count} records in {target}" in capsys.readouterr().out


def test_a_condition_that_says_nothing_is_explained(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for condition, sentence, remedy in (
        ("likes", "The condition 'likes' compares nothing", "COLUMN>=N"),
        (">=5", "The condition '>=5' compares nothing", "COLUMN>=N"),
        ("colour=red", "There is no column 'colour' that can be compared by =", "author"),
        ("text=red", "There is no column 'text' that can be compared by =", "author"),
        ("likes~4", "There is no column 'likes' that can be compared by ~", "hashtags"),
        ("author>=4", "There is no column 'author' that can be compared by >=", "followers"),
        ("likes>=many", "'many' in 'likes>=many' is no whole number", "figures"),
        ("likes>=1.5", "'1.5' in 'likes>=1.5' is no whole number", "figures"),
        ("published_at<=soon", "'soon' in 'published_at<=soon' is no day", "2026-03-01"),
        ("published_at=9999-12-31", "is no day", "2026-03-01"),
        ("record.mood=calm", "There is no column 'record.mood'", "Add it in the window"),
    ):
        target = tmp_path / "out.csv"
        assert export(folder, "--where", condition, target) == 1
        said = capsys.readouterr().err.splitlines()
        assert sentence in said[0], condition
        assert remedy in said[1], condition
        assert not target.exists()


def test_exports_beside_a_listener_are_remembered_and_imports_say_why_they_cannot(
    folder: Path, downloaded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ran("import", downloaded, "--data-dir", folder).code() == 0
    target = tmp_path / "new.csv"
    with listening(folder):
        assert export(folder, "--new", target) == 0
        assert export(folder, "--new", target) == 0
        said = capsys.readouterr().out
        assert f"3 records in {target}" in said
        assert f"0 records in {target}" in said
        refused = ran("import", downloaded, "--data-dir", folder)
        assert refused.code() == 1
        assert "Drop the files on its window" in refused.err
    assert export(folder, "--new", target) == 0
    assert f"0 records in {target}" in capsys.readouterr().out
    assert rows(folder, "SELECT count(*) FROM exports") == [(3,)]


def test_a_file_that_is_no_data_ends_the_command_with_a_sentence(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear all,")
    with Program("import", path, "--data-dir", folder) as program:
        assert program.code() == 1
    assert "letter.txt was not imported" in program.err
    assert data_of("tree", folder) == []
