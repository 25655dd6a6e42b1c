"""What the listener writes back, in one piece."""

import time
from email.utils import formatdate
from functools import lru_cache
from http import HTTPStatus
from typing import TYPE_CHECKING

import msgspec
import structlog
from aiohttp import HttpVersion11, web

from trackfutura_desktop import crash
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.model.delivery import Reply
from trackfutura_desktop.net.admission import later

if TYPE_CHECKING:
    import asyncio

_log = structlog.get_logger(__name__)


class Answer(web.StreamResponse):
    """The answer to a delivery.

    aiohttp would assemble its headers one by one, which takes as long as to check and to read a delivery, and
    would tell what it is.
    """

    def __init__(self, request: web.BaseRequest, reply: Reply) -> None:
        super().__init__(status=reply.http_status)
        is_kept = request.version >= HttpVersion11 and request.keep_alive
        if not is_kept or closes(reply):
            self.force_close()
        self._reply = reply

    @property
    def keep_alive(self) -> bool:
        """Whether the connection stays for another delivery."""
        return super().keep_alive is None

    async def prepare(self, request: web.BaseRequest) -> None:
        """Write all of it.

        Raises:
            ConnectionError: Nobody is there any more.
        """
        transport = request.transport
        if transport is None or transport.is_closing():
            raise ConnectionResetError
        head, content = written(self._reply, is_kept=self.keep_alive)
        transport.write(head if request.method == "HEAD" else head + content)
        await request.writer.drain()

    async def write_eof(self, data: bytes = b"") -> None:
        """Nothing is left to be written."""


def reply_of(stored: "asyncio.Future[Reply]") -> Reply:
    """What to answer when a delivery was stored or could not be."""
    error = stored.exception()
    if isinstance(error, UserError):
        _log.warning("delivery not stored", reason=error.sentence)
        return later(error.sentence)
    if error is not None:  # whatever it is, the sender must send again
        _log.error("delivery not stored", exc_info=error)
        return later("The delivery could not be stored")
    reply = stored.result()
    if reply.http_status == HTTPStatus.OK:
        crash.at("before_ack")
    return reply


def closes(reply: Reply) -> bool:
    """Whether the connection ends with this answer: the rest of a body that is refused is not read."""
    return reply.http_status >= 400  # noqa: PLR2004


def written(reply: Reply, *, is_kept: bool) -> tuple[bytes, bytes]:
    """Head and content of an answer."""
    content = msgspec.json.encode(reply.body())
    return _head(reply.http_status, len(content), int(time.time()), reply.retry_after, is_kept), content


@lru_cache(64)
def _head(status: int, length: int, second: int, retry_after: int, is_kept: bool) -> bytes:  # noqa: FBT001
    """Status and headers; they are the same for nearly all that are answered in one second."""
    lines = [
        f"HTTP/1.1 {status} {HTTPStatus(status).phrase}",
        "Content-Type: application/json; charset=utf-8",
        f"Content-Length: {length}",
        f"Date: {formatdate(second, usegmt=True)}",
    ]
    if retry_after:
        lines.append(f"Retry-After: {retry_after}")
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        lines.append("Allow: POST")
    if not is_kept:
        lines.append("Connection: close")
    return "\r\n".join([*lines, "", ""]).encode()
