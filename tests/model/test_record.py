"""Records onto content, problems and addresses, for every platform and against any values."""

import itertools
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapped import input_addresses, to_content
from trackfutura_desktop.model.body import records
from trackfutura_desktop.model.detect import detect, entity_of
from trackfutura_desktop.model.fields import KNOWN_FIELDS
from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.model.record import Content, address_words, handle_of, problem_of, sent_address

FIXTURES = Path(__file__).parents[1] / "fixtures" / "records"
MARCH_2 = 1_772_452_800_000  # 2026-03-02 12:00 UTC

# the attributes that each shape must fill
POST = "url author text published_at likes comments"
TIKTOK_COMMENT = "url author author_id author_url text published_at likes comments parent_id parent_url"
FILLED = {
    "facebook_comments.csv": "url author author_id published_at comments parent_id parent_url",
    "facebook_posts.csv": POST
    + " author_name author_id author_url hashtags shares views followers media_url",
    "facebook_posts_2026.json": POST + " author_name author_url shares followers media_url collected_at",
    "instagram_comments.csv": "url author author_url text published_at likes comments parent_id parent_url",
    "instagram_posts.json": POST + " author_id author_url followers media_type media_url collected_at",
    "instagram_reels_as_posts.json": POST + " hashtags views followers media_type media_url collected_at",
    "linkedin_companies.json": "url author author_name author_id text followers media_url collected_at",
    "linkedin_jobs.json": "url author author_id author_url text published_at media_url collected_at",
    "linkedin_posts.json": POST + " author_url followers media_type collected_at",
    "linkedin_posts_by_profile.json": POST + " author_url followers collected_at",
    "linkedin_posts_by_url.json": POST + " author_id author_url followers collected_at",
    "linkedin_posts_discovered.json": POST + " author_id author_url followers collected_at",
    "linkedin_profiles.json": "url author author_name author_id author_url text media_url collected_at",
    "linkedin_profiles_by_url.json": "url author author_name author_id followers media_url collected_at",
    "pinterest_posts.csv": POST + " author_id author_url hashtags followers media_type media_url",
    "pinterest_posts.json": POST + " author_id author_url hashtags media_type media_url collected_at",
    "pinterest_profiles.csv": "url author author_name author_id followers media_url",
    "reddit_comments.json": "url author text published_at likes comments parent_id parent_url",
    "reddit_posts.json": POST + " author_id",
    "reddit_profiles.json": "url author author_id followers",
    "tiktok_comments.csv": TIKTOK_COMMENT,
    "tiktok_comments.json": TIKTOK_COMMENT,
    "tiktok_posts.json": POST + " author_name author_id author_url views followers media_type media_url",
    "tiktok_profiles.csv": "url author author_name author_id followers likes media_url is_verified",
    "tiktok_profiles.json": "url author author_name author_id text followers likes media_url is_verified",
    "x_posts.csv": POST + " author_name shares views followers is_verified media_url",
    "x_posts.json": POST + " author_name shares followers is_verified collected_at",
    "x_posts_2024.csv": POST + " author_name shares views followers is_verified",
    "x_posts_2026.json": POST
    + " author_name author_id shares views followers hashtags parent_id collected_at",
    "x_posts_by_url.json": POST + " author_name shares followers is_verified collected_at",
    "x_profiles.json": "url author author_name author_id text published_at followers media_url collected_at",
    "youtube_videos.json": POST + " author_name author_id author_url views followers media_url is_verified",
}

PAIRS = [(platform, entity) for platform in Platform for entity in Entity]


def load(name: str) -> list[dict[str, Any]]:
    return [record.data for record in records([(FIXTURES / name).read_bytes()]) if record.data is not None]


def contents(name: str) -> list[Content]:
    sample = load(name)
    platform = detect(sample).platform
    return [
        to_content(record, platform, entity_of(record, platform))
        for record in sample
        if not problem_of(record)
    ]


def of(platform: Platform, entity: Entity, **record: Any) -> Content:
    return to_content(record, platform, entity)


@pytest.mark.parametrize("name", FILLED)
def test_each_public_shape_fills_its_columns(name: str) -> None:
    rows = contents(name)
    blank = [name for name in FILLED[name].split() if all(getattr(row, name) in {"", None} for row in rows)]
    assert not blank
    assert len({row.native_id for row in rows}) == len(rows)
    assert not any(row.native_id.startswith("sha256:") for row in rows)
    if "published_at" in FILLED[name]:
        assert rows[0].published_at == MARCH_2


