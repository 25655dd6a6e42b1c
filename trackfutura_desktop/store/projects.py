"""Projects: bodies of work of which only one is shown at a time."""

import msgspec
from sqlalchemy import Connection, func, select

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.store import schedules
from trackfutura_desktop.store.rows import inserted_id
from trackfutura_desktop.store.sources import DEFAULT_PROJECT, Project
from trackfutura_desktop.store.tables import projects, scraping_runs, track_sources

LONGEST_NAME = 100


class ProjectName(UserError):
    """A name that a project cannot have."""


class LastProject(UserError):
    """The only project that is not archived cannot be."""


class ProjectRow(msgspec.Struct, frozen=True):
    """A project with what it holds. Moments in ms since 1970 UTC."""

    id: int
    name: str
    archived_at: int | None
    sources: int
    runs: int

    @property
    def project(self) -> Project:
        """The project alone."""
        return Project(self.id, self.name)


def listed(connection: Connection) -> list[ProjectRow]:
    """Every project by its name, with those that are archived; runs in the trash are not counted."""
    own_sources = select(func.count()).where(track_sources.c.project_id == projects.c.id)
    own_runs = select(func.count()).where(
        scraping_runs.c.project_id == projects.c.id,
        scraping_runs.c.kind != "unmatched",
        scraping_runs.c.trashed_at.is_(None),
    )
    query = select(
        projects.c.id,
        projects.c.name,
        projects.c.archived_at,
        own_sources.scalar_subquery().label("sources"),
        own_runs.scalar_subquery().label("runs"),
    )
    found = [ProjectRow(*row) for row in connection.execute(query)]
    return sorted(found, key=lambda each: (each.name.casefold(), each.id))


def last_open(connection: Connection, now: int) -> Project:
    """The project that was shown last and is not archived; made if there is none."""
    query = (
        select(projects.c.id, projects.c.name)
        .where(projects.c.archived_at.is_(None))
        .order_by(projects.c.opened_at.desc().nulls_last(), projects.c.id)
    )
    row = connection.execute(query).first()
    return Project(*row) if row is not None else create(connection, DEFAULT_PROJECT, now)


def create(connection: Connection, name: str, now: int) -> Project:
    """Make a project.

    Raises:
        ProjectName: The name is blank, too long, or that of another project.
    """
    given = _fitting(connection, name, 0)
    made = inserted_id(connection, projects.insert().values(name=given, created_at=now, opened_at=now))
    return Project(made, given)


def rename(connection: Connection, project_id: int, name: str) -> Project:
    """Give a project another name.

    Raises:
        ProjectName: As for ``create``.
    """
    given = _fitting(connection, name, project_id)
    connection.execute(projects.update().where(projects.c.id == project_id).values(name=given))
    return Project(project_id, given)


def note_open(connection: Connection, project_id: int, now: int) -> Project:
    """Note that a project is shown now; one from the archive comes back."""
    own = projects.c.id == project_id
    connection.execute(projects.update().where(own).values(opened_at=now, archived_at=None))
    return Project(*connection.execute(select(projects.c.id, projects.c.name).where(own)).one())


def archive(connection: Connection, project_id: int, now: int) -> None:
    """Put a project away. Nothing of it is lost, and its runs go on; its schedules are paused and stay so.

    Raises:
        LastProject: There is no other one to show.
    """
    others = select(func.count()).where(projects.c.id != project_id, projects.c.archived_at.is_(None))
    if not connection.execute(others).scalar_one():
        raise LastProject(
            tr("It is the only project, so it was not archived."),
            tr("Make another project first, then archive it."),
        )
    connection.execute(projects.update().where(projects.c.id == project_id).values(archived_at=now))
    schedules.pause_all(connection, now, tr("Paused: the project was archived."), project_id)


def project_of_run(connection: Connection, run_id: int) -> int | None:
    """The project of a run; None if there is no such run."""
    query = select(scraping_runs.c.project_id).where(scraping_runs.c.id == run_id)
    return connection.execute(query).scalar()


def only_one(connection: Connection) -> bool:
    """Whether there is one project alone, so that nothing has to be told apart."""
    return connection.execute(select(func.count()).select_from(projects)).scalar_one() == 1


def _fitting(connection: Connection, name: str, own_id: int) -> str:
    given = " ".join(name.split())
    if not given:
        raise ProjectName(
            tr("A project needs a name."), tr("Type one, such as the name of a client or a study.")
        )
    if len(given) > LONGEST_NAME:
        raise ProjectName(
            tr("The name has more than {longest_name} letters.", longest_name=LONGEST_NAME),
            tr("Type a shorter one."),
        )
    others = select(projects.c.name, projects.c.archived_at).where(projects.c.id != own_id)
    for other, archived_at in connection.execute(others):
        if other.casefold() == given.casefold():
            taken = (
                tr("An archived project is called “{name}”.", name=other)
                if archived_at
                else tr("Another project is called “{name}”.", name=other)
            )
            raise ProjectName(taken, tr("Type another name."))
    return given
