"""A merge that is undone gives back every row that was there before, whatever came between."""

import random
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
import seeds
from builders_b import column_texts, opened, play, until
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection, func, select
from test_merge_and_compare import POSTS, counts_are_right, records, two_runs
from whole import whole_window

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import curate
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.schedule import Repeat, Rule
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store import (
    deliveries,
    merge,
    merge_undo,
    naming_runs,
    new_runs,
    runs,
    schedules,
    tables,
    trash,
    tree,
)
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.merge_dialog import MergeDialog
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.trash_dialog import TrashDialog

ACCOUNTS = ("lumen.cafe", "northwind", "fieldnotes")
Rows = dict[str, set[tuple[Any, ...]]]


def rows(workspace: Workspace) -> Rows:
    """Every row of every table, but for when jobs were moved; that their counts and words are right, too."""
    counts_are_right(workspace)
    found = {}
    with workspace.database.read() as connection:
        for table in tables.metadata.sorted_tables:
            columns = [each for each in table.c if each.name != "moved_at"]
            found[table.name] = {tuple(row) for row in connection.execute(select(*columns))}
        words = "SELECT rowid FROM content_fts WHERE content_fts MATCH 'morning'"
        found["words"] = {tuple(row) for row in connection.exec_driver_sql(words)}
    return found


def finish(workspace: Workspace, step: Callable[[Connection, int], int], most: int = 3) -> None:
    while workspace.database.write(lambda connection: step(connection, most)):
        pass


def undo_step(run_id: int, connection: Connection, most: int) -> int:
    return merge_undo.undo_step(connection, run_id, most, 1)


def pay(workspace: Workspace, event_id: int) -> None:
    """Note costs and files for what a delivery brought."""
    contents, jobs = tables.content, tables.scraping_jobs

    def work(connection: Connection) -> None:
        found = connection.execute(
            select(contents.c.id, contents.c.job_id, jobs.c.run_id, jobs.c.batch_id)
            .join(jobs, jobs.c.id == contents.c.job_id)
            .where(contents.c.event_id == event_id)
        ).all()
        for row in found:
            spent = {"event_id": event_id, "job_id": row.job_id, "batch_id": row.batch_id}
            spent |= {"run_id": row.run_id, "project_id": 1, "run_name": "", "platform": "instagram"}
            spent |= {"service": "posts", "records": 1, "price_per_1000": 1.5, "delivered_at": 1}
            connection.execute(tables.cost_tables.spending.insert().prefix_with("OR IGNORE").values(spent))
            if row.id % 2:
                kept = {"content_id": row.id, "role": "preview", "url": f"https://invented/{row.id}"}
                kept |= {"status": "saved", "file": f"aa/{row.id}.jpg", "created_at": 1, "place": row.id % 3}
                connection.execute(tables.media.insert().prefix_with("OR IGNORE").values(kept))

    workspace.database.write(work)


def fill(workspace: Workspace, name: str, accounts: list[int], arrivals: list[tuple[int, int, int]]) -> int:
    """A complete run; an arrival is an account, a number that names the record or error, and its likes."""
    names = [ACCOUNTS[each] for each in accounts]
    run_id, made = seeds.add_run(workspace, name, (*POSTS, names))
    jobs = dict(zip(accounts, made[0].jobs, strict=True))
    seeds.deliver(workspace, made[0], each=0)
    for account, index, likes in arrivals:
        if account in jobs:
            only = seeds.Made(made[0].batch_id, [jobs[account]], *POSTS)
            is_error = likes % 4 == 0
            event = seeds.deliver(
                workspace, only, each=not is_error, errors=is_error, start=index, likes=likes
            )
            pay(workspace, event)
    return run_id


def invented(workspace: Workspace, chance: random.Random, name: str) -> int:
    accounts = chance.sample(range(len(ACCOUNTS)), chance.randint(1, len(ACCOUNTS)))
    arrivals = [
        (chance.choice(accounts), chance.randrange(6), chance.randrange(100))
        for _ in range(chance.randrange(12))
    ]
    return fill(workspace, name, accounts, arrivals)


