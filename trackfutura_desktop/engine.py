"""Everything but the window: built in order, shut down in reverse order."""

import asyncio
import contextlib
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial

import structlog

from trackfutura_desktop import crash, handover, log, settings
from trackfutura_desktop import door as doors
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import backup_file, catalogue, next_start, restore
from trackfutura_desktop.flow.columns import ColumnKeeper
from trackfutura_desktop.flow.deadline import DeadlineKeeper
from trackfutura_desktop.flow.ingest import Ingest
from trackfutura_desktop.flow.media import MediaKeeper
from trackfutura_desktop.flow.public_address import PublicAddress
from trackfutura_desktop.flow.receive import Receiver
from trackfutura_desktop.flow.reconcile import Reconciler
from trackfutura_desktop.flow.schedule_keeper import ScheduleKeeper
from trackfutura_desktop.flow.updates import UpdateKeeper
from trackfutura_desktop.flow.upkeep import Upkeep
from trackfutura_desktop.flow.waking import WakeKeeper
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.keys import Keys
from trackfutura_desktop.language import plural, sentences, tr
from trackfutura_desktop.lock import FolderLock
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.net.admission import Admission
from trackfutura_desktop.net.brightdata import BrightData
from trackfutura_desktop.net.governor import Governor
from trackfutura_desktop.net.webhook import Listener, PortUnusable
from trackfutura_desktop.paths import DataFolder, private_umask
from trackfutura_desktop.spool import stray_files
from trackfutura_desktop.start import Start
from trackfutura_desktop.store import adopted, backup, bodies, costs, schedules
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.projects import last_open

_log = structlog.get_logger(__name__)

# How long a thread that computes may keep the interpreter from the others: with Python's own 5 ms the window
# missed every second frame while records were stored.
SWITCH_SECONDS = 0.001
_LARGE = 1024 * 1024
_MMAP_THRESHOLD = -3  # its name in malloc.h


@asynccontextmanager
async def running(
    start: Start, publish: Callable[[Change], None], door: doors.Door | None = None
) -> AsyncIterator[Workspace]:
    """A workspace that receives, processes and reconciles until the block ends.

    Args:
        start: What the command says.
        publish: Is told of every change of the data, on whichever thread it was made.
        door: That of the window, so that a second start finds it.

    Raises:
        UserError: The folder, a setting, the database or the address of the API cannot be used.
    """
    crash.arm()
    sys.setswitchinterval(SWITCH_SECONDS)
    give_back_large_blocks()
    private_umask()
    async with AsyncExitStack() as stack:
        moved = await _settle(start, stack)
        log.start(start.folder.log)
        stack.callback(log.stop)
        stack.push(_note_bug)
        _open_door(start.folder, door, stack)
        restored = await asyncio.to_thread(restore.finish, start.folder)
        compacted = await asyncio.to_thread(next_start.compact, start.folder)
        workspace = await _workspace(start, publish, stack)
        news = (moved, restored.sentence if restored else "", compacted)
        workspace.news = " ".join(each for each in news if each)
        ingest, reconciler = await _workers(workspace, stack)
        if start.listens:
            await _listen(start, workspace, ingest, stack)
            _keep_schedules(workspace, stack)  # a command that ends soon starts no runs
        _keep_watch(workspace, reconciler, stack)
        stack.callback(workspace.database.hurry)  # the first thing at the end
        _log.info("started", listening=workspace.local_url)
        yield workspace
        _log.info("ending")


def give_back_large_blocks() -> None:
    """Have the system get back each large block of memory as soon as it is freed.

    The C library of Linux learns to keep such blocks from the first one that is freed. The order of a million
    records is one of 8 MB, and a new one is made again and again while records arrive.
    """
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - a start waits for it nowhere else

        with contextlib.suppress(OSError, AttributeError):  # another C library, which has its own ways
            ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE)


def _note_bug(kind: type[BaseException] | None, error: BaseException | None, _trace: object) -> None:
    """The last moment at which there is a log."""
    if kind is not None and issubclass(kind, Exception) and not issubclass(kind, UserError):
        _log.error("bug", exc_info=error)


def _keep_watch(workspace: Workspace, reconciler: Reconciler, stack: AsyncExitStack) -> None:
    """Begin what goes on as long as the program does."""
    watching = asyncio.create_task(reconciler.run(), name="reconcile")
    stack.push_async_callback(_cancelled, watching)
    deadlines = DeadlineKeeper(workspace)
    stack.push_async_callback(_cancelled, asyncio.create_task(deadlines.run(), name="deadlines"))
    address = PublicAddress(workspace)
    workspace.on_address = address.changed
    stack.push_async_callback(_cancelled, asyncio.create_task(address.run(), name="public address"))
    waking = WakeKeeper(workspace, deadlines.wake)
    stack.push_async_callback(_cancelled, asyncio.create_task(waking.run(), name="waking"))
    stack.push_async_callback(_cancelled, asyncio.create_task(UpdateKeeper(workspace).run(), name="updates"))


async def _settle(start: Start, stack: AsyncExitStack) -> str:
    """Take the data folder, which may have to be moved first; returns what came of that."""
    while True:
        start.folder, moved = await asyncio.to_thread(next_start.move, start.folder)
        start.folder.create()
        lock = FolderLock(start.folder.root / "lock")
        stack.callback(lock.release)
        # Another start may have moved it since this one looked where it is, and has left an empty place.
        if not start.follows_move or start.folder == DataFolder.of_user():
            return moved
        lock.release()
        start.folder = DataFolder.of_user()


def _open_door(folder: DataFolder, door: doors.Door | None, stack: AsyncExitStack) -> None:
    if door is None:
        handover.forget(folder.door)  # one that was left by a sudden end
        return
    door.open(folder.door)
    stack.callback(door.close)


