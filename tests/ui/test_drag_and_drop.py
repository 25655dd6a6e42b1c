"""Links dropped on the window become sources, and records are copied and dragged out as rows."""

import pytest
from builders_b import visible
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from trackfutura_desktop.ui.add_sources import AddSourcesDialog
from trackfutura_desktop.ui.window import MainWindow

LINK = "https://www.instagram.com/riverbank.press/"
BUTTON, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(front_window: MainWindow) -> MainWindow:
    return front_window


def dropped(window: MainWindow, data: QMimeData) -> bool:
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, BUTTON, NO_KEY)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, BUTTON, NO_KEY)
        QApplication.sendEvent(window, drop)
    return entering.isAccepted()


@pytest.mark.parametrize("kind", ["text", "link"])
def test_a_link_dropped_anywhere_is_offered_as_a_source(window: MainWindow, kind: str) -> None:
    data = QMimeData()
    if kind == "text":
        data.setText(f"{LINK}\n")
    else:
        data.setUrls([QUrl(LINK)])
    assert dropped(window, data)
    dialog = visible(window, AddSourcesDialog)
    assert LINK in dialog.text.toPlainText()
    assert dialog.add.text() == "Add 1 source"
    dialog.reject()


def test_other_text_is_not_taken(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("no link at all")
    assert not dropped(window, data)
    assert not any(each.isVisible() for each in window.findChildren(AddSourcesDialog))


def test_records_are_copied_and_dragged_as_text_and_as_a_table(window: MainWindow) -> None:
    table = window.data.table
    assert table.dragEnabled()
    assert table.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsDragEnabled
    table.selectRow(0)
    extend = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.model().index(1, 0), extend)
    table.copy()
    copied, dragged = QApplication.clipboard().mimeData(), table.copied()
    assert copied.text() == dragged.text()
    assert copied.html() == dragged.html()
    assert copied.text().count("\n") == 2
    assert copied.html().count("<tr>") == 3
