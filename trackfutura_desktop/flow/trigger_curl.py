"""A planned request as the curl command that sends it; secrets stay in the environment of the shell."""

import shlex
from urllib.parse import quote

import msgspec

from trackfutura_desktop.flow.execute import addresses
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.run import PlannedRequest
from trackfutura_desktop.net.answers import Trigger

_REFERENCE = "given-when-stored"
_SECRET = "$TRACKFUTURA_WEBHOOK_SECRET"  # noqa: S105 - the name of a variable
_KEY = '-H "Authorization: Bearer $TRACKFUTURA_API_TOKEN"'


def planned_trigger(workspace: Workspace, request: PlannedRequest) -> Trigger:
    """What is sent for a planned request; the reference in its addresses is given when the run is stored."""
    endpoint, notify = addresses(workspace, _REFERENCE)
    return Trigger(
        dataset_id=request.dataset_id,
        discover_by=request.discover_by,
        inputs=request.inputs,
        limit_per_input=request.limit_per_input,
        endpoint=endpoint,
        notify=notify,
        auth_header=f"Bearer {_SECRET}" if endpoint else "",
    )


def shown_request(workspace: Workspace, request: PlannedRequest, most: int = 20) -> str:
    """The request to be read: where it goes, its parameters, and the first inputs."""
    trigger = planned_trigger(workspace, request)
    lines = [f"POST {workspace.settings.api_base}/datasets/v3/trigger"]
    lines += [f"  {name} = {value}" for name, value in trigger.query().items()]
    lines += [msgspec.json.encode(each).decode() for each in request.inputs[:most]]
    if len(request.inputs) > most:
        lines.append(f"and {len(request.inputs) - most:,} more inputs")
    return "\n".join(lines)


def trigger_curl(workspace: Workspace, request: PlannedRequest) -> str:
    """The command for a POSIX shell."""
    trigger = planned_trigger(workspace, request)
    query = trigger.query()
    secret = query.pop("auth_header", "")
    parts = [f"{name}={quote(value, safe='')}" for name, value in query.items()]
    address = f"{workspace.settings.api_base}/datasets/v3/trigger?{'&'.join(parts)}"
    # the shell fills in the secret, so this part alone stands in double quotes
    where = shlex.quote(address) + (f'"&auth_header=Bearer%20{_SECRET}"' if secret else "")
    body = msgspec.json.encode(trigger.inputs).decode()
    return " \\\n  ".join(
        [
            f"curl --globoff -X POST {where}",
            _KEY,
            "-H 'Content-Type: application/json'",
            f"--data-raw {shlex.quote(body)}",
        ]
    )
