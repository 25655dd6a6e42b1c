"""What goes on as long as the program does also goes on after something failed that nobody foresaw."""

import asyncio
import errno
import itertools
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from house import INSTAGRAM, House, cancelled, ended, play, requests_of, started, unfinished, until
from proxy import Proxy, serving
from test_media_keeper import choose, files, options
from test_public_address import chosen, knows
from test_schedules import Clock, daily, look, made, schedule, sent
from test_waking import MINUTE

from trackfutura_desktop.flow import media, public_address, reconcile, schedule_keeper, updates, waking
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.schedule import HOUR_MS
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.model.waking import Moment
from trackfutura_desktop.net.releases import Place
from trackfutura_desktop.simulator import running


@contextmanager
def faulty(workspace: Workspace, act: str) -> Iterator[None]:
    """Let the database refuse something, such as "UPDATE ON media", as a bug would."""
    create = f"CREATE TRIGGER faulty BEFORE {act} BEGIN SELECT RAISE(ABORT, 'no'); END"
    workspace.database.write(lambda connection: connection.exec_driver_sql(create).close())
    yield
    workspace.database.write(lambda connection: connection.exec_driver_sql("DROP TRIGGER faulty").close())


@pytest.mark.expects_error_log
def test_requests_are_watched_on(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(reconcile, "_FAULT_PAUSE_SECONDS", 0.02)

    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run_id = await unfinished(workspace)
            with faulty(workspace, "UPDATE ON batch_scraper_jobs"):
                watching = asyncio.create_task(reconcile.Reconciler(workspace).run())
                await until(lambda: "watch over requests failed" in caplog.text)
            await until(lambda: requests_of(workspace, run_id)[0].status is Status.COMPLETED)
            await cancelled(watching)

    play(story)


@pytest.mark.expects_error_log
def test_schedules_are_kept(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(schedule_keeper, "_FAULT_PAUSE_SECONDS", 0.02)

    async def story() -> None:
        async with house.open() as workspace:
            workspace.clock = clock = Clock()
            _, schedule_id = await daily(workspace)
            with faulty(workspace, "UPDATE ON schedules"):
                look(workspace, clock, HOUR_MS)
                await until(lambda: "look at schedules failed" in caplog.text)
            await sent(workspace, schedule_id)
            assert schedule(workspace, schedule_id).paused_at is None
            assert len(made(workspace)) == 1

    play(story)


@pytest.mark.expects_error_log
def test_the_public_address_is_checked_on(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(public_address, "_DEAD_SECONDS", 0.02)

    async def story() -> None:
        async with house.open() as workspace:
            tell = workspace.on_watching

            def fail_once() -> None:
                workspace.on_watching = tell
                raise KeyError("nobody foresaw this")

            proxy = Proxy(workspace.local_url)
            workspace.on_watching = fail_once
            async with serving(proxy.pass_on) as url:
                chosen(workspace, url)
                await until(lambda: "look at the public address failed" in caplog.text)
                passed = proxy.passed
                await until(lambda: proxy.passed > passed)
                await until(knows(workspace, is_good=True))

    play(story)


@pytest.mark.expects_error_log
def test_a_sleep_is_noticed_after_one_at_which_the_database_failed(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(waking, "_LOOK_SECONDS", 0.02)

    async def story() -> None:
        async with house.open(listens=False, poll_seconds=3_000) as workspace:
            clocks = Moment(1_795_000_000_000, 5_000)
            woken: Counter[str] = Counter()
            run_id = await started(workspace, INSTAGRAM)
            await until(lambda: requests_of(workspace, run_id)[0].next_look_at is not None)
            workspace.on_schedules = lambda: woken.update(["schedules"])
            keeper = waking.WakeKeeper(workspace, lambda: woken.update(["deadlines"]), lambda: clocks)
            watching = asyncio.create_task(keeper.run())
            await asyncio.sleep(0)
            with faulty(workspace, "UPDATE ON batch_scraper_jobs"):
                clocks = Moment(clocks.wall + 90 * MINUTE, clocks.steady + 10_000)
                await until(lambda: "look after a sleep failed" in caplog.text)
            assert woken == {"schedules": 1, "deadlines": 1}
            clocks = Moment(clocks.wall + 90 * MINUTE, clocks.steady + 10_000)
            await until(lambda: woken == {"schedules": 2, "deadlines": 2})
            await cancelled(watching)

    play(story)


@pytest.mark.expects_error_log
@pytest.mark.parametrize(
    ("refused", "said"),
    [
        ("INSERT ON media", "files are not kept for a while"),  # the search for links
        ("UPDATE ON media", "files are not kept for a while"),  # neither the file nor that it failed is noted
        ("UPDATE ON media WHEN new.status = 'saved'", "file not saved"),  # the fetching of one
    ],
)
def test_files_behind_links_are_saved_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, refused: str, said: str
) -> None:
    monkeypatch.setattr(media, "_LONG_REST", 0.02)
    monkeypatch.setattr(media, "_RESTS", (0.02,))
    with running(options()) as simulator:
        house = House(tmp_path / "data", simulator)
        choose(house, "previews")

        async def story() -> None:
            async with house.open() as workspace:
                with faulty(workspace, refused):
                    run_id = await started(workspace, INSTAGRAM, 1)
                    await until(lambda: said in caplog.text)
                await ended(workspace, run_id)
                await until(lambda: {each.status for each in files(workspace)} == {"saved"})

        play(story)


def test_a_keeper_of_files_that_cannot_begin_says_so(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_runner: asyncio.Runner) -> asyncio.AbstractEventLoop:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    async def story() -> None:
        async with house.open(listens=False) as workspace:  # which has begun with a keeper of its own
            monkeypatch.setattr(asyncio.Runner, "get_loop", refused)
            with pytest.raises(OSError, match="Too many open files"):
                media.MediaKeeper(workspace).start()

    play(story)


@pytest.mark.expects_error_log
def test_newer_versions_are_looked_for_on(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(updates, "_PAUSE_SECONDS", 0.02)

    async def story() -> None:
        async with house.open(listens=False) as workspace:
            workspace.settings.check_updates = True
            days = itertools.count()
            workspace.clock = lambda: next(days) * 86_400_000
            keeper = updates.UpdateKeeper(workspace, Place("http://[", "https://releases.example.org/"))
            watching = asyncio.create_task(keeper.run())
            await until(lambda: caplog.text.count("update check failed") > 1)
            await cancelled(watching)

    play(story)
