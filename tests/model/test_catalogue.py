import re
from pathlib import Path

import pytest

from trackfutura_desktop import model
from trackfutura_desktop.model.catalogue import Catalogue, CatalogueError, Fill, load_catalogue
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.shape import AddressKind

OWN = """
[[dataset]]
id = "gd_northwind"
platform = "instagram"
service = "posts"
name = "Northwind's own"
price_per_1000 = 0.9

[[dataset.mode]]
discover_by = "url"
serves = ["account"]
inputs = [
  { name = "url", type = "url", required = true, fill = "address" },
]
"""


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_catalogue()


def _load(folder: Path, text: str) -> Catalogue:
    own = folder / "datasets.toml"
    own.write_text(text, encoding="utf-8")
    return load_catalogue(own)


def test_every_platform_has_datasets(shipped: Catalogue) -> None:
    for platform in Platform:
        assert bool(shipped.services(platform)) is (platform is not Platform.UNKNOWN)


@pytest.mark.parametrize(
    ("platform", "services"),
    [
        ("instagram", "posts reels comments profiles"),
        ("facebook", "posts reels comments profiles"),
        ("linkedin", "posts profiles companies jobs"),
        ("tiktok", "posts comments profiles"),
        ("x", "posts profiles"),
        ("youtube", "videos channels comments"),
        ("reddit", "posts comments"),
        ("pinterest", "posts profiles"),
    ],
)
def test_the_services_of_a_platform_can_be_used(shipped: Catalogue, platform: str, services: str) -> None:
    assert shipped.services(Platform(platform)) == tuple(services.split())


def test_an_account_is_discovered_and_a_single_post_is_collected(shipped: Catalogue) -> None:
    account = shipped.route(Platform.INSTAGRAM, Service.POSTS, AddressKind.ACCOUNT)
    post = shipped.route(Platform.INSTAGRAM, Service.POSTS, AddressKind.POST)
    assert account is not None
    assert post is not None
    assert (account.dataset.id, account.mode.discover_by) == (post.dataset.id, "url")
    assert (post.mode.discover_by, post.mode.records) == ("", "one")


def test_every_mode_in_use_says_where_the_address_goes(shipped: Catalogue) -> None:
    for dataset in shipped.datasets:
        for mode in dataset.modes:
            assert (
                any(field.fill in {Fill.ADDRESS, Fill.ACCOUNT, Fill.WORD} for field in mode.inputs)
                or not mode.serves
            )


def test_dates_and_prices_are_as_documented(shipped: Catalogue) -> None:
    formats = {
        (dataset.platform, field.date_format.value)
        for dataset in shipped.datasets
        for mode in dataset.modes
        for field in mode.inputs
        if field.fill in {Fill.START, Fill.END}
    }
    others = {Platform.LINKEDIN: "ISO", Platform.X: "YYYY-MM-DD"}
    assert formats == {(platform, others.get(platform, "MM-DD-YYYY")) for platform, _ in formats}
    assert {dataset.price_per_1000 for dataset in shipped.datasets} == {1.5}


def test_a_dataset_is_found_by_its_id(shipped: Catalogue) -> None:
    first = shipped.datasets[0]
    assert shipped.by_id(first.id) is first
    assert shipped.by_id("gd_nobody") is None


def test_regression_39_a_platform_may_have_any_number_of_datasets(tmp_path: Path) -> None:
    third = OWN + OWN.replace("gd_northwind", "gd_lumen").replace('["account"]', '["hashtag"]')
    catalogue = _load(tmp_path, third)
    assert len(catalogue.datasets_of(Platform.INSTAGRAM, Service.POSTS)) == 3
    hashtag = catalogue.route(Platform.INSTAGRAM, Service.POSTS, AddressKind.HASHTAG)
    assert hashtag is not None
    assert hashtag.dataset.id == "gd_lumen"


def test_the_users_own_datasets_are_asked_before_ours(tmp_path: Path) -> None:
    dataset = _load(tmp_path, OWN).dataset(Platform.INSTAGRAM, Service.POSTS)
    assert dataset is not None
    assert (dataset.id, dataset.price_per_1000) == ("gd_northwind", 0.9)


def test_a_dataset_with_the_same_id_replaces_ours(shipped: Catalogue, tmp_path: Path) -> None:
    ours = shipped.datasets[0]
    catalogue = _load(tmp_path, OWN.replace("gd_northwind", ours.id))
    assert len(catalogue.datasets) == len(shipped.datasets)
    replaced = catalogue.by_id(ours.id)
    assert replaced is not None
    assert replaced.name == "Northwind's own"


def test_without_a_file_of_the_user_ours_is_used(shipped: Catalogue, tmp_path: Path) -> None:
    assert load_catalogue(tmp_path / "datasets.toml") == shipped


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('platform = "instagram"', 'platform = "myspace"', 4, "dataset[0].platform"),
        ('service = "posts"', "", 2, "service"),
        ("price_per_1000 = 0.9", "price_per_1000 = -1", 7, "price_per_1000"),
        ("price_per_1000 = 0.9", "prize = 1", 2, "prize"),
        ('serves = ["account"]', 'serves = ["account", "planet"]', 11, "planet"),
        ('discover_by = "url"', "discover_by = 3", 10, "discover_by"),
        ('type = "url"', 'type = "uri"', 12, "uri"),
        (', fill = "address"', "", 12, "url is required, but nothing fills it"),
        ('required = true, fill = "address"', "required = false", 12, "no field takes the address"),
        ('id = "gd_northwind"', 'id = "x y"', 3, "id"),
        ('service = "posts"', 'service = "unknown"', 4, "a platform and a service are needed"),
        ("  { name", '  { name = "url", type = "url" },\n  { name', 12, "a field occurs twice"),
        ("[[dataset.mode]]", "[[dataset.mode]", 9, "not valid TOML"),
    ],
)
def test_a_broken_file_is_refused_with_file_line_and_field(
    tmp_path: Path, old: str, new: str, line: int, words: str
) -> None:
    assert old in OWN
    with pytest.raises(CatalogueError) as refused:
        _load(tmp_path, OWN.replace(old, new, 1))
    assert "datasets.toml" in refused.value.sentence
    assert re.search(rf"line {line}\b", refused.value.sentence)
    assert words in refused.value.sentence
    assert refused.value.remedy


def test_an_id_that_occurs_twice_in_one_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"line 17\b.*gd_northwind occurs twice"):
        _load(tmp_path, OWN + OWN)


def test_a_default_that_is_not_allowed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="default of sort is not among"):
        _load(
            tmp_path,
            OWN.replace("inputs = [", 'inputs = [{ name = "sort", allowed = ["a"], default = "b" },'),
        )


def test_a_mode_that_occurs_twice_is_refused(tmp_path: Path) -> None:
    mode = OWN[OWN.index("[[dataset.mode]]") :]
    with pytest.raises(CatalogueError, match="“url” occurs twice"):
        _load(tmp_path, OWN + mode)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    own = tmp_path / "datasets.toml"
    own.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CatalogueError, match=r"datasets\.toml"):
        load_catalogue(own)


def test_regression_23_no_dataset_id_stands_in_the_model() -> None:
    for path in Path(model.__file__).parent.glob("*.py"):
        assert re.search(r"gd_\w{6,}", path.read_text(encoding="utf-8")) is None, path.name
