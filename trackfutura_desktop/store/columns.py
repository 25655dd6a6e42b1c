"""Columns that the user made from keys of the raw record, and their values in SQL.

Such a column is called ``record.`` and the dotted path of its key. A value is kept for every record, also
where the record has no such key, with the digest of the record that it was read from: what is missing or has
another digest is outdated, whatever the clocks say.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from trackfutura_desktop.model.path import Value
from trackfutura_desktop.store.records import Records
from trackfutura_desktop.store.tables import (
    added_columns,
    added_values,
    content,
    content_raw,
    scraping_jobs,
    unknown_fields,
)
from trackfutura_desktop.store.tree import FolderKey, job_condition

PREFIX = "record."
_SAMPLED_JOBS = 60
_MOST_UNKNOWN = 200
_SPAN = 20_000  # ids that are looked at in one step for what is outdated

# The record may have changed or gone since it was read, and the column with it.
_KEEP = (
    "INSERT INTO added_values (content_id, column_id, digest, number, text) "
    "SELECT * FROM (SELECT ? AS record, ? AS made, ? AS form, ?, ?) "
    "WHERE EXISTS (SELECT 1 FROM content WHERE id = record AND digest = form) "
    "AND EXISTS (SELECT 1 FROM added_columns WHERE id = made AND removed_at IS NULL) "
    "ON CONFLICT (content_id, column_id) DO UPDATE SET "
    "digest = excluded.digest, number = excluded.number, text = excluded.text"
)


class AddedColumn(msgspec.Struct, frozen=True):
    """A column made from a key; ``is_number`` if the values were numbers where it was made."""

    id: int
    path: str
    is_number: bool

    @property
    def name(self) -> str:
        """What it is called in a page, a filter and an export."""
        return PREFIX + self.path


class Outdated(NamedTuple):
    """A record that lacks values, or has those of an earlier form of it."""

    content_id: int
    digest: int
    record: bytes  # as Bright Data sent it


class Kept(NamedTuple):
    """A value on its way into the database."""

    content_id: int
    column_id: int
    digest: int
    value: Value


def is_added(name: str) -> bool:
    """Whether a column is one that was made from a key."""
    return name.startswith(PREFIX)


def added(connection: Connection) -> list[AddedColumn]:
    """The columns there are, in the order in which they were added."""
    columns = added_columns.c
    query = select(columns.id, columns.path, columns.is_number).where(columns.removed_at.is_(None))
    return [AddedColumn(row.id, row.path, row.is_number) for row in connection.execute(query.order_by("id"))]


def missing(connection: Connection, names: Iterable[str]) -> list[str]:
    """Those of ``names`` that are called like an added column, and are none."""
    known = {each.name for each in added(connection)}
    return [name for name in names if is_added(name) and name not in known]


def text_of(name: str) -> ColumnElement[Any]:
    """The value of an added column as text; NULL where the record has none."""
    return _value(name, added_values.c.text)


def number_of(name: str) -> ColumnElement[Any]:
    """The value of an added column as a number; NULL where it is none."""
    return _value(name, added_values.c.number)


def _value(name: str, part: ColumnElement[Any]) -> ColumnElement[Any]:
    column = select(added_columns.c.id).where(
        added_columns.c.path == name.removeprefix(PREFIX), added_columns.c.removed_at.is_(None)
    )
    query = select(part).where(
        added_values.c.content_id == content.c.id,
        added_values.c.column_id == column.correlate(None).scalar_subquery(),
    )
    return query.correlate(content).scalar_subquery()


def texts(
    connection: Connection, ids: Sequence[int], columns: Sequence[AddedColumn]
) -> dict[int, dict[str, str]]:
    """The values of records by their ids and the names of the columns; what a record has not is left out."""
    if not (ids and columns):
        return {}
    names = {each.id: each.name for each in columns}
    values = added_values.c
    query = select(values.content_id, values.column_id, values.text).where(
        values.content_id.in_(ids), values.column_id.in_(names), values.text.is_not(None)
    )
    found: dict[int, dict[str, str]] = {}
    for content_id, column_id, text in connection.execute(query):
        found.setdefault(content_id, {})[names[column_id]] = text
    return found


def add(connection: Connection, path: str, now: int, *, is_number: bool) -> AddedColumn:
    """Make a column; one that is there stays as it is. Its values are filled later."""
    query = select(added_columns.c.id, added_columns.c.is_number).where(
        added_columns.c.path == path, added_columns.c.removed_at.is_(None)
    )
    if (row := connection.execute(query).first()) is not None:
        return AddedColumn(row.id, path, row.is_number)
    values = {"path": path, "is_number": is_number, "created_at": now}
    made = connection.execute(insert(added_columns).values(values).returning(added_columns.c.id)).scalar_one()
    return AddedColumn(made, path, is_number)


def put_away(connection: Connection, path: str, now: int) -> None:
    """Let a column vanish; its values are still there."""
    query = update(added_columns).where(added_columns.c.path == path, added_columns.c.removed_at.is_(None))
    connection.execute(query.values(removed_at=now))


def put_away_ids(connection: Connection) -> list[int]:
    """The columns that vanished and still have values, or may have."""
    query = select(added_columns.c.id).where(added_columns.c.removed_at.is_not(None))
    return list(connection.execute(query).scalars())


def newest_id(connection: Connection) -> int:
    """The highest id of content; 0 if there is none."""
    return int(connection.execute(select(func.coalesce(func.max(content.c.id), 0))).scalar_one())


def drop_values(connection: Connection, column_id: int, above: int, span: int) -> None:
    """Delete the values of a column of ``span`` ids of content, from the one after ``above``."""
    values = added_values.c
    where = (values.column_id == column_id, values.content_id.between(above + 1, above + span))
    connection.execute(delete(added_values).where(*where))


def drop(connection: Connection, column_id: int) -> None:
    """Delete a column that vanished, whose values are gone."""
    connection.execute(delete(added_columns).where(added_columns.c.id == column_id))


def outdated(
    connection: Connection, column_id: int, above: int, limit: int, events: Iterable[int] = ()
) -> tuple[list[Outdated], int]:
    """Records with ids above ``above`` whose value of a column is outdated, at most ``limit``.

    Args:
        connection: What is read.
        column_id: The column.
        above: Where the look before ended; 0 at first.
        limit: So many at most.
        events: Only what these deliveries brought; all records if there are none.

    Returns:
        The records, and up to which id was looked: ``above`` itself when nothing is left.
    """
    of_events = [content.c.event_id.in_(list(events))] if events else []
    ids = select(content.c.id).where(content.c.id > above, *of_events).order_by(content.c.id)
    up_to = connection.execute(ids.limit(1).offset(_SPAN)).scalar() or newest_id(connection)
    values = added_values.c
    joined = (values.content_id == content.c.id) & (values.column_id == column_id)
    query = (
        select(content.c.id, content.c.digest, content_raw.c.record)
        .join(content_raw, content_raw.c.content_id == content.c.id)
        .outerjoin(added_values, joined)
        .where(content.c.id > above, content.c.id <= up_to, *of_events)
        .where(values.digest.is_(None) | (values.digest != content.c.digest))
        .order_by(content.c.id)
        .limit(limit)
    )
    unpacked = Records(connection).unpacked
    found = [Outdated(row.id, row.digest, unpacked(row.record)) for row in connection.execute(query)]
    return found, found[-1].content_id if len(found) == limit else max(above, up_to)


def sample(connection: Connection, key: FolderKey, most: int) -> list[bytes]:
    """Raw records of a folder, some of each of jobs that lie far apart: the first ones and the last ones."""
    within = select(scraping_jobs.c.id).where(job_condition(key))
    ids = list(connection.execute(within).scalars())
    chosen = ids[:: max(1, len(ids) // _SAMPLED_JOBS)] if ids else []
    each = max(1, most // max(1, len(chosen)) // 2)
    wanted: dict[int, None] = {}
    for job in chosen:
        query = select(content.c.id).where(content.c.job_id == job).limit(each)
        for order in (content.c.id.asc(), content.c.id.desc()):
            wanted |= dict.fromkeys(connection.execute(query.order_by(order)).scalars())
    unpacked = Records(connection).unpacked
    query_raw = select(content_raw.c.record).where(content_raw.c.content_id.in_(list(wanted)[:most]))
    return [unpacked(frame) for frame in connection.execute(query_raw).scalars()]


def unknown_names(connection: Connection, key: FolderKey) -> list[str]:
    """Fields that records of the folder's platform had and nobody has told us of, the most frequent first."""
    fields = unknown_fields.c
    query = select(fields.name).group_by(fields.name).order_by(func.sum(fields.records).desc())
    if key.platform:
        query = query.where(fields.platform == key.platform)
    return list(connection.execute(query.limit(_MOST_UNKNOWN)).scalars())


def keep(connection: Connection, values: Iterable[Kept]) -> None:
    """Store values of records that are still what they were read from."""
    rows = [(each.content_id, each.column_id, each.digest, *each.value) for each in values]
    if rows:
        connection.exec_driver_sql(_KEEP, rows)
