"""Processing stored deliveries into content, one after another, in a thread of its own."""

import asyncio
import queue
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
import structlog

from trackfutura_desktop import crash
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import filing, linkedfile, replay
from trackfutura_desktop.flow.batches import Cancelled, Claim
from trackfutura_desktop.flow.ingest_process import IngestProcessDied
from trackfutura_desktop.flow.preparer import Large, Preparer, Small
from trackfutura_desktop.flow.preparing import Task, first_object
from trackfutura_desktop.flow.watch import Stopped
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.body import BodyError
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.row import Survey
from trackfutura_desktop.model.status import Cause, EventStatus, Status, event_may_move
from trackfutura_desktop.net.filelink import FileLinkRefused
from trackfutura_desktop.store import bodies, content, costs, deliveries, drift, runs, watch
from trackfutura_desktop.store import records as raw_records
from trackfutura_desktop.store.database import NOT_NOW, Connection
from trackfutura_desktop.store.deliveries import Event
from trackfutura_desktop.store.tables import RECORD_OUTCOMES
from trackfutura_desktop.store.unmatched import remove_if_empty
from trackfutura_desktop.store.writer import StorageUnavailable

if TYPE_CHECKING:
    from concurrent.futures import Future

_log = structlog.get_logger(__name__)

MAX_ATTEMPTS = 5
_STORAGE_PAUSE_SECONDS = 5.0
# Some times as long as it took is not tried again what found no room: a large body is read anew each time.
_REST = 4


