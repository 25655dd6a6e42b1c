"""Handlers that start, watch, cancel and download jobs."""

import asyncio

from aiohttp import web
from aiohttp.multipart import BodyPartReader

from trackfutura_desktop.simulator import formats
from trackfutura_desktop.simulator.faults import say, token, too_many
from trackfutura_desktop.simulator.options import SUSPENDED_TOKEN
from trackfutura_desktop.simulator.orders import (
    FORMATS,
    Input,
    Order,
    Refusal,
    flag,
    invalid,
    number,
    parse_body,
    parse_csv,
    take,
    word,
)
from trackfutura_desktop.simulator.snapshots import FINAL, Snapshot
from trackfutura_desktop.simulator.state import STATE, State

_SCRAPE_INPUTS = 20
_BATCH = 1000


async def _inputs(request: web.Request) -> tuple[list[Input], dict[str, object]]:
    if not request.content_type.startswith("multipart/"):
        return parse_body(await request.read())
    async for part in await request.multipart():
        if isinstance(part, BodyPartReader) and part.name == "data":
            return parse_csv(bytes(await part.read(decode=True))), {}
    raise Refusal(400, "Invalid attachments")


async def _order(request: web.Request) -> Order:
    state = request.app[STATE]
    if token(request) == SUSPENDED_TOKEN:
        raise Refusal(400, "Customer is not active")
    inputs, beside = await _inputs(request)
    return take(request.query, inputs, beside, state.options.min_inputs, str(request.url))


def _crowded(state: State, order: Order) -> web.Response | None:
    running, most = state.snapshots.running, state.options.max_running_jobs
    if running < most:
        return None
    sentence = f"Too many running jobs for dataset {order.dataset.id}. Running jobs: {running}>={most}"
    return too_many(sentence, state.options.retry_after)


async def trigger(request: web.Request) -> web.StreamResponse:
    """POST /datasets/v3/trigger."""
    state = request.app[STATE]
    order = await _order(request)
    if refused := _crowded(state, order):
        return refused
    snapshot = state.snapshots.start(order)
    await asyncio.sleep(state.options.trigger_answer_delay * state.options.time_factor)
    return web.json_response({"snapshot_id": snapshot.id})


async def scrape(request: web.Request) -> web.StreamResponse:
    """POST /datasets/v3/scrape: the data if they are there in time, else the snapshot id."""
    state = request.app[STATE]
    order = await _order(request)
    if len(order.inputs) > _SCRAPE_INPUTS:
        raise Refusal(400, f"Should be at most {_SCRAPE_INPUTS} inputs")
    if order.discover_by:
        return web.json_response([])
    if refused := _crowded(state, order):
        return refused
    snapshot = state.snapshots.start(order)
    try:
        await asyncio.wait_for(snapshot.done.wait(), state.options.scrape_wait)
    except TimeoutError:
        notice = {"snapshot_id": snapshot.id, "message": "The request is still in progress, try again in 30s"}
        status = 200 if state.options.legacy_scrape else 202
        return web.json_response(notice, status=status, headers={"retry-after": "30"})
    return web.Response(
        body=formats.encode(snapshot.lines, order.format),
        headers={"Content-Type": formats.CONTENT_TYPES[order.format]},
    )


def _milliseconds(state: State, snapshot: Snapshot) -> int:
    return int(((snapshot.finished or state.now()) - snapshot.created).total_seconds() * 1000)


async def progress(request: web.Request) -> web.StreamResponse:
    """GET /datasets/v3/progress/{id}."""
    state = request.app[STATE]
    snapshot = state.find(request)
    status = snapshot.script.pop(0) if snapshot.script else snapshot.status
    answer: dict[str, object] = {
        "status": status,
        "snapshot_id": snapshot.id,
        "dataset_id": snapshot.order.dataset.id,
    }
    passed = _milliseconds(state, snapshot)
    if status == "failed":
        answer["error_message"] = snapshot.error_message
    elif status in {"ready", "canceled"} and snapshot.status == status:
        records = len(snapshot.lines) if state.options.progress_counts_errors else snapshot.content_count
        answer |= {"records": records, "errors": snapshot.found_errors}
        if snapshot.error_codes:
            answer["error_codes"] = dict(snapshot.error_codes)
        answer |= {
            "collection_duration": passed,
            "avg_duration_per_input": passed // len(snapshot.order.inputs),
        }
    elif status not in FINAL:
        answer["running_time"] = passed
    return web.json_response(answer)


def _wait(status: str, pause: int) -> web.Response:
    subject = "is building" if status == "building" else "is not ready yet"
    return web.json_response(
        {"status": status, "message": f"Snapshot {subject}, try again in {pause}s"}, status=202
    )


def unavailable(state: State, snapshot: Snapshot) -> web.Response | None:
    """What stands in the way of a download."""
    if state.is_expired(snapshot):
        return say(400, "Snapshot is expired")
    if snapshot.status == "failed":
        return web.json_response({"status": "failed", "message": snapshot.error_message})
    if snapshot.status not in FINAL:
        return _wait(snapshot.status, 10)
    if snapshot.building_left:
        snapshot.building_left -= 1
        return _wait("building", 30)
    if not snapshot.lines:
        return say(400, "Snapshot is empty")
    return None


def parts_of(snapshot: Snapshot, batch: int | None) -> list[list[bytes]]:
    """The records in files of at most that many."""
    size = batch or max(len(snapshot.lines), 1)
    return [snapshot.lines[start : start + size] for start in range(0, len(snapshot.lines), size)]


async def download(request: web.Request) -> web.StreamResponse:
    """GET /datasets/v3/snapshot/{id}. Without a format it gives NDJSON, as users saw it."""
    state = request.app[STATE]
    snapshot = state.find(request)
    form = word(request.query, "format", FORMATS, "ndjson")
    packed = flag(request.query, "compress", default=False)
    batch = number(request.query, "batch_size", _BATCH)
    part = number(request.query, "part")
    if refused := unavailable(state, snapshot):
        return refused
    parts = parts_of(snapshot, batch)
    if part is not None and part > len(parts):
        raise invalid(f'"part" must be less than or equal to {len(parts)}')
    body = formats.encode(parts[(part or 1) - 1], form)
    if packed:
        return web.Response(
            body=await asyncio.to_thread(formats.compress, body), headers={"Content-Type": "application/gzip"}
        )
    return web.Response(body=body, headers={"Content-Type": formats.CONTENT_TYPES[form]})


async def parts(request: web.Request) -> web.StreamResponse:
    """GET /datasets/v3/snapshot/{id}/parts."""
    snapshot = request.app[STATE].find(request)
    batch = number(request.query, "batch_size", _BATCH)
    if snapshot.status != "ready":
        raise Refusal(400, "Snapshot is not ready")
    return web.json_response({"parts": len(parts_of(snapshot, batch))})


async def inputs(request: web.Request) -> web.StreamResponse:
    """GET /datasets/v3/snapshot/{id}/input."""
    return web.json_response(request.app[STATE].find(request).order.inputs)


async def cancel(request: web.Request) -> web.StreamResponse:
    """POST /datasets/v3/snapshot/{id}/cancel."""
    state = request.app[STATE]
    snapshot = state.find(request)
    if not snapshot.is_running:
        raise Refusal(400, "Snapshot is not running")
    state.snapshots.cancel(snapshot)
    return say(200, "OK")
