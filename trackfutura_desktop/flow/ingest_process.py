"""The handle of the process that reads and stores large deliveries, while the window stays smooth."""

import contextlib
import multiprocessing
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from trackfutura_desktop import language
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.batches import Cancelled, Claim
from trackfutura_desktop.flow.filing import Place
from trackfutura_desktop.flow.ingest_serving import (
    Begin,
    Begun,
    Failure,
    GoOn,
    Order,
    Prepare,
    Reply,
    Stored,
    StoreSome,
    Surveyed,
)
from trackfutura_desktop.flow.ingest_spawned import serve
from trackfutura_desktop.flow.preparing import Task
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.body import BodyError
from trackfutura_desktop.model.row import Survey
from trackfutura_desktop.spool import BodyLost
from trackfutura_desktop.store.writer import GuestFailed, StorageUnavailable

if TYPE_CHECKING:
    from multiprocessing.connection import Connection as Pipe
    from multiprocessing.context import SpawnProcess

R = TypeVar("R")

_LOOK_SECONDS = 0.1
# To store some batches takes some 10 ms. Nobody is answered meanwhile, and Bright Data waits for 30 s.
_LONGEST_STORE_SECONDS = 15.0

_STORAGE_FAULTS: dict[str, Callable[[str, str], Exception]] = {
    "space": StorageUnavailable,
    "folder": UserError,
    "database": GuestFailed,
}
_encode = msgspec.msgpack.Encoder().encode
_replies: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)


class IngestProcessDied(Exception):
    """The process ended, or had to be ended, in the middle of a delivery."""


class IngestProcess:
    """One delivery at a time is prepared, then stored. The process is kept from one to the next."""

    def __init__(self) -> None:
        self._process: SpawnProcess | None = None
        self._pipe: Pipe | None = None
        self._file: Path | None = None

    def prepare(self, task: Task, check: Callable[[], None]) -> Survey:
        """Read a whole delivery.

        Args:
            task: The delivery.
            check: Called again and again meanwhile; raises if it is to be given up.

        Raises:
            BodyError: It is damaged or no data.
            UserError: Its bytes are lost, or the folder cannot be written.
            StorageUnavailable: The disk is full, or too much is open for the process to be started.
            IngestProcessDied: The process was killed or has crashed.
        """
        self._start()
        self._file = Path(task.folder) / f"{secrets.token_hex(12)}.rows"
        return self._ask(Prepare(task, str(self._file)), Surveyed, check).survey

    def begin(self, database: Path, claim: Claim, place: Place) -> None:
        """Have what was prepared ready to be stored."""
        self._ask(Begin(str(database), claim, place), Begun)

    def store_some(self, now: int, is_awaited: Callable[[], bool], *, in_a_rush: bool) -> Stored:
        """Store some of it, in one transaction. To be called while nobody else writes.

        Args:
            now: In ms since 1970 UTC.
            is_awaited: Whether somebody else waits to write; then the transaction ends soon.
            in_a_rush: Whether deliveries come just now, so that it had better be short from the start.

        Raises:
            Cancelled: By the user.
            GuestFailed: The database did not take it.
            IngestProcessDied: The process was killed or has crashed, or took so long that it had to be ended.
        """
        stored = self._ask(StoreSome(now, in_a_rush), Stored)
        while not stored.is_durable:
            stored = self._ask(GoOn(not is_awaited()), Stored)
        return stored

    def forget(self) -> None:
        """Give up what is under way, if anything is."""
        if self._file is not None:
            with contextlib.suppress(OSError):  # else the process does it, or the next start
                self._file.unlink(missing_ok=True)
        self._file = None

    def stop(self) -> None:
        """End the process, in the middle of a delivery if need be."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            with contextlib.suppress(ValueError):  # somebody else noticed its end at the same moment
                self._process.close()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None
        self.forget()

    def _ask(self, order: Order | GoOn, kind: type[R], check: Callable[[], None] | None = None) -> R:
        try:
            reply = self._reply(order, check)
        except (EOFError, OSError) as error:
            self.stop()
            raise IngestProcessDied from error
        except BaseException:
            self.stop()
            raise
        if isinstance(reply, kind):
            return reply
        assert isinstance(reply, Failure)  # noqa: S101 - there is no other
        raise _error_of(reply)

    def _reply(self, order: Order | GoOn, check: Callable[[], None] | None) -> Reply:
        if self._pipe is None:
            raise EOFError
        self._pipe.send_bytes(_encode(order))
        if check is not None:
            while not self._pipe.poll(_LOOK_SECONDS):
                check()
        elif not self._pipe.poll(_LONGEST_STORE_SECONDS):
            raise EOFError
        return _replies.decode(self._pipe.recv_bytes())

    def _start(self) -> None:
        if self._process is not None and self._process.is_alive():
            return
        self.stop()
        # Spawned, not forked: a copy of a process with threads and a window is no clean start.
        context = multiprocessing.get_context("spawn")
        try:
            self._pipe, theirs = context.Pipe()
            with theirs:
                process = context.Process(
                    target=serve, args=(theirs, language.installed()), name="ingest", daemon=True
                )
                process.start()
        except OSError as error:  # too many files or processes are open
            self.stop()
            raise StorageUnavailable(
                tr(
                    "The process that stores large deliveries could not be started: {strerror}.",
                    strerror=error.strerror or error,
                ),
                tr("Close other programs; it is tried again."),
            ) from error
        self._process = process


def _error_of(failure: Failure) -> Exception:
    match failure.kind:
        case "json_error" | "damaged" | "too_large":
            return BodyError(failure.kind, failure.sentence)
        case "lost":
            return BodyLost(failure.sentence)
        case "cancelled":
            return Cancelled()
        case "space" | "folder" | "database":
            return _STORAGE_FAULTS[failure.kind](failure.sentence, failure.remedy)
    return RuntimeError(failure.sentence)
