"""Watching requests until all that was paid for is here."""

import asyncio
import sqlite3
from contextlib import closing
from functools import partial

import pytest
from house import (
    INSTAGRAM,
    House,
    cancelled,
    created,
    ended,
    play,
    requests_of,
    run_of,
    started,
    unfinished,
    unreadable,
    until,
)

from trackfutura_desktop.flow import reconcile
from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.simulator import Simulator
from trackfutura_desktop.store import deliveries, watch


def _channels(workspace: Workspace) -> list[str]:
    with workspace.database.read() as connection:
        return [event.channel for event in deliveries.events(connection)]


def test_regression_34_what_no_webhook_brings_is_fetched(house: House, simulator: Simulator) -> None:
    simulator.options.deliver_webhooks = False

    async def story() -> None:
        async with house.open() as workspace:
            run = await ended(workspace, await started(workspace))
            assert run.status is Status.COMPLETED
            assert run.content_count == sum(each.records for each in simulator.produced().values())
            assert set(_channels(workspace)) == {"download"}

    play(story)


def test_without_a_listener_everything_is_fetched(house: House, simulator: Simulator) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run = await ended(workspace, await started(workspace))
            assert run.status is Status.COMPLETED
            assert run.content_count == sum(each.records for each in simulator.produced().values())

    play(story)


def test_a_webhook_that_came_is_not_downloaded_again(house: House, simulator: Simulator) -> None:
    simulator.options.dirt = 0

    async def story() -> None:
        async with house.open(poll_seconds=1) as workspace:
            await ended(workspace, await started(workspace))
            assert "download" not in _channels(workspace)

    play(story)


@pytest.mark.parametrize("word", ["starting", "collecting", "digesting", "a word nobody knows"])
def test_an_unknown_word_means_running(house: House, simulator: Simulator, word: str) -> None:
    simulator.options.status_script = (word, word)

    async def story() -> None:
        async with house.open(listens=False) as workspace:
            assert (await ended(workspace, await started(workspace, INSTAGRAM))).status is Status.COMPLETED

    play(story)


def test_ready_and_still_building_is_waited_for(house: House, simulator: Simulator) -> None:
    simulator.options.building_answers = 2

    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run_id = await started(workspace, INSTAGRAM)
            for looks in (1, 2):
                await until(partial(_is_building, workspace, run_id, looks))
                _look_without_waiting(workspace, run_id)
            run = await ended(workspace, run_id)
            assert run.status is Status.COMPLETED
            assert run.content_count > 0

    play(story)


def _is_building(workspace: Workspace, run_id: int, looks: int) -> bool:
    """Whether the next look is as far away as Bright Data asks for, after so many looks."""
    (request,) = requests_of(workspace, run_id)
    pause = (request.next_look_at or 0) - workspace.clock()
    return request.looks >= looks and pause > 5_000


def _look_without_waiting(workspace: Workspace, run_id: int) -> None:
    (request,) = requests_of(workspace, run_id)
    workspace.database.write(lambda connection: watch.look_sooner(connection, request.id, workspace.clock()))
    workspace.on_watching()


