"""Every row of the table of replies, over real sockets."""

import re
import socket
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import httpx
import pytest
from desk import ACCOUNT, NOTIFY, SECRET, WEBHOOK, Desk, encoded, post, until

from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.net import webhook
from trackfutura_desktop.net.guard import Limits
from trackfutura_desktop.store import database

SNAPSHOT = "sd_invented0001"
HEAD = f"POST {WEBHOOK} HTTP/1.1\r\nHost: 127.0.0.1\r\n".encode()
AUTH = f"Authorization: Bearer {SECRET}\r\n".encode()


@contextmanager
def connection(desk: Desk) -> Iterator[socket.socket]:
    parts = urlsplit(desk.url())
    assert parts.hostname
    assert parts.port
    with socket.create_connection((parts.hostname, parts.port)) as opened:
        opened.settimeout(30)
        yield opened


def answer_to(desk: Desk, *pieces: bytes) -> bytes:
    """What comes back, up to the end of the connection."""
    with connection(desk) as opened:
        for piece in pieces:
            opened.sendall(piece)
        return b"".join(iter(lambda: opened.recv(65_536), b""))


def test_the_acceptance_call_of_the_old_system_is_answered_test_received_without_a_secret(
    desk: Desk,
) -> None:
    answer = httpx.post(
        desk.url().replace("127.0.0.1", "localhost"),
        headers={"Content-Type": "application/json", "X-Brightdata-Test": "true"},
        content=b'{"test": "data"}',
    )
    assert answer.status_code == 200
    assert answer.json() == {"status": "test_received", "webhook_event_id": 1}
    event = desk.event(1)
    assert event.status is EventStatus.TEST_PROCESSED
    assert event.is_test
    assert desk.unmatched() is None


