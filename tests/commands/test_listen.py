"""The listener alone, the simulator alone, and what passes between them."""

import asyncio
import csv
import gzip
import json
from pathlib import Path
from typing import Any

import httpx
from orders import KEY, THREE, sent
from terminal import (
    SECRET,
    Program,
    data_of,
    faults_in_log,
    has_settled,
    listening,
    ran,
    rows,
    until,
    url_of,
)

from trackfutura_desktop.model.platform import Entity, Platform

FIXTURES = Path(__file__).parents[1] / "fixtures" / "records"
ENTITIES = {
    "comments": Entity.COMMENT,
    "companies": Entity.COMPANY,
    "jobs": Entity.JOB,
    "posts": Entity.POST,
    "profiles": Entity.PROFILE,
    "reels": Entity.REEL,
    "videos": Entity.VIDEO,
}
CONTENT = "SELECT platform, kind, count(*) FROM content WHERE event_id = {event} GROUP BY 1, 2"
PROBLEMS = "SELECT kind FROM record_errors WHERE event_id = {event}"
OUTCOMES = ("stored", "updated", "duplicate", "error", "rejected")


def acceptance_call(url: str) -> httpx.Response:
    """``curl -X POST …/api/brightdata/webhook/ -H "Content-Type: application/json" -H "X-Brightdata-Test:
    true" -d '{"test": "data"}'``, as curl sends it.
    """
    headers = {"Content-Type": "application/json", "X-Brightdata-Test": "true", "Accept": "*/*"}
    return httpx.post(url, headers=headers, content=b'{"test": "data"}')


def test_it_says_where_it_listens_and_answers_the_acceptance_call_of_the_old_system(tmp_path: Path) -> None:
    with listening(tmp_path) as program:
        address = url_of(program)
        port = httpx.URL(address).port
        assert program.out == f"listening on http://127.0.0.1:{port}/api/brightdata/webhook/"
        answer = acceptance_call(f"http://localhost:{port}/api/brightdata/webhook/")
        assert answer.status_code == 200
        assert answer.json() == {"status": "test_received", "webhook_event_id": 1}
        (event,) = data_of("events", tmp_path)
        assert (event["status"], event["is_test"], event["answer_body"]) == (
            "test_processed",
            True,
            "test_received",
        )
        shown = ran("events", "--data-dir", tmp_path).out
        assert "test_processed" in shown
        record = {"url": "https://www.tiktok.com/@lumen.cafe/video/1"}  # anything else needs the secret
        assert httpx.post(address, json=[record]).status_code == 401
        assert httpx.get(address).status_code == 405
        assert len(data_of("events", tmp_path)) == 1
        assert program.interrupted() == 0
    assert faults_in_log(tmp_path) == []


def test_listen_completes_a_run_that_another_program_sent(tmp_path: Path) -> None:
    with Program("simulate", "--port", "0", "--seed", "3") as simulator:
        api_base = simulator.line_with("simulating Bright Data on ").split()[4]
        port = sent(tmp_path, api_base, THREE)
        with listening(tmp_path, "--port", port, TRACKFUTURA_API_BASE=api_base, **KEY) as program:
            until(lambda: has_settled(tmp_path))
            assert program.interrupted() == 0
        produced = httpx.get(f"{api_base}/_simulator/produced").json().values()
    (run,) = data_of("tree", tmp_path)
    assert run["status"] == "completed"
    assert run["records"] == sum(each["records"] for each in produced) > 0
    assert run["errors"] == sum(each["errors"] + each["warnings"] for each in produced)
    assert [platform["platform"] for platform in run["children"]] == ["instagram", "tiktok", "facebook"]
    assert {event["channel"] for event in data_of("events", tmp_path)} >= {"webhook", "notice"}
    assert faults_in_log(tmp_path) == []


def test_public_samples_of_eight_platforms_are_taken_in_whole_as_they_are(tmp_path: Path) -> None:
    paths = sorted(FIXTURES.iterdir())
    with listening(tmp_path) as program:
        answers = asyncio.run(_posted(url_of(program), paths))
        until(lambda: has_settled(tmp_path))
        assert program.interrupted() == 0
    assert [answer.status_code for answer in answers] == [200] * (2 * len(paths))
    assert {answer.json()["status"] for answer in answers} == {"accepted"}
    assert faults_in_log(tmp_path) == []
    events = {event["snapshot_id"]: event for event in data_of("events", tmp_path)}
    for path in paths:
        for form in ("plain", "gzip"):
            _check(tmp_path, path, events.pop(f"s_{path.name}_{form}"))
    assert events == {}


async def _posted(url: str, paths: list[Path]) -> list[httpx.Response]:
    """Send every file twice, as Bright Data would: a snapshot of its own each time, nobody asked for it."""
    async with httpx.AsyncClient(headers={"Authorization": f"Bearer {SECRET}"}, timeout=30) as client:
        calls = []
        for path in paths:
            body = path.read_bytes()
            kind = "application/json" if path.suffix == ".json" else "text/csv"
            plain = {"Content-Type": kind, "Snapshot-Id": f"s_{path.name}_plain"}
            packed = {
                "Content-Type": "application/gzip",
                "Content-Encoding": "gzip",
                "Snapshot-Id": f"s_{path.name}_gzip",
            }
            calls.append(client.post(url, content=body, headers=plain))
            calls.append(client.post(url, content=gzip.compress(body), headers=packed))
        return await asyncio.gather(*calls)


def _check(folder: Path, path: Path, event: dict[str, Any]) -> None:
    """All records of a file are in the database, as what they are."""
    first, *words = path.stem.split("_")
    platform = Platform.LINKEDIN if first == "mixed" else Platform(first)
    kind = ENTITIES.get("reels" if "reels" in words else words[0])
    counts = {name: event[f"{name}_count"] for name in OUTCOMES}
    assert (event["status"], event["platform"], event["error_message"]) == ("processed", platform, ""), path
    assert event["received_count"] == sum(counts.values()) == _records_in(path), (path, counts)
    assert counts["updated"] == counts["duplicate"] == counts["rejected"] == 0, (path, counts)
    found = rows(folder, CONTENT.format(event=event["id"]))
    assert found == ([(platform, kind, counts["stored"])] if kind else []), path
    problems = rows(folder, PROBLEMS.format(event=event["id"]))
    assert len(problems) == counts["error"], path
    assert counts["stored"] or not kind, path


def _records_in(path: Path) -> int:
    if path.suffix == ".json":
        return len(json.loads(path.read_text(encoding="utf-8")))
    with path.open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file)) - 1
