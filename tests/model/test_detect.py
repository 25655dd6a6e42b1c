"""Platform and entity of records that nobody labelled."""

from pathlib import Path
from typing import Any

import pytest

from trackfutura_desktop.model.body import records
from trackfutura_desktop.model.detect import Detector, detect, entity_of, platform_of
from trackfutura_desktop.model.platform import Entity, Platform, Service

FIXTURES = Path(__file__).parents[1] / "fixtures" / "records"
EXPECTED = {
    "facebook_comments.csv": (Platform.FACEBOOK, Entity.COMMENT),
    "facebook_posts.csv": (Platform.FACEBOOK, Entity.POST),
    "facebook_posts_2026.json": (Platform.FACEBOOK, Entity.POST),
    "instagram_comments.csv": (Platform.INSTAGRAM, Entity.COMMENT),
    "instagram_posts.json": (Platform.INSTAGRAM, Entity.POST),
    "instagram_reels_as_posts.json": (Platform.INSTAGRAM, Entity.REEL),
    "linkedin_companies.json": (Platform.LINKEDIN, Entity.COMPANY),
    "linkedin_jobs.json": (Platform.LINKEDIN, Entity.JOB),
    "linkedin_posts.json": (Platform.LINKEDIN, Entity.POST),
    "linkedin_posts_by_profile.json": (Platform.LINKEDIN, Entity.POST),
    "linkedin_posts_by_url.json": (Platform.LINKEDIN, Entity.POST),
    "linkedin_posts_discovered.json": (Platform.LINKEDIN, Entity.POST),
    "linkedin_profiles.json": (Platform.LINKEDIN, Entity.PROFILE),
    "linkedin_profiles_by_url.json": (Platform.LINKEDIN, Entity.PROFILE),
    "mixed_errors.json": (Platform.LINKEDIN, Entity.UNKNOWN),
    "pinterest_posts.csv": (Platform.PINTEREST, Entity.POST),
    "pinterest_posts.json": (Platform.PINTEREST, Entity.POST),
    "pinterest_profiles.csv": (Platform.PINTEREST, Entity.PROFILE),
    "reddit_comments.json": (Platform.REDDIT, Entity.COMMENT),
    "reddit_posts.json": (Platform.REDDIT, Entity.POST),
    "reddit_profiles.json": (Platform.REDDIT, Entity.PROFILE),
    "tiktok_comments.csv": (Platform.TIKTOK, Entity.COMMENT),
    "tiktok_comments.json": (Platform.TIKTOK, Entity.COMMENT),
    "tiktok_posts.json": (Platform.TIKTOK, Entity.POST),
    "tiktok_profiles.csv": (Platform.TIKTOK, Entity.PROFILE),
    "tiktok_profiles.json": (Platform.TIKTOK, Entity.PROFILE),
    "x_posts.csv": (Platform.X, Entity.POST),
    "x_posts.json": (Platform.X, Entity.POST),
    "x_posts_2024.csv": (Platform.X, Entity.POST),
    "x_posts_2026.json": (Platform.X, Entity.POST),
    "x_posts_by_url.json": (Platform.X, Entity.POST),
    "x_profiles.json": (Platform.X, Entity.PROFILE),
    "youtube_videos.json": (Platform.YOUTUBE, Entity.VIDEO),
}

ERROR = {
    "timestamp": "2026-03-09T08:30:00.000Z",
    "input": {"url": "https://www.tiktok.com/@nobody"},
    "error": "Page does not exist",
    "error_code": "dead_page",
}
INSTAGRAM_POST = {"url": "https://www.instagram.com/p/DAb/", "post_id": "1", "user_posted": "lumen.cafe"}


def load(name: str) -> list[dict[str, Any]]:
    return [record.data for record in records([(FIXTURES / name).read_bytes()]) if record.data is not None]


def bare(record: dict[str, Any]) -> dict[str, Any]:
    """The record without anything in which a host could stand."""
    return {key: value for key, value in record.items() if "url" not in key and "input" not in key}


def test_every_fixture_has_its_expectation() -> None:
    assert {path.name for path in FIXTURES.iterdir()} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_each_public_shape_is_recognised(name: str) -> None:
    platform, entity = EXPECTED[name]
    found = detect(load(name))
    assert (found.platform, found.entity, found.service) == (platform, entity, entity.service)
    assert platform.label in found.evidence


@pytest.mark.parametrize("name", [name for name in EXPECTED if name != "mixed_errors.json"])
def test_each_public_shape_is_recognised_by_its_fields_alone(name: str) -> None:
    found = detect([bare(record) for record in load(name)])
    assert (found.platform, found.entity) == EXPECTED[name]
    assert "field" in found.evidence


