"""Sends requests to Bright Data: key, time-outs, pacing, repeats, and no secret in what comes back."""

import asyncio
import ipaddress
import logging
import ssl
import zlib
from collections.abc import AsyncIterable, AsyncIterator, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any

import httpx
import msgspec
import stamina

from trackfutura_desktop.language import tr
from trackfutura_desktop.net.explain import fault_of, retry_after, unexpected, unreachable
from trackfutura_desktop.net.faults import (
    BaseUrlRefused,
    BrightDataError,
    KeyMissing,
    KeyRejected,
    ServiceFault,
    TooManyRequests,
    UnexpectedAnswer,
    Unreachable,
)
from trackfutura_desktop.net.governor import Governor, GovernorState

CONNECT_SECONDS = 10.0
READ_SECONDS = 60.0  # between two pieces of an answer
WHOLE_SECONDS = 240.0  # for a whole answer that is no download
MOST_BYTES = 64 * 1024 * 1024  # of an answer that is no download
ATTEMPTS = 4
GZIP = b"\x1f\x8b"


class Answer(msgspec.Struct, frozen=True):
    """A whole answer that is no download: inflated, and without the secrets that were sent."""

    status: int
    headers: dict[str, str]
    body: bytes

    def decoded(self) -> object:
        """The body as JSON.

        Raises:
            UnexpectedAnswer: It is not JSON.
        """
        found: object
        try:
            found = msgspec.json.decode(self.body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise self.unexpected() from None
        return found

    def object(self) -> dict[str, Any]:
        """The body as a JSON object.

        Raises:
            UnexpectedAnswer: It is something else.
        """
        found = self.decoded()
        if not isinstance(found, dict):
            raise self.unexpected()
        return found

    def fault(self) -> BrightDataError:
        """The error that its status means."""
        return fault_of(self.status, self.headers, self.body)

    def unexpected(self) -> UnexpectedAnswer:
        """The error for a body that makes no sense."""
        return unexpected(self.status, self.headers, self.body)


class Transport:
    """The connections to Bright Data, and the rules that hold for every request."""

    def __init__(self, base_url: str, token: Callable[[], str], governor: Governor) -> None:
        self._base = _checked(base_url)
        self._token = token
        self._governor = governor
        # A proxy of the environment must not see what goes to a simulator on loopback in plain HTTP.
        trust_env = self._base.scheme == "https"
        # Reading the certificate authorities takes a tenth of a second; plain HTTP needs none.
        context = httpx.create_ssl_context() if trust_env else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # What must not be sent twice never goes over a kept connection: the far side may be closing it in
        # the same moment, and then nobody knows whether the request arrived.
        self._reading, self._sending = (
            httpx.AsyncClient(
                verify=context,
                trust_env=trust_env,
                follow_redirects=False,  # the key goes to no other address
                limits=httpx.Limits(max_connections=20, max_keepalive_connections=kept),
            )
            for kept in (5, 0)
        )

    async def aclose(self) -> None:
        """Close all connections."""
        await self._reading.aclose()
        await self._sending.aclose()
        self._governor.close()

    def budget(self) -> GovernorState:
        """How the pace of all calls stands."""
        return self._governor.state()

    @asynccontextmanager
    async def stream(
        self, request: httpx.Request, client: httpx.AsyncClient | None = None
    ) -> AsyncIterator[httpx.Response]:
        """Send a request, once, and hand out the answer before its body.

        Raises:
            ThrottledByGovernor: Nothing was sent.
            Unreachable: No answer came, or its body broke off.
        """
        response: httpx.Response | None = None
        try:
            async with self._governor.turn():
                response = await (client or self._reading).send(request, stream=True)
                self._governor.answered(
                    response.status_code, retry_after(response.headers.get("retry-after"))
                )
            yield response
        except httpx.RequestError as error:
            raise unreachable(error, self._base.host) from None
        finally:
            if response is not None:
                await response.aclose()

    async def get(self, path: str, query: dict[str, str] | None = None) -> Answer:
        """Ask, and ask again after 429, a fault of the service or a lost connection.

        Raises:
            BrightDataError: Of the kind that fits, for any answer other than 200.
        """
        async for attempt in repeats(may_repeat_reading):
            with attempt:
                request = self.request("GET", path, query or {}, read_seconds=READ_SECONDS)
                async with self.stream(request) as response:
                    answer = await self.whole(response)
                if answer.status != HTTPStatus.OK:
                    raise answer.fault()
                return answer
        raise AssertionError  # pragma: no cover - the last attempt returns or raises

    async def post(
        self, path: str, query: dict[str, str], body: bytes, *, read_seconds: float, secret: str = ""
    ) -> Answer:
        """Send, and send again only where the first attempt certainly started nothing.

        Raises:
            BrightDataError: Of the kind that fits, for any answer outside 200 to 299.
        """
        async for attempt in repeats(may_repeat_sending):
            with attempt:
                request = self.request("POST", path, query, body=body, read_seconds=read_seconds)
                async with self.stream(request, self._sending) as response:
                    answer = await self.whole(response, secret)
                if not HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
                    raise answer.fault()
                return answer
        raise AssertionError  # pragma: no cover - the last attempt returns or raises

    def request(
        self,
        method: str,
        path: str,
        query: dict[str, str],
        *,
        read_seconds: float,
        body: bytes | None = None,
    ) -> httpx.Request:
        """A request with the key and the time-outs.

        Raises:
            KeyMissing, KeyRejected: There is no usable key.
        """
        headers = {
            "Authorization": f"Bearer {self._usable_token()}",
            "Accept-Encoding": "identity",  # the bytes that arrive are the bytes that are stored
            "User-Agent": "trackfutura-desktop",
        }
        if body is not None:
            headers["Content-Type"] = "application/json"
        url = self._base.copy_with(path=self._base.path.rstrip("/") + path, params=query or None)
        timeout = httpx.Timeout(read_seconds, connect=CONNECT_SECONDS)
        return self._reading.build_request(
            method, url, content=body, headers=headers, extensions={"timeout": timeout.as_dict()}
        )

    async def whole(self, response: httpx.Response, secret: str = "") -> Answer:
        """Read the whole of an answer that is no download, and take out the secrets that were sent.

        Raises:
            UnexpectedAnswer: It is far larger than any such answer.
            Unreachable: It did not end in time.
        """
        body = bytearray()
        try:
            async with asyncio.timeout(WHOLE_SECONDS):
                async for chunk in response.aiter_bytes():
                    body += chunk
                    if len(body) > MOST_BYTES:
                        raise unexpected(response.status_code, {}, b"It is far too large.")
        except TimeoutError:
            raise unreachable(httpx.ReadTimeout(""), self._base.host) from None
        clean = inflated(bytes(body))
        headers = {name.lower(): value for name, value in response.headers.items()}
        for hidden in (self._token().strip(), secret, secret.removeprefix("Bearer ")):
            if hidden:
                clean = clean.replace(hidden.encode(), "•••".encode())
                headers = {name: value.replace(hidden, "•••") for name, value in headers.items()}
        return Answer(response.status_code, headers, clean)

    def _usable_token(self) -> str:
        token = self._token().strip()
        if not token:
            raise KeyMissing
        # httpx and h11 would put such a key into the text of their own error.
        if not all("!" <= character <= "~" for character in token):
            raise KeyRejected(
                tr("The API key contains a character that no key of Bright Data has, so nothing was sent."),
                tr("Open Settings and paste the API key again."),
            )
        return token


def repeats(on: Callable[[Exception], bool | float]) -> AsyncIterable[stamina.Attempt]:
    """Up to four attempts, with pauses of half a second, 1 and 2 and a little, or of what ``on`` says."""
    return stamina.retry_context(
        on=on, attempts=ATTEMPTS, timeout=None, wait_initial=0.5, wait_max=8.0, wait_jitter=0.5
    )


def may_repeat_reading(error: Exception) -> bool | float:
    """Whether, or after how many seconds, a request that only reads is worth another attempt."""
    if isinstance(error, TooManyRequests):
        return 0.0  # the governor makes it wait, together with everything else
    if isinstance(error, ServiceFault) and error.retry_after is not None:
        return error.retry_after if error.retry_after <= READ_SECONDS else False
    return isinstance(error, ServiceFault | Unreachable)


def may_repeat_sending(error: Exception) -> bool | float:
    """The same for a request that starts something: only where it certainly started nothing."""
    if isinstance(error, TooManyRequests):
        return 0.0
    return isinstance(error, Unreachable) and not error.sent


def inflated(body: bytes) -> bytes:
    """The first 16 MiB of a body that may be gzip; as it came where it is not."""
    if not body.startswith(GZIP):
        return body
    try:
        return zlib.decompressobj(31).decompress(body, 16 * 1024 * 1024)
    except zlib.error:
        return body


def is_loopback(host: str) -> bool:
    """Whether a host name or address always means this computer."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _checked(base_url: str) -> httpx.URL:
    try:
        url = httpx.URL(base_url.strip())
    except httpx.InvalidURL:
        url = httpx.URL("")
    is_safe = (url.scheme == "https" and url.host) or (url.scheme == "http" and is_loopback(url.host))
    if not is_safe or url.userinfo or url.query:
        raise BaseUrlRefused(
            tr(
                "The API address must begin with https:// "
                "(http:// is for a simulator on this computer only), "
                "so that nobody on the way can read the API key. Nothing was sent."
            ),
            tr(
                "Correct it in Settings, with --api-base or in TRACKFUTURA_API_BASE; Bright Data's own is "
                "https://api.brightdata.com"
            ),
        )
    return url


class _WithoutQuery(logging.Filter):
    """httpx logs every address with its query, and the query of a trigger holds ``auth_header``."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                argument.copy_with(query=None) if isinstance(argument, httpx.URL) else argument
                for argument in record.args
            )
        return True


logging.getLogger("httpx").addFilter(_WithoutQuery())
logging.getLogger("httpcore").setLevel(logging.INFO)  # at DEBUG it logs the headers of every answer
