"""What the listener lets in: everything that is decided before a body is read."""

import time
from collections.abc import Callable
from http import HTTPStatus
from ipaddress import ip_address
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

import structlog

from trackfutura_desktop.incoming import SMALL, NoSpace
from trackfutura_desktop.model.delivery import Reply, has_test_header
from trackfutura_desktop.spool import Spool

if TYPE_CHECKING:
    from multidict import CIMultiDictProxy
    from yarl import URL

_log = structlog.get_logger(__name__)

PATHS = ("/api/brightdata/webhook", "/api/brightdata/notify")
LARGEST_BODY = 1024**3  # bytes; Bright Data's own maximum for one webhook
_RETRY_AFTER_SECONDS = 60
_SPACE_SECONDS = 1.0  # for so long the disk is believed to have room for small bodies
_LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})

Accepts = Callable[[str], bool]


class Head(Protocol):
    """What a request says before its body."""

    @property
    def method(self) -> str:
        """In capitals."""

    @property
    def rel_url(self) -> "URL":
        """Path and query."""

    @property
    def headers(self) -> "CIMultiDictProxy[str]":
        """By names of any case."""

    @property
    def content_length(self) -> int | None:
        """Bytes of the body; None if that is not said."""


class Admission:
    """Judges requests by their heads.

    Args:
        accepts: Whether an Authorization header carries our secret.
        spool: Where bodies go that are too large for a row.
        tests_are_open: Whether a small test delivery needs no secret: while no public address is configured.
        public_url: The address under which the internet reaches the listener; empty if there is none.
        on_refused: Told of path, query and HTTP status of what is refused unread; says whether it is a check
            of the public address.
    """

    def __init__(
        self,
        accepts: Accepts,
        spool: Spool,
        *,
        tests_are_open: Callable[[], bool],
        public_url: Callable[[], str],
        on_refused: Callable[[str, str, int], bool] = lambda _path, _query, _status: False,
    ) -> None:
        self._accepts = accepts
        self._spool = spool
        self._tests_are_open = tests_are_open
        self._public_url = public_url
        self._on_refused = on_refused
        self._believed_until = 0.0
        self.own_host = ""  # where the listener listens

    def welcomes(self, request: Head) -> bool:
        """Whether a request is let in. One that is not is to be judged by ``refusal``, which tells of it."""
        return self._judged(request) is None and self._refusal_of_space(request.content_length) is None

    def refusal(self, request: Head) -> Reply | None:
        """What to answer to a request whose body is not even read; None for one that is welcome."""
        refusal = self._judged(request)
        if refusal is None:
            return self._refusal_of_space(request.content_length)
        if refusal.http_status == HTTPStatus.MISDIRECTED_REQUEST:
            _log.warning("delivery refused", host=_name_of(request.headers.getall("Host", [])))
        path, query = storable(request.rel_url.path), storable(request.rel_url.raw_query_string)
        is_check = self._on_refused(path, query, refusal.http_status)
        # An address may be checked before it stands in the settings.
        return None if is_check and refusal.http_status == HTTPStatus.MISDIRECTED_REQUEST else refusal

    def _judged(self, request: Head) -> Reply | None:  # noqa: PLR0911 - one line per reason
        if request.rel_url.path.removesuffix("/") not in PATHS:
            return Reply(404)
        if request.method != "POST":
            return Reply(405)
        headers = request.headers
        if "Origin" in headers:
            return Reply(403, message="Browsers are not served")
        length = request.content_length
        if (length or 0) > LARGEST_BODY:
            return Reply(413, message="The body is larger than 1 GiB")
        host = _name_of(headers.getall("Host", []))
        if not (self._accepts(headers.get("Authorization", "")) or self._is_open_test(request, host)):
            return Reply(401, message="The Authorization header does not carry the webhook secret")
        if not self._is_ours(host):
            return Reply(421, message="This is not the public address in the settings of the listener")
        return None

    def _refusal_of_space(self, length: int | None) -> Reply | None:
        is_small = length is not None and length <= SMALL
        now = time.monotonic()
        if is_small and now < self._believed_until:
            return None
        try:
            self._spool.check_space(length or 0)
        except NoSpace as error:
            return later(error.sentence)
        self._believed_until = now + _SPACE_SECONDS
        return None

    def _is_open_test(self, request: Head, host: str) -> bool:
        length = request.content_length
        return (
            host in _LOOPBACK_NAMES
            and length is not None
            and length <= SMALL
            and has_test_header(request.headers.items())
            and self._tests_are_open()
        )

    def _is_ours(self, host: str) -> bool:
        """Whether a Host names this listener.

        A page that had its own name resolved to 127.0.0.1 would send that name. An address cannot be such a
        name, and tunnels send either the public name or a name of this machine.
        """
        return (
            host in _LOOPBACK_NAMES
            or host == self.own_host
            or host == (urlsplit(self._public_url()).hostname or None)
            or _is_address(host)
        )


def later(message: str) -> Reply:
    """The answer to what cannot be stored now and must come again."""
    return Reply(503, message=message, retry_after=_RETRY_AFTER_SECONDS)


def storable(value: str) -> str:
    """Text that can be stored: aiohttp hands on bytes that are no UTF-8 as half surrogates."""
    return value if value.isascii() else value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _name_of(hosts: list[str]) -> str:
    """The name in the Host header, without the port; empty if there is not exactly one."""
    if len(hosts) != 1:
        return ""
    host = hosts[0].strip().lower()
    return host if host.endswith("]") else host.rsplit(":", 1)[0]


def _is_address(host: str) -> bool:
    try:
        ip_address(host.removeprefix("[").removesuffix("]"))
    except ValueError:
        return False
    return True
