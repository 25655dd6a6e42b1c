"""A record in full: its pictures, its raw form as a tree, its history as lines, its comments."""

import asyncio
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import seeds
import zstandard
from builders_b import until
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop.flow.media import MediaKeeper
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.simulator import Options, running
from trackfutura_desktop.simulator.pictures import drawn
from trackfutura_desktop.store import content, listing, media, tables
from trackfutura_desktop.store.search import Observation
from trackfutura_desktop.ui import picture, theme
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.comment_list import CommentList, two_lines
from trackfutura_desktop.ui.detail import DetailPane
from trackfutura_desktop.ui.history_chart import HistoryChart, lines
from trackfutura_desktop.ui.json_tree import JsonModel, JsonTree, decoded, encoded
from trackfutura_desktop.ui.media_panel import MediaPanel
from trackfutura_desktop.ui.media_words import countdown, span, summary, waiting
from trackfutura_desktop.ui.storage_settings import StorageSettings
from trackfutura_desktop.ui.task import Tasks

FOLDER = Path(__file__).parents[2] / "build" / "screenshots"
HOUR = 3_600_000
NOW = 1_795_000_000_000
HOSTILE = "<img src='file:///etc/hostname'> <b>bold</b>"


def give(workspace: Workspace, content_id: int, record: dict[str, Any], **columns: object) -> None:
    """Give a record another raw form and other columns."""
    packed = zstandard.compress(msgspec.json.encode(record))
    raw = tables.content_raw.update().where(tables.content_raw.c.content_id == content_id)
    workspace.database.write(lambda connection: connection.execute(raw.values(record=packed)))
    if columns:
        change = tables.content.update().where(tables.content.c.id == content_id).values(**columns)
        workspace.database.write(lambda connection: connection.execute(change))


def posts(workspace: Workspace, service: Service = Service.POSTS, each: int = 1) -> list[int]:
    """Store some records; returns their ids."""
    _, made = seeds.add_run(workspace, f"Run {service} {each}", (Platform.INSTAGRAM, service, ["lumen.cafe"]))
    seeds.deliver(workspace, made[0], each=each)
    query = tables.content.select().where(tables.content.c.job_id == made[0].jobs[0])
    with workspace.database.read() as connection:
        return list(connection.execute(query.order_by(tables.content.c.id)).scalars())


def commented(workspace: Workspace, count: int) -> tuple[int, list[int]]:
    """A post with comments."""
    post = posts(workspace)[0]
    with workspace.database.read() as connection:
        key = connection.execute(tables.content.select().where(tables.content.c.id == post)).one().native_id
    found = posts(workspace, Service.COMMENTS, count)
    under = tables.content.update().where(tables.content.c.id.in_(found)).values(parent_id=key)
    workspace.database.write(lambda connection: connection.execute(under))
    return post, found


@pytest.fixture
def pane(workspace: Workspace, bus: Bus, qtbot: QtBot) -> Iterator[DetailPane]:
    made = DetailPane(workspace, bus, Tasks())
    qtbot.addWidget(made)
    made.resize(400, 700)
    made.show()
    yield made
    made.close_lists()


@pytest.fixture
def kept(workspace: Workspace) -> Iterator[Workspace]:
    """A workspace whose media keeper runs against a simulator that serves pictures."""
    with running(Options(media_base="own")) as simulator:
        workspace.settings.api_base = simulator.url
        keeper = MediaKeeper(workspace)
        keeper.start()
        workspace.load_media, workspace.on_media = keeper.load, keeper.chosen
        yield workspace
        keeper.stop()


def end_in(hours: int) -> str:
    return f"{int(time.time()) + hours * 3_600:08X}"


# The raw record as a tree


