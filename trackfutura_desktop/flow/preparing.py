"""The first pass over a delivery, in a process of its own, so that the window stays smooth meanwhile."""

import contextlib
import gc
import multiprocessing
import os
import secrets
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from trackfutura_desktop import language
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.preparer_process import serve
from trackfutura_desktop.flow.rows_file import Run, read_rows, write_rows
from trackfutura_desktop.incoming import StoredBody
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.body import BodyError, inflate, records
from trackfutura_desktop.model.inflate import BodyErrorKind
from trackfutura_desktop.model.packing import Dictionary
from trackfutura_desktop.model.row import Expectation, Preparation, Row, Survey
from trackfutura_desktop.spool import BodyLost, Spool

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

# A body that unpacks to no more is prepared at once, in a few milliseconds and in memory.
_SMALL_INFLATED = 512 * 1024
_LOOK_SECONDS = 0.1
_NICE = 5

Check = Callable[[], None]
"""Called again and again while something lasts; raises if it is to be given up."""


class Task(msgspec.Struct, frozen=True, array_like=True):
    """A delivery to be prepared, with all that is known for it."""

    folder: str  # of the spool
    body: StoredBody
    expectation: Expectation
    dictionaries: list[Dictionary]
    next_dictionary: int


class PreparerDied(Exception):
    """The process ended in the middle of a delivery."""


class _Order(msgspec.Struct, frozen=True, array_like=True):
    task: Task
    rows_file: str


class _Failure(msgspec.Struct, frozen=True, array_like=True, tag=True):
    kind: BodyErrorKind | str  # or "lost", "space", "fault"
    sentence: str
    remedy: str = ""


class _Done(msgspec.Struct, frozen=True, array_like=True, tag=True):
    survey: Survey
    runs: list[Run]


_encode = msgspec.msgpack.Encoder().encode
_order_of = msgspec.msgpack.Decoder(_Order).decode
_replies: msgspec.msgpack.Decoder[_Failure | _Done] = msgspec.msgpack.Decoder(_Failure | _Done)


class Prepared:
    """A whole delivery as rows: in memory if small, else in a file of the spool that ``close`` removes."""

    def __init__(
        self, survey: Survey, rows: list[Row], file: Path | None = None, runs: Iterable[Run] = ()
    ) -> None:
        self.survey = survey
        self._rows = rows
        self._file = file
        self._runs = runs

    def batches(self, size: Callable[[], int]) -> Iterator[list[Row]]:
        """The rows in order; each time as many as ``size`` says then."""
        batch: list[Row] = []
        for chunk in self._chunks():
            batch += chunk
            while len(batch) >= (number := size()):
                yield batch[:number]
                del batch[:number]
        if batch:
            yield batch

    def close(self) -> None:
        """Remove what is not needed any more."""
        if self._file is not None:
            with contextlib.suppress(OSError):  # else the next start does it
                self._file.unlink(missing_ok=True)

    def _chunks(self) -> Iterator[list[Row]]:
        if self._file is None:
            yield self._rows
            return
        with self._file.open("rb") as file:
            yield from read_rows(file, self._runs)


