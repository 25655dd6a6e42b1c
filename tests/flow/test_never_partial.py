"""What arrives damaged or by half is stored as nothing, and the request ends when the whole has come."""

from house import INSTAGRAM, House, ended, play, requests_of, run_of, started, until

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.simulator import Simulator
from trackfutura_desktop.store import deliveries, watch
from trackfutura_desktop.store.deliveries import Event


def events_of(workspace: Workspace) -> list[Event]:
    with workspace.database.read() as connection:
        return deliveries.events(connection)


def is_open(workspace: Workspace, run_id: int) -> bool:
    """Whether nothing is stored yet and the run still waits for its data."""
    run = run_of(workspace, run_id)
    return not run.status.is_final and (run.content_count, run.error_count) == (0, 0)


def test_webhooks_that_break_off_are_completed_by_their_repetition(
    house: House, simulator: Simulator
) -> None:
    simulator.options.aborted_deliveries = 2

    async def story() -> None:
        async with house.open(poll_seconds=1) as workspace:
            run = await ended(workspace, await started(workspace))
            assert run.status is Status.COMPLETED
            assert run.content_count == sum(each.records for each in simulator.produced().values())
            assert {event.status for event in events_of(workspace)} == {EventStatus.PROCESSED}
            assert "webhook" in {event.channel for event in events_of(workspace)}
        assert list(house.folder.spool.glob("*.part")) == []

    play(story)


def test_a_download_cut_short_leaves_nothing_and_is_fetched_again(house: House, simulator: Simulator) -> None:
    simulator.options.deliver_webhooks = False
    cuts = ["cut"] * 60
    simulator.options.faults = {"/snapshot/": cuts}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM, posts=400)
            await until(lambda: len(cuts) < 58)
            assert is_open(workspace, run_id)
            assert events_of(workspace) == []
            cuts.clear()
            run = await ended(workspace, run_id)
            assert run.status is Status.COMPLETED
            assert run.content_count == sum(each.records for each in simulator.produced().values())
            (event,) = events_of(workspace)
            assert (event.channel, event.status) == ("download", EventStatus.PROCESSED)
        assert {path.name for path in house.folder.spool.iterdir()} == {event.spool_file} - {""}

    play(story)


def test_a_damaged_download_stores_nothing_and_is_fetched_again(house: House, simulator: Simulator) -> None:
    simulator.options.deliver_webhooks = False
    damaged = ["damaged"] * 60
    simulator.options.faults = {"/snapshot/": damaged}

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM, posts=400)
            await until(lambda: any(each.error_message for each in events_of(workspace)))
            assert is_open(workspace, run_id)
            damaged.clear()
            run = await ended(workspace, run_id)
            assert run.status is Status.COMPLETED
            assert run.content_count == sum(each.records for each in simulator.produced().values())
            *before, last = events_of(workspace)
            assert {event.status for event in before} == {EventStatus.PROCESSING_ERROR}
            assert all("gzip" in event.error_message and not event.received_count for event in before)
            assert last.status is EventStatus.PROCESSED
            (request,) = requests_of(workspace, run_id)
            assert request.received_count == last.received_count

    play(story)


def test_what_cannot_be_processed_is_fetched_again_after_pauses_that_double(
    house: House, simulator: Simulator
) -> None:
    simulator.options.faults = {"/snapshot/": ["damaged"] * 10_000}
    now = 1_795_000_000_000

    async def story() -> None:
        nonlocal now
        async with house.open(listens=False, poll_seconds=10) as workspace:
            workspace.clock = lambda: now
            run_id = await started(workspace, INSTAGRAM)
            await until(lambda: all(each.status == "ready" for each in simulator.produced().values()))
            for _ in range(60):
                now += 60_000
                (before,) = requests_of(workspace, run_id)
                workspace.database.write(lambda connection: watch.look_sooner(connection, before.id, now))  # noqa: B023 - run at once
                workspace.on_watching()
                await until(lambda: requests_of(workspace, run_id)[0].looks > before.looks)  # noqa: B023 - as above
            assert 4 <= len(events_of(workspace)) <= 10
            assert is_open(workspace, run_id)

    play(story)
