"""Jobs of the simulator: their states and ends, and downloads."""

import csv
import gzip
import io
import json
import re
import time
from typing import Any

import pytest
from simulator_tools import COMMENTS, DISCOVER, POST, POSTS, STUDIO, simulated

_NEVER_ENDING = 10_000.0


def test_an_id_begins_with_sd_and_carries_its_time() -> None:
    with simulated() as call:
        snapshot = call.start()
    assert re.fullmatch(r"sd_[0-9a-z]{18}", snapshot)
    assert abs(int(snapshot[3:11], 36) / 1000 - time.time()) < 60


def test_legacy_ids_begin_with_s() -> None:
    with simulated(legacy_ids=True) as call:
        assert call.start().startswith("s_")


def test_a_job_starts_as_starting_and_shows_only_its_running_time() -> None:
    with simulated(time_factor=_NEVER_ENDING) as call:
        progress = call.progress(call.start())
    assert progress["status"] == "starting"
    assert set(progress) == {"status", "snapshot_id", "dataset_id", "running_time"}


def test_a_ready_job_tells_its_records_and_errors() -> None:
    with simulated() as call:
        inputs = [{"url": POST}, {"url": "https://www.instagram.com/p/dead1/"}]
        progress = call.finished(call.start(POSTS, inputs))
    assert progress["status"] == "ready"
    assert (progress["records"], progress["errors"]) == (1, 1)
    assert progress["error_codes"] == {"dead_page": 1}


def test_records_of_a_progress_can_count_errors_too() -> None:
    with simulated(progress_counts_errors=True) as call:
        inputs = [{"url": POST}, {"url": "https://www.instagram.com/p/dead1/"}]
        assert call.finished(call.start(POSTS, inputs))["records"] == 2


def test_scripted_words_come_before_the_true_state() -> None:
    words = ("collecting", "digesting", "half_moon")
    with simulated(status_script=words) as call:
        snapshot = call.start()
        seen = [call.finished(snapshot)["status"], *(call.progress(snapshot)["status"] for _ in range(3))]
    assert seen == [*words, "ready"]


def test_a_failed_job_says_why_and_has_no_data() -> None:
    with simulated(failing_datasets={POSTS: "Account is suspended"}) as call:
        snapshot = call.start()
        assert call.finished(snapshot) == {
            "status": "failed",
            "snapshot_id": snapshot,
            "dataset_id": POSTS,
            "error_message": "Account is suspended",
        }
        assert call.get(f"/datasets/v3/snapshot/{snapshot}").json()["status"] == "failed"


def test_a_running_job_can_be_canceled_once() -> None:
    with simulated(time_factor=_NEVER_ENDING) as call:
        snapshot = call.start()
        call.simulator.options.time_factor = 0
        first = call.post(f"/datasets/v3/snapshot/{snapshot}/cancel")
        progress = call.finished(snapshot)
        second = call.post(f"/datasets/v3/snapshot/{snapshot}/cancel")
    assert (first.status_code, first.text) == (200, "OK")
    assert (progress["status"], progress["error_codes"]) == ("canceled", {"aborted_page": 1})
    assert (second.status_code, second.text) == (400, "Snapshot is not running")


def test_a_job_that_is_being_canceled_cannot_be_canceled_again() -> None:
    with simulated(time_factor=_NEVER_ENDING) as call:
        path = f"/datasets/v3/snapshot/{call.start()}/cancel"
        assert [call.post(path).status_code for _ in range(2)] == [200, 400]


def test_a_download_before_the_end_must_wait() -> None:
    with simulated(time_factor=_NEVER_ENDING) as call:
        answer = call.get(f"/datasets/v3/snapshot/{call.start()}")
    assert answer.status_code == 202
    assert answer.json() == {"status": "starting", "message": "Snapshot is not ready yet, try again in 10s"}


