"""The process that reads and stores large deliveries: what it is asked for, and how it does it."""

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import time
import traceback
from collections.abc import Iterable, Iterator
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

import msgspec

from trackfutura_desktop import crash
from trackfutura_desktop.flow.batches import Batches, Cancelled, Claim, Jobs
from trackfutura_desktop.flow.filing import Place
from trackfutura_desktop.flow.preparing import Prepared, Task, prepare
from trackfutura_desktop.incoming import is_no_room
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.body import BodyError
from trackfutura_desktop.model.inflate import BodyErrorKind
from trackfutura_desktop.model.row import Row, Survey
from trackfutura_desktop.spool import BodyLost
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.fulltext import new_words
from trackfutura_desktop.store.guest import Guest
from trackfutura_desktop.store.writer import GuestFailed

_NICE = 5
# A large transaction costs less than several small ones, but its commit takes longer.
_TRANSACTION_SECONDS = 0.1
# Letters of rows whose words are put off: who comes to wait waits for these, too.
_INDEXED_AT_ONCE = 2_000_000


class Prepare(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Read a whole delivery into a new file of rows. Answered by a survey."""

    task: Task
    rows_file: str


class Begin(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Be ready to store what was prepared."""

    database: str
    claim: Claim
    place: Place


class StoreSome(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Store some batches in one transaction, now, while nobody else writes."""

    now: int
    in_a_rush: bool


class GoOn(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """The answer to ``Stored`` that is not committed: whether nobody waits to write."""

    yes: bool


class Surveyed(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """The delivery is whole, and this is what it is."""

    survey: Survey


class Begun(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Ready."""


class Stored(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Some batches are stored, of these jobs: durably, or it is asked whether to go on before the commit."""

    jobs: Jobs
    is_all: bool
    is_durable: bool


class Failure(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """It could not be done; nothing of it was."""

    kind: BodyErrorKind | str  # or "lost", "space", "folder", "cancelled", "database", "fault"
    sentence: str = ""
    remedy: str = ""


Order = Prepare | Begin | StoreSome
Reply = Surveyed | Begun | Stored | Failure

_encode = msgspec.msgpack.Encoder().encode
_orders: msgspec.msgpack.Decoder[Order] = msgspec.msgpack.Decoder(Order)
_answers = msgspec.msgpack.Decoder(GoOn)


def serve_orders(pipe: Pipe) -> None:
    """Do what is asked for until the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, whose end ends this process
    crash.arm(os.getppid())
    gc.disable()  # nothing here has cycles, and the collections would cost a tenth of the time
    gc.freeze()  # what the start made stays: the collection after each delivery need not look at it
    if sys.platform != "win32":
        os.nice(_NICE)  # the window and the answers to deliveries come first
    delivery = _Delivery(pipe)
    with contextlib.suppress(EOFError, OSError):
        try:
            while True:
                order = _orders.decode(pipe.recv_bytes())
                pipe.send_bytes(_encode(_reply(delivery, order)))
        finally:  # the parent was killed; the next one may have tidied up already
            delivery.close()


def _reply(delivery: "_Delivery", order: Order) -> Reply:
    try:
        match order:
            case Prepare():
                return delivery.prepare(order)
            case Begin():
                return delivery.begin(order)
            case StoreSome():
                return delivery.store_some(order)
    except Exception as error:  # noqa: BLE001 - the parent tells it, and goes on with the next delivery
        delivery.close()
        return _failure(error)


def _failure(error: Exception) -> Failure:
    match error:
        case BodyError():
            return Failure(error.kind, error.sentence)
        case BodyLost():
            return Failure("lost", error.sentence)
        case Cancelled():
            return Failure("cancelled")
        case GuestFailed():
            return Failure("database", error.code, str(error))
        case OSError():
            return _not_written(error)
    return Failure("fault", "".join(traceback.format_exception(error)))


def _not_written(error: OSError) -> Failure:
    sentence = tr("The data folder cannot be written: {strerror}.", strerror=error.strerror or error)
    if is_no_room(error):
        return Failure("space", sentence, tr("Free some space; it is tried again."))
    return Failure("folder", sentence, tr("See that it can be, then process the delivery again."))


class _Delivery:
    """The one that is at work."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        self._file: Path | None = None
        self._prepared: Prepared | None = None
        self._batches: Batches | None = None
        self._rest: Iterator[list[Row]] = iter(())
        self._next: list[Row] | None = None
        self._guest: Guest | None = None

    def prepare(self, order: Prepare) -> Surveyed:
        self.close()
        self._file = Path(order.rows_file)
        self._prepared = prepare(order.task, self._file, _while_wanted)
        return Surveyed(self._prepared.survey)

    def begin(self, order: Begin) -> Begun:
        assert self._prepared is not None  # noqa: S101 - the parent keeps the order
        self._guest = self._guest or Guest(Path(order.database))
        self._batches = Batches(self._prepared, order.claim, order.place)
        self._rest = iter(self._batches)
        self._next = next(self._rest, None)
        return Begun()

    def store_some(self, order: StoreSome) -> Stored:
        assert self._guest is not None  # noqa: S101 - as above
        jobs = self._guest.write(lambda connection: self._write(connection, order))
        if self._next is None:
            self.close()
        return Stored(jobs, is_all=self._next is None, is_durable=True)

    def _write(self, connection: Connection, order: StoreSome) -> Jobs:
        assert self._batches is not None  # noqa: S101 - as above
        jobs: Jobs = frozenset()
        ends_at = time.monotonic() + (0 if order.in_a_rush else _TRANSACTION_SECONDS)
        with new_words(connection) as words:
            while self._next is not None:
                rows, rush = self._next, order.in_a_rush
                jobs |= self._batches.store(connection, rows, order.now, words, in_a_rush=rush)
                self._next = next(self._rest, None)
                if words.letters >= _INDEXED_AT_ONCE:
                    words.index()  # before it is asked who waits meanwhile
                if self._next is None or time.monotonic() >= ends_at or not self._may_go_on():
                    break
        return jobs

    def _may_go_on(self) -> bool:
        self._pipe.send_bytes(_encode(Stored(frozenset(), is_all=False, is_durable=False)))
        return _answers.decode(self._pipe.recv_bytes()).yes

    def close(self) -> None:
        """Be ready for the next one."""
        if self._file is None:
            return
        with contextlib.suppress(OSError):  # else the parent does it, or the next start
            self._file.unlink(missing_ok=True)
        self._file = self._prepared = self._batches = None
        self._rest, self._next = iter(()), None
        gc.collect()


def _while_wanted(chunks: Iterable[bytes]) -> Iterator[bytes]:
    parent = multiprocessing.parent_process()
    for chunk in chunks:
        if parent is not None and not parent.is_alive():
            raise SystemExit  # killed: nobody waits for this any more
        yield chunk
