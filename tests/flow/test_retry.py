"""Retry only what failed or is missing; nothing is paid for twice."""

import asyncio
import itertools
from collections.abc import Iterator
from functools import partial
from typing import Any

import msgspec
import pytest
from house import INSTAGRAM, House, created, ended, jobs_of, play, requests_of, run_of, started, until

from trackfutura_desktop.flow import curate, schedule
from trackfutura_desktop.flow.execute import (
    cancel_request,
    cancel_run,
    pause_run,
    retry_run,
    start_run,
)
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.completeness import InputError, Outcome, Sum, input_errors, outcome
from trackfutura_desktop.model.cost import RunHeld
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.net.faults import KeyMissing
from trackfutura_desktop.simulator import Options, Simulator, running
from trackfutura_desktop.store import completeness, costs, retries, runs, schedules
from trackfutura_desktop.store.database import Connection

POSTS = "gd_lk5ns7kz21pck8jpis"
GOOD = "https://www.instagram.com/northwind.studio/\nhttps://www.instagram.com/lumen.cafe/"
DEAD = "https://www.instagram.com/deadfields/"
TIKTOK = "https://www.tiktok.com/@lumen.roasters"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with running(Options(time_factor=0, dirt=0)) as running_simulator:
        yield running_simulator


def sums(workspace: Workspace, run_id: int) -> dict[int, Sum]:
    with workspace.database.read() as connection:
        return completeness.sums(connection, run_id)


def set_jobs(values: tuple[str, int, int], connection: Connection) -> None:
    connection.exec_driver_sql(
        "UPDATE scraping_jobs SET status = ?, content_count = ?, error_count = ?", values
    )


def given_up(batch_id: int, connection: Connection) -> None:
    runs.move_request(connection, batch_id, Status.FAILED, 1, "No trace")
    runs.change_request(connection, batch_id, looks=10)


async def sent_inputs(workspace: Workspace, snapshot_id: str | None) -> list[Any]:
    return [each["url"] for each in await workspace.bright_data.snapshot_input(snapshot_id or "")]


def test_only_the_input_with_an_error_is_asked_for_again_by_a_linked_request(
    house: House, simulator: Simulator
) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, f"{GOOD}\n{DEAD}")
            await ended(workspace, run_id)
            (first,) = requests_of(workspace, run_id)
            assert sums(workspace, run_id) == {first.id: Sum(records=2, errors=1)}
            before = run_of(workspace, run_id).content_count
            assert await retry_run(workspace, run_id) == (1, [])
            await ended(workspace, run_id)
            _, second = requests_of(workspace, run_id)
            assert second.retry_of == first.id
            assert await sent_inputs(workspace, second.request_id) == [DEAD]
            assert sums(workspace, run_id) == {first.id: Sum(records=2), second.id: Sum(errors=1)}
            assert run_of(workspace, run_id).content_count == before
            assert len(simulator.produced()) == 2

    play(story)


def test_a_request_that_failed_is_asked_for_again_and_fills_the_same_folders(
    house: House, simulator: Simulator
) -> None:
    simulator.options.failing_datasets = {POSTS: "Internal error"}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, f"{GOOD}\n{TIKTOK}")
            await ended(workspace, run_id)
            folders = [job.id for job in jobs_of(workspace, run_id)]
            assert sum(sums(workspace, run_id).values(), Sum()) == Sum(records=1, missing=2)
            simulator.options.failing_datasets = {}
            assert await retry_run(workspace, run_id) == (1, [])
            run = await ended(workspace, run_id)
            assert run.status is Status.COMPLETED
            assert [job.id for job in jobs_of(workspace, run_id)] == folders
            assert all(job.content_count for job in jobs_of(workspace, run_id))
            assert sum(sums(workspace, run_id).values(), Sum()) == Sum(records=3)
            assert requests_of(workspace, run_id)[0].status is not Status.COMPLETED  # what failed stays told

    play(story)


