"""Pictures of the deliveries view in all its states to look at; nothing in them may be cut."""

import json

import pytest
from builders_b import BODY, add_event, cut_texts, fill_views, nameless
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection
from test_views_screenshots import SIZES, opened, picture

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store.tables import unknown_fields
from trackfutura_desktop.store.unmatched import unmatched_request
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.deliveries import DeliveriesView

LONG = "https://hooks.example.org/a/very/long/path/that/somebody/gave/to/the/endpoint/of/the/request/"
NOW = 1_795_000_500_000
COUNTS: dict[str, object] = {
    "received_count": 2,
    "stored_count": 2,
    "platform": "instagram",
    "platform_source": "request",
    "started_at": NOW,
    "finished_at": NOW + 40,
}


def fill_marks(workspace: Workspace) -> None:
    """One delivery for each reason to look at it, and one that was processed again."""
    at = workspace.clock()

    def nobodys(connection: Connection, reference: str) -> int:
        project, place = workspace.project.id, (Platform.INSTAGRAM, Service.POSTS)
        return unmatched_request(connection, project, f"unmatched:{reference}", *place, at)

    strange, bare = (
        workspace.database.write(lambda connection, name=name: nobodys(connection, name))  # type: ignore[misc]  # the default binds the loop's value
        for name in ("sd_strange0001", "event 10")
    )
    add_event(workspace, BODY, batch_id=strange, snapshot_id="sd_strange0001", **COUNTS)
    add_event(workspace, BODY, batch_id=bare, **COUNTS)
    note = "The request says Instagram, but the records are TikTok: digg_count, profile_username."
    add_event(workspace, BODY, batch_id=1, error_message=note, received_at=NOW - 3, **COUNTS)
    add_event(workspace, BODY, is_test=True, status=EventStatus.TEST_WEBHOOK, answer_status=200)
    event_id = add_event(
        workspace,
        BODY * 400,
        batch_id=3,
        snapshot_id="sd_mkfabhyt12345678",
        snapshot_id_source="header Snapshot-Id",
        query="ref=0123456789abcdef&" + "note=long&" * 12,
        path=LONG,
        headers=json.dumps({"Content-Type": "application/json", "X-Long": "word " * 40, "X-B": "[hidden]"}),
        arrived_at=at,
        received_at=at + 12,
        processed_again_at=at + 90_000,
        again_new_count=3,
        again_changed_count=12,
        again_unchanged_count=45,
        attempts=2,
        **COUNTS | {"started_at": at + 16, "finished_at": at + 1_420},
    )
    row = {"event_id": event_id, "platform": "instagram", "kind": "post", "name": "mood", "records": 40}
    workspace.database.write(lambda connection: connection.execute(unknown_fields.insert(), row).close())


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=["wide", "narrow"])
def test_every_state_of_the_deliveries_fits_its_window(
    size: tuple[int, int], appearance: str, app: QApplication, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    fill_views(filled)
    fill_marks(filled)
    window = opened(filled, bus, qtbot, size)
    window.show_view("deliveries")
    view = window.view("deliveries")
    assert isinstance(view, DeliveriesView)

    def look(name: str) -> None:
        picture(window, f"deliveries-{name}-{size[0]}x{size[1]}-{appearance}")
        assert cut_texts(view) == []
        assert nameless(view) == []
        assert view.table.filling_header.length() <= view.table.viewport().width()

    view.table.selectRow(0)
    look("again")
    view.pane.body.raw.click()
    view.pane.say("Saved as /tmp/downloads/sd_mkfabhyt12345678.json")
    look("raw")
    view.table.selectRow(2)
    look("wrong-platform")
    view.table.selectRow(1)
    look("test-data")
    view.table.selectAll()
    look("several")
    view.filter.show_those_that_need_you()
    look("needs-you")
    view.filter.text.setText("nothing has this")
    view.filter.text.returnPressed.emit()
    look("no-match")
