import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import pytest

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.model.catalogue import Catalogue, load_catalogue
from trackfutura_desktop.model.dataset_fields import Value
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import (
    Plan,
    PlannedRequest,
    RunOptionError,
    RunOptions,
    ServiceOptions,
    plan,
)
from trackfutura_desktop.model.source import Source, address_key, recognise

NOW = dt.datetime(2026, 11, 23, 9, 41, tzinfo=dt.UTC)
MARCH = RunOptions(start_date=dt.date(2026, 3, 1), end_date=dt.date(2026, 3, 31), num_of_posts=25)
CATALOGUE = load_catalogue()

SERVICES = [(platform, service) for platform in Platform for service in CATALOGUE.services(platform)]


def _source(url: str, platform: str = "unknown", service: str = "unknown", number: int = 1) -> Source:
    return Source(id=number, name="", platform=Platform(platform), service=Service(service), url=url)


def _sources(*urls: str) -> list[Source]:
    return [_source(url, number=number) for number, url in enumerate(urls, 1)]


def _plan(
    sources: Iterable[Source],
    options: RunOptions | None = None,
    taken: tuple[str, ...] = (),
    own: Catalogue = CATALOGUE,
) -> Plan:
    return plan(sources, options or RunOptions(), own, NOW, taken)


def _request(url: str, service: str = "unknown", options: RunOptions = MARCH) -> PlannedRequest:
    (request,) = _plan([_source(url, service=service)], options).requests
    return request


def jobs_in(made: Plan) -> int:
    return sum(len(request.jobs) for request in made.requests)


def _told(url: str, *more: tuple[str, Value], service: str = "unknown") -> PlannedRequest:
    address = recognise(url)
    place = address.service if service == "unknown" else Service(service)
    return _request(url, service, RunOptions(services=(ServiceOptions(address.platform, place, more=more),)))


def test_what_a_dataset_offers_beside_is_sent_and_what_it_does_not_know_is_left_out() -> None:
    made = _told("instagram.com/northwind", ("post_type", "Reel"), ("order_by", "Latest"), ("url", "x"))
    assert made.inputs == [
        {"url": "https://www.instagram.com/northwind/", "num_of_posts": 10, "post_type": "Reel"}
    ]
    assert made.told == (("post_type", "Reel"),)
    assert made.ignored == ("setting “Sorted by”", "setting “Url”")


def test_texts_numbers_lists_and_yes_or_no_reach_the_inputs_of_every_way_that_knows_them() -> None:
    tiktok = _told("tiktok.com/@lumen", ("country", "DE"), ("posts_to_not_include", ("1", "2")))
    assert tiktok.inputs[0]["country"] == "DE"
    assert tiktok.inputs[0]["posts_to_not_include"] == ["1", "2"]
    video = _told("youtube.com/watch?v=AbCdEfGhIjK", ("transcription_language", "en"))
    assert video.inputs[0]["transcription_language"] == "en"
    comments = _told("reddit.com/r/lumen/comments/1abcd2/", ("days_back", 30), service="comments")
    assert comments.inputs[0]["days_back"] == 30


def test_with_all_replies_a_run_has_no_upper_bound() -> None:
    def bound(*more: tuple[str, Value]) -> int | None:
        return _told("reddit.com/r/lumen/comments/1abcd2/", *more, service="comments").max_records

    assert bound() == 10
    assert bound(("load_all_replies", False)) == 10
    assert bound(("load_all_replies", True)) is None


def test_a_value_that_a_dataset_does_not_take_refuses_the_run_and_names_its_place() -> None:
    with pytest.raises(RunOptionError, match="Kind of post cannot be “Story”") as caught:
        _told("instagram.com/northwind", ("post_type", "Story"))
    assert caught.value.field == "post_type"
    assert caught.value.place == (Platform.INSTAGRAM, Service.POSTS)
    with pytest.raises(RunOptionError, match="Country cannot be “Germany”"):
        _told("tiktok.com/@lumen", ("country", "Germany"))


def test_sources_of_one_service_travel_in_one_request() -> None:
    made = _plan(_sources("instagram.com/northwind", "tiktok.com/@lumen", "instagram.com/lumen"))
    assert [(request.platform, len(request.inputs)) for request in made.requests] == [
        ("instagram", 2),
        ("tiktok", 1),
    ]
    assert [job.source_id for request in made.requests for job in request.jobs] == [1, 3, 2]
    assert jobs_in(made) == 3


