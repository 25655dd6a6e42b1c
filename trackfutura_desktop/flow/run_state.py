"""What the window shows of one run, read at one moment."""

from typing import NamedTuple

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.completeness import Sum
from trackfutura_desktop.model.stalled import stalls_at, usual_ms
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import completeness, costs, runs, tree
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.store.tree import Folder


class RunState(NamedTuple):
    """A run with its requests and how complete they are."""

    run: Folder
    requests: list[Request]
    sums: dict[int, Sum]  # by the id of the request
    stalls: dict[int, int]  # for requests under way: from which moment on they count as stalled
    is_held: bool  # by the monthly limit

    @property
    def asked_again(self) -> dict[int, int]:
        """How many inputs of a request were asked for again by later ones, by its id."""
        found: dict[int, int] = {}
        for request in self.requests:
            if request.retry_of is not None:
                found[request.retry_of] = found.get(request.retry_of, 0) + len(request.input_list())
        return found

    @property
    def sum(self) -> Sum:
        """The whole run."""
        return sum(self.sums.values(), Sum())

    def is_stalled(self, now: int) -> bool:
        """Whether a request has been silent for far longer than usual."""
        return any(moment <= now for moment in self.stalls.values())


def run_state(workspace: Workspace, run_id: int) -> RunState | None:
    """A run as it is now; None if it is gone or in the trash."""
    with workspace.database.read() as connection:
        run = tree.run(connection, run_id)
        if run is None:
            return None
        requests = runs.requests(connection, run_id)
        return RunState(
            run,
            requests,
            completeness.sums(connection, run_id),
            stalling(connection, requests),
            run_id in costs.holds(connection, workspace.project.id),
        )


def stalling(connection: Connection, requests: list[Request]) -> dict[int, int]:
    """From which moment on the requests that are under way count as stalled."""
    usual: dict[tuple[str, str], int] = {}
    found: dict[int, int] = {}
    for request in requests:
        news = [moment for moment in (request.sent_at, request.accepted_at, request.delivered_at) if moment]
        if request.status is not Status.PROCESSING or not news:
            continue
        kind = (request.dataset_id, request.discover_by)
        if kind not in usual:
            usual[kind] = usual_ms(runs.times_taken(connection, *kind))
        found[request.id] = stalls_at(max(news), usual[kind])
    return found
