"""Exporting and importing in the window: nothing modal, progress, and what came of it."""

import asyncio
import csv
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from builders_b import opened
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from whole import whole_window

from trackfutura_desktop.flow.export import Format
from trackfutura_desktop.flow.ingest import Ingest
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.store import tree
from trackfutura_desktop.store.export import COLUMNS, RECORD
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.export_dialog import FORMATS, ExportDialog, Wanted
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.widgets import EmptyState
from trackfutura_desktop.ui.window import MainWindow
from trackfutura_desktop.ui.work_strip import WorkStrip, WorkStrips

RECORDS = [
    {
        "url": f"https://www.instagram.com/p/{code}/",
        "user_posted": "northwind.studio",
        "description": f"Morning {code}",
        "likes": 40,
        "post_id": f"35{code}",
        "shortcode": code,
        "discovery_input": {"url": "https://www.instagram.com/northwind.studio/"},
    }
    for code in ("A", "B")
]


@pytest.fixture
def window(filled: Workspace, bus: Bus, qtbot: QtBot) -> MainWindow:
    return shown(filled, bus, qtbot)


def shown(workspace: Workspace, bus: Bus, qtbot: QtBot) -> MainWindow:
    window = whole_window(workspace, bus)
    qtbot.addWidget(window)
    window.show()
    return window


def play(
    app: QApplication, window: MainWindow, bus: Bus, story: Callable[[], Coroutine[Any, Any, None]]
) -> None:
    """Run a story with deliveries being processed beside it."""

    async def whole() -> None:
        bus.attach(asyncio.get_running_loop())
        workspace = window.importer._workspace  # noqa: SLF001 - the window's own
        ingest = Ingest(workspace)
        workspace.on_waiting = ingest.add
        ingest.start()
        try:
            await asyncio.wait_for(story(), 60)
        finally:
            await window.tasks.close()
            await asyncio.to_thread(ingest.stop)

    with QEventLoop(app) as loop:
        loop.run_until_complete(whole())


async def ended(window: QWidget) -> WorkStrip:
    strip = await opened(window, WorkStrip)
    while strip.bar.isVisible():
        await asyncio.sleep(0.01)
    return strip


