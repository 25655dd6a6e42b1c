"""Columns made from keys of the raw records: filled, kept current, sorted, filtered, exported, removed."""

import asyncio
import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
import qasync
import seeds
from pyarrow import parquet
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from test_data_screenshots import picture
from whole import whole_window

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import columns as flow
from trackfutura_desktop.flow.columns import ColumnKeeper, add_column, delete_values, fill, remove_column
from trackfutura_desktop.flow.export import Format, Order, write
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.path import Value
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store import columns, content, listing
from trackfutura_desktop.store.columns import AddedColumn, Kept
from trackfutura_desktop.store.export import Scope
from trackfutura_desktop.store.filters import Between, Contains, OneOf
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.ordering import Facets, Ordering
from trackfutura_desktop.store.tables import added_columns, added_values
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.add_column import AddColumnDialog
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.task import Tasks

RUN = FolderKey(1)


@pytest.fixture
def made(workspace: Workspace) -> seeds.Made:
    """A run of 200 records."""
    _, found = seeds.add_run(workspace, "Run", (Platform.INSTAGRAM, Service.POSTS, ["a.b", "c.d"]))
    seeds.deliver(workspace, found[0], each=100)
    return found[0]


def added(workspace: Workspace, path: str, *, is_number: bool = False) -> AddedColumn:
    now = workspace.clock()
    return workspace.database.write(
        lambda connection: columns.add(connection, path, now, is_number=is_number)
    )


def values(workspace: Workspace, column: AddedColumn) -> dict[int, str]:
    with workspace.database.read() as connection:
        ids = list(connection.exec_driver_sql("SELECT id FROM content").scalars())
        return {
            each: said[column.name] for each, said in columns.texts(connection, ids, [column]).items() if said
        }


def likes(workspace: Workspace) -> dict[int, str]:
    with workspace.database.read() as connection:
        return {row[0]: str(row[1]) for row in connection.exec_driver_sql("SELECT id, likes FROM content")}


def count(workspace: Workspace, table: object) -> int:
    with workspace.database.read() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())  # type: ignore[arg-type]  # a Table


@pytest.mark.usefixtures("made")
def test_a_column_is_filled_from_the_records(workspace: Workspace) -> None:
    column = added(workspace, "likes", is_number=True)
    watch = Watch()
    assert fill(workspace.database, column, watch) == 200
    assert watch.done == watch.total == 200
    assert values(workspace, column) == likes(workspace)
    assert fill(workspace.database, column, watch) == 0  # nothing is outdated


def test_what_arrives_and_what_changes_is_taken_in(workspace: Workspace, made: seeds.Made) -> None:
    column = added(workspace, "likes", is_number=True)
    fill(workspace.database, column, Watch())
    keeper = ColumnKeeper(workspace)
    event = seeds.deliver(workspace, made, each=10, start=95, likes=77_777)  # 5 changed and 5 new for each
    assert values(workspace, column) != likes(workspace)
    keeper.once(frozenset({event}))
    assert values(workspace, column) == likes(workspace)
    seeds.deliver(workspace, made, each=3, start=0, likes=88_888)
    keeper.once()  # as after a start
    assert values(workspace, column) == likes(workspace)


