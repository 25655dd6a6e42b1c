"""Tables are painted by what came into view, and look as if they were painted anew."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.window import MainWindow


class Painted(QObject):
    """The parts of a widget that were painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.regions: list[QRegion] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.regions.append(QRegion(event.region()))
        return False


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_what_is_scrolled_is_moved_and_looks_as_if_it_were_painted_anew(
    window: MainWindow, qtbot: QtBot, appearance: str
) -> None:
    theme.apply(QApplication.instance(), appearance)  # type: ignore[arg-type]  # a QApplication here
    table = window.data.table
    place = table.viewport()
    bar = table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 40)
    table.selectRow(3)
    table.setFocus()
    QApplication.processEvents()
    painted = Painted(place)
    for _ in range(4):
        before = len(painted.regions)
        bar.setValue(bar.value() + 10)
        qtbot.waitUntil(lambda before=before: len(painted.regions) > before)  # type: ignore[misc]
    whole = QRegion(place.rect())
    for each in painted.regions:
        spared = whole.subtracted(each)
        assert not spared.intersected(QRect(0, 0, place.width(), place.height() // 4)).isEmpty()
    origin = place.mapTo(window, QPoint(0, 0))
    on_screen = window.screen().grabWindow(window.winId()).toImage().copy(QRect(origin, place.size()))
    anew = place.grab().toImage().convertToFormat(on_screen.format())
    assert on_screen == anew
