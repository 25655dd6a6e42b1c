"""Narrowing a list by its columns, and copying what is selected."""

import asyncio
import time
from collections.abc import Iterator

import msgspec
import pytest
from builders_b import until
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection
from test_data_screenshots import picture
from whole import whole_window

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.store.filters import Between, Contains, OneOf
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import table_columns, table_view, theme
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.column_filter import ColumnFilterDialog
from trackfutura_desktop.ui.filter_bar import said
from trackfutura_desktop.ui.value_choice import ValueChoice
from trackfutura_desktop.ui.window import MainWindow


@pytest.fixture
def window(app: QApplication, filled: Workspace, bus: Bus, qtbot: QtBot) -> Iterator[MainWindow]:
    assert app is not None
    made = whole_window(filled, bus)
    qtbot.addWidget(made)
    made.resize(1_400, 900)
    made.show()
    made.select_run(3)
    yield made
    made.data.records.close_lists()


def dialog(window: MainWindow, workspace: Workspace, column: str, qtbot: QtBot) -> ColumnFilterDialog:
    page = window.data.records.page
    assert page is not None
    made = ColumnFilterDialog(workspace, page, column, window)
    qtbot.addWidget(made)
    return made


def values_of(asked: ColumnFilterDialog) -> ValueChoice:
    assert asked.values is not None
    return asked.values


def listed(asked: ColumnFilterDialog) -> list[str]:
    """The values in the list, with their counts."""
    values = values_of(asked).list
    return [values.item(row).text() for row in range(values.count())]


def buttons(window: MainWindow) -> list[str]:
    bar = window.data.records.bar
    shown = [each for each in bar.findChildren(QPushButton) if each.isVisible()]
    return [each.text().strip() for each in shown]


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_each_filter_is_a_button_that_takes_it_away(window: MainWindow, appearance: str) -> None:
    theme.apply(QApplication.instance(), appearance)  # type: ignore[arg-type]  # a QApplication here
    records = window.data.records
    whole = records.contents.rowCount()
    records.narrow("author", OneOf("author", ("lumen.cafe", "northwind.studio", "fieldnotes.daily")))
    records.narrow("likes", Between("likes", least=1_000))
    few = records.contents.rowCount()
    assert 0 < few < whole
    picture(window, f"data-filtered-1400x900-{appearance}")
    assert {"Likes: from 1,000", "Show all"} < set(buttons(window))
    assert any(text.startswith("Author: lumen.cafe") for text in buttons(window))
    records.narrow("likes", None)
    records.clear_filters()
    assert records.contents.rowCount() == whole
    assert not records.bar.isVisible()


def test_a_filter_that_fits_nothing_says_so_and_offers_all(window: MainWindow) -> None:
    records = window.data.records
    records.narrow("text", Contains("text", "zebra"))
    assert records.contents.rowCount() == 0
    assert not records.table.isVisible()
    shown = [each for each in records.findChildren(QPushButton) if each.isVisible()]
    action = next(each for each in shown if "Clear the filter" in each.text())
    QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    assert records.contents.rowCount() > 0


def test_filters_stay_from_folder_to_folder(window: MainWindow) -> None:
    records = window.data.records
    records.narrow("likes", Between("likes", least=1_000))
    records.show_folder(FolderKey(3, "instagram"))
    assert records.page is not None
    assert records.page.filters == (Between("likes", least=1_000),)


def test_the_dialog_makes_ranges_of_numbers_and_says_what_is_wrong(
    window: MainWindow, filled: Workspace, qtbot: QtBot
) -> None:
    asked = dialog(window, filled, "likes", qtbot)
    asked.least.setText("200")
    asked.most.setText("100")
    asked.apply.click()
    assert asked.result() == 0
    asked.most.setText("900")
    asked.apply.click()
    assert asked.chosen == Between("likes", 200, 900)
    asked = dialog(window, filled, "likes", qtbot)
    asked.apply.click()
    assert asked.chosen is None


def test_the_dialog_makes_ranges_of_days_in_the_users_zone(
    window: MainWindow, filled: Workspace, qtbot: QtBot
) -> None:
    asked = dialog(window, filled, "published_at", qtbot)
    asked.since.setText("2026-03-01")
    asked.until.setText("2026-03-01")
    asked.apply.click()
    assert isinstance(asked.chosen, Between)
    assert asked.chosen.most is not None
    assert asked.chosen.least is not None
    assert asked.chosen.most - asked.chosen.least == 86_400_000 - 1
    assert said(asked.chosen).count("2026") == 2
    asked = dialog(window, filled, "published_at", qtbot)
    asked.since.setText("yesterday")
    asked.apply.click()
    assert asked.result() == 0


