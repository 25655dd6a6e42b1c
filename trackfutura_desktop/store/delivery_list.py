"""The list of deliveries: which of them fit a filter, what a line of it shows, which need a person."""

from array import array
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, case, func, or_, select

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.need import Need
from trackfutura_desktop.model.platform import Platform
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store.rows import as_struct
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_runs, webhook_events

FAULTS = (
    EventStatus.JSON_ERROR,
    EventStatus.FILE_URL_ERROR,
    EventStatus.PROCESSING_ERROR,
    EventStatus.ERROR,
)
NO_RUN = 0
_AT_ONCE = 500  # variables of one statement
_SEARCHED = ("snapshot_id", "path", "query", "error_message", "headers")
_events, _requests, _runs = webhook_events.c, batch_scraper_jobs.c, scraping_runs.c


class Filter(msgspec.Struct, frozen=True):
    """Which deliveries to list; as it is made, all of them."""

    statuses: tuple[EventStatus, ...] = ()  # none: any
    needs_person: bool = False
    platform: str = ""  # a word of Platform; "unknown" also finds those of which nobody said it
    run_id: int | None = None  # NO_RUN: those that belong to none that was asked for
    text: str = ""  # every word of it stands in the snapshot id, path, query, message or headers
    project_id: int = 0  # only what belongs to its runs or to no run; 0: what belongs to any


class EventRow(msgspec.Struct, frozen=True):
    """One line of the deliveries view."""

    id: int
    channel: str
    status: EventStatus
    platform: str
    snapshot_id: str
    run_name: str
    size: int
    is_test: bool
    repeats: int
    received_count: int
    stored_count: int
    updated_count: int
    duplicate_count: int
    error_count: int
    rejected_count: int
    answer_status: int
    error_message: str
    received_at: int
    body_removed_at: int | None
    is_unmatched: bool  # its request stands for deliveries that nobody asked for
    need: Need
    waits_for: str = ""  # what holds it up now; known to the program alone


class Difference(msgspec.Struct, frozen=True):
    """What "process again" made of the deliveries to which it was done, in records."""

    deliveries: int
    new: int
    changed: int
    unchanged: int


def event_count(connection: Connection, project_id: int = 0) -> int:
    """How many deliveries there are; of a project with those that belong to no run."""
    if not project_id:
        return connection.execute(select(func.count()).select_from(webhook_events)).scalar_one()
    query = _joined(func.count()).where(*_conditions(Filter(project_id=project_id)))
    return int(connection.execute(query).scalar_one())


def newest_id(connection: Connection) -> int:
    """The id of the newest delivery; 0 if there is none."""
    return connection.execute(select(func.max(_events.id))).scalar() or 0


def all_ids(connection: Connection) -> "array[int]":
    """The ids of all deliveries, newest first."""
    oldest, newest, count = connection.execute(
        select(func.min(_events.id), func.max(_events.id), func.count())
    ).one()
    if not count:
        return array("q")
    if newest - oldest + 1 == count:  # nearly always: a delivery is hardly ever deleted
        return array("q", range(newest, oldest - 1, -1))
    # Sorted here: to sort them, SQLite would read the bodies beside them.
    return array("q", sorted(connection.execute(select(_events.id)).scalars(), reverse=True))


def matching(connection: Connection, wanted: Filter, above: int, up_to: int) -> list[int]:
    """The ids that fit, newest first, of those above one id and up to another."""
    query = _joined(_events.id).where(_events.id > above, _events.id <= up_to, *_conditions(wanted))
    return list(connection.execute(query.order_by(_events.id.desc())).scalars())


def still_matching(connection: Connection, wanted: Filter, event_ids: Iterable[int]) -> set[int]:
    """Those of some deliveries that exist and fit."""
    found: set[int] = set()
    for some in _parts(event_ids):
        found.update(connection.execute(_still_matching(wanted), {"ids": some}).scalars())
    return found


@lru_cache(16)  # writing it down takes longer than asking it, which everything that arrives leads to
def _still_matching(wanted: Filter) -> Select[Any]:
    some: ColumnElement[Any] = bindparam("ids", expanding=True)
    return _joined(_events.id).where(_events.id.in_(some), *_conditions(wanted))


