"""Settings of runs that the user keeps under a name, and those that a run was made with."""

import msgspec
from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from trackfutura_desktop.model.run import RunOptions, ServiceOptions
from trackfutura_desktop.store.run_tables import run_presets
from trackfutura_desktop.store.tables import scraping_jobs, scraping_runs


class Preset(msgspec.Struct, frozen=True):
    """Settings under a name."""

    id: int
    name: str
    options: RunOptions


def presets(connection: Connection, project_id: int) -> list[Preset]:
    """The presets of a project in the order of their names."""
    query = select(run_presets).where(run_presets.c.project_id == project_id)
    rows = connection.execute(query.order_by(func.lower(run_presets.c.name), run_presets.c.id))
    return [Preset(row.id, row.name, msgspec.json.decode(row.settings, type=RunOptions)) for row in rows]


def save_preset(connection: Connection, project_id: int, name: str, options: RunOptions, now: int) -> None:
    """Keep settings under a name; what was kept under it before is replaced."""
    kept = msgspec.json.encode(msgspec.structs.replace(options, name="")).decode()
    made = insert(run_presets).values(project_id=project_id, name=name, settings=kept, created_at=now)
    connection.execute(
        made.on_conflict_do_update(index_elements=["project_id", "name"], set_={"settings": kept})
    )


def delete_preset(connection: Connection, preset_id: int) -> None:
    """Forget a preset."""
    connection.execute(delete(run_presets).where(run_presets.c.id == preset_id))


def options_of(connection: Connection, run_id: int) -> tuple[RunOptions, set[int]] | None:
    """What a run was asked for, and the sources that it collected and that are still there; None: no run."""
    row = connection.execute(select(scraping_runs).where(scraping_runs.c.id == run_id)).mappings().first()
    if row is None:
        return None
    asked = {name: row[name] for name in ("start_date", "end_date", "num_of_posts") if row[name] is not None}
    own = services_of(row["settings"])
    options = msgspec.convert(asked, RunOptions, strict=False)
    sources = select(scraping_jobs.c.source_id).where(
        scraping_jobs.c.run_id == run_id, scraping_jobs.c.source_id.is_not(None)
    )
    return msgspec.structs.replace(options, services=own), set(connection.execute(sources).scalars())


def sources_gone(connection: Connection, run_id: int) -> int:
    """How many of the sources that a run collected are not among the sources any more."""
    jobs = scraping_jobs.c
    query = select(func.count()).select_from(scraping_jobs)
    return connection.execute(
        query.where(jobs.run_id == run_id, jobs.kind == "source", jobs.source_id.is_(None))
    ).scalar_one()


def services_of(text: str) -> tuple[ServiceOptions, ...]:
    """The options for single services, as they are stored with a run."""
    return msgspec.json.decode(text, type=tuple[ServiceOptions, ...]) if text else ()
