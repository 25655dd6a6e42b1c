"""What lies under a job of the tree: its records, in groups where they are many.

A group is read from the record that it begins with. OFFSET would read the whole index before it.
"""

from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, func, select

from trackfutura_desktop.language import tr
from trackfutura_desktop.store.filters import GROUP_SIZE
from trackfutura_desktop.store.tables import content, scraping_jobs
from trackfutura_desktop.store.tree import Folder, FolderKey

_STARTS = (
    "WITH RECURSIVE starts(id, number) AS (SELECT ?, 1 UNION ALL SELECT (SELECT id FROM content "
    "WHERE job_id = ? AND id >= starts.id ORDER BY id LIMIT 1 OFFSET ?), number + 1 "
    "FROM starts WHERE starts.id IS NOT NULL AND number <= ?) "
    "SELECT id FROM starts WHERE id IS NOT NULL AND number > 1"
)


def groups(connection: Connection, job: FolderKey) -> list[Folder]:
    """The groups of a job, or nothing if it has so few records that they stand under it themselves."""
    query = select(scraping_jobs.c.content_count).where(scraping_jobs.c.id == job.job_id)
    count = connection.execute(query).scalar() or 0
    if count <= GROUP_SIZE:
        return []
    folders = []
    for first in range(1, count + 1, GROUP_SIZE):
        last = min(first + GROUP_SIZE - 1, count)
        name = f"{first:,}-{last:,}"
        group = msgspec.structs.replace(job, group=first // GROUP_SIZE + 1)
        folders.append(Folder(key=group, name=name, short_name=name, content_count=last - first + 1))
    return folders


def next_starts(connection: Connection, job_id: int, start: int, count: int) -> list[int]:
    """The ids with which the next ``count`` groups after the one from ``start`` begin; fewer at the end."""
    found = connection.exec_driver_sql(_STARTS, (start, job_id, GROUP_SIZE, count))
    return [row[0] for row in found]


class Extent(NamedTuple):
    """How many records a job has, the id of the newest one, and how many came after a certain one."""

    records: int
    newest: int
    later: int


def extent_of(connection: Connection, job_id: int, after: int) -> Extent:
    """How far a job goes; what came later than the id ``after`` is counted row by row."""
    own = content.c.job_id == job_id
    query = select(
        select(scraping_jobs.c.content_count).where(scraping_jobs.c.id == job_id).scalar_subquery(),
        select(func.max(content.c.id)).where(own).scalar_subquery(),
        select(func.count()).where(own, content.c.id > after).scalar_subquery(),
    )
    return Extent(*(each or 0 for each in connection.execute(query).one()))


def leaves(connection: Connection, parent: FolderKey, start: int = 0) -> list[Folder]:
    """The records of a job or of one of its groups, from the id ``start`` on, in the order of arrival."""
    query = (
        select(
            content.c.id, content.c.author, content.c.url, func.substr(content.c.text, 1, 80).label("start")
        )
        .where(content.c.job_id == parent.job_id, content.c.id >= start)
        .order_by(content.c.id)
        .limit(GROUP_SIZE)
    )
    return [
        Folder(
            key=msgspec.structs.replace(parent, content_id=row.id),
            name=row.url or row.start or row.author,
            short_name=" ".join(row.start.split()) or row.author or tr("No text"),
            content_count=1,
            url=row.url,
        )
        for row in connection.execute(query)
    ]
