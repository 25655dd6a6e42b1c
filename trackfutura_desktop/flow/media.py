"""The media keeper: saves what records link to before the links die, within a limit, in a thread of its own.

Wanted files are rows of the database, so a restart goes on where the last one ended.
"""

import asyncio
import contextlib
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from functools import partial

import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.media_fetch import Fetching, Outcome
from trackfutura_desktop.flow.media_search import MediaSearch, links_of
from trackfutura_desktop.flow.media_shelf import NoRoom, Shelf
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.media import Role
from trackfutura_desktop.store import media
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.media import MediaFile

_log = structlog.get_logger(__name__)

_AT_ONCE = 3
_RESTS = (60.0, 300.0, 1_800.0)  # seconds before the second, third, … attempt
_CUT_OFF = 6  # so many in a row that cannot be reached: the network is down, not the links
_LONG_REST = 300.0
_MOST_RESTING = 500  # with more, whatever goes wrong is not the fault of single links
_TIDY_SECONDS = 3_600.0
_COUNT_SECONDS = 2.0
_COUNT_SHARE = 20  # of the time is left to other work
_STEP = 20  # files that are removed at once
_MB = 1024 * 1024
_ROLES: dict[str, tuple[Role, ...]] = {
    "": (),
    "previews": ("preview",),
    "originals": ("preview", "original"),
}