def test_a_raw_record_is_a_tree_of_its_fields(qtbot: QtBot) -> None:
    tree = JsonTree()
    qtbot.addWidget(tree)
    QAbstractItemModelTester(tree.contents).setUseFetchMore(False)
    tree.show_record(b'{"id": 12345678901234567890, "photos": [{"url": "a"}], "likes": 1.50, "paid": null}')
    model = tree.contents
    shown = [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]
    assert shown == [
        ("id", "12345678901234567890"),
        ("photos", "1 value"),
        ("likes", "1.50"),
        ("paid", "null"),
    ]
    photos = model.index(1, 0)
    assert model.rowCount(photos) == 0  # nobody looked yet
    assert model.canFetchMore(photos)
    model.fetchMore(photos)
    first = model.index(0, 0, photos)
    model.fetchMore(first)
    url = model.index(0, 1, first)
    assert url.data() == "a"
    assert model.path(url) == "photos[0].url"


def test_a_long_list_comes_in_pieces(qtmodeltester: Any, qtbot: QtBot) -> None:
    model = JsonModel()
    model.show_value(decoded(json.dumps({"replies": list(range(1_000))}).encode()))
    replies = model.index(0, 0)
    model.fetchMore(replies)
    assert model.rowCount(replies) == 200
    while model.canFetchMore(replies):
        model.fetchMore(replies)
    assert model.rowCount(replies) == 1_000
    assert model.index(999, 1, replies).data() == "999"
    qtmodeltester.check(model)
    assert qtbot is not None


def test_values_and_paths_are_copied_and_a_column_is_wished_for(qtbot: QtBot) -> None:
    tree = JsonTree()
    qtbot.addWidget(tree)
    tree.show_record(b'{"odd key": {"deep": [1, "x"]}, "text": "as \\"it\\" is"}')
    odd, text = tree.contents.index(0, 0), tree.contents.index(1, 1)
    actions = {each.text(): each for each in tree.menu(odd).actions()}
    actions["Copy value"].trigger()
    assert QGuiApplication.clipboard().text() == '{"deep": [1, "x"]}'
    actions["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == '"odd key"'
    with qtbot.waitSignal(tree.column_wanted) as wished:
        actions["Add as column"].trigger()
    assert wished.args == ['"odd key"']
    {each.text(): each for each in tree.menu(text).actions()}["Copy value"].trigger()
    assert QGuiApplication.clipboard().text() == 'as "it" is'


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_what_is_copied_is_the_value(value: object) -> None:
    record = {"a": value, "b": {"c": value}}
    shown = decoded(json.dumps(record).encode())
    assert json.loads(encoded(shown)) == record


def test_a_record_that_cannot_be_decoded_is_shown_as_it_is() -> None:
    assert decoded(b'{"a": ') == '{"a": '
    deep = b"[" * 100_000 + b"]" * 100_000
    assert isinstance(decoded(deep), str)


# The history


def seen(*likes: int | None) -> list[Observation]:
    return [Observation(f"Run {at}", NOW + at * HOUR, value, None, 7) for at, value in enumerate(likes)]


def test_a_figure_that_was_known_twice_becomes_a_line(qtbot: QtBot) -> None:
    found = lines(seen(10, None, 30))
    assert [(each.name, each.growth) for each in found] == [("Likes", 20), ("Views", 0)]
    assert lines(seen(10)) == []
    chart = HistoryChart()
    qtbot.addWidget(chart)
    chart.show_history(seen(10, None, 30))
    chart.resize(300, chart.sizeHint().height())
    assert "Likes from 10 to 30" in chart.accessibleDescription()
    assert chart.told_at(QPointF(290, 20)).startswith("Likes 30")
    assert chart.told_at(QPointF(120, 20)).startswith("Likes 10")
    assert chart.told_at(QPointF(120, 900)) == ""
    image = chart.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(300) for y in range(image.height())}
    assert theme.tokens().accent.lower() in colours
    chart.show_history(seen(10))
    assert chart.isHidden()


# Comments


