"""Looking after the program and its data in the window: backups, checks, the log, and bugs."""

import asyncio
import json
import sys
import threading
import zipfile
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from builders_b import opened
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from whole import whole_window

from trackfutura_desktop import lifetime
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import next_start, restore
from trackfutura_desktop.flow.checkup import Finding
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.net.faults import KeyMissing, TriggerRefused
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.bugs import BugDialog
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.checkup_dialog import BundleDialog, CheckupDialog
from trackfutura_desktop.ui.data_dialog import DataDialog
from trackfutura_desktop.ui.log_dialog import LogDialog
from trackfutura_desktop.ui.notice import Notice
from trackfutura_desktop.ui.settings import SettingsDialog
from trackfutura_desktop.ui.statusline import StatusLine
from trackfutura_desktop.ui.window import MainWindow
from trackfutura_desktop.ui.work_strip import WorkStrip


@pytest.fixture
def window(workspace: Workspace, bus: Bus, qtbot: QtBot) -> MainWindow:
    made = whole_window(workspace, bus)
    qtbot.addWidget(made)
    made.show()
    return made


def play(app: QApplication, window: MainWindow, story: Callable[[], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        try:
            await asyncio.wait_for(story(), 60)
        finally:
            await window.tasks.close()

    with QEventLoop(app) as loop:
        loop.run_until_complete(whole())


async def until(condition: Callable[[], object]) -> None:
    while not condition():
        await asyncio.sleep(0.01)


def choose(files: QFileDialog, path: Path) -> None:
    """Type a name, as a user may."""
    line = files.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.setText(str(path))
    files.accept()


def test_a_backup_is_made_and_the_next_start_goes_back_to_it(
    window: MainWindow, app: QApplication, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "all.tfbackup"

    async def story() -> None:
        window.acts.run("data.folder")
        dialog = await opened(window, DataDialog)
        dialog.backup.click()
        choose(await opened(window, QFileDialog), path)
        strip = await opened(window, WorkStrip)
        await until(strip.act.isVisible)
        assert "read back and complete" in strip.text
        strip.close_button.click()
        await until(lambda: not window.findChildren(WorkStrip))
        window.acts.run("data.folder")
        dialog = await opened(window, DataDialog)
        assert dialog.pending.isHidden()
        dialog.restore.click()
        choose(await opened(window, QFileDialog), path)
        strip = await opened(window, WorkStrip)
        await until(strip.act.isVisible)
        assert strip.act.text() == "Close TrackFutura now"

    play(app, window, story)
    assert restore.waiting(workspace.folder) is not None
    dialog = DataDialog(workspace, window)
    assert "all.tfbackup" in dialog.waiting.text()
    dialog.forget.click()
    assert restore.waiting(workspace.folder) is None
    assert dialog.pending.isHidden()
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.care.quit_wanted.emit()
    assert closed == [True]


def test_a_backup_that_fails_can_be_tried_again(
    window: MainWindow, app: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"

    async def story() -> None:
        window.care.back_up(folder / "all.tfbackup", with_media=False)
        strip = await opened(window, WorkStrip)
        await until(strip.act.isVisible)
        assert strip.act.text() == "Try again"
        folder.mkdir()
        strip.act.click()
        await until((folder / "all.tfbackup").exists)
        await until(lambda: any("read back" in each.text for each in window.findChildren(WorkStrip)))

    play(app, window, story)
    with zipfile.ZipFile(folder / "all.tfbackup") as archive:
        assert "trackfutura.db" in archive.namelist()


def test_the_next_start_is_asked_to_compact_and_is_not_any_more(
    window: MainWindow, workspace: Workspace
) -> None:
    dialog = DataDialog(workspace, window)
    dialog.compact.click()
    assert next_start.wishes(workspace.folder).compacts
    dialog.compact.click()
    assert not next_start.wishes(workspace.folder).compacts


def test_a_folder_that_was_named_by_hand_is_not_moved(
    window: MainWindow, app: QApplication, tmp_path: Path
) -> None:
    async def story() -> None:
        window.acts.run("data.folder")
        (await opened(window, DataDialog)).move_away.click()
        choose(await opened(window, QFileDialog), tmp_path)
        notice = await opened(window, Notice)
        assert "named at the start" in said_by(notice)

    play(app, window, story)


def said_by(notice: Notice) -> str:
    return f"{notice._sentence.text()} {notice._remedy.text()}"  # noqa: SLF001 - what is read there


def test_the_installation_is_checked_and_the_bundle_shown_before_it_is_saved(
    window: MainWindow, app: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "help.zip"

    async def story() -> None:
        window.acts.run("help.checkup")
        dialog = await opened(window, CheckupDialog)
        await until(dialog.bundle.isEnabled)
        assert dialog.verdict.text() == "Everything is in order."
        assert any("Webhooks are received on" in each.text for each in dialog.findings)
        dialog.bundle.click()
        bundle = await opened(window, BundleDialog)
        assert "checkup.txt" in bundle.text.toPlainText()
        bundle.list.selectRow(1)
        assert "Webhooks are received on" in bundle.text.toPlainText()
        bundle.save.click()
        choose(await opened(window, QFileDialog), path)
        await until(path.exists)
        await until(lambda: not window.findChildren(BundleDialog))

    play(app, window, story)
    with zipfile.ZipFile(path) as archive:
        assert "Webhooks are received on" in archive.read("checkup.txt").decode()


def test_the_check_of_the_data_says_what_it_found(window: MainWindow, app: QApplication) -> None:
    async def story() -> None:
        window.acts.run("data.check")
        dialog = await opened(window, CheckupDialog)
        await until(dialog.bundle.isEnabled)
        assert dialog.verdict.text() == "Everything is in order."
        assert len(dialog.findings) == 5

    play(app, window, story)


def test_a_check_that_takes_long_shows_how_far_it_is_and_ends_with_its_dialog(
    window: MainWindow, app: QApplication
) -> None:
    ended: list[bool] = []

    async def long(watch: Watch) -> AsyncIterator[Finding]:
        watch.begin("reading raw data", 200)
        watch.advance(50)
        yield Finding(None, "a first one")
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)

    async def story() -> None:
        dialog = CheckupDialog("Check", long, window.tasks, window)
        dialog.open()
        dialog.check()
        await until(lambda: dialog.verdict.text() == "reading raw data · 25 %")
        dialog.reject()
        await until(lambda: ended)

    play(app, window, story)


def entry(number: int, level: str = "info") -> str:
    return json.dumps({"event": f"step {number}", "level": level, "logger": "here"}) + "\n"


def test_the_log_is_filtered_followed_and_copied(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "trackfutura.log"
    path.write_text(entry(1) + entry(2, "warning") + entry(3, "error"))
    dialog = LogDialog(path)
    qtbot.addWidget(dialog)
    dialog.show()

    def shown() -> list[str]:
        return [line.rpartition("  ")[2] for line in dialog.text.toPlainText().splitlines()]

    assert shown() == ["step 1", "step 2", "step 3"]
    dialog.level.setCurrentIndex(1)
    assert shown() == ["step 2", "step 3"]
    dialog.words.setText("STEP 3")
    assert shown() == ["step 3"]
    assert dialog.note.text() == "1 of 3 entries"
    with path.open("a") as file:
        file.write(entry(33, "error") + entry(4, "error"))
    qtbot.waitUntil(lambda: shown() == ["step 3", "step 33"])
    dialog.words.clear()
    dialog.level.setCurrentIndex(0)
    assert shown() == ["step 1", "step 2", "step 3", "step 33", "step 4"]
    path.write_text(entry(9))
    qtbot.waitUntil(lambda: shown() == ["step 9"])
    dialog._copy()  # noqa: SLF001 - what the button does
    assert "step 9" in QApplication.clipboard().text()
    dialog.reject()


def test_a_message_offers_the_way_to_its_remedy(window: MainWindow, app: QApplication) -> None:
    async def story() -> None:
        window.tasks.tell(TriggerRefused(KeyMissing()))
        notice = await opened(window, Notice)
        assert notice.act.text() == "Open settings"
        notice.act.click()
        assert not notice.isVisible()
        (await opened(window, SettingsDialog)).reject()
        window.tasks.tell(UserError("Something else.", "Do it."))
        assert not notice.act.isVisible()

    play(app, window, story)


def test_what_went_well_does_not_look_like_a_warning(window: MainWindow, app: QApplication) -> None:
    notice = window.findChild(Notice)
    assert notice is not None

    def ground() -> str:
        app.processEvents()
        return notice.grab().toImage().pixelColor(2, 2).name().upper()

    colours = theme.tokens()
    window.tasks.informed.emit("The demo opens in a window of its own.", "Close it whenever you like.")
    assert notice.isVisible()
    assert ground() == colours.accent_soft
    window.tasks.tell(UserError("Something went wrong.", "Do it again."))
    assert ground() == colours.warning_soft
    assert "Something went wrong." in said_by(notice)


def test_what_a_start_did_is_told(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    workspace.news = "The backup of yesterday is restored."
    workspace.listener_problem = "Port 8000 is taken by another program."
    window = whole_window(workspace, bus)
    qtbot.addWidget(window)
    window.show()
    notice = window.findChild(Notice)
    assert notice is not None
    assert "yesterday is restored" in said_by(notice)


def test_a_newer_version_is_told_once_with_a_link(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    workspace.newer_version, workspace.releases_page = "999.1.0", "https://releases.example.org/"
    status = window.findChild(StatusLine)
    notice = window.findChild(Notice)
    assert status is not None
    assert notice is not None
    status.look()
    assert "999.1.0 can be had" in said_by(notice)
    notice.act.click()
    assert opened == ["https://releases.example.org/"]
    status.look()
    assert not notice.isVisible()


def test_the_settings_lead_to_the_data_folder_the_log_and_the_check(
    window: MainWindow, app: QApplication
) -> None:
    async def story() -> None:
        window.open_settings()
        settings = await opened(window, SettingsDialog)
        assert not settings.care.updates.isEnabled(), "no releases are listed anywhere yet"
        buttons = {each.text(): each for each in settings.care.findChildren(QPushButton)}
        buttons["Data folder and backup…"].click()
        (await opened(window, DataDialog)).reject()
        assert not [each for each in window.findChildren(SettingsDialog) if each.isVisible()]

    play(app, window, story)


@pytest.fixture
def _hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def break_at(number: int) -> None:
    lines = [lambda: int("a"), lambda: int("b")]
    lines[number]()


@pytest.mark.expects_error_log
@pytest.mark.usefixtures("_hooks")
def test_bugs_from_everywhere_come_to_one_dialog_that_counts_them(
    window: MainWindow, app: QApplication
) -> None:
    async def broken() -> None:
        break_at(0)

    async def story() -> None:
        lifetime._tell_of_bugs(window.care.bugs.take)  # noqa: SLF001 - as the application does
        window.tasks.start(broken())
        dialog = await opened(window, BugDialog)
        assert "ValueError" in dialog.report.toPlainText()
        thread = threading.Thread(target=break_at, args=(1,))
        thread.start()
        thread.join()
        await until(lambda: "1 more problem since" in dialog.count.text())
        assert len(window.findChildren(BugDialog)) == 1
        dialog.copy.click()
        assert "Traceback" in QApplication.clipboard().text()
        dialog.reject()
        await until(lambda: window.care.bugs.dialog is None)
        await asyncio.wait([window.tasks.start(broken())])  # the same again is in the log, and asks nobody
        sys.excepthook(*other_bug())
        dialog = await opened(window, BugDialog)
        assert "ZeroDivisionError" in dialog.report.toPlainText()
        assert dialog.count.text() == ""
        dialog.reject()

    play(app, window, story)


def other_bug() -> tuple[type[BaseException], BaseException, Any]:
    try:
        1 / 0  # noqa: B018 - the fault is the point
    except ZeroDivisionError as error:
        return type(error), error, error.__traceback__
    raise AssertionError


def test_a_start_that_has_work_to_do_first_says_so(workspace: Workspace) -> None:
    folder = workspace.folder
    assert lifetime.first_work(folder) == ""
    next_start.wish(folder, next_start.Wishes(compacts=True))
    assert "compacted" in lifetime.first_work(folder)
    next_start.wish(folder, next_start.Wishes(moves_to="elsewhere"))
    assert "elsewhere" in lifetime.first_work(folder)
