"""Finding what came before, while hundreds of deliveries wait for their answer."""

from trackfutura_desktop.store import arrivals
from trackfutura_desktop.store.database import Connection, Database


def test_earlier_deliveries_are_found_by_request_and_hash_without_reading_the_others(
    database: Database,
) -> None:
    plans: list[str] = []

    def explain(connection: Connection) -> None:
        driver = arrivals._driver(connection)  # noqa: SLF001 - what it tells SQLite is what is looked at
        driver.set_trace_callback(plans.append)
        arrivals.earlier_events(connection, {("s_1", "ab" * 32), ("s_2", "cd" * 32)}, {1, 2})
        driver.set_trace_callback(None)
        asked, plans[:] = plans[:], []
        for query in asked:
            plans.extend(row[3] for row in driver.execute(f"EXPLAIN QUERY PLAN {query}"))

    with database.read() as connection:
        explain(connection)
    searched = [each for each in plans if "webhook_events" in each]
    assert [each.partition("(")[2] for each in searched] == [
        "snapshot_id=? AND <expr>=?)",
        "batch_id=? AND <expr>=?)",
    ]
