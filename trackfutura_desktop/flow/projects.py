"""Changing which project is shown, and what projects there are. Runs go on whatever is shown."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.store import projects
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.projects import ProjectRow
from trackfutura_desktop.store.sources import Project

T = TypeVar("T")


def listed(workspace: Workspace) -> list[ProjectRow]:
    """Every project by its name."""
    with workspace.database.read() as connection:
        return projects.listed(connection)


def scope(workspace: Workspace) -> int:
    """The id of the open project where there are others to be told from it, else 0."""
    with workspace.database.read() as connection:
        return 0 if projects.only_one(connection) else workspace.project.id


def of_run(workspace: Workspace, run_id: int) -> int | None:
    """The project of a run; None if there is no such run."""
    with workspace.database.read() as connection:
        return projects.project_of_run(connection, run_id)


async def open_project(workspace: Workspace, project_id: int) -> None:
    """Work with another project from now on; it comes back at the next start, and out of the archive."""
    now = workspace.clock()
    workspace.project = await _write(
        workspace, lambda connection: projects.note_open(connection, project_id, now)
    )


async def create_project(workspace: Workspace, name: str) -> None:
    """Make a project and work with it.

    Raises:
        ProjectName: The name is blank, too long, or that of another project.
    """
    now = workspace.clock()
    workspace.project = await _write(workspace, lambda connection: projects.create(connection, name, now))


async def rename_project(workspace: Workspace, name: str) -> None:
    """Give the open project another name.

    Raises:
        ProjectName: As for ``create_project``.
    """
    project_id = workspace.project.id
    workspace.project = await _write(
        workspace, lambda connection: projects.rename(connection, project_id, name)
    )


async def archive_project(workspace: Workspace) -> None:
    """Put the open project away and work with the one that was open before it.

    Raises:
        LastProject: There is no other one.
    """
    project_id, now = workspace.project.id, workspace.clock()

    def work(connection: Connection) -> Project:
        projects.archive(connection, project_id, now)
        return projects.last_open(connection, now)

    workspace.project = await _write(workspace, work)


async def _write(workspace: Workspace, work: Callable[[Connection], T]) -> T:
    return await asyncio.wrap_future(workspace.database.submit(work))
