"""What became of the inputs of runs, counted and listed by the database."""

from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, case, func, not_, select

from trackfutura_desktop.model.completeness import Outcome, Sum
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.rows import as_struct
from trackfutura_desktop.store.tables import record_errors, scraping_jobs


class InputRow(msgspec.Struct, frozen=True):
    """One input of a run with what became of it."""

    job_id: int
    batch_id: int
    name: str
    url: str
    platform: Platform
    service: Service
    status: Status
    content_count: int
    error_count: int
    message: str  # the newest words of Bright Data about it, or those of its job


_jobs = scraping_jobs.c
_FINALS = [each for each in Status if each.is_final]


def sums(connection: Connection, run_id: int) -> dict[int, Sum]:
    """How complete each request of a run is, by its id; an input counts where it was asked for last."""
    columns = [
        func.sum(case((condition, 1), else_=0)).label(kind.value) for kind, condition in _CONDITIONS.items()
    ]
    query = (
        select(_jobs.batch_id, *columns)
        .where(_jobs.run_id == run_id, _jobs.kind == "source")
        .group_by(_jobs.batch_id)
    )
    return {row[0]: Sum(*row[1:]) for row in connection.execute(query)}


def inputs(
    connection: Connection, run_id: int, outcome: Outcome | None = None, batch_id: int | None = None
) -> list[InputRow]:
    """The inputs of a run, or of one request of it, with one outcome or all of them."""
    words = (
        select(record_errors.c.message)
        .where(record_errors.c.job_id == _jobs.id)
        .order_by(record_errors.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = select(
        _jobs.id.label("job_id"),
        _jobs.batch_id,
        _jobs.name,
        _jobs.url,
        _jobs.platform,
        _jobs.service,
        _jobs.status,
        _jobs.content_count,
        _jobs.error_count,
        case(
            (_jobs.error_count > 0, func.coalesce(words, _jobs.error_message)), else_=_jobs.error_message
        ).label("message"),
    ).where(_jobs.run_id == run_id, _jobs.kind == "source")
    if outcome is not None:
        query = query.where(_CONDITIONS[outcome])
    if batch_id is not None:
        query = query.where(_jobs.batch_id == batch_id)
    rows = connection.execute(query.order_by(_jobs.id)).mappings()
    return [as_struct(InputRow, row) for row in rows]


def unfulfilled(connection: Connection, batch_id: int) -> dict[str, int]:
    """The jobs of a request that ended without a record, by the key of their address."""
    query = select(_jobs.address_key, _jobs.id).where(
        _jobs.batch_id == batch_id,
        _jobs.kind == "source",
        _CONDITIONS[Outcome.ERRORS] | _CONDITIONS[Outcome.MISSING],
    )
    return {row.address_key: row.id for row in connection.execute(query.order_by(_jobs.id))}


def _conditions() -> dict[Outcome, ColumnElement[bool]]:
    """The rule of ``model.completeness.outcome`` as the database applies it; a test compares the two."""
    has_records, is_final = _jobs.content_count > 0, _jobs.status.in_(_FINALS)
    ended_without = and_(not_(has_records), is_final)
    found: dict[Outcome, Any] = {
        Outcome.RECORDS: has_records,
        Outcome.ERRORS: and_(ended_without, _jobs.error_count > 0),
        Outcome.MISSING: and_(ended_without, _jobs.error_count == 0),
        Outcome.WAITING: and_(not_(has_records), not_(is_final)),
    }
    return found


_CONDITIONS = _conditions()
