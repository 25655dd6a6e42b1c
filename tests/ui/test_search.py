"""Searching as one types: the folder or everything, the first hits at once, hits marked."""

from collections.abc import Iterator, Sequence

import pytest
import seeds
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_data_screenshots import picture
from whole import whole_window

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.words import Marks
from trackfutura_desktop.store import fulltext, listing, ordering
from trackfutura_desktop.store.filters import Between
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.ordering import Ordering
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import export_dialog, rows, theme
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.record_page import FlowText
from trackfutura_desktop.ui.table import RECORD
from trackfutura_desktop.ui.table_columns import COLUMNS, TEXT
from trackfutura_desktop.ui.window import MainWindow


def type_words(window: MainWindow, words: str) -> None:
    window.data.filter.setText(words)
    QTest.keyClick(window.data.filter, Qt.Key.Key_Return)


def is_everywhere(window: MainWindow) -> bool:
    return window.data.records.search.is_everywhere


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("size", [(1_440, 900), (1_024, 700)], ids=["wide", "narrow"])
def test_hits_are_marked_in_their_cells(window: MainWindow, appearance: str, size: tuple[int, int]) -> None:
    theme.apply(QApplication.instance(), appearance)  # type: ignore[arg-type]  # a QApplication here
    window.resize(*size)
    type_words(window, 'BISCUITS "of the spring" lum')
    type_words(window, "biscu")
    contents = window.data.contents
    assert contents.rowCount() > 0
    for row in range(contents.rowCount()):
        cell = contents.index(row, TEXT)
        assert [cell.data()[start:end] for start, end in cell.data(rows.MARKS)] == ["biscu"]
    window.data.show_first_record()
    picture(window, f"data-search-{size[0]}x{size[1]}-{appearance}")
    text = next(each for each in window.data.detail.findChildren(FlowText) if "biscu" in each.toPlainText())
    assert [each.cursor.selectedText() for each in text.extraSelections()] == ["biscu"]
    type_words(window, "")
    assert not text.extraSelections()
    assert not contents.index(0, TEXT).data(rows.MARKS)


def test_hits_behind_emoji_are_marked_where_they_stand(app: QApplication, qtbot: QtBot) -> None:
    assert app is not None
    text = FlowText()
    qtbot.addWidget(text)
    text.show_text("🎉🎉 Morning 🎉 light, light")
    text.mark(Marks("light"))
    assert [each.cursor.selectedText() for each in text.extraSelections()] == ["light", "light"]


def test_the_keyboard_searches_the_folder_or_everything(window: MainWindow) -> None:
    records = window.data.records
    in_folder = records.contents.rowCount()
    control = Qt.KeyboardModifier.ControlModifier
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F, control | Qt.KeyboardModifier.ShiftModifier)
    assert is_everywhere(window)
    assert records.contents.rowCount() == in_folder + 2 * 36  # the two other runs
    type_words(window, "fieldnotes")
    assert {records.contents.index(row, 0).data(RECORD).job_id for row in range(20)}
    everywhere = records.contents.rowCount()
    QTest.keyClick(window, Qt.Key.Key_F, control)
    assert not is_everywhere(window)
    assert 0 < records.contents.rowCount() < everywhere
    QTest.keyClick(window.data.filter, Qt.Key.Key_Escape)
    assert not window.data.filter.text()


def test_another_folder_ends_the_search_everywhere_and_keeps_the_words(window: MainWindow) -> None:
    records = window.data.records
    records.search.take_focus(everywhere=True)
    type_words(window, "oat")
    records.show_folder(FolderKey(1))
    assert not records.search.is_everywhere
    assert records.page == Page(FolderKey(1), words="oat")


def test_a_run_in_the_trash_is_not_found(window: MainWindow, filled: Workspace) -> None:
    records = window.data.records
    records.search.take_focus(everywhere=True)
    before = records.contents.rowCount()
    statement = "UPDATE scraping_runs SET trashed_at = 1 WHERE id = 1"
    filled.database.write(lambda connection: connection.exec_driver_sql(statement))
    records.refresh()
    assert records.contents.rowCount() == before - 36


def test_words_in_a_long_list_show_their_first_hits_and_then_the_rest(
    workspace: Workspace, window_of_many: MainWindow, qtbot: QtBot
) -> None:
    contents = window_of_many.data.contents
    window_of_many.select_run(1)
    counted: list[int] = []
    contents.grown.connect(lambda: counted.append(contents.rowCount()))
    type_words(window_of_many, "oat")
    qtbot.waitUntil(lambda: bool(counted) and not contents.is_growing)
    assert counted == sorted(counted)
    assert len(set(counted)) == 2  # it grew
    found = [contents.index(row, 0).data(RECORD).id for row in range(contents.rowCount())]
    page = Page(FolderKey(1), words="oat")
    assert found == list(Ordering(workspace.database, page).ids())
    assert len(found) == counted[-1]