def test_comments_stand_under_their_post_and_lead_back_to_it(
    workspace: Workspace, pane: DetailPane, qtbot: QtBot
) -> None:
    post, found = commented(workspace, 120)
    listed = pane.findChildren(CommentList)[0]
    with qtbot.waitSignal(listed.counted, check_params_cb=lambda count: count == 120):
        pane.show_record(post)
    comments = [listed.model.comment(row) for row in range(listed.model.rowCount())]
    assert {each.id for each in comments if each is not None} == set(found)
    dates = [each.published_at for each in comments if each is not None and each.published_at]
    assert dates == sorted(dates, reverse=True)
    with qtbot.waitSignal(pane.record_wanted) as wanted:
        listed.list.clicked.emit(listed.model.index(3, 0))
    assert comments[3] is not None
    assert wanted.args == [comments[3].id]
    pane.show_record(comments[3].id)
    back = next(each for each in pane.findChildren(QPushButton) if each.text() == "Show its post")
    assert back.isVisible()
    with qtbot.waitSignal(pane.record_wanted) as wanted:
        back.click()
    assert wanted.args == [post]


def test_comments_that_arrive_while_it_looks_are_listed_without_another_refresh(
    workspace: Workspace, pane: DetailPane, qtbot: QtBot
) -> None:
    post, found = commented(workspace, 5)
    listed = pane.findChildren(CommentList)[0]
    hidden = tables.content.update().where(tables.content.c.id == found[0])
    workspace.database.write(lambda connection: connection.execute(hidden.values(parent_id="")))
    with workspace.database.read() as connection:
        key = connection.execute(tables.content.select().where(tables.content.c.id == post)).one().native_id
        row = listing.by_ids(connection, [post])[0]
    counts: list[int] = []
    listed.counted.connect(counts.append)
    listed.show_post(row)
    pool = listed._finding._pool  # noqa: SLF001 - so that it has looked, and nobody has seen yet what it found
    assert pool is not None
    pool.submit(int).result()
    workspace.database.write(lambda connection: connection.execute(hidden.values(parent_id=key)))
    listed.show_post(row)
    qtbot.waitUntil(lambda: counts[-1:] == [5])


def test_the_same_comment_of_two_runs_is_listed_once(
    workspace: Workspace, pane: DetailPane, qtbot: QtBot
) -> None:
    post, found = commented(workspace, 3)
    with workspace.database.read() as connection:
        key = connection.execute(tables.content.select().where(tables.content.c.id == post)).one().native_id
    _, made = seeds.add_run(workspace, "Later", (Platform.INSTAGRAM, Service.COMMENTS, ["lumen.cafe"]))
    seeds.deliver(workspace, made[0], each=3)
    under = tables.content.update().where(tables.content.c.kind == "comment").values(parent_id=key)
    workspace.database.write(lambda connection: connection.execute(under))
    listed = pane.findChildren(CommentList)[0]
    with qtbot.waitSignal(listed.counted, check_params_cb=lambda count: count == 3):
        pane.show_record(post)
    newest = [listed.model.comment(row) for row in range(3)]
    assert all(each is not None and each.id not in found for each in newest)


def test_comments_of_strangers_are_drawn_as_they_are(
    workspace: Workspace, pane: DetailPane, qtbot: QtBot
) -> None:
    post, found = commented(workspace, 1)
    give(workspace, found[0], {"comment": HOSTILE}, text=HOSTILE, author=HOSTILE)
    listed = pane.findChildren(CommentList)[0]
    with qtbot.waitSignal(listed.counted, check_params_cb=lambda count: count == 1):
        pane.show_record(post)
    assert listed.model.index(0, 0).data() == HOSTILE
    assert "&lt;img" in listed.model.index(0, 0).data(int(Qt.ItemDataRole.ToolTipRole))


def test_no_letter_of_a_comment_is_lost_between_its_two_lines(app: QApplication) -> None:
    text = "🎉" * 30 + " and here it ends"
    width = QFontMetrics(app.font()).horizontalAdvance("🎉" * 34)
    first, rest = two_lines(text, app.font(), width)
    assert first
    assert rest
    assert f"{first} {rest}" == text


# Pictures


