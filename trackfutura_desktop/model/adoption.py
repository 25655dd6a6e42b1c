"""A request that the account lists and nobody here sent, as a run would have planned it."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.model.catalogue import Dataset, Fill, Mode
from trackfutura_desktop.model.filling import target_field
from trackfutura_desktop.model.naming import UNMATCHED_JOB, job_name, short_name, unique
from trackfutura_desktop.model.run import PlannedJob, PlannedRequest
from trackfutura_desktop.model.source import address_key, recognise

_LONGEST_NAME = 120


class _Named(NamedTuple):
    name: str
    short: str
    url: str
    key: str


def adopted_request(
    dataset: Dataset, inputs: Sequence[Mapping[str, Any]], tracked: Mapping[str, int]
) -> PlannedRequest:
    """What was asked for, from the inputs that Bright Data remembers.

    Without inputs there is one job, which takes every record.

    Args:
        dataset: The dataset that was asked.
        inputs: As they were sent; values of CSV are text.
        tracked: The ids of the project's sources of this platform and service by their address keys.
    """
    given = [{name: value for name, value in each.items() if value not in (None, "", [])} for each in inputs]
    mode = _mode_of(dataset, given)
    jobs: dict[str, PlannedJob] = {}
    taken: set[str] = set()
    for each in given:
        target, is_word = _target(mode, each)
        key = address_key(target)
        if target and key not in jobs:
            named = _named(dataset, target, is_word=is_word)
            full, short = unique(named.name, taken), unique(named.short, taken)
            taken |= {full, short}
            jobs[key] = PlannedJob(tracked.get(named.key), full, short, named.url, key)
    return PlannedRequest(
        platform=dataset.platform,
        service=dataset.service,
        dataset_id=dataset.id,
        discover_by=mode.discover_by if mode else "",
        inputs=given,
        limit_per_input=None,
        jobs=list(jobs.values()) or [PlannedJob(None, UNMATCHED_JOB, UNMATCHED_JOB, "", "")],
        max_records=None,
        max_cost=None,
        ignored=(),
    )


def _mode_of(dataset: Dataset, given: Sequence[Mapping[str, Any]]) -> Mode | None:
    """The first way to call the dataset whose fields these inputs have; ways that a run uses come first."""
    names = {name for each in given for name in each}
    for mode in sorted(dataset.modes, key=lambda mode: not mode.serves):
        required = {field.name for field in mode.inputs if field.required}
        if names and names <= {field.name for field in mode.inputs} and required <= names:
            return mode
    return None


def _target(mode: Mode | None, given: Mapping[str, Any]) -> tuple[str, bool]:
    """What an input names, and whether that is a word to search for."""
    field = target_field(mode, given) if mode else None
    if field is not None:
        return str(given[field.name]), field.fill is Fill.WORD
    return str(given.get("url") or next(iter(given.values()), "")), False


def _named(dataset: Dataset, target: str, *, is_word: bool) -> _Named:
    try:
        address = None if is_word else recognise(target, dataset.platform)
    except UserError:
        address = None
    if address is None:
        shown = " ".join(target.split())[:_LONGEST_NAME]
        word = "Search" if is_word else "Page"
        return _Named(f"{dataset.platform.label} {word} - {shown}", shown, target, address_key(target))
    return _Named(job_name(address), short_name(address), address.url, address.key)