def test_nothing_is_asked_for_twice_however_often_it_is_pressed(house: House, simulator: Simulator) -> None:
    simulator.options.failing_datasets = {POSTS: "Internal error"}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, GOOD)
            await ended(workspace, run_id)
            simulator.options.failing_datasets = {}
            made = await asyncio.gather(*(retry_run(workspace, run_id) for _ in range(6)))
            assert sum(count for count, _ in made) == 1
            await ended(workspace, run_id)
            assert await retry_run(workspace, run_id) == (0, [])
            assert len(simulator.produced()) == 2

    play(story)


def test_one_input_alone_can_be_asked_for_again(house: House, simulator: Simulator) -> None:
    simulator.options.failing_datasets = {POSTS: "Internal error"}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, GOOD)
            await ended(workspace, run_id)
            simulator.options.failing_datasets = {}
            job = jobs_of(workspace, run_id)[0]
            await retry_run(workspace, run_id, {job.id})
            await ended(workspace, run_id)
            first, second = requests_of(workspace, run_id)
            assert await sent_inputs(workspace, second.request_id) == [job.url]
            assert sums(workspace, run_id) == {first.id: Sum(missing=1), second.id: Sum(records=1)}

    play(story)


def test_the_lost_answer_of_a_retry_is_found_and_not_paid_for_again(
    house: House, simulator: Simulator
) -> None:
    simulator.options.failing_datasets = {POSTS: "Internal error"}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            await ended(workspace, run_id)
            simulator.options.failing_datasets = {}
            simulator.options.faults = {"/trigger": ["cut"]}
            made, refused = await retry_run(workspace, run_id)
            assert made == 1
            assert "not known whether" in refused[0]
            run = await ended(workspace, run_id)
            assert run.status is Status.COMPLETED
            assert len(simulator.produced()) == 2
            assert requests_of(workspace, run_id)[1].request_id in simulator.produced()

    play(story)


def test_sending_a_request_again_first_looks_for_what_was_started(house: House, simulator: Simulator) -> None:
    simulator.options.faults = {"/trigger": ["cut"]}

    async def story() -> None:
        async with house.open(poll_seconds=3_000, listens=False) as workspace:
            run_id = await started(workspace, INSTAGRAM)
            (lost,) = requests_of(workspace, run_id)
            workspace.database.write(partial(given_up, lost.id))
            assert await start_run(workspace, run_id) == []
            assert len(simulator.produced()) == 1
            (found,) = requests_of(workspace, run_id)
            assert found.request_id in simulator.produced()
            assert found.status is Status.PROCESSING

    play(story)


def test_without_a_key_nothing_is_made(house: House, simulator: Simulator) -> None:
    simulator.options.failing_datasets = {POSTS: "Internal error"}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            await ended(workspace, run_id)
            workspace.keys.use_api_token("")
            with pytest.raises(KeyMissing):
                await retry_run(workspace, run_id)
            assert len(requests_of(workspace, run_id)) == 1

    play(story)


def test_what_bright_data_finds_wrong_stands_at_the_input_it_concerns(
    house: House, simulator: Simulator
) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await created(workspace, GOOD)
            (request,) = requests_of(workspace, run_id)
            inputs = request.input_list()
            del inputs[1]["url"]
            inputs[1]["colour"] = jobs_of(workspace, run_id)[1].url
            broken = msgspec.json.encode(inputs).decode()
            workspace.database.write(
                lambda connection: runs.change_request(connection, request.id, inputs=broken)
            )
            await start_run(workspace, run_id)
            (refused,) = requests_of(workspace, run_id)
            found = input_errors(refused.input_errors)
            assert InputError(2, "url", "Required field") in found
            messages = [job.error_message for job in jobs_of(workspace, run_id)]
            blamed = [message.startswith("Bright Data refused this input.") for message in messages]
            assert blamed == [False, True]
            assert "url: Required field" in messages[1]
            assert simulator.produced() == {}

    play(story)


