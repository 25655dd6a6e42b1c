"""What is paid for is never lost: deliveries for runs that are in the trash, deleted or merged."""

from collections.abc import Callable
from functools import partial

import pytest
from desk import ACCOUNT, OTHER, Asked, Desk, encoded, post

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import curate
from trackfutura_desktop.flow.preparer import Large, Preparer, Small
from trackfutura_desktop.flow.preparing import Task
from trackfutura_desktop.flow.replay import process_again
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store import runs, trash, tree

SNAPSHOT = "sd_invented0071"


def complete(desk: Desk, asked: Asked) -> None:
    """Bright Data has delivered everything that it announced."""
    desk.workspace.database.write(
        lambda connection: runs.move_request(connection, asked.batch_id, Status.COMPLETED, 1)
    )


@pytest.fixture
def asked(desk: Desk) -> Asked:
    """A complete run with two records."""
    made = desk.ask(ACCOUNT, OTHER, snapshot=SNAPSHOT)
    desk.take([post("AAA1"), post("BBB1", OTHER)], snapshot=SNAPSHOT)
    complete(desk, made)
    return made


def test_a_late_delivery_goes_into_its_run_also_in_the_trash(desk: Desk, asked: Asked) -> None:
    desk.run(curate.move_to_trash(desk.workspace, [asked.run_id]))
    event = desk.take([post("CCC1")], snapshot=SNAPSHOT)
    assert event.status is EventStatus.PROCESSED
    assert desk.runs() == []
    with desk.workspace.database.read() as connection:
        found = trash.trashed(connection, desk.workspace.project.id)[0]
    assert (found.content_count, found.deliveries, found.arrived_since) == (3, 2, 1)
    desk.run(curate.restore(desk.workspace, [asked.run_id]))
    assert len(desk.rows(asked.run_id)) == 3


def test_a_delivery_for_a_run_that_was_deleted_for_good_is_filed_as_unmatched(
    desk: Desk, asked: Asked
) -> None:
    desk.run(curate.move_to_trash(desk.workspace, [asked.run_id]))
    curate.delete_for_good(desk.workspace, [asked.run_id], Watch())
    late = desk.take([post("CCC1")], snapshot=SNAPSHOT)
    assert late.status is EventStatus.PROCESSED
    unmatched = desk.unmatched()
    assert unmatched is not None
    assert [row.native_id for row in desk.rows(unmatched.key.run_id)] == ["CCC1"]


def test_the_records_of_a_deleted_run_come_back_from_its_deliveries(desk: Desk, asked: Asked) -> None:
    desk.run(curate.move_to_trash(desk.workspace, [asked.run_id]))
    curate.delete_for_good(desk.workspace, [asked.run_id], Watch())
    first = desk.events()[0]
    assert desk.run(process_again(desk.workspace, [first.id])) == 1
    desk.settle()
    unmatched = desk.unmatched()
    assert unmatched is not None
    assert {row.native_id for row in desk.rows(unmatched.key.run_id)} == {"AAA1", "BBB1"}


def test_a_repetition_of_a_delivery_of_a_deleted_run_is_counted_on_it(desk: Desk, asked: Asked) -> None:
    desk.run(curate.move_to_trash(desk.workspace, [asked.run_id]))
    curate.delete_for_good(desk.workspace, [asked.run_id], Watch())
    body = encoded([post("AAA1"), post("BBB1", OTHER)])
    desk.take(body, snapshot=SNAPSHOT)
    assert [event.repeats for event in desk.events()] == [1]
    assert desk.unmatched() is None


def test_what_is_processed_again_after_a_merge_doubles_nothing(desk: Desk, asked: Asked) -> None:
    other = desk.ask(ACCOUNT, snapshot="sd_invented0072")
    desk.take([post("AAA1", likes=90), post("DDD1")], snapshot="sd_invented0072")
    complete(desk, other)
    curate.merge_runs(desk.workspace, asked.run_id, other.run_id, Watch())
    before = {(row.id, row.job_id, row.native_id) for row in desk.rows(other.run_id)}
    assert {native_id for _, _, native_id in before} == {"AAA1", "BBB1", "DDD1"}
    assert desk.run(process_again(desk.workspace, [event.id for event in desk.events()])) == 2
    desk.settle()
    assert {(row.id, row.job_id, row.native_id) for row in desk.rows(other.run_id)} == before
    with desk.workspace.database.read() as connection:
        assert tree.run(connection, asked.run_id) is None


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[Workspace], None]]:
    """What is done once, after a delivery was read and before it is stored."""
    todo: list[Callable[[Workspace], None]] = []
    prepare = Preparer.prepare

    def prepared(self: Preparer, task: Task, check: Callable[[], None]) -> Small | Large:
        result = prepare(self, task, check)
        while todo:
            todo.pop()(self._workspace)
        return result

    monkeypatch.setattr(Preparer, "prepare", prepared)
    return todo


@pytest.mark.parametrize("is_merged", [True, False])
def test_a_run_is_not_merged_or_deleted_while_a_delivery_is_read_that_names_it(
    desk: Desk, asked: Asked, meanwhile: list[Callable[[Workspace], None]], *, is_merged: bool
) -> None:
    other = desk.ask(ACCOUNT, OTHER, snapshot="sd_invented0072")
    complete(desk, other)
    if not is_merged:
        desk.run(curate.move_to_trash(desk.workspace, [asked.run_id]))

    def interfere(workspace: Workspace) -> None:
        act = partial(curate.merge_runs, workspace, asked.run_id, other.run_id)
        if not is_merged:
            act = partial(curate.delete_for_good, workspace, [asked.run_id])
        with pytest.raises(UserError, match="is just being processed"):
            act(Watch())

    meanwhile.append(interfere)
    # Nobody knew yet whose it is when it came.
    event_id = desk.put_in(encoded([post("CCC1")]), headers=encoded({"Snapshot-Id": SNAPSHOT}).decode())
    desk.restart()
    desk.settle()
    assert meanwhile == []
    event = desk.event(event_id)
    assert (event.status, event.error_message) == (EventStatus.PROCESSED, "")
    assert (event.batch_id, event.snapshot_id) == (asked.batch_id, SNAPSHOT)
    assert "CCC1" in {row.native_id for row in desk.rows(asked.run_id)}
