"""What the listener writes back, in one piece."""

import time
from email.utils import formatdate
from functools import lru_cache
from http import HTTPStatus

import msgspec
from aiohttp import HttpVersion11, web

from trackfutura_desktop.model.delivery import Reply


class Answer(web.StreamResponse):
    """The answer to a delivery.

    aiohttp would assemble its headers one by one, which takes as long as to check and to read a delivery, and
    would tell what it is.
    """

    def __init__(self, request: web.BaseRequest, reply: Reply) -> None:
        super().__init__(status=reply.http_status)
        is_kept = request.version >= HttpVersion11 and request.keep_alive
        if not is_kept or reply.http_status >= 400:  # noqa: PLR2004 - the rest of the body is not read
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
        content = msgspec.json.encode(self._reply.body())
        head = _head(self.status, len(content), int(time.time()), self._reply.retry_after, self.keep_alive)
        transport.write(head if request.method == "HEAD" else head + content)
        await request.writer.drain()

    async def write_eof(self, data: bytes = b"") -> None:
        """Nothing is left to be written."""


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
