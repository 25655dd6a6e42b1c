"""A clock that is moved, a computer that sleeps, a sudden end: every request is looked at all the same."""

from collections.abc import Callable

import pytest
from house import INSTAGRAM, House, created, ended, play, requests_of, run_of, started, until

from trackfutura_desktop.flow import reconcile
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.simulator import Simulator
from trackfutura_desktop.store import runs

HOUR_MS = 3_600_000


@pytest.fixture(autouse=True)
def _short_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconcile, "_IDLE_SECONDS", 0.05)


def moved(workspace: Workspace, hours: int) -> Callable[[], None]:
    """Move the clock; returns what moves it back."""
    before = workspace.clock
    workspace.clock = lambda: before() + hours * HOUR_MS

    def back() -> None:
        workspace.clock = before

    return back


def change(workspace: Workspace, run_id: int, **values: object) -> None:
    (request,) = requests_of(workspace, run_id)
    workspace.database.write(lambda connection: runs.change_request(connection, request.id, **values))


def test_a_look_that_a_wrong_clock_put_hours_away_is_taken_now(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False, poll_seconds=1) as workspace:
            back = moved(workspace, 10)
            run_id = await started(workspace, INSTAGRAM)
            assert requests_of(workspace, run_id)[0].next_look_at
            back()
            assert (await ended(workspace, run_id)).status is Status.COMPLETED

    play(story)


def test_after_a_sleep_the_looks_that_were_due_meanwhile_are_taken_by_themselves(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False, poll_seconds=3_000) as workspace:
            run_id = await started(workspace, INSTAGRAM)
            moved(workspace, 1)
            assert (await ended(workspace, run_id)).status is Status.COMPLETED

    play(story)


def test_a_moment_of_the_future_does_not_make_a_request_wait_for_its_webhook(
    house: House, simulator: Simulator
) -> None:
    simulator.options.deliver_webhooks = False

    async def story() -> None:
        async with house.open() as workspace:
            back = moved(workspace, 10)
            run_id = await started(workspace, INSTAGRAM)
            await until(lambda: requests_of(workspace, run_id)[0].ready_at is not None)
            back()
            assert (await ended(workspace, run_id)).status is Status.COMPLETED

    play(story)


def test_a_request_whose_answer_was_lost_is_not_given_up_because_the_clock_says_so(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run_id = await created(workspace, INSTAGRAM)
            (request,) = requests_of(workspace, run_id)
            now = workspace.clock()
            workspace.database.write(lambda connection: runs.reopen_request(connection, request.id, now))
            moved(workspace, 48)
            change(workspace, run_id, sent_at=now, next_look_at=now)
            await until(lambda: requests_of(workspace, run_id)[0].looks >= 2)
            assert run_of(workspace, run_id).status is Status.PROCESSING
            change(workspace, run_id, looks=10, next_look_at=now)
            await until(lambda: run_of(workspace, run_id).status is Status.FAILED)
            assert "no trace" in requests_of(workspace, run_id)[0].error_message

    play(story)


def test_an_unfinished_request_that_nobody_watches_is_watched_from_the_next_start(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False, poll_seconds=3_000) as workspace:
            run_id = await started(workspace, INSTAGRAM)
            change(workspace, run_id, next_look_at=None)
        async with house.open(listens=False) as workspace:
            assert (await ended(workspace, run_id)).status is Status.COMPLETED

    play(story)
