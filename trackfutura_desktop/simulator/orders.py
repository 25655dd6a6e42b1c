"""What a trigger asks for: the checks made before a job exists, and the order that results."""

import csv
import io
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import msgspec

from trackfutura_desktop.simulator.addresses import is_address
from trackfutura_desktop.simulator.catalogue import (
    CHOICES,
    COUNT_FIELDS,
    DATASETS,
    DATE_FIELDS,
    Dataset,
    Mode,
)

Input = dict[str, object]
FORMATS = ("json", "ndjson", "jsonl", "csv")
_LINES = (10, 100_000)


class Refusal(Exception):
    """Bright Data does not take the call: plain text, or JSON where ``body`` is an object."""

    def __init__(self, status: int, body: str | dict[str, object]) -> None:
        super().__init__(str(body))
        self.status = status
        self.body = body


class Order(msgspec.Struct, kw_only=True):
    """An accepted trigger or scrape."""

    dataset: Dataset
    mode: Mode
    discover_by: str
    inputs: list[Input]
    include_errors: bool
    limit_per_input: int | None
    limit_total: int | None
    output_fields: tuple[str, ...]
    format: str
    endpoint: str
    notify: str
    headers: dict[str, str]
    uncompressed: bool
    stream_max_lines: int | None
    trigger_url: str


def input_address(mode: Mode, given: Input) -> str:
    """What stands for an input: its ``url``, else its first required field."""
    return str(given.get("url") or given[mode.required[0]])


def invalid(*sentences: str) -> Refusal:
    """The answer to a bad query parameter."""
    return Refusal(400, {"validation_errors": list(sentences)})


def flag(query: Mapping[str, str], name: str, *, default: bool) -> bool:
    """A boolean query parameter."""
    value = query.get(name)
    if value is None:
        return default
    if value not in {"true", "false", "1", "0"}:
        raise invalid(f'"{name}" must be a boolean')
    return value in {"true", "1"}


def number(query: Mapping[str, str], name: str, low: int = 1, high: int | None = None) -> int | None:
    """A numeric query parameter, None where it is not given."""
    value = query.get(name)
    if value is None:
        return None
    if not value.lstrip("-").isdecimal():
        raise invalid(f'"{name}" must be a number')
    if int(value) < low:
        raise invalid(f'"{name}" must be greater than or equal to {low}')
    if high is not None and int(value) > high:
        raise invalid(f'"{name}" must be less than or equal to {high}')
    return int(value)


def word(query: Mapping[str, str], name: str, allowed: tuple[str, ...], default: str) -> str:
    """A query parameter that takes some words only."""
    value = query.get(name, default)
    if value not in (*allowed, default):
        raise invalid(f'"{name}" must be one of [{", ".join(allowed)}]')
    return value


def day(value: object, *, last: bool = False) -> datetime | None:
    """A date in any notation that Bright Data takes; with ``last`` the end of that day.

    Raises:
        ValueError: It is in none of them.
    """
    text = str(value or "").strip()
    if not text:
        return None
    for notation in ("%m-%d-%Y", "%Y-%m-%d", "%m/%d/%Y"):
        try:
            moment = datetime.strptime(text, notation).replace(tzinfo=UTC)
        except ValueError:
            continue
        return moment + timedelta(days=1) if last else moment
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def parse_body(raw: bytes) -> tuple[list[Input], dict[str, object]]:
    """Inputs of a JSON body in any of its forms, and what stands beside them."""
    try:
        body = json.loads(raw)
    except ValueError as error:
        raise Refusal(400, {"error": f"Parser cannot parse input: {error}", "code": "parse_error"}) from error
    beside: dict[str, object] = {}
    if isinstance(body, dict) and isinstance(body.get("input"), list):
        beside = {key: value for key, value in body.items() if key != "input"}
        body = body["input"]
    inputs = body if isinstance(body, list) else [body]
    if not all(isinstance(one, dict) for one in inputs):
        raise Refusal(400, {"error": "Parser cannot parse input: expected objects", "code": "parse_error"})
    return inputs, beside


def parse_csv(raw: bytes) -> list[Input]:
    """Inputs of an uploaded CSV file; empty cells are fields that were not given."""
    rows = csv.DictReader(io.StringIO(raw.decode("utf-8-sig")))
    return [{key: value for key, value in row.items() if value} for row in rows]


