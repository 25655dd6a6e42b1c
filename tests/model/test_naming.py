import datetime as dt

import pytest

from trackfutura_desktop.model.naming import (
    job_name,
    run_name,
    service_name,
    short_name,
    short_run_name,
    unique,
)
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import recognise

MOMENT = dt.datetime(2026, 11, 23, 9, 41, 59, tzinfo=dt.timezone(dt.timedelta(hours=5)))


@pytest.mark.parametrize(
    ("url", "full", "short"),
    [
        ("instagram.com/northwind.studio", "Instagram Profile - northwind.studio", "northwind.studio"),
        ("instagram.com/p/DAbCdEf", "Instagram Profile - Post DAbCdEf", "Post DAbCdEf"),
        ("instagram.com/reel/DAbCdEf", "Instagram Profile - Reel DAbCdEf", "Reel DAbCdEf"),
        ("facebook.com/lumen.cafe", "Facebook Profile - lumen.cafe", "lumen.cafe"),
        ("facebook.com/lumen.cafe/posts/123", "Facebook Profile - Post 123", "Post 123"),
        ("facebook.com/groups/tea", "Facebook Group - tea", "tea"),
        ("tiktok.com/@lumen", "TikTok Profile - lumen", "lumen"),
        ("tiktok.com/@lumen/video/123", "TikTok Profile - Video 123", "Video 123"),
        ("tiktok.com/tag/tea", "TikTok Hashtag - tea", "#tea"),
        ("tiktok.com/search?q=green+tea", "TikTok Search - green tea", "Search green tea"),
        ("linkedin.com/in/jane", "LinkedIn Profile - jane", "jane"),
        ("linkedin.com/jobs/view/4000000001", "LinkedIn Job - 4000000001", "Job 4000000001"),
        ("x.com/northwind/status/18", "X Profile - Post 18", "Post 18"),
        ("youtube.com/@lumen", "YouTube Channel - lumen", "lumen"),
        ("youtu.be/aB3dE5gH7jK", "YouTube Channel - Video aB3dE5gH7jK", "Video aB3dE5gH7jK"),
        ("reddit.com/r/tea", "Reddit Community - tea", "tea"),
        ("redd.it/1ab", "Reddit Community - Post 1ab", "Post 1ab"),
        ("pinterest.com/pin/9", "Pinterest Profile - Pin 9", "Pin 9"),
    ],
)
def test_a_job_is_named_after_its_address(url: str, full: str, short: str) -> None:
    address = recognise(url)
    assert (job_name(address), short_name(address)) == (full, short)


def test_regression_31_companies_platforms_and_runs_have_their_own_names() -> None:
    assert job_name(recognise("https://www.linkedin.com/company/acme/")) == "LinkedIn Company - acme"
    assert service_name(Platform.LINKEDIN, Service.POSTS) == "LinkedIn - Posts"
    assert service_name(Platform.TIKTOK, Service.COMMENTS) == "TikTok - Comments"
    first = run_name(MOMENT, [])
    assert first == "Scraping Run - 2026-11-23 09:41"
    assert run_name(MOMENT, [first]) == "Scraping Run - 2026-11-23 09:41 (2)"


def test_a_run_is_short_in_a_list_of_runs_and_the_users_own_name_stays_whole() -> None:
    names = ["Scraping Run - 2026-11-23 09:41 (2)", "Spring campaign", "Scraping Run - "]
    assert [short_run_name(name) for name in names] == [
        "2026-11-23 09:41 (2)",
        "Spring campaign",
        "Scraping Run - ",
    ]


def test_a_taken_name_gets_the_next_free_number() -> None:
    assert unique("Tea", ["Tea", "Tea (2)", "Tea (4)"]) == "Tea (3)"
    assert unique("Tea", ["tea"]) == "Tea"
