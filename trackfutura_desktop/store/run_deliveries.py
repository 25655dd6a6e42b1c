"""The deliveries of a run, as a record of what came: never their bodies, headers or addresses."""

import msgspec
from sqlalchemy import Connection, select

from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store.rows import as_struct
from trackfutura_desktop.store.tables import batch_scraper_jobs, webhook_events


class RunDelivery(msgspec.Struct, frozen=True):
    """One delivery. The hash is that of its bytes as they arrived."""

    id: int
    batch_id: int
    channel: str
    status: EventStatus
    snapshot_id: str
    received_at: int
    size: int
    sha256: str
    repeats: int
    received_count: int
    stored_count: int
    updated_count: int
    duplicate_count: int
    error_count: int
    rejected_count: int


def run_deliveries(connection: Connection, run_id: int) -> list[RunDelivery]:
    """What was delivered for the requests of a run, in the order of arrival."""
    events = webhook_events.c
    columns = [events[name] for name in RunDelivery.__struct_fields__]
    query = (
        select(*columns)
        .join(batch_scraper_jobs, batch_scraper_jobs.c.id == events.batch_id)
        .where(batch_scraper_jobs.c.run_id == run_id)
        .order_by(events.id)
    )
    return [as_struct(RunDelivery, row) for row in connection.execute(query).mappings()]
