"""Requests that come whole are served directly, all others by aiohttp: nobody can tell which it was."""

import asyncio
import contextlib
import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from urllib.parse import urlsplit

import pytest
from desk import ACCOUNT, SECRET, WEBHOOK, Desk, encoded, post, rest_of, until

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.model.delivery import Arrival, Reply
from trackfutura_desktop.net.admission import Admission, Head, later
from trackfutura_desktop.net.direct import WholeRequest
from trackfutura_desktop.net.guard import Limits
from trackfutura_desktop.net.webhook import Listener
from trackfutura_desktop.spool import Spool

HEAD = f"POST {WEBHOOK} HTTP/1.1\r\nHost: 127.0.0.1\r\n".encode()
AUTH = f"Authorization: Bearer {SECRET}\r\n".encode()
PATIENT = Limits(header=60, stalled=60, idle=60, lingering=0.02)  # a test would time out before these
ANSWER = re.compile(rb"HTTP/1\.1 (\d+) .*?\r\nContent-Length: (\d+)\r\n.*?\r\n\r\n", re.DOTALL)


class Door:
    """A listener whose deliveries are answered by the test, or at once by their body."""

    def __init__(self, folder: Path, limits: Limits = PATIENT) -> None:
        self.refused: list[int] = []
        self.came: list[bytes] = []
        self.waiting: Queue[asyncio.Future[Reply]] = Queue()
        self.is_patient = False  # whether the test answers
        spool = Spool(folder)
        admission = Admission(
            lambda authorization: authorization == f"Bearer {SECRET}",
            spool,
            tests_are_open=lambda: False,
            public_url=lambda: "",
            on_refused=self._refused,
        )
        self.listener = Listener(self._receive, admission, spool, clock=lambda: 0, limits=limits)

    def _refused(self, _path: str, _query: str, status: int) -> bool:
        self.refused.append(status)
        return False

    def _receive(self, arrival: Arrival) -> "asyncio.Future[Reply]":
        assert arrival.body.data is not None
        self.came.append(arrival.body.data)
        answer = asyncio.get_running_loop().create_future()
        if self.is_patient:
            self.waiting.put(answer)
        else:
            answer.set_result(Reply(200, "accepted", len(self.came)))
        return answer

    def answer(self, result: Reply | Exception) -> None:
        """Answer the next delivery that waits."""
        waits = self.waiting.get(timeout=30)
        if isinstance(result, Exception):
            waits.get_loop().call_soon_threadsafe(waits.set_exception, result)
        else:
            waits.get_loop().call_soon_threadsafe(waits.set_result, result)

    @contextmanager
    def connection(self) -> Iterator[socket.socket]:
        parts = urlsplit(self.listener.url)
        with socket.create_connection((parts.hostname or "", parts.port or 0)) as opened:
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            opened.settimeout(30)
            yield opened


@contextmanager
def opened_door(folder: Path, limits: Limits) -> Iterator[Door]:
    door = Door(folder, limits)
    door.listener.start("127.0.0.1", 0)
    try:
        yield door
    finally:
        door.listener.stop()


@pytest.fixture
def limits() -> Limits:
    return PATIENT


@pytest.fixture
def door(tmp_path: Path, limits: Limits) -> Iterator[Door]:
    with opened_door(tmp_path, limits) as opened:
        yield opened


@pytest.fixture
def direct(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The bodies that were served directly."""
    seen: list[bytes] = []
    welcomes = Admission.welcomes

    def noted(self: Admission, request: Head) -> bool:
        is_welcome = welcomes(self, request)
        if is_welcome and isinstance(request, WholeRequest):
            seen.append(request.body)
        return is_welcome

    monkeypatch.setattr(Admission, "welcomes", noted)
    return seen


def request(body: bytes, more: bytes = b"") -> bytes:
    return HEAD + AUTH + more + b"Content-Length: %d\r\n\r\n" % len(body) + body


def in_chunks(body: bytes) -> bytes:
    """A request that is always aiohttp's."""
    return HEAD + AUTH + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)


def answer_of(opened: socket.socket) -> bytes:
    """The next answer, and no byte of another."""
    received = b""
    while not (found := ANSWER.match(received)):
        received += (more := opened.recv(1))
        assert more, received
    missing = int(found[2])
    while missing:
        received += (more := opened.recv(missing))
        assert more, received
        missing -= len(more)
    return received


