"""Adding, changing and removing the addresses that are collected.

Many are done in parts, between which others can write. If a part fails, or all of it is cancelled, what was
done before is taken back: whoever looks afterwards finds all of it or nothing. If that fails too, because
the disk is full, the error says what is left.
"""

import asyncio
import contextlib
from collections.abc import Callable, Collection, Coroutine, Iterator, Sequence, Sized
from concurrent.futures import Future
from itertools import chain
from typing import Any, TypeVar

import structlog

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import plural, tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.pasted import Recognised, recognise_lines
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.source_edit import SourceEdit
from trackfutura_desktop.store import source_edits, sources
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.source_edits import Removed

__all__ = ["Recognised", "recognise_lines"]

_log = structlog.get_logger(__name__)

T = TypeVar("T")
Item = TypeVar("Item")
Part = TypeVar("Part", bound=Sized)
Progress = Callable[[int], object]
"""Is told how many sources were looked at so far. What it raises ends the work as any failure does."""

# So many rows hold the writer for some 15 ms: answers to deliveries wait for it.
_AT_ONCE = 500
_REMOVED_AT_ONCE = 200  # with what is tied to them


def _nobody(_done: int) -> None:
    """Nobody wants to know."""


async def add_sources(workspace: Workspace, new: list[Source], progress: Progress = _nobody) -> int:
    """Add sources to the project; those it has already are left as they are. Returns how many are new."""
    project, now = workspace.project.id, workspace.clock()
    rows = sources.rows_of(project, new[:_AT_ONCE], now)
    if len(new) > _AT_ONCE:
        rows += await asyncio.to_thread(sources.rows_of, project, new[_AT_ONCE:], now)
    added = await _in_parts(
        workspace, list(_parts(rows)), sources.add_rows, source_edits.remove_sources, progress
    )
    return sum(map(len, added))


async def take_over_words(workspace: Workspace, said: list[Source]) -> list[Source]:
    """Give sources that are there the group, tags and note that a text says of them.

    Args:
        workspace: The open one.
        said: What the text says; what it leaves empty stays.

    Returns:
        Those that changed, as they were: for `put_words_back`.
    """
    pairs = await asyncio.to_thread(_told_anew, workspace, workspace.project.id, said)
    return await _exchange_words(workspace, [after for _, after in pairs], _nobody)


async def edit_sources(
    workspace: Workspace, ids: Collection[int], edit: SourceEdit, progress: Progress = _nobody
) -> list[Source]:
    """Change sources of the project; returns those that changed as they were, for `put_words_back`."""
    project = workspace.project.id

    def work(connection: Connection, part: Sequence[int]) -> list[Source]:
        return source_edits.edit_sources(connection, project, part, edit)

    before = await _in_parts(workspace, list(_parts(sorted(ids))), work, source_edits.store_words, progress)
    return list(chain.from_iterable(before))


async def put_words_back(workspace: Workspace, before: list[Source], progress: Progress = _nobody) -> None:
    """Take back an edit."""
    await _exchange_words(workspace, before, progress)


async def remove_sources(
    workspace: Workspace, ids: Collection[int], progress: Progress = _nobody
) -> list[Removed]:
    """Remove sources; what was collected from them stays. The result is for `put_sources_back`."""
    parts = list(_parts(sorted(ids), _REMOVED_AT_ONCE))
    return await _in_parts(workspace, parts, source_edits.remove_sources, source_edits.put_back, progress)


async def put_sources_back(
    workspace: Workspace, removed: list[Removed], progress: Progress = _nobody
) -> None:
    """Take back a removal: the sources are what they were, and tied to what was collected from them."""
    await _in_parts(workspace, removed, source_edits.put_back, source_edits.remove_sources, progress)


def _told_anew(workspace: Workspace, project: int, said: list[Source]) -> list[tuple[Source, Source]]:
    with workspace.database.read() as connection:
        return source_edits.told_anew(connection, project, said)


async def _exchange_words(workspace: Workspace, said: list[Source], progress: Progress) -> list[Source]:
    def work(connection: Connection, part: Sequence[Source]) -> list[Source]:
        # Of whatever project: another one may have been opened since they were changed.
        before = sources.sources(connection, 0, only=[each.id for each in part])
        source_edits.store_words(connection, part)
        return before

    before = await _in_parts(workspace, list(_parts(said)), work, source_edits.store_words, progress)
    return list(chain.from_iterable(before))


def _parts(items: Sequence[Item], most: int = _AT_ONCE) -> Iterator[Sequence[Item]]:
    return (items[start : start + most] for start in range(0, len(items), most))


async def _in_parts(
    workspace: Workspace,
    parts: Sequence[Part],
    work: Callable[[Connection, Part], T],
    back: Callable[[Connection, T], object],
    progress: Progress,
) -> list[T]:
    """Do ``work`` with each part in a transaction of its own; ``back`` takes back what it gave.

    Raises:
        UserError: Not all of it was done, and what was could not be taken back.
    """
    begun: list[Future[T]] = []
    done = 0
    try:
        for part in parts:
            begun.append(workspace.database.submit(_with(work, part)))
            await asyncio.wrap_future(begun[-1])
            done += len(part)
            progress(done)
    except BaseException as error:
        stuck = await _to_its_end(_take_back(workspace, begun, back))
        if stuck:
            raise _half_done(sum(len(parts[place]) for place in stuck)) from error
        raise
    workspace.publish(Change(sources=True))
    return [each.result() for each in begun]


async def _to_its_end(work: Coroutine[Any, Any, T]) -> T:
    """Wait for work also if that is cancelled: at the end of the program nobody else would wait for it."""
    task = asyncio.create_task(work)
    while not task.done():
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.shield(task)
    return task.result()


async def _take_back(
    workspace: Workspace, begun: list[Future[T]], back: Callable[[Connection, T], object]
) -> list[int]:
    """Take back all that was done; returns the places of the parts with which it failed."""
    stuck = []
    if begun:
        # the writer keeps what was under way
        await asyncio.gather(asyncio.wrap_future(begun[-1]), return_exceptions=True)
    for place, each in reversed(list(enumerate(begun))):
        if not each.cancelled() and each.exception() is None:
            try:
                await asyncio.wrap_future(workspace.database.submit(_with(back, each.result())))
            except Exception as error:  # noqa: BLE001 - whatever it is: the others may still be taken back
                _log.warning("change of sources not taken back", error=str(error))
                stuck.append(place)
    workspace.publish(Change(sources=True))
    return stuck


def _half_done(count: int) -> UserError:
    return UserError(
        plural(
            count,
            "source is not what it was: what was done to it could not be taken back.",
            "sources are not what they were: what was done to them could not be taken back.",
        ),
        tr("Make room on the disk and do the same once more, so that it is done to all of them."),
    )


def _with(work: Callable[[Connection, Item], T], item: Item) -> Callable[[Connection], T]:
    return lambda connection: work(connection, item)
