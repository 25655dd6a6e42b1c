import asyncio
import socket

import pytest
from asking import ID, asked, at_once, client, said
from scripted_server import RESET, answer, serving

from trackfutura_desktop.net import transport
from trackfutura_desktop.net.answers import Progress
from trackfutura_desktop.net.brightdata import BrightData
from trackfutura_desktop.net.faults import (
    BaseUrlRefused,
    BrightDataError,
    ServiceFault,
    UnexpectedAnswer,
    Unreachable,
)
from trackfutura_desktop.net.governor import Governor

RUNNING = {"status": "running", "snapshot_id": ID, "dataset_id": "gd_x", "running_time": 4200}


@pytest.mark.parametrize("bad", [RESET, answer(500, "x"), answer(502, "x"), answer(429, "x")])
def test_a_question_is_asked_again_after_trouble(bad: bytes) -> None:
    found, server = asked(lambda bright: bright.progress(ID), bad, bad, bad, said(RUNNING))
    assert isinstance(found, Progress)
    assert len(server.received) == 4


@pytest.mark.parametrize("status", [400, 401, 403, 404, 302, 409])
def test_a_question_that_was_answered_is_not_asked_again(status: int) -> None:
    found, server = asked(lambda bright: bright.progress(ID), answer(status, "No"))
    assert isinstance(found, BrightDataError)
    assert (found.status, found.words) == (status, "No")
    assert found.remedy
    assert len(server.received) == 1


def test_a_fault_that_names_a_long_time_is_told_at_once() -> None:
    found, server = asked(lambda bright: bright.status(), answer(500, "x", {"Retry-After": "3600"}))
    assert isinstance(found, ServiceFault)
    assert found.retry_after == 3600
    assert len(server.received) == 1


def test_questions_share_a_connection() -> None:
    async def twice(bright: BrightData) -> None:
        await bright.progress(ID)
        await bright.progress(ID)

    _, server = asked(twice, said(RUNNING))
    assert [received.connection for received in server.received] == [1, 1]


def test_an_endless_answer_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "MOST_BYTES", 100_000)
    found, _ = asked(lambda bright: bright.status(), answer(200, b"x" * 300_000))
    assert isinstance(found, UnexpectedAnswer)


def test_an_answer_that_trickles_ends_in_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "WHOLE_SECONDS", 0.05)
    found, _ = asked(lambda bright: bright.status(), answer(200, "{", {"Content-Length": "9"}))
    assert isinstance(found, Unreachable)


def test_regression_28_every_request_has_a_time_out_for_everything() -> None:
    sender = transport.Transport("http://127.0.0.1:9", lambda: "key", Governor())
    timeouts = sender.request("GET", "/status", {}, read_seconds=60.0).extensions["timeout"]
    at_once(sender.aclose())
    assert timeouts == {"connect": 10.0, "read": 60.0, "write": 60.0, "pool": 60.0}


def test_a_redirect_is_not_followed_so_the_key_goes_nowhere_else() -> None:
    async def run() -> BrightDataError:
        async with serving(said(RUNNING)) as other:
            elsewhere = {"Location": f"{other.url}/datasets/v3/progress/{ID}"}
            async with serving(answer(307, "", elsewhere)) as server:
                bright = client(server.url)
                with pytest.raises(UnexpectedAnswer) as error:
                    await bright.progress(ID)
                await bright.aclose()
            assert other.received == []
            return error.value

    assert at_once(run()).status == 307


def test_a_proxy_of_the_environment_does_not_see_what_goes_to_a_simulator(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    found, _ = asked(lambda bright: bright.progress(ID), said(RUNNING))
    assert isinstance(found, Progress)


@pytest.mark.parametrize(
    "url",
    [
        "http://api.brightdata.com",
        "http://localhost.lumen.cafe",
        "http://10.0.0.7:8080",
        "http://2130706433/",
        "ftp://127.0.0.1",
        "api.brightdata.com",
        "",
        "https://",
        "https://someone:word@api.brightdata.com",
        "https://api.brightdata.com/?x=1",
        "https://[::1",
    ],
)
def test_the_key_is_sent_to_no_address_that_others_can_read(url: str) -> None:
    with pytest.raises(BaseUrlRefused, match="https://") as refused:
        client(url)
    assert "TRACKFUTURA_API_BASE" in refused.value.remedy


@pytest.mark.parametrize(
    "url",
    ["https://api.brightdata.com", "http://127.0.0.1:8001/", "http://localhost:8001", "http://[::1]:8001"],
)
def test_https_and_this_computer_are_addresses_for_the_key(url: str) -> None:
    at_once(client(url).aclose())


def test_a_base_address_with_a_path_is_kept() -> None:
    async def run() -> str:
        async with serving(said({})) as server:
            bright = client(f"{server.url}/simulated/")
            await bright.status()
            await bright.aclose()
            return server.received[0].target

    assert at_once(run()) == "/simulated/status"


def unreachable_at(url: str) -> Unreachable:
    async def run() -> Unreachable:
        bright = client(url)
        with pytest.raises(Unreachable) as error:
            await bright.status()
        await bright.aclose()
        return error.value

    return at_once(run())


def test_no_network_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_arguments: object, **_options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    found = unreachable_at("https://api.northwind.invalid")
    assert "api.northwind.invalid could not be found" in found.sentence
    assert not found.sent


def test_a_server_without_tls_is_told_as_an_insecure_connection() -> None:
    async def speak_plainly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async def run() -> Unreachable:
        server = await asyncio.start_server(speak_plainly, "127.0.0.1", 0)
        bright = client(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        with pytest.raises(Unreachable) as error:
            await bright.status()
        await bright.aclose()
        server.close()
        return error.value

    found = at_once(run())
    assert "secure connection" in found.sentence
    assert not found.sent


def test_a_port_where_nobody_listens_is_told_as_such() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but not listening
        found = unreachable_at(f"http://127.0.0.1:{taken.getsockname()[1]}")
    assert "No connection to 127.0.0.1" in found.sentence
    assert not found.sent
