from collections.abc import Iterator

import pytest
import seeds
from builders_b import only
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPushButton, QTabWidget
from pytestqt.qtbot import QtBot

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store import leaves, tree
from trackfutura_desktop.store.tables import batch_scraper_jobs
from trackfutura_desktop.store.tree import Folder, FolderKey
from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.chips import StatusDot
from trackfutura_desktop.ui.detail import DetailPane
from trackfutura_desktop.ui.factsheet import FactSheet
from trackfutura_desktop.ui.job_steps import JobSteps
from trackfutura_desktop.ui.json_tree import JsonTree
from trackfutura_desktop.ui.task import Tasks


@pytest.fixture
def pane(filled: Workspace, bus: Bus, qtbot: QtBot) -> Iterator[DetailPane]:
    made = DetailPane(filled, bus, Tasks())
    qtbot.addWidget(made)
    made.resize(340, 700)
    made.show()
    yield made
    made.close_lists()


def folder(workspace: Workspace, run_id: int) -> Folder:
    with workspace.database.read() as connection:
        found = tree.run(connection, run_id)
    assert found is not None
    return found


def first_record(workspace: Workspace, run_id: int) -> int:
    key = FolderKey(run_id)
    with workspace.database.read() as connection:
        while not key.content_id:
            found = leaves.leaves(connection, key) if key.job_id else tree.children(connection, key)
            key = found[0].key
    return key.content_id


def tabs(pane: DetailPane) -> list[str]:
    bar = pane.findChildren(QTabWidget)[0]
    return [bar.tabText(tab) for tab in range(bar.count()) if bar.isTabVisible(tab)]


def table_of(pane: DetailPane, tab: str) -> list[list[str]]:
    bar = pane.findChildren(QTabWidget)[0]
    number = next(each for each in range(bar.count()) if bar.tabText(each).startswith(tab))
    bar.setCurrentIndex(number)
    page = bar.widget(number)
    assert page is not None
    view = page if isinstance(page, QAbstractItemView) else page.findChildren(QAbstractItemView)[0]
    model = view.model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def test_the_errors_of_a_folder_are_listed_in_bright_datas_words(pane: DetailPane, filled: Workspace) -> None:
    pane.show_folder(folder(filled, 3))
    assert tabs(pane) == ["Overview", "Errors (3)"]
    errors = table_of(pane, "Errors")
    assert len(errors) == 3
    assert {row[1] for row in errors} == {"This page is private"}
    assert {row[2] for row in errors} == {f"https://www.instagram.com/p/gone{number}/" for number in range(3)}


def test_a_folder_without_errors_has_no_tab_for_them(pane: DetailPane, filled: Workspace) -> None:
    pane.show_folder(folder(filled, 1))
    assert tabs(pane) == ["Overview"]


def test_regression_29_errors_that_are_not_listed_are_counted(pane: DetailPane, filled: Workspace) -> None:
    run_id, made = seeds.add_run(filled, "Many", (Platform.TIKTOK, Service.POSTS, ["lumen.cafe"]))
    seeds.deliver(filled, made[0], each=1, errors=1_005)
    pane.show_folder(folder(filled, run_id))
    assert len(table_of(pane, "Errors")) == 1_000
    assert "Errors (1,005)" in tabs(pane)
    notes = [each for each in pane.findChildren(QLabel) if each.isVisible()]
    assert any(note.text() == "5 older ones are not listed." for note in notes)