def drop(window: MainWindow, *paths: Path) -> bool:
    """Drag files over the window and let them fall; whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(9, 9), *how)
    QApplication.sendEvent(window, entering)
    dropped = QDropEvent(QPointF(9, 9), *how)
    QApplication.sendEvent(window, dropped)
    return entering.isAccepted() and dropped.isAccepted()


def choose(files: QFileDialog, path: Path) -> None:
    """Type a name, as a user may."""
    line = files.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.setText(str(path))
    files.accept()


def run_names(workspace: Workspace) -> list[str]:
    with workspace.database.read() as connection:
        return [run.name for run in tree.runs(connection, workspace.project.id)]


def choose_columns(dialog: ExportDialog, names: list[str]) -> None:
    """Check these columns and no others."""
    for row in range(dialog.columns.count()):
        item = dialog.columns.item(row)
        is_chosen = item.data(Qt.ItemDataRole.UserRole) in names
        item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)


def test_the_records_of_a_folder_go_into_the_file_that_was_chosen(
    window: MainWindow, bus: Bus, app: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "chosen.csv"

    async def story() -> None:
        window.data.records.export.click()
        dialog = await opened(window, ExportDialog)
        assert window.isEnabled()
        choose_columns(dialog, ["author", "likes"])
        dialog.folders.setChecked(True)
        dialog.accept()
        files = await opened(window, QFileDialog)
        assert files.selectedFiles()[0].endswith("Spring campaign.csv")
        choose(files, path)
        strip = await ended(window)
        assert "200 records in chosen.csv, read back and complete." in strip.text
        assert "SHA-256 " in strip.text
        assert strip.act.text() == "Show in folder"

    play(app, window, bus, story)
    with path.open(newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    assert header == ["run", "platform", "service", "job", "source_url", "author", "likes"]
    assert len(rows) == window.data.contents.rowCount() == 200


def test_a_file_that_cannot_be_written_is_explained_in_the_strip(
    window: MainWindow, bus: Bus, app: QApplication, tmp_path: Path
) -> None:
    async def story() -> None:
        window.data.records.export.click()
        (await opened(window, ExportDialog)).accept()
        folder = tmp_path / "stick"
        folder.mkdir()
        choose(await opened(window, QFileDialog), folder / "records.csv")
        folder.rmdir()  # somebody pulled it out
        strip = await ended(window)
        assert "could not be written" in strip.text
        assert strip.act.text() == "Try again"

    play(app, window, bus, story)


def test_nothing_is_exported_where_the_dialog_is_left(
    window: MainWindow, bus: Bus, app: QApplication
) -> None:
    async def story() -> None:
        window.data.records.export.click()
        (await opened(window, ExportDialog)).reject()
        await asyncio.sleep(0)

    play(app, window, bus, story)
    assert not window.findChildren(WorkStrip)


def test_the_dialog_offers_what_goes_with_the_format(filled: Workspace, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    wanted = Wanted(Page(FolderKey(3)), "Spring campaign", 200, ids=(1, 2, 3))
    dialog = ExportDialog(filled, wanted, parent)
    assert dialog.what.currentText() == "3 selected records"
    assert list(dialog.scope.ids) == [1, 2, 3]
    dialog.what.setCurrentIndex(1)
    assert list(dialog.scope.ids) == []
    assert list(dialog.chosen_columns) == list(COLUMNS)
    choose_columns(dialog, [RECORD])
    for form, has_bom, columns in (
        (Format.CSV, True, []),
        (Format.XLSX, False, []),
        (Format.NDJSON, False, [RECORD]),
    ):
        dialog.format.setCurrentText(FORMATS[form])
        dialog.format.activated.emit(dialog.format.currentIndex())
        assert dialog.chosen_format is form
        assert (not dialog.bom.isHidden()) is has_bom
        assert list(dialog.chosen_columns) == columns
        assert dialog.go_on.isEnabled() is bool(columns)
    assert not dialog.only_new.isEnabled(), "nothing was exported before"


def test_a_file_that_is_dropped_on_the_window_becomes_a_run(
    workspace: Workspace, bus: Bus, qtbot: QtBot, app: QApplication, tmp_path: Path
) -> None:
    window = shown(workspace, bus, qtbot)
    path = tmp_path / "posts.json"
    path.write_text(json.dumps(RECORDS), "utf-8")

    async def story() -> None:
        assert drop(window, path)
        strip = await ended(window)
        assert strip.text == "posts.json is imported. 2 records stored."
        while window.data.contents.rowCount() != 2:
            await asyncio.sleep(0.01)
        strip.deleteLater()
        drop(window, path)
        while "imported before" not in (await ended(window)).text:
            await asyncio.sleep(0.01)

    play(app, window, bus, story)
    assert run_names(workspace) == ["Import – posts.json"]  # noqa: RUF001


def test_a_whole_run_goes_into_a_file_and_is_known_when_it_is_dropped(
    window: MainWindow, bus: Bus, app: QApplication, filled: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "spring.trackfutura"
    before = run_names(filled)
    window.select_run(3)

    async def story() -> None:
        window.acts.run("tree.file")
        files = await opened(window, QFileDialog)
        assert files.selectedFiles()[0].endswith("Spring campaign.trackfutura")
        choose(files, path)
        strip = await ended(window)
        assert "“Spring campaign” with" in strip.text
        strip.deleteLater()
        drop(window, path)
        while "was imported before" not in (await ended(window)).text:
            await asyncio.sleep(0.01)
        runs = window.view("runs")
        assert isinstance(runs, RunsView)
        runs.select(3)
        assert runs.pane.state is not None
        runs.control.do("file", runs.pane.state)
        files = await opened(window, QFileDialog)
        assert files.selectedFiles()[0].endswith("Spring campaign.trackfutura")
        files.reject()

    play(app, window, bus, story)
    assert run_names(filled) == before


def test_a_backup_that_is_dropped_is_not_taken_for_data(
    window: MainWindow, bus: Bus, app: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "all.tfbackup"
    path.touch()

    async def story() -> None:
        drop(window, path)
        assert "all.tfbackup is a backup" in (await ended(window)).text

    play(app, window, bus, story)


def test_a_dropped_file_that_is_no_data_is_explained(
    window: MainWindow, bus: Bus, app: QApplication, filled: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear all,")
    before = run_names(filled)

    async def story() -> None:
        drop(window, path)
        strip = await ended(window)
        assert strip.text.startswith("letter.txt was not imported: ")

    play(app, window, bus, story)
    assert run_names(filled) == before


def test_a_file_that_failed_is_imported_by_a_second_try_once_it_was_mended(
    workspace: Workspace, bus: Bus, qtbot: QtBot, app: QApplication, tmp_path: Path
) -> None:
    window = shown(workspace, bus, qtbot)
    path = tmp_path / "posts.json"

    async def story() -> None:
        drop(window, path)
        failed = await ended(window)
        assert "posts.json cannot be read" in failed.text
        assert failed.act.text() == "Try again"
        path.write_text(json.dumps(RECORDS), "utf-8")
        failed.act.click()
        while "is imported" not in (await ended(window)).text:
            await asyncio.sleep(0.01)

    play(app, window, bus, story)
    assert run_names(workspace) == ["Import – posts.json"]  # noqa: RUF001
    assert len([each for each in window.findChildren(WorkStrip) if each.isVisible()]) == 1


def test_a_file_that_is_kept_but_not_read_whole_leads_to_its_run(
    workspace: Workspace, bus: Bus, qtbot: QtBot, app: QApplication, tmp_path: Path
) -> None:
    window = shown(workspace, bus, qtbot)
    path = tmp_path / "posts.json"
    path.write_text(json.dumps(RECORDS), "utf-8")

    async def story() -> None:
        # The process that reads it finds other bytes than those that were stored.
        taken = workspace.on_waiting

        def spoil(event_id: int) -> None:
            workspace.database.write(
                lambda connection: connection.exec_driver_sql("UPDATE webhook_events SET body = x'00'")
            )
            taken(event_id)

        workspace.on_waiting = spoil
        drop(window, path)
        strip = await ended(window)
        assert "posts.json was not imported whole" in strip.text
        assert "kept under Deliveries" in strip.text
        assert strip.act.text() == "Show the run"

    play(app, window, bus, story)


def test_what_is_no_file_is_not_taken(window: MainWindow) -> None:
    assert not drop(window)


def test_files_to_import_can_be_chosen_where_there_is_nothing_yet(
    workspace: Workspace, bus: Bus, qtbot: QtBot, app: QApplication, tmp_path: Path
) -> None:
    window = shown(workspace, bus, qtbot)
    path = tmp_path / "posts.json"
    path.write_text(json.dumps(RECORDS), "utf-8")
    empty = next(each for each in window.data.findChildren(EmptyState) if each.isVisible())
    runs = window.view("runs")
    assert isinstance(runs, RunsView)

    async def story() -> None:
        links = [each for each in empty.findChildren(QPushButton) if each.text() == "Import a file…"]
        links[0].click()
        choose(await opened(window, QFileDialog), path)
        assert "2 records stored" in (await ended(window)).text
        window.show_view("runs")
        in_runs = [each for each in runs.findChildren(QPushButton) if each.text().strip() == "Import a file…"]
        in_runs[0].click()
        (await opened(window, QFileDialog)).reject()

    play(app, window, bus, story)
    assert run_names(workspace) == ["Import – posts.json"]  # noqa: RUF001


def test_a_strip_shows_how_far_it_is_and_stops_the_work(qtbot: QtBot) -> None:
    strips = WorkStrips()
    qtbot.addWidget(strips)
    watch = Watch()
    strip = strips.begin("Export to a.csv", watch)
    strips.show()
    watch.begin("writing", 200)
    watch.advance(50)
    qtbot.waitUntil(lambda: "writing · 25 %" in strip.text)
    assert strip.bar.value() * 4 == strip.bar.maximum()
    strip.cancel.click()
    with pytest.raises(Stopped):
        watch.look()
    strip.end("Export cancelled.", "Nothing was left behind.")
    assert strip.text == "Export cancelled. Nothing was left behind."
    assert not strip.bar.isVisible()
