"""The listener for Bright Data's webhooks: an aiohttp server in a thread with a loop of its own."""

import asyncio
import errno
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from ipaddress import ip_address
from typing import cast

import structlog
from aiohttp import ClientError, web
from aiohttp.http import HttpProcessingError

from trackfutura_desktop import crash
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.incoming import SMALL, IncomingBody, NoSpace, StoredBody, SyncFailed, whole_body
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.delivery import Arrival, Reply
from trackfutura_desktop.net.admission import LARGEST_BODY, Admission, Head, later, storable
from trackfutura_desktop.net.answer import Answer, reply_of
from trackfutura_desktop.net.direct import DirectConnection, WholeRequest
from trackfutura_desktop.net.guard import Guard, GuardedConnection, Limits
from trackfutura_desktop.spool import Spool

if sys.platform == "win32":
    new_loop = asyncio.SelectorEventLoop  # the other kind has no sockets of this sort
else:
    from uvloop import new_event_loop as new_loop  # a fifth more deliveries than with asyncio's own

_log = structlog.get_logger(__name__)

_LIMITS = Limits()

Receive = Callable[[Arrival], "asyncio.Future[Reply]"]


class PortUnusable(UserError):
    """The listener cannot listen where it should."""


class ListenerBroke(UserError):
    """The listener, which had listened, ended by itself."""


class Listener:
    """Receives deliveries on loopback, by itself: a busy window never delays an answer.

    Args:
        receive: Begins to store one whole delivery; what to answer comes later, on the listener's loop.
        admission: What is let in.
        spool: Where bodies go that are too large for a row.
        clock: ms since 1970 UTC.
        limits: What a stranger may take.
        on_broken: Told, on the thread of the listener, if it ends by itself.
    """

    def __init__(
        self,
        receive: Receive,
        admission: Admission,
        spool: Spool,
        *,
        clock: Callable[[], int],
        limits: Limits = _LIMITS,
        on_broken: Callable[[ListenerBroke], None] = lambda _problem: None,
    ) -> None:
        self._receive = receive
        self._admission = admission
        self._spool = spool
        self._clock = clock
        self._limits = limits
        self._on_broken = on_broken
        self._loop = new_loop()
        self._stop: asyncio.Event | None = None
        self._thread: threading.Thread | None = None
        self.url = ""

    def start(self, host: str, port: int) -> None:
        """Listen, and return when connections are taken.

        Raises:
            PortUnusable: The port is taken, or the host is not one of this machine.
        """
        started = threading.Event()
        failures: list[Exception] = []

        def run() -> None:
            try:
                # The runner ends what a connection of the last moment still does.
                with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
                    runner.run(self._serve(host, port, started))
            except Exception as error:  # noqa: BLE001 - whatever it is, somebody must be told
                if started.is_set():
                    self._tell_broken(error)
                else:
                    failures.append(error)
            finally:
                started.set()

        self._thread = threading.Thread(target=run, name="webhook listener", daemon=True)
        self._thread.start()
        started.wait()
        if failures:
            self._thread.join()
            raise _unusable(host, port, failures[0]) from failures[0]

    def _tell_broken(self, error: Exception) -> None:
        _log.error("listener broke", exc_info=error)
        self.url = ""
        self._on_broken(
            ListenerBroke(
                tr("Webhooks are not received any more, because the listener ended by itself; see the log."),
                tr("Start the program again; until then, results are fetched."),
            )
        )

    def stop(self) -> None:
        """Stop listening; deliveries that are half received are dropped unanswered, so they come again."""
        if self._thread is None or not self._thread.is_alive():
            return
        if self._stop is not None:
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        self.url = ""

    async def _serve(self, host: str, port: int, started: threading.Event) -> None:
        self._stop = asyncio.Event()
        self._admission.own_host = host.lower()
        # Not an Application: there is one address, and its middle layers cost as much as the rest.
        manager = web.Server(self._guarded)
        guard = Guard(self._limits, self._loop)
        made = self._loop.create_server(lambda: DirectConnection(manager, guard, self._served), host, port)
        server = cast("asyncio.Server", await made)
        self.url = _url_of(host, server.sockets[0].getsockname()[1])
        started.set()
        try:
            await self._stop.wait()
        finally:
            await self._stop_accepting(server)
            manager.pre_shutdown()
            await _turns()
            await manager.shutdown(1)
            guard.stop()
            await _turns()

    async def _stop_accepting(self, server: asyncio.Server) -> None:
        """Close the port. Connections of the last moment first become known to the server, which ends them.

        Closed without that, Python forgets them half made and their senders wait for nothing.
        """
        for port in server.sockets:
            self._loop.remove_reader(port)
        await _turns()
        server.close()

    async def _guarded(self, request: web.BaseRequest) -> Answer:
        connection = request.protocol
        assert isinstance(connection, GuardedConnection)  # noqa: S101 - no other is made
        connection.begin()
        try:
            return await self._answer(request, connection)
        finally:
            connection.end()

    async def _answer(self, request: web.BaseRequest, connection: GuardedConnection) -> Answer:
        arrived_at = self._clock()
        refusal = self._admission.refusal(request)
        if refusal is not None:
            return Answer(request, refusal)
        if request.headers.get("Expect", "").lower() == "100-continue":
            await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            request.writer.output_size = 0  # this was not the answer yet
        try:
            body = await self._body(request, connection)
        except Exception as error:
            reply = _reply_to(error)
            if reply is None:
                raise
            return Answer(request, reply)
        stored = self._stored(_arrival(request, body, arrived_at))
        with suppress(Exception):  # it becomes the answer
            await stored
        return Answer(request, reply_of(stored))

    def _served(self, request: WholeRequest) -> "asyncio.Future[Reply] | None":
        arrived_at = self._clock()
        if not self._admission.welcomes(request):
            return None
        body = whole_body(request.body)
        crash.at("after_body")
        return self._stored(_arrival(request, body, arrived_at))

    def _stored(self, arrival: Arrival) -> "asyncio.Future[Reply]":
        try:
            return self._receive(arrival)
        except Exception as error:  # noqa: BLE001 - it becomes the answer
            failed = self._loop.create_future()
            failed.set_exception(error)
            return failed

    async def _body(self, request: web.BaseRequest, connection: GuardedConnection) -> StoredBody:
        content = request.content
        if content.is_eof() and content.total_bytes <= SMALL:
            stored = whole_body(content.read_nowait())
            crash.at("after_body")
            return stored
        body = self._spool.open()
        try:
            await self._read(request, connection, body)
            crash.at("after_body")
            return await body.finish()
        except BaseException:
            body.discard()
            raise

    async def _read(
        self, request: web.BaseRequest, connection: GuardedConnection, body: IncomingBody
    ) -> None:
        began = self._loop.time()
        limits = self._limits
        while chunk := await connection.piece(request.content):
            if body.size + len(chunk) > LARGEST_BODY:
                raise _TooLarge
            await body.take(chunk)
            if body.size < (self._loop.time() - began - limits.patience) * limits.slowest:
                raise TimeoutError


