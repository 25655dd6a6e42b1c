"""Asking once more for what a request did not bring, as a new request that takes over its jobs."""

from collections.abc import Collection

import msgspec
from sqlalchemy import Connection, func, select

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.completeness import chosen_inputs, key_of
from trackfutura_desktop.model.status import Cause, Status, may_move
from trackfutura_desktop.store.completeness import unfulfilled
from trackfutura_desktop.store.new_runs import repeat_request
from trackfutura_desktop.store.runs import Request, refresh_run, requests
from trackfutura_desktop.store.tables import content, record_errors, scraping_jobs
from trackfutura_desktop.store.tables import webhook_events as events


def may_be_retried(request: Request) -> bool:
    """Whether a request was taken or cancelled, has ended, and nothing of it is looked for any more.

    What was refused is sent again as it is.
    """
    has_ended = request.status.is_final and request.next_look_at is None
    return has_ended and (bool(request.request_id) or request.status is Status.CANCELLED)


def add_retries(
    connection: Connection, run_id: int, now: int, only_jobs: Collection[int] | None = None
) -> list[int]:
    """Store a new request for each one of a run that left inputs without a record; returns their ids.

    Asked a second time it finds nothing: what is under way again is not asked for once more.

    Args:
        connection: The writing one.
        run_id: The run.
        now: ms since 1970 UTC.
        only_jobs: Only the inputs of these jobs; None: all.
    """
    made = []
    for request in filter(may_be_retried, requests(connection, run_id)):
        wanted = unfulfilled(connection, request.id)
        if only_jobs is not None:
            wanted = {key: job for key, job in wanted.items() if job in only_jobs}
        inputs, jobs = chosen_inputs(request.input_list(), wanted)
        if inputs:
            batch_id = repeat_request(connection, request, inputs, now)
            _take_over(connection, jobs, batch_id)
            made.append(batch_id)
    if made:
        refresh_run(connection, run_id, now)
    return made


def brought(connection: Connection, batch_id: int) -> tuple[int, int]:
    """How much the deliveries of a request stored: (content, problems).

    The counts of its jobs hold what earlier requests brought, too.
    """
    found = []
    for table in (content, record_errors):
        query = select(func.count()).select_from(table).join(events, events.c.id == table.c.event_id)
        found.append(connection.execute(query.where(events.c.batch_id == batch_id)).scalar_one())
    return found[0], found[1]


def blame(connection: Connection, request: Request, index: int, reason: str) -> None:
    """Say at the job of one input, counted from 1, why Bright Data refused the request because of it."""
    inputs = request.input_list()
    if not 1 <= index <= len(inputs):
        return
    jobs = scraping_jobs.c
    own = jobs.batch_id == request.id
    keys = set(connection.execute(select(jobs.address_key).where(own)).scalars())
    key = key_of(inputs[index - 1], keys)
    if key:
        connection.execute(
            scraping_jobs.update()
            .where(own, jobs.address_key == key)
            .values(error_message=tr("Bright Data refused this input. {reason}", reason=reason))
        )


def _take_over(connection: Connection, jobs: list[int], batch_id: int) -> None:
    states = [each for each in Status if may_move(each, Status.PENDING, Cause.RETRY)]
    ids = func.json_each(msgspec.json.encode(jobs).decode()).table_valued("value")
    connection.execute(
        scraping_jobs.update()
        .where(scraping_jobs.c.id.in_(select(ids.c.value)), scraping_jobs.c.status.in_(states))
        .values(
            batch_id=batch_id,
            request_id=None,
            status=Status.PENDING,
            error_message="",
            completed_at=None,
        )
    )
