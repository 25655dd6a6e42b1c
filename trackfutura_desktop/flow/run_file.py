"""A run as one file that opens elsewhere: what was asked, raw bodies and manifest, all with their hashes.

It comes in by the way of every delivery: the bodies are stored as they arrived, and processed.
"""

import asyncio
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import archive
from trackfutura_desktop.flow.archive import Entry, Kind, Reader, Writer
from trackfutura_desktop.flow.manifest import manifest
from trackfutura_desktop.flow.watch import Watch, in_thread
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.incoming import SMALL, IncomingBody, StoredBody
from trackfutura_desktop.language import plural, quoted, tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.naming import unique
from trackfutura_desktop.model.run_parts import DeliveryPart, JobPart, RunPart
from trackfutura_desktop.model.source import recognise
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.spool import BodyLost, Spool
from trackfutura_desktop.store import bodies, deliveries, run_files, runs
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.run_files import Before, Delivery

SUFFIX = "trackfutura"
KIND = Kind(
    "run of TrackFutura Desktop", 1, re.compile(r"runs\.json|manifest-\d{1,6}\.json|bodies/[0-9a-f]{64}")
)
_RUNS = "runs.json"
_LONGEST = 256 * 1024 * 1024  # of the description of all runs
_LOOK_SECONDS = 0.2
# Of a file: requests and deliveries together. A run has some hundreds; all get their rows in one transaction.
_MOST_PARTS = 50_000
_HELD = 32 * 1024 * 1024  # bytes of small bodies in memory; those after them go to files like large ones
_WAITING = (EventStatus.PENDING, EventStatus.PROCESSING)


class Imported(NamedTuple):
    """A run of a file that is here now, or was before."""

    run_id: int
    name: str
    is_repeat: bool
    events: list[int]


class Contents(NamedTuple):
    """What a file was read for: its runs, and the bodies of their deliveries."""

    runs: list[RunPart]
    bodies: list[list[StoredBody]]


def is_one(path: Path) -> bool:
    """Whether a file is named as one of ours."""
    return path.suffix.lower() == f".{SUFFIX}"


async def export_runs(workspace: Workspace, run_ids: Iterable[int], path: Path, watch: Watch) -> str:
    """Write runs into a file; returns what it holds, in words.

    Raises:
        UserError: A run is gone, or the file cannot be written.
        Stopped: ``watch`` was told to stop. Nothing is left of the file.
    """
    return await in_thread(watch, _write, workspace, list(run_ids), path, watch)


async def import_runs(workspace: Workspace, path: Path, watch: Watch) -> list[Imported]:
    """Take the runs of a file in; those that are here already are left as they are.

    Raises:
        UserError: The file is damaged, hostile, of a newer version, or does not fit on the disk. Nothing was
            stored.
        Stopped: ``watch`` was told to stop. Nothing was stored.
    """
    spool, project, now = workspace.spool, workspace.project.id, workspace.clock()
    found = await in_thread(watch, _described, path)
    with workspace.database.read() as connection:
        before = [run_files.here_before(connection, each) for each in found]
    wanted = [run for run, earlier in zip(found, before, strict=True) if earlier is None]
    incoming = await in_thread(watch, _read, path, wanted, spool, watch)
    try:
        stored = [[await each.finish() for each in of_run] for of_run in incoming]
    except BaseException:
        _discard(incoming)
        raise
    work = workspace.database.submit(lambda connection: _store(connection, project, wanted, stored, now))
    try:
        made = await asyncio.wrap_future(work)
    except Exception:  # if it is cancelled, the writer may be keeping it; else the next start tidies up
        _discard(incoming)
        raise
    events = [event_id for run in made for event_id in run.events]
    for event_id in events:
        workspace.on_waiting(event_id)
    run_ids = frozenset(run.run_id for run in made)
    workspace.publish(Change(runs=run_ids, events=frozenset(events), sources=True))
    return [*made, *(_repeat(each) for each in before if each is not None)]


