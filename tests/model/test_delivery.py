"""What a delivery says of itself, before anything is looked up."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from trackfutura_desktop.incoming import StoredBody
from trackfutura_desktop.model.delivery import (
    Arrival,
    BodyKind,
    SnapshotId,
    chosen_id,
    file_link,
    has_test_header,
    is_record,
    kind_of,
    platform_word,
    query_without_secrets,
    snapshot_ids,
    without_secrets,
)
from trackfutura_desktop.model.platform import Platform

HEADERS = [
    "Snapshot-Id",
    "Dca-Collection-Id",
    "X-Snapshot-Id",
    "X-Brightdata-Snapshot-Id",
    "X-Request-Id",
    "X-Brightdata-Request-Id",
]
QUERY = ["snapshot_id", "id", "request_id", "snapshotId", "requestId"]
BODY = [
    *("snapshot_id", "request_id", "id", "snapshotId", "requestId"),
    *("Snapshot-Id", "Request-Id", "Dca-Collection-Id", "job_id", "jobId"),
]
META = ["snapshot_id", "request_id", "id", "snapshotId", "requestId"]
PLACES = [
    *((f"header {name}", "header", name) for name in HEADERS),
    *((f"query {name}", "query", name) for name in QUERY),
    *((f"body {name}", "body", name) for name in BODY),
    *((f"metadata {name}", "metadata", name) for name in META),
]
ORDER = [source for source, _, _ in PLACES]
ids = st.from_regex(re.compile(r"[A-Za-z0-9_.-]{1,30}"), fullmatch=True)


def arrival(*headers: tuple[str, str], path: str = "/api/brightdata/webhook/", query: str = "") -> Arrival:
    return Arrival("POST", path, query, headers, StoredBody(0, "", b"", ""), 0)


def put(values: dict[str, str], meta: str = "metadata") -> list[SnapshotId]:
    """The candidates of a delivery that has these values at these places."""
    kinds: dict[str, dict[str, str]] = {"header": {}, "query": {}, "body": {}, "metadata": {}}
    for source, kind, name in PLACES:
        if source in values:
            kinds[kind][name] = values[source]
    body = {**kinds["body"], **({meta: kinds["metadata"]} if kinds["metadata"] else {})}
    query = "&".join(f"{name}={value}" for name, value in kinds["query"].items())
    return snapshot_ids(list(kinds["header"].items()), query, body)


def test_there_are_26_places() -> None:
    assert len(PLACES) == 26
    found = put(dict.fromkeys(ORDER, "sd_same12345"))
    assert [each.source for each in found] == ORDER


@given(st.dictionaries(st.sampled_from(ORDER), ids, min_size=1), st.data())
def test_regression_07_the_first_known_id_wins_wherever_it_stands(
    values: dict[str, str], data: st.DataObject
) -> None:
    known = values[data.draw(st.sampled_from(sorted(values)))]
    first = next(source for source in ORDER if values.get(source) == known)
    chosen = chosen_id(put(values, data.draw(st.sampled_from(["metadata", "meta"]))), known)
    assert (chosen.value, chosen.source) == (known, first)


@given(st.dictionaries(st.sampled_from(ORDER), ids | st.sampled_from(["", "  "])))
def test_if_none_is_known_the_first_that_is_not_blank_wins(values: dict[str, str]) -> None:
    filled = [source for source in ORDER if values.get(source, "").strip()]
    chosen = chosen_id(put(values), "sd_of_another_request")
    assert chosen == (SnapshotId(values[filled[0]], filled[0]) if filled else SnapshotId("", ""))


@pytest.mark.parametrize("name", ["id", "job_id", "jobId"])
def test_regression_08_a_records_own_id_is_no_snapshot_id_unless_it_is_known(name: str) -> None:
    record = {"url": "https://www.linkedin.com/posts/northwind-1", name: "7211111111111111111"}
    candidates = snapshot_ids([], "", record)
    assert chosen_id(candidates, "") == SnapshotId("", "")
    assert chosen_id(candidates, "7211111111111111111").source == f"body {name}"
    assert chosen_id(snapshot_ids([], "", record | {name: "sd_mabcdef0123"}), "").value == "sd_mabcdef0123"


def test_numbers_are_ids_and_everything_else_is_none() -> None:
    assert snapshot_ids([], "", {"snapshot_id": 12345})[0].value == "12345"
    for value in (None, True, [], {}, ["sd_x"], {"a": 1}, "\0", "\ud800", "x" * 257):
        assert snapshot_ids([], "", {"snapshot_id": value}) == []
    assert snapshot_ids([], "", {"metadata": "sd_x", "meta": {"id": "sd_inner123"}})[0].value == "sd_inner123"


def test_ids_keep_nothing_that_cannot_be_stored() -> None:
    found = snapshot_ids([("Snapshot-Id", " sd_a ")], "id=sd%00b", {"snapshot_id": "sd_\ud800c"})
    assert [each.value for each in found] == ["sd_a", "sdb", "sd_c"]


@given(st.text(max_size=50), st.dictionaries(st.text(max_size=12), st.none() | st.text() | st.integers()))
def test_anything_can_be_asked_for_its_ids_and_its_kind(
    query: str, body: dict[str, str | int | None]
) -> None:
    for each in snapshot_ids([("X-Request-Id", query)], query, body):
        each.value.encode()
        assert each.value.strip()
    assert kind_of(arrival(query=query), body) in BodyKind


TEST = ("X-Brightdata-Test", "true")


@pytest.mark.parametrize(
    ("headers", "path", "body", "kind"),
    [
        ([], "webhook", {"test": "data"}, BodyKind.TEST),
        ([], "webhook", {}, BodyKind.TEST),
        ([TEST], "webhook", {"url": "https://x.com/a/status/1"}, BodyKind.TEST),
        ([TEST], "webhook", None, BodyKind.TEST),
        ([TEST], "notify", {"snapshot_id": "sd_a", "status": "ready"}, BodyKind.TEST),
        ([TEST], "webhook", {"file_url": "https://brightdata.com/a"}, BodyKind.TEST),
        ([], "webhook", None, BodyKind.DATA),
        ([], "webhook", {"url": "https://x.com/a/status/1"}, BodyKind.DATA),
        ([], "webhook", {"followers": 12, "full_name": "Lumen"}, BodyKind.DATA),
        ([], "webhook", {"video_id": "abc"}, BodyKind.DATA),
        ([("Snapshot-Id", "sd_a")], "webhook", {"strange": 1}, BodyKind.DATA),
        ([], "webhook", {"snapshot_id": "sd_a", "strange": 1}, BodyKind.DATA),
        ([], "webhook", {"snapshot_id": "sd_a", "status": "running"}, BodyKind.NOTICE),
        ([], "webhook", {"id": "sd_a", "status": "failed", "error": "no money"}, BodyKind.NOTICE),
        ([], "webhook", {"snapshot_id": "sd_a", "status": "ready", "timestamp": "2026"}, BodyKind.NOTICE),
        ([], "webhook", {"snapshot_id": "sd_a", "status": "active", "url": "x"}, BodyKind.DATA),
        ([], "webhook", {"id": "12", "status": "active", "followers": 4}, BodyKind.DATA),
        ([], "webhook", {"snapshot_id": "sd_a", "status": 3}, BodyKind.DATA),
        ([], "webhook", {"status": "ready"}, BodyKind.TEST),
        ([], "notify", {"status": "ready"}, BodyKind.NOTICE),
        ([], "webhook", {"file_url": "https://brightdata.com/a"}, BodyKind.FILE_LINK),
        ([], "webhook", {"file_url": "https://a/b", "snapshot_id": "sd_a"}, BodyKind.FILE_LINK),
        ([], "webhook", {"file_url": "https://a/b", "url": "https://x.com/a"}, BodyKind.DATA),
        ([], "webhook", {"file_url": 7, "snapshot_id": "sd_a"}, BodyKind.DATA),
    ],
)
def test_the_kind_of_a_body(
    headers: list[tuple[str, str]], path: str, body: dict[str, object] | None, kind: BodyKind
) -> None:
    assert kind_of(arrival(*headers, path=f"/api/brightdata/{path}/"), body) is kind


def test_a_file_link_is_an_address_beside_no_field_of_a_record() -> None:
    assert file_link({"file_url": " https://brightdata.com/a "}) == "https://brightdata.com/a"
    assert file_link({"file_url": "https://brightdata.com/a", "post_id": "1"}) == ""
    assert file_link({"file_url": None}) == ""
    assert not is_record({"file_url": "x", "snapshot_id": "sd_a"})


@pytest.mark.parametrize(("value", "marks"), [("true", True), ("1", True), ("false", False), ("0", False)])
def test_the_test_header_marks_a_test_unless_it_says_no(value: str, *, marks: bool) -> None:
    assert has_test_header([("x-brightdata-TEST", value)]) is marks
    assert not has_test_header([("X-Test", "true")])


def test_the_platform_is_taken_from_what_the_sender_names_if_it_exists() -> None:
    assert platform_word([("x-platform", " TikTok ")], "platform=x") == (Platform.TIKTOK, "header X-Platform")
    assert platform_word([("X-Platform", "myspace")], "platform=x") == (Platform.X, "query platform")
    assert platform_word([("X-Platform", "unknown")], "platform=unknown") == (Platform.UNKNOWN, "")


def test_regression_40_secrets_are_blanked_in_headers() -> None:
    shown = without_secrets(
        [
            ("Authorization", "Bearer 7261"),
            ("Proxy-Authorization", "Basic 7261"),
            ("X-Api-Key", "7261"),
            ("X-Auth", "7261"),
            ("Cookie", "session=7261"),
            ("X-Amz-Security-Token", "7261"),
            ("X-Custom", "Bearer 7261"),
            ("Snapshot-Id", "sd_first"),
            ("Snapshot-Id", "sd_second"),
        ]
    )
    assert "7261" not in str(shown)
    assert shown["Snapshot-Id"] == "sd_first"
    assert next(iter(shown)) == "Authorization"


@given(st.text(st.characters(codec="utf-8", exclude_characters="&=%+7261"), max_size=20))
def test_regression_40_secrets_are_blanked_in_the_query(value: str) -> None:
    assume(value)
    query = f"ref=ab12&token={value}7261&%74oken=7261&x-amz-sig=7261&API_KEY=7261&platform={value}"
    shown = query_without_secrets(query)
    assert "7261" not in shown
    assert shown.startswith("ref=ab12&token=[hidden]&")
    assert shown.endswith(f"&platform={value}")
    assert query_without_secrets("") == ""
    assert query_without_secrets("secret") == "secret=[hidden]"
