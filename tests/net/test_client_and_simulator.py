import gzip
import json
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import pytest
from asking import at_once, client, into

from trackfutura_desktop.net.answers import Progress, Trigger
from trackfutura_desktop.net.brightdata import BrightData
from trackfutura_desktop.net.faults import (
    AccountSuspended,
    KeyRejected,
    NotReady,
    SnapshotEmpty,
    SnapshotUnknown,
    TooManyRequests,
    TriggerRefused,
    TriggerUncertain,
)
from trackfutura_desktop.net.governor import ThrottledByGovernor
from trackfutura_desktop.simulator import LIMITED_TOKEN, SUSPENDED_TOKEN, VALID_TOKEN, Options, running

T = TypeVar("T")

POSTS = "gd_lk5ns7kz21pck8jpis"
TRIGGER = Trigger(
    dataset_id=POSTS,
    inputs=[{"url": f"https://www.instagram.com/{name}/"} for name in ("northwind.studio", "lumen.cafe")],
    discover_by="url",
    limit_per_input=12,
)


def against(options: Options, work: Callable[[BrightData], Awaitable[T]], token: str = VALID_TOKEN) -> T:
    """What ``work`` returns, done against a simulator of its own."""

    async def run(url: str) -> T:
        bright = client(url, token)
        try:
            return await work(bright)
        finally:
            await bright.aclose()

    options.time_factor = 0.0
    with running(options) as simulator:
        return at_once(run(simulator.url))


async def ended(bright: BrightData, snapshot_id: str) -> Progress:
    while (progress := await bright.progress(snapshot_id)).is_running:
        pass
    return progress


async def records_of(bright: BrightData, snapshot_id: str) -> list[dict[str, Any]]:
    written: list[bytes] = []
    while True:
        try:
            download = await bright.download(snapshot_id, into(written))
        except NotReady:
            continue
        body = b"".join(written)
        assert download.size == len(body)
        lines = gzip.decompress(body) if download.is_gzip else body
        return [json.loads(line) for line in lines.splitlines()]


def test_a_run_is_started_watched_and_fetched_whole() -> None:
    async def work(bright: BrightData) -> tuple[Progress, list[dict[str, Any]]]:
        snapshot_id = await bright.trigger(TRIGGER)
        progress = await ended(bright, snapshot_id)
        return progress, await records_of(bright, snapshot_id)

    progress, records = against(Options(dirt=0), work)
    assert progress.is_ready
    assert progress.records == len(records) == 24


def test_a_download_that_is_still_building_after_ready_is_waited_for() -> None:
    async def work(bright: BrightData) -> int:
        snapshot_id = await bright.trigger(TRIGGER)
        await ended(bright, snapshot_id)
        with pytest.raises(NotReady) as building:
            await bright.download(snapshot_id, into([]))
        assert building.value.retry_after > 0
        return len(await records_of(bright, snapshot_id))

    assert against(Options(dirt=0, building_answers=3), work) == 24


def test_unknown_words_of_a_state_are_waited_out() -> None:
    async def work(bright: BrightData) -> Progress:
        return await ended(bright, await bright.trigger(TRIGGER))

    assert against(Options(status_script=("starting", "digesting", "novel")), work).is_ready


def test_a_failed_run_says_why() -> None:
    async def work(bright: BrightData) -> Progress:
        return await ended(bright, await bright.trigger(TRIGGER))

    progress = against(Options(failing_datasets={POSTS: "Input validation failed: url"}), work)
    assert (progress.is_failed, progress.error_message) == (True, "Input validation failed: url")


def test_an_input_that_does_not_fit_is_refused_before_it_costs() -> None:
    async def work(bright: BrightData) -> TriggerRefused:
        wrong = Trigger(dataset_id=POSTS, inputs=[*TRIGGER.inputs, {"url": ""}], discover_by="url")
        with pytest.raises(TriggerRefused) as refused:
            await bright.trigger(wrong)
        assert await bright.snapshots(POSTS) == []
        return refused.value

    refused = against(Options(), work)
    assert refused.index == 3
    assert refused.errors[0][0] == "url"


def test_a_reset_trigger_is_uncertain_and_not_sent_twice() -> None:
    async def work(bright: BrightData) -> int:
        with pytest.raises(TriggerUncertain):
            await bright.trigger(TRIGGER)
        return len(await bright.snapshots(POSTS))

    assert against(Options(faults={"trigger": ["reset"]}), work) <= 1


def test_a_flood_of_429_ends_long_before_the_address_is_blocked() -> None:
    async def work(bright: BrightData) -> None:
        for _ in range(40):
            with pytest.raises(TriggerRefused) as refused:
                await bright.trigger(TRIGGER)
            assert isinstance(refused.value.reason, TooManyRequests | ThrottledByGovernor)

    against(Options(max_running_jobs=0, retry_after=None, block_after=9), work)


def test_the_account_is_read_by_what_its_key_may() -> None:
    async def work(bright: BrightData) -> tuple[bool, bool]:
        return (await bright.status()).can_make_requests, await bright.balance() is not None

    assert against(Options(), work) == (True, True)
    assert against(Options(), work, LIMITED_TOKEN) == (True, False)


def test_a_wrong_key_and_a_suspended_account_are_told_apart() -> None:
    async def status(bright: BrightData) -> None:
        with pytest.raises(KeyRejected):
            await bright.status()

    async def trigger(bright: BrightData) -> TriggerRefused:
        with pytest.raises(TriggerRefused) as refused:
            await bright.trigger(TRIGGER)
        return refused.value

    against(Options(), status, "a-wrong-key")
    assert isinstance(against(Options(), trigger, "a-wrong-key").reason, KeyRejected)
    assert isinstance(against(Options(), trigger, SUSPENDED_TOKEN).reason, AccountSuspended)


def test_parts_inputs_lists_and_the_end_of_a_run() -> None:
    async def work(bright: BrightData) -> None:
        snapshot_id = await bright.trigger(TRIGGER)
        await ended(bright, snapshot_id)
        assert await bright.parts(snapshot_id, batch_size=1000) == 1
        assert [entry["url"] for entry in await bright.snapshot_input(snapshot_id)] == [
            entry["url"] for entry in TRIGGER.inputs
        ]
        assert [snapshot.snapshot_id for snapshot in await bright.snapshots(POSTS)] == [snapshot_id]
        assert POSTS in {scraper.dataset_id for scraper in await bright.scrapers()}
        assert await bright.cancel(snapshot_id) is False
        with pytest.raises(SnapshotUnknown):
            await bright.progress("sd_mkfabhytunknown")

    against(Options(dirt=0), work)


def test_a_run_without_result_is_told_as_empty() -> None:
    async def work(bright: BrightData) -> None:
        silent = [{"url": "https://www.instagram.com/empty.studio/"}]
        snapshot_id = await bright.trigger(Trigger(dataset_id=POSTS, inputs=silent, discover_by="url"))
        await ended(bright, snapshot_id)
        with pytest.raises(SnapshotEmpty):
            await records_of(bright, snapshot_id)

    against(Options(dirt=0), work)
