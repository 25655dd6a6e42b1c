"""Requests that come whole, in one piece, as nearly all do: they are served without aiohttp's tasks."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from aiohttp import web
from aiohttp.http import HttpProcessingError, HttpRequestParser, HttpVersion11, RawRequestMessage

from trackfutura_desktop.incoming import SMALL
from trackfutura_desktop.net.answer import closes, reply_of, written
from trackfutura_desktop.net.guard import Guard, GuardedConnection

if TYPE_CHECKING:
    from multidict import CIMultiDictProxy
    from yarl import URL

    from trackfutura_desktop.model.delivery import Reply

_HEAD_END = b"\r\n\r\n"


class WholeRequest(NamedTuple):
    """A small POST of HTTP/1.1 with all of its body, after which the connection stays."""

    method: str
    rel_url: "URL"
    headers: "CIMultiDictProxy[str]"
    content_length: int
    body: bytes


Serve = Callable[[WholeRequest], "asyncio.Future[Reply] | None"]
"""Begins to store a request and returns at once; None for one that is refused."""


class DirectConnection(GuardedConnection):
    """A connection that serves its requests itself as long as each comes whole and is welcome.

    From the first one that does not, all bytes go to aiohttp, which has seen none before: two readers never
    share a request, and what stalls, lies or sends ahead is known to one of them alone.
    """

    def __init__(self, manager: web.Server, guard: Guard, serve: Serve) -> None:
        super().__init__(manager, guard)
        self._serve = serve
        self._is_direct = True
        self._at_work: asyncio.Future[Reply] | None = None
        self._kept = b""  # what came while a request was at work

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin, unless there are too many."""
        super().connection_made(transport)
        self.keep_alive(True)  # so aiohttp does not end after an hour what it takes for unused  # noqa: FBT003

    def data_received(self, data: bytes) -> None:
        """Serve what is a whole request; no more is read until it is answered."""
        if self._at_work is not None:
            self._kept += data
            if self.transport is not None:
                self.transport.pause_reading()
        elif not (self._is_direct and self._served(data)):
            self._is_direct = False
            super().data_received(data)

    def close(self) -> None:
        """Begin no other request."""
        self._is_direct = False
        super().close()

    async def shutdown(self, timeout: float | None = 15.0) -> None:  # noqa: ASYNC109 - as aiohttp has it
        """Close when what is at work is answered, or after that many seconds."""
        if self._at_work is not None:
            await asyncio.wait({self._at_work}, timeout=timeout)
        await super().shutdown(timeout)

    def _served(self, data: bytes) -> bool:
        if self.transport is None or self.writing_paused:  # aiohttp waits until the answers are read
            return False
        request = self._whole(data)
        stored = None if request is None else self._serve(request)
        if stored is None:
            return False
        self.begin()
        self._at_work = stored
        stored.add_done_callback(self._answer)
        return True

    def _whole(self, data: bytes) -> WholeRequest | None:
        """The request that these bytes are, no more and no less; None for what aiohttp has to look at."""
        start = data.find(_HEAD_END) + len(_HEAD_END)
        size = len(data) - start
        if start < len(_HEAD_END) or not 0 < size <= SMALL or not data.startswith(b"POST /"):
            return None
        head = self._head(data[:start])
        if head is None or head.version != HttpVersion11 or head.should_close or head.upgrade:
            return None
        if "Expect" in head.headers or head.headers.get("Content-Length") != str(size):
            return None
        return WholeRequest(head.method, head.url, head.headers, size, data[start:])

    def _head(self, data: bytes) -> RawRequestMessage | None:
        """A head, read as aiohttp reads it. The parser sees nothing else, so it is never left half-way."""
        limits = self._limits
        parser = HttpRequestParser(  # which takes a microsecond
            self,
            self._guard.loop,
            SMALL,
            max_headers=limits.headers,
            max_field_size=limits.header_bytes,
            max_line_size=limits.header_bytes,
            auto_decompress=False,
        )
        try:
            messages, _, _ = parser.feed_data(data)
        except HttpProcessingError:
            return None
        return messages[0][0] if len(messages) == 1 else None

    def _answer(self, stored: "asyncio.Future[Reply]") -> None:
        self._at_work = None
        kept, self._kept = self._kept, b""
        reply = reply_of(stored)
        self.end()
        transport = self.transport
        if transport is None or transport.is_closing():
            return
        head, content = written(reply, is_kept=not closes(reply))
        transport.write(head + content)
        if closes(reply):
            self.close()
            transport.close()
        elif kept:
            transport.resume_reading()
            self.data_received(kept)
