"""Tokens, money, limits and faults of the simulator."""

import asyncio
import socket
import subprocess
import sys
import threading

import httpx
import pytest
from simulator_tools import PAGE_POSTS, POST, POSTS, Caller, simulated

from trackfutura_desktop.simulator import LIMITED_TOKEN, SUSPENDED_TOKEN, Simulator, running

_NEVER_ENDING = 10_000.0


@pytest.mark.parametrize(
    ("header", "text"),
    [
        ("", "Credentials are missing"),
        ("Basic abc", "Basic auth is not allowed"),
        ("Token abc", "Auth method is not supported"),
        ("Bearer abc", "Invalid credentials"),
    ],
)
def test_wrong_credentials_are_refused_with_a_sentence(header: str, text: str) -> None:
    with simulated(token="") as call:
        answer = call.http.get("/status", headers={"Authorization": header} if header else {})
    assert (answer.status_code, answer.text) == (401, text)


def test_a_valid_token_is_active() -> None:
    with simulated() as call:
        answer = call.get("/status").json()
        assert call.get("/zone/get_active_zones").status_code == 200
    assert (answer["status"], answer["can_make_requests"]) == ("active", True)


def test_a_limited_token_may_trigger_but_not_read_the_balance() -> None:
    with simulated(token=LIMITED_TOKEN) as call:
        call.finished(call.start())
        assert call.get("/customer/balance").status_code == 403


def test_a_suspended_account_cannot_trigger() -> None:
    with simulated(token=SUSPENDED_TOKEN) as call:
        assert call.get("/status").json()["can_make_requests"] is False
        answer = call.trigger(POSTS, [{"url": POST}])
    assert (answer.status_code, answer.text) == (400, "Customer is not active")


def test_the_balance_falls_by_records_and_errors_are_free() -> None:
    inputs = [{"url": "https://www.facebook.com/lumen.cafe"}, {"url": "https://www.facebook.com/dead.cafe"}]
    with simulated(balance=10.0, price_per_1000=2.0) as call:
        call.finished(call.start(PAGE_POSTS, inputs, limit_per_input="40"))
        answer = call.get("/customer/balance").json()
    assert answer["balance"] == pytest.approx(10.0 - 0.08)
    assert answer["pending_costs"] == 0


def test_too_many_running_jobs_are_refused_with_a_pause() -> None:
    with simulated(max_running_jobs=1, time_factor=_NEVER_ENDING, retry_after=7) as call:
        call.start()
        answer = call.trigger(POSTS, [{"url": POST}])
        call.simulator.options.retry_after = None
        silent = call.trigger(POSTS, [{"url": POST}])
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")
    assert POSTS in answer.text
    assert "Running jobs: 1>=1" in answer.text
    assert "Retry-After" not in silent.headers


def test_too_many_429_block_the_address_for_every_call() -> None:
    with simulated(max_running_jobs=0, block_after=3) as call:
        answers = [call.trigger(POSTS, [{"url": POST}]).status_code for _ in range(3)]
        status = call.get("/status")
        call.simulator.options.block_after = 0
        assert call.get("/status").status_code == 200
    assert answers == [429, 429, 429]
    assert status.status_code == 429
    assert "blocked" in status.text


def test_faults_meet_the_calls_they_are_meant_for() -> None:
    with simulated(faults={"/status": ["503", "reset", "garbage"], "/balance": ["429"]}) as call:
        assert call.get("/status").status_code == 503
        with pytest.raises(httpx.TransportError):
            call.get("/status")
        assert "html" in call.get("/status").text
        assert call.get("/status").json()["status"] == "active"
        assert call.get("/customer/balance").headers["Retry-After"] == "2"


def test_a_hanging_call_ends_with_the_simulator() -> None:
    with simulated(faults={"/status": ["hang"]}) as call:
        with pytest.raises(httpx.ReadTimeout):
            call.http.get("/status", timeout=0.05)
        assert call.get("/status").status_code == 200


def test_faults_by_chance_are_the_same_for_one_seed() -> None:
    def seen() -> list[int]:
        with simulated(fault_rate=0.5, fault_kinds=("500", "502"), seed=3) as call:
            return [call.get("/status").status_code for _ in range(12)]

    first = seen()
    assert first == seen()
    assert len({*first}) > 1


def test_snapshots_log_and_scrapers_come_from_the_store() -> None:
    with simulated() as call:
        older, newer = call.start(), call.start(PAGE_POSTS, [{"url": "https://www.facebook.com/lumen.cafe"}])
        call.finished(older)
        call.finished(newer)
        listed = [one["id"] for one in call.get("/datasets/v3/snapshots").json()]
        chosen = call.get("/datasets/v3/snapshots", dataset_id=POSTS, status="ready").json()
        log = call.get(f"/datasets/v3/log/{newer}").json()
        missing = call.get("/datasets/v3/log/sd_unknown")
        scrapers = call.get("/datasets/v3/scrapers").json()
    assert listed == [newer, older]
    assert [(one["id"], one["dataset_size"]) for one in chosen] == [(older, 6)]
    assert (log["status"], log["inputs_count"], log["dataset_size"]) == ("ready", 1, 50)
    assert missing.json() == {"error": "Snapshot not found"}
    assert POSTS in {one["id"] for one in scrapers}


def test_stopping_leaves_nothing_behind() -> None:
    async def session() -> int:
        simulator = Simulator()
        await simulator.start()
        call = Caller(simulator)
        snapshot = await asyncio.to_thread(call.start)
        await simulator.stop()
        call.http.close()
        assert simulator.produced()[snapshot].status == "starting"
        return len(asyncio.all_tasks())

    assert asyncio.run(session()) == 1
    assert not [thread for thread in threading.enumerate() if thread.name == "simulator"]


def test_a_taken_port_is_an_error_of_the_system() -> None:
    async def start(port: int) -> None:
        await Simulator().start(port=port)

    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="address"):
        asyncio.run(start(taken.getsockname()[1]))


def test_several_simulators_run_side_by_side() -> None:
    with running() as one, running() as two:
        assert one.url != two.url


def test_the_simulator_needs_nothing_of_the_application_but_its_model() -> None:
    code = (
        "import sys, trackfutura_desktop.simulator;"
        "print([name for name in sys.modules if name.startswith('trackfutura_desktop.')"
        " and name.split('.')[1] not in ('model', 'simulator', 'errors', 'language', 'paths')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
