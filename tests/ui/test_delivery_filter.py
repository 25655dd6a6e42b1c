"""The filter of the deliveries, what is done with a selection, and the count of what needs a person."""

import json
from pathlib import Path
from typing import cast

from builders_b import add_event, event, play, texts, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from seeds import add_run, deliver
from sqlalchemy import text
from whole import whole_window

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store.deliveries import change_event
from trackfutura_desktop.store.delivery_list import Filter
from trackfutura_desktop.store.tables import unknown_fields
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.deliveries import DeliveriesView
from trackfutura_desktop.ui.task import Tasks

BROKEN = EventStatus.PROCESSING_ERROR
MANY = 30_000


def shown(workspace: Workspace, bus: Bus, tasks: Tasks, qtbot: QtBot) -> DeliveriesView:
    view = DeliveriesView(workspace, bus, tasks)
    qtbot.addWidget(view)
    view.resize(1_100, 800)
    view.show()
    return view


def listed(view: DeliveriesView) -> list[int]:
    return view.model.ids(0, view.model.rowCount())


def change(workspace: Workspace, bus: Bus, event_id: int, **values: object) -> None:
    workspace.database.write(lambda connection: change_event(connection, event_id, **values))
    bus.changed.emit(Change(events=frozenset({event_id})))


def choose(view: DeliveriesView, words: str) -> None:
    view.filter.status.setCurrentIndex(view.filter.status.findText(words))