def _arrival(head: Head, body: StoredBody, arrived_at: int) -> Arrival:
    headers = tuple([(name, storable(value)) for name, value in head.headers.items()])
    query = storable(head.rel_url.raw_query_string)
    return Arrival(head.method, head.rel_url.path, query, headers, body, arrived_at)


async def _turns() -> None:
    for _ in range(8):
        await asyncio.sleep(0)


class _TooLarge(Exception):
    pass


def _reply_to(error: BaseException) -> Reply | None:
    """What to answer when a body did not arrive; None for what is no fault of the sender or the disk."""
    if isinstance(error, NoSpace | SyncFailed):
        return later(error.sentence)
    if isinstance(error, _TooLarge):
        return Reply(413, message="The body is larger than 1 GiB")
    if isinstance(error, TimeoutError):
        return Reply(408, message="The body stopped arriving")
    if isinstance(error, ConnectionError | ClientError | HttpProcessingError):
        return Reply(400, message="The body broke off")
    return None


def _url_of(host: str, port: int) -> str:
    try:
        address = ip_address(host)
    except ValueError:
        return f"http://{host}:{port}"
    return f"http://[{host}]:{port}" if address.version == 6 else f"http://{host}:{port}"  # noqa: PLR2004


def _unusable(host: str, port: int, error: Exception) -> PortUnusable:
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return PortUnusable(
            tr("Port {port} is taken by another program, so webhooks cannot be received.", port=port),
            tr("Choose another port in Settings, or with --port, or end the other program."),
        )
    return PortUnusable(
        tr(
            "Webhooks cannot be received on {host}:{port}: {error}.",
            host=host,
            port=port,
            error=getattr(error, "strerror", None) or error,
        ),
        tr("Choose another port or host in Settings, or with --port and --host."),
    )