async def _workspace(start: Start, publish: Callable[[Change], None], stack: AsyncExitStack) -> Workspace:
    chosen = settings.load(start.folder.settings)
    if start.api_base:
        chosen.api_base = start.api_base
    if start.poll_seconds is not None:
        chosen.poll_seconds = start.poll_seconds
    keys = Keys(start.folder.root / "webhook-digests.json")
    if start.api_token:
        keys.use_api_token(start.api_token)
    database = Database(start.folder.database)
    stack.push_async_callback(asyncio.to_thread, database.close)
    await asyncio.to_thread(database.open)
    governor = Governor(shared=start.folder.pace)
    governor.begin()
    bright_data = BrightData(chosen.api_base, keys.api_token, governor)
    stack.push_async_callback(bright_data.aclose)
    return Workspace(
        folder=start.folder,
        settings=chosen,
        keys=keys,
        database=database,
        catalogue=catalogue.load(start.folder),
        bright_data=bright_data,
        project=database.write(lambda connection: last_open(connection, _now())),
        publish=publish,
        clock=_now,
    )


async def _workers(workspace: Workspace, stack: AsyncExitStack) -> tuple[Ingest, Reconciler]:
    _clean(workspace)
    if workspace.database.was_restored:
        workspace.database.write(_gone_back)
    workspace.database.write(costs.forget_unsent_terms)
    _keep_columns(workspace, stack)
    reconciler = Reconciler(workspace)
    ingest = Ingest(workspace)
    workspace.on_waiting = ingest.add
    workspace.on_watching = reconciler.wake
    keeper = MediaKeeper(workspace)
    keeper.start()
    stack.push_async_callback(asyncio.to_thread, keeper.stop)
    workspace.on_processed = keeper.processed
    workspace.on_media = keeper.chosen
    workspace.load_media = keeper.load
    ingest.start()
    stack.push_async_callback(asyncio.to_thread, ingest.stop)
    upkeep = Upkeep(workspace)
    upkeep.start()
    stack.push_async_callback(asyncio.to_thread, upkeep.stop)
    return ingest, reconciler


def _keep_columns(workspace: Workspace, stack: AsyncExitStack) -> None:
    keeper, publish = ColumnKeeper(workspace), workspace.publish

    def tell(change: Change) -> None:
        publish(change)
        keeper.notice(change)

    workspace.publish = tell
    keeper.start()
    stack.push_async_callback(asyncio.to_thread, keeper.stop)


def _keep_schedules(workspace: Workspace, stack: AsyncExitStack) -> None:
    keeper = ScheduleKeeper(workspace)
    workspace.on_schedules = keeper.wake
    stack.push_async_callback(_cancelled, asyncio.create_task(keeper.run(), name="schedules"))


def _clean(workspace: Workspace) -> None:
    """Remove the files that no delivery refers to, before the first new one comes."""
    backup_file.forget_drafts(workspace.folder, _now())
    spool = workspace.spool
    database, aside = workspace.database, workspace.folder.rescued
    if database.is_new and (newest := backup.set_aside(database.path)):
        workspace.storage_problem = tr(
            "There was no database in the data folder, and an empty one was made. The newest backup copy is "
            "{path}.",
            path=newest,
        )
    found = spool.files()
    if not found:
        return  # then no delivery has to be looked at
    with database.read() as connection:
        strays = stray_files(found, bodies.spool_files(connection))
    if not (database.was_restored or database.is_new):
        spool.remove_strays(strays)
    # Deliveries that this database does not know, for which people paid, may have been in them.
    elif count := spool.rescue(strays, aside):
        _log.warning("bodies put aside", count=count, folder=str(aside))
        kept = plural(
            count,
            "{n} body that the database does not know is kept in {aside}, from where it can be imported.",
            "{n} bodies that the database does not know are kept in {aside}, from where they can be "
            "imported.",
            aside=aside,
        )
        first = tr("The database was restored from a backup copy.") if database.was_restored else ""
        workspace.storage_problem = sentences(first or workspace.storage_problem, kept)


def _gone_back(connection: Connection) -> None:
    """A copy knows nothing of what was sent since it was made: nothing is sent a second time by itself."""
    schedules.pause_all(connection, _now(), tr("Paused: the database was restored from a backup copy."))
    adopted.look_before_sending(connection)
    backup.forget_restored(connection)


async def _listen(start: Start, workspace: Workspace, ingest: Ingest, stack: AsyncExitStack) -> None:
    spool = workspace.spool
    admission = Admission(
        workspace.keys.accepts,
        spool,
        tests_are_open=lambda: not (workspace.settings.public_url or workspace.settings.tunnel),
        public_url=lambda: workspace.public_url,
        on_refused=workspace.marks.notice,
    )
    listener = Listener(
        Receiver(workspace, on_stored=ingest.add).receive,
        admission,
        spool,
        clock=workspace.clock,
        on_broken=partial(_note_broken, workspace),
    )
    stack.push_async_callback(asyncio.to_thread, listener.stop)
    host = start.host or workspace.settings.listener_host
    port = workspace.settings.listener_port if start.port is None else start.port
    try:
        await asyncio.to_thread(listener.start, host, port)
    except PortUnusable as error:
        if start.needs_port:
            raise
        workspace.listener_problem = error.sentence
        return
    workspace.local_url = listener.url


def _note_broken(workspace: Workspace, problem: UserError) -> None:
    """The foot of the window looks at this every second, and no request is given the address any more."""
    workspace.local_url = ""
    workspace.listener_problem = sentences(problem.sentence, problem.remedy)


async def _cancelled(task: "asyncio.Task[None]") -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


def _now() -> int:
    return time.time_ns() // 1_000_000
