"""Pictures of the data view to look at, in build/screenshots; what a test can see of them is checked."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.table_columns import PUBLISHED, TEXT, VIEWS

FOLDER = Path(__file__).parents[2] / "build" / "screenshots"


def picture(window: QWidget, name: str) -> QImage:
    QApplication.processEvents()
    QApplication.processEvents()  # columns grow in answer to the first painting
    taken = window.grab()
    FOLDER.mkdir(parents=True, exist_ok=True)
    taken.save(str(FOLDER / f"{name}.png"))
    return taken.toImage()


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("size", [(1_400, 900), (1_024, 700)], ids=["wide", "narrow"])
def test_the_data_view_fills_its_window(
    size: tuple[int, int], appearance: str, app: QApplication, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    window = whole_window(filled, bus)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    name = f"{size[0]}x{size[1]}-{appearance}"
    picture(window, f"data-folder-{name}")
    window.data.show_first_record()
    image = picture(window, f"data-record-{name}")
    assert (image.width(), image.height()) == size
    colours = {image.pixelColor(x, y).name() for x in range(0, size[0], 7) for y in range(0, size[1], 7)}
    assert theme.tokens().surface.lower() in colours
    assert theme.tokens().accent_soft.lower() in colours
    table, folders = window.data.table, window.data.tree
    assert table.columnWidth(TEXT) >= 160
    for column in (PUBLISHED, VIEWS):
        widest = max(
            table.fontMetrics().horizontalAdvance(window.data.contents.index(row, column).data())
            for row in range(50)
        )
        assert table.columnWidth(column) >= widest + 16
    assert table.filling_header.length() <= table.viewport().width()
    assert folders.filling_header.length() <= folders.viewport().width()


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_empty_data_view_has_a_next_step(
    appearance: str, app: QApplication, workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    window = whole_window(workspace, bus)
    qtbot.addWidget(window)
    window.resize(1_024, 700)
    window.show()
    image = picture(window, f"data-empty-1024x700-{appearance}")
    colours = {image.pixelColor(x, y).name() for x in range(300, 724, 3) for y in range(200, 500, 3)}
    assert theme.tokens().accent.lower() in colours
