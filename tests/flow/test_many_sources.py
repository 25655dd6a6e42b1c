"""Many sources are added, changed and removed in parts, and as one to whoever looks: all of them or none."""

import asyncio
import threading
from typing import TYPE_CHECKING

import msgspec
import pytest
from house import House, play

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.projects import create_project, open_project
from trackfutura_desktop.flow.sources import (
    add_sources,
    edit_sources,
    put_sources_back,
    put_words_back,
    remove_sources,
    take_over_words,
)
from trackfutura_desktop.flow.watch import Stopped
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.source_edit import SourceEdit
from trackfutura_desktop.store import sources

if TYPE_CHECKING:
    from concurrent.futures import Future

COUNT = 1_200


def cafe(number: int) -> Source:
    return Source(
        0, f"cafe{number}", Platform.INSTAGRAM, Service.POSTS, f"https://www.instagram.com/cafe{number}/"
    )


MANY = [cafe(number) for number in range(COUNT)]


def names(workspace: Workspace) -> set[str]:
    with workspace.database.read() as connection:
        return {each.name for each in sources.sources(connection, workspace.project.id)}


def stored(workspace: Workspace) -> list[Source]:
    with workspace.database.read() as connection:
        return sources.sources(connection, workspace.project.id)


def ids(workspace: Workspace) -> list[int]:
    return [each.id for each in stored(workspace)]


def fails(workspace: Workspace, act: str, row: str, name: str) -> None:
    """From now on the database refuses to do something with one source."""
    workspace.database.write(
        lambda connection: connection.exec_driver_sql(
            f"CREATE TRIGGER full BEFORE {act} ON track_sources WHEN {row}.name = '{name}'"
            " BEGIN SELECT raise(ABORT, 'no more'); END"
        )
    )


def works_again(workspace: Workspace) -> None:
    workspace.database.write(lambda connection: connection.exec_driver_sql("DROP TRIGGER full"))


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


def test_many_are_changed_in_parts_between_which_others_write_and_the_change_is_taken_back(
    house: House,
) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            await add_sources(workspace, MANY)
            before = stored(workspace)
            others: list[tuple[int, Future[None]]] = []

            def progressed(done: int) -> None:
                are_done = all(other.done() for _, other in others)
                others.append((done, workspace.database.submit(lambda _connection: None)))
                assert are_done

            changed = await edit_sources(workspace, ids(workspace), SourceEdit(group="Spring"), progressed)
            assert [done for done, _ in others] == [500, 1_000, COUNT]
            assert groups(workspace) == {"Spring"}
            await put_words_back(workspace, changed)
            assert stored(workspace) == before

    play(story)


def test_a_change_of_many_that_fails_or_is_stopped_changes_none(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            await add_sources(workspace, MANY)
            before = stored(workspace)
            fails(workspace, "UPDATE", "new", "cafe1100")
            with pytest.raises(Exception, match="no more"):
                await edit_sources(workspace, ids(workspace), SourceEdit(group="Spring"))
            works_again(workspace)
            assert stored(workspace) == before
            editing = asyncio.ensure_future(
                edit_sources(workspace, ids(workspace), SourceEdit(note="n"), lambda _done: editing.cancel())
            )
            with pytest.raises(asyncio.CancelledError):
                await editing
            assert stored(workspace) == before

    play(story)


def test_an_undo_that_fails_in_another_project_leaves_all_as_it_was(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            await add_sources(workspace, MANY)
            before = await edit_sources(workspace, ids(workspace), SourceEdit(group="Spring"))
            mine = workspace.project
            await create_project(workspace, "Another")  # and opens it
            assert workspace.project != mine
            fails(workspace, "UPDATE", "new", "cafe1100")
            with pytest.raises(Exception, match="no more"):
                await put_words_back(workspace, before)
            works_again(workspace)
            await open_project(workspace, mine.id)
            assert groups(workspace) == {"Spring"}

    play(story)


def test_where_not_even_the_way_back_goes_one_hears_what_is_left(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            await add_sources(workspace, MANY)
            workspace.database.write(
                lambda connection: connection.exec_driver_sql(
                    "CREATE TRIGGER full BEFORE UPDATE ON track_sources WHEN"
                    " new.name = 'cafe1100' OR new.name = 'cafe100' AND new.group_name = ''"
                    " BEGIN SELECT raise(ABORT, 'no more'); END"
                )
            )
            edit = SourceEdit(group="Spring")
            with pytest.raises(UserError, match="500 sources are not what they were"):
                await edit_sources(workspace, ids(workspace), edit)
            changed = [each.name for each in stored(workspace) if each.group]
            assert len(changed) == 500  # those of the part that has cafe100; the other one was taken back
            assert "cafe100" in changed
            works_again(workspace)
            await edit_sources(workspace, ids(workspace), edit)  # as the message says
            assert groups(workspace) == {"Spring"}

    play(story)


def test_what_is_taken_back_is_waited_for_also_if_the_program_ends_meanwhile(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            await add_sources(workspace, MANY)
            before = stored(workspace)
            is_stopped, may_go_on = asyncio.Event(), threading.Event()

            def stop(_done: int) -> None:
                workspace.database.submit(lambda _connection: may_go_on.wait(60))  # before what takes back
                is_stopped.set()
                raise Stopped

            work = edit_sources(workspace, ids(workspace), SourceEdit(group="Spring"), stop)
            editing = asyncio.ensure_future(work)
            await is_stopped.wait()
            for _ in range(5):
                editing.cancel()
                await asyncio.sleep(0)
            may_go_on.set()
            with pytest.raises(Stopped):
                await editing
            assert stored(workspace) == before

    play(story)


def test_many_are_removed_and_put_back_whole_or_not_at_all(house: House) -> None:
    async def story() -> None:
        async with house.open(listens=False) as workspace:
            await add_sources(workspace, MANY)
            before = stored(workspace)
            fails(workspace, "DELETE", "old", "cafe1100")
            with pytest.raises(Exception, match="no more"):
                await remove_sources(workspace, ids(workspace))
            works_again(workspace)
            assert stored(workspace) == before
            told: list[int] = []
            removed = await remove_sources(workspace, ids(workspace), told.append)
            assert told == [200, 400, 600, 800, 1_000, COUNT]
            assert stored(workspace) == []
            fails(workspace, "INSERT", "new", "cafe1100")
            with pytest.raises(Exception, match="no more"):
                await put_sources_back(workspace, removed)
            works_again(workspace)
            assert stored(workspace) == []
            await add_sources(workspace, [cafe(3)])
            await put_sources_back(workspace, removed, told.append)
            assert told[6:] == told[:6]
            assert names(workspace) == {each.name for each in MANY}
            assert len(stored(workspace)) == COUNT

    play(story)
