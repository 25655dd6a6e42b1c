"""Links into the window: ``trackfutura://run/12`` opens the data of a run, wherever it is clicked."""

import re
from typing import Literal, get_args

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr

SCHEME = "trackfutura"

View = Literal["data", "runs", "sources", "deliveries"]
_LINK = re.compile(r"(?i:trackfutura):/{0,2}(?P<path>[a-z]*(?:/[0-9]{1,18})?)/?")


class Place(msgspec.Struct, frozen=True):
    """Where a link leads: a run, a delivery or a view; with none of them the window as it is."""

    run_id: int = 0
    event_id: int = 0
    view: View | None = None


def is_link(text: str) -> bool:
    """Whether a text is meant as a link into the window, known or not."""
    return text.lower().startswith(f"{SCHEME}:")


def place_of(link: str) -> Place:
    """Where a link leads.

    Raises:
        UserError: Nowhere.
    """
    found = _LINK.fullmatch(link.strip())
    kind, _, number = found["path"].partition("/") if found else ("?", "", "")
    if kind == "run" and number:
        return Place(run_id=int(number))
    if kind == "delivery" and number:
        return Place(event_id=int(number))
    for view in get_args(View):
        if kind == view and not number:
            return Place(view=view)
    if not kind and not number:
        return Place()
    raise UserError(
        tr("The link “{link}” leads nowhere in TrackFutura Desktop.", link=link[:80]),
        tr(
            "Links that do look like trackfutura://run/12, trackfutura://delivery/34 or trackfutura://sources."
        ),
    )
