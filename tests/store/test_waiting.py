"""The questions that are asked all the time: which deliveries wait, and what those of a request brought."""

from sqlalchemy import event

from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store import content, deliveries
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.written import driver


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


def test_a_request_is_added_up_without_reading_its_deliveries_which_hold_bodies(database: Database) -> None:
    asked: list[str] = []

    def plans(connection: Connection) -> list[str]:
        telling = driver(connection)
        telling.set_trace_callback(asked.append)
        content.sum_up_request(connection, 1)
        deliveries.has_waiting(connection, 1)
        telling.set_trace_callback(None)
        return [str(telling.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()) for statement in asked]

    added_up, waiting = database.write(plans)
    assert "USING COVERING INDEX ix_webhook_events_of_request (batch_id=?)" in added_up
    assert "USING COVERING INDEX ix_webhook_events_of_request (batch_id=? AND status=?)" in waiting
