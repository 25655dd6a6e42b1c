"""What holds up or harms a delivery on its way into the database, and is not its fault."""

import os
import resource
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from pathlib import Path

import pytest
from desk import ACCOUNT, OTHER, Desk, adds_up, encoded, lines, post, until

from crawling import crawling
from trackfutura_desktop.flow import ingest
from trackfutura_desktop.flow.ingest import MAX_ATTEMPTS
from trackfutura_desktop.flow.ingest_process import IngestProcess
from trackfutura_desktop.flow.preparing import Task
from trackfutura_desktop.flow.replay import cancel_processing, process_again
from trackfutura_desktop.incoming import StoredBody
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.row import Expectation
from trackfutura_desktop.model.status import Cause, EventStatus
from trackfutura_desktop.store import database, deliveries
from trackfutura_desktop.store.writer import StorageUnavailable
from trackfutura_desktop.ui import delivery_text
from trackfutura_desktop.ui.delivery_pages import DeliveryPages

SNAPSHOT = "sd_invented0010"
WAITS = "event waits for the database"


def is_ingest() -> bool:
    return threading.current_thread().name == "ingest"


def test_a_read_that_fails_at_the_end_of_a_delivery_only_delays_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingest, "_STORAGE_PAUSE_SECONDS", 0.02)
    run_id = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT).run_id
    path, publish = desk.folder.database, desk.workspace.publish
    aside = path.with_suffix(".aside")
    steps: list[str] = []

    def reasons() -> list[str]:
        return list(desk.workspace.waits.reasons.values())

    with ExitStack() as held:

        def tell(change: Change) -> None:
            publish(change)
            if not steps and change.jobs and is_ingest():  # all is stored; what is left is to say so
                steps.append("away")
                for _ in range(5):  # who wants to read now has to open the file
                    held.enter_context(desk.workspace.database.read())
                path.rename(aside)
            elif steps == ["away"] and is_ingest() and not reasons():  # it was taken up again
                steps.append("back")
                aside.rename(path)
                held.close()

        monkeypatch.setattr(desk.workspace, "publish", tell)
        event_id = desk.send([post("AAA1"), post("AAA2")], snapshot=SNAPSHOT).json()["webhook_event_id"]
        until(lambda: steps == ["away", "back"])
    desk.settle()
    event = desk.event(event_id)
    assert event.status is EventStatus.PROCESSED
    assert adds_up(event)
    assert len(desk.rows(run_id)) == 2
    assert WAITS in desk.folder.log.read_text(encoding="utf-8")


@pytest.mark.parametrize("is_whole", [True, False])
def test_a_lock_that_comes_again_and_again_is_no_attempt(
    impatient: Desk, monkeypatch: pytest.MonkeyPatch, *, is_whole: bool
) -> None:
    desk = impatient
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    publish = desk.workspace.publish
    locks = 0
    locked = threading.Event()
    other = sqlite3.connect(desk.folder.database, isolation_level=None, check_same_thread=False)

    def waits() -> int:
        return desk.folder.log.read_text(encoding="utf-8").count(WAITS)

    def tell(change: Change) -> None:
        nonlocal locks
        publish(change)
        is_taken_up = is_ingest() and not desk.workspace.waits.reasons
        if is_taken_up and locks <= MAX_ATTEMPTS and not locked.is_set():
            other.execute("BEGIN IMMEDIATE")
            locks += 1
            locked.set()

    monkeypatch.setattr(desk.workspace, "publish", tell)
    body = encoded([post("AAA1")])
    sent = body if is_whole else body[:-9]
    event_id = desk.put_in(sent, snapshot_id=SNAPSHOT, batch_id=asked.batch_id)
    desk.workspace.on_waiting(event_id)
    for _ in range(MAX_ATTEMPTS + 1):
        assert locked.wait(30)
        before = waits()  # at most one too few, if its line was quicker
        until(lambda before=before: waits() > before)  # type: ignore[misc]
        locked.clear()
        other.execute("ROLLBACK")
    other.close()
    desk.settle()
    event = desk.event(event_id)
    ended = EventStatus.PROCESSED if is_whole else EventStatus.JSON_ERROR
    assert (event.status, event.attempts) == (ended, 1)
    assert len(desk.rows(asked.run_id)) == is_whole


