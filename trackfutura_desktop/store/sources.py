"""Projects and their track sources."""

from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from trackfutura_desktop.model.source import Source, address_key
from trackfutura_desktop.store.rows import as_struct, inserted_id
from trackfutura_desktop.store.tables import projects as project_table
from trackfutura_desktop.store.tables import track_sources

DEFAULT_PROJECT = "My project"


class Added(NamedTuple):
    """What came of adding sources."""

    added: int
    already_there: int


class Project(msgspec.Struct, frozen=True):
    """A body of work: its sources and its runs."""

    id: int
    name: str


def projects(connection: Connection) -> list[Project]:
    """Every project, oldest first."""
    query = select(project_table.c.id, project_table.c.name).order_by(project_table.c.id)
    return [Project(row.id, row.name) for row in connection.execute(query)]


def first_project(connection: Connection, now: int) -> Project:
    """The oldest project; made if there is none."""
    row = connection.execute(
        select(project_table.c.id, project_table.c.name).order_by(project_table.c.id)
    ).first()
    if row is None:
        made = inserted_id(connection, project_table.insert().values(name=DEFAULT_PROJECT, created_at=now))
        return Project(made, DEFAULT_PROJECT)
    return Project(row.id, row.name)


def sources(connection: Connection, project_id: int, *, only_active: bool = False) -> list[Source]:
    """The sources of a project, newest first; those that are not active can be left out."""
    query = (
        select(
            track_sources.c.id,
            track_sources.c.name,
            track_sources.c.platform,
            track_sources.c.service,
            track_sources.c.url,
            track_sources.c.group_name.label("group"),
            track_sources.c.tags,
            track_sources.c.note,
            track_sources.c.is_active,
        )
        .where(
            track_sources.c.project_id == project_id, *([track_sources.c.is_active] if only_active else [])
        )
        .order_by(track_sources.c.id.desc())
    )
    return [as_struct(Source, row) for row in connection.execute(query).mappings()]


def count_sources(connection: Connection, project_id: int) -> int:
    """How many sources a project has."""
    query = select(func.count()).select_from(track_sources).where(track_sources.c.project_id == project_id)
    return connection.execute(query).scalar_one()


def add_sources(connection: Connection, project_id: int, added: list[Source], now: int) -> Added:
    """Add sources; one that the project has already is left as it is."""
    if not added:
        return Added(0, 0)
    statement = (
        insert(track_sources)
        .on_conflict_do_nothing(index_elements=["project_id", "platform", "service", "address_key"])
        .returning(track_sources.c.id)
    )
    rows = [
        {
            "project_id": project_id,
            "name": source.name,
            "platform": source.platform.value,
            "service": source.service.value,
            "url": source.url,
            "address_key": address_key(source.url),
            "group_name": source.group,
            "tags": source.tags,
            "note": source.note,
            "is_active": source.is_active,
            "created_at": now,
        }
        for source in added
    ]
    count = len(connection.execute(statement, rows).all())
    return Added(count, len(added) - count)
