"""Webhooks of the simulator as a receiver sees them on the wire."""

import gzip
import json
from urllib.parse import parse_qs

import httpx
import pytest
from simulator_tools import DISCOVER, NEVER, POST, POSTS, STUDIO, Got, receiving, simulated

from trackfutura_desktop.simulator import VALID_TOKEN

_HOOK_HEADERS = {"Snapshot-Id", "Dca-Collection-Id", "Dca-Filename", "Dca-Dataset"}


def test_a_delivery_has_the_headers_and_the_body_of_bright_data() -> None:
    with receiving() as hook, simulated() as call:
        snapshot = call.start(endpoint=f"{hook.url}?ref=7", auth_header="Basic s3cret", include_errors="true")
        (got,) = hook.wait(1)
        assert json.loads(gzip.decompress(got.body or b"")) == call.records(snapshot)
    assert got.path == "/hook?ref=7"
    assert got.headers["Content-Type"] == "application/gzip"
    assert got.headers["Content-Encoding"] == "gzip"
    assert got.headers["Snapshot-Id"] == got.headers["Dca-Collection-Id"] == snapshot
    assert got.headers["Dca-Filename"] == f"{snapshot}.json.gz"
    assert got.headers["Dca-Dataset"] == "true"
    assert got.headers["User-Agent"].startswith("BRD dca-ds-delivery-worker/")
    assert got.headers["Authorization"] == "Basic s3cret"
    assert got.headers["Connection"] == "close"


def _delivered(
    count: int = 1, answers: tuple[int, ...] = (), query: dict[str, str] | None = None, **switches: object
) -> list[Got]:
    with receiving() as hook, simulated(VALID_TOKEN, **switches) as call:
        hook.statuses = list(answers)
        call.finished(call.start(endpoint=hook.url, auth_header="s3cret", **(query or {})))
        hook.wait(count)
        call.simulator.options.time_factor = 0
    return hook.got


def test_an_uncompressed_delivery_is_plain() -> None:
    (got,) = _delivered(query={"uncompressed_webhook": "true", "format": "ndjson"})
    assert "Content-Encoding" not in got.headers
    assert got.headers["Content-Type"].startswith("application/x-ndjson")
    assert got.headers["Dca-Filename"].endswith(".ndjson")
    assert len((got.body or b"").splitlines()) == 6


def test_gzip_can_be_off_undeclared_or_called_something_else() -> None:
    assert len(_delivered(gzip=False)[0].json) == 6
    (got,) = _delivered(declare_gzip=False, content_type="application/json")
    assert "Content-Encoding" not in got.headers
    assert got.headers["Content-Type"] == "application/json"
    assert len(json.loads(gzip.decompress(got.body or b""))) == 6


@pytest.mark.parametrize(
    ("header_set", "present"),
    [("full", _HOOK_HEADERS), ("dca", {"Dca-Collection-Id", "Dca-Dataset"}), ("none", set())],
)
def test_the_set_of_headers_can_be_chosen(header_set: str, present: set[str]) -> None:
    (got,) = _delivered(header_set=header_set)
    assert {name for name in _HOOK_HEADERS if name in got.headers} == present


@pytest.mark.parametrize(("auth", "value"), [("missing", None), ("wrong", "wrong-on-purpose")])
def test_the_secret_can_be_missing_or_wrong(auth: str, value: str | None) -> None:
    (got,) = _delivered(auth=auth)
    assert got.headers.get("Authorization") == value


def test_headers_of_ones_own_come_with_the_delivery() -> None:
    (got,) = _delivered(query={"webhook_header_X-Team": "northwind"})
    assert got.headers["X-Team"] == "northwind"


def test_a_refused_delivery_is_repeated_until_it_is_taken() -> None:
    got = _delivered(4, answers=(503, 302, 404))
    assert len(got) == 4
    assert len({one.body for one in got}) == 1


def test_a_delivery_that_nobody_takes_is_given_up() -> None:
    with receiving() as hook, simulated(retry_delays=(1.0,), fail_on_delivery=True) as call:
        hook.statuses = [500, 500]
        snapshot = call.start(endpoint=hook.url)
        hook.wait(2)
        while call.progress(snapshot)["status"] != "failed":
            pass
        assert call.progress(snapshot)["error_message"] == "Failed to deliver snapshot"
    assert len(hook.got) == 2


def test_duplicates_and_broken_deliveries_can_be_ordered() -> None:
    whole = _delivered(3, duplicate_deliveries=2)
    assert len({one.body for one in whole}) == 1
    # The receiver may notice the break only after the repeat has come.
    bodies = [one.body for one in _delivered(2, aborted_deliveries=1)]
    assert bodies.count(None) == 1
    (again,) = filter(None, bodies)
    assert len(json.loads(gzip.decompress(again))) == 6


def test_a_receiver_that_is_too_slow_gets_it_again() -> None:
    with receiving() as hook, simulated(delivery_timeout=0.2) as call:
        hook.statuses = [NEVER]
        call.start(endpoint=hook.url)
        first, second = hook.wait(2)
    assert first.body == second.body


def test_nothing_is_delivered_when_webhooks_are_off() -> None:
    with receiving() as hook, simulated(deliver_webhooks=False) as call:
        call.records(call.start(endpoint=hook.url, notify=hook.url))
        call.simulator.options.deliver_webhooks = True
        last = call.start(endpoint=hook.url)
        (got,) = hook.wait(1)
    assert got.headers["Snapshot-Id"] == last
    assert len(hook.got) == 1