def test_status_platform_run_and_text_narrow_the_list_and_the_count_says_so(
    filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    broken = add_event(filled, b"<html>", status=EventStatus.JSON_ERROR, query="place=berlin")
    view = shown(filled, bus, Tasks(), qtbot)
    total = view.model.total
    assert f"{total} deliveries" in texts(view)
    assert not view.filter.clear.isVisible()
    choose(view, "Not readable")
    assert listed(view) == [broken]
    assert f"1 of {total} deliveries" in texts(view)
    choose(view, "Any status")
    view.filter.platform.setCurrentIndex(view.filter.platform.findText("TikTok"))
    assert [row.platform for row in view.model.deliveries(listed(view))] == ["tiktok"]
    view.filter.run.setCurrentIndex(view.filter.run.findText("Weekly 9 March"))
    assert listed(view) == []
    assert "No delivery fits the filter" in texts(view)
    next(each for each in view.findChildren(QPushButton) if each.text() == "Show all").click()
    assert len(listed(view)) == total
    view.filter.text.setText("BERLIN")
    view.filter.text.returnPressed.emit()
    assert listed(view) == [broken]
    view.filter.clear.click()
    assert len(listed(view)) == total
    assert view.filter.text.text() == ""


def test_what_arrives_appears_only_if_it_fits(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    first = add_event(workspace, status=BROKEN)
    view = shown(workspace, bus, Tasks(), qtbot)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    choose(view, "Not stored")
    good, bad = add_event(workspace), add_event(workspace, status=BROKEN)
    bus.changed.emit(Change(events=frozenset({good, bad})))
    assert listed(view) == [bad, first]
    assert "2 of 3 deliveries" in texts(view)
    change(workspace, bus, good, status=BROKEN)
    assert listed(view) == [bad, good, first]


def test_what_fits_no_longer_stays_while_it_is_selected(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    ids = [add_event(workspace, status=BROKEN) for _ in range(3)]
    view = shown(workspace, bus, Tasks(), qtbot)
    choose(view, "Not stored")
    view.select(ids[1])
    change(workspace, bus, ids[1], status=EventStatus.PROCESSED)
    change(workspace, bus, ids[2], status=EventStatus.PROCESSED)
    assert listed(view) == [ids[1], ids[0]]
    assert f"Delivery #{ids[1]}" in texts(view.pane)
    view.select(ids[0])
    qtbot.waitUntil(lambda: listed(view) == [ids[0]])
    assert view.table.selected_ids() == [ids[0]]


def test_a_delivery_that_is_shown_is_selected_alone_while_a_key_is_held(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    ids = [add_event(workspace) for _ in range(3)]
    view = shown(workspace, bus, Tasks(), qtbot)
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier):
        QTest.mouseClick(view.pane, Qt.MouseButton.LeftButton, modifier)
        assert QApplication.keyboardModifiers() == modifier
        view.select(ids[1])
        view.select(ids[2])
        assert view.table.selected_ids() == [ids[2]]
    QTest.mouseClick(view.pane, Qt.MouseButton.LeftButton)


def test_many_deliveries_are_searched_in_steps_and_what_arrives_meanwhile_is_found(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    many = text(
        "INSERT INTO webhook_events (channel, status, sha256, size, received_at, query) "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) "
        "SELECT 'webhook', 'processed', '00', i, i, CASE WHEN i % 1000 = 0 THEN 'needle' ELSE '' END FROM n"
    )
    workspace.database.write(lambda connection: connection.execute(many, {"count": MANY}).close())
    view = shown(workspace, bus, Tasks(), qtbot)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    view.model.show_only(Filter(text="needle"))
    assert view.model.is_looking
    assert "still looking" in " ".join(texts(view))
    change(workspace, bus, 5, query="needle")
    change(workspace, bus, MANY - 1, query="needle")
    new = add_event(workspace, query="needle")
    bus.changed.emit(Change(events=frozenset({new})))
    qtbot.waitUntil(lambda: not view.model.is_looking, timeout=60_000)
    thousands = range(MANY - 1_000, 0, -1_000)
    assert listed(view) == [new, MANY, MANY - 1, *thousands, 5]


def test_a_run_that_is_made_later_can_be_chosen_and_the_choice_stays(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    run_id, made = add_run(workspace, "Weekly", (Platform.INSTAGRAM, Service.POSTS, ["lumen.cafe"]))
    deliver(workspace, made[0])
    add_event(workspace)
    view = shown(workspace, bus, Tasks(), qtbot)
    view.filter.run.setCurrentIndex(view.filter.run.findText("Weekly"))
    assert len(listed(view)) == 1
    other, _ = add_run(workspace, "<b>Spring</b>", (Platform.TIKTOK, Service.POSTS, ["lumencafe"]))
    bus.changed.emit(Change(runs=frozenset({other})))
    assert view.filter.wanted == Filter(run_id=run_id)
    assert view.filter.run.findText("<b>Spring</b>") > 0


def test_a_selection_is_processed_again_together(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    ids = [add_event(workspace, status=status) for status in (BROKEN, EventStatus.PENDING, BROKEN)]
    queued: list[int] = []
    workspace.on_waiting = queued.append

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        view.table.selectAll()
        await until(lambda: "3 deliveries selected" in texts(view.pane))
        assert view.pane.process.text().strip() == "Process again · 2"
        assert view.pane.stop.text().strip() == "Stop processing · 1"
        view.pane.process.click()
        await until(lambda: len(queued) == 2)
        await until(lambda: view.pane.stop.text().strip() == "Stop processing · 3")
        view.pane.stop.click()
        await until(lambda: event(workspace, ids[1]).status is BROKEN)
        for event_id, new in ((ids[0], 3), (ids[2], 4)):
            change(workspace, bus, event_id, processed_again_at=1, again_new_count=new, received_count=9)
        told = view.pane.findChildren(type(view.pane.sheet))
        said = " ".join(each.toPlainText() for each in told if each.isVisible())
        assert "7 new, 0 changed and 0 unchanged records" in said

    assert play(bus, story) == []
    assert sorted(queued) == [ids[0], ids[2]]


def test_a_body_is_exported_through_the_dialog_for_files(
    workspace: Workspace, bus: Bus, qtbot: QtBot, tmp_path: Path
) -> None:
    add_event(workspace, b'[{"post_id":"1"}]', snapshot_id="sd_mkfab/../x")

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        view.table.selectRow(0)
        view.pane.export.click()
        await until(lambda: view.findChild(QFileDialog) is not None)
        dialog = cast("QFileDialog", view.findChild(QFileDialog))
        assert Path(dialog.selectedFiles()[0]).name == "sd_mkfab-x.json"
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("kept.json")
        dialog.accept()
        await until((tmp_path / "kept.json").exists)
        await until(lambda: any(each.startswith("Saved as ") for each in texts(view.pane)))

    assert play(bus, story) == []
    assert (tmp_path / "kept.json").read_bytes() == b'[{"post_id":"1"}]'


def test_a_selection_is_exported_into_a_folder(
    workspace: Workspace, bus: Bus, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(3):
        add_event(workspace, b'[{"post_id":"%d"}]' % number, snapshot_id="sd_mkfab")

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        view.table.selectAll()
        view.acts.export.trigger()
        await until(lambda: view.findChild(QFileDialog) is not None)
        dialog = cast("QFileDialog", view.findChild(QFileDialog))
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(str(tmp_path))
        dialog.accept()
        await until(lambda: any(each.startswith("Saved 3 files in") for each in texts(view.pane)))

    assert play(bus, story) == []
    assert len(list(tmp_path.glob("sd_mkfab*.json"))) == 3


def test_the_menu_of_acts_opens_from_the_keyboard(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    add_event(workspace, b"[]", is_test=True, status=EventStatus.TEST_WEBHOOK)
    view = shown(workspace, bus, Tasks(), qtbot)
    view.table.setFocus()
    view.table.selectRow(0)
    QApplication.sendEvent(view.table.viewport(), _keyboard_menu(view))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    offered = [each.text() for each in menu.actions() if each.isVisible() and not each.isSeparator()]
    assert offered == [
        "Import test",
        "Assign to a request…",
        "Export body…",
        "Copy as curl",
        "Copy as text",
    ]
    menu.close()


def _keyboard_menu(view: DeliveriesView) -> QContextMenuEvent:
    reason = QContextMenuEvent.Reason.Keyboard
    return QContextMenuEvent(reason, view.table.rect().center(), view.mapToGlobal(view.rect().center()))


def test_the_body_is_shown_laid_out_or_as_it_arrived(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    body = b'{"a":1,"b":[2]}\n{"a":3}\n'
    add_event(workspace, body)
    view = shown(workspace, bus, Tasks(), qtbot)
    view.table.selectRow(0)
    shown_body = view.pane.body
    assert shown_body.text.toPlainText() == '{\n  "a": 1,\n  "b": [\n    2\n  ]\n}\n{\n  "a": 3\n}\n'
    shown_body.raw.click()
    assert shown_body.text.toPlainText() == body.decode()


def test_the_way_of_a_delivery_has_the_time_of_every_step(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    at = 1_795_000_000_000
    event_id = add_event(
        workspace,
        arrived_at=at,
        received_at=at + 12,
        started_at=at + 15,
        finished_at=at + 15 + 83_000,
        processed_again_at=at + 90_000,
        again_new_count=3,
        again_unchanged_count=40,
    )
    fields = [{"name": name, "records": 40 - place} for place, name in enumerate(("mood", "<i>tone</i>"))]
    rows = [each | {"event_id": event_id, "platform": "instagram", "kind": "post"} for each in fields]
    workspace.database.write(lambda connection: connection.execute(unknown_fields.insert(), rows).close())
    view = shown(workspace, bus, Tasks(), qtbot)
    view.table.selectRow(0)
    way = view.pane.timeline.accessibleDescription()
    notes = ["arrived", "kept", "(+12 ms)", "answered", "(with 200)", "taken up", "(+3 ms)", "stored"]
    places = [way.index(each) for each in [*notes, "(+1 min 23 s)"]]
    assert places == sorted(places)
    sheet = view.pane.sheet.toPlainText()
    assert any("3 new, 0 changed and 40 unchanged records" in each for each in texts(view.pane))
    assert "mood, <i>tone</i> (in 40 records)" in sheet


def test_the_rail_counts_what_needs_a_person(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    ids = [add_event(workspace, json.dumps([n]).encode(), status=BROKEN) for n in range(3)]
    add_event(workspace)
    window = whole_window(workspace, bus)
    qtbot.addWidget(window)
    window.show()
    place = next(
        each for each in window.findChildren(QPushButton) if each.accessibleName().startswith("Deliveries")
    )
    assert place.accessibleName() == "Deliveries, 3 deliveries need you"
    change(workspace, bus, ids[0], status=EventStatus.PROCESSED)
    change(workspace, bus, ids[1], body_removed_at=1)
    assert place.accessibleName() == "Deliveries, 1 delivery needs you"
    window.show_view("deliveries")
    view = cast("DeliveriesView", window.view("deliveries"))
    next(each for each in view.findChildren(QPushButton) if "needs you" in each.text()).click()
    assert listed(view) == [ids[2]]
    change(workspace, bus, ids[2], status=EventStatus.PROCESSED)
    assert place.accessibleName() == "Deliveries"