def _faults(dataset: Dataset, mode: Mode, given: Input, own: frozenset[str]) -> list[list[str]]:
    """Pairs of field and reason for what is wrong with one input."""
    known = {*mode.required, *mode.optional, *own}
    found = [[name, f"This input should not contain a {name} field"] for name in given if name not in known]
    found += [[name, "Required field"] for name in mode.required if given.get(name) in (None, "")]
    for name, value in given.items():
        if name not in known or value in (None, ""):
            continue
        choices = CHOICES.get((dataset.platform, name))
        if name in {"url", "search_url"} and not (isinstance(value, str) and is_address(value)):
            found.append([name, "This field should be a valid url"])
        elif name in COUNT_FIELDS and not _is_count(value):
            found.append([name, "This field should be a positive number"])
        elif choices and value not in choices:
            found.append([name, f"This field should be one of {', '.join(choices)}"])
        elif name in DATE_FIELDS and not _is_date(value):
            found.append([name, "This field should be a valid date"])
    return found


def _is_count(value: object) -> bool:
    return not isinstance(value, bool) and str(value).isdecimal() and int(str(value)) > 0


def _is_date(value: object) -> bool:
    try:
        day(value, last=True)
    except (ValueError, OverflowError):
        return False
    return True


def check_inputs(dataset: Dataset, mode: Mode, inputs: list[Input], own: frozenset[str]) -> None:
    """Refuse the first input that does not fit. ``own`` are names the caller declared as custom fields."""
    for index, given in enumerate(inputs, start=1):
        found = _faults(dataset, mode, given, own)
        if found:
            raise Refusal(
                400,
                {
                    "error": "Invalid input provided",
                    "code": "validation_error",
                    "type": "validation",
                    "line": json.dumps(given, ensure_ascii=False),
                    "index": index,
                    "errors": found,
                },
            )


def _way(query: Mapping[str, str]) -> tuple[Dataset, Mode, str]:
    """Dataset and mode. ``discover_by`` without ``type=discover_new`` has no effect, as in reality."""
    dataset_id = query.get("dataset_id", "")
    if not dataset_id:
        raise Refusal(404, "Collector not found")
    dataset = DATASETS.get(dataset_id)
    if dataset is None:
        raise Refusal(404, "dataset does not exist")
    kind = query.get("type")
    if kind not in {None, "discover_new", "url_collection"}:
        raise invalid('"type" must be one of [discover_new, url_collection]')
    if kind != "discover_new":
        return dataset, dataset.collect, ""
    by = query.get("discover_by", "")
    if by not in dataset.discover:
        available = ", ".join(dataset.discover) or "none"
        raise Refusal(400, f"Incorrect discovery collector. Available discovery types: {available}")
    return dataset, dataset.discover[by], by


def _headers(query: Mapping[str, str]) -> dict[str, str]:
    prefix = "webhook_header_"
    headers = {name.removeprefix(prefix): value for name, value in query.items() if name.startswith(prefix)}
    if "auth_header" in query:
        headers["Authorization"] = query["auth_header"]
    return headers


def _webhook(query: Mapping[str, str]) -> tuple[str, str]:
    """Endpoint and notify; a notify that is a flag sends the notice to the endpoint."""
    endpoint = query.get("endpoint") or query.get("webhook", "")
    notify = query.get("notify", "")
    if endpoint and not _is_receiver(endpoint):
        raise invalid('"endpoint" must be a valid uri')
    if notify in {"", "false", "0"}:
        return endpoint, ""
    if notify in {"true", "1"}:
        return endpoint, endpoint
    if not _is_receiver(notify):
        raise invalid('"notify" must be a valid uri')
    return endpoint, notify


def _is_receiver(value: str) -> bool:
    return value.startswith(("http://", "https://")) and len(value) > len("https://")


def take(
    query: Mapping[str, str], inputs: list[Input], beside: dict[str, object], min_inputs: int, url: str
) -> Order:
    """Check a trigger or scrape and turn it into an order.

    Raises:
        Refusal: What Bright Data would answer instead.
    """
    dataset, mode, by = _way(query)
    merged = {**{key: str(value) for key, value in beside.items()}, **query}
    limit_per_input = number(merged, "limit_per_input")
    limit_total = number(merged, "limit_multiple_results")
    format_ = word(query, "format", FORMATS, "json")
    endpoint, notify = _webhook(query)
    if not inputs:
        raise Refusal(400, "No data to trigger")
    if len(inputs) < min_inputs:
        raise Refusal(400, f"Should be at least {min_inputs} inputs")
    own = beside.get("custom_input_fields")
    check_inputs(dataset, mode, inputs, frozenset(map(str, own)) if isinstance(own, list) else frozenset())
    fields = merged.get("custom_output_fields", "")
    return Order(
        dataset=dataset,
        mode=mode,
        discover_by=by,
        inputs=inputs,
        include_errors=flag(query, "include_errors", default=True),
        limit_per_input=limit_per_input,
        limit_total=limit_total,
        output_fields=tuple(filter(None, fields.split("|"))),
        format=format_,
        endpoint=endpoint,
        notify=notify,
        headers=_headers(query),
        uncompressed=flag(query, "uncompressed_webhook", default=False),
        stream_max_lines=number(query, "stream_max_lines", *_LINES),
        trigger_url=url,
    )
