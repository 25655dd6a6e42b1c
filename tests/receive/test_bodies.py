"""Every form a body may have, from the socket to the rows."""

import gzip
import io
import itertools
import json
import random

import msgspec
import pytest
from desk import ACCOUNT, OTHER, Desk, adds_up, counts, encoded, failure, lines, packed, post

from trackfutura_desktop.flow.replay import body_preview, process_again
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.simulator import formats

SNAPSHOT = "sd_invented0002"
CAPTURED = {  # of real deliveries
    "Content-Type": "application/gzip",
    "Content-Encoding": "gzip",
    "Dca-Collection-Id": SNAPSHOT,
    "Dca-Filename": f"{SNAPSHOT}.json.gz",
    "Dca-Dataset": "true",
    "User-Agent": "BRD dca-ds-delivery-worker/1.473.306",
    "Connection": "close",
}
RECORDS = [post("AAA1"), post("BBB1", OTHER), failure(OTHER)]


@pytest.fixture
def run_id(desk: Desk) -> int:
    return desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT).run_id


def ids(desk: Desk, run_id: int) -> list[str]:
    return sorted(row.native_id for row in desk.rows(run_id))


@pytest.mark.parametrize("form", ["json", "ndjson", "jsonl", "csv"])
def test_regression_10_every_form_is_stored_whatever_the_headers_say(desk: Desk, form: str) -> None:
    body = formats.encode([encoded(each) for each in RECORDS], form)
    for number, (declared, squeezed) in enumerate(itertools.product([True, False], repeat=2)):
        asked = desk.ask(ACCOUNT, OTHER, snapshot=f"sd_form{number}00000")
        headers = CAPTURED if declared else {"Content-Type": "text/plain"}
        headers = headers | {"Dca-Collection-Id": asked.snapshot_id}
        event = desk.take(packed(body) if squeezed else body, headers)
        assert counts(event) == (3, 2, 0, 0, 1, 0)
        assert ids(desk, asked.run_id) == ["AAA1", "BBB1"]
        assert [job.content_count for job in desk.jobs(asked.run_id)] == [1, 1]
        assert [job.error_count for job in desk.jobs(asked.run_id)] == [0, 1]


@pytest.mark.parametrize("large", [True, False])
@pytest.mark.parametrize("damage", ["truncated", "checksum", "tail"])
def test_damaged_gzip_stores_nothing_and_says_so(
    desk: Desk, run_id: int, damage: str, *, large: bool
) -> None:
    noise = random.Random(7)  # noqa: S311 - so that the packed body is large too
    records = [post(f"N{number}", noise=noise.randbytes(200).hex()) for number in range(800 if large else 3)]
    body = packed(lines(records))
    broken = {
        "truncated": body[:-20],
        "checksum": body[:-8] + bytes([body[-8] ^ 1]) + body[-7:],
        "tail": body + b"something else",
    }[damage]
    answer = desk.send(broken, CAPTURED, snapshot=SNAPSHOT)
    assert answer.status_code == (200 if large else 400)
    desk.settle()
    event = desk.event(answer.json()["webhook_event_id"])
    assert event.status is (EventStatus.PROCESSING_ERROR if large else EventStatus.JSON_ERROR)
    assert "gzip" in event.error_message
    assert event.received_count == 0
    assert desk.rows(run_id) == []
    whole = desk.take(body, CAPTURED, snapshot=SNAPSHOT)
    assert whole.stored_count == len(records)


def test_several_gzip_members_and_a_padded_end_are_one_body(desk: Desk, run_id: int) -> None:
    body = packed(lines(RECORDS[:1])) + packed(lines(RECORDS[1:])) + b"\0" * 512
    assert counts(desk.take(body, CAPTURED)) == (3, 2, 0, 0, 1, 0)
    assert ids(desk, run_id) == ["AAA1", "BBB1"]


def test_a_small_body_that_unpacks_to_a_large_one_is_stored(desk: Desk, run_id: int) -> None:
    body = packed(encoded([post("AAA1", description="light " * 400_000), post("BBB1", OTHER)]))
    assert len(body) < 64 * 1024
    assert counts(desk.take(body, CAPTURED)) == (2, 2, 0, 0, 0, 0)
    assert ids(desk, run_id) == ["AAA1", "BBB1"]


