"""What the user says of a run: its name, a note, tags."""

from sqlalchemy import Connection, select

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.tags import tidy_tags
from trackfutura_desktop.store.tables import scraping_runs


class NameTaken(UserError):
    """Another run of the project has the name."""


def rename_run(connection: Connection, run_id: int, name: str) -> None:
    """Give a run another name.

    Raises:
        NameTaken: Another run has it, perhaps one in the trash.
        UserError: The name is empty, or the run is gone or stands for what fits no run.
    """
    runs = scraping_runs.c
    run = connection.execute(select(runs.project_id, runs.kind).where(runs.id == run_id)).first()
    if run is None or run.kind == "unmatched":
        raise UserError(tr("This run cannot be renamed, so nothing was changed."))
    if not name:
        raise UserError(tr("A run needs a name, so the old one stays."), tr("Type at least one letter."))
    same = select(runs.trashed_at).where(
        runs.project_id == run.project_id, runs.name == name, runs.id != run_id
    )
    other = connection.execute(same).first()
    if other is not None:
        if other.trashed_at is not None:
            raise NameTaken(
                tr("A run in the trash has the name “{name}” already, so the old one stays.", name=name),
                tr("Choose another name, or delete that run for good."),
            )
        raise NameTaken(
            tr("Another run has the name “{name}” already, so the old one stays.", name=name),
            tr("Choose another name."),
        )
    connection.execute(scraping_runs.update().where(runs.id == run_id).values(name=name))


def describe_run(connection: Connection, run_id: int, note: str, tags: str) -> None:
    """Set note and tags of a run; tags are words with blanks or commas between them, each kept once."""
    values = {"note": note.strip(), "tags": tidy_tags(tags)}
    connection.execute(scraping_runs.update().where(scraping_runs.c.id == run_id).values(values))
