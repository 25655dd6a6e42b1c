"""Schedules: runs that are repeated, each with its next and its last time."""

from collections.abc import Collection
from typing import Any, TypeVar

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, delete, exists, func, or_, select

from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.schedule import Repeat, Rule
from trackfutura_desktop.store.cost_tables import run_holds, schedules
from trackfutura_desktop.store.costs import waits_for_sending
from trackfutura_desktop.store.presets import services_of
from trackfutura_desktop.store.rows import among, inserted_id
from trackfutura_desktop.store.tables import scraping_jobs, scraping_runs, track_sources

T = TypeVar("T")


class Schedule(msgspec.Struct, frozen=True, kw_only=True):
    """One schedule. Moments in ms since 1970 UTC; ``next_at`` is None while it is paused."""

    id: int
    project_id: int
    repeat: Repeat
    next_at: int | None
    last_at: int | None
    last_run_id: int | None
    last_run_name: str  # empty if there was none, or it is gone
    last_message: str
    is_last_held: bool  # by the monthly limit
    unsent_run_id: int | None
    paused_at: int | None
    is_damaged: bool = False  # a part cannot be read: what stands in its place was not chosen by anybody


def schedules_of(connection: Connection, project_id: int) -> list[Schedule]:
    """The schedules of a project, the next one first; those that are paused last."""
    table = schedules.c
    query = _query().where(table.project_id == project_id)
    order = (table.next_at.is_(None), table.next_at, table.id)
    return [_schedule(row) for row in connection.execute(query.order_by(*order))]


def schedule(connection: Connection, schedule_id: int) -> Schedule | None:
    """One schedule, None if it was deleted."""
    row = connection.execute(_query().where(schedules.c.id == schedule_id)).first()
    return None if row is None else _schedule(row)


def due(connection: Connection, now: int) -> list[Schedule]:
    """What is to be done now, of all projects: times that have come, and runs that were made and not sent."""
    table = schedules.c
    query = _query().where(or_(table.next_at <= now, table.unsent_run_id.is_not(None))).order_by(table.id)
    return [_schedule(row) for row in connection.execute(query)]


def ahead(connection: Connection, moment: int) -> list[Schedule]:
    """Those whose last time is after a moment."""
    return [_schedule(row) for row in connection.execute(_query().where(schedules.c.last_at > moment))]


def sources_left(connection: Connection, found: Schedule) -> tuple[int, ...]:
    """Those of its sources that are still there and not paused.

    The id of a source that was removed may be that of another one now, which is younger than the schedule.
    """
    table = track_sources.c
    query = _there(found).where(table.is_active).order_by(table.id)
    return tuple(connection.execute(query).scalars())


def has_sources(connection: Connection, found: Schedule) -> bool:
    """Whether any of its sources is still there, be it paused."""
    return connection.execute(select(exists(_there(found)))).scalar_one()


def next_time(connection: Connection, *, only_free: bool = False) -> int | None:
    """When the next schedule is due; ``only_free``: of those that have no run to be sent before."""
    table = schedules.c
    query = select(table.next_at).where(table.next_at.is_not(None), table.removed_at.is_(None))
    if only_free:
        query = query.where(table.unsent_run_id.is_(None))
    return connection.execute(query.order_by(table.next_at).limit(1)).scalar()


def add(connection: Connection, project_id: int, repeat: Repeat, next_at: int, now: int) -> int:
    """Store a schedule; returns its id. It is never older than its sources, whatever the clock did."""
    newest = connection.execute(select(func.max(track_sources.c.created_at)).where(_own(repeat))).scalar()
    created_at = max(now, newest or now)
    values = _values(repeat) | {"project_id": project_id, "next_at": next_at, "created_at": created_at}
    return inserted_id(connection, schedules.insert().values(values))


def change(connection: Connection, schedule_id: int, repeat: Repeat, next_at: int | None) -> None:
    """Replace what a person chose, and the next time."""
    set_columns(connection, schedule_id, **_values(repeat), next_at=next_at)


def set_columns(connection: Connection, schedule_id: int, **values: object) -> None:
    """Set columns of a schedule."""
    connection.execute(schedules.update().where(schedules.c.id == schedule_id).values(**values))


def handed_over(connection: Connection, schedule_id: int, run_id: int, message: str) -> None:
    """A run was sent, or is not to be; one that was made since is still to be sent."""
    table = schedules.c
    sent = schedules.update().where(table.id == schedule_id, table.unsent_run_id == run_id)
    connection.execute(sent.values(unsent_run_id=None, last_message=message))


