import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model.catalogue import load_catalogue
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import Plan, RunOptionError, RunOptions, plan, validate
from trackfutura_desktop.model.source import Source

NOW = dt.datetime(2026, 11, 23, 9, 41, tzinfo=dt.UTC)
TODAY = NOW.date()
CATALOGUE = load_catalogue()


def _plan(url: str, options: RunOptions, taken: tuple[str, ...] = (), now: dt.datetime = NOW) -> Plan:
    return plan([Source(1, "", Platform.UNKNOWN, Service.UNKNOWN, url)], options, CATALOGUE, now, taken)


def test_regression_32_the_users_name_is_kept() -> None:
    url = "instagram.com/lumen"
    assert _plan(url, RunOptions(name="  Spring teas ")).name == "Spring teas"
    assert _plan(url, RunOptions(name="Spring teas"), taken=("Spring teas",)).name == "Spring teas (2)"


@given(st.dates(min_value=dt.date(2003, 1, 1), max_value=TODAY), st.timezones())
def test_regression_32_no_time_zone_shifts_a_date(day: dt.date, zone: dt.tzinfo) -> None:
    now = NOW.astimezone(zone)
    for url, expected in (
        ("instagram.com/lumen", day.strftime("%m-%d-") + f"{day.year:04}"),
        ("x.com/lumen", day.isoformat()),
        ("linkedin.com/in/jane", f"{day.isoformat()}T00:00:00.000Z"),
    ):
        made = _plan(url, RunOptions(start_date=day), now=now)
        assert made.requests[0].inputs[0]["start_date"] == expected


def test_regression_32_moments_with_mixed_zones_are_days() -> None:
    start = dt.datetime(2026, 3, 1, 23, 30, tzinfo=dt.timezone(dt.timedelta(hours=13)))
    end = dt.datetime(2026, 3, 31, 0, 30)  # noqa: DTZ001 - without a zone on purpose
    (request,) = _plan("tiktok.com/@lumen", RunOptions(start_date=start, end_date=end)).requests
    assert (request.inputs[0]["start_date"], request.inputs[0]["end_date"]) == ("03-01-2026", "03-31-2026")


@pytest.mark.parametrize(
    ("options", "field", "words"),
    [
        (RunOptions(num_of_posts=-5), "num_of_posts", "-5 posts"),
        (RunOptions(num_of_posts=0), "num_of_posts", "0 posts"),
        (RunOptions(num_of_posts=1_001), "num_of_posts", "1,001 posts"),
        (RunOptions(num_of_posts=99_999_999), "num_of_posts", "99,999,999 posts"),
        (
            RunOptions(start_date=dt.date(2026, 3, 2), end_date=dt.date(2026, 3, 1)),
            "end_date",
            "before the start date",
        ),
        (RunOptions(start_date=TODAY + dt.timedelta(days=2)), "start_date", "in the future"),
        (RunOptions(end_date=dt.date(2062, 1, 1)), "end_date", "in the future"),
        (RunOptions(start_date=dt.date(1970, 1, 1)), "start_date", "too long ago"),
        (RunOptions(name="a\nb"), "name", "cannot be used"),
        (RunOptions(name="a" * 121), "name", "cannot be used"),
    ],
)
def test_regression_32_options_out_of_bounds_are_refused(options: RunOptions, field: str, words: str) -> None:
    with pytest.raises(RunOptionError, match=words) as refused:
        _plan("instagram.com/lumen", options)
    assert refused.value.field == field
    assert refused.value.remedy


@pytest.mark.parametrize(
    "options",
    [
        RunOptions(num_of_posts=1),
        RunOptions(num_of_posts=1_000),
        RunOptions(start_date=TODAY, end_date=TODAY),
        # the user's calendar may be a day ahead of ours
        RunOptions(end_date=TODAY + dt.timedelta(days=1)),
    ],
)
def test_options_at_their_bounds_are_accepted(options: RunOptions) -> None:
    validate(options, TODAY)
