"""The ledger and the monthly limit, with a Bright Data that delivers."""

import asyncio
from collections.abc import Callable
from functools import partial

import pytest
from house import INSTAGRAM, House, created, ended, play, requests_of, run_of, started, until

from trackfutura_desktop.flow import costs as flow_costs
from trackfutura_desktop.flow import curate
from trackfutura_desktop.flow.execute import pause_run, start_run
from trackfutura_desktop.flow.upkeep import Upkeep
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.catalogue import Catalogue, Dataset
from trackfutura_desktop.model.cost import Line, RunHeld
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store import costs, deliveries, runs
from trackfutura_desktop.store.cost_tables import request_terms, spending
from trackfutura_desktop.store.database import Connection

PRICE = 1.5 / 1_000


def stored(workspace: Workspace, run_id: int) -> int:
    return run_of(workspace, run_id).content_count


def note_again(connection: Connection, batch_id: int) -> None:
    for event_id in costs.processed_events(connection, batch_id):
        costs.keep_delivered(connection, event_id, costs.delivered(connection, event_id))


def lines(workspace: Workspace) -> list[Line]:
    return flow_costs.ledger(workspace)


def test_the_ledger_has_what_was_delivered_by_run_and_source_and_no_errors(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace)
            await ended(workspace, run_id)
            await until(lambda: sum(line.records for line in lines(workspace)) == stored(workspace, run_id))
            found = lines(workspace)
            assert {line.run_id for line in found} == {run_id}
            assert len(found) == 3
            assert all(line.cost == pytest.approx(line.records * PRICE) for line in found)
            with workspace.database.read() as connection:
                assert costs.spent(connection, 0) == pytest.approx(stored(workspace, run_id) * PRICE)
                assert costs.under_way(connection) == []

    play(story)


def test_what_comes_twice_is_billed_once(house: House) -> None:
    house.simulator.options.duplicate_deliveries = 2

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            await ended(workspace, run_id)
            (request,) = requests_of(workspace, run_id)
            workspace.database.write(lambda connection: note_again(connection, request.id))
            assert sum(line.records for line in lines(workspace)) == stored(workspace, run_id)

    play(story)


