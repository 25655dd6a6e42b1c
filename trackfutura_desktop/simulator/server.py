"""The simulator itself: Bright Data's addresses on a loopback port."""

from aiohttp import web

from trackfutura_desktop.simulator import account, jobs, pictures, redeliver
from trackfutura_desktop.simulator.faults import Gate
from trackfutura_desktop.simulator.options import Options
from trackfutura_desktop.simulator.produced import Produced
from trackfutura_desktop.simulator.state import STATE, State

_V3 = "/datasets/v3"
_ROUTES = (
    web.post(f"{_V3}/trigger", jobs.trigger),
    web.post(f"{_V3}/scrape", jobs.scrape),
    web.get(f"{_V3}/progress/{{id}}", jobs.progress),
    web.get(f"{_V3}/snapshot/{{id}}", jobs.download),
    web.get(f"{_V3}/snapshot/{{id}}/parts", jobs.parts),
    web.get(f"{_V3}/snapshot/{{id}}/input", jobs.inputs),
    web.post(f"{_V3}/snapshot/{{id}}/cancel", jobs.cancel),
    web.post(f"{_V3}/deliver/{{id}}", redeliver.deliver),
    web.get(f"{_V3}/delivery/{{id}}", redeliver.delivery),
    web.get(f"{_V3}/snapshots", account.history),
    web.get(f"{_V3}/log/{{id}}", account.log),
    web.get(f"{_V3}/scrapers", account.scrapers),
    web.get("/status", account.status),
    web.get("/zone/get_active_zones", account.zones),
    web.get("/customer/balance", account.balance),
    web.get("/media/{platform}/{name}", pictures.picture),
    web.get("/_simulator/produced", account.produced),
    web.post("/_simulator/test-webhook", account.test_webhook),
)
_LARGEST_BODY = 1 << 30


class Simulator:
    """A Bright Data of one's own. All its coroutines belong to the loop that awaited ``start``."""

    def __init__(self, options: Options | None = None) -> None:
        self._state = State(options or Options())
        self._runner: web.AppRunner | None = None
        self.url = ""
        """Base address such as ``http://127.0.0.1:41234``; empty before ``start``."""

    @property
    def options(self) -> Options:
        """The switches; they may be changed while it runs."""
        return self._state.options

    @options.setter
    def options(self, options: Options) -> None:
        self._state.options = options

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Listen; port 0 takes any that is free.

        Raises:
            OSError: The port is taken.
        """
        gate = Gate(lambda: self.options)
        app = web.Application(middlewares=[gate.middleware], client_max_size=_LARGEST_BODY)
        app[STATE] = self._state
        app.add_routes(_ROUTES)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, host, port)
        try:
            await site.start()
        except OSError:
            await runner.cleanup()
            raise
        await self._state.courier.open()
        self._runner = runner
        bound = runner.addresses[0]
        self.url = f"http://{host}:{bound[1]}"
        if self.options.media_base == "own":
            self.options.media_base = self.url

    async def stop(self) -> None:
        """End all jobs and deliveries and close the port."""
        await self._state.close()
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    def produced(self) -> dict[str, Produced]:
        """By snapshot id, what was generated. May be called from any thread."""
        return {name: found.produced() for name, found in list(self._state.snapshots.by_id.items())}
