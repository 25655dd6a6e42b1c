"""What a user wants to hear of who does not look at the window, and in which words."""

from collections import Counter
from collections.abc import Sequence
from enum import Enum

import msgspec

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


_SINGLE = {
    Kind.FAILED: ("Run failed", "“{name}” ended without all of its results."),
    Kind.HELD: ("Run held", "“{name}” waits: it would pass the monthly limit."),
    Kind.NEEDS: ("A delivery needs you", "It is stored, but only you can say what is to become of it."),
    Kind.FINISHED: ("Run finished", "“{name}” is complete."),
}
_SEVERAL = {
    Kind.FAILED: ("1 run failed", "{count} runs failed"),
    Kind.HELD: ("1 run is held by the monthly limit", "{count} runs are held by the monthly limit"),
    Kind.NEEDS: ("1 delivery needs you", "{count} deliveries need you"),
    Kind.FINISHED: ("1 run finished", "{count} runs finished"),
}


def message(news: Sequence[News]) -> Message:
    """One notification for everything that happened; of at least one thing."""
    if len(news) == 1:
        title, text = _SINGLE[news[0].kind]
        return Message(title, text.format(name=news[0].name), place_of(news))
    counts = Counter(each.kind for each in news)
    parts = []
    for kind in Kind:
        if count := counts[kind]:
            one, several = _SEVERAL[kind]
            parts.append(one if count == 1 else several.format(count=count))
    return Message("TrackFutura Desktop", f"{', '.join(parts)}.", place_of(news))


def place_of(news: Sequence[News]) -> Place:
    """Where the most urgent of it is seen; several of a kind are seen in their list."""
    worst = next(kind for kind in Kind if any(each.kind is kind for each in news))
    found = [each for each in news if each.kind is worst]
    if worst is Kind.NEEDS:
        return Place(event_id=found[0].id) if len(found) == 1 else Place(view="deliveries")
    is_seen_in_list = len(found) > 1 or worst is Kind.HELD
    return Place(view="runs") if is_seen_in_list else Place(run_id=found[0].id)
