"""Schedules: making runs of them when their time comes, and what a person does with them."""

import asyncio
import contextlib
import dataclasses
from collections.abc import Callable
from typing import TypeVar

import msgspec
import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.create import create_run
from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model import schedule as rules
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.cost import RunHeld
from trackfutura_desktop.model.schedule import Repeat, ScheduleError
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import runs, schedules, sources, trash
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.schedules import Schedule
from trackfutura_desktop.store.writer import StorageUnavailable

T = TypeVar("T")

_log = structlog.get_logger(__name__)

_STORAGE_PAUSE_SECONDS = 5.0
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
        knows_removed = True
        while True:
            self._wake.clear()
            try:
                if knows_removed:
                    await _write(self._workspace, schedules.forget_removed)
                    knows_removed = False
                await self._once()
            except StorageUnavailable as error:
                _log.warning("schedules wait for the database", reason=error.sentence)
                await asyncio.sleep(_STORAGE_PAUSE_SECONDS)
            await self._rest()

    async def _once(self) -> None:
        now = self._workspace.clock()
        with self._workspace.database.read() as connection:
            due, ahead = schedules.due(connection, now), schedules.ahead(connection, now + _WRONG_MS)
        if ahead:
            await _write(self._workspace, lambda connection: _set_right(connection, ahead, now))
        for each in due:
            try:
                fresh = await self._made(each, now)
                if fresh.unsent_run_id is not None:
                    await self._send(fresh, fresh.unsent_run_id)
            except StorageUnavailable:
                raise
            except Exception as error:  # noqa: BLE001 - one schedule must not stop the others, nor try for ever
                _log.exception("schedule paused", schedule=each.id)
                said = error.sentence if isinstance(error, UserError) else tr("A fault in this program.")
                await self._tell(
                    each, tr("Paused: {said}", said=said), paused_at=now, next_at=None, unsent_run_id=None
                )

    async def _made(self, schedule: Schedule, now: int) -> Schedule:
        """Make the run of a time that has come; it is sent when the transaction is kept."""
        if schedule.next_at is None or schedule.next_at > now:
            return schedule
        try:
            await _make(self._workspace, schedule, is_due=True)
        except StorageUnavailable:
            raise
        except UserError as error:  # such as no source that is left: the next time comes all the same
            message = tr(
                "No run was made: {sentence} {remedy}", sentence=error.sentence, remedy=error.remedy
            ).strip()
            await _write(
                self._workspace, lambda connection: _passed(self._workspace, connection, schedule, message)
            )
        with self._workspace.database.read() as connection:
            return schedules.schedule(connection, schedule.id) or schedule

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
        except StorageUnavailable:
            raise
        except UserError as error:
            message = f"{error.sentence} {error.remedy}".strip()
        else:
            message = " ".join(refused)
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
        await _write(
            self._workspace,
            lambda connection: schedules.handed_over(connection, schedule.id, run_id, message),
        )

    async def _tell(self, schedule: Schedule, message: str, **values: object) -> None:
        await _write(
            self._workspace,
            lambda connection: schedules.set_columns(connection, schedule.id, last_message=message, **values),
        )

    async def _rest(self) -> None:
        with self._workspace.database.read() as connection:
            following = schedules.next_time(connection)
        seconds = _IDLE_SECONDS
        if following is not None:
            seconds = min(max(following - self._workspace.clock(), 0) / 1_000, seconds)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wake.wait()


def draft(workspace: Workspace, run_id: int) -> Repeat:
    """What a schedule of a run begins with: daily, at nine.

    Raises:
        UserError: The run is gone, or none of its sources is there any more.
    """
    with workspace.database.read() as connection:
        found = schedules.repeatable(connection, run_id)
    if found is None or not found[1]:
        raise UserError(
            tr("This run cannot be repeated: none of its sources is there any more."),
            tr("Add the sources again, make a run of them and repeat that."),
        )
    name, source_ids, options = found
    return Repeat(name=name, sources=source_ids, options=options, rule=rules.Rule(kind="daily"))


async def keep(workspace: Workspace, repeat: Repeat, schedule_id: int | None = None) -> int:
    """Store a new schedule, or what was changed of one; returns its id. One that is paused stays paused.

    Raises:
        ScheduleError: It cannot be meant; tells the field.
    """
    now = workspace.clock()
    if repeat.rule.kind == "hours" and not repeat.rule.since:
        repeat = msgspec.structs.replace(repeat, rule=msgspec.structs.replace(repeat.rule, since=now))
    rules.validate(repeat, now)
    next_at = rules.next_after(repeat.rule, now)

    def work(connection: Connection) -> int:
        if schedule_id is None:
            return schedules.add(connection, workspace.project.id, repeat, next_at or now, now)
        known = schedules.schedule(connection, schedule_id)
        if known is None:
            raise UserError(
                tr("This schedule was deleted, so nothing was changed."), tr("Repeat the run anew.")
            )
        schedules.change(connection, schedule_id, repeat, None if known.paused_at is not None else next_at)
        return schedule_id

    return await _write(workspace, work)


