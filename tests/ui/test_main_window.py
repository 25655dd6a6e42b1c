import asyncio

import pytest
import seeds
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from whole import whole_window

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.store.writer import StorageUnavailable
from trackfutura_desktop.ui import statusline, window_place
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.chips import StatusDot
from trackfutura_desktop.ui.deliveries import DeliveriesView
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.table_columns import TEXT
from trackfutura_desktop.ui.widgets import EmptyState
from trackfutura_desktop.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
POSTS = (Platform.INSTAGRAM, Service.POSTS, ["northwind.studio", "lumen.cafe"])


def shown(workspace: Workspace, bus: Bus, qtbot: QtBot) -> MainWindow:
    window = whole_window(workspace, bus)
    qtbot.addWidget(window)
    window.resize(1_400, 900)
    window.show()
    return window


@pytest.fixture
def window(filled: Workspace, bus: Bus, qtbot: QtBot) -> MainWindow:
    return shown(filled, bus, qtbot)


def texts(widget: QWidget) -> str:
    labels = [each for each in widget.findChildren(QWidget) if each.isVisibleTo(widget)]
    return " | ".join(each.text() for each in labels if hasattr(each, "text") and each.text())


def test_an_empty_workspace_says_what_to_do_next(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    window = shown(workspace, bus, qtbot)
    visible = [each for each in window.data.findChildren(EmptyState) if each.isVisible()]
    assert len(visible) == 1
    assert "Add sources" in texts(visible[0])
    seeds.add_sources(workspace, ["lumen.cafe"], Platform.TIKTOK, Service.POSTS)
    bus.changed.emit(Change(sources=True))
    qtbot.waitUntil(lambda: "New run" in texts(window.data))


def test_the_first_run_appears_without_a_restart(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    window = shown(workspace, bus, qtbot)
    run_id, made = seeds.add_run(workspace, "First", POSTS)
    bus.changed.emit(Change(runs=frozenset({run_id})))
    qtbot.waitUntil(lambda: window.data.tree.current_key() == FolderKey(run_id))
    assert "Nothing has arrived yet." in texts(window.data)
    seeds.deliver(workspace, made[0], each=5)
    bus.changed.emit(Change(runs=frozenset({run_id}), jobs=frozenset(made[0].jobs)))
    qtbot.waitUntil(lambda: window.data.contents.rowCount() == 10)
    assert window.data.table.isVisible()
    assert window.data.detail.width() < window.data.table.width()
    assert window.focusWidget() is window.data.tree


def test_the_views_are_reached_by_the_rail_and_by_the_keyboard(window: MainWindow) -> None:
    for number, kind in ((2, RunsView), (4, DeliveriesView)):
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{number}"), CTRL)
        assert any(view.isVisible() for view in window.findChildren(kind))
    window.show_view("data")
    assert window.data.isVisible()


def test_a_run_can_be_selected_from_elsewhere(window: MainWindow) -> None:
    window.show_view("runs")
    window.select_run(1)
    assert window.data.isVisible()
    assert window.data.tree.current_key() == FolderKey(1)
    assert window.data.contents.rowCount() == 36


def test_a_record_leads_to_its_delivery(window: MainWindow) -> None:
    window.data.show_first_record()
    window.data.delivery_wanted.emit(1)
    view = window.view("deliveries")
    assert view.isVisible()


def test_picking_a_folder_lists_its_records_and_a_record_is_shown_in_full(window: MainWindow) -> None:
    data = window.data
    data.tree.setCurrentIndex(data.folders.find(FolderKey(3, "instagram", "comments")))
    assert data.contents.rowCount() == 30
    data.table.selectRow(3)
    record = data.table.current()
    assert record is not None
    said = texts(data.detail)
    assert record.author in said
    assert "Comment" in said
    data.tree.setCurrentIndex(data.folders.find(FolderKey(3, "linkedin", "posts")))
    assert "Bright Data" in texts(data) or "failed" in texts(data)


def test_the_tree_is_short_and_the_title_above_the_records_says_the_full_name(
    window: MainWindow, qtbot: QtBot
) -> None:
    data = window.data
    place = data.folders.find(FolderKey(3, "instagram", "posts"))
    data.tree.setCurrentIndex(place)
    assert place.data() == "Posts"
    qtbot.waitUntil(lambda: "Instagram - Posts" in texts(data.records))
    data.records.setFixedWidth(460)
    qtbot.waitUntil(lambda: "Instagram - Posts" not in texts(data.records))
    qtbot.waitUntil(lambda: "Posts" in texts(data.records).split(" | "))


def test_where_a_record_comes_from_is_said(window: MainWindow) -> None:
    window.data.show_first_record()
    fields = [
        each.toPlainText()
        for each in window.data.detail.findChildren(QWidget)
        if hasattr(each, "toPlainText")
    ]
    origin = next(text for text in fields if text.startswith("Delivery #"))
    for part in ("webhook", "answered 200", "Request sd_", "Record ", "Run: Spring campaign", "Job: "):
        assert part in origin


def test_the_filter_narrows_the_list_and_can_be_cleared(window: MainWindow, qtbot: QtBot) -> None:
    data = window.data
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    assert data.filter.hasFocus()
    QTest.keyClicks(data.filter, "oat biscuits")
    QTest.keyClick(data.filter, Qt.Key.Key_Return)
    assert 0 < data.contents.rowCount() < 200
    assert data.contents.index(0, TEXT).data().startswith("Recipe")
    data.filter.setText("zebra")
    QTest.keyClick(data.filter, Qt.Key.Key_Return)
    assert "No record matches." in texts(data)
    data.filter.clear()
    qtbot.waitUntil(lambda: data.contents.rowCount() == 200)


def test_live_records_leave_the_record_that_is_read_in_place(
    window: MainWindow, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    data = window.data
    run_id, made = seeds.add_run(filled, "Live", POSTS)
    seeds.deliver(filled, made[0], each=60, final=None)
    window.select_run(run_id)
    data.table.selectRow(50)
    record = data.table.current()
    assert record is not None
    seeds.deliver(filled, made[0], each=60, start=60, final=None)
    bus.changed.emit(Change(runs=frozenset({run_id}), jobs=frozenset(made[0].jobs)))
    qtbot.waitUntil(lambda: data.contents.rowCount() == 240)
    after = data.table.current()
    assert after is not None
    assert after.id == record.id


def test_problems_are_told_in_the_window_without_a_dialog(window: MainWindow) -> None:
    window.tasks.tell(UserError("The port 8000 is taken.", "Choose another one in the settings."))
    assert "The port 8000 is taken." in texts(window)
    assert "Choose another one" in texts(window)
    assert not window.findChildren(QDialog)


def test_everything_that_can_be_used_has_a_name(window: MainWindow) -> None:
    window.data.show_first_record()
    for name in ("data", "runs", "sources", "deliveries"):
        window.show_view(name)
        controls: list[QWidget] = [
            *window.findChildren(QAbstractButton),
            *window.findChildren(QLineEdit),
            *window.findChildren(QAbstractItemView),
        ]
        nameless = [
            control
            for control in controls
            if control.isVisible()
            and not control.accessibleName()
            and not (isinstance(control, QAbstractButton) and control.text())
            and control.objectName() not in {"qt_spinbox_lineedit", "ScrollLeftButton", "ScrollRightButton"}
            and not isinstance(control.parent(), QLineEdit | QAbstractItemView)
        ]
        assert nameless == []


def test_the_place_of_a_window_is_remembered(filled: Workspace, qtbot: QtBot) -> None:
    windows = [QWidget(), QWidget()]
    for window in windows:
        qtbot.addWidget(window)
    assert not window_place.restore(windows[0], filled.folder)
    window_place.keep(windows[0], filled.folder)
    windows[0].resize(611, 407)
    windows[0].show()
    windows[0].close()
    assert window_place.restore(windows[1], filled.folder)
    assert windows[1].size() == QSize(611, 407)


@pytest.mark.parametrize(
    ("room", "size", "fills"),
    [
        (QSize(1_920, 1_040), QSize(1_400, 900), False),
        (QSize(1_280, 800), QSize(1_178, 736), True),
        (QSize(1_440, 900), QSize(1_325, 828), True),
    ],
)
def test_a_first_window_leaves_room_for_its_frame_or_fills_a_small_screen(
    qtbot: QtBot,
    room: QSize,
    size: QSize,
    fills: bool,  # noqa: FBT001 - a column of the table
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window_place.fit(window, QSize(1_400, 900), room)
    assert window.size() == size
    assert window.isMaximized() is fills


def test_nothing_of_the_frame_before_lies_over_the_toolbar(filled: Workspace, bus: Bus, qtbot: QtBot) -> None:
    window = MainWindow(filled.folder)
    qtbot.addWidget(window)
    window.fill(filled, bus)
    window.show()
    new_run = next(
        each for each in window.findChildren(QAbstractButton) if each.accessibleName() == "New run"
    )
    assert window.childAt(new_run.mapTo(window, new_run.rect().center())) is new_run
    window.data.records.close_lists()


def test_closing_tells_the_application(window: MainWindow, qtbot: QtBot, app: QApplication) -> None:
    with qtbot.waitSignal(window.closed, timeout=0):
        window.close()
    with QEventLoop(app) as loop:
        loop.run_until_complete(asyncio.wait_for(window.shut_down(), 5))


def test_the_status_line_counts_runs_and_records(window: MainWindow) -> None:
    said = texts(window)
    assert "1 run active · 5 of 7 sources ready" in said
    assert "272 records" in said


def test_a_problem_of_the_storage_stands_in_the_status_line(
    filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    line = statusline.StatusLine(filled, bus)
    qtbot.addWidget(line)
    line.show()
    dots = [dot for dot in line.findChildren(StatusDot) if "storage" in dot.accessibleName()]
    assert not any(dot.isVisible() for dot in dots)
    filled.storage_problem = "No backup copy of the database could be made: disk full."
    line.look()
    (dot,) = [dot for dot in line.findChildren(StatusDot) if "storage" in dot.accessibleName()]
    assert dot.isVisible()
    assert "disk full" in dot.toolTip()
    filled.storage_problem = ""
    line.look()
    assert not dot.isVisible()
    filled.waits.begin(1, StorageUnavailable("The database is locked."))
    line.look()
    assert dot.isVisible()
    assert "locked" in dot.toolTip()
    filled.waits.end(1)
    line.look()
    assert not dot.isVisible()