def test_the_keeper_of_the_running_program_hears_of_deliveries(
    workspace: Workspace, made: seeds.Made, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(flow, "_FIRST_SECONDS", 0.0)
    monkeypatch.setattr(flow, "_REST_SECONDS", 0.01)
    monkeypatch.setattr(flow, "_REST", 0)
    column = added(workspace, "likes", is_number=True)
    keeper = ColumnKeeper(workspace)
    keeper.start()
    try:
        qtbot.waitUntil(lambda: values(workspace, column) == likes(workspace))
        event = seeds.deliver(workspace, made, each=4, start=500, likes=5)
        keeper.notice(Change(events=frozenset({event})))
        qtbot.waitUntil(lambda: values(workspace, column) == likes(workspace))
    finally:
        keeper.stop()


@pytest.mark.expects_error_log
def test_what_the_keeper_could_not_store_is_stored_without_another_delivery(
    workspace: Workspace,
    made: seeds.Made,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for name in ("_FIRST_SECONDS", "_REST", "_REST_SECONDS", "_TRY_AGAIN_SECONDS"):
        monkeypatch.setattr(flow, name, 0.01)
    column = added(workspace, "likes", is_number=True)
    fill(workspace.database, column, Watch())
    refuse = "CREATE TRIGGER refuse BEFORE INSERT ON added_values BEGIN SELECT RAISE(ABORT, 'full'); END"
    workspace.database.write(lambda connection: connection.exec_driver_sql(refuse))
    keeper = ColumnKeeper(workspace)
    seeds.deliver(workspace, made, each=4, start=500, likes=5)
    keeper.start()
    try:
        qtbot.waitUntil(lambda: "added columns not current" in caplog.text)
        workspace.database.write(lambda connection: connection.exec_driver_sql("DROP TRIGGER refuse"))
        qtbot.waitUntil(lambda: values(workspace, column) == likes(workspace))
    finally:
        keeper.stop()


@pytest.mark.usefixtures("made")
def test_a_value_of_an_earlier_form_of_a_record_is_not_stored(workspace: Workspace) -> None:
    column = added(workspace, "likes")
    late = [Kept(1, column.id, -1, Value(1, "1")), Kept(9_999, column.id, 1, Value(1, "1"))]
    workspace.database.write(lambda connection: columns.keep(connection, late))
    assert count(workspace, added_values) == 0


def test_values_go_with_their_records(workspace: Workspace, made: seeds.Made) -> None:
    column = added(workspace, "likes")
    event = seeds.deliver(workspace, made, each=10, start=500)
    fill(workspace.database, column, Watch())
    assert count(workspace, added_values) == 220
    workspace.database.write(lambda connection: content.forget_delivery(connection, event))
    assert count(workspace, added_values) == 200


@pytest.mark.usefixtures("made")
def test_a_column_sorts_filters_and_counts_its_values(workspace: Workspace) -> None:
    number, text = added(workspace, "likes", is_number=True), added(workspace, "user_posted")
    for each in (number, text):
        fill(workspace.database, each, Watch())

    def ids(page: Page) -> list[int]:
        return list(Ordering(workspace.database, page).ids())

    for is_down in (True, False):
        assert ids(Page(RUN, number.name, is_down)) == ids(Page(RUN, "likes", is_down))
        assert ids(Page(RUN, text.name, is_down)) == ids(Page(RUN, "author", is_down))
    for narrowed, same in (
        (Between(number.name, 100, 2_000), Between("likes", 100, 2_000)),
        (OneOf(text.name, ("a.b",)), OneOf("author", ("a.b",))),
        (Contains(text.name, "c."), Contains("author", "c.")),
    ):
        found = ids(Page(RUN, filters=(narrowed,)))
        assert found == ids(Page(RUN, filters=(same,)))
        assert 0 < len(found) < 200
    counted = Facets(workspace.database, Page(RUN), text.name).values()
    assert counted == Facets(workspace.database, Page(RUN), "author").values()
    with workspace.database.read() as connection:  # a column that is gone has no values, and is no error
        assert listing.count(connection, Page(RUN, filters=(Contains("record.gone", "x"),))) == 0


@pytest.mark.parametrize(
    "form", [Format.CSV, Format.JSON, Format.NDJSON, Format.PARQUET, Format.SQLITE, Format.XLSX]
)
@pytest.mark.usefixtures("made")
def test_a_column_is_exported(workspace: Workspace, tmp_path: Path, form: Format) -> None:
    column = added(workspace, "likes")
    fill(workspace.database, column, Watch())
    path = tmp_path / f"out.{form}"
    order = Order(path=path, format=form, scope=Scope(Page(RUN)), columns=("likes", column.name))
    report = write(workspace.database, workspace.folder, order, Watch(), workspace.clock)
    assert report.rows == 200
    if form is Format.CSV:
        with path.open(newline="") as file:
            found = list(csv.reader(file))
        assert found[0] == ["likes", "record.likes"]
        assert all(row[0] == row[1] for row in found[1:])
    if form is Format.PARQUET:
        table = parquet.read_table(path).to_pydict()
        assert list(table) == ["likes", "record.likes"]
        assert [str(each) for each in table["likes"]] == table["record.likes"]  # added values are texts
    gone = Order(path=path, format=form, scope=Scope(Page(RUN)), columns=("record.nothing",))
    with pytest.raises(UserError, match="no column"):
        write(workspace.database, workspace.folder, gone, Watch(), workspace.clock)


@pytest.mark.usefixtures("made")
def test_a_column_that_is_removed_vanishes_at_once_and_its_values_in_steps(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flow, "_REMOVED", 30)
    kept, gone = added(workspace, "user_posted"), added(workspace, "likes")
    for each in (kept, gone):
        fill(workspace.database, each, Watch())
    now = workspace.clock()
    workspace.database.write(lambda connection: columns.put_away(connection, "likes", now))
    with workspace.database.read() as connection:
        assert columns.added(connection) == [kept]
    steps = iter([False, True])
    delete_values(workspace.database, lambda: next(steps))
    assert count(workspace, added_values) == 400 - 30  # stopped after one step
    again = added(workspace, "likes")  # may be added while the old one is still there
    delete_values(workspace.database, lambda: False)
    assert count(workspace, added_values) == 200
    assert count(workspace, added_columns) == 2
    assert again.id != gone.id


async def ended(tasks: Tasks) -> None:
    """Wait for everything that runs."""
    await asyncio.gather(*tasks._tasks)  # noqa: SLF001 - nobody else needs to know them


@pytest.fixture
def loop(app: QApplication) -> Iterator[qasync.QEventLoop]:
    made = qasync.QEventLoop(app, already_running=False)
    with made:
        yield made


@pytest.mark.usefixtures("made")
def test_cancelling_takes_the_column_away_again(workspace: Workspace, loop: qasync.QEventLoop) -> None:
    watch = Watch()
    watch.stop()
    with pytest.raises(Stopped):
        loop.run_until_complete(add_column(workspace, "likes", watch, is_number=True))
    assert count(workspace, added_columns) == count(workspace, added_values) == 0
    with pytest.raises(UserError, match="no key"):
        loop.run_until_complete(add_column(workspace, " ", Watch(), is_number=True))


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("size", [(1_440, 900), (1_024, 700)], ids=["wide", "narrow"])
def test_a_key_becomes_a_column_of_the_window(
    size: tuple[int, int],
    appearance: str,
    app: QApplication,
    filled: Workspace,
    bus: Bus,
    qtbot: QtBot,
    loop: qasync.QEventLoop,
) -> None:
    theme.apply(app, appearance)
    window = whole_window(filled, bus)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()

    async def opened() -> AddColumnDialog:
        window.select_run(3)
        dialog = AddColumnDialog(filled, FolderKey(3), window.tasks, window)
        dialog.show()
        await ended(window.tasks)
        return dialog

    async def add(path: str, *, is_number: bool) -> None:
        await window.columns.add(path, is_number=is_number)
        window.data.detail.column_wanted.emit("likes")  # as the tree of a record does
        await ended(window.tasks)

    dialog = loop.run_until_complete(opened())
    # Not inside of a coroutine: events that are processed there cannot wake another one.
    picture(dialog, f"add-column-{size[0]}-{appearance}")
    dialog.search.setText("user_po")
    assert dialog.chosen is not None
    assert dialog.chosen.path == "user_posted"
    dialog.close()
    loop.run_until_complete(add(dialog.chosen.path, is_number=dialog.chosen.is_number))
    records = window.data.records
    shown = records.table.layout_of_columns.shown()
    assert shown[shown.index("text") + 1 :][:2] == ["record.likes", "record.user_posted"]
    names = [each.sort for each in records.contents.columns]
    by_text, by_number = names.index("record.user_posted"), names.index("record.likes")
    assert records.contents.columns[by_number].is_number
    for row in range(30):
        assert records.contents.index(row, by_text).data() == records.contents.index(row, 1).data()
        assert records.contents.index(row, by_number).data() == records.contents.index(row, 4).data()
    records.table.sort_by(by_number)
    assert records.contents.page == Page(FolderKey(3), "record.likes", descending=True)
    records.narrow("record.likes", Between("record.likes", least=100))
    picture(window, f"data-added-columns-{size[0]}x{size[1]}-{appearance}")
    records.forget_column("record.likes")
    loop.run_until_complete(remove_column(filled, "likes"))
    records.take_in_columns()
    assert records.contents.page == Page(FolderKey(3))
    assert "record.likes" not in records.table.layout_of_columns.shown()
    loop.run_until_complete(window.shut_down())
