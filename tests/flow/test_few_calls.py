"""A run over many sources costs few statements and few requests, however many the sources are."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import cycle, islice

from house import House, play, requests_of
from proxy import Proxy, serving
from sqlalchemy import event

from trackfutura_desktop.flow.create import create_run
from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.flow.sources import add_sources
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.simulator import Simulator
from trackfutura_desktop.store import runs, sources
from trackfutura_desktop.store.database import Connection

PLACES = (
    (Platform.INSTAGRAM, Service.POSTS, "https://www.instagram.com/{}/"),
    (Platform.INSTAGRAM, Service.REELS, "https://www.instagram.com/{}/"),
    (Platform.INSTAGRAM, Service.PROFILES, "https://www.instagram.com/{}/"),
    (Platform.TIKTOK, Service.POSTS, "https://www.tiktok.com/@{}"),
    (Platform.TIKTOK, Service.PROFILES, "https://www.tiktok.com/@{}"),
    (Platform.FACEBOOK, Service.POSTS, "https://www.facebook.com/{}"),
    (Platform.FACEBOOK, Service.PROFILES, "https://www.facebook.com/{}"),
    (Platform.X, Service.POSTS, "https://x.com/{}"),
)


async def tracked(workspace: Workspace, count: int) -> list[int]:
    """That many sources, spread over eight services."""
    places = islice(cycle(PLACES), count)
    made = [
        Source(0, f"studio{number}", platform, service, address.format(f"studio{number}"))
        for number, (platform, service, address) in enumerate(places)
    ]
    await add_sources(workspace, made)
    with workspace.database.read() as connection:
        return sorted(each.id for each in sources.sources(connection, workspace.project.id))


def rolled_up(run_id: int, connection: Connection) -> None:
    runs.refresh_run(connection, run_id, 1)


def reopened(batch_id: int, connection: Connection) -> None:
    runs.reopen_request(connection, batch_id, 1)


@contextmanager
def written(workspace: Workspace) -> Iterator[list[bool]]:
    """What the writer executes: True for a bulk insert, False for a statement."""
    found: list[bool] = []
    engine = workspace.database.write(lambda connection: connection.engine)

    def note(*asked: object) -> None:
        found.append(bool(asked[5]))

    event.listen(engine, "before_cursor_execute", note)
    yield found
    event.remove(engine, "before_cursor_execute", note)


def test_creation_takes_as_many_statements_for_200_sources_as_for_16(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            ids = await tracked(workspace, 200)
            counts = []
            for chosen in (ids[:16], ids):
                with written(workspace) as found:
                    run_id = await create_run(workspace, chosen, RunOptions())
                counts.append((found.count(False), found.count(True)))
                assert len(requests_of(workspace, run_id)) == 8
            assert counts[0] == counts[1]
            assert counts[1][0] <= 20
            assert counts[1][1] == 8  # the jobs of each request

    play(story)


def test_starting_sends_one_request_for_each_service_and_asks_nothing_else(
    house: House, simulator: Simulator
) -> None:
    async def story() -> None:
        between = Proxy(simulator.url)
        quiet = {"poll_seconds": 3_000, "listens": False}  # so that no delivery makes it look
        async with serving(between.pass_on) as url, house.open(api_base=url, **quiet) as workspace:
            run_id = await create_run(workspace, await tracked(workspace, 200), RunOptions())
            assert between.passed == 0
            assert await start_run(workspace, run_id) == []
            assert between.passed == 8
            assert len(simulator.produced()) == 8

    play(story)


def test_the_state_of_a_run_takes_as_many_statements_for_200_jobs_as_for_16(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            ids = await tracked(workspace, 200)
            counts = []
            for chosen in (ids[:16], ids):
                run_id = await create_run(workspace, chosen, RunOptions())
                with written(workspace) as found:
                    workspace.database.write(partial(rolled_up, run_id))
                counts.append(len(found))
                batch = requests_of(workspace, run_id)[0].id
                with written(workspace) as found:
                    workspace.database.write(partial(reopened, batch))
                counts.append(len(found))
            assert counts[:2] == counts[2:]

    play(story)