def test_figures_above_two_thousand_million_and_below_zero_can_be_asked_for(
    window: MainWindow, filled: Workspace, qtbot: QtBot
) -> None:
    asked = dialog(window, filled, "views", qtbot)
    QTest.keyClicks(asked.least, "-5")
    QTest.keyClicks(asked.most, "16,000,000,000x")
    asked.apply.click()
    assert asked.chosen == Between("views", -5, 16_000_000_000)
    asked = dialog(window, filled, "views", qtbot)
    asked.least.setText("-")
    asked.apply.click()
    assert asked.chosen is None


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has one zone")
def test_the_day_on_which_the_clocks_are_put_back_is_whole(
    window: MainWindow, filled: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = dialog(window, filled, "published_at", qtbot)
    asked.since.setText("2026-10-25")
    asked.until.setText("2026-10-25")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        asked.apply.click()
    time.tzset()
    assert isinstance(asked.chosen, Between)
    assert asked.chosen.most is not None
    assert asked.chosen.least is not None
    assert asked.chosen.most - asked.chosen.least == 25 * 3_600_000 - 1
    asked = dialog(window, filled, "published_at", qtbot)
    asked.until.setText("9999-12-31")
    asked.apply.click()
    assert isinstance(asked.chosen, Between)


def test_values_that_were_chosen_stay_chosen_while_they_are_looked_for_and_where_they_are_rare(
    window: MainWindow, filled: Workspace, qtbot: QtBot
) -> None:
    chosen = OneOf("author", ("lumen.cafe", "somebody.rare"))
    window.data.records.narrow("author", chosen)

    async def scenario() -> None:
        asked = dialog(window, filled, "author", qtbot)
        asked.apply.click()
        assert asked.chosen == chosen
        asked = dialog(window, filled, "author", qtbot)
        await until(lambda: values_of(asked).list.count() > 0)
        asked.apply.click()
        assert asked.chosen == chosen

    asyncio.run(scenario())


def test_a_value_that_is_too_rare_for_the_list_is_found_by_a_part_of_it(
    window: MainWindow, filled: Workspace, qtbot: QtBot
) -> None:
    def rename(connection: Connection) -> None:
        connection.exec_driver_sql("UPDATE content SET author = printf('writer%03d', id)")
        rarest = (
            "(SELECT max(id) FROM content WHERE job_id IN (SELECT id FROM scraping_jobs WHERE run_id = 3))"
        )
        connection.exec_driver_sql(f"UPDATE content SET author = 'zoë 100%' WHERE id = {rarest}")  # noqa: S608

    filled.database.write(rename)

    async def scenario() -> None:
        asked = dialog(window, filled, "author", qtbot)
        values = values_of(asked)
        asked.show()
        assert not values.line.isVisible()
        await until(lambda: values.list.count() == 100)
        assert "zoë 100%   1" not in listed(asked)
        assert values.line.isVisible()
        assert "The 100 most frequent ones" in values.help_text
        values.list.item(0).setCheckState(Qt.CheckState.Checked)
        (first,) = values.chosen
        values.line.setText("00%")
        await until(lambda: values.list.count() == 2)
        assert listed(asked) == [f"{first}   –", "zoë 100%   1"]  # noqa: RUF001
        values.list.item(1).setCheckState(Qt.CheckState.Checked)
        QTest.keyClick(values.line, Qt.Key.Key_Return)
        assert asked.isVisible()
        values.line.setText("nobody")
        await until(lambda: "No value" in values.help_text)
        assert listed(asked) == [f"{first}   –", "zoë 100%   –"]  # noqa: RUF001
        values.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        values.line.setText("z00%")
        values.line.clear()
        await until(lambda: values.list.count() == 101)
        asked.apply.click()
        assert asked.chosen == OneOf("author", ("zoë 100%",))

    asyncio.run(scenario())


def test_the_selected_rows_are_copied_as_a_spreadsheet_takes_them(window: MainWindow) -> None:
    view = window.data.table
    view.selectRow(0)
    extend = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().select(view.model().index(2, 0), extend)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    assert lines[0] == ["Published", "Author", "Text", "Likes", "Comments", "Views"]
    assert len(lines) == 3
    assert {len(line) for line in lines} == {6}
    chosen = [record.author for record in view.selected()]
    assert [line[1] for line in lines[1:]] == chosen
    assert all(line[3].isdigit() for line in lines[1:])


def test_no_copied_cell_is_a_formula(window: MainWindow) -> None:
    record = window.data.contents.record(0)
    assert record is not None
    for formula in ("=1+1", "＝1+1"):  # noqa: RUF001 - the wide form is the point
        evil = msgspec.structs.replace(record, text=formula)
        copied = table_columns.plain_value(evil, table_columns.COLUMNS[table_columns.TEXT], {})
        assert copied == f"'{formula}"


def test_the_selected_records_are_copied_as_json(window: MainWindow) -> None:
    view = window.data.table
    view.selectRow(1)
    view.copy_json()
    text = QApplication.clipboard().text()
    assert text.startswith("[{")
    assert text.endswith("}]")


def test_rows_that_are_selected_in_several_pieces_are_known_in_the_order_of_the_list(
    window: MainWindow,
) -> None:
    view, contents = window.data.table, window.data.contents
    view.selectAll()
    assert view.selected_count() == contents.rowCount() == len(view.selected_ids())
    flags = QItemSelectionModel.SelectionFlag
    view.selectRow(9)
    for first, last in ((3, 5), (0, 1), (4, 6)):
        piece = QItemSelection(contents.index(first, 0), contents.index(last, 0))
        view.selectionModel().select(piece, flags.Select | flags.Rows)
    view.selectionModel().select(contents.index(5, 0), flags.Deselect | flags.Rows)
    chosen = [contents.record(row) for row in (0, 1, 3, 4, 6, 9)]
    assert view.selected_count() == len(chosen)
    assert view.selected() == chosen
    assert view.selected_ids() == [each.id for each in chosen if each is not None]


def test_what_is_too_much_to_be_copied_is_said_and_nothing_is_copied(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    window.tasks.told.connect(lambda sentence, _remedy: told.append(sentence))
    view = window.data.table
    monkeypatch.setattr(table_view, "_MOST_COPIED", 2)
    QApplication.clipboard().setText("before")
    view.selectAll()
    view.copy()
    view.copy_json()
    assert QApplication.clipboard().text() == "before"
    assert told == [f"{view.selected_count()} rows are too many to be copied."] * 2
