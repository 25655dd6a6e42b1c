"""The way into the window that is open: a second start hands over what it was asked for, and ends.

A file in the data folder names a port of this machine and a secret. Who cannot read the file can neither
say anything to the window nor be taken for it: both sides prove that they know the secret; neither sends it.
"""

import asyncio
import contextlib
import hmac
import os
import re
import secrets
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import structlog

from trackfutura_desktop.handover import HOST, MOST_BYTES, PATIENCE_SECONDS, TAKEN, Address, forget, proof_of
from trackfutura_desktop.order import Order

_log = structlog.get_logger(__name__)

_NONCE = re.compile(rb"[0-9a-f]{32}")


class Door:
    """Takes orders while a window is open. ``take`` is called in a thread of its own."""

    def __init__(self, take: Callable[[Order], object]) -> None:
        self._path = Path()
        self._take = take
        self._secret = secrets.token_bytes(32)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop = asyncio.Event()
        self._talks: set[asyncio.Task[None]] = set()
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="door", daemon=True)

    def open(self, path: Path) -> None:
        """Take orders from now on, as the file at ``path`` says.

        A door that cannot be opened is logged: the window works without.
        """
        self._path = path
        self._thread.start()
        self._started.wait()

    def close(self) -> None:
        """Take no more orders."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # it could not be opened
                self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        forget(self._path)

    def _run(self) -> None:
        try:
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                self._loop = runner.get_loop()
                runner.run(self._serve())
        except OSError as error:
            _log.warning("a second start cannot reach this window", reason=str(error))
        finally:
            self._started.set()

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._meet, HOST, 0, limit=MOST_BYTES)
        try:
            port: int = server.sockets[0].getsockname()[1]
            _write(self._path, Address(port, self._secret.hex()))
            self._started.set()
            await self._stop.wait()
        finally:
            server.close()  # the runner ends what is still said

    def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # A task of our own: Python 3.11 takes the end of its tasks for an error.
        talk = asyncio.get_running_loop().create_task(self._answer(reader, writer))
        self._talks.add(talk)
        talk.add_done_callback(self._talks.discard)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                self._take(await self._order(reader, writer))
                writer.write(TAKEN + b"\n")
                await writer.drain()
        except (OSError, EOFError, ValueError, asyncio.LimitOverrunError, msgspec.MsgspecError) as error:
            _log.warning("what came to the door was ignored", reason=type(error).__name__)
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _order(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Order:
        """What a guest says who knows the secret.

        Raises:
            ValueError: It does not, or makes no sense.
        """
        theirs = (await reader.readuntil()).strip()
        if not _NONCE.fullmatch(theirs):
            raise ValueError("No greeting of ours")
        ours = secrets.token_hex(16).encode()
        writer.write(proof_of(self._secret, b"door", theirs) + b" " + ours + b"\n")
        proof, _, said = (await reader.readuntil()).strip().partition(b" ")
        if not hmac.compare_digest(proof, proof_of(self._secret, b"guest", ours + said)):
            raise ValueError("It does not know the secret")
        return msgspec.json.decode(said, type=Order)


def _write(path: Path, address: Address) -> None:
    draft = path.with_suffix(".part")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(msgspec.json.encode(address))
    draft.replace(path)
