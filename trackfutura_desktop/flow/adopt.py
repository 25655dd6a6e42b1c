"""Snapshots of the account that this machine does not know: of a request whose answer was lost, or of others.

Finding them means that money is not spent twice.
"""

import asyncio
import datetime as dt
from typing import Any

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.acceptance import accepted
from trackfutura_desktop.flow.replay import claim_unmatched
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.adoption import adopted_request
from trackfutura_desktop.model.catalogue import Dataset
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.naming import unique
from trackfutura_desktop.model.source import address_key
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.net.answers import Snapshot
from trackfutura_desktop.net.faults import (
    BrightDataError,
    InvalidRequest,
    NotFound,
    PermissionMissing,
    UnexpectedAnswer,
)
from trackfutura_desktop.store import adopted, runs, sources
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.runs import Request

_CANDIDATES = 100  # the newest of the unknown ones whose inputs are compared
_PAGE = 1_000
_CLOCKS_MS = 24 * 3_600_000
_MOST_PAGES = 20


class Stranger(msgspec.Struct, frozen=True):
    """A snapshot that the account lists and this machine does not know."""

    snapshot: Snapshot
    dataset: Dataset
    created_at: int | None  # ms since 1970 UTC; None where Bright Data's text cannot be read

    @property
    def can_be_adopted(self) -> bool:
        """Whether it has, or may yet have, records."""
        return self.snapshot.status not in {"failed", "error"}


async def adopt(workspace: Workspace, request: Request) -> bool:
    """Look in the account's list for the snapshot with the very inputs of ``request``; True if it was found.

    Raises:
        BrightDataError: The list could not be read.
    """
    listed = await workspace.bright_data.snapshots(request.dataset_id, limit=_PAGE)
    with workspace.database.read() as connection:
        known = runs.known_snapshots(connection, [each.snapshot_id for each in listed])
    wanted = _comparable(request.input_list())
    unknown = [
        each for each in listed if each.snapshot_id not in known and _may_be_ours(each, request.created_at)
    ]
    unknown.sort(key=lambda each: _moment(each.created) or 0, reverse=True)
    for snapshot in unknown[:_CANDIDATES]:
        try:
            inputs = await workspace.bright_data.snapshot_input(snapshot.snapshot_id)
        except BrightDataError:
            continue  # one that tells nothing of its inputs cannot be recognised
        if _comparable(inputs) == wanted:
            await accepted(workspace, request, snapshot.snapshot_id)
            return True
        await asyncio.sleep(0)
    return False


async def strangers(workspace: Workspace) -> list[Stranger]:
    """The snapshots of every dataset of the catalogue that no request here stands for; the newest first.

    Raises:
        BrightDataError: The account could not be asked.
    """
    datasets = workspace.catalogue.datasets
    answers = await asyncio.gather(*(_listed(workspace, each) for each in datasets), return_exceptions=True)
    found: list[Stranger] = []
    for dataset, answer in zip(datasets, answers, strict=True):
        if isinstance(answer, NotFound | InvalidRequest | PermissionMissing):
            continue  # a dataset that this account may not use
        if isinstance(answer, BaseException):
            raise answer
        found += [Stranger(each, dataset, _moment(each.created)) for each in answer]
    with workspace.database.read() as connection:
        known = runs.known_snapshots(connection, [each.snapshot.snapshot_id for each in found])
    unknown = {
        each.snapshot.snapshot_id: each for each in found if each.snapshot.snapshot_id not in {"", *known}
    }
    return sorted(unknown.values(), key=lambda each: each.created_at or 0, reverse=True)


async def adopt_snapshot(workspace: Workspace, stranger: Stranger) -> int:
    """Make a run of a snapshot that others asked for; returns its id. Nothing is paid: the data are fetched.

    If a request of ours lost its answer and asked for the very same, the snapshot is that request's.

    Raises:
        UserError: It is here already.
        BrightDataError: Bright Data could not be asked for its inputs.
    """
    snapshot_id = stranger.snapshot.snapshot_id
    try:
        inputs = await workspace.bright_data.snapshot_input(snapshot_id)
    except (NotFound, InvalidRequest, UnexpectedAnswer):
        inputs = []
    work = workspace.database.submit(lambda connection: _adopted(workspace, connection, stranger, inputs))
    run_id, claimed = await asyncio.wrap_future(work)
    workspace.on_watching()
    workspace.publish(claimed | Change(runs=frozenset({run_id})))
    return run_id


def _adopted(
    workspace: Workspace, connection: Connection, stranger: Stranger, inputs: list[dict[str, Any]]
) -> tuple[int, Change]:
    """Returns the run, and what became of deliveries that came before it."""
    snapshot_id, dataset, now = stranger.snapshot.snapshot_id, stranger.dataset, workspace.clock()
    if runs.known_snapshots(connection, [snapshot_id]):
        raise UserError(
            tr("This request is already here; nothing was adopted."), tr("Look for it in the runs.")
        )
    wanted = _comparable(inputs)
    for lost in adopted.unanswered(connection, dataset.id) if inputs else []:
        if _comparable(lost.input_list()) == wanted:
            if lost.status is Status.FAILED:
                runs.reopen_request(connection, lost.id, now)
            runs.accept_request(connection, lost.id, snapshot_id, now, now)
            return lost.run_id, claim_unmatched(workspace, connection, snapshot_id, lost.id)
    moment = dt.datetime.fromtimestamp((stranger.created_at or now) / 1_000, tz=dt.UTC).astimezone()
    name = unique(
        f"Adopted – {moment:%Y-%m-%d %H:%M}",  # noqa: RUF001 - a dash between a word and a moment
        set(runs.run_names(connection, workspace.project.id)),
    )
    tracked = {
        address_key(each.url): each.id
        for each in sources.sources(connection, workspace.project.id)
        if (each.platform, each.service) == (dataset.platform, dataset.service)
    }
    request = adopted_request(dataset, inputs, tracked)
    run_id, batch_id = adopted.add_adopted(connection, workspace.project.id, name, request, snapshot_id, now)
    return run_id, claim_unmatched(workspace, connection, snapshot_id, batch_id)


async def _listed(workspace: Workspace, dataset: Dataset) -> list[Snapshot]:
    found: list[Snapshot] = []
    for page in range(_MOST_PAGES):
        listed = await workspace.bright_data.snapshots(dataset.id, skip=page * _PAGE, limit=_PAGE)
        found += listed
        if len(listed) < _PAGE:
            break
    return found


def _may_be_ours(snapshot: Snapshot, created_at: int) -> bool:
    """Whether a snapshot is not older than the request; both clocks may be wrong by much of a day."""
    moment = _moment(snapshot.created)
    return moment is None or moment >= created_at - _CLOCKS_MS


def _moment(created: str) -> int | None:
    try:
        moment = dt.datetime.fromisoformat(created)
    except ValueError:
        return None
    return int((moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp() * 1_000)


def _comparable(inputs: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Inputs as they can be compared: Bright Data gives them back as text, absent values as blanks."""
    texts = [
        {name: str(value) for name, value in each.items() if value not in (None, "", [])} for each in inputs
    ]
    return sorted(texts, key=lambda each: sorted(each.items()))