def collect_anyhow(workspace: Workspace, chance: random.Random) -> None:
    """Which run has the newer one of the same record has nothing to do with which is the newer run."""
    content = tables.content

    def work(connection: Connection) -> None:
        ids = connection.execute(select(content.c.id)).scalars().all()
        moments = chance.sample(range(1_000), len(ids))
        for id_, moment in zip(ids, moments, strict=True):
            connection.execute(content.update().where(content.c.id == id_).values(collected_at=moment))

    workspace.database.write(work)


def newest(workspace: Workspace, *run_ids: int) -> dict[str, int | None]:
    """The likes of every record of some runs, as it was collected last."""
    content, jobs = tables.content.c, tables.scraping_jobs.c
    with workspace.database.read() as connection:
        found = connection.execute(
            select(content.native_id, content.likes)
            .join(tables.scraping_jobs, jobs.id == content.job_id)
            .where(jobs.run_id.in_(run_ids))
            .order_by(content.collected_at)
        )
        return {row.native_id: row.likes for row in found}


def paid_runs(workspace: Workspace) -> set[int]:
    """The runs of the jobs on which something was spent."""
    jobs, spending = tables.scraping_jobs.c, tables.cost_tables.spending.c
    with workspace.database.read() as connection:
        return set(
            connection.execute(select(jobs.run_id).where(jobs.id.in_(select(spending.job_id)))).scalars()
        )


def is_shown(workspace: Workspace, run_id: int) -> bool:
    with workspace.database.read() as connection:
        return tree.run(connection, run_id) is not None


