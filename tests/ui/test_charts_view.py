"""The charts of the data view: what they show, where their bars lead, and how they are saved."""

import xml.etree.ElementTree as ET
from pathlib import Path

import builders_b as build
import pytest
import seeds
from PySide6.QtCore import QByteArray, QItemSelectionModel, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from test_data_screenshots import picture

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.first_look import TEXT_SIZES
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store import charts as sums
from trackfutura_desktop.store.charts import Account, Accounts, Kinds
from trackfutura_desktop.store.filters import Between, Contains
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import chart_data, chart_paint, chart_picture, theme, tokens
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.chart_data import ACCOUNTS, JOBS, TIME, TOP
from trackfutura_desktop.ui.chart_view import ChartView
from trackfutura_desktop.ui.charts import write_picture
from trackfutura_desktop.ui.window import MainWindow

PATIENCE_MS = 60_000
HOSTILE = "<b>&\"'\x00\x1b]8;;\ud800 " + "Donaudampfschifffahrtsgesellschaft" * 20


def show_charts(window: MainWindow, qtbot: QtBot) -> None:
    window.data.records.as_charts.click()
    counted(window, qtbot)


def counted(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.data.records.charts.reader
    qtbot.waitUntil(lambda: not reader.is_running, timeout=PATIENCE_MS)
    QApplication.processEvents()


def view(window: MainWindow, name: str) -> ChartView:
    return window.data.records.charts.views[name]


def click(shown: ChartView, place: int) -> None:
    shown.grab()  # painted, so that the bars have their places
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.area(place).center().toPoint())