def test_what_is_put_off_says_why_and_no_longer_when_it_goes_on(
    impatient: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = impatient
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    publish, pages = desk.workspace.publish, DeliveryPages(desk.workspace.database, desk.workspace.waits)
    other = sqlite3.connect(desk.folder.database, isolation_level=None, check_same_thread=False)
    seen: list[tuple[EventStatus, str, str]] = []

    def tell(change: Change) -> None:
        """See what the window, which hears of a change, shows then."""
        publish(change)
        if not is_ingest():
            return
        (row,) = pages.rows(change.events)
        shown = (row.status, delivery_text.state_of(row).word, delivery_text.why(row))
        if shown not in seen:
            seen.append(shown)
        if len(seen) == 1:
            other.execute("BEGIN IMMEDIATE")
        elif other.in_transaction:
            other.execute("ROLLBACK")

    monkeypatch.setattr(desk.workspace, "publish", tell)
    desk.send([post("AAA1")], snapshot=SNAPSHOT)
    until(lambda: seen and seen[-1][0] is EventStatus.PROCESSED)
    other.close()
    begun, put_off, stored = seen
    assert begun == (EventStatus.PROCESSING, "being stored", "")
    assert put_off[:2] == (EventStatus.PROCESSING, "waiting")
    assert "Another program has locked the database" in put_off[2]
    assert "tried again" in put_off[2]
    assert stored == (EventStatus.PROCESSED, "stored", "")
    assert not desk.workspace.waits.reasons


def test_a_delivery_that_is_stopped_while_it_waits_waits_for_nothing(desk: Desk) -> None:
    event_id, waits = desk.put_in(encoded([post("AAA1")])), desk.workspace.waits
    waits.begin(event_id, StorageUnavailable("The disk is full."))
    desk.run(cancel_processing(desk.workspace, event_id))
    (row,) = DeliveryPages(desk.workspace.database, waits).rows([event_id])
    assert row.waits_for == ""
    desk.workspace.on_waiting(event_id)
    until(lambda: not waits.reasons)


def test_the_end_does_not_wait_for_the_long_check_that_a_delivery_waits_for(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    event_id, data = desk.put_in(encoded([post("AAA1")])), desk.workspace.database
    began = crawling(data, monkeypatch)
    data.distrust()
    desk.workspace.on_waiting(event_id)
    assert began.wait(30)
    desk.restart()
    desk.settle()
    assert (desk.event(event_id).status, desk.event(event_id).attempts) == (EventStatus.PROCESSED, 1)


@pytest.mark.expects_error_log
def test_a_delivery_that_cannot_be_finished_ends_all_the_same(desk: Desk) -> None:
    desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    faulty = "CREATE TRIGGER faulty BEFORE UPDATE ON batch_scraper_jobs BEGIN SELECT RAISE(ABORT, 'no'); END"
    desk.workspace.database.write(lambda connection: connection.exec_driver_sql(faulty))
    event = desk.take([post("AAA1")], snapshot=SNAPSHOT)
    assert event.status is EventStatus.ERROR
    assert "IntegrityError" in event.error_message
    desk.workspace.database.write(lambda connection: connection.exec_driver_sql("DROP TRIGGER faulty"))
    desk.run(process_again(desk.workspace, [event.id]))
    desk.settle()
    assert desk.event(event.id).status is EventStatus.PROCESSED


def test_the_window_hears_of_a_delivery_that_is_given_up(desk: Desk) -> None:
    event_id = desk.put_in(encoded([post("AAA1")]), attempts=MAX_ATTEMPTS)
    seen: list[EventStatus] = []
    publish = desk.workspace.publish

    def tell(change: Change) -> None:
        publish(change)
        if event_id in change.events:
            seen.append(desk.event(event_id).status)

    desk.workspace.publish = tell
    desk.workspace.on_waiting(event_id)
    until(lambda: EventStatus.PROCESSING_ERROR in seen)
    assert "5 attempts" in desk.event(event_id).error_message
    assert desk.event(event_id).attempts == MAX_ATTEMPTS


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize("records", [300, 3_000])
def test_bytes_that_changed_on_the_disk_are_not_blamed_on_the_sender(
    desk: Desk, records: int, *, is_known: bool
) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT) if is_known else None
    body = lines([post(f"S{number}") for number in range(records)])
    broken = body.replace(b'"post_id":', b'"post_id" ', 1)  # the rest is not needed to see that it is none
    event = desk.take(body, snapshot=SNAPSHOT)
    if event.spool_file:
        (desk.folder.spool / event.spool_file).write_bytes(broken)

    def harm(connection: database.Connection) -> None:
        if not event.spool_file:
            deliveries.change_event(connection, event.id, body=broken)
        deliveries.change_event(connection, event.id, batch_id=asked and asked.batch_id)
        deliveries.move_event(connection, event.id, EventStatus.PENDING, Cause.AGAIN)

    desk.workspace.database.write(harm)
    desk.workspace.on_waiting(event.id)
    desk.settle()
    harmed = desk.event(event.id)
    assert harmed.status is EventStatus.PROCESSING_ERROR
    assert "not what arrived" in harmed.error_message


@contextmanager
def few_files(more: int) -> Iterator[None]:
    """No more than so many further files can be opened."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    opened = [os.open(os.devnull, os.O_RDONLY)]
    # What looks takes one itself.
    while opened[-1] < max(int(each.name) for each in Path("/dev/fd").iterdir()) - 1:
        opened.append(os.open(os.devnull, os.O_RDONLY))
    resource.setrlimit(resource.RLIMIT_NOFILE, (opened[-1] + 1 + more, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
        for each in opened:
            os.close(each)


@pytest.mark.parametrize("more", [0, 2])
def test_a_process_that_cannot_be_started_now_is_waited_for(tmp_path: Path, more: int) -> None:
    data = lines([post(f"S{number}") for number in range(10)])
    (tmp_path / "body").write_bytes(data)
    body = StoredBody(len(data), sha256(data).hexdigest(), None, "body")
    task = Task(str(tmp_path), body, Expectation({}), [])
    process = IngestProcess()
    assert process.prepare(task, lambda: None).records == 10  # what Python itself needs for it is there
    process.stop()
    with few_files(more), pytest.raises(StorageUnavailable, match="Too many open files"):
        process.prepare(task, lambda: None)
    assert process.prepare(task, lambda: None).records == 10
    process.stop()
    process.stop()
