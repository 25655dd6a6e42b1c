"""A workspace on a real SQLite file, empty or filled, for tests of the window."""

import asyncio
import itertools
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
import seeds
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from whole import whole_window

from prepared import prepare
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.keys import Keys
from trackfutura_desktop.model.catalogue import load_catalogue
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.net.brightdata import BrightData
from trackfutura_desktop.net.governor import Governor
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.settings import Settings
from trackfutura_desktop.store import projects
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.window import MainWindow

# pytest-qt waits 5 s, which a machine that is busy with other tests may need.
assert QtBot.waitUntil.__kwdefaults__ is not None
QtBot.waitUntil.__kwdefaults__["timeout"] = 30_000

NOBODY = "http://127.0.0.1:9"  # the discard port: a call would fail at once
NOW = 1_795_000_000_000


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def bus(app: QApplication) -> Bus:
    assert app is not None
    return Bus()


@contextmanager
def workspace_in(root: Path, publish: Callable[[Change], None]) -> Iterator[Workspace]:
    """A workspace on the data folder ``root``; the clock ticks a second at each look."""
    folder = DataFolder(root)
    folder.create()
    prepare(root)
    database = Database(folder.database)
    database.open()
    keys = Keys(folder.root / "digests.json", {"TRACKFUTURA_WEBHOOK_SECRET": "invented"})
    ticks = itertools.count(NOW, 1_000)
    client = BrightData(NOBODY, keys.api_token, Governor())
    yield Workspace(
        folder=folder,
        settings=Settings(api_base=NOBODY),
        keys=keys,
        database=database,
        catalogue=load_catalogue(),
        bright_data=client,
        project=database.write(lambda connection: projects.last_open(connection, NOW - 1_000)),
        publish=publish,
        clock=lambda: next(ticks),
        local_url="http://127.0.0.1:8000",
    )
    asyncio.run(client.aclose())
    database.close()


@pytest.fixture
def open_workspace() -> Callable[[Path], AbstractContextManager[Workspace]]:
    """For a test that needs one workspace after another."""
    return lambda root: workspace_in(root, lambda _change: None)


@pytest.fixture(scope="session")
def workspace_at() -> Callable[[Path, Callable[[Change], None]], AbstractContextManager[Workspace]]:
    """For what several tests share: a workspace on a data folder, and who is told of changes."""
    return workspace_in


@pytest.fixture(scope="session")
def empty_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with an empty project, to be copied: migrating takes longer than most tests."""
    root = tmp_path_factory.mktemp("empty") / "data"
    with workspace_in(root, lambda _change: None):
        return root


@pytest.fixture(scope="session")
def filled_data(empty_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with three runs, to be copied."""
    root = tmp_path_factory.mktemp("filled") / "data"
    shutil.copytree(empty_data, root)
    with workspace_in(root, lambda _change: None) as made:
        fill(made)
    return root


@pytest.fixture
def workspace(tmp_path: Path, empty_data: Path, bus: Bus) -> Iterator[Workspace]:
    """Nothing is stored yet."""
    shutil.copytree(empty_data, tmp_path / "data")
    with workspace_in(tmp_path / "data", bus.publish) as made:
        yield made


@pytest.fixture
def filled(tmp_path: Path, filled_data: Path, bus: Bus) -> Iterator[Workspace]:
    """Three runs on three platforms: two are complete, the newest is being collected and has errors."""
    shutil.copytree(filled_data, tmp_path / "filled")
    with workspace_in(tmp_path / "filled", bus.publish) as made:
        yield made


def fill(workspace: Workspace) -> None:
    """Store what the runs of `filled` collected."""
    accounts = ["northwind.studio", "fieldnotes.daily", "lumen.cafe"]
    for name in ("Weekly 9 March", "Weekly 16 March"):
        _, made = seeds.add_run(workspace, name, (Platform.INSTAGRAM, Service.POSTS, accounts))
        seeds.deliver(workspace, made[0], each=12)
    _, made = seeds.add_run(
        workspace,
        "Spring campaign",
        (Platform.INSTAGRAM, Service.POSTS, accounts),
        (Platform.INSTAGRAM, Service.COMMENTS, ["DAbCdEf"]),
        (Platform.TIKTOK, Service.POSTS, ["lumencafe", "fieldnotes"]),
        (Platform.LINKEDIN, Service.POSTS, ["northwind"]),
    )
    seeds.deliver(workspace, made[0], each=40, errors=3)
    seeds.deliver(workspace, made[1], each=30)
    seeds.deliver(workspace, made[2], each=25, final=None)
    seeds.move(workspace, made[3], Status.FAILED, "Bright Data has no access to this page")


@pytest.fixture
def window(app: QApplication, filled: Workspace, bus: Bus, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on a run, wide, with everything beside it closed at the end."""
    assert app is not None
    made = whole_window(filled, bus)
    qtbot.addWidget(made)
    made.resize(1_440, 900)
    made.show()
    made.select_run(3)
    yield made
    made.data.records.close_lists()


@pytest.fixture(scope="module")
def kept_window(
    qapp: QApplication, filled_data: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """One window for all tests of a module, as `window`. A test leaves it with no dialog open."""
    theme.apply(qapp, "light")
    root = tmp_path_factory.mktemp("kept") / "data"
    shutil.copytree(filled_data, root)
    bus = Bus()
    with workspace_in(root, bus.publish) as workspace:
        made = whole_window(workspace, bus)
        made.resize(1_440, 900)
        made.show()
        made.select_run(3)
        yield made
        made.data.records.close_lists()
        made.data.detail.close_lists()
        made.close()
        made.deleteLater()


@pytest.fixture
def front_window(kept_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window of the module, at the data of a run, with the keyboard."""
    kept_window.select_run(3)
    kept_window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is kept_window)
    return kept_window
