"""A disk that is full and a database that others hold: what is answered, and what is left behind."""

import asyncio
import dataclasses
import errno
import hashlib
import os
import resource
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import ModuleType

import httpx
import pytest
from desk import ACCOUNT, WEBHOOK, Desk, counts, encoded, lines, packed, post, until
from disk import mounted

from trackfutura_desktop import engine, incoming, spool
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import ingest
from trackfutura_desktop.flow.import_file import import_file
from trackfutura_desktop.flow.ingest import MAX_ATTEMPTS
from trackfutura_desktop.flow.ingest_process import _error_of
from trackfutura_desktop.flow.ingest_serving import _failure
from trackfutura_desktop.flow.receive import Receiver
from trackfutura_desktop.flow.retention import Retention
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.incoming import StoredBody, SyncFailed
from trackfutura_desktop.model.delivery import Arrival, Reply
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store import database
from trackfutura_desktop.store.writer import StorageUnavailable

SNAPSHOT = "sd_invented0001"
SMALL = encoded([post("AAA1")])
CHECKED = "database is opened anew and checked"
MIB = 1024 * 1024


def is_put_off(answer: httpx.Response) -> bool:
    return answer.status_code == 503 and int(answer.headers["Retry-After"]) > 0


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond a size."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 90 MB."""
    with mounted(tmp_path / "disk", "90m"):
        yield tmp_path / "disk"


def test_a_disk_that_fills_up_meanwhile_is_answered_503_and_nothing_is_left(small_disk: Path) -> None:
    with Desk(small_disk / "data") as desk:
        # Not announced, so it is let in.
        answer = desk.client.post(
            desk.url(),
            content=(b" " * MIB for _ in range(200)),
            headers={"Authorization": f"Bearer {os.environ['TRACKFUTURA_WEBHOOK_SECRET']}"},
        )
        assert is_put_off(answer)
        until(lambda: not desk.spooled())
        assert desk.events() == []
        assert desk.send(SMALL, snapshot=SNAPSHOT).status_code == 200


def test_a_disk_without_reserve_takes_nothing_until_there_is_room(small_disk: Path) -> None:
    with Desk(small_disk / "data") as desk:
        (small_disk / "other").write_bytes(b"x" * 60 * MIB)
        for _ in range(3):
            assert is_put_off(desk.send(SMALL, snapshot=SNAPSHOT))
        assert is_put_off(desk.send(b" " * MIB, snapshot=SNAPSHOT))
        (small_disk / "other").unlink()
        assert desk.send(SMALL, snapshot=SNAPSHOT).status_code == 200
        assert len(desk.events()) == 1
        assert desk.spooled() == []


def send_more_than_fits(desk: Desk) -> None:
    """A delivery whose body has room, and whose rows have not."""
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    large = packed(lines([post(f"S{number}") for number in range(8_000)]))
    desk.send(large, {"Content-Encoding": "gzip"}, snapshot=SNAPSHOT)
    until(lambda: desk.workspace.waits.reasons)


def test_a_large_delivery_waits_for_room_for_its_rows_and_holds_up_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool, "_RESERVE", 0)
    monkeypatch.setattr(ingest, "_STORAGE_PAUSE_SECONDS", 0.02)
    monkeypatch.setattr(ingest, "_REST", 0)
    folder = tmp_path / "data"
    with mounted(folder / "spool", "1m") as resize, Desk(folder) as desk:
        send_more_than_fits(desk)
        desk.send(SMALL, snapshot=SNAPSHOT)
        until(lambda: desk.event(2).status is EventStatus.PROCESSED)
        # So often that each time cannot have been an attempt.
        said = "event waits for the database"
        until(lambda: desk.folder.log.read_text(encoding="utf-8").count(said) > MAX_ATTEMPTS)
        until(lambda: "No space left" in desk.workspace.waits.reasons.get(1, ""))
        assert desk.event(1).status is EventStatus.PROCESSING
        resize("90m")
        desk.settle()
        assert counts(desk.event(1)) == (8_000, 8_000, 0, 0, 0, 0)
        assert desk.event(1).attempts == 1
        assert desk.workspace.waits.reasons == {}
        assert desk.spooled() == [desk.event(1).spool_file]


def test_a_large_delivery_without_room_is_not_read_again_and_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool, "_RESERVE", 0)
    monkeypatch.setattr(ingest, "_STORAGE_PAUSE_SECONDS", 0)
    monkeypatch.setattr(ingest, "_REST", 1_000)
    with mounted(tmp_path / "data" / "spool", "1m"), Desk(tmp_path / "data") as desk:
        send_more_than_fits(desk)
        for number in range(2, 5):
            desk.send(lines([post(f"T{number}")]), snapshot=SNAPSHOT)
            until(partial(_is_processed, desk, number))
        assert desk.folder.log.read_text(encoding="utf-8").count("event waits for the database") == 1


def _is_processed(desk: Desk, event_id: int) -> bool:
    return desk.event(event_id).status is EventStatus.PROCESSED


class OnWindows(OSError):
    """What the system says there; Python has no number of its own for all of it."""

    winerror = 39


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), StorageUnavailable),
        (OSError(errno.EDQUOT, "Disk quota exceeded"), StorageUnavailable),
        (OnWindows(errno.EINVAL, "The disk is full"), StorageUnavailable),
        (OSError(errno.EACCES, "Permission denied"), UserError),
        (OSError(errno.EFBIG, "File too large"), UserError),  # on this disk it will never fit
    ],
)
def test_only_what_room_would_mend_is_waited_for(error: OSError, kind: type[Exception]) -> None:
    made = _error_of(_failure(error))
    assert type(made) is kind
    assert str(error.strerror) in str(made)


