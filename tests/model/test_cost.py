"""What counts against the monthly limit, and what a request may cost at most."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model import cost
from trackfutura_desktop.model.catalogue import USUAL_PRICE, load_catalogue
from trackfutura_desktop.model.cost import Line, Terms, UnderWay, held
from trackfutura_desktop.model.platform import Platform, Service

CATALOGUE = load_catalogue()
THOUSAND = Terms(1.5, 1_000)  # may cost $1.50

records = st.integers(0, 1_000_000)
terms = st.builds(Terms, st.floats(0, 100), st.one_of(st.none(), records))


def terms_of(dataset_id: str, discover_by: str, inputs: list[dict[str, Any]], limit: int | None) -> Terms:
    return cost.terms_of(CATALOGUE, dataset_id, discover_by, inputs, limit)


def test_no_limit_holds_nothing() -> None:
    assert held(0, 1_000_000, [], [THOUSAND]) is None


def test_a_run_that_just_reaches_the_limit_is_sent_and_one_that_passes_it_is_held() -> None:
    assert held(4.5, 1.5, [UnderWay(THOUSAND, 0)], [THOUSAND]) is None
    found = held(4.49, 1.5, [UnderWay(THOUSAND, 0)], [THOUSAND])
    assert found is not None
    assert (found.spent, found.under_way, found.wanted) == (1.5, 1.5, 1.5)


def test_what_is_under_way_counts_with_its_bound_or_with_what_it_brought_if_that_is_more() -> None:
    assert UnderWay(THOUSAND, 10).committed == 1.5
    assert UnderWay(THOUSAND, 2_000).committed == 3.0
    assert UnderWay(Terms(1.5, None), 2_000).committed == 3.0


def test_a_run_without_a_bound_is_held_by_any_limit_and_says_why() -> None:
    found = held(1_000_000, 0, [], [THOUSAND, Terms(1.5, None)])
    assert found is not None
    assert "nothing bounds" in cost.reason(found)


@given(st.floats(0.01, 1_000), st.floats(0, 1_000), st.lists(terms, max_size=4), st.lists(terms, max_size=4))
def test_whatever_is_sent_keeps_to_the_limit(
    limit: float, spent: float, sent: list[Terms], wanted: list[Terms]
) -> None:
    under_way = [UnderWay(each, 0) for each in sent]
    if held(limit, spent, under_way, wanted) is None:
        most = spent + sum(each.committed for each in under_way) + sum(each.bound or 0 for each in wanted)
        assert most <= limit + 0.001
        assert all(each.bound is not None for each in wanted)


def test_the_bound_of_a_request_is_that_of_its_way() -> None:
    profiles = CATALOGUE.dataset(Platform.INSTAGRAM, Service.PROFILES)
    posts = CATALOGUE.dataset(Platform.INSTAGRAM, Service.POSTS)
    assert profiles is not None
    assert posts is not None
    assert terms_of(profiles.id, "", [{"url": "a"}, {"url": "b"}], None).most == 2
    assert terms_of(
        posts.id, "url", [{"url": "a", "num_of_posts": 7}, {"url": "b", "num_of_posts": 8}], None
    ) == (
        posts.price_per_1000,
        15,
    )
    assert terms_of(posts.id, "url", [{"url": "a"}], None).most is None
    comments = CATALOGUE.dataset(Platform.REDDIT, Service.COMMENTS)
    assert comments is not None
    asked = {"url": "a", "comment_limit": 7}
    assert terms_of(comments.id, "", [asked, asked | {"load_all_replies": False}], None).most == 14
    assert terms_of(comments.id, "", [asked, asked | {"load_all_replies": True}], None).most is None
    assert terms_of("gd_unknown", "url", [{"url": "a"}, {"url": "b"}], 5) == (USUAL_PRICE, 10)


@given(st.datetimes(dt.datetime(2020, 1, 2), dt.datetime(2035, 1, 1)))  # noqa: DTZ001 - of any zone
def test_the_month_begins_on_its_first_day_before_now(moment: dt.datetime) -> None:
    now = int(moment.astimezone().timestamp() * 1_000)
    start = dt.datetime.fromtimestamp(cost.month_start(now) / 1_000, tz=dt.UTC).astimezone()
    assert cost.month_start(now) <= now
    assert (start.day, start.hour, start.minute) == (1, 0, 0)
    assert (start.year, start.month) == (moment.year, moment.month)


@pytest.mark.parametrize("group", [cost.by_month, cost.by_run])
def test_groups_keep_every_line_and_its_cost(group: Any) -> None:
    lines = [
        Line(month, run, f"Run {run}", "a", Platform.TIKTOK, Service.POSTS, "u", 10 * run, 0.5 * run)
        for month in ("2026-10", "2026-11")
        for run in (1, 2)
    ]
    groups = group(lines)
    assert sum(each.records for each in groups) == 60
    assert sum(each.cost for each in groups) == pytest.approx(3.0)
    assert [each.key for each in groups] == sorted((each.key for each in groups), reverse=True)