def test_nothing_is_loaded_until_it_is_asked_for_and_then_kept(
    kept: Workspace, pane: DetailPane, qtbot: QtBot
) -> None:
    post = posts(kept)[0]
    link = f"{kept.settings.api_base}/media/instagram/77_0.jpg?oe={end_in(30)}"
    give(kept, post, {"photos": [link, link.replace("77_0", "77_1")]})
    pane.show_record(post)
    panel = pane.findChildren(MediaPanel)[0]
    assert panel.picture.sentence == "Picture not loaded"
    assert not list(kept.folder.media.rglob("*.png"))
    assert "Picture 1 of 2." in panel.note.text()

    async def story() -> None:
        panel.load_preview.click()
        await until(lambda: panel.picture.has_image)

    asyncio.run(story())
    assert len(list(kept.folder.media.rglob("*.png"))) == 2
    assert not panel.load_preview.isVisible()
    again = MediaPanel(kept, Tasks())
    qtbot.addWidget(again)
    panel.after.click()
    qtbot.waitUntil(lambda: panel.picture.has_image)
    assert "Picture 2 of 2." in panel.note.text()
    again.close_list()


def test_a_record_with_saved_pictures_can_be_taken_out(kept: Workspace) -> None:
    post = posts(kept)[0]
    link = f"{kept.settings.api_base}/media/instagram/77_0.jpg?oe={end_in(30)}"
    give(kept, post, {"photos": [link]})
    kept.load_media(post, "preview").result()
    with kept.database.read() as connection:
        event = connection.execute(tables.content.select().where(tables.content.c.id == post)).one().event_id
    kept.database.write(lambda connection: content.forget_delivery(connection, event))
    with kept.database.read() as connection:
        assert media.of_content(connection, post) == []


def test_what_the_keeper_saves_shows_at_once(kept: Workspace, bus: Bus, pane: DetailPane) -> None:
    post = posts(kept)[0]
    link = f"{kept.settings.api_base}/media/instagram/77_0.jpg?oe={end_in(30)}"
    give(kept, post, {"photos": [link]})
    pane.show_record(post)
    panel = pane.findChildren(MediaPanel)[0]

    async def story() -> None:
        bus.attach(asyncio.get_running_loop())
        kept.settings.keep_media = "previews"
        kept.on_media()
        await until(lambda: panel.picture.has_image)

    asyncio.run(story())
    assert "Saved" in panel.note.text()


def test_a_picture_that_does_not_come_is_explained_at_its_place(kept: Workspace, pane: DetailPane) -> None:
    post = posts(kept)[0]
    dead = f"{kept.settings.api_base}/media/instagram/77_0.jpg?oe={end_in(-5)}"
    give(kept, post, {"photos": [dead]})
    pane.show_record(post)
    panel = pane.findChildren(MediaPanel)[0]

    async def story() -> None:
        panel.load_preview.click()
        await until(lambda: "HTTP 403" in panel.note.text())

    asyncio.run(story())
    assert panel.load_preview.isVisible()


def test_a_record_without_links_has_no_place_for_pictures(workspace: Workspace, pane: DetailPane) -> None:
    pane.show_record(posts(workspace)[0])
    assert not pane.findChildren(MediaPanel)[0].isVisible()


@pytest.mark.qt_log_ignore("^libpng|^qt.gui.imageio")
def test_broken_and_enormous_pictures_give_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(drawn("a"))
    found = picture.decoded(path, "image/png", QSize(100, 100))
    assert isinstance(found, QImage)
    assert found.size() == QSize(100, 100)
    path.write_bytes(drawn("a")[:60])
    assert "damaged" in str(picture.decoded(path, "image/png", QSize(100, 100)))
    huge = drawn("a")[:16] + (60_000).to_bytes(4) + (60_000).to_bytes(4) + drawn("a")[24:]
    path.write_bytes(huge)
    assert isinstance(picture.decoded(path, "image/png", QSize(100, 100)), str)
    path.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    assert isinstance(picture.decoded(path, "image/png", QSize(100, 100)), str)
    assert "open it" in str(picture.decoded(path, "image/svg+xml", QSize(100, 100)))
    assert "not there" in str(picture.decoded(tmp_path / "gone.png", "image/png", QSize(100, 100)))


