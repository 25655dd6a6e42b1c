"""Fetches the pictures and films that records link to. Anybody can have written such a link."""

from collections.abc import Sequence

import httpx

from trackfutura_desktop.incoming import Take
from trackfutura_desktop.language import tr
from trackfutura_desktop.net import weblink
from trackfutura_desktop.net.weblink import NotFetched, is_public

__all__ = ["NotFetched", "fetch"]


async def fetch(url: str, take: Take, *, own_place: str, max_bytes: int, total_seconds: float) -> None:
    """Fetch a file from the public internet, by https or http on their usual ports.

    Args:
        url: Text from a record.
        take: Takes the pieces in order.
        own_place: ``host:port`` of a Bright Data on this computer (the simulator), whose pictures may be
            fetched although they lie in no public network; empty if there is none.
        max_bytes: Most bytes of the file.
        total_seconds: Most time for all of it, name look-up and redirects included.

    Raises:
        NotFetched: The address is not allowed, or the file could not be fetched whole.
    """

    def judge(target: httpx.URL, addresses: Sequence[str]) -> None:
        _judge(target, addresses, own_place)

    await weblink.get(url, take, judge=judge, max_bytes=max_bytes, total_seconds=total_seconds)


def _judge(target: httpx.URL, addresses: Sequence[str], own_place: str) -> None:
    host, port = weblink.place_of(target)
    if target.scheme not in weblink.PORTS:
        raise NotFetched(tr("its address begins neither with https:// nor with http://."))
    if target.userinfo:
        raise NotFetched(tr("its address carries a user name."))
    is_own = bool(own_place) and f"{host}:{port}" == own_place.lower()
    if not is_own and port != weblink.PORTS[target.scheme]:
        raise NotFetched(tr("it asks for port {port} of {host}.", port=port, host=host[:100]))
    if not addresses or (is_own and weblink.leads_home(addresses)):
        return
    if not all(is_public(address) for address in addresses):
        raise NotFetched(tr("{host} leads into a private network.", host=host[:100]))
