"""Complete without being reachable: what no webhook brings is fetched, and a part never passes for whole."""

import asyncio
import socket
from functools import partial

import httpx
import pytest
from house import INSTAGRAM, House, ended, play, requests_of, run_of, started, until

from trackfutura_desktop.flow.workspace import WEBHOOK_PATH, Workspace
from trackfutura_desktop.model.body import inflate
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.simulator import Simulator
from trackfutura_desktop.store import deliveries, runs, watch
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.runs import Request

SNAPSHOT_DATA = "/datasets/v3/snapshot/"


def channels(workspace: Workspace) -> list[str]:
    with workspace.database.read() as connection:
        return [event.channel for event in deliveries.events(connection)]


async def ready(workspace: Workspace, run_id: int) -> tuple[Request, list[bytes]]:
    """A request whose data Bright Data has, and its records, one a line."""
    (request,) = requests_of(workspace, run_id)
    assert request.request_id is not None
    while (await workspace.bright_data.progress(request.request_id)).is_running:
        pass
    body = bytearray()

    async def take(piece: bytes) -> None:
        body.extend(piece)

    await workspace.bright_data.download(request.request_id, take)
    return request, b"".join(inflate([bytes(body)])).splitlines()


async def deliver(workspace: Workspace, request: Request, lines: list[bytes]) -> None:
    """One part of a delivery in parts, as Bright Data POSTs it."""
    headers = {
        "Authorization": f"Bearer {workspace.keys.webhook_secret()}",
        "Snapshot-Id": request.request_id or "",
        "Content-Type": "application/x-ndjson",
    }
    url = f"{workspace.local_url}{WEBHOOK_PATH}?ref={request.reference}"
    async with httpx.AsyncClient(trust_env=False, verify=False) as client:  # noqa: S501 - plain HTTP
        answer = await client.post(url, content=b"\n".join(lines), headers=headers)
    assert answer.status_code == 200


def look_now(workspace: Workspace, request: Request) -> None:
    workspace.database.write(lambda connection: watch.look_sooner(connection, request.id, workspace.clock()))
    workspace.on_watching()


def test_of_a_delivery_in_parts_one_part_is_lost_and_the_whole_is_fetched(
    house: House, simulator: Simulator
) -> None:
    simulator.options.deliver_webhooks = False

    async def story() -> None:
        async with house.open(poll_seconds=60.0) as workspace:
            run_id = await started(workspace, INSTAGRAM, posts=30)
            request, lines = await ready(workspace, run_id)
            assert len(lines) > 20
            await asyncio.gather(
                deliver(workspace, request, lines[:8]), deliver(workspace, request, lines[15:])
            )
            run = await ended(workspace, run_id)
            produced = simulator.produced()[request.request_id or ""]
            assert (run.status, run.content_count) == (Status.COMPLETED, produced.records)
            assert sorted(channels(workspace)) == ["download", "webhook", "webhook"]
            assert requests_of(workspace, run_id)[0].verified_at is not None

    play(story)


def test_what_is_known_to_be_missing_keeps_a_request_open_until_it_is_fetched(
    house: House, simulator: Simulator
) -> None:
    simulator.options.deliver_webhooks = False

    async def story() -> None:
        async with house.open(poll_seconds=60.0) as workspace:
            run_id = await started(workspace, INSTAGRAM, posts=30)
            request, lines = await ready(workspace, run_id)
            simulator.options.faults = {f"{SNAPSHOT_DATA}{request.request_id}": ["500"] * 4}
            await deliver(workspace, request, lines[:8])
            await until(lambda: "download" not in channels(workspace) and _was_refused(workspace, run_id))
            open_request = requests_of(workspace, run_id)[0]
            assert open_request.status is Status.PROCESSING
            assert open_request.verified_at is None
            assert run_of(workspace, run_id).content_count > 0
            look_now(workspace, request)
            run = await ended(workspace, run_id)
            assert run.content_count == simulator.produced()[request.request_id or ""].records
            assert requests_of(workspace, run_id)[0].error_message == ""

    play(story)


def _was_refused(workspace: Workspace, run_id: int) -> bool:
    return requests_of(workspace, run_id)[0].error_message != ""


@pytest.mark.parametrize("fault", ["reset", "garbage"])
def test_a_download_that_breaks_is_tried_again_until_it_is_whole(
    house: House, simulator: Simulator, fault: str
) -> None:
    simulator.options.deliver_webhooks = False
    simulator.options.faults = {SNAPSHOT_DATA: [fault] * 2}

    async def story() -> None:
        async with house.open(listens=False) as workspace:
            run = await ended(workspace, await started(workspace, INSTAGRAM))
            assert run.status is Status.COMPLETED
            assert run.content_count == sum(each.records for each in simulator.produced().values())

    play(story)


def test_with_the_port_taken_everything_is_fetched(house: House, simulator: Simulator) -> None:
    async def story() -> None:
        with socket.socket() as other:
            other.bind(("127.0.0.1", 0))
            other.listen()
            async with house.open(port=other.getsockname()[1]) as workspace:
                assert "is taken" in workspace.listener_problem
                run = await ended(workspace, await started(workspace))
                assert run.content_count == sum(each.records for each in simulator.produced().values())

    play(story)


def test_what_was_open_when_the_program_ended_a_day_ago_is_fetched_at_the_start(
    house: House, simulator: Simulator
) -> None:
    simulator.options.deliver_webhooks = False

    async def story() -> None:
        async with house.open(poll_seconds=3_000.0) as workspace:
            run_id = await started(workspace)
            day = 24 * 3_600_000
            for request in requests_of(workspace, run_id):
                moved = {
                    "sent_at": (request.sent_at or 0) - day,
                    "next_look_at": (request.next_look_at or 0) - day,
                }
                workspace.database.write(partial(_change, request.id, moved))
        async with house.open() as workspace:
            run = await ended(workspace, run_id)
            assert run.status is Status.COMPLETED
            assert run.content_count == sum(each.records for each in simulator.produced().values())

    play(story)


def _change(batch_id: int, values: dict[str, int], connection: Connection) -> None:
    runs.change_request(connection, batch_id, **values)


def test_a_lost_answer_is_found_among_many_snapshots_of_others(house: House, simulator: Simulator) -> None:
    simulator.options.deliver_webhooks = False

    async def story() -> None:
        async with house.open(poll_seconds=3_000.0) as workspace:
            run_id = await started(workspace, INSTAGRAM)
            (request,) = requests_of(workspace, run_id)
            for number in range(25):
                others = [{"url": f"https://www.instagram.com/cafe{number}/", "num_of_posts": 1}]
                trigger = {"dataset_id": request.dataset_id, "type": "discover_new", "discover_by": "url"}
                async with httpx.AsyncClient(trust_env=False, verify=False) as client:  # noqa: S501 - plain HTTP
                    answer = await client.post(
                        f"{simulator.url}/datasets/v3/trigger",
                        params=trigger,
                        json=others,
                        headers={"Authorization": f"Bearer {workspace.keys.api_token()}"},
                    )
                assert answer.status_code == 200
            workspace.database.write(  # as if the answer had never come
                lambda connection: runs.change_request(
                    connection, request.id, request_id=None, next_look_at=workspace.clock()
                )
            )
            workspace.on_watching()
            await until(lambda: requests_of(workspace, run_id)[0].request_id == request.request_id)

    play(story)
