"""Fills a workspace with what the views of runs, sources and deliveries show, good and bad."""

import asyncio
import dataclasses
import hashlib
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QAbstractItemModel, QPoint
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.net.brightdata import BrightData
from trackfutura_desktop.net.governor import Governor
from trackfutura_desktop.simulator import VALID_TOKEN, Simulator
from trackfutura_desktop.store import deliveries, runs, sources
from trackfutura_desktop.ui import icons, rows
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.chips import Chip, StatusDot
from trackfutura_desktop.ui.heads import ElidedLabel
from trackfutura_desktop.ui.marks import mark as platform_mark
from trackfutura_desktop.ui.task import Tasks

T = TypeVar("T")
Shown = TypeVar("Shown", bound=QWidget)
_PATIENCE_SECONDS = 60

SOURCES = (
    Source(
        0,
        "northwind.studio",
        Platform.INSTAGRAM,
        Service.POSTS,
        "https://www.instagram.com/northwind.studio/",
    ),
    Source(0, "lumen.cafe", Platform.INSTAGRAM, Service.POSTS, "https://www.instagram.com/lumen.cafe/"),
    Source(
        0,
        "fieldnotes.daily",
        Platform.INSTAGRAM,
        Service.REELS,
        "https://www.instagram.com/fieldnotes.daily/",
    ),
    Source(0, "lumencafe", Platform.TIKTOK, Service.POSTS, "https://www.tiktok.com/@lumencafe"),
    Source(0, "northwind", Platform.LINKEDIN, Service.POSTS, "https://www.linkedin.com/company/northwind/"),
)
UNUSABLE = Source(
    0, "Old story", Platform.INSTAGRAM, Service.POSTS, "https://www.instagram.com/stories/lumen.cafe/1/"
)
BODY = (
    b'[{"post_id":"abc","user_posted":"lumen.cafe","likes":12,"description":"Morning light in the workshop"},'
    b'{"post_id":"def","user_posted":"lumen.cafe","likes":7,"description":"Open call for makers"}]'
)


def add_sources(workspace: Workspace, *given: Source) -> None:
    """Store sources as the flow does."""
    now = workspace.clock()
    chosen = list(given or SOURCES)
    workspace.database.write(
        lambda connection: sources.add_sources(connection, workspace.project.id, chosen, now)
    )


def stored(workspace: Workspace) -> list[Source]:
    """The sources of the project."""
    with workspace.database.read() as connection:
        return sources.sources(connection, workspace.project.id)


def requests_of(workspace: Workspace, run_id: int) -> list[runs.Request]:
    """The requests of a run."""
    with workspace.database.read() as connection:
        return runs.requests(connection, run_id)


def add_event(workspace: Workspace, body: bytes = b"[]", **values: object) -> int:
    """Store one delivery that belongs to nobody, unless ``values`` say otherwise."""
    given: dict[str, object] = {
        "channel": "webhook",
        "status": EventStatus.PROCESSED,
        "method": "POST",
        "path": "/api/brightdata/webhook/",
        "headers": msgspec.json.encode(
            {"Content-Type": "application/json", "Authorization": "hidden"}
        ).decode(),
        "sha256": hashlib.sha256(body).hexdigest(),
        "size": len(body),
        "body": body,
        "answer_status": 200,
        "answer_body": '{"status":"accepted"}',
        "received_at": workspace.clock(),
    }
    given.update(values)
    return workspace.database.write(lambda connection: deliveries.add_event(connection, **given))


def event(workspace: Workspace, event_id: int) -> deliveries.Event:
    """A delivery as it is stored."""
    with workspace.database.read() as connection:
        found = deliveries.event(connection, event_id)
    assert found is not None
    return found


async def until(condition: Callable[[], bool]) -> None:
    """Let the window and the flows work until something is true."""
    async with asyncio.timeout(_PATIENCE_SECONDS):
        while not condition():
            QApplication.processEvents()
            await asyncio.sleep(0.01)


def play(bus: Bus, story: Callable[[Tasks], Coroutine[Any, Any, None]]) -> list[str]:
    """Run a story in which flows run and the window hears of them; returns the sentences it was told."""
    told: list[str] = []

    async def whole() -> None:
        bus.attach(asyncio.get_running_loop())
        tasks = Tasks()
        for heard in (tasks.told, tasks.informed):
            heard.connect(lambda sentence, remedy: told.append(f"{sentence} {remedy}".strip()))
        try:
            await story(tasks)
        finally:
            await tasks.close()

    asyncio.run(whole())
    return told


@asynccontextmanager
async def connected(
    workspace: Workspace, simulator: Simulator, token: str = VALID_TOKEN
) -> AsyncIterator[Workspace]:
    """The same workspace with a key and a Bright Data that answers; results are fetched, not delivered."""
    workspace.keys.use_api_token(token)
    client = BrightData(simulator.url, workspace.keys.api_token, Governor())
    settings = msgspec.structs.replace(workspace.settings, api_base=simulator.url)
    try:
        yield dataclasses.replace(workspace, settings=settings, bright_data=client, local_url="")
    finally:
        await client.aclose()


