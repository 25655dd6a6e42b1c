"""A run as a file: it opens elsewhere with all that it had, once, and a bad file changes nothing."""

import asyncio
import contextlib
import json
import os
import shutil
import sqlite3
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from desk import ACCOUNT, OTHER, SECRET, Asked, Desk, encoded, failure, lines, post
from sqlalchemy import create_engine

from prepared import prepare
from trackfutura_desktop import cli
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import archive, curate, import_file, run_file
from trackfutura_desktop.flow.archive import ArchiveUnusable
from trackfutura_desktop.flow.retention import Retention
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store import presets, run_files, runs, search, sources
from trackfutura_desktop.store.runs import Request

SNAPSHOT = "sd_invented0091"
DAY_MS = 86_400_000
LARGE = lines([post(f"L{number}", text="x" * 300) for number in range(120)])


def filled(desk: Desk) -> Asked:
    """A run with two sources: a large and a small delivery, one record twice, an error, one unasked for."""
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    dates = "start_date = '2026-03-01', end_date = '2026-03-08', num_of_posts = 7, tags = 'spring'"
    desk.workspace.database.write(
        lambda connection: connection.exec_driver_sql(f"UPDATE scraping_runs SET {dates}")  # noqa: S608
    )
    desk.take(LARGE, snapshot=SNAPSHOT)
    third = "https://www.instagram.com/fieldnotes.daily/"
    later = [post("L1", minute=9, likes=99), post("O1", OTHER), post("U1", third), failure(OTHER)]
    desk.take(encoded(later), snapshot=SNAPSHOT)
    return asked


def exported(desk: Desk, run_id: int, path: Path) -> Path:
    said = desk.run(run_file.export_runs(desk.workspace, [run_id], path, Watch()))
    assert "read back and complete" in said
    return path


def taken(desk: Desk, path: Path) -> list[run_file.Imported]:
    async def both() -> list[run_file.Imported]:
        found = await run_file.import_runs(desk.workspace, path, Watch())
        await run_file.processed(desk.workspace, found, Watch())
        return found

    return desk.run(both())


def picture(desk: Desk, run_id: int) -> dict[str, Any]:
    """What makes a run: the same wherever it is."""
    with desk.workspace.database.read() as connection:
        (run,) = [each for each in desk.runs() if each.key.run_id == run_id]
        jobs = {job.id: job for job in desk.jobs(run_id)}
        rows = [row for job_id in jobs for row in desk.rows(run_id, job_id)]
        options = presets.options_of(connection, run_id)
        assert options is not None
        found = search.raw_records(connection, [row.id for row in rows])
    return {
        "name": run.name,
        "asked": options[0],
        "counts": (run.content_count, run.error_count),
        "jobs": sorted((job.kind, job.name, job.url, job.content_count) for job in jobs.values()),
        "rows": sorted((row.native_id, row.author, row.likes, row.text) for row in rows),
        "raw": sorted(json.dumps(json.loads(each), sort_keys=True) for each in found),
        "errors": sorted((each.kind, each.message, each.address) for each in desk.errors(run_id)),
        "requests": [
            (each.platform, each.service, each.inputs, each.dataset_id) for each in _requests(desk, run_id)
        ],
    }


def _requests(desk: Desk, run_id: int) -> list[Request]:
    with desk.workspace.database.read() as connection:
        return runs.requests(connection, run_id)


