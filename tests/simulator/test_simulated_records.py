"""Records of the simulator: their shapes and identity, and what is wrong with them on purpose."""

import json
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulator_tools import COMMENTS, DISCOVER, PAGE_POSTS, POST, POSTS, STUDIO, simulated

from trackfutura_desktop.model.platform import Entity, Platform
from trackfutura_desktop.simulator import Options, outcomes
from trackfutura_desktop.simulator.addresses import is_address, target
from trackfutura_desktop.simulator.catalogue import DATASETS, HOSTS
from trackfutura_desktop.simulator.harvest import gather, world
from trackfutura_desktop.simulator.orders import take
from trackfutura_desktop.simulator.world import dice

_NOW = datetime(2026, 3, 31, tzinfo=UTC)
_PLACES = {
    Platform.INSTAGRAM: (STUDIO, POST),
    Platform.FACEBOOK: (
        "https://www.facebook.com/lumen.cafe",
        "https://www.facebook.com/lumen.cafe/posts/77",
    ),
    Platform.LINKEDIN: (
        "https://www.linkedin.com/company/northwind",
        "https://www.linkedin.com/jobs/view/77",
    ),
    Platform.TIKTOK: ("https://www.tiktok.com/@tidepool", "https://www.tiktok.com/@tidepool/video/7700"),
    Platform.X: ("https://x.com/tidepool", "https://x.com/tidepool/status/7700"),
    Platform.YOUTUBE: ("https://www.youtube.com/@tidepool", "https://www.youtube.com/watch?v=dAbCdEfGhIj"),
    Platform.REDDIT: (
        "https://www.reddit.com/r/slowcrafts/",
        "https://www.reddit.com/r/slowcrafts/comments/1abcde/glaze/",
    ),
    Platform.PINTEREST: ("https://www.pinterest.com/tidepool/", "https://www.pinterest.com/pin/7700/"),
}
_IDENTITIES = ("comment_id", "post_id", "video_id", "job_posting_id", "company_id", "profile_id", "id", "url")
_WAYS = [(dataset.id, by) for dataset in DATASETS.values() for by in ("", *dataset.discover)]


def _gathered(dataset_id: str, by: str, **switches: object) -> tuple[list[dict[str, Any]], dict[str, object]]:
    dataset = DATASETS[dataset_id]
    mode = dataset.discover[by] if by else dataset.collect
    account, post = _PLACES[dataset.platform]
    single = dataset.entity in {Entity.COMMENT, Entity.JOB} or not (by or mode.many)
    of_account = dataset.entity in {Entity.PROFILE, Entity.COMPANY, Entity.CHANNEL}
    url = post if single and not of_account else account
    given_: dict[str, object] = {name: url if name.endswith("url") else "tidepool" for name in mode.required}
    query = {"dataset_id": dataset_id, "type": "discover_new", "discover_by": by} if by else {}
    order = take(query or {"dataset_id": dataset_id}, [given_], {}, 1, "")
    options = msgspec.convert({"dirt": 0, "posts_per_input": 12, **switches}, Options)
    found = gather(order, given_, world(options, _NOW), 0, options)
    return [json.loads(json.dumps(record)) for record in found.content], given_


@pytest.mark.parametrize(("dataset_id", "by"), _WAYS)
@pytest.mark.parametrize("dirt", [0, 3])
def test_every_dataset_gives_records_that_can_be_told_apart(dataset_id: str, by: str, dirt: int) -> None:
    records, given_ = _gathered(dataset_id, by, dirt=dirt)
    mode = DATASETS[dataset_id].discover[by] if by else DATASETS[dataset_id].collect
    assert len(records) == 1 or (mode.many and 11 <= len(records) <= 12)
    name = next(name for name in _IDENTITIES if name in records[0])
    assert len({record[name] for record in records}) == len(records)
    for record in records:
        assert set(given_.items()) <= set(record["discovery_input" if by else "input"].items())
        assert isinstance(record[name], str)


