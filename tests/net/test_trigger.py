import asyncio
import json
import logging

import pytest
from asking import asked, at_once, client
from scripted_server import HANG, RESET, ScriptedServer, answer, serving

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.net import brightdata
from trackfutura_desktop.net.answers import Trigger
from trackfutura_desktop.net.brightdata import BrightData
from trackfutura_desktop.net.faults import (
    AccountSuspended,
    InvalidRequest,
    KeyMissing,
    KeyRejected,
    TooManyRequests,
    TriggerRefused,
    TriggerUncertain,
    Unreachable,
)
from trackfutura_desktop.net.governor import Governor, ThrottledByGovernor

TOKEN = "0f3c-invented-key-77aa"
SECRET = "invented-webhook-secret"
STARTED = answer(200, '{"snapshot_id":"sd_mkfabhyt4t1k9p2xq7"}', {"Content-Type": "application/json"})
TRIGGER = Trigger(
    dataset_id="gd_lk5ns7kz21pck8jpis",
    inputs=[{"url": "https://www.instagram.com/northwind.studio/", "num_of_posts": 10}],
    discover_by="url",
    limit_per_input=10,
    endpoint="https://hooks.lumen.cafe/api/brightdata/webhook/?ref=b7",
    notify="https://hooks.lumen.cafe/api/brightdata/notify/?ref=b7",
    auth_header=f"Bearer {SECRET}",
)


def triggered(*answers: bytes) -> tuple[object, ScriptedServer]:
    return asked(lambda bright: bright.trigger(TRIGGER), *answers, token=TOKEN)


def test_a_trigger_sends_its_inputs_and_options_and_returns_the_snapshot_id() -> None:
    outcome, server = triggered(STARTED)
    (received,) = server.received
    assert outcome == "sd_mkfabhyt4t1k9p2xq7"
    assert (received.method, received.path) == ("POST", "/datasets/v3/trigger")
    assert received.headers["authorization"] == f"Bearer {TOKEN}"
    assert json.loads(received.body) == TRIGGER.inputs
    assert received.query == {
        "dataset_id": ["gd_lk5ns7kz21pck8jpis"],
        "type": ["discover_new"],
        "discover_by": ["url"],
        "limit_per_input": ["10"],
        "endpoint": ["https://hooks.lumen.cafe/api/brightdata/webhook/?ref=b7"],
        "notify": ["https://hooks.lumen.cafe/api/brightdata/notify/?ref=b7"],
        "auth_header": [f"Bearer {SECRET}"],
        "format": ["json"],
        "include_errors": ["true"],
        "uncompressed_webhook": ["false"],
    }


def test_a_request_that_collects_by_address_names_no_discovery() -> None:
    query = Trigger(dataset_id="gd_x", inputs=[], include_errors=False, uncompressed_webhook=True).query()
    assert query == {
        "dataset_id": "gd_x",
        "format": "json",
        "include_errors": "false",
        "uncompressed_webhook": "true",
    }


@pytest.mark.parametrize(
    ("answers", "calls"),
    [
        ([RESET, STARTED], 1),
        ([answer(500, "Internal error"), STARTED], 1),
        ([answer(502, "<html><body>Bad gateway</body></html>"), STARTED], 1),
        ([answer(503, "Busy", {"Retry-After": "1"}), STARTED], 1),
        ([answer(504, ""), STARTED], 1),
        ([answer(200, "OK"), STARTED], 1),
        ([answer(200, "{}"), STARTED], 1),
        ([answer(200, '{"snapshot_id":', {"Content-Length": "60", "Connection": "close"}), STARTED], 1),
    ],
    ids=["reset", "500", "502", "503", "504", "no JSON", "no id", "cut off"],
)
def test_a_trigger_that_may_have_started_is_never_sent_again(answers: list[bytes], calls: int) -> None:
    outcome, server = triggered(*answers)
    assert isinstance(outcome, TriggerUncertain)
    assert len(server.received) == calls
    assert "cost twice" in outcome.remedy


def test_a_trigger_without_an_answer_in_time_is_uncertain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(brightdata, "SEND_SECONDS", 0.05)
    outcome, server = triggered(HANG)
    assert isinstance(outcome, TriggerUncertain)
    assert "did not answer in time" in outcome.sentence
    assert len(server.received) == 1


def test_a_trigger_answered_with_429_started_nothing_and_is_sent_again() -> None:
    outcome, server = triggered(answer(429, "Too many running jobs", {"Retry-After": "1"}), STARTED)
    assert outcome == "sd_mkfabhyt4t1k9p2xq7"
    assert len(server.received) == 2


def test_a_trigger_answered_with_429_every_time_is_refused_with_the_words() -> None:
    outcome, server = triggered(answer(429, "gd_x: Running jobs: 100>=100"))
    assert isinstance(outcome, TriggerRefused)
    assert isinstance(outcome.reason, TooManyRequests)
    assert "Running jobs: 100>=100" in outcome.sentence
    assert len(server.received) == 4


def test_a_trigger_that_could_not_be_sent_is_sent_again_when_the_server_is_back() -> None:
    async def run() -> str:
        async with serving(STARTED) as gone:
            port = gone.port
        back = ScriptedServer([STARTED])
        servers: list[asyncio.Server] = []

        async def start_the_server(_seconds: float) -> None:  # the second attempt has to wait for its turn
            if not servers:
                servers.append(await asyncio.start_server(back.serve, "127.0.0.1", port))

        ticks = iter(range(10**9))
        governor = Governor(burst=1, per_second=0.2, clock=lambda: float(next(ticks)), sleep=start_the_server)
        bright = BrightData(f"http://127.0.0.1:{port}", lambda: TOKEN, governor)
        started = await bright.trigger(TRIGGER)
        await bright.aclose()
        servers[0].close()
        return started

    assert at_once(run()) == "sd_mkfabhyt4t1k9p2xq7"