@pytest.fixture(autouse=True)
def _looking_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_file, "_LOOK_SECONDS", 0.01)
    monkeypatch.setattr(import_file, "_LOOK_SECONDS", 0.01)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Desk]:
    """Another data folder."""
    running = Desk(tmp_path / "elsewhere")
    prepare(running.folder.root)
    with running:
        yield running


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An exported run, for tests that only read it."""
    folder = tmp_path_factory.mktemp("exported")
    mask = os.umask(0o022)
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        stack.callback(os.umask, mask)
        patch.setenv("TRACKFUTURA_WEBHOOK_SECRET", SECRET)
        running = Desk(folder / "data")
        prepare(running.folder.root)
        with running:
            return exported(running, filled(running).run_id, folder / "spring.trackfutura")


def test_a_run_opens_elsewhere_with_all_that_it_had_and_only_once(
    desk: Desk, elsewhere: Desk, tmp_path: Path
) -> None:
    asked = filled(desk)
    path = exported(desk, asked.run_id, tmp_path / "spring.trackfutura")
    (made,) = taken(elsewhere, path)
    assert picture(elsewhere, made.run_id) == picture(desk, asked.run_id)
    with elsewhere.workspace.database.read() as connection:
        assert {each.url for each in sources.sources(connection, 1)} == {ACCOUNT, OTHER}
    assert [event.channel for event in elsewhere.events()] == ["import", "import"]
    before = elsewhere.spooled()
    (again,) = taken(elsewhere, path)
    assert (again.run_id, again.is_repeat) == (made.run_id, True)
    (here,) = taken(desk, path)
    assert (here.run_id, here.is_repeat) == (asked.run_id, True)
    assert elsewhere.spooled() == before
    further = exported(elsewhere, made.run_id, tmp_path / "further.trackfutura")
    assert taken(desk, further)[0].is_repeat
    elsewhere.run(curate.move_to_trash(elsewhere.workspace, [made.run_id]))
    assert taken(elsewhere, path)[0].name.endswith("(in the trash)")


def test_a_run_whose_raw_data_is_gone_still_has_its_records(
    desk: Desk, elsewhere: Desk, tmp_path: Path
) -> None:
    asked = filled(desk)
    desk.workspace.settings.keep_bodies_days = 1
    now = desk.workspace.clock
    desk.workspace.clock = lambda: now() + 3 * DAY_MS
    assert Retention(desk.workspace, lambda: False).tidy().removed == 2
    (made,) = taken(elsewhere, exported(desk, asked.run_id, tmp_path / "old.trackfutura"))
    assert picture(elsewhere, made.run_id) == picture(desk, asked.run_id)


def test_records_of_deliveries_that_do_not_go_along_go_as_they_are(
    desk: Desk, elsewhere: Desk, tmp_path: Path
) -> None:
    asked = filled(desk)
    desk.workspace.database.write(
        lambda connection: connection.exec_driver_sql(
            "UPDATE webhook_events SET status = 'processing_error' WHERE id = 1"
        )
    )
    (made,) = taken(elsewhere, exported(desk, asked.run_id, tmp_path / "part.trackfutura"))
    assert picture(elsewhere, made.run_id)["rows"] == picture(desk, asked.run_id)["rows"]


def test_a_run_that_is_under_way_is_not_under_way_elsewhere(
    desk: Desk, elsewhere: Desk, tmp_path: Path
) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    (made,) = taken(elsewhere, exported(desk, asked.run_id, tmp_path / "open.trackfutura"))
    (request,) = _requests(elsewhere, made.run_id)
    assert (request.status, request.next_look_at, request.request_id) == (Status.FAILED, None, None)
    assert "still under way" in request.error_message


def test_what_fits_no_run_and_what_is_gone_is_not_exported(desk: Desk, tmp_path: Path) -> None:
    desk.take(encoded([post("X1")]))
    unmatched = desk.unmatched()
    assert unmatched is not None
    for run_id in (unmatched.key.run_id, 999):
        with pytest.raises(UserError, match="nothing was exported"):
            exported(desk, run_id, tmp_path / "none.trackfutura")
    assert not list(tmp_path.glob("none*"))


def rewritten(path: Path, folder: Path, change: Callable[[list[dict[str, Any]]], None]) -> Path:
    """The same file with other runs in it, as if it had been written so."""
    with zipfile.ZipFile(path) as old:
        files = {name: old.read(name) for name in old.namelist()}
    runs = json.loads(files["runs.json"])
    change(runs)
    files["runs.json"] = json.dumps(runs).encode()
    made = folder / "changed.trackfutura"
    with archive.written(made, run_file.KIND, Watch()) as writer:
        for name, data in files.items():
            if name != archive.MANIFEST:
                writer.add(name, [data])
        writer.add_manifest(1, {})
    return made


def state(desk: Desk) -> tuple[object, ...]:
    return desk.spooled(), [each.name for each in desk.runs()], len(desk.events())


CHANGES: list[Callable[[list[dict[str, Any]]], None]] = [
    lambda runs: runs[0]["jobs"][0].update(request=7),
    lambda runs: runs[0]["deliveries"][0].update(body="ab" * 32),
    lambda runs: runs[0]["deliveries"][0].update(body="../" * 21 + "x"),
    lambda runs: runs[0]["requests"][0].update(status="of another kind"),
    lambda runs: runs[0].update(requests=[]),
    lambda runs: runs.append(runs[0]),
    lambda runs: runs[0].update(created_at=-1),
    lambda runs: runs[0].update(start_date="tomorrow"),
    lambda runs: runs[0].update(settings="no JSON"),
    lambda runs: runs[0].update(num_of_posts=2**70),
    lambda runs: runs[0]["requests"][0].update(inputs='{"url": 1}'),
    lambda runs: runs[0]["requests"][0].update(input_errors="[1]"),
]


def bent(path: Path) -> bytes:
    """The file with a byte changed in the middle of its largest body; elsewhere a byte may mean nothing."""
    with zipfile.ZipFile(path) as archive_:
        largest = max(archive_.infolist(), key=lambda each: each.compress_size)
    data = bytearray(path.read_bytes())
    lengths = data[largest.header_offset + 26 : largest.header_offset + 30]  # of the name and what follows it
    start = largest.header_offset + 30 + sum(int.from_bytes(lengths[at : at + 2], "little") for at in (0, 2))
    data[start + largest.compress_size // 2] ^= 0xFF
    return bytes(data)


def test_a_file_that_makes_no_sense_is_damaged_or_stopped_changes_nothing(
    file: Path, elsewhere: Desk, tmp_path: Path
) -> None:
    before = state(elsewhere)
    for change in CHANGES:
        with pytest.raises(ArchiveUnusable, match="Nothing was changed"):
            taken(elsewhere, rewritten(file, tmp_path, change))
    watch = Watch()
    watch.stop()
    with pytest.raises(Stopped):
        elsewhere.run(run_file.import_runs(elsewhere.workspace, file, watch))
    bad = tmp_path / "bent.trackfutura"
    bad.write_bytes(bent(file))
    with pytest.raises(ArchiveUnusable, match="Nothing was changed"):
        taken(elsewhere, bad)
    assert state(elsewhere) == before


def test_an_import_that_is_cancelled_while_the_writer_keeps_it_loses_no_body(
    file: Path, elsewhere: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the end of the program does it."""
    begun, goes_on = threading.Event(), threading.Event()

    def add_run(*given: Any) -> Any:
        begun.set()
        assert goes_on.wait(60)
        return add(*given)

    add = run_files.add_run
    monkeypatch.setattr(run_files, "add_run", add_run)

    async def story() -> None:
        task = asyncio.create_task(run_file.import_runs(elsewhere.workspace, file, Watch()))
        await asyncio.to_thread(begun.wait, 60)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        goes_on.set()

    elsewhere.run(story())
    elsewhere.restart()
    elsewhere.settle()
    assert [event.status for event in elsewhere.events()] == [EventStatus.PROCESSED] * 2
    assert [each.content_count for each in elsewhere.runs()] == [122]


