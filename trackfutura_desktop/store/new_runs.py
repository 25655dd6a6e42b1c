"""Runs as they are made: a run with its requests and jobs, and requests that are added to one."""

import secrets
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from trackfutura_desktop.model.run import Plan, PlannedRequest, RunOptions
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.rows import inserted_id
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_jobs, scraping_runs


def create_run(connection: Connection, project_id: int, options: RunOptions, plan: Plan, now: int) -> int:
    """Store a run with all its requests and jobs; returns its id."""
    run_id = inserted_id(
        connection,
        scraping_runs.insert().values(
            project_id=project_id,
            name=plan.name,
            status=Status.PENDING,
            start_date=options.start_date and options.start_date.isoformat(),
            end_date=options.end_date and options.end_date.isoformat(),
            num_of_posts=options.num_of_posts,
            auto_create_folders=options.auto_create_folders,
            settings=msgspec.json.encode(options.services).decode() if options.services else "",
            created_at=now,
        ),
    )
    for request in plan.requests:
        create_request(connection, run_id, request, now)
    return run_id


def create_request(connection: Connection, run_id: int, request: PlannedRequest, now: int) -> int:
    """Store a request of a run with its jobs; returns its id."""
    made = _add(connection, run_id, request, request.inputs, now)
    jobs = [
        {
            "run_id": run_id,
            "batch_id": made,
            "source_id": job.source_id,
            "name": job.name,
            "short_name": job.short_name,
            "platform": request.platform,
            "service": request.service,
            "url": job.url,
            "address_key": job.key,
            "status": Status.PENDING,
            "created_at": now,
        }
        for job in request.jobs
    ]
    connection.execute(scraping_jobs.insert(), jobs)
    return made


def repeat_request(
    connection: Connection, request: Request, inputs: Sequence[dict[str, Any]], now: int
) -> int:
    """Store a request for some inputs of an earlier one of its run, without jobs; returns its id."""
    return _add(connection, request.run_id, request, inputs, now, retry_of=request.id)


def _add(
    connection: Connection,
    run_id: int,
    like: PlannedRequest | Request,
    inputs: Sequence[dict[str, Any]],
    now: int,
    retry_of: int | None = None,
) -> int:
    return inserted_id(
        connection,
        batch_scraper_jobs.insert().values(
            run_id=run_id,
            reference=secrets.token_hex(8),
            platform=like.platform,
            service=like.service,
            dataset_id=like.dataset_id,
            discover_by=like.discover_by,
            limit_per_input=like.limit_per_input,
            inputs=msgspec.json.encode(inputs).decode(),
            retry_of=retry_of,
            status=Status.PENDING,
            created_at=now,
        ),
    )
