"""The guide speaks of what the window has: its pictures are made of it, and its words stand in it."""

import os
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from builders_b import visible
from guide_scenes import GUIDE, MOST_BYTES, MOST_IN_ALL, SCENES, bare, prepared, said, scene
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from trackfutura_desktop import paths, ui
from trackfutura_desktop.ui import inspection
from trackfutura_desktop.ui.actions import Act
from trackfutura_desktop.ui.explained import TEXTS
from trackfutura_desktop.ui.guide import GuideWindow, open_guide
from trackfutura_desktop.ui.guide_pages import PAGES, page_of
from trackfutura_desktop.ui.settings import SettingsDialog
from trackfutura_desktop.ui.settings_search import SETTINGS
from trackfutura_desktop.ui.task import TaskDialog
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.window import MainWindow

WRITES = "WRITE_GUIDE" in os.environ  # `make guide`
_BOLD, _PICTURE = re.compile(r"\*\*(.+?)\*\*", re.DOTALL), re.compile(r"!\[.+?\]\((.+?)\)")
_LINK, _CODE = re.compile(r"(?<!!)\[.+?\]\((.+?)\)"), re.compile(r"`([^`]+)`")
_KEYS = re.compile(r"^(Ctrl|Shift|Alt|F\d|Del|\?$|/$)")


@pytest.fixture
def window(front_window: MainWindow) -> MainWindow:
    return front_window


def pages() -> dict[str, str]:
    return {file.stem: file.read_text(encoding="utf-8") for file in sorted(GUIDE.glob("*.md"))}


def names(acts: list[Act]) -> set[str]:
    return {bare(text) for act in acts for text in (act.title, act.group)}


def test_the_window_offers_what_the_guide_names_and_shows(window: MainWindow) -> None:
    prepared(window)
    known = names(list(window.acts)) | SETTINGS.keys() | set(SETTINGS.values())
    pictures: dict[str, bytes] = {}
    for name in SCENES:
        with scene(window, name) as (shown, picture):
            known |= said(shown)
            pictures[name] = picture
    if WRITES:
        for name, picture in pictures.items():
            (GUIDE / "images" / f"{name}.png").write_bytes(picture)
    named = {
        bare(" ".join(each.split())).rstrip(".:") for text in pages().values() for each in _BOLD.findall(text)
    }
    assert sorted(named - {re.sub(r"^\d  ", "", text) for text in known}) == []
    assert max(map(len, pictures.values())) <= MOST_BYTES
    assert sum(map(len, pictures.values())) <= MOST_IN_ALL


def test_every_picture_is_made_by_a_scene_and_is_small() -> None:
    named = [name for text in pages().values() for name in _PICTURE.findall(text)]
    assert sorted(named) == sorted(f"images/{name}.png" for name in SCENES)
    files = sorted((GUIDE / "images").iterdir())
    assert [f"images/{file.name}" for file in files] == sorted(named)
    assert max(file.stat().st_size for file in files) <= MOST_BYTES
    assert sum(file.stat().st_size for file in files) <= MOST_IN_ALL


def test_every_page_is_in_the_contents_and_every_link_leads_to_one() -> None:
    found = pages()
    assert found.keys() == PAGES.keys()
    for name, title in PAGES.items():
        assert found[name].startswith(f"# {title}\n")
        for link in _LINK.findall(found[name]):
            assert link.startswith("https://") or Path(link).stem in PAGES


def test_an_installation_without_a_page_or_picture_is_found_out(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert app is not None
    assert inspection.read_guide() == len(PAGES)
    monkeypatch.setattr(paths, "guide", lambda: tmp_path)
    with pytest.raises(inspection.NotDrawn, match=r"start\.md is missing"):
        inspection.read_guide()
    for name in PAGES:
        (tmp_path / f"{name}.md").write_text("![a picture](images/none.png)", encoding="utf-8")
    with pytest.raises(inspection.NotDrawn, match=r"none\.png is missing"):
        inspection.read_guide()


def test_the_keys_that_the_guide_names_do_something(window: MainWindow) -> None:
    heard = {key for act in window.acts for key in act.keys}
    named = {code for text in pages().values() for code in _CODE.findall(text) if _KEYS.match(code)}
    assert named
    assert named - heard == set()


def test_every_view_and_dialog_has_a_page(window: MainWindow) -> None:
    for module in iter_modules(ui.__path__):
        import_module(f"{ui.__name__}.{module.name}")
    dialogs = {*Dialog.__subclasses__(), *TaskDialog.__subclasses__()} - {TaskDialog, GuideWindow}
    ours = {each for each in dialogs if each.__module__.startswith(ui.__name__)}
    pages_of = import_module("trackfutura_desktop.ui.guide_pages").BY_CLASS
    assert {each.__name__ for each in ours} - pages_of.keys() == set()
    assert set(pages_of.values()) <= PAGES.keys()
    for place in ("runs", "sources", "deliveries", "data"):
        window.show_view(place)
        assert page_of(window.shown) == place


def test_f1_opens_the_page_of_the_view_and_of_the_dialog(window: MainWindow, qtbot: QtBot) -> None:
    window.show_view("deliveries")
    QTest.keyClick(window, Qt.Key.Key_F1)
    guide = visible(window, GuideWindow)
    assert guide.page == "deliveries"
    assert "Everything that arrives is stored" in guide.text.toPlainText()
    guide.contents.setCurrentRow(list(PAGES).index("data"))
    assert guide.page == "data"
    guide.text.back.click()
    assert guide.page == "deliveries"
    window.show_view("runs")
    window.acts.run("help.guide")
    assert guide.page == "runs"
    guide.close()
    window.open_settings()
    dialog = visible(window, SettingsDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    found = visible(dialog, GuideWindow)
    assert found.page == "settings"
    found.close()
    dialog.reject()


class Browser(QObject):
    """Stands for the browser of the system."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_links_lead_to_pages_and_only_a_click_opens_the_browser(window: MainWindow) -> None:
    guide = open_guide(window.shown)
    guide.open_page("runs")
    guide.text.anchorClicked.emit(QUrl.fromLocalFile(str(GUIDE / "sources.md")))
    assert guide.page == "sources"
    guide.open_page("no such page")
    assert guide.page == next(iter(PAGES))
    assert guide.text.loadResource(2, QUrl("https://example.org/picture.png")) is None
    assert guide.text.loadResource(2, QUrl.fromLocalFile("/etc/hostname")) is None
    picture = guide.text.loadResource(2, QUrl("images/start.png"))
    assert 0 < picture.width() <= guide.text.viewport().width()
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type] # the stub wants bytes, Qt a name
    try:
        guide.text.anchorClicked.emit(QUrl("https://example.org/"))
        assert guide.page == next(iter(PAGES))
    finally:
        QDesktopServices.unsetUrlHandler("https")
    guide.close()


def test_what_is_unusual_is_explained(window: MainWindow) -> None:
    explained = {each.whatsThis() for each in window.findChildren(QWidget) if each.whatsThis()}
    window.show_view("runs")
    window.show_view("deliveries")
    window.open_settings()
    explained |= {each.whatsThis() for each in window.findChildren(QWidget) if each.whatsThis()}
    dialog = visible(window, SettingsDialog)
    dialog.reject()
    assert explained >= {text for name, text in TEXTS.items() if name != "reuse"}


def test_the_guide_is_found_in_a_checkout_and_where_it_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paths.guide() == GUIDE
    (tmp_path / "guide").mkdir()
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert paths.guide() == tmp_path / "guide"
