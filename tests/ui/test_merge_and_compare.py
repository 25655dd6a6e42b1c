"""Two runs side by side, and two runs made one."""

import pytest
import seeds
from builders_b import column_texts, nameless, play, texts, until
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select, text

from trackfutura_desktop import translations
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import curate
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store import deliveries, merge, runs, tables, trash, tree
from trackfutura_desktop.store.compare import Compared, Comparison
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.compare_dialog import CompareDialog, summary
from trackfutura_desktop.ui.merge_dialog import MergeDialog
from trackfutura_desktop.ui.task import Tasks

POSTS = (Platform.INSTAGRAM, Service.POSTS)


def compared(workspace: Workspace, run_a: int, run_b: int) -> list[Compared]:
    return Comparison(workspace.database, run_a, run_b).accounts()


def counts_are_right(workspace: Workspace) -> None:
    """Every kept count is what there really is, and the full-text index holds exactly the records."""
    contents, errors, jobs = tables.content.c, tables.record_errors.c, tables.scraping_jobs.c
    with workspace.database.read() as connection:
        for job in connection.execute(select(jobs.id, jobs.content_count, jobs.error_count)):
            there = select(func.count()).where(contents.job_id == job.id)
            assert job.content_count == connection.execute(there).scalar_one()
            there = select(func.count()).where(errors.job_id == job.id)
            assert job.error_count == connection.execute(there).scalar_one()
        runs_table = tables.scraping_runs.c
        for run in connection.execute(
            select(runs_table.id, runs_table.content_count, runs_table.error_count)
        ):
            sums = select(
                func.coalesce(func.sum(jobs.content_count), 0), func.coalesce(func.sum(jobs.error_count), 0)
            ).where(jobs.run_id == run.id)
            assert tuple(run)[1:] == tuple(connection.execute(sums).one())
    check = text("INSERT INTO content_fts(content_fts, rank) VALUES ('integrity-check', 1)")
    workspace.database.write(lambda connection: connection.execute(check))


def collected_as_stored(workspace: Workspace) -> None:
    """Invented records are collected in an order that has nothing to do with their runs."""
    content = tables.content
    workspace.database.write(
        lambda connection: connection.execute(content.update().values(collected_at=content.c.updated_at))
    )


def records(workspace: Workspace, run_id: int) -> dict[str, int | None]:
    """The likes of every record of a run by its native id; no record is there twice."""
    with workspace.database.read() as connection:
        rows = connection.execute(
            select(tables.content.c.native_id, tables.content.c.likes)
            .join(tables.scraping_jobs, tables.scraping_jobs.c.id == tables.content.c.job_id)
            .where(tables.scraping_jobs.c.run_id == run_id)
        ).all()
    found = {row.native_id: row.likes for row in rows}
    assert len(found) == len(rows)
    return found


def two_runs(workspace: Workspace) -> tuple[int, int]:
    """A has 5 posts of lumen and 4 of northwind; B has 3 of lumen, one of which is newer, and others."""
    run_a, made_a = seeds.add_run(workspace, "A", (*POSTS, ["lumen.cafe", "northwind"]))
    seeds.deliver(workspace, seeds.Made(made_a[0].batch_id, made_a[0].jobs[:1], *POSTS), each=5, likes=10)
    seeds.deliver(workspace, seeds.Made(made_a[0].batch_id, made_a[0].jobs[1:], *POSTS), each=4, likes=10)
    run_b, made_b = seeds.add_run(workspace, "B", (*POSTS, ["lumen.cafe", "fieldnotes"]))
    only = seeds.Made(made_b[0].batch_id, made_b[0].jobs[:1], *POSTS)
    seeds.deliver(workspace, only, each=3, start=4, likes=25)
    seeds.deliver(
        workspace, seeds.Made(made_b[0].batch_id, made_b[0].jobs[1:], *POSTS), each=2, errors=1, likes=1
    )
    collected_as_stored(workspace)
    return run_a, run_b