def test_a_trigger_that_cannot_be_sent_at_all_is_refused_not_uncertain() -> None:
    async def run() -> TriggerRefused:
        async with serving(STARTED) as gone:
            url = gone.url
        bright = client(url, TOKEN)
        with pytest.raises(TriggerRefused) as refused:
            await bright.trigger(TRIGGER)
        await bright.aclose()
        return refused.value

    refused = at_once(run())
    assert isinstance(refused.reason, Unreachable)
    assert "No connection" in refused.sentence
    assert "network" in refused.remedy


def test_triggers_share_no_connection_because_the_far_side_may_be_closing_it() -> None:
    async def run() -> list[int]:
        async with serving(STARTED) as server:
            bright = client(server.url, TOKEN)
            for _ in range(3):
                await bright.trigger(TRIGGER)
            await bright.aclose()
            return [received.connection for received in server.received]

    assert at_once(run()) == [1, 2, 3]


def test_an_input_that_does_not_fit_is_named_with_field_and_reason() -> None:
    body = {
        "error": "Invalid input provided",
        "code": "validation_error",
        "type": "validation",
        "line": '{"url":""}',
        "index": 2,
        "errors": [["url", "Required field"], ["start_date", "must be a date"], "odd", {"k": 1}],
    }
    refused, _ = triggered(answer(400, json.dumps(body), {"Content-Type": "application/json"}))
    assert isinstance(refused, TriggerRefused)
    assert isinstance(refused.reason, InvalidRequest)
    assert refused.index == 2
    assert refused.errors == (
        ("url", "Required field"),
        ("start_date", "must be a date"),
        ("", "odd"),
        ("", '{"k":1}'),
    )
    assert "input 2, url: Required field" in refused.sentence
    assert refused.sentence.startswith("Nothing was started and nothing is billed.")


def test_regression_26_the_true_error_is_kept_and_nothing_counts_as_sent() -> None:
    words = "incorrect discovery collector, available: user_name, url"
    refused, _ = triggered(answer(400, words))
    assert isinstance(refused, TriggerRefused)
    assert words in refused.sentence
    assert (refused.words, refused.status) == (words, 400)


@pytest.mark.parametrize(
    ("status", "words", "reason"),
    [
        (401, "Invalid credentials", KeyRejected),
        (400, "Customer is not active", AccountSuspended),
        (402, "Payment required", AccountSuspended),
        (400, "dataset not ready", InvalidRequest),
    ],
)
def test_a_refusal_tells_its_reason(status: int, words: str, reason: type[UserError]) -> None:
    refused, server = triggered(answer(status, words))
    assert isinstance(refused, TriggerRefused)
    assert type(refused.reason) is reason
    assert refused.remedy == refused.reason.remedy != ""
    assert len(server.received) == 1


def test_without_a_key_nothing_is_sent() -> None:
    async def run() -> list[UserError]:
        errors: list[UserError] = []
        async with serving(STARTED) as server:
            for token in ("", "  \n", "key with spaces", "ключ-ключ", "line\nbreak"):
                bright = client(server.url, token)
                with pytest.raises(TriggerRefused) as refused:
                    await bright.trigger(TRIGGER)
                await bright.aclose()
                errors.append(refused.value.reason)
                assert not token.strip() or token not in repr(refused.value) + str(refused.value)
            assert server.received == []
        return errors

    assert [type(error) for error in at_once(run())] == [KeyMissing] * 2 + [KeyRejected] * 3


def test_a_trigger_stopped_by_the_governor_started_nothing() -> None:
    async def run() -> TriggerRefused:
        async with serving(answer(429, "Slow down", {"Retry-After": "3600"})) as server:
            bright = client(server.url, TOKEN)
            with pytest.raises(TriggerRefused) as refused:
                await bright.trigger(TRIGGER)
            await bright.aclose()
            assert len(server.received) == 1
            return refused.value

    assert isinstance(at_once(run()).reason, ThrottledByGovernor)


@pytest.mark.parametrize(
    "last",
    [
        STARTED,
        RESET,
        answer(400, f"You sent {TOKEN} and Bearer {SECRET}"),
        answer(401, "", {"x-brd-error": f"bad key {TOKEN}"}),
        answer(200, f"odd {TOKEN} {SECRET}"),
        answer(500, json.dumps({"error": f"{SECRET} {TOKEN}"})),
        answer(400, json.dumps({"index": 1, "errors": [["url", TOKEN], [SECRET, "x"]]})),
    ],
    ids=["started", "reset", "echo", "header", "no JSON", "500", "validation"],
)
def test_regression_40_no_secret_in_any_log_repr_or_error(
    last: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    outcome, server = triggered(last)
    seen = [
        caplog.text,
        repr(TRIGGER),
        str(TRIGGER),
        repr(client(server.url, TOKEN)),
        repr(TRIGGER.__rich_repr__()),
    ]
    error: BaseException | None = outcome if isinstance(outcome, BaseException) else None
    while error is not None:
        seen += [repr(error), str(error), repr(vars(error)), repr(getattr(error, "reason", None))]
        seen.append(repr(vars(getattr(error, "reason", error))))
        error = error.__cause__
    assert "/datasets/v3/trigger" in caplog.text or last == RESET
    assert not any(TOKEN in text or SECRET in text for text in seen)
