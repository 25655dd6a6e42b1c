"""The view of deliveries: a virtual list that never resets, one delivery in full, acts that work."""

import asyncio
import json
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from builders_b import add_event, column_texts, event, play, texts, until
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from seeds import add_run, deliver
from sqlalchemy import text

from trackfutura_desktop.flow.replay import process_again
from trackfutura_desktop.flow.waits import Waits
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.spool import packed
from trackfutura_desktop.store import delivery_list
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.deliveries import change_event
from trackfutura_desktop.store.delivery_list import Filter
from trackfutura_desktop.store.writer import StorageUnavailable
from trackfutura_desktop.ui import delivery_model, words
from trackfutura_desktop.ui.assign import AssignDialog
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.deliveries import DeliveriesView
from trackfutura_desktop.ui.delivery_model import DeliveriesModel
from trackfutura_desktop.ui.delivery_pages import PAGE_SIZE
from trackfutura_desktop.ui.pretty import laid_out, looks_like_json
from trackfutura_desktop.ui.task import Tasks

NOW = 1_795_000_000_000
RECORDS = b'[{"post_id":"abc","text":"<img src=\'file:///etc/passwd\'>"},{"post_id":"def","text":null}]'
MILLION = 1_000_000


def shown(workspace: Workspace, bus: Bus, tasks: Tasks, qtbot: QtBot) -> DeliveriesView:
    view = DeliveriesView(workspace, bus, tasks)
    qtbot.addWidget(view)
    view.resize(1_100, 800)
    view.show()
    return view


def body_of(view: DeliveriesView) -> str:
    return cast("QPlainTextEdit", view.pane.findChild(QPlainTextEdit)).toPlainText()


def listed(model: DeliveriesModel) -> list[int]:
    """The ids of the rows, read from the database page by page."""
    found = [model.delivery(row) for row in range(model.rowCount())]
    return [each.id for each in found if each is not None]


def add_many(database: Database, count: int) -> None:
    """Deliveries by the hundred thousand, by SQL alone."""
    statement = text(
        "INSERT INTO webhook_events (channel, status, sha256, size, received_at) "
        "WITH RECURSIVE n(i) AS (SELECT 1 WHERE :count > 0 UNION ALL SELECT i + 1 FROM n WHERE i < :count) "
        "SELECT 'webhook', 'processed', '00', i, 1795000000000 + i FROM n"
    )
    database.write(lambda connection: connection.execute(statement, {"count": count}).close())


