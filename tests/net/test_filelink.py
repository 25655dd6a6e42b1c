import asyncio
import ipaddress
import socket
from collections.abc import Sequence

import pytest
from asking import into
from hypothesis import given
from hypothesis import strategies as st
from scripted_server import HANG, RESET, answer, serving

from trackfutura_desktop.net.filelink import FILE_HOSTS, FileLinkRefused, fetch
from trackfutura_desktop.net.weblink import is_public

FILE = b'[{"post_id":"3519","description":"Northwind opens in Oslo"}]'


def fetched(
    url: str,
    allowed: Sequence[str] = FILE_HOSTS,
    *,
    max_bytes: int = 10_000,
    total_seconds: float = 20.0,
) -> bytes:
    written: list[bytes] = []
    asyncio.run(
        fetch(url, into(written), allowed_hosts=allowed, max_bytes=max_bytes, total_seconds=total_seconds)
    )
    return b"".join(written)


def refusal_of(url: str, allowed: Sequence[str] = FILE_HOSTS) -> FileLinkRefused:
    with pytest.raises(FileLinkRefused) as refused:
        fetched(url, allowed)
    assert refused.value.remedy
    return refused.value


class Names:
    """A resolver that answers from a list, one entry for each question."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    def getaddrinfo(self, host: str, port: int, *_arguments: object, **_options: object) -> list[object]:
        self.asked.append(host)
        return [
            (
                socket.AF_INET6 if ":" in address else socket.AF_INET,
                socket.SOCK_STREAM,
                6,
                "",
                (address, port),
            )
            for address in self.answers.pop(0)
        ]


@pytest.mark.parametrize(
    "url",
    [
        "https://169.254.169.254/latest/meta-data/",
        "https://127.0.0.1/file.json",
        "https://[::1]/file.json",
        "https://localhost/file.json",
        "https://2130706433/",
        "https://lumen.cafe/file.json",
        "https://brightdata.com.lumen.cafe/file.json",
        "https://notbrightdata.com/file.json",
        "https://.brightdata.com/file.json",
        "https://api.brightdata.com:8443/file.json",
        "https://brightdata.com@lumen.cafe/file.json",
        "https://someone@api.brightdata.com/file.json",
        "https://lumen.cafe\\@brightdata.com/",
        "https://api.brightdata.com%2elumen.cafe/",
        "http://api.brightdata.com/file.json",
        "http://api.brightdata.com:443/file.json",
        "file:///etc/passwd",
        "ftp://api.brightdata.com/file.json",
        "gopher://api.brightdata.com:443/",
        "//api.brightdata.com/file.json",
        "/file.json",
        "",
        "https://",
        "https://[::1",
        "https://a b.brightdata.com/",
        "https://api.brightdata.com/\n",
        f"https://{'a' * 70}.brightdata.com/",
        "x" * 100_000,
        f"https://{'a.' * 20_000}cafe/",
    ],
)
def test_regression_13_no_address_but_bright_datas_own_is_fetched(url: str) -> None:
    sentence = refusal_of(url).sentence
    assert sentence.startswith("The file of this delivery was not fetched:")
    assert len(sentence) < 500


@pytest.mark.parametrize(
    "addresses",
    [
        ["10.0.0.7"],
        ["127.0.0.1"],
        ["169.254.169.254"],
        ["::1"],
        ["fd00::7"],
        ["::ffff:10.0.0.7"],
        ["198.41.0.4", "10.0.0.7"],
    ],
)
def test_regression_13_an_allowed_name_that_leads_into_a_private_network_is_refused(
    addresses: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = Names(addresses)
    monkeypatch.setattr(socket, "getaddrinfo", names.getaddrinfo)
    assert "private network" in refusal_of("https://api.brightdata.com/file.json").sentence
    assert names.asked == ["api.brightdata.com"]


def test_the_file_is_handed_on_as_it_came_and_no_credential_is_sent() -> None:
    async def run() -> tuple[bytes, dict[str, str]]:
        async with serving(answer(200, FILE, {"Content-Encoding": "gzip"})) as server:
            written: list[bytes] = []
            await fetch(
                f"{server.url}/file.json?sig=1#top",
                into(written),
                allowed_hosts=[f"127.0.0.1:{server.port}"],
                max_bytes=len(FILE),
                total_seconds=20,
            )
            assert server.received[0].target == "/file.json?sig=1"
            return b"".join(written), server.received[0].headers

    written, headers = asyncio.run(run())
    assert written == FILE
    assert not headers.keys() & {"authorization", "cookie", "referer"}


def test_the_connection_goes_to_the_address_that_was_checked_with_the_name_in_the_request(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = Names(["127.0.0.1"], ["10.0.0.7"])  # a second look-up would lead elsewhere

    async def run() -> str:
        async with serving(answer(200, FILE)) as server:
            monkeypatch.setattr(socket, "getaddrinfo", names.getaddrinfo)
            await fetch(
                f"http://files.lumen.cafe:{server.port}/a",
                into([]),
                allowed_hosts=[f"files.lumen.cafe:{server.port}"],
                max_bytes=1000,
                total_seconds=20,
            )
            assert server.received[0].headers["host"] == f"files.lumen.cafe:{server.port}"
            return names.asked[0]

    assert asyncio.run(run()) == "files.lumen.cafe"
    assert len(names.asked) == 1


def test_the_next_checked_address_is_tried_when_the_first_does_not_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def run() -> None:
        async with serving(answer(200, FILE)) as server:
            monkeypatch.setattr(socket, "getaddrinfo", Names(["127.0.0.2", "127.0.0.1"]).getaddrinfo)
            await fetch(
                f"http://files.lumen.cafe:{server.port}/a",
                into([]),
                allowed_hosts=[f"files.lumen.cafe:{server.port}"],
                max_bytes=1000,
                total_seconds=20,
            )

    asyncio.run(run())


def test_the_certificate_is_asked_for_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    hello: list[bytes] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        hello.append(await reader.read(4096))
        writer.close()

    async def run() -> None:
        server = await asyncio.start_server(listen, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        monkeypatch.setattr(socket, "getaddrinfo", Names(["127.0.0.1"]).getaddrinfo)
        with pytest.raises(FileLinkRefused, match="no connection"):
            await fetch(
                f"https://files.lumen.cafe:{port}/a",
                into([]),
                allowed_hosts=[f"files.lumen.cafe:{port}"],
                max_bytes=1000,
                total_seconds=20,
            )
        server.close()

    asyncio.run(run())
    assert b"files.lumen.cafe" in hello[0]


def test_a_named_port_that_leads_away_from_this_computer_gets_no_plain_http(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", Names(["198.41.0.4"]).getaddrinfo)
    refused = refusal_of("http://files.lumen.cafe:8080/a", ["files.lumen.cafe:8080"])
    assert "private network" in refused.sentence or "https://" in refused.sentence


def served(*answers: bytes, max_bytes: int = 10_000, total_seconds: float = 20.0) -> FileLinkRefused:
    async def run() -> FileLinkRefused:
        async with serving(*answers) as server:
            with pytest.raises(FileLinkRefused) as refused:
                await fetch(
                    f"{server.url}/a",
                    into([]),
                    allowed_hosts=[f"127.0.0.1:{server.port}"],
                    max_bytes=max_bytes,
                    total_seconds=total_seconds,
                )
            return refused.value

    return asyncio.run(run())


@pytest.mark.parametrize(
    "location",
    [
        "http://169.254.169.254/latest/",
        "https://lumen.cafe/",
        "//lumen.cafe/",
        "http://127.0.0.1:9/",
        "file:///etc/passwd",
        "http://[::1",
    ],
)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_regression_13_every_redirect_is_checked_again(location: str, status: int) -> None:
    assert served(answer(status, "", {"Location": location})).sentence


def test_a_redirect_that_stays_is_followed_and_an_endless_one_is_not() -> None:
    async def run() -> int:
        async with serving(answer(302, "", {"Location": "/b?x=1"}), answer(200, FILE)) as server:
            await fetch(
                f"{server.url}/a",
                into([]),
                allowed_hosts=[f"127.0.0.1:{server.port}"],
                max_bytes=1000,
                total_seconds=20,
            )
            assert server.received[1].target == "/b?x=1"
            return len(server.received)

    assert asyncio.run(run()) == 2
    assert "redirected" in served(answer(302, "", {"Location": "/a"})).sentence


def test_a_file_that_declares_too_many_bytes_or_just_sends_them_is_refused() -> None:
    assert "60 bytes" in served(answer(200, FILE), max_bytes=59).sentence
    chunked = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"400\r\n" + b"x" * 1024 + b"\r\n0\r\n\r\n"
    )
    assert "larger than 1000 bytes" in served(chunked, max_bytes=1000).sentence


@pytest.mark.parametrize(
    "bad",
    [HANG, answer(200, "x", {"Content-Length": "9"})],
    ids=["no answer", "half an answer"],
)
def test_a_host_that_keeps_us_waiting_is_left_after_the_given_time(bad: bytes) -> None:
    assert "took longer than 0.1 seconds" in served(bad, total_seconds=0.1).sentence


@pytest.mark.parametrize(
    "bad",
    [
        RESET,
        answer(404, "gone"),
        answer(204),
        answer(200, "x", {"Content-Length": "9", "Connection": "close"}),
        b"not HTTP at all\r\n\r\n",
    ],
    ids=["reset", "404", "204", "cut off", "garbage"],
)
def test_a_file_that_does_not_come_whole_is_told(bad: bytes) -> None:
    assert "snapshot id" in served(bad).remedy


def test_a_star_stands_for_sub_domains_at_the_front_and_for_no_dot_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    allowed = ["*.lumen.cafe", "files-*.northwind.studio"]
    monkeypatch.setattr(socket, "getaddrinfo", Names(*[["10.0.0.7"]] * 9).getaddrinfo)
    for host in ("a.lumen.cafe", "a.b.lumen.cafe", "FILES-7.northwind.studio"):
        assert "private network" in refusal_of(f"https://{host}/", allowed).sentence
    for host in ("lumen.cafe", "xlumen.cafe", "files-7.evil.northwind.studio", "files-7xnorthwind.studio"):
        assert "is not an address of Bright Data" in refusal_of(f"https://{host}/", allowed).sentence


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("198.41.0.4", True),
        ("2001:500:2::c", True),
        ("64:ff9b::c629:4", True),  # 198.41.0.4 through NAT64
        ("::ffff:198.41.0.4", True),
        ("0.0.0.0", False),  # noqa: S104 - an address to be refused
        ("100.64.0.1", False),
        ("192.0.2.1", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("fe80::1", False),
        ("fec0::1", False),
        ("ff02::1", False),
        ("64:ff9b::a00:7", False),
        ("2002:a00:7::1", False),
        ("::ffff:127.0.0.1", False),
        ("::7f00:1", False),
    ],
)
def test_only_addresses_of_the_public_internet_are_public(address: str, public: bool) -> None:  # noqa: FBT001 - a table
    assert is_public(address) is public


@given(
    st.sampled_from(["10.0.0.0/8", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16"]),
    st.integers(0),
)
def test_no_spelling_makes_a_private_address_public(network: str, number: int) -> None:
    block = ipaddress.IPv4Network(network)
    address = block[number % block.num_addresses]
    packed = int(address)
    assert not is_public(str(address))
    for wrapped in (0xFFFF << 32 | packed, 0x64FF9B << 96 | packed, 0x2002 << 112 | packed << 80 | 1):
        assert not is_public(str(ipaddress.IPv6Address(wrapped)))
