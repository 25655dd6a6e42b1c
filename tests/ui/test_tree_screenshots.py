"""Pictures of the tree, its filter and its dialogs to look at, in build/screenshots."""

import pytest
from builders_b import cut_texts, play, until
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from test_data_screenshots import picture
from whole import whole_window

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.store import naming_runs, trash, tree
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.compare_dialog import CompareDialog
from trackfutura_desktop.ui.merge_dialog import MergeDialog
from trackfutura_desktop.ui.run_notes import RunNotesDialog
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.trash_dialog import TrashDialog


def describe(workspace: Workspace) -> None:
    def work(connection: Connection) -> None:
        naming_runs.describe_run(connection, 3, "Agreed with the client on 2 March.", "client spring q2")
        naming_runs.describe_run(connection, 2, "", "weekly")

    workspace.database.write(work)


@pytest.mark.parametrize("appearance", ["light", "dark"])
@pytest.mark.parametrize("size", [(1_440, 900), (1_024, 700)], ids=["wide", "narrow"])
def test_the_tree_with_tags_a_filter_and_the_trash_fits(
    size: tuple[int, int], appearance: str, app: QApplication, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    describe(filled)
    filled.database.write(lambda connection: trash.move_to_trash(connection, [1], filled.clock() + 10**9))
    window = whole_window(filled, bus)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    pane = window.data.tree_pane
    pane.strip.offer("“Weekly 9 March” is in the trash.", lambda: None)
    name = f"{size[0]}x{size[1]}-{appearance}"
    picture(window, f"tree-tags-{name}")
    window.data._outer.setSizes([520, size[0] - 520])  # noqa: SLF001 - as one drags the edge of the tree
    picture(window, f"tree-wide-{name}")
    with qtbot.waitSignal(pane.filter.narrowed, timeout=10_000):
        pane.filter.field.setText("client lumen")
    picture(window, f"tree-filter-{name}")
    with qtbot.waitSignal(pane.filter.narrowed, timeout=10_000):
        pane.filter.field.setText("quokka")
    picture(window, f"tree-filter-empty-{name}")
    assert cut_texts(pane) == []
    assert pane.trash.isVisible()
    pane.filter.close()


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_dialogs_of_runs_fit(
    appearance: str, app: QApplication, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    theme.apply(app, appearance)
    describe(filled)
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    with filled.database.read() as connection:
        run = tree.run(connection, 3)
    assert run is not None

    async def story(tasks: Tasks) -> None:
        async def take(dialog: QDialog, name: str) -> None:
            dialog.open()
            QApplication.processEvents()
            picture(dialog, f"{name}-{appearance}")
            assert cut_texts(dialog) == []
            dialog.reject()

        await take(RunNotesDialog(filled, tasks, run, host), "run-notes")
        compare = CompareDialog(filled, tasks, 1, 3, host)
        await until(lambda: compare.model.rowCount() > 0)
        await take(compare, "run-compare")
        merge = MergeDialog(filled, tasks, 1, 2, host)
        await until(lambda: "Of 36 records" in merge.consequence.text())
        await take(merge, "run-merge")
        await take(TrashDialog(filled, tasks, host), "trash-empty")
        filled.database.write(
            lambda connection: trash.move_to_trash(connection, [1, 2], filled.clock() + 10**9)
        )
        await take(TrashDialog(filled, tasks, host), "trash")

    assert play(bus, story) == []
