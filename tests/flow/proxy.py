"""A reverse proxy on loopback that plays the tunnel before the listener, well or badly."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import httpx
from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def serving(handler: Handler) -> AsyncIterator[str]:
    """Answer everything with ``handler``; gives the address."""
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", handler)
    runner = web.AppRunner(application, shutdown_timeout=0.05, auto_decompress=False)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


class Proxy:
    """Passes requests on to ``target``; what it does to them on the way can be changed while it runs."""

    def __init__(self, target: str) -> None:
        self.target = target
        self.passed = 0
        self.drops: set[str] = set()
        self.adds: dict[str, str] = {}
        self.prefix = ""
        self.status: int | None = None

    async def pass_on(self, request: web.Request) -> web.StreamResponse:
        """Send a request on and give its answer back."""
        body = await request.read()
        headers = {name: value for name, value in request.headers.items() if name not in self.drops}
        url = f"{self.target}{self.prefix}{request.rel_url}"
        try:
            async with httpx.AsyncClient(trust_env=False, verify=False) as client:  # noqa: S501 - plain HTTP
                answer = await client.request(request.method, url, content=body, headers=headers | self.adds)
        except httpx.HTTPError:
            return web.Response(status=502, text="<html>Bad gateway</html>", content_type="text/html")
        self.passed += 1
        return web.Response(
            status=self.status or answer.status_code,
            body=answer.content,
            content_type=answer.headers.get("content-type", "text/plain").partition(";")[0],
        )


def free_port() -> int:
    """A port where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def never(_request: web.Request) -> web.StreamResponse:
    """Take the request and never answer."""
    await asyncio.Event().wait()
    raise AssertionError
