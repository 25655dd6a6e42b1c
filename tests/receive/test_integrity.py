"""The check of everything that is stored: it names what is wrong, and changes nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from desk import ACCOUNT, Desk, encoded, lines, post

from trackfutura_desktop.flow.checkup import Finding
from trackfutura_desktop.flow.integrity import check_integrity
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.store import soundness

LARGE = lines([post(f"L{number}", text="x" * 300) for number in range(120)])


def filled(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot="sd_invented0081")
    desk.take(LARGE, snapshot="sd_invented0081")
    desk.take(encoded([post("S1")]), snapshot="sd_invented0081")


def found(desk: Desk, watch: Watch | None = None) -> list[Finding]:
    async def check() -> list[Finding]:
        return [each async for each in check_integrity(desk.workspace, watch or Watch())]

    return desk.run(check())


def bad(findings: list[Finding]) -> str:
    return " ".join(each.text for each in findings if each.is_good is False)


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None, timeout=30)) as connection:
        connection.execute(statement)


def test_what_is_whole_is_in_order_and_stays_as_it_is(desk: Desk) -> None:
    filled(desk)
    (desk.folder.spool / "0123abc.rows").write_bytes(b"of a delivery that is being processed")
    before = desk.spooled()
    findings = found(desk)
    assert all(each.is_good for each in findings)
    assert any("raw data of 2 deliveries" in each.text for each in findings)
    assert desk.spooled() == before
    watch = Watch()
    watch.stop()
    with pytest.raises(Stopped):
        found(desk, watch)


def test_a_body_that_is_not_what_arrived_is_named_and_a_stray_file_is_told(desk: Desk) -> None:
    filled(desk)
    (name,) = desk.spooled()
    (desk.folder.spool / name).write_bytes(LARGE.replace(b"x", b"y"))
    (desk.folder.spool / "0123abc").write_bytes(b"of nobody")
    findings = found(desk)
    assert "not what arrived" in bad(findings)
    assert "deliveries 1;" in bad(findings)
    assert [each.is_good for each in findings if "belong to no delivery" in each.text] == [None]


def test_a_check_ends_before_the_log_of_what_arrives_meanwhile_is_too_long(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(desk)
    monkeypatch.setattr(soundness, "_OPERATIONS", 10)
    assert all(each.is_good for each in found(desk))
    monkeypatch.setattr(soundness, "_LONGEST_LOG", 1_000)
    findings = found(desk)
    assert "Too much arrived" in findings[0].text
    assert findings[0].is_good is None
    assert any("raw data of 2 deliveries" in each.text for each in findings)


def test_rows_without_their_parent_and_a_damaged_index_are_found(desk: Desk) -> None:
    filled(desk)
    desk.stop()
    path = desk.folder.database
    change(path, "UPDATE content SET job_id = 999 WHERE id = 1")
    change(path, "UPDATE content_fts_data SET block = x'ff00ff' WHERE id > 10")
    checked = soundness.soundness(path, lambda: False)
    assert checked is not None
    assert checked.references == ["1 from content to scraping_jobs"]
    assert checked.full_text
    assert soundness.soundness(path, lambda: True) is None


def test_a_damaged_database_is_told_with_the_way_back(desk: Desk) -> None:
    filled(desk)
    desk.stop()
    with closing(sqlite3.connect(desk.folder.database)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        root = "SELECT rootpage FROM sqlite_master WHERE name = 'content'"
        (page,) = connection.execute(root).fetchone()
    with desk.folder.database.open("rb+") as file:
        file.seek((page - 1) * size)
        file.write(b"\xde\xad" * 4_000)
    checked = soundness.soundness(desk.folder.database, lambda: False)
    assert checked is not None
    assert checked.damages