async def pause(workspace: Workspace, schedule_id: int) -> None:
    """Make no runs until it is resumed; one that was made and not sent yet stays under Runs."""
    now = workspace.clock()
    values = {"paused_at": now, "next_at": None, "unsent_run_id": None}
    await _write(workspace, lambda connection: schedules.set_columns(connection, schedule_id, **values))


async def resume(workspace: Workspace, schedule_id: int) -> None:
    """Go on with the next time; what was missed during the pause was meant to be."""
    await _write(workspace, lambda connection: _resumed(workspace, connection, schedule_id))


async def remove(workspace: Workspace, schedule_id: int) -> None:
    """Delete a schedule; its runs stay. It can be restored until the next start."""
    now = workspace.clock()
    await _write(workspace, lambda connection: schedules.set_columns(connection, schedule_id, removed_at=now))


async def restore(workspace: Workspace, schedule_id: int) -> None:
    """Take back the deletion of a schedule; it goes on with its next time."""

    def work(connection: Connection) -> None:
        schedules.set_columns(connection, schedule_id, removed_at=None)
        found = schedules.schedule(connection, schedule_id)
        if found is not None and found.paused_at is None:
            _resumed(workspace, connection, schedule_id)

    await _write(workspace, work)


async def run_now(workspace: Workspace, schedule_id: int) -> None:
    """Make a run at once, beside those of the schedule; the keeper sends it.

    Raises:
        UserError: None of its sources can be collected, or the run before it is still to be sent.
    """
    with workspace.database.read() as connection:
        found = schedules.schedule(connection, schedule_id)
    if found is not None:
        await _make(workspace, found, is_due=False)
        workspace.on_schedules()


async def _make(workspace: Workspace, schedule: Schedule, *, is_due: bool) -> None:
    """A run and what the schedule notes of it in one transaction: no time leads to two runs."""
    now = workspace.clock()

    def note(connection: Connection, run_id: int) -> None:
        fresh = schedules.schedule(connection, schedule.id)
        if fresh is None or (is_due and fresh.next_at != schedule.next_at):
            raise ScheduleError("name", tr("The schedule was changed meanwhile."), "")
        if not is_due and fresh.unsent_run_id is not None:
            raise ScheduleError(
                "name",
                tr("Its last run is still being sent, so no other was made."),
                tr("Try again in a moment."),
            )
        values: dict[str, object] = {"last_at": now, "last_run_id": run_id, "unsent_run_id": run_id}
        if is_due:
            values["next_at"] = rules.next_after(schedule.repeat.rule, now)
        schedules.set_columns(connection, schedule.id, last_message="", **values)

    with workspace.database.read() as connection:
        project = next(each for each in sources.projects(connection) if each.id == schedule.project_id)
        left = schedules.sources_left(connection, schedule)
    own = dataclasses.replace(workspace, project=project)
    options = rules.options_of(schedule.repeat, now)
    run_id = await create_run(own, left, options, note)
    _log.info("run made by a schedule", schedule=schedule.id, run=run_id)
    workspace.publish(Change(schedules=True))


def _passed(workspace: Workspace, connection: Connection, schedule: Schedule, message: str) -> None:
    fresh = schedules.schedule(connection, schedule.id)
    if fresh is not None and fresh.next_at == schedule.next_at:
        now = workspace.clock()
        following = rules.next_after(schedule.repeat.rule, now)
        schedules.set_columns(
            connection, schedule.id, last_at=now, next_at=following, last_run_id=None, last_message=message
        )


def _resumed(workspace: Workspace, connection: Connection, schedule_id: int) -> None:
    found = schedules.schedule(connection, schedule_id)
    if found is not None:
        next_at = rules.next_after(found.repeat.rule, workspace.clock())
        schedules.set_columns(connection, schedule_id, paused_at=None, next_at=next_at)


def _set_right(connection: Connection, ahead: list[Schedule], now: int) -> None:
    """The clock was ahead when their next times were found: find them again, else they rest for years."""
    for each in ahead:
        values: dict[str, object] = {"last_at": now, "next_at": None}
        if each.paused_at is None:
            try:
                values["next_at"] = rules.next_after(each.repeat.rule, now)
            except ScheduleError as error:  # such as a time zone that this computer does not know any more
                values |= {
                    "paused_at": now,
                    "last_message": tr("Paused: {sentence}", sentence=error.sentence),
                }
        schedules.set_columns(connection, each.id, **values)


async def _write(workspace: Workspace, work: Callable[[Connection], T]) -> T:
    result = await asyncio.wrap_future(workspace.database.submit(work))
    workspace.publish(Change(schedules=True))
    workspace.on_schedules()
    return result
