"""What the simulator takes and what it refuses, and with which words."""

import contextlib
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulator_tools import COMMENTS, DISCOVER, PAGE_POSTS, POST, POSTS, STUDIO, simulated

from trackfutura_desktop.simulator import Options
from trackfutura_desktop.simulator.harvest import gather, world
from trackfutura_desktop.simulator.orders import Refusal, day, take

_REDDIT = "gd_lvz8ah06191smkebj4"


def _refused(dataset: str, inputs: object, **query: str) -> tuple[int, Any]:
    with simulated() as call:
        answer = call.trigger(dataset, inputs, **query)
        assert not call.simulator.produced()
    kind = answer.headers["Content-Type"]
    return answer.status_code, answer.json() if "json" in kind else answer.text


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        ({"start_date": "01-01-2026"}, [["url", "Required field"]]),
        ({"url": "northwind"}, [["url", "This field should be a valid url"]]),
        ({"url": STUDIO, "limit": 3}, [["limit", "This input should not contain a limit field"]]),
        ({"url": STUDIO, "num_of_posts": -5}, [["num_of_posts", "This field should be a positive number"]]),
        ({"url": STUDIO, "start_date": "31-31-2026"}, [["start_date", "This field should be a valid date"]]),
    ],
)
def test_an_input_that_does_not_fit_is_named(body: dict[str, object], errors: list[list[str]]) -> None:
    status, answer = _refused(POSTS, [{"url": STUDIO}, body], **DISCOVER)
    assert status == 400
    assert json.loads(answer.pop("line")) == body
    assert answer == {
        "error": "Invalid input provided",
        "code": "validation_error",
        "type": "validation",
        "index": 2,
        "errors": errors,
    }


def test_a_field_of_discovery_is_refused_without_discovery() -> None:
    status, answer = _refused(POSTS, [{"url": STUDIO, "num_of_posts": 3}])
    assert (status, answer["errors"][0][0]) == (400, "num_of_posts")


def test_reddits_order_must_be_title_case() -> None:
    subreddit = {"url": "https://www.reddit.com/r/slowcrafts/", "sort_by": "new"}
    query = {"type": "discover_new", "discover_by": "subreddit_url"}
    assert _refused(_REDDIT, [subreddit], **query)[1]["errors"][0][0] == "sort_by"


@pytest.mark.parametrize("body", [b"", b"[{", b"[1]"])
def test_a_body_that_cannot_be_read_is_a_parse_error(body: bytes) -> None:
    with simulated() as call:
        answer = call.http.post("/datasets/v3/trigger", params={"dataset_id": POSTS}, content=body)
    assert (answer.status_code, answer.json()["code"]) == (400, "parse_error")


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ({"type": "discover"}, '"type" must be one of [discover_new, url_collection]'),
        ({"format": "xml"}, '"format" must be one of [json, ndjson, jsonl, csv]'),
        ({"limit_per_input": "0"}, '"limit_per_input" must be greater than or equal to 1'),
        ({"limit_multiple_results": "few"}, '"limit_multiple_results" must be a number'),
        ({"stream_max_lines": "9"}, '"stream_max_lines" must be greater than or equal to 10'),
        ({"include_errors": "maybe"}, '"include_errors" must be a boolean'),
        ({"endpoint": "localhost"}, '"endpoint" must be a valid uri'),
        ({"notify": "yes please"}, '"notify" must be a valid uri'),
    ],
)
def test_a_bad_query_parameter_is_named(query: dict[str, str], sentence: str) -> None:
    assert _refused(POSTS, [{"url": POST}], **query) == (400, {"validation_errors": [sentence]})


@pytest.mark.parametrize(
    ("dataset", "inputs", "query", "status", "text"),
    [
        ("", [{"url": POST}], {}, 404, "Collector not found"),
        ("gd_unknown", [{"url": POST}], {}, 404, "dataset does not exist"),
        (POSTS, [], {}, 400, "No data to trigger"),
        (
            POSTS,
            [{"url": POST}],
            {"type": "discover_new", "discover_by": "keyword"},
            400,
            "Incorrect discovery collector. Available discovery types: url",
        ),
    ],
)
def test_other_refusals_are_plain_text(
    dataset: str, inputs: object, query: dict[str, str], status: int, text: str
) -> None:
    assert _refused(dataset, inputs, **query) == (status, text)


def test_a_scraper_can_want_more_inputs() -> None:
    with simulated(min_inputs=2) as call:
        answer = call.trigger(POSTS, [{"url": POST}])
    assert (answer.status_code, answer.text) == (400, "Should be at least 2 inputs")