class Preparer:
    """Prepares deliveries one after another; everything but small ones in a process that is kept."""

    def __init__(self) -> None:
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def prepare(self, task: Task, check: Check) -> Prepared:
        """Read a whole delivery.

        Raises:
            BodyError: It is damaged or no data.
            UserError: Its bytes are lost, or the disk is full.
            PreparerDied: The process was killed or has crashed.
        """
        if task.body.data is not None:
            with contextlib.suppress(_Larger):
                return _in_memory(task)
        file = Path(task.folder) / f"{secrets.token_hex(12)}.rows"
        try:
            reply = self._ask(_Order(task, str(file)), check)
            if isinstance(reply, _Done):
                return Prepared(reply.survey, [], file, reply.runs)
        except BaseException:
            self.stop()
            file.unlink(missing_ok=True)
            raise
        file.unlink(missing_ok=True)
        raise _error_of(reply)

    def stop(self) -> None:
        """End the process, in the middle of a delivery if need be."""
        if self._process is not None and self._pipe is not None:
            self._process.kill()
            self._process.join()
            with contextlib.suppress(ValueError):  # somebody else noticed its end at the same moment
                self._process.close()
            self._pipe.close()
        self._process = self._pipe = None

    def _ask(self, order: _Order, check: Check) -> _Failure | _Done:
        try:
            pipe = self._started()
            pipe.send_bytes(_encode(order))
            while not pipe.poll(_LOOK_SECONDS):
                check()
            return _replies.decode(pipe.recv_bytes())
        except (EOFError, OSError) as error:
            raise PreparerDied from error

    def _started(self) -> Connection:
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self.stop()
            # Spawned, not forked: a copy of a process with threads and a window is no clean start.
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(
                target=serve, args=(theirs, language.installed()), name="preparer", daemon=True
            )
            with theirs:
                process.start()
            self._process, self._pipe = process, ours
        return self._pipe


class _Larger(Exception):
    pass


def _in_memory(task: Task) -> Prepared:
    preparation = Preparation(task.expectation, task.dictionaries, task.next_dictionary)
    plain = inflate(Spool(Path(task.folder)).chunks(task.body), max_bytes=_SMALL_INFLATED)
    try:
        rows = list(preparation.rows(records(plain)))
    except BodyError as error:
        if error.kind == "too_large":
            raise _Larger from None
        raise
    return Prepared(preparation.survey(), rows)


def _error_of(failure: _Failure) -> Exception:
    match failure.kind:
        case "json_error" | "damaged" | "too_large":
            return BodyError(failure.kind, failure.sentence)
        case "lost":
            return BodyLost(failure.sentence)
        case "space":
            return UserError(failure.sentence, failure.remedy)
    return RuntimeError(failure.sentence)


def serve_requests(pipe: Connection) -> None:
    """Prepare what is asked for until the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, whose end ends this process
    gc.disable()  # nothing here has cycles, and the collections would cost a tenth of the time
    gc.freeze()  # what the start made stays: the collection after each delivery need not look at it
    if sys.platform != "win32":
        os.nice(_NICE)  # the window and the answers to deliveries come first
    with contextlib.suppress(EOFError, OSError):
        while True:
            order = _order_of(pipe.recv_bytes())
            try:
                pipe.send_bytes(_encode(_reply(order)))
            except BaseException:  # the parent was killed; the next one may have tidied up already
                Path(order.rows_file).unlink(missing_ok=True)
                raise
            gc.collect()


def _reply(order: _Order) -> _Failure | _Done:
    try:
        return _into_file(order.task, Path(order.rows_file))
    except BodyError as error:
        return _Failure(error.kind, error.sentence)
    except BodyLost as error:
        return _Failure("lost", error.sentence)
    except OSError as error:
        sentence = tr("The data folder cannot be written: {strerror}.", strerror=error.strerror or error)
        return _Failure("space", sentence, tr("Free some space, then process the delivery again."))
    except Exception:  # noqa: BLE001 - the parent logs it and goes on with the next delivery
        return _Failure("fault", traceback.format_exc())


def _into_file(task: Task, path: Path) -> _Done:
    preparation = Preparation(task.expectation, task.dictionaries, task.next_dictionary)
    body = Spool(Path(task.folder)).chunks(task.body)
    with path.open("xb") as file:
        runs = write_rows(preparation.rows(records(inflate(_while_wanted(body)))), file)
    return _Done(preparation.survey(), runs)


def _while_wanted(chunks: Iterable[bytes]) -> Iterator[bytes]:
    parent = multiprocessing.parent_process()
    for chunk in chunks:
        if parent is not None and not parent.is_alive():
            raise SystemExit  # killed: nobody waits for this any more
        yield chunk
