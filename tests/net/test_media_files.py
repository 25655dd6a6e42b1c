"""Fetching what anybody may have linked to: from the public internet only."""

import asyncio
import socket

import pytest
from asking import into
from scripted_server import HANG, RESET, answer, serving

from trackfutura_desktop.net.media_files import NotFetched, fetch


def fetched(url: str, own_place: str = "", *, max_bytes: int = 1_000, total_seconds: float = 20.0) -> bytes:
    pieces: list[bytes] = []
    asyncio.run(
        fetch(url, into(pieces), own_place=own_place, max_bytes=max_bytes, total_seconds=total_seconds)
    )
    return b"".join(pieces)


def refused(url: str, own_place: str = "", **limits: float) -> NotFetched:
    with pytest.raises(NotFetched) as caught:
        fetched(url, own_place, **limits)  # type: ignore[arg-type]  # whole numbers where whole ones are wanted
    return caught.value


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/a.jpg",
        "http://localhost/a.jpg",
        "http://[::1]/a.jpg",
        "http://169.254.169.254/latest/meta-data/",
        "https://10.0.0.7/a.jpg",
        "https://[::ffff:192.168.1.1]/a.jpg",
        "http://2130706433/",
        "https://198.41.0.4:8443/a.jpg",
        "ftp://198.41.0.4/a.jpg",
        "file:///etc/hostname",
        "https://user@198.41.0.4/a.jpg",
        "https:///a.jpg",
    ],
)
def test_no_private_address_and_no_other_scheme_or_port_is_asked(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def numeric(host: str, *_arguments: object, **_options: object) -> list[object]:
        address = {"2130706433": "127.0.0.1", "localhost": "127.0.0.1"}.get(host, host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 443))]

    monkeypatch.setattr(socket, "getaddrinfo", numeric)
    assert refused(url).chance == "never"


def test_a_name_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def both(*_arguments: object, **_options: object) -> list[object]:
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, 443)) for each in ("198.41.0.4", "10.0.0.7")
        ]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    assert "private network" in refused("https://cdn.example.org/a.jpg").sentence


def test_a_name_that_cannot_be_found_may_be_the_fault_of_the_network() -> None:
    assert refused("https://cdn.invalid/a.jpg").chance == "unreachable"


def test_our_own_simulator_is_asked_and_its_redirects_are_judged_too() -> None:
    async def story() -> None:
        away = answer(302, headers={"Location": "http://127.0.0.1:9/secret"})
        async with serving(answer(200, b"picture"), away) as server:
            place = server.url.removeprefix("http://")
            pieces: list[bytes] = []
            await fetch(f"{server.url}/a", into(pieces), own_place=place, max_bytes=99, total_seconds=20)
            assert pieces == [b"picture"]
            with pytest.raises(NotFetched) as caught:
                await fetch(f"{server.url}/a", into(pieces), own_place=place, max_bytes=99, total_seconds=20)
            assert caught.value.chance == "never"
            assert not {"cookie", "authorization"} & set(server.received[0].headers)

    asyncio.run(story())


@pytest.mark.parametrize(
    ("said", "chance"),
    [
        (answer(403), "never"),
        (answer(404), "never"),
        (answer(429), "later"),
        (answer(503), "later"),
        (answer(200, b"x" * 2_000), "never"),
        (answer(200, b"x", {"Content-Length": "500", "Connection": "close"}), "later"),
        (RESET, "later"),
        (HANG, "later"),
    ],
)
def test_what_is_worth_another_attempt_is_told_from_what_is_not(said: bytes, chance: str) -> None:
    async def story() -> None:
        async with serving(said) as server:
            place = server.url.removeprefix("http://")
            with pytest.raises(NotFetched) as caught:
                await fetch(f"{server.url}/a", into([]), own_place=place, max_bytes=1_000, total_seconds=1)
            assert caught.value.chance == chance

    asyncio.run(story())