def only(children: list[T]) -> T:
    """The one that there is."""
    assert len(children) == 1, children
    return children[0]


def texts(widget: QWidget) -> list[str]:
    """Every text that labels under a widget show."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def column_texts(model: QAbstractItemModel, column: int) -> list[str]:
    """What a column of a table shows."""
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def fill_views(workspace: Workspace) -> None:
    """Beside a filled workspace: sources good and bad, requests with their times, all kinds of deliveries."""
    add_sources(workspace)
    add_sources(workspace, UNUSABLE)
    for run_id in (1, 2, 3):
        for request in requests_of(workspace, run_id):
            _tell_times(workspace, request)
    add_event(
        workspace,
        BODY,
        snapshot_id="sd_mkfabhyt12345678",
        snapshot_id_source="header Snapshot-Id",
        received_count=2,
        stored_count=2,
        platform="instagram",
        platform_source="data: user_posted",
        query="ref=0123456789abcdef",
        finished_at=workspace.clock(),
    )
    add_event(workspace, b'{"test":"data"}', status=EventStatus.TEST_PROCESSED, is_test=True, finished_at=1)
    add_event(
        workspace,
        b"<html>",
        status=EventStatus.JSON_ERROR,
        error_message="The body is neither JSON, NDJSON nor CSV. It is kept as it arrived.",
        answer_status=400,
        finished_at=workspace.clock(),
    )


def _tell_times(workspace: Workspace, request: runs.Request) -> None:
    at = request.created_at
    is_done = request.status.is_final
    values: dict[str, object] = {
        "sent_at": at + 1_000,
        "accepted_at": at + 2_000,
        "progress_status": "running",
    }
    if is_done:
        values["completed_at"] = at + 47_000
    if request.status is Status.COMPLETED:
        values |= {"ready_at": at + 43_000, "delivered_at": at + 45_000, "verified_at": at + 48_000}
        values |= {"progress_status": "ready", "expected_records": request.received_count}
    workspace.database.write(lambda connection: runs.change_request(connection, request.id, **values))


def cut_texts(widget: QWidget) -> list[str]:
    """The texts of labels, marks and buttons that have less room than they need."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and _is_cut(label)]
    marks = [*widget.findChildren(Chip), *widget.findChildren(StatusDot)]
    buttons = [*widget.findChildren(QPushButton), *widget.findChildren(QCheckBox)]
    narrow = [
        each.text() if isinstance(each, QAbstractButton) else each.accessibleName()
        for each in (*marks, *buttons)
        if each.isVisible() and each.width() < each.sizeHint().width()
    ]
    return labels + narrow


def cut_cells(view: QAbstractItemView, column: int) -> list[str]:
    """The texts of a column that are cut in the rows that are seen."""
    found = []
    index = view.indexAt(QPoint(1, 1))
    while index.isValid():
        cell = index.siblingAtColumn(column)
        mark = icons.side() if cell.data(rows.ICON) else platform_mark() if cell.data(rows.PLATFORM) else -8
        font = QFont(view.font())
        font.setWeight(QFont.Weight.DemiBold if cell.data(rows.BOLD) else QFont.Weight.Normal)
        if QFontMetrics(font).horizontalAdvance(cell.data()) > view.visualRect(cell).width() - mark - 24:
            found.append(cell.data())
        index = view.indexAt(QPoint(1, view.visualRect(index).bottom() + 2))
    return found


def _is_cut(label: QLabel) -> bool:
    """Whether a label has too little room for its one line, or for the lines that it breaks into."""
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width()) - 1
    return label.width() < label.sizeHint().width() - 1 and not isinstance(label, ElidedLabel)


def nameless(widget: QWidget) -> list[str]:
    """The controls that a screen reader could not name."""
    controls = [*widget.findChildren(QAbstractButton), *widget.findChildren(QAbstractItemView)]
    controls += [*widget.findChildren(QLineEdit), *widget.findChildren(QComboBox)]
    controls += [*widget.findChildren(QPlainTextEdit), *widget.findChildren(QTextEdit)]
    own = [each for each in controls if each.isVisible() and not each.objectName().startswith("qt_")]
    return [type(each).__name__ for each in own if not each.accessibleName() and not _is_part(each)]


def _is_part(control: QWidget) -> bool:
    """Whether a control is the inside of another, which has the name."""
    return isinstance(control.parent(), QAbstractSpinBox | QComboBox | QLineEdit | QHeaderView) or isinstance(
        control, QHeaderView
    )


def visible(parent: QWidget, kind: type[Shown]) -> Shown:
    """The one of a kind that is open; closed ones may not be gone yet."""
    return next(each for each in parent.findChildren(kind) if each.isVisible())


async def opened(window: QWidget, kind: type[Shown]) -> Shown:
    """Wait until one of a kind, a dialog or a strip, is open, while the loop of Qt runs."""
    while True:
        for each in window.findChildren(kind):
            if each.isVisible():
                return each
        await asyncio.sleep(0.01)