def test_every_shape_has_its_columns_listed() -> None:
    assert {path.name for path in FIXTURES.iterdir()} - {"mixed_errors.json"} == set(FILLED)


def test_ids_of_nineteen_digits_keep_every_digit_from_json_and_csv() -> None:
    assert contents("tiktok_comments.csv")[0].native_id == contents("tiktok_comments.json")[0].native_id
    assert contents("tiktok_comments.csv")[0].native_id == "7300000000000000006"
    assert contents("facebook_posts.csv")[0].native_id == "7300000000000000001"
    assert (
        contents("x_posts.csv")[0].native_id == contents("x_posts.json")[0].native_id == "1900000000000000001"
    )
    assert of(Platform.X, Entity.POST, id=1900000000000000001).native_id == "1900000000000000001"


def test_a_csv_row_and_a_json_record_of_one_comment_become_the_same_content() -> None:
    row, record = contents("tiktok_comments.csv")[0], contents("tiktok_comments.json")[0]
    different = {name for name in Content.__struct_fields__ if getattr(row, name) != getattr(record, name)}
    assert different <= {"comments", "likes"}


def test_one_reel_has_one_identity_in_the_posts_and_in_the_reels_dataset() -> None:
    as_post = of(
        Platform.INSTAGRAM, Entity.REEL, post_id="3800000000000000001", shortcode="DAb", content_type="Reel"
    )
    as_reel = of(Platform.INSTAGRAM, Entity.REEL, post_id="3800000000000000001_178", shortcode="DAb", views=3)
    comment = of(
        Platform.INSTAGRAM,
        Entity.COMMENT,
        comment_id=18,
        post_id=3800000000000000001,
        post_url="https://www.instagram.com/reel/DAb/",
    )
    assert as_post.native_id == as_reel.native_id == comment.parent_id == "DAb"
    assert (
        of(Platform.INSTAGRAM, Entity.REEL, post_id="3800000000000000001_178").native_id
        == "3800000000000000001"
    )


def test_a_reddit_comment_names_its_post_as_the_post_names_itself() -> None:
    post = contents("reddit_posts.json")[0]
    comment = contents("reddit_comments.json")[0]
    assert post.native_id == comment.parent_id == "1abc1"


def test_regression_15_comments_of_one_post_stay_apart() -> None:
    for name in ("facebook_comments.csv", "instagram_comments.csv", "tiktok_comments.csv"):
        rows = [
            to_content({**record, "post_id": "5"}, detect([record]).platform, Entity.COMMENT)
            for record in load(name)
        ]
        assert {row.entity for row in rows} == {Entity.COMMENT}
        assert len({row.native_id for row in rows}) == len(rows) > 1


def test_regression_16_a_blank_or_impossible_date_keeps_the_record() -> None:
    texts = ["", "null", "1 year ago", "soon", "2026-13-45", "1969-12-31"]
    others: list[Any] = [None, 0, -5, True, [], {}, 10**30]
    for blank in texts + others:
        row = of(Platform.INSTAGRAM, Entity.POST, post_id="1", date_posted=blank, likes=4)
        assert (row.native_id, row.published_at, row.likes) == ("1", None, 4)


def test_the_tiktok_date_of_1970_is_no_date() -> None:
    assert (
        of(Platform.TIKTOK, Entity.POST, post_id="1", create_time="1970-01-21T10:00:00.000Z").published_at
        is None
    )


