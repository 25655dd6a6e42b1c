"""What the tests of the simulator share: a caller and a receiver, both over real sockets."""

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import msgspec
from aiohttp import web

from trackfutura_desktop.simulator import VALID_TOKEN, Options, Simulator, running

POSTS = "gd_lk5ns7kz21pck8jpis"
COMMENTS = "gd_ltppn085pokosxh13"
PAGE_POSTS = "gd_lkaxegm826bjpoo9m5"
DISCOVER = {"type": "discover_new", "discover_by": "url"}
STUDIO = "https://www.instagram.com/northwind.studio/"
POST = "https://www.instagram.com/p/DAbCdEfGhIj/"
NEVER = 0
"""Prepared in place of a status: the receiver does not answer."""
_PATIENCE = 20.0


class Caller:
    """A client of the simulator."""

    def __init__(self, simulator: Simulator, token: str = VALID_TOKEN) -> None:
        self.simulator = simulator
        self.http = httpx.Client(
            base_url=simulator.url,
            headers={"Authorization": f"Bearer {token}"} if token else {},
            trust_env=False,
            verify=False,  # noqa: S501 - plain HTTP; reading certificates takes longer than a test
        )

    def get(self, path: str, **query: str) -> httpx.Response:
        return self.http.get(path, params=query)

    def post(self, path: str, body: object = None, **query: str) -> httpx.Response:
        return self.http.post(path, params=query, json=body)

    def trigger(self, dataset: str, inputs: object, **query: str) -> httpx.Response:
        return self.post("/datasets/v3/trigger", inputs, dataset_id=dataset, **query)

    def start(self, dataset: str = POSTS, inputs: object = None, **query: str) -> str:
        if inputs is None:
            inputs, query = [{"url": STUDIO, "num_of_posts": 6}], {**DISCOVER, **query}
        answer = self.trigger(dataset, inputs, **query)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["snapshot_id"])

    def progress(self, snapshot: str) -> dict[str, Any]:
        found: dict[str, Any] = self.get(f"/datasets/v3/progress/{snapshot}").json()
        return found

    def finished(self, snapshot: str) -> dict[str, Any]:
        """The progress of a job once it has ended; the simulator's own view saves scripted answers."""
        until = time.monotonic() + _PATIENCE
        while self.simulator.produced()[snapshot].status not in {"ready", "failed", "canceled"}:
            assert time.monotonic() < until, "the job did not end"
            time.sleep(0.002)
        return self.progress(snapshot)

    def records(self, snapshot: str) -> list[dict[str, Any]]:
        self.finished(snapshot)
        answer = self.get(f"/datasets/v3/snapshot/{snapshot}", format="json")
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()
        return found

    def collect(self, dataset: str = POSTS, inputs: object = None, **query: str) -> list[dict[str, Any]]:
        return self.records(self.start(dataset, inputs, **query))


@contextmanager
def simulated(token: str = VALID_TOKEN, **switches: object) -> Iterator[Caller]:
    """A clean simulator without any waiting, unless the switches say otherwise."""
    options = msgspec.convert({"time_factor": 0, "dirt": 0, "today": "2026-03-31", **switches}, Options)
    with running(options) as simulator:
        caller = Caller(simulator, token)
        with caller.http:
            yield caller


class Got(msgspec.Struct):
    """One request that reached the receiver, its body as it was on the wire; None: it broke off."""

    path: str
    headers: dict[str, str]
    body: bytes | None

    @property
    def json(self) -> Any:
        return json.loads(self.body or b"")


class Receiver:
    """Takes webhooks; answers with the prepared statuses, then with 200."""

    def __init__(self) -> None:
        self.url = ""
        self.statuses: list[int] = []
        self.got: list[Got] = []
        self._news = threading.Condition()

    def wait(self, count: int) -> list[Got]:
        """The first requests, as soon as there are so many."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.got) >= count, _PATIENCE), "no delivery came"
            return self.got[:count]

    async def _take(self, request: web.Request) -> web.Response:
        try:
            body: bytes | None = await request.read()
        except (web.RequestPayloadError, ConnectionError):
            body = None
        with self._news:
            self.got.append(Got(path=request.path_qs, headers=dict(request.headers), body=body))
            self._news.notify_all()
        status = self.statuses.pop(0) if self.statuses else 200
        if status == NEVER:
            await asyncio.Event().wait()
        return web.Response(status=status)

    async def serve(self, ready: threading.Event, end: asyncio.Event) -> None:
        app = web.Application(client_max_size=1 << 28)
        app.router.add_post("/{tail:.*}", self._take)
        runner = web.AppRunner(app, auto_decompress=False, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        ready.set()
        await end.wait()
        await runner.cleanup()


@contextmanager
def receiving() -> Iterator[Receiver]:
    """A receiver in a thread of its own."""
    receiver, ready, end = Receiver(), threading.Event(), asyncio.Event()
    loops: list[asyncio.AbstractEventLoop] = []

    async def serve() -> None:
        loops.append(asyncio.get_running_loop())
        await receiver.serve(ready, end)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert ready.wait(_PATIENCE)
    try:
        yield receiver
    finally:
        loops[0].call_soon_threadsafe(end.set)
        thread.join()