class Ingest:
    """A queue of event ids that survives restarts, because it is only a view of the pending events.

    The watch over a request is woken when a delivery of it was processed.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._spool = workspace.spool
        self._preparer = Preparer(workspace)
        self._queue: queue.Queue[int | _Fetched | None] = queue.Queue()
        self._stopping = threading.Event()
        self._loop = asyncio.get_running_loop()
        self._fetching: dict[int, tuple[Event, Future[int]]] = {}
        self._put_off: set[int] = set()  # by a full disk or a lock; that was no attempt
        self._thread = threading.Thread(target=self._run, name="ingest", daemon=True)

    def start(self) -> None:
        """Go on where the last start left off."""
        with self._workspace.database.read() as connection:
            for event_id in deliveries.waiting_events(connection):
                self._queue.put(event_id)
        self._thread.start()

    def add(self, event_id: int) -> None:
        """Process an event when its turn comes. Callable from any thread."""
        self._queue.put(event_id)

    def stop(self) -> None:
        """End after the batch under way; what is not finished goes on at the next start."""
        self._stopping.set()
        self._queue.put(None)
        if self._thread.ident is not None:
            self._thread.join()
        self._preparer.stop()
        for event, fetching in self._fetching.values():
            if fetching.cancel():
                with suppress(StorageUnavailable):  # then the next start takes it up as an attempt
                    self._give_back(event)

    def _run(self) -> None:
        while (item := self._queue.get()) is not None and not self._stopping.is_set():
            event_id, began = item if isinstance(item, int) else item.event.id, time.monotonic()
            try:
                if isinstance(item, int):
                    self._process(item)
                else:
                    self._take_file(item)
            except Stopped:
                return
            except IngestProcessDied:
                _log.warning("processing ended in the middle of an event", event_id=event_id)
                self._queue.put(event_id)
            except NOT_NOW as error:
                self._workspace.waits.begin(event_id, error)
                self._announce(event_id)
                again = partial(self._queue.put, event_id)
                rest = _REST * (time.monotonic() - began)
                self._loop.call_soon_threadsafe(self._loop.call_later, rest, again)
                self._stopping.wait(_STORAGE_PAUSE_SECONDS)
            except Exception as error:  # noqa: BLE001 - one poisonous event must not stop the others
                _log.exception("event not processed", event_id=event_id)
                self._note_fault(event_id, error)

    def _process(self, event_id: int) -> None:
        if event_id in self._fetching:
            return
        event = self._workspace.database.write(
            lambda connection: _claim(connection, event_id, self._now(), is_put_off=event_id in self._put_off)
        )
        self._put_off.discard(event_id)
        self._workspace.waits.end(event_id)
        if event is None:
            return
        crash.at("worker_claimed")
        self._announce(event.id)
        with self._explained(event):
            if event.attempts >= MAX_ATTEMPTS:
                said = tr(
                    "Given up after {max_attempts} attempts; each ended without a result.",
                    max_attempts=MAX_ATTEMPTS,
                )
                raise UserError(said)
            if event.channel == "notice":
                self._finish(event, EventStatus.PROCESSED)
            elif event.file_url and event.channel == "webhook":
                self._fetch(event)
            else:
                self._store(event)

    @contextmanager
    def _explained(self, event: Event) -> Iterator[None]:
        """Whatever goes wrong with an event becomes its status; that it has to wait does not."""
        try:
            try:
                yield
            except Stopped:
                self._give_back(event)
                raise
            except Cancelled:
                self._announce(event.id)
            except (*NOT_NOW, IngestProcessDied):
                raise
            except BodyError as error:
                is_json = error.kind == "json_error"
                status = EventStatus.JSON_ERROR if is_json else EventStatus.PROCESSING_ERROR
                self._finish(event, status, error.sentence)
            except FileLinkRefused as error:
                self._finish(event, EventStatus.FILE_URL_ERROR, error.sentence)
            except UserError as error:
                self._finish(event, EventStatus.PROCESSING_ERROR, error.sentence)
            except Exception as error:  # noqa: BLE001 - whatever it is becomes the event's status
                _log.exception("event not processed", event_id=event.id)
                self._finish(event, EventStatus.ERROR, _fault(error))
        except StorageUnavailable:
            self._put_off.add(event.id)
            raise

    def _note_fault(self, event_id: int, error: Exception) -> None:
        """End an event by its status alone, because what else belongs to its end has failed."""
        with suppress(Exception):  # then the next start takes it up again
            self._workspace.database.write(
                lambda connection: deliveries.move_event(
                    connection,
                    event_id,
                    EventStatus.ERROR,
                    Cause.NEWS,
                    error_message=_fault(error),
                    finished_at=self._now(),
                )
            )
        self._workspace.waits.end(event_id)
        self._announce(event_id)

    def _give_back(self, event: Event) -> None:
        """Let an event wait for the next start; that the program ended is no failed attempt."""
        self._workspace.database.write(
            lambda connection: deliveries.move_event(
                connection, event.id, EventStatus.PENDING, Cause.NEWS, attempts=event.attempts
            )
        )

    def _fetch(self, event: Event) -> None:
        """Fetch the file that a delivery links to, on the main loop; other deliveries do not wait for it."""
        coroutine = linkedfile.fetch(self._workspace, self._spool, event)
        fetching = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        self._fetching[event.id] = (event, fetching)
        fetching.add_done_callback(lambda done: self._queue.put(_Fetched(event, done)))

    def _take_file(self, fetched: "_Fetched") -> None:
        """Process the delivery that holds a fetched file."""
        event = fetched.event
        del self._fetching[event.id]
        # It may have been cancelled and asked for again meanwhile, and its id passed over. Only the writer
        # knows: a look from here may come before that commit.
        self.add(event.id)
        with self._explained(event):
            self.add(fetched.done.result())
            self._announce(event.id)

    def _store(self, event: Event) -> None:
        with self._workspace.database.read() as connection:
            body = bodies.stored_body(connection, event.id)
            known = raw_records.dictionaries(connection)
            belonging = None if event.batch_id is None else filing.belonging(connection, event, None)
        if belonging is None:
            first = first_object(self._spool, body)
            belonging = self._workspace.database.write(
                lambda connection: filing.noted_belonging(connection, event, first)
            )
        task = Task(str(self._spool.folder), body, belonging.expectation, known)
        try:
            prepared = self._preparer.prepare(task, lambda: self._check(event))
            place, note = self._store_all(event, belonging, prepared)
        finally:
            self._preparer.forget()
        if place is None:
            note = tr("It holds no record and belongs to no known request.")
        else:
            event = msgspec.structs.replace(event, batch_id=place.batch_id)
        self._finish(event, EventStatus.PROCESSED, note)

    def _store_all(
        self, event: Event, belonging: filing.Belonging, prepared: Small | Large
    ) -> tuple[filing.Place | None, str]:
        """Store what was prepared; returns where, and what is worth a note."""
        place, note, of_runs = self._workspace.database.write(
            lambda connection: self._place(connection, event, belonging, prepared.survey)
        )
        if place is not None:
            assert event.started_at is not None  # noqa: S101 - it was claimed
            for jobs in prepared.stored(Claim(event.id, event.started_at), place):
                self._workspace.publish(Change(events=frozenset({event.id}), runs=of_runs, jobs=jobs))
                if self._stopping.is_set():
                    raise Stopped
            crash.at("worker_done")
        return place, note

    def _check(self, event: Event) -> None:
        """Whether to go on preparing an event."""
        if self._stopping.is_set():
            raise Stopped
        with self._workspace.database.read() as connection:
            if not deliveries.is_processing(connection, event.id):
                raise Cancelled

    def _place(
        self, connection: Connection, event: Event, belonging: filing.Belonging, survey: Survey
    ) -> tuple[filing.Place | None, str, frozenset[int]]:
        """Returns the run, too."""
        if not deliveries.is_processing(connection, event.id):
            raise Cancelled
        raw_records.keep_dictionaries(connection, survey.dictionaries, self._now())
        drift.note_unknown_fields(connection, event.id, survey.unknown)
        place, note = filing.place(self._workspace, connection, event, belonging, survey)
        return place, note, runs.runs_of_request(connection, place.batch_id if place else None)

    def _finish(self, event: Event, status: EventStatus, message: str = "") -> None:
        now = self._now()
        with self._workspace.database.read() as connection:  # counting many would hold up the writer
            brought = costs.delivered(connection, event.id)

        def work(connection: Connection) -> Change:
            seen = Change(events=frozenset({event.id}), runs=runs.runs_of_request(connection, event.batch_id))
            claimed = self._end(connection, event, status, message, now)
            costs.keep_delivered(connection, event.id, brought)
            if event.batch_id is not None:
                watch.look_sooner(connection, event.batch_id, now)
            return seen | claimed

        self._workspace.publish(self._workspace.database.write(work))
        self._workspace.on_processed(event.id)
        if event.batch_id is not None:
            self._loop.call_soon_threadsafe(self._workspace.on_watching)

    def _end(
        self, connection: Connection, event: Event, status: EventStatus, message: str, now: int
    ) -> Change:
        """Returns which other deliveries were queued by it."""
        if not deliveries.is_processing(connection, event.id):
            return Change()  # it was cancelled; if it waits again, this is not the outcome of that
        deliveries.move_event(
            connection, event.id, status, Cause.NEWS, error_message=message, finished_at=now
        )
        deliveries.sum_up_again(connection, event.id)
        ended = deliveries.event(connection, event.id)
        if ended is None or ended.batch_id is None:
            return Change()
        content.sum_up_request(connection, ended.batch_id)
        if not deliveries.has_waiting(connection, ended.batch_id):
            remove_if_empty(connection, ended.batch_id, now)
        request = runs.request(connection, ended.batch_id)
        if request is not None and status is EventStatus.PROCESSED and ended.channel != "notice":
            _delivered(connection, request, ended, now)
        # The answer to the trigger may have come meanwhile, and tell whose snapshot this is.
        known = deliveries.request_of(connection, "", [ended.snapshot_id])
        if known is not None and known[0] != ended.batch_id:
            return replay.claim_unmatched(self._workspace, connection, ended.snapshot_id, known[0])
        return Change()

    def _announce(self, event_id: int) -> None:
        self._workspace.publish(Change(events=frozenset({event_id})))

    def _now(self) -> int:
        return self._workspace.clock()


class _Fetched(NamedTuple):
    event: Event
    done: "Future[int]"


def _fault(error: Exception) -> str:
    return tr("A fault in this program ({kind}).", kind=type(error).__name__)


def _claim(connection: Connection, event_id: int, now: int, *, is_put_off: bool) -> Event | None:
    """Take an event into work; None if it is not waiting. ``attempts`` are those before this one."""
    event = deliveries.event(connection, event_id)
    if event is None or not event_may_move(event.status, EventStatus.PROCESSING):
        return None
    before = max(event.attempts - is_put_off, 0)
    values: dict[str, Any] = {"started_at": now, "error_message": ""}
    if before < MAX_ATTEMPTS:
        values |= {"attempts": before + 1} | dict.fromkeys([f"{name}_count" for name in RECORD_OUTCOMES], 0)
    deliveries.move_event(connection, event_id, EventStatus.PROCESSING, Cause.NEWS, **values)
    return msgspec.structs.replace(event, started_at=now, attempts=before)


def _delivered(connection: Connection, request: runs.Request, event: Event, now: int) -> None:
    """Note that data came. A request that had failed may complete by them."""
    if request.delivered_at is None:
        runs.change_request(connection, request.id, delivered_at=now)
    if request.status is not Status.FAILED or not event.received_count:
        return
    if request.request_id is None:
        runs.move_request(connection, request.id, Status.COMPLETED, now)
    else:
        runs.change_request(connection, request.id, next_look_at=now, looks=0)
