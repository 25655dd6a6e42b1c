"""Finding the place of a delivery and of each of its records: request, platform, entity, job."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

import msgspec

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.delivery import Pairs, SnapshotId, chosen_id, platform_word, snapshot_ids
from trackfutura_desktop.model.detect import Detection
from trackfutura_desktop.model.json_body import decoded
from trackfutura_desktop.model.naming import UNMATCHED_JOB, unmatched_name
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.row import Expectation, Row, Survey
from trackfutura_desktop.model.row_maker import RowMaker
from trackfutura_desktop.store import deliveries, runs
from trackfutura_desktop.store.content import Problem
from trackfutura_desktop.store.content_rows import Arrived
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.deliveries import Event
from trackfutura_desktop.store.unmatched import UNMATCHED, unmatched_job, unmatched_request

# Decoded, a record takes some ten times its bytes.
_OPEN_AT_ONCE = 32

Filed = tuple[list[Arrived], list[Problem]]


class Belonging(NamedTuple):
    """The request that a delivery names, if it is known, and what follows for its records."""

    request: runs.Request | None
    snapshot: SnapshotId
    expectation: Expectation


class Place(msgspec.Struct, frozen=True, array_like=True):
    """Where the records of a delivery go; what no source asked for, to jobs of the name ``unmatched``."""

    batch_id: int
    expectation: Expectation
    unmatched: str


def belonging(connection: Connection, event: Event, first: Mapping[str, Any] | None) -> Belonging:
    """What a delivery belongs to; ``first`` is its first object, asked only if its request is not known."""
    headers = headers_of(event)
    batch_id, snapshot = event.batch_id, SnapshotId(event.snapshot_id, event.snapshot_id_source)
    if batch_id is None:
        candidates = snapshot_ids(headers, event.query, first)
        found = deliveries.request_of(connection, "", [each.value for each in candidates])
        snapshot = chosen_id(candidates, found[1] if found else "")
        batch_id = found[0] if found else None
    request = runs.request(connection, batch_id) if batch_id is not None else None
    asked = request.platform if request else Platform.UNKNOWN
    platform = platform_word(headers, event.query)[0] if asked is Platform.UNKNOWN else asked
    jobs = runs.job_addresses(connection, request.id) if request else {}
    known = None if platform is Platform.UNKNOWN else platform
    return Belonging(request, snapshot, Expectation(jobs, known, request.service if request else None))


def noted_belonging(connection: Connection, event: Event, first: Mapping[str, Any] | None) -> Belonging:
    """What a delivery belongs to, noted with it: then its run is not deleted or merged while it is read."""
    found = belonging(connection, event, first)
    if found.request is not None and deliveries.is_processing(connection, event.id):
        deliveries.change_event(
            connection,
            event.id,
            batch_id=found.request.id,
            snapshot_id=found.snapshot.value,
            snapshot_id_source=found.snapshot.source,
        )
    return found


def place(
    workspace: Workspace, connection: Connection, event: Event, belonging: Belonging, survey: Survey
) -> tuple[Place | None, str]:
    """Decide where a delivery goes, and note it there; what belongs to no request gets a folder of its own.

    None if there is nothing to go anywhere. With it comes what the user should know, or an empty text.
    """
    request, snapshot = belonging.request, belonging.snapshot
    platform, platform_source, note = platform_of_delivery(
        request.platform if request else Platform.UNKNOWN,
        headers_of(event),
        event.query,
        survey.detection,
    )
    service = request.service if request else survey.detection.service
    if request is not None:
        batch_id, name = request.id, UNMATCHED_JOB
    elif survey.records:
        reference = f"{UNMATCHED}{snapshot.value or f'event {event.id}'}"
        project_id, now = workspace.project.id, workspace.clock()
        batch_id = unmatched_request(connection, project_id, reference, platform, service, now)
        name = unmatched_name(snapshot.value, event.id)
    else:
        return None, ""
    deliveries.change_event(
        connection,
        event.id,
        batch_id=batch_id,
        snapshot_id=snapshot.value,
        snapshot_id_source=snapshot.source,
        platform=platform,
        platform_source=platform_source,
    )
    expectation = msgspec.structs.replace(belonging.expectation, platform=platform, service=service)
    return Place(batch_id, expectation, name), note


def platform_of_delivery(
    asked: Platform, headers: Pairs, query: str, detection: Detection
) -> tuple[Platform, str, str]:
    """The platform, who says so, and a sentence if the records contradict it.

    The request comes first, then what the sender names, then the data; never a default.
    """
    named, source = platform_word(headers, query)
    if asked is not Platform.UNKNOWN:
        platform, source = asked, "request"
    elif named is not Platform.UNKNOWN:
        platform = named
    elif detection.platform is not Platform.UNKNOWN:
        return detection.platform, f"data: {detection.evidence}", ""
    else:
        return Platform.UNKNOWN, "", tr("Neither the sender nor the records say which platform this is.")
    if detection.platform in {platform, Platform.UNKNOWN}:
        return platform, source, ""
    contradiction = tr(
        "The {source} says {platform}, but the records are {found}",
        source=source,
        platform=platform.label,
        found=detection.platform.label,
    )
    return platform, source, f"{contradiction}: {detection.evidence}."


def headers_of(event: Event) -> Pairs:
    """The headers that a delivery came with."""
    return list(msgspec.json.decode(event.headers, type=dict[str, str]).items())


def filed(connection: Connection, rows: Sequence[Row], place: Place, maker: RowMaker, now: int) -> Filed:
    """Rows with their jobs, and those that were open with the platform and entity of the delivery."""
    arrived: list[Arrived] = []
    problems: list[Problem] = []

    @cache
    def unmatched(platform: Platform, service: Service) -> int:
        return unmatched_job(connection, place.batch_id, platform, service, place.unmatched, now)

    still_open = [each for each in rows if each.is_open]
    of_open: dict[int, Row] = {}
    for start in range(0, len(still_open), _OPEN_AT_ONCE):
        some = still_open[start : start + _OPEN_AT_ONCE]
        made = maker.rows([decoded(each.raw, each.position) for each in some])
        of_open.update((row.position, row) for row in made)
    for each in rows:
        row = of_open[each.position] if each.is_open else each
        job = row.job_id or unmatched(*_kind(row, place.expectation))
        if row.content is not None:
            arrived.append(Arrived(row.content, job, row.digest, row.raw, row.position, row.is_unspaced))
        elif row.problem is not None:
            problems.append(Problem(*row.problem, job, row.digest, row.raw, row.position))
    return arrived, problems


def _kind(row: Row, expected: Expectation) -> tuple[Platform, Service]:
    platform = Platform(row.platform) if row.platform else expected.platform
    service = Service(row.service) if row.service else expected.service
    return platform or Platform.UNKNOWN, service or Service.UNKNOWN
