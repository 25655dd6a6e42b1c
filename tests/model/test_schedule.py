"""When a run is repeated, whatever the clocks of a zone do."""

import contextlib
import datetime as dt
import itertools
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model import cron, schedule
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.schedule import HOUR_MS, Repeat, Rule, ScheduleError, next_after, upcoming

ZONES = (
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",  # half an hour of summer time
    "Pacific/Apia",  # skipped a whole day in 2011
    "America/Sao_Paulo",  # skipped midnight
    "Asia/Kathmandu",
)
times = st.integers(0, 23), st.integers(0, 59)
zones = st.sampled_from(ZONES)
moments = st.datetimes(dt.datetime(2005, 1, 1), dt.datetime(2035, 1, 1)).map(  # noqa: DTZ001 - made UTC here
    lambda moment: int(moment.replace(tzinfo=dt.UTC).timestamp() * 1_000)
)
expressions = st.builds(
    " ".join,
    st.tuples(
        st.sampled_from(["0", "30", "*/15", "5,35", "59"]),
        st.sampled_from(["*", "0", "2", "1-3", "*/6", "23"]),
        st.sampled_from(["*", "1", "15,31", "*/10"]),
        st.sampled_from(["*", "3", "oct-nov", "*/4"]),
        st.sampled_from(["*", "sun", "1-5", "7"]),
    ),
)
rules = st.one_of(
    st.builds(Rule, kind=st.just("daily"), zone=zones, hour=times[0], minute=times[1]),
    st.builds(
        Rule,
        kind=st.just("weekly"),
        zone=zones,
        hour=times[0],
        minute=times[1],
        weekdays=st.sets(st.integers(0, 6), min_size=1).map(tuple),
    ),
    st.builds(Rule, kind=st.just("monthly"), zone=zones, day=st.integers(1, 31), hour=times[0]),
    st.builds(Rule, kind=st.just("cron"), zone=zones, cron=expressions),
    st.builds(Rule, kind=st.just("hours"), hours=st.integers(1, 100), since=moments),
)


def at(text: str, zone: str = "UTC") -> int:
    """The moment of a time on the clocks of a zone; +hh:mm tells which of two."""
    moment = dt.datetime.fromisoformat(text)
    return int((moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))).timestamp() * 1_000)


def on_clock(moment: int, zone: str) -> str:
    return dt.datetime.fromtimestamp(moment / 1_000, tz=ZoneInfo(zone)).strftime("%a %Y-%m-%d %H:%M")