def test_an_empty_result_is_an_empty_list_or_nothing() -> None:
    empty = [{"url": "https://www.instagram.com/empty.cafe/"}]
    with receiving() as hook, simulated(empty_delivery="none") as call:
        call.finished(call.start(POSTS, empty, endpoint=hook.url, **DISCOVER))
        call.simulator.options.empty_delivery = "list"
        snapshot = call.start(POSTS, empty, endpoint=hook.url, **DISCOVER)
        (got,) = hook.wait(1)
    assert got.headers["Snapshot-Id"] == snapshot
    assert gzip.decompress(got.body or b"") == b"[]"


def test_the_notice_goes_to_its_own_address() -> None:
    with receiving() as data, receiving() as notice, simulated() as call:
        snapshot = call.start(endpoint=data.url, notify=notice.url, auth_header="s3cret")
        (got,) = notice.wait(1)
        data.wait(1)
    assert got.json == {"snapshot_id": snapshot, "status": "ready"}
    assert got.headers["Authorization"] == "s3cret"
    assert not _HOOK_HEADERS & got.headers.keys()


def test_a_notice_that_is_only_a_flag_goes_to_the_endpoint() -> None:
    got = _delivered(2, query={"notify": "true"}, gzip=False)
    notice = next(one for one in got if isinstance(one.json, dict))
    assert notice.json["status"] == "ready"


def test_a_failed_job_is_told_by_notice_only() -> None:
    with receiving() as hook, simulated(failing_datasets={POSTS: "broken"}, notify_form=True) as call:
        snapshot = call.start(endpoint=hook.url, notify=hook.url)
        call.finished(snapshot)
        (got,) = hook.wait(1)
    assert parse_qs((got.body or b"").decode()) == {"snapshot_id": [snapshot], "status": ["failed"]}


def test_a_notice_can_come_while_the_job_still_runs() -> None:
    with receiving() as hook, simulated(notify_running=True) as call:
        call.start(notify=hook.url)
        assert [one.json["status"] for one in hook.wait(2)] == ["running", "ready"]


def test_a_stream_comes_in_files_before_the_job_is_ready() -> None:
    many = [{"url": STUDIO, "num_of_posts": 25}]
    with receiving() as hook, simulated(retry_delays=(10_000.0,), time_factor=0) as call:
        hook.statuses = [200, 200, 500]
        call.simulator.options.time_factor = 0.001
        snapshot = call.start(POSTS, many, endpoint=hook.url, stream_max_lines="10", **DISCOVER)
        parts = hook.wait(3)
        assert call.progress(snapshot)["status"] == "running"
    records = [json.loads(gzip.decompress(part.body or b"")) for part in parts]
    assert sorted(map(len, records)) == [5, 10, 10]
    assert len({record["post_id"] for part in records for record in part}) == 25
    assert len({part.headers["Dca-Filename"] for part in parts}) == 3


def test_a_stream_is_not_delivered_whole_once_more() -> None:
    with receiving() as hook, simulated() as call:
        many = [{"url": STUDIO, "num_of_posts": 25}]
        call.finished(call.start(POSTS, many, endpoint=hook.url, stream_max_lines="10", **DISCOVER))
        last = call.start(endpoint=hook.url)
        assert hook.wait(4)[3].headers["Snapshot-Id"] == last


def test_a_delivery_can_be_late() -> None:
    with receiving() as hook, simulated(time_factor=0.001, delivery_delay=1e7) as call:
        call.finished(call.start(endpoint=hook.url))
        call.simulator.options.delivery_delay = 0
        punctual = call.start(endpoint=hook.url)
        assert hook.wait(1)[0].headers["Snapshot-Id"] == punctual


def test_a_delivery_can_overtake_the_answer_of_the_trigger() -> None:
    with receiving() as hook, simulated(time_factor=0.001, trigger_answer_delay=1e6) as call:
        query = {"dataset_id": POSTS, "endpoint": hook.url}
        with pytest.raises(httpx.ReadTimeout):
            call.http.post("/datasets/v3/trigger", params=query, json=[{"url": POST}], timeout=0.05)
        (got,) = hook.wait(1)
        assert [*call.simulator.produced()] == [got.headers["Snapshot-Id"]]


def test_the_test_webhook_has_an_id_that_nobody_knows() -> None:
    with receiving() as hook, simulated() as call:
        asked = {"url": hook.url, "auth_header": "s3cret"}
        assert call.post("/_simulator/test-webhook", asked).json() == {"status": 200}
        (got,) = hook.wait(1)
        assert not call.simulator.produced()
    assert "test" in got.headers["Snapshot-Id"]
    assert got.headers["Authorization"] == "s3cret"


@pytest.mark.parametrize("key", ["id", "delivery_id"])
def test_a_snapshot_is_delivered_once_more_on_request(key: str) -> None:
    target = {"type": "webhook", "filename": {"template": "data", "extension": "jsonl"}}
    with receiving() as hook, simulated(deliver_answer_key=key) as call:
        snapshot = call.start(auth_header="s3cret")
        call.finished(snapshot)
        body = {"deliver": {**target, "endpoint": hook.url}}
        number = call.post(f"/datasets/v3/deliver/{snapshot}", body).json()[key]
        (got,) = hook.wait(1)
        while (state := call.get(f"/datasets/v3/delivery/{number}").json())["status"] == "running":
            pass
        without = call.post(f"/datasets/v3/deliver/{snapshot}", {"deliver": target})
        unknown = call.get("/datasets/v3/delivery/dl_unknown")
    assert len((got.body or b"").splitlines()) == 6
    assert got.headers["Authorization"] == "s3cret"
    assert (state["status"], len(state["delivery_files"])) == ("done", 1)
    assert (without.status_code, without.text) == (400, "Deliver options are missing")
    assert (unknown.status_code, unknown.text) == (404, "Delivery does not exist")