def pause_all(connection: Connection, now: int, message: str, project_id: int | None = None) -> None:
    """Pause those that are not, of one project or of all; a run that is not sent yet stays so."""
    table = schedules.c
    values = {"paused_at": now, "next_at": None, "unsent_run_id": None, "last_message": message}
    running = schedules.update().where(table.paused_at.is_(None))
    if project_id is not None:
        running = running.where(table.project_id == project_id)
    connection.execute(running.values(values))


def let_go_of_run(connection: Connection, run_id: int) -> None:
    """Forget a run that is about to be deleted, for its id is given to a new one."""
    table = schedules
    connection.execute(table.update().where(table.c.unsent_run_id == run_id).values(unsent_run_id=None))
    connection.execute(table.update().where(table.c.last_run_id == run_id).values(last_run_id=None))


def hand_on_run(
    connection: Connection, run_id: int, into: int, only: Collection[int] | None = None
) -> list[int]:
    """Let ``into`` be the last run of the schedules, or of some, that ``run_id`` is; returns their ids."""
    table = schedules
    named = table.update().where(table.c.last_run_id == run_id)
    if only is not None:
        named = named.where(among(table.c.id, only))
    return list(connection.execute(named.values(last_run_id=into).returning(table.c.id)).scalars())


def forget_removed(connection: Connection) -> None:
    """Let go of what was deleted before."""
    connection.execute(delete(schedules).where(schedules.c.removed_at.is_not(None)))


def repeatable(connection: Connection, run_id: int) -> tuple[str, tuple[int, ...], RunOptions] | None:
    """What of a run can be repeated: its name, the sources that are left, its options without dates."""
    runs, jobs = scraping_runs.c, scraping_jobs.c
    row = connection.execute(
        select(runs.name, runs.num_of_posts, runs.auto_create_folders, runs.settings).where(runs.id == run_id)
    ).first()
    if row is None:
        return None
    query = select(jobs.source_id).where(jobs.run_id == run_id, jobs.source_id.is_not(None)).distinct()
    found = tuple(sorted(connection.execute(query).scalars()))
    own = tuple(
        msgspec.structs.replace(each, start_date=None, end_date=None)
        for each in services_of(row.settings)
        if each.num_of_posts is not None or each.more
    )
    options = RunOptions(auto_create_folders=row.auto_create_folders, services=own)
    if row.num_of_posts is not None:
        options = msgspec.structs.replace(options, num_of_posts=row.num_of_posts)
    return row.name, found, options


def _there(found: Schedule) -> Select[Any]:
    made_at = select(schedules.c.created_at).where(schedules.c.id == found.id).scalar_subquery()
    table = track_sources.c
    return select(table.id).where(
        _own(found.repeat), table.project_id == found.project_id, table.created_at <= made_at
    )


def _own(repeat: Repeat) -> ColumnElement[bool]:
    return among(track_sources.c.id, repeat.sources)


def _query() -> Select[Any]:
    table = schedules.c
    return (
        select(schedules, scraping_runs.c.name.label("run_name"), run_holds.c.run_id.label("held_run"))
        .outerjoin(
            scraping_runs, (scraping_runs.c.id == table.last_run_id) & scraping_runs.c.trashed_at.is_(None)
        )
        .outerjoin(run_holds, (run_holds.c.run_id == scraping_runs.c.id) & waits_for_sending())
        .where(table.removed_at.is_(None))
    )


def _schedule(row: Row[*tuple[Any, ...]]) -> Schedule:
    source_ids = _read(row.sources, tuple[int, ...])
    options, rule = _read(row.options, RunOptions), _read(row.rule, Rule)
    return Schedule(
        id=row.id,
        project_id=row.project_id,
        repeat=Repeat(
            name=row.name,
            sources=source_ids or (),
            options=options or RunOptions(),
            rule=rule or Rule(kind="daily"),
            days_back=row.days_back,
        ),
        next_at=row.next_at,
        last_at=row.last_at,
        last_run_id=row.last_run_id,
        last_run_name=row.run_name or "",
        last_message=row.last_message,
        is_last_held=row.held_run is not None,
        unsent_run_id=row.unsent_run_id,
        paused_at=row.paused_at,
        is_damaged=source_ids is None or options is None or rule is None,
    )


def _read(text: str, kind: type[T]) -> T | None:
    """What a column holds; None if that is damaged, or was written by a version that knows more."""
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.MsgspecError, UnicodeError):
        return None


def _values(repeat: Repeat) -> dict[str, object]:
    return {
        "name": repeat.name.strip(),
        "sources": msgspec.json.encode(repeat.sources).decode(),
        "options": msgspec.json.encode(repeat.options).decode(),
        "rule": msgspec.json.encode(repeat.rule).decode(),
        "days_back": repeat.days_back,
    }