def test_a_paused_run_sends_nothing_further_and_receives_what_is_under_way(
    house: House, simulator: Simulator
) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await created(workspace, f"{GOOD}\n{TIKTOK}")
            await pause_run(workspace, run_id)
            first, second = requests_of(workspace, run_id)
            assert {first.status, second.status} == {Status.PENDING}
            with workspace.database.read() as connection:
                assert runs.is_paused(connection, run_id)
            simulator.options.failing_datasets = {POSTS: "Internal error"}
            await start_run(workspace, run_id)  # goes on
            await ended(workspace, run_id)
            assert len(simulator.produced()) == 2
            assert sum(sums(workspace, run_id).values(), Sum()).records == 1

    play(story)


def test_asking_again_ends_a_pause_and_leaves_the_hold_of_what_is_not_sent(
    house: House, simulator: Simulator
) -> None:
    simulator.options.failing_datasets = {POSTS: "Internal error"}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await created(workspace, f"{GOOD}\n{TIKTOK}")
            await pause_run(workspace, run_id)
            first, second = requests_of(workspace, run_id)
            instagram, tiktok = (first, second) if first.dataset_id == POSTS else (second, first)
            await cancel_request(workspace, instagram.id)
            workspace.settings.monthly_limit = 0.001
            with pytest.raises(RunHeld):
                await start_run(workspace, run_id)
            workspace.settings.monthly_limit = 0
            simulator.options.failing_datasets = {}
            assert await retry_run(workspace, run_id) == (1, [])
            assert requests_of(workspace, run_id)[-1].request_id is not None
            with workspace.database.read() as connection:
                assert not runs.is_paused(connection, run_id)
                assert list(costs.holds(connection, workspace.project.id)) == [run_id]
                unsent = runs.request(connection, tiktok.id)
            assert unsent is not None
            assert unsent.sent_at is None
            await start_run(workspace, run_id)
            await ended(workspace, run_id)
            with workspace.database.read() as connection:
                assert costs.holds(connection, workspace.project.id) == {}

    play(story)


def test_one_request_is_cancelled_at_bright_data_and_the_other_goes_on(
    house: House, simulator: Simulator
) -> None:
    simulator.options.time_factor = 5.0

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, f"{GOOD}\n{TIKTOK}")
            first, second = requests_of(workspace, run_id)
            await cancel_request(workspace, first.id)
            assert [each.status for each in requests_of(workspace, run_id)] == [
                Status.CANCELLED,
                Status.PROCESSING,
            ]
            await cancel_run(workspace, run_id)
            simulator.options.time_factor = 0.0
            await ended(workspace, run_id)
            await until(lambda: {each.status for each in simulator.produced().values()} == {"canceled"})
            assert second.request_id in simulator.produced()

    play(story)


def test_the_database_counts_by_the_rule_of_the_model(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False, api_token="") as workspace:
            run_id = await created(workspace, INSTAGRAM)
            for status, contents, errors in itertools.product(Status, (0, 3), (0, 2)):
                values = (status.value, contents, errors)
                workspace.database.write(partial(set_jobs, values))
                expected = outcome(contents, errors, status)
                (found,) = sums(workspace, run_id).values()
                assert (found.inputs, found.of(expected)) == (1, 1)
                with workspace.database.read() as connection:
                    listed = {each: completeness.inputs(connection, run_id, each) for each in Outcome}
                assert {each for each, rows in listed.items() if rows} == {expected}

    play(story)


def test_a_run_whose_inputs_were_asked_for_again_can_be_deleted_for_good(
    house: House, simulator: Simulator
) -> None:
    simulator.options.failing_datasets = {POSTS: "Internal error"}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            await ended(workspace, run_id)
            await retry_run(workspace, run_id)
            await ended(workspace, run_id)
            await curate.move_to_trash(workspace, [run_id])
            await asyncio.to_thread(curate.delete_for_good, workspace, [run_id], Watch())
            assert requests_of(workspace, run_id) == []

    play(story)


def test_what_was_cancelled_before_it_was_sent_can_be_asked_for_after_all(
    house: House, simulator: Simulator
) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await created(workspace, INSTAGRAM)
            await cancel_run(workspace, run_id)
            assert simulator.produced() == {}
            assert await retry_run(workspace, run_id) == (1, [])
            assert (await ended(workspace, run_id)).status is Status.COMPLETED

    play(story)