def test_what_fits_no_account_is_called_so_in_the_language_of_the_window(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    jobs = tables.scraping_jobs
    lost = jobs.update().where(jobs.c.short_name == "northwind")
    values = {"kind": "unmatched", "short_name": "Unmatched", "address_key": ""}
    workspace.database.write(lambda connection: connection.execute(lost.values(values)))
    translations.use("de")
    try:
        german = {each.account: each.only_a for each in compared(workspace, run_a, run_b)}
    finally:
        translations.use("en")
    assert german == {"Nicht zugeordnet": 4, "lumen.cafe": 4, "fieldnotes": 0}
    assert "Unmatched" in {each.account for each in compared(workspace, run_a, run_b)}


def test_a_comparison_counts_per_account_what_only_one_run_has(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    found = {each.account: each for each in compared(workspace, run_a, run_b)}
    lumen = found["lumen.cafe"]
    assert (lumen.only_a, lumen.only_b, lumen.both, lumen.likes) == (4, 2, 1, 15)
    assert (found["northwind"].only_a, found["northwind"].both) == (4, 0)
    assert (found["fieldnotes"].only_b, found["fieldnotes"].both) == (2, 0)
    assert summary(list(found.values())).startswith(
        "8 only in A · 4 only in B · 1 record in both · likes +15"
    )
    back = {each.account: each for each in compared(workspace, run_b, run_a)}
    assert (back["lumen.cafe"].only_a, back["lumen.cafe"].likes) == (2, -15)


def test_merging_keeps_every_record_once_with_the_newest_values(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    expected = records(workspace, run_a) | records(workspace, run_b)
    curate.merge_runs(workspace, run_a, run_b, Watch())
    assert records(workspace, run_b) == expected
    counts_are_right(workspace)
    with workspace.database.read() as connection:
        assert tree.run(connection, run_a) is None
        jobs = tree.children(connection, FolderKey(run_b, "instagram", "posts"))
    assert sorted(job.short_name for job in jobs) == ["fieldnotes", "lumen.cafe", "northwind"]


def test_the_newest_values_win_whichever_run_goes(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    expected = records(workspace, run_a) | records(workspace, run_b)
    curate.merge_runs(workspace, run_b, run_a, Watch())
    assert records(workspace, run_a) == expected
    counts_are_right(workspace)


@given(
    first=st.lists(st.tuples(st.integers(0, 8), st.integers(0, 99)), max_size=6),
    second=st.lists(st.tuples(st.integers(0, 8), st.integers(0, 99)), max_size=6),
    most=st.integers(1, 5),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_between_any_two_steps_every_count_is_right_and_nothing_is_lost(
    workspace: Workspace, first: list[tuple[int, int]], second: list[tuple[int, int]], most: int
) -> None:
    tag = workspace.clock()  # one database serves all examples
    run_a, made_a = seeds.add_run(workspace, f"A {tag}", (*POSTS, ["lumen.cafe"]))
    run_b, made_b = seeds.add_run(workspace, f"B {tag}", (*POSTS, ["lumen.cafe"]))
    for made, arrivals in ((made_a[0], first), (made_b[0], second)):
        seeds.deliver(workspace, made, each=0, errors=len(arrivals) % 3)
        for index, likes in arrivals:
            seeds.deliver(workspace, made, each=1, start=index, likes=likes)
    collected_as_stored(workspace)
    expected = records(workspace, run_a) | records(workspace, run_b)
    merging = merge.Merge(run_a, run_b, 1)
    while workspace.database.write(lambda connection: merging.step(connection, most)):
        counts_are_right(workspace)
        assert (records(workspace, run_a) | records(workspace, run_b)).keys() == expected.keys()
    assert records(workspace, run_b) == expected
    counts_are_right(workspace)


def test_a_delivery_that_is_processed_again_after_the_merge_finds_the_job(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    with workspace.database.read() as connection:
        batch = runs.requests(connection, run_a)[0].id
        before = runs.job_addresses(connection, batch)
    curate.merge_runs(workspace, run_a, run_b, Watch())
    with workspace.database.read() as connection:
        after = runs.job_addresses(connection, batch)
        names = {
            each.key.job_id: each.short_name
            for each in tree.children(connection, FolderKey(run_b, "instagram", "posts"))
        }
    assert {key: names[job] for key, job in after.items() if key in before} == {
        key: name for key in before for name in ("lumen.cafe", "northwind") if name.split(".")[0] in key
    }


def test_what_is_under_way_is_not_merged(filled: Workspace) -> None:
    with pytest.raises(UserError, match="not complete yet"):
        curate.merge_runs(filled, 1, 3, Watch())
    with pytest.raises(UserError, match="cannot be merged"):
        curate.merge_runs(filled, 1, 1, Watch())
    filled.database.write(
        lambda connection: deliveries.change_event(connection, 1, status=EventStatus.PENDING)
    )
    with pytest.raises(UserError, match="just being processed"):
        curate.merge_runs(filled, 1, 2, Watch())
    filled.database.write(lambda connection: trash.move_to_trash(connection, [2], 1))
    with pytest.raises(UserError, match="cannot be merged"):
        curate.merge_runs(filled, 1, 2, Watch())


def test_a_merge_that_was_stopped_goes_on(workspace: Workspace) -> None:
    run_a, run_b = two_runs(workspace)
    expected = records(workspace, run_a) | records(workspace, run_b)
    watch = Watch()
    watch.stop()
    with pytest.raises(Stopped):
        curate.merge_runs(workspace, run_a, run_b, watch)
    counts_are_right(workspace)
    curate.merge_runs(workspace, run_a, run_b, Watch())
    assert records(workspace, run_b) == expected


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_dialog_compares_an_older_run_with_a_newer_one(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    run_a, run_b = two_runs(workspace)

    async def story(tasks: Tasks) -> None:
        dialog = CompareDialog(workspace, tasks, run_b, run_a, host)
        dialog.open()
        await until(lambda: dialog.model.rowCount() == 3)
        assert nameless(dialog) == []
        assert dialog.run_a.currentText() == "A"
        assert column_texts(dialog.model, 0) == ["fieldnotes", "lumen.cafe", "northwind"]
        assert column_texts(dialog.model, 5) == ["", "+15", ""]
        dialog.run_a.choose(run_b)
        dialog.compare()
        assert any("two different runs" in said for said in texts(dialog))
        dialog.reject()

    assert play(bus, story) == []


def test_the_dialog_says_what_merging_means_and_merges(workspace: Workspace, bus: Bus, host: QWidget) -> None:
    run_a, run_b = two_runs(workspace)

    async def story(tasks: Tasks) -> None:
        dialog = MergeDialog(workspace, tasks, run_a, run_b, host)
        dialog.open()
        await until(lambda: "Of 1 record that both have" in dialog.consequence.text())
        assert "9 records of “A” go into “B”" in dialog.consequence.text()
        assert "can be restored as long as it is there" in dialog.consequence.text()
        assert nameless(dialog) == []
        merged: list[int] = []
        dialog.merged.connect(lambda _source, target: merged.append(target.key.run_id))
        dialog.go_on.click()
        await until(lambda: merged == [run_b])

    assert play(bus, story) == []
    assert len(records(workspace, run_b)) == 13


def test_what_cannot_be_merged_is_said_in_the_dialog(filled: Workspace, bus: Bus, host: QWidget) -> None:
    async def story(tasks: Tasks) -> None:
        dialog = MergeDialog(filled, tasks, 1, 3, host)
        dialog.open()
        dialog.go_on.click()
        await until(lambda: "not complete yet" in dialog.note.text())
        assert dialog.go_on.isEnabled()
        dialog.reject()

    assert play(bus, story) == []