def click_longest_bar(window: MainWindow, qtbot: QtBot) -> int:
    """Returns how many records it stands for."""
    show_charts(window, qtbot)
    shown = view(window, TIME)
    place = max(range(len(shown.chart.marks)), key=lambda each: shown.chart.marks[each].amount)
    amount = int(shown.chart.marks[place].amount)
    click(shown, place)
    return amount


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize(
    "size", [(1_440, 900), (1_024, 700), (1_920, 1_080)], ids=["wide", "narrow", "large"]
)
def test_the_charts_fill_their_pane(
    window: MainWindow, size: tuple[int, int], appearance: str, app: QApplication, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    window.resize(*size)
    show_charts(window, qtbot)
    picture(window, f"charts-{size[0]}x{size[1]}-{appearance}")
    assert not build.cut_texts(window.data.records)
    assert not build.nameless(window.data.records)
    for name, shown in window.data.records.charts.views.items():
        shown.grab().save(str(Path("build/screenshots") / f"chart-{name}-{size[0]}-{appearance}.png"))
        assert shown.height() >= shown.heightForWidth(shown.width()), name
        assert shown.chart.marks, name
        assert len({shown.accessibleName(), shown.accessibleDescription(), ""}) == 3


def test_every_record_with_a_date_stands_in_a_bar(window: MainWindow, qtbot: QtBot) -> None:
    show_charts(window, qtbot)
    shown = view(window, TIME).chart
    assert shown.title == "Posts over time"
    assert sum(mark.amount for mark in shown.marks) == 120 + 50  # not the 30 comments
    assert [each.name for each in shown.legend] == ["Instagram", "TikTok"]


def test_a_click_on_a_bar_lists_its_records_and_no_others(window: MainWindow, qtbot: QtBot) -> None:
    expected = click_longest_bar(window, qtbot)
    records = window.data.records
    assert records.as_records.isChecked()
    assert records.table.isVisible()
    assert records.contents.rowCount() == expected
    page = records.page
    assert page is not None
    assert any(isinstance(each, Between) and each.column == "published_at" for each in page.filters)


def test_a_click_on_an_account_lists_what_it_published(window: MainWindow, qtbot: QtBot) -> None:
    show_charts(window, qtbot)
    shown = view(window, ACCOUNTS)
    click(shown, 0)
    authors = {record.author for row in range(10) if (record := window.data.contents.record(row))}
    assert authors == {shown.chart.marks[0].label}


def test_a_click_on_an_account_leaves_out_its_namesake_on_another_platform(
    filled: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    platforms = (Platform.INSTAGRAM, Platform.TIKTOK)
    requests = [(each, Service.POSTS, ["a.b"]) for each in platforms]
    run_id, made = seeds.add_run(filled, "Namesakes", *requests)
    seeds.deliver(filled, made[0], each=4, author="a.b", likes=9)
    seeds.deliver(filled, made[1], each=2, author="a.b", likes=0)
    statement = "UPDATE content SET likes = NULL, comments = NULL, shares = NULL WHERE likes = 0"
    filled.database.write(lambda connection: connection.exec_driver_sql(statement))
    window.select_run(run_id)
    show_charts(window, qtbot)
    shown = view(window, ACCOUNTS)
    assert len(shown.chart.marks) == 1  # of the other one no likes are known
    click(shown, 0)
    assert window.data.contents.rowCount() == 4


def test_a_click_on_a_top_post_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    show_charts(window, qtbot)
    shown = view(window, TOP)
    with qtbot.waitSignal(window.data.records.charts.record_wanted) as wanted:
        click(shown, 1)
    assert wanted.args == [shown.chart.marks[1].target]
    assert window.data.records.as_charts.isChecked()


def test_a_click_on_a_source_makes_its_folder_current(window: MainWindow, qtbot: QtBot) -> None:
    show_charts(window, qtbot)
    shown = view(window, JOBS)
    target = shown.chart.marks[0].target
    click(shown, 0)
    assert window.data.tree.current_key() == target
    counted(window, qtbot)
    assert len(view(window, JOBS).chart.marks) == 1


def test_the_keyboard_goes_from_bar_to_bar_and_says_where_it_is(window: MainWindow, qtbot: QtBot) -> None:
    show_charts(window, qtbot)
    shown = view(window, TOP)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown, Qt.Key.Key_End)
    assert shown.current == len(shown.chart.marks) - 1
    QTest.keyClick(shown, Qt.Key.Key_Home)
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert shown.current == 1
    first_line = shown.chart.marks[1].said.split("\n")[0]
    assert first_line in shown.accessibleName()
    with qtbot.waitSignal(window.data.records.charts.record_wanted):
        QTest.keyClick(shown, Qt.Key.Key_Return)


def test_the_folder_and_the_filter_of_the_list_filter_the_charts(window: MainWindow, qtbot: QtBot) -> None:
    show_charts(window, qtbot)
    records = window.data.records
    whole = sum(mark.amount for mark in view(window, TIME).chart.marks)
    records.narrow("text", Contains("text", "spring"))
    counted(window, qtbot)
    assert 0 < sum(mark.amount for mark in view(window, TIME).chart.marks) < whole
    records.clear_filters()
    records.filter.setText("spring")
    QTest.keyClick(records.filter, Qt.Key.Key_Return)
    counted(window, qtbot)
    assert 0 < sum(mark.amount for mark in view(window, TIME).chart.marks) < whole
    records.clear_filters()
    records.show_folder(FolderKey(3, "tiktok"))
    counted(window, qtbot)
    assert sum(mark.amount for mark in view(window, TIME).chart.marks) == 50


def test_what_arrives_comes_into_the_charts(
    window: MainWindow, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    assert bus is not None
    run_id, made = seeds.add_run(filled, "Another", (Platform.X, Service.POSTS, ["lumen"]))
    window.data.open_run(run_id)
    show_charts(window, qtbot)
    assert not view(window, TIME).chart.marks
    assert view(window, TIME).chart.empty
    seeds.deliver(filled, made[0], each=7, final=None)
    window.data.folders.refresh(Change(runs=frozenset({run_id})))
    window.data.records.refresh()
    qtbot.waitUntil(
        lambda: sum(mark.amount for mark in view(window, TIME).chart.marks) == 7, timeout=PATIENCE_MS
    )


def test_counting_that_was_stopped_says_so_and_goes_on_when_asked(window: MainWindow, qtbot: QtBot) -> None:
    charts = window.data.records.charts
    window.data.records.as_charts.click()
    charts.reader.stop()
    assert charts.again.isVisible()
    assert view(window, TIME).chart.empty == "Not counted."
    charts.again.click()
    counted(window, qtbot)
    assert view(window, TIME).chart.marks
    assert not charts.again.isVisible()


def hostile_chart() -> chart_data.Chart:
    account = Account("tiktok", HOSTILE, 1, 2, 3, 4)
    return chart_data.of_accounts(Accounts((account,), 1, Kinds(("post",))))


def test_pictures_hold_any_text_as_it_is(app: QApplication) -> None:
    chart = hostile_chart()
    data = chart_picture.svg(chart, 600, app.font(), chart_data.clean(HOSTILE))
    root = ET.fromstring(data)  # noqa: S314 - our own file
    said = "".join(root.itertext())
    assert "<b>&\"'" in said
    assert QSvgRenderer(QByteArray(data)).isValid()
    taken = QImage.fromData(chart_picture.png(chart, 600, app.font(), "A folder"))
    assert taken.width() == 1_200
    assert taken.height() == 2 * chart_paint.height(chart, 600, app.font(), "A folder")
    colours = {taken.pixelColor(x, y).name() for x in range(0, 1_200, 9) for y in range(taken.height())}
    assert chart_paint.colour("tiktok").name() in colours


def test_a_picture_is_copied_and_saved(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    show_charts(window, qtbot)
    shown = view(window, TIME)
    copy = next(act for act in shown.menu.actions() if act.text() == "Copy picture")
    copy.trigger()
    assert QGuiApplication.clipboard().image().width() == 2 * shown.width()
    write_picture(tmp_path / "chart.png", b"picture")
    assert (tmp_path / "chart.png").read_bytes() == b"picture"
    with pytest.raises(UserError, match="could not be saved"):
        write_picture(tmp_path / "gone" / "chart.png", b"picture")


@pytest.mark.parametrize(
    ("chart_colours", "theme_colours"),
    [(tokens.CHART_LIGHT, tokens.LIGHT), (tokens.CHART_DARK, tokens.DARK)],
    ids=["light", "dark"],
)
def test_platforms_are_told_apart_from_the_ground(
    chart_colours: dict[str, str], theme_colours: tokens.Tokens
) -> None:
    assert set(chart_colours) == {each.value for each in Platform}
    assert len(set(chart_colours.values())) == len(chart_colours)
    for name, colour in chart_colours.items():
        assert contrast(colour, theme_colours.surface) >= 3, name


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def rgb(colour: str) -> tuple[float, float, float]:
    made = QColor(colour)
    return made.redF(), made.greenF(), made.blueF()


def test_the_sum_of_the_inputs_is_said(app: QApplication) -> None:
    assert app is not None
    found = sums.Completeness(9, 5, 1, 2, 1, 8, ())
    said = chart_data.of_jobs(found).caption
    assert said.startswith("9 inputs = 5 with records + 1 with errors only + 2 missing + 1 not ready yet")
    assert "8 of 9 ready" in said


def select(window: MainWindow, rows: list[int]) -> list[int]:
    """Select rows of the list; returns their ids."""
    table = window.data.table
    table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        index = table.model().index(row, 0)
        table.selectionModel().select(index, flags.Select | flags.Rows)
    return table.selected_ids()


def test_selected_rows_are_what_the_charts_are_of_until_one_wants_all(
    window: MainWindow, qtbot: QtBot
) -> None:
    chosen = select(window, [*range(3, 25), 60, 61])
    show_charts(window, qtbot)
    charts = window.data.records.charts
    assert (
        sum(mark.amount for mark in view(window, TIME).chart.marks) <= 24
    )  # without the comments among them
    assert {mark.target for mark in view(window, TOP).chart.marks} <= set(chosen)
    assert "Of 24 selected records" in build.texts(charts)
    assert not view(window, JOBS).isVisible()
    picture(window, "charts-of-a-selection")
    charts.of_all.click()
    counted(window, qtbot)
    assert sum(mark.amount for mark in view(window, TIME).chart.marks) == 120 + 50
    assert view(window, JOBS).isVisible()
    assert not charts.of_all.isVisible()
    window.data.records.as_records.click()
    assert window.data.table.selected_ids() == chosen  # nothing else became of the selection
    show_charts(window, qtbot)
    assert {mark.target for mark in view(window, TOP).chart.marks} <= set(chosen)


def test_one_selected_row_and_all_of_them_are_no_selection_for_charts(
    window: MainWindow, qtbot: QtBot
) -> None:
    select(window, [4])
    show_charts(window, qtbot)
    assert sum(mark.amount for mark in view(window, TIME).chart.marks) == 120 + 50
    window.data.records.as_records.click()
    window.data.table.selectAll()
    show_charts(window, qtbot)
    assert sum(mark.amount for mark in view(window, TIME).chart.marks) == 120 + 50
    assert not window.data.records.charts.of_all.isVisible()


def test_a_bar_of_a_selection_leads_to_those_of_it_that_are_selected(
    window: MainWindow, qtbot: QtBot
) -> None:
    chosen = select(window, list(range(0, 200, 2)))
    expected = click_longest_bar(window, qtbot)
    records = window.data.records
    found = [
        record.id for row in range(records.contents.rowCount()) if (record := records.contents.record(row))
    ]
    assert len(found) == expected
    assert set(found) < set(chosen)
    names = [each.accessibleName() for each in records.bar.findChildren(QPushButton)]
    assert "Remove the filter 100 selected records" in names
    records.clear_filters()
    assert records.contents.rowCount() == 200


def test_the_selection_of_a_list_does_not_count_for_another(window: MainWindow, qtbot: QtBot) -> None:
    select(window, [1, 2, 3])
    show_charts(window, qtbot)
    window.data.records.show_folder(FolderKey(3, "tiktok"))
    counted(window, qtbot)
    assert sum(mark.amount for mark in view(window, TIME).chart.marks) == 50
    assert not window.data.records.charts.of_all.isVisible()


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_the_lines_of_charts_are_as_high_as_their_letters(size: int, app: QApplication) -> None:
    theme.apply(app, "light", size)
    try:
        legend = (chart_data.Legend("Instagram", "instagram"), chart_data.Legend("TikTok", "tiktok"))
        row = chart_data.Mark("Engaging", "", (chart_data.Part(1, "instagram"),), "1")
        bare = chart_data.Chart(TOP, "Top posts", marks=(row,))
        letters = QFontMetricsF(app.font()).height()
        one = chart_paint.height(bare, 600, app.font())
        assert chart_paint.height(bare._replace(marks=(row, row)), 600, app.font()) - one >= letters + 16
        assert chart_paint.height(bare._replace(legend=legend), 600, app.font()) - one >= letters + 8
    finally:
        theme.apply(app, "light", 100)
