"""The public address over time: it dies, changes and comes back, and no record is missed meanwhile."""

from collections.abc import Callable

import pytest
from aiohttp import web
from house import INSTAGRAM, House, ended, play, requests_of, started, until
from hypothesis import given
from hypothesis import strategies as st
from proxy import Proxy, free_port, serving

from trackfutura_desktop.flow import public_address
from trackfutura_desktop.flow.execute import addresses
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.reach import AddressReport, Hop, Reach
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.simulator import Simulator
from trackfutura_desktop.store import deliveries


def channels(workspace: Workspace) -> set[str]:
    with workspace.database.read() as connection:
        return {event.channel for event in deliveries.events(connection)}


def chosen(workspace: Workspace, url: str) -> None:
    workspace.settings.public_url = url
    workspace.on_address()


def knows(workspace: Workspace, *, is_good: bool) -> Callable[[], bool]:
    return lambda: workspace.reach.url == workspace.public_url and workspace.reach.is_good is is_good


def test_a_good_address_is_given_to_requests_and_webhooks_come_through_it(house: House) -> None:
    async def story() -> None:
        async with house.open(poll_seconds=1) as workspace:
            proxy = Proxy(workspace.local_url)
            async with serving(proxy.pass_on) as url:
                chosen(workspace, url)
                await until(knows(workspace, is_good=True))
                run = await ended(workspace, await started(workspace, INSTAGRAM))
                assert run.status is Status.COMPLETED
                assert proxy.passed > 1
                assert workspace.reach.by_webhook
                assert "webhook" in channels(workspace)

    play(story)


def test_regression_34_a_dead_address_is_noticed_at_the_start_and_results_are_fetched(
    house: House, simulator: Simulator
) -> None:
    house.folder.create()
    house.folder.settings.write_text(f'public_url = "http://127.0.0.1:{free_port()}"\n')

    async def story() -> None:
        async with house.open() as workspace:
            await until(knows(workspace, is_good=False))
            assert workspace.is_cut_off
            assert addresses(workspace, "x") == ("", "")
            run = await ended(workspace, await started(workspace, INSTAGRAM))
            assert run.status is Status.COMPLETED
            assert run.content_count == sum(each.records for each in simulator.produced().values())
            assert channels(workspace) == {"download"}

    play(story)


def test_regression_34_an_address_that_dies_under_way_is_noticed_and_what_it_lost_is_fetched(
    house: House, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(public_address, "_PAUSE_SECONDS", 0.1)
    simulator.options.retry_delays = ()

    async def story() -> None:
        async with house.open() as workspace:
            proxy = Proxy(workspace.local_url)

            async def pass_only_checks(request: web.Request) -> web.StreamResponse:
                """Nothing else is quick enough to come through before it dies."""
                return await proxy.pass_on(request) if "check" in request.query else web.Response(status=502)

            async with serving(pass_only_checks) as url:
                chosen(workspace, url)
                await until(knows(workspace, is_good=True))
                run_id = await started(workspace, INSTAGRAM)
            await until(knows(workspace, is_good=False))
            first = workspace.reach.failing_since
            assert (await ended(workspace, run_id)).status is Status.COMPLETED
            assert channels(workspace) == {"download"}
            assert workspace.reach.brief == "does not answer"
            assert workspace.reach.failing_since == first

    play(story)


def test_an_address_that_comes_back_is_used_again(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(public_address, "_DEAD_SECONDS", 0.1)

    async def story() -> None:
        async with house.open() as workspace:
            proxy = Proxy(f"http://127.0.0.1:{free_port()}")
            async with serving(proxy.pass_on) as url:
                chosen(workspace, url)
                await until(knows(workspace, is_good=False))
                proxy.target = workspace.local_url
                await until(knows(workspace, is_good=True))
                assert workspace.webhook_base == url

    play(story)


def test_a_webhook_through_an_address_shows_that_it_lives(house: House) -> None:
    async def story() -> None:
        async with (
            house.open(poll_seconds=1) as workspace,
            serving(Proxy(workspace.local_url).pass_on) as url,
        ):
            chosen(workspace, url)
            await until(knows(workspace, is_good=True))
            workspace.reach = Reach(url)  # as if nobody had looked
            await ended(workspace, await started(workspace, INSTAGRAM))
            assert (workspace.reach.is_good, workspace.reach.by_webhook) == (True, True)

    play(story)


def test_what_does_not_come_through_the_address_says_nothing_of_it(
    house: House, simulator: Simulator
) -> None:
    dead = f"http://127.0.0.1:{free_port()}"

    async def story() -> None:
        async with house.open() as workspace:
            run_id = await started(workspace, INSTAGRAM)  # carries the local address
            chosen(workspace, dead)
            await until(knows(workspace, is_good=False))
            await ended(workspace, run_id)
            assert workspace.is_cut_off

    simulator.options.delivery_delay = 20
    play(story)


def report(url: str, at: int, *, is_good: bool) -> AddressReport:
    hop = Hop("Reachable", is_good, "" if is_good else "It is gone.", "" if is_good else "Start it.")
    return AddressReport(url, at, (hop,), "" if is_good else "does not answer")


@given(st.lists(st.tuples(st.sampled_from(["https://a", "https://b"]), st.booleans()), min_size=1))
def test_an_address_fails_since_the_first_of_its_failures_in_a_row(checks: list[tuple[str, bool]]) -> None:
    reach = Reach()
    for at, (url, is_good) in enumerate(checks):
        reach = reach.after(report(url, at, is_good=is_good))
    url, is_good = checks[-1]
    assert (reach.url, reach.is_good) == (url, is_good)
    row = 0
    for each in reversed(checks):
        if each != (url, False):
            break
        row += 1
    assert reach.failing_since == (None if is_good else len(checks) - row)


def test_a_check_of_another_address_changes_nothing(house: House) -> None:
    async def story() -> None:
        async with house.open() as workspace:
            workspace.settings.public_url = "https://127.0.0.1:9"
            public_address.learn(workspace, report("https://typed.example", 1, is_good=False))
            assert workspace.reach == Reach()
            assert requests_of(workspace, 1) == []

    play(story)
