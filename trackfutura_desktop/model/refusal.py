"""Why a source is not part of a run, in sentences with a remedy."""

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.model.catalogue import Catalogue, Dataset
from trackfutura_desktop.model.naming import service_name
from trackfutura_desktop.model.platform import Service
from trackfutura_desktop.model.shape import AddressKind
from trackfutura_desktop.model.source import Address, Source


class Refused(msgspec.Struct, frozen=True):
    """A source that is not part of the plan, and why."""

    source: Source
    reason: str
    remedy: str


def no_route(source: Source, address: Address, service: Service, catalogue: Catalogue) -> Refused:
    """No dataset collects this kind of address for this service."""
    folder = service_name(address.platform, service)
    kinds = sorted(catalogue.kinds(address.platform, service))
    if kinds:
        return Refused(
            source,
            f"{folder} cannot be collected from {_article(address.kind)}.",
            f"Use the address of {' or '.join(map(_article, kinds))}, or choose another service.",
        )
    services = " or ".join(found.label for found in catalogue.services(address.platform))
    return Refused(
        source,
        f"There is no dataset for {folder}.",
        f"Choose {services}, or turn on or add a dataset under Sources, Catalogue.",
    )


def _article(kind: AddressKind) -> str:
    return f"an {kind}" if kind.startswith("a") else f"a {kind}"


def repeated(source: Source, first: Source) -> Refused:
    """Another source of the run is the same address."""
    return Refused(
        source,
        f"It is the same address as “{first.name or first.url}”, which is collected once.",
        "Remove one of the two sources.",
    )


def too_few(source: Source, dataset: Dataset) -> Refused:
    """The dataset refuses so few inputs."""
    fewest, folder = dataset.minimum_inputs, service_name(dataset.platform, dataset.service)
    return Refused(
        source,
        f"{dataset.name}: Bright Data wants at least {fewest} addresses in one request.",
        f"Add sources for {folder} until there are {fewest}.",
    )


def nothing_to_do(refused: list[Refused]) -> UserError:
    """No source is left, so there is no run."""
    if not refused:
        return UserError("No source is chosen, so nothing would be collected.", "Choose at least one source.")
    first = refused[0]
    others = f" (and {len(refused) - 1:,} more)" if len(refused) > 1 else ""
    return UserError(
        f"None of the sources can be collected, so the run was not created. "
        f"{first.source.url}: {first.reason}{others}",
        first.remedy,
    )
