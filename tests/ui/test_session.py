"""What the user was looking at comes back at the next start, whatever happened to it meanwhile."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import msgspec
import pytest
import seeds
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.order import Order
from trackfutura_desktop.store import listing
from trackfutura_desktop.store.delivery_list import Filter as DeliveryFilter
from trackfutura_desktop.store.filters import Contains
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import prefs, session
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.deliveries import DeliveriesView
from trackfutura_desktop.ui.desktop import Desktop
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.window import MainWindow

Opener = Callable[[Path], AbstractContextManager[Workspace]]
_UNKNOWN = (
    b'[session]\n1="{\\"current\\":{\\"run_id\\":3},\\"record_id\\":999999,\\"filters\\":'
    b'[{\\"type\\":\\"Contains\\",\\"column\\":\\"nonsense\\",\\"text\\":\\"x\\"}]}"\n'
)
FOLDER = FolderKey(2, "instagram", "posts")


class Starts:
    """One start of the window after another on the same data folder."""

    def __init__(self, root: Path, open_workspace: Opener, qtbot: QtBot) -> None:
        self.root = root
        self._open = open_workspace
        self._qtbot = qtbot

    @contextmanager
    def window(
        self, at_once: Callable[[MainWindow, Desktop], None] = lambda _window, _desktop: None
    ) -> Iterator[tuple[Workspace, MainWindow]]:
        """The window, after everything came back; ``at_once`` is done before it was painted."""
        with self._open(self.root) as workspace:
            bus = Bus()
            window = whole_window(workspace, bus)
            desktop = Desktop(workspace, bus, window, has_tray=False)
            window.resize(1_400, 900)
            window.show()
            at_once(window, desktop)
            self._qtbot.waitUntil(lambda: window.session.is_done)
            yield workspace, window
            desktop.let_go()
            window.close()
            window.data.records.close_lists()
            window.data.tree_pane.filter.close()
            window.data.detail.close_lists()
            window.deleteLater()
            self._qtbot.waitUntil(lambda: not shiboken6.isValid(window))

    def kept(self) -> session.Kept:
        """What is written down."""
        with self._open(self.root) as workspace:
            owner = QObject()
            text = prefs.stored(workspace.folder, owner).value("session/1")
        return msgspec.json.decode(str(text), type=session.Kept)


@pytest.fixture
def starts(
    app: QApplication, filled_data: Path, tmp_path: Path, open_workspace: Opener, qtbot: QtBot
) -> Starts:
    assert app is not None
    shutil.copytree(filled_data, tmp_path / "data")
    return Starts(tmp_path / "data", open_workspace, qtbot)


def look_at(window: MainWindow, key: FolderKey) -> None:
    index = window.data.folders.find(key)
    for above in (index.parent().parent(), index.parent()):
        window.data.tree.expand(above)
    window.data.tree.setCurrentIndex(index)


def opened(window: MainWindow) -> list[FolderKey]:
    return window.data.tree.layout_now().opened


def test_view_folders_record_and_filters_come_back(starts: Starts, qtbot: QtBot) -> None:
    with starts.window() as (_, window):
        look_at(window, FOLDER)
        window.data.records.narrow("author", Contains("author", "lumen"))
        window.data.table.selectRow(1)
        record = window.data.record_id
        runs = window.view("runs")
        assert isinstance(runs, RunsView)
        window.show_view("runs")
        runs.select(1)
        window.show_view("deliveries")
        deliveries = window.view("deliveries")
        assert isinstance(deliveries, DeliveriesView)
        deliveries.filter.run.setCurrentIndex(2)
        chosen = deliveries.filter.wanted
        before = opened(window)
    with starts.window() as (_, window):
        deliveries = window.view("deliveries")
        assert deliveries.isVisible()
        assert isinstance(deliveries, DeliveriesView)
        assert deliveries.filter.wanted == chosen != DeliveryFilter()
        assert window.data.tree.current_key() == FOLDER
        assert opened(window) == before
        assert window.data.record_id == record != 0
        page = window.data.records.page
        assert page is not None
        assert page.filters == (Contains("author", "lumen"),)
        window.show_view("runs")
        runs = window.view("runs")
        assert isinstance(runs, RunsView)
        qtbot.waitUntil(lambda: runs.selected_run() == 1)


def test_the_filter_of_the_tree_and_the_words_come_back(starts: Starts, qtbot: QtBot) -> None:
    with starts.window() as (_, window):
        look_at(window, FOLDER)
        window.data.records.filter.setText("workshop")
        qtbot.waitUntil(lambda: window.data.records.page is not None and window.data.records.page.words != "")
        window.data.tree_pane.filter.field.setText("march")
        qtbot.waitUntil(lambda: window.data.folders.rowCount() == 2)
    with starts.window() as (_, window):
        qtbot.waitUntil(lambda: window.data.folders.rowCount() == 2)
        qtbot.waitUntil(lambda: window.data.records.page is not None and window.data.records.page.words != "")
        window.data.tree_pane.filter.field.clear()
        assert window.data.folders.rowCount() == 3
        assert FolderKey(2) in opened(window)


def test_words_that_would_be_looked_for_long_do_not_come_back(
    starts: Starts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with starts.window() as (_, window):
        look_at(window, FOLDER)
        window.data.records.filter.setText("workshop")
        qtbot.waitUntil(lambda: window.data.records.page is not None and window.data.records.page.words != "")
    monkeypatch.setattr(listing, "FEW", 2)
    with starts.window() as (_, window):
        assert window.data.tree.current_key() == FOLDER
        assert window.data.records.filter.text() == ""


def test_a_run_that_is_gone_gives_way_to_the_nearest(starts: Starts) -> None:
    with starts.window() as (workspace, window):
        look_at(window, FOLDER)
        window.data.table.selectRow(0)
        window.show_view("runs")
        seeds.remove_run(workspace, 2)
    with starts.window() as (_, window):
        assert window.data.tree.current_key() == FolderKey(3)
        assert window.data.record_id == 0


@pytest.mark.parametrize(
    "text",
    [
        b"\xff\x00[[[=",
        b"[session]\n1=not json\n",
        b'[session]\n1="{\\"view\\":\\"moon\\",\\"current\\":{\\"run_id\\":-1},\\"scrolled\\":-5}"\n',
        _UNKNOWN,
        b'[session]\n1="{\\"view\\":7}"\n',
    ],
)
def test_a_damaged_memory_is_none(starts: Starts, text: bytes) -> None:
    (starts.root / "window.ini").write_bytes(text)
    with starts.window() as (_, window):
        assert window.data.isVisible()
        key = window.data.tree.current_key()
        assert key is not None
        page = window.data.records.page
        assert page is not None
        assert page.filters == ()
        assert window.data.record_id == 0


def test_few_folders_come_back_however_many_were_open(
    starts: Starts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "_MOST_OPENED", 3)
    with starts.window() as (_, window):
        look_at(window, FolderKey(3, "tiktok", "posts"))
        look_at(window, FOLDER)
    assert len(starts.kept().opened) == 3


def test_nothing_is_forgotten_by_a_start_that_was_never_seen(starts: Starts, qtbot: QtBot) -> None:
    with starts.window() as (_, window):
        look_at(window, FOLDER)
    before = starts.kept()
    with starts._open(starts.root) as workspace:  # noqa: SLF001 - without waiting for what comes back
        window = whole_window(workspace, Bus())
        window.show()
        window.close()
        window.data.records.close_lists()
        window.deleteLater()
        qtbot.waitUntil(lambda: not shiboken6.isValid(window))
    assert starts.kept() == before


def test_each_project_has_a_memory_of_its_own(starts: Starts, qtbot: QtBot) -> None:
    with starts.window() as (workspace, window):
        first = workspace.project
        look_at(window, FOLDER)
        workspace.project = msgspec.structs.replace(first, id=first.id + 1, name="Other")
        window.project_menu.switched.emit()
        assert window.data.tree.current_key() is None
        workspace.project = first
        window.project_menu.switched.emit()
        qtbot.waitUntil(lambda: window.data.tree.current_key() == FOLDER)


@pytest.mark.parametrize("run_id", [1, 3])
def test_a_link_at_the_start_wins_over_what_was_shown_before(
    starts: Starts, qtbot: QtBot, run_id: int
) -> None:
    """Run 3 is the newest, which the window opens by itself."""

    def follow(_window: MainWindow, desktop: Desktop) -> None:
        desktop.obey(Order((f"trackfutura://run/{run_id}",)))

    with starts.window() as (_, window):
        look_at(window, FOLDER)
        window.show_view("deliveries")
    with starts.window(follow) as (_, window):
        assert window.data.isVisible()
        qtbot.waitUntil(lambda: window.data.tree.current_key() == FolderKey(run_id))
        page = window.data.records.page
        assert page is not None
        assert page.key == FolderKey(run_id)