def test_accounts_and_single_posts_of_one_service_need_a_request_each() -> None:
    made = _plan(_sources("instagram.com/northwind", "instagram.com/p/DAb"))
    assert [(request.discover_by, request.inputs) for request in made.requests] == [
        ("url", [{"url": "https://www.instagram.com/northwind/", "num_of_posts": 10}]),
        ("", [{"url": "https://www.instagram.com/p/DAb/"}]),
    ]


def test_pages_groups_and_posts_of_facebook_go_to_different_datasets() -> None:
    made = _plan(
        _sources("facebook.com/lumen.cafe", "facebook.com/groups/tea", "facebook.com/lumen.cafe/posts/1")
    )
    assert len({request.dataset_id for request in made.requests}) == 3
    assert {request.service for request in made.requests} == {Service.POSTS}


def test_the_same_address_twice_is_one_input() -> None:
    made = _plan(_sources("instagram.com/northwind", "https://m.instagram.com/NorthWind/?hl=en"))
    assert len(made.requests[0].inputs) == len(made.requests[0].jobs) == 1
    (refused,) = made.refused
    assert refused.source.id == 2
    assert "same address as “instagram.com/northwind”" in refused.reason


def test_one_address_may_be_collected_by_two_services() -> None:
    sources = [_source("instagram.com/lumen", service=service) for service in ("posts", "reels", "profiles")]
    assert [request.service for request in _plan(sources).requests] == ["posts", "reels", "profiles"]


def test_a_job_carries_the_key_of_the_address_that_is_sent() -> None:
    request = _request("https://twitter.com/NorthWind?s=20")
    (job,) = request.jobs
    assert job.key == address_key(request.inputs[0]["url"]) == "x.com/northwind"
    assert (job.name, job.short_name, job.url) == (
        "X Profile - NorthWind",
        "NorthWind",
        "https://x.com/NorthWind",
    )


def test_two_jobs_of_one_folder_never_have_the_same_name() -> None:
    made = _plan(
        _sources(
            "youtube.com/@lumen", "youtube.com/c/lumen", "linkedin.com/in/lumen", "linkedin.com/company/lumen"
        )
    )
    names = [(job.name, job.short_name) for request in made.requests for job in request.jobs]
    assert names == [
        ("YouTube Channel - lumen", "lumen"),
        ("YouTube Channel - lumen (2)", "lumen (2)"),
        ("LinkedIn Profile - lumen", "lumen"),
        ("LinkedIn Company - lumen", "lumen (2)"),
    ]


@pytest.mark.parametrize(
    ("url", "service", "start", "end"),
    [
        ("instagram.com/lumen", "posts", "03-01-2026", "03-31-2026"),
        ("facebook.com/lumen.cafe", "posts", "03-01-2026", "03-31-2026"),
        ("linkedin.com/in/jane", "posts", "2026-03-01T00:00:00.000Z", "2026-03-31T23:59:59.999Z"),
        ("linkedin.com/company/acme", "posts", "2026-03-01T00:00:00.000Z", "2026-03-31T23:59:59.999Z"),
        ("tiktok.com/@lumen", "posts", "03-01-2026", "03-31-2026"),
        ("x.com/lumen", "posts", "2026-03-01", "2026-03-31"),
        ("youtube.com/@lumen", "videos", "03-01-2026", "03-31-2026"),
        ("pinterest.com/lumen", "posts", "03-01-2026", "03-31-2026"),
    ],
)
def test_dates_are_written_as_the_dataset_wants_them(url: str, service: str, start: str, end: str) -> None:
    (sent,) = _request(url, service).inputs
    assert (sent["start_date"], sent["end_date"]) == (start, end)


def test_the_count_is_a_field_where_there_is_one_and_a_limit_of_the_request_where_not() -> None:
    with_field, without = _request("instagram.com/lumen"), _request("x.com/lumen")
    assert (with_field.inputs[0]["num_of_posts"], with_field.limit_per_input) == (25, None)
    assert (set(without.inputs[0]), without.limit_per_input) == ({"url", "start_date", "end_date"}, 25)


def test_a_dataset_that_wants_empty_fields_gets_them() -> None:
    (sent,) = _request("youtube.com/@lumen", options=RunOptions()).inputs
    assert (sent["num_of_posts"], sent["start_date"], sent["order_by"]) == (10, "", "")


