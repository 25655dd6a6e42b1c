"""The question that is asked at every start and every second: which deliveries wait."""

from sqlalchemy import event

from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store import deliveries
from trackfutura_desktop.store.database import Connection, Database


def test_what_waits_is_found_without_reading_what_does_not(database: Database) -> None:
    def fill(connection: Connection) -> None:
        for number, status in enumerate(EventStatus):
            deliveries.add_event(
                connection,
                channel="webhook",
                status=status,
                sha256="",
                size=0,
                received_at=number,
            )

    database.write(fill)
    asked: list[tuple[str, tuple[object, ...]]] = []
    with database.read() as connection:

        @event.listens_for(connection, "before_cursor_execute")
        def note(*details: object) -> None:
            asked.append((str(details[2]), tuple(details[3])))  # type: ignore[arg-type]  # as the driver gets it

        found = deliveries.waiting_events(connection)
        statement, values = asked[-1]  # after BEGIN
        plan = str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all())
    assert found == [1, 2]
    assert "ix_webhook_events_waiting" in plan