@pytest.mark.parametrize(
    "date",
    [
        "2026-03-02T12:00:00.000Z",
        "2026-03-02T12:00:00",
        "2026-03-02 12:00:00",
        "2026-03-02 12:00:00 UTC",
        "2026-03-02T14:00:00+02:00",
        '"2026-03-02T12:00:00.000Z"',
        1_772_452_800,
        1_772_452_800_000,
        1_772_452_800.0,
        "1772452800",
        "1772452800000",
    ],
)
def test_dates_in_every_form_are_the_same_moment(date: object) -> None:
    assert of(Platform.X, Entity.POST, id="1", date_posted=date).published_at == MARCH_2


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (78, 78),
        ("78", 78),
        (" 1,234 ", 1234),
        ("1,234,567", 1_234_567),
        ("7.9K", 7900),
        ("1.2M", 1_200_000),
        ("3 B", 3_000_000_000),
        (12.0, 12),
        ("12.7", 12),
        ({"type": "Like", "num": 31}, 31),
        ([{"type": "Like", "num": 30}, {"type": "Love", "num": 12}], 42),
        ([{"type": "Like", "reaction_count": "5"}], 5),
        (None, None),
        ("", None),
        (-1, None),
        (2**63 - 1, 2**63 - 1),
        (2**63, None),
        (1e300, None),
        ("9" * 30, None),
        ("many", None),
        ("1,2", None),
        (True, None),
        ([], None),
        ([1, "a"], None),
    ],
)
def test_counts_in_every_form(value: object, expected: int | None) -> None:
    row = of(Platform.FACEBOOK, Entity.POST, post_id="1", likes=value, num_shares=value)
    assert (row.likes, row.shares) == (expected, expected)


def test_reactions_stand_in_where_likes_are_missing() -> None:
    reactions = [{"type": "Like", "num": 30}, {"type": "Love", "num": 12}]
    assert of(Platform.FACEBOOK, Entity.POST, post_id="1", likes=None, num_likes_type=reactions).likes == 42


def test_hashtags_are_separated_by_blanks_and_have_their_mark() -> None:
    for tags in (
        ["#maps", "old paper", "maps", " "],
        [{"hashtag": "maps"}, {"hashtag": "old paper", "link": "x"}],
    ):
        assert of(Platform.X, Entity.POST, id="1", hashtags=tags).hashtags == "#maps #old_paper"
    assert of(Platform.X, Entity.POST, id="1", hashtags="maps, #paper").hashtags == "#maps #paper"
    assert of(Platform.X, Entity.POST, id="1", hashtags=[None, 1.5, {}]).hashtags == "#1.5"


def test_a_title_stands_before_the_text_unless_the_text_repeats_it() -> None:
    video = of(Platform.YOUTUBE, Entity.VIDEO, video_id="1", title="Maps", description="How we draw")
    assert video.text == "Maps\n\nHow we draw"
    assert of(Platform.YOUTUBE, Entity.VIDEO, video_id="1", title="Maps").text == "Maps"
    pin = of(Platform.PINTEREST, Entity.POST, post_id="1", title="Old maps…", content="Old maps of the coast")
    assert pin.text == "Old maps of the coast"


def test_the_tracking_part_of_a_youtube_address_is_dropped() -> None:
    row = of(
        Platform.YOUTUBE, Entity.VIDEO, url="https://www.youtube.com/watch?v=aB3dE_f-h1k&pp=ygUE", title="a"
    )
    assert (row.url, row.native_id) == ("https://www.youtube.com/watch?v=aB3dE_f-h1k", "aB3dE_f-h1k")


@pytest.mark.parametrize(
    ("platform", "entity", "url", "native_id"),
    [
        (Platform.INSTAGRAM, Entity.POST, "https://www.instagram.com/lumen/p/DAb-_1/?img=2", "DAb-_1"),
        (Platform.FACEBOOK, Entity.POST, "https://www.facebook.com/north/posts/a-title/12345/?x=1", "12345"),
        (Platform.FACEBOOK, Entity.POST, "https://www.facebook.com/permalink.php?story_fbid=99&id=5", "99"),
        (Platform.FACEBOOK, Entity.PROFILE, "https://www.facebook.com/profile.php?id=100004", "100004"),
        (
            Platform.LINKEDIN,
            Entity.POST,
            "https://www.linkedin.com/posts/vera_a-activity-7300000000000-Ab",
            "7300000000000",
        ),
        (Platform.LINKEDIN, Entity.COMPANY, "https://www.linkedin.com/company/northwind/", "northwind"),
        (Platform.TIKTOK, Entity.POST, "https://www.tiktok.com/@lumen/video/730000000001", "730000000001"),
        (Platform.TIKTOK, Entity.PROFILE, "https://www.tiktok.com/@lumen.cafe?lang=en", "lumen.cafe"),
        (Platform.X, Entity.POST, "https://twitter.com/1/status/19000000001", "19000000001"),
        (Platform.REDDIT, Entity.POST, "https://www.reddit.com/r/maps/comments/1abc/title/", "1abc"),
        (Platform.PINTEREST, Entity.POST, "https://www.pinterest.com/pin/90000000001/", "90000000001"),
    ],
)
def test_a_record_without_id_is_identified_by_its_address(
    platform: Platform, entity: Entity, url: str, native_id: str
) -> None:
    assert of(platform, entity, url=url).native_id == native_id