async def processed(workspace: Workspace, imported: Iterable[Imported], watch: Watch) -> int:
    """Wait until the deliveries of runs are processed; returns how many records they brought.

    Raises:
        UserError: One of them could not be processed; it is kept and listed under Deliveries.
    """
    waiting = [event_id for each in imported for event_id in each.events]
    watch.begin(tr("storing"), len(waiting))
    records, problem = 0, ""
    for event_id in waiting:
        while True:
            with workspace.database.read() as connection:
                event = deliveries.event(connection, event_id)
            if event is None or event.status not in _WAITING:
                break
            await asyncio.sleep(_LOOK_SECONDS)
        watch.done += 1
        if event is not None:
            records += event.stored_count
            problem = problem or ("" if event.status is EventStatus.PROCESSED else event.error_message)
    if problem:
        raise UserError(
            tr("Not everything of the file could be read: {problem}", problem=problem),
            tr("What could not be is kept under Deliveries, where it can be processed again."),
        )
    return records


def _write(workspace: Workspace, run_ids: list[int], path: Path, watch: Watch) -> str:
    with workspace.database.read() as connection:
        found = [run_files.run_part(connection, run_id) for run_id in run_ids]
    parts = [each for each in found if each is not None]
    if len(parts) < len(found):
        raise UserError(
            tr("A run is gone, or stands for what fits no run; nothing was exported."),
            tr("Choose another run."),
        )
    archive.check_room(path.parent, 0)
    bodies_written: set[str] = set()
    written: list[RunPart] = []
    watch.begin(tr("writing"), 0)
    with archive.written(path, KIND, watch) as made:
        for number, (run_id, (run, found_deliveries)) in enumerate(zip(run_ids, parts, strict=True), 1):
            exporter = _Exporter(workspace, made, bodies_written)
            parts_of_run = list(exporter.deliveries(run_id, found_deliveries))
            written.append(msgspec.structs.replace(run, deliveries=parts_of_run))
            said = msgspec.json.format(msgspec.json.encode(manifest(workspace, run_id)), indent=1)
            made.add(f"manifest-{number}.json", [said])
        made.add(_RUNS, [msgspec.json.encode(written)])
        made.add_manifest(workspace.clock(), {"runs": [each.name for each in written]})
    count = sum(len(each.deliveries) for each in written)
    names = ", ".join(quoted(each.name) for each in written)
    return plural(
        count,
        "{path} holds {names} with {n} delivery, read back and complete.",
        "{path} holds {names} with {n} deliveries, read back and complete.",
        path=path.name,
        names=names,
    )


class _Exporter:
    """Adds the bodies of one run, each of them once."""

    def __init__(self, workspace: Workspace, made: Writer, written: set[str]) -> None:
        self._workspace = workspace
        self._made = made
        self._written = written
        self._spool = workspace.spool

    def deliveries(self, run_id: int, found: list[Delivery]) -> Iterator[DeliveryPart]:
        """The deliveries with their bodies; records that came in another way make one of their own."""
        for each in found:
            with self._workspace.database.read() as connection:
                body = self._body(connection, each)
                sha256 = body or self._add_lines(lambda each=each: self._records(each.id))  # type: ignore[misc]
            if sha256:
                yield msgspec.structs.replace(each.part, body=sha256)
        known = {each.id for each in found}
        with self._workspace.database.read() as connection:
            requests = run_files.request_ids(connection, run_id)
        for place, request_id in enumerate(requests):
            sha256 = self._add_lines(lambda id_=request_id: self._others(run_id, id_, known))  # type: ignore[misc]
            if sha256:
                now = self._workspace.clock()
                yield DeliveryPart(request=place, body=sha256, received_at=now, path="moved records")

    def _body(self, connection: Connection, delivery: Delivery) -> str:
        """Add the bytes that arrived; an empty text if they are gone or not what arrived."""
        if not delivery.has_body:
            return ""
        try:
            body = bodies.stored_body(connection, delivery.id)
            for _ in self._spool.chunks(body):  # read once before anything of it is in the file
                pass
        except BodyLost:
            return ""
        if body.sha256 not in self._written:
            self._made.add(f"bodies/{body.sha256}", self._spool.chunks(body))
            self._written.add(body.sha256)
        return body.sha256

    def _add_lines(self, lines: Callable[[], Iterator[bytes]]) -> str:
        """Add records as lines; an empty text if there are none."""
        digest, size = hashlib.sha256(), 0
        for line in lines():
            digest.update(line + b"\n")
            size += 1
        sha256 = digest.hexdigest() if size else ""
        if sha256 and sha256 not in self._written:
            self._made.add(f"bodies/{sha256}", (line + b"\n" for line in lines()))
            self._written.add(sha256)
        return sha256

    def _records(self, event_id: int) -> Iterator[bytes]:
        with self._workspace.database.read() as connection:
            yield from run_files.records(connection, event_id)

    def _others(self, run_id: int, request_id: int, known: set[int]) -> Iterator[bytes]:
        with self._workspace.database.read() as connection:
            yield from run_files.records_of_others(connection, run_id, request_id, known)


