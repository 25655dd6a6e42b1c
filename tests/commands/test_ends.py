"""Ctrl+C, SIGTERM and power cuts: a quick end, nothing left behind, and the next start goes on."""

import os
import signal
import socket
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from orders import KEY, ONE, sent
from terminal import (
    SECRET,
    Program,
    data_of,
    faults_in_log,
    has_settled,
    is_free,
    leavings,
    listening,
    log_of,
    rows,
    until,
    url_of,
)

from prepared import prepare
from trackfutura_desktop.simulator import VALID_TOKEN, Options, running

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and process groups of POSIX")
BOTH = pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])


def ended_well(folder: Path) -> bool:
    """Whether an end left the folder as it should be."""
    assert leavings(folder) == []
    assert faults_in_log(folder) == []
    assert log_of(folder)[-1]["event"] == "ending"
    return is_free(folder)


def test_listen_ends_with_0(tmp_path: Path) -> None:
    with listening(tmp_path) as program:
        assert data_of("tree", tmp_path) == []
        assert program.interrupted(signal.SIGTERM) == 0
    assert program.err == ""
    assert ended_well(tmp_path)


@BOTH
def test_simulate_ends_with_0_in_the_middle_of_jobs(number: signal.Signals) -> None:
    with Program("simulate", "--port", "0") as program:
        url = program.line_with("simulating Bright Data on ").split()[4]
        with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {VALID_TOKEN}"}) as client:
            query = {"dataset_id": "gd_l1vikfch901nx3by4", "format": "json"}
            started = client.post("/datasets/v3/trigger", params=query, json=[{"url": ONE}])
            assert started.status_code == 200, started.text
            assert program.interrupted(number) == 0
    assert program.err == ""


def test_the_window_ends_with_0(tmp_path: Path) -> None:
    prepare(tmp_path)
    with Program("--data-dir", tmp_path, QT_QPA_PLATFORM="offscreen") as program:
        log = tmp_path / "logs" / "trackfutura.log"
        until(lambda: log.exists() and "Qt remarked" in log.read_text())  # it is shown
        assert program.interrupted() == 0
    assert program.err == ""
    assert ended_well(tmp_path)


# Ends the process itself while PySide6 is being imported, which aborts it if the import is broken off.
_IMPATIENT = """
import signal, sys

class Impatient:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.support":
            sys.meta_path.remove(self)
            signal.raise_signal(signal.SIGTERM)

sys.meta_path.insert(0, Impatient())
"""


