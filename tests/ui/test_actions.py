"""Everything that can be done is in the palette, on the sheet and in the menu, and done by keys alone."""

import pytest
from builders_b import texts, visible
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from trackfutura_desktop.ui.actions import Act, Actions
from trackfutura_desktop.ui.json_tree import JsonTree
from trackfutura_desktop.ui.palette import PaletteDialog
from trackfutura_desktop.ui.rail import PLACES
from trackfutura_desktop.ui.shortcut_sheet import ShortcutSheet
from trackfutura_desktop.ui.sources import SourcesView
from trackfutura_desktop.ui.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(front_window: MainWindow) -> MainWindow:
    return front_window


def open_palette(window: MainWindow) -> PaletteDialog:
    return visible(window, PaletteDialog)


def palette_of(window: MainWindow, qtbot: QtBot) -> PaletteDialog:
    window.acts.run("help.palette")
    palette = open_palette(window)
    qtbot.waitUntil(lambda: bool(palette.things))
    return palette


def typed(palette: PaletteDialog, text: str) -> list[str]:
    palette.line.setText(text)
    return [palette.model.entry(row).title for row in range(palette.model.rowCount())]


def test_the_palette_the_sheet_and_the_menu_have_every_act(window: MainWindow, qtbot: QtBot) -> None:
    acts = list(window.acts)
    assert len(acts) > 50
    palette = palette_of(window, qtbot)
    for act in acts:
        assert act.title in typed(palette, f"{act.title} {act.group}")
        shown = [palette.model.entry(row) for row in range(palette.model.rowCount())]
        assert any(each.title == act.title and each.keys == act.keys_shown for each in shown)
    palette.reject()
    window.acts.run("help.keys")
    sheet = visible(window, ShortcutSheet)
    shown_keys = " ".join(texts(sheet))
    for act in acts:
        assert act.title in sheet.groups[act.group].titles
        if act.keys:
            assert act.keys_shown in shown_keys
    sheet.accept()
    groups = [each.menu() for each in window.main_menu.filled().actions()]
    names = [act.objectName() for group in groups if isinstance(group, QMenu) for act in group.actions()]
    assert names == [act.name for act in acts]


def test_no_two_acts_have_the_same_keys_where_both_are_heard(window: MainWindow) -> None:
    taken: dict[tuple[str, str], str] = {}
    for act in window.acts:
        for keys in act.keys:
            assert not QKeySequence(keys).isEmpty()
            for place in {act.heard, act.place or "window"}:
                assert taken.setdefault((place, keys), act.name) == act.name
    acts = Actions(lambda _place: None, lambda _place: True, lambda _sentence, _remedy: None)
    acts.add(Act(name="one", title="One", group="G", do=print, keys=("Ctrl+F",), heard="data"))
    acts.add(Act(name="two", title="Two", group="G", do=print, keys=("Ctrl+F",), heard="runs"))
    for heard in ("window", "data", "data.tree"):
        with pytest.raises(ValueError, match="same keys"):
            acts.add(Act(name="three", title="Three", group="G", do=print, keys=("Ctrl+F",), heard=heard))
    with pytest.raises(ValueError, match="there already"):
        acts.add(Act(name="one", title="One", group="G", do=print))


def test_every_key_of_the_window_is_heard(window: MainWindow) -> None:
    for place in PLACES:
        window.show_view(place)
    heard = {each.objectName() for each in window.findChildren(QShortcut)}
    wanted = {act.name for act in window.acts if act.keys and not act.by_itself}
    assert wanted <= heard


def test_what_cannot_be_done_is_grey_and_says_why(window: MainWindow, qtbot: QtBot) -> None:
    window.data.tree.clearSelection()
    palette = palette_of(window, qtbot)
    assert typed(palette, "move to the trash")[0] == "Move to the trash"
    assert palette.model.cell(0, 0).is_muted
    assert palette.model.cell(0, 1).text == "Select a run in the tree first."
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert any("cannot be done now" in text for text in texts(palette))
    palette.reject()


def test_a_few_letters_and_return_open_a_view_a_run_and_a_source(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    palette = open_palette(window)
    QTest.keyClicks(palette.line, "deliv")
    while palette.model.entry(palette.table.currentIndex().row()).title != "Deliveries":
        QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.view("deliveries").isVisible()
    palette = palette_of(window, qtbot)
    assert typed(palette, "weekly 16") == ["Weekly 16 March"]
    palette.choose()
    key = window.data.tree.current_key()
    assert key is not None
    assert key.run_id == 2
    palette = palette_of(window, qtbot)
    assert typed(palette, "lumencafe")[0] == "lumencafe"
    palette.choose()
    assert window.view("sources").isVisible()


def test_an_act_of_a_view_that_is_not_open_shows_the_view_and_says_why_it_cannot_be_done(
    window: MainWindow,
) -> None:
    view = window.view("sources")
    assert isinstance(view, SourcesView)
    view.table.clearSelection()
    window.acts.run("sources.remove")
    assert view.isVisible()
    assert "Select a source first." in texts(window)


def test_the_question_mark_shows_the_sheet_which_can_be_narrowed(window: MainWindow) -> None:
    window.data.tree.setFocus()
    QTest.keyClick(window.data.tree, Qt.Key.Key_Question, SHIFT)
    sheet = visible(window, ShortcutSheet)
    sheet.line.setText("trash")
    assert not sheet.groups["Runs in the tree"].isHidden()
    assert sheet.groups["Deliveries"].isHidden()
    sheet.accept()


def test_f6_leads_through_the_panes_and_back(window: MainWindow) -> None:
    window.data.tree.setFocus()
    places = []
    for _ in range(5):
        QTest.keyClick(window, Qt.Key.Key_F6)
        places.append(window.focusWidget())
    assert places[0] is window.data.table
    assert window.data.tree in places
    QTest.keyClick(window, Qt.Key.Key_F6, SHIFT)
    assert window.focusWidget() is places[3]


def test_the_menu_of_a_list_opens_by_the_keyboard(window: MainWindow) -> None:
    for place, name in (("data", "tree"), ("data", "table"), ("runs", "table"), ("sources", "table")):
        window.show_view(place)
        view = window.view(place)
        part = getattr(view, name)
        part.setFocus()
        part.selectAll()
        QTest.keyClick(part, Qt.Key.Key_F10, SHIFT)
        assert menu_of_keyboard()


def menu_of_keyboard() -> list[str]:
    """What the menu offers that is open; it is closed."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    return [each.text() for each in menu.actions()]


def test_the_menu_of_a_field_of_a_record_opens_at_the_current_one(window: MainWindow) -> None:
    window.data.show_first_record()
    tree = window.data.detail.findChild(JsonTree)
    assert tree is not None
    tree.setCurrentIndex(tree.model().index(2, 0))
    QApplication.sendEvent(tree, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(3, 3), QPoint()))
    assert menu_of_keyboard()[:2] == ["Copy value", "Copy path"]
