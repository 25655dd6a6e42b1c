"""The catalogue: which dataset of Bright Data collects what, and what it wants to be told."""

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import msgspec
from msgspec import Meta

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.shape import AddressKind
from trackfutura_desktop.paths import resources


class InputType(StrEnum):
    """What an input field holds."""

    URL = "url"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    BOOLEAN = "boolean"
    LIST = "list"


class Fill(StrEnum):
    """What a run writes into an input field."""

    ADDRESS = "address"
    ACCOUNT = "account"
    WORD = "word"
    COUNT = "count"
    START = "start"
    END = "end"


class DateFormat(StrEnum):
    """How a dataset wants a date."""

    US = "MM-DD-YYYY"
    DAY = "YYYY-MM-DD"
    ISO = "ISO"


class Holds(StrEnum):
    """What a text of an input field names."""

    COUNTRY = "country"
    LANGUAGE = "language"


_Name = Annotated[str, Meta(min_length=1, max_length=200)]


class Input(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One field of an input."""

    name: _Name
    type: InputType = InputType.TEXT
    required: bool = False
    fill: Fill | None = None
    date_format: DateFormat = DateFormat.US
    holds: Holds | None = None
    beyond_limit: bool = False
    """Whether what it brings may come on top of the number that a run asks for, such as all replies."""
    allowed: tuple[str, ...] = ()
    maximum: Annotated[int, Meta(ge=1)] | None = None
    default: bool | int | str | None = None


class Mode(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way to call a dataset: collect by URL (no ``discover_by``), or a way of discovery."""

    inputs: Annotated[tuple[Input, ...], Meta(min_length=1)]
    discover_by: str = ""
    serves: frozenset[AddressKind] = frozenset()
    records: Literal["one", "many"] = "many"

    def input_for(self, fill: Fill) -> Input | None:
        """The field that a run fills in this way."""
        return next((field for field in self.inputs if field.fill is fill), None)

    def goes_beyond(self, told: Mapping[str, Any]) -> bool:
        """Whether what is told may bring more than the count that a run asks for."""
        return any(field.beyond_limit and told.get(field.name) for field in self.inputs)


USUAL_PRICE = 1.5  # US dollars for 1,000 records, pay as you go


class Dataset(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"modes": "mode"}):
    """A scraper of Bright Data."""

    id: Annotated[str, Meta(pattern=r"^[A-Za-z0-9_]{3,64}$")]
    platform: Platform
    service: Service
    name: _Name
    modes: Annotated[tuple[Mode, ...], Meta(min_length=1)]
    price_per_1000: Annotated[float, Meta(ge=0)] = USUAL_PRICE
    """US dollars for 1,000 records: an estimate, since no answer of Bright Data holds a price."""
    minimum_inputs: Annotated[int, Meta(ge=1)] = 1
    maximum_inputs: Annotated[int, Meta(ge=1)] | None = None
    """Most inputs of one request; a run with more sends several requests. None: no limit is known."""
    enabled: bool = True
    """Whether runs may use it."""


class Route(NamedTuple):
    """How an address is collected."""

    dataset: Dataset
    mode: Mode


class CatalogueError(UserError):
    """A catalogue file cannot be used."""


class Catalogue(msgspec.Struct, frozen=True):
    """All datasets; of several that could serve, the first that is enabled is used."""

    datasets: tuple[Dataset, ...]

    def dataset(self, platform: Platform, service: Service) -> Dataset | None:
        """The main dataset of a service, None if there is none."""
        return next(iter(self.datasets_of(platform, service)), None)

    def datasets_of(self, platform: Platform, service: Service) -> tuple[Dataset, ...]:
        """Every enabled dataset of a service; a service may have any number of them."""
        used = (found for found in self.datasets if found.enabled)
        return tuple(found for found in used if found.platform is platform and found.service is service)

    def by_id(self, dataset_id: str) -> Dataset | None:
        """The dataset of an id."""
        return next((found for found in self.datasets if found.id == dataset_id), None)

    def services(self, platform: Platform) -> tuple[Service, ...]:
        """The services of a platform that a run can use, in the catalogue's order."""
        used = (found.service for found in self.datasets if found.platform is platform and _is_used(found))
        return tuple(dict.fromkeys(used))

    def kinds(self, platform: Platform, service: Service) -> frozenset[AddressKind]:
        """The kinds of address that a service can collect."""
        modes = (mode for dataset in self.datasets_of(platform, service) for mode in dataset.modes)
        return frozenset(kind for mode in modes for kind in mode.serves)

    def route(self, platform: Platform, service: Service, kind: AddressKind) -> Route | None:
        """How an address of a kind is collected, None if it cannot be."""
        for dataset in self.datasets_of(platform, service):
            for mode in dataset.modes:
                if kind in mode.serves:
                    return Route(dataset, mode)
        return None


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"datasets": "dataset"}):
    datasets: tuple[Dataset, ...] = ()


