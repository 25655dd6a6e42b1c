"""Every act that has keys is heard where it is at home, and the whole job is done without a pointer."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from builders_b import until
from keyboard import having
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from whole import whole_window

from prepared import prepare
from trackfutura_desktop import engine
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.simulator import VALID_TOKEN, Options, running
from trackfutura_desktop.start import Start
from trackfutura_desktop.store import sources
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.add_sources import AddSourcesDialog
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.export_dialog import ExportDialog
from trackfutura_desktop.ui.rail import PLACES
from trackfutura_desktop.ui.runform import NewRunDialog
from trackfutura_desktop.ui.window import MainWindow
from trackfutura_desktop.ui.work_strip import WorkStrip

ADDRESS = "https://www.instagram.com/northwind.studio/"


def press(widget: QWidget, keys: str) -> None:
    at = having(widget)
    QTest.keySequence(widget if at is None else at, QKeySequence(keys))


def test_the_keys_of_every_act_are_heard_where_it_is_at_home(window: MainWindow, qtbot: QtBot) -> None:
    for place in PLACES:
        window.show_view(place)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    acts = {act.name: act for act in window.acts}
    heard: set[str] = set()
    unheard = []
    for shortcut in window.findChildren(QShortcut):
        act = acts.get(shortcut.objectName())
        home = shortcut.parent()
        if act is None or not isinstance(home, QWidget):
            continue
        window.show_view(act.place or "data")
        (
            home if "." in act.heard else window.data.tree if not act.place else window.view(act.place)
        ).setFocus()
        shortcut.activated.disconnect()  # what it does is tested where it is done
        with qtbot.waitSignal(shortcut.activated, raising=False, timeout=1_000) as told:
            press(window, shortcut.key().toString())
        heard.add(act.name)
        unheard += [] if told.signal_triggered else [f"{act.name}: {shortcut.key().toString()}"]
    assert unheard == []
    assert heard == {act.name for act in acts.values() if act.keys and not act.by_itself}


async def shown(window: MainWindow, kind: type[QWidget]) -> QWidget:
    """Wait for a dialog that has the keyboard."""

    def found() -> QWidget | None:
        return next((each for each in window.findChildren(kind) if each.isVisible()), None)

    await until(lambda: found() is not None)
    dialog = found()
    assert dialog is not None
    dialog.activateWindow()
    await until(dialog.isActiveWindow)
    return dialog


async def back_at(window: MainWindow) -> None:
    """Off-screen nobody gives the keyboard back to the window when a dialog closes."""
    window.activateWindow()
    await until(window.isActiveWindow)


async def go_to(top: QWidget, wanted: Callable[[QWidget], bool]) -> None:
    """Press Tab until something has the keyboard, and wait until it can be pressed."""
    for _ in range(60):
        at = having(top)
        if at is not None and wanted(at):
            return
        press(top, "Tab")
        await asyncio.sleep(0)
    raise AssertionError(f"Tab never came there, but to {having(top)}")


async def press_button(top: QWidget, named: str) -> None:
    """Go to a button that begins with these words as soon as it can be pressed, and press it."""

    def is_it(widget: QWidget) -> bool:
        return isinstance(widget, QPushButton) and widget.text().strip().startswith(named)

    await until(lambda: any(is_it(each) and each.isEnabled() for each in top.findChildren(QPushButton)))
    await go_to(top, is_it)
    press(top, "Space")


async def whole_job(window: MainWindow, target: Path) -> None:
    """Add a source, collect from it, look at a record and export them."""
    workspace = window.workspace
    await back_at(window)
    press(window, "Ctrl+Shift+N")
    adding = await shown(window, AddSourcesDialog)
    at = having(adding)
    assert at is not None
    QTest.keyClicks(at, ADDRESS)
    await press_button(adding, "Add 1 source")

    def count() -> int:
        with workspace.database.read() as connection:
            return len(sources.sources(connection, workspace.project.id))

    await until(lambda: count() == 1)
    await back_at(window)
    press(window, "Ctrl+N")
    asking = await shown(window, NewRunDialog)
    press(asking, "Return")  # the next step
    press(asking, "Return")
    await press_button(asking, "Start run")
    await until(lambda: window.data.contents.rowCount() > 0)
    await back_at(window)
    press(window, "F6")
    await go_to(window, lambda each: each is window.data.table)
    press(window, "Down")
    await until(lambda: window.data.record_id > 0)
    press(window, "Ctrl+Shift+E")
    exporting = await shown(window, ExportDialog)
    press(exporting, "Return")
    files = await shown(window, QFileDialog)
    line = files.findChild(QLineEdit)
    assert line is not None
    line.setText(str(target))  # typed letters would open Qt's list of files that begin with them
    QTest.keyClick(line, Qt.Key.Key_Return)
    await until(lambda: any(each.act.isVisible() for each in window.findChildren(WorkStrip)))


def test_sources_a_run_its_records_and_an_export_need_no_pointer(
    app: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    theme.apply(app, "light")
    prepare(tmp_path / "data")

    async def story(base: str) -> None:
        bus = Bus()
        bus.attach(asyncio.get_running_loop())
        start = Start(
            folder=DataFolder(tmp_path / "data"),
            api_base=base,
            api_token=VALID_TOKEN,
            port=0,
            needs_port=True,
            poll_seconds=0.05,
        )
        async with engine.running(start, bus.publish) as workspace:
            window = whole_window(workspace, bus)
            qtbot.addWidget(window)
            window.show()
            window.activateWindow()
            try:
                await whole_job(window, tmp_path / "records.csv")
            finally:
                await window.shut_down()

    with running(Options(time_factor=0)) as simulator:
        asyncio.run(story(simulator.url))
    assert "northwind.studio" in (tmp_path / "records.csv").read_text("utf-8-sig")