def test_a_later_visit_finds_the_same_posts_with_larger_counters() -> None:
    with simulated() as call:
        first = {record["post_id"]: record for record in call.collect()}
        later = {record["post_id"]: record for record in call.collect()}
    assert first.keys() == later.keys()
    for key, record in first.items():
        assert later[key]["likes"] > record["likes"]
        assert later[key]["date_posted"] == record["date_posted"]
        assert later[key]["description"] == record["description"]


def test_earlier_visits_can_be_assumed() -> None:
    with simulated() as call:
        call.collect()
        second = call.collect()
    with simulated(generation=1) as call:
        assert call.collect() == second


def test_one_seed_gives_the_same_records_twice_and_another_gives_others() -> None:
    def collected(seed: int) -> list[dict[str, Any]]:
        with simulated(seed=seed, dirt=2) as call:
            return call.collect()

    assert collected(4) == collected(4)
    assert {record.get("post_id") for record in collected(4)}.isdisjoint(
        {record.get("post_id") for record in collected(5)}
    )


def test_a_found_post_is_the_same_when_it_is_collected_by_its_address() -> None:
    query = {"type": "discover_new", "discover_by": "profile_url"}
    address = "https://www.linkedin.com/in/mira-holt"
    with simulated() as call:
        posts = call.collect("gd_lyy3tktm25m4avu764", [{"url": address}], **query)
        found = call.collect("gd_lyy3tktm25m4avu764", [{"url": posts[0]["url"]}])[0]
    told = {"input", "discovery_input", "timestamp"}
    assert {k: v for k, v in found.items() if k not in told} == {
        k: v for k, v in posts[0].items() if k not in told
    }


@pytest.mark.parametrize(
    ("start", "end"), [("03-01-2026", "03-10-2026"), ("2026-03-01T00:00:00.000Z", "2026-03-10")]
)
def test_posts_are_of_the_period_that_was_asked_for(start: str, end: str) -> None:
    asked = {"url": STUDIO, "start_date": start, "end_date": end, "num_of_posts": 900}
    with simulated() as call:
        days = {record["date_posted"][:10] for record in call.collect(POSTS, [asked], **DISCOVER)}
    assert sorted(days) == [f"2026-03-{day:02}" for day in range(1, 11)]


def test_a_found_page_is_the_input_and_the_request_the_discovery_input() -> None:
    with simulated() as call:
        record = call.collect()[0]
    assert record["input"] == {"url": record["url"]}
    assert record["discovery_input"] == {
        "url": STUDIO,
        "num_of_posts": 6,
        "posts_to_not_include": "",
        "start_date": "",
        "end_date": "",
        "post_type": "",
    }


def test_unwanted_posts_are_left_out() -> None:
    with simulated() as call:
        known = [record["post_id"] for record in call.collect()]
        asked = {"url": STUDIO, "num_of_posts": 6, "posts_to_not_include": known}
        others = [record["post_id"] for record in call.collect(POSTS, [asked], **DISCOVER)]
    assert len(others) == 6
    assert not {*known} & {*others}


def test_comments_belong_to_their_post() -> None:
    with simulated() as call:
        comments = call.collect(COMMENTS, [{"url": POST}])
        post = call.collect(POSTS, [{"url": POST}])[0]
    assert {comment["post_id"] for comment in comments} == {post["post_id"]}
    assert {comment["post_url"] for comment in comments} == {POST}
    assert len({comment["comment_id"] for comment in comments}) == 50


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("dead", "dead_page"),
        ("blocked", "blocked"),
        ("timeout", "timeout"),
        ("crawlfail", "crawl_failed"),
        ("badinput", "bad_input"),
    ],
)
def test_a_word_in_the_address_asks_for_an_error_record(word: str, code: str) -> None:
    asked = {"url": f"https://www.instagram.com/{word}.cafe/"}
    with simulated() as call:
        (record,) = call.collect(POSTS, [asked], **DISCOVER)
    assert record["error_code"] == code
    assert record["input"]["url"] == asked["url"]
    assert "discovery_input" not in record