def test_a_record_without_any_id_is_identified_by_its_values_but_not_by_the_time_of_collection() -> None:
    one = of(
        Platform.YOUTUBE, Entity.COMMENT, comment_text="a", video_id="v", timestamp="2026-03-01T00:00:00Z"
    )
    same = of(
        Platform.YOUTUBE, Entity.COMMENT, video_id="v", comment_text="a", timestamp="2026-03-02T00:00:00Z"
    )
    other = of(Platform.YOUTUBE, Entity.COMMENT, video_id="v", comment_text="b")
    assert one.native_id == same.native_id != other.native_id
    assert one.native_id.startswith("sha256:")
    strange = of(Platform.YOUTUBE, Entity.COMMENT, comment_text="\ud800", likes=10**400)
    assert strange.native_id.startswith("sha256:")


def test_nul_and_half_surrogates_do_not_reach_the_columns() -> None:
    row = of(
        Platform.X,
        Entity.POST,
        id="1\0",
        description="a\0b\ud800ü\udfff",
        user_posted="\0x",
        hashtags=["a\0b"],
    )
    assert (row.native_id, row.text, row.author, row.hashtags) == ("1", "abü", "x", "#ab")


def test_the_author_is_read_from_his_address_where_no_handle_is_given() -> None:
    url = "https://www.linkedin.com/in/vera-lind/?trk=x"
    assert of(Platform.LINKEDIN, Entity.POST, id="1", user_id=None, use_url=url).author == "vera-lind"
    tiktok = of(
        Platform.TIKTOK, Entity.POST, post_id="1", profile_username="Lumen Café", profile_url="https://www.tiktok.com/@lumen.cafe"
    )  # fmt: skip
    assert (tiktok.author, tiktok.author_name) == ("lumen.cafe", "Lumen Café")
    assert of(Platform.YOUTUBE, Entity.VIDEO, video_id="1", youtuber="@PaperAtlas").author == "PaperAtlas"


@pytest.mark.parametrize("text", ["", "x", "https://x.com", "https://x.com/", "//", "https://x.com//?a=/b"])
def test_a_text_without_an_account_gives_no_handle(text: str) -> None:
    assert handle_of(text) == ""


def test_a_profile_lost_no_column_to_the_post_it_resembles() -> None:
    x, tiktok = contents("x_profiles.json")[0], contents("tiktok_profiles.csv")[0]
    assert (x.native_id, x.author) == ("1500000001", "northwind_maps1")
    assert (tiktok.native_id, tiktok.author, tiktok.author_name) == (
        "6800000000000000001",
        "lumen.cafe1",
        "Lumen Café",
    )


# -- problems


def test_errors_and_warnings_are_problems_with_code_text_and_address() -> None:
    problems = [problem_of(record) for record in load("mixed_errors.json")]
    assert [problem.kind if problem else None for problem in problems] == [
        "error",
        "error",
        "error",
        "warning",
    ]
    second = problems[1]
    assert second is not None
    assert (second.code, second.message) == ("dead_page", "4XX page")
    assert second.address == "https://www.linkedin.com/posts/gone-activity-7300000000000000050-x"


@pytest.mark.parametrize("name", ["linkedin_posts.json", "x_posts.json"])
def test_a_problem_among_content_is_told_apart(name: str) -> None:
    assert [bool(problem_of(record)) for record in load(name)] == [True, False, False, False, False]


def test_error_null_and_a_warning_beside_content_are_content() -> None:
    assert problem_of({"error": None, "post_id": "1"}) is None
    assert problem_of({"warning": "Comments are limited", "warning_code": "x", "post_id": "1"}) is None
    assert problem_of({"error": "", "warning": None}) is None


