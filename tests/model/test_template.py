"""A record that is like those before it is read in a shorter way, and becomes the same row."""

import json
import tracemalloc
from datetime import UTC, datetime
from itertools import islice, pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trackfutura_desktop.model import row_maker
from trackfutura_desktop.model.address import address_key
from trackfutura_desktop.model.body import BodyError
from trackfutura_desktop.model.json_body import decoded
from trackfutura_desktop.model.packing import Packer
from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.model.preparation import Preparation
from trackfutura_desktop.model.row import Expectation, Row
from trackfutura_desktop.model.row_maker import RowMaker
from trackfutura_desktop.model.template import template_of
from trackfutura_desktop.simulator.addresses import Target
from trackfutura_desktop.simulator.records import MAKERS
from trackfutura_desktop.simulator.world import World

ADDRESSES = [
    *["https://x.com/a", "https://www.instagram.com/northwind.studio/", "https://www.reddit.com/r/a"],
    *["https://x.com/a/status/1", "https://www.instagram.com/reel/C1/", "https://invented.example/"],
]
JOBS = {address_key(address): job for job, address in enumerate(ADDRESSES, 1)}
SENT = [
    {},
    *({"url": address} for address in ADDRESSES),
    *({"discovery_input": {"url": one}, "input": {"url": other}} for one, other in pairwise(ADDRESSES)),
]
TELLING = ["url", "error", "warning", "input", "discovery_input", "content_type"]


def produced(platform: Platform, entity: Entity) -> dict[str, Any]:
    place = World(7, datetime(2026, 3, 9, tzinfo=UTC))
    source = Target(handle="northwind.studio")
    if entity is Entity.COMMENT:
        item = next(iter(place.comments(place.single(platform, Entity.POST, source, "", 0))))
    else:
        item = next(islice(place.feed(platform, entity, source, None, None, 0), 1), None) or place.single(
            platform, entity, source, "", 0
        )
    return MAKERS[platform, entity](item)


RECORDS = [{"error": None, "input": None, "discovery_input": None} | produced(*pair) for pair in MAKERS]


def maker() -> RowMaker:
    return RowMaker(Expectation(JOBS), Packer([]))


def used_to(record: dict[str, Any]) -> RowMaker:
    made = maker()
    usual = decoded(msgspec.json.encode(record), 0)
    made.rows([usual] * 100)
    return made


def usual_row(maker: RowMaker, raw: bytes) -> Row | None:
    usual = maker.usual(raw, 7)
    return maker.rows([usual])[0] if usual else None


def whole_row(raw: bytes) -> Row:
    return maker().rows([decoded(raw, 7)])[0]


values = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.integers(min_value=10**300, max_value=10**301),
        st.floats(),
        st.text(),
        st.sampled_from(["\ud800", "\0", "reel", *ADDRESSES]),
        st.fixed_dictionaries({"url": st.sampled_from(ADDRESSES)}),
    ),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["num", "url", "a"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=300)
@given(st.data())
def test_it_becomes_the_same_row_or_none(data: st.DataObject) -> None:
    usual = data.draw(st.sampled_from(RECORDS))
    names = st.sampled_from(TELLING) | st.sampled_from([*usual, "new"])
    blank = dict.fromkeys(usual) | {"url": usual.get("url")}
    start = data.draw(st.sampled_from([usual, blank, blank | {"error": "gone"}]))
    start = start | data.draw(st.sampled_from(SENT))
    changed = start | data.draw(st.dictionaries(names, values, max_size=3))
    for name in data.draw(st.lists(st.sampled_from(sorted(usual)), max_size=1)):
        changed.pop(name, None)
    text = json.dumps(changed, ensure_ascii=data.draw(st.booleans()))
    if data.draw(st.booleans()):
        text = text[:-1] + f', "{data.draw(names)}": {json.dumps(data.draw(values))}}}'  # once more
    raw = text.encode("utf-8", "surrogatepass")
    raw = raw[: len(raw) - data.draw(st.sampled_from([0, 0, 0, 1, 5]))]

    short = usual_row(used_to(usual), raw)
    try:
        whole = whole_row(raw)
    except BodyError:
        assert short is None
    else:
        assert short is None or short == whole