def load_catalogue(own: Path | None = None, shipped: Path | None = None) -> Catalogue:
    """The shipped datasets, with those of the user before them and instead of any with the same id.

    Args:
        own: The user's file; it need not exist.
        shipped: The file to take instead of the one that is part of the application.

    Raises:
        CatalogueError: A file is broken; the sentence names file, line and field.
    """
    ours = _read(shipped or resources() / "catalogue" / "datasets.toml")
    theirs = _read(own) if own is not None and own.exists() else ()
    replaced = {dataset.id for dataset in theirs}
    return Catalogue((*theirs, *(dataset for dataset in ours if dataset.id not in replaced)))


def _read(path: Path) -> tuple[Dataset, ...]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError(
            tr("The catalogue {path} cannot be read: {error}.", path=path, error=error),
            tr("Make the file readable as UTF-8 text, or remove it."),
        ) from error
    try:
        datasets = msgspec.toml.decode(text, type=_File).datasets
    except msgspec.ValidationError as error:
        what, _, place = str(error).partition(" - at ")
        raise _broken(path, text, place.strip("`").removeprefix("$.").removeprefix("$"), what) from error
    except msgspec.DecodeError as error:
        # the decoder's words end with "(at line 3, column 7)"
        raise CatalogueError(
            tr("The catalogue {path} is not valid TOML: {error}.", path=path, error=error), _REMEDY
        ) from error
    for index, dataset in enumerate(datasets):
        if fault := _fault(dataset, datasets[:index]):
            raise _broken(path, text, f"dataset[{index}]{fault[0]}", fault[1])
    return datasets


_REMEDY = tr("Correct the line; the comments at the top of the shipped datasets.toml explain every field.")


def _broken(path: Path, text: str, place: str, what: str) -> CatalogueError:
    line = _line_of(text, place)
    where = tr(", line {line}", line=line) if line else ""
    return CatalogueError(
        tr(
            "The catalogue {path}{where} cannot be used: {place}: {what}.",
            path=path,
            where=where,
            place=place or tr("the file"),
            what=what,
        ),
        _REMEDY,
    )


def _line_of(text: str, place: str) -> int:
    """The line of a field, else that of its mode or dataset; 0 if not found."""
    found = re.match(r"dataset\[(\d+)\](?:\.mode\[(\d+)\])?(?:\.(\w+))?", place)
    if found is None:
        return 0
    lines = text.splitlines()
    line = _nth(lines, "dataset", int(found[1]), 0)
    if line and found[2]:
        line = _nth(lines, "dataset.mode", int(found[2]), line) or line
    for number, content in enumerate(lines[line:], line + 1):
        if content.lstrip().startswith("[["):
            break
        if found[3] and re.match(rf"\s*{found[3]}\s*=", content):
            return number
    return line


def _nth(lines: list[str], table: str, index: int, start: int) -> int:
    header = re.compile(rf"\s*\[\[\s*{re.escape(table)}\s*\]\]")
    found = [number for number, content in enumerate(lines[start:], start + 1) if header.match(content)]
    return found[index] if index < len(found) else 0


def _fault(dataset: Dataset, before: tuple[Dataset, ...]) -> tuple[str, str] | None:
    """What is wrong with a dataset although every field has its type: (place, fault)."""
    if any(other.id == dataset.id for other in before):
        return ".id", tr("the id {dataset_id} occurs twice in this file", dataset_id=dataset.id)
    if (dataset.maximum_inputs or dataset.minimum_inputs * 2) < 2 * dataset.minimum_inputs - 1:
        return ".maximum_inputs", tr("too small: a part of a larger run could have fewer than minimum_inputs")
    return _fault_of_place(dataset) or _fault_of_modes(dataset)


def _fault_of_place(dataset: Dataset) -> tuple[str, str] | None:
    if dataset.platform is Platform.UNKNOWN or dataset.service is Service.UNKNOWN:
        return ".platform", tr("a platform and a service are needed")
    return None


def _fault_of_modes(dataset: Dataset) -> tuple[str, str] | None:
    ways = [mode.discover_by for mode in dataset.modes]
    for index, mode in enumerate(dataset.modes):
        place = f".mode[{index}]"
        if ways.index(mode.discover_by) != index:
            return place, tr(
                "the mode “{discover_by}” occurs twice", discover_by=mode.discover_by or "collect"
            )
        names = [field.name for field in mode.inputs]
        if len(set(names)) != len(names):
            return f"{place}.inputs", tr("a field occurs twice")
        if fault := _unfilled(mode):
            return f"{place}.inputs", fault
    return None


def _unfilled(mode: Mode) -> str | None:
    for field in mode.inputs:
        if field.allowed and isinstance(field.default, str) and field.default not in field.allowed:
            return tr("the default of {field} is not among its allowed values", field=field.name)
        if mode.serves and field.required and field.fill is None and field.default is None:
            return tr("{field} is required, but nothing fills it", field=field.name)
    if mode.serves and not any(
        field.fill in {Fill.ADDRESS, Fill.ACCOUNT, Fill.WORD} for field in mode.inputs
    ):
        return tr("no field takes the address")
    return None


def _is_used(dataset: Dataset) -> bool:
    return dataset.enabled and any(mode.serves for mode in dataset.modes)
