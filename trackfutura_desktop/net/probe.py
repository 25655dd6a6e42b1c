"""One POST to the public address, as Bright Data sends it, and where on the way it failed."""

import asyncio
import socket
import ssl
import urllib.request
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal

import httpx
import msgspec

from trackfutura_desktop.language import tr

_MOST_BYTES = 16 * 1024  # of the answer; ours is far smaller

Stage = Literal["name", "connection", "security", "answer", "time"]


class ProbeAnswer(msgspec.Struct, frozen=True):
    """What came back: any HTTP answer, with the beginning of its body."""

    status: int
    headers: dict[str, str]  # names in lower case
    body: bytes


class ProbeFailed(Exception):
    """No answer came. ``stage`` is the step that failed; ``detail`` a technical reason that can be shown."""

    def __init__(self, stage: Stage, detail: str = "") -> None:
        super().__init__(f"{stage}: {detail}")
        self.stage = stage
        self.detail = detail


async def post_once(
    url: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes, *, seconds: float
) -> ProbeAnswer:
    """Send one POST and return whatever answers; redirects are not followed, since nobody promises it.

    Raises:
        ProbeFailed: No answer came within ``seconds``.
    """
    target = httpx.URL(url, params=dict(query))
    is_secure = target.scheme == "https"
    try:
        async with asyncio.timeout(seconds):
            context = await asyncio.to_thread(_verifying) if is_secure else _unused()
            if not (is_secure and urllib.request.getproxies()):  # a proxy looks the name up by itself
                await _resolve(target)
            return await _post(target, headers, body, context, seconds, trust_env=is_secure)
    except TimeoutError:
        raise ProbeFailed("time") from None


def authorities() -> int:
    """How many certificate authorities are trusted here."""
    return len(_verifying().get_ca_certs())


async def _resolve(target: httpx.URL) -> None:
    loop = asyncio.get_running_loop()
    port = target.port or (443 if target.scheme == "https" else 80)
    try:
        await loop.getaddrinfo(target.host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise ProbeFailed("name") from None


async def _post(
    target: httpx.URL,
    headers: Mapping[str, str],
    body: bytes,
    context: ssl.SSLContext,
    seconds: float,
    *,
    trust_env: bool,
) -> ProbeAnswer:
    async with httpx.AsyncClient(verify=context, trust_env=trust_env, timeout=seconds) as client:
        try:
            async with client.stream("POST", target, headers=headers, content=body) as response:
                head = bytearray()
                async for chunk in response.aiter_raw():
                    head += chunk
                    if len(head) >= _MOST_BYTES:
                        break
                found = {name.lower(): value for name, value in response.headers.items()}
                return ProbeAnswer(response.status_code, found, bytes(head[:_MOST_BYTES]))
        except (httpx.ConnectTimeout, httpx.PoolTimeout):
            raise ProbeFailed("connection", tr("no connection could be made in time")) from None
        except httpx.TimeoutException:
            raise ProbeFailed("time") from None
        except (httpx.ConnectError, httpx.ProxyError) as error:
            raise _no_connection(error) from None
        except httpx.HTTPError:
            raise ProbeFailed("answer") from None


def _no_connection(error: BaseException) -> ProbeFailed:
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return ProbeFailed("security", cause.verify_message)
        if isinstance(cause, ssl.SSLError):
            return ProbeFailed("security", str(cause.reason or "").replace("_", " ").lower())
        if isinstance(cause, ConnectionRefusedError):
            return ProbeFailed("connection", tr("the connection was refused"))
    return ProbeFailed("connection", tr("no connection could be made"))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


@cache
def _verifying() -> ssl.SSLContext:
    return httpx.create_ssl_context()


def _unused() -> ssl.SSLContext:
    """For plain HTTP, on loopback only: reading the authorities takes a tenth of a second."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
