"""Deliveries that only link to a file."""

import asyncio
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

import pytest
from desk import ACCOUNT, OTHER, SECRET, Desk, counts, encoded, packed, post, until
from disk import mounted

from prepared import prepare
from trackfutura_desktop import incoming, paths, spool
from trackfutura_desktop.flow import linkedfile
from trackfutura_desktop.flow.ingest import MAX_ATTEMPTS
from trackfutura_desktop.flow.replay import cancel_processing, process_again
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store import database

SNAPSHOT = "sd_invented0005"


class Cramped(NamedTuple):
    """An engine that has no room, and what gives it some."""

    desk: Desk
    grow: Callable[[], object]


FILE = packed(encoded([post("AAA1"), post("BBB1", OTHER)]))


class FileHost(ThreadingHTTPServer):
    """Answers each path with a file or, as a function may decide, later."""

    daemon_threads = True

    def __init__(self, files: dict[str, Callable[[], bytes]]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files = files
        self.asked: list[tuple[str, dict[str, str]]] = []

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"

    def url(self, path: str) -> str:
        return f"http://{self.place}{path}"


class _Handler(BaseHTTPRequestHandler):
    """Says how long a file is, except below /untold."""

    def do_GET(self) -> None:
        server = self.server
        assert isinstance(server, FileHost)
        server.asked.append((self.path, dict(self.headers)))
        body = server.files[self.path]() if self.path in server.files else b""
        self.send_response(200 if self.path in server.files else 404)
        if not self.path.startswith("/untold"):
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(ConnectionError):  # it was not wanted after all
            self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        """Keep quiet."""


@contextmanager
def hosting(files: dict[str, Callable[[], bytes]]) -> Iterator[FileHost]:
    host = FileHost(files)
    thread = threading.Thread(target=host.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield host
    finally:
        host.shutdown()
        thread.join()
        host.server_close()


def held(go: threading.Event) -> Callable[[], bytes]:
    """The file, once it may go."""

    def answer() -> bytes:
        go.wait(30)
        return FILE

    return answer


@pytest.fixture
def host() -> Iterator[FileHost]:
    with hosting({"/file.json.gz?sig=1": lambda: FILE, "/empty": lambda: b"[]"}) as running:
        yield running


def test_a_linked_file_is_fetched_and_both_deliveries_are_explained(
    tmp_path: Path, host: FileHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRACKFUTURA_FILE_HOSTS", f"lumen.cafe, {host.place}")
    with Desk(tmp_path / "data") as desk:
        asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
        link = desk.take({"file_url": host.url("/file.json.gz?sig=1"), "snapshot_id": SNAPSHOT})
        desk.settle()
        assert link.status is EventStatus.PROCESSED
        held = desk.events()[1]
        assert str(held.id) in link.error_message
        assert (held.channel, held.batch_id, held.snapshot_id) == ("file", asked.batch_id, SNAPSHOT)
        assert (held.size, held.file_url) == (len(FILE), link.file_url)
        assert counts(held) == (2, 2, 0, 0, 0, 0)
        assert [job.content_count for job in desk.jobs(asked.run_id)] == [1, 1]
        assert SECRET not in str(host.asked)


def test_regression_13_the_platform_of_a_linked_file_is_that_of_its_records(
    desk: Desk, host: FileHost
) -> None:
    video = {
        "url": "https://www.tiktok.com/@lumen.cafe/video/7300000000000000009",
        "post_id": "7300000000000000009",
        "play_count": 3,
        "timestamp": "2026-03-02T09:00:00.000Z",
    }
    host.files["/tiktok"] = lambda: encoded([video])
    desk.workspace.settings.file_hosts = [host.place]
    desk.take({"file_url": host.url("/tiktok"), "snapshot_id": "sd_nobodyknows4"})
    desk.settle()
    assert desk.events()[1].platform == "tiktok"
    folder = desk.unmatched()
    assert folder is not None
    assert folder.content_count == 1


def test_regression_13_only_addresses_of_bright_data_are_fetched(desk: Desk, host: FileHost) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    addresses = [
        "http://127.0.0.1:1/",
        "https://169.254.169.254/latest/meta-data/",
        "file:///etc/passwd",
        "https://lumen.cafe/a.json",
        "http://localhost/x",
        "nonsense",
        "https://\u200b/",
        host.url("/file.json.gz?sig=1"),
    ]
    for address in addresses:
        event = desk.take({"file_url": address, "snapshot_id": SNAPSHOT})
        assert event.status is EventStatus.FILE_URL_ERROR, address
        assert event.error_message.startswith("The file of this delivery was not fetched")
    assert host.asked == []
    assert desk.spooled() == []
    assert desk.request(asked.batch_id).delivered_at is None


def test_a_file_that_cannot_be_had_is_tried_again_when_the_delivery_is_repeated(
    desk: Desk, host: FileHost
) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    desk.workspace.settings.file_hosts = [host.place]
    link = {"file_url": host.url("/late"), "snapshot_id": SNAPSHOT}
    assert desk.take(link).status is EventStatus.FILE_URL_ERROR
    host.files["/late"] = lambda: FILE
    again = desk.take(link)
    assert (again.id, again.repeats, again.status) == (1, 1, EventStatus.PROCESSED)
    desk.settle()
    assert len(desk.rows(asked.run_id)) == 2
    third = desk.take(link)
    assert (third.id, third.repeats) == (1, 2)
    assert len(host.asked) == 2


def test_process_again_fetches_again_and_doubles_nothing(desk: Desk, host: FileHost) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    desk.workspace.settings.file_hosts = [host.place]
    link = desk.take({"file_url": host.url("/file.json.gz?sig=1"), "snapshot_id": SNAPSHOT})
    desk.settle()
    desk.run(process_again(desk.workspace, [link.id]))
    until(lambda: len(desk.events()) == 3)
    desk.settle()
    assert counts(desk.events()[2]) == (2, 0, 0, 2, 0, 0)
    assert len(desk.rows(asked.run_id)) == 2


def test_a_slow_file_holds_up_no_other_delivery_and_is_resumed_after_a_restart(
    tmp_path: Path, host: FileHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    host.files["/slow"] = held(go)
    monkeypatch.setenv("TRACKFUTURA_FILE_HOSTS", host.place)
    with Desk(tmp_path / "data") as desk:
        asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
        desk.send({"file_url": host.url("/slow"), "snapshot_id": SNAPSHOT})
        until(lambda: host.asked)
        desk.send([post("CCC1")], snapshot=SNAPSHOT)
        until(lambda: desk.event(2).status is EventStatus.PROCESSED)
        assert desk.event(1).status is EventStatus.PROCESSING
        for _ in range(6):  # more often than a delivery that fails by itself is tried
            desk.restart()
            until(lambda: desk.event(1).status is EventStatus.PROCESSING)
        go.set()
        desk.settle()
        assert len(desk.rows(asked.run_id)) == 3
        assert desk.spooled() == []


def test_the_loop_of_the_window_does_not_wait_for_the_disk_while_a_file_is_fetched(
    desk: Desk, host: FileHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = encoded([post(f"L{number}", noise="x" * 10_000) for number in range(150)])
    host.files["/large"] = lambda: large
    desk.workspace.settings.file_hosts = [host.place]
    threads: list[str] = []

    def sync_file(file: int) -> None:
        threads.append(threading.current_thread().name)
        paths.sync_file(file)

    monkeypatch.setattr(incoming, "sync_file", sync_file)
    monkeypatch.setattr(incoming, "_SYNC_EVERY", 100_000)
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    desk.send({"file_url": host.url("/large"), "snapshot_id": SNAPSHOT})
    until(lambda: len(desk.events()) == 2)
    desk.settle()
    assert desk.event(2).received_count == 150
    assert len(threads) > 2
    assert "desk" not in threads


def test_the_program_ends_in_order_while_a_file_is_fetched_and_the_database_is_locked(
    tmp_path: Path, host: FileHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    host.files["/slow"] = held(go)
    monkeypatch.setenv("TRACKFUTURA_FILE_HOSTS", host.place)
    monkeypatch.setattr(database, "_BUSY_MS", 20)
    with Desk(tmp_path / "data") as desk:
        desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
        desk.send({"file_url": host.url("/slow"), "snapshot_id": SNAPSHOT})
        until(lambda: host.asked)
        with closing(sqlite3.connect(desk.folder.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            desk.stop()
        go.set()
        desk.start()
        until(lambda: len(desk.events()) == 2)
        desk.settle()
        assert desk.event(2).status is EventStatus.PROCESSED


def test_a_delivery_that_is_cancelled_while_its_file_is_fetched_stores_nothing_until_it_is_asked_for_again(
    desk: Desk, host: FileHost
) -> None:
    go = threading.Event()
    host.files["/slow"] = held(go)
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    desk.workspace.settings.file_hosts = [host.place]
    desk.send({"file_url": host.url("/slow"), "snapshot_id": SNAPSHOT})
    until(lambda: host.asked)
    desk.run(cancel_processing(desk.workspace, 1))
    go.set()
    desk.settle()
    assert "cancelled" in desk.event(1).error_message.lower()
    assert len(desk.events()) == 1
    assert desk.rows(asked.run_id) == []
    assert desk.spooled() == []

    desk.run(process_again(desk.workspace, [1]))
    desk.settle()
    assert len(desk.rows(asked.run_id)) == 2


def test_a_delivery_that_is_asked_for_again_just_as_the_fetching_of_its_file_ends_is_not_forgotten(
    desk: Desk, host: FileHost, caplog: pytest.LogCaptureFixture
) -> None:
    """The queue gets its id, then the end of the fetching, and only then the delivery waits for it again."""
    caplog.set_level(logging.INFO)
    first, second = threading.Event(), threading.Event()
    host.files |= {"/first": held(first), "/second": held(second)}
    queue_up = desk.workspace.on_waiting
    writing, queued, looked = threading.Event(), threading.Event(), threading.Event()

    def hold_the_transaction(event_id: int) -> None:
        queue_up(event_id)
        queued.set()
        looked.wait(30)

    async def ask_again() -> int:
        asked = asyncio.ensure_future(process_again(desk.workspace, [1]))
        await asyncio.sleep(0)  # the writer has it, behind the files
        writing.set()
        queued.wait(30)  # this loop hears of nothing before, not even of what the writer did with the files
        return await asked

    run_id = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT).run_id
    desk.workspace.settings.file_hosts = [host.place]
    desk.send({"file_url": host.url("/first"), "snapshot_id": SNAPSHOT})
    desk.send({"file_url": host.url("/second"), "snapshot_id": SNAPSHOT})
    until(lambda: len(host.asked) == 2)
    desk.run(cancel_processing(desk.workspace, 1))
    desk.run(cancel_processing(desk.workspace, 2))
    desk.workspace.database.submit(lambda _connection: writing.wait(30))
    first.set()
    until(lambda: caplog.text.count("linked file fetched") == 1)
    second.set()
    until(lambda: caplog.text.count("linked file fetched") == 2)
    desk.workspace.on_waiting = hold_the_transaction
    desk.changes.clear()
    with ThreadPoolExecutor(1) as other:
        asking = other.submit(desk.run, ask_again())
        until(lambda: any(2 in change.events for change in desk.changes))  # hence done with the first one
        looked.set()
        assert asking.result() == 1
    desk.settle()
    assert len(desk.rows(run_id)) == 2


def test_a_fault_of_a_fetching_that_was_cancelled_does_not_end_the_one_that_was_asked_for_since(
    desk: Desk, host: FileHost
) -> None:
    go = threading.Event()
    aside = desk.folder.root / "aside"

    def large() -> bytes:
        go.wait(30)
        if len(host.asked) == 1:
            desk.folder.spool.rename(aside)
        else:
            aside.rename(desk.folder.spool)
        return encoded([post(f"AAA{number}") for number in range(500)])

    host.files["/large"] = large
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    desk.workspace.settings.file_hosts = [host.place]
    desk.send({"file_url": host.url("/large"), "snapshot_id": SNAPSHOT})
    until(lambda: host.asked)
    desk.run(cancel_processing(desk.workspace, 1))
    desk.run(process_again(desk.workspace, [1]))
    go.set()
    desk.settle()
    assert counts(desk.event(2)) == (500, 500, 0, 0, 0, 0)
    assert len(desk.rows(asked.run_id)) == 500


@pytest.fixture
def cramped(tmp_path: Path, host: FileHost, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cramped]:
    """A data folder with hardly any room for bodies, and links to a file of some megabytes."""
    large = encoded([post(f"L{number}", noise="x" * 20_000) for number in range(150)])
    host.files |= {"/large": lambda: large, "/untold": lambda: large}
    monkeypatch.setenv("TRACKFUTURA_FILE_HOSTS", host.place)
    monkeypatch.setattr(spool, "_RESERVE", 0)
    monkeypatch.setattr(linkedfile, "_LOOK_SECONDS", 0.01)
    prepare(tmp_path / "data")
    with mounted(tmp_path / "data" / "spool", "1m") as resize, Desk(tmp_path / "data") as desk:
        desk.ask(ACCOUNT, snapshot=SNAPSHOT)
        yield Cramped(desk, lambda: resize("90m"))


def waits_for(desk: Desk, said: str) -> None:
    until(lambda: said in desk.workspace.waits.reasons.get(1, ""))


def test_a_linked_file_waits_for_room_and_is_not_loaded_before_there_is(
    cramped: Cramped, host: FileHost
) -> None:
    desk = cramped.desk
    desk.send({"file_url": host.url("/large"), "snapshot_id": SNAPSHOT})
    waits_for(desk, "no room for the linked file (3 MB). Free some space")
    desk.stop()
    desk.start()
    waits_for(desk, "no room for the linked file (3 MB). Free some space")
    desk.send([post("AAA1")], snapshot=SNAPSHOT)
    until(lambda: desk.event(2).status is EventStatus.PROCESSED)
    assert desk.event(1).status is EventStatus.PROCESSING
    assert desk.spooled() == []
    cramped.grow()
    until(lambda: len(desk.events()) == 3)
    desk.settle()
    assert (desk.event(1).status, desk.event(1).attempts) == (EventStatus.PROCESSED, 1)
    assert counts(desk.event(3)) == (150, 150, 0, 0, 0, 0)
    assert not desk.workspace.waits.reasons
    assert len(host.asked) == 3  # by each start, and when there was room


def test_a_linked_file_of_unknown_size_is_loaded_again_until_there_is_room(
    cramped: Cramped, host: FileHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linkedfile, "_REST_SECONDS", 0.001)
    desk = cramped.desk
    desk.send({"file_url": host.url("/untold"), "snapshot_id": SNAPSHOT})
    until(lambda: len(host.asked) > MAX_ATTEMPTS)
    waits_for(desk, "became full while the linked file was fetched")
    cramped.grow()
    until(lambda: len(desk.events()) == 2)
    desk.settle()
    assert counts(desk.event(2)) == (150, 150, 0, 0, 0, 0)
    assert not desk.workspace.waits.reasons


def test_a_linked_file_that_was_loaded_in_vain_rests_until_somebody_asks_for_it(
    cramped: Cramped, host: FileHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linkedfile, "_REST_SECONDS", 3_600)
    desk = cramped.desk
    desk.send({"file_url": host.url("/untold"), "snapshot_id": SNAPSHOT})
    waits_for(desk, "became full while the linked file was fetched")
    cramped.grow()
    desk.run(cancel_processing(desk.workspace, 1))
    until(lambda: not desk.workspace.waits.reasons)
    assert len(host.asked) == 1
    desk.run(process_again(desk.workspace, [1]))
    until(lambda: len(desk.events()) == 2)
    desk.settle()
    assert counts(desk.event(2)) == (150, 150, 0, 0, 0, 0)
    assert len(host.asked) == 2


def test_a_linked_file_that_cannot_be_written_for_another_reason_is_no_waiting(
    desk: Desk, host: FileHost
) -> None:
    def large() -> bytes:
        desk.folder.spool.rmdir()
        return encoded([post("L1", noise="x" * 100_000)])

    host.files["/large"] = large
    desk.workspace.settings.file_hosts = [host.place]
    link = desk.take({"file_url": host.url("/large"), "snapshot_id": SNAPSHOT})
    desk.folder.spool.mkdir()
    assert link.status is EventStatus.PROCESSING_ERROR
    assert "No such file" in link.error_message


def test_a_linked_file_is_loaded_once_where_the_database_is_locked_meanwhile(
    impatient: Desk, host: FileHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linkedfile, "_LOOK_SECONDS", 0.01)
    desk, go = impatient, threading.Event()
    host.files["/slow"] = held(go)
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    desk.workspace.settings.file_hosts = [host.place]
    desk.send({"file_url": host.url("/slow"), "snapshot_id": SNAPSHOT})
    until(lambda: host.asked)
    with closing(sqlite3.connect(desk.folder.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        go.set()
        waits_for(desk, "Another program has locked the database")
        other.execute("ROLLBACK")
    until(lambda: len(desk.events()) == 2)
    desk.settle()
    assert (desk.event(1).status, desk.event(1).attempts) == (EventStatus.PROCESSED, 1)
    assert len(desk.rows(asked.run_id)) == 2
    assert len(host.asked) == 1


def test_an_empty_linked_file_is_an_empty_delivery(desk: Desk, host: FileHost) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    desk.workspace.settings.file_hosts = [host.place]
    desk.take({"file_url": host.url("/empty"), "snapshot_id": SNAPSHOT})
    desk.settle()
    assert counts(desk.events()[1]) == (0, 0, 0, 0, 0, 0)
    assert desk.request(asked.batch_id).delivered_at is not None
