"""What the user says of sources is stored, and every change of it can be taken back as it was."""

import pytest

from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source, address_key
from trackfutura_desktop.model.source_edit import SourceEdit, edited
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import projects, source_edits, sources
from trackfutura_desktop.store.cost_tables import spending
from trackfutura_desktop.store.database import Connection, Database
from trackfutura_desktop.store.reading import Stopped
from trackfutura_desktop.store.rows import inserted_id
from trackfutura_desktop.store.source_edits import Usage, UsageReading
from trackfutura_desktop.store.tables import batch_scraper_jobs, scraping_jobs, scraping_runs

NOW = 1_795_000_000_000
NAMES = ("one", "two", "three")


def source(name: str) -> Source:
    return Source(0, name, Platform.INSTAGRAM, Service.POSTS, f"https://www.instagram.com/{name}/")


def filled(connection: Connection) -> int:
    """A project with three sources."""
    project = projects.last_open(connection, NOW).id
    sources.add_sources(connection, project, [source(name) for name in NAMES], NOW)
    return project


def add_job(
    connection: Connection, project: int, of: Source, records: int, dataset: str, words: str = ""
) -> int:
    """A run with one job that ended; returns its id."""
    number = len(connection.execute(scraping_runs.select()).all())
    kept = {"status": Status.COMPLETED, "created_at": NOW}
    run = {"project_id": project, "name": f"run {number}", **kept}
    run_id = inserted_id(connection, scraping_runs.insert().values(run))
    place = {"run_id": run_id, "platform": of.platform, "service": of.service, **kept}
    batch = {"reference": f"ref {number}", "dataset_id": dataset, **place}
    job = {"source_id": of.id, "name": of.name, "short_name": of.name, "url": of.url, **place}
    job |= {
        "address_key": words or address_key(of.url),
        "content_count": records,
        "completed_at": NOW + records,
    }
    job["batch_id"] = inserted_id(connection, batch_scraper_jobs.insert().values(batch))
    return inserted_id(connection, scraping_jobs.insert().values(job))


def links(connection: Connection) -> dict[int, int | None]:
    return {row.id: row.source_id for row in connection.execute(scraping_jobs.select())}


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (SourceEdit(), {}),
        (SourceEdit(name="  New \n name "), {"name": "New name"}),
        (SourceEdit(name="  "), {}),
        (SourceEdit(group=" Spring  campaign"), {"group": "Spring campaign"}),
        (SourceEdit(tags="#a, a A b"), {"tags": "a b"}),
        (SourceEdit(add_tags="Tea, cold", remove_tags="COFFEE"), {"tags": "tea cold"}),
        (SourceEdit(note=" told \n"), {"note": "told"}),
        (SourceEdit(is_active=False), {"is_active": False}),
    ],
)
def test_an_edit_changes_what_it_names_and_nothing_else(
    edit: SourceEdit, expected: dict[str, object]
) -> None:
    before = Source(7, "one", Platform.X, Service.POSTS, "https://x.com/one", "Old", "tea coffee", "note")
    after = edited(before, edit)
    changed = {name for name in before.__struct_fields__ if getattr(before, name) != getattr(after, name)}
    assert {name: getattr(after, name) for name in changed} == expected


def test_an_edit_of_many_is_stored_and_can_be_taken_back(database: Database) -> None:
    def work(connection: Connection) -> None:
        project = filled(connection)
        before = sources.sources(connection, project)
        edit = SourceEdit(group="Spring", add_tags="coffee", note="n", is_active=False)
        taken = source_edits.edit_sources(connection, project, [before[0].id, before[2].id], edit)
        after = sources.sources(connection, project)
        assert [each.group for each in after] == ["Spring", "", "Spring"]
        assert sources.sources(connection, project, only_active=True) == [before[1]]
        assert taken == [before[0], before[2]]
        assert source_edits.edit_sources(connection, project, [before[0].id], edit) == []
        source_edits.store_words(connection, taken)
        assert sources.sources(connection, project) == before

    database.write(work)


def test_sources_of_another_project_are_not_edited(database: Database) -> None:
    def work(connection: Connection) -> None:
        project = filled(connection)
        before = sources.sources(connection, project)
        ids = [each.id for each in before]
        assert source_edits.edit_sources(connection, project + 1, ids, SourceEdit(note="x")) == []
        assert sources.sources(connection, project) == before

    database.write(work)


def test_removed_sources_come_back_with_what_was_collected_from_them(database: Database) -> None:
    def work(connection: Connection) -> None:
        project = filled(connection)
        before = sources.sources(connection, project)
        for each in before:
            add_job(connection, project, each, 5, "gd_a")
        add_job(connection, project, before[1], 5, "gd_a", "coffee")  # collected by words
        tied = links(connection)
        removed = source_edits.remove_sources(connection, [before[0].id, before[1].id, 999])
        assert sources.sources(connection, project) == before[2:]
        assert list(links(connection).values()).count(None) == 3
        source_edits.put_back(connection, removed)
        assert sources.sources(connection, project) == before
        assert links(connection) == tied

    database.write(work)


