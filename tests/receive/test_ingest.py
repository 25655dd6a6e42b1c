"""Processing of deliveries: one pass in a process of its own, packed records, words, drift, cancelling."""

import asyncio
import multiprocessing
import os
import random
import signal
import threading
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from desk import ACCOUNT, OTHER, Desk, adds_up, counts, failure, lines, packed, post, until

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import ingest_process as ingest_process_module
from trackfutura_desktop.flow.assigning import assign
from trackfutura_desktop.flow.batches import Batches, Cancelled, Claim
from trackfutura_desktop.flow.filing import Place
from trackfutura_desktop.flow.ingest_process import IngestProcess
from trackfutura_desktop.flow.preparing import Prepared
from trackfutura_desktop.flow.replay import cancel_processing, process_again
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.packing import Packer
from trackfutura_desktop.model.preparation import Preparation
from trackfutura_desktop.model.row import Expectation
from trackfutura_desktop.model.status import Cause, EventStatus
from trackfutura_desktop.model.words import segmented
from trackfutura_desktop.store import deliveries, drift, search, tables
from trackfutura_desktop.store.content import here
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.fulltext import INDEXED_TEXTS, NewWords

SNAPSHOT = "sd_invented0009"
LARGE = 3_000  # records, more than are processed in memory
VERY_LARGE = 15_000  # more than one transaction stores


@pytest.fixture
def run_id(desk: Desk) -> int:
    return desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT).run_id


def many(number: int = LARGE) -> bytes:
    noise = random.Random(5)  # noqa: S311 - invented texts
    return lines([post(f"S{each}", extra=noise.randbytes(40).hex()) for each in range(number)])


def found(desk: Desk, words: str) -> list[str]:
    """Native ids of what the full-text index finds."""
    query = (
        "SELECT native_id FROM content JOIN content_fts ON content_fts.rowid = content.id "
        "WHERE content_fts MATCH ? ORDER BY native_id"
    )
    with desk.workspace.database.read() as connection:
        return list(connection.exec_driver_sql(query, (segmented(words),)).scalars())


def test_a_cancelled_delivery_says_that_it_is_a_part_and_can_be_completed(desk: Desk, run_id: int) -> None:
    publish = desk.workspace.publish
    cancelled = threading.Event()

    def cancel_after_the_first_batch(change: Change) -> None:
        publish(change)
        if change.jobs and not cancelled.is_set():
            cancelled.set()
            asyncio.run(cancel_processing(desk.workspace, 1))

    desk.workspace.publish = cancel_after_the_first_batch
    part = desk.take(many(VERY_LARGE), snapshot=SNAPSHOT)
    assert part.status is EventStatus.PROCESSING_ERROR
    assert 0 < part.received_count < VERY_LARGE
    assert f"Cancelled after {part.received_count} records" in part.error_message
    assert adds_up(part)
    assert len(desk.rows(run_id)) == part.stored_count
    with pytest.raises(UserError, match="nothing to cancel"):
        desk.run(cancel_processing(desk.workspace, part.id))
    assert desk.run(process_again(desk.workspace, [part.id])) == 1
    desk.settle()
    whole = desk.event(part.id)
    assert (whole.status, counts(whole)) == (EventStatus.PROCESSED, (VERY_LARGE, VERY_LARGE, 0, 0, 0, 0))
    assert whole.again_new_count == VERY_LARGE - part.stored_count
    assert whole.again_unchanged_count == part.stored_count


def test_a_delivery_that_waits_can_be_cancelled(desk: Desk, run_id: int) -> None:
    publish = desk.workspace.publish

    def cancel_the_second(change: Change) -> None:
        publish(change)
        if change.jobs and len(desk.events()) == 1:  # the first is being processed, so the second must wait
            desk.send([post("ZZZ1")], snapshot=SNAPSHOT)
            asyncio.run(cancel_processing(desk.workspace, 2))

    desk.workspace.publish = cancel_the_second
    desk.take(many(), snapshot=SNAPSHOT)
    assert desk.event(2).status is EventStatus.PROCESSING_ERROR
    assert "Cancelled before" in desk.event(2).error_message
    assert "ZZZ1" not in {row.native_id for row in desk.rows(run_id)}