def test_a_ready_job_may_still_be_building() -> None:
    with simulated(building_answers=2) as call:
        snapshot = call.start()
        call.finished(snapshot)
        answers = [call.get(f"/datasets/v3/snapshot/{snapshot}") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [202, 202, 200]
    assert answers[0].json()["status"] == "building"


def test_an_empty_snapshot_is_an_error_400() -> None:
    with simulated() as call:
        snapshot = call.start(POSTS, [{"url": "https://www.instagram.com/empty.cafe/"}], **DISCOVER)
        assert call.finished(snapshot)["records"] == 0
        answer = call.get(f"/datasets/v3/snapshot/{snapshot}")
    assert (answer.status_code, answer.text) == (400, "Snapshot is empty")


def test_an_old_snapshot_is_expired() -> None:
    with simulated(retention_days=30) as call:
        snapshot = call.start()
        call.finished(snapshot)
        call.simulator.options.clock_shift = 31 * 86_400
        answer = call.get(f"/datasets/v3/snapshot/{snapshot}")
    assert (answer.status_code, answer.text) == (400, "Snapshot is expired")


@pytest.mark.parametrize("path", ["progress", "snapshot"])
def test_an_unknown_snapshot_does_not_exist(path: str) -> None:
    with simulated() as call:
        answer = call.get(f"/datasets/v3/{path}/sd_unknown")
    assert (answer.status_code, answer.text) == (404, "Snapshot does not exist")


def _rows(text: str) -> list[dict[str, Any]]:
    return [
        {name: json.loads(cell) if cell.startswith(("{", "[", '"')) else cell for name, cell in row.items()}
        for row in csv.DictReader(io.StringIO(text))
    ]


def test_every_format_holds_the_same_records() -> None:
    with simulated() as call:
        snapshot = call.start()
        expected = {record["post_id"] for record in call.records(snapshot)}
        path = f"/datasets/v3/snapshot/{snapshot}"
        for lines in (call.get(path), call.get(path, format="ndjson"), call.get(path, format="jsonl")):
            assert {json.loads(line)["post_id"] for line in lines.text.splitlines()} == expected
        rows = _rows(call.get(path, format="csv").text)
        packed = call.get(path, format="json", compress="true")
    assert {row["post_id"] for row in rows} == expected
    assert all(row["input"]["url"] == row["url"] for row in rows)
    assert packed.headers["Content-Type"] == "application/gzip"
    assert {record["post_id"] for record in json.loads(gzip.decompress(packed.content))} == expected


def test_a_download_in_parts_is_complete() -> None:
    with simulated() as call:
        snapshot = call.start(POSTS, [{"url": STUDIO, "num_of_posts": 2500}], **DISCOVER)
        call.finished(snapshot)
        path = f"/datasets/v3/snapshot/{snapshot}"
        count = call.get(f"{path}/parts", batch_size="1000").json()["parts"]
        parts = [
            call.get(path, format="json", batch_size="1000", part=str(part)).json()
            for part in range(1, count + 1)
        ]
        small = call.get(path, batch_size="10")
    assert [len(part) for part in parts] == [1000, 1000, 500]
    assert len({record["post_id"] for part in parts for record in part}) == 2500
    assert small.json() == {"validation_errors": ['"batch_size" must be greater than or equal to 1000']}


def test_records_come_in_no_order_but_always_the_same() -> None:
    with simulated() as call:
        first, again = call.collect(), call.collect()
        call.simulator.options.shuffle = False
        sorted_ = call.collect()
    ids = [record["post_id"] for record in first]
    assert ids == [record["post_id"] for record in again]
    assert ids != [record["post_id"] for record in sorted_]
    assert sorted(ids, reverse=True) == [record["post_id"] for record in sorted_]


def test_the_input_of_a_run_can_be_read_again() -> None:
    with simulated() as call:
        snapshot = call.start(COMMENTS, [{"url": POST}])
        assert call.get(f"/datasets/v3/snapshot/{snapshot}/input").json() == [{"url": POST}]


def test_produced_is_served_for_other_processes() -> None:
    with simulated() as call:
        snapshot = call.start()
        call.finished(snapshot)
        served = call.get("/_simulator/produced").json()[snapshot]
        own = call.simulator.produced()[snapshot]
    assert own.by_input[STUDIO].records == own.records == 6
    assert served["by_input"] == {STUDIO: {"records": 6, "errors": 0, "warnings": 0}}
    assert (served["records"], served["status"], served["dataset_id"]) == (6, "ready", POSTS)
