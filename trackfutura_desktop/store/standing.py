"""What goes on in all projects at once: for the tray, for notifications, and before the program ends."""

from collections.abc import Collection

import msgspec
from sqlalchemy import Connection, RowMapping, Select, select

from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store.rows import among
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_runs, webhook_events


class RunStanding(msgspec.Struct, frozen=True):
    """A run by its name, with its state."""

    id: int
    name: str
    status: Status


def active_runs(connection: Connection) -> list[RunStanding]:
    """Every run that is being collected, the oldest first; without those in the trash."""
    query = _runs().where(scraping_runs.c.status == Status.PROCESSING, scraping_runs.c.trashed_at.is_(None))
    return [_standing(row) for row in connection.execute(query).mappings()]


def standings(connection: Connection, run_ids: Collection[int]) -> list[RunStanding]:
    """Some runs as they are now; without those that are gone or in the trash."""
    query = _runs().where(among(scraping_runs.c.id, run_ids), scraping_runs.c.trashed_at.is_(None))
    return [_standing(row) for row in connection.execute(query).mappings()]


def project_of_delivery(connection: Connection, event_id: int) -> int | None:
    """The project whose run a delivery belongs to, 0 if it has no run; None if there is no such delivery."""
    query = (
        select(scraping_runs.c.project_id)
        .select_from(webhook_events)
        .outerjoin(batch_scraper_jobs, batch_scraper_jobs.c.id == webhook_events.c.batch_id)
        .outerjoin(scraping_runs, scraping_runs.c.id == batch_scraper_jobs.c.run_id)
        .where(webhook_events.c.id == event_id)
    )
    row = connection.execute(query).first()
    return None if row is None else row[0] or 0


def _runs() -> Select[tuple[int, str, str]]:
    columns = (scraping_runs.c.id, scraping_runs.c.name, scraping_runs.c.status)
    return select(*columns).order_by(scraping_runs.c.id)


def _standing(row: RowMapping) -> RunStanding:
    return RunStanding(row["id"], row["name"], Status(row["status"]))
