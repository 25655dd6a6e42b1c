"""Schedules: a clock that jumps, a program that was closed, a limit, and a Bright Data that refuses."""

import asyncio
import datetime as dt

import msgspec
import pytest
from house import INSTAGRAM, TIKTOK, House, created, ended, play, requests_of, run_of, unreadable, until

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import curate, schedule_keeper
from trackfutura_desktop.flow import schedule as keeping
from trackfutura_desktop.flow import sources as flow_sources
from trackfutura_desktop.flow.execute import cancel_run, pause_run, start_run
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import ServiceOptions
from trackfutura_desktop.model.schedule import HOUR_MS, Repeat, Rule, ScheduleError
from trackfutura_desktop.model.source_edit import SourceEdit
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import costs, runs, schedules, sources, tree
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.schedules import Schedule

DAY_MS = 24 * HOUR_MS


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_795_000_000_000  # 2026-11-18 11:06:40 UTC

    def __call__(self) -> int:
        return self.now


async def daily(workspace: Workspace, hour: int = 12, days_back: int | None = None) -> tuple[int, int]:
    """A schedule of a new run over one source: (run, schedule)."""
    run_id = await created(workspace, INSTAGRAM, 3)
    draft = keeping.draft(workspace, run_id)
    repeat = Repeat(
        name="Brands",
        sources=draft.sources,
        options=draft.options,
        rule=Rule(kind="daily", hour=hour),
        days_back=days_back,
    )
    return run_id, await keeping.keep(workspace, repeat)


def schedule(workspace: Workspace, schedule_id: int) -> Schedule:
    with workspace.database.read() as connection:
        found = schedules.schedule(connection, schedule_id)
    assert found is not None
    return found


def made(workspace: Workspace) -> list[str]:
    """The names of the runs that the schedule made, the oldest first."""
    with workspace.database.read() as connection:
        names = [run.name for run in tree.runs(connection, workspace.project.id)]
    return [name for name in reversed(names) if name.startswith("Brands")]


def look(workspace: Workspace, clock: Clock, passed: int) -> None:
    clock.now += passed
    workspace.on_schedules()


async def sent(workspace: Workspace, schedule_id: int) -> int:
    """Wait until the last run was handed over; its id."""
    await until(lambda: schedule(workspace, schedule_id).last_run_id is not None)
    await until(lambda: schedule(workspace, schedule_id).unsent_run_id is None)
    run_id = schedule(workspace, schedule_id).last_run_id
    assert run_id is not None
    return run_id