class MediaKeeper:
    """Started and stopped by the engine; ``processed``, ``chosen`` and ``load`` come from any thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._shelf = Shelf(workspace.folder.media)
        self._search = MediaSearch(workspace)
        self._ready: Future[asyncio.AbstractEventLoop] = Future()
        self._thread = threading.Thread(target=self._run, name="media", daemon=True)
        self._main: asyncio.Task[None] | None = None
        self._resting: dict[int, float] = {}  # until when, by the clock of the loop
        self._running: dict[int, asyncio.Task[Outcome]] = {}
        self._unreachable = 0  # in a row
        self._pause_until = 0.0
        self._counted_at = 0.0
        self._count_pause = 0.0

    def start(self) -> None:
        """Begin; returns when it can be asked. Raises what keeps it from that."""
        self._thread.start()
        self._loop = self._ready.result()

    def stop(self) -> None:
        """End what is under way; it is taken up again at the next start."""
        if self._main is not None:
            self._loop.call_soon_threadsafe(self._main.cancel)
        self._thread.join()

    def processed(self, event_id: int) -> None:
        """The records of a delivery are stored."""
        self._loop.call_soon_threadsafe(self._look_at, event_id)

    def chosen(self) -> None:
        """The settings may be others."""
        self._loop.call_soon_threadsafe(self._choose)

    def load(self, content_id: int, role: Role) -> "Future[None]":
        """Fetch the files of one record now, whatever the settings say.

        The future raises a UserError if none of them could be had.
        """
        return asyncio.run_coroutine_threadsafe(self._load(content_id, role), self._loop)

    # In the thread of the keeper

    def _run(self) -> None:
        try:
            with asyncio.Runner() as runner:
                runner.get_loop()  # which may fail
                runner.run(self._keep())
        except asyncio.CancelledError:
            pass
        except Exception as error:  # noqa: BLE001 - whoever starts it hears of it, else the log
            if self._ready.done():  # nobody waits for this thread any more
                _log.exception("the media keeper ended")
            else:
                self._ready.set_exception(error)

    async def _keep(self) -> None:
        self._main = asyncio.current_task()
        self._fetching = Fetching(self._workspace, self._shelf)
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self._to_look = asyncio.Event()
        self._to_fetch = asyncio.Event()
        self._ready.set_result(asyncio.get_running_loop())
        async with asyncio.TaskGroup() as group:
            for work in (self._tidying, self._looking, *[self._working] * _AT_ONCE):
                group.create_task(self._lasting(work))

    async def _lasting(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do a part of the work without end; what goes wrong for a while only delays it."""
        while True:
            try:
                await work()
            except UserError as error:
                _log.warning("files are not kept for a while", reason=error.sentence)
            except Exception:  # noqa: BLE001 - one file, or one look, must not end the others
                _log.exception("files are not kept for a while")
            await asyncio.sleep(_LONG_REST)

    @property
    def _roles(self) -> tuple[Role, ...]:
        return _ROLES[self._workspace.settings.keep_media]

    def _choose(self) -> None:
        self._to_look.set()
        self._to_fetch.set()

    def _look_at(self, event_id: int) -> None:
        if self._roles:
            self._search.add(event_id)
            self._to_look.set()

    async def _looking(self) -> None:
        while True:
            self._to_look.clear()
            self._search.choose(self._roles)
            async for noted in self._search.steps():
                if noted:
                    self._to_fetch.set()
                self._count()
            self._count(is_due=True)
            await self._to_look.wait()

    async def _tidying(self) -> None:
        while True:
            await self._shrink()
            async with self._fetching.shelving:
                with self._workspace.database.read() as connection:
                    removed = self._shelf.tidy(media.saved_files(connection))
            if removed:
                _log.info("files removed that no record refers to", files=removed)
            await asyncio.sleep(_TIDY_SECONDS)

    async def _working(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            self._to_fetch.clear()
            now = loop.time()
            wanted = self._next(now)
            if wanted is None:
                self._count(is_due=not self._running)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._to_fetch.wait(), self._rest(now))
                continue
            try:
                await self._once(wanted)
                self._workspace.media_problem = ""
            except NoRoom as error:
                self._workspace.media_problem = sentences(error.sentence, error.remedy)
                self._pause_until = loop.time() + _LONG_REST
            self._count()

    def _next(self, now: float) -> MediaFile | None:
        """The file whose link dies first, of those that nobody fetches and that do not rest."""
        self._resting = {id_: until for id_, until in self._resting.items() if until > now}
        if not self._roles or self._pause_until > now or len(self._resting) > _MOST_RESTING:
            return None
        with self._workspace.database.read() as connection:
            without = {*self._resting, *self._running}
            found = media.due(connection, 1, without, self._roles)
        return found[0] if found else None

    def _rest(self, now: float) -> float | None:
        """How long nothing is due, seen from ``now``, when that was found: else a rest ends unseen."""
        ends = [*self._resting.values(), self._pause_until]
        return min((end - now for end in ends if end > now), default=None)

    async def _once(self, wanted: MediaFile) -> Outcome:
        """Fetch a file, or wait for whoever does it already."""
        running = self._running.get(wanted.id)
        if running is None:
            running = asyncio.create_task(self._fetch(wanted))
            self._running[wanted.id] = running
            running.add_done_callback(lambda _task: self._running.pop(wanted.id, None))
        return await asyncio.shield(running)

    async def _fetch(self, wanted: MediaFile) -> Outcome:
        async with self._slots:
            is_cut_off = self._unreachable >= _CUT_OFF
            outcome = await self._fetching.fetch(wanted, counts=not is_cut_off)
        now = asyncio.get_running_loop().time()
        self._unreachable = self._unreachable + 1 if outcome == "unreachable" else 0
        if self._unreachable >= _CUT_OFF:
            self._pause_until = now + _LONG_REST
        if outcome in {"again", "unreachable"}:
            self._resting[wanted.id] = now + _RESTS[min(wanted.attempts, len(_RESTS) - 1)]
            self._to_fetch.set()  # those that wait do so as long as was right before
        if self._fetching.saved_bytes > self._workspace.settings.keep_media_mb * _MB:
            await self._shrink()
        return outcome

    async def _load(self, content_id: int, role: Role) -> None:
        with self._workspace.database.read() as connection:
            record = media.linking_one(connection, content_id)
            here = media.of_content(connection, content_id)
        found = [link for link in links_of(record) if link.role == role] if record is not None else []
        if not found:
            raise UserError(tr("This record links to no such file."), "")
        now = self._workspace.clock()
        lost = [each for each in here if each.file and not self._shelf.path(each.file).is_file()]

        def work(connection: Connection) -> list[MediaFile]:
            for each in lost:
                media.not_saved(connection, each.id, "failed", "", attempts=0)
            media.want(connection, [(content_id, link) for link in found], now, again=True)
            return media.of_content(connection, content_id)

        rows = await asyncio.wrap_future(self._workspace.database.submit(work))
        open_rows = [each for each in rows if each.role == role and each.status == "wanted"]
        outcomes = await asyncio.gather(*(self._once(each) for each in open_rows))
        self._count(is_due=True)
        if "saved" not in outcomes and open_rows:
            with self._workspace.database.read() as connection:
                first = media.by_id(connection, open_rows[0].id)
            raise UserError(first.error_message if first else tr("The record is gone."), "")

    async def _shrink(self) -> None:
        """Remove the oldest files until the rest is within the limit."""
        limit_mb = self._workspace.settings.keep_media_mb
        message = tr("Removed to stay within the limit of {limit_mb:,} MB.", limit_mb=limit_mb)
        while True:
            async with self._fetching.shelving:
                going = self._surplus(limit_mb * _MB)
                if not going:
                    return
                ids = [each.id for each in going]
                work = partial(media.remove, ids=ids, message=message, now=self._workspace.clock())
                gone: set[str] = await asyncio.wrap_future(self._workspace.database.submit(work))
                self._shelf.remove(gone)
            _log.info("files removed to stay within the limit", files=len(going))
            self._workspace.publish(Change(media=frozenset(each.content_id for each in going)))

    def _surplus(self, limit: int) -> list[MediaFile]:
        """Some of the oldest files, if all of them take more than ``limit`` bytes."""
        with self._workspace.database.read() as connection:
            self._fetching.saved_bytes = media.saved_bytes(connection)
            surplus = self._fetching.saved_bytes - limit
            oldest = media.oldest(connection, _STEP) if surplus > 0 else []
        going: list[MediaFile] = []
        while oldest and surplus > 0:
            going.append(oldest.pop(0))
            surplus -= going[-1].size
        return going

    def _count(self, *, is_due: bool = False) -> None:
        """Keep the summary up to date, seldom enough to cost little."""
        loop = asyncio.get_running_loop()
        started = loop.time()
        if not is_due and started < self._counted_at + self._count_pause:
            return
        with self._workspace.database.read() as connection:
            self._workspace.media = media.totals(connection, self._roles, self._workspace.clock())
        self._counted_at = loop.time()
        self._count_pause = max(_COUNT_SECONDS, _COUNT_SHARE * (self._counted_at - started))
