"""Fetches a ``file_url`` out of a webhook body, which anybody can write, without being led astray."""

import re
from collections.abc import Callable, Sequence

import httpx

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.incoming import Take
from trackfutura_desktop.language import tr
from trackfutura_desktop.net import weblink
from trackfutura_desktop.net.weblink import NotFetched, is_public

# Where files of Bright Data may lie. No page names a host for ``file_url``, so these are its own domains:
# brightdata.com serves the API (D9); luminati.io is the company's earlier domain [U]. Storage hosts of Amazon
# or Google are left out: anybody can open a bucket there under any name.
FILE_HOSTS = ("brightdata.com", "*.brightdata.com", "luminati.io", "*.luminati.io")


class FileLinkRefused(UserError):
    """The file of a delivery was not fetched; nothing of what was written is to be used."""

    def __init__(self, sentence: str, remedy: str = "") -> None:
        remedy = remedy or tr("The delivery is kept. Fetch the data by its snapshot id instead.")
        super().__init__(
            tr("The file of this delivery was not fetched: {sentence}", sentence=sentence), remedy
        )


async def fetch(
    url: str,
    take: Take,
    *,
    allowed_hosts: Sequence[str],
    max_bytes: int,
    total_seconds: float,
    expect: Callable[[int], object] = lambda _size: None,
) -> None:
    """Fetch a file and hand every piece to ``take`` as it came over the wire.

    Only HTTPS, only to allowed hosts, and only to public addresses; see ``weblink`` for the rest.

    Args:
        url: Text from the body of a webhook.
        take: Takes the pieces in order.
        allowed_hosts: Names such as FILE_HOSTS; ``*.`` at the front stands for any sub-domain, any other
            ``*`` for letters without a dot. ``name:port`` allows this port, and plain HTTP if the name leads
            to this computer: for tests and the simulator.
        max_bytes: Most bytes of the file.
        total_seconds: Most time for all of it, name look-up and redirects included.
        expect: Hears before the first piece how many bytes will come, where that is told, and may raise.

    Raises:
        FileLinkRefused: The address is not allowed, or the file could not be fetched whole.
    """

    def judge(target: httpx.URL, addresses: Sequence[str]) -> None:
        _judge(target, addresses, allowed_hosts)

    try:
        await weblink.get(
            url, take, judge=judge, max_bytes=max_bytes, total_seconds=total_seconds, expect=expect
        )
    except NotFetched as error:
        raise FileLinkRefused(error.sentence, error.remedy) from None


def _judge(target: httpx.URL, addresses: Sequence[str], allowed: Sequence[str]) -> None:
    host, port = weblink.place_of(target)
    if target.userinfo:
        raise NotFetched(tr("its address carries a user name."))
    is_named_port = f"{host}:{port}" in {entry.lower() for entry in allowed}
    is_allowed = is_named_port or (
        port == weblink.PORTS["https"] and any(_matches(host, entry.lower()) for entry in allowed)
    )
    if not is_allowed or target.scheme not in weblink.PORTS:
        raise NotFetched(
            tr(
                "{scheme}://{host}:{port} is not an address of Bright Data.",
                scheme=target.scheme,
                host=host[:100],
                port=port,
            )
        )
    if target.scheme == "http" and not is_named_port:
        raise NotFetched(tr("its address does not begin with https://."))
    if not addresses or (is_named_port and weblink.leads_home(addresses)):
        return
    if target.scheme == "http" or not all(is_public(address) for address in addresses):
        raise NotFetched(tr("{host} leads into a private network.", host=host))


def _matches(host: str, pattern: str) -> bool:
    if ":" in pattern:
        return False
    if pattern.startswith("*."):
        return bool(re.fullmatch(r"([a-z0-9_-]+\.)+" + re.escape(pattern[2:]), host))
    return bool(re.fullmatch("[a-z0-9-]*".join(re.escape(piece) for piece in pattern.split("*")), host))
