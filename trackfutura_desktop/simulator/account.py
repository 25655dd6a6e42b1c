"""Handlers for the account, the history of snapshots and what the simulator itself offers."""

import msgspec
from aiohttp import web

from trackfutura_desktop.simulator.catalogue import DATASETS
from trackfutura_desktop.simulator.faults import token
from trackfutura_desktop.simulator.options import LIMITED_TOKEN, SUSPENDED_TOKEN
from trackfutura_desktop.simulator.orders import Refusal, number
from trackfutura_desktop.simulator.snapshots import FINAL, Snapshot
from trackfutura_desktop.simulator.state import STATE, State
from trackfutura_desktop.simulator.world import iso


async def status(request: web.Request) -> web.StreamResponse:
    """GET /status."""
    suspended = token(request) == SUSPENDED_TOKEN
    return web.json_response(
        {
            "status": "suspended" if suspended else "active",
            "customer": "hl_simulator",
            "can_make_requests": not suspended,
            "auth_fail_reason": "account_suspended" if suspended else "",
            "ip": request.remote,
        }
    )


async def zones(request: web.Request) -> web.StreamResponse:
    """GET /zone/get_active_zones."""
    token(request)
    return web.json_response([{"name": "scraper", "type": "dca"}])


async def balance(request: web.Request) -> web.StreamResponse:
    """GET /customer/balance: falls by delivered records; error and warning records are free."""
    if token(request) == LIMITED_TOKEN:
        raise Refusal(403, "Insufficient permissions for this API key")
    state = request.app[STATE]
    paid, pending = 0, 0
    for snapshot in state.snapshots.by_id.values():
        if snapshot.status == "ready":
            paid += snapshot.content_count
        elif snapshot.status not in FINAL:
            pending += snapshot.content_count
    price = state.options.price_per_1000 / 1000
    return web.json_response(
        {
            "balance": round(state.options.balance - paid * price, 4),
            "credit": 0,
            "prepayment": 0,
            "pending_costs": round(pending * price, 4),
        }
    )


async def produced(request: web.Request) -> web.StreamResponse:
    """GET /_simulator/produced: the ground truth, for another process to compare with."""
    by_id = request.app[STATE].snapshots.by_id
    body = {name: snapshot.produced() for name, snapshot in by_id.items()}
    return web.Response(body=msgspec.json.encode(body), content_type="application/json")


async def test_webhook(request: web.Request) -> web.StreamResponse:
    """POST /_simulator/test-webhook {"url", "auth_header"}: what the control panel's button does."""
    asked = await request.json()
    answer = await request.app[STATE].courier.send_sample(asked["url"], asked.get("auth_header", ""))
    return web.json_response({"status": answer})


def _trigger(snapshot: Snapshot) -> dict[str, object]:
    return {
        "type": "API",
        "user": "api_key",
        "ip": "127.0.0.1",
        "trigger_url": snapshot.order.trigger_url,
        "ts": iso(snapshot.created),
    }


async def history(request: web.Request) -> web.StreamResponse:
    """GET /datasets/v3/snapshots."""
    query = request.query
    found = [
        snapshot
        for snapshot in request.app[STATE].snapshots.by_id.values()
        if query.get("dataset_id") in {None, snapshot.order.dataset.id}
        and query.get("status") in {None, snapshot.status}
    ]
    skip, limit = number(query, "skip", 0) or 0, number(query, "limit", 1, 5000) or 1000
    return web.json_response(
        [
            {
                "id": snapshot.id,
                "created": iso(snapshot.created),
                "status": snapshot.status,
                "dataset_id": snapshot.order.dataset.id,
                "dataset_size": len(snapshot.lines),
                "trigger": {"type": "API"},
            }
            for snapshot in reversed(found)
        ][skip : skip + limit]
    )


async def log(request: web.Request) -> web.StreamResponse:
    """GET /datasets/v3/log/{id}."""
    state: State = request.app[STATE]
    snapshot = state.snapshots.by_id.get(request.match_info["id"])
    if snapshot is None:
        raise Refusal(404, {"error": "Snapshot not found"})
    order, size = snapshot.order, len(snapshot.lines)
    seconds = ((snapshot.finished or state.now()) - snapshot.created).total_seconds()
    return web.json_response(
        {
            "id": snapshot.id,
            "created": iso(snapshot.created),
            "status": snapshot.status,
            "dataset_name": order.dataset.name,
            "scraper_name": order.dataset.name,
            "dataset_size": size,
            "inputs_count": len(order.inputs),
            "dataset_id": order.dataset.id,
            "file_size": sum(map(len, snapshot.lines)),
            "trigger": _trigger(snapshot),
            "duration": round(seconds, 1),
            "duration_per_input": round(seconds / len(order.inputs), 1),
            "success_rate": round(snapshot.content_count / size, 4) if size else 0,
        }
    )


async def scrapers(request: web.Request) -> web.StreamResponse:
    """GET /datasets/v3/scrapers."""
    token(request)
    return web.json_response([{"id": known.id, "name": known.name} for known in DATASETS.values()])