def test_a_row_says_when_what_from_where_and_how_it_was_answered(
    filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_event(filled, RECORDS, status=EventStatus.JSON_ERROR, answer_status=400, error_message="No JSON")
    view = shown(filled, bus, Tasks(), qtbot)
    rows = [
        [str(view.model.index(row, column).data()) for column in range(1, view.model.columnCount())]
        for row in (0, 1)
    ]
    assert rows[0] == [
        "not readable",
        "webhook",
        words.NOTHING,
        "unmatched",
        f"{len(RECORDS)} bytes",
        "0",
        "0",
        "400",
    ]
    assert rows[1] == ["stored", "webhook", "TikTok", "Spring campaign", "4.2 kB", "50", "0", "200"]


def test_what_waits_for_the_disk_says_so_in_its_row_and_beside_its_body(
    filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    event_id = add_event(filled, RECORDS, status=EventStatus.PROCESSING)
    view = shown(filled, bus, Tasks(), qtbot)
    view.select(event_id)
    change = Change(events=frozenset({event_id}))
    status = view.model.index(0, delivery_model.STATUS)
    assert status.data() == "being stored"
    filled.waits.begin(event_id, StorageUnavailable("The disk is full.", "Free some."))
    bus.changed.emit(change)
    assert status.data() == "waiting"
    assert "The disk is full. Free some." in status.data(Qt.ItemDataRole.ToolTipRole)
    assert "The disk is full. Free some." in texts(view)
    filled.waits.end(event_id)
    bus.changed.emit(change)
    assert status.data() == "being stored"
    assert "The disk is full. Free some." not in texts(view)


def test_regression_29_a_million_deliveries_open_at_once_and_the_last_one_can_be_read(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_many(workspace.database, MILLION)
    view = shown(workspace, bus, Tasks(), qtbot)
    assert "1,000,000 deliveries" in texts(view)
    view.table.scrollToBottom()
    assert view.model.index(MILLION - 1, delivery_model.SIZE).data() == "1 bytes"
    view.select(500_000)
    assert "Delivery #500000" in texts(view)


def test_new_deliveries_come_in_at_the_top_and_move_nothing_that_one_reads(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    for _ in range(60):
        add_event(workspace)
    view = shown(workspace, bus, Tasks(), qtbot)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    resets: list[int] = []
    view.model.modelReset.connect(lambda: resets.append(1))
    view.select(30)
    view.table.verticalScrollBar().setValue(20 * 30)
    top = view.table.rowAt(1)
    first_seen = view.model.delivery(top)
    new = frozenset({add_event(workspace), add_event(workspace)})
    bus.changed.emit(Change(events=new))
    assert view.model.rowCount() == 62
    assert view.model.delivery(view.table.rowAt(1)) == first_seen
    assert "Delivery #30" in texts(view)
    assert [place.row() for place in view.table.selectionModel().selectedRows()] == [32]
    assert resets == []


def test_a_delivery_that_changed_is_read_again_where_it_stands(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    event_ids = [add_event(workspace, status=EventStatus.PENDING) for _ in range(5)]
    view = shown(workspace, bus, Tasks(), qtbot)
    view.select(event_ids[1])
    changed: list[int] = []
    view.model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    workspace.database.write(
        lambda connection: change_event(
            connection, event_ids[1], status=EventStatus.PROCESSED, received_count=7, stored_count=7
        )
    )
    bus.changed.emit(Change(events=frozenset({event_ids[1]})))
    assert changed == [3]
    assert column_texts(view.model, delivery_model.STATUS) == ["waiting"] * 3 + ["stored", "waiting"]
    assert "Records: 7 = 7 stored + 0 updated + 0 duplicate + 0 errors + 0 rejected" in texts(view.pane)


@settings(max_examples=15)
@given(sizes=st.lists(st.integers(0, 2 * PAGE_SIZE + 1), min_size=1, max_size=5), picks=st.data())
def test_the_list_holds_every_delivery_that_fits_once_however_many_come(
    sizes: list[int], picks: st.DataObject
) -> None:
    needle = Filter(text="needle")
    mark = text("UPDATE webhook_events SET query = 'needle' WHERE id = :id")
    with TemporaryDirectory() as folder, closing(Database(Path(folder) / "pages.db")) as database:
        database.open()
        models = [DeliveriesModel(database, Waits()), DeliveriesModel(database, Waits())]
        models[1].show_only(needle)
        newest = 0
        for size in sizes:
            add_many(database, size)
            old, newest = newest, newest + size
            chosen = picks.draw(st.sets(st.integers(1, newest), max_size=9)) if newest else set()
            for event_id in chosen:
                one = mark.bindparams(id=event_id)
                database.write(lambda connection, one=one: connection.execute(one).close())  # type: ignore[misc]  # the default binds the loop's value
            for model in models:
                if model.rowCount():
                    model.delivery(0)  # a page that was read before more came
                model.apply(frozenset(range(old + 1, newest + 1)) | chosen)
            with database.read() as connection:
                fitting = delivery_list.matching(connection, needle, 0, newest)
            assert [listed(model) for model in models] == [list(range(newest, 0, -1)), fitting]
            assert [model.total for model in models] == [newest, newest]


def test_a_delivery_is_found_where_ids_are_missing(workspace: Workspace) -> None:
    add_many(workspace.database, 1_000)
    gaps = text("DELETE FROM webhook_events WHERE id % 7 = 3 OR id BETWEEN 300 AND 600")
    workspace.database.write(lambda connection: connection.execute(gaps).close())
    model = DeliveriesModel(workspace.database, workspace.waits)
    ids = listed(model)
    assert [model.row_of(event_id) for event_id in ids] == list(range(len(ids)))
    assert len(ids) == model.rowCount()
    assert model.row_of(301) is None


def test_deliveries_that_are_stored_but_not_announced_yet_do_not_shift_the_rows(workspace: Workspace) -> None:
    for _ in range(10):
        add_event(workspace)
    model = DeliveriesModel(workspace.database, workspace.waits)
    add_event(workspace)
    assert listed(model) == list(range(10, 0, -1))


def test_the_pane_shows_headers_query_origin_answer_and_the_body_laid_out(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_event(
        workspace,
        RECORDS,
        snapshot_id="sd_mkfabhyt1234567890",
        snapshot_id_source="header Snapshot-Id",
        query="ref=0123456789abcdef",
        error_message="The records contradict the request.",
        headers=json.dumps({"User-Agent": "<b>worker</b>"}),
        repeats=2,
        last_received_at=1_795_000_100_000,
    )
    view = shown(workspace, bus, Tasks(), qtbot)
    view.table.selectRow(0)
    sheet = view.pane.sheet.toPlainText()
    for part in (
        "sd_mkfabhyt1234567890",
        "header Snapshot-Id",
        "ref=0123456789abcdef",
        "User-Agent",
        "<b>worker</b>",
        '200 {"status":"accepted"}',
        "2 times, last",
        "unmatched: no known request",
    ):
        assert part in sheet
    assert "The records contradict the request." in texts(view.pane)
    assert json.loads(body_of(view)) == json.loads(RECORDS)
    assert "\n" in body_of(view)


def test_copy_as_text_takes_everything_along(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    add_event(workspace, RECORDS, query="ref=0123456789abcdef")

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        view.table.selectRow(0)
        view.acts.copy_text.trigger()
        await until(lambda: "Copied as text." in texts(view.pane))

    assert play(bus, story) == []
    copied = QApplication.clipboard().text()
    for part in (
        "Delivery #1: stored",
        "Query: ref=0123456789abcdef",
        "Content-Type: application/json",
        "post_id",
    ):
        assert part in copied


def test_process_again_puts_the_delivery_back_into_the_queue(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    event_id = add_event(workspace, RECORDS, status=EventStatus.PROCESSING_ERROR, error_message="It broke.")
    queued: list[int] = []
    workspace.on_waiting = queued.append

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        view.table.selectRow(0)
        view.pane.process.click()
        await until(lambda: column_texts(view.model, delivery_model.STATUS) == ["waiting"])
        await until(view.pane.stop.isVisible)
        assert not view.pane.process.isVisible()
        assert "It broke." not in texts(view.pane)

    assert play(bus, story) == []
    assert queued == [event_id]


def test_process_again_is_told_only_after_its_commit(workspace: Workspace) -> None:
    event_id = add_event(workspace, RECORDS, status=EventStatus.PROCESSING_ERROR)
    seen: list[EventStatus] = []
    workspace.publish = lambda _change: seen.append(event(workspace, event_id).status)
    asyncio.run(process_again(workspace, [event_id]))
    assert seen == [EventStatus.PENDING]


def test_a_delivery_is_assigned_to_the_request_that_is_chosen(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_run(workspace, "Weekly", (Platform.INSTAGRAM, Service.POSTS, ["lumen.cafe"]))
    _, made = add_run(workspace, "Spring", (Platform.TIKTOK, Service.POSTS, ["lumencafe"]))
    event_id = add_event(workspace, RECORDS)

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        view.table.selectRow(0)
        view.pane.assign.click()
        await until(lambda: view.findChild(AssignDialog) is not None)
        dialog = cast("AssignDialog", view.findChild(AssignDialog))
        assert not dialog.assign.isEnabled()
        dialog.filter.setText("tiktok")
        assert dialog.table.model().rowCount() == 1
        dialog.table.selectRow(0)
        dialog.assign.click()
        await until(lambda: event(workspace, event_id).batch_id == made[0].batch_id)
        await until(lambda: column_texts(view.model, delivery_model.RUN) == ["Spring"])
        assert not view.pane.assign.isVisible()
        assert view.acts.strip.text == "1 delivery was assigned."
        view.acts.strip.button.click()
        await until(lambda: event(workspace, event_id).batch_id is None)
        assert event(workspace, event_id).status is EventStatus.PROCESSED
        await until(lambda: column_texts(view.model, delivery_model.RUN) != ["Spring"])

    assert play(bus, story) == []


def test_a_test_can_be_imported_and_nothing_else_can(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    add_event(workspace, RECORDS)
    test_id = add_event(workspace, RECORDS, status=EventStatus.TEST_PROCESSED, is_test=True)

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        view.table.selectRow(1)
        assert not view.pane.import_test.isVisible()
        view.table.selectRow(0)
        assert view.pane.import_test.isVisible()
        view.pane.import_test.click()
        await until(lambda: event(workspace, test_id).status is EventStatus.PENDING)

    assert play(bus, story) == []


def test_a_delivery_with_a_known_request_offers_no_other_one(
    filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    view = shown(filled, bus, Tasks(), qtbot)
    view.table.selectRow(0)
    assert view.pane.process.isVisible()
    assert not view.pane.assign.isVisible()


def test_without_deliveries_the_address_to_copy_is_shown(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    view = shown(workspace, bus, Tasks(), qtbot)
    assert "Nothing was delivered yet" in texts(view)
    next(each for each in view.findChildren(QPushButton) if each.text() == "Copy the address").click()
    assert QApplication.clipboard().text() == "http://127.0.0.1:8000/api/brightdata/webhook/"


def test_a_tool_tip_shows_markup_as_text(workspace: Workspace) -> None:
    add_event(workspace, error_message="<img src='file:///etc/passwd'>")
    model = DeliveriesModel(workspace.database, workspace.waits)
    tip = model.index(0, delivery_model.STATUS).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
        max_leaves=20,
    ).filter(lambda value: isinstance(value, dict | list)),
    st.integers(0, 200),
)
def test_json_is_laid_out_without_changing_it_and_cut_json_too(value: object, cut: int) -> None:
    compact = json.dumps(value)
    assert laid_out(compact).rstrip("\n") == json.dumps(value, indent=2)
    piece = compact[:cut]
    assert "".join(laid_out(piece).split()) == "".join(piece.split()).rstrip("\\") or "\\" in piece


def test_a_body_of_brackets_only_does_not_grow_without_end() -> None:
    assert len(laid_out("[" * 65_536)) < 10_000_000
    assert not looks_like_json("<html>")


def test_deliver_is_the_same_as_what_the_flows_store(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    _, made = add_run(workspace, "Weekly", (Platform.INSTAGRAM, Service.POSTS, ["lumen.cafe"]))
    deliver(workspace, made[0], each=4)
    view = shown(workspace, bus, Tasks(), qtbot)
    view.table.selectRow(0)
    assert "Records: 4 = 4 stored + 0 updated + 0 duplicate + 0 errors + 0 rejected" in texts(view.pane)


def test_a_body_that_was_removed_is_told_with_when_and_why(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_event(workspace, b"", finished_at=NOW, size=80, body_removed_at=NOW + 91 * 86_400_000)
    add_event(workspace, packed(RECORDS), finished_at=NOW, packing="zstd", kept_size=9, size=len(RECORDS))
    view = shown(workspace, bus, Tasks(), qtbot)
    view.table.selectRow(1)
    sheet = view.pane.sheet.toPlainText()
    assert "91 days after it was processed, to keep within the limits in Settings, Storage" in sheet
    assert body_of(view) == ""
    assert "removed" in texts(view)
    assert not view.pane.process.isVisible()
    assert not view.pane.export.isVisible()
    view.table.selectRow(0)
    assert "packed, 9 bytes" in view.pane.sheet.toPlainText()
    assert view.pane.process.isVisible()
