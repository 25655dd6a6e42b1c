"""An HTTP server on loopback that answers with prepared bytes, for answers that no good server would give."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from urllib.parse import parse_qs, urlsplit

import msgspec

RESET = b""  # closes the connection instead of answering
HANG = b"hang"  # reads the request and never answers


class Received(msgspec.Struct, frozen=True):
    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.target).query)


class ScriptedServer:
    """Gives one prepared answer after another; the last one again and again."""

    def __init__(self, answers: list[bytes]) -> None:
        self.answers = answers
        self.received: list[Received] = []
        self.raw: list[bytes] = []
        self.port = 0
        self._connections = 0
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self._connections += 1
        number = self._connections
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                while True:
                    self.received.append(await _request(reader, number))
                    answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
                    if answer == RESET:
                        break
                    if answer == HANG:
                        await asyncio.Event().wait()
                    writer.write(answer)
                    await writer.drain()
                    if b"\r\nConnection: close" in answer:
                        break
        finally:
            writer.close()
            self._tasks.discard(task)

    def stop(self) -> list[asyncio.Task[None]]:
        for task in self._tasks:
            task.cancel()
        return list(self._tasks)


@asynccontextmanager
async def serving(*answers: bytes) -> AsyncIterator[ScriptedServer]:
    scripted = ScriptedServer(list(answers))
    server = await asyncio.start_server(scripted.serve, "127.0.0.1", 0)
    scripted.port = server.sockets[0].getsockname()[1]
    try:
        yield scripted
    finally:
        server.close()
        await asyncio.gather(*scripted.stop())
        await server.wait_closed()


def answer(status: int, body: bytes | str = b"", headers: Mapping[str, str] | None = None) -> bytes:
    """An answer with its length; ``headers`` may set a wrong one."""
    raw = body.encode() if isinstance(body, str) else body
    fields = {"Content-Type": "text/html", "Content-Length": str(len(raw))} | dict(headers or {})
    lines = [f"HTTP/1.1 {status} Said", *(f"{name}: {value}" for name, value in fields.items())]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + raw


async def _request(reader: asyncio.StreamReader, number: int) -> Received:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.rstrip().split("\r\n")
    method, target, _ = first.split(" ")
    headers = {line.split(":", 1)[0].lower(): line.split(":", 1)[1].strip() for line in lines}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Received(method, target, headers, body, number)