def test_a_bomb_is_given_up_and_does_not_stop_the_others(desk: Desk, run_id: int) -> None:
    plain = io.BytesIO()
    with gzip.GzipFile(fileobj=plain, mode="wb", mtime=0) as file:
        file.write(b"[")
        for _ in range(300):
            file.write(b" " * 1_000_000)
        file.write(b"]")
    desk.send(plain.getvalue(), CAPTURED)
    assert counts(desk.take([post("AAA1")], snapshot=SNAPSHOT)) == (1, 1, 0, 0, 0, 0)
    bomb = desk.event(1)
    assert bomb.status is EventStatus.PROCESSING_ERROR
    assert ids(desk, run_id) == ["AAA1"]


def test_regression_11_one_object_instead_of_a_list_is_stored(desk: Desk, run_id: int) -> None:
    assert counts(desk.take(post("AAA1"), snapshot=SNAPSHOT)) == (1, 1, 0, 0, 0, 0)
    pretty = json.dumps(post("BBB1", OTHER), indent=4).encode()
    assert counts(desk.take(packed(pretty), CAPTURED)) == (1, 1, 0, 0, 0, 0)
    assert ids(desk, run_id) == ["AAA1", "BBB1"]


def test_regression_11_an_empty_delivery_of_a_known_request_is_an_event(desk: Desk, run_id: int) -> None:
    for number, body in enumerate([b"[]", b" [ ] \n", b"\xef\xbb\xbf[]", packed(b"[]"), b"", packed(b"")], 1):
        event = desk.take(body, snapshot=SNAPSHOT)
        assert event.id == number
        assert counts(event) == (0, 0, 0, 0, 0, 0)
    assert desk.rows(run_id) == []
    assert desk.unmatched() is None


def test_regression_11_an_empty_list_of_nobody_is_only_an_event(desk: Desk) -> None:
    for number, snapshot in enumerate(["", "sd_nobodyknows1"], 1):
        event = desk.take(b"[]", snapshot=snapshot)
        assert (event.id, event.status) == (number, EventStatus.PROCESSED)
        assert event.error_message
    assert desk.unmatched() is None


def test_regression_10_an_empty_body_that_names_nothing_is_refused_and_leaves_a_trace(desk: Desk) -> None:
    answer = desk.send(b"")
    assert answer.status_code == 400
    assert desk.event(answer.json()["webhook_event_id"]).status is EventStatus.JSON_ERROR


def test_regression_09_a_body_of_1200_posts_is_stored(desk: Desk, run_id: int) -> None:
    records = [post(f"L{number}", description="light " * 350) for number in range(1_200)]
    body = encoded(records)
    assert len(body) > 2_500_000
    event = desk.take(body, snapshot=SNAPSHOT)
    assert counts(event) == (1_200, 1_200, 0, 0, 0, 0)
    assert len(desk.rows(run_id)) == 1_200
    assert (desk.folder.spool / event.spool_file).read_bytes() == body


def test_regression_20_no_body_gets_into_the_log(desk: Desk) -> None:
    desk.take([post("AAA1", description="a very private sentence")], snapshot=SNAPSHOT)
    desk.send(b'{"half": "a very private sentence')
    assert "private" not in desk.folder.log.read_text(encoding="utf-8")


def test_regression_12_an_error_in_first_place_decides_nothing(desk: Desk) -> None:
    records = [
        {"error": "Page not found", "error_code": "dead_page", "input": {"url": "https://lumen.cafe/"}},
        {"warning": "No posts in this period", "warning_code": "no_posts", "input": {"url": ACCOUNT}},
        {
            "post_id": "7300000000000000001",
            "url": "https://www.tiktok.com/@lumen.cafe/video/7300000000000000001",
            "play_count": 7,
            "digg_count": 1,
            "timestamp": "2026-03-02T09:00:00.000Z",
            "input": {"url": "https://www.tiktok.com/@lumen.cafe"},
        },
    ]
    event = desk.take(records, snapshot="sd_nobodyknows2")
    assert counts(event) == (3, 1, 0, 0, 2, 0)
    assert event.platform == "tiktok"
    assert event.platform_source.startswith("data: ")
    folder = desk.unmatched()
    assert folder is not None
    (row,) = desk.rows(folder.key.run_id)
    assert (row.platform, row.kind) == ("tiktok", "post")
    shown = {(error.kind, error.code, error.message) for error in desk.errors(folder.key.run_id)}
    assert shown == {
        ("error", "dead_page", "Page not found"),
        ("warning", "no_posts", "No posts in this period"),
    }


