"""The user's layer over the catalogue: read as it was written, and changing nothing else."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackfutura_desktop.model.catalogue import Catalogue, CatalogueError, load_catalogue
from trackfutura_desktop.model.own_catalogue import (
    Change,
    Origin,
    OwnCatalogue,
    compared,
    new_dataset,
    read_own,
    written,
)
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.shape import AddressKind

SHIPPED = load_catalogue()
POSTS = SHIPPED.datasets_of(Platform.INSTAGRAM, Service.POSTS)[0]


def read(text: str, folder: Path) -> OwnCatalogue:
    path = folder / "own.toml"
    path.write_text(text, encoding="utf-8")
    return read_own(path)


def test_without_a_file_the_catalogue_is_as_shipped(tmp_path: Path) -> None:
    own = read_own(tmp_path / "none.toml")
    assert own.applied(SHIPPED) == SHIPPED
    assert own.origin(POSTS.id) is Origin.SHIPPED


def test_a_price_and_a_service_that_is_off_change_that_and_nothing_else() -> None:
    own = OwnCatalogue().changed(POSTS.id, price=2.25).changed(POSTS.id, enabled=False)
    found = own.applied(SHIPPED)
    assert found.by_id(POSTS.id) == msgspec.structs.replace(POSTS, price_per_1000=2.25, enabled=False)
    assert [each for each in found.datasets if each.id != POSTS.id] == [
        each for each in SHIPPED.datasets if each.id != POSTS.id
    ]
    assert own.origin(POSTS.id) is Origin.CHANGED
    assert own.without(POSTS.id) == OwnCatalogue()


def test_a_service_without_a_dataset_that_is_on_collects_nothing() -> None:
    own = OwnCatalogue()
    for each in SHIPPED.datasets_of(Platform.INSTAGRAM, Service.POSTS):
        own = own.changed(each.id, enabled=False)
    found = own.applied(SHIPPED)
    assert Service.POSTS not in found.services(Platform.INSTAGRAM)
    assert found.route(Platform.INSTAGRAM, Service.POSTS, AddressKind.ACCOUNT) is None
    assert found.by_id(POSTS.id) is not None


def test_a_dataset_of_the_user_is_asked_first_with_the_inputs_of_one_like_it() -> None:
    made = new_dataset(" gd_mine ", "My  posts", POSTS, Platform.INSTAGRAM, Service.POSTS)
    own = OwnCatalogue().added(made)
    assert (made.id, made.name, made.modes) == ("gd_mine", "My posts", POSTS.modes)
    assert own.applied(SHIPPED).dataset(Platform.INSTAGRAM, Service.POSTS) == made
    assert own.origin("gd_mine") is Origin.OWN
    assert own.without("gd_mine").applied(SHIPPED) == SHIPPED


def test_a_dataset_like_another_takes_as_many_inputs_at_once_for_the_same_price() -> None:
    like = msgspec.structs.replace(POSTS, price_per_1000=2.5, minimum_inputs=2, maximum_inputs=20)
    made = new_dataset("gd_mine", "Mine", like, Platform.INSTAGRAM, Service.POSTS)
    assert (made.price_per_1000, made.minimum_inputs, made.maximum_inputs) == (2.5, 2, 20)


def test_a_dataset_like_no_other_wants_an_address() -> None:
    made = new_dataset("gd_mine", "Mine", None, Platform.PINTEREST, Service.COMMENTS)
    found = OwnCatalogue().added(made).applied(SHIPPED)
    assert found.route(Platform.PINTEREST, Service.COMMENTS, AddressKind.POST) == (made, made.modes[0])
    assert [field.name for field in made.modes[0].inputs] == ["url"]


@pytest.mark.parametrize(
    ("dataset_id", "name"), [("", "a"), ("gd mine", "a"), ("../x", "a"), ("gd_mine", " ")]
)
def test_what_cannot_be_a_dataset_is_refused(dataset_id: str, name: str) -> None:
    with pytest.raises(CatalogueError) as refused:
        new_dataset(dataset_id, name, None, Platform.X, Service.POSTS)
    assert refused.value.remedy


@given(
    st.text(min_size=1, max_size=200).filter(lambda text: text.split()),
    st.floats(0, 10_000),
    st.booleans(),
)
def test_what_is_written_is_read_as_it_was(name: str, price: float, enabled: bool) -> None:  # noqa: FBT001 - hypothesis gives it
    name = " ".join(name.encode("utf-8", "ignore").decode().split()) or "x"
    made = new_dataset("gd_mine", name, POSTS, Platform.INSTAGRAM, Service.POSTS)
    own = OwnCatalogue((Change("gd_a"), Change("gd_b", enabled, price)), (made,))
    assert msgspec.toml.decode(written(own), type=OwnCatalogue) == own


@pytest.mark.parametrize(
    "text",
    [
        "[[change]]\nid = 'gd_a'\nprice_per_1000 = -1",
        "[[change]]\nprice_per_1000 = 1",
        "[[change]]\nid = 'gd_a'\nprice = 1",
        "[[dataset",
        "\udcff",
    ],
)
def test_a_broken_file_is_refused_by_its_name(tmp_path: Path, text: str) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(CatalogueError, match=r"own\.toml") as refused:
        read_own(path)
    assert refused.value.remedy


def test_the_comparison_tells_what_each_side_lacks() -> None:
    catalogue = Catalogue(SHIPPED.datasets[:2])
    first, second = catalogue.datasets
    found = compared(catalogue, {first.id: "Theirs", "gd_z": "Zebra", "gd_a": "Ant"})
    assert found.missing == {second.id}
    assert found.names == {first.id: "Theirs"}
    assert found.others == (("gd_a", "Ant"), ("gd_z", "Zebra"))
