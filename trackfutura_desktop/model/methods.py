"""The paragraph on methods that a report needs: how the data of a run came about."""

import datetime as dt
from collections.abc import Sequence

import msgspec

from trackfutura_desktop.model.completeness import Sum
from trackfutura_desktop.model.dataset_fields import Value
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import RunOptions


class Facts(msgspec.Struct, frozen=True):
    """What the paragraph is made of."""

    version: str
    options: RunOptions
    began: dt.date | None  # None: nothing was sent
    ended: dt.date | None  # None: not all has ended
    services: Sequence[tuple[Platform, Service]]
    datasets: Sequence[str]
    requests: int
    retries: int
    records: int
    deliveries: int
    sum: Sum


def methods(facts: Facts) -> str:
    """The paragraph, in plain text."""
    sentences = [_when(facts), _what(facts), _came(facts)]
    if facts.retries:
        more = _counted(facts.retries, "further request")
        sentences.append(f"Inputs that had given no record were asked for again with {more}.")
    bodies = _counted(facts.deliveries, "delivery", "deliveries")
    sentences.append(
        f"Every record is kept as it was received ({bodies}, each with its SHA-256 hash), and a record that "
        "came more than once is counted once."
    )
    return " ".join(sentences)


def _when(facts: Facts) -> str:
    if facts.began is None:
        return "The data of this run have not been collected yet."
    days = facts.began.isoformat()
    if facts.ended is None:
        days = f"since {days} (not ended yet)"
    elif facts.ended != facts.began:
        days = f"from {days} to {facts.ended.isoformat()}"
    else:
        days = f"on {days}"
    datasets = ", ".join(facts.datasets)
    return (
        f"Data were collected {days} with TrackFutura Desktop {facts.version} through the Web Scraper API of "
        f"Bright Data (datasets {datasets})."
    )


def _what(facts: Facts) -> str:
    services = ", ".join(f"{platform.label} {service.value}" for platform, service in facts.services)
    asked = _counted(facts.sum.inputs, "input")
    sent = _counted(facts.requests - facts.retries, "request")
    text = f"{asked} ({services}) went into {sent}, {_limits(facts.options)}."
    own = [
        f"{each.platform.label} {each.service.value}: {_limits(facts.options.of(*each.place))}"
        for each in facts.options.services
    ]
    return f"{text} For single services this was different: {'; '.join(own)}." if own else text


def _said(value: Value) -> str:
    return msgspec.json.encode(value).decode()


def _limits(options: RunOptions) -> str:
    parts = [f"at most {options.num_of_posts:,} posts for each"]
    if options.start_date:
        parts.append(f"published from {options.start_date.isoformat()} on")
    if options.end_date:
        parts.append(f"published up to {options.end_date.isoformat()}")
    parts += [f"with {name} = {_said(value)}" for name, value in options.more]
    return " and ".join(parts) + ", where the dataset can be told so"


def _came(facts: Facts) -> str:
    found = facts.sum
    text = (
        f"{_counted(found.records, 'input')} gave records ({_counted(facts.records, 'record')} in all), "
        f"{found.errors:,} gave errors only, and {found.missing:,} gave nothing"
    )
    return f"{text}; {found.waiting:,} had not answered yet." if found.waiting else f"{text}."


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"