def test_an_address_of_another_site_is_bad_input() -> None:
    with simulated() as call:
        (record,) = call.collect(POSTS, [{"url": "https://lumen.cafe/menu"}])
    assert record["error_code"] == "bad_input"


def test_error_records_are_left_out_on_request_but_counted() -> None:
    with simulated() as call:
        snapshot = call.start(POSTS, [{"url": "https://www.instagram.com/p/dead1/"}], include_errors="false")
        assert call.finished(snapshot)["errors"] == 1
        assert call.get(f"/datasets/v3/snapshot/{snapshot}").text == "Snapshot is empty"
        assert call.simulator.produced()[snapshot].errors == 0


def test_a_word_in_the_address_asks_for_a_warning_record() -> None:
    with simulated() as call:
        records = call.collect(PAGE_POSTS, [{"url": "https://www.facebook.com/warn.cafe"}])
    warnings = [record for record in records if "warning" in record]
    assert len(records) == 51
    assert set(warnings[0]) == {"timestamp", "input", "warning", "warning_code"}


def test_some_ordinary_inputs_have_error_and_warning_records_too() -> None:
    inputs = [{"url": f"https://www.instagram.com/lumen.cafe{number}/"} for number in range(12)]
    with simulated(dirt=1) as call:
        snapshot = call.start(POSTS, inputs, limit_per_input="50", **DISCOVER)
        records = call.records(snapshot)
        produced = call.simulator.produced()[snapshot]
    errors = [record for record in records if record.get("error")]
    assert produced.errors == len(errors) > 0
    assert produced.warnings == sum("warning" in record for record in records) > 0
    assert produced.records + produced.errors == 600
    assert all(record["input"] != record["discovery_input"] for record in errors)
    assert sum(one.records for one in produced.by_input.values()) == produced.records


def test_dirt_shows_what_real_records_show() -> None:
    films = [
        record
        for seed in range(4)
        for record in _gathered("gd_lu702nij2f790tmv9h", "url", dirt=2, seed=seed)[0]
    ]
    assert {type(film["share_count"]) for film in films} >= {str, int}
    assert any(film.get("error", "") is None for film in films)
    pages = [record for seed in range(9) for record in _gathered(PAGE_POSTS, "", dirt=3, seed=seed)[0]]
    assert {type(page["likes"]) for page in pages} == {int, float}
    assert {type(page["num_likes_type"]) for page in pages} == {list, dict}
    assert any(page["date_posted"].startswith("1970") for page in pages)
    assert max(len(json.dumps(page)) for page in pages) > 90_000


def test_a_clean_world_has_no_dirt() -> None:
    films, _ = _gathered("gd_lu702nij2f790tmv9h", "url")
    assert all(isinstance(film["share_count"], int) and "error" not in film for film in films)


def test_texts_are_of_several_languages_with_emoji_and_from_right_to_left() -> None:
    texts = "".join(
        record["comment"]
        for number in range(4)
        for record in _gathered(COMMENTS, "", seed=number, posts_per_input=60)[0]
    )
    counts = Counter("rtl" if "\u0590" <= letter <= "\u06ff" else letter > "\uffff" for letter in texts)
    assert counts["rtl"] > 0
    assert counts[True] > 0


@given(st.sampled_from(list(HOSTS)), st.text(max_size=40))
def test_any_address_names_something(platform: Platform, path: str) -> None:
    address = f"https://www.{HOSTS[platform][0]}/{path}"
    found = target(platform, address)
    assert isinstance(found.handle, str)
    assert is_address(address) or " " in address
    assert outcomes.code_for(address) in {"", *outcomes.ERROR_TEXTS}


def test_chance_depends_on_the_key_alone() -> None:
    assert dice(1, "a").random() == dice(1, "a").random()
    assert dice(1, "a").random() != dice("1a").random()