# Words


def test_how_long_a_link_lives_is_counted_down() -> None:
    assert span(3 * HOUR + 12 * 60_000) == "3 h 12 min"
    assert (span(30 * HOUR), span(72 * HOUR), span(5)) == ("30 h", "3 days", "1 min")
    assert countdown(NOW + 3 * HOUR, NOW, is_signed=True) == "The link dies in 3 h."
    assert countdown(NOW - 3 * HOUR, NOW, is_signed=False) == "The link probably died 3 h ago."
    assert countdown(None, NOW, is_signed=False) == ""


def test_what_is_to_be_saved_is_said(kept: Workspace) -> None:
    ids = posts(kept, each=3)
    for number, each in enumerate(ids):
        link = f"{kept.settings.api_base}/media/instagram/{number}_0.jpg?oe={end_in(30)}"
        give(kept, each, {"photos": [link]})
    assert waiting(kept) == ""

    async def story() -> None:
        kept.settings.keep_media = "previews"
        kept.on_media()
        await until(lambda: kept.media is not None and kept.media.saved == 3)

    asyncio.run(story())
    assert waiting(kept) == ""
    assert summary(kept).startswith("3 files saved, ")
    assert kept.media is not None
    kept.media = msgspec.structs.replace(
        kept.media, wanted=214, first_end=kept.clock() + 3 * HOUR + 60_000, expired=2, failed=1
    )
    assert waiting(kept) == "214 previews to save, the first link dies in 3 h"
    assert "3 could not be had, 2 of them because the link had died." in summary(kept)


def test_what_is_kept_is_chosen_in_the_settings(workspace: Workspace, qtbot: QtBot) -> None:
    part = StorageSettings(workspace)
    qtbot.addWidget(part)
    part.media.setCurrentText("Previews of all records")
    part.megabytes.setValue(500)
    part.keep(workspace.settings)
    assert (workspace.settings.keep_media, workspace.settings.keep_media_mb) == ("previews", 500)


# Pictures of the whole, to look at


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("size", [(1_440, 900), (1_024, 700)], ids=["wide", "narrow"])
def test_the_detail_fills_its_pane(
    size: tuple[int, int], appearance: str, app: QApplication, kept: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    post, _ = commented(kept, 40)
    link = f"{kept.settings.api_base}/media/instagram/78_0.jpg?oe={end_in(30)}"
    record = {"photos": [link, link.replace("78_0", "78_1")], "user_posted": "lumen.cafe", "likes": 1_204}
    give(kept, post, {**record, "tagged_users": [{"username": "northwind.studio", "is_verified": True}]})
    for _ in range(4):
        _, made = seeds.add_run(kept, f"Run {_}", (Platform.INSTAGRAM, Service.POSTS, ["lumen.cafe"]))
        seeds.deliver(kept, made[0], each=1, likes=300 + 130 * _)
    window = whole_window(kept, bus)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    detail = window.data.detail
    detail.record_wanted.emit(post)

    async def story() -> None:
        detail.findChildren(MediaPanel)[0].load_preview.click()
        await until(lambda: detail.findChildren(MediaPanel)[0].picture.has_image)
        await until(lambda: detail.findChildren(CommentList)[0].model.rowCount() == 40)

    asyncio.run(story())
    FOLDER.mkdir(parents=True, exist_ok=True)
    for tab, name in enumerate(("post", "json", "history", "comments")):
        detail._tabs.setCurrentIndex(tab)  # noqa: SLF001 - as a click on a tab does
        QApplication.processEvents()
        QApplication.processEvents()
        window.grab().save(str(FOLDER / f"detail-{name}-{size[0]}x{size[1]}-{appearance}.png"))
    labels = [each for each in detail.findChildren(QLabel) if each.isVisible()]
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels)
    detail.close_lists()
    window.data.records.close_lists()
