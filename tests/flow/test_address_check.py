"""The check of the public address: every hop, with a real proxy that plays the tunnel."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest
from aiohttp import web
from house import House, play
from proxy import Proxy, free_port, never, serving

from trackfutura_desktop.flow import address_check
from trackfutura_desktop.flow.address_check import check_public_address
from trackfutura_desktop.flow.workspace import WEBHOOK_PATH, Workspace
from trackfutura_desktop.model.reach import AddressReport
from trackfutura_desktop.simulator import Simulator
from trackfutura_desktop.store import deliveries


def through(house: House, story: Callable[[Workspace, Proxy, str], Coroutine[None, None, None]]) -> None:
    """Play a story with a proxy in front of the listener."""

    async def whole() -> None:
        async with house.open() as workspace:
            proxy = Proxy(workspace.local_url)
            async with serving(proxy.pass_on) as url:
                await story(workspace, proxy, url)

    play(whole)


def states(report: AddressReport) -> list[bool | None]:
    return [hop.is_good for hop in report.hops]


def failure(report: AddressReport) -> tuple[str, str, str]:
    assert report.failure is not None
    return report.failure.name, report.failure.sentence, report.failure.remedy


def events(workspace: Workspace) -> list[deliveries.Event]:
    with workspace.database.read() as connection:
        return list(deliveries.events(connection))


def test_an_address_that_leads_here_passes_every_hop_and_leaves_no_delivery_behind(house: House) -> None:
    async def story(workspace: Workspace, proxy: Proxy, url: str) -> None:
        report = await check_public_address(workspace, url)
        assert states(report) == [True] * 6
        assert (report.failure, report.brief, proxy.passed) == (None, "", 1)
        assert events(workspace) == []

    through(house, story)


def test_the_mark_is_forgotten_and_a_stranger_cannot_use_it(house: House) -> None:
    async def story(workspace: Workspace, _proxy: Proxy, url: str) -> None:
        await check_public_address(workspace, url)
        assert not workspace.marks.notice(WEBHOOK_PATH, "check=" + "0" * 32, 200)
        assert not workspace.marks.notice(WEBHOOK_PATH, "check=", 200)
        assert not workspace.marks.notice(WEBHOOK_PATH, "", 200)

    through(house, story)


def test_a_name_that_nobody_knows_fails_at_the_name(house: House) -> None:
    async def story(workspace: Workspace, _proxy: Proxy, _url: str) -> None:
        report = await check_public_address(workspace, "https://gone.invalid")
        assert states(report) == [False, None, None, None, None, None]
        assert "gone.invalid was not found" in failure(report)[1]

    through(house, story)


def test_a_port_where_nobody_listens_fails_at_the_connection(house: House) -> None:
    async def story(workspace: Workspace, _proxy: Proxy, _url: str) -> None:
        report = await check_public_address(workspace, f"http://127.0.0.1:{free_port()}")
        assert states(report)[:2] == [True, False]
        assert "the connection was refused" in failure(report)[1]
        assert report.brief == "does not answer"

    through(house, story)


def test_a_server_without_a_certificate_is_not_secure(house: House) -> None:
    async def story(workspace: Workspace, _proxy: Proxy, url: str) -> None:
        report = await check_public_address(workspace, url.replace("http://", "https://"))
        assert states(report)[:2] == [True, False]
        assert "gives no secure connection" in failure(report)[1]

    through(house, story)


def test_the_secret_is_not_sent_over_plain_http_to_another_machine(house: House) -> None:
    async def story(workspace: Workspace, _proxy: Proxy, _url: str) -> None:
        report = await check_public_address(workspace, "http://hooks.example.org")
        assert "nothing was sent" in failure(report)[1]

    through(house, story)


def test_a_tunnel_to_a_port_without_a_server_leads_to_nothing(house: House) -> None:
    async def story(workspace: Workspace, proxy: Proxy, url: str) -> None:
        proxy.target = f"http://127.0.0.1:{free_port()}"
        report = await check_public_address(workspace, url)
        name, sentence, remedy = failure(report)
        assert (name, report.brief) == ("Answered by TrackFutura", "leads to nothing")
        assert "nothing answers behind it (HTTP 502)" in sentence
        assert workspace.local_url in remedy

    through(house, story)


async def _error_page(_request: web.Request) -> web.StreamResponse:
    page = "<html><script>alert(1)</script>Not here</html>"
    return web.Response(status=404, text=page, content_type="text/html", headers={"Server": "nginx <b>"})


def test_a_tunnel_to_another_server_leads_to_another_port(house: House) -> None:
    async def story(workspace: Workspace, proxy: Proxy, url: str) -> None:
        async with serving(_error_page) as proxy.target:
            report = await check_public_address(workspace, proxy.target)
            name, sentence, remedy = failure(report)
            assert name == "Answered by TrackFutura"
            assert "is up but leads to another port: something else answered (HTTP 404, nginx b)" in sentence
            assert workspace.local_url in remedy
            assert failure(await check_public_address(workspace, url))[0] == name

    through(house, story)


async def _redirect(_request: web.Request) -> web.StreamResponse:
    raise web.HTTPMovedPermanently("https://elsewhere.example/?key=secret")


def test_a_redirect_is_named_and_not_followed(house: House) -> None:
    async def story(workspace: Workspace, _proxy: Proxy, _url: str) -> None:
        async with serving(_redirect) as url:
            report = await check_public_address(workspace, url)
        name, sentence, _ = failure(report)
        assert name == "Answered by TrackFutura"
        assert "redirects to elsewhere.example (HTTP 301)" in sentence
        assert "key" not in sentence

    through(house, story)


def test_a_server_that_never_answers_runs_into_the_time_limit(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(address_check, "SECONDS", 0.3)

    async def story(workspace: Workspace, _proxy: Proxy, _url: str) -> None:
        async with serving(never) as url:
            report = await check_public_address(workspace, url)
        assert "takes connections but did not answer within 0.3 seconds" in failure(report)[1]

    through(house, story)


def test_a_proxy_that_keeps_the_answer_back_is_too_slow(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(address_check, "SECONDS", 3)

    async def story(workspace: Workspace, proxy: Proxy, _url: str) -> None:
        async def slow(request: web.Request) -> web.StreamResponse:
            await proxy.pass_on(request)
            return await never(request)

        async with serving(slow) as url:
            report = await check_public_address(workspace, url)
        assert states(report) == [True] * 5 + [False]
        assert "the answer did not get back" in failure(report)[1]

    through(house, story)


def test_a_lost_authorization_header_is_found(house: House) -> None:
    async def story(workspace: Workspace, proxy: Proxy, url: str) -> None:
        proxy.drops = {"Authorization"}
        report = await check_public_address(workspace, url)
        assert states(report) == [True] * 4 + [False, None]
        assert "Authorization header was taken away" in failure(report)[1]

    through(house, story)


def test_a_lost_secret_is_found_even_where_a_test_needs_none(house: House) -> None:
    async def story(workspace: Workspace, proxy: Proxy, url: str) -> None:
        proxy.drops = {"Authorization", "Host"}  # so the listener sees itself as the host
        assert not workspace.settings.public_url
        assert failure(await check_public_address(workspace, url))[0] == "Secret accepted"

    through(house, story)


def test_a_changed_path_is_named(house: House) -> None:
    async def story(workspace: Workspace, proxy: Proxy, url: str) -> None:
        proxy.prefix = "/hooks"
        report = await check_public_address(workspace, url)
        assert states(report) == [True] * 3 + [False, None, None]
        assert f"as /hooks{WEBHOOK_PATH}" in failure(report)[1]

    through(house, story)


def test_an_added_origin_and_a_changed_answer_are_named(house: House) -> None:
    async def story(workspace: Workspace, proxy: Proxy, url: str) -> None:
        proxy.adds = {"Origin": "https://proxy.example"}
        assert "an Origin header was added" in failure(await check_public_address(workspace, url))[1]
        proxy.adds, proxy.status = {}, 500
        assert "its sender was told HTTP 500" in failure(await check_public_address(workspace, url))[1]

    through(house, story)


def test_another_trackfutura_is_told_from_this_one(
    house: House, simulator: Simulator, tmp_path: Path
) -> None:
    async def story(workspace: Workspace, proxy: Proxy, url: str) -> None:
        async with House(tmp_path / "other", simulator).open() as other:
            proxy.target = other.local_url
            report = await check_public_address(workspace, url)
            assert "Another TrackFutura Desktop answers at this address, not this one" in failure(report)[1]
            assert (report.brief, failure(report)[0]) == ("leads elsewhere", "Seen by this listener")
            other.settings.public_url = "https://other.example"
            report = await check_public_address(workspace, url)
            assert "it refused the secret (HTTP 401)" in failure(report)[1]

    through(house, story)


def test_without_a_listener_nothing_is_sent(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            report = await check_public_address(workspace, "https://hooks.example.org")
            assert "listener of this application does not run" in failure(report)[1]

    play(story)


def test_many_checks_at_once_know_their_own_marks(house: House) -> None:
    async def story(workspace: Workspace, _proxy: Proxy, url: str) -> None:
        nowhere = f"http://127.0.0.1:{free_port()}"
        reports = await asyncio.gather(
            *(check_public_address(workspace, each) for each in [url, nowhere] * 5)
        )
        assert [report.failure is None for report in reports] == [True, False] * 5

    through(house, story)
