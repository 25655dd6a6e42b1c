"""Adding and removing the addresses that are collected."""

import asyncio

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.naming import short_name
from trackfutura_desktop.model.source import Source, recognise
from trackfutura_desktop.model.sourcefile import is_table, parse_sources
from trackfutura_desktop.store import sources
from trackfutura_desktop.store.sources import Added


class Recognised(msgspec.Struct, frozen=True):
    """A pasted line: the source it stands for, or why it stands for none and what to do."""

    text: str
    source: Source | None
    problem: str = ""
    remedy: str = ""


def recognise_lines(text: str) -> list[Recognised]:
    """What each line of a pasted text or table stands for; blank lines are left out."""
    if is_table(text):
        found = parse_sources(text)
        usable = [Recognised(source.url, source) for source in found.sources]
        return usable + [Recognised(each.text, None, each.reason, each.remedy) for each in found.problems]
    return [_recognised(line.strip()) for line in text.splitlines() if line.strip()]


async def add_sources(workspace: Workspace, new: list[Source]) -> Added:
    """Add sources to the project; those it has already are left as they are."""
    project, now = workspace.project.id, workspace.clock()
    work = workspace.database.submit(lambda connection: sources.add_sources(connection, project, new, now))
    added = await asyncio.wrap_future(work)
    workspace.publish(Change(sources=True))
    return added


async def remove_sources(workspace: Workspace, ids: list[int]) -> None:
    """Remove sources; what was collected from them stays."""
    work = workspace.database.submit(lambda connection: sources.remove_sources(connection, ids))
    await asyncio.wrap_future(work)
    workspace.publish(Change(sources=True))


def _recognised(line: str) -> Recognised:
    try:
        address = recognise(line)
    except UserError as error:
        return Recognised(line, None, error.sentence, error.remedy)
    source = Source(0, short_name(address), address.platform, address.service, address.url)
    return Recognised(line, source)
