"""What is here already from earlier runs, so that it need not be collected and paid for once more."""

import datetime as dt

import msgspec

from trackfutura_desktop.model.source import Source


class Span(msgspec.Struct, frozen=True):
    """The days that a run asked for, both included; None: without an end on this side."""

    first: dt.date | None
    last: dt.date | None


class Here(msgspec.Struct, frozen=True, gc=False):
    """Records of a source that an earlier run brought."""

    source: Source
    run_id: int
    run_name: str
    records: int
    collected_at: int  # ms since 1970 UTC
    span: Span


def overlap(wanted: Span, here: Span, collected: dt.date) -> bool:
    """Whether an earlier run asked for a day that is wanted now.

    Args:
        wanted: What is to be collected.
        here: What was collected.
        collected: The day of that; what was published later cannot be here.
    """
    last = min(here.last or collected, collected)
    starts_before = wanted.first is None or wanted.first <= last
    return starts_before and (wanted.last is None or here.first is None or here.first <= wanted.last)
