"""A delivery as a curl command that repeats it."""

import re
import shlex
from pathlib import Path
from urllib.parse import quote

from trackfutura_desktop.flow.workspace import WEBHOOK_PATH, Workspace
from trackfutura_desktop.model.delivery import HIDDEN
from trackfutura_desktop.store import bodies, deliveries
from trackfutura_desktop.store.deliveries import Event, headers_of

_INLINE = 4 * 1024
# Set by curl itself, by the connection, or by whatever stood between.
_NOT_REPEATED = frozenset(
    {"host", "content-length", "connection", "keep-alive", "transfer-encoding", "expect"}
)
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_LISTENER_HEADER = '-H "Authorization: Bearer $TRACKFUTURA_WEBHOOK_SECRET"'


def fits_inline(workspace: Workspace, event_id: int) -> bool:
    """Whether the body can stand in the command itself: it is short, and text.

    Raises:
        BodyLost: It is gone.
    """
    return _inline(workspace, event_id) is not None


def curl_command(workspace: Workspace, event_id: int, file: Path | None = None) -> str:
    """The command for a POSIX shell that sends a delivery to the local listener once more.

    Secrets were never stored; the shell fills in the one of the listener from its environment.

    Args:
        workspace: Where the delivery is, and the listener.
        event_id: The delivery.
        file: Where its body was saved; None puts it into the command (see `fits_inline`).

    Raises:
        BodyLost: The body is gone.
        ValueError: It does not fit into the command, and no file was given.
    """
    with workspace.database.read() as connection:
        event = deliveries.event(connection, event_id)
    text = _inline(workspace, event_id) if file is None else None
    if event is None or (file is None and text is None):
        raise ValueError("The body needs a file")
    lines = [f"curl --globoff -X POST {shlex.quote(_address(workspace, event))}", _LISTENER_HEADER]
    lines += [f"-H {shlex.quote(line)}" for line in _headers(event)]
    # --data-binary would read a body that begins with @ as the name of a file
    body = f"--data-binary {shlex.quote(f'@{file}')}" if file else f"--data-raw {shlex.quote(text or '')}"
    return " \\\n  ".join([*lines, body])


def _address(workspace: Workspace, event: Event) -> str:
    base = workspace.local_url or f"http://127.0.0.1:{workspace.settings.listener_port}"
    parts = [part for part in event.query.split("&") if part and not part.endswith(f"={HIDDEN}")]
    query = f"?{'&'.join(parts)}" if parts else ""
    # What is not allowed in an address could end it, or begin another.
    return base + quote(f"{event.path or WEBHOOK_PATH}{query}", safe="/?&=%:@!$'()*+,;~-._")


def _headers(event: Event) -> list[str]:
    lines = []
    for name, value in headers_of(event):
        if not _HEADER_NAME.fullmatch(name) or name.lower() in _NOT_REPEATED or value == HIDDEN:
            continue
        plain = _CONTROL.sub(" ", value).strip()
        lines.append(f"{name}: {plain}" if plain else f"{name};")
    if not event.path and event.snapshot_id:
        lines.append(f"Snapshot-Id: {_CONTROL.sub(' ', event.snapshot_id)}")
    if not any(line.lower().startswith("content-type:") for line in lines):
        lines.append("Content-Type: application/json")
    return lines


def _inline(workspace: Workspace, event_id: int) -> str | None:
    with workspace.database.read() as connection:
        body = bodies.stored_body(connection, event_id)
    if body.size > _INLINE:
        return None
    data = b"".join(workspace.spool.chunks(body))
    if b"\0" in data:
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None
