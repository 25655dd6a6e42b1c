"""Requests are split where Bright Data takes no larger ones, and nothing is lost or doubled by it."""

import datetime as dt
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model.catalogue import CatalogueError, load_catalogue
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import RunOptionError, RunOptions, ServiceOptions, plan
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.splitting import fits, parts

NOW = dt.datetime(2026, 11, 23, 9, 41, tzinfo=dt.UTC)
CATALOGUE = load_catalogue()


def sources(count: int, service: Service = Service.POSTS) -> list[Source]:
    return [
        Source(number, "", Platform.TIKTOK, service, f"https://www.tiktok.com/@studio{number}")
        for number in range(count)
    ]


@given(st.lists(st.integers(), max_size=200), st.integers(1, 50))
def test_parts_are_few_nearly_equal_and_together_the_whole(members: list[int], most: int) -> None:
    found = parts(members, most)
    assert [each for part in found for each in part] == members
    assert len(found) == max(1, -(-len(members) // most))
    sizes = {len(part) for part in found}
    assert max(sizes) <= most
    assert max(sizes) - min(sizes) <= 1


def test_a_body_that_is_too_large_does_not_fit_unless_it_is_of_one_input() -> None:
    assert fits([{"url": "x" * 50}], most_bytes=10)
    assert not fits([{"url": "x" * 50}] * 2, most_bytes=100)
    assert fits([{"url": "x"}] * 2, most_bytes=100)


def test_a_run_sends_several_requests_where_the_dataset_takes_few_inputs() -> None:
    dataset = CATALOGUE.datasets_of(Platform.TIKTOK, Service.POSTS)[0]
    small = msgspec.structs.replace(dataset, maximum_inputs=40)
    catalogue = msgspec.structs.replace(CATALOGUE, datasets=(small, *CATALOGUE.datasets))
    made = plan(sources(101), RunOptions(), catalogue, NOW)
    assert [len(request.inputs) for request in made.requests] == [34, 34, 33]
    assert [len(request.jobs) for request in made.requests] == [34, 34, 33]
    keys = [job.key for request in made.requests for job in request.jobs]
    assert len(set(keys)) == 101
    assert len(plan(sources(101), RunOptions(), CATALOGUE, NOW).requests) == 1


def test_a_limit_that_would_leave_a_part_too_small_is_refused_in_the_catalogue(tmp_path: Path) -> None:
    own = tmp_path / "datasets.toml"
    text = (
        '[[dataset]]\nid = "gd_own"\nplatform = "x"\nservice = "posts"\nname = "Own"\nminimum_inputs = 5\n'
        'maximum_inputs = 8\n[[dataset.mode]]\nserves = ["account"]\n'
        'inputs = [{ name = "url", type = "url", required = true, fill = "address" }]\n'
    )
    own.write_text(text)
    with pytest.raises(CatalogueError, match="too small"):
        load_catalogue(own)
    own.write_text(text.replace("maximum_inputs = 8", "maximum_inputs = 9"))
    assert load_catalogue(own).datasets[0].maximum_inputs == 9


def test_one_service_can_be_asked_for_other_days_and_numbers_than_the_rest() -> None:
    own = ServiceOptions(Platform.TIKTOK, Service.POSTS, start_date=dt.date(2026, 2, 1), num_of_posts=7)
    options = RunOptions(num_of_posts=50, end_date=dt.date(2026, 3, 1), services=(own,))
    tiktok = options.of(Platform.TIKTOK, Service.POSTS)
    assert (tiktok.num_of_posts, tiktok.start_date, tiktok.end_date) == (
        7,
        dt.date(2026, 2, 1),
        dt.date(2026, 3, 1),
    )
    assert options.of(Platform.X, Service.POSTS) is options
    (request,) = plan(sources(2), options, CATALOGUE, NOW).requests
    assert request.max_records == 14
    assert {each["start_date"] for each in request.inputs} == {"02-01-2026"}


@pytest.mark.parametrize(
    ("own", "field"),
    [
        (ServiceOptions(Platform.X, Service.POSTS, num_of_posts=99_999_999), "num_of_posts"),
        (ServiceOptions(Platform.X, Service.POSTS, num_of_posts=-1), "num_of_posts"),
        (ServiceOptions(Platform.X, Service.POSTS, start_date=dt.date(2062, 1, 1)), "start_date"),
        (ServiceOptions(Platform.X, Service.POSTS, end_date=dt.date(2026, 1, 1)), "end_date"),
    ],
)
def test_what_cannot_be_meant_for_a_service_names_the_service_and_the_field(
    own: ServiceOptions, field: str
) -> None:
    options = RunOptions(start_date=dt.date(2026, 2, 1), services=(own,))
    with pytest.raises(RunOptionError) as refused:
        plan(sources(1), options, CATALOGUE, NOW)
    assert (refused.value.place, refused.value.field) == ((Platform.X, Service.POSTS), field)
