"""Lists too long to be put in order at once: their order is found beside the window."""

from types import SimpleNamespace

import pytest
import seeds
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store import listing, ordering, tree
from trackfutura_desktop.store.filters import Between, Contains, OneOf
from trackfutura_desktop.store.listing import ContentRow, Page
from trackfutura_desktop.store.ordering import Facets, Ordering
from trackfutura_desktop.store.reading import Stopped
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import ordering as ui_ordering
from trackfutura_desktop.ui import table_columns
from trackfutura_desktop.ui.background import Background
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.chosen import Chosen
from trackfutura_desktop.ui.export_dialog import Wanted  # noqa: TC001 - one import, no second block for it
from trackfutura_desktop.ui.ordering import Orderer
from trackfutura_desktop.ui.sorting_page import SortingPage
from trackfutura_desktop.ui.table import RECORD, ContentModel
from trackfutura_desktop.ui.table_view import ContentTable

DOWN = Qt.SortOrder.DescendingOrder
SMALL = (Platform.INSTAGRAM, Service.POSTS, ["northwind.studio"])
NAMES = ["northwind.studio", "lumen.cafe", "fieldnotes.daily"]


@pytest.fixture
def long_run(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> tuple[int, seeds.Made]:
    """A run of 360 records, where 50 already are many."""
    monkeypatch.setattr(listing, "FEW", 50)
    run_id, made = seeds.add_run(workspace, "Long", (Platform.INSTAGRAM, Service.POSTS, NAMES))
    seeds.deliver(workspace, made[0], each=120)
    return run_id, made[0]


@pytest.fixture
def contents(workspace: Workspace, qtbot: QtBot) -> ContentModel:
    assert qtbot is not None
    model = ContentModel(workspace.database)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    QAbstractItemModelTester(model, mode, model).setUseFetchMore(False)
    return model


def records(model: ContentModel) -> list[ContentRow]:
    return [model.index(row, 0).data(RECORD) for row in range(model.rowCount())]


def by_published(found: list[ContentRow]) -> list[int]:
    return [row.id for row in sorted(found, key=lambda row: (-(row.published_at or 0), row.id))]


def test_both_ends_are_shown_before_the_order_is_known(
    contents: ContentModel, workspace: Workspace, long_run: tuple[int, seeds.Made]
) -> None:
    contents.show(Page(FolderKey(long_run[0])))
    found = records(contents)
    assert len({row.id for row in found}) == 360
    assert [row.id for row in found] == by_published(found)
    contents.close()
    with workspace.database.read() as connection:
        for offset in (0, 40, 179, 181, 300, 359, 360):
            part = listing.part(connection, Page(FolderKey(long_run[0])), offset, 25)
            assert [row.id for row in part] == [row.id for row in found[offset : offset + 25]]


def test_an_order_without_an_index_is_waited_for_and_then_shown(
    contents: ContentModel, long_run: tuple[int, seeds.Made], qtbot: QtBot
) -> None:
    contents.show(Page(FolderKey(long_run[0])))
    qtbot.waitUntil(lambda: not contents.is_ordering)
    contents.sort(table_columns.LIKES, DOWN)
    assert contents.is_waiting
    assert contents.rowCount() == 360  # the list as it was stays in sight
    qtbot.waitUntil(lambda: not contents.is_waiting)
    likes = [row.likes or 0 for row in records(contents)]
    assert likes == sorted(likes, reverse=True)
    contents.close()


def test_waiting_can_be_stopped_and_leaves_the_list_as_it_was(
    contents: ContentModel, long_run: tuple[int, seeds.Made], qtbot: QtBot
) -> None:
    contents.show(Page(FolderKey(long_run[0])))
    qtbot.waitUntil(lambda: not contents.is_ordering)
    before = [row.id for row in records(contents)]
    contents.sort(table_columns.LIKES, DOWN)
    contents.stop_waiting()
    assert not contents.is_waiting
    assert [row.id for row in records(contents)] == before
    contents.show(Page(FolderKey(long_run[0], "instagram"), sort="likes"))
    contents.stop_waiting()
    assert contents.page == Page(FolderKey(long_run[0], "instagram"))
    assert contents.rowCount() == 360
    contents.close()


def test_what_arrives_is_taken_in_without_moving_the_selected_record(
    contents: ContentModel, workspace: Workspace, long_run: tuple[int, seeds.Made], qtbot: QtBot
) -> None:
    contents.show(Page(FolderKey(long_run[0])))
    qtbot.waitUntil(lambda: not contents.is_ordering)
    held = QPersistentModelIndex(contents.index(200, 0))
    chosen = held.data(RECORD).id
    with qtbot.assertNotEmitted(contents.modelReset):
        seeds.deliver(workspace, long_run[1], each=40, start=120)
        contents.refresh()
        contents.refresh()
        qtbot.waitUntil(lambda: contents.rowCount() == 480 and not contents.is_ordering)
    assert held.data(RECORD).id == chosen
    found = records(contents)
    assert [row.id for row in found] == by_published(found)
    contents.close()


def test_to_keep_a_long_list_in_order_takes_a_fifth_of_a_core_at_most(
    contents: ContentModel, long_run: tuple[int, seeds.Made], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, orderer = Page(FolderKey(long_run[0])), contents.orderer
    contents.show(page)
    qtbot.waitUntil(lambda: not contents.is_ordering)
    monkeypatch.setattr(orderer, "_took", SimpleNamespace(elapsed=lambda: 600, start=lambda: None))
    orderer.start(page)
    qtbot.waitUntil(lambda: not contents.is_ordering)
    assert orderer._rest.interval() == 2_400  # noqa: SLF001 - what is rested cannot be seen without waiting
    contents.refresh()
    assert orderer.is_due(page)
    assert not orderer.is_running(page)
    contents.close()


def test_all_that_is_selected_before_the_order_is_known_stays_so_and_is_not_read(
    contents: ContentModel, workspace: Workspace, long_run: tuple[int, seeds.Made], qtbot: QtBot
) -> None:
    view = ContentTable(contents, workspace.folder)
    qtbot.addWidget(view)
    contents.show(Page(FolderKey(long_run[0])))
    first = contents.record(0)
    view.selectAll()
    read: list[object] = []
    contents.loaded.connect(read.append)
    qtbot.waitUntil(lambda: not contents.is_ordering)
    assert len(read) <= 1  # the page of the current one
    assert view.selected_ids() == by_published(records(contents)) != []
    assert first is not None
    assert view.selected_ids()[0] == first.id
    contents.close()


def test_filters_narrow_a_list_and_their_values_are_counted(
    workspace: Workspace, long_run: tuple[int, seeds.Made]
) -> None:
    page = Page(FolderKey(long_run[0]))
    with workspace.database.read() as connection:
        everything = listing.part(connection, page, 0, 1_000)
        middle = sorted(row.likes or 0 for row in everything)[180]
        for filtered, fits in (
            (Between("likes", least=middle), lambda row: row.likes is not None and row.likes >= middle),
            (Between("likes", 1, middle), lambda row: row.likes is not None and 1 <= row.likes <= middle),
            (OneOf("author", ("lumen.cafe",)), lambda row: row.author == "lumen.cafe"),
            (Contains("text", "oat"), lambda row: "oat" in row.text),
            (Contains("text", "100%_"), lambda _row: False),
        ):
            narrowed = Page(page.key, filters=(filtered,))
            found = listing.part(connection, narrowed, 0, 1_000)
            assert {row.id for row in found} == {row.id for row in everything if fits(row)}
            assert listing.count(connection, narrowed) == len(found)
        with pytest.raises(ValueError, match="not filtered"):
            listing.count(connection, Page(page.key, filters=(Contains("likes", "1"),)))
    counted = Facets(workspace.database, page, "author").values()
    assert sorted(counted) == sorted((name, 120) for name in NAMES)
    own = Page(page.key, filters=(OneOf("author", ("lumen.cafe",)),))
    assert len(Facets(workspace.database, own, "author").values()) == 3  # a column does not hide its values


def test_a_reading_that_was_stopped_says_so(workspace: Workspace, long_run: tuple[int, seeds.Made]) -> None:
    reading = Ordering(workspace.database, Page(FolderKey(long_run[0])))
    reading.stop()
    with pytest.raises(Stopped):
        reading.ids()


def test_an_order_counts_the_records_that_it_has_read(
    workspace: Workspace, long_run: tuple[int, seeds.Made], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ordering, "_TOLD", 1)
    seeds.deliver(workspace, seeds.add_run(workspace, "Other", SMALL)[1][0], each=5)
    told: list[tuple[int, int]] = []

    class Looked(Ordering):
        def _count(self, content_id: int) -> bool:
            told.append((self.read, self.total))
            return super()._count(content_id)

    for page, total in (
        (
            Page(FolderKey(long_run[0]), "likes"),
            365,
        ),  # most of all: all are read, in the order in which they lie
        (Page(FolderKey(long_run[0] + 1), "likes"), 5),
        (Page(FolderKey(long_run[0]), "likes", filters=(Between("likes", 1_000_000, None),)), 365),
    ):
        told.clear()
        looked = Looked(workspace.database, page)
        assert len(looked.ids()) in (0, 5, 360)
        assert told == [(read, total) for read in range(total)]
        assert (looked.read, looked.total) == (total, total)
    few = Ordering(workspace.database, Page(FolderKey(long_run[0]), "likes", words="light"))
    assert few.ids()
    assert few.total == 0  # the index of words leads to its hits; nobody knows how many it looks at


def test_an_order_can_be_stopped_while_its_records_are_read(
    workspace: Workspace, long_run: tuple[int, seeds.Made], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ordering, "_TOLD", 1)

    class Impatient(Ordering):
        def _count(self, content_id: int) -> bool:
            if self.read == 100:
                self.stop()
            return super()._count(content_id)

    impatient = Impatient(workspace.database, Page(FolderKey(long_run[0]), "likes"))
    with pytest.raises(Stopped):
        impatient.ids()
    assert impatient.read < impatient.total


@pytest.mark.expects_error_log
def test_a_list_that_could_not_be_put_in_order_is_put_in_order_later(
    workspace: Workspace,
    long_run: tuple[int, seeds.Made],
    contents: ContentModel,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def rename(name: str, other: str) -> None:
        said = f"ALTER TABLE {name} RENAME TO {other}"
        workspace.database.write(lambda connection: connection.exec_driver_sql(said).close())

    monkeypatch.setattr(ui_ordering, "_FAILED_MS", 10)
    found: list[int] = []
    contents.orderer.found.connect(lambda _page, ids: found.append(len(ids)))
    rename("content", "away")
    contents.orderer.start(Page(FolderKey(long_run[0]), "likes"))
    qtbot.waitUntil(lambda: "list not ordered" in caplog.text)
    rename("away", "content")
    qtbot.waitUntil(lambda: bool(found))
    assert found == [360]
    contents.close()


@pytest.mark.expects_error_log
def test_work_beside_the_window_that_failed_is_not_under_way_for_ever(qtbot: QtBot) -> None:
    beside = Background("a test")
    beside.start("costs", lambda: int("no number"))
    qtbot.waitUntil(lambda: not beside.is_doing("costs"))
    beside.close()


def test_one_sees_how_far_an_order_is(
    workspace: Workspace, long_run: tuple[int, seeds.Made], qtbot: QtBot
) -> None:
    with workspace.database.read() as connection:
        folder = tree.run(connection, long_run[0])
    assert folder is not None
    orderer = Orderer(workspace.database)
    page = SortingPage(orderer, orderer.stop)
    qtbot.addWidget(page)
    page.wait_for(folder)
    assert (page.bar.minimum(), page.bar.maximum()) == (0, 0)  # nobody knows yet
    looking = orderer._ordering = Ordering(workspace.database, Page(folder.key, "likes"))  # noqa: SLF001 - as if it ran
    looking.read, looking.total = 162, 360
    page.show()
    qtbot.waitUntil(lambda: page.bar.value() == 162)
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "Looking through 360 records…" in said
    assert "45 %" in said
    looking.read = 360
    qtbot.waitUntil(lambda: page.bar.maximum() == 0)
    assert "Putting 360 records in order…" in " ".join(label.text() for label in page.findChildren(QLabel))


def test_a_selection_is_exported_before_the_order_is_known_without_being_read_in_the_window(
    workspace: Workspace, long_run: tuple[int, seeds.Made], bus: Bus, qtbot: QtBot
) -> None:
    window = whole_window(workspace, bus)
    qtbot.addWidget(window)
    records_pane = window.data.records
    wanted: list[Wanted] = []
    records_pane.export_wanted.disconnect()
    records_pane.export_wanted.connect(wanted.append)
    records_pane.contents.orderer.stop()
    records_pane.contents.show(Page(FolderKey(long_run[0])))
    table, flags = records_pane.table, QItemSelectionModel.SelectionFlag
    table.selectAll()
    table.selectionModel().select(records_pane.contents.index(5, 0), flags.Deselect | flags.Rows)
    read: list[object] = []
    records_pane.contents.loaded.connect(read.append)
    records_pane.export.click()
    assert not wanted
    assert not read
    assert not records_pane.export.isEnabled()
    qtbot.waitUntil(lambda: bool(wanted))
    assert len(read) <= 1  # the page of the current one
    ordered = by_published(records(records_pane.contents))
    assert list(wanted[0].ids) == [*ordered[:5], *ordered[6:]]
    assert records_pane.export.isEnabled()
    records_pane.close_lists()


def test_who_opens_another_list_does_not_export_what_was_selected_in_the_one_before(
    workspace: Workspace, long_run: tuple[int, seeds.Made], contents: ContentModel, qtbot: QtBot
) -> None:
    view = ContentTable(contents, workspace.folder)
    qtbot.addWidget(view)
    chosen = Chosen(view, contents)
    contents.show(Page(FolderKey(long_run[0])))
    view.selectAll()
    told: list[object] = []
    chosen.ask("export", told.append)
    assert chosen.is_waiting("export")
    contents.show(Page(FolderKey(long_run[0], "instagram")))
    assert not chosen.is_waiting("export")
    qtbot.waitUntil(lambda: not contents.is_ordering)
    assert told == []
    contents.close()
