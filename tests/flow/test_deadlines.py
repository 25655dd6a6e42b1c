"""What is not all here is asked for before Bright Data lets go of it."""

from functools import partial

from house import INSTAGRAM, House, ended, play, requests_of, run_of, started, until

from trackfutura_desktop.flow.deadline import DeadlineKeeper, endangered, made
from trackfutura_desktop.model.deadline import DAY_MS, Certainty
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import deadlines, retries


def test_a_request_that_was_given_up_is_fetched_before_its_end(house: House) -> None:
    house.simulator.options.deliver_webhooks = False
    house.simulator.options.faults = {"/progress/": ["404"]}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            await until(lambda: requests_of(workspace, run_id)[0].status is Status.FAILED)
            (request,) = requests_of(workspace, run_id)
            assert request.next_look_at is None
            real = workspace.clock
            workspace.clock = lambda: real() + 13 * DAY_MS
            keeper = DeadlineKeeper(workspace)
            assert await keeper.once() == [request.id]
            await until(lambda: requests_of(workspace, run_id)[0].status is Status.COMPLETED)
            assert run_of(workspace, run_id).content_count > 0
            assert await keeper.once() == []
            gone = request.id + 1
            workspace.database.write(partial(deadlines.ask_for, batch_id=gone, now=1))
            with workspace.database.read() as connection:
                assert list(deadlines.last_looks(connection)) == [request.id]

    play(story)


def test_the_countdown_goes_by_the_id_of_the_snapshot(house: House) -> None:
    house.simulator.options.time_factor = 1_000

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            assert endangered(workspace, run_id) == []  # just sent: nothing to worry about
            (request,) = requests_of(workspace, run_id)
            now = made(request) + 13 * DAY_MS
            workspace.clock = lambda: now
            ((found, end),) = endangered(workspace, run_id)
            assert found.id == request.id
            assert (end.certainty, end.days_left(now)) == (Certainty.MAY, 3)

    play(story)


def test_what_is_all_here_has_no_end(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            await ended(workspace, run_id)
            (request,) = requests_of(workspace, run_id)
            now = made(request) + 13 * DAY_MS
            workspace.clock = lambda: now
            assert endangered(workspace, run_id) == []
            assert await DeadlineKeeper(workspace).once() == []

    play(story)


def test_what_was_wholly_asked_for_again_is_looked_for_with_the_later_request(house: House) -> None:
    house.simulator.options.deliver_webhooks = False
    house.simulator.options.faults = {"/progress/": ["404"]}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            await until(lambda: requests_of(workspace, run_id)[0].status is Status.FAILED)
            (request,) = requests_of(workspace, run_id)
            with workspace.database.read() as connection:
                assert [each.id for each in deadlines.not_all_here(connection)] == [request.id]
            workspace.database.write(partial(retries.add_retries, run_id=run_id, now=workspace.clock()))
            with workspace.database.read() as connection:
                assert deadlines.not_all_here(connection) == []

    play(story)
