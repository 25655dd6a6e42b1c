"""What a user wants to hear of who does not look at the window, and in which words."""

from collections import Counter
from collections.abc import Sequence
from enum import Enum

import msgspec

from trackfutura_desktop.language import plural, tr
from trackfutura_desktop.model.link import Place


class Kind(Enum):
    """What happened, the most urgent first."""

    FAILED = "a run failed"
    HELD = "a run is held by the monthly limit"
    NEEDS = "a delivery needs a person"
    FINISHED = "a run has everything"


class News(msgspec.Struct, frozen=True):
    """One thing that happened."""

    kind: Kind
    id: int  # of the run or of the delivery
    name: str = ""  # of the run


class Message(msgspec.Struct, frozen=True):
    """One notification."""

    title: str
    text: str
    place: Place  # where a click leads


def message(news: Sequence[News]) -> Message:
    """One notification for everything that happened; of at least one thing."""
    if len(news) == 1:
        title, text = _single(news[0])
        return Message(title, text, place_of(news))
    counts = Counter(each.kind for each in news)
    parts = [_several(kind, counts[kind]) for kind in Kind if counts[kind]]
    return Message("TrackFutura Desktop", f"{', '.join(parts)}.", place_of(news))


def _single(news: News) -> tuple[str, str]:
    name = news.name
    match news.kind:
        case Kind.FAILED:
            return tr("Run failed"), tr("“{name}” ended without all of its results.", name=name)
        case Kind.HELD:
            return tr("Run held"), tr("“{name}” waits: it would pass the monthly limit.", name=name)
        case Kind.NEEDS:
            return tr("A delivery needs you"), tr(
                "It is stored, but only you can say what is to become of it."
            )
        case Kind.FINISHED:
            return tr("Run finished"), tr("“{name}” is complete.", name=name)


def _several(kind: Kind, count: int) -> str:
    match kind:
        case Kind.FAILED:
            return plural(count, "run failed", "runs failed")
        case Kind.HELD:
            return plural(count, "run is held by the monthly limit", "runs are held by the monthly limit")
        case Kind.NEEDS:
            return plural(count, "delivery needs you", "deliveries need you")
        case Kind.FINISHED:
            return plural(count, "run finished", "runs finished")


def place_of(news: Sequence[News]) -> Place:
    """Where the most urgent of it is seen; several of a kind are seen in their list."""
    worst = next(kind for kind in Kind if any(each.kind is kind for each in news))
    found = [each for each in news if each.kind is worst]
    if worst is Kind.NEEDS:
        return Place(event_id=found[0].id) if len(found) == 1 else Place(view="deliveries")
    is_seen_in_list = len(found) > 1 or worst is Kind.HELD
    return Place(view="runs") if is_seen_in_list else Place(run_id=found[0].id)