def test_a_database_that_cannot_be_written_for_a_while_does_not_end_the_watch(
    house: House, simulator: Simulator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(reconcile, "_STORAGE_PAUSE_SECONDS", 0.05)
    simulator.options.time_factor = 0.1

    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run_id = await started(workspace, INSTAGRAM)
            workspace.database.write(
                lambda connection: connection.exec_driver_sql("PRAGMA busy_timeout = 0").close()
            )
            with closing(sqlite3.connect(house.folder.database, isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                await until(lambda: "request waits for the database" in caplog.text)
                other.execute("ROLLBACK")
            assert (await ended(workspace, run_id)).status is Status.COMPLETED

    play(story)


def test_a_database_that_cannot_be_read_for_a_while_does_not_end_the_watch(
    house: House, simulator: Simulator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(reconcile, "_STORAGE_PAUSE_SECONDS", 0.05)
    simulator.options.time_factor = 0.1

    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run_id = await started(workspace, INSTAGRAM)
            with unreadable(workspace):
                await until(lambda: "requests wait for the database" in caplog.text)
            assert (await ended(workspace, run_id)).status is Status.COMPLETED

    play(story)


def test_a_database_that_is_locked_at_the_start_only_delays_the_watch(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(reconcile, "_STORAGE_PAUSE_SECONDS", 0.05)

    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run_id = await unfinished(workspace)
            impatient = "PRAGMA busy_timeout = 0"
            workspace.database.write(lambda connection: connection.exec_driver_sql(impatient).close())
            with closing(sqlite3.connect(house.folder.database, isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                watching = asyncio.create_task(reconcile.Reconciler(workspace).run())
                await until(lambda: "requests wait for the database" in caplog.text)
                other.execute("ROLLBACK")
            await until(lambda: requests_of(workspace, run_id)[0].status is Status.COMPLETED)
            await cancelled(watching)

    play(story)


def test_a_failed_request_keeps_bright_datas_words(house: House, simulator: Simulator) -> None:
    simulator.options.failing_datasets = {"gd_lk5ns7kz21pck8jpis": "Collector was tired"}

    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run = await ended(workspace, await started(workspace, INSTAGRAM))
            assert run.status is Status.FAILED
            assert "Collector was tired" in requests_of(workspace, run.key.run_id)[0].error_message

    play(story)


def test_the_next_start_goes_on_where_the_last_one_ended(house: House, simulator: Simulator) -> None:
    simulator.options.time_factor = 0.3

    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run_id = await started(workspace)
            assert run_of(workspace, run_id).status is Status.PROCESSING
        async with house.open(listens=False) as workspace:
            run = await ended(workspace, run_id)
            assert run.status is Status.COMPLETED
            assert run.content_count == sum(each.records for each in simulator.produced().values())

    play(story)


def test_a_lost_answer_is_looked_for_and_nothing_is_sent_twice(house: House, simulator: Simulator) -> None:
    simulator.options.trigger_answer_delay = 30.0
    simulator.options.time_factor = 0.5

    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run_id = await created(workspace, INSTAGRAM)
            sending = asyncio.create_task(start_run(workspace, run_id))
            await until(lambda: len(simulator.produced()) == 1)
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
            assert requests_of(workspace, run_id)[0].request_id is None
        simulator.options.time_factor = 0.0
        async with house.open(listens=False) as workspace:
            run = await ended(workspace, run_id)
            assert run.status is Status.COMPLETED
            assert len(simulator.produced()) == 1
            assert run.content_count == next(iter(simulator.produced().values())).records

    play(story)


def test_a_delivery_that_overtakes_the_triggers_answer_finds_its_request(
    house: House, simulator: Simulator
) -> None:
    simulator.options.trigger_answer_delay = 3.0
    simulator.options.time_factor = 0.2

    async def story() -> None:
        async with house.open(poll_seconds=1) as workspace:
            run = await ended(workspace, await started(workspace, INSTAGRAM))
            assert run.status is Status.COMPLETED
            with workspace.database.read() as connection:
                (event,) = [each for each in deliveries.events(connection) if each.channel == "webhook"]
            assert event.batch_id == requests_of(workspace, run.key.run_id)[0].id

    play(story)


def test_an_empty_result_completes(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run_id = await started(workspace, "https://www.instagram.com/empty.studio/")
            assert (await ended(workspace, run_id)).status in {Status.COMPLETED, Status.FAILED}

    play(story)


def test_a_webhook_completes_its_run_even_if_bright_data_cannot_be_asked(
    house: House, simulator: Simulator
) -> None:
    async def story() -> None:
        async with house.open(poll_seconds=60.0) as workspace:
            simulator.options.faults = {"/progress/": ["500"] * 60}
            run_id = await started(workspace, INSTAGRAM)
            await until(lambda: run_of(workspace, run_id).status is Status.COMPLETED)
            assert requests_of(workspace, run_id)[0].verified_at is None

    play(story)
