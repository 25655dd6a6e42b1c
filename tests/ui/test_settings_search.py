"""The settings are found by their words, each is explained, and the text size changes everything at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders_b import visible
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from trackfutura_desktop import settings
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.ui import look, theme
from trackfutura_desktop.ui.form import Field
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.settings import SettingsDialog
from trackfutura_desktop.ui.settings_search import SETTINGS
from trackfutura_desktop.ui.table_columns import PUBLISHED
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.tokens import HEAD_HEIGHT, ROW_HEIGHT, TEXT_PIXELS
from trackfutura_desktop.ui.window import MainWindow


@pytest.fixture
def dialog(app: QApplication, workspace: Workspace, qtbot: QtBot) -> Iterator[SettingsDialog]:
    assert app is not None
    host = QWidget()
    qtbot.addWidget(host)
    made = SettingsDialog(workspace, Tasks(), host)
    made.open()
    yield made
    host.close()


def test_every_setting_is_explained_and_known_to_the_palette(dialog: SettingsDialog) -> None:
    found = {each.label: section.title for section in dialog.sections for each in section.settings()}
    addresses = {"Data", "Notices"}  # shown to be copied; not set
    ways = {"Address", "Public address"}  # one or two fields, as tunnels are installed
    assert found.keys() - addresses - ways == SETTINGS.keys() - ways
    assert all(found[title] == section for title, section in SETTINGS.items() if title not in ways)
    fields = [each for section in dialog.sections for each in section.settings() if isinstance(each, Field)]
    assert [each.label for each in fields if not each.help_text and each.label not in ways] == []


def test_words_of_name_help_or_heading_leave_their_section_and_mark_what_fits(dialog: SettingsDialog) -> None:
    dialog.search.setText("pictures die")
    shown = [section.title for section in dialog.sections if not section.isHidden()]
    assert shown == ["Storage"]
    marked = [each.label for each in dialog.sections[3].settings() if each.property("found")]
    assert marked == ["Save pictures and films"]
    dialog.search.go()
    assert dialog.focusWidget() is dialog.storage.media
    dialog.search.setText("costs")
    assert [section.title for section in dialog.sections if not section.isHidden()] == ["Costs"]
    dialog.search.setText("xyzzy")
    assert all(section.isHidden() for section in dialog.sections)
    assert not dialog.search.nothing.isHidden()
    dialog.search.clear()
    assert dialog.search.nothing.isHidden()
    assert not any(section.isHidden() for section in dialog.sections)
    assert not any(each.property("found") for section in dialog.sections for each in section.settings())


def test_return_leads_to_what_was_found_by_the_words_of_a_box_and_does_not_close_the_dialog(
    dialog: SettingsDialog,
) -> None:
    QTest.keyClicks(dialog.search, "when I sign in")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.presence.autostart
    QTest.keyClick(dialog.presence.autostart, Qt.Key.Key_Space)
    assert dialog.presence.autostart.isChecked()


def test_the_palette_leads_to_a_setting(kept_window: MainWindow) -> None:
    window = kept_window
    window.open_settings("Monthly limit (estimate)")
    dialog = visible(window, SettingsDialog)
    assert dialog.focusWidget() is dialog.costs.limit
    dialog.reject()


def test_another_text_size_is_used_at_once_and_kept(kept_window: MainWindow, app: QApplication) -> None:
    window = kept_window
    table, tree = window.data.table, window.data.tree
    width = table.columnWidth(PUBLISHED)
    try:
        window.workspace.settings.text_size = 130
        window.acts.run("look.larger")
        assert px(100) == 150
        assert app.font().pixelSize() == px(TEXT_PIXELS)
        assert table.rowHeight(0) == tree.visualRect(tree.currentIndex()).height() == px(ROW_HEIGHT)
        assert table.filling_header.height() == px(HEAD_HEIGHT)
        assert table.columnWidth(PUBLISHED) >= 1.4 * width
        assert settings.load(window.workspace.folder.settings, environment={}).text_size == 150
    finally:
        window.acts.run("look.usual")
    assert table.rowHeight(0) == ROW_HEIGHT
    assert table.filling_header.height() == HEAD_HEIGHT
    window.acts.run("look.dark")
    assert theme.tokens().is_dark
    assert settings.load(window.workspace.folder.settings, environment={}).appearance == "dark"


def test_the_largest_and_the_smallest_text_stay() -> None:
    assert look.next_size(150, 1) == 150
    assert look.next_size(100, -1) == 100
    assert look.next_size(115, 1) == 130


@pytest.mark.parametrize("size", [101, 0, "big"])
def test_a_text_size_that_is_none_is_refused(tmp_path: Path, size: object) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f"text_size = {size!r}\n".replace("'", '"'))
    with pytest.raises(settings.SettingsUnreadable):
        settings.load(file, environment={})