@given(st.data())
def test_records_become_the_same_rows_together_as_alone(data: st.DataObject) -> None:
    usual = data.draw(st.sampled_from(RECORDS))
    made, alone = used_to(usual), maker()
    changes = st.dictionaries(st.sampled_from([*usual, "new"]), values, max_size=2)
    records = data.draw(st.lists(st.sampled_from(RECORDS[:3]) | changes.map(lambda some: usual | some)))
    written = [json.dumps(each).encode() for each in records]
    raws = [raw for raw in written if b"NaN" not in raw and b"Infinity" not in raw]  # these are no JSON
    read = [made.usual(raw, place) or decoded(raw, place) for place, raw in enumerate(raws)]
    assert made.rows(read) == [alone.rows([decoded(raw, place)])[0] for place, raw in enumerate(raws)]


@pytest.mark.parametrize("record", RECORDS, ids=[f"{platform}-{entity}" for platform, entity in MAKERS])
def test_it_is_what_is_done_with_usual_records(record: dict[str, Any]) -> None:
    raw = msgspec.json.encode(record)
    assert usual_row(used_to(record), raw) == whole_row(raw)
    assert maker().usual(raw, 7) is None


def test_a_body_of_such_records_is_surveyed_like_any_other(monkeypatch: pytest.MonkeyPatch) -> None:
    record = produced(Platform.INSTAGRAM, Entity.POST) | {"own_field": 1}
    records = [record | {"likes": number} for number in range(700)]
    records[600:600] = [record | {"another": 2}, {"error": "gone", "input": {"url": "https://x.com/a"}}]
    body = b"\n".join(map(msgspec.json.encode, records))
    short = Preparation(Expectation(JOBS), [], 1)
    rows = list(short.rows([body]))
    monkeypatch.setattr(row_maker, "_ALIKE", 10**9)
    whole = Preparation(Expectation(JOBS), [], 1)
    assert rows == list(whole.rows([body]))
    assert short.survey() == whole.survey()


def test_names_that_json_escapes_are_read_in_the_long_way() -> None:
    record = produced(Platform.INSTAGRAM, Entity.POST) | {'a"b': 1}
    assert template_of(tuple(record)) is None
    assert used_to(record).usual(msgspec.json.encode(record), 7) is None


def test_records_of_one_kind_with_different_fields_become_the_same_rows_together_as_alone() -> None:
    usual = produced(Platform.INSTAGRAM, Entity.POST) | {"url": "https://www.instagram.com/northwind.studio/"}
    ids = {"post_id", "pk", "shortcode", "content_id"}
    records = [{name: usual[name] for name in usual if name != left_out} for left_out in usual]
    records += [{name: each[name] for name in each if name not in ids} for each in records]
    records[7] |= {"description": "今日は新しいカフェへ行きました"}
    raws = list(map(msgspec.json.encode, records))
    made, alone = maker(), maker()
    rows = made.rows([decoded(raw, place) for place, raw in enumerate(raws)])
    assert rows == [alone.rows([decoded(raw, place)])[0] for place, raw in enumerate(raws)]
    assert [row.position for row in rows if row.is_unspaced] == [7]
    assert any(row.content and str(row.content[2]).startswith("sha256:") for row in rows)
    assert made.unknown() == alone.unknown()


@pytest.mark.parametrize("is_usual", [True, False])
def test_a_large_record_among_small_ones_takes_no_copy_of_its_text(*, is_usual: bool) -> None:
    usual = produced(Platform.INSTAGRAM, Entity.POST) | {"url": "https://www.instagram.com/p/C1/"}
    changes = [{"description": "wide 😀"}, {"description": "w " * 2_000_000}, {"description": "small"}]
    raws = [msgspec.json.encode(usual | change) for change in changes]
    made = used_to(usual) if is_usual else maker()
    read = [made.usual(raw, place) or decoded(raw, place) for place, raw in enumerate(raws)]
    tracemalloc.start()
    try:
        rows = made.rows(read)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert [row.position for row in rows] == [0, 1, 2]
    assert peak < 10_000_000  # joined with the wide one, 16 MB
