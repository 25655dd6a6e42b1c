"""Adding, changing and removing the addresses that are collected."""

import asyncio
from collections.abc import Callable, Collection
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.pasted import Recognised, recognise_lines
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.source_edit import SourceEdit
from trackfutura_desktop.store import source_edits, sources
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.source_edits import Removed

__all__ = ["Recognised", "recognise_lines"]

T = TypeVar("T")


# So many rows hold the writer for some 15 ms: answers to deliveries wait for it.
_AT_ONCE = 500


async def add_sources(
    workspace: Workspace, new: list[Source], progress: Callable[[int], object] = lambda _done: None
) -> int:
    """Add sources to the project; those it has already are left as they are. Returns how many are new.

    Many are added in parts, between which others can write. If that fails or is cancelled, what was added
    before is removed again.

    Args:
        workspace: The open one.
        new: What to add.
        progress: Is told how many of them were looked at so far.
    """
    project, now = workspace.project.id, workspace.clock()
    rows = sources.rows_of(project, new[:_AT_ONCE], now)
    if len(new) > _AT_ONCE:
        rows += await asyncio.to_thread(sources.rows_of, project, new[_AT_ONCE:], now)
    parts: list[Future[range]] = []
    try:
        for start in range(0, len(rows), _AT_ONCE):
            part = partial(sources.add_rows, rows=rows[start : start + _AT_ONCE])
            parts.append(workspace.database.submit(part))
            await asyncio.wrap_future(parts[-1])
            progress(min(start + _AT_ONCE, len(rows)))
    except BaseException:
        await asyncio.shield(_take_back(workspace, parts))
        raise
    workspace.publish(Change(sources=True))
    return sum(len(part.result()) for part in parts)


async def _take_back(workspace: Workspace, parts: list[Future[range]]) -> None:
    if parts:
        await asyncio.gather(
            asyncio.wrap_future(parts[-1]), return_exceptions=True
        )  # the writer keeps what was under way
    for part in reversed(parts):
        if not part.cancelled() and part.exception() is None and part.result():
            await _write(workspace, partial(source_edits.remove_sources, ids=part.result()))


async def take_over_words(workspace: Workspace, said: list[Source]) -> list[Source]:
    """Give sources that are there the group, tags and note that a text says of them.

    Args:
        workspace: The open one.
        said: What the text says; what it leaves empty stays.

    Returns:
        Those that changed, as they were: for `put_words_back`.
    """
    pairs = await asyncio.to_thread(_told_anew, workspace, said)
    before = [each for each, _ in pairs]
    try:
        await _store_words(workspace, [after for _, after in pairs])
    except BaseException:
        await asyncio.shield(_store_words(workspace, before))
        raise
    return before


def _told_anew(workspace: Workspace, said: list[Source]) -> list[tuple[Source, Source]]:
    with workspace.database.read() as connection:
        return source_edits.told_anew(connection, workspace.project.id, said)


async def _store_words(workspace: Workspace, changed: list[Source]) -> None:
    for start in range(0, len(changed), _AT_ONCE):
        part = partial(source_edits.store_words, changed=changed[start : start + _AT_ONCE])
        await asyncio.wrap_future(workspace.database.submit(part))
    workspace.publish(Change(sources=True))


async def edit_sources(workspace: Workspace, ids: Collection[int], edit: SourceEdit) -> list[Source]:
    """Change sources of the project; returns those that changed as they were, for `put_words_back`."""
    project = workspace.project.id
    return await _write(
        workspace, lambda connection: source_edits.edit_sources(connection, project, ids, edit)
    )


async def put_words_back(workspace: Workspace, before: list[Source]) -> None:
    """Take back an edit."""
    await _store_words(workspace, before)


async def remove_sources(workspace: Workspace, ids: Collection[int]) -> Removed:
    """Remove sources; what was collected from them stays. The result is for `put_sources_back`."""
    return await _write(workspace, lambda connection: source_edits.remove_sources(connection, ids))


async def put_sources_back(workspace: Workspace, removed: Removed) -> None:
    """Take back a removal: the sources are what they were, and tied to what was collected from them."""
    await _write(workspace, lambda connection: source_edits.put_back(connection, removed))


async def _write(workspace: Workspace, work: Callable[[Connection], T]) -> T:
    result = await asyncio.wrap_future(workspace.database.submit(work))
    workspace.publish(Change(sources=True))
    return result
