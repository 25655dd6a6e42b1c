"""Every record is stored once, and the counts of every delivery add up."""

import contextlib
import json
import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import zstandard
from desk import (
    ACCOUNT,
    OTHER,
    SECRET,
    Asked,
    Desk,
    adds_up,
    counts,
    encoded,
    failure,
    lines,
    packed,
    post,
    until,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from prepared import prepare
from trackfutura_desktop.flow import batches
from trackfutura_desktop.flow.replay import process_again
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store import runs
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.records import Records
from trackfutura_desktop.store.tables import content_raw

SNAPSHOT = "sd_invented0003"


@pytest.fixture
def run_id(desk: Desk) -> int:
    return desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT).run_id


def likes(desk: Desk, run_id: int) -> dict[str, int | None]:
    return {row.native_id: row.likes for row in desk.rows(run_id)}


def test_regression_01_the_counts_are_on_the_event_and_add_up(desk: Desk, run_id: int) -> None:
    records = [post("AAA1"), post("AAA1"), post("BBB1", OTHER), failure(), {"warning": "Few", "input": {}}, 3]
    event = desk.take(records, snapshot=SNAPSHOT)
    assert counts(event) == (6, 2, 0, 1, 2, 1)
    assert len(desk.rows(run_id)) == 2


@pytest.mark.parametrize("number", [1, 300])
def test_regression_17_the_same_body_again_counts_up_and_keeps_no_second_copy(
    desk: Desk, run_id: int, number: int
) -> None:
    records = [post(f"S{each}") for each in range(number)]
    first = desk.send(records, snapshot=SNAPSHOT)
    desk.settle()
    second = desk.send(records, snapshot=SNAPSHOT)
    assert first.json() == second.json()
    desk.settle()
    (event,) = desk.events()
    assert event.repeats == 1
    assert event.last_received_at is not None
    assert counts(event) == (number, number, 0, 0, 0, 0)
    assert desk.spooled() == ([event.spool_file] if event.spool_file else [])
    assert len(desk.rows(run_id)) == number


def test_the_same_body_32_times_at_once_is_one_event(desk: Desk, run_id: int) -> None:
    body = lines([post(f"S{number}") for number in range(300)])
    with ThreadPoolExecutor(32) as senders:
        answers = list(senders.map(lambda _: desk.send(body, snapshot=SNAPSHOT), range(32)))
    assert {(answer.status_code, answer.text) for answer in answers} == {(200, answers[0].text)}
    desk.settle()
    (event,) = desk.events()
    assert event.repeats == 31
    assert counts(event) == (300, 300, 0, 0, 0, 0)
    assert desk.spooled() == [event.spool_file]
    assert len(desk.rows(run_id)) == 300


def test_the_same_records_in_other_bytes_are_duplicates(desk: Desk, run_id: int) -> None:
    records = [post("AAA1", text="ü 😀 /"), post("BBB1", OTHER)]
    desk.take(records, snapshot=SNAPSHOT)
    shuffled = [dict(sorted(record.items(), key=lambda item: item[0][::-1])) for record in records]
    bodies = [
        json.dumps(records, indent=2).encode(),
        json.dumps(records, ensure_ascii=True).replace("/", "\\/").encode(),
        lines(records),
        packed(encoded(records)),
        encoded(shuffled),
        encoded(records[::-1]),
        json.dumps(records).encode("utf-16"),
    ]
    for body in bodies:
        assert counts(desk.take(body, snapshot=SNAPSHOT)) == (2, 0, 0, 2, 0, 0)
    assert len(desk.rows(run_id)) == 2


def test_regression_17_newer_counters_update_the_record(desk: Desk, run_id: int) -> None:
    desk.take([post("AAA1", likes=40), post("BBB1", OTHER, likes=1)], snapshot=SNAPSHOT)
    event = desk.take([post("AAA1", likes=55, minute=5), post("CCC1")], snapshot=SNAPSHOT)
    assert counts(event) == (2, 1, 1, 0, 0, 0)
    assert likes(desk, run_id) == {"AAA1": 55, "BBB1": 1, "CCC1": 40}
    assert [job.content_count for job in desk.jobs(run_id)] == [2, 1]


