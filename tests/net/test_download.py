import gzip
import json

import pytest
from asking import ID, asked, at_once, client, into
from scripted_server import HANG, RESET, ScriptedServer, answer, serving

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.net import brightdata
from trackfutura_desktop.net.answers import Download
from trackfutura_desktop.net.faults import (
    DownloadCutShort,
    KeyRejected,
    NotReady,
    ServiceFault,
    SnapshotEmpty,
    SnapshotExpired,
    SnapshotUnknown,
    UnexpectedAnswer,
    Unreachable,
)

RECORDS = b"".join(b'{"post_id":"%d","description":"caf\xc3\xa9 %d"}\n' % (n, n * n) for n in range(400))
ZIPPED = gzip.compress(RECORDS, mtime=0)
BUILDING = '{"status":"building","message":"Snapshot is building, try again in 30s"}'


def chunked(body: bytes, *, whole: bool = True) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    pieces = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (body[:9000], body[9000:]) if piece)
    return head + pieces + (b"0\r\n\r\n" if whole else b"")


def downloaded(
    *answers: bytes, snapshot_id: str = ID, part: int | None = None, batch_size: int | None = None
) -> tuple[object, bytes, ScriptedServer]:
    written: list[bytes] = []
    outcome, server = asked(
        lambda bright: bright.download(snapshot_id, into(written), part=part, batch_size=batch_size),
        *answers,
    )
    return outcome, b"".join(written), server


@pytest.mark.parametrize("body", [RECORDS, ZIPPED, b"", b"[]", RECORDS[:4096], RECORDS[:4097]])
@pytest.mark.parametrize("declared", ["", "gzip", "identity"])
def test_the_bytes_are_handed_on_as_they_came_over_the_wire(body: bytes, declared: str) -> None:
    headers = {"Content-Type": "application/x-ndjson"} | ({"Content-Encoding": declared} if declared else {})
    outcome, written, _ = downloaded(answer(200, body, headers))
    assert written == body
    assert outcome == Download(
        size=len(body), is_gzip=body.startswith(b"\x1f\x8b"), content_type="application/x-ndjson"
    )


def test_a_download_without_a_declared_length_is_whole_when_its_last_piece_came() -> None:
    outcome, written, _ = downloaded(chunked(RECORDS))
    assert isinstance(outcome, Download)
    assert written == RECORDS


def test_gzip_and_the_format_are_asked_for_and_http_itself_must_not_compress() -> None:
    _, _, server = downloaded(answer(200, ZIPPED), part=2, batch_size=1000)
    (received,) = server.received
    assert received.path == f"/datasets/v3/snapshot/{ID}"
    assert received.query == {
        "format": ["ndjson"],
        "compress": ["true"],
        "part": ["2"],
        "batch_size": ["1000"],
    }
    assert received.headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    "cut",
    [
        answer(200, RECORDS[:9000], {"Content-Length": str(len(RECORDS)), "Connection": "close"}),
        answer(200, b"", {"Content-Length": "5", "Connection": "close"}),
        chunked(RECORDS, whole=False),
    ],
    ids=["length", "nothing", "chunked"],
)
def test_a_download_that_breaks_off_is_never_taken_for_whole(cut: bytes) -> None:
    outcome, _, server = downloaded(cut)
    assert isinstance(outcome, DownloadCutShort)
    assert len(server.received) == 1


@pytest.mark.parametrize(
    ("status", "body", "expected", "seconds"),
    [
        (202, '{"status":"running","message":"Snapshot is not ready yet, try again in 10s"}', NotReady, 10),
        (202, BUILDING, NotReady, 30),
        (202, "", NotReady, 10),
        (200, BUILDING, NotReady, 30),
        (200, '{"status":"building"}', NotReady, 10),
        (400, "Snapshot is not ready", NotReady, 10),
        (400, "Snapshot is empty", SnapshotEmpty, None),
        (400, "Snapshot is expired", SnapshotExpired, None),
        (404, "Snapshot does not exist", SnapshotUnknown, None),
        (404, '{"error":"Snapshot not found"}', SnapshotUnknown, None),
        (401, "Invalid credentials, your key has expired", KeyRejected, None),
        (302, "", UnexpectedAnswer, None),
    ],
)
def test_an_answer_that_is_no_data_is_told_apart_and_writes_nothing(
    status: int, body: str, expected: type[UserError], seconds: int | None
) -> None:
    for sent in (answer(status, body), answer(status, gzip.compress(body.encode()))):
        outcome, written, server = downloaded(sent)
        assert type(outcome) is expected
        assert written == b""
        assert len(server.received) == 1
        assert getattr(outcome, "retry_after", None) == seconds


def test_retry_after_of_the_header_beats_the_text() -> None:
    outcome, _, _ = downloaded(answer(202, BUILDING, {"Retry-After": "7"}))
    assert isinstance(outcome, NotReady)
    assert outcome.retry_after == 7


def test_one_record_with_a_status_field_is_data() -> None:
    record = json.dumps({"status": "active", "url": "https://northwind.studio/"}).encode()
    outcome, written, _ = downloaded(answer(200, record))
    assert isinstance(outcome, Download)
    assert written == record


@pytest.mark.parametrize("bad", [RESET, answer(500, "oops"), answer(503, "busy"), answer(429, "slow")])
def test_a_download_that_did_not_begin_is_asked_for_again(bad: bytes) -> None:
    outcome, written, server = downloaded(bad, bad, answer(200, RECORDS))
    assert isinstance(outcome, Download)
    assert written == RECORDS
    assert len(server.received) == 3


def test_a_service_that_stays_broken_is_told_with_its_words() -> None:
    outcome, _, server = downloaded(
        answer(500, "<html><head><title>x</title></head><p>Out of order</p></html>")
    )
    assert isinstance(outcome, ServiceFault)
    assert outcome.words == "Out of order"
    assert len(server.received) == 4


def test_regression_28_a_service_that_never_answers_ends_in_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(brightdata, "READ_SECONDS", 0.05)
    outcome, _, server = downloaded(HANG)
    assert isinstance(outcome, Unreachable)
    assert "did not answer in time" in outcome.sentence
    assert len(server.received) == 4


@pytest.mark.parametrize(
    "snapshot_id", ["", "..", "../../customer/balance", "a/b", "sd_x?y", "sd_x#", "%2e", "sd x"]
)
def test_an_id_out_of_a_strangers_webhook_cannot_lead_to_another_address(snapshot_id: str) -> None:
    outcome, _, server = downloaded(answer(200, RECORDS), snapshot_id=snapshot_id)
    assert isinstance(outcome, SnapshotUnknown)
    assert server.received == []


def test_a_full_disk_is_not_taken_for_a_broken_connection() -> None:
    async def take(_piece: bytes) -> None:
        raise OSError(28, "No space left on device")

    async def run() -> None:
        async with serving(answer(200, RECORDS)) as server:
            bright = client(server.url)
            try:
                await bright.download(ID, take)
            finally:
                await bright.aclose()

    with pytest.raises(OSError, match="No space left"):
        at_once(run())
