"""An assignment that is taken back leaves everything as it was before."""

import random
from collections.abc import Callable
from typing import Any

import pytest
from desk import ACCOUNT, OTHER, Asked, Desk, failure, post
from sqlalchemy import Connection, select

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.assigning import Assigned, assign, take_back
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store import assignments, cost_tables, deliveries, runs, tables
from trackfutura_desktop.store.tables import batch_scraper_jobs, content, scraping_jobs, scraping_runs

# Of what was processed again, for that is done at another time, and some rows are made anew for it.
_OTHERWISE = {"id", "stored_at", "updated_at", "created_at", "started_at", "finished_at", "moved_at"}
_OTHERWISE |= {"next_look_at", "looks", "verified_at"}  # the watch over requests sees to that
_OTHERWISE |= {"delivered_at", "completed_at", "job_id", "batch_id", "run_id", "event_id"}
_OTHERWISE |= {"platform_source"}  # what stays is processed again, too, and has a request already then
_BY_ORDER = {"record_index", "stored_count", "updated_count", "duplicate_count"}
Rows = dict[str, list[Any]]


def rows(desk: Desk, *, is_shared: bool) -> Rows:
    """Every row, by what it says and belongs to; the times of a request that is not unmatched, too.

    If deliveries share records, not by which of them each is here.
    """
    otherwise = _OTHERWISE | (_BY_ORDER if is_shared else set())
    job, run, batch = scraping_jobs.c, scraping_runs.c, batch_scraper_jobs.c
    joined = {
        "content": [job.name, run.name, *([] if is_shared else [content.c.event_id])],
        "record_errors": [job.name, run.name],
        "scraping_jobs": [run.name, batch.reference],
        "batch_scraper_jobs": [run.name],
        "webhook_events": [batch.reference],
    }
    found: Rows = {}
    with desk.workspace.database.read() as connection:
        for table in tables.metadata.sorted_tables:
            columns = [each for each in table.c if each.name not in otherwise]
            query = select(*columns, *joined.get(table.name, []))
            source: Any = table
            if table.name in ("content", "record_errors"):
                source = source.outerjoin(scraping_jobs, job.id == table.c.job_id)
                source = source.outerjoin(scraping_runs, run.id == job.run_id)
            elif table.name == "scraping_jobs":
                source = source.join(scraping_runs, run.id == job.run_id)
                source = source.join(batch_scraper_jobs, batch.id == job.batch_id)
            elif table.name == "batch_scraper_jobs":
                source = source.join(scraping_runs, run.id == batch.run_id)
            elif table.name == "webhook_events":
                source = source.outerjoin(batch_scraper_jobs, batch.id == table.c.batch_id)
            elif table.name in ("content_raw", "alembic_version"):
                query = select(tables.content_raw.c.record)
            told = connection.execute(query.select_from(source)).mappings()
            found[table.name] = sorted((sorted(row.items()) for row in told), key=repr)
        asked = select(batch.reference, batch.delivered_at, batch.completed_at).where(
            ~batch.reference.startswith("unmatched:")
        )
        found["moments"] = sorted(map(tuple, connection.execute(asked)), key=repr)
    for run_row in desk.runs():
        jobs = desk.jobs(run_row.key.run_id)
        assert sum(each.content_count for each in jobs) == len(desk.rows(run_row.key.run_id))
    return found


def change(desk: Desk, work: Callable[[Connection], object]) -> None:
    desk.workspace.database.write(work)


def end(desk: Desk, asked: Asked, status: Status) -> None:
    change(desk, lambda connection: runs.move_request(connection, asked.batch_id, status, 1, "It says why."))
    change(desk, lambda connection: runs.change_request(connection, asked.batch_id, next_look_at=None))


def assigned(desk: Desk, event_ids: list[int], asked: Asked) -> Assigned:
    made = desk.run(assign(desk.workspace, event_ids, asked.batch_id))
    desk.settle()
    return made


def taken_back(desk: Desk, made: Assigned) -> None:
    desk.run(take_back(desk.workspace, made))
    desk.settle()


