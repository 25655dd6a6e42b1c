"""What a run asked for and what came of it, to be kept beside the data: as JSON, and as a paragraph."""

import asyncio
import datetime as dt
import platform
from pathlib import Path
from typing import Any

import msgspec

from trackfutura_desktop import __version__
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.run_state import RunState, run_state
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.completeness import outcome
from trackfutura_desktop.model.methods import Facts, methods
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.store import completeness, presets
from trackfutura_desktop.store.completeness import InputRow
from trackfutura_desktop.store.run_deliveries import RunDelivery, run_deliveries
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.store.schema import NEWEST

_MOMENTS = (
    *("created_at", "sent_at", "accepted_at", "ready_at"),
    *("delivered_at", "completed_at", "verified_at"),
)
_COUNTS = (
    *("expected_records", "received_count", "stored_count", "updated_count"),
    *("duplicate_count", "error_count", "rejected_count"),
)


async def export_manifest(workspace: Workspace, run_id: int, path: Path) -> None:
    """Write the manifest of a run into a file; what stood there before is replaced as a whole.

    Raises:
        UserError: The run is gone, or the file cannot be written.
    """
    await asyncio.to_thread(_write, workspace, run_id, path)


def manifest(workspace: Workspace, run_id: int) -> dict[str, Any]:
    """Inputs, requests, ids, times, counts, hashes and versions of a run; no secret is among them.

    Raises:
        UserError: The run is gone.
    """
    state, options = _read(workspace, run_id)
    with workspace.database.read() as connection:
        inputs = completeness.inputs(connection, run_id)
        deliveries = run_deliveries(connection, run_id)
    return {
        "kind": "TrackFutura Desktop run manifest",
        "format": 1,
        "written_at": _iso(workspace.clock()),
        "versions": {
            "trackfutura_desktop": __version__,
            "database_schema": NEWEST,
            "python": platform.python_version(),
        },
        "run": {
            "id": run_id,
            "name": state.run.name,
            "note": state.run.note,
            "tags": state.run.tags.split(),
            "status": state.run.status.value,
            "created_at": _iso(state.run.created_at),
            "options": msgspec.to_builtins(options),
            "records": state.run.content_count,
            "error_records": state.run.error_count,
        },
        "completeness": {"inputs": state.sum.inputs} | msgspec.to_builtins(state.sum),
        "requests": [_request(each) for each in state.requests],
        "inputs": [_input(each) for each in inputs],
        "deliveries": [_delivery(each) for each in deliveries],
    }


def methods_paragraph(workspace: Workspace, run_id: int) -> str:
    """How the data of a run came about, for a report.

    Raises:
        UserError: The run is gone.
    """
    state, options = _read(workspace, run_id)
    with workspace.database.read() as connection:
        deliveries = run_deliveries(connection, run_id)
    requests = state.requests
    sent = [each.sent_at or each.accepted_at for each in requests]
    began = min((moment for moment in sent if moment is not None), default=None)
    ends = [each.completed_at for each in requests]
    ended = max(end for end in ends if end is not None) if ends and None not in ends else None
    return methods(
        Facts(
            version=__version__,
            options=options,
            began=_day(began),
            ended=_day(ended),
            services=list(dict.fromkeys((each.platform, each.service) for each in requests)),
            datasets=list(dict.fromkeys(each.dataset_id for each in requests)),
            requests=len(requests),
            retries=sum(each.retry_of is not None for each in requests),
            records=state.run.content_count,
            deliveries=len(deliveries),
            sum=state.sum,
        )
    )


def _read(workspace: Workspace, run_id: int) -> tuple[RunState, RunOptions]:
    state = run_state(workspace, run_id)
    with workspace.database.read() as connection:
        asked = presets.options_of(connection, run_id)
    if state is None or asked is None:
        raise UserError(tr("The run is gone, so nothing was written."), tr("Look for it in the trash."))
    return state, asked[0]


def _write(workspace: Workspace, run_id: int, path: Path) -> None:
    text = msgspec.json.format(msgspec.json.encode(manifest(workspace, run_id)), indent=2)
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(text + b"\n")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserError(
            tr("The manifest was not written: {strerror}.", strerror=error.strerror),
            tr("Choose another folder, or make room."),
        ) from error


def _request(request: Request) -> dict[str, Any]:
    return {
        "id": request.id,
        "repeats": request.retry_of,
        "snapshot_id": request.request_id,
        "dataset_id": request.dataset_id,
        "platform": request.platform.value,
        "service": request.service.value,
        "discover_by": request.discover_by,
        "limit_per_input": request.limit_per_input,
        "inputs": request.input_list(),
        "status": request.status.value,
        "message": request.error_message,
        **{name: _iso(getattr(request, name)) for name in _MOMENTS},
        **{name: getattr(request, name) for name in _COUNTS},
    }


def _input(row: InputRow) -> dict[str, Any]:
    return {
        "request": row.batch_id,
        "name": row.name,
        "address": row.url,
        "platform": row.platform.value,
        "service": row.service.value,
        "outcome": outcome(row.content_count, row.error_count, row.status).value,
        "records": row.content_count,
        "errors": row.error_count,
        "message": row.message,
    }


def _delivery(delivery: RunDelivery) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(delivery)
    found["request"] = found.pop("batch_id")
    found["received_at"] = _iso(delivery.received_at)
    return found


def _iso(moment: int | None) -> str | None:
    if moment is None:
        return None
    made = dt.datetime.fromtimestamp(moment / 1_000, tz=dt.UTC)
    return made.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _day(moment: int | None) -> dt.date | None:
    return (
        None if moment is None else dt.datetime.fromtimestamp(moment / 1_000, tz=dt.UTC).astimezone().date()
    )
