"""The tree paints what changed, and looks as if all of it were painted anew."""

from collections.abc import Iterator

import pytest
import seeds
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_scrolling import Painted

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.tree import FolderModel
from trackfutura_desktop.ui.tree_roles import NAME, RECORDS, STATUS
from trackfutura_desktop.ui.tree_view import FolderView


class Live:
    """A run that is open in the tree, with the job of every second account receiving."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        names = [f"account.{number}" for number in range(8)]
        self.run_id, (made,) = seeds.add_run(workspace, "Live", (Platform.INSTAGRAM, Service.POSTS, names))
        seeds.deliver(workspace, made, each=2, final=None)
        self._made = made._replace(jobs=made.jobs[::2])
        self.model = FolderModel(workspace.database, workspace.project.id)
        self.view = FolderView(self.model)
        self.view.resize(380, 500)
        self.view.show()
        self.view.open_run(self.run_id)
        QApplication.processEvents()

    def arrive(self) -> None:
        seeds.deliver(self._workspace, self._made, each=2, start=50, final=None)
        change = Change(runs=frozenset({self.run_id}), jobs=frozenset(self._made.jobs))
        self.model.refresh(change)

    def cells(self, column: int) -> QRect:
        head = self.view.header()
        left, width = head.sectionViewportPosition(column), head.sectionSize(column)
        return QRect(left, 0, width, self.view.viewport().height())


@pytest.fixture
def live(workspace: Workspace, qtbot: QtBot) -> Iterator[Live]:
    made = Live(workspace)
    qtbot.addWidget(made.view)
    yield made
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_where_only_records_arrived_the_numbers_alone_are_painted_anew(live: Live, qtbot: QtBot) -> None:
    painted = Painted(live.view.viewport())
    live.arrive()
    qtbot.waitUntil(lambda: bool(painted.regions))
    whole = QRegion()
    for each in painted.regions:
        whole += each
    assert whole.intersects(live.cells(RECORDS))
    assert not whole.intersects(live.cells(NAME))
    assert not whole.intersects(live.cells(STATUS))


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_is_painted_in_parts_looks_as_if_it_were_painted_at_once(
    live: Live, app: QApplication, qtbot: QtBot, appearance: str, direction: Qt.LayoutDirection
) -> None:
    theme.apply(app, appearance)
    app.setLayoutDirection(direction)
    live.view.setCurrentIndex(live.model.find(FolderKey(live.run_id, "instagram", "posts")))
    QApplication.processEvents()
    place = live.view.viewport()
    before = shown(live.view)
    painted = Painted(place)
    live.arrive()
    qtbot.waitUntil(lambda: bool(painted.regions))
    after = shown(live.view)
    assert after != before
    assert after == place.grab().toImage().convertToFormat(after.format())


def shown(view: FolderView) -> QImage:
    """What stands on the screen."""
    place = view.viewport()
    origin = place.mapTo(view, place.rect().topLeft())
    whole = view.screen().grabWindow(view.winId()).toImage()
    return whole.copy(QRect(origin, place.size()))
