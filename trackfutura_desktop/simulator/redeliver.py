"""Handlers that send the data of a snapshot once more."""

from aiohttp import web

from trackfutura_desktop.simulator.jobs import parts_of
from trackfutura_desktop.simulator.orders import FORMATS, Refusal
from trackfutura_desktop.simulator.snapshots import Snapshot, new_id
from trackfutura_desktop.simulator.state import STATE, State
from trackfutura_desktop.simulator.world import iso

_BATCH = 1000


async def deliver(request: web.Request) -> web.StreamResponse:
    """POST /datasets/v3/deliver/{id}; of the targets only webhook is simulated."""
    state = request.app[STATE]
    snapshot = state.find(request)
    body = await request.json() if request.can_read_body else {}
    wanted = body.get("deliver") if isinstance(body, dict) else None
    if not isinstance(wanted, dict) or wanted.get("type") != "webhook" or not wanted.get("endpoint"):
        raise Refusal(400, "Deliver options are missing")
    filename = wanted.get("filename")
    named = filename if isinstance(filename, dict) else {}
    form = str(named.get("extension"))
    if form not in FORMATS or not named.get("template"):
        raise Refusal(400, {"validation_errors": ['"deliver.filename" must have template and extension']})
    batch = body.get("batch_size")
    if batch is not None and batch < _BATCH:
        raise Refusal(400, f"Batch size should be at least {_BATCH}")
    if state.is_expired(snapshot):
        raise Refusal(400, "Snapshot is expired")
    if snapshot.status != "ready":
        raise Refusal(400, "Snapshot is not ready")
    if not snapshot.lines:
        raise Refusal(400, "Snapshot is empty")
    number = new_id("dl", int(state.now().timestamp() * 1000))
    state.deliveries[number] = {"id": number, "status": "running", "delivery_files": []}
    state.spawn(_send(state, snapshot, number, str(wanted["endpoint"]), form, body))
    return web.json_response({state.options.deliver_answer_key: number})


async def _send(
    state: State, snapshot: Snapshot, number: str, endpoint: str, form: str, body: dict[str, object]
) -> None:
    batch = body.get("batch_size")
    files = parts_of(snapshot, batch if isinstance(batch, int) else None)
    packed = bool(body.get("compress", False))
    taken = await state.courier.send(snapshot, endpoint, snapshot.order.headers, files, form, packed=packed)
    delivery = state.deliveries[number]
    delivery["status"] = "done" if taken else "failed"
    delivery["delivery_files"] = [
        {"filename": f"{snapshot.id}.{index}.{form}", "delivery_ts": iso(state.now())}
        for index in range(1, len(files) + 1)
    ]


async def delivery(request: web.Request) -> web.StreamResponse:
    """GET /datasets/v3/delivery/{id}."""
    found = request.app[STATE].deliveries.get(request.match_info["id"])
    if found is None:
        raise Refusal(404, "Delivery does not exist")
    return web.json_response(found)
