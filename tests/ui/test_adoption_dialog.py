"""The dialog that adopts: what it lists, what can be chosen, and what it says when it cannot."""

import pytest
from builders_b import column_texts, connected, play, texts, until
from invented import invented
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.net.answers import Trigger
from trackfutura_desktop.simulator import Options, running
from trackfutura_desktop.store import runs
from trackfutura_desktop.ui import adoption, adoption_model
from trackfutura_desktop.ui.adoption import AdoptDialog
from trackfutura_desktop.ui.adoption_model import StrangersModel
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.task import Tasks

_CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window that a dialog stands on."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


async def ask_elsewhere(live: Workspace, *names: str) -> None:
    """Make requests that nobody here knows, and wait until they are ready."""
    for name in names:
        inputs = [{"url": f"https://www.instagram.com/{name}/", "num_of_posts": 5}]
        made = await live.bright_data.trigger(
            Trigger(dataset_id="gd_lk5ns7kz21pck8jpis", inputs=inputs, discover_by="url")
        )
        while (await live.bright_data.progress(made)).is_running:
            pass


def run_names(workspace: Workspace) -> list[str]:
    with workspace.database.read() as connection:
        return runs.run_names(connection, workspace.project.id)


def test_what_the_account_lists_is_chosen_and_adopted(workspace: Workspace, bus: Bus, host: QWidget) -> None:
    async def story(tasks: Tasks) -> None:
        with running(Options(time_factor=0)) as simulator:
            async with connected(workspace, simulator) as live:
                await ask_elsewhere(live, "northwind.studio", "lumen.cafe")
                dialog = AdoptDialog(live, tasks, host)
                adopted: list[int] = []
                dialog.adopted.connect(adopted.append)
                dialog.open()
                assert any("Asking Bright Data" in text for text in texts(dialog))
                await until(lambda: dialog.model.rowCount() == 2)
                assert column_texts(dialog.model, adoption_model.STATE) == ["ready", "ready"]
                assert (dialog.adopt.isEnabled(), dialog.adopt.text()) == (False, "Adopt requests")
                dialog.model.toggle(1)
                assert dialog.adopt.text() == "Adopt 1 request"
                dialog.all.click()
                assert (dialog.adopt.text(), dialog.all.text()) == ("Adopt 2 requests", "Choose none")
                dialog.adopt.click()
                dialog.adopt.click()
                await until(lambda: not dialog.isVisible())
                assert len(adopted) == len(run_names(workspace)) == 2

    assert play(bus, story) == []


def test_nothing_unknown_is_said_so(workspace: Workspace, bus: Bus, host: QWidget) -> None:
    async def story(tasks: Tasks) -> None:
        with running(Options(time_factor=0)) as simulator:
            async with connected(workspace, simulator) as live:
                dialog = AdoptDialog(live, tasks, host)
                dialog.open()
                await until(lambda: "Everything is here" in texts(dialog))
                assert not dialog.all.isEnabled()
                dialog.reject()

    assert play(bus, story) == []


def test_without_a_key_the_dialog_says_what_to_do(workspace: Workspace, bus: Bus, host: QWidget) -> None:
    async def story(tasks: Tasks) -> None:
        with running(Options(time_factor=0)) as simulator:
            async with connected(workspace, simulator, "") as live:
                dialog = AdoptDialog(live, tasks, host)
                dialog.open()
                await until(lambda: any("API key" in text for text in texts(dialog)))
                dialog.reject()

    assert play(bus, story) == []


def test_closing_while_it_asks_is_no_trouble(workspace: Workspace, bus: Bus, host: QWidget) -> None:
    async def story(tasks: Tasks) -> None:
        with running(Options(time_factor=0, faults={"snapshots": ["hang"] * 40})) as simulator:
            async with connected(workspace, simulator) as live:
                ended: list[int] = []
                tasks.running_changed.connect(ended.append)
                dialog = AdoptDialog(live, tasks, host)
                dialog.open()
                dialog.reject()
                await until(lambda: ended[-1:] == [0])

    assert play(bus, story) == []


def test_what_takes_long_can_be_stopped_and_the_list_stays(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    async def story(tasks: Tasks) -> None:
        with running(Options(time_factor=0)) as simulator:
            async with connected(workspace, simulator) as live:
                await ask_elsewhere(live, "northwind.studio")
                dialog = AdoptDialog(live, tasks, host)
                dialog.open()
                await until(lambda: dialog.model.rowCount() == 1)
                simulator.options.faults = {"/input": ["hang"]}
                dialog.all.click()
                dialog.adopt.click()
                assert dialog.close_button.text() == "Stop"
                dialog.close_button.click()
                await until(lambda: dialog.close_button.text() == "Close")
                assert dialog.isVisible()
                assert (run_names(workspace), dialog.adopt.text()) == ([], "Adopt 1 request")
                dialog.reject()

    assert play(bus, story) == []


def test_what_could_not_be_adopted_is_said_and_the_rest_of_the_list_stays(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    async def story(tasks: Tasks) -> None:
        with running(Options(time_factor=0)) as simulator:
            async with connected(workspace, simulator) as live:
                await ask_elsewhere(live, "northwind.studio", "lumen.cafe")
                dialog = AdoptDialog(live, tasks, host)
                dialog.open()
                await until(lambda: dialog.model.rowCount() == 2)
                live.keys.use_api_token("wrong")
                dialog.all.click()
                dialog.adopt.click()
                await until(lambda: bool(dialog.note.text()))
                assert "key" in dialog.note.text()
                assert (dialog.model.rowCount(), dialog.adopt.isEnabled()) == (2, True)
                dialog.reject()

    assert play(bus, story) == []


def test_rows_are_chosen_by_mouse_and_keyboard_and_what_failed_is_not(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    async def story(tasks: Tasks) -> None:
        dialog = AdoptDialog(workspace, tasks, host)
        dialog.open()
        await until(lambda: any("API key" in text for text in texts(dialog)))
        dialog._show(invented())  # noqa: SLF001 - as the answer would
        table = dialog.table
        table.setCurrentIndex(dialog.model.index(0, 2))
        QTest.keyClick(table, Qt.Key.Key_Space)
        assert dialog.model.index(0, 0).data(_CHECK) == Qt.CheckState.Checked
        for row in (1, 2):
            place = table.visualRect(dialog.model.index(row, 0)).center()
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        chosen = [each.snapshot.status for each in dialog.model.chosen()]
        assert chosen == ["ready", "running"]
        assert dialog.model.index(2, 0).data(_CHECK) is None
        dialog.reject()

    assert play(bus, story) == []


def test_the_model_keeps_to_the_rules_and_remembers_what_was_chosen() -> None:
    model = StrangersModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setUseFetchMore(False)
    found = invented()
    model.show(found)
    model.choose_all(chosen=True)
    assert len(model.chosen()) == model.adoptable() == 3
    model.remove(found[0])
    assert model.chosen() == [found[1], found[3]]
    assert column_texts(model, adoption_model.RECORDS) == ["–", "0", "88"]  # noqa: RUF001 - no number
    model.choose_all(chosen=False)
    assert model.chosen() == []


def test_the_view_of_runs_offers_it_with_and_without_runs(
    workspace: Workspace, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    for each in (workspace, filled):
        view = RunsView(each, bus, Tasks())
        qtbot.addWidget(view)
        view.show()
        shown = [button for button in view.findChildren(QPushButton) if button.isVisible()]
        assert [button for button in shown if button.accessibleName() == adoption.TITLE]