@pytest.mark.parametrize("is_shared", [False, True])
@pytest.mark.parametrize("seed", range(6))
def test_deliveries_that_were_assigned_by_mistake_go_back_with_their_records(
    desk: Desk, seed: int, *, is_shared: bool
) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    has_ended_well = chance.random() < 0.5
    asked = desk.ask(ACCOUNT, OTHER, snapshot="sd_invented0081" if has_ended_well else "")

    def body() -> list[object]:
        number = 0 if is_shared else len(desk.events())
        made: list[object] = [
            post(
                f"AAA{number}{chance.randrange(6)}",
                chance.choice([ACCOUNT, OTHER]),
                minute=chance.randrange(60),
            )
            for _ in range(chance.randint(1, 5))
        ]
        return made + [failure(message=f"Gone {number}{chance.randrange(3)}")] * chance.randrange(2)

    if has_ended_well:
        desk.take(body(), snapshot=asked.snapshot_id)
        end(desk, asked, Status.COMPLETED)
    else:
        end(desk, asked, Status.FAILED)
    events = [
        desk.take(body(), snapshot=chance.choice(["sd_strange0001", "sd_strange0002", ""])).id
        for _ in range(chance.randint(1, 4))
    ]
    before = rows(desk, is_shared=is_shared)
    made = assigned(desk, chance.sample(events, chance.randint(1, len(events))), asked)
    assert rows(desk, is_shared=is_shared) != before
    taken_back(desk, made)
    assert rows(desk, is_shared=is_shared) == before


def test_a_request_that_a_delivery_completed_has_failed_again(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT)
    end(desk, asked, Status.FAILED)
    event = desk.take([post("AAA1")], snapshot="sd_strange0001")
    before = desk.request(asked.batch_id), desk.jobs(asked.run_id)
    made = assigned(desk, [event.id], asked)
    assert desk.request(asked.batch_id).status is Status.COMPLETED
    taken_back(desk, made)
    assert (desk.request(asked.batch_id), desk.jobs(asked.run_id)) == before
    assert before[0].error_message == "It says why."


def test_a_request_stays_as_far_as_other_deliveries_brought_it(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT)
    end(desk, asked, Status.FAILED)
    with desk.workspace.database.read() as connection:
        state = assignments.state_of(connection, asked.batch_id)
    assert state is not None
    desk.take([post("BBB1")], query=f"ref={asked.reference}")
    assert desk.request(asked.batch_id).status is Status.COMPLETED
    change(desk, lambda connection: assignments.put_state_back(connection, state, 1))
    assert desk.request(asked.batch_id).status is Status.COMPLETED


def test_what_had_stored_nothing_is_as_it_was(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT)
    end(desk, asked, Status.COMPLETED)
    answer = desk.send(b"<html>")
    event_id = answer.json()["webhook_event_id"]
    desk.settle()
    before = desk.event(event_id)
    assert before.status is EventStatus.JSON_ERROR
    made = assigned(desk, [event_id], asked)
    assert desk.event(event_id).batch_id == asked.batch_id
    taken_back(desk, made)
    assert desk.event(event_id) == before


def test_what_was_assigned_once_more_since_stays_there(desk: Desk) -> None:
    first, second = desk.ask(ACCOUNT), desk.ask(OTHER)
    for each in (first, second):
        end(desk, each, Status.COMPLETED)
    event = desk.take([post("AAA1")], snapshot="sd_strange0001")
    made = assigned(desk, [event.id], first)
    again = assigned(desk, [event.id], second)
    taken_back(desk, made)
    assert desk.event(event.id).batch_id == second.batch_id
    taken_back(desk, again)
    assert desk.event(event.id).batch_id == first.batch_id


def test_what_cost_nothing_before_it_was_assigned_costs_nothing_afterwards(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT)
    end(desk, asked, Status.COMPLETED)
    terms = {"batch_id": asked.batch_id, "price_per_1000": 1.5, "admitted_at": 1}
    change(desk, lambda connection: connection.execute(cost_tables.request_terms.insert().values(**terms)))
    change(desk, lambda connection: runs.change_request(connection, asked.batch_id, sent_at=1))
    event = desk.take([post("AAA1")], snapshot="sd_strange0001")

    def spent() -> list[int]:
        with desk.workspace.database.read() as connection:
            return list(connection.execute(select(cost_tables.spending.c.records)).scalars())

    made = assigned(desk, [event.id], asked)
    assert spent() == [1]
    taken_back(desk, made)
    assert spent() == []


def test_a_delivery_without_its_bytes_stays_where_it_was_assigned_to(desk: Desk) -> None:
    asked = desk.ask(ACCOUNT)
    end(desk, asked, Status.COMPLETED)
    event = desk.take([post("AAA1")], snapshot="sd_strange0001")
    made = assigned(desk, [event.id], asked)
    change(desk, lambda connection: deliveries.change_event(connection, event.id, body_removed_at=1))
    with pytest.raises(UserError, match="raw data of this delivery"):
        taken_back(desk, made)
    assert [row.native_id for row in desk.rows(asked.run_id)] == ["AAA1"]
    change(desk, lambda connection: deliveries.change_event(connection, event.id, body_removed_at=None))
    taken_back(desk, made)  # it is still known where it was
    assert desk.rows(asked.run_id) == []
    assert desk.unmatched() is not None