def test_a_run_is_made_and_sent_when_its_time_comes(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            clock = Clock()
            workspace.clock = clock
            first, schedule_id = await daily(workspace, days_back=7)
            assert made(workspace) == []
            look(workspace, clock, HOUR_MS)  # 12:06
            run_id = await sent(workspace, schedule_id)
            assert run_id != first
            assert made(workspace) == ["Brands – 2026-11-18 12:06"]  # noqa: RUF001
            await until(lambda: requests_of(workspace, run_id)[0].request_id is not None)
            (request,) = requests_of(workspace, run_id)
            assert "11-11-2026" in request.inputs
            assert schedule(workspace, schedule_id).next_at == clock.now - 400_000 + DAY_MS
            assert schedule(workspace, schedule_id).last_at == clock.now

    play(story)


def test_a_database_that_cannot_be_read_for_a_while_delays_a_schedule_and_pauses_none(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(schedule_keeper, "_STORAGE_PAUSE_SECONDS", 0.05)

    async def story() -> None:
        async with house.open() as workspace:
            clock = Clock()
            workspace.clock = clock
            _, schedule_id = await daily(workspace)
            with unreadable(workspace):
                look(workspace, clock, HOUR_MS)
                await until(lambda: "schedules wait for the database" in caplog.text)
            await sent(workspace, schedule_id)
            assert schedule(workspace, schedule_id).paused_at is None
            assert len(made(workspace)) == 1

    play(story)


def test_what_was_missed_is_caught_up_once(house: House) -> None:
    async def story() -> None:
        clock = Clock()
        async with house.open() as workspace:
            workspace.clock = clock
            _, schedule_id = await daily(workspace)
            look(workspace, clock, 5 * DAY_MS)
            await sent(workspace, schedule_id)
            assert len(made(workspace)) == 1
            look(workspace, clock, HOUR_MS)
            look(workspace, clock, DAY_MS)
            await until(lambda: len(made(workspace)) == 2)
            await sent(workspace, schedule_id)

    play(story)


def test_a_time_that_came_while_the_program_was_closed_is_caught_up_at_the_start(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            clock = Clock()
            clock.now -= 400 * DAY_MS  # long before the clock of the next start
            workspace.clock = clock
            _, schedule_id = await daily(workspace)
        async with house.open() as workspace:
            await sent(workspace, schedule_id)
            assert len(made(workspace)) == 1
            next_at = schedule(workspace, schedule_id).next_at
            assert next_at is not None
            assert next_at > workspace.clock()

    play(story)


def test_a_run_that_was_made_and_not_sent_before_a_sudden_end_is_sent_at_the_start(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:  # nobody keeps to schedules
            _, schedule_id = await daily(workspace)
            await keeping.run_now(workspace, schedule_id)
            assert schedule(workspace, schedule_id).unsent_run_id is not None
        async with house.open() as workspace:
            run_id = await sent(workspace, schedule_id)
            await ended(workspace, run_id)
            assert len(made(workspace)) == 1

    play(story)


def test_a_paused_schedule_makes_no_runs_and_goes_on_with_the_next_time(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            clock = Clock()
            workspace.clock = clock
            _, schedule_id = await daily(workspace)
            await keeping.pause(workspace, schedule_id)
            assert schedule(workspace, schedule_id).next_at is None
            look(workspace, clock, 3 * DAY_MS)
            await keeping.resume(workspace, schedule_id)
            next_at = schedule(workspace, schedule_id).next_at
            assert next_at is not None
            assert next_at > clock.now
            look(workspace, clock, DAY_MS)
            await sent(workspace, schedule_id)
            assert len(made(workspace)) == 1

    play(story)


@pytest.mark.parametrize("put_away", ["run paused", "run in the trash", "schedule paused"])
def test_a_run_that_was_put_away_is_not_sent_by_the_keeper(house: House, put_away: str) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:  # nobody keeps to schedules
            _, schedule_id = await daily(workspace)
            await keeping.run_now(workspace, schedule_id)
            run_id = schedule(workspace, schedule_id).last_run_id
            assert run_id is not None
            if put_away == "run paused":
                await pause_run(workspace, run_id)
            elif put_away == "run in the trash":
                await curate.move_to_trash(workspace, [run_id])
            else:
                await keeping.pause(workspace, schedule_id)
        async with house.open() as workspace:
            await until(lambda: schedule(workspace, schedule_id).unsent_run_id is None)
            assert requests_of(workspace, run_id)[0].sent_at is None
            with workspace.database.read() as connection:
                assert runs.is_paused(connection, run_id) is (put_away == "run paused")

    play(story)


def test_nothing_is_sent_of_a_run_in_the_trash(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await created(workspace, INSTAGRAM)
            await curate.move_to_trash(workspace, [run_id])
            assert await start_run(workspace, run_id) == []
            assert requests_of(workspace, run_id)[0].sent_at is None

    play(story)


def test_a_schedule_forgets_a_run_that_was_deleted_for_good(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            _, schedule_id = await daily(workspace)
            await keeping.run_now(workspace, schedule_id)
            run_id = schedule(workspace, schedule_id).unsent_run_id
            assert run_id is not None
            await curate.move_to_trash(workspace, [run_id])
            await asyncio.to_thread(curate.delete_for_good, workspace, [run_id], Watch())
            found = schedule(workspace, schedule_id)
            assert (found.last_run_id, found.unsent_run_id) == (None, None)

    play(story)


def test_a_deleted_schedule_makes_no_runs_until_it_is_restored(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            clock = Clock()
            workspace.clock = clock
            _, schedule_id = await daily(workspace)
            _, other = await daily(workspace, hour=20)
            await keeping.remove(workspace, schedule_id)
            look(workspace, clock, 12 * HOUR_MS)
            await sent(workspace, other)
            with workspace.database.read() as connection:
                assert [each.id for each in schedules.schedules_of(connection, workspace.project.id)] == [
                    other
                ]
            await keeping.restore(workspace, schedule_id)
            assert schedule(workspace, schedule_id).last_run_id is None
            look(workspace, clock, DAY_MS)
            await sent(workspace, schedule_id)

    play(story)


def test_a_run_of_a_schedule_keeps_to_the_monthly_limit(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            workspace.settings.monthly_limit = 0.001
            _, schedule_id = await daily(workspace)
            await keeping.run_now(workspace, schedule_id)
            run_id = await sent(workspace, schedule_id)
            assert schedule(workspace, schedule_id).is_last_held
            with workspace.database.read() as connection:
                assert run_id in costs.holds(connection, workspace.project.id)
            assert run_of(workspace, run_id).status is Status.PENDING

    play(story)


def test_without_a_key_the_run_waits_and_the_schedule_says_so(house: House) -> None:
    async def story() -> None:
        async with house.open(api_token="") as workspace:
            _, schedule_id = await daily(workspace)
            await keeping.run_now(workspace, schedule_id)
            run_id = await sent(workspace, schedule_id)
            assert "key" in schedule(workspace, schedule_id).last_message
            assert run_of(workspace, run_id).status is Status.PENDING

    play(story)


def test_a_run_that_was_refused_is_tried_again_for_a_while(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            house.simulator.options.faults = {"/trigger": ["429"] * 4}
            house.simulator.options.retry_after = 0
            clock = Clock()
            workspace.clock = clock
            _, schedule_id = await daily(workspace)
            look(workspace, clock, HOUR_MS)
            await until(lambda: schedule(workspace, schedule_id).last_message.startswith("It is tried again"))
            (unsent,) = [schedule(workspace, schedule_id).unsent_run_id]
            assert unsent is not None
            look(workspace, clock, HOUR_MS)
            assert await sent(workspace, schedule_id) == unsent
            await until(lambda: requests_of(workspace, unsent)[0].request_id is not None)

    play(story)


def test_the_next_time_waits_for_the_run_that_is_still_to_be_sent_and_both_are_sent(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            house.simulator.options.faults = {"/trigger": ["429"] * 4}
            house.simulator.options.retry_after = 0
            clock = Clock()
            workspace.clock = clock
            _, schedule_id = await daily(workspace)
            look(workspace, clock, HOUR_MS)
            await until(lambda: schedule(workspace, schedule_id).last_message.startswith("It is tried again"))
            first = schedule(workspace, schedule_id).unsent_run_id
            assert first is not None
            look(workspace, clock, DAY_MS)
            await until(lambda: len(made(workspace)) == 2)
            second = await sent(workspace, schedule_id)
            assert second != first
            for run_id in (first, second):
                await until(lambda: requests_of(workspace, run_id)[0].request_id is not None)  # noqa: B023

    play(story)


def test_a_schedule_that_cannot_be_read_is_paused_with_a_sentence_and_stops_no_other(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            clock = Clock()
            workspace.clock = clock
            _, broken = await daily(workspace)
            _, other = await daily(workspace)
            workspace.database.write(
                lambda connection: schedules.set_columns(connection, broken, rule='{"kind": "at will"}')
            )
            look(workspace, clock, HOUR_MS)
            await sent(workspace, other)
            await until(lambda: schedule(workspace, broken).paused_at is not None)
            said = "Paused: A part of this schedule cannot be read any more. Edit it"
            assert schedule(workspace, broken).last_message.startswith(said)
            assert len(made(workspace)) == 1
            for act in (keeping.resume, keeping.run_now):
                with pytest.raises(UserError, match="cannot be read"):
                    await act(workspace, broken)
            repeat = msgspec.structs.replace(
                schedule(workspace, broken).repeat, rule=Rule(kind="daily", hour=12)
            )
            await keeping.keep(workspace, repeat, broken)
            await keeping.resume(workspace, broken)
            look(workspace, clock, DAY_MS)
            await sent(workspace, broken)

    play(story)


def test_a_schedule_whose_sources_are_all_paused_says_so(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            clock = Clock()
            workspace.clock = clock
            _, schedule_id = await daily(workspace)
            with workspace.database.read() as connection:
                ids = [each.id for each in sources.sources(connection, workspace.project.id)]
            await flow_sources.edit_sources(workspace, ids, SourceEdit(is_active=False))
            look(workspace, clock, HOUR_MS)
            await until(lambda: schedule(workspace, schedule_id).last_message != "")
            said = "No run was made: All its sources are paused."
            assert schedule(workspace, schedule_id).last_message.startswith(said)

    play(story)


def test_without_any_source_left_the_time_passes_and_the_schedule_says_so(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            clock = Clock()
            workspace.clock = clock
            run_id, schedule_id = await daily(workspace)
            with workspace.database.read() as connection:
                ids = [each.id for each in sources.sources(connection, workspace.project.id)]
            await flow_sources.remove_sources(workspace, ids)
            look(workspace, clock, HOUR_MS)
            await until(lambda: schedule(workspace, schedule_id).last_message != "")
            assert schedule(workspace, schedule_id).last_message.startswith("No run was made")
            assert (schedule(workspace, schedule_id).next_at or 0) > clock.now
            with pytest.raises(UserError):
                keeping.draft(workspace, run_id)

    play(story)


def test_a_repeated_run_keeps_how_many_posts_single_services_were_asked_for(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            day = dt.date(2026, 11, 1)
            own = (
                ServiceOptions(Platform.INSTAGRAM, Service.POSTS, start_date=day, num_of_posts=5),
                ServiceOptions(Platform.TIKTOK, Service.POSTS, start_date=day),
            )
            run_id = await created(workspace, f"{INSTAGRAM}\n{TIKTOK}", 1_000, services=own)
            options = keeping.draft(workspace, run_id).options
            assert options.num_of_posts == 1_000
            assert options.services == (ServiceOptions(Platform.INSTAGRAM, Service.POSTS, num_of_posts=5),)

    play(story)


def test_a_source_that_got_the_id_of_a_removed_one_is_not_collected(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            clock = Clock()
            workspace.clock = clock
            _, schedule_id = await daily(workspace)
            (removed,) = schedule(workspace, schedule_id).repeat.sources
            await flow_sources.remove_sources(workspace, [removed])
            clock.now += 1
            await created(workspace, TIKTOK)
            with workspace.database.read() as connection:
                assert [each.id for each in sources.sources(connection, workspace.project.id)] == [removed]
            with pytest.raises(UserError):
                await keeping.run_now(workspace, schedule_id)

    play(story)


def test_a_schedule_leaves_out_the_sources_that_are_paused(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run_id = await created(workspace, f"{INSTAGRAM}\n{TIKTOK}")
            schedule_id = await keeping.keep(workspace, keeping.draft(workspace, run_id))
            with workspace.database.read() as connection:
                found = sources.sources(connection, workspace.project.id)
            (paused,) = [each.id for each in found if each.platform is Platform.TIKTOK]
            await flow_sources.edit_sources(workspace, [paused], SourceEdit(is_active=False))
            await keeping.run_now(workspace, schedule_id)
            made_id = schedule(workspace, schedule_id).last_run_id
            assert made_id is not None
            (request,) = requests_of(workspace, made_id)
            assert request.platform is Platform.INSTAGRAM

    play(story)


def test_a_source_that_was_added_while_the_clock_was_ahead_is_collected(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            clock = Clock()
            workspace.clock = clock
            run_id = await created(workspace, INSTAGRAM)
            clock.now -= DAY_MS
            schedule_id = await keeping.keep(workspace, keeping.draft(workspace, run_id))
            await keeping.run_now(workspace, schedule_id)
            assert schedule(workspace, schedule_id).last_run_id is not None

    play(story)


def test_a_clock_that_was_years_ahead_does_not_stop_a_schedule(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            clock = Clock()
            workspace.clock = clock
            _, schedule_id = await daily(workspace)
            look(workspace, clock, 1_000 * DAY_MS)
            await sent(workspace, schedule_id)
            look(workspace, clock, -990 * DAY_MS)
            await until(lambda: (schedule(workspace, schedule_id).next_at or 0) < clock.now + 2 * DAY_MS)
            assert len(made(workspace)) == 1

    play(story)


def test_a_schedule_whose_next_time_cannot_be_found_is_paused_and_stops_no_other(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            clock = Clock()
            workspace.clock = clock
            _, broken = await daily(workspace)
            _, other = await daily(workspace)
            look(workspace, clock, 1_000 * DAY_MS)
            await sent(workspace, broken)
            await sent(workspace, other)
            rule = msgspec.json.encode(Rule(kind="daily", zone="Nowhere/Land")).decode()
            workspace.database.write(
                lambda connection: schedules.set_columns(connection, broken, rule=rule, next_at=None)
            )
            look(workspace, clock, -990 * DAY_MS)
            await until(lambda: (schedule(workspace, other).next_at or 0) < clock.now + 2 * DAY_MS)
            assert schedule(workspace, broken).paused_at is not None
            assert schedule(workspace, broken).last_message.startswith("Paused: ")
            look(workspace, clock, 2 * DAY_MS)
            await until(lambda: len(made(workspace)) == 3)
            await sent(workspace, other)

    play(story)


def test_no_run_is_made_beside_one_that_is_still_to_be_sent(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            _, schedule_id = await daily(workspace)
            await keeping.run_now(workspace, schedule_id)
            with pytest.raises(ScheduleError, match="still being sent"):
                await keeping.run_now(workspace, schedule_id)
            assert len(made(workspace)) == 1
            run_id = schedule(workspace, schedule_id).unsent_run_id
            assert run_id is not None

            def hand_over(connection: Connection) -> list[int | None]:
                found = []
                for each in (run_id + 1, run_id):
                    schedules.handed_over(connection, schedule_id, each, "")
                    kept = schedules.schedule(connection, schedule_id)
                    found.append(None if kept is None else kept.unsent_run_id)
                return found

            assert workspace.database.write(hand_over) == [run_id, None]

    play(story)


def test_a_run_that_a_person_makes_when_the_time_comes_is_sent_and_so_is_that_of_the_time(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def a_person_is_quicker(workspace: Workspace, due: Schedule, *, is_due: bool) -> None:
        monkeypatch.setattr("trackfutura_desktop.flow.schedule_keeper.make", keeping.make)
        await keeping.run_now(workspace, due.id)
        await keeping.make(workspace, due, is_due=is_due)

    async def story() -> None:
        async with house.open() as workspace:
            clock = Clock()
            workspace.clock = clock
            _, schedule_id = await daily(workspace)
            monkeypatch.setattr("trackfutura_desktop.flow.schedule_keeper.make", a_person_is_quicker)
            look(workspace, clock, HOUR_MS)
            await until(lambda: len(made(workspace)) == 2)
            last = await sent(workspace, schedule_id)
            for run_id in (last - 1, last):
                await until(lambda: requests_of(workspace, run_id)[0].request_id is not None)  # noqa: B023
            assert len(made(workspace)) == 2

    play(story)


def test_a_run_that_was_held_and_then_cancelled_is_held_no_more(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            workspace.settings.monthly_limit = 0.001
            _, schedule_id = await daily(workspace)
            await keeping.run_now(workspace, schedule_id)
            run_id = await sent(workspace, schedule_id)
            await curate.move_to_trash(workspace, [run_id])
            assert not schedule(workspace, schedule_id).is_last_held
            await curate.restore(workspace, [run_id])
            assert schedule(workspace, schedule_id).is_last_held
            await cancel_run(workspace, run_id)
            assert not schedule(workspace, schedule_id).is_last_held

    play(story)


def test_a_schedule_that_cannot_be_meant_is_not_stored(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            _, schedule_id = await daily(workspace)
            wrong = Repeat(
                name="x",
                sources=(1,),
                options=schedule(workspace, schedule_id).repeat.options,
                rule=Rule(kind="cron", cron="never"),
            )
            with pytest.raises(ScheduleError):
                await keeping.keep(workspace, wrong, schedule_id)
            assert schedule(workspace, schedule_id).repeat.name == "Brands"

    play(story)


def test_an_edited_schedule_has_another_next_time(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            _, schedule_id = await daily(workspace)
            repeat = schedule(workspace, schedule_id).repeat
            every = Repeat(
                name="Brands",
                sources=repeat.sources,
                options=repeat.options,
                rule=Rule(kind="hours", hours=6),
            )
            await keeping.keep(workspace, every, schedule_id)
            found = schedule(workspace, schedule_id)
            assert found.next_at == found.repeat.rule.since + 6 * HOUR_MS

    play(story)


def test_a_schedule_makes_runs_in_its_own_project(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            own = workspace.project
            _, schedule_id = await daily(workspace)
            workspace.project = sources.Project(own.id + 1, "Another one")
            await keeping.run_now(workspace, schedule_id)
            run_id = await sent(workspace, schedule_id)
            with workspace.database.read() as connection:
                assert len(runs.requests(connection, run_id)) == 1
                assert run_id in [run.key.run_id for run in tree.runs(connection, own.id)]

    play(story)
