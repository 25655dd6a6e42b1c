"""Every view and dialog can be read out, walked through by Tab, and left, and large letters are not cut."""

import shutil
from pathlib import Path

import gallery
import keyboard
import pytest
from builders_b import cut_texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.walk import Dialog

_SCREEN = (1_280, 800)
Findings = dict[str, dict[str, list[str]]]
_IN_STEPS = {"NewRunDialog", "NewRunDialog settings"}  # Enter goes on to the next step before it starts a run


@pytest.fixture(scope="module")
def findings(
    qapp: QApplication,
    filled_data: Path,
    tmp_path_factory: pytest.TempPathFactory,
    workspace_at: gallery.WorkspaceAt,
) -> Findings:
    """What is wrong in each view and dialog, by what was looked at; all are shown once, in large letters."""
    theme.apply(qapp, "light", 150)
    root = tmp_path_factory.mktemp("gallery") / "data"
    shutil.copytree(filled_data, root)
    found: Findings = {}

    def see(name: str, top: QWidget) -> None:
        found[name] = _looked_at(name, top)

    try:
        with gallery.gallery(root, workspace_at) as (window, bus):
            gallery.views(window, bus, see)
            gallery.dialogs(window, bus, see)
    finally:
        theme.apply(qapp, "light", 100)
    return found


def _looked_at(name: str, top: QWidget) -> dict[str, list[str]]:
    wrong = {"Enter": _what_enter_presses(name, top) if isinstance(top, QDialog) else []}
    wrong["cut"] = cut_texts(top)
    if isinstance(top, QDialog) and (top.width() > _SCREEN[0] or top.height() > _SCREEN[1]):
        wrong["cut"].append(f"{top.width()} by {top.height()}")
    way = keyboard.walked(top)
    wrong |= {
        "names": keyboard.nameless(top),
        "tips": keyboard.without_tip(top),
        "way": keyboard.unreached(top, way.stops),
        "order": keyboard.against_the_eye(top, way.stops),
        "mark": way.unseen,
        "keyboard": [] if way.stops else ["nothing has it"],
    }
    if isinstance(top, QDialog):
        at = keyboard.having(top)
        QTest.keyClick(top if at is None else at, Qt.Key.Key_Escape)
        wrong["Escape"] = ["it stays"] if top.isVisible() else []
    return wrong


def _what_enter_presses(name: str, dialog: QWidget) -> list[str]:
    """What is wrong with the button that Enter presses in a field: it is the main one, or it only closes."""
    shown = [each for each in dialog.findChildren(QPushButton) if each.isVisible() and each.isEnabled()]
    pressed = [each for each in shown if each.isDefault()]
    main = [each for each in shown if each.property("role") == "primary"]
    if name == "PaletteDialog":  # its line takes Enter
        return []
    if name in _IN_STEPS:
        return [] if [each.text() for each in pressed] == ["Next"] else [f"presses {pressed}"]
    if main and not any(each in main for each in pressed):
        at_foot = [each for each in main if _surface(each) == "foot"]
        return [f"presses {[each.text() for each in pressed]}"] if at_foot else []
    return [each.text() for each in pressed if each.property("role") == "danger"]


def _surface(button: QWidget) -> object:
    above = button.parentWidget()
    return None if above is None else above.property("surface")


def test_no_dialog_is_forgotten(findings: Findings) -> None:
    assert set(gallery.known()) == {name.partition(" ")[0] for name in findings if name[0].isupper()}


@pytest.mark.parametrize(
    "looked_at", ["names", "tips", "way", "order", "mark", "keyboard", "Enter", "Escape", "cut"]
)
def test_views_and_dialogs_serve_the_keyboard_and_the_screen_reader(
    findings: Findings, looked_at: str
) -> None:
    assert {name: wrong[looked_at] for name, wrong in findings.items() if wrong.get(looked_at)} == {}


def test_every_dialog_walks_by_the_eye() -> None:
    assert not [name for name, kind in gallery.known().items() if not issubclass(kind, Dialog)]
