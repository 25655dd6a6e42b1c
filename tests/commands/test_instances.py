"""Two programs on one data folder, and a start right after an end that nobody wished for."""

import contextlib
import os
import socket
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from terminal import SECRET, Program, faults_in_log, has_settled, listening, ran, rows, until, url_of

from prepared import prepare

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and process groups of POSIX")
LISTEN = ("listen", "--port", "0")
WINDOW = {"QT_QPA_PLATFORM": "offscreen"}
RECORD = b'[{"url": "https://www.instagram.com/p/NORTH1/", "post_id": "NORTH1", "likes": 4}]'


def shown(folder: Path) -> bool:
    log = folder / "logs" / "trackfutura.log"
    return log.exists() and "Qt remarked" in log.read_text(encoding="utf-8")


def is_refused(program: Program, folder: Path) -> bool:
    """Whether a program says in two lines that the folder is in use, and ends with 1."""
    assert program.code() == 1
    said, remedy = program.err.splitlines()
    assert said == f"trackfutura: Another TrackFutura Desktop is using the data folder {folder}."
    assert "--data-dir" in remedy
    return True


def accepted(url: str, snapshot: str) -> bool:
    headers = {"Authorization": f"Bearer {SECRET}", "Snapshot-Id": snapshot}
    return httpx.post(url, content=RECORD, headers=headers).status_code == 200


def test_a_listener_beside_a_window_is_refused_and_the_window_goes_on(tmp_path: Path) -> None:
    prepare(tmp_path)
    with Program("--data-dir", tmp_path, **WINDOW) as window:
        until(lambda: shown(tmp_path))
        assert is_refused(ran(*LISTEN, "--data-dir", tmp_path), tmp_path)
        assert window.interrupted() == 0
    assert window.err == ""
    assert faults_in_log(tmp_path) == []


def test_a_window_beside_a_listener_is_refused_and_the_listener_goes_on(tmp_path: Path) -> None:
    with listening(tmp_path) as listener:
        assert is_refused(ran("--data-dir", tmp_path, **WINDOW), tmp_path)
        assert accepted(url_of(listener), "s_beside")
        assert listener.interrupted() == 0
    assert rows(tmp_path, "SELECT snapshot_id FROM webhook_events") == [("s_beside",)]
    assert faults_in_log(tmp_path) == []


def test_a_second_start_hands_over_to_the_window_and_ends_well(tmp_path: Path) -> None:
    folder, early, late = tmp_path / "data", tmp_path / "early.json", tmp_path / "late.json"
    prepare(folder)
    early.write_bytes(RECORD)
    late.write_bytes(RECORD.replace(b"NORTH1", b"NORTH2"))
    with Program("--data-dir", folder, early, **WINDOW) as window:
        until(lambda: rows(folder, "SELECT status FROM webhook_events") == [("processed",)])
        second = ran("--data-dir", folder, late, **WINDOW)
        assert (second.code(), second.out, second.err) == (0, "", "")
        until(lambda: rows(folder, "SELECT status FROM webhook_events") == [("processed",)] * 2)
        assert ran("open", "trackfutura://runs", "--data-dir", folder, **WINDOW).code() == 0
        assert window.interrupted() == 0
    assert not (folder / "door.json").exists()
    assert rows(folder, "SELECT native_id FROM content ORDER BY 1") == [("NORTH1",), ("NORTH2",)]
    assert faults_in_log(folder) == []


def test_the_door_of_a_killed_window_blocks_neither_the_next_one_nor_a_listener(tmp_path: Path) -> None:
    prepare(tmp_path)
    with Program("--data-dir", tmp_path, **WINDOW) as first:
        until((tmp_path / "door.json").exists)
        first.killed()
    assert (tmp_path / "door.json").exists()
    with listening(tmp_path) as listener:
        assert not (tmp_path / "door.json").exists()
        assert is_refused(ran("--data-dir", tmp_path, **WINDOW), tmp_path)
        assert listener.interrupted() == 0


def test_of_two_first_starts_at_once_one_wins_and_the_other_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with Program(*LISTEN, "--data-dir", folder) as one, Program(*LISTEN, "--data-dir", folder) as other:
        until(lambda: bool((one.out or one.err) and (other.out or other.err)))
        winner, loser = (one, other) if one.out else (other, one)
        assert is_refused(loser, folder)
        assert url_of(winner)
        assert winner.interrupted() == 0
        assert winner.err == ""


def test_after_a_kill_the_next_start_has_folder_and_port_at_once(tmp_path: Path) -> None:
    with listening(tmp_path) as first:
        address = url_of(first)
        place = urlsplit(address)
        with socket.create_connection((place.hostname or "", place.port or 0)) as idle:
            assert accepted(address, "s_before")
            first.killed()
            with listening(tmp_path, "--port", place.port) as second:
                assert url_of(second) == address
                assert accepted(address, "s_after")
                until(lambda: has_settled(tmp_path))
                assert second.interrupted() == 0
            assert idle.fileno() >= 0  # half closed all the while
    found = rows(tmp_path, "SELECT snapshot_id, status FROM webhook_events ORDER BY id")
    assert found == [("s_before", "processed"), ("s_after", "processed")]


def test_a_window_after_a_killed_one_takes_up_what_waited(tmp_path: Path) -> None:
    with listening(tmp_path, TRACKFUTURA_CRASH_AT="worker_claimed") as listener:
        with contextlib.suppress(httpx.TransportError):  # the answer may still get out
            accepted(url_of(listener), "s_claimed")
        assert listener.code() == -9
    with Program("--data-dir", tmp_path, **WINDOW) as window:
        until(lambda: rows(tmp_path, "SELECT status FROM webhook_events") == [("processed",)])
        assert window.interrupted() == 0
    assert rows(tmp_path, "SELECT native_id FROM content") == [("NORTH1",)]
