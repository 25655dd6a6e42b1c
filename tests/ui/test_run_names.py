"""Names, notes and tags of runs."""

import pytest
from builders_b import nameless, play, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.store import naming_runs, trash, tree
from trackfutura_desktop.store.naming_runs import NameTaken
from trackfutura_desktop.store.tree import Folder, FolderKey
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.data import DataView
from trackfutura_desktop.ui.run_notes import RunNotesDialog
from trackfutura_desktop.ui.task import Tasks


def run(workspace: Workspace, run_id: int) -> Folder:
    with workspace.database.read() as connection:
        found = tree.run(connection, run_id)
    assert found is not None
    return found


def test_a_name_that_is_taken_is_refused_with_a_sentence(filled: Workspace) -> None:
    with pytest.raises(NameTaken, match="Another run has the name “Weekly 16 March”"):
        filled.database.write(lambda connection: naming_runs.rename_run(connection, 1, "Weekly 16 March"))
    filled.database.write(lambda connection: trash.move_to_trash(connection, [2], 1))
    with pytest.raises(NameTaken, match="A run in the trash has") as refused:
        filled.database.write(lambda connection: naming_runs.rename_run(connection, 1, "Weekly 16 March"))
    assert "delete that run for good" in refused.value.remedy
    assert run(filled, 1).name == "Weekly 9 March"


def test_tags_are_words_that_are_kept_once(filled: Workspace) -> None:
    filled.database.write(
        lambda connection: naming_runs.describe_run(
            connection, 1, " For Lena.\n", "#Client, q1  client # Q1 b"
        )
    )
    found = run(filled, 1)
    assert (found.note, found.tags) == ("For Lena.", "Client q1 b")


def test_a_run_is_renamed_in_place_and_back(filled: Workspace, bus: Bus, app: object, qtbot: QtBot) -> None:
    assert app is not None
    window = whole_window(filled, bus)
    qtbot.addWidget(window)
    window.resize(1_400, 900)
    window.show()
    view, folders = window.data.tree, window.data.folders
    view.setCurrentIndex(folders.find(FolderKey(1)))
    view.setFocus()

    async def story(_tasks: Tasks) -> None:
        QTest.keyClick(view, Qt.Key.Key_F2)
        editor = view.findChildren(QLineEdit)[0]
        assert editor.text() == "Weekly 9 March"
        editor.setText("  March, first week ")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await until(lambda: folders.find(FolderKey(1)).data() == "March, first week")
        await until(window.data.tree_pane.strip.isVisible)
        window.data.tree_pane.strip.button.click()
        await until(lambda: folders.find(FolderKey(1)).data() == "Weekly 9 March")
        told: list[str] = []
        window.tasks.told.connect(lambda sentence, _remedy: told.append(sentence))
        folders.setData(folders.find(FolderKey(1)), "Spring campaign")
        await until(lambda: bool(told))
        assert "the old one stays" in told[0]
        await window.tasks.close()

    play(bus, story)


def test_only_the_name_of_a_run_can_be_edited(filled: Workspace, bus: Bus, qtbot: QtBot) -> None:
    window = whole_window(filled, bus)
    qtbot.addWidget(window)
    folders = window.data.folders
    editable = Qt.ItemFlag.ItemIsEditable
    assert folders.flags(folders.find(FolderKey(1))) & editable
    assert not folders.flags(folders.find(FolderKey(1)).siblingAtColumn(1)) & editable
    assert not folders.flags(folders.find(FolderKey(1, "instagram"))) & editable


def test_the_dialog_says_at_the_name_what_is_wrong_and_stores_everything_at_once(
    filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()

    async def story(tasks: Tasks) -> None:
        dialog = RunNotesDialog(filled, tasks, run(filled, 1), host)
        dialog.open()
        assert nameless(dialog) == []
        dialog.tags.setText("client")
        dialog.note.setPlainText("<b>Not</b> bold")
        dialog.name.setText("Spring campaign")
        dialog.save.click()
        await until(lambda: "Another run has the name" in dialog.name_field.error)
        assert run(filled, 1).tags == ""
        dialog.name.setText("Weekly 9 March, complete")
        closed: list[int] = []
        dialog.accepted.connect(lambda: closed.append(1))
        dialog.save.click()
        await until(lambda: bool(closed))

    assert play(bus, story) == []
    found = run(filled, 1)
    assert (found.name, found.tags, found.note) == ("Weekly 9 March, complete", "client", "<b>Not</b> bold")


def test_what_was_said_of_a_run_can_be_taken_back(filled: Workspace, bus: Bus, qtbot: QtBot) -> None:
    async def story(tasks: Tasks) -> None:
        data = DataView(filled, bus, tasks)
        qtbot.addWidget(data, before_close_func=lambda _view: data.records.close_lists())
        data.show()
        data.tree.setCurrentIndex(data.folders.find(FolderKey(1)))
        data.tree_pane.acts.describe()
        (dialog,) = data.tree.findChildren(RunNotesDialog)
        dialog.name.setText("Another name")
        dialog.note.setPlainText("A note")
        dialog.save.click()
        await until(data.tree_pane.strip.isVisible)
        assert run(filled, 1).note == "A note"
        data.tree_pane.strip.undo()
        await until(lambda: run(filled, 1).note == "")
        assert run(filled, 1).name == "Weekly 9 March"

    assert play(bus, story) == []
