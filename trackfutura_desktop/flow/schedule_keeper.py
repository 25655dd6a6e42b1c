"""Keeping to the schedules: making and sending runs when their time comes."""

import asyncio
import contextlib

import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.flow.schedule import StillUnsent, damaged, make, write
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.model import schedule as rules
from trackfutura_desktop.model.cost import RunHeld
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import runs, schedules, trash
from trackfutura_desktop.store.database import NOT_NOW, Connection
from trackfutura_desktop.store.schedules import Schedule

_log = structlog.get_logger(__name__)

_STORAGE_PAUSE_SECONDS = 5.0
_FAULT_PAUSE_SECONDS = 60.0  # after a bug, which may come each time and is logged
# The longest rest. It goes on after a sleep of the computer, so what was missed is made up for by then.
_IDLE_SECONDS = 15.0
# A clock that is put back by less has been set right; one that was a day ahead had another date.
_WRONG_MS = 86_400_000
# After a sleep the network takes a moment; then whatever refused will not be mended by asking again.
_RETRY_MS = (30_000, 120_000, 600_000, 3_600_000)


class ScheduleKeeper:
    """Looks at the schedules of all projects, on the main loop. A time that was missed is caught up once."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._wake = asyncio.Event()
        self._refused: dict[int, tuple[int, int]] = {}  # by run: attempts, and when the next one is due

    def wake(self) -> None:
        """Look whether something became due; call on the main loop."""
        self._wake.set()

    async def run(self) -> None:
        """Keep to the schedules until cancelled."""
        is_first = True
        while True:
            self._wake.clear()
            try:
                if is_first:  # until then they can be restored
                    await write(self._workspace, schedules.forget_removed)
                    is_first = False
                await self._once()
                await self._rest()
            except NOT_NOW as error:
                _log.warning("schedules wait for the database", reason=error.sentence)
                await asyncio.sleep(_STORAGE_PAUSE_SECONDS)
            except Exception:  # noqa: BLE001 - the next look tries again
                _log.exception("look at schedules failed")
                await asyncio.sleep(_FAULT_PAUSE_SECONDS)

    async def _once(self) -> None:
        now = self._workspace.clock()
        with self._workspace.database.read() as connection:
            due, ahead = schedules.due(connection, now), schedules.ahead(connection, now + _WRONG_MS)
        if ahead:
            await write(self._workspace, lambda connection: _set_right(connection, ahead, now))
        for each in due:
            try:
                await self._keep_to(each, now)
            except NOT_NOW:
                raise
            except UserError as error:
                _log.warning("schedule paused", schedule=each.id, reason=error.sentence)
                await self._give_up(each, sentences(error.sentence, error.remedy), now)
            except Exception:  # noqa: BLE001 - one schedule must not stop the others, nor try for ever
                _log.exception("schedule paused", schedule=each.id)
                await self._give_up(each, tr("A fault in this program."), now)

    async def _give_up(self, schedule: Schedule, said: str, now: int) -> None:
        message = tr("Paused: {said}", said=said)
        await self._tell(schedule, message, paused_at=now, next_at=None, unsent_run_id=None)

    async def _keep_to(self, schedule: Schedule, now: int) -> None:
        """Send the run that is still to be sent; only then the next time makes another one."""
        if schedule.is_damaged:
            raise damaged()
        if schedule.unsent_run_id is not None:
            await self._send(schedule, schedule.unsent_run_id)
            schedule = self._again(schedule)
        if schedule.unsent_run_id is None:
            schedule = await self._made(schedule, now)
            if schedule.unsent_run_id is not None:
                await self._send(schedule, schedule.unsent_run_id)

    def _again(self, schedule: Schedule) -> Schedule:
        with self._workspace.database.read() as connection:
            return schedules.schedule(connection, schedule.id) or schedule

    async def _made(self, schedule: Schedule, now: int) -> Schedule:
        """Make the run of a time that has come; it is sent when the transaction is kept."""
        if schedule.next_at is None or schedule.next_at > now:
            return schedule
        try:
            await make(self._workspace, schedule, is_due=True)
        except NOT_NOW:
            raise
        except StillUnsent:
            pass  # a person made one in this very moment: the time waits for it
        except UserError as error:  # such as no source that is left: the next time comes all the same
            message = tr(
                "No run was made: {sentence} {remedy}", sentence=error.sentence, remedy=error.remedy
            ).strip()
            await write(
                self._workspace, lambda connection: _passed(self._workspace, connection, schedule, message)
            )
        return self._again(schedule)

    async def _send(self, schedule: Schedule, run_id: int) -> None:
        attempts, due_at = self._refused.get(run_id, (0, 0))
        if self._workspace.clock() < due_at:
            return
        if self._is_put_away(run_id):
            await self._hand_over(schedule, run_id, "")
            return
        message = ""
        try:
            refused = await start_run(self._workspace, run_id)
        except RunHeld:
            pass  # the run says so
        except NOT_NOW:
            raise
        except UserError as error:
            message = sentences(error.sentence, error.remedy)
        else:
            message = sentences(*refused)
            if refused and attempts < len(_RETRY_MS) and self._nothing_was_accepted(run_id):
                self._refused[run_id] = (attempts + 1, self._workspace.clock() + _RETRY_MS[attempts])
                await self._tell(schedule, tr("It is tried again: {message}", message=message))
                return
        await self._hand_over(schedule, run_id, message)

    def _is_put_away(self, run_id: int) -> bool:
        """Whether a person paused the run or moved it to the trash: it is sent no more by itself."""
        with self._workspace.database.read() as connection:
            return runs.is_paused(connection, run_id) or trash.is_trashed(connection, run_id)

    def _nothing_was_accepted(self, run_id: int) -> bool:
        with self._workspace.database.read() as connection:
            found = runs.requests(connection, run_id)
        return all(each.request_id is None and each.status is Status.FAILED for each in found)

    async def _hand_over(self, schedule: Schedule, run_id: int, message: str) -> None:
        self._refused.pop(run_id, None)
        await write(
            self._workspace,
            lambda connection: schedules.handed_over(connection, schedule.id, run_id, message),
        )

    async def _tell(self, schedule: Schedule, message: str, **values: object) -> None:
        await write(
            self._workspace,
            lambda connection: schedules.set_columns(connection, schedule.id, last_message=message, **values),
        )

    async def _rest(self) -> None:
        with self._workspace.database.read() as connection:
            following = schedules.next_time(connection, only_free=True)
        seconds = _IDLE_SECONDS
        if following is not None:
            seconds = min(max(following - self._workspace.clock(), 0) / 1_000, seconds)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wake.wait()


def _passed(workspace: Workspace, connection: Connection, schedule: Schedule, message: str) -> None:
    fresh = schedules.schedule(connection, schedule.id)
    if fresh is not None and fresh.next_at == schedule.next_at:
        now = workspace.clock()
        following = rules.next_after(schedule.repeat.rule, now)
        schedules.set_columns(
            connection, schedule.id, last_at=now, next_at=following, last_run_id=None, last_message=message
        )


def _set_right(connection: Connection, ahead: list[Schedule], now: int) -> None:
    """The clock was ahead when their next times were found: find them again, else they rest for years."""
    for each in ahead:
        values: dict[str, object] = {"last_at": now, "next_at": None}
        if each.paused_at is None:
            try:
                if each.is_damaged:
                    raise damaged()
                values["next_at"] = rules.next_after(each.repeat.rule, now)
            except UserError as error:  # such as a time zone that this computer does not know any more
                values |= {
                    "paused_at": now,
                    "last_message": tr("Paused: {sentence}", sentence=error.sentence),
                }
        schedules.set_columns(connection, each.id, **values)