def test_a_source_that_was_added_anew_meanwhile_takes_the_place_of_the_removed_one(
    database: Database,
) -> None:
    def work(connection: Connection) -> None:
        project = filled(connection)
        newest, other = sources.sources(connection, project)[:2]
        job = add_job(connection, project, newest, 5, "gd_a")
        removed = source_edits.remove_sources(connection, [newest.id, other.id])
        # an id is free again for others as soon as its row is gone
        sources.add_sources(connection, project, [source("four"), source("five"), source("three")], NOW)
        source_edits.put_back(connection, removed)
        found = {each.name: each.id for each in sources.sources(connection, project)}
        assert sorted(found) == ["five", "four", "one", "three", "two"]
        assert links(connection) == {job: found["three"]}

    database.write(work)


def pay(connection: Connection, project: int, job: int, records: int, price: float) -> None:
    """A delivery of the job, in the ledger."""
    found = connection.execute(scraping_jobs.select().where(scraping_jobs.c.id == job)).one()
    names = ("batch_id", "run_id", "source_id", "platform", "service", "url")
    row = {name: getattr(found, name) for name in names}
    row |= {"event_id": 1_000 + job, "job_id": job, "project_id": project, "run_name": "run"}
    row |= {"records": records, "price_per_1000": price, "delivered_at": NOW}
    connection.execute(spending.insert().values(row))


def test_what_a_source_brought_is_of_the_runs_that_are_there_and_its_cost_of_all_as_in_the_ledger(
    database: Database,
) -> None:
    def work(connection: Connection) -> None:
        project = filled(connection)
        one, two, three = sources.sources(connection, project)
        pay(connection, project, add_job(connection, project, two, 70, "gd_a"), 70, 1.0)
        connection.execute(scraping_runs.update().values(trashed_at=NOW))
        pay(connection, project, add_job(connection, project, one, 100, "gd_a"), 100, 2.0)
        pay(connection, project, add_job(connection, project, one, 50, "gd_b"), 60, 10.0)
        add_job(connection, project, three, 5, "gd_a")  # from a file: nothing was paid
        assert source_edits.usage(connection, project + 1) == {}
        found = source_edits.usage(connection, project)
        assert found == {
            one.id: Usage(NOW + 100, 150, 0.8),
            two.id: Usage(None, 0, 0.07),
            three.id: Usage(NOW + 5, 5, 0.0),
        }

    database.write(work)


def test_what_was_paid_for_a_removed_source_is_no_cost_of_one_that_gets_its_id(database: Database) -> None:
    def work(connection: Connection) -> None:
        project = filled(connection)
        newest = sources.sources(connection, project)[0]
        pay(connection, project, add_job(connection, project, newest, 5, "gd_a"), 5, 1_000.0)
        removed = source_edits.remove_sources(connection, [newest.id])
        sources.add_sources(connection, project, [source("four")], NOW)
        assert sources.sources(connection, project)[0].id == newest.id
        assert source_edits.usage(connection, project) == {}
        source_edits.put_back(connection, removed)
        back = sources.sources(connection, project)[0]
        assert back.name == newest.name
        assert {each: found.cost for each, found in source_edits.usage(connection, project).items()} == {
            back.id: 5.0
        }

    database.write(work)


def test_what_an_earlier_version_left_in_the_ledger_of_a_removed_source_is_no_cost_of_another(
    database: Database,
) -> None:
    def work(connection: Connection) -> None:
        project = filled(connection)
        newest = sources.sources(connection, project)[0]
        pay(connection, project, add_job(connection, project, newest, 5, "gd_a"), 5, 1_000.0)
        source_edits.remove_sources(connection, [newest.id])
        connection.execute(spending.update().values(source_id=newest.id))  # as it was left once
        sources.add_sources(connection, project, [source("four")], NOW + 1)
        assert sources.sources(connection, project)[0].id == newest.id
        assert source_edits.usage(connection, project) == {}
        source_edits.remove_sources(connection, [newest.id])
        connection.execute(spending.update().values(source_id=newest.id))
        sources.add_sources(connection, project, [newest], NOW + 2)  # the address that was paid for
        assert source_edits.usage(connection, project)[newest.id].cost == 5.0

    database.write(work)


def test_what_sources_brought_is_not_read_to_its_end_when_nobody_wants_it(database: Database) -> None:
    project = database.write(filled)
    reading = UsageReading(database, project)
    assert reading.usage() == {}
    reading.stop()
    with pytest.raises(Stopped):
        reading.usage()
