"""Fills a real database the way the flows do, for tests of the window."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

import msgspec
import zstandard
from sqlalchemy import ColumnElement, Connection, select

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Entity, Platform, Service
from trackfutura_desktop.model.record import Content
from trackfutura_desktop.model.run import Plan, PlannedJob, PlannedRequest, RunOptions
from trackfutura_desktop.model.source import Source, address_key
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.model.words import needs_segmenting
from trackfutura_desktop.store import content, deliveries, new_runs, runs, sources, tables
from trackfutura_desktop.store.content import Problem
from trackfutura_desktop.store.content_rows import Arrived
from trackfutura_desktop.store.fulltext import new_words
from trackfutura_desktop.store.tables import scraping_jobs

ENTITIES = {
    Service.POSTS: Entity.POST,
    Service.REELS: Entity.REEL,
    Service.COMMENTS: Entity.COMMENT,
    Service.PROFILES: Entity.PROFILE,
}
TEXTS = (
    "Morning light in the workshop",
    "New season, new shelves. Which one would you take home?",
    "How we choose beans: a short guide in four steps",
    "Behind the scenes of the spring catalogue",
    "Thank you for 10,000 visits",
    "Recipe: oat biscuits with sea salt",
    "Open call for makers, apply until Friday",
)


class Made(NamedTuple):
    """One request with its jobs, as the database knows them."""

    batch_id: int
    jobs: list[int]
    platform: Platform
    service: Service


def add_sources(workspace: Workspace, names: Sequence[str], platform: Platform, service: Service) -> None:
    """Track an invented account per name."""
    made = [Source(0, name, platform, service, f"https://www.{platform}.com/{name}/") for name in names]
    now = workspace.clock()
    workspace.database.write(
        lambda connection: sources.add_sources(connection, workspace.project.id, made, now)
    )


def add_run(
    workspace: Workspace, name: str, *groups: tuple[Platform, Service, Sequence[str]]
) -> tuple[int, list[Made]]:
    """A run with one request per group of accounts; nothing has arrived yet."""
    requests = [_request(workspace, platform, service, names) for platform, service, names in groups]
    plan = Plan(name=name, requests=requests, refused=[])
    options = RunOptions(name=name, start_date=dt.date(2026, 1, 1))
    now = workspace.clock()

    def work(connection: Connection) -> tuple[int, list[Made]]:
        run_id = new_runs.create_run(connection, workspace.project.id, options, plan, now)
        made = []
        for request in runs.requests(connection, run_id):
            snapshot = f"sd_{run_id:04}{request.id:04}invented"
            runs.accept_request(connection, request.id, snapshot, now, now)
            runs.move_request(connection, request.id, Status.PROCESSING, now)
            jobs = _ids(connection, scraping_jobs.c.batch_id == request.id)
            made.append(Made(request.id, jobs, request.platform, request.service))
        return run_id, made

    return workspace.database.write(work)


def deliver(  # noqa: PLR0913 - what a test may want to say about a delivery
    workspace: Workspace,
    made: Made,
    *,
    each: int = 3,
    start: int = 0,
    errors: int = 0,
    text: str = "",
    author: str = "",
    likes: int | None = None,
    final: Status | None = Status.COMPLETED,
) -> int:
    """Store ``each`` records for every job of a request, as one webhook would; returns the event."""

    def work(connection: Connection) -> int:
        now = workspace.clock()
        event_id = _event(connection, made, now)
        arrived = [
            _arrived(connection, made, job, start + index, text=text, author=author, likes=likes)
            for job in made.jobs
            for index in range(each)
        ]
        problems = [_problem(made.jobs[0], start + index) for index in range(errors)]
        with new_words(connection) as words:
            content.store_batch(connection, event_id, arrived, problems, now, words)
        content.sum_up_request(connection, made.batch_id)
        deliveries.change_event(connection, event_id, status=EventStatus.PROCESSED, finished_at=now)
        if final is not None:
            runs.move_request(connection, made.batch_id, final, now)
        return event_id

    return workspace.database.write(work)


def move(workspace: Workspace, made: Made, then: Status, message: str = "") -> None:
    """Take a request and its jobs to another status."""
    workspace.database.write(
        lambda connection: runs.move_request(connection, made.batch_id, then, workspace.clock(), message)
    )


def remove_run(workspace: Workspace, run_id: int) -> None:
    """Take a run out of the database with everything that hangs on it."""
    jobs = select(scraping_jobs.c.id).where(scraping_jobs.c.run_id == run_id)
    contents = select(tables.content.c.id).where(tables.content.c.job_id.in_(jobs))
    batches = select(tables.batch_scraper_jobs.c.id).where(tables.batch_scraper_jobs.c.run_id == run_id)
    steps = [
        tables.content_raw.delete().where(tables.content_raw.c.content_id.in_(contents)),
        tables.content.delete().where(tables.content.c.job_id.in_(jobs)),
        tables.record_errors.delete().where(tables.record_errors.c.job_id.in_(jobs)),
        tables.webhook_events.delete().where(tables.webhook_events.c.batch_id.in_(batches)),
        scraping_jobs.delete().where(scraping_jobs.c.run_id == run_id),
        tables.batch_scraper_jobs.delete().where(tables.batch_scraper_jobs.c.run_id == run_id),
        tables.scraping_runs.delete().where(tables.scraping_runs.c.id == run_id),
    ]
    workspace.database.write(lambda connection: [connection.execute(step) for step in steps])


def _request(
    workspace: Workspace, platform: Platform, service: Service, names: Sequence[str]
) -> PlannedRequest:
    add_sources(workspace, names, platform, service)
    with workspace.database.read() as connection:
        tracked = {
            (each.platform, each.service, each.url): each.id
            for each in sources.sources(connection, workspace.project.id)
        }
    jobs = []
    for name in names:
        url = f"https://www.{platform}.com/{name}/"
        full = f"{platform.label} Profile - {name}"
        jobs.append(PlannedJob(tracked[platform, service, url], full, name, url, address_key(url)))
    return PlannedRequest(
        platform=platform,
        service=service,
        dataset_id="gd_invented",
        discover_by="url",
        inputs=[{"url": job.url} for job in jobs],
        limit_per_input=10,
        jobs=jobs,
        max_records=None,
        max_cost=None,
        ignored=(),
    )


def _ids(connection: Connection, condition: ColumnElement[bool]) -> list[int]:
    return list(connection.execute(select(scraping_jobs.c.id).where(condition)).scalars())


def _event(connection: Connection, made: Made, now: int) -> int:
    request = runs.request(connection, made.batch_id)
    assert request is not None
    return deliveries.add_event(
        connection,
        channel="webhook",
        status=EventStatus.PROCESSING,
        batch_id=made.batch_id,
        snapshot_id=request.request_id or "",
        snapshot_id_source="header Snapshot-Id",
        platform=made.platform,
        method="POST",
        path="/api/brightdata/webhook/",
        headers='{"Content-Type": "application/json"}',
        sha256="00" * 32,
        size=4_321,
        answer_status=200,
        received_at=now,
    )


def _arrived(
    connection: Connection, made: Made, job_id: int, index: int, *, text: str, author: str, likes: int | None
) -> Arrived:
    name = connection.execute(scraping_jobs.select().where(scraping_jobs.c.id == job_id)).one().short_name
    native_id = f"{made.service}{name}{index:05}"
    published = dt.datetime(2026, 3, 28, 10, 34, tzinfo=dt.UTC) - dt.timedelta(hours=7 * index + job_id % 7)
    body = text or TEXTS[(index * 3 + job_id) % len(TEXTS)]
    found = Content(
        platform=made.platform,
        entity=ENTITIES[made.service],
        native_id=native_id,
        url=f"https://www.{made.platform}.com/p/{native_id}/",
        author=author or name,
        author_url=f"https://www.{made.platform}.com/{name}/",
        text=body,
        hashtags="#studio #light",
        media_type="Carousel",
        published_at=int(published.timestamp() * 1_000),
        collected_at=int(published.timestamp() * 1_000) + 86_400_000,
        likes=(index * 7_919 + job_id * 31) % 4_000 if likes is None else likes,
        comments=(index * 104_729) % 300,
        shares=None,
        views=(index * 15_485_863) % 90_000,
    )
    record = {"post_id": native_id, "user_posted": found.author, "description": body, "likes": found.likes}
    packed = zstandard.compress(msgspec.json.encode(record))
    values = (str(found.platform), str(found.entity), *msgspec.structs.astuple(found)[2:])
    digest = hash((job_id, index, found.likes, body)) & 0x7FFF_FFFF
    return Arrived(values, job_id, digest, packed, index, needs_segmenting(body))


def _problem(job_id: int, index: int) -> Problem:
    record = msgspec.json.encode({"error": "This page is private", "error_code": "dead_page"})
    return Problem(
        kind="error",
        code="dead_page",
        message="This page is private",
        address=f"https://www.instagram.com/p/gone{index}/",
        job_id=job_id,
        digest=index + 1,
        packed=zstandard.compress(record),
        position=index,
    )
