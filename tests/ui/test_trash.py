"""The trash: runs that are hidden, restored, or deleted for good with all that hangs on them."""

import pytest
import seeds
from builders_b import column_texts, nameless, play, texts, until
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select, text
from whole import whole_window

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import curate
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.store import (
    bodies,
    deliveries,
    delivery_list,
    listing,
    naming_runs,
    search,
    tables,
    trash,
    tree,
)
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.compare_dialog import CompareDialog
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.trash_dialog import TrashDialog
from trackfutura_desktop.ui.tree import FolderModel
from trackfutura_desktop.ui.tree_view import FolderView
from trackfutura_desktop.ui.window import MainWindow

LATER = 10_000_000
EVERYTHING = Page(FolderKey(0))


@pytest.fixture
def window(filled: Workspace, bus: Bus, qtbot: QtBot) -> MainWindow:
    made = whole_window(filled, bus)
    qtbot.addWidget(made)
    made.resize(1_400, 900)
    made.show()
    return made


def names(workspace: Workspace) -> list[str]:
    with workspace.database.read() as connection:
        return [run.name for run in tree.runs(connection, workspace.project.id)]


def in_trash(workspace: Workspace) -> list[str]:
    with workspace.database.read() as connection:
        return [run.name for run in trash.trashed(connection, workspace.project.id)]


def put_in_trash(workspace: Workspace, *run_ids: int) -> None:
    now = workspace.clock() + LATER  # the clock of each copy begins anew, so deliveries seem to be of now
    workspace.database.write(lambda connection: trash.move_to_trash(connection, run_ids, now))


def rows(workspace: Workspace) -> dict[str, int]:
    with workspace.database.read() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in tables.metadata.sorted_tables
        }


def index_is_sound(workspace: Workspace) -> bool:
    """Whether the full-text index holds exactly what the records say."""
    check = text("INSERT INTO content_fts(content_fts, rank) VALUES ('integrity-check', 1)")
    workspace.database.write(lambda connection: connection.execute(check))
    return True


def test_a_run_in_the_trash_is_nowhere_to_be_seen(filled: Workspace) -> None:
    with filled.database.read() as connection:
        shown = listing.count(connection, EVERYTHING)
        record = listing.part(connection, Page(FolderKey(1)), 0, 1)[0]
        assert len(search.history(connection, record)) == 3
    put_in_trash(filled, 1)
    assert names(filled) == ["Spring campaign", "Weekly 16 March"]
    assert in_trash(filled) == ["Weekly 9 March"]
    with filled.database.read() as connection:
        assert listing.count(connection, EVERYTHING) == shown - 36
        assert {row.job_id for row in listing.part(connection, EVERYTHING, 0, 500)}.isdisjoint({1, 2, 3})
        assert tree.run(connection, 1) is None
        assert tree.folder(connection, FolderKey(1, "instagram")) is None
        assert len(search.history(connection, record)) == 2
        assert 1 not in dict(delivery_list.runs_to_choose(connection, filled.project.id))
        assert delivery_list.rows_of(connection, [1])[1].run_name == "Weekly 9 March (in the trash)"


def test_a_restored_run_is_as_it_was(filled: Workspace) -> None:
    before = rows(filled)
    with filled.database.read() as connection:
        folder = tree.run(connection, 1)
    put_in_trash(filled, 1)
    filled.database.write(lambda connection: trash.restore(connection, [1], LATER))
    with filled.database.read() as connection:
        assert tree.run(connection, 1) == folder
    assert rows(filled) == before


def test_a_run_that_collects_stays_and_so_do_those_with_it(filled: Workspace) -> None:
    with pytest.raises(UserError, match="is still collecting") as refused:
        put_in_trash(filled, 1, 3)
    assert "cancel it" in refused.value.remedy
    assert in_trash(filled) == []


def test_what_arrives_for_a_run_in_the_trash_is_stored_and_said(filled: Workspace) -> None:
    with filled.database.read() as connection:
        jobs = [folder.key.job_id for folder in tree.children(connection, FolderKey(1, "instagram", "posts"))]
    put_in_trash(filled, 1)
    made = seeds.Made(1, jobs, Platform.INSTAGRAM, Service.POSTS)
    event = seeds.deliver(filled, made, each=2, start=500, final=None)
    at = filled.clock() + 2 * LATER
    filled.database.write(
        lambda connection: deliveries.change_event(connection, event, stored_count=6, received_at=at)
    )
    with filled.database.read() as connection:
        found = trash.trashed(connection, filled.project.id)[0]
    assert (found.content_count, found.deliveries, found.arrived_since) == (36 + 6, 2, 6)


