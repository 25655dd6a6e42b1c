"""What is here already: the days of two runs, compared."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model.reuse import Span, overlap

DAY = dt.date(2026, 3, 10)


def day(number: int) -> dt.date:
    return dt.date(2026, 3, number)


@pytest.mark.parametrize(
    ("wanted", "here", "is_here"),
    [
        (Span(None, None), Span(None, None), True),
        (Span(day(10), None), Span(None, None), True),
        (Span(day(11), None), Span(None, None), False),  # published after it was collected
        (Span(None, day(1)), Span(day(2), None), False),
        (Span(None, day(2)), Span(day(2), None), True),
        (Span(day(5), day(9)), Span(day(1), day(4)), False),
        (Span(day(4), day(9)), Span(day(1), day(4)), True),
        (Span(day(5), day(9)), Span(day(6), day(30)), True),
    ],
)
def test_runs_overlap_where_both_ask_for_a_day(wanted: Span, here: Span, is_here: bool) -> None:  # noqa: FBT001
    assert overlap(wanted, here, DAY) is is_here


@given(st.integers(1, 28), st.integers(1, 28), st.integers(1, 28), st.integers(1, 28))
def test_bounded_spans_overlap_as_their_days_do(first: int, last: int, begin: int, end: int) -> None:
    wanted, here = range(first, last + 1), range(begin, end + 1)
    if wanted and here:
        shared = bool(set(wanted) & set(here))
        found = overlap(Span(day(first), day(last)), Span(day(begin), day(end)), day(31))
        assert found is shared
