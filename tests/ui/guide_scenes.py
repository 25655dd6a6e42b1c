"""What the pictures of the guide show: the real window on invented data, opened as people open it."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import seeds
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QTabBar,
    QWidget,
)

from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.ui.add_sources import AddSourcesDialog
from trackfutura_desktop.ui.form import Field
from trackfutura_desktop.ui.palette import PaletteDialog
from trackfutura_desktop.ui.runform import REVIEW, NewRunDialog
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.settings import SettingsDialog
from trackfutura_desktop.ui.welcome import WelcomeDialog
from trackfutura_desktop.ui.window import MainWindow

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
WINDOW = (1_180, 720)
_COLOURS = 128
MOST_BYTES, MOST_IN_ALL = 60 * 1_024, 1_200 * 1_024
_PASTED = (
    "https://www.instagram.com/riverbank.press/\ntiktok: @lumen.cafe\nhttps://www.facebook.com/fieldnotes"
)

Scene = Callable[[MainWindow], QWidget]


def _dialog(window: MainWindow, act: str, kind: type[QDialog]) -> QDialog:
    window.acts.run(act)
    return next(each for each in window.findChildren(kind) if each.isVisible())


def _view(window: MainWindow, name: str) -> MainWindow:
    window.acts.run(f"go.{name}")
    return window


def _data(window: MainWindow) -> QWidget:
    _view(window, "data")
    window.data.show_first_record()
    return window


def _runs(window: MainWindow) -> QWidget:
    _view(window, "runs")
    view = window.view("runs")
    assert isinstance(view, RunsView)
    view.select(3)
    return window


def _deliveries(window: MainWindow) -> QWidget:
    window.show_delivery(3)
    return window


def _add_sources(window: MainWindow) -> QWidget:
    dialog = _dialog(window, "new.sources", AddSourcesDialog)
    assert isinstance(dialog, AddSourcesDialog)
    dialog.take_text(_PASTED)
    return dialog


def _new_run(window: MainWindow) -> QWidget:
    dialog = _dialog(window, "new.run", NewRunDialog)
    assert isinstance(dialog, NewRunDialog)
    dialog.choice.choose_all(chosen=True)
    wanted = (Platform.INSTAGRAM, Service.POSTS)
    found = dialog.choice.chosen_sources()
    dialog.choice.choose_only({each.id for each in found if (each.platform, each.service) == wanted})
    dialog.show_step(REVIEW)
    dialog.look()
    return dialog


SCENES: dict[str, Scene] = {
    "start": lambda window: _dialog(window, "help.welcome", WelcomeDialog),
    "data": _data,
    "runs": _runs,
    "sources": lambda window: _view(window, "sources"),
    "add-sources": _add_sources,
    "new-run": _new_run,
    "deliveries": _deliveries,
    "settings": lambda window: _dialog(window, "settings.open", SettingsDialog),
    "palette": lambda window: _dialog(window, "help.palette", PaletteDialog),
}
"""The pictures by the names of their files."""


@contextmanager
def scene(window: MainWindow, name: str) -> Iterator[tuple[QWidget, bytes]]:
    """What a picture shows, and the picture as PNG; dialogs are closed at the end."""
    shown = SCENES[name](window)
    for _ in range(2):  # columns grow in answer to the first painting
        QApplication.processEvents()
    yield shown, _png(shown.grab().toImage())
    if isinstance(shown, QDialog):
        shown.reject()


def prepared(window: MainWindow) -> None:
    """Give the window the size of the pictures, and some more sources to show."""
    window.resize(*WINDOW)
    seeds.add_sources(window.workspace, ["riverbank.studio", "lumen.cafe"], Platform.TIKTOK, Service.POSTS)


def said(shown: QWidget) -> set[str]:
    """Everything that is written in a part of the window, without the marks of menus and the dots at ends."""
    found: set[str] = set()
    for each in (shown, *shown.findChildren(QWidget)):
        found.add(each.accessibleName())
        if isinstance(each, QLabel | QAbstractButton):
            found.add(each.text())
        elif isinstance(each, QTabBar):
            found |= {each.tabText(place) for place in range(each.count())}
        elif isinstance(each, QComboBox):
            found |= {each.itemText(place) for place in range(each.count())}
        elif isinstance(each, QHeaderView) and (model := each.model()) is not None:
            across = Qt.Orientation.Horizontal
            found |= {str(model.headerData(place, across)) for place in range(model.columnCount())}
        if isinstance(each, Field):
            found.add(each.label)
    return {bare(text) for text in found}


def bare(text: str) -> str:
    """A name as the guide writes it."""
    return text.strip().replace("&&", "&").removesuffix("…")


def _png(image: QImage) -> bytes:
    """With few bytes: the colours that are there most often stand for all."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(plain.constBits()).cast("I"))
    colours = [colour for colour, _ in seen.most_common(_COLOURS)]
    few = plain.convertToFormat(
        QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither
    )
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    few.save(buffer, "PNG", 0)  # type: ignore[call-overload]  # the stubs know no device here
    return bytes(content.data())