def test_regression_14_tiktok_is_tiktok_and_is_stored(desk: Desk) -> None:
    video = "https://www.tiktok.com/@lumen.cafe/video/7300000000000000002"
    asked = desk.ask("https://www.tiktok.com/@lumen.cafe", snapshot=SNAPSHOT)
    record = {
        "url": video,
        "post_id": "7300000000000000002",
        "post_type": "video",
        "description": "Oat biscuits",
        "digg_count": 12,
        "play_count": 700,
        "timestamp": "2026-03-02T09:00:00.000Z",
        "input": {"url": "https://www.tiktok.com/@lumen.cafe"},
    }
    assert counts(desk.take([record], snapshot=SNAPSHOT)) == (1, 1, 0, 0, 0, 0)
    (row,) = desk.rows(asked.run_id)
    assert (row.platform, row.kind, row.url, row.views) == ("tiktok", "post", video, 700)


def test_regression_15_comments_of_one_post_stay_apart(desk: Desk) -> None:
    page = "https://www.instagram.com/p/DAbCdEf0001/"
    asked = desk.ask(page, snapshot=SNAPSHOT)
    comments = [
        {
            "post_url": page,
            "post_id": "3500001",
            "comment_id": f"1800000000000000{number}",
            "comment": f"Lovely, {number} times",
            "comment_user": "fieldnotes.daily",
            "input": {"url": page},
            "timestamp": "2026-03-02T09:00:00.000Z",
        }
        for number in range(3)
    ]
    assert counts(desk.take(comments, snapshot=SNAPSHOT)) == (3, 3, 0, 0, 0, 0)
    assert {row.kind for row in desk.rows(asked.run_id)} == {"comment"}
    assert len(desk.rows(asked.run_id)) == 3


def test_regression_16_a_record_without_a_usable_date_is_kept(desk: Desk, run_id: int) -> None:
    dates: list[object] = ["", None, "yesterday", "0000-00-00", 0, {}, "1970-01-01T00:00:00Z"]
    records = [post(f"D{n}", date_posted=date, timestamp=date) for n, date in enumerate(dates)]
    assert counts(desk.take(records, snapshot=SNAPSHOT)) == (7, 7, 0, 0, 0, 0)
    assert {row.published_at for row in desk.rows(run_id)} == {None}


POISON = [
    b'[{"url": "https://instagram.com/p/AAA1/", "shortcode": "AAA1", "likes": %s}]' % (b"9" * 5_000),
    b'[{"url": "https://instagram.com/p/AAA1/", "shortcode": "AAA1", "likes": 1e999, "views": -0.0}]',
    b'[{"url": "https://instagram.com/p/A/", "shortcode": "AA\\ud800A1", "description": "\\udfff\\u0000"}]',
    b'[{"url": "https://instagram.com/p/\\ud800/", "snapshot_id": "sd_\\udc00abc", "account": "\\ud83d"}]',
    b'[{"url": ' + b"[" * 900 + b"]" * 900 + b', "shortcode": "AAA1"}]',
    b'{"url": "https://instagram.com/p/AAA1/", "nest": ' + b'{"a":' * 5_000 + b"1" + b"}" * 5_000 + b"}",
    b'[null, 1, "text", [], true, {}, {"url": null}, {"url": {"url": []}}]',
    b'[{"": "", "url": "https://instagram.com/p/AAA1/", "input": [[]], "discovery_input": 7, "error": {}}]',
    b'[{"error": {"message": ["deep"]}, "error_code": 12, "input": "\\ud800"}]',
    b'{"snapshot_id": "\\ud800", "status": "\\udfff"}',
    b'{"id": %s, "status": "ready"}' % (b"9" * 4_400),
    b'{"file_url": "https://\\ud800/", "id": 1}',
    b'[{"metadata": {"id": {"a": 1}}, "meta": [], "snapshot_id": ["x"], "url": "x"}]',
    b'[{"url": "https://instagram.com/p/' + b"a" * 40_000 + b'/"}]',
    "[{'url': 1}]".encode("utf-16"),
    '[{"url": "https://instagram.com/p/AAA1/", "text": "\x00"}]'.encode("utf-16-le"),
]