@pytest.mark.parametrize("name", [name for name in EXPECTED if name != "mixed_errors.json"])
def test_every_single_record_of_a_shape_has_its_entity(name: str) -> None:
    platform, entity = EXPECTED[name]
    kinds = [
        entity_of(record, platform)
        for record in load(name)
        if not record.get("error") and "warning" not in record
    ]
    assert set(kinds) == {entity}


def test_regression_12_an_error_in_first_place_does_not_decide() -> None:
    found = detect([ERROR, ERROR, INSTAGRAM_POST])
    assert (found.platform, found.entity) == (Platform.INSTAGRAM, Entity.POST)
    assert "1 of 1" in found.evidence


def test_errors_alone_tell_the_platform_but_no_entity() -> None:
    found = detect([ERROR])
    assert (found.platform, found.entity, found.service) == (Platform.TIKTOK, Entity.UNKNOWN, Service.UNKNOWN)
    mixed = detect([ERROR, {**ERROR, "input": {"url": "https://x.com/nobody"}}])
    assert mixed.platform is Platform.UNKNOWN


def test_regression_14_tiktok_is_not_taken_for_facebook() -> None:
    shared = {
        "timestamp": "2026-03-09T08:30:00.000Z",
        "post_type": "video",
        "post_id": "73",
        "hashtags": None,
    }
    by_fields: dict[str, Any] = {**shared, "digg_count": 3, "play_count": 7, "input": {}}
    by_host = {**shared, "input": {"url": "https://www.tiktok.com/@lumen.cafe/video/73"}}
    for record in (by_fields, by_host):
        assert detect([record]).platform is Platform.TIKTOK
        assert detect([record]).entity is Entity.POST
    assert detect([shared]).platform is Platform.UNKNOWN


def test_regression_15_a_comment_is_a_comment_on_every_platform() -> None:
    comments = {
        Platform.INSTAGRAM: {"comment_id": "1", "post_id": "2", "comment_user": "a", "post_url": "x"},
        Platform.FACEBOOK: {"comment_id": "1", "post_id": "2", "comment_text": "a", "source_type": "text"},
        Platform.LINKEDIN: {"comment_id": "1", "post_id": "2", "comment": "a", "use_url": "x"},
        Platform.TIKTOK: {"comment_id": "1", "post_id": "2", "comment_text": "a", "commenter_id": "5"},
        Platform.YOUTUBE: {"comment_id": "1", "video_id": "2", "comment_text": "a", "user_channel": "x"},
        Platform.REDDIT: {"comment_id": "1", "post_id": "2", "comment": "a", "community_name": "maps"},
    }
    for platform, record in comments.items():
        found = detect([record])
        assert (found.platform, found.entity, found.service) == (platform, Entity.COMMENT, Service.COMMENTS)


def test_no_evidence_is_unknown_and_never_a_default() -> None:
    foreign = {"url": "https://northwind.studio/p/1", "id": "1"}
    samples: list[list[dict[str, Any]]] = [[], [{}], [{"post_id": "1", "likes": 3}], [foreign]]
    for sample in samples:
        found = detect(sample)
        assert (found.platform, found.entity, found.service) == (
            Platform.UNKNOWN,
            Entity.UNKNOWN,
            Service.UNKNOWN,
        )
        assert found.evidence


def test_user_posted_and_shortcode_alone_say_nothing() -> None:
    assert (
        detect([{"user_posted": "lumen", "shortcode": "DAb", "likes": 1, "views": 2}]).platform
        is Platform.UNKNOWN
    )


def test_fields_that_speak_for_two_platforms_alike_say_nothing() -> None:
    assert platform_of({"digg_count": 1, "reposts": 2}).platform is Platform.UNKNOWN
    assert platform_of({"digg_count": 1, "reposts": 2, "quotes": 0}).platform is Platform.X


def test_the_host_is_stronger_than_the_fields() -> None:
    record = {
        "url": "https://www.reddit.com/r/maps/comments/1a/",
        "shortcode": "x",
        "pk": "1",
        "post_id": "t3_1a",
    }
    assert platform_of(record).platform is Platform.REDDIT
    assert "url" in platform_of(record).reason


