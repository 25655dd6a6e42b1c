"""Adding, changing and removing the addresses that are collected."""

import asyncio
from collections.abc import Callable, Collection
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


async def add_sources(workspace: Workspace, new: list[Source]) -> int:
    """Add sources to the project; those it has already are left as they are. Returns how many are new."""
    project, now = workspace.project.id, workspace.clock()
    return await _write(workspace, lambda connection: sources.add_sources(connection, project, new, now))


async def edit_sources(workspace: Workspace, ids: Collection[int], edit: SourceEdit) -> list[Source]:
    """Change sources of the project; returns those that changed as they were, for `put_words_back`."""
    project = workspace.project.id
    return await _write(
        workspace, lambda connection: source_edits.edit_sources(connection, project, ids, edit)
    )


async def put_words_back(workspace: Workspace, before: list[Source]) -> None:
    """Take back an edit."""
    await _write(workspace, lambda connection: source_edits.store_words(connection, before))


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
