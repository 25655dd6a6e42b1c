"""Storing a request that was not sent from here; apart from runs, which are planned."""

from sqlalchemy import Connection, select

from trackfutura_desktop.model.run import PlannedRequest
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import new_runs, runs
from trackfutura_desktop.store.rows import as_struct, inserted_id
from trackfutura_desktop.store.runs import Request
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_runs


def add_adopted(
    connection: Connection, project_id: int, name: str, request: PlannedRequest, snapshot_id: str, now: int
) -> tuple[int, int]:
    """Store a run with the one request, which is looked at from now on; returns the ids of both.

    The request was never sent from here, so ``sent_at`` stays empty.
    """
    run_id = inserted_id(
        connection,
        scraping_runs.insert().values(
            project_id=project_id, name=name, status=Status.PENDING, created_at=now
        ),
    )
    batch_id = new_runs.create_request(connection, run_id, request, now)
    runs.reopen_request(connection, batch_id, now)
    runs.accept_request(connection, batch_id, snapshot_id, now, now)
    return run_id, batch_id


def look_before_sending(connection: Connection) -> None:
    """Whatever may be sent is looked for in the account first: it may have been sent already."""
    table = batch_scraper_jobs
    unsent = table.update().where(
        table.c.status.in_([Status.PENDING, Status.FAILED]), table.c.request_id.is_(None), table.c.looks == 0
    )
    connection.execute(unsent.values(looks=1))


def unanswered(connection: Connection, dataset_id: str) -> list[Request]:
    """The requests to a dataset that were sent and whose snapshot is not known."""
    table = batch_scraper_jobs
    columns = [table.c[name] for name in Request.__struct_fields__]
    query = select(*columns).where(
        table.c.dataset_id == dataset_id, table.c.request_id.is_(None), table.c.sent_at.is_not(None)
    )
    return [as_struct(Request, row) for row in connection.execute(query.order_by(table.c.id)).mappings()]
