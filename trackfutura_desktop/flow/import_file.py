"""Importing files that were downloaded by hand: each becomes a run, by the way of a delivery."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.watch import Watch, in_thread
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.incoming import IncomingBody, StoredBody
from trackfutura_desktop.language import plural, tr
from trackfutura_desktop.model.body import BodyError, inflate, records
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.detect import Detector, entity_of, platform_of
from trackfutura_desktop.model.naming import job_name, short_name, unique
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.record import problem_of, sent_inputs
from trackfutura_desktop.model.source import address_key, recognise
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.spool import PACKED, Spool, unpacked
from trackfutura_desktop.store import deliveries, runs
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.imports import ImportedJob, add_import, add_import_run, imported_before

MAX_JOBS = 1_000
"""With more input addresses than that, a folder for each would be no help: most hold a single record."""

_LOOK_SECONDS = 0.2
_WAITING = (EventStatus.PENDING, EventStatus.PROCESSING)


class Imported(NamedTuple):
    """A file that is in a run now, or was before."""

    path: Path
    event_id: int
    run_id: int
    run_name: str
    is_repeat: bool  # the very same file is there already: nothing was stored


class Outcome(NamedTuple):
    """What became of the records of a file; the counts are those of its delivery."""

    stored: int
    errors: int
    rejected: int
    duplicates: int

    @property
    def sentence(self) -> str:
        """For people, such as "1,204 records stored, 1 error."."""
        parts = [plural(self.stored, "record stored", "records stored")]
        parts += [plural(self.errors, "error")] if self.errors else []
        parts += [plural(self.rejected, "unreadable record")] if self.rejected else []
        parts += [plural(self.duplicates, "duplicate")] if self.duplicates else []
        return ", ".join(parts) + "."


class _Contents(NamedTuple):
    records: int
    platform: Platform
    service: Service
    jobs: list[ImportedJob]
    loose: list[tuple[Platform, Service]]


async def import_file(
    workspace: Workspace, path: Path, watch: Watch, *, name: str = "", run_id: int | None = None
) -> Imported:
    """Take a file in: read it whole, keep its bytes as a delivery, and let that be processed like any other.

    Args:
        workspace: Where to.
        path: A file of Bright Data: JSON, NDJSON or CSV, also packed with gzip; or a body of our spool.
        watch: Gets to know how many bytes are read.
        name: Of the new run; if it is taken, a number is added. Empty: after the file.
        run_id: Of the run that takes it instead of a new one.

    Raises:
        UserError: It cannot be read, is damaged or holds no records. Nothing was stored.
        Stopped: ``watch`` was told to stop. Nothing was stored.
    """
    spool, project = workspace.spool, workspace.project.id  # another may be open at the end
    body = spool.open()
    try:
        contents = await in_thread(watch, _read, path, spool, body, watch)
        stored = await body.finish()
    except BaseException:
        body.discard()
        raise
    work = workspace.database.submit(
        lambda connection: _store(connection, workspace, project, path, stored, contents, name, run_id)
    )
    imported = await asyncio.wrap_future(work)
    if imported.is_repeat:
        body.discard()
        return imported
    workspace.on_waiting(imported.event_id)
    workspace.publish(Change(runs=frozenset({imported.run_id}), events=frozenset({imported.event_id})))
    return imported


async def import_files(
    workspace: Workspace, paths: Sequence[Path], watch: Watch, name: str = ""
) -> AsyncIterator[Imported]:
    """Take files in, one after another: each as a run of its own, or all into one that is named.

    Raises:
        UserError: One of them cannot be imported; those before it are.
        Stopped: ``watch`` was told to stop.
    """
    together: Imported | None = None
    for path in paths:
        if name and together is not None:
            done = await import_file(workspace, path, watch, name=together.run_name, run_id=together.run_id)
        else:
            done = await import_file(workspace, path, watch, name=name)
            together = None if done.is_repeat else done
        yield done


async def processed(workspace: Workspace, imported: Imported, watch: Watch) -> Outcome:
    """Wait until the records of a file are stored; ``watch`` gets to know how many are.

    Raises:
        UserError: They could not be stored; the file is kept and listed under Deliveries.
    """
    watch.begin("storing", 0)
    while True:
        with workspace.database.read() as connection:
            event = deliveries.event(connection, imported.event_id)
        if event is None:
            raise UserError(tr("The imported file was removed before it was stored."), tr("Import it again."))
        watch.done = event.received_count
        if event.status not in _WAITING:
            break
        await asyncio.sleep(_LOOK_SECONDS)
    if event.status is not EventStatus.PROCESSED:
        raise UserError(
            tr(
                "{path} was not imported whole: {error_message}",
                path=imported.path.name,
                error_message=event.error_message,
            ),
            tr("It is kept under Deliveries, where it can be processed again."),
        )
    return Outcome(event.stored_count, event.error_count, event.rejected_count, event.duplicate_count)


def _read(path: Path, spool: Spool, body: IncomingBody, watch: Watch) -> _Contents:
    """Read a file once: into the spool, and for what it holds."""
    try:
        size = path.stat().st_size
        spool.check_space(size)
        watch.begin("reading", size)
        with path.open("rb") as file:
            chunks = _chunks(file, path, spool, body, watch)
            contents = _survey(chunks)
            for _ in chunks:  # what came after the last record
                pass
    except OSError as error:
        raise UserError(
            tr(
                "The file {path} cannot be read: {strerror}. Nothing was imported.",
                path=path,
                strerror=error.strerror or error,
            ),
            tr("Choose a file that you may read."),
        ) from error
    except BodyError as error:
        raise UserError(
            tr("{path} was not imported: {sentence}", path=path.name, sentence=error.sentence),
            tr("Nothing of it was stored. Download it from Bright Data again."),
        ) from error
    if not contents.records:
        raise UserError(
            tr("{path} holds no records, so nothing was imported.", path=path.name),
            tr("Choose a JSON, NDJSON or CSV file as Bright Data delivers it, packed with gzip or not."),
        )
    return contents


def _chunks(file: BinaryIO, path: Path, spool: Spool, body: IncomingBody, watch: Watch) -> Iterator[bytes]:
    is_packed = path.suffix == PACKED  # a body of ours, such as those that a restore put aside
    for chunk in unpacked(file, is_packed=is_packed):
        if is_packed:
            spool.check_space(len(chunk))  # how much it will be nobody knows
        body.write(chunk)
        watch.advance(file.tell() - watch.done)
        yield chunk


def _survey(chunks: Iterator[bytes]) -> _Contents:
    """What a file holds: its platform, and the jobs that its records want."""
    detector = Detector()
    inputs: dict[str, tuple[str, Platform, Service]] = {}
    kinds: set[tuple[Platform, Service]] = set()
    loose: set[tuple[Platform, Service]] = set()
    count = 0
    for count, each in enumerate(records(inflate(chunks)), 1):  # noqa: B007 - the last value is the count
        if each.data is None:
            continue
        if not detector.has_enough:
            detector.feed(each.data)
        sent = next(sent_inputs(each.data), "")
        key = address_key(sent) if sent else ""
        if key in inputs:
            continue
        kind = _kind(each.data)
        kinds.add(kind)
        if key and len(inputs) <= MAX_JOBS:
            inputs[key] = (sent, *kind)
        elif not key:
            loose.add(kind)
    found = detector.result()
    if len(inputs) > MAX_JOBS:
        inputs, loose = {}, kinds

    def known(platform: Platform, service: Service) -> tuple[Platform, Service]:
        return (
            found.platform if platform is Platform.UNKNOWN else platform,
            found.service if service is Service.UNKNOWN else service,
        )

    jobs = [_job(key, url, *known(platform, service)) for key, (url, platform, service) in inputs.items()]
    return _Contents(count, found.platform, found.service, jobs, sorted({known(*each) for each in loose}))


def _kind(record: dict[str, object]) -> tuple[Platform, Service]:
    platform = platform_of(record).platform
    if problem_of(record):
        return platform, Service.UNKNOWN
    return platform, entity_of(record, platform).service


def _job(key: str, url: str, platform: Platform, service: Service) -> ImportedJob:
    try:
        address = recognise(url, None if platform is Platform.UNKNOWN else platform)
    except UserError:  # a key word, or a place that we do not know
        return ImportedJob(url, key, url, url, platform, service)
    return ImportedJob(url, key, job_name(address), short_name(address), platform, service)


def _store(
    connection: Connection,
    workspace: Workspace,
    project: int,
    path: Path,
    body: StoredBody,
    contents: _Contents,
    name: str,
    run_id: int | None,
) -> Imported:
    before = imported_before(connection, project, body.sha256)
    if before is not None:
        return Imported(path, before.event_id, before.run_id, before.run_name, is_repeat=True)
    now = workspace.clock()
    run_name = name or f"Import – {path.name}"  # noqa: RUF001 - the dash that the names of runs have
    if run_id is None:
        run_name = unique(run_name, set(runs.run_names(connection, project)))
        run_id = add_import_run(connection, project, run_name, now)
    batch_id = add_import(
        connection,
        run_id,
        contents.platform,
        contents.service,
        contents.jobs,
        contents.loose,
        path.name,
        now,
    )
    event_id = deliveries.add_pending(
        connection,
        body,
        channel="import",
        batch_id=batch_id,
        path=path.name,
        received_at=now,
    )
    return Imported(path, event_id, run_id, run_name, is_repeat=False)
