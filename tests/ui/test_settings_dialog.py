"""The dialog for settings: what is saved where, what is refused at its field, and no key in any file."""

import msgspec
import pytest
from builders_b import connected, play, texts, until
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from trackfutura_desktop import settings
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.public_address import checked_address
from trackfutura_desktop.flow.workspace import Stock, Workspace
from trackfutura_desktop.keys import Keys
from trackfutura_desktop.simulator import LIMITED_TOKEN, SUSPENDED_TOKEN, VALID_TOKEN, Options, running
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.key_settings import key_help
from trackfutura_desktop.ui.settings import SettingsDialog
from trackfutura_desktop.ui.task import Tasks

NOW = 1_795_000_000_000
TOKEN = "11111111-2222-3333-4444-555555555555"


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window that a dialog stands on."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(workspace: Workspace, tasks: Tasks, host: QWidget) -> SettingsDialog:
    dialog = SettingsDialog(workspace, tasks, host)
    dialog.open()
    return dialog


def in_file(workspace: Workspace) -> settings.Settings:
    return settings.load(workspace.folder.settings, environment={})


def test_what_is_saved_is_in_the_file_and_in_use(workspace: Workspace, host: QWidget) -> None:
    dialog = opened(workspace, Tasks(), host)
    dialog.receiving.public_url.setText("https://hooks.example.org/")
    dialog.receiving.port.setValue(8_123)
    dialog.receiving.pause.setValue(30)
    dialog.look.setCurrentText("Dark")
    dialog.language.setCurrentText("Deutsch")
    dialog.save.click()
    saved = in_file(workspace)
    assert saved.language == workspace.settings.language == "de"
    assert (saved.public_url, saved.listener_port) == ("https://hooks.example.org", 8_123)
    assert (saved.poll_seconds, saved.appearance) == (30.0, "dark")
    assert workspace.settings.public_url == "https://hooks.example.org"
    assert workspace.poll_ms == 30_000
    assert theme.tokens().is_dark
    assert not dialog.isVisible()


def test_the_address_of_the_simulator_is_not_written_into_the_file(
    workspace: Workspace, host: QWidget
) -> None:
    workspace.settings = msgspec.structs.replace(
        workspace.settings, api_base="http://127.0.0.1:9", poll_seconds=0.2
    )
    dialog = opened(workspace, Tasks(), host)
    dialog.receiving.port.setValue(9_000)
    dialog.save.click()
    assert in_file(workspace) == settings.Settings(listener_port=9_000)


def test_the_limits_of_storage_are_kept_and_one_that_is_finer_than_shown_stays(
    workspace: Workspace, host: QWidget
) -> None:
    workspace.settings.keep_bodies_gb = 0.04
    settings.save(workspace.settings, workspace.folder.settings)
    dialog = opened(workspace, Tasks(), host)
    assert "counted soon" in dialog.storage.now.text()
    dialog.storage.days.setValue(0)
    dialog.save.click()
    assert (in_file(workspace).keep_bodies_days, workspace.settings.keep_bodies_days) == (0, 0)
    assert (in_file(workspace).keep_bodies_gb, workspace.settings.keep_bodies_gb) == (0.04, 0.04)
    workspace.stock = Stock(NOW, 1_204, 3_000_000, 12, NOW, 2, 5_000_000, NOW, "done")
    dialog = opened(workspace, Tasks(), host)
    for part in (
        "1,204 deliveries, 2.9 MB",
        "raw data of 12 were removed",
        "2 backup copies",
        "4.8 MB",
        "found in order",
    ):
        assert part in dialog.storage.now.text()
    dialog.storage.gigabytes.setValue(2.5)
    dialog.save.click()
    assert (in_file(workspace).keep_bodies_gb, workspace.settings.keep_bodies_gb) == (2.5, 2.5)
    workspace.stock = Stock(NOW, 1, 10, 0, None, 0, 0, None, "daily")
    dialog = opened(workspace, Tasks(), host)
    assert "1 delivery, 10 bytes" in dialog.storage.now.text()
    assert "No backup copy of the database yet" in dialog.storage.now.text()
    assert "checked once a day" in dialog.storage.now.text()
    dialog.cancel.click()


def test_cancel_changes_nothing(workspace: Workspace, host: QWidget) -> None:
    before = msgspec.structs.replace(workspace.settings)
    dialog = opened(workspace, Tasks(), host)
    dialog.receiving.public_url.setText("https://hooks.example.org")
    dialog.token.key.setText(TOKEN)
    dialog.cancel.click()
    assert workspace.settings == before
    assert workspace.keys.api_token() == ""
    assert not workspace.folder.settings.exists()


@pytest.mark.parametrize(
    ("address", "part"),
    [
        ("http://hooks.example.org", "https://"),
        ("hooks.example.org", "https://"),
        ("https://hooks.example.org/path", "path"),
        ("https://hooks.example.org?x=1", "query"),
        ("https://user:word@hooks.example.org", "password"),
        ("https://localhost", "Only this computer"),
        ("https://", "not an address"),
        ("https://hooks.example.org:99999", "not an address"),
        ("https://hooks example.org", "not an address"),
    ],
)
def test_an_address_that_cannot_be_reached_is_refused_at_its_field(
    workspace: Workspace, host: QWidget, address: str, part: str
) -> None:
    dialog = opened(workspace, Tasks(), host)
    dialog.receiving.public_url.setText(address)
    dialog.save.click()
    assert dialog.isVisible()
    assert part in dialog.receiving.public_field.error
    assert "Write it like https://hooks.example.org" in dialog.receiving.public_field.error
    dialog.receiving.public_url.setText("https://hooks.example.org")
    dialog.save.click()
    assert not dialog.isVisible()


