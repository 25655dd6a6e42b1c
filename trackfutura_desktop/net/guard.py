"""Keeps the connections of the listener few and moving: aiohttp never closes one that is slow or silent."""

import asyncio
import logging
import math
from http import HTTPStatus
from typing import NamedTuple, cast

import structlog
from aiohttp import web
from aiohttp.streams import StreamReader

_log = structlog.get_logger(__name__)

# Addresses may carry what others must not read.
_SILENT = logging.getLogger(f"{__name__}.access")
_SILENT.disabled = True

_BUSY = (
    b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 60\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
)


_TURNS = 3  # from the first byte of a request to the work on it


class Limits(NamedTuple):
    """How much a stranger may take; times in seconds."""

    connections: int = 400  # Windows cannot watch more than 512 sockets
    header: float = 5  # from the first byte, or from the start of the connection, to the end of the head
    stalled: float = 15  # without a byte of the body that is due
    idle: float = 15  # between two requests
    lingering: float = 1  # for the sender to see that it was refused before it has sent all
    patience: float = 60  # after that, of what has not arrived,
    slowest: int = 1024  # so many bytes must have come for each second, on average
    headers: int = 64
    header_bytes: int = 8190  # one header; also the request line


class Guard:
    """Knows every connection; closes those that are overdue and, at the limit, the longest idle one."""

    def __init__(self, limits: Limits, loop: asyncio.AbstractEventLoop) -> None:
        self.limits = limits
        self.loop = loop
        self._connections: set[GuardedConnection] = set()
        self._timer: asyncio.Handle | None = None
        self._next = math.inf

    def admit(self, connection: "GuardedConnection") -> bool:
        """Take a new connection in; False if all others are at work and there are too many of them."""
        if len(self._connections) >= self.limits.connections:
            idle = [each for each in self._connections if each.idle_since < math.inf]
            if not idle:
                _log.warning("connection refused", connections=len(self._connections))
                return False
            oldest = min(idle, key=lambda each: each.idle_since)
            self._connections.discard(oldest)  # its end is told only later
            oldest.drop()
        self._connections.add(connection)
        return True

    def forget(self, connection: "GuardedConnection") -> None:
        """Take note of a connection's end."""
        self._connections.discard(connection)

    def watch(self, deadline: float) -> None:
        """Look at the connections at that moment of the loop, if not before."""
        if deadline < self._next:
            if self._timer is not None:
                self._timer.cancel()
            self._next = deadline
            self._timer = self.loop.call_at(deadline, self._look_soon, _TURNS)

    def stop(self) -> None:
        """Look no more."""
        if self._timer is not None:
            self._timer.cancel()

    def _look_soon(self, turns: int) -> None:
        """Look after some turns of the loop: what has arrived while it was held up is taken in first."""
        if turns:
            self._timer = self.loop.call_soon(self._look_soon, turns - 1)
        else:
            self._look()

    def _look(self) -> None:
        self._timer, self._next = None, math.inf
        # The loop's clock ticks more coarsely than its timers on some systems.
        now = self.loop.time() + 0.001
        deadlines = [math.inf]
        for each in tuple(self._connections):
            if each.deadline <= now:
                each.expire()
            deadlines.append(each.deadline)
        earliest = min(deadlines)
        if earliest < math.inf:
            self.watch(max(earliest, now))


class GuardedConnection(web.RequestHandler):
    """One connection to the listener, and how long it may stay as it is."""

    def __init__(self, manager: web.Server, guard: Guard) -> None:
        limits = guard.limits
        super().__init__(
            manager,
            loop=guard.loop,
            access_log=_SILENT,
            auto_decompress=False,  # aiohttp hands on truncated gzip as if it were whole
            lingering_time=limits.lingering,
            max_headers=limits.headers,
            max_field_size=limits.header_bytes,
            max_line_size=limits.header_bytes,
        )
        self._guard = guard
        self._limits = limits
        self._awaited: StreamReader | None = None
        self._head_began = math.inf
        self.idle_since = math.inf  # endless while a request is at work
        self.deadline = math.inf

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin, unless there are too many."""
        if not self._guard.admit(self):
            self.force_close()  # what still comes is not read
            cast("asyncio.Transport", transport).write(_BUSY)
            transport.close()
            return
        self.idle_since = self._head_began = self._guard.loop.time()
        self._due(self._head_began + self._limits.header)
        super().connection_made(transport)

    def data_received(self, data: bytes) -> None:
        """Take bytes; the first after a pause begin a head."""
        if self._head_began == math.inf and self.idle_since < math.inf:
            self._head_began = self._guard.loop.time()
            self._due(self._head_began + self._limits.header)
        super().data_received(data)

    def connection_lost(self, exc: BaseException | None) -> None:
        """End."""
        self._guard.forget(self)
        super().connection_lost(exc)

    def begin(self) -> None:
        """A whole head is here and is worked on: from now on only a body that is due can be late."""
        self.idle_since = self._head_began = self.deadline = math.inf

    def end(self) -> None:
        """The request is answered."""
        self.idle_since = self._guard.loop.time()
        self._due(self.idle_since + self._limits.idle)

    async def piece(self, content: StreamReader) -> bytes:
        """The next bytes of a body, or none at its end.

        Raises:
            TimeoutError: None came for too long.
        """
        if content.at_eof():
            return b""
        self._awaited = content
        self._due(self._guard.loop.time() + self._limits.stalled)
        try:
            return await content.readany()
        finally:
            self._awaited = None
            self.deadline = math.inf

    def expire(self) -> None:
        """Close what is overdue; a sender whose body stalled is told."""
        self.deadline = math.inf
        if self._awaited is not None:
            self._awaited.set_exception(TimeoutError())
        else:
            self.drop()

    def drop(self) -> None:
        """Close at once, whether or not an answer was read."""
        if self.transport is not None:
            self.transport.abort()
        self.force_close()

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """Answer what is no HTTP; aiohttp would name its version, and log what was sent, secrets and all."""
        del request, message
        if status >= 500:  # noqa: PLR2004 - a fault of ours
            _log.error("request not answered", exc_info=exc)
        if self.transport is not None:
            head = f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\n"
            self.transport.write(f"{head}Content-Length: 0\r\nConnection: close\r\n\r\n".encode())
            self.transport.close()
        return web.Response(status=status)  # goes nowhere: the connection is closing

    def _due(self, deadline: float) -> None:
        self.deadline = deadline
        self._guard.watch(deadline)