def test_the_price_is_that_of_the_time_of_the_request(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            workspace.catalogue = type(workspace.catalogue)(())  # every price is another now
            await ended(workspace, run_id)
            before = lines(workspace)
        async with house.open() as workspace:
            assert lines(workspace) == before

    play(story)


def test_requests_of_the_time_before_the_ledger_are_taken_in_by_the_upkeep(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            await ended(workspace, run_id)
            before = lines(workspace)
            workspace.database.write(
                lambda connection: [connection.execute(each.delete()) for each in (spending, request_terms)]
            )
            assert lines(workspace) == []
            await asyncio.to_thread(flow_costs.take_in_earlier, workspace, lambda: True)
            assert lines(workspace) == []
            await asyncio.to_thread(Upkeep(workspace).once)
            assert lines(workspace) == before != []

    play(story)


class Interrupted(Catalogue, frozen=True):
    """A catalogue at whose first look something else happens."""

    happens: list[Callable[[], None]]

    def by_id(self, dataset_id: str) -> Dataset | None:
        if self.happens:
            self.happens.pop()()
        return super().by_id(dataset_id)


def set_events(status: EventStatus, connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE webhook_events SET status = ?", (status.value,))


def test_a_delivery_that_comes_while_earlier_requests_are_taken_in_is_billed(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            await ended(workspace, run_id)
            before = lines(workspace)
            workspace.database.write(
                lambda connection: [connection.execute(each.delete()) for each in (spending, request_terms)]
            )
            workspace.database.write(partial(set_events, EventStatus.ERROR))
            workspace.catalogue = Interrupted(
                workspace.catalogue.datasets,
                [lambda: workspace.database.write(partial(set_events, EventStatus.PROCESSED))],
            )
            for _ in range(2):
                await asyncio.to_thread(flow_costs.take_in_earlier, workspace)
            assert lines(workspace) == before != []

    play(story)


def test_a_run_that_might_pass_the_limit_is_not_sent_and_says_why(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            workspace.settings.monthly_limit = 15 * PRICE - 0.001
            run_id = await created(workspace)  # three sources with five posts each
            with pytest.raises(RunHeld) as raised:
                await start_run(workspace, run_id)
            assert "monthly limit" in raised.value.sentence
            assert [each.status for each in requests_of(workspace, run_id)] == [Status.PENDING] * 3
            assert all(each.sent_at is None for each in requests_of(workspace, run_id))
            with workspace.database.read() as connection:
                assert list(costs.holds(connection, workspace.project.id)) == [run_id]

            assert await start_run(workspace, run_id, beyond_limit=True) == []
            with workspace.database.read() as connection:
                assert costs.holds(connection, workspace.project.id) == {}
            await ended(workspace, run_id)

    play(story)


def test_a_paused_run_that_is_held_stays_paused(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            workspace.settings.monthly_limit = 0.001
            run_id = await created(workspace)
            await pause_run(workspace, run_id)
            with pytest.raises(RunHeld):
                await start_run(workspace, run_id)
            with workspace.database.read() as connection:
                assert runs.is_paused(connection, run_id)

    play(story)


def test_a_higher_limit_lets_a_held_run_go(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            workspace.settings.monthly_limit = 0.001
            run_id = await created(workspace, INSTAGRAM)
            with pytest.raises(RunHeld):
                await start_run(workspace, run_id)
            workspace.settings.monthly_limit = 5 * PRICE
            assert await start_run(workspace, run_id) == []
            await ended(workspace, run_id)

    play(story)


def test_two_runs_that_start_at_once_cannot_both_take_what_is_left(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            workspace.settings.monthly_limit = 20 * PRICE
            both = [await created(workspace) for _ in range(2)]
            outcomes = await asyncio.gather(
                *(start_run(workspace, run_id) for run_id in both), return_exceptions=True
            )
            assert sorted(type(each).__name__ for each in outcomes) == ["RunHeld", "list"]

    play(story)


def test_a_deleted_run_stays_in_the_ledger(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            await ended(workspace, run_id)
            before = lines(workspace)
            await curate.move_to_trash(workspace, [run_id])
            await asyncio.to_thread(curate.delete_for_good, workspace, [run_id], Watch())
            with workspace.database.read() as connection:
                assert runs.requests(connection, run_id) == []
                assert deliveries.waiting_events(connection) == []
            assert [line.records for line in lines(workspace)] == [line.records for line in before] != []
            with workspace.database.read() as connection:
                assert costs.spent(connection, 0) > 0

    play(story)


def test_a_run_that_gets_the_ids_of_a_deleted_one_has_costs_of_its_own(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            first = await started(workspace, INSTAGRAM)
            await ended(workspace, first)
            (gone,) = requests_of(workspace, first)
            name, records = run_of(workspace, first).name, stored(workspace, first)
            await curate.move_to_trash(workspace, [first])
            await asyncio.to_thread(curate.delete_for_good, workspace, [first], Watch())
            second = await created(workspace, INSTAGRAM)
            (again,) = requests_of(workspace, second)
            assert (second, again.id) == (first, gone.id)  # SQLite gives them anew
            await flow_costs.admit(workspace, second, [again], anyway=False)
            with workspace.database.read() as connection:
                assert [each.records for each in costs.under_way(connection)] == [0]
                assert costs.spent(connection, 0) == pytest.approx(records * PRICE)
            await start_run(workspace, second)
            await ended(workspace, second)
            found = {line.run_name: line.records for line in lines(workspace)}
            assert found == {name: records, run_of(workspace, second).name: stored(workspace, second)}

    play(story)


def test_what_is_processed_again_after_a_merge_is_billed_once(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            both = [await started(workspace, INSTAGRAM), await started(workspace, INSTAGRAM)]
            for run_id in both:
                await ended(workspace, run_id)
            batches = [requests_of(workspace, run_id)[0].id for run_id in both]
            before = sum(line.records for line in lines(workspace))
            await asyncio.to_thread(curate.merge_runs, workspace, both[0], both[1], Watch())
            for batch_id in batches:
                workspace.database.write(partial(note_again, batch_id=batch_id))
            assert sum(line.records for line in lines(workspace)) == before
            assert {line.run_id for line in lines(workspace)} == {both[1]}

    play(story)


@pytest.mark.parametrize("put_away", ["paused", "in the trash"])
def test_a_run_that_was_let_through_and_put_away_takes_nothing_of_the_limit(
    house: House, put_away: str
) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await created(workspace, INSTAGRAM)
            await flow_costs.admit(workspace, run_id, requests_of(workspace, run_id), anyway=False)
            if put_away == "paused":
                await pause_run(workspace, run_id)
            else:
                await curate.move_to_trash(workspace, [run_id])
            with workspace.database.read() as connection:
                assert costs.under_way(connection) == []

    play(story)


def test_what_was_refused_counts_as_soon_as_it_is_let_through_again(house: House) -> None:
    house.simulator.options.faults = {"/trigger": ["400"], "/snapshots": ["400"] * 20}

    async def story() -> None:
        async with house.open() as workspace:
            moment = 1_795_000_000_000

            def ticking() -> int:
                nonlocal moment
                moment += 1
                return moment

            workspace.clock = ticking
            run_id = await created(workspace, INSTAGRAM)
            assert len(await start_run(workspace, run_id)) == 1
            (refused,) = requests_of(workspace, run_id)
            assert refused.status is Status.FAILED

            def under_way() -> int:
                with workspace.database.read() as connection:
                    return len(costs.under_way(connection))

            assert under_way() == 0
            await flow_costs.admit(workspace, run_id, [refused], anyway=False)
            assert under_way() == 1
            # what may have been sent before cannot be looked for, so it is not sent
            workspace.database.write(lambda connection: runs.change_request(connection, refused.id, looks=1))
            assert len(await start_run(workspace, run_id)) == 1
            assert requests_of(workspace, run_id)[0].status is Status.FAILED
            assert under_way() == 0
            await asyncio.to_thread(flow_costs.take_in_earlier, workspace)
            assert under_way() == 0

    play(story)


def test_a_refused_request_of_the_time_before_the_ledger_is_not_under_way(house: House) -> None:
    house.simulator.options.faults = {"/trigger": ["400"]}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)
            assert requests_of(workspace, run_id)[0].status is Status.FAILED
            workspace.database.write(lambda connection: connection.execute(request_terms.delete()))
            now = workspace.clock()
            workspace.clock = lambda: now + 60_000
            await asyncio.to_thread(flow_costs.take_in_earlier, workspace)
            with workspace.database.read() as connection:
                assert costs.without_terms(connection) == []
                assert costs.under_way(connection) == []

    play(story)


def test_what_was_let_through_and_not_sent_before_a_sudden_end_is_not_under_way(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            run_id = await created(workspace, INSTAGRAM)
            unsent = requests_of(workspace, run_id)
            await flow_costs.admit(workspace, run_id, unsent, anyway=False)
            with workspace.database.read() as connection:
                assert len(costs.under_way(connection)) == 1
        async with house.open() as workspace:
            with workspace.database.read() as connection:
                assert costs.under_way(connection) == []

    play(story)
