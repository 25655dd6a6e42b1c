"""The demo: the main job against the simulator, and a comparison of what was produced with what is stored."""

import asyncio
from collections.abc import Callable
from itertools import count

import msgspec

from trackfutura_desktop.flow.create import create_run
from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.flow.sources import add_sources
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.naming import short_name
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.source import Source, address_key, recognise
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.simulator import Counts, Produced
from trackfutura_desktop.store import deliveries, listing, runs, search, sources, tree
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.runs import Job
from trackfutura_desktop.store.tree import Folder, FolderKey

_POLL_SECONDS = 0.2
_EVERY = 1_000_000

# Invented accounts; the pattern repeats with numbered names for more sources.
_NAMES = ("northwind.studio", "lumen.cafe", "fieldnotes.daily")
_PATTERN = (
    (Service.POSTS, "https://www.instagram.com/{name}/"),
    (Service.POSTS, "https://www.facebook.com/{name}"),
    (Service.POSTS, "https://www.tiktok.com/@{name}"),
    (Service.POSTS, "https://www.linkedin.com/in/{slug}"),
    (Service.REELS, "https://www.instagram.com/{name}/"),
    (Service.COMMENTS, "https://www.instagram.com/p/DAbCdEf{number:04}/"),
    (Service.COMMENTS, "https://www.facebook.com/{name}/posts/1000{number:04}"),
    (Service.POSTS, "https://www.instagram.com/{name}.archive/"),
    (Service.REELS, "https://www.facebook.com/{name}"),
    (Service.COMMENTS, "https://www.tiktok.com/@{name}/video/73000000000000{number:04}"),
    (Service.POSTS, "https://www.tiktok.com/@{name}.shorts"),
    (Service.POSTS, "https://www.linkedin.com/company/{slug}"),
)


class JobReport(msgspec.Struct, frozen=True):
    """One job: what the simulator produced for it and what is stored."""

    name: str
    status: Status
    produced_records: int
    produced_problems: int
    stored_records: int
    stored_problems: int

    @property
    def agrees(self) -> bool:
        """Whether everything that was produced is stored, and nothing else."""
        records = self.produced_records == self.stored_records
        return records and self.produced_problems == self.stored_problems

    @property
    def is_good(self) -> bool:
        """Whether the job did its work."""
        return self.agrees and self.status is Status.COMPLETED


class DemoReport(msgspec.Struct, frozen=True):
    """What the demo did."""

    run: Folder
    jobs: list[JobReport]
    events_waiting: int

    @property
    def is_good(self) -> bool:
        """Whether all the work was done and nothing differs."""
        is_done = self.run.status is Status.COMPLETED and not self.events_waiting
        return is_done and bool(self.jobs) and all(job.is_good for job in self.jobs)


def demo_sources(number: int) -> list[Source]:
    """The first ``number`` invented sources, on four platforms and several services."""
    made: list[Source] = []
    for index in count():
        if len(made) == number:
            break
        service, pattern = _PATTERN[index % len(_PATTERN)]
        cycle, position = divmod(index // len(_PATTERN) + index, len(_NAMES))
        name = _NAMES[position] + (f"{cycle}" if index >= len(_PATTERN) else "")
        address = recognise(pattern.format(name=name, slug=name.replace(".", "-"), number=index))
        made.append(Source(0, short_name(address), address.platform, service, address.url))
    return made


async def run_demo(workspace: Workspace, number: int, posts: int, say: Callable[[str], None]) -> int:
    """Add the sources, create a run over them and execute it; returns when all of it has ended.

    Returns:
        The id of the run.
    """
    wanted = demo_sources(number)
    await add_sources(workspace, wanted)
    keys = {(each.platform, each.service, address_key(each.url)) for each in wanted}
    with workspace.database.read() as connection:
        ids = [
            each.id
            for each in sources.sources(connection, workspace.project.id)
            if (each.platform, each.service, address_key(each.url)) in keys
        ]
    run_id = await create_run(workspace, ids, RunOptions(num_of_posts=posts))
    with workspace.database.read() as connection:
        made = tree.run(connection, run_id)
        requests = len(runs.requests(connection, run_id))
    say(f"Run “{made.name if made else run_id}”: {len(ids)} sources in {requests} requests")
    for refusal in await start_run(workspace, run_id):
        say(f"Refused: {refusal}")
    await _until_ended(workspace, run_id, say)
    return run_id


def compare(workspace: Workspace, run_id: int, produced: dict[str, Produced]) -> DemoReport:
    """Hold what the simulator produced against the rows that are stored, job by job.

    Rows are counted anew: a kept count would not notice a row that is gone.
    """
    with workspace.database.read() as connection:
        run = tree.run(connection, run_id)
        requests = runs.requests(connection, run_id)
        jobs = runs.jobs(connection, run_id)
        stored = {job.id: _stored(connection, job) for job in jobs}
        waiting = len(deliveries.waiting_events(connection))
    assert run is not None  # noqa: S101 - it was created a moment ago
    made: dict[tuple[int, str], Counts] = {}
    for request in requests:
        snapshot = produced.get(request.request_id or "")
        for url, each in (snapshot.by_input if snapshot else {}).items():
            made[request.id, address_key(url)] = each
    reports = []
    for job in jobs:
        counts = made.pop((job.batch_id, job.address_key), Counts())
        label = f"{Platform(job.platform).label} {Service(job.service).label}: {job.short_name}"
        reports.append(_report(label, job.status, counts, *stored[job.id]))
    # What no job asked for would otherwise be missed by nobody.
    reports += [_report(f"no job: {key}", Status.FAILED, counts, 0, 0) for (_, key), counts in made.items()]
    return DemoReport(run, reports, waiting)


def _stored(connection: Connection, job: Job) -> tuple[int, int]:
    """How many records, and errors and warnings, of a job are in the database."""
    page = Page(FolderKey(job.run_id, job.platform, job.service, job.id))
    content = listing.part(connection, page, 0, _EVERY)
    return len(content), len(search.errors(connection, page.key, _EVERY))


def _report(name: str, status: Status, made: Counts, records: int, problems: int) -> JobReport:
    return JobReport(name, status, made.records, made.errors + made.warnings, records, problems)


async def _until_ended(workspace: Workspace, run_id: int, say: Callable[[str], None]) -> None:
    said = ""
    while True:
        with workspace.database.read() as connection:
            run = tree.run(connection, run_id)
            watched = any(each.next_look_at is not None for each in runs.requests(connection, run_id))
            waiting = deliveries.waiting_events(connection)
        assert run is not None  # noqa: S101 - nobody deletes it meanwhile
        line = f"{run.jobs_ended} of {run.jobs} jobs ended, {run.content_count:,} records"
        line += f", {run.error_count} errors and warnings"
        if line != said:
            say(line)
            said = line
        if run.status.is_final and not watched and not waiting:
            return
        await asyncio.sleep(_POLL_SECONDS)