@pytest.mark.parametrize("command", ["", "demo --headless"], ids=["window", "demo"])
def test_a_wish_while_qt_is_imported_ends_the_program_in_order(tmp_path: Path, command: str) -> None:
    (tmp_path / "sitecustomize.py").write_text(_IMPATIENT, encoding="utf-8")
    folder = tmp_path / "data"
    environment = {"PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with Program(*command.split(), "--data-dir", folder, **environment) as program:
        assert program.code() == 130
    assert program.err == ""
    assert not folder.exists() or leavings(folder) == []


def test_a_half_received_webhook_does_not_hold_up_the_end_and_leaves_no_file(tmp_path: Path) -> None:
    with listening(tmp_path) as program:
        place = urlsplit(url_of(program))
        with socket.create_connection((place.hostname or "", place.port or 0)) as sender:
            head = f"POST {place.path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {SECRET}\r\n"
            sender.sendall(f"{head}Content-Length: 900000\r\n\r\n[".encode() + b" " * 700_000)
            until(lambda: any((tmp_path / "spool").glob("*.part")))
            assert program.interrupted() == 0
            assert sender.recv(1) == b""  # no answer, so it comes again
    assert program.err == ""
    assert ended_well(tmp_path)
    assert rows(tmp_path, "SELECT id FROM webhook_events") == []


@pytest.mark.parametrize(
    ("command", "path", "number"),
    [("listen --port 0", "progress", signal.SIGINT), ("", "snapshot/", signal.SIGTERM)],
    ids=["listen, progress", "window, download"],
)
def test_a_request_that_hangs_does_not_hold_up_the_end_and_the_next_start_completes(
    tmp_path: Path, command: str, path: str, number: signal.Signals
) -> None:
    hangs = ["hang"] * 9
    with running(Options(time_factor=0, faults={path: hangs}, deliver_webhooks=False)) as simulator:
        sent(tmp_path, simulator.url, listens=False)
        api = {"TRACKFUTURA_API_BASE": simulator.url, "TRACKFUTURA_POLL_SECONDS": "0.2", **KEY}
        with Program(*command.split(), "--data-dir", tmp_path, QT_QPA_PLATFORM="offscreen", **api) as program:
            until(lambda: len(hangs) < 9)
            assert program.interrupted(number) == 0
        assert program.err == ""
        assert ended_well(tmp_path)
        simulator.options = Options(time_factor=0)
        with listening(tmp_path, **api) as program:
            until(lambda: has_settled(tmp_path))
            assert program.interrupted() == 0
        produced = sum(each.records for each in simulator.produced().values())
    (run,) = data_of("tree", tmp_path)
    assert (run["status"], run["records"]) == ("completed", produced)


def test_a_demo_that_is_interrupted_before_its_window_shows_ends_too(tmp_path: Path) -> None:
    with Program("demo", "--headless", "--data-dir", tmp_path) as program:
        program.line_with("Data folder")
        assert program.interrupted(signal.SIGTERM) == 130
    assert "Traceback" not in program.err
    assert leavings(tmp_path) == []
    assert is_free(tmp_path)


def test_after_a_power_cut_in_a_demo_all_that_arrived_is_completed_without_its_bright_data(
    tmp_path: Path,
) -> None:
    with Program("demo", "--headless", "--sources", 4, "--posts", 200, "--data-dir", tmp_path) as program:
        program.line_with("of 4 jobs ended")
        arrived = "SELECT DISTINCT batch_id FROM webhook_events WHERE channel = 'webhook'"
        until(lambda: len(rows(tmp_path, arrived)) == 4)
        program.killed()
    with listening(tmp_path) as program:
        until(lambda: [run["status"] for run in data_of("tree", tmp_path)] == ["completed"])
        assert program.interrupted() == 0
    assert ended_well(tmp_path)
    events = data_of("events", tmp_path)
    assert {event["status"] for event in events} == {"processed"}
    stored = sum(event["stored_count"] for event in events)
    assert stored > 500
    assert rows(tmp_path, "SELECT count(*) FROM content") == [(stored,)]
    kept = rows(tmp_path, "SELECT sum(content_count), sum(error_count) FROM scraping_jobs")
    assert kept == [(stored, rows(tmp_path, "SELECT count(*) FROM record_errors")[0][0])]


@pytest.mark.parametrize(
    "point", ["after_spool_fsync", "after_spool", "worker_claimed", "worker_mid_tx", "worker_done"]
)
def test_a_kill_at_any_point_of_a_download_is_made_good_by_the_next_start(tmp_path: Path, point: str) -> None:
    with running(Options(time_factor=0, deliver_webhooks=False)) as simulator:
        sent(tmp_path, simulator.url, ONE, posts=1_000)
        api = {"TRACKFUTURA_API_BASE": simulator.url, "TRACKFUTURA_POLL_SECONDS": "0.2", **KEY}
        with Program(
            "listen", "--port", 0, "--data-dir", tmp_path, **api, TRACKFUTURA_CRASH_AT=point
        ) as first:
            assert first.code() == -signal.SIGKILL
        with listening(tmp_path, **api) as program:
            until(lambda: has_settled(tmp_path))
            assert program.interrupted() == 0
        (produced,) = simulator.produced().values()
    assert ended_well(tmp_path)
    (run,) = data_of("tree", tmp_path)
    assert (run["status"], run["records"]) == ("completed", produced.records)
    assert rows(tmp_path, "SELECT count(*) FROM content") == [(produced.records,)]
    files = rows(tmp_path, "SELECT spool_file FROM webhook_events")
    assert [path.name for path in (tmp_path / "spool").iterdir()] == [name for (name,) in files]


def test_a_power_cut_in_the_middle_of_ingest_is_made_good_by_the_next_start(tmp_path: Path) -> None:
    with running(Options(time_factor=0, retry_delays=(0.2,) * 30)) as simulator:
        port = sent(tmp_path, simulator.url, ONE, posts=1_000)
        api = {"TRACKFUTURA_API_BASE": simulator.url, **KEY}
        with listening(tmp_path, "--port", port, **api) as program:
            until(lambda: bool(rows(tmp_path, "SELECT 1 FROM webhook_events WHERE stored_count > 0")))
            program.killed()
        with listening(tmp_path, "--port", port, **api) as program:
            until(lambda: has_settled(tmp_path))
            assert program.interrupted() == 0
        (produced,) = simulator.produced().values()
    assert ended_well(tmp_path)
    (run,) = data_of("tree", tmp_path)
    assert (run["status"], run["records"]) == ("completed", produced.records)
    assert rows(tmp_path, "SELECT count(*) FROM content") == [(produced.records,)]
    assert {event["status"] for event in data_of("events", tmp_path)} == {"processed"}
