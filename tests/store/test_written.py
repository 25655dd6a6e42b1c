"""Statements that go to the driver itself."""

import sqlite3

import pytest
from sqlalchemy import bindparam, select

from trackfutura_desktop.model.status import Cause, EventStatus
from trackfutura_desktop.store import deliveries
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.tables import webhook_events
from trackfutura_desktop.store.written import Written, named

_EVENTS = webhook_events.c
_OF_CHANNEL = Written(
    select(_EVENTS.id, _EVENTS.size.label("bytes"))
    .where(_EVENTS.channel == bindparam("channel"), _EVENTS.size > 1)
    .order_by(_EVENTS.id)
)


def add(connection: Connection, size: int) -> int:
    return deliveries.add_event(
        connection, channel="webhook", status=EventStatus.PENDING, sha256="", size=size, received_at=1
    )


def test_a_written_statement_gets_its_values_and_keeps_those_of_its_own(database: Database) -> None:
    database.write(lambda connection: [add(connection, size) for size in (1, 2, 3)])
    with database.read() as connection:
        found = named(_OF_CHANNEL.run(connection, channel="webhook"))
        assert list(found) == [{"id": 2, "bytes": 2}, {"id": 3, "bytes": 3}]
        assert list(_OF_CHANNEL.run(connection, channel="download")) == []


def test_a_value_that_was_forgotten_is_no_null(database: Database) -> None:
    with database.read() as connection, pytest.raises(sqlite3.ProgrammingError):
        _OF_CHANNEL.run(connection)


def test_who_reads_by_written_statements_sees_one_state_throughout(database: Database) -> None:
    event_id = database.write(lambda connection: add(connection, 2))
    with database.read() as connection:
        assert not deliveries.is_processing(connection, event_id)
        database.write(
            lambda writing: deliveries.move_event(writing, event_id, EventStatus.PROCESSING, Cause.NEWS)
        )
        assert not deliveries.is_processing(connection, event_id)
    with database.read() as connection:
        assert deliveries.is_processing(connection, event_id)


def test_an_event_moves_only_from_where_it_may(database: Database) -> None:
    event_id = database.write(lambda connection: add(connection, 2))

    def move(then: EventStatus) -> bool:
        return database.write(
            lambda connection: deliveries.move_event(
                connection, event_id, then, Cause.NEWS, error_message=then.value
            )
        )

    assert move(EventStatus.PROCESSING)
    assert move(EventStatus.PROCESSED)
    assert not move(EventStatus.JSON_ERROR)
    with database.read() as connection:
        found = deliveries.event(connection, event_id)
    assert found is not None
    assert (found.status, found.error_message) == (EventStatus.PROCESSED, "processed")
