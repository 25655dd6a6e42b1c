"""What the user changed in the catalogue: prices, what is used, datasets of their own."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import msgspec
from msgspec import Meta

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.catalogue import (
    Catalogue,
    CatalogueError,
    Dataset,
    Fill,
    Input,
    InputType,
    Mode,
)
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.shape import AddressKind

HIGHEST_PRICE = 10_000.0
_HEAD = """\
# What was changed in the catalogue under Sources, Catalogue. This file is written anew at each change;
# what you write by hand belongs into datasets.toml beside it, which is only read.
"""


class Origin(StrEnum):
    """Whose a dataset is."""

    SHIPPED = "shipped"
    CHANGED = "changed"
    OWN = "yours"


class Change(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is different about a known dataset; None leaves a thing as it is."""

    id: str
    enabled: bool | None = None
    price_per_1000: Annotated[float, Meta(ge=0, le=HIGHEST_PRICE)] | None = None


class OwnCatalogue(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    rename={"changes": "change", "datasets": "dataset"},
):
    """The user's layer over the files of datasets."""

    changes: tuple[Change, ...] = ()
    datasets: tuple[Dataset, ...] = ()

    def applied(self, base: Catalogue) -> Catalogue:
        """The catalogue with this layer over it; own datasets come first."""
        changes = {change.id: change for change in self.changes}
        own = {dataset.id for dataset in self.datasets}
        below = (dataset for dataset in base.datasets if dataset.id not in own)
        return Catalogue(tuple(_changed(each, changes.get(each.id)) for each in (*self.datasets, *below)))

    def origin(self, dataset_id: str) -> Origin:
        """Whose a dataset is."""
        if any(dataset.id == dataset_id for dataset in self.datasets):
            return Origin.OWN
        is_changed = any(change.id == dataset_id for change in self.changes)
        return Origin.CHANGED if is_changed else Origin.SHIPPED

    def changed(
        self, dataset_id: str, *, enabled: bool | None = None, price: float | None = None
    ) -> "OwnCatalogue":
        """The layer with another change of a dataset beside the ones before it."""
        before = next((each for each in self.changes if each.id == dataset_id), Change(dataset_id))
        after = Change(
            dataset_id,
            before.enabled if enabled is None else enabled,
            before.price_per_1000 if price is None else price,
        )
        others = tuple(each for each in self.changes if each.id != dataset_id)
        return msgspec.structs.replace(self, changes=(*others, after))

    def added(self, dataset: Dataset) -> "OwnCatalogue":
        """The layer with another dataset of the user, asked before all others."""
        return msgspec.structs.replace(self, datasets=(dataset, *self.datasets))

    def without(self, dataset_id: str) -> "OwnCatalogue":
        """The layer without anything about a dataset: as shipped, or gone if it is the user's own."""
        changes = tuple(each for each in self.changes if each.id != dataset_id)
        return OwnCatalogue(changes, tuple(each for each in self.datasets if each.id != dataset_id))


class Comparison(NamedTuple):
    """The catalogue beside what Bright Data lists for the account."""

    missing: frozenset[str]  # ids of ours that it does not list
    names: dict[str, str]  # what it calls those that both have
    others: tuple[tuple[str, str], ...]  # id and name of what only it has


def compared(catalogue: Catalogue, listed: dict[str, str]) -> Comparison:
    """Compare with the names of Bright Data's datasets by their ids."""
    ours = {dataset.id for dataset in catalogue.datasets}
    return Comparison(
        frozenset(ours - listed.keys()),
        {each: listed[each] for each in ours & listed.keys()},
        tuple(
            sorted(((each, name) for each, name in listed.items() if each not in ours), key=lambda it: it[1])
        ),
    )


def new_dataset(
    dataset_id: str, name: str, like: Dataset | None, platform: Platform, service: Service
) -> Dataset:
    """A dataset of the user: with the inputs of one that it is like, or one that wants an address alone.

    Raises:
        CatalogueError: The id cannot be one, or there is no name.
    """
    plain = Mode(
        inputs=(Input("url", InputType.URL, required=True, fill=Fill.ADDRESS),), serves=frozenset(AddressKind)
    )
    told: dict[str, Any] = {
        "id": dataset_id.strip(),
        "name": " ".join(name.split()),
        "platform": platform,
        "service": service,
        "mode": msgspec.to_builtins(like.modes if like else (plain,)),
    }
    if like is not None:
        told |= {name: getattr(like, name) for name in ("price_per_1000", "minimum_inputs", "maximum_inputs")}
    try:
        return msgspec.convert(told, Dataset)
    except msgspec.ValidationError as error:
        if not told["name"]:
            raise CatalogueError(
                tr("The dataset has no name."), tr("Type one, such as “Instagram posts”.")
            ) from error
        raise CatalogueError(
            tr("“{told}” cannot be the id of a dataset.", told=told["id"][:80]),
            tr("Copy it from Bright Data: it begins with gd_ and has letters and digits."),
        ) from error


def read_own(path: Path) -> OwnCatalogue:
    """The layer in a file; it need not exist.

    Raises:
        CatalogueError: The file is broken.
    """
    if not path.exists():
        return OwnCatalogue()
    try:
        return msgspec.toml.decode(path.read_bytes(), type=OwnCatalogue)
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise CatalogueError(
            tr("The file {path} cannot be used: {error}.", path=path, error=error),
            tr("Correct the line, or remove the file to have the catalogue as it was shipped."),
        ) from error


def written(own: OwnCatalogue) -> str:
    """The layer as TOML."""
    data = msgspec.to_builtins(own)
    lines = [_HEAD]
    for table in ("change", "dataset"):
        for entry in data[table]:
            told = [f"{name} = {_value(value)}\n" for name, value in entry.items() if value is not None]
            lines += [f"\n[[{table}]]\n", *told]
    return "".join(lines)


def _changed(dataset: Dataset, change: Change | None) -> Dataset:
    if change is None:
        return dataset
    return msgspec.structs.replace(
        dataset,
        enabled=dataset.enabled if change.enabled is None else change.enabled,
        price_per_1000=dataset.price_per_1000 if change.price_per_1000 is None else change.price_per_1000,
    )


def _value(value: object) -> str:
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{k} = {_value(v)}' for k, v in value.items() if v is not None)} }}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    # Texts are written as in JSON, but for the one character that TOML wants escaped and JSON does not.
    return msgspec.json.encode(value).decode().replace("\x7f", "\\u007f")