@pytest.mark.parametrize("seed", range(12))
def test_undone_merges_give_back_every_row_also_by_detours(workspace: Workspace, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    first, second, third = (invented(workspace, chance, name) for name in "ABC")
    collect_anyhow(workspace, chance)
    before = rows(workspace)
    everything = newest(workspace, first, second)
    merging = None
    for _ in range(chance.randrange(12)):  # some of it there, some of it back
        most = chance.randint(1, 4)
        if is_shown(workspace, first) and (merging is None or chance.random() < 0.7):
            merging = merging or merge.Merge(first, second, workspace.clock())
            workspace.database.write(partial(_step, merging, most))
        else:
            merging = None
            workspace.database.write(partial(_back, first, most))
        counts_are_right(workspace)
        found = records(workspace, first) | records(workspace, second)
        assert found.keys() == everything.keys()
    if is_shown(workspace, first):
        finish(workspace, merge.Merge(first, second, workspace.clock()).step)
    assert records(workspace, second) == everything
    assert paid_runs(workspace) <= {second, third}
    between = rows(workspace)
    finish(workspace, merge.Merge(second, third, workspace.clock()).step)
    with pytest.raises(UserError, match="later"):
        curate.undo_merge(workspace, first, Watch())
    curate.undo_merge(workspace, second, Watch())
    assert rows(workspace) == between
    finish(workspace, partial(undo_step, first))
    assert rows(workspace) == before


def _back(run_id: int, most: int, connection: Connection) -> int:
    return undo_step(run_id, connection, most)


def _step(merging: merge.Merge, most: int, connection: Connection) -> int:
    return merging.step(connection, most)


def journal(workspace: Workspace) -> int:
    """How much is noted of merges."""
    with workspace.database.read() as connection:
        return sum(
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in tables.metadata.sorted_tables
            if table.name.startswith("merge")
        )


def in_trash(workspace: Workspace) -> dict[str, tuple[int, str]]:
    with workspace.database.read() as connection:
        found = trash.trashed(connection, workspace.project.id)
    return {each.name: (each.content_count, each.merged_into) for each in found}


def test_a_merge_is_undone_from_the_trash_also_after_the_run_was_renamed(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    before = records(workspace, run_a), records(workspace, run_b)
    curate.merge_runs(workspace, run_a, run_b, Watch())
    workspace.database.write(lambda connection: naming_runs.rename_run(connection, run_b, "Both"))
    assert in_trash(workspace) == {"A": (1, "Both")}  # what was superseded
    workspace.database.write(lambda connection: trash.restore(connection, [run_a], 1))
    assert in_trash(workspace) == {"A": (1, "Both")}  # not without the rest
    workspace.database.write(lambda connection: trash.move_to_trash(connection, [run_b], 1))
    curate.undo_merge(workspace, run_a, Watch())
    assert in_trash(workspace) == {"Both": (5, "")}
    workspace.database.write(lambda connection: trash.restore(connection, [run_b], 1))
    assert (records(workspace, run_a), records(workspace, run_b)) == before
    assert journal(workspace) == 0


def test_a_stopped_undo_shows_both_runs_and_goes_on_either_way(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    before = rows(workspace)
    curate.merge_runs(workspace, run_a, run_b, Watch())
    merged = records(workspace, run_b)
    stopped = Watch()
    stopped.stop()
    with pytest.raises(Stopped):
        curate.undo_merge(workspace, run_a, stopped)
    assert is_shown(workspace, run_a)
    curate.merge_runs(workspace, run_a, run_b, Watch())
    assert records(workspace, run_b) == merged
    curate.undo_merge(workspace, run_a, Watch())
    assert rows(workspace) == before


def test_some_of_a_run_in_another_one_goes_nowhere_else(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    other = fill(workspace, "C", [0], [(0, 1, 5)])
    stopped = Watch()
    stopped.stop()
    with pytest.raises(Stopped):
        curate.merge_runs(workspace, run_a, run_b, stopped)
    with pytest.raises(UserError, match="Some of “A” has gone into “B”"):
        curate.merge_runs(workspace, run_a, other, Watch())
    with pytest.raises(UserError, match="Some of “A” has gone into “B”"):
        curate.merge_runs(workspace, other, run_a, Watch())


@pytest.mark.parametrize("gone", ["the run that went", "the run with everything"])
def test_what_is_deleted_for_good_takes_the_way_back_with_it(workspace: Workspace, gone: str) -> None:
    run_a, run_b = two_runs(workspace)
    curate.merge_runs(workspace, run_a, run_b, Watch())
    run_id = run_a if gone == "the run that went" else run_b
    workspace.database.write(lambda connection: trash.move_to_trash(connection, [run_id], 1))
    curate.delete_for_good(workspace, [run_id], Watch())
    counts_are_right(workspace)
    assert journal(workspace) == 0
    with pytest.raises(UserError, match="cannot be undone any more"):
        curate.undo_merge(workspace, run_a, Watch())
    if run_id == run_b:  # what was superseded is there
        assert in_trash(workspace) == {"A": (1, "")}
        workspace.database.write(lambda connection: trash.restore(connection, [run_a], 1))
        assert len(records(workspace, run_a)) == 1
    else:
        assert len(records(workspace, run_b)) == 13


def test_what_was_noted_of_a_merge_goes_in_short_steps(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    curate.merge_runs(workspace, run_a, run_b, Watch())
    left = journal(workspace)
    while workspace.database.write(lambda connection: trash.delete_step(connection, run_a, 1)):
        assert left - journal(workspace) in (0, 1, 2)  # an entry, or a record and what was noted of it
        left = journal(workspace)
    assert left == 0


def test_runs_that_were_delivered_to_since_cannot_be_taken_apart(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    curate.merge_runs(workspace, run_a, run_b, Watch())
    with workspace.database.read() as connection:
        request = runs.requests(connection, run_b)[-1]
        lumen = tree.children(connection, FolderKey(run_b, "instagram", "posts"))[1]
    assert lumen.short_name == "lumen.cafe"
    only = seeds.Made(request.id, [lumen.key.job_id], *POSTS)
    seeds.deliver(workspace, only, each=2, start=50)
    before = rows(workspace)
    with pytest.raises(UserError, match="2 records of accounts that both runs have were delivered since"):
        curate.undo_merge(workspace, run_a, Watch())
    assert rows(workspace) == before
    assert in_trash(workspace) == {"A": (1, "B")}


def test_what_was_delivered_for_an_account_of_one_run_goes_with_it(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    before = records(workspace, run_a), records(workspace, run_b)
    with workspace.database.read() as connection:
        request = runs.requests(connection, run_a)[0]
        northwind = tree.children(connection, FolderKey(run_a, "instagram", "posts"))[1].key.job_id
    curate.merge_runs(workspace, run_a, run_b, Watch())
    seeds.deliver(workspace, seeds.Made(request.id, [northwind], *POSTS), each=2, start=50)
    curate.undo_merge(workspace, run_a, Watch())
    counts_are_right(workspace)
    assert len(records(workspace, run_a)) == len(before[0]) + 2
    assert records(workspace, run_b) == before[1]


def test_runs_for_which_more_was_asked_since_cannot_be_taken_apart(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    curate.merge_runs(workspace, run_a, run_b, Watch())

    def ask_again(connection: Connection) -> None:
        request = runs.requests(connection, run_b)[0]
        again = new_runs.repeat_request(connection, request, [], 1)
        runs.move_request(connection, again, Status.CANCELLED, 1)

    workspace.database.write(ask_again)
    with pytest.raises(UserError, match="More was asked for in the merged run since"):
        curate.undo_merge(workspace, run_a, Watch())


def test_a_merge_is_not_undone_while_something_is_processed(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    before = rows(workspace)
    curate.merge_runs(workspace, run_a, run_b, Watch())

    def change(status: EventStatus) -> None:
        workspace.database.write(lambda connection: deliveries.change_event(connection, 1, status=status))

    change(EventStatus.PENDING)
    with pytest.raises(UserError, match="just being processed"):
        curate.undo_merge(workspace, run_a, Watch())
    change(EventStatus.PROCESSED)
    curate.undo_merge(workspace, run_a, Watch())
    assert rows(workspace) == before


def test_schedules_name_the_run_again_that_they_made(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    repeat = Repeat(
        name="Weekly", sources=(1,), options=RunOptions(), rule=Rule(kind="daily"), days_back=None
    )

    def schedule(connection: Connection) -> None:
        made = schedules.add(connection, workspace.project.id, repeat, 1, 1)
        schedules.set_columns(connection, made, last_run_id=run_a)

    workspace.database.write(schedule)
    before = rows(workspace)
    curate.merge_runs(workspace, run_a, run_b, Watch())
    with workspace.database.read() as connection:
        named = select(tables.cost_tables.schedules.c.last_run_id)
        assert connection.execute(named).scalar_one() == run_b
    curate.undo_merge(workspace, run_a, Watch())
    assert rows(workspace) == before


def test_undo_in_the_window_takes_merged_runs_apart_again(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    run_a, run_b = two_runs(workspace)
    before = rows(workspace)
    window = whole_window(workspace, bus)
    qtbot.addWidget(window)
    window.show()

    async def story(_tasks: Tasks) -> None:
        pane = window.data.tree_pane
        view = pane.acts._view  # noqa: SLF001 - the tree itself
        view.setCurrentIndex(window.data.folders.find(FolderKey(run_a)))
        pane.acts.merge()
        dialog = await opened(window, MergeDialog)
        dialog.target.choose(run_b)
        dialog.go_on.click()
        await until(pane.strip.isVisible)
        assert pane.strip.text == "“A” was merged into “B”."
        assert not is_shown(workspace, run_a)
        pane.strip.button.click()
        await until(lambda: is_shown(workspace, run_a) and journal(workspace) == 0)
        await until(lambda: window.data.folders.find(FolderKey(run_a)).isValid())

    assert play(bus, story) == []
    assert rows(workspace) == before


def test_the_trash_says_what_was_merged_and_restores_it(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    run_a, run_b = two_runs(workspace)
    other = fill(workspace, "C", [0, 1], [(0, 1, 5)])
    before = rows(workspace)
    curate.merge_runs(workspace, run_a, run_b, Watch())
    curate.merge_runs(workspace, run_b, other, Watch())

    async def story(tasks: Tasks) -> None:
        dialog = TrashDialog(workspace, tasks, host)
        dialog.open()
        assert column_texts(dialog.model, 0) == ["B (merged into “C”)", "A (merged into “B”)"]
        restored: list[int] = []
        dialog.restored.connect(restored.extend)
        dialog.table.selectRow(1)
        dialog.restore.click()
        await until(lambda: "“B” was merged into “C” later" in dialog.note.text())
        dialog.table.selectAll()
        dialog.restore.click()
        await until(lambda: restored == [run_b, run_a] and not dialog.isVisible())

    assert play(bus, story) == []
    assert rows(workspace) == before
