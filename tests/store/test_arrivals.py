"""Finding what came before, while hundreds of deliveries wait for their answer."""

from typing import Any

from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store import arrivals, deliveries
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.tables import webhook_events
from trackfutura_desktop.store.written import driver


def test_earlier_deliveries_are_found_by_their_bytes_without_reading_the_others(
    database: Database,
) -> None:
    plans: list[str] = []

    def explain(connection: Connection) -> None:
        telling = driver(connection)
        telling.set_trace_callback(plans.append)
        arrivals.earlier_events(connection, ["ab" * 32, "cd" * 32])
        telling.set_trace_callback(None)
        asked, plans[:] = plans[:], []
        for query in asked:
            plans.extend(row[3] for row in telling.execute(f"EXPLAIN QUERY PLAN {query}"))

    with database.read() as connection:
        explain(connection)
    searched = [each for each in plans if "webhook_events" in each and "<expr>" in each]
    assert [each.partition("(")[2] for each in searched] == ["<expr>=? AND <expr>=?)"]


def test_earlier_deliveries_are_found_however_many_came_in_between(database: Database) -> None:
    hashes = ["ab" * 32, "cd" * 32]

    def store(connection: Connection) -> list[int]:
        events = [deliveries.add_event(connection, **_webhook(hashes[0]))]
        connection.execute(webhook_events.insert().values(id=1_000_000, **_webhook(hashes[1])))
        return [*events, 1_000_000]

    events = database.write(store)
    with database.read() as connection:
        found = arrivals.earlier_events(connection, [*hashes, "ef" * 32])
    assert {sha256: [each.id for each in events] for sha256, events in found.items()} == {
        hashes[0]: [events[0]],
        hashes[1]: [events[1]],
    }


def _webhook(sha256: str) -> dict[str, Any]:
    return {
        "channel": "webhook",
        "status": EventStatus.PENDING,
        "headers": "{}",
        "sha256": sha256,
        "size": 0,
        "received_at": 1,
    }
