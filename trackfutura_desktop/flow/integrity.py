"""Whether everything that is stored is whole: the database, its references, raw bodies. Changes nothing."""

import asyncio
from collections.abc import AsyncIterator, Iterator

from trackfutura_desktop.flow.checkup import Finding
from trackfutura_desktop.flow.watch import Stopped, Watch, in_thread
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.spool import BodyLost, Spool, is_body, stray_files
from trackfutura_desktop.store import backup, bodies, soundness
from trackfutura_desktop.store.bodies import KeptBody

_STEP = 200  # bodies that are listed at once
_MOST = 10  # bodies that are named; more are counted
_GO_BACK = tr("Go back to a backup copy, or have the deliveries sent again.")


async def check_integrity(workspace: Workspace, watch: Watch) -> AsyncIterator[Finding]:
    """Check one thing after another, in threads.

    Raises:
        Stopped: ``watch`` was told to stop, or the task was cancelled.
    """
    watch.begin(tr("reading the database"), 0)
    is_damaged = False
    try:
        found = await in_thread(watch, soundness.soundness, workspace.database.path, lambda: watch.is_stopped)
    except soundness.TooMuchWritten:
        said = tr("Too much arrived for the database to be read to its end. Check again when less arrives.")
        yield Finding(None, said)
    else:
        if found is None:
            raise Stopped
        is_damaged = bool(found.damages)
        for finding in _of_database(workspace, found):
            yield finding
    if not is_damaged:
        for finding in await in_thread(watch, lambda: list(_of_bodies(workspace, watch))):
            yield finding
    await asyncio.sleep(0)


def _of_database(workspace: Workspace, found: soundness.Soundness) -> Iterator[Finding]:
    if found.damages:
        said = "; ".join(found.damages)
        way = backup.way_back(workspace.database.path)
        yield Finding(is_good=False, text=tr("The database is damaged: {said}. {way}", said=said, way=way))
        return
    yield Finding(is_good=True, text=tr("The database can be read from beginning to end"))
    if found.full_text:
        said = tr(
            "The full-text index is damaged ({full_text}): a search may find too little. {go_back}",
            full_text=found.full_text,
            go_back=_GO_BACK,
        )
        yield Finding(is_good=False, text=said)
    else:
        yield Finding(is_good=True, text=tr("The full-text index can be read from beginning to end"))
    if found.references:
        said = ", ".join(found.references)
        yield Finding(
            is_good=False,
            text=tr("Rows refer to rows that are not there: {said}. {go_back}", said=said, go_back=_GO_BACK),
        )
    else:
        yield Finding(is_good=True, text=tr("Every row that another one refers to is there"))


def _of_bodies(workspace: Workspace, watch: Watch) -> Iterator[Finding]:
    """Read every kept body and compare it with the hash of what arrived."""
    spool = workspace.spool
    before = spool.files()
    with workspace.database.read() as connection:
        watch.begin(tr("reading raw data"), bodies.totals(connection).kept)
    bad: dict[str, list[int]] = {}
    whole = 0
    for kept in _kept(workspace):
        watch.advance(1)
        if reason := _problem(workspace, spool, kept):
            bad.setdefault(reason, []).append(kept.id)
        else:
            whole += 1
    for reason, ids in bad.items():
        named = ", ".join(map(str, ids[:_MOST])) + (
            tr(" and {ids:,} more", ids=len(ids) - _MOST) if len(ids) > _MOST else ""
        )
        said = tr(
            "{reason} This concerns the deliveries {named}; their records stay. {go_back}",
            reason=reason,
            named=named,
            go_back=_GO_BACK,
        )
        yield Finding(is_good=False, text=said)
    yield Finding(is_good=True, text=tr("The raw data of {whole:,} deliveries is what arrived", whole=whole))
    yield _strays(workspace, before)


def _kept(workspace: Workspace) -> Iterator[KeptBody]:
    after = 0
    while True:
        with workspace.database.read() as connection:
            step = bodies.kept_bodies(connection, after, _STEP)
        if not step:
            return
        yield from step
        after = step[-1].id


def _problem(workspace: Workspace, spool: Spool, kept: KeptBody) -> str:
    """What is wrong with a body; one that was packed or removed at this very moment is looked at again."""
    reason = ""
    for _ in range(2):
        try:
            with workspace.database.read() as connection:
                body = bodies.stored_body(connection, kept.id)
        except BodyLost:  # by the limits in the settings, since it was listed
            return ""
        try:
            for _chunk in spool.chunks(body):
                pass
        except BodyLost as error:
            reason = error.sentence
        else:
            return ""
    return reason


def _strays(workspace: Workspace, before: set[str]) -> Finding:
    """Files that were there at the beginning, and that no delivery refers to even now."""
    with workspace.database.read() as connection:
        known = bodies.spool_files(connection)
    strays = [name for name in stray_files(before & workspace.spool.files(), known) if is_body(name)]
    if strays:
        said = tr(
            "{strays:,} files in the spool belong to no delivery; the next start removes them",
            strays=len(strays),
        )
        return Finding(None, said)
    return Finding(is_good=True, text=tr("Every file in the spool belongs to a delivery"))