def test_a_single_post_takes_neither_dates_nor_count() -> None:
    request = _request("youtu.be/aB3dE5gH7jK")
    assert request.inputs == [{"url": "https://www.youtube.com/watch?v=aB3dE5gH7jK"}]
    assert (request.limit_per_input, request.max_records, request.ignored) == (None, 1, ())


def test_a_hashtag_is_sent_as_its_word() -> None:
    request = _request("youtube.com/hashtag/t%C3%A9")
    assert request.inputs[0]["hashtag"] == request.jobs[0].key == "té"


def test_options_that_a_dataset_cannot_keep_are_named() -> None:
    assert _request("reddit.com/r/tea").ignored == ("end date",)
    assert _request("instagram.com/p/DAb", "comments").ignored == (
        "start date",
        "end date",
        "number of posts",
    )
    assert _request("instagram.com/lumen").ignored == ()


@pytest.mark.parametrize(("platform", "service"), SERVICES)
def test_only_fields_that_the_dataset_knows_are_sent(platform: Platform, service: Service) -> None:
    examples = {
        "account": "@lumen",
        "company": "linkedin.com/company/acme",
        "group": "facebook.com/groups/tea",
        "community": "reddit.com/r/tea",
        "post": {
            Platform.INSTAGRAM: "instagram.com/p/DAb",
            Platform.FACEBOOK: "facebook.com/lumen/posts/1",
            Platform.LINKEDIN: "linkedin.com/feed/update/urn:li:activity:7123456789012345678",
            Platform.TIKTOK: "tiktok.com/@lumen/photo/1",
            Platform.X: "x.com/lumen/status/1",
            Platform.REDDIT: "redd.it/1ab",
            Platform.PINTEREST: "pinterest.com/pin/1",
        }.get(platform, ""),
        "reel": f"{platform}.com/reel/1",
        "video": "youtu.be/aB3dE5gH7jK" if platform is Platform.YOUTUBE else f"{platform}.com/@a/video/1",
        "comment": "reddit.com/r/tea/comments/1ab/x/2cd",
        "job": "linkedin.com/jobs/view/4000000001",
        "hashtag": f"{platform}.com/{'tag' if platform is Platform.TIKTOK else 'hashtag'}/tea",
        "search": {
            Platform.YOUTUBE: "youtube.com/results?search_query=tea",
            Platform.LINKEDIN: "linkedin.com/jobs/search?keywords=tea",
        }.get(platform, f"{platform}.com/search?q=tea"),
    }
    if platform is Platform.FACEBOOK:
        examples["video"] = "facebook.com/watch?v=1"
    for kind in CATALOGUE.kinds(platform, service):
        (request,) = _plan([_source(examples[kind], platform, service)], MARCH).requests
        route = CATALOGUE.route(platform, service, kind)
        assert route is not None
        fields = {field.name: field for field in route.mode.inputs}
        for sent in request.inputs:
            assert set(sent) <= set(fields)
            assert all(name in sent for name, field in fields.items() if field.required)
            assert "" not in [sent[name] for name, field in fields.items() if field.required]


def test_the_estimate_is_an_upper_bound() -> None:
    made = _plan(_sources("instagram.com/a1", "instagram.com/b2", "x.com/c", "instagram.com/p/DAb"), MARCH)
    assert [request.max_records for request in made.requests] == [50, 25, 1]
    assert made.max_records == 76
    assert made.max_cost == pytest.approx(76 * 1.5 / 1_000)


def test_without_a_limit_there_is_no_upper_bound() -> None:
    made = _plan([_source("instagram.com/p/DAb", service="comments"), _source("x.com/lumen")])
    assert [request.max_records for request in made.requests] == [None, 10]
    assert (made.max_records, made.max_cost) == (None, None)


def test_a_dataset_may_want_a_minimum_of_inputs(tmp_path: Path) -> None:
    own = tmp_path / "datasets.toml"
    own.write_text(
        '[[dataset]]\nid = "gd_own"\nplatform = "x"\nservice = "posts"\nname = "Own"\nminimum_inputs = 2\n'
        '[[dataset.mode]]\nserves = ["account"]\n'
        'inputs = [{ name = "user_name", required = true, fill = "account" },'
        ' { name = "n", type = "number", fill = "count", maximum = 7 }]\n',
        encoding="utf-8",
    )
    catalogue = load_catalogue(own)
    with pytest.raises(UserError, match="at least 2 addresses"):
        _plan(_sources("x.com/lumen"), own=catalogue)
    (request,) = _plan(_sources("x.com/lumen", "x.com/northwind"), own=catalogue).requests
    assert request.inputs == [{"user_name": "lumen", "n": 7}, {"user_name": "northwind", "n": 7}]
    assert [job.key for job in request.jobs] == ["lumen", "northwind"]
    assert request.max_records == 14