@given(st.text())
def test_any_text_is_a_good_address_or_gets_a_remedy(text: str) -> None:
    def answer() -> str:
        try:
            return checked_address(text)
        except UserError as error:
            return error.remedy

    assert answer() == "" or answer().startswith(("https://", "Write it like "))


def test_the_exact_addresses_are_shown_and_copied(workspace: Workspace, host: QWidget) -> None:
    dialog = opened(workspace, Tasks(), host)
    assert "http://127.0.0.1:8000/api/brightdata/webhook/" in texts(dialog)
    dialog.receiving.public_url.setText("https://hooks.example.org")
    assert "https://hooks.example.org/api/brightdata/webhook/" in texts(dialog)
    assert "https://hooks.example.org/api/brightdata/notify/" in texts(dialog)
    copies = [each for each in dialog.findChildren(QPushButton) if each.accessibleName() == "Copy: Notices"]
    copies[0].click()
    assert QApplication.clipboard().text() == "https://hooks.example.org/api/brightdata/notify/"


def test_without_a_keyring_the_key_is_used_and_the_dialog_says_what_that_means(
    workspace: Workspace, host: QWidget
) -> None:
    dialog = opened(workspace, Tasks(), host)
    assert any("no keyring" in text for text in texts(dialog))
    dialog.token.key.setText(TOKEN)
    dialog.save.click()
    assert dialog.isVisible()
    assert "only known until the program ends" in dialog.token.field.error
    assert workspace.keys.api_token() == TOKEN
    dialog.save.click()
    assert not dialog.isVisible()
    written = [path.read_bytes() for path in workspace.folder.root.rglob("*") if path.is_file()]
    assert not any(TOKEN.encode() in content for content in written)


def test_the_key_is_typed_blindly(workspace: Workspace, host: QWidget) -> None:
    assert opened(workspace, Tasks(), host).token.key.echoMode() is QLineEdit.EchoMode.Password


def test_a_key_of_the_environment_is_not_to_be_changed_here(workspace: Workspace, host: QWidget) -> None:
    given_key = {"TRACKFUTURA_API_TOKEN": TOKEN}
    workspace.keys = Keys(workspace.folder.root / "digests.json", given_key)
    dialog = opened(workspace, Tasks(), host)
    assert not dialog.token.key.isEnabled()
    assert any("TRACKFUTURA_API_TOKEN" in text for text in texts(dialog))
    dialog.save.click()
    assert workspace.keys.api_token() == TOKEN


def test_where_a_key_is_kept_is_said_in_words() -> None:
    assert "Secret Service" in key_help(is_from_environment=False, keyring="Secret Service")
    assert "environment" in key_help(is_from_environment=True, keyring="Secret Service")


@pytest.mark.parametrize(
    ("token", "word", "part"),
    [
        (VALID_TOKEN, "works", "Balance: $25.00"),
        (LIMITED_TOKEN, "works", "The key works"),
        (SUSPENDED_TOKEN, "does not work", "account_suspended"),
        (TOKEN, "does not work", ""),
    ],
)
def test_check_key_asks_bright_data_and_says_what_it_answered(
    workspace: Workspace, bus: Bus, host: QWidget, token: str, word: str, part: str
) -> None:
    with running(Options(time_factor=0)) as simulator:

        async def story(tasks: Tasks) -> None:
            async with connected(workspace, simulator, "") as live:
                dialog = opened(live, tasks, host)
                assert not dialog.token.check.isEnabled()
                dialog.token.key.setText(token)
                dialog.token.check.click()
                assert "Asking Bright Data…" in texts(dialog)
                await until(dialog.token.check.isEnabled)
                assert dialog.token.account_state.accessibleName() == word
                assert part in dialog.token.account.text()
                dialog.reject()
                assert live.keys.api_token() == ""

        assert play(bus, story) == []


def test_closing_while_the_key_is_checked_is_no_trouble(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    with running(Options(time_factor=0, faults={"status": ["hang"]})) as simulator:

        async def story(tasks: Tasks) -> None:
            async with connected(workspace, simulator, "") as live:
                dialog = opened(live, tasks, host)
                running_tasks: list[int] = []
                tasks.running_changed.connect(running_tasks.append)
                dialog.token.key.setText(VALID_TOKEN)
                dialog.token.check.click()
                dialog.reject()
                await until(lambda: running_tasks[-1:] == [0])

        assert play(bus, story) == []


def test_the_files_are_named(workspace: Workspace, host: QWidget) -> None:
    dialog = opened(workspace, Tasks(), host)
    dialog.resize(1_200, 900)
    QApplication.processEvents()
    names = [label.accessibleName() for label in dialog.findChildren(QWidget)]
    assert str(workspace.folder.root) in names
    assert str(workspace.folder.catalogue) in names
