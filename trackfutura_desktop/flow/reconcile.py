"""Watching every request until all that was paid for is here, whether a webhook comes or not."""

import asyncio
from collections.abc import Callable

import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import download
from trackfutura_desktop.flow.adopt import adopt
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.net.answers import Progress
from trackfutura_desktop.net.faults import NotFound, NotReady, SnapshotEmpty, SnapshotExpired
from trackfutura_desktop.store import content, deliveries, retries, runs, watch
from trackfutura_desktop.store.database import NOT_NOW, Connection
from trackfutura_desktop.store.deliveries import Event
from trackfutura_desktop.store.runs import Request

_log = structlog.get_logger(__name__)

_LONGEST_PAUSE_MS = 5 * 60_000
_GROWTH = 1.4
# The longest rest. It goes on after a sleep of the computer, so no look is later than this then.
_IDLE_SECONDS = 15.0
_A_MOMENT_MS = 10_000
# How many first pauses a webhook may take after "ready" before the data are downloaded instead.
_PATIENCE = 3
# Between two downloads of what cannot be processed.
_LONGEST_REST_MS = 6 * 3_600_000
_GIVE_UP_LOST_MS = 24 * 3_600_000
_LOOKS_FOR_LOST = 10
_STORAGE_PAUSE_SECONDS = 2.0
_FAULT_PAUSE_SECONDS = 60.0  # after a bug, which may come each time and is logged


