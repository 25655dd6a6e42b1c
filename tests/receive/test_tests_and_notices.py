"""Deliveries that are no data: tests of the sender, and notices of how far a snapshot is."""

import itertools
from urllib.parse import urlencode

import pytest
from desk import ACCOUNT, NOTIFY, OTHER, WEBHOOK, Desk, counts, encoded, lines, packed, post, until

from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.flow.replay import import_test, process_again
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.simulator import VALID_TOKEN, Options, running
from trackfutura_desktop.store import runs

SNAPSHOT = "sd_invented0004"
TEST = {"X-Brightdata-Test": "true"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.mark.parametrize("number", [1, 400])
def test_regression_06_real_data_with_the_test_header_are_kept_and_can_be_imported(
    desk: Desk, number: int
) -> None:
    asked = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    records = [post(f"S{each}") for each in range(number)]
    answer = desk.send(records, TEST, snapshot=SNAPSHOT)
    assert answer.json() == {"status": "test_received", "webhook_event_id": 1}
    event = desk.event(1)
    assert (event.status, event.is_test) == (EventStatus.TEST_WEBHOOK, True)
    assert desk.rows(asked.run_id) == []
    desk.run(import_test(desk.workspace, 1))
    desk.settle()
    assert counts(desk.event(1)) == (number, number, 0, 0, 0, 0)
    assert len(desk.rows(asked.run_id)) == number


def test_data_that_came_as_a_test_before_are_no_repeat_of_it(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    desk.send([post("AAA1")], TEST, snapshot=SNAPSHOT)
    assert counts(desk.take([post("AAA1")], snapshot=SNAPSHOT)) == (1, 1, 0, 0, 0, 0)
    assert [event.status for event in desk.events()] == [EventStatus.TEST_WEBHOOK, EventStatus.PROCESSED]
    assert len(desk.rows(asked.run_id)) == 1


@pytest.mark.parametrize("body", [lines([post("AAA1"), post("AAA2")]), packed(encoded([post("AAA1")])), b""])
def test_any_form_may_come_as_a_test(desk: Desk, body: bytes) -> None:
    answer = desk.send(body, TEST)
    assert (answer.status_code, answer.json()["status"]) == (200, "test_received")
    assert desk.event(1).status is (EventStatus.TEST_WEBHOOK if body else EventStatus.TEST_PROCESSED)


def test_the_sample_of_the_control_panel_is_shown_beside_the_runs(desk: Desk) -> None:
    """It names a snapshot that nobody knows, and carries no test header."""
    event = desk.take(packed(encoded([post("SAMPLE")])), snapshot="sd_test00000000000")
    assert counts(event) == (1, 1, 0, 0, 0, 0)
    folder = desk.unmatched()
    assert folder is not None
    assert folder.content_count == 1


def test_regression_18_a_notice_is_no_delivery_and_moves_nothing_by_itself(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    words = ["running", "building", "collecting", "ready", "failed", "done"]
    for path, word, form in itertools.product([WEBHOOK, NOTIFY], words, [True, False]):
        notice = {"snapshot_id": SNAPSHOT, "status": word}
        body = urlencode(notice).encode() if form else encoded(notice)
        event = desk.take(body, FORM if form else {}, path=path)
        assert (event.channel, event.status) == ("notice", EventStatus.PROCESSED)
        assert (event.batch_id, event.snapshot_id) == (asked.batch_id, SNAPSHOT)
        assert event.received_count == 0
    request = desk.request(asked.batch_id)
    assert request.status is Status.PROCESSING
    assert request.delivered_at is None
    assert desk.rows(asked.run_id) == []
    assert desk.unmatched() is None


def test_a_notice_may_name_its_request_by_our_reference_alone(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    event = desk.take({"status": "ready"}, path=NOTIFY, query=f"ref={asked.reference}")
    assert (event.channel, event.batch_id) == ("notice", asked.batch_id)


def test_a_notice_of_nobody_is_kept_without_a_folder(desk: Desk) -> None:
    event = desk.take({"snapshot_id": "sd_nobodyknows3", "status": "ready"})
    assert (event.channel, event.status, event.batch_id) == ("notice", EventStatus.PROCESSED, None)
    desk.run(process_again(desk.workspace, [event.id]))
    desk.settle()
    assert desk.unmatched() is None


def test_regression_18_a_late_notice_takes_nothing_back(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    desk.take([post("AAA1")], snapshot=SNAPSHOT)
    desk.workspace.database.write(
        lambda connection: runs.move_request(connection, asked.batch_id, Status.COMPLETED, 1)
    )
    for word in ("failed", "running", "ready", "cancelled"):
        desk.take({"snapshot_id": SNAPSHOT, "status": word}, path=NOTIFY)
        assert desk.request(asked.batch_id).status is Status.COMPLETED, word
    assert {job.status for job in desk.jobs(asked.run_id)} == {Status.COMPLETED}
    assert len(desk.rows(asked.run_id)) == 1


@pytest.mark.parametrize("form", [True, False])
def test_a_notice_makes_the_program_look_at_once(desk: Desk, *, form: bool) -> None:
    """Without it the next look would be an hour away."""
    desk.stop()
    with running(Options(seed=3, notify_form=form, deliver_webhooks=False, time_factor=0.01)) as simulator:
        desk.api_base, desk.token = simulator.url, VALID_TOKEN
        desk.start()
        run_id = desk.create(ACCOUNT)
        assert desk.run(start_run(desk.workspace, run_id)) == []
        with desk.workspace.database.read() as connection:
            (request,) = runs.requests(connection, run_id)
        notice = {"snapshot_id": request.request_id, "status": "ready"}

        def is_ready() -> bool:
            body = urlencode(notice).encode() if form else encoded(notice)
            assert desk.send(body, FORM if form else {}, path=NOTIFY).status_code == 200
            return desk.request(request.id).progress_status == "ready"

        until(is_ready)
        desk.stop()