def test_an_older_snapshot_with_the_same_inputs_is_not_taken_for_a_lost_answer(
    house: House, simulator: Simulator
) -> None:
    async def story() -> None:
        async with House(house.folder.root.parent / "elsewhere", simulator).open() as other:
            await ended(other, await started(other, INSTAGRAM))
        simulator.options.faults = {"/trigger": ["400"]}
        async with house.open(poll_seconds=3_000) as workspace:  # the watch does not look for it meanwhile
            run_id = await started(workspace, INSTAGRAM)
            in_two_days = workspace.clock() + 2 * 24 * 3_600_000
            (refused,) = requests_of(workspace, run_id)
            workspace.database.write(
                lambda connection: runs.change_request(
                    connection, refused.id, created_at=in_two_days, looks=9
                )
            )
            assert await start_run(workspace, run_id) == []
            assert len(simulator.produced()) == 2

    play(story)


def test_while_an_answer_may_still_come_it_is_not_looked_for(house: House, simulator: Simulator) -> None:
    def sent(connection: Connection, now: int, batch_ids: list[int]) -> None:
        for batch_id in batch_ids:
            runs.reopen_request(connection, batch_id, now)
            runs.change_request(connection, batch_id, sent_at=now, next_look_at=now)

    async def story() -> None:
        async with House(house.folder.root.parent / "elsewhere", simulator).open() as other:
            await ended(other, await started(other, INSTAGRAM))
        async with house.open() as workspace:
            first = await created(workspace, INSTAGRAM)
            second = await created(workspace, INSTAGRAM)
            ids = [requests_of(workspace, run_id)[0].id for run_id in (first, second)]
            workspace.sending.add(ids[0])
            workspace.database.write(partial(sent, now=workspace.clock(), batch_ids=ids))
            workspace.on_watching()
            await ended(workspace, second)  # took the snapshot that was started elsewhere
            (request,) = requests_of(workspace, first)
            assert (request.request_id, request.looks) == (None, 0)

    play(story)


def test_a_retry_that_was_stored_when_the_program_died_is_sent_at_the_next_start(
    house: House, simulator: Simulator
) -> None:
    simulator.options.failing_datasets = {POSTS: "Internal error"}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            await ended(workspace, run_id)
            workspace.database.write(partial(retries.add_retries, run_id=run_id, now=workspace.clock()))
        simulator.options.failing_datasets = {}
        async with house.open() as workspace:
            assert run_of(workspace, run_id).status is Status.PENDING
            assert await retry_run(workspace, run_id) == (0, [])
            assert await start_run(workspace, run_id) == []
            assert (await ended(workspace, run_id)).status is Status.COMPLETED
            assert len(simulator.produced()) == 2

    play(story)


def test_after_going_back_to_a_copy_nothing_is_sent_a_second_time(house: House, simulator: Simulator) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run_id = await created(workspace, INSTAGRAM)
            repeat = schedule.draft(workspace, run_id)
            schedule_id = await schedule.keep(workspace, repeat)
            copy = await asyncio.to_thread(workspace.database.back_up, workspace.clock(), lambda: False)
            assert copy is not None
            await start_run(workspace, run_id)
            await ended(workspace, run_id)
        house.folder.database.write_bytes(copy.read_bytes())
        async with house.open(listens=False) as workspace:
            with workspace.database.read() as connection:
                found = schedules.schedule(connection, schedule_id)
            assert found is not None
            assert found.paused_at is not None
            assert found.next_at is None
            assert "restored" in found.last_message
            assert await start_run(workspace, run_id) == []
            await ended(workspace, run_id)
            assert len(simulator.produced()) == 1
        async with house.open(listens=False) as workspace:
            await schedule.resume(workspace, schedule_id)
        async with house.open(listens=False) as workspace:
            with workspace.database.read() as connection:
                again = schedules.schedule(connection, schedule_id)
            assert again is not None
            assert again.paused_at is None

    play(story)
