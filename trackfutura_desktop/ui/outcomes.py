"""What became of records, as a sum that adds up."""

from trackfutura_desktop.language import tr
from trackfutura_desktop.store.deliveries import Event
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.ui import words


def outcomes(of: Request | Event) -> str:
    """``123 = 120 stored + 0 updated + 0 duplicate + 3 errors + 0 rejected``."""
    parts = (
        (of.stored_count, tr("stored")),
        (of.updated_count, tr("updated")),
        (of.duplicate_count, tr("duplicate")),
        (of.error_count, tr("errors")),
        (of.rejected_count, tr("rejected")),
    )
    sum_of = " + ".join(f"{words.number(count)} {word}" for count, word in parts)
    return f"{words.number(of.received_count)} = {sum_of}"