def test_discovery_without_its_type_finds_nothing() -> None:
    with simulated() as call:
        snapshot = call.start(POSTS, [{"url": STUDIO}], discover_by="url")
        assert call.finished(snapshot)["records"] == 0


@pytest.mark.parametrize("body", [{"url": POST}, [{"url": POST}], {"input": [{"url": POST}]}])
def test_every_form_of_the_body_is_taken(body: object) -> None:
    with simulated() as call:
        assert call.collect(POSTS, body)[0]["url"] == POST


def test_inputs_can_come_as_a_csv_file() -> None:
    table = f"url,num_of_posts\n{STUDIO},3\nhttps://www.instagram.com/lumen.cafe/,\n"
    with simulated(posts_per_input=4) as call:
        answer = call.http.post(
            "/datasets/v3/trigger", params={"dataset_id": POSTS, **DISCOVER}, files={"data": table.encode()}
        )
        assert len(call.records(answer.json()["snapshot_id"])) == 7


def test_limits_hold_for_each_input_and_for_the_whole_run() -> None:
    inputs = [{"url": f"https://www.facebook.com/lumen.cafe{number}"} for number in range(3)]
    with simulated() as call:
        assert len(call.collect(PAGE_POSTS, inputs, limit_per_input="4")) == 12
        assert len(call.collect(PAGE_POSTS, inputs, limit_per_input="4", limit_multiple_results="7")) == 7
        assert len(call.collect(PAGE_POSTS, {"input": inputs, "limit_per_input": 2})) == 6


def test_only_the_wanted_fields_come_back() -> None:
    with simulated() as call:
        body = {"input": [{"url": POST}], "custom_output_fields": "post_id|input.url|unknown"}
        assert call.collect(POSTS, body) == [{"post_id": "3466375131966345763", "input": {"url": POST}}]


def test_own_input_fields_come_back_if_they_were_declared() -> None:
    body = {"input": [{"url": POST, "my_ref": "7"}], "custom_input_fields": ["url", "my_ref"]}
    with simulated() as call:
        assert call.collect(POSTS, body)[0]["input"] == {"url": POST, "my_ref": "7"}
        assert call.trigger(POSTS, {"input": body["input"]}).status_code == 400


def test_a_scrape_gives_the_data_at_once() -> None:
    with simulated() as call:
        answer = call.post("/datasets/v3/scrape", [{"url": POST}], dataset_id=COMMENTS, limit_per_input="3")
        discovered = call.post("/datasets/v3/scrape", [{"url": STUDIO}], dataset_id=POSTS, **DISCOVER)
        many = call.post("/datasets/v3/scrape", [{"url": POST}] * 21, dataset_id=COMMENTS)
    assert len(answer.json()) == 3
    assert discovered.json() == []
    assert many.status_code == 400


@pytest.mark.parametrize(("legacy", "status"), [(False, 202), (True, 200)])
def test_a_slow_scrape_hands_over_to_a_snapshot(legacy: bool, status: int) -> None:  # noqa: FBT001 - a case
    with simulated(time_factor=0.01, scrape_wait=0, legacy_scrape=legacy) as call:
        answer = call.post("/datasets/v3/scrape", [{"url": POST}], dataset_id=COMMENTS)
        assert (answer.status_code, answer.headers["retry-after"]) == (status, "30")
        assert call.finished(answer.json()["snapshot_id"])["records"] == 50


@pytest.mark.parametrize(
    "text", ["02-28-2026", "2026-02-28", "02/28/2026", "2026-02-28T00:00:00.000Z", "2026-02-28T01:00+01:00"]
)
def test_dates_are_taken_in_every_notation(text: str) -> None:
    assert day(text) == datetime(2026, 2, 28, tzinfo=UTC)


_LIKELY = st.sampled_from([STUDIO, "http://[", "9999-12-31", "0001-01-01T00:00+05:00", "²", "3"])


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["url", "num_of_posts", "start_date", "sort"]),
            st.none() | st.booleans() | st.integers(max_value=9) | st.text() | _LIKELY,
        ),
        max_size=3,
    )
)
def test_any_input_is_taken_or_refused(inputs: list[dict[str, object]]) -> None:
    query = {"dataset_id": POSTS, **DISCOVER}
    with contextlib.suppress(Refusal):
        order = take(query, inputs, {}, 1, "")
        for one in order.inputs:
            gather(order, one, world(Options(), datetime.now(UTC)), 0, Options(posts_per_input=2))