def blocks(opened: socket.socket) -> bool:
    """Whether no more can be sent at some time; 30 MB are more than the system keeps."""
    opened.settimeout(0.5)
    try:
        for _ in range(3_000):
            opened.sendall(bytes(10_000))
    except TimeoutError:
        return True
    finally:
        opened.settimeout(30)
    return False


RESULTS: dict[str, Reply | Exception] = {
    "accepted": Reply(200, "accepted", 7),
    "broken": Reply(400, "json_error", 8, "It ends in the middle"),
    "put off": later("The disk is full"),
    "not stored": UserError("The database was busy for too long", "Wait"),
}


def both_answers(door: Door, result: Reply | Exception) -> list[bytes]:
    """What is answered to a whole request and to one in chunks, but for the second of the day."""
    door.is_patient = True
    answers = []
    for sent in (request(b"[]"), in_chunks(b"[]")):
        with door.connection() as opened:
            opened.sendall(sent)
            door.answer(result)
            answers.append(answer_of(opened))
            if b"Connection: close" in answers[-1]:
                assert rest_of(opened) == b""
            else:
                opened.sendall(sent)  # it stays
                door.answer(result)
                assert answer_of(opened)
    return [re.sub(rb"Date: [^\r]+", b"", each) for each in answers]


@pytest.mark.parametrize("what", RESULTS)
def test_both_ways_write_the_same_bytes(door: Door, direct: list[bytes], what: str) -> None:
    first, second = both_answers(door, RESULTS[what])
    assert first == second
    assert (b"Connection: close" in first) == (what != "accepted")
    assert len(direct) == (2 if what == "accepted" else 1)


@pytest.mark.expects_error_log
def test_a_fault_of_ours_is_answered_503_both_ways(door: Door) -> None:
    first, second = both_answers(door, RuntimeError("a fault that was set up"))
    assert first == second
    assert first.startswith(b"HTTP/1.1 503 ")
    assert b"set up" not in first


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (HEAD + b"Content-Length: 2\r\n\r\n[]", 401),
        (request(b"[]").replace(b"POST", b"PUT"), 405),
        (request(b"[]").replace(b"/webhook", b"/other"), 404),
        (request(b"[]", b"Origin: null\r\n"), 403),
        (request(b"[]").replace(b"Host: 127.0.0.1", b"Host: rebound.invalid"), 421),
    ],
)
def test_what_is_not_welcome_is_refused_and_told_of_once(door: Door, sent: bytes, status: int) -> None:
    with door.connection() as opened:
        opened.sendall(request(b"[]"))
        assert answer_of(opened).startswith(b"HTTP/1.1 200 ")
        opened.sendall(sent)
        assert rest_of(opened).startswith(b"HTTP/1.1 %d " % status)
    assert door.refused == [status]
    assert door.came == [b"[]"]


def test_only_a_small_request_that_is_whole_and_keeps_the_connection_is_served_directly(
    door: Door, direct: list[bytes]
) -> None:
    others = [
        in_chunks(b"[1]"),
        request(b"[2]", b"Connection: close\r\n"),
        request(b"[3]", b"Expect: 100-continue\r\n"),
        request(b"[4]").replace(b"HTTP/1.1", b"HTTP/1.0"),
        request(b"[5]", b"Upgrade: websocket\r\nConnection: upgrade\r\n"),
        request(b"[6]") + request(b"[7]"),
        b"\r\n" + request(b"[8]"),
        request(b"[9]").replace(WEBHOOK.encode(), b"http://localhost" + WEBHOOK.encode()),
    ]
    for sent in others:
        with door.connection() as opened:
            opened.sendall(sent)
            if b"Expect" in sent:
                assert opened.recv(25) == b"HTTP/1.1 100 Continue\r\n\r\n"
            assert answer_of(opened).startswith(b"HTTP/1.1 200 ")
    assert sorted(door.came) == [b"[%d]" % number for number in range(1, 10)]
    assert direct == []
    with door.connection() as opened:
        for body in (b"[10]", b"[11]", b""):
            opened.sendall(request(body))
            assert answer_of(opened).startswith(b"HTTP/1.1 200 ")
    assert direct == [b"[10]", b"[11]"]


def test_wherever_two_requests_are_cut_they_are_answered_in_order(door: Door) -> None:
    sent = request(b"[1]") + request(b"[22]")
    for cut in range(1, len(sent)):
        door.came.clear()
        with door.connection() as opened:
            opened.sendall(sent[:cut])
            opened.sendall(sent[cut:])
            assert b'_id":1}' in answer_of(opened)
            assert b'_id":2}' in answer_of(opened)
        assert door.came == [b"[1]", b"[22]"], cut


