"""How things stand, what happened since the last look, and where a link leads."""

from trackfutura_desktop import settings
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.link import Place
from trackfutura_desktop.model.news import Kind, News
from trackfutura_desktop.model.standing import OnClose, Standing
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import costs, delivery_list, projects, schedules, standing, trash
from trackfutura_desktop.store.delivery_list import Filter


def standing_now(workspace: Workspace, deliveries: int = 0, runs: int = 0) -> Standing:
    """How things stand; the numbers are those of what needs a person, as far as they are known."""
    with workspace.database.read() as connection:
        active = standing.active_runs(connection)
        next_at = schedules.next_time(connection)
    return Standing(tuple(run.name for run in active), next_at, deliveries, runs)


def keep_on_close(workspace: Workspace, chosen: OnClose) -> None:
    """Remember what closing the window does.

    Raises:
        UserError: The settings file cannot be read or written.
    """
    workspace.settings.on_close = chosen
    in_file = settings.load(workspace.folder.settings, environment={})
    in_file.on_close = chosen
    try:
        settings.save(in_file, workspace.folder.settings)
    except OSError as error:
        raise UserError(
            tr("Your choice could not be kept: {strerror}.", strerror=error.strerror or error),
            tr("You will be asked again next time."),
        ) from error


def project_of(workspace: Workspace, place: Place) -> int:
    """The project that is to be open at a place; 0 if any will do.

    Raises:
        UserError: There is no such run or delivery, or the run is in the trash.
    """
    with workspace.database.read() as connection:
        if place.run_id:
            project = projects.project_of_run(connection, place.run_id)
            if project is None or trash.is_trashed(connection, place.run_id):
                raise UserError(
                    tr("Run {run_id} is not here any more, or never was.", run_id=place.run_id),
                    tr("Look into the trash under the tree, or whether this is the right data folder."),
                )
            return project
        if place.event_id:
            project = standing.project_of_delivery(connection, place.event_id)
            if project is None:
                raise UserError(
                    tr("Delivery {event_id} is not here any more, or never was.", event_id=place.event_id),
                    tr("Look under Deliveries, or whether this is the right data folder."),
                )
            return project
    return 0


class NewsKeeper:
    """Tells what of a change is news: runs that came to their end, and what needs a person now."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._needing: set[int] = set()  # deliveries that were told of
        with workspace.database.read() as connection:
            self._active = {run.id for run in standing.active_runs(connection)}
            self._held = set(costs.holds(connection))

    def look(self, change: Change) -> list[News]:
        """What happened; a run that the user cancelled is no news."""
        with self._workspace.database.read() as connection:
            runs = standing.standings(connection, change.runs) if change.runs else []
            held = set(costs.holds(connection)) if change.runs else self._held
            wanted = Filter(needs_person=True)
            needing = delivery_list.still_matching(connection, wanted, change.events)
        news = [News(Kind.NEEDS, each) for each in sorted(needing - self._needing)]
        for run in runs:
            if run.status is Status.PROCESSING:
                self._active.add(run.id)
            elif run.id in self._active and run.status.is_final:
                self._active.discard(run.id)
                if run.status is not Status.CANCELLED:
                    kind = Kind.FAILED if run.status is Status.FAILED else Kind.FINISHED
                    news.append(News(kind, run.id, run.name))
            if run.id in held - self._held:
                news.append(News(Kind.HELD, run.id, run.name))
        self._held = held
        self._needing |= needing
        return news