def test_an_older_record_never_overwrites_a_newer_one(desk: Desk, run_id: int) -> None:
    desk.take([post("AAA1", likes=55, minute=5)], snapshot=SNAPSHOT)
    assert counts(desk.take([post("AAA1", likes=40)], snapshot=SNAPSHOT)) == (1, 0, 0, 1, 0, 0)
    both = [post("BBB1", OTHER, likes=9, minute=9), post("BBB1", OTHER, likes=8, minute=8)]
    assert counts(desk.take(both, snapshot=SNAPSHOT)) == (2, 1, 0, 1, 0, 0)
    assert likes(desk, run_id) == {"AAA1": 55, "BBB1": 9}


def test_without_a_time_of_collection_what_arrived_later_is_newer(desk: Desk, run_id: int) -> None:
    first = desk.take([post("AAA1", likes=1, timestamp=None)], snapshot=SNAPSHOT)
    second = desk.take([post("AAA1", likes=2, timestamp=None)], snapshot=SNAPSHOT)
    assert (first.stored_count, second.updated_count) == (1, 1)
    desk.run(process_again(desk.workspace, [first.id]))
    desk.settle()
    assert likes(desk, run_id) == {"AAA1": 2}
    assert counts(desk.event(first.id)) == (1, 0, 0, 1, 0, 0)


