"""A field of many records is read at once, and each value becomes what it would become alone."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trackfutura_desktop.model import many_values, values

texts = st.text() | st.sampled_from(["", " edge ", "a\0b", "\ud800", "café"])
numbers = st.integers(-3, 2**63 + 1) | st.sampled_from([2**63 - 1, 2**63])
tags = st.sampled_from(
    ["#a", "#b", "#a", "#é_1", "#", "", "plain", "#a #b", "#a\n#b", "#a#b", "#a-b", " #a", "#\u3000"]
)
dates = st.datetimes().map(lambda moment: f"{moment.isoformat(timespec='milliseconds')}Z")
odd_dates = st.sampled_from(
    [
        *["", "1970-01-01T00:00:00.000Z", "2026-02-30T12:00:00.000Z", "2026-03-01T12:00:00+00:00Z"],
        *["20260301T120000.0000000Z", "2026-03-01 12:00:00 UTC", "1772366400", "x" * 23 + "Z"],
    ]
)
anything = st.none() | st.booleans() | st.floats() | numbers | texts | st.lists(tags | st.none(), max_size=3)
objects = st.dictionaries(st.sampled_from(["url", "num", "name"]), anything, max_size=2)


def fields(usual: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    """Values of one kind, some of them missing, and now and then another one among them."""
    return (
        st.lists(usual, min_size=1)
        | st.lists(usual | st.none(), min_size=1)
        | st.lists(usual | anything | objects, min_size=1)
    )


READERS = [
    (many_values.texts, values.text, texts),
    (many_values.counts, values.count, numbers),
    (many_values.flags, values.flag, st.booleans()),
    (many_values.dates_ms, values.date_ms, dates | odd_dates),
    (many_values.hashtags, values.hashtags, st.lists(tags, max_size=4)),
    (many_values.addresses, values.address, texts | st.lists(texts, max_size=2) | objects),
]


@pytest.mark.parametrize(("many", "one", "usual"), READERS, ids=[one.__name__ for _, one, _ in READERS])
def test_each_value_becomes_what_it_is_alone(
    many: Callable[[Sequence[Any]], list[Any]], one: Callable[[Any], Any], usual: st.SearchStrategy[Any]
) -> None:
    @given(fields(usual))
    @example([])
    @example([None])
    def check(field: list[Any]) -> None:
        assert many(field) == [one(value) for value in field]
        assert many(tuple(field)) == many(field)

    check()


def test_two_tags_in_one_item_are_told_from_two_items_and_each_stays_once() -> None:
    for field in ([["#a\n#b"], [""]], [["#a #b"], ["#c"]], [["#a#b", ""]], [["#a "]], [["#a", "#b", "#a"]]):
        assert many_values.hashtags(field) == [values.hashtags(each) for each in field]
