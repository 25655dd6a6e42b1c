"""What becomes of stored sources: changed, removed, put back; and what was collected from them."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Select, bindparam, case, delete, func, insert, select, update

from trackfutura_desktop.model.source import Source, address_key
from trackfutura_desktop.model.source_edit import SourceEdit, edited, says_more
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import costs
from trackfutura_desktop.store.cost_tables import spending
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.reading import Reading
from trackfutura_desktop.store.rows import among
from trackfutura_desktop.store.sources import sources
from trackfutura_desktop.store.tables import scraping_jobs, scraping_runs, track_sources

_IDENTITY = ("project_id", "platform", "service", "address_key")


class Usage(NamedTuple):
    """What runs brought of one source, and what that cost. Moments in ms since 1970 UTC."""

    collected_at: int | None  # the end of its last job that completed
    records: int  # of runs that are not in the trash
    cost: float  # in US dollars, of all runs, as in the ledger: with the prices of the requests


class Removed(msgspec.Struct, frozen=True):
    """Sources that were removed, with what is needed to put them back; its length is their number."""

    rows: list[dict[str, Any]]
    jobs: list[tuple[int, int, str]]  # a job, the source that it collected, and the key of its input
    spent: list[tuple[int, int, int]]  # a delivery, a job, and the source that it was spent on

    def __len__(self) -> int:
        return len(self.rows)


def edit_sources(
    connection: Connection, project_id: int, ids: Collection[int], edit: SourceEdit
) -> list[Source]:
    """Change sources; returns those that are different now as they were before."""
    before = sources(connection, project_id, only=ids)
    changed = [(each, edited(each, edit)) for each in before]
    store_words(connection, [after for each, after in changed if after != each])
    return [each for each, after in changed if after != each]


def told_anew(connection: Connection, project_id: int, said: Iterable[Source]) -> list[tuple[Source, Source]]:
    """What a text says of sources that are there: those that it changes, as they are and as they would be."""
    wanted = {(each.platform, each.service, address_key(each.url)): each for each in said}
    found = []
    for each in sources(connection, project_id):
        told = wanted.get((each.platform, each.service, address_key(each.url)))
        if told is not None and (after := says_more(each, told)) != each:
            found.append((each, after))
    return found


def store_words(connection: Connection, changed: Iterable[Source]) -> None:
    """Store what the user says of sources: name, group, tags, note, whether they are active."""
    rows = [
        {
            "own_id": each.id,
            "name": each.name,
            "group_name": each.group,
            "tags": each.tags,
            "note": each.note,
            "is_active": each.is_active,
        }
        for each in changed
    ]
    if rows:
        columns = [name for name in rows[0] if name != "own_id"]
        statement = update(track_sources).where(track_sources.c.id == bindparam("own_id"))
        connection.execute(statement.values({name: bindparam(name) for name in columns}), rows)


def remove_sources(connection: Connection, ids: Collection[int]) -> Removed:
    """Remove sources; the jobs and the content that came of them stay."""
    wanted, of_jobs = among(track_sources.c.id, ids), among(scraping_jobs.c.source_id, ids)
    of_spending = among(spending.c.source_id, ids)
    rows = connection.execute(select(track_sources).where(wanted)).mappings()
    removed = Removed(
        [{f"{name}": value for name, value in row.items()} for row in rows],
        [tuple(row) for row in connection.execute(_tied().where(of_jobs))],
        [tuple(row) for row in connection.execute(_paid().where(of_spending))],
    )
    # whatever names the source: its id is free for another one
    connection.execute(update(scraping_jobs).where(of_jobs).values(source_id=None))
    connection.execute(update(spending).where(of_spending).values(source_id=None))
    connection.execute(delete(track_sources).where(wanted))
    return removed


def put_back(connection: Connection, removed: Removed) -> list[int]:
    """Store removed sources again with what they were tied to; one that was added anew meanwhile stays.

    Returns:
        The ids of those that are stored again.
    """
    ids = [row["id"] for row in removed.rows]
    taken = set(
        connection.execute(select(track_sources.c.id).where(among(track_sources.c.id, ids))).scalars()
    )
    known = _now(connection, removed.rows)
    free = [row for row in removed.rows if _identity(row) not in known]
    with_id = [row for row in free if row["id"] not in taken]
    others = [{**row, "id": None} for row in free if row["id"] in taken]
    for rows in (with_id, others):
        if rows:
            connection.execute(insert(track_sources), rows)
    now_of = _now(connection, removed.rows)
    _tie(connection, removed, {row["id"]: now_of[_identity(row)] for row in removed.rows})
    return [now_of[_identity(row)] for row in free]


def _now(connection: Connection, rows: list[dict[str, Any]]) -> dict[tuple[Any, ...], int]:
    """Which sources have the address of these rows now, by what tells them apart: as JSON, for the index."""
    listed = func.json_each(msgspec.json.encode([_identity(row) for row in rows]).decode())
    value = listed.table_valued("value").c.value
    columns = [track_sources.c[name] for name in _IDENTITY]
    same = [column == func.json_extract(value, f"$[{place}]") for place, column in enumerate(columns)]
    found = connection.execute(select(track_sources.c.id, *columns).where(*same))
    return {tuple(identity): source_id for source_id, *identity in found}


def _identity(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in _IDENTITY)


def _tie(connection: Connection, removed: Removed, places: Mapping[int, int]) -> None:
    """Tie what was collected, and what was paid for it, to the sources of now; ``places`` are their ids."""
    relink = (
        update(scraping_jobs)
        .where(
            scraping_jobs.c.id == bindparam("job"),
            scraping_jobs.c.source_id.is_(None),
            scraping_jobs.c.address_key == bindparam("key"),  # a job that took over the id is another one
        )
        .values(source_id=bindparam("source"))
    )
    if removed.jobs:
        connection.execute(
            relink,
            [{"job": job, "source": places[each], "key": key} for job, each, key in removed.jobs],
        )
    repay = (
        update(spending)
        .where(
            spending.c.event_id == bindparam("event"),
            spending.c.job_id == bindparam("job"),
            spending.c.source_id.is_(None),
        )
        .values(source_id=bindparam("source"))
    )
    if removed.spent:
        connection.execute(
            repay,
            [{"event": event, "job": job, "source": places[each]} for event, job, each in removed.spent],
        )


def _tied() -> Select[Any]:
    return select(scraping_jobs.c.id, scraping_jobs.c.source_id, scraping_jobs.c.address_key)


def _paid() -> Select[Any]:
    return select(spending.c.event_id, spending.c.job_id, spending.c.source_id)


def usage(connection: Connection, project_id: int) -> dict[int, Usage]:
    """What was collected from each source of a project."""
    jobs, runs = scraping_jobs.c, scraping_runs.c
    ended = case((jobs.status == Status.COMPLETED, jobs.completed_at))
    query = (
        select(jobs.source_id, func.max(ended), func.sum(jobs.content_count))
        .join(scraping_runs, runs.id == jobs.run_id)
        .where(runs.project_id == project_id, runs.trashed_at.is_(None), jobs.source_id.is_not(None))
        .group_by(jobs.source_id)
    )
    brought = {source_id: (at, records) for source_id, at, records in connection.execute(query)}
    spent = costs.of_sources(connection, project_id)
    return {
        each: Usage(*brought.get(each, (None, 0)), spent.get(each, (0, 0.0))[1])
        for each in brought.keys() | spent.keys()
    }


class UsageReading(Reading):
    """Reads `usage` beside the window, which takes long where there are many jobs."""

    def __init__(self, database: Database, project_id: int) -> None:
        super().__init__(database)
        self._project_id = project_id

    def usage(self) -> dict[int, Usage]:
        """As the function.

        Raises:
            Stopped: It was stopped meanwhile.
        """
        with self._connection() as connection:
            return usage(connection, self._project_id)
