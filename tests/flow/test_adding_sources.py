"""Many sources are added in parts, and as one to whoever looks: all of them or none."""

import asyncio

import msgspec
import pytest
from house import House, play

from trackfutura_desktop.flow.sources import add_sources, take_over_words
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.store import sources

COUNT = 1_200


def cafe(number: int) -> Source:
    return Source(
        0, f"cafe{number}", Platform.INSTAGRAM, Service.POSTS, f"https://www.instagram.com/cafe{number}/"
    )


MANY = [cafe(number) for number in range(COUNT)]


def names(workspace: Workspace) -> set[str]:
    with workspace.database.read() as connection:
        return {each.name for each in sources.sources(connection, workspace.project.id)}


def groups(workspace: Workspace) -> set[str]:
    with workspace.database.read() as connection:
        return {each.group for each in sources.sources(connection, workspace.project.id)}


def test_many_are_added_in_parts_and_those_that_are_there_stay(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            assert await add_sources(workspace, [cafe(3), cafe(5_000)]) == 2
            told: list[int] = []
            assert await add_sources(workspace, MANY, told.append) == COUNT - 1
            assert told == [500, 1_000, COUNT]
            assert names(workspace) == {each.name for each in MANY} | {"cafe5000"}

    play(story)


def test_what_a_text_says_of_sources_that_are_there_is_taken_over_whole_or_not_at_all(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            await add_sources(workspace, MANY)
            said = [msgspec.structs.replace(each, group="Spring") for each in MANY]
            workspace.database.write(
                lambda connection: connection.exec_driver_sql(
                    "CREATE TRIGGER full BEFORE UPDATE ON track_sources"
                    " WHEN new.group_name = 'Spring' AND new.name = 'cafe100'"
                    " BEGIN SELECT raise(ABORT, 'no more'); END"
                )
            )
            with pytest.raises(Exception, match="no more"):
                await take_over_words(workspace, said)
            assert groups(workspace) == {""}
            workspace.database.write(lambda connection: connection.exec_driver_sql("DROP TRIGGER full"))
            assert len(await take_over_words(workspace, said)) == COUNT
            assert groups(workspace) == {"Spring"}

    play(story)


def test_if_it_is_cancelled_or_fails_nothing_of_it_is_there_and_what_was_there_is(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            await add_sources(workspace, [cafe(3), cafe(5_000)])

            def stop(_done: int) -> None:
                adding.cancel()

            adding = asyncio.ensure_future(add_sources(workspace, MANY, stop))
            with pytest.raises(asyncio.CancelledError):
                await adding
            assert names(workspace) == {"cafe3", "cafe5000"}
            workspace.database.write(
                lambda connection: connection.exec_driver_sql(
                    "CREATE TRIGGER full BEFORE INSERT ON track_sources WHEN new.name = 'cafe1100'"
                    " BEGIN SELECT raise(ABORT, 'no more'); END"
                )
            )
            with pytest.raises(Exception, match="no more"):
                await add_sources(workspace, MANY)
            assert names(workspace) == {"cafe3", "cafe5000"}

    play(story)