def _described(path: Path) -> list[RunPart]:
    """The runs of a file; nothing else of it is read."""
    with archive.opened(path, KIND) as reader:
        entries = {each.name: each for each in reader.manifest.files}
        if _RUNS not in entries or entries[_RUNS].size > _LONGEST:
            raise archive.damaged(path, tr("it does not say what it holds"))
        text = b"".join(reader.chunks(entries[_RUNS]))
    try:
        found = msgspec.json.decode(text, type=list[RunPart])
    except msgspec.MsgspecError as error:
        raise archive.damaged(path, tr("what it says of its runs makes no sense")) from error
    if sum(len(run.requests) + len(run.deliveries) for run in found) > _MOST_PARTS:
        raise archive.damaged(path, tr("it holds more requests and deliveries than runs have"))
    if any(f"bodies/{part.body}" not in entries for run in found for part in run.deliveries):
        raise archive.damaged(path, tr("the body of a delivery is missing"))
    references = [each.reference for run in found for each in run.requests]
    if len(set(references)) != len(references):
        raise archive.damaged(path, tr("it holds a request twice"))
    return [_with_sources_we_know(run) for run in found]


def _with_sources_we_know(run: RunPart) -> RunPart:
    """The run without sources that could not be added by hand: who wrote the file may be anybody."""
    jobs = [job if _is_known(job) else msgspec.structs.replace(job, source=None) for job in run.jobs]
    return msgspec.structs.replace(run, jobs=jobs)


def _is_known(job: JobPart) -> bool:
    if job.source is None:
        return False
    try:
        return recognise(job.source.url, job.platform).platform is job.platform
    except UserError:
        return False


def _read(path: Path, wanted: list[RunPart], spool: Spool, watch: Watch) -> list[list[IncomingBody]]:
    """Verify all of a file, then take the bodies of the wanted runs."""
    with ExitStack() as stack:
        reader = stack.enter_context(archive.opened(path, KIND))
        entries = {each.name: each for each in reader.manifest.files}
        # A file can name one body for any number of deliveries; each of them gets its own.
        taken = sum(entries[f"bodies/{part.body}"].size for run in wanted for part in run.deliveries)
        archive.check_room(spool.folder, max(reader.size, taken))
        watch.begin(tr("verifying"), reader.size)
        reader.verify(watch)
        made: list[list[IncomingBody]] = []
        held = 0
        watch.begin(tr("reading"), sum(len(each.deliveries) for each in wanted))
        try:
            for run in wanted:
                made.append([])
                for part in run.deliveries:
                    body = spool.open(small=SMALL if held < _HELD else 0)
                    made[-1].append(body)
                    _take(path, entries[f"bodies/{part.body}"], part, reader, body)
                    held += body.size if body.size <= SMALL else 0
                    watch.advance(1)
        except BaseException:
            _discard(made)
            raise
        return made


def _discard(incoming: list[list[IncomingBody]]) -> None:
    for body in (each for of_run in incoming for each in of_run):
        body.discard()


def _take(path: Path, entry: Entry, part: DeliveryPart, reader: Reader, body: IncomingBody) -> None:
    if entry.sha256 != part.body:
        raise archive.damaged(path, tr("a body is not the one that its name says"))
    for chunk in reader.chunks(entry):
        body.write(chunk)


def _store(
    connection: Connection, project: int, wanted: list[RunPart], stored: list[list[StoredBody]], now: int
) -> list[Imported]:
    made = []
    for run, bodies_of_run in zip(wanted, stored, strict=True):
        if run_files.here_before(connection, run) is not None:
            raise UserError(tr("The file was just imported a second time."), tr("Look for its runs."))
        name = unique(run.name, set(runs.run_names(connection, project)))
        run_id, events = run_files.add_run(connection, project, name, run, bodies_of_run, now)
        made.append(Imported(run_id, name, is_repeat=False, events=events))
    return made


def _repeat(before: Before) -> Imported:
    name = tr("{name} (in the trash)", name=before.name) if before.is_in_trash else before.name
    return Imported(before.run_id, name, is_repeat=True, events=[])