def test_what_is_sent_ahead_is_served_in_order_after_the_answer(door: Door, direct: list[bytes]) -> None:
    door.is_patient = True
    bodies = [b"[%d]" % number for number in range(9)]
    with door.connection() as opened:
        opened.sendall(request(bodies[0]))
        until(lambda: door.came)
        for place, sent in enumerate(map(request, bodies[1:])):
            opened.sendall(sent[: place * 15])
            opened.sendall(sent[place * 15 :])
        for number in range(9):
            door.answer(Reply(200, "accepted", number))
            assert b'_id":%d}' % number in answer_of(opened)
            assert door.came[: number + 1] == bodies[: number + 1]
    assert door.came == bodies
    assert direct[0] == bodies[0]


def test_no_more_is_read_while_a_request_is_at_work(door: Door) -> None:
    door.is_patient = True
    with door.connection() as opened:
        opened.sendall(request(b"[]"))
        until(lambda: door.came)
        assert blocks(opened)
        door.answer(Reply(200, "accepted", 1))
        assert answer_of(opened).startswith(b"HTTP/1.1 200 ")


def test_a_request_in_the_body_of_another_is_never_served(door: Door) -> None:
    inner = request(b"[1]")
    with door.connection() as opened:
        opened.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(inner))
        assert answer_of(opened).startswith(b"HTTP/1.1 401 ")  # what comes now is still its body
        with contextlib.suppress(ConnectionError):
            opened.sendall(inner)
        assert rest_of(opened) == b""
    with door.connection() as opened:
        opened.sendall(HEAD + AUTH + b"Expect: 100-continue\r\nContent-Length: %d\r\n\r\n" % len(inner))
        assert opened.recv(25) == b"HTTP/1.1 100 Continue\r\n\r\n"
        opened.sendall(inner)
        assert answer_of(opened).startswith(b"HTTP/1.1 200 ")
    assert door.came == [inner]


@pytest.mark.parametrize("limits", [PATIENT._replace(connections=1)])
@pytest.mark.parametrize("result", [Reply(200, "accepted", 1), UserError("Not stored", "")])
def test_a_sender_that_goes_away_while_its_request_is_at_work_disturbs_nobody(
    door: Door, result: Reply | Exception
) -> None:
    door.is_patient = True

    def is_refused() -> bool:
        with door.connection() as other:
            with contextlib.suppress(ConnectionError):
                other.sendall(HEAD + b"\r\n")
            return not rest_of(other).startswith(b"HTTP/1.1 401 ")

    with door.connection() as opened:
        opened.sendall(request(b"[1]"))
        until(lambda: door.came)
        assert is_refused()  # the one that is at work does not give way
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    until(lambda: not is_refused())
    door.answer(result)
    with door.connection() as opened:
        opened.sendall(request(b"[2]"))
        door.answer(Reply(200, "accepted", 2))
        assert b'_id":2}' in answer_of(opened)
    assert door.came == [b"[1]", b"[2]"]


def test_the_end_waits_a_moment_for_what_is_at_work_and_begins_nothing_more(tmp_path: Path) -> None:
    with opened_door(tmp_path, PATIENT) as door, door.connection() as opened:
        door.is_patient = True
        opened.sendall(request(b"[1]"))
        waits = door.waiting.get(timeout=30)
        opened.sendall(request(b"[2]"))
        address = opened.getpeername()

        def answer_at_the_end() -> None:  # on the clock of the loop, which counts the moment, too
            try:
                socket.create_connection(address).close()
            except ConnectionRefusedError:
                waits.set_result(Reply(200, "accepted", 1))
            else:
                waits.get_loop().call_later(0.005, answer_at_the_end)

        waits.get_loop().call_soon_threadsafe(answer_at_the_end)
        ending = threading.Thread(target=door.listener.stop)
        ending.start()
        assert b'_id":1}' in answer_of(opened)
        assert rest_of(opened) == b""
        ending.join(30)
    assert door.came == [b"[1]"]


def test_a_delivery_whose_sender_does_not_wait_is_stored(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot="sd_invented0001")
    parts = urlsplit(desk.url())
    with socket.create_connection((parts.hostname or "", parts.port or 0)) as opened:
        opened.sendall(request(encoded([post("AAA1")]), b"Snapshot-Id: sd_invented0001\r\n"))
    until(desk.events)
    desk.settle()
    assert [row.native_id for row in desk.rows(asked.run_id)] == ["AAA1"]
