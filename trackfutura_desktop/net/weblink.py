"""A GET of an address that a stranger wrote, without being led astray.

A name is resolved once, every address it has is judged, and the connection is made to the address that was
judged. Each redirect is judged in the same way. No key, no cookie and no proxy of the environment is used.
"""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from functools import cache
from http import HTTPStatus
from typing import Literal

import httpx

from trackfutura_desktop.incoming import Take
from trackfutura_desktop.language import tr

CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0
MOST_REDIRECTS = 5
PORTS = {"https": 443, "http": 80}

_UNICAST = ipaddress.IPv6Network("2000::/3")  # all of IPv6 that is handed out for public use
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # carries an address of IPv4 in its last bytes (RFC 6052)
_PASSING = frozenset(
    {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS}
)  # answers below 500 that may be others a while later

# never: the same again would end the same; later: it may not; unreachable: perhaps the network is down
Chance = Literal["never", "later", "unreachable"]
Judge = Callable[[httpx.URL, Sequence[str]], None]
"""Raises NotFetched for an address, or for what its name resolves to (empty: not resolved yet)."""


class NotFetched(Exception):
    """Nothing of what was written is to be used."""

    def __init__(self, sentence: str, remedy: str = "", chance: Chance = "never", status: int = 0) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy
        self.chance = chance
        self.status = status  # of HTTP, where there was an answer


async def get(
    url: str,
    take: Take,
    *,
    judge: Judge,
    max_bytes: int,
    total_seconds: float,
    expect: Callable[[int], object] = lambda _size: None,
) -> None:
    """Fetch a file and hand every piece to ``take`` as it came over the wire.

    ``expect`` hears before the first piece how many bytes will come, where that is told, and may raise.

    Raises:
        NotFetched: The address is not allowed, or the file could not be fetched whole.
    """
    try:
        async with asyncio.timeout(total_seconds):
            await _follow(url, take, judge, max_bytes, expect)
    except TimeoutError:
        raise NotFetched(
            tr("it took longer than {total_seconds:g} seconds.", total_seconds=total_seconds), chance="later"
        ) from None
    except httpx.HTTPError as error:
        raise NotFetched(
            tr("the connection failed ({kind}).", kind=type(error).__name__), chance="later"
        ) from None


async def _follow(
    url: str, take: Take, judge: Judge, max_bytes: int, expect: Callable[[int], object]
) -> None:
    target = _parsed(url)
    for _ in range(MOST_REDIRECTS + 1):
        async with _opened(target, judge) as response:
            if response.is_redirect:
                target = _parsed(response.headers["location"], target)
                continue
            status = response.status_code
            if status != HTTPStatus.OK:
                is_passing = status >= HTTPStatus.INTERNAL_SERVER_ERROR or status in _PASSING
                said = tr("{host} answered with HTTP {status}.", host=target.host, status=status)
                raise NotFetched(said, chance="later" if is_passing else "never", status=status)
            await _copy(response, take, max_bytes, expect)
            return
    raise NotFetched(tr("it was redirected more than {most_redirects} times.", most_redirects=MOST_REDIRECTS))


async def _copy(
    response: httpx.Response, take: Take, max_bytes: int, expect: Callable[[int], object]
) -> None:
    declared = response.headers.get("content-length", "")
    size = 0
    if declared.isdecimal() and int(declared) > max_bytes:
        raise NotFetched(
            tr(
                "it has {declared} bytes; at most {max_bytes} are allowed.",
                declared=declared,
                max_bytes=max_bytes,
            )
        )
    if declared.isdecimal():
        expect(int(declared))
    async for chunk in response.aiter_raw():
        size += len(chunk)
        if size > max_bytes:
            raise NotFetched(tr("it is larger than {max_bytes} bytes.", max_bytes=max_bytes))
        await take(chunk)


@asynccontextmanager
async def _opened(target: httpx.URL, judge: Judge) -> AsyncIterator[httpx.Response]:
    judge(target, ())
    addresses = await _resolved(target)
    judge(target, addresses)
    timeout = httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS)
    context = _verifying() if target.scheme == "https" else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    async with httpx.AsyncClient(verify=context, trust_env=False, timeout=timeout) as client:
        for address in addresses:
            request = client.build_request(
                "GET",
                target.copy_with(host=address, fragment=None),
                headers={"Host": target.netloc.decode(), "Accept-Encoding": "identity"},
                # The certificate must be that of the name, although the connection goes to the address.
                extensions={"sni_hostname": target.raw_host.decode()},
            )
            try:
                response = await client.send(request, stream=True, follow_redirects=False)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
            try:
                yield response
            finally:
                await response.aclose()
            return
    raise NotFetched(
        tr("no connection to {host} could be made.", host=target.host),
        tr("Check the network connection."),
        "unreachable",
    )


@cache
def _verifying() -> ssl.SSLContext:
    return httpx.create_ssl_context(trust_env=False)


def place_of(target: httpx.URL) -> tuple[str, int]:
    """Host in small letters and port; 0 for a scheme other than http and https."""
    return target.raw_host.decode().lower(), target.port or PORTS.get(target.scheme, 0)


def leads_home(addresses: Sequence[str]) -> bool:
    """Whether all of them mean this computer."""
    return all(ipaddress.ip_address(address).is_loopback for address in addresses)


async def _resolved(target: httpx.URL) -> list[str]:
    loop = asyncio.get_running_loop()
    host, port = place_of(target)
    try:
        found = await loop.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise NotFetched(
            tr("the name {host} could not be found.", host=host[:100]),
            tr("Check the network connection."),
            "unreachable",
        ) from None
    # A zone ("fe80::1%eth0") belongs to local addresses only; the address itself decides.
    return [str(entry[4][0]).split("%")[0] for entry in found]


def is_public(text: str) -> bool:
    """Whether an address lies in the public internet, also where it carries an address of IPv4 within."""
    address = ipaddress.ip_address(text)
    if isinstance(address, ipaddress.IPv4Address):
        return address.is_global and not address.is_multicast
    if address.ipv4_mapped is not None:
        return is_public(str(address.ipv4_mapped))
    if address in _NAT64:
        return is_public(str(ipaddress.IPv4Address(address.packed[-4:])))
    within = [address.sixtofour, *(address.teredo or ())]
    if not all(is_public(str(inner)) for inner in within if inner is not None):
        return False
    return address in _UNICAST and address.is_global


def _parsed(url: str, base: httpx.URL | None = None) -> httpx.URL:
    try:
        parsed = base.join(url) if base else httpx.URL(url)
    except httpx.InvalidURL:
        raise NotFetched(tr("its address cannot be read.")) from None
    if not parsed.host:
        raise NotFetched(tr("its address cannot be read."))
    return parsed
