from operator import attrgetter

import pytest
import seeds
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store.content import forget_delivery
from trackfutura_desktop.store.listing import ContentRow, Page
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import table_columns, table_view
from trackfutura_desktop.ui.table import PAGE, RECORD, ContentModel
from trackfutura_desktop.ui.table_columns import COLUMNS
from trackfutura_desktop.ui.table_view import ContentTable

DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
ALL = 170  # records per account, together more than three pages


class Collected:
    """A run of one request whose records can grow."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        names = ["northwind.studio", "lumen.cafe"]
        self.run_id, made = seeds.add_run(workspace, "Run", (Platform.INSTAGRAM, Service.POSTS, names))
        self.made = made[0]
        self.count = 0

    def grow(self, each: int, likes: int | None = None) -> None:
        seeds.deliver(self.workspace, self.made, each=each, start=self.count, final=None, likes=likes)
        self.count += each

    @property
    def key(self) -> FolderKey:
        return FolderKey(self.run_id)


@pytest.fixture
def collected(workspace: Workspace, app: QApplication) -> Collected:
    assert app is not None
    made = Collected(workspace)
    made.grow(ALL)
    return made


@pytest.fixture
def contents(collected: Collected) -> ContentModel:
    model = ContentModel(collected.workspace.database)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode, model)
    tester.setUseFetchMore(False)
    model.show(Page(collected.key))
    return model


def records(model: ContentModel) -> list[ContentRow]:
    return [model.index(row, 0).data(RECORD) for row in range(model.rowCount())]


def sorted_by(found: list[ContentRow], name: str, *, is_down: bool) -> list[int]:
    """The oracle: equal values in the order of their ids, missing ones at the end."""
    known = sorted((row for row in found if getattr(row, name) is not None), key=attrgetter("id"))
    missing = sorted((row for row in found if getattr(row, name) is None), key=attrgetter("id"))
    known.sort(key=attrgetter(name), reverse=is_down)
    return [row.id for row in [*known, *missing]]


@pytest.mark.parametrize("order", [DOWN, UP])
@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_regression_38_sort_orders_the_whole_list(
    contents: ContentModel, column: int, order: Qt.SortOrder
) -> None:
    everything = records(contents)
    contents.sort(column, order)
    found = [row.id for row in records(contents)]
    assert found == sorted_by(everything, COLUMNS[column].sort, is_down=order is DOWN)


def test_regression_29_the_list_goes_on_to_its_far_end(contents: ContentModel) -> None:
    assert contents.rowCount() == 2 * ALL
    last = contents.index(2 * ALL - 1, table_columns.AUTHOR)
    assert last.data() in {"northwind.studio", "lumen.cafe"}
    assert len({row.id for row in records(contents)}) == 2 * ALL


def test_only_the_pages_that_are_looked_at_are_loaded(collected: Collected) -> None:
    contents = ContentModel(collected.workspace.database)
    contents.show(Page(collected.key))
    loaded: list[int] = []
    contents.loaded.connect(lambda page: loaded.append(len(page)))
    contents.index(2 * ALL - 1, 0).data()
    contents.index(2 * ALL - 2, 0).data()
    contents.index(0, 0).data()
    assert loaded == [2 * ALL % PAGE, PAGE]


def test_the_filter_counts_and_shows_what_matches_only(contents: ContentModel, collected: Collected) -> None:
    contents.show(Page(collected.key, words="oat biscuits"))
    texts = {row.text for row in records(contents)}
    assert texts == {"Recipe: oat biscuits with sea salt"}
    contents.show(Page(collected.key, words="zebra"))
    assert contents.rowCount() == 0


def test_missing_figures_are_a_dash_and_the_others_have_separators(contents: ContentModel) -> None:
    shown = {contents.index(row, table_columns.VIEWS).data() for row in range(PAGE)}
    assert any("," in figure for figure in shown)
    assert contents.index(0, table_columns.SHARES).data() == "–"  # noqa: RUF001 - the dash for nothing


def test_records_that_arrive_above_leave_the_selected_one_selected(
    contents: ContentModel, collected: Collected, qtbot: QtBot
) -> None:
    contents.sort(table_columns.LIKES, DOWN)
    held = QPersistentModelIndex(contents.index(40, 3))
    chosen = held.data(RECORD).id
    with qtbot.assertNotEmitted(contents.modelReset):
        collected.grow(30, likes=99_999)
        contents.refresh()
    assert contents.rowCount() == 2 * (ALL + 30)
    assert held.row() == 40 + 60
    assert held.data(RECORD).id == chosen
    assert [row.id for row in records(contents)] == sorted_by(records(contents), "likes", is_down=True)


def test_many_selected_records_stay_selected_and_qt_holds_on_to_none_of_them(
    contents: ContentModel,
    collected: Collected,
    workspace: Workspace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(table_view, "_MANY", 3)
    view = ContentTable(contents, workspace.folder)
    qtbot.addWidget(view)
    contents.sort(table_columns.LIKES, DOWN)
    view.selectRow(41)
    flags = QItemSelectionModel.SelectionFlag
    piece = QItemSelection(contents.index(44, 0), contents.index(50, 0))
    view.selectionModel().select(piece, flags.Select | flags.Rows)
    chosen, current = view.selected_ids(), view.current()
    assert len(chosen) == 8
    held: list[int] = []
    contents.layoutAboutToBeChanged.connect(lambda: held.append(view.selected_count()))
    picked: list[object] = []
    view.picked.connect(picked.append)
    collected.grow(30, likes=99_999)
    contents.refresh()
    assert held == [0]
    assert view.selected_ids() == chosen
    assert view.current() == current
    assert view.currentIndex().row() == 41 + 60
    assert not picked
    view.selectAll()
    everything = view.selected_ids()
    collected.grow(1, likes=99_998)
    contents.refresh()
    assert sorted(view.selected_ids()) == sorted(everything)


def test_a_record_whose_figure_changed_is_followed_to_its_new_place(
    contents: ContentModel, collected: Collected
) -> None:
    contents.sort(table_columns.LIKES, UP)
    held = QPersistentModelIndex(contents.index(5, 3))
    chosen = held.data(RECORD).id
    collected.count = 0
    collected.grow(ALL, likes=7)  # everything again, with one and the same figure
    contents.refresh()
    assert held.data(RECORD).id == chosen
    assert contents.rowCount() == 2 * ALL


def test_records_that_go_leave_the_one_that_moves_up_selected(
    contents: ContentModel, collected: Collected
) -> None:
    contents.sort(table_columns.LIKES, DOWN)
    event = seeds.deliver(collected.workspace, collected.made, each=30, start=900, likes=99_999)
    contents.refresh()
    last = contents.rowCount() - 1
    held = QPersistentModelIndex(contents.index(last, 0))
    chosen = held.data(RECORD).id
    collected.workspace.database.write(lambda connection: forget_delivery(connection, event))
    contents.refresh()
    assert held.row() == last - 60
    assert held.data(RECORD).id == chosen


@pytest.fixture
def view(contents: ContentModel, collected: Collected, qtbot: QtBot) -> ContentTable:
    made = ContentTable(contents, collected.workspace.folder)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


def test_live_changes_do_not_move_what_is_read(
    view: ContentTable, contents: ContentModel, collected: Collected
) -> None:
    view.sort_by(table_columns.LIKES)
    view.selectRow(300)
    view.scrollTo(contents.index(300, 0), ContentTable.ScrollHint.PositionAtCenter)
    chosen = view.current()
    assert chosen is not None
    before = view.rowViewportPosition(300)
    collected.grow(20, likes=99_999)
    contents.refresh()
    after = view.current()
    assert after is not None
    assert after.id == chosen.id
    assert view.currentIndex().row() == 340
    assert view.rowViewportPosition(340) == before


def test_a_click_on_a_head_sorts_and_a_second_one_turns_the_order(
    view: ContentTable, contents: ContentModel
) -> None:
    head = view.filling_header

    def click(column: int) -> None:
        place = head.sectionViewportPosition(column) + head.sectionSize(column) // 2
        where = head.viewport().rect().center()
        where.setX(place)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)

    click(table_columns.LIKES)
    likes = [row.likes or 0 for row in records(contents)]
    assert likes == sorted(likes, reverse=True)
    click(table_columns.LIKES)
    likes = [row.likes or 0 for row in records(contents)]
    assert likes == sorted(likes)
    click(table_columns.AUTHOR)
    assert contents.index(0, table_columns.AUTHOR).data() == "lumen.cafe"


def test_the_text_column_takes_the_rest_and_is_never_too_narrow(view: ContentTable) -> None:
    head = view.filling_header
    view.resize(1_200, 400)
    assert head.length() == head.viewport().width()
    view.resize(420, 400)
    assert view.columnWidth(table_columns.TEXT) == 160


def test_what_arrives_leaves_the_columns_as_wide_as_they_are(
    view: ContentTable, contents: ContentModel, collected: Collected
) -> None:
    before = [view.columnWidth(column) for column in range(len(COLUMNS))]
    collected.grow(3)
    contents.refresh()
    assert [view.columnWidth(column) for column in range(len(COLUMNS))] == before


def test_figures_and_dates_that_need_more_room_get_it(
    view: ContentTable, contents: ContentModel, collected: Collected, qtbot: QtBot
) -> None:
    collected.grow(1, likes=123_456_789)
    contents.refresh()
    view.sort_by(table_columns.LIKES)
    wanted = view.fontMetrics().horizontalAdvance("123,456,789")

    def is_wide() -> bool:
        return view.columnWidth(table_columns.LIKES) >= wanted + 16

    qtbot.waitUntil(is_wide)


def test_columns_are_remembered(
    view: ContentTable, collected: Collected, qtbot: QtBot, contents: ContentModel
) -> None:
    view.setColumnWidth(table_columns.AUTHOR, 211)
    view.showColumn(table_columns.SHARES)
    view.hide()
    again = ContentTable(contents, collected.workspace.folder)
    qtbot.addWidget(again)
    assert again.columnWidth(table_columns.AUTHOR) == 211
    assert not again.isColumnHidden(table_columns.SHARES)
