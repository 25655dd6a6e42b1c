"""How long Bright Data keeps what is not here yet, in words."""

from collections.abc import Sequence

from trackfutura_desktop.language import tr
from trackfutura_desktop.model import deadline
from trackfutura_desktop.model.deadline import Certainty, Deadline
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.ui import words


def countdown(end: Deadline, now: int) -> str:
    """Such as ``gone at Bright Data in 3 days``."""
    if end.certainty is Certainty.IS:
        return tr("gone at Bright Data")
    left = end.days_left(now)
    when = words.counted(left, "in {n} day", "in {n} days") if left else tr("within a day")
    is_certain = end.certainty is Certainty.WILL
    return (
        tr("gone at Bright Data {when}", when=when)
        if is_certain
        else tr("perhaps gone at Bright Data {when}", when=when)
    )


def of_run(found: Sequence[tuple[Request, Deadline]], now: int) -> tuple[str, bool]:
    """What is not all here in a run, and whether that is urgent; an empty text if there is nothing to say."""
    if not found:
        return "", False
    request, end = found[0]
    name = f"{request.platform.label} {request.service.label}"
    others = (
        tr(", and {more_requests}", more_requests=words.counted(len(found) - 1, "more request"))
        if len(found) > 1
        else ""
    )
    what = tr("Not verified yet") if request.status is Status.COMPLETED else tr("Not all here yet")
    said = f"{what}: {name} ({countdown(end, now)}){others}."
    if end.certainty is Certainty.IS:
        return tr("{said} Send the request again if you still want it.", said=said), False
    return tr("{said} It is fetched as soon as it is ready.", said=said), deadline.is_urgent(end, now)
