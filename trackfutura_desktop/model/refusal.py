"""Why a source is not part of a run, in sentences with a remedy."""

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.catalogue import Catalogue, Dataset
from trackfutura_desktop.model.naming import service_name
from trackfutura_desktop.model.platform import Service
from trackfutura_desktop.model.shape import AddressKind
from trackfutura_desktop.model.source import Address, Source


class Refused(msgspec.Struct, frozen=True, gc=False):
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
            tr("{folder} cannot be collected from {kind}.", folder=folder, kind=_ONE[address.kind]),
            tr(
                "Use the address of {kinds}, or choose another service.",
                kinds=tr(" or ").join(_ONE[kind] for kind in kinds),
            ),
        )
    services = tr(" or ").join(found.label for found in catalogue.services(address.platform))
    return Refused(
        source,
        tr("There is no dataset for {folder}.", folder=folder),
        tr("Choose {services}, or turn on or add a dataset under Sources, Catalogue.", services=services),
    )


_ONE = {
    AddressKind.ACCOUNT: tr("an account"),
    AddressKind.COMPANY: tr("a company"),
    AddressKind.GROUP: tr("a group"),
    AddressKind.COMMUNITY: tr("a community"),
    AddressKind.POST: tr("a post"),
    AddressKind.REEL: tr("a reel"),
    AddressKind.VIDEO: tr("a video"),
    AddressKind.COMMENT: tr("a comment"),
    AddressKind.JOB: tr("a job"),
    AddressKind.SEARCH: tr("a search"),
    AddressKind.HASHTAG: tr("a hashtag"),
}


def repeated(source: Source, first: Source) -> Refused:
    """Another source of the run is the same address."""
    return Refused(
        source,
        tr("It is the same address as “{first}”, which is collected once.", first=first.name or first.url),
        tr("Remove one of the two sources."),
    )


def too_few(source: Source, dataset: Dataset) -> Refused:
    """The dataset refuses so few inputs."""
    fewest, folder = dataset.minimum_inputs, service_name(dataset.platform, dataset.service)
    return Refused(
        source,
        tr(
            "{dataset}: Bright Data wants at least {fewest} addresses in one request.",
            dataset=dataset.name,
            fewest=fewest,
        ),
        tr("Add sources for {folder} until there are {fewest}.", folder=folder, fewest=fewest),
    )


def nothing_to_do(refused: list[Refused]) -> UserError:
    """No source is left, so there is no run."""
    if not refused:
        return UserError(
            tr("No source is chosen, so nothing would be collected."), tr("Choose at least one source.")
        )
    first = refused[0]
    others = tr(" (and {refused:,} more)", refused=len(refused) - 1) if len(refused) > 1 else ""
    return UserError(
        tr(
            "None of the sources can be collected, so the run was not created. {url}: {reason}{others}",
            url=first.source.url,
            reason=first.reason,
            others=others,
        ),
        first.remedy,
    )