def test_a_webhook_in_parts_fills_the_request_part_by_part(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    desk.take([post("AAA1"), failure(OTHER)], {"Dca-Filename": "a.1.json"}, snapshot=SNAPSHOT)
    desk.take([post("AAA2"), post("BBB1", OTHER)], {"Dca-Filename": "a.2.json"}, snapshot=SNAPSHOT)
    request = desk.request(asked.batch_id)
    assert (request.received_count, request.stored_count, request.error_count) == (4, 3, 1)
    assert [job.content_count for job in desk.jobs(asked.run_id)] == [2, 1]
    assert request.delivered_at is not None


def test_the_same_post_in_two_runs_is_in_both(desk: Desk) -> None:
    asked = [desk.ask(ACCOUNT, snapshot="sd_first00001"), desk.ask(ACCOUNT, snapshot="sd_second0001")]
    for each in asked:
        event = desk.take([post("AAA1")], snapshot=each.snapshot_id)
        assert counts(event) == (1, 1, 0, 0, 0, 0)
    assert [len(desk.rows(each.run_id)) for each in asked] == [1, 1]


def test_the_same_error_twice_is_shown_once_and_counted_on_each_delivery(desk: Desk, run_id: int) -> None:
    for extra in ("AAA1", "AAA2"):
        assert counts(desk.take([failure(), post(extra)], snapshot=SNAPSHOT)) == (2, 1, 0, 0, 1, 0)
    assert len(desk.errors(run_id)) == 1
    assert desk.jobs(run_id)[0].error_count == 1


def test_process_again_changes_nothing_and_counts_the_same(desk: Desk, run_id: int) -> None:
    records = [post(f"S{number}") for number in range(1_300)] + [failure(), 7, post("S5"), post("S1200")]
    event = desk.take(records, snapshot=SNAPSHOT)
    desk.take([post("S3", likes=99, minute=7)], snapshot=SNAPSHOT)
    before = desk.rows(run_id)
    desk.run(process_again(desk.workspace, [event.id]))
    desk.settle()
    again = desk.event(event.id)
    assert counts(event) == (1_304, 1_300, 0, 2, 1, 1)
    assert counts(again) == (1_304, 1_299, 0, 3, 1, 1)  # the newer version of one came with another delivery
    assert desk.rows(run_id) == before
    assert desk.jobs(run_id)[0].content_count == 1_300


def test_process_again_counts_the_same_where_an_earlier_version_packed_the_records(
    desk: Desk, run_id: int
) -> None:
    event = desk.take([post("S1"), post("S2"), failure()], snapshot=SNAPSHOT)

    def packed_in_another_way(connection: Connection) -> None:
        rows = connection.execute(select(content_raw)).all()
        raws = {row.content_id: Records(connection).unpacked(row.record) for row in rows}
        for id_, raw in raws.items():
            frame = zstandard.ZstdCompressor(level=9, write_checksum=True).compress(raw)
            connection.execute(
                update(content_raw).where(content_raw.c.content_id == id_).values(record=frame)
            )

    desk.workspace.database.write(packed_in_another_way)
    before = desk.rows(run_id)
    desk.run(process_again(desk.workspace, [event.id]))
    desk.settle()
    assert counts(desk.event(event.id)) == counts(event) == (3, 2, 0, 0, 1, 0)
    assert desk.rows(run_id) == before


@pytest.mark.parametrize(("first", "then"), [(200, 2_000), (2_000, 200), (700, 1_250)])
def test_process_again_counts_the_same_in_batches_of_any_size(
    desk: Desk, run_id: int, monkeypatch: pytest.MonkeyPatch, first: int, then: int
) -> None:
    records = [post(f"S{number}") for number in range(1_300)] + [post("S5"), post("S1200")]
    for size in (first, then):
        monkeypatch.setattr(batches, "_LEAST", size)
        monkeypatch.setattr(batches, "_MOST", size)
        if size == first:
            desk.take([post("first of all")], snapshot=SNAPSHOT)  # the next batch has the new size
            event = desk.take(records, snapshot=SNAPSHOT)
        else:
            desk.run(process_again(desk.workspace, [1]))
            desk.settle()
            desk.run(process_again(desk.workspace, [event.id]))
            desk.settle()
        assert counts(desk.event(event.id)) == (1_302, 1_300, 0, 2, 0, 0)
    assert desk.rows(run_id)


def test_a_delivery_that_was_broken_off_goes_on_after_the_restart_and_counts_as_once(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    number = 6_000
    body = packed(lines([post(f"S{each}") for each in range(number)]))
    desk.send(body, snapshot=SNAPSHOT)
    for _ in range(7):  # more often than a delivery that fails by itself is tried
        until(lambda: desk.event(1).received_count)
        desk.restart()
    desk.settle()
    assert counts(desk.event(1)) == (number, number, 0, 0, 0, 0)
    assert desk.jobs(asked.run_id)[0].content_count == number
    assert desk.request(asked.batch_id).stored_count == number


def test_the_engine_stopped_right_after_the_answers_loses_nothing(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    bodies = [
        lines([post(f"P{part}N{number}", (ACCOUNT, OTHER)[number % 2]) for number in range(400)])
        for part in range(12)
    ]
    with ThreadPoolExecutor(6) as senders:
        answers = list(senders.map(lambda body: desk.send(body, snapshot=SNAPSHOT).status_code, bodies))
    desk.restart()
    assert answers == [200] * 12
    desk.settle()
    assert len(desk.events()) == 12
    for event in desk.events():
        assert counts(event) == (400, 400, 0, 0, 0, 0)
    assert [job.content_count for job in desk.jobs(asked.run_id)] == [2_400, 2_400]
    assert desk.request(asked.batch_id).stored_count == 4_800


def test_what_was_tried_too_often_is_given_up_with_a_word_and_can_be_tried_again(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take([post("AAA1")], snapshot=SNAPSHOT)

    def crashed(connection: Connection) -> None:
        connection.exec_driver_sql("UPDATE webhook_events SET status = 'processing', attempts = 5")

    desk.workspace.database.write(crashed)
    desk.restart()
    desk.settle()
    assert desk.event(event.id).status is EventStatus.PROCESSING_ERROR
    assert "attempts" in desk.event(event.id).error_message
    desk.run(process_again(desk.workspace, [event.id]))
    desk.settle()
    assert counts(desk.event(event.id)) == (1, 1, 0, 0, 0, 0)
    assert len(desk.rows(asked.run_id)) == 1


RECORDS: st.SearchStrategy[object] = st.one_of(
    st.builds(
        lambda code, account, minute, count: post(f"H{code}", account, minute=minute, likes=count),
        st.integers(0, 8),
        st.sampled_from([ACCOUNT, OTHER, "https://www.instagram.com/nobody/"]),
        st.integers(0, 3),
        st.integers(0, 2),
    ),
    st.builds(lambda code: post(f"H{code}", timestamp=None), st.integers(0, 3)),
    st.builds(failure, st.sampled_from([ACCOUNT, OTHER]), st.sampled_from(["Page not found", "Private"])),
    st.sampled_from([{"warning": "Few posts", "input": {"url": ACCOUNT}}, 7, None, "text", [], {}]),
)
PARTS = st.lists(st.lists(RECORDS, max_size=8), min_size=1, max_size=5)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One engine for every example; each example has a request of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRACKFUTURA_WEBHOOK_SECRET", SECRET)
        desk = Desk(tmp_path_factory.mktemp("shared") / "data")
        prepare(desk.folder.root)
        desk.start()
        assert desk.workspace.keys.webhook_secret() == SECRET
    with contextlib.closing(desk.client):
        yield desk
    desk.stop()


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(PARTS, st.randoms(use_true_random=False))
def test_counts_add_up_for_any_records_in_any_parts_orders_and_repeats(
    shared: Desk, parts: list[list[object]], chance: random.Random
) -> None:
    snapshot = f"sd_example{len(shared.runs()):06}"
    asked = shared.ask(ACCOUNT, OTHER, snapshot=snapshot)
    deliveries = parts + chance.choices(parts, k=2)
    chance.shuffle(deliveries)
    for part in deliveries:
        bodies = [encoded(part), packed(encoded(part))]
        if all(isinstance(each, dict) for each in part):
            bodies.append(lines(part))
        assert shared.send(chance.choice(bodies), snapshot=snapshot).status_code == 200
    shared.settle()
    check(shared, asked)
    before = sorted((row.native_id, row.job_id, row.likes) for row in shared.rows(asked.run_id))
    sent = [record for part in deliveries for record in part if isinstance(record, dict)]
    wanted = {str(record.get("shortcode")) for record in sent if "shortcode" in record}
    assert {native_id for native_id, _, _ in before if not native_id.startswith("sha256:")} == wanted
    mine = [event.id for event in shared.events() if event.batch_id == asked.batch_id]
    for event_id in chance.sample(mine, k=len(mine)):
        shared.run(process_again(shared.workspace, [event_id]))
    shared.settle()
    check(shared, asked)
    assert sorted((row.native_id, row.job_id, row.likes) for row in shared.rows(asked.run_id)) == before


def check(desk: Desk, asked: Asked) -> None:
    """Every count of a request, its deliveries, its jobs and its run agrees with the rows."""
    mine = [event for event in desk.events() if event.batch_id == asked.batch_id]
    for event in mine:
        assert adds_up(event)
        assert event.status is EventStatus.PROCESSED
    request = desk.request(asked.batch_id)
    assert request.received_count == sum(event.received_count for event in mine)
    assert adds_up_request(request)
    jobs, run = desk.jobs(asked.run_id), next(run for run in desk.runs() if run.key.run_id == asked.run_id)
    assert run.content_count == sum(job.content_count for job in jobs) == len(desk.rows(asked.run_id))
    assert run.error_count == sum(job.error_count for job in jobs) == len(desk.errors(asked.run_id))
    assert request.stored_count <= run.content_count <= request.received_count


def adds_up_request(request: runs.Request) -> bool:
    outcomes = (request.stored_count, request.updated_count, request.duplicate_count, request.error_count)
    return request.received_count == sum(outcomes) + request.rejected_count