class Reconciler:
    """Looks at each open request, with growing pauses, and fetches what did not come by itself."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._wake = asyncio.Event()
        self._busy: set[int] = set()

    def wake(self) -> None:
        """Look whether a request became due."""
        self._wake.set()

    async def run(self) -> None:
        """Watch until cancelled. Whatever goes wrong for a while only delays it."""
        is_first = True
        async with asyncio.TaskGroup() as looks:
            while True:
                self._wake.clear()
                try:
                    if is_first:
                        await self._take_up()
                        is_first = False
                    due, moments = self._due()
                    for request in due:
                        if self._may_look(request.id):
                            self._busy.add(request.id)
                            looks.create_task(self._look(request))
                    await self._rest(moments)
                except NOT_NOW as error:
                    _log.warning("requests wait for the database", reason=error.sentence)
                    await asyncio.sleep(_STORAGE_PAUSE_SECONDS)
                except Exception:  # noqa: BLE001 - the watch goes on as long as the program does
                    _log.exception("watch over requests failed")
                    await asyncio.sleep(_FAULT_PAUSE_SECONDS)

    async def _take_up(self) -> None:
        now = self._workspace.clock()
        await asyncio.wrap_future(
            self._workspace.database.submit(lambda connection: watch.watch_unfinished(connection, now))
        )

    def _due(self) -> tuple[list[Request], list[tuple[int, int]]]:
        """The requests to be looked at, and when each request is; the nearest first."""
        now = self._workspace.clock()
        with self._workspace.database.read() as connection:
            # A request that is just being sent may be noted a moment after the clock was read.
            due = watch.due_requests(connection, now, now + self._longest_pause_ms + _A_MOMENT_MS)
            return due, watch.next_looks(connection)

    def _may_look(self, batch_id: int) -> bool:
        """Not twice at a time, nor for a lost answer while the answer may still come."""
        return batch_id not in self._busy and batch_id not in self._workspace.sending

    @property
    def _longest_pause_ms(self) -> int:
        """No look is meant to be further away than this."""
        return max(self._workspace.poll_ms, _LONGEST_PAUSE_MS)

    async def _rest(self, looks: list[tuple[int, int]]) -> None:
        seconds = _IDLE_SECONDS
        nearest = next((moment for batch, moment in looks if self._may_look(batch)), None)
        if nearest is not None:
            seconds = min(max(nearest - self._workspace.clock(), 0) / 1_000, seconds)
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            pass

    async def _look(self, request: Request) -> None:
        try:
            await self._attempt(request)
        except _Gone:
            _log.info("request deleted while it was looked at", request=request.id)
        except NOT_NOW as error:
            # Not even the next look could be stored, so it stays due: a full disk must not end the watch.
            _log.warning("request waits for the database", request=request.id, reason=error.sentence)
            await asyncio.sleep(_STORAGE_PAUSE_SECONDS)
        except Exception:  # noqa: BLE001 - as in `_attempt`, where even to look later has failed
            _log.exception("look at request failed", request=request.id)
            await asyncio.sleep(_STORAGE_PAUSE_SECONDS)
        finally:
            self._busy.discard(request.id)
            self._wake.set()

    async def _attempt(self, request: Request) -> None:
        try:
            if request.request_id is None:
                await self._find_lost(request)
            else:
                await self._compare(request, request.request_id)
        except (*NOT_NOW, _Gone):
            raise
        except UserError as error:
            await self._unanswered(request, error)
        except Exception:  # noqa: BLE001 - one request must not stop the others
            _log.exception("look at request failed", request=request.id)
            await self._again(request)

    async def _compare(self, request: Request, snapshot_id: str) -> None:
        """Ask how far the snapshot is, and act on it."""
        progress = await self._workspace.bright_data.progress(snapshot_id)
        if progress.is_running:
            await self._again(request, progress)
        elif progress.is_failed and "deliver" not in progress.error_message.lower():
            message = progress.error_message or tr("Bright Data reports a failure and gives no reason.")
            await self._end(request, Status.FAILED, progress, message)
        elif progress.is_cancelled and not progress.records:
            await self._end(request, Status.CANCELLED, progress, tr("Cancelled at Bright Data."))
        else:
            await self._complete(request, snapshot_id, progress)

    async def _complete(self, request: Request, snapshot_id: str, progress: Progress) -> None:
        """The snapshot is whole at Bright Data: is it here, too?"""
        with self._workspace.database.read() as connection:
            waiting = deliveries.has_waiting(connection, request.id)
            fetched = deliveries.download_of(connection, request.id)
            count = content.here if request.retry_of is None else retries.brought
            stored, problems = count(connection, request.id)
        fresh = self._fresh(request)
        whole = (
            progress.records is not None and stored >= progress.records and problems >= (progress.errors or 0)
        )
        if waiting:
            await self._again(request, progress)
        elif whole or (fetched is not None and fetched.status is EventStatus.PROCESSED):
            await self._end(fresh, Status.CANCELLED if progress.is_cancelled else Status.COMPLETED, progress)
        elif self._webhook_may_come(fresh, progress) or self._rests(fresh, fetched):
            await self._again(request, progress)
        else:
            await self._fetch(request, snapshot_id, progress)

    def _fresh(self, request: Request) -> Request:
        """The request as it is now; deliveries may have come during the look."""
        with self._workspace.database.read() as connection:
            found = runs.request(connection, request.id)
        if found is None:
            raise _Gone
        return found

    def _webhook_may_come(self, request: Request, progress: Progress) -> bool:
        """Whether it is too early to download: nothing has come yet, and the webhook is just about due."""
        if not self._workspace.webhook_base or request.sent_at is None:  # adopted: it has no address of ours
            return False
        if request.delivered_at or progress.is_failed:
            return False
        if request.ready_at is None:
            return True
        # Negative if the clock was moved back since: then nobody knows how long it was.
        return 0 <= self._workspace.clock() - request.ready_at < _PATIENCE * self._workspace.poll_ms

    def _rests(self, request: Request, failed: Event | None) -> bool:
        """Whether to leave it for now, because what was fetched could not be processed.

        It will hardly be better a moment later, and may never be: the pauses double.
        """
        if failed is None or request.ready_at is None:
            return False
        least = _PATIENCE * self._workspace.poll_ms
        pause = min(max(failed.received_at - request.ready_at, least), _LONGEST_REST_MS)
        return 0 <= self._workspace.clock() - failed.received_at < pause  # negative: as above

    async def _fetch(self, request: Request, snapshot_id: str, progress: Progress) -> None:
        try:
            event_id = await download.download(self._workspace, request, snapshot_id)
        except NotReady as error:
            await self._again(request, progress, pause_ms=int(error.retry_after * 1_000))
            return
        except SnapshotEmpty:
            await self._end(request, Status.COMPLETED, progress)
            return
        except SnapshotExpired as error:
            await self._end(request, Status.FAILED, progress, error.sentence)
            return
        except NotFound:
            raise
        except UserError as error:
            await self._not_fetched(request, progress, error)
            return
        self._workspace.on_waiting(event_id)
        await self._again(request, progress)

    async def _not_fetched(self, request: Request, progress: Progress, error: UserError) -> None:
        """The data are known not to be all here, so whatever arrived does not make the request complete."""
        _log.info("snapshot not fetched", request=request.id, reason=type(error).__name__)
        await self._write(
            request,
            lambda connection: runs.change_request(
                connection, request.id, error_message=sentences(error.sentence, error.remedy)
            ),
        )
        await self._again(request, progress)

    async def _find_lost(self, request: Request) -> None:
        """The answer to a trigger was lost: look for its snapshot, never send it again by ourselves."""
        if await adopt(self._workspace, request):
            fresh = self._fresh(request)
            if fresh.status is Status.CANCELLED and fresh.request_id:
                await self._workspace.bright_data.cancel(fresh.request_id)
            return
        sent_at = request.sent_at or request.created_at
        is_old = self._workspace.clock() - sent_at > _GIVE_UP_LOST_MS
        if is_old and request.looks >= _LOOKS_FOR_LOST:  # one look would trust the clock alone
            message = tr("Bright Data has no trace of this request. It can be sent again.")
            await self._write(
                request, lambda connection: self._ended(connection, request, Status.FAILED, message)
            )
        else:
            await self._again(request)

    async def _unanswered(self, request: Request, error: UserError) -> None:
        """Bright Data could not be asked: what a webhook brought counts as complete and is verified later."""
        _log.info("request not verified", request=request.id, reason=type(error).__name__)
        has_arrived = self._fresh(request).delivered_at is not None
        if isinstance(error, NotFound) and not has_arrived:
            await self._write(
                request, lambda connection: self._ended(connection, request, Status.FAILED, error.sentence)
            )
            return
        if has_arrived:
            await self._write(
                request,
                lambda connection: runs.move_request(
                    connection, request.id, Status.COMPLETED, self._workspace.clock()
                ),
            )
        await self._again(request)

    async def _again(
        self, request: Request, progress: Progress | None = None, pause_ms: int | None = None
    ) -> None:
        """Look again later, each time a little later than before."""
        if pause_ms is None:
            pause_ms = int(min(self._workspace.poll_ms * _GROWTH**request.looks, _LONGEST_PAUSE_MS))
        pause_ms = min(pause_ms, self._longest_pause_ms)
        now = self._workspace.clock()
        await self._write(
            request,
            lambda connection: watch.look_later(
                connection,
                request,
                now + pause_ms,
                progress.status if progress else request.progress_status,
                now if progress and progress.is_ready else None,
            ),
        )

    async def _end(self, request: Request, status: Status, progress: Progress, message: str = "") -> None:
        def work(connection: Connection) -> None:
            self._ended(connection, request, status, message)
            runs.change_request(
                connection,
                request.id,
                progress_status=progress.status,
                expected_records=progress.records,
                ready_at=request.ready_at or self._workspace.clock(),
                verified_at=self._workspace.clock() if status is Status.COMPLETED else None,
            )

        await self._write(request, work)

    def _ended(self, connection: Connection, request: Request, status: Status, message: str) -> None:
        runs.move_request(connection, request.id, status, self._workspace.clock(), message)
        runs.change_request(connection, request.id, next_look_at=None)

    async def _write(self, request: Request, work: Callable[[Connection], object]) -> None:
        def guarded(connection: Connection) -> None:
            if runs.request(connection, request.id) is None:
                raise _Gone
            work(connection)

        await asyncio.wrap_future(self._workspace.database.submit(guarded))
        self._workspace.publish(Change(runs=frozenset({request.run_id})))


class _Gone(Exception):
    """The user has deleted the request for good."""