def test_data_are_accepted_with_the_number_of_their_event(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    answer = desk.send([post("AAA1")], snapshot=SNAPSHOT)
    assert answer.status_code == 200
    assert answer.json() == {"status": "accepted", "webhook_event_id": 1}
    desk.settle()
    assert [row.native_id for row in desk.rows(asked.run_id)] == ["AAA1"]


def test_an_object_without_records_and_without_any_id_is_a_test(desk: Desk) -> None:
    answer = desk.send({"hello": "there"})
    assert answer.json() == {"status": "test_received", "webhook_event_id": 1}
    assert desk.event(1).status is EventStatus.TEST_PROCESSED


def test_what_is_no_json_and_no_csv_is_refused_and_kept(desk: Desk) -> None:
    bodies = [b"hello there", b"<html></html>", b'[{"url": "x"', b"[1, 2", b'{"a": 1} tail', b"\xff\xfe\x00"]
    for number, body in enumerate(bodies, 1):
        answer = desk.send(body, snapshot=SNAPSHOT)
        assert answer.status_code == 400, body
        assert (answer.json()["status"], answer.json()["webhook_event_id"]) == ("json_error", number)
        event = desk.event(number)
        assert event.status is EventStatus.JSON_ERROR
        assert event.error_message == answer.json()["message"]
        assert (event.size, event.snapshot_id) == (len(body), SNAPSHOT)


def test_the_same_broken_body_twice_is_refused_twice_and_kept_once(desk: Desk) -> None:
    first = desk.send(b"hello there", snapshot=SNAPSHOT)
    second = desk.send(b"hello there", snapshot=SNAPSHOT)
    assert first.json() == second.json()
    assert second.status_code == 400
    assert [event.repeats for event in desk.events()] == [1]


def test_regression_19_a_wrong_or_missing_secret_is_refused_and_leaves_no_trace(desk: Desk) -> None:
    wrong = [
        *("", "Bearer wrong", f"Bearer {SECRET}x", f"Bearer {SECRET[:-1]}", f"Basic {SECRET}"),
        *(f"Token {SECRET}", "Bearer", SECRET.upper(), f"{SECRET} {SECRET}"),
    ]
    for authorization in wrong:
        headers = {"Authorization": authorization} if authorization else {}
        answer = desk.send([post("AAA1")], headers, snapshot=SNAPSHOT, secret="")
        assert answer.status_code == 401, authorization
        assert "status" not in answer.json()
    assert desk.events() == []


def test_the_secret_is_taken_as_bearer_or_as_it_is(desk: Desk) -> None:
    for authorization in (f"Bearer {SECRET}", f"bearer  {SECRET}", SECRET):
        answer = desk.send([], {"Authorization": authorization}, snapshot=SNAPSHOT, secret="")
        assert answer.status_code == 200, authorization


def test_a_test_without_secret_is_taken_while_small_local_and_without_public_address(desk: Desk) -> None:
    marked = {"X-Brightdata-Test": "true"}

    def status(size: int, host: str = "localhost") -> int:
        body = b'{"test": "' + b"x" * (size - 12) + b'"}'
        assert len(body) == size
        return desk.send(body, marked | {"Host": host}, secret="").status_code

    assert status(64 * 1024) == 200
    assert status(64 * 1024 + 1) == 401
    assert status(100, "hooks.lumen.cafe") == 401
    assert status(100, "LOCALHOST:8000") == 200
    assert status(100, "[::1]:8000") == 200
    assert desk.send(b'{"test": 1}', {"X-Brightdata-Test": "false"}, secret="").status_code == 401
    desk.workspace.settings.public_url = "https://hooks.lumen.cafe"
    assert status(100) == 401


def test_a_test_without_secret_starts_nothing(desk: Desk) -> None:
    """Neither a notice nor a link is believed from somebody who does not know the secret."""
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    for body in (
        {"snapshot_id": SNAPSHOT, "status": "failed"},
        {"file_url": "https://api.brightdata.com/x", "snapshot_id": SNAPSHOT},
        [post("AAA1")],
        b"x" * 60_000,
    ):
        desk.send(body, {"X-Brightdata-Test": "1"}, snapshot=SNAPSHOT, secret="")
    assert desk.waiting() == []
    statuses = [event.status for event in desk.events()]
    assert statuses == [
        EventStatus.TEST_PROCESSED,
        EventStatus.TEST_PROCESSED,
        EventStatus.TEST_WEBHOOK,
        EventStatus.JSON_ERROR,
    ]
    assert desk.request(asked.batch_id).delivered_at is None


def test_other_methods_are_refused(desk: Desk) -> None:
    for method in ("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"):
        answer = desk.client.request(method, desk.url(), headers={"Authorization": f"Bearer {SECRET}"})
        assert answer.status_code == 405, method
        assert answer.headers["Allow"] == "POST"
    assert desk.events() == []


def test_nothing_else_is_on_the_port(desk: Desk) -> None:
    paths = [
        "/",
        "/api",
        "/api/brightdata/",
        f"{WEBHOOK}x",
        f"{WEBHOOK}/",
        "/metrics",
        f"/{WEBHOOK}",
        f"{WEBHOOK}..",
    ]
    for path in paths:
        head = (
            f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nConnection: close\r\n".encode()
        )
        assert answer_to(desk, head + AUTH + b"\r\n[]").startswith(b"HTTP/1.1 404 "), path
    assert desk.events() == []


def test_both_addresses_are_taken_with_and_without_the_last_slash(desk: Desk) -> None:
    for path in (WEBHOOK, WEBHOOK.rstrip("/"), NOTIFY, NOTIFY.rstrip("/")):
        assert desk.send([], path=path, snapshot=SNAPSHOT).status_code == 200, path


def test_a_page_in_a_browser_is_refused(desk: Desk) -> None:
    for origin in ("https://lumen.cafe", "null", "http://localhost:8000"):
        answer = desk.send([post("AAA1")], {"Origin": origin}, snapshot=SNAPSHOT)
        assert answer.status_code == 403, origin
    assert desk.events() == []


def test_a_refused_sender_of_much_sees_why(desk: Desk) -> None:
    answer = desk.send(b" " * 5_000_000, secret="wrong")
    assert answer.status_code == 401
    assert "secret" in answer.json()["message"]


def test_what_says_that_it_is_too_large_is_refused_before_it_is_sent(desk: Desk) -> None:
    for size in (1024**3 + 1, 10**15):
        head = HEAD + AUTH + f"Content-Length: {size}\r\n\r\n".encode()
        assert answer_to(desk, head).startswith(b"HTTP/1.1 413 ")
    assert desk.events() == []


def test_what_turns_out_too_large_is_refused_and_leaves_no_trace(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "LARGEST_BODY", 100_000)
    sent = iter([b"[" + b" " * 70_000, b" " * 70_000, b"]"])
    answer = desk.client.post(
        desk.url(), content=sent, headers={"Authorization": f"Bearer {SECRET}", "Snapshot-Id": SNAPSHOT}
    )
    assert answer.status_code == 413
    assert desk.spooled() == []
    assert desk.events() == []


def test_a_refused_sender_that_waits_to_be_asked_never_sends_its_body(desk: Desk) -> None:
    head = HEAD + b"Expect: 100-continue\r\nContent-Length: 5000000\r\n\r\n"
    assert answer_to(desk, head).startswith(b"HTTP/1.1 401 ")


def test_a_sender_that_waits_to_be_asked_is_asked(desk: Desk) -> None:
    with connection(desk) as opened:
        opened.sendall(
            HEAD + AUTH + b"Expect: 100-Continue\r\nContent-Length: 2\r\nConnection: close" + b"\r\n" * 2
        )
        assert opened.recv(1_000) == b"HTTP/1.1 100 Continue\r\n\r\n"
        opened.sendall(b"[]")
        assert b"".join(iter(lambda: opened.recv(65_536), b"")).startswith(b"HTTP/1.1 200 ")


NO_HTTP = [
    b"\x16\x03\x01\x02\x00\x01\r\n\r\n",
    HEAD + AUTH.replace(b": ", b" : ") + b"\r\n",
    HEAD + AUTH + b"no header\r\n\r\n",
    HEAD + AUTH + b"Content-Length: -2\r\n\r\n",
    HEAD + AUTH + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n",
    HEAD + AUTH + b"X-Long: " + b"x" * 20_000 + b"\r\n\r\n",
    HEAD.replace(b" HTTP", b"?snapshot_id=\xff HTTP") + AUTH + b"\r\n",
]


def test_what_is_no_http_is_answered_briefly_and_never_logged(desk: Desk) -> None:
    for text in NO_HTTP:
        answer = answer_to(desk, text)
        assert answer == b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", text
    logged = desk.folder.log.read_text(encoding="utf-8")
    assert SECRET not in logged
    assert "Error handling" not in logged


def test_no_answer_tells_what_the_listener_runs_on(desk: Desk) -> None:
    asked = [
        desk.send([], snapshot=SNAPSHOT),
        desk.send(b"nonsense"),
        desk.send([], secret="wrong"),
        desk.send([], path="/"),
        desk.client.get(desk.url()),
    ]
    for answer in asked:
        assert "Server" not in answer.headers
        assert b"aiohttp" not in answer.content
        assert b"Python" not in answer.content
    for text in (b"CONNECT lumen.cafe:443 HTTP/1.1\r\nHost: lumen.cafe\r\n\r\n", b"nonsense\r\n\r\n"):
        with connection(desk) as opened:
            opened.sendall(text)
            assert b"server:" not in opened.recv(65_536).lower()


def test_an_answer_says_how_long_it_is_of_what_kind_and_when_it_was_given(desk: Desk) -> None:
    before = int(time.time())
    for secret, status in ((SECRET, 200), ("wrong", 401)):
        answer = desk.send([], snapshot=SNAPSHOT, secret=secret)
        assert answer.status_code == status
        assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
        assert int(answer.headers["Content-Length"]) == len(answer.content)
        assert before <= parsedate_to_datetime(answer.headers["Date"]).timestamp() <= time.time()


def test_a_question_for_the_head_gets_no_body(desk: Desk) -> None:
    answer = answer_to(desk, HEAD.replace(b"POST", b"HEAD") + AUTH + b"\r\n")
    assert answer.startswith(b"HTTP/1.1 405 ")
    assert answer.endswith(b"\r\n\r\n")


def test_deliveries_that_come_together_are_answered_in_their_order(desk: Desk) -> None:
    sent = [b"[" + b" " * number + b"]" for number in range(20)]
    last = len(sent) - 1
    heads = [
        HEAD + AUTH + b"Content-Length: %d\r\n" % len(body) + b"Connection: close\r\n" * (place == last)
        for place, body in enumerate(sent)
    ]
    answers = answer_to(desk, b"".join(head + b"\r\n" + body for head, body in zip(heads, sent, strict=True)))
    ids = [int(each) for each in re.findall(rb'"webhook_event_id":(\d+)', answers)]
    assert [desk.event(each).size for each in ids] == [len(body) for body in sent]
    assert answers.count(b"HTTP/1.1 ") == len(sent)
    assert answers.count(b"Connection: close") == 1


def test_a_sender_of_an_old_kind_sees_the_end_of_its_answer(desk: Desk) -> None:
    head = (
        HEAD.replace(b"HTTP/1.1", b"HTTP/1.0") + AUTH + b"Content-Length: 2\r\nConnection: keep-alive\r\n\r\n"
    )
    answer = answer_to(desk, head + b"[]")
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert b"\r\nConnection: close\r\n" in answer


def test_a_body_in_chunks_is_taken_whole(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    data = encoded([post(f"C{number}") for number in range(400)])
    pieces = (data[start : start + 1_000] for start in range(0, len(data), 1_000))
    answer = desk.client.post(
        desk.url(), content=pieces, headers={"Authorization": f"Bearer {SECRET}", "Snapshot-Id": SNAPSHOT}
    )
    assert answer.status_code == 200
    desk.settle()
    assert len(desk.rows(asked.run_id)) == 400
    assert desk.event(1).size == len(data)


@pytest.mark.parametrize("limits", [Limits(stalled=0.2, lingering=0.02)])
def test_a_broken_chunk_is_refused(desk: Desk) -> None:
    head = HEAD + AUTH + b"Transfer-Encoding: chunked\r\n\r\n"
    assert answer_to(desk, head, b"zz\r\n").split(b" ", 2)[1] in {b"400", b"408"}
    assert desk.events() == []


def test_a_connection_cut_in_the_middle_of_a_body_leaves_no_trace(desk: Desk) -> None:
    for sent in (1, 40_000, 150_000, 1_500_000):
        with connection(desk) as opened:
            opened.sendall(HEAD + AUTH + b"Content-Length: 2000000\r\n\r\n" + b"[" + b" " * sent)
            if sent > 1_000_000:
                until(desk.spooled)
    until(lambda: not desk.spooled())
    assert desk.send([], snapshot=SNAPSHOT).json()["webhook_event_id"] == 1


@pytest.mark.parametrize("limits", [Limits(stalled=0.5, lingering=0.02)])
def test_a_body_that_stops_arriving_is_given_up(desk: Desk) -> None:
    head = HEAD + AUTH + b"Content-Length: 200000\r\n\r\n" + b" " * 100_000
    assert answer_to(desk, head).startswith(b"HTTP/1.1 408 ")
    assert desk.spooled() == []
    assert desk.events() == []


@pytest.mark.parametrize("limits", [Limits(patience=0, slowest=10**9, lingering=0.02)])
def test_a_body_that_trickles_is_given_up(desk: Desk) -> None:
    head = HEAD + AUTH + b"Content-Length: 200000\r\n\r\n"
    assert answer_to(desk, head, b"[").startswith(b"HTTP/1.1 408 ")


def test_a_locked_database_is_answered_503_with_a_time_to_come_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.stop()
    monkeypatch.setattr(database, "_BUSY_MS", 50)
    desk.start()
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    small, large = [post("AAA1")], [post(f"L{number}") for number in range(400)]
    other = sqlite3.connect(desk.folder.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        for body in (small, large):
            answer = desk.send(body, snapshot=SNAPSHOT)
            assert answer.status_code == 503
            assert int(answer.headers["Retry-After"]) > 0
            assert "status" not in answer.json()
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert desk.events() == []
    assert desk.spooled() == []
    for body in (small, large):
        assert desk.send(body, snapshot=SNAPSHOT).status_code == 200
    desk.settle()
    assert len(desk.rows(asked.run_id)) == 401


def test_a_spool_that_cannot_be_written_is_answered_503(desk: Desk) -> None:
    hidden = desk.folder.root / "elsewhere"
    desk.folder.spool.rename(hidden)
    answer = desk.send([post(f"L{number}") for number in range(400)], snapshot=SNAPSHOT)
    assert answer.status_code == 503
    assert int(answer.headers["Retry-After"]) > 0
    hidden.rename(desk.folder.spool)
    assert desk.send([post("AAA1")], snapshot=SNAPSHOT).status_code == 200
    assert len(desk.events()) == 1


def test_a_full_disk_is_noticed_before_the_body_is_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trackfutura_desktop.spool._RESERVE", 10**18)
    answer = answer_to(desk, HEAD + AUTH + b"Content-Length: 500000\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 503 ")
    assert b"Retry-After: 60" in answer
    assert desk.events() == []


@pytest.mark.parametrize("size", [64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 3 * 64 * 1024])
def test_bodies_around_the_size_of_a_row_are_kept_whole(desk: Desk, size: int) -> None:
    asked = desk.ask(ACCOUNT, snapshot=SNAPSHOT)
    body = encoded([post("AAA1")])
    body = body[:-1] + b" " * (size - len(body)) + b"]"
    event = desk.take(body, snapshot=SNAPSHOT)
    assert (event.size, bool(event.spool_file)) == (size, size > 64 * 1024)
    until(lambda: desk.spooled() == ([event.spool_file] if event.spool_file else []))
    assert len(desk.rows(asked.run_id)) == 1