@given(rules, moments)
def test_times_come_after_one_another_and_none_is_left_out(rule: Rule, after: int) -> None:
    found = upcoming(rule, after, 4)
    assert found == sorted(set(found))
    assert all(moment > after for moment in found)
    if found:  # whoever asks a little later gets the same answer
        assert next_after(rule, (after + found[0] - 1) // 2) == found[0]
        assert next_after(rule, found[0] - 1) == found[0]


@given(st.sampled_from([zone for zone in ZONES if zone != "Pacific/Apia"]), moments, *times)
def test_a_daily_time_comes_on_every_day_exactly_once(zone: str, after: int, hour: int, minute: int) -> None:
    found = upcoming(Rule(kind="daily", zone=zone, hour=hour, minute=minute), after, 5)
    days = [dt.datetime.fromtimestamp(moment / 1_000, tz=ZoneInfo(zone)).date() for moment in found]
    assert len(set(days)) == 5
    assert all(
        22 * HOUR_MS <= later - earlier <= 26 * HOUR_MS for earlier, later in itertools.pairwise(found)
    )


@given(rules, moments)
def test_the_clock_shows_the_time_of_the_rule_unless_it_was_skipped(rule: Rule, after: int) -> None:
    moment = next_after(rule, after)
    if moment is None or rule.kind in {"hours", "cron"}:
        return
    zone = ZoneInfo(rule.zone)
    local = dt.datetime.fromtimestamp(moment / 1_000, tz=zone).replace(tzinfo=None, fold=0)
    if (local.hour, local.minute) == (rule.hour, rule.minute):
        return
    meant = [local.replace(hour=rule.hour, minute=rule.minute) - dt.timedelta(days=days) for days in range(2)]
    skipped = [each for each in meant if not exists(each, zone)]
    assert moment in [schedule.instant(each, zone) for each in skipped]


def exists(time: dt.datetime, zone: ZoneInfo) -> bool:
    moment = time.replace(tzinfo=zone).astimezone(dt.UTC)
    return moment.astimezone(zone).replace(tzinfo=None, fold=0) == time


def test_a_time_that_the_clocks_skip_comes_at_the_next_one_that_exists() -> None:
    rule = Rule(kind="daily", zone="Europe/Berlin", hour=2, minute=30)
    found = upcoming(rule, at("2026-03-28 12:00", "Europe/Berlin"), 2)
    assert [on_clock(each, "Europe/Berlin") for each in found] == [
        "Sun 2026-03-29 03:00",
        "Mon 2026-03-30 02:30",
    ]


def test_a_time_that_the_clocks_repeat_comes_once() -> None:
    rule = Rule(kind="daily", zone="Europe/Berlin", hour=2, minute=30)
    found = upcoming(rule, at("2026-10-24 12:00", "Europe/Berlin"), 2)
    assert found == [at("2026-10-25 02:30+02:00"), at("2026-10-26 02:30+01:00")]
    assert next_after(rule, at("2026-10-25 02:10+01:00")) == found[1]


def test_minutes_of_a_skipped_hour_come_as_one_and_of_a_repeated_hour_once() -> None:
    rule = Rule(kind="cron", zone="Europe/Berlin", cron="*/30 * * * *")
    skipped = upcoming(rule, at("2026-03-29 01:30+01:00"), 2)
    assert [on_clock(each, "Europe/Berlin")[-5:] for each in skipped] == ["03:00", "03:30"]
    repeated = upcoming(rule, at("2026-10-25 02:00+02:00"), 2)
    assert repeated == [at("2026-10-25 02:30+02:00"), at("2026-10-25 03:00+01:00")]


def test_a_whole_day_that_a_zone_skipped_is_made_up_at_its_end() -> None:
    rule = Rule(kind="daily", zone="Pacific/Apia", hour=12)
    found = upcoming(rule, at("2011-12-29 13:00", "Pacific/Apia"), 2)
    assert [on_clock(each, "Pacific/Apia") for each in found] == [
        "Sat 2011-12-31 00:00",
        "Sat 2011-12-31 12:00",
    ]


def test_every_n_hours_are_so_many_hours_whatever_the_clocks_do() -> None:
    since = at("2026-03-28 20:00", "Europe/Berlin")
    rule = Rule(kind="hours", hours=6, since=since, zone="Europe/Berlin")
    assert upcoming(rule, since, 3) == [since + 6 * HOUR_MS, since + 12 * HOUR_MS, since + 18 * HOUR_MS]
    assert next_after(rule, since + 1_000 * HOUR_MS) == since + 1_002 * HOUR_MS


def test_the_31st_of_a_shorter_month_is_its_last_day() -> None:
    rule = Rule(kind="monthly", day=31, hour=8)
    found = upcoming(rule, at("2027-01-31 09:00"), 3)
    assert [on_clock(each, "UTC")[4:14] for each in found] == ["2027-02-28", "2027-03-31", "2027-04-30"]


def test_weekly_on_two_days() -> None:
    rule = Rule(kind="weekly", weekdays=(0, 3), hour=7, minute=5)
    found = upcoming(rule, at("2026-11-29 00:00"), 3)
    assert [on_clock(each, "UTC") for each in found] == [
        "Mon 2026-11-30 07:05",
        "Thu 2026-12-03 07:05",
        "Mon 2026-12-07 07:05",
    ]


@pytest.mark.parametrize(
    ("expression", "then"),
    [
        ("30 8 * * mon-fri", "Mon 2026-11-30 08:30"),
        ("0 0 13 * fri", "Fri 2026-12-04 00:00"),  # either of the two days
        ("0 12 29 feb *", "Tue 2028-02-29 12:00"),
        ("5/20 23 * * 7", "Sun 2026-11-29 23:05"),
        ("@monthly", "Tue 2026-12-01 00:00"),
        ("0 0 * * */2", "Tue 2026-12-01 00:00"),
    ],
)
def test_cron_expressions_mean_what_every_cron_takes_them_for(expression: str, then: str) -> None:
    moment = next_after(Rule(kind="cron", cron=expression), at("2026-11-29 00:00"))
    assert moment is not None
    assert on_clock(moment, "UTC") == then


@pytest.mark.parametrize(
    "expression",
    [
        *("", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8"),
        *(
            "5-1 * * * *",
            "*/0 * * * *",
            "a * * * *",
            "*-5 * * * *",
            "1,,2 * * * *",
            "-1 * * * *",
            "² * * * *",
        ),
    ],
)
def test_what_is_no_cron_expression_is_refused_with_its_field(expression: str) -> None:
    with pytest.raises(ScheduleError) as raised:
        schedule.validate(repeat(Rule(kind="cron", cron=expression)), 0)
    assert raised.value.field == "cron"
    assert raised.value.sentence
    assert raised.value.remedy


@given(st.text(max_size=30))
def test_any_text_is_a_cron_expression_or_is_refused(text: str) -> None:
    with contextlib.suppress(cron.CronError):
        assert cron.parse(text).minutes


def repeat(rule: Rule, days_back: int | None = None, name: str = "Brands") -> Repeat:
    return Repeat(
        name=name, sources=(1, 2), options=RunOptions(num_of_posts=7), rule=rule, days_back=days_back
    )


@pytest.mark.parametrize(
    ("field", "rule"),
    [
        ("zone", Rule(kind="daily", zone="Europe/Atlantis")),
        ("zone", Rule(kind="daily", zone="../etc/passwd")),
        ("zone", Rule(kind="daily", zone="")),
        ("hours", Rule(kind="hours", hours=0)),
        ("weekdays", Rule(kind="weekly", weekdays=())),
        ("cron", Rule(kind="cron", cron="0 0 30 2 *")),
    ],
)
def test_what_cannot_be_meant_is_refused_at_its_field(field: str, rule: Rule) -> None:
    with pytest.raises(ScheduleError) as raised:
        schedule.validate(repeat(rule), 0)
    assert raised.value.field == field


def test_a_name_is_needed_and_so_is_a_source() -> None:
    for wrong in (repeat(Rule(kind="daily"), name=" "), repeat(Rule(kind="daily"), name="a\nb")):
        with pytest.raises(ScheduleError):
            schedule.validate(wrong, 0)
    with pytest.raises(ScheduleError):
        schedule.validate(Repeat(name="a", sources=(), options=RunOptions(), rule=Rule(kind="daily")), 0)


def test_a_run_covers_the_days_before_its_own_in_the_zone_of_the_schedule() -> None:
    now = at("2026-11-29 23:30")  # already the 30th in Kathmandu
    options = schedule.options_of(repeat(Rule(kind="daily", zone="Asia/Kathmandu"), days_back=7), now)
    assert options.name.endswith("2026-11-30 05:15")
    assert (options.start_date, options.end_date) == (dt.date(2026, 11, 23), dt.date(2026, 11, 30))
    assert options.num_of_posts == 7


def test_the_name_of_a_run_keeps_its_moment_however_long_that_of_the_schedule_is() -> None:
    options = schedule.options_of(repeat(Rule(kind="daily"), name="x" * 500), at("2026-11-29 09:00"))
    assert len(options.name) <= 120
    assert options.name.endswith("2026-11-29 09:00")
    assert options.start_date is None


@given(rules)
def test_every_rule_is_said_in_words(rule: Rule) -> None:
    assert schedule.describe(rule)