@pytest.mark.parametrize(
    ("url", "platform"),
    [
        ("https://www.instagram.com/p/DAb/", Platform.INSTAGRAM),
        ("http://m.facebook.com/northwind", Platform.FACEBOOK),
        ("https://uk.linkedin.com/in/vera", Platform.LINKEDIN),
        ("www.tiktok.com/t/ZT1", Platform.TIKTOK),
        ("https://vm.tiktok.com/ZT1", Platform.TIKTOK),
        ("https://twitter.com/15/status/19", Platform.X),
        ("HTTPS://X.COM/lumen", Platform.X),
        ("https://youtu.be/aB3dE_f-h1k", Platform.YOUTUBE),
        ("https://old.reddit.com/r/maps", Platform.REDDIT),
        ("https://www.pinterest.co.uk/pin/1/", Platform.PINTEREST),
        ("https://netflix.com/x.com", Platform.UNKNOWN),
        ("https://instagram.com.northwind.studio/p/1", Platform.UNKNOWN),
        ("urn:li:activity:1", Platform.UNKNOWN),
    ],
)
def test_hosts_in_any_spelling(url: str, platform: Platform) -> None:
    assert platform_of({"url": url}).platform is platform
    assert platform_of({"url": None, "discovery_input": {"url": url}}).platform is platform


@pytest.mark.parametrize(
    ("platform", "record", "entity"),
    [
        (Platform.INSTAGRAM, {"post_id": "1_2", "length": 12.5, "views": 3}, Entity.REEL),
        (
            Platform.INSTAGRAM,
            {"post_id": "1", "url": "https://www.instagram.com/p/a/", "product_type": "clips"},
            Entity.REEL,
        ),
        (Platform.INSTAGRAM, {"post_id": "1", "content_type": "Video"}, Entity.POST),
        (Platform.INSTAGRAM, {"account": "lumen", "posts_count": 3, "posts": [{"id": "1"}]}, Entity.PROFILE),
        (Platform.INSTAGRAM, {"url": "https://www.instagram.com/lumen.cafe/"}, Entity.PROFILE),
        (Platform.FACEBOOK, {"post_id": "1", "post_type": "Reel"}, Entity.REEL),
        (Platform.FACEBOOK, {"post_id": "1", "url": "https://www.facebook.com/reel/1"}, Entity.REEL),
        (Platform.FACEBOOK, {"post_id": "1", "group_id": "5", "post_type": "Post"}, Entity.POST),
        (Platform.FACEBOOK, {"name": "Northwind", "followers": 4}, Entity.PROFILE),
        (
            Platform.LINKEDIN,
            {"id": "1", "url": "https://www.linkedin.com/in/vera", "name": "Vera"},
            Entity.PROFILE,
        ),
        (Platform.LINKEDIN, {"id": "1", "url": "https://www.linkedin.com/company/northwind"}, Entity.COMPANY),
        (Platform.YOUTUBE, {"handle": "@PaperAtlas", "subscribers": 3, "videos_count": 9}, Entity.CHANNEL),
        (Platform.YOUTUBE, {"url": "https://www.youtube.com/watch?v=aB3dE_f-h1k"}, Entity.VIDEO),
        (Platform.X, {"url": "https://x.com/lumen/status/19"}, Entity.POST),
        (Platform.TIKTOK, {"title": "a lamp", "seller_id": "1"}, Entity.UNKNOWN),
        (Platform.UNKNOWN, {"comment_id": "1"}, Entity.UNKNOWN),
    ],
)
def test_the_entity_of_single_records(platform: Platform, record: dict[str, Any], entity: Entity) -> None:
    assert entity_of(record, platform) is entity


def test_blank_comment_fields_of_a_common_header_do_not_make_a_post_a_comment() -> None:
    record = {
        "post_id": "1",
        "comment_id": None,
        "comment_text": "",
        "date_posted": "2026-03-01",
        "content": "a",
    }
    assert entity_of(record, Platform.FACEBOOK) is Entity.POST


def test_the_majority_decides_and_the_others_are_named() -> None:
    tiktok = {"url": "https://www.tiktok.com/@lumen/video/1", "post_id": "1"}
    reel = {"url": "https://www.instagram.com/reel/DAc/", "post_id": "2", "user_posted": "lumen.cafe"}
    found = detect([tiktok, INSTAGRAM_POST, reel, reel])
    assert (found.platform, found.entity) == (Platform.INSTAGRAM, Entity.REEL)
    assert "TikTok in 1" in found.evidence


def test_a_detector_stops_when_it_has_seen_enough() -> None:
    detector = Detector()
    fed = 0
    while not detector.has_enough and fed < 10_000:
        detector.feed(INSTAGRAM_POST)
        fed += 1
    assert fed < 10_000
    assert detector.result().platform is Platform.INSTAGRAM
