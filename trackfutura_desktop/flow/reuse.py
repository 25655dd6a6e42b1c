"""What of a planned run is here already."""

import datetime as dt
from collections.abc import Sequence

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.filling import Offer, offer_of
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.reuse import Here, Span, overlap
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.store import presets, reuse
from trackfutura_desktop.store.reuse import Collected


def already_here(workspace: Workspace, sources: Sequence[Source], options: RunOptions) -> list[Here]:
    """The newest earlier run for each source that asked for a day that is asked for now."""
    by_id = {source.id: source for source in sources}
    offers = {
        place: _offer(workspace, *place) for place in {(each.platform, each.service) for each in sources}
    }
    found: dict[int, Here] = {}
    with workspace.database.read() as connection:
        for row in reuse.collected(connection, by_id) if by_id else ():
            if row.source_id in found:
                continue
            source = by_id[row.source_id]
            wanted = options.of(source.platform, source.service)
            earlier = _asked(row).of(source.platform, source.service)
            if set(earlier.more) != set(wanted.more):  # such as reels only: other posts than those of now
                continue
            offer = offers[source.platform, source.service]
            here = _span(offer, earlier)
            collected = dt.datetime.fromtimestamp(row.collected_at / 1_000, tz=dt.UTC).astimezone().date()
            if overlap(_span(offer, wanted), here, collected):
                found[source.id] = Here(source, row.run_id, row.run_name, row.records, row.collected_at, here)
                if len(found) == len(by_id):  # what is older need not be read
                    break
    return [found[source.id] for source in sources if source.id in found]


def _asked(row: Collected) -> RunOptions:
    return RunOptions(
        start_date=_day(row.start_date),
        end_date=_day(row.end_date),
        services=presets.services_of(row.settings),
    )


def _offer(workspace: Workspace, platform: Platform, service: Service) -> Offer:
    datasets = workspace.catalogue.datasets_of(platform, service)
    return offer_of(mode for dataset in datasets for mode in dataset.modes)


def _span(offer: Offer, asked: RunOptions) -> Span:
    """The days that are asked for; a dataset that takes no dates gives those that there are."""
    return Span(asked.start_date if offer.start else None, asked.end_date if offer.end else None)


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
