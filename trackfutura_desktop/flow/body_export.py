"""Saving raw bodies of deliveries as files, byte for byte as they arrived."""

import asyncio
import re
import secrets
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.replay import body_preview
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.delivery import header_of
from trackfutura_desktop.spool import BodyLost
from trackfutura_desktop.store import bodies, deliveries
from trackfutura_desktop.store.deliveries import Event, headers_of

_LOOK = 16 * 1024
_LONGEST = 80
_GZIP = b"\x1f\x8b"


class Exported(NamedTuple):
    """What became of an export to a folder."""

    written: int
    failures: list[str]
    """A sentence for each delivery that could not be written."""


def file_name(workspace: Workspace, event_id: int) -> str:
    """The name for the file of a body, after its snapshot: ``sd_mkfab.json``, ``sd_mkfab.ndjson.gz``."""
    with workspace.database.read() as connection:
        event = deliveries.event(connection, event_id)
    if event is None:
        return f"delivery-{event_id}.bin"
    stem = re.sub(r"[^A-Za-z0-9_-]+", "-", event.snapshot_id).strip("-")[:_LONGEST]
    return f"{stem or f'delivery-{event_id}'}{_ending(workspace, event)}"


async def export_body(workspace: Workspace, event_id: int, path: Path) -> None:
    """Write one body to ``path``, in place of what may be there; until it is whole that stays as it was.

    Raises:
        UserError: The body is gone or damaged, or the file cannot be written; then nothing is left of it.
    """
    await _in_thread(lambda stop: _write(workspace, event_id, path, stop))


async def export_bodies(
    workspace: Workspace, event_ids: Sequence[int], folder: Path, progress: Callable[[int], None]
) -> Exported:
    """Write bodies to files in ``folder``, none in place of another; ``progress`` hears how many are done.

    Raises:
        UserError: The folder cannot be written to; the files that are whole stay.
    """
    failures: list[str] = []
    for done, event_id in enumerate(event_ids, 1):
        name = await asyncio.to_thread(file_name, workspace, event_id)
        path = _free(folder, name, event_id)
        try:
            await export_body(workspace, event_id, path)
        except BodyLost as error:
            failures.append(
                tr("Delivery #{event_id}: {sentence}", event_id=event_id, sentence=error.sentence)
            )
        progress(done)
    return Exported(len(event_ids) - len(failures), failures)


async def _in_thread(work: Callable[[threading.Event], None]) -> None:
    """Run ``work`` beside the loop; if the task is cancelled, the work is told and waited for."""
    stop = threading.Event()
    running = asyncio.ensure_future(asyncio.to_thread(work, stop))
    try:
        await asyncio.shield(running)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait([running])
        raise


def _write(workspace: Workspace, event_id: int, path: Path, stop: threading.Event) -> None:
    with workspace.database.read() as connection:
        body = bodies.stored_body(connection, event_id)
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    is_whole = False
    try:
        with part.open("wb") as file:
            for chunk in workspace.spool.chunks(body):
                if stop.is_set():
                    return
                file.write(chunk)
        part.replace(path)
        is_whole = True
    except OSError as error:
        raise UserError(
            tr(
                "The body could not be written to {path}: {strerror}.",
                path=path,
                strerror=error.strerror or error,
            ),
            tr("Nothing is lost here. Choose another folder, or free some space, and export it again."),
        ) from error
    finally:
        if not is_whole:
            _remove(part)


def _remove(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:  # the folder is not ours to clean, and the failure is told anyway
        return


def _free(folder: Path, name: str, event_id: int) -> Path:
    """A path that nothing stands at: with the delivery's number, then with a count, where it must be."""
    stem, dot, ending = name.partition(".")
    names: Iterable[str] = (name, f"{stem}-{event_id}{dot}{ending}")
    for each in names:
        if not (folder / each).exists():
            return folder / each
    count = 2
    while (path := folder / f"{stem}-{event_id}-{count}{dot}{ending}").exists():
        count += 1
    return path


def _ending(workspace: Workspace, event: Event) -> str:
    try:
        with workspace.database.read() as connection:
            body = bodies.stored_body(connection, event.id)
        raw = next(iter(workspace.spool.chunks(body)), b"")
    except BodyLost:
        return ".bin"
    head = body_preview(workspace, event.id, _LOOK)
    packed = ".gz" if raw[:2] == _GZIP else ""
    return _kind(head, header_of(headers_of(event), "Content-Type")) + packed


def _kind(head: bytes, content_type: str) -> str:
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text[:1] == b"[":
        return ".json"
    if text[:1] == b"{":
        _, _, rest = text.partition(b"\n")
        return ".ndjson" if rest.lstrip()[:1] == b"{" else ".json"
    if b"\0" in head or not text:
        return ".bin"
    first = text.partition(b"\n")[0]
    is_table = "csv" in content_type.lower() or (b"," in first and text[:1] != b"<")
    return ".csv" if is_table else ".txt"