def test_a_file_that_names_one_body_many_times_has_to_find_room_for_all_of_them(
    file: Path, elsewhere: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = rewritten(file, tmp_path, lambda runs: runs[0].update(deliveries=runs[0]["deliveries"] * 50))
    with archive.opened(file, run_file.KIND) as reader:
        room = 64 * 1024 * 1024 + 2 * reader.size
    before = state(elsewhere)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Disk(room, 0, room))
    with pytest.raises(UserError, match="not enough space"):
        taken(elsewhere, bad)
    assert state(elsewhere) == before


def test_many_small_bodies_are_not_all_held_in_memory(
    file: Path, elsewhere: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def many(runs: list[dict[str, Any]]) -> None:
        small = runs[0]["deliveries"][1]
        runs[0]["deliveries"] += [small] * 8

    monkeypatch.setattr(run_file, "_HELD", 3 * 1_400)
    found = taken(elsewhere, rewritten(file, tmp_path, many))
    with elsewhere.workspace.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT size, body IS NULL FROM webhook_events WHERE size <= 65536 ORDER BY id"
        ).all()
    size = rows[0][0]
    in_memory = [is_file for _, is_file in rows].count(0)
    assert len(rows) == 9
    assert (in_memory - 1) * size < 3 * 1_400 <= in_memory * size
    assert len(elsewhere.spooled()) == 1 + 9 - in_memory
    assert picture(elsewhere, found[0].run_id)["counts"] == (122, 1)


def test_a_file_with_tens_of_thousands_of_requests_is_taken_and_one_with_more_refused(
    file: Path, elsewhere: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def many(runs: list[dict[str, Any]]) -> None:
        first = runs[0]["requests"][0]
        runs[0]["requests"] += [first | {"reference": f"invented-{number}"} for number in range(20_000)]

    bad = rewritten(file, tmp_path, many)
    database = elsewhere.workspace.database.path
    least = 32_766  # of values at once, where SQLite is built as it comes

    monkeypatch.setattr(run_file, "_MOST_PARTS", 20_000)
    before = state(elsewhere)
    with pytest.raises(ArchiveUnusable, match="more requests and deliveries"):
        taken(elsewhere, bad)
    assert state(elsewhere) == before
    monkeypatch.undo()
    (run,) = run_file._described(bad)  # noqa: SLF001 - the rest of the import takes its time
    engine = create_engine(f"sqlite:///{database}")
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, least)
        assert run_files.here_before(connection, run) is None
    engine.dispose()


class Disk(NamedTuple):
    """As ``shutil.disk_usage`` tells it."""

    total: int
    used: int
    free: int


def test_a_source_that_nobody_could_add_by_hand_is_left_out(
    file: Path, elsewhere: Desk, tmp_path: Path
) -> None:
    bad = rewritten(
        file, tmp_path, lambda runs: runs[0]["jobs"][0]["source"].update(url="file:///etc/passwd")
    )
    taken(elsewhere, bad)
    with elsewhere.workspace.database.read() as connection:
        assert len(sources.sources(connection, 1)) == 1


def test_the_command_takes_runs_beside_other_files(
    file: Path, elsewhere: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere.stop()
    other = tmp_path / "more.json"
    other.write_bytes(encoded([post("M1")]))
    orders = ["import", str(file), str(other), "--data-dir", str(elsewhere.folder.root)]
    assert cli.main(orders) == 0
    printed = capsys.readouterr().out
    assert "spring.trackfutura: 122 records stored." in printed
    assert "more.json: 1 record stored." in printed
    assert cli.main(orders) == 0
    assert "is here already; nothing was stored again" in capsys.readouterr().out
    elsewhere.start()
    assert {event.status for event in elsewhere.events()} == {EventStatus.PROCESSED}