def test_unusable_sources_are_refused_and_the_others_are_planned() -> None:
    made = _plan(_sources("instagram.com/lumen", "myspace.com/x", "http://10.0.0.1/"))
    assert jobs_in(made) == 1
    assert [(refused.source.id, bool(refused.reason and refused.remedy)) for refused in made.refused] == [
        (2, True),
        (3, True),
    ]


def test_a_plan_without_a_job_is_refused() -> None:
    with pytest.raises(UserError, match="No source is chosen"):
        _plan([])
    with pytest.raises(UserError, match=r"run was not created.*myspace\.com.*and 1 more"):
        _plan(_sources("https://myspace.com/x", "nobody"))


def test_regression_24_a_source_without_platform_or_service_does_not_crash_the_plan() -> None:
    made = _plan(
        [
            _source("instagram.com/lumen"),
            _source("not an address"),
            _source("", "instagram"),
            _source("lumen"),
        ]
    )
    assert [(request.platform, request.service) for request in made.requests] == [("instagram", "posts")]
    assert len(made.refused) == 3


def test_regression_28_two_hundred_sources_travel_in_one_request() -> None:
    (request,) = _plan(_sources(*(f"instagram.com/northwind{number}" for number in range(200)))).requests
    assert (len(request.inputs), len(request.jobs)) == (200, 200)


def test_regression_29_no_list_is_cut() -> None:
    usable = [f"instagram.com/northwind{number}" for number in range(40)]
    made = _plan(_sources(*usable, *(f"myspace.com/{number}" for number in range(30))))
    assert (jobs_in(made), len(made.refused)) == (40, 30)


def test_regression_31_two_runs_of_one_minute_have_different_names() -> None:
    first = _plan(_sources("instagram.com/lumen")).name
    second = _plan(_sources("instagram.com/lumen"), taken=(first,)).name
    assert (first, second) == ("Scraping Run - 2026-11-23 09:41", "Scraping Run - 2026-11-23 09:41 (2)")


@pytest.mark.parametrize("url", ["tiktok.com/@lumen", "facebook.com/lumen.cafe/reels"])
def test_regression_33_limit_and_dates_are_sent_for_tiktok_and_facebook_reels(url: str) -> None:
    (sent,) = _request(url).inputs
    assert (sent["num_of_posts"], sent["start_date"], sent["end_date"]) == (25, "03-01-2026", "03-31-2026")


@pytest.mark.parametrize(
    ("url", "platform"),
    [
        ("tiktok.com/@lumen/video/1", "tiktok"),
        ("instagram.com/p/DAb", "instagram"),
        ("facebook.com/reel/1", "facebook"),
        ("youtu.be/aB3dE5gH7jK", "youtube"),
        ("redd.it/1ab", "reddit"),
    ],
)
def test_regression_33_comments_use_the_dataset_of_comments(url: str, platform: str) -> None:
    request = _request(url, "comments")
    dataset = CATALOGUE.by_id(request.dataset_id)
    assert dataset is not None
    assert (dataset.platform, dataset.service) == (platform, Service.COMMENTS)


def test_regression_33_comments_without_a_dataset_are_refused() -> None:
    with pytest.raises(UserError, match="There is no dataset for LinkedIn - Comments") as refused:
        _plan([_source("linkedin.com/feed/update/urn:li:activity:7123456789012345678", service="comments")])
    assert "Posts or Profiles" in refused.value.remedy


def test_regression_35_a_service_without_a_dataset_is_refused_at_creation() -> None:
    made = _plan([_source("reddit.com/user/lumen", service="profiles"), _source("reddit.com/r/tea")])
    (refused,) = made.refused
    assert refused.reason == "There is no dataset for Reddit - Profiles."
    assert jobs_in(made) == 1


def test_regression_35_an_address_that_a_service_cannot_collect_is_refused_at_creation() -> None:
    with pytest.raises(
        UserError, match="Instagram - Comments cannot be collected from an account"
    ) as refused:
        _plan([_source("instagram.com/lumen", service="comments")])
    assert refused.value.remedy == "Use the address of a post or a reel, or choose another service."
