"""When the next look at a request is due, also if there is news of it during a look."""

from trackfutura_desktop.store import runs, watch
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.projects import last_open
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_runs

NOW = 1_772_000_000_000


def due_request(connection: Connection) -> runs.Request:
    project = last_open(connection, NOW)
    connection.execute(
        scraping_runs.insert().values(
            id=1, project_id=project.id, name="Invented", status="processing", created_at=NOW
        )
    )
    connection.execute(
        batch_scraper_jobs.insert().values(
            id=1,
            run_id=1,
            reference="invented",
            platform="instagram",
            service="posts",
            status="processing",
            created_at=NOW,
            sent_at=NOW,
            next_look_at=NOW - 5,
        )
    )
    (request,) = watch.due_requests(connection, NOW, NOW + 1_000)
    return request


def next_look(database: Database) -> int:
    with database.read() as connection:
        ((_, moment),) = watch.next_looks(connection)
    return moment


def test_the_next_look_is_as_late_as_the_last_one_says(database: Database) -> None:
    request = database.write(due_request)
    database.write(lambda connection: watch.look_later(connection, request, NOW + 60_000, "running", None))
    assert next_look(database) == NOW + 60_000
    database.write(lambda connection: watch.look_sooner(connection, request.id, NOW + 10))
    assert next_look(database) == NOW + 10


def test_news_during_a_look_makes_the_next_one_due_at_once(database: Database) -> None:
    request = database.write(due_request)
    database.write(lambda connection: watch.look_sooner(connection, request.id, NOW))
    database.write(lambda connection: watch.look_later(connection, request, NOW + 60_000, "running", None))
    assert next_look(database) <= NOW
