"""A process that POSTs as fast as it is answered, over many connections, and tells how long each answer took.

Called with one JSON object (see ``Load``); prints one JSON object (see ``Outcome``).
"""

from __future__ import annotations

import asyncio
import itertools
import subprocess
import sys
from pathlib import Path

import msgspec

SECRET = "invented-bench-secret-5521"


LARGE = 0.0  # as ``seconds``: one body that is sent once


class Load(msgspec.Struct, kw_only=True):
    """What to send: new deliveries for some seconds, or the records of one; pauses in seconds."""

    port: int
    senders: int
    size: int
    seconds: float
    pause: float = 0.0


class Outcome(msgspec.Struct):
    """Answers with 200, others, the time it took, and the milliseconds of each answer."""

    answered: int
    refused: int
    seconds: float
    milliseconds: list[float]


def send(load: Load) -> subprocess.Popen[bytes]:
    """Start a process of senders; ``outcome`` waits for it."""
    order = msgspec.json.encode(load).decode()
    return subprocess.Popen([sys.executable, str(Path(__file__)), order], stdout=subprocess.PIPE)


def outcome(process: subprocess.Popen[bytes]) -> Outcome:
    """What a process of senders saw."""
    return msgspec.json.decode(process.communicate()[0], type=Outcome)


def body(number: int, size: int) -> bytes:
    """An invented delivery of one post; no two are alike."""
    record = {
        "url": f"https://www.instagram.com/p/B{number}/",
        "post_id": f"35{number}",
        "shortcode": f"B{number}",
        "user_posted": "northwind.studio",
        "description": "",
        "likes": 40,
        "num_comments": 3,
        "date_posted": "2026-03-01T08:00:00.000Z",
        "timestamp": "2026-03-02T09:00:00.000Z",
        "discovery_input": {"url": "https://www.instagram.com/northwind.studio/"},
    }
    missing = size - len(msgspec.json.encode([record]))
    record["description"] = ("Morning light. " * (missing // 15 + 1))[:missing]
    return msgspec.json.encode([record])


def _head(number: int, length: int) -> bytes:
    return (
        "POST /api/brightdata/webhook/ HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        f"Authorization: Bearer {SECRET}\r\nContent-Type: application/json\r\n"
        f"Snapshot-Id: sd_bench{number % 32:06}\r\nDca-Dataset: true\r\n"
        f"User-Agent: BRD dca-ds-delivery-worker/1.473.306\r\nContent-Length: {length}\r\n\r\n"
    ).encode()


class _Sender(asyncio.Protocol):
    """One connection: sends the next delivery when the last was answered."""

    def __init__(self, load: Load, numbers: itertools.count[int], seen: Outcome) -> None:
        self._load, self._numbers, self._seen = load, numbers, seen
        self._loop = asyncio.get_running_loop()
        self._began = self._loop.time()
        self._sent = 0.0
        self._received = b""
        self.done: asyncio.Future[None] = self._loop.create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, rest = self._received.partition(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0] or 0)
        if not end or len(rest) < length:
            return
        self._received = b""
        now = self._loop.time()
        self._seen.milliseconds.append((now - self._sent) * 1_000)
        if head.startswith(b"HTTP/1.1 200 "):
            self._seen.answered += 1
        else:
            self._seen.refused += 1
        if now - self._began < self._load.seconds:
            if self._load.pause:
                self._loop.call_later(self._load.pause, self._next)
            else:
                self._next()
        else:
            self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        if not self.done.done():
            self.done.set_result(None)

    def _next(self) -> None:
        number = next(self._numbers)
        content = body(number, self._load.size)
        self._sent = self._loop.time()
        self._transport.write(_head(number, len(content)) + content)


async def _one_large(load: Load, seen: Outcome) -> None:
    """Send one delivery of JSON lines, each another post of 2 kB; the last is filled up with blanks."""
    reader, writer = await asyncio.open_connection("127.0.0.1", load.port)
    began = asyncio.get_running_loop().time()
    writer.write(_head(0, load.size))
    left = load.size
    for number in itertools.count():
        line = body(number, 2000)[1:-1] + b"\n"
        if left < len(line):
            break
        writer.write(line)
        left -= len(line)
        if number % 128 == 0:
            await writer.drain()
    writer.write(b" " * left)
    await writer.drain()
    line = await reader.readline()
    seen.milliseconds.append((asyncio.get_running_loop().time() - began) * 1_000)
    seen.answered += line.startswith(b"HTTP/1.1 200 ")
    writer.close()


async def _run(load: Load) -> Outcome:
    loop = asyncio.get_running_loop()
    seen = Outcome(0, 0, 0.0, [])
    began = loop.time()
    if not load.seconds:
        await _one_large(load, seen)
    else:
        numbers = itertools.count(int(began * 1_000_000))
        opened = [
            await loop.create_connection(lambda: _Sender(load, numbers, seen), "127.0.0.1", load.port)
            for _ in range(load.senders)
        ]
        await asyncio.gather(*(sender.done for _, sender in opened))
    seen.seconds = loop.time() - began
    return seen


if __name__ == "__main__":
    wanted = msgspec.json.decode(sys.argv[1], type=Load)
    sys.stdout.buffer.write(msgspec.json.encode(asyncio.run(_run(wanted))))