def test_what_is_deleted_for_good_leaves_only_its_deliveries(filled: Workspace) -> None:
    counts = rows(filled)
    seeds.deliver(filled, seeds.Made(2, [4], Platform.INSTAGRAM, Service.POSTS), each=0, errors=2, start=70)
    record = {"content_id": 1, "role": "preview", "url": "https://lumen.cafe/1.jpg", "status": "saved"}
    filled.database.write(
        lambda connection: connection.execute(
            tables.media.insert().values(**record, file="ab12.jpg", created_at=1)
        )
    )
    put_in_trash(filled, 1, 2)
    with filled.database.read() as connection:
        lost = trash.losses(connection, [1, 2])
    assert lost == (2, 72, 2, 1, 3)
    curate.delete_for_good(filled, [1, 2], Watch())
    left = rows(filled)
    assert left["content"] == left["content_raw"] == counts["content"] - 72
    assert left["record_errors"] == counts["record_errors"]
    assert left["media"] == 0
    assert (left["scraping_runs"], left["batch_scraper_jobs"]) == (1, counts["batch_scraper_jobs"] - 2)
    assert left["webhook_events"] == counts["webhook_events"] + 1
    assert index_is_sound(filled)
    assert in_trash(filled) == []


def test_a_delivery_without_its_run_goes_when_the_limits_say_so(filled: Workspace) -> None:
    filled.database.write(lambda connection: deliveries.change_event(connection, 1, received_count=36))
    put_in_trash(filled, 1)
    curate.delete_for_good(filled, [1], Watch())
    with filled.database.read() as connection:
        kept = {body.id: body.is_done for body in bodies.kept_bodies(connection, 0, 100)}
    assert kept[1]


def test_deleting_goes_in_steps_between_which_every_count_is_right(filled: Workspace) -> None:
    put_in_trash(filled, 1)
    steps = 0
    while filled.database.write(lambda connection: trash.delete_step(connection, 1, 10)):
        steps += 1
        with filled.database.read() as connection:
            jobs = select(tables.scraping_jobs.c.id).where(tables.scraping_jobs.c.run_id == 1)
            there = connection.execute(
                select(func.count()).where(tables.content.c.job_id.in_(jobs))
            ).scalar_one()
            run = next(iter(trash.trashed(connection, filled.project.id)))
        assert run.content_count == there
    assert steps > 4


def test_deleting_can_be_stopped_and_the_rest_stays_in_the_trash(filled: Workspace) -> None:
    put_in_trash(filled, 1)
    watch = Watch()
    watch.stop()
    with pytest.raises(Stopped):
        curate.delete_for_good(filled, [1], watch)
    assert in_trash(filled) == ["Weekly 9 March"]
    curate.delete_for_good(filled, [1], Watch())
    assert in_trash(filled) == []


def test_nothing_is_deleted_under_a_delivery_that_is_being_processed(filled: Workspace) -> None:
    put_in_trash(filled, 1)
    filled.database.write(
        lambda connection: deliveries.change_event(connection, 1, status=EventStatus.PROCESSING)
    )
    with pytest.raises(UserError, match="just being processed"):
        curate.delete_for_good(filled, [1], Watch())


def test_a_run_that_was_restored_meanwhile_is_not_deleted(filled: Workspace) -> None:
    with pytest.raises(UserError, match="not in the trash any more"):
        curate.delete_for_good(filled, [1], Watch())


def test_a_run_goes_to_the_trash_by_a_key_and_comes_back_by_another(
    filled: Workspace, window: MainWindow, bus: Bus
) -> None:
    data = window.data
    data.tree.setCurrentIndex(data.folders.find(FolderKey(2)))
    data.tree.setFocus()

    async def story(_tasks: Tasks) -> None:
        QTest.keyClick(data.tree, Qt.Key.Key_Delete)
        await until(lambda: not data.folders.find(FolderKey(2)).isValid())
        await until(data.tree_pane.strip.isVisible)
        assert data.tree_pane.strip.text == "“Weekly 16 March” is in the trash."
        assert "1 run" in data.tree_pane.trash.text()
        assert in_trash(filled) == ["Weekly 16 March"]
        QTest.keyClick(data.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: data.folders.find(FolderKey(2)).isValid())
        await until(lambda: data.tree.current_key() == FolderKey(2))
        await until(lambda: not data.tree_pane.has_trash)

    play(bus, story)


def test_the_tree_and_its_trash_stay_when_every_run_is_in_it(
    filled: Workspace, window: MainWindow, bus: Bus, qtbot: QtBot
) -> None:
    seeds.move(filled, seeds.Made(5, [], Platform.TIKTOK, Service.POSTS), Status.CANCELLED)
    nothing = window.data.records._nothing  # noqa: SLF001 - what is read where no records are
    nothing.say("Not started yet.", "Start the run.")  # as a run without records says it
    window.select_run(2)
    qtbot.waitUntil(lambda: window.data.contents.rowCount() > 0)
    window.data.show_first_record()
    (tabs,) = window.data.detail.findChildren(QTabWidget)
    qtbot.waitUntil(lambda: tabs.isVisible() and tabs.tabText(0) != "Overview")
    put_in_trash(filled, 1, 2, 3)
    bus.changed.emit(Change(runs=frozenset({1, 2, 3})))
    qtbot.waitUntil(lambda: window.data.folders.run_count() == 0)
    qtbot.waitUntil(lambda: not tabs.isVisible())
    said = [each.text() for each in nothing.findChildren(QLabel) if each.isVisible()]
    assert "Nothing is selected." in said
    assert window.data.tree_pane.trash.isVisible()
    assert window.data.tree_pane.trash.text() == " Trash · 3 runs"


