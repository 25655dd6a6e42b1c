"""The moment between the click on the program and the data in its window."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from whole import whole_window

from prepared import prepare
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.lock import FolderLock
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.widgets import EmptyState
from trackfutura_desktop.ui.window import MainWindow

needs_minimal = pytest.mark.skipif(
    sys.platform != "linux", reason="the platform that draws nothing is Linux's"
)
HEAVY = {
    *("sqlalchemy", "alembic", "aiohttp", "httpx", "asyncio", "qasync", "structlog", "keyring", "msgspec"),
    *("dataclasses", "datetime", "decimal", "html", "json", "socket", "sqlite3", "tomllib", "urllib.request"),
    *(f"trackfutura_desktop.{package}" for package in ("model", "flow", "store", "net", "simulator")),
}

PAINTED = """
import os, sys
from trackfutura_desktop import cli
from trackfutura_desktop.ui import frame

def tell(self):
    print(*sys.modules, flush=True)
    os._exit(0)

frame.Frame.wait_for_paint = tell
cli.main(["--data-dir", sys.argv[1]])
"""

BROKEN = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from trackfutura_desktop import cli
from trackfutura_desktop.ui.widgets import EmptyState

def look():
    for each in QApplication.allWidgets():
        if isinstance(each, EmptyState) and each.isVisible():
            print(json.dumps(each.findChildren(QLabel)[0].text()), flush=True)
            each.window().close()
            return
    QTimer.singleShot(20, look)

from trackfutura_desktop.ui import frame
shown = frame.Frame.showEvent
def watch(self, event):
    shown(self, event)
    QTimer.singleShot(0, look)
frame.Frame.showEvent = watch
if "fault" in sys.argv:
    from trackfutura_desktop.flow import catalogue
    catalogue.load = None
sys.exit(cli.main(["--data-dir", sys.argv[1], *(each for each in sys.argv[2:] if each == "--hidden")]))
"""

ASKED = """
import sys
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from trackfutura_desktop import cli
from trackfutura_desktop.ui import frame

asked = {"link": QFileOpenEvent("trackfutura://runs"), "end": QEvent(QEvent.Type.Quit)}[sys.argv[2]]
shown = frame.Frame.showEvent
def watch(self, event):
    shown(self, event)
    QApplication.sendEvent(QApplication.instance(), asked)
    look(self)
def look(window):
    if window.is_filled and type(window.shown).__name__ == "RunsView":
        print("shown", flush=True)
        QApplication.sendEvent(QApplication.instance(), QEvent(QEvent.Type.Quit))
    else:
        QTimer.singleShot(20, lambda: look(window))
frame.Frame.showEvent = watch
sys.exit(cli.main(["--data-dir", sys.argv[1]]))
"""


def test_nothing_is_imported_before_the_first_painting_that_the_frame_does_not_need(tmp_path: Path) -> None:
    done = started(PAINTED, str(tmp_path), platform="offscreen")
    imported = set(done.stdout.split())
    assert "trackfutura_desktop.ui.frame" in imported, done.stderr
    assert imported & HEAVY == set()


def test_the_window_looks_the_same_whatever_style_the_system_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_STYLE_OVERRIDE", "windows")
    code = "from trackfutura_desktop import app; print(app._application().style().name())"
    assert started(code, platform="offscreen").stdout == "fusion\n"