def ingest_process() -> multiprocessing.process.BaseProcess | None:
    return next((each for each in multiprocessing.active_children() if each.name == "ingest"), None)


def test_small_deliveries_need_no_process_and_large_ones_share_one(desk: Desk, run_id: int) -> None:
    desk.take(packed(lines([post("AAA1"), failure()])), snapshot=SNAPSHOT)
    assert ingest_process() is None
    desk.take(many(), snapshot=SNAPSHOT)
    first = ingest_process()
    assert first is not None
    desk.take(many(LARGE + 1), snapshot=SNAPSHOT)
    assert ingest_process() is first
    assert len(desk.rows(run_id)) == LARGE + 2
    desk.stop()
    assert ingest_process() is None
    desk.start()


def test_a_process_that_is_killed_costs_one_attempt_and_nothing_else(desk: Desk, run_id: int) -> None:
    desk.take(many(), snapshot=SNAPSHOT)
    process = ingest_process()
    assert process is not None
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    event = desk.take(many(LARGE + 1), snapshot=SNAPSHOT)
    assert event.status is EventStatus.PROCESSED
    assert len(desk.rows(run_id)) == LARGE + 1
    assert not [name for name in desk.spooled() if name.endswith(".rows")]


def test_a_process_that_stands_still_while_others_wait_to_write_is_ended(
    desk: Desk, run_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = IngestProcess.begin
    frozen: list[int] = []

    def freeze(process: IngestProcess, database: Path, claim: Claim, place: Place) -> None:
        begin(process, database, claim, place)
        found = ingest_process()
        if not frozen and found is not None and found.pid is not None:
            frozen.append(found.pid)
            os.kill(found.pid, signal.SIGSTOP)
            monkeypatch.setattr(ingest_process_module, "_LONGEST_STORE_SECONDS", 0.1)
        else:
            monkeypatch.undo()

    monkeypatch.setattr(IngestProcess, "begin", freeze)
    whole = desk.take(many(), snapshot=SNAPSHOT)
    assert frozen
    assert (whole.status, whole.stored_count) == (EventStatus.PROCESSED, LARGE)
    assert adds_up(whole)
    assert len(desk.rows(run_id)) == LARGE


def test_who_took_up_a_delivery_before_the_last_start_cannot_store_into_it_any_more(
    desk: Desk,
) -> None:
    event = desk.take([post("AAA1")], snapshot=SNAPSHOT)

    def take_up(connection: Connection) -> None:
        assert deliveries.move_event(connection, event.id, EventStatus.PENDING, Cause.AGAIN)
        processing = EventStatus.PROCESSING
        assert deliveries.move_event(connection, event.id, processing, Cause.NEWS, started_at=2_000)

    desk.workspace.database.write(take_up)
    with desk.workspace.database.read() as connection:
        assert deliveries.is_claimed(connection, event.id, 2_000)
        assert not deliveries.is_claimed(connection, event.id, 1_000)
    survey = Preparation(Expectation({}), [], 1).survey()
    place = Place(1, Expectation({}), "")
    batches = Batches(Prepared(survey, Packer([]), []), Claim(event.id, 1_000), place)
    with pytest.raises(Cancelled):
        desk.workspace.database.write(
            lambda connection: batches.store(connection, [], 3_000, NewWords(connection), in_a_rush=False)
        )


def test_a_delivery_that_kills_the_process_each_time_is_given_up_and_blocks_no_other(
    desk: Desk, run_id: int
) -> None:
    ended = threading.Event()

    def kill() -> None:
        while not ended.is_set():
            process = ingest_process()
            if process is not None and process.pid is not None:
                with suppress(ProcessLookupError, ValueError):  # it ended, or was put away, meanwhile
                    os.kill(process.pid, signal.SIGKILL)
                    process.join(0.01)

    killing = threading.Thread(target=kill)
    killing.start()
    try:
        poison = desk.take(many(), snapshot=SNAPSHOT)
    finally:
        ended.set()
        killing.join()
    assert poison.status is EventStatus.PROCESSING_ERROR
    assert "5 attempts" in poison.error_message
    assert desk.take([post("AAA1")], snapshot=SNAPSHOT).stored_count == 1
    desk.restart()
    assert desk.waiting() == []
    assert desk.event(poison.id).status is EventStatus.PROCESSING_ERROR
    assert not [name for name in desk.spooled() if name.endswith(".rows")]
    assert len(desk.rows(run_id)) == 1


def test_raw_records_are_packed_with_a_dictionary_of_their_kind_and_come_back_as_they_were(
    desk: Desk, run_id: int
) -> None:
    noise = random.Random(9)  # noqa: S311 - invented addresses
    records = [
        post(f"S{each}", image=f"https://cdn.invented.example/{noise.randbytes(90).hex()}")
        for each in range(600)
    ]
    desk.take(lines(records), snapshot=SNAPSHOT)
    desk.take([post("BBB1", OTHER)], snapshot=SNAPSHOT)
    with desk.workspace.database.read() as connection:
        kept = connection.execute(tables.record_dictionaries.select()).all()
        frames = connection.execute(tables.content_raw.select()).all()
        details = [search.detail(connection, row.id) for row in desk.rows(run_id)]
    assert [(each.platform, each.kind) for each in kept] == [("instagram", "post")]
    sent = {str(each["shortcode"]): msgspec.json.encode(each) for each in [*records, post("BBB1", OTHER)]}
    assert {detail.row.native_id: detail.record for detail in details if detail} == sent
    size = sum(len(each) for each in sent.values())
    assert sum(len(frame.record) for frame in frames) < size / 2


def test_words_of_content_are_found_in_every_script_and_only_while_they_are_there(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    texts = {
        "AAA1": "Café at the river, oat biscuits",
        "AAA2": "東京タワーの朝の光",
        "AAA3": "กินข้าวเช้าที่ร้าน",
        "AAA4": "Утренний свет над рекой",
    }
    records = [post(code, description=text, hashtags=[f"Tag{code}"]) for code, text in texts.items()]
    first = desk.take(records, snapshot=SNAPSHOT)
    assert found(desk, "cafe") == found(desk, '"oat biscuits"') == found(desk, "bisc*") == ["AAA1"]
    assert found(desk, '"東京"') == found(desk, '"朝の光"') == ["AAA2"]
    assert found(desk, '"京東"') == []
    assert found(desk, '"ข้าว"') == ["AAA3"]
    assert found(desk, "рекой") == found(desk, "TagAAA4") == ["AAA4"]
    assert found(desk, "url : AAA1") == []  # the id leads there, and its index
    assert found(desk, "author : northwind") == sorted(texts)

    changed = [
        post("AAA1", description="Tea by the sea", hashtags=["TagAAA1"], minute=9),
        post("AAA2", description="京都の夜", hashtags=["TagAAA2"], minute=9),
        post("AAA4", description=texts["AAA4"], hashtags=["TagAAA4"], likes=99, minute=9),
    ]
    desk.take(changed, snapshot=SNAPSHOT)
    assert found(desk, "cafe") == found(desk, '"東京"') == []
    assert found(desk, "tea") == ["AAA1"]
    assert found(desk, '"京都"') == ["AAA2"]
    assert found(desk, "рекой") == ["AAA4"]

    other = desk.ask(ACCOUNT, OTHER, snapshot="sd_invented0010")
    desk.run(assign(desk.workspace, [first.id], other.batch_id))
    desk.settle()
    assert found(desk, '"ข้าว"') == ["AAA3"]
    with desk.workspace.database.read() as connection:
        assert here(connection, asked.batch_id)[0] + here(connection, other.batch_id)[0] == len(
            found(desk, "northwind")
        )


def test_the_index_of_words_agrees_with_the_rows_after_changes(desk: Desk, run_id: int) -> None:
    desk.take(many(), snapshot=SNAPSHOT)
    again = [post(f"S{each}", description=f"Evening {each}", minute=9) for each in range(0, 400, 3)]
    desk.take(lines(again), snapshot=SNAPSHOT)
    check = "INSERT INTO content_fts (content_fts, rank) VALUES ('integrity-check', 1)"
    desk.workspace.database.write(lambda connection: connection.exec_driver_sql(check))
    assert len(found(desk, "evening")) == len(again)
    assert len(desk.rows(run_id)) == LARGE


def test_fields_that_nobody_told_us_of_are_counted_and_kept(desk: Desk, run_id: int) -> None:
    event = desk.take(
        [post("AAA1", reach=7, mood="calm"), post("AAA2", reach=9), failure()], snapshot=SNAPSHOT
    )
    desk.take([post("AAA3", reach=8)], snapshot=SNAPSHOT)
    with desk.workspace.database.read() as connection:
        of_event = drift.unknown_fields_of(connection, event.id)
        overall = drift.drift(connection)
    assert [(each.platform, each.kind, each.name, each.records) for each in of_event] == [
        ("instagram", "post", "reach", 2),
        ("instagram", "post", "mood", 1),
    ]
    assert [(each.name, each.records, each.deliveries) for each in overall] == [
        ("reach", 3, 2),
        ("mood", 1, 1),
    ]
    with desk.workspace.database.read() as connection:
        detail = search.detail(connection, next(r.id for r in desk.rows(run_id) if r.native_id == "AAA1"))
    assert detail is not None
    assert b'"reach":7' in detail.record


def test_process_again_notes_the_difference_that_it_made(desk: Desk, run_id: int) -> None:
    first = desk.take([post("AAA1", timestamp=None), post("AAA2"), failure()], snapshot=SNAPSHOT)
    assert first.processed_again_at is None
    desk.run(process_again(desk.workspace, [first.id]))
    desk.settle()
    again = desk.event(first.id)
    assert again.processed_again_at is not None
    assert (again.again_new_count, again.again_changed_count, again.again_unchanged_count) == (0, 0, 3)
    assert counts(again) == counts(first)

    def differ(connection: Connection) -> None:
        """As if an older version of one record had come, and the other had not."""
        words = ", ".join(tables.FULL_TEXT_COLUMNS)
        old = f"SELECT 'delete', id, {words} FROM {INDEXED_TEXTS} WHERE id = 2"  # noqa: S608 - our own names
        for statement in (
            "UPDATE content SET digest = 1, likes = 0, record_index = -1 WHERE native_id = 'AAA1'",
            "UPDATE content_raw SET record = (SELECT record FROM content_raw WHERE content_id = 2)",
            f"INSERT INTO content_fts (content_fts, rowid, {words}) {old}",
            "DELETE FROM content_raw WHERE content_id = 2",
            "DELETE FROM content WHERE id = 2",
        ):
            connection.exec_driver_sql(statement)

    desk.workspace.database.write(differ)
    assert desk.run(process_again(desk.workspace, [first.id, 99])) == 1
    with pytest.raises(UserError, match="cannot be processed again"):
        desk.run(process_again(desk.workspace, [99]))
    desk.settle()
    third = desk.event(first.id)
    assert (third.again_new_count, third.again_changed_count, third.again_unchanged_count) == (1, 1, 1)
    assert adds_up(third)
    assert {row.native_id: row.likes for row in desk.rows(run_id)} == {"AAA1": 40, "AAA2": 40}


def test_a_record_in_another_spelling_is_the_same_record(desk: Desk, run_id: int) -> None:
    record = post("AAA1", OTHER, description="Größe")
    desk.take([record], snapshot=SNAPSHOT)
    turned = dict(reversed(record.items()))
    spelled = msgspec.json.format(msgspec.json.encode([turned]), indent=2).replace(b"\xc3\xb6", b"\\u00f6")
    assert counts(desk.take(spelled, snapshot=SNAPSHOT)) == (1, 0, 0, 1, 0, 0)
    assert len(desk.rows(run_id)) == 1


def test_nothing_of_the_first_pass_is_left_over(desk: Desk, run_id: int) -> None:
    whole = desk.take(many(), snapshot=SNAPSHOT)
    broken = desk.take(many()[:-30], snapshot=SNAPSHOT)
    assert broken.status is EventStatus.JSON_ERROR
    assert f"Record {LARGE}" in broken.error_message
    assert broken.received_count == 0
    (desk.folder.spool / "0011.rows").write_bytes(b"of a program that was killed")
    desk.restart()
    assert desk.spooled() == sorted([whole.spool_file, broken.spool_file])
    until(lambda: len(desk.rows(run_id)) == LARGE)