@pytest.mark.parametrize("padding", [b"", b" " * 70_000])
def test_poison_never_stops_what_comes_after_it(desk: Desk, run_id: int, padding: bytes) -> None:
    for number, body in enumerate(POISON):
        for snapshot in (SNAPSHOT, ""):
            answer = desk.send(body + padding, snapshot=snapshot)
            assert answer.status_code in {200, 400}, answer.text
        assert desk.take([post(f"ZZZ{number}")], snapshot=SNAPSHOT).stored_count == 1
    for event in desk.events():
        assert adds_up(event)
        assert event.status is not EventStatus.ERROR, event.error_message
        assert event.finished_at is not None
    assert {f"ZZZ{number}" for number in range(len(POISON))} <= set(ids(desk, run_id))


def test_poison_in_headers_and_query_is_kept_like_anything_else(desk: Desk) -> None:
    headers = {"X-Platform": "\ud83d\ude00", "X-Odd": "ünï", "Snapshot-Id": "sd_ünï"}
    sent = {name.encode(): value.encode("utf-8", "surrogatepass") for name, value in headers.items()}
    sent |= {b"Authorization": b"Bearer invented-webhook-secret-7261", b"X-Raw": b"\xff\xfe"}
    for query in ("id=%00%ff&id=&ref=%ED%A0%80", "&&==&%=%&snapshot_id", "a=" + "b" * 4_000):
        answer = desk.client.post(f"{desk.url()}?{query}", headers=sent, content=encoded([post("AAA1")]))
        assert answer.status_code == 200, answer.text
    desk.settle()
    assert {event.status for event in desk.events()} == {EventStatus.PROCESSED}
    assert desk.event(1).snapshot_id == "sd_ünï"


def test_a_record_that_is_no_object_is_rejected_and_shown(desk: Desk, run_id: int) -> None:
    event = desk.take([post("AAA1"), 7, "text", None, ["x"]], snapshot=SNAPSHOT)
    assert counts(event) == (5, 1, 0, 0, 0, 4)
    assert [error.kind for error in desk.errors(run_id)] == ["rejected"] * 4
    assert all(error.message for error in desk.errors(run_id))


def test_a_stored_file_that_was_changed_since_is_noticed(desk: Desk, run_id: int) -> None:
    event = desk.take(lines([post(f"L{number}") for number in range(300)]), snapshot=SNAPSHOT)
    path = desk.folder.spool / event.spool_file
    whole = path.read_bytes()
    path.write_bytes(whole[: whole.rindex(b"\n", 0, len(whole) - 1) + 1])  # the last line is missing
    desk.run(process_again(desk.workspace, [event.id]))
    desk.settle()
    assert desk.event(event.id).status is EventStatus.PROCESSING_ERROR
    assert "not what arrived" in desk.event(event.id).error_message
    path.unlink()
    desk.run(process_again(desk.workspace, [event.id]))
    desk.settle()
    assert desk.event(event.id).status is EventStatus.PROCESSING_ERROR
    assert body_preview(desk.workspace, event.id, 100) == b""
    assert len(desk.rows(run_id)) == 300


@pytest.mark.parametrize("harm", ["changed", "gone", "gone and unnoticed"])
def test_a_delivery_whose_file_was_harmed_is_whole_again_when_it_is_repeated(
    desk: Desk, run_id: int, harm: str
) -> None:
    body = lines([post(f"L{number}") for number in range(300)])
    event = desk.take(body, snapshot=SNAPSHOT)
    path = desk.folder.spool / event.spool_file
    if harm == "changed":
        path.write_bytes(body[:-2])
    else:
        path.unlink()
    if harm != "gone and unnoticed":
        desk.run(process_again(desk.workspace, [event.id]))
        desk.settle()
        assert desk.event(event.id).status is EventStatus.PROCESSING_ERROR
    again = desk.take(body, snapshot=SNAPSHOT)
    assert (again.id, again.status, again.repeats) == (event.id, EventStatus.PROCESSED, 1)
    assert desk.spooled() == [again.spool_file]
    assert (desk.folder.spool / again.spool_file).read_bytes() == body
    assert len(desk.rows(run_id)) == 300


def test_the_raw_body_can_be_looked_at_unpacked(desk: Desk) -> None:
    body = encoded([post("AAA1")])
    event = desk.take(packed(body), CAPTURED)
    assert body_preview(desk.workspace, event.id, 10_000) == body
    assert body_preview(desk.workspace, event.id, 10) == body[:10]
    broken = desk.send(packed(body)[:-5]).json()["webhook_event_id"]
    assert body_preview(desk.workspace, broken, 2) == b"[{"  # what can be unpacked
    assert body_preview(desk.workspace, 999, 10) == b""
    assert msgspec.json.decode(body)
