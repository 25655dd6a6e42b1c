"""Values of records by the dotted path of their key."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model.path import LONGEST, Value, dotted, keys, value_at

RECORD = {
    "id": "0017",
    "likes": 12,
    "share": "1.5",
    "ok": True,
    "gone": None,
    "owner": {"name": "northwind.studio", "a.b": {"c": 3}},
    "tags": ["studio", "light"],
    "top": [{"user": "lumen.cafe", "n": 1}, {"user": "fieldnotes", "n": 2}],
    "big": 12345678901234567890,
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("likes", Value(12, "12")),
        ("id", Value(None, "0017")),  # a number would lose what it begins with
        ("share", Value(1.5, "1.5")),
        ("ok", Value(None, "true")),
        ("gone", Value(None, None)),
        ("nowhere", Value(None, None)),
        ("owner.name", Value(None, "northwind.studio")),
        ("owner.a.b.c", Value(3, "3")),
        ("owner", Value(None, '{"name":"northwind.studio","a.b":{"c":3}}')),
        ("tags", Value(None, "studio, light")),
        ("tags.1", Value(None, "light")),
        ("tags.9", Value(None, None)),
        ("top.user", Value(None, "lumen.cafe, fieldnotes")),
        ("top.1.user", Value(None, "fieldnotes")),
        ("big", Value(None, "12345678901234567890")),  # more digits than a number keeps
    ],
)
def test_a_path_finds_its_value(path: str, value: Value) -> None:
    assert value_at(RECORD, path) == value


@pytest.mark.parametrize(
    ("place", "path"),
    [
        ("likes", "likes"),
        ("top[1].user", "top.1.user"),
        ('owner."a.b".c', "owner.a.b.c"),
        ('"an \\"odd\\" key"[0]', 'an "odd" key.0'),
        ("[2].name", "2.name"),
        ("", ""),
    ],
)
def test_a_place_in_the_tree_of_a_record_is_a_path(place: str, path: str) -> None:
    assert dotted(place) == path


def test_a_long_value_is_cut_and_says_so() -> None:
    text = value_at({"a": "x" * 10_000}, "a").text
    assert text is not None
    assert len(text) == LONGEST
    assert text.endswith("…")


def test_keys_are_listed_with_examples_the_most_frequent_first() -> None:
    found = keys([RECORD, {"likes": 7, "owner": {"name": "lumen.cafe"}}, {"likes": "many"}])
    by_path = {each.path: each for each in found}
    assert found[0].path == "likes"
    assert not by_path["likes"].is_number
    assert by_path["owner.name"].examples == ("northwind.studio", "lumen.cafe")
    assert by_path["top.n"].records == 1
    assert by_path["share"].is_number
    assert by_path["gone"].records == 0


@given(JSON, st.text())
def test_no_record_and_no_path_is_an_error(value: object, path: str) -> None:
    record = msgspec.json.decode(msgspec.json.encode({"a": value, "b": [value]}))
    value_at(record, path)
    for each in keys([record, value]):
        found = value_at(record, each.path)
        assert found.text is None or found.text.encode() is not None
