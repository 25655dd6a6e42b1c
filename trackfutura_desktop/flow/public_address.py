"""The public address: which texts can be one, the tunnel that gives one, and whether it still leads here."""

import asyncio
from urllib.parse import urlsplit

import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.address_check import check_public_address
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.reach import AddressReport
from trackfutura_desktop.net.tunnel import Tunnel

_log = structlog.get_logger(__name__)

_PAUSE_SECONDS = 600.0  # between two checks of an address that leads here
_DEAD_SECONDS = 60.0  # the same while it does not
_SETTLE_SECONDS = 5.0  # until the name of a new tunnel is known; a look-up too early is remembered


class PublicAddress:
    """Keeps the chosen tunnel running, and checks at the start and every ten minutes where the address leads.

    An address that does not lead here any more is given to no new request; results are fetched instead.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._loop = asyncio.get_running_loop()
        self._wake = asyncio.Event()
        self._tunnel: Tunnel | None = None
        self._settles = False

    def changed(self) -> None:
        """Follow the settings, and check at once. To be called on the main loop."""
        self._wake.set()

    async def run(self) -> None:
        """Watch until cancelled; then the tunnel is ended."""
        try:
            while True:
                self._wake.clear()
                try:
                    await self._follow_settings()
                    pause = await self._look()
                except Exception:  # noqa: BLE001 - the next look tries again
                    _log.exception("look at the public address failed")
                    pause = _DEAD_SECONDS
                try:
                    async with asyncio.timeout(pause):
                        await self._wake.wait()
                except TimeoutError:
                    pass
        finally:
            await self._end_tunnel()

    async def _look(self) -> float:
        """Check the address; returns the pause before the next check, in seconds."""
        if not self._workspace.public_url:
            return _PAUSE_SECONDS
        if self._settles:
            self._settles = False
            await asyncio.sleep(_SETTLE_SECONDS)
        learn(self._workspace, await check_public_address(self._workspace))
        return _DEAD_SECONDS if self._workspace.is_cut_off else _PAUSE_SECONDS

    async def _follow_settings(self) -> None:
        wanted = self._workspace.settings.tunnel if self._workspace.local_url else ""
        if self._tunnel is not None and self._tunnel.name != wanted:
            await self._end_tunnel()
        if wanted and self._tunnel is None:
            self._workspace.tunnel_problem = tr("{wanted} is starting.", wanted=wanted)
            tunnel = Tunnel(
                wanted,
                self._workspace.local_url,
                on_url=lambda url: self._loop.call_soon_threadsafe(self._now_at, url, ""),
                on_trouble=lambda sentence: self._loop.call_soon_threadsafe(self._now_at, "", sentence),
            )
            tunnel.start()
            self._tunnel = tunnel  # not before: one that could not start is tried again

    def _now_at(self, url: str, problem: str) -> None:
        if self._tunnel is None:  # ended in this moment
            return
        self._workspace.tunnel_url = url
        self._workspace.tunnel_problem = problem
        self._settles = bool(url)
        self._wake.set()

    async def _end_tunnel(self) -> None:
        tunnel, self._tunnel = self._tunnel, None
        self._workspace.tunnel_url = self._workspace.tunnel_problem = ""
        if tunnel is not None:
            await asyncio.to_thread(tunnel.stop)


def learn(workspace: Workspace, report: AddressReport) -> None:
    """Keep what a check found, if it was of the address in use."""
    if report.url != workspace.public_url:
        return
    workspace.reach = workspace.reach.after(report)
    _log.info("public address checked", good=report.failure is None, found=report.brief)
    workspace.on_watching()  # what a webhook was waited for is fetched now


def checked_address(text: str) -> str:
    """The public address without its last slash; empty if none is given.

    Raises:
        UserError: It is not what Bright Data can reach.
    """
    address = text.strip().rstrip("/")
    if not address:
        return ""
    example = tr("Write it like https://hooks.example.org, without a path.")
    try:
        parts = urlsplit(address)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        raise UserError(tr("This is not an address."), example) from None
    if parts.scheme != "https":
        raise UserError(tr("Bright Data delivers to addresses that begin with https:// only."), example)
    if not parts.hostname or not port_is_fine or any(blank in address for blank in " \t"):
        raise UserError(tr("This is not an address."), example)
    if parts.username is not None:
        raise UserError(tr("An address with a user name or password would be shown in logs."), example)
    if parts.path or parts.query or parts.fragment:
        raise UserError(tr("The address has a path or a query; ours is added to it by itself."), example)
    if parts.hostname in {"localhost", "127.0.0.1", "::1"}:
        raise UserError(tr("Only this computer can reach this address, Bright Data cannot."), example)
    return address
