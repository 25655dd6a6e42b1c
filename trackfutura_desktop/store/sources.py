"""Projects and their track sources."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source, address_key
from trackfutura_desktop.store.rows import among
from trackfutura_desktop.store.tables import projects as project_table
from trackfutura_desktop.store.tables import track_sources

_PLATFORMS = {f"{each}": each for each in Platform}
_SERVICES = {f"{each}": each for each in Service}

DEFAULT_PROJECT = tr("My project")


class Project(msgspec.Struct, frozen=True):
    """A body of work: its sources and its runs."""

    id: int
    name: str


def projects(connection: Connection) -> list[Project]:
    """Every project, oldest first."""
    query = select(project_table.c.id, project_table.c.name).order_by(project_table.c.id)
    return [Project(row.id, row.name) for row in connection.execute(query)]


def sources(
    connection: Connection,
    project_id: int,
    *,
    only_active: bool = False,
    only: Collection[int] | None = None,
) -> list[Source]:
    """The sources of a project, newest first: all of them, those that are active, or those of some ids.

    Project 0 stands for all projects.
    """
    table = track_sources.c
    told = (table.id, table.name, table.platform, table.service, table.url)
    query = select(*told, table.group_name.label("group"), table.tags, table.note, table.is_active).order_by(
        table.id.desc()
    )
    if only_active:
        query = query.where(table.is_active)
    if only is not None:
        query = query.where(among(table.id, only))
    if project_id:  # the sum keeps SQLite from reading all sources of the project to find a few
        query = query.where((table.project_id if only is None else table.project_id + 0) == project_id)
    # made by hand: a view reads all of them at each change, and there may be many thousands
    return [
        Source(key, name, _PLATFORMS[platform], _SERVICES[service], *rest)
        for key, name, platform, service, *rest in connection.execute(query).all()
    ]


def are_there(connection: Connection, ids: Collection[int]) -> bool:
    """Whether there are sources of all these ids, each of which is given once."""
    query = select(func.count()).select_from(track_sources).where(among(track_sources.c.id, ids))
    return connection.execute(query).scalar_one() == len(ids)


def count_sources(connection: Connection, project_id: int) -> int:
    """How many sources a project has."""
    query = select(func.count()).select_from(track_sources).where(track_sources.c.project_id == project_id)
    return connection.execute(query).scalar_one()


def add_sources(connection: Connection, project_id: int, added: list[Source], now: int) -> range:
    """Add sources; one that the project has already is left as it is. Returns the new ids."""
    return add_rows(connection, rows_of(project_id, added, now))


def rows_of(project_id: int, added: Iterable[Source], now: int) -> list[dict[str, Any]]:
    """The rows of new sources. Of many it takes long: not for the writer."""
    return [
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


def add_rows(connection: Connection, rows: Sequence[dict[str, Any]]) -> range:
    """Add rows of new sources, as above."""
    first = _last_id(connection) + 1
    if rows:
        identity = ["project_id", "platform", "service", "address_key"]
        statement = insert(track_sources).on_conflict_do_nothing(index_elements=identity)
        connection.execute(statement, rows)
    return range(first, _last_id(connection) + 1)  # SQLite gives the ids after the greatest one, in a row


def _last_id(connection: Connection) -> int:
    return connection.execute(select(func.max(track_sources.c.id))).scalar() or 0
