"""What charts are drawn from, against the same sums made record by record."""

import datetime as dt
import time
from array import array
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, update

from prepared import prepare_file
from trackfutura_desktop.store import charts, listing, tables
from trackfutura_desktop.store.charts import Accounts, Completeness, Counting, OverTime, Top
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.filters import Among, Between, OneOf
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.reading import Stopped
from trackfutura_desktop.store.tree import FolderKey

START = int(dt.datetime(2026, 3, 20, tzinfo=dt.UTC).timestamp() * 1_000)
HOUR = 3_600_000
JOBS = ((1, 1, "instagram", "posts", 40), (2, 1, "tiktok", "posts", 25), (3, 2, "instagram", "comments", 9))
KINDS = {"posts": "post", "comments": "comment"}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "trackfutura.db")
    prepare_file(made.path)
    made.open()
    made.write(fill)
    yield made
    made.close()


def fill(connection: Connection) -> None:
    connection.execute(insert(tables.projects).values(id=1, name="Invented", created_at=1))
    for run in (1, 2):
        values = {"id": run, "project_id": 1, "name": f"Run {run}", "status": "completed", "created_at": 1}
        count = sum(job[4] for job in JOBS if job[1] == run)
        connection.execute(insert(tables.scraping_runs).values(**values, content_count=count))
    connection.execute(
        insert(tables.webhook_events).values(
            id=1, channel="webhook", status="processed", sha256="00", size=1, received_at=1
        )
    )
    for job, run, platform, service, count in JOBS:
        add_job(connection, job, run, platform, service, content_count=count)
        for index in range(count):
            connection.execute(insert(tables.content).values(record(job, platform, service, index)))


def add_job(
    connection: Connection, job: int, run: int, platform: str, service: str, **values: object
) -> None:
    shared = {"id": job, "run_id": run, "platform": platform, "service": service, "created_at": 1}
    connection.execute(
        insert(tables.batch_scraper_jobs).values(**shared, reference=f"ref{job}", status="completed")
    )
    given = {"status": "completed", **values}
    connection.execute(
        insert(tables.scraping_jobs).values(
            **shared, batch_id=job, name=f"Source {job}", short_name=f"source{job}", **given
        )
    )


def record(job: int, platform: str, service: str, index: int) -> dict[str, object]:
    return {
        "job_id": job,
        "platform": platform,
        "kind": KINDS[service],
        "native_id": f"{job}-{index}",
        "author": f"account{index % 14}",
        "published_at": None if index == 3 else START + index * 5 * HOUR,
        "likes": None if index % 5 == 0 else index * 37 % 90 + 1_000 * (service == "comments"),
        "comments": index % 7,
        "digest": index,
        "event_id": 1,
        "record_index": index,
        "stored_at": 1,
        "updated_at": 1,
    }


def counted(database: Database, page: Page) -> tuple[Completeness, OverTime, Accounts, Top]:
    first, second, third, fourth = Counting(database, page).parts()
    assert isinstance(first, Completeness)
    assert isinstance(second, OverTime)
    assert isinstance(third, Accounts)
    assert isinstance(fourth, Top)
    return first, second, third, fourth


def total(each: dict[str, object]) -> int:
    likes, comments = each["likes"] or 0, each["comments"] or 0
    assert isinstance(likes, int)
    assert isinstance(comments, int)
    return likes + comments


def of_run(run: int) -> list[dict[str, object]]:
    return [
        record(job, platform, service, index)
        for job, its_run, platform, service, count in JOBS
        if its_run == run
        for index in range(count)
    ]