def rows_of(connection: Connection, event_ids: Iterable[int]) -> dict[int, EventRow]:
    """The lines of some deliveries by id; without those that are gone."""
    names = [name for name in EventRow.__struct_fields__ if name in _events]
    columns = [
        *(_events[name] for name in names),
        func.coalesce(
            case((_runs.trashed_at.is_(None), _runs.name), else_=_runs.name + tr(" (in the trash)")), ""
        ).label("run_name"),
        _is_unmatched().label("is_unmatched"),
        _need().label("need"),
    ]
    found: dict[int, EventRow] = {}
    for some in _parts(event_ids):
        rows = connection.execute(_joined(*columns).where(_events.id.in_(some))).mappings()
        found |= {row["id"]: as_struct(EventRow, row) for row in rows}
    return found


def needs(connection: Connection) -> dict[int, Need]:
    """Every delivery that waits for a person, and why."""
    rows = connection.execute(_joined(_events.id, _need().label("need")).where(_need() != Need.NOTHING))
    return {row.id: Need(row.need) for row in rows}


def difference(connection: Connection, event_ids: Iterable[int]) -> Difference:
    """What "process again" made of these deliveries, all together."""
    total = [0, 0, 0, 0]
    for some in _parts(event_ids):
        sums = select(
            func.count(),
            func.coalesce(func.sum(_events.again_new_count), 0),
            func.coalesce(func.sum(_events.again_changed_count), 0),
            func.coalesce(func.sum(_events.again_unchanged_count), 0),
        ).where(_events.id.in_(some), _events.processed_again_at.is_not(None))
        more = connection.execute(sums).one()
        total = [before + each for before, each in zip(total, more, strict=True)]
    return Difference(*total)


def runs_to_choose(connection: Connection, project_id: int) -> list[tuple[int, str]]:
    """The runs of a project, newest first, without the one that stands for what nobody asked for."""
    query = (
        select(_runs.id, _runs.name)
        .where(_runs.project_id == project_id, _runs.kind != "unmatched", _runs.trashed_at.is_(None))
        .order_by(_runs.id.desc())
    )
    return [(row.id, row.name) for row in connection.execute(query)]


def _parts(event_ids: Iterable[int]) -> Iterator[list[int]]:
    """The ids in lists that one statement can take."""
    rest = iter(event_ids)
    while some := list(islice(rest, _AT_ONCE)):
        yield some


def _joined(*columns: ColumnElement[Any]) -> Select[Any]:
    return (
        select(*columns)
        .select_from(webhook_events)
        .outerjoin(batch_scraper_jobs, _requests.id == _events.batch_id)
        .outerjoin(scraping_runs, _runs.id == _requests.run_id)
    )


def _conditions(wanted: Filter) -> Iterator[ColumnElement[bool]]:
    if wanted.statuses:
        yield _events.status.in_(wanted.statuses)
    if wanted.needs_person:
        yield _need() != Need.NOTHING
    if wanted.platform:
        unknown = ("", Platform.UNKNOWN.value)
        yield _events.platform.in_(unknown if wanted.platform in unknown else (wanted.platform,))
    if wanted.run_id == NO_RUN:
        yield or_(_runs.id.is_(None), _is_unmatched())
    elif wanted.run_id is not None:
        yield _runs.id == wanted.run_id
    if wanted.project_id:
        yield or_(_runs.project_id == wanted.project_id, _runs.id.is_(None), _is_unmatched())
    for word in wanted.text.split():
        yield or_(*(_events[name].contains(word, autoescape=True) for name in _SEARCHED))


def _is_unmatched() -> ColumnElement[bool]:
    return func.coalesce(_runs.kind == "unmatched", False)


def _need() -> ColumnElement[str]:
    """See `Need`. A body that is removed can neither be processed again nor assigned nor imported."""
    nothing, stored = Need.NOTHING.value, _events.status == EventStatus.PROCESSED
    is_open = or_(_requests.id.is_(None), _is_unmatched(), _requests.status != Status.COMPLETED)
    return case(
        (or_(_events.body_removed_at.is_not(None), _events.size == 0), nothing),
        (_events.status == EventStatus.TEST_WEBHOOK, Need.TEST_DATA.value),
        (and_(_events.status.in_(FAULTS), is_open, ~_events.is_test), Need.FAILED.value),
        (or_(~stored, _events.channel == "notice"), nothing),
        (and_(_is_unmatched(), _events.snapshot_id == ""), Need.NO_ID.value),
        (_is_unmatched(), Need.UNKNOWN_SNAPSHOT.value),
        # With its records stored, all that a message can say is that they contradict what was said of them.
        (and_(_events.error_message != "", _events.received_count > 0), Need.PLATFORM.value),
        else_=nothing,
    )
