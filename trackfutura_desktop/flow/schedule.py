"""Schedules: what a person does with them, and making a run of one."""

import asyncio
import dataclasses
from collections.abc import Callable
from typing import TypeVar

import msgspec
import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.create import create_run
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model import schedule as rules
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.schedule import Repeat, ScheduleError
from trackfutura_desktop.store import schedules, sources
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.schedules import Schedule

T = TypeVar("T")

_log = structlog.get_logger(__name__)


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

    return await write(workspace, work)


async def pause(workspace: Workspace, schedule_id: int) -> None:
    """Make no runs until it is resumed; one that was made and not sent yet stays under Runs."""
    now = workspace.clock()
    values = {"paused_at": now, "next_at": None, "unsent_run_id": None}
    await write(workspace, lambda connection: schedules.set_columns(connection, schedule_id, **values))


async def resume(workspace: Workspace, schedule_id: int) -> None:
    """Go on with the next time; what was missed during the pause was meant to be."""
    await write(workspace, lambda connection: _resumed(workspace, connection, schedule_id))


async def remove(workspace: Workspace, schedule_id: int) -> None:
    """Delete a schedule; its runs stay. It can be restored until the next start."""
    now = workspace.clock()
    await write(workspace, lambda connection: schedules.set_columns(connection, schedule_id, removed_at=now))


async def restore(workspace: Workspace, schedule_id: int) -> None:
    """Take back the deletion of a schedule; it goes on with its next time."""

    def work(connection: Connection) -> None:
        schedules.set_columns(connection, schedule_id, removed_at=None)
        found = schedules.schedule(connection, schedule_id)
        if found is not None and found.paused_at is None and not found.is_damaged:
            _resumed(workspace, connection, schedule_id)

    await write(workspace, work)


async def run_now(workspace: Workspace, schedule_id: int) -> None:
    """Make a run at once, beside those of the schedule; the keeper sends it.

    Raises:
        UserError: None of its sources can be collected, or the run before it is still to be sent.
    """
    with workspace.database.read() as connection:
        found = schedules.schedule(connection, schedule_id)
    if found is not None:
        if found.is_damaged:
            raise damaged()
        await make(workspace, found, is_due=False)
        workspace.on_schedules()


class StillUnsent(ScheduleError):
    """The run before is still to be sent, so no other was made."""

    def __init__(self) -> None:
        super().__init__(
            "name",
            tr("Its last run is still being sent, so no other was made."),
            tr("Try again in a moment."),
        )


async def make(workspace: Workspace, schedule: Schedule, *, is_due: bool) -> None:
    """A run and what the schedule notes of it in one transaction: no time leads to two runs."""
    now = workspace.clock()

    def note(connection: Connection, run_id: int) -> None:
        fresh = schedules.schedule(connection, schedule.id)
        if fresh is None or (is_due and fresh.next_at != schedule.next_at):
            raise ScheduleError("name", tr("The schedule was changed meanwhile."), "")
        if fresh.unsent_run_id is not None:  # else it would be forgotten
            raise StillUnsent
        values: dict[str, object] = {"last_at": now, "last_run_id": run_id, "unsent_run_id": run_id}
        if is_due:
            values["next_at"] = rules.next_after(schedule.repeat.rule, now)
        schedules.set_columns(connection, schedule.id, last_message="", **values)

    with workspace.database.read() as connection:
        project = next(each for each in sources.projects(connection) if each.id == schedule.project_id)
        left = schedules.sources_left(connection, schedule)
        are_paused = not left and schedules.has_sources(connection, schedule)
    if are_paused:
        raise ScheduleError(
            "name",
            tr("All its sources are paused."),
            tr("Offer at least one of them in new runs again, in Sources."),
        )
    own = dataclasses.replace(workspace, project=project)
    options = rules.options_of(schedule.repeat, now)
    run_id = await create_run(own, left, options, note)
    _log.info("run made by a schedule", schedule=schedule.id, run=run_id)
    workspace.publish(Change(schedules=True))


def _resumed(workspace: Workspace, connection: Connection, schedule_id: int) -> None:
    found = schedules.schedule(connection, schedule_id)
    if found is not None:
        if found.is_damaged:
            raise damaged()
        next_at = rules.next_after(found.repeat.rule, workspace.clock())
        schedules.set_columns(connection, schedule_id, paused_at=None, next_at=next_at)


def damaged() -> UserError:
    """What is said of a schedule that is to be followed and cannot be read."""
    return UserError(
        tr("A part of this schedule cannot be read any more."),
        tr("Edit it and save it again, or delete it and repeat the run anew."),
    )


async def write(workspace: Workspace, work: Callable[[Connection], T]) -> T:
    """Change schedules, and tell the window and the keeper."""
    result = await asyncio.wrap_future(workspace.database.submit(work))
    workspace.publish(Change(schedules=True))
    workspace.on_schedules()
    return result
