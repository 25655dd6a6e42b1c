"""kill -9 at every step of a retry: nothing is paid for twice, and it goes on."""

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from house import INSTAGRAM, House, ended, play, requests_of, run_of, started, until

from trackfutura_desktop import crash
from trackfutura_desktop.flow.execute import retry_run, start_run
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.simulator import Options, Simulator, running
from trackfutura_desktop.store import runs
from trackfutura_desktop.store.database import Connection

POSTS = "gd_lk5ns7kz21pck8jpis"
KILLED = -9


def ends_of(run_id: int, houses: dict[str, House]) -> list[int]:
    """How a retry ended in each house, killed at the point that it is named after."""
    triples = [
        str(each)
        for point, house in houses.items()
        for each in (point, house.folder.root, house.simulator.url)
    ]
    script = Path(__file__).with_name("retrier.py")
    own = {name: value for name, value in os.environ.items() if not name.startswith("TRACKFUTURA_")}
    done = subprocess.run(
        [sys.executable, str(script), str(run_id), *triples],
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
        env=own,
    )
    return [int(each) for each in done.stdout.split()]


def give_up(connection: Connection, batch_id: int) -> None:
    """As the watch does when nothing of a request was found for a day."""
    runs.move_request(connection, batch_id, Status.FAILED, 1, "No trace")
    runs.change_request(connection, batch_id, next_look_at=None)


async def gone_on(workspace: Workspace, run_id: int, point: str, simulator: Simulator) -> None:
    """Let what was killed go on as its user would."""
    _, again = requests_of(workspace, run_id)
    assert await retry_run(workspace, run_id) == (0, [])  # it is not asked for once more
    if point == "send_intended":
        # nobody knows that it was not sent: it is looked for, and sent only when a person wants it
        await until(lambda: requests_of(workspace, run_id)[1].looks > 0)
        assert simulator.produced() == {}
        workspace.database.write(lambda connection: give_up(connection, again.id))
    assert await start_run(workspace, run_id) == []  # sends nothing that may be under way


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is of POSIX")
def test_wherever_a_retry_is_killed_it_goes_on_and_nothing_is_paid_for_twice(
    house: House, simulator: Simulator, tmp_path: Path
) -> None:
    simulator.options.failing_datasets = {POSTS: "Internal error"}
    made: list[int] = []

    async def failed() -> None:
        async with house.open() as workspace:
            made.append(await started(workspace, INSTAGRAM))
            assert (await ended(workspace, made[0])).status is Status.FAILED

    async def resumed(point: str, each: House) -> None:
        async with each.open() as workspace:
            await gone_on(workspace, made[0], point, each.simulator)
            assert (await ended(workspace, made[0])).status is Status.COMPLETED
            _, again = requests_of(workspace, made[0])
            assert list(each.simulator.produced()) == [again.request_id]
            assert run_of(workspace, made[0]).content_count > 0

    play(failed)
    houses: dict[str, House] = {}
    with ExitStack() as stack:
        for point in crash.SEND_POINTS:
            # an account for each: what one of them was sent must not be found by another
            own = stack.enter_context(running(Options(time_factor=0, dirt=0)))
            shutil.copytree(house.folder.root, tmp_path / point)
            houses[point] = House(tmp_path / point, own)
        assert ends_of(made[0], houses) == [KILLED] * len(houses)
        for name, each in houses.items():
            play(lambda: resumed(name, each))  # noqa: B023 - at once