@pytest.mark.parametrize("glanced", [20, 0], ids=["frequent", "less frequent"])
@pytest.mark.parametrize("asked", ["oat", "★", "quokka", "※", "🎉"])
def test_whatever_comes_first_is_the_beginning_of_what_comes_in_the_end(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, asked: str, glanced: int
) -> None:
    monkeypatch.setattr(ordering, "_GLANCED", glanced)
    monkeypatch.setattr(ordering, "_SCREENFUL", 3)
    monkeypatch.setattr(fulltext, "FEW_HITS", 50)
    run, (made,) = seeds.add_run(workspace, "Signs", (Platform.INSTAGRAM, Service.POSTS, ["a.b", "c.d"]))
    seeds.deliver(workspace, made, each=100, text="Five ★★★ for the oat biscuits")
    seeds.deliver(workspace, made, each=10, start=100, text="A quokka ※ at the door")
    texts = ("★", "oat"), ("※", "quokka")
    hits = next((count for count, held in zip((200, 20), texts, strict=True) if asked in held), 0)
    for key in (FolderKey(run), FolderKey(run, "instagram", "posts", made.jobs[0])):
        page = Page(key, words=asked)
        beginnings: list[Sequence[int]] = []
        found = Ordering(workspace.database, page).ids(beginnings.append)
        with workspace.database.read() as connection:
            everything = [row.id for row in listing.part(connection, Page(key), 0, 1_000)]
            fitting = set(found)
            assert list(found) == [each for each in everything if each in fitting]
            assert len(found) == listing.count(connection, page) == hits // (2 if key.job_id else 1)
        assert all(first == found[: len(first)] for first in beginnings)
        assert not hits or beginnings or asked in texts[1]


def test_filters_do_not_make_the_first_hits_wait(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ordering, "_GLANCED", 40)
    monkeypatch.setattr(ordering, "_SCREENFUL", 1)
    run, (made,) = seeds.add_run(workspace, "Filtered", (Platform.INSTAGRAM, Service.POSTS, ["a.b"]))
    for start, likes in enumerate((5, 6)):
        seeds.deliver(workspace, made, each=50, start=50 * start, text="The oat biscuits", likes=likes)
    page = Page(FolderKey(run), words="oat", filters=(Between("likes", 5, 5),))
    beginnings: list[Sequence[int]] = []
    found = Ordering(workspace.database, page).ids(beginnings.append)
    assert len(found) == 50
    assert [list(first) for first in beginnings] == [list(found[: len(beginnings[0])])]
    assert len(beginnings[0]) == 40  # no further records were looked at


def test_a_list_that_grows_can_be_stopped_and_says_so(window_of_many: MainWindow, qtbot: QtBot) -> None:
    records = window_of_many.data.records
    window_of_many.select_run(1)
    seen: list[str] = []

    def stop() -> None:
        if records.contents.is_growing:
            records.stop.click()
            seen.append("stopped")

    records.contents.grown.connect(stop)
    type_words(window_of_many, "oat")
    qtbot.waitUntil(lambda: bool(seen))
    assert records.contents.is_cut
    shown = records.contents.rowCount()
    assert shown > 0
    assert not records.contents.is_ordering
    asked: list[object] = []
    records.export_wanted.disconnect()  # no dialog: there is no loop that could wait for it
    records.export_wanted.connect(asked.append)
    records.table.selectAll()
    records.export.click()
    (wanted,) = asked
    assert isinstance(wanted, export_dialog.Wanted)
    assert len(wanted.ids) == shown  # all that is shown, which is not all that matches
    assert wanted.records is None


@pytest.fixture
def window_of_many(
    workspace: Workspace, bus: Bus, qtbot: QtBot, app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A run of 600 records, where 50 already are many and pages come a few at a time."""
    assert app is not None
    monkeypatch.setattr(listing, "FEW", 50)
    monkeypatch.setattr(fulltext, "FEW_HITS", 50)
    monkeypatch.setattr(ordering, "_GLANCED", 20)
    monkeypatch.setattr(ordering, "_TRIED", 40)
    monkeypatch.setattr(ordering, "_FIRST", 20)
    _, made = seeds.add_run(workspace, "Long", (Platform.INSTAGRAM, Service.POSTS, ["a.b", "c.d"]))
    seeds.deliver(workspace, made[0], each=300)
    window = whole_window(workspace, bus)
    qtbot.addWidget(window)
    window.resize(1_200, 800)
    window.show()
    yield window
    window.data.records.close_lists()


def test_columns_are_kept_for_each_kind_of_folder(
    window: MainWindow, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    records, layout = window.data.records, window.data.table.layout_of_columns
    records.show_folder(FolderKey(3, "instagram", "comments"))
    assert layout.shown() == ["published_at", "author", "text", "likes"]
    layout.show_column("hashtags", is_shown=True)
    layout.move("likes", -1)
    changed = layout.shown()
    assert "hashtags" in changed
    assert changed.index("likes") < changed.index("text")
    records.show_folder(FolderKey(3, "instagram", "posts"))
    assert "hashtags" not in layout.shown()
    window.hide()
    again = whole_window(filled, bus)
    qtbot.addWidget(again)
    again.show()
    again.select_run(3)
    again.data.records.show_folder(FolderKey(3, "instagram", "comments"))
    layout = again.data.table.layout_of_columns
    assert layout.shown() == changed
    layout.reset()
    assert layout.shown() == ["published_at", "author", "text", "likes"]
    again.data.records.close_lists()


def test_every_column_can_be_sorted_by(window: MainWindow) -> None:
    contents = window.data.contents
    for column in range(len(COLUMNS)):
        contents.sort(column)
        assert contents.rowCount() > 0