def test_a_job_shows_the_steps_of_its_request_and_the_time_of_the_one_that_goes_on(
    pane: DetailPane, filled: Workspace
) -> None:
    run_id, _ = seeds.add_run(filled, "Steps", (Platform.TIKTOK, Service.POSTS, ["lumen.cafe"]))
    began = filled.clock() - 133_000
    _set(filled, run_id, sent_at=began, accepted_at=began)
    with filled.database.read() as connection:
        job = tree.children(connection, FolderKey(run_id, "tiktok", "posts"))[0]

    def shown() -> list[tuple[str, str]]:
        found = only(pane.findChildren(JobSteps))
        dots, times = found.findChildren(StatusDot), found.findChildren(QLabel)[1:]
        return [(dot.accessibleName(), time.text()) for dot, time in zip(dots, times, strict=True)]

    pane.show_folder(folder(filled, run_id))
    assert only(pane.findChildren(JobSteps)).isHidden()
    pane.show_folder(job)
    assert only(pane.findChildren(JobSteps)).isVisible()
    words_of = [word for word, _ in shown()]
    assert words_of == ["created", "sent", "accepted", "collecting", "delivered", "ingested", "verified"]
    first = shown()[3][1]
    assert "(for 2:1" in first
    assert shown()[4][1] == words.NOTHING
    only(pane.findChildren(JobSteps)).tick()
    assert shown()[3][1] > first
    _set(filled, run_id, delivered_at=began + 60_000)
    pane.show_folder(job)
    assert shown()[4][1] == words.moment_exact(began + 60_000)


def _set(workspace: Workspace, run_id: int, **moments: int) -> None:
    table = batch_scraper_jobs
    changed = table.update().where(table.c.run_id == run_id).values(moments)
    workspace.database.write(lambda connection: connection.execute(changed))


def test_a_record_has_its_json_as_it_was_sent(pane: DetailPane, filled: Workspace) -> None:
    pane.show_record(first_record(filled, 1))
    assert tabs(pane) == ["Post", "JSON", "History", "Comments"]
    pane.resize(400, 700)
    assert tabs(pane)[:3] == ["Post", "JSON", "History (3)"]
    fields = pane.findChildren(JsonTree)[0].contents
    rows = range(fields.rowCount())
    shown = {fields.index(row, 0).data(): fields.index(row, 1).data() for row in rows}
    assert shown["user_posted"] == "northwind.studio"
    pane.findChildren(QTabWidget)[0].setCurrentIndex(1)
    copying = next(each for each in pane.findChildren(QPushButton) if "Copy JSON" in each.text())
    assert copying.isVisible()
    copying.click()
    assert QGuiApplication.clipboard().text().startswith('{"post_id"')


def test_the_history_has_every_run_that_collected_the_record(pane: DetailPane, filled: Workspace) -> None:
    pane.show_record(first_record(filled, 1))
    collected_in = {row[-1] for row in table_of(pane, "History")}
    assert collected_in == {"Spring campaign", "Weekly 16 March", "Weekly 9 March"}


def test_the_tab_stays_while_one_goes_from_record_to_record(pane: DetailPane, filled: Workspace) -> None:
    first = first_record(filled, 1)
    pane.show_record(first)
    pane.findChildren(QTabWidget)[0].setCurrentIndex(1)
    pane.show_record(first + 1)
    assert pane.findChildren(QTabWidget)[0].currentIndex() == 1
    pane.show_folder(folder(filled, 1))
    assert pane.findChildren(QTabWidget)[0].currentIndex() == 4
    pane.show_record(first)
    assert pane.findChildren(QTabWidget)[0].currentIndex() == 0


def test_a_record_that_is_gone_leaves_a_sentence(pane: DetailPane, filled: Workspace) -> None:
    pane.show_record(first_record(filled, 1))
    pane.show_record(999_999)
    assert not pane.findChildren(QTabWidget)[0].isVisible()


def test_figures_stand_side_by_side_as_far_as_there_is_room(pane: DetailPane, filled: Workspace) -> None:
    pane.show_record(first_record(filled, 1))

    def rows() -> int:
        QApplication.processEvents()
        shown = [each for each in pane.findChildren(QLabel) if each.property("role") == "figure"]
        return len({each.y() for each in shown if each.isVisible()})

    assert rows() == 2
    pane.resize(640, 700)
    assert rows() == 1
    pane.resize(340, 700)
    assert rows() == 2


def test_names_of_a_fact_sheet_begin_where_their_title_begins(qtbot: QtBot) -> None:
    sheet = FactSheet("About")
    qtbot.addWidget(sheet)
    sheet.show_sections([("About", [("Size", "12 bytes"), ("Answer", "200")])], from_top=True)
    sheet.show()
    cursor = sheet.textCursor()
    title = sheet.cursorRect(cursor).x()
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    assert cursor.block().text() == "Size"
    assert sheet.cursorRect(cursor).x() == title
