"""A first look at a body that has just arrived: enough to answer it, and quick, because its sender waits."""

from typing import Any
from urllib.parse import parse_qsl

import msgspec
import structlog

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.body import BodyError, inflate, records
from trackfutura_desktop.model.buffer import as_utf8
from trackfutura_desktop.model.delivery import (
    Arrival,
    BodyKind,
    file_link,
    has_test_header,
    is_record,
    kind_of,
    snapshot_ids,
)

_log = structlog.get_logger(__name__)

_SMALL_INFLATED = 1024 * 1024
_decode = msgspec.json.Decoder(list[dict[str, Any]]).decode


class Look(msgspec.Struct):
    """What a first look at a body tells; large bodies are only looked at later."""

    kind: BodyKind
    holds_records: bool = False
    file_url: str = ""
    error: str = ""


def look_at(arrival: Arrival) -> tuple[Look, dict[str, Any] | None]:
    """Classify a small body by reading it; of a large one only its headers are known.

    Returns what it is, and its first record or only object if there is one.
    """
    kind = BodyKind.TEST if has_test_header(arrival.headers) else BodyKind.DATA
    if arrival.body.data is None:
        return Look(kind, holds_records=True), None
    try:
        plain_records = _plain_records(arrival.body.data)
        if plain_records:  # nearly always
            return Look(kind, holds_records=True), plain_records[0]
        return _look_into(arrival, arrival.body.data)
    except BodyError as error:
        if error.kind == "too_large":
            return Look(kind, holds_records=True), None
        return Look(kind, error=error.sentence), None
    except Exception:  # noqa: BLE001 - first of all it must be kept; its status will say what is wrong
        _log.exception("body not understood")
        return Look(kind, holds_records=True), None


def _look_into(arrival: Arrival, data: bytes) -> tuple[Look, dict[str, Any] | None]:
    if arrival.header("Content-Type").lower().startswith("application/x-www-form-urlencoded"):
        form = _form(data)
        if kind_of(arrival, form) is BodyKind.NOTICE:
            return Look(BodyKind.NOTICE), form
    plain = b"".join(as_utf8(inflate([data], max_bytes=_SMALL_INFLATED))).strip()
    is_named = arrival.query_value("ref") or snapshot_ids(arrival.headers, arrival.query, None)
    if not plain and not is_named and not has_test_header(arrival.headers):
        error = tr("The body is empty and no header or parameter names a snapshot.")
        return Look(BodyKind.DATA, error=error), None
    decoded = [each.data for each in records([plain])]
    objects = [each for each in decoded if each is not None]
    first = objects[0] if objects else None
    only = first if len(decoded) == 1 and plain.startswith(b"{") else None
    look = Look(
        kind_of(arrival, only),
        holds_records=any(is_record(each) for each in objects) or (bool(objects) and only is None),
        file_url=file_link(only) if only is not None else "",
    )
    return look, first


def _plain_records(data: bytes) -> list[dict[str, Any]] | None:
    """The records of what nearly every body is, a JSON list of objects; None for all else."""
    if not data.startswith(b"["):
        return None
    try:
        return _decode(data)
    except (ValueError, RecursionError):  # the general way finds out what it is, or where it is broken
        return None


def _form(data: bytes) -> dict[str, Any]:
    return dict(parse_qsl(data.decode("utf-8", "replace")))
