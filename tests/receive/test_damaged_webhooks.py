"""A damaged webhook of a known request: nothing of it is stored, and the request stays open for the whole."""

import gzip

import httpx
import pytest
from desk import ACCOUNT, Desk, counts, encoded, lines, packed, post, until

from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.simulator import VALID_TOKEN, Options, running

SNAPSHOT = "sd_invented0031"
RECORDS = [post(f"R{number}") for number in range(1_000)]


def damaged(body: bytes, damage: str) -> bytes:
    """A packed body as it should not arrive."""
    if damage == "truncated":
        return body[:-20]
    if damage == "half":
        return body[: len(body) // 2]
    assert damage == "checksum"
    return body[:-8] + bytes([body[-8] ^ 1]) + body[-7:]


@pytest.mark.parametrize("way", ["redelivery", "download"])
@pytest.mark.parametrize("damage", ["truncated", "half", "checksum"])
def test_a_damaged_webhook_leaves_the_request_open_until_the_whole_has_come(
    desk: Desk, damage: str, way: str
) -> None:
    desk.stop()
    asked = ["500"] * 1_000
    with running(
        Options(time_factor=0, dirt=0, deliver_webhooks=False, faults={"/progress/": asked})
    ) as there:
        desk.api_base, desk.token, desk.poll_seconds = there.url, VALID_TOKEN, 0.2
        desk.start()
        run_id = desk.create(ACCOUNT)
        assert desk.run(start_run(desk.workspace, run_id)) == []
        (job,) = desk.jobs(run_id)
        snapshot = job.request_id or ""
        body = until(lambda: downloaded(there.url, snapshot))
        answer = desk.send(damaged(body, damage), snapshot=snapshot)
        desk.settle()
        event = desk.event(answer.json()["webhook_event_id"])
        assert event.batch_id == job.batch_id
        assert event.status in {EventStatus.JSON_ERROR, EventStatus.PROCESSING_ERROR}
        assert (event.received_count, desk.rows(run_id)) == (0, [])
        assert "gzip" in event.error_message
        before = len(asked)
        until(lambda: len(asked) < before - 1)  # it asks, and takes no silence for an end
        assert not desk.request(job.batch_id).status.is_final
        if way == "redelivery":
            assert desk.send(body, snapshot=snapshot).status_code == 200
        else:
            asked.clear()
        until(lambda: desk.request(job.batch_id).status is Status.COMPLETED)
        (made,) = there.produced().values()
        assert [each.content_count for each in desk.jobs(run_id)] == [made.records]
        assert desk.events()[-1].channel == ("webhook" if way == "redelivery" else "download")
        desk.stop()


def downloaded(api_base: str, snapshot: str) -> bytes:
    """The data of a snapshot, packed; nothing if they are not there yet."""
    address = f"{api_base}/datasets/v3/snapshot/{snapshot}"
    answer = httpx.get(address, headers={"Authorization": f"Bearer {VALID_TOKEN}"}, params={"format": "json"})
    return packed(answer.content) if answer.status_code == 200 else b""


@pytest.mark.parametrize("form", ["json", "ndjson", "packed"])
def test_json_that_breaks_at_record_900_of_1000_stores_nothing_and_says_where(desk: Desk, form: str) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    whole = lines(RECORDS) if form == "ndjson" else encoded(RECORDS)
    # A quotation mark is missing.
    broken = whole.replace(b'"shortcode":"R899"', b'"shortcode":"R899', 1)
    assert len(broken) == len(whole) - 1 > 65_536
    if form == "packed":
        broken, whole = gzip.compress(broken), gzip.compress(whole)
    event_id = desk.send(broken, snapshot=SNAPSHOT).json()["webhook_event_id"]
    desk.settle()
    event = desk.event(event_id)
    assert event.status is EventStatus.JSON_ERROR
    assert "900" in event.error_message
    assert (event.received_count, desk.rows(asked.run_id)) == (0, [])
    assert not desk.request(asked.batch_id).status.is_final
    assert counts(desk.take(whole, snapshot=SNAPSHOT)) == (1_000, 1_000, 0, 0, 0, 0)