def test_an_error_among_the_blank_columns_of_a_common_header_is_a_problem() -> None:
    record: dict[str, Any] = {
        "url": None,
        "post_id": "",
        "photos": [],
        "likes": None,
        "error": "gone",
        "input": {"user_name": "lumen"},
    }
    problem = problem_of(record)
    assert problem is not None
    assert (problem.code, problem.message, problem.address) == ("", "gone", "lumen")


def test_the_message_of_an_error_object_is_read() -> None:
    problem = problem_of({"error": {"message": "gone"}, "status_code": 404})
    assert problem is not None
    assert (problem.code, problem.message, problem.address) == ("404", "gone", "")


# -- addresses


def test_the_original_request_comes_before_the_page_that_was_found() -> None:
    profile, post = "https://x.com/northwind_maps", "https://twitter.com/15/status/19"
    own = "https://x.com/northwind_maps/status/19"
    assert input_addresses({"url": own, "input": {"url": post}, "discovery_input": {"url": profile}}) == (
        profile,
        post,
        own,
    )
    nested = {"url": own, "input": {"url": post, "discovery_input": {"url": profile}}}
    assert input_addresses(nested)[0] == profile


def test_names_and_key_words_that_were_sent_find_their_job_too() -> None:
    record = {
        "discovery_input": {"user_name": "lumen.cafe", "start_date": ""},
        "url": "https://www.facebook.com/1",
    }
    assert input_addresses(record) == ("lumen.cafe", "https://www.facebook.com/1")
    assert input_addresses({"discovery_input": {"location": "Lund", "keyword": "surveyor"}}) == ("surveyor",)


def test_without_an_input_the_post_and_then_the_account_stand_in() -> None:
    row = load("facebook_posts.csv")[0]
    assert input_addresses(row) == (row["url"], row["user_url"])
    comment = load("facebook_comments.csv")[1]
    assert comment["user_url"]
    assert input_addresses(comment) == (comment["post_url"], comment["url"])


def test_strange_inputs_give_no_addresses() -> None:
    assert input_addresses({}) == ()
    assert input_addresses({"input": [1], "discovery_input": 5, "url": None, "post_url": {}}) == ()
    assert input_addresses({"input": "https://x.com/a"}) == ("https://x.com/a",)


def test_the_address_that_is_looked_up_first_is_the_first_of_all() -> None:
    words = ["https://x.com/a", " https://x.com/b ", "", None, 5]
    nested = [None, "light", *({"url": word} for word in words)]
    sent = [{"keyword": "light", "url": word, "discovery_input": each} for word in words for each in nested]
    for discovered, asked in itertools.product([*words, *sent], repeat=2):
        record = {"url": "https://x.com/own", "discovery_input": discovered, "input": asked}
        if found := sent_address(discovered or asked).strip():
            assert found == next(address_words(record)), record


# -- anything


values = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.integers(min_value=10**300, max_value=10**400),
        st.floats(),
        st.text(),
        st.sampled_from(
            ["2026-03-01", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "1,234", "7.9K", "//"]
        ),
        st.sampled_from(
            ["https://www.instagram.com/p/", "https://[x", "https://x.com/a/status/1", "1" * 5000]
        ),
    ),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["num", "url", "a"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(sorted(KNOWN_FIELDS)), values, max_size=12), st.sampled_from(PAIRS))
def test_no_record_whatsoever_fails(record: dict[str, Any], pair: tuple[Platform, Entity]) -> None:
    row = to_content(record, *pair)
    assert row.native_id
    for value in msgspec.structs.astuple(row):
        if isinstance(value, str):
            value.encode()
            assert "\0" not in value
        elif value is not None:
            assert 0 <= value < 2**63
    problem_of(record)
    input_addresses(record)
    found = detect([record])
    assert entity_of(record, pair[0]).service
    assert found.evidence


def test_a_value_nested_to_the_limit_of_the_decoder_does_not_fail() -> None:
    deep = b'{"num":' * 700 + b"1" + b"}" * 700
    body = b'[{"likes":%s,"hashtags":[%s],"videos":%s,"error":%s,"comment_text":"\\ud800"}]' % (
        deep,
        deep,
        deep,
        deep,
    )
    for record in records([body]):
        if record.data is not None:
            for pair in PAIRS:
                assert to_content(record.data, *pair).native_id
            problem_of(record.data)
