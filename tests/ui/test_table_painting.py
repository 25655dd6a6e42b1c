"""What arrives is painted where it is seen: the list looks as if it were painted anew, and mostly is not."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_content_table import ALL, Collected
from test_scrolling import Painted

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.store.content import forget_delivery
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.ui import table_columns
from trackfutura_desktop.ui.table import ContentModel
from trackfutura_desktop.ui.table_view import ContentTable

_FIRST, _SECOND = (
    1_234,
    6_017,
)  # pixels, in the middle of what either account has; the rows at the edges are cut


class Shown:
    """A list of what two accounts have, one after the other, so that what arrives comes below or above."""

    def __init__(self, workspace: Workspace) -> None:
        self.collected = Collected(workspace)
        for each in (20, ALL - 20):
            self.collected.grow(each)
        self.contents = ContentModel(workspace.database)
        self.contents.show(Page(self.collected.key, "author", descending=False))
        self.table = ContentTable(self.contents, workspace.folder)
        self.table.hideColumn(table_columns.NAME)
        self.table.resize(700, 500)
        self.table.show()
        QApplication.processEvents()

    def refresh(self) -> None:
        self.contents.refresh()
        for _ in range(3):  # an event may lead to the next one
            QApplication.processEvents()

    def picture(self) -> QImage:
        """What stands on the screen."""
        place = self.table.viewport()
        origin = place.mapTo(self.table, QPoint(0, 0))
        whole = self.table.screen().grabWindow(self.table.winId()).toImage()
        return whole.copy(QRect(origin, place.size()))

    def painted_anew(self) -> QImage:
        return self.table.viewport().grab().toImage().convertToFormat(self.picture().format())


def more(shown: Shown) -> None:
    shown.collected.grow(30)


def other_figures(shown: Shown) -> None:
    shown.collected.count = 0
    shown.collected.grow(ALL, likes=7)


def fewer(shown: Shown) -> None:
    shown.collected.workspace.database.write(lambda connection: forget_delivery(connection, 1))


@pytest.fixture
def shown(workspace: Workspace, app: QApplication, qtbot: QtBot) -> Iterator[Shown]:
    assert app is not None
    made = Shown(workspace)
    qtbot.addWidget(made.table)
    yield made
    made.contents.close()


@pytest.mark.parametrize("scrolled", [_FIRST, _SECOND])
def test_nothing_is_painted_where_all_that_is_in_sight_stays(shown: Shown, scrolled: int) -> None:
    shown.table.verticalScrollBar().setValue(scrolled)
    QApplication.processEvents()
    before = shown.picture()
    painted = Painted(shown.table.viewport())
    more(shown)
    shown.refresh()
    assert painted.regions == []
    assert shown.picture() == before == shown.painted_anew()


@pytest.mark.parametrize("is_selected", [False, True])
@pytest.mark.parametrize("scrolled", [0, _FIRST, _SECOND])
@pytest.mark.parametrize("act", [more, other_figures, fewer])
def test_the_list_looks_as_if_it_were_painted_anew(
    shown: Shown, act: Callable[[Shown], None], scrolled: int, *, is_selected: bool
) -> None:
    shown.table.verticalScrollBar().setValue(scrolled)
    shown.table.hovered_row = shown.table.rowAt(200)  # where the pointer is
    shown.table.viewport().update()
    if is_selected:
        shown.table.selectRow(shown.table.rowAt(100))
    QApplication.processEvents()
    act(shown)
    shown.refresh()
    assert shown.picture() == shown.painted_anew()
