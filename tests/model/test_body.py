"""The decoder of delivered bodies: every form, every damage, any piece size."""

import csv
import gzip
import io
import json
import tracemalloc
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from trackfutura_desktop.model import buffer
from trackfutura_desktop.model.body import BodyError, Decoded, inflate, records

POST = {"post_id": "3800000000000000001", "url": "https://www.instagram.com/p/DAbCdEfGhIj/", "likes": 120}
OTHER = {
    "post_id": "3800000000000000002",
    "description": 'braces } in, "texts" { ] and \\ slashes',
    "tags": [{}, [1]],
}

texts = st.text(st.characters(codec="utf-8"))
json_values = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**70), 2**70),
        st.floats(allow_nan=False, allow_infinity=False),
        texts,
        st.sampled_from(["{", "}", "},{", '"', "\\", "[", "],"]),
    ),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)
json_objects = st.dictionaries(texts, json_values, max_size=5)
piece_sizes = st.integers(1, 40)


def pieces(body: bytes, size: int = 7) -> Iterator[bytes]:
    return (body[at : at + size] for at in range(0, len(body), size))


def decode(body: bytes, size: int = 7) -> list[Decoded]:
    """Records of a body that arrives, and is buffered, in pieces of ``size`` bytes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(buffer, "_BLOCK", size)
        return list(records(inflate(pieces(body, size))))


def data(body: bytes, size: int = 7) -> list[dict[str, Any] | None]:
    return [record.data for record in decode(body, size)]


def refusal(body: bytes) -> BodyError:
    with pytest.raises(BodyError) as caught:
        decode(body)
    return caught.value


def as_csv(rows: Iterable[Iterable[str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def ndjson(values: Iterable[object]) -> bytes:
    return b"".join(json.dumps(value).encode() + b"\n" for value in values)


# -- the forms


@pytest.mark.parametrize(
    "body",
    [
        json.dumps([POST, OTHER]).encode(),
        json.dumps([POST, OTHER], separators=(",", ":")).encode(),
        json.dumps([POST, OTHER], indent=2).encode(),
        ndjson([POST, OTHER]),
        ndjson([POST, OTHER]).replace(b"\n", b"\r\n\r\n"),
        ndjson([POST, OTHER]).rstrip(),
        json.dumps(POST, indent=2).encode() + b"\n" + json.dumps(OTHER, indent=2).encode(),
        b" \n" + json.dumps([POST, OTHER]).encode() + b"\n\n",
        b"\xef\xbb\xbf" + json.dumps([POST, OTHER]).encode(),
        json.dumps([POST, OTHER]).encode("utf-16"),
        json.dumps([POST, OTHER]).encode("utf-16-le"),
        json.dumps([POST, OTHER]).encode("utf-16-be"),
        ndjson([POST, OTHER]).decode().encode("utf-16"),
    ],
)
def test_a_list_and_json_lines_in_every_spelling_give_the_same_records(body: bytes) -> None:
    for size in (1, 5, 10_000):
        assert data(body, size) == [POST, OTHER]


def test_regression_10_gzip_json_lines_text_and_empty_bodies_are_read() -> None:
    lines = ndjson([POST, OTHER])
    assert data(gzip.compress(lines)) == [POST, OTHER]
    assert data(gzip.compress(json.dumps([POST]).encode())) == [POST]
    assert data(lines) == [POST, OTHER]
    assert data(as_csv([["post_id", "url"], ["1", "https://www.tiktok.com/@lumen"]])) == [
        {"post_id": "1", "url": "https://www.tiktok.com/@lumen"}
    ]
    assert data(b"") == data(b" \r\n\t") == data(gzip.compress(b"")) == []
    assert refusal(b"Snapshot is empty").kind == "json_error"


def test_regression_11_one_object_is_one_record_and_an_empty_list_is_none() -> None:
    assert data(json.dumps(POST).encode()) == [POST]
    assert data(json.dumps(POST, indent=4).encode()) == [POST]
    assert data(b"[]") == data(b" [ \n ] ") == []


def test_each_record_keeps_its_own_bytes_and_its_place() -> None:
    first, second = b'{"id": 1,  "a":"\\u00e9"}', b'{"id":1,"id":2}'
    for body in (b"[" + first + b" , " + second + b"]", first + b"\n" + second + b"\r\n"):
        decoded = decode(body)
        assert [(record.index, record.raw) for record in decoded] == [(0, first), (1, second)]
        assert [record.data for record in decoded] == [{"id": 1, "a": "é"}, {"id": 2}]


@given(st.lists(json_objects, max_size=6), piece_sizes, st.booleans(), st.booleans())
def test_any_records_come_back_from_a_list(
    values: list[dict[str, Any]],
    size: int,
    packed: bool,  # noqa: FBT001 - drawn by Hypothesis
    indented: bool,  # noqa: FBT001 - drawn by Hypothesis
) -> None:
    body = json.dumps(values, indent=1 if indented else None, ensure_ascii=packed).encode()
    assert data(gzip.compress(body) if packed else body, size) == values


@given(st.lists(json_objects, max_size=6), piece_sizes, st.booleans())
def test_any_records_come_back_from_json_lines(
    values: list[dict[str, Any]],
    size: int,
    packed: bool,  # noqa: FBT001 - drawn by Hypothesis
) -> None:
    body = ndjson(values)
    assert data(gzip.compress(body) if packed else body, size) == values


alike = st.fixed_dictionaries(
    {"url": texts | st.sampled_from(["{", "}", '}, {"url": 1', "\\"])},
    optional={
        "comments": st.lists(st.fixed_dictionaries({"url": texts, "n": json_values}), max_size=4),
        "text": st.sampled_from(["{", "}", "}}}", '}, {"url"']) | texts,
        "input": st.fixed_dictionaries({"url": texts}),
    },
)
unlike = st.sampled_from([{"timestamp": "t", "error": "gone"}, {}, {"a": {"url": [{"url": {}}]}}])


@given(
    st.lists(alike | unlike, max_size=12), st.integers(1, 400), st.sampled_from([None, 0, 2]), st.booleans()
)
def test_records_that_begin_alike_come_back_from_a_list(
    values: list[dict[str, Any]],
    size: int,
    indent: int | None,
    compact: bool,  # noqa: FBT001 - drawn by Hypothesis
) -> None:
    separators = (",", ":") if compact else None
    body = json.dumps(values, indent=indent, separators=separators).encode()
    decoded = decode(body, size)
    assert [record.data for record in decoded] == values
    assert [json.loads(record.raw) for record in decoded] == values


@given(st.lists(json_values, max_size=6), piece_sizes)
def test_a_list_of_any_values_loses_none(values: list[Any], size: int) -> None:
    decoded = decode(json.dumps(values).encode(), size)
    assert [json.loads(record.raw) for record in decoded] == values
    assert all((record.data is None) == bool(record.problem) for record in decoded)


@given(st.lists(json_objects, min_size=1, max_size=4), st.data())
def test_a_list_cut_off_anywhere_is_refused(values: list[dict[str, Any]], draw: st.DataObject) -> None:
    body = json.dumps(values).encode()
    cut = draw.draw(st.integers(1, len(body) - 1))
    assert refusal(body[:cut]).kind == "json_error"


@given(st.lists(json_objects, min_size=1, max_size=4), st.data())
def test_json_lines_cut_off_inside_a_record_are_refused(
    values: list[dict[str, Any]], draw: st.DataObject
) -> None:
    last = json.dumps(values[-1]).encode()
    cut = draw.draw(st.integers(1, len(last) - 1))
    error = refusal(ndjson(values[:-1]) + last[:cut])
    assert error.kind == "json_error"
    assert f"Record {len(values)} " in error.sentence


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    st.binary(max_size=200)
    | st.binary(max_size=60).map(lambda tail: b"[" + tail)
    | st.binary(max_size=60).map(lambda tail: b'{"a"' + tail)
    | st.binary(max_size=60).map(lambda tail: b"url,id\n" + tail)
    | st.binary(max_size=60).map(lambda tail: b"\xff\xfe" + tail)
    | st.binary(max_size=60).map(lambda tail: b"\x1f\x8b\x08" + tail)
    | st.text('{}[]",:\\ 1truefalsnul\n', max_size=60).map(str.encode),
    piece_sizes,
)
@example(b"[", 1)
@example(b"\x1f", 1)
@example(b'"\\', 1)
def test_no_bytes_raise_anything_but_a_body_error(body: bytes, size: int) -> None:
    try:
        decoded = decode(body, size)
    except BodyError as error:
        assert error.sentence.endswith(".")  # noqa: PT017 - either outcome is right
        assert error.remedy  # noqa: PT017 - either outcome is right
    else:
        assert [record.index for record in decoded] == list(range(len(decoded)))


# -- single values


@pytest.mark.parametrize("value", [b"1", b'"text"', b"null", b"true", b"[1,{}]", b"-1.5e3", b'"a ] , }"'])
def test_a_value_that_is_no_object_is_kept_with_its_problem(value: bytes) -> None:
    for body in (b"[{}," + value + b"]", b"[" + value + b" ,{}]", b"{}\n" + value):
        kept = [record for record in decode(body) if record.data is None]
        assert [record.raw for record in kept] == [value]
        assert kept[0].problem.startswith("A record must be an object")


def test_texts_in_place_of_records_are_split_right_at_every_buffer_end() -> None:
    values = ['a "quoted" ] , text', "ends in \\", "", "{", '\\"']
    body = json.dumps(values).encode()
    for size in range(1, len(body)):
        assert [json.loads(record.raw) for record in decode(body, size)] == values


def test_too_deep_nesting_is_a_problem_of_its_record_only() -> None:
    deep = b'{"a":' + b"[" * 200_000 + b"]" * 200_000 + b"}"
    for body in (b"[" + deep + b',{"id":"1"}]', deep + b'\n{"id":"1"}\n'):
        first, second = decode(body, 5000)
        assert (first.data, first.raw) == (None, deep)
        assert "deep" in first.problem
        assert second.data == {"id": "1"}


def test_numbers_keep_all_their_digits() -> None:
    long = "9" * 5000
    body = f'[{{"id":7300000000000000001}},{{"id":123456789012345678901234567890}},{{"id":{long},"x":1e999}}]'
    assert data(body.encode()) == [
        {"id": 7300000000000000001},
        {"id": 123456789012345678901234567890},
        {"id": long, "x": "1e999"},
    ]


def test_half_surrogates_and_nul_do_not_lose_a_record() -> None:
    assert data(b'[{"a":"\\ud800x","b":"\\u0000"}]') == [{"a": "\ud800x", "b": "\0"}]


@pytest.mark.parametrize(
    "wrong", [b'{"a":NaN}', b'{"a":-Infinity}', b'{"a":tru}', b'{"a":"\xff"}', b"{'a':1}", b'{"a":01}']
)
def test_broken_json_names_the_record_and_the_byte(wrong: bytes) -> None:
    for before, after in ((b'[{"id":1},', b',{"id":3}]'), (b'{"id":1}\n', b'\n{"id":3}\n')):
        error = refusal(before + wrong + after)
        assert error.kind == "json_error"
        assert "Record 2 " in error.sentence
        assert f"byte {len(before)}" in error.sentence


@pytest.mark.parametrize(
    "body", [b"[{}] x", b"[{},]", b"[,{}]", b"[{} {}]", b"[{}", b"[", b"[{}]]", b"[{}][{}]"]
)
def test_a_list_that_is_not_well_formed_is_refused(body: bytes) -> None:
    assert refusal(body).kind == "json_error"


@pytest.mark.parametrize(
    "body",
    [
        b"not json",
        b"hello, world",
        b"<html><body>no</body></html>",
        b"\x00\x01",
        b"\xff\xfea",
        b"url;id",
        b"NaN",
    ],
)
def test_what_is_no_data_is_refused(body: bytes) -> None:
    assert refusal(body).kind == "json_error"


# -- gzip


def test_several_gzip_members_and_padding_are_one_body() -> None:
    first, second = ndjson([POST]), ndjson([OTHER])
    assert data(gzip.compress(first) + gzip.compress(second)) == [POST, OTHER]
    assert data(gzip.compress(first) + b"\0" * 50) == [POST]


PACKED = gzip.compress(ndjson([POST, OTHER] * 20)) + gzip.compress(ndjson([POST]))
MEMBER_END = len(PACKED) - len(gzip.compress(ndjson([POST])))


@given(st.integers(1, len(PACKED) - 1).filter(lambda cut: cut != MEMBER_END), piece_sizes)
@example(1, 1)
@example(2, 2)
@example(MEMBER_END + 1, 3)
@example(len(PACKED) - 1, 40)
def test_gzip_cut_off_anywhere_is_noticed(cut: int, size: int) -> None:
    with pytest.raises(BodyError) as caught:
        list(inflate(pieces(PACKED[:cut], size)))
    assert caught.value.kind == "damaged"


def test_a_wrong_checksum_and_foreign_bytes_after_gzip_are_noticed() -> None:
    packed = gzip.compress(b"[]" * 100)
    for damaged in (
        packed[:-8] + bytes(8),
        packed + b"x",
        packed + b"\x1f",
        packed[:20] + b"\xff\xff" + packed[22:],
    ):
        with pytest.raises(BodyError) as caught:
            list(inflate(pieces(damaged)))
        assert caught.value.kind == "damaged"


def test_a_bomb_is_refused_before_it_fills_the_memory() -> None:
    engine = zlib.compressobj(9, wbits=31)
    bomb = b"".join(engine.compress(bytes(1 << 20)) for _ in range(100)) + engine.flush()
    tracemalloc.start()
    with pytest.raises(BodyError) as caught:
        for _ in inflate([bomb]):
            pass
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert caught.value.kind == "too_large"
    assert peak < 8 << 20


def test_a_limit_of_inflated_bytes_holds_for_plain_and_packed_bodies() -> None:
    for body in (b"x" * 1001, gzip.compress(b"x" * 1001)):
        with pytest.raises(BodyError) as caught:
            list(inflate([body], max_bytes=1000))
        assert caught.value.kind == "too_large"
        assert b"".join(inflate([body], max_bytes=1001)) == b"x" * 1001


# -- memory


def test_a_long_list_is_never_held_as_a_whole() -> None:
    def body() -> Iterator[bytes]:
        yield b"["
        for number in range(8_000):
            yield b'{"id":"%d","text":"%s"},' % (number, b"{" * (number % 3) + b"x" * 400)
        yield b"{}]"

    tracemalloc.start()
    seen = sum(1 for _ in records(body()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert seen == 8_001
    assert peak < 1 << 20


def test_a_record_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(buffer, "MAX_RECORD_BYTES", 100_000)
    endless = b'{"a":"' + b"x" * 400_000
    for body in (b"[" + endless, endless, b"url,id\n" + b"x" * 400_000):
        assert refusal(body).kind == "too_large"


# -- CSV


def test_csv_cells_become_the_values_of_json_records() -> None:
    body = as_csv(
        [
            [
                "url",
                "post_id",
                "content",
                "date_posted",
                "hashtags",
                "discovery_input",
                "original_post",
                "user_url",
            ],
            [
                "https://www.facebook.com/northwind.studio/posts/1",
                "7300000000000000001",
                'two\nlines, "quoted" and ё',
                '"2026-03-01T12:00:00.000Z"',
                '["a","b c"]',
                '{"url":"https://www.facebook.com/northwind.studio"}',
                "null",
                "",
            ],
        ]
    )
    for size in (1, 9, 9999):
        [record] = decode(body, size)
        assert record.data == {
            "url": "https://www.facebook.com/northwind.studio/posts/1",
            "post_id": "7300000000000000001",
            "content": 'two\nlines, "quoted" and ё',
            "date_posted": "2026-03-01T12:00:00.000Z",
            "hashtags": ["a", "b c"],
            "discovery_input": {"url": "https://www.facebook.com/northwind.studio"},
            "original_post": None,
            "user_url": None,
        }
        assert json.loads(record.raw) == record.data


def test_csv_text_that_only_looks_like_json_stays_what_somebody_wrote() -> None:
    texts = ['"a saying in quotes"', "[sic", "{not json}", "007", "1e5", "true", "NULL"]
    body = as_csv([["comment_id", "comment_text"], *([str(n), text] for n, text in enumerate(texts))])
    assert [record["comment_text"] for record in data(body) if record] == texts


def test_csv_with_byte_order_mark_carriage_returns_and_a_large_cell() -> None:
    large = "x" * 300_000
    body = b"\xef\xbb\xbf" + as_csv([["id", "post_text"], ["1", large], ["2", "ж"]])
    assert b"\r\n" in body
    assert data(body, 1000) == [{"id": "1", "post_text": large}, {"id": "2", "post_text": "ж"}]
    assert data(body.decode("utf-8-sig").encode("utf-16"), 1000) == data(body, 1000)


def test_a_csv_header_alone_holds_no_records() -> None:
    assert data(b"url,post_id,date_posted\n") == []


@pytest.mark.parametrize(
    "tail",
    [b'2,"open quote', b"2", b'2,"a"b\n', b"2,\xff\n"],
    ids=["open quote", "missing column", "stray", "utf-8"],
)
def test_broken_or_cut_off_csv_is_refused_with_its_row(tail: bytes) -> None:
    error = refusal(b"id,post_text\n1,a\n" + tail)
    assert error.kind == "json_error"
    assert "2" in error.sentence or "3" in error.sentence


def test_a_csv_row_with_more_values_than_columns_is_kept_with_its_problem() -> None:
    first, second = decode(b"id,post_text\n1,a,b\n2,c\n")
    assert (first.data, json.loads(first.raw)) == (None, ["1", "a", "b"])
    assert "3 values for 2 columns" in first.problem
    assert second.data == {"id": "2", "post_text": "c"}


@pytest.mark.parametrize("between", [b"", b"\r", b" "])
def test_records_without_line_feeds_are_no_single_large_record(between: bytes) -> None:
    record = json.dumps({"text": "a" * 500_000}).encode()
    body = (record + between for _ in range(70))  # more than one record may have
    assert [each.index for each in records(body)] == [*range(70)]