def test_the_dialog_restores_and_deletes(filled: Workspace, bus: Bus, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    put_in_trash(filled, 1)
    put_in_trash(filled, 2)

    async def story(tasks: Tasks) -> None:
        dialog = TrashDialog(filled, tasks, host)
        back: list[list[int]] = []
        dialog.restored.connect(back.append)
        dialog.open()
        assert column_texts(dialog.model, 0) == ["Weekly 16 March", "Weekly 9 March"]
        assert nameless(dialog) == []
        dialog.restore.click()
        await until(lambda: back == [[2]])
        await until(lambda: column_texts(dialog.model, 0) == ["Weekly 9 March"])
        dialog.delete.click()
        await until(lambda: len(dialog.findChildren(QDialog)) == 1)
        asked = dialog.findChildren(QDialog)[0]
        assert any("36 records will be gone" in said for said in texts(asked))
        go_on = [each for each in asked.findChildren(QPushButton) if each.text() == "Delete 1 run"]
        go_on[0].click()
        await until(lambda: dialog.model.rowCount() == 0)
        assert any("deleted for good" in said for said in texts(dialog))
        dialog.reject()

    assert play(bus, story) == []
    assert names(filled) == ["Spring campaign", "Weekly 16 March"]


def test_the_menu_offers_what_goes_with_the_selection(window: MainWindow) -> None:
    view, folders, acts = window.data.tree, window.data.folders, window.data.tree_pane.acts

    def offered() -> list[str]:
        menu = acts.menu()
        found = [act.text() for act in menu.actions() if act.isEnabled() and act.text()]
        menu.deleteLater()
        return found

    view.setCurrentIndex(folders.find(FolderKey(2)))
    assert offered() == [
        *("Rename", "Name, note and tags…", "Repeat…", "Compare with…", "Merge into…"),
        *("Export the whole run as a file…", "Move to the trash", "Open the trash…"),
    ]
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().select(folders.find(FolderKey(1)), flags.Select | flags.Rows)
    assert [run.name for run in view.selected_runs()] == ["Weekly 16 March", "Weekly 9 March"]
    assert offered() == [
        *("Compare these two…", "Merge these two…", "Export 2 runs as a file…"),
        *("Move 2 runs to the trash", "Open the trash…"),
    ]
    view.setCurrentIndex(folders.find(FolderKey(1, "instagram")))
    assert offered() == ["Open the trash…"]


def test_two_selected_runs_are_compared(window: MainWindow, bus: Bus) -> None:
    view, folders, acts = window.data.tree, window.data.folders, window.data.tree_pane.acts
    view.setCurrentIndex(folders.find(FolderKey(2)))
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().select(folders.find(FolderKey(1)), flags.Select | flags.Rows)

    async def story(_tasks: Tasks) -> None:
        acts.compare()
        dialog = window.findChildren(CompareDialog)[0]
        await until(lambda: dialog.model.rowCount() == 3)
        assert (dialog.run_a.currentText(), dialog.run_b.currentText()) == (
            "Weekly 9 March",
            "Weekly 16 March",
        )
        dialog.reject()
        await window.tasks.close()

    play(bus, story)


def test_a_run_in_the_trash_leaves_the_list_of_runs(
    filled: Workspace, window: MainWindow, bus: Bus, qtbot: QtBot
) -> None:
    runs_view = window.view("runs")
    assert isinstance(runs_view, RunsView)
    assert runs_view.model.rowCount() == 3
    put_in_trash(filled, 1)
    bus.changed.emit(Change(runs=frozenset({1})))
    qtbot.waitUntil(lambda: runs_view.model.rowCount() == 2)
    filled.database.write(lambda connection: trash.restore(connection, [1], LATER))
    bus.changed.emit(Change(runs=frozenset({1})))
    qtbot.waitUntil(lambda: runs_view.model.rowCount() == 3)


def test_tags_stand_behind_the_name_where_there_is_room(
    filled: Workspace, app: QApplication, qtbot: QtBot
) -> None:
    assert app is not None
    folders = FolderModel(filled.database, filled.project.id)
    filled.database.write(lambda connection: naming_runs.describe_run(connection, 1, "", "client"))
    view = FolderView(folders)
    qtbot.addWidget(view)
    view.resize(640, 200)
    view.show()
    row = view.visualRect(folders.find(FolderKey(1)))
    without = view.viewport().grab(row).toImage()
    folders.refresh(Change(runs=frozenset({1})))
    assert view.viewport().grab(row).toImage() != without
    assert "tags: client" in folders.find(FolderKey(1)).data(Qt.ItemDataRole.AccessibleTextRole)