@pytest.fixture(params=["UTC", "Asia/Kathmandu", "America/New_York"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system keeps its zone")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


def test_every_record_is_counted_on_its_day_in_the_users_zone(database: Database, zone: str) -> None:
    assert zone
    _, over_time, _, _ = counted(database, Page(FolderKey(1)))
    expected: Counter[tuple[int | None, str]] = Counter()
    for each in of_run(1):
        at = each["published_at"]
        assert at is None or isinstance(at, int)
        day = None if at is None else dt.datetime.fromtimestamp(at / 1_000, dt.UTC).astimezone().toordinal()
        expected[None if day is None else day - dt.date(1970, 1, 1).toordinal(), str(each["platform"])] += 1
    assert {(each.day, each.platform): each.records for each in over_time.days} == expected
    assert over_time.kinds.are_posts


def test_the_accounts_with_the_most_come_first(database: Database) -> None:
    _, _, accounts, _ = counted(database, Page(FolderKey(1)))
    expected: Counter[tuple[str, str]] = Counter()
    for each in of_run(1):
        expected[str(each["platform"]), str(each["author"])] += total(each)
    assert accounts.total == len(+expected)
    found = [(each.platform, each.author) for each in accounts.leading]
    assert found == sorted(expected, key=lambda each: (-expected[each], each))[: charts.MOST_ACCOUNTS]
    assert all(
        each.likes + each.comments == expected[each.platform, each.author] for each in accounts.leading
    )


def test_the_top_records_are_those_with_the_most(database: Database) -> None:
    _, _, _, top = counted(database, Page(FolderKey(1)))
    amounts = [(each.likes or 0) + (each.comments or 0) for each in top.records]
    assert amounts == sorted(map(total, of_run(1)), reverse=True)[: charts.MOST_TOP]


def test_posts_are_counted_without_what_others_say_of_them(database: Database) -> None:
    _, over_time, _, top = counted(database, Page(FolderKey(0)))
    assert sum(each.records for each in over_time.days) == 65
    assert over_time.kinds == charts.Kinds(("post",), is_part=True)
    assert {each.kind for each in top.records} == {"post"}
    _, over_time, _, top = counted(database, Page(FolderKey(2)))
    assert sum(each.records for each in over_time.days) == 9
    assert not over_time.kinds.are_posts
    assert top.records


def test_filters_leave_out_what_they_leave_out_of_the_list(database: Database) -> None:
    filters = (OneOf("platform", ("tiktok",)), Between("likes", least=50))
    _, over_time, _, top = counted(database, Page(FolderKey(1), filters=filters))
    likes = [each["likes"] for each in of_run(1) if each["platform"] == "tiktok"]
    expected = [each for each in likes if isinstance(each, int) and each >= 50]
    assert sum(each.records for each in over_time.days) == len(expected)
    assert {each.platform for each in top.records} == {"tiktok"}


def test_a_run_in_the_trash_does_not_count(database: Database) -> None:
    trashed = update(tables.scraping_runs).where(tables.scraping_runs.c.id == 1).values(trashed_at=5)
    database.write(lambda connection: connection.execute(trashed))
    complete, over_time, _, _ = counted(database, Page(FolderKey(0)))
    assert complete.inputs == 1
    assert sum(each.records for each in over_time.days) == 9


def test_the_inputs_are_the_sum_of_what_became_of_them(database: Database) -> None:
    def more(connection: Connection) -> None:
        add_job(connection, 4, 1, "x", "posts", error_count=2)
        add_job(connection, 5, 1, "x", "posts", status="failed")
        add_job(connection, 6, 1, "x", "posts", status="processing")
        add_job(connection, 7, 1, "x", "posts", status="processing", content_count=1)
        add_job(connection, 8, 1, "x", "posts", kind="unmatched")

    database.write(more)
    found, *_ = counted(database, Page(FolderKey(1)))
    assert (found.inputs, found.with_records, found.with_errors, found.missing, found.waiting) == (
        *(6, 3, 1, 1, 1),
    )
    assert found.ready == 4
    assert [each.id for each in found.jobs] == [5, 4, 1, 2, 7, 6]


def test_counting_ends_when_it_is_stopped(database: Database) -> None:
    counting = Counting(database, Page(FolderKey(1)))
    parts = counting.parts()
    next(parts)
    counting.stop()
    with pytest.raises(Stopped):
        list(parts)


def test_the_charts_of_a_selection_are_of_these_records_alone(database: Database) -> None:
    with database.read() as connection:
        all_of_them = listing.part(connection, Page(FolderKey(1)), 0, 1_000)
    chosen = [row for row in all_of_them if row.id % 3 == 0]
    among = Among(array("q", [row.id for row in chosen]).tobytes())
    assert among.count == len(chosen)
    _, over_time, accounts, top = counted(database, Page(FolderKey(1), filters=(among,)))
    assert sum(each.records for each in over_time.days) == len(chosen) < len(all_of_them)
    reactions: Counter[tuple[str, str]] = Counter()
    for row in chosen:
        reactions[row.platform, row.author] += (row.likes or 0) + (row.comments or 0)
    assert accounts.total == len(+reactions)
    assert {row.id for row in top.records} <= {row.id for row in chosen}
    whole = Among(array("q", [row.id for row in all_of_them]).tobytes())
    assert counted(database, Page(FolderKey(1), filters=(whole,))) == counted(database, Page(FolderKey(1)))