def test_a_body_that_the_disk_does_not_take_is_answered_503_and_leaves_nothing(desk: Desk) -> None:
    large = encoded([post(f"L{number}") for number in range(3_000)])
    with no_file_beyond(300_000):
        assert is_put_off(desk.send(large, snapshot=SNAPSHOT))
        until(lambda: not desk.spooled())
    assert desk.events() == []
    assert desk.send(large, snapshot=SNAPSHOT).status_code == 200


def test_a_row_that_the_disk_does_not_take_is_answered_503_and_leaves_nothing(desk: Desk) -> None:
    desk.take(SMALL, snapshot=SNAPSHOT)
    other = encoded([post("BBB1")])
    log = desk.folder.database.with_name("trackfutura.db-wal")
    with no_file_beyond(log.stat().st_size):
        for _ in range(2):
            assert is_put_off(desk.send(other, snapshot=SNAPSHOT))
        assert len(desk.events()) == 1
    until(lambda: desk.send(other, snapshot=SNAPSHOT).status_code == 200)
    desk.settle()
    assert len(desk.events()) == 2
    assert CHECKED in desk.folder.log.read_text(encoding="utf-8")


def test_a_sync_that_fails_during_an_import_or_while_packing_counts_like_any_other(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = encoded([post(f"L{number}") for number in range(400)])
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    desk.take(large, snapshot=SNAPSHOT)
    path = tmp_path / "posts.json"
    path.write_bytes(large + b" ")

    def broken(_descriptor: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    def is_checked_before_the_next(work: Callable[[], object], module: ModuleType) -> bool:
        before = desk.folder.log.read_text(encoding="utf-8").count(CHECKED)
        with monkeypatch.context() as patch:
            patch.setattr(module, "sync_file", broken)
            with pytest.raises(SyncFailed):
                work()
        assert len(desk.spooled()) == 1
        desk.take(SMALL, snapshot=SNAPSHOT)
        return desk.folder.log.read_text(encoding="utf-8").count(CHECKED) == before + 1

    assert is_checked_before_the_next(lambda: desk.run(import_file(desk.workspace, path, Watch())), incoming)
    assert is_checked_before_the_next(Retention(desk.workspace, lambda: False).tidy, spool)


def test_the_answer_does_not_wait_for_a_lock_and_what_is_stored_later_is_whole(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.stop()
    monkeypatch.setattr(database, "_BUSY_MS", 60_000)
    monkeypatch.setattr(engine, "Receiver", partial(Receiver, answer_seconds=0.2))
    desk.start()
    large = encoded([post(f"L{number}") for number in range(400)])
    other = sqlite3.connect(desk.folder.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        assert is_put_off(desk.send(large, snapshot=SNAPSHOT))  # the writer has it
        assert is_put_off(desk.send(large[:-1] + b" ]", snapshot=SNAPSHOT))  # it waits behind
        until(lambda: len(desk.spooled()) == 1)
    finally:
        other.execute("ROLLBACK")
        other.close()
    until(desk.events)
    desk.settle()
    (event,) = desk.events()
    assert event.size == len(large)
    assert event.spool_file in desk.spooled()
    monkeypatch.undo()


def test_a_delivery_keeps_the_moment_of_its_head_and_that_of_its_end(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    before = desk.workspace.clock()
    desk.take(SMALL, snapshot=SNAPSHOT)
    with desk.workspace.database.read() as connection:
        row = connection.exec_driver_sql("SELECT arrived_at, received_at FROM webhook_events").one()
    assert before <= row.arrived_at <= row.received_at <= desk.workspace.clock()


def arrival(snapshot: str) -> Arrival:
    body = StoredBody(len(SMALL), hashlib.sha256(SMALL).hexdigest(), SMALL, "")
    return Arrival("POST", WEBHOOK, "", (("Snapshot-Id", snapshot),), body, 0)


def test_a_delivery_that_the_database_refuses_takes_no_other_along(desk: Desk) -> None:
    trap = (
        "CREATE TRIGGER trap BEFORE INSERT ON webhook_events WHEN new.snapshot_id = 'sd_trapped0001' "
        "BEGIN SELECT RAISE(ABORT, 'a fault that was set up'); END"
    )
    desk.workspace.database.write(lambda connection: connection.exec_driver_sql(trap).close())
    snapshots = [f"sd_good{number:06}" for number in range(6)]
    receiver = Receiver(desk.workspace, lambda _event_id: None)

    async def all_at_once() -> list[Reply | BaseException]:
        arrivals = [arrival(each) for each in [*snapshots[:3], "sd_trapped0001", *snapshots[3:]]]
        return await asyncio.gather(*map(receiver.receive, arrivals), return_exceptions=True)

    replies = asyncio.run(all_at_once())
    assert [isinstance(reply, Reply) for reply in replies] == [True] * 3 + [False] + [True] * 3
    assert "a fault that was set up" in str(replies[3])
    assert sorted(event.snapshot_id for event in desk.events()) == snapshots


@pytest.mark.expects_error_log
def test_a_fault_of_those_who_are_told_holds_up_no_delivery(desk: Desk) -> None:
    def broken(_told: object) -> None:
        raise ValueError("a fault that was set up")

    async def one_behind_the_other(receiver: Receiver) -> list[Reply]:
        under_way = receiver.receive(arrival("sd_good000001"))
        behind = receiver.receive(arrival("sd_good000002"))
        return [await under_way, await behind]

    for receiver in (
        Receiver(desk.workspace, broken),
        Receiver(dataclasses.replace(desk.workspace, publish=broken), lambda _event_id: None),
    ):
        replies = asyncio.run(one_behind_the_other(receiver))
        assert [reply.http_status for reply in replies] == [200, 200]