def test_a_window_without_its_data_yet_is_a_whole_one(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    window = MainWindow(workspace.folder)
    qtbot.addWidget(window)
    window.show()
    window.say("The database is compacted.")
    before = [each.text().strip() for each in window.findChildren(QPushButton) if each.isVisible()]
    assert before == ["New run", "Add sources", "Data", "Runs", "Sources", "Deliveries", "Settings"]
    window.fill(workspace, bus)
    after = [each.text().strip() for each in window.findChildren(QPushButton) if each.isVisible()]
    assert set(before) < set(after)
    assert window.is_filled


@pytest.mark.parametrize(("clicked", "shown"), [("New run", "NewRunDialog"), ("Runs", "RunsView")])
def test_what_is_clicked_before_the_data_are_there_is_done_when_they_are(
    workspace: Workspace, bus: Bus, qtbot: QtBot, clicked: str, shown: str
) -> None:
    window = MainWindow(workspace.folder)
    qtbot.addWidget(window)
    window.show()
    button = next(each for each in window.findChildren(QPushButton) if each.accessibleName() == clicked)
    button.click()
    window.fill(workspace, bus)

    def seen() -> set[str]:
        return {type(each).__name__ for each in window.findChildren(QWidget) if each.isVisible()}

    qtbot.waitUntil(lambda: shown in seen())


def test_it_can_be_closed_before_its_data_are_there(workspace: Workspace, qtbot: QtBot) -> None:
    window = MainWindow(workspace.folder)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.closed, timeout=0):
        window.close()


def test_a_place_to_which_the_window_was_moved_meanwhile_stays(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    before = whole_window(workspace, bus)
    qtbot.addWidget(before)
    before.resize(900, 600)
    before.show()
    before.hide()
    window = MainWindow(workspace.folder)
    qtbot.addWidget(window)
    window.resize(1_000, 700)
    window.show()
    window.fill(workspace, bus)
    assert (window.width(), window.height()) == (1_000, 700)


def started(code: str, *arguments: str, platform: str = "minimal") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
        env=os.environ | {"QT_QPA_PLATFORM": platform},
    )


def is_told_twice(done: "subprocess.CompletedProcess[str]", sentence: str) -> bool:
    """In the window, and in the terminal for who reads one."""
    assert done.returncode == 1, done.stderr
    assert sentence in json.loads(done.stdout)
    assert json.loads(done.stdout) in done.stderr
    return "Traceback" not in done.stderr


@needs_minimal
def test_a_start_that_fails_says_so_in_the_window(tmp_path: Path) -> None:
    database = Database(tmp_path / "trackfutura.db")
    database.open()
    database.close()
    (tmp_path / "trackfutura.db").write_bytes(b"no database at all" * 1_000)
    assert is_told_twice(started(BROKEN, str(tmp_path)), "is damaged")


@needs_minimal
def test_a_folder_that_a_program_without_a_window_has_is_told_of_in_the_window(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path / "lock")
    try:
        assert is_told_twice(started(BROKEN, str(tmp_path)), "is using the data folder")
    finally:
        lock.release()


@needs_minimal
def test_what_the_system_asks_for_while_the_window_opens_is_done_then(tmp_path: Path) -> None:
    prepare(tmp_path)
    done = started(ASKED, str(tmp_path), "link")
    assert (done.returncode, done.stdout, done.stderr) == (0, "shown\n", "")


@needs_minimal
def test_the_system_can_end_the_program_while_the_window_opens(tmp_path: Path) -> None:
    prepare(tmp_path)
    done = started(ASKED, str(tmp_path), "end")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@needs_minimal
@pytest.mark.parametrize("hidden", [(), ("--hidden",)], ids=["seen", "in the tray"])
def test_a_fault_at_the_start_is_told_in_the_window_and_logged(
    tmp_path: Path, hidden: tuple[str, ...]
) -> None:
    done = started(BROKEN, str(tmp_path), "fault", *hidden)
    assert json.loads(done.stdout) == "A fault in this program keeps it from opening (TypeError)."
    assert "TypeError" in (tmp_path / "logs" / "trackfutura.log").read_text("utf-8")


def test_what_cannot_be_opened_is_told_with_a_way_to_the_folder(workspace: Workspace, qtbot: QtBot) -> None:
    window = MainWindow(workspace.folder)
    qtbot.addWidget(window)
    window.show()
    window.fail(UserError("It is damaged.", "Restore a backup."))
    told = window.findChildren(EmptyState)
    qtbot.waitUntil(lambda: [each.isVisible() for each in told] == [True])
    buttons = [each.text() for each in told[0].findChildren(QPushButton)]
    assert buttons == ["Open the data folder"]
    assert not any(each.isEnabled() for each in window.findChildren(QPushButton) if each.text() == "New run")
