"""The first start: three steps, each to be skipped, and what they leave behind."""

import subprocess
import sys
from pathlib import Path

import pytest
import seeds
from builders_b import connected, play, texts, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from trackfutura_desktop import settings
from trackfutura_desktop.flow.demo_process import demo_command
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.simulator import VALID_TOKEN, Options, running
from trackfutura_desktop.store import sources
from trackfutura_desktop.ui import theme, welcome
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.welcome import KEY, RESULTS, SOURCES, WelcomeDialog

KEY_TYPED = "11111111-2222-3333-4444-555555555555"
PASTED = "https://www.instagram.com/northwind.studio/\ntiktok: @lumen.cafe"
FOLDER = Path(__file__).parents[2] / "build" / "screenshots"


@pytest.fixture
def host(app: QApplication, qtbot: QtBot) -> QWidget:
    assert app is not None
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(workspace: Workspace, tasks: Tasks, host: QWidget) -> WelcomeDialog:
    dialog = WelcomeDialog(workspace, tasks, host)
    dialog.open()
    return dialog


def test_the_steps_lead_to_a_key_an_address_and_sources(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    with running(Options(time_factor=0)) as simulator:

        async def story(tasks: Tasks) -> None:
            async with connected(workspace, simulator, "") as live:
                assert welcome.is_wanted(live)
                dialog = opened(live, tasks, host)
                dialog.token.key.setText(VALID_TOKEN)
                dialog.token.check.click()
                await until(dialog.token.check.isEnabled)
                assert dialog.token.account_state.accessibleName() == "works"
                dialog.next.click()
                assert "only known until the program ends" in dialog.token.field.error
                dialog.next.click()
                assert dialog.steps.step == RESULTS
                dialog.receiving.public_url.setText("hooks.example.org")
                dialog.next.click()
                assert dialog.steps.step == RESULTS
                assert "https://" in dialog.receiving.public_field.error
                dialog.receiving.public_url.setText("https://hooks.example.org")
                dialog.next.click()
                assert dialog.steps.step == SOURCES
                assert dialog.next.text() == "Finish"
                dialog.sources.text.setPlainText(
                    "https://www.instagram.com/northwind.studio/\ntiktok: @lumen.cafe"
                )
                dialog.sources.recognise()
                assert dialog.next.text() == "Add 2 sources"
                dialog.next.click()
                await until(lambda: not host.findChildren(WelcomeDialog) or not dialog.isVisible())
                assert live.keys.api_token() == VALID_TOKEN

        assert play(bus, story) == []
    assert settings.load(workspace.folder.settings, environment={}).public_url == "https://hooks.example.org"
    with workspace.database.read() as connection:
        assert len(sources.sources(connection, workspace.project.id)) == 2
    written = [path.read_bytes() for path in workspace.folder.root.rglob("*") if path.is_file()]
    assert not any(VALID_TOKEN.encode() in content for content in written)


def test_each_step_can_be_skipped_and_it_does_not_come_again(workspace: Workspace, host: QWidget) -> None:
    dialog = opened(workspace, Tasks(), host)
    for step in (KEY, RESULTS):
        assert dialog.steps.step == step
        dialog.skip.click()
    assert dialog.skip.isHidden()
    dialog.next.click()
    assert not dialog.isVisible()
    assert workspace.keys.api_token() == ""
    assert not workspace.folder.settings.exists()
    assert not welcome.is_wanted(workspace)


def test_the_keyboard_leads_through_the_steps_and_escape_closes(workspace: Workspace, host: QWidget) -> None:
    dialog = opened(workspace, Tasks(), host)
    assert dialog.focusWidget() is dialog.token.key
    QTest.keyClick(dialog.token.key, Qt.Key.Key_Return)
    assert dialog.steps.step == RESULTS
    dialog.steps.bar.buttons[SOURCES].click()
    assert dialog.focusWidget() is dialog.sources.text
    dialog.back.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_whoever_has_a_key_or_sources_is_not_asked(workspace: Workspace) -> None:
    assert welcome.is_wanted(workspace)
    workspace.keys.use_api_token(KEY_TYPED)
    assert not welcome.is_wanted(workspace)
    workspace.keys.use_api_token("")
    seeds.add_sources(workspace, ["lumen.cafe"], Platform.TIKTOK, Service.POSTS)
    assert not welcome.is_wanted(workspace)


def test_the_demo_is_a_process_with_a_data_folder_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = demo_command(DataFolder(tmp_path))
    assert command[0] == sys.executable
    assert command[-1] == str(tmp_path / "demo")
    found = subprocess.run([*command, "--help"], capture_output=True, text=True, check=True)
    assert "--data-dir" in found.stdout
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert demo_command(DataFolder(tmp_path))[:2] == [sys.executable, "demo"]


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_steps_fit_into_a_small_window(
    workspace: Workspace, app: QApplication, host: QWidget, appearance: str
) -> None:
    theme.apply(app, appearance)
    dialog = opened(workspace, Tasks(), host)
    dialog.resize(600, 460)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for step in (KEY, RESULTS, SOURCES):
        dialog.show_step(step)
        if step == SOURCES:
            dialog.sources.text.setPlainText("https://www.instagram.com/northwind.studio/\nnothing known")
            dialog.sources.recognise()
        QApplication.processEvents()
        taken = dialog.grab()
        taken.save(str(FOLDER / f"welcome-{step}-{appearance}.png"))
        assert (taken.width(), taken.height()) == (600, 460)
    assert "Paste the accounts" in " ".join(texts(dialog))
    dialog.reject()
