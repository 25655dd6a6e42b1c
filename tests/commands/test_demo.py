"""The demo: the main job end to end, in a process of its own."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QImage
from terminal import Program, data_of, faults_in_log, log_of, rows

from prepared import prepare
from trackfutura_desktop import cli
from trackfutura_desktop.demo import DemoReport, JobReport
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.tree import Folder, FolderKey

if TYPE_CHECKING:
    from rehearsal import Demos

CONTENT = """
    SELECT content.platform, content.kind, native_id, content.url, author, text, published_at, likes, views
    FROM content JOIN scraping_jobs ON scraping_jobs.id = job_id WHERE run_id = {run} ORDER BY 1, 2, 3
"""
PROBLEMS = """
    SELECT record_errors.kind, code, message, address
    FROM record_errors JOIN scraping_jobs ON scraping_jobs.id = job_id WHERE run_id = {run}
    ORDER BY 1, 2, 3, 4
"""


def everything(folder: Path, run: int) -> list[tuple[Any, ...]]:
    return rows(folder, CONTENT.format(run=run)) + rows(folder, PROBLEMS.format(run=run))


def test_it_ends_with_0_when_all_that_was_produced_is_stored(demos: "Demos") -> None:
    assert (demos.first.code(), demos.first.err) == (0, "")
    assert "Everything that was produced is stored. Run: completed. Waiting deliveries: 0." in demos.first.out
    assert "DIFFERENT" not in demos.first.out


def test_it_prints_what_was_produced_and_what_is_stored_for_every_job(demos: "Demos") -> None:
    lines = demos.first.out.splitlines()
    head = next(number for number, line in enumerate(lines) if line.startswith("Job "))
    jobs = lines[head + 1 : head + 5]
    assert [line.partition(":")[0] for line in jobs] == [
        "Instagram Posts",
        "Facebook Posts",
        "TikTok Posts",
        "LinkedIn Posts",
    ]
    for line in jobs:
        produced, stored = line[44:60].strip(), line[60:76].strip()
        assert produced == stored
        assert produced.partition(" + ")[0] != "0"


def test_it_prints_the_finished_tree(demos: "Demos") -> None:
    lines = [line.strip() for line in demos.first.out.splitlines()]
    for start in ("Scraping Run - ", "Instagram  ", "Instagram - Posts  ", "Instagram Profile - northwind"):
        assert any(line.startswith(start) and line.endswith("completed") for line in lines), start


def test_the_screenshot_is_named_and_shows_the_window(demos: "Demos") -> None:
    names = [demo.out.splitlines()[-1] for demo in (demos.first, demos.second)]
    assert names == [
        f"Screenshot: {demos.folder / 'screenshots' / 'demo.png'}",
        f"Screenshot: {demos.picture}",
    ]
    for name in names:
        picture = QImage(name.removeprefix("Screenshot: "))
        assert (picture.width(), picture.height()) == (1_400, 900)
        colours = {picture.pixel(x, y) for x in range(0, 1_400, 7) for y in range(0, 900, 7)}
        assert len(colours) > 20


def test_every_run_is_completed_and_no_delivery_waits(demos: "Demos") -> None:
    assert [run["status"] for run in data_of("tree", demos.folder)] == ["completed", "completed"]
    whole, interrupted = data_of("tree", demos.fetched_folder)
    assert whole["status"] == "completed"
    assert interrupted["status"] in {"completed", "failed"}  # the Bright Data that it had asked is gone
    for folder in (demos.folder, demos.fetched_folder):
        assert {event["status"] for event in data_of("events", folder)} == {"processed"}


def test_without_webhooks_the_records_are_the_same(demos: "Demos") -> None:
    assert (demos.fetched.code(), demos.fetched.err) == (0, "")
    assert everything(demos.fetched_folder, 2) == everything(demos.folder, 1)
    channels = "SELECT DISTINCT channel FROM webhook_events JOIN batch_scraper_jobs b ON b.id = batch_id"
    assert rows(demos.fetched_folder, f"{channels} WHERE run_id = 2") == [("download",)]
    assert "webhook" in {event["channel"] for event in data_of("events", demos.folder)}


def test_a_second_demo_over_one_folder_has_its_own_run_and_the_same_history(demos: "Demos") -> None:
    assert demos.second.code() == 0
    first, second = everything(demos.folder, 1), everything(demos.folder, 2)
    assert first == second
    assert len(first) > 15
    names = [run["name"] for run in data_of("tree", demos.folder)]
    assert len(set(names)) == 2
    jobs = rows(
        demos.folder, "SELECT run_id, count(*), count(DISTINCT id) FROM scraping_jobs GROUP BY run_id"
    )
    assert jobs == [(1, 4, 4), (2, 4, 4)]
    assert len(rows(demos.folder, "SELECT id FROM track_sources")) == 4


def test_one_that_is_interrupted_says_so_with_130_and_the_next_one_is_whole(demos: "Demos") -> None:
    assert demos.interrupted_code == 130
    complaint = demos.interrupted.err.splitlines()
    assert complaint[0] == "trackfutura: The demo was ended before its work was done."
    assert len(complaint) == 2
    assert "Screenshot" not in demos.interrupted.out
    assert demos.fetched.code() == 0


def test_it_leaves_nothing_behind_and_logs_no_fault(demos: "Demos") -> None:
    assert demos.leavings == []
    for folder in (demos.folder, demos.fetched_folder):
        assert faults_in_log(folder) == []
        assert log_of(folder)[-1]["event"] == "ending"


def test_its_files_are_closed_to_others(demos: "Demos") -> None:
    for path in (demos.folder, *demos.folder.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path


def test_a_lost_row_or_picture_ends_it_with_1_and_another_seed_gives_other_records(
    demos: "Demos", tmp_path: Path
) -> None:
    prepare(tmp_path)
    with closing(sqlite3.connect(tmp_path / "trackfutura.db")) as connection:
        connection.executescript("""
            CREATE TRIGGER lose AFTER INSERT ON content_raw WHEN NEW.content_id = 1 BEGIN
                DELETE FROM content_raw WHERE content_id = 1;
                DELETE FROM content WHERE id = 1;
            END;
        """)
    small = ("--headless", "--sources", 2, "--posts", 3, "--seed", 5)
    picture = tmp_path / "trackfutura.db" / "window.png"
    with Program("demo", *small, "--screenshot", picture, "--data-dir", tmp_path) as program:
        assert program.code() == 1
    assert program.out.count("DIFFERENT") == 1
    assert "What is stored DIFFERS from what was produced." in program.out
    assert program.err.startswith(f"trackfutura: The picture of the window could not be saved as {picture}")
    assert "Traceback" not in program.err
    ids = rows(tmp_path, "SELECT native_id FROM content")
    assert ids
    assert not set(ids) & set(rows(demos.folder, "SELECT native_id FROM content"))


def test_a_job_that_failed_or_a_delivery_that_waits_is_no_success() -> None:
    run = Folder(FolderKey(1), "A run", "A run", status=Status.COMPLETED)
    done = JobReport("a", Status.COMPLETED, 3, 1, 3, 1)
    failed = JobReport("b", Status.FAILED, 0, 0, 0, 0)
    assert DemoReport(run, [done], 0).is_good
    assert not DemoReport(run, [done, failed], 0).is_good
    assert not DemoReport(run, [done], 1).is_good
    assert not DemoReport(run, [], 0).is_good
    assert not JobReport("c", Status.COMPLETED, 3, 1, 3, 0).is_good


@pytest.mark.parametrize("arguments", [["--sources", "0"], ["--posts", "1001"], ["--seed", "x"]])
def test_numbers_that_make_no_sense_are_refused(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["demo", *arguments])
    assert ended.value.code == 2
    assert arguments[0] in capsys.readouterr().err
