"""What strangers may do to the listener's connections."""

import contextlib
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from desk import SECRET, WEBHOOK, Desk, rest_of, until

from trackfutura_desktop.net.guard import Limits

SNAPSHOT = "sd_invented0001"
HEAD = f"POST {WEBHOOK} HTTP/1.1\r\nHost: 127.0.0.1\r\n".encode()
AUTH = f"Authorization: Bearer {SECRET}\r\n".encode()
WHOLE = HEAD + AUTH + b"Content-Length: 2\r\n\r\n[]"
SLOW = Limits(header=60, stalled=60, idle=60, lingering=0.02)  # a test would time out before these


@contextmanager
def connection(desk: Desk) -> Iterator[socket.socket]:
    parts = urlsplit(desk.url())
    assert parts.hostname
    assert parts.port
    with socket.create_connection((parts.hostname, parts.port)) as opened:
        opened.settimeout(30)
        yield opened


def answered(opened: socket.socket) -> bool:
    """Ask once over an open connection, which stays open."""
    opened.sendall(WHOLE)
    received = b""
    while b"webhook_event_id" not in received or not received.endswith(b"}"):
        data = opened.recv(65_536)
        if not data:
            return False
        received += data
    return received.startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize("limits", [SLOW._replace(header=0.1)])
@pytest.mark.parametrize("sent", [b"", b"P", HEAD, HEAD + AUTH[:20]])
def test_a_head_that_does_not_arrive_in_time_ends_the_connection(desk: Desk, sent: bytes) -> None:
    with connection(desk) as opened:
        opened.sendall(sent)
        assert rest_of(opened) == b""


@pytest.mark.parametrize("limits", [SLOW._replace(header=0.3)])
def test_a_head_that_trickles_is_not_waited_for_any_longer(desk: Desk) -> None:
    sent = 0
    with connection(desk) as opened, contextlib.suppress(ConnectionError):
        opened.settimeout(0.02)
        for byte in HEAD * 1_000:
            opened.sendall(bytes([byte]))
            sent += 1
            with contextlib.suppress(TimeoutError):
                if not opened.recv(1):
                    break
    assert sent < len(HEAD)


@pytest.mark.parametrize("limits", [SLOW._replace(idle=0.1)])
def test_a_connection_that_asks_nothing_more_is_closed(desk: Desk) -> None:
    with connection(desk) as opened:
        assert answered(opened)
        assert rest_of(opened) == b""


@pytest.mark.parametrize("limits", [SLOW._replace(header=0.5)])
def test_the_head_of_a_second_request_must_come_in_time_too(desk: Desk) -> None:
    with connection(desk) as opened:
        assert answered(opened)
        opened.sendall(WHOLE[:30])
        assert rest_of(opened) == b""


@pytest.mark.parametrize("limits", [SLOW._replace(stalled=0.5)])
@pytest.mark.parametrize("sent", [0, 10, 100_000, 1_000_000])
def test_a_body_that_stalls_is_answered_408_and_leaves_no_trace(desk: Desk, sent: int) -> None:
    with connection(desk) as opened:
        opened.sendall(HEAD + AUTH + b"Content-Length: 2000000\r\n\r\n" + b" " * sent)
        assert rest_of(opened).startswith(b"HTTP/1.1 408 ")
    until(lambda: not desk.spooled())
    assert desk.events() == []


@pytest.mark.parametrize("limits", [SLOW._replace(connections=3)])
def test_at_the_limit_the_connection_that_is_idle_longest_gives_way(desk: Desk) -> None:
    with connection(desk) as first, connection(desk) as second, connection(desk) as third:
        for each in (first, second, third, first):  # from now on the second is idle longest
            assert answered(each)
        with connection(desk) as fourth:
            assert answered(fourth)
            assert rest_of(second) == b""
            assert answered(third)
            assert answered(first)


@pytest.mark.parametrize("limits", [SLOW._replace(connections=3)])
def test_half_open_connections_never_keep_a_delivery_out(desk: Desk) -> None:
    with contextlib.ExitStack() as stack:
        for number in range(20):
            stack.enter_context(connection(desk)).sendall(HEAD[: number * 2])
        with connection(desk) as opened:
            assert answered(opened)


@pytest.mark.parametrize("limits", [SLOW._replace(connections=2)])
def test_at_the_limit_deliveries_under_way_stay_and_new_ones_are_put_off(desk: Desk) -> None:
    begin = HEAD + AUTH + b"Expect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n"
    with connection(desk) as first, connection(desk) as second:
        for each in (first, second):
            each.sendall(begin)
            assert each.recv(1_000).startswith(b"HTTP/1.1 100 ")  # it is at work
        with connection(desk) as third:
            refusal = rest_of(third)
        assert refusal.startswith(b"HTTP/1.1 503 ")
        assert b"\r\nRetry-After: " in refusal
        for each in (first, second):
            each.sendall(b"[]")
            assert rest_of(each).startswith(b"HTTP/1.1 200 ")
        with connection(desk) as fourth:
            assert answered(fourth)


def test_a_sender_that_never_reads_its_answers_is_given_up(
    desk: Desk,
) -> None:
    """Its answers fill the buffers; what it takes is one connection, and the end does not wait for it."""
    with connection(desk) as opened:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        opened.settimeout(1)
        with contextlib.suppress(TimeoutError, ConnectionError):
            for _ in range(5_000):
                opened.sendall(HEAD + AUTH + b"Content-Length: 2\r\n\r\n[]")
        with connection(desk) as other:
            assert answered(other)
        desk.stop()


TOO_MUCH = {
    "headers": b"".join(b"X-%d: 1\r\n" % number for number in range(100)),
    "one header": b"X-Long: " + b"x" * 9_000 + b"\r\n",
}


@pytest.mark.parametrize("what", TOO_MUCH)
def test_a_head_that_is_too_large_is_refused_without_detail(desk: Desk, what: str) -> None:
    with connection(desk) as opened:
        opened.sendall(HEAD + AUTH + TOO_MUCH[what] + b"Content-Length: 2\r\n\r\n[]")
        assert rest_of(opened) == (
            b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )
    assert desk.events() == []


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1", 200),
        ("localhost:8000", 200),
        ("LOCALHOST", 200),
        ("[::1]:8000", 200),
        ("192.168.7.9:8000", 200),  # where the user has opened it to the network
        ("hooks.invalid", 200),
        ("Hooks.Invalid:443", 200),
        ("rebound.invalid", 421),
        ("invalid", 421),
        ("localhost.rebound.invalid", 421),
        ("", 421),
    ],
)
def test_only_names_that_are_ours_are_served(desk: Desk, host: str, status: int) -> None:
    desk.workspace.settings.public_url = "https://hooks.invalid"
    head = WHOLE.replace(b"Host: 127.0.0.1", b"Host: " + host.encode())
    with connection(desk) as opened:
        opened.sendall(head.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
        assert rest_of(opened).startswith(b"HTTP/1.1 %d " % status)
    assert len(desk.events()) == (status == 200)


@pytest.mark.parametrize("origin", ["https://rebound.invalid", "null", "http://127.0.0.1:8000"])
def test_browsers_are_refused_even_with_the_secret(desk: Desk, origin: str) -> None:
    answer = desk.send([], {"Origin": origin}, snapshot=SNAPSHOT)
    assert answer.status_code == 403
    assert desk.events() == []
