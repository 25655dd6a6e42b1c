"""Closing to the tray, ending, links, and notifications: what the program does beside its window."""

import shutil
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import seeds
from builders_b import BODY, add_event, play, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop import engine, settings
from trackfutura_desktop.flow import projects
from trackfutura_desktop.flow.workspace import WEBHOOK_PATH, Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.cost import Hold
from trackfutura_desktop.model.link import Place
from trackfutura_desktop.model.news import Kind, Message, News, message
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.schedule import Repeat, Rule
from trackfutura_desktop.model.standing import Mood, Standing
from trackfutura_desktop.model.status import EventStatus, Status
from trackfutura_desktop.order import Order
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.start import Start
from trackfutura_desktop.store import costs, deliveries, runs, schedules, sources, tree
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.closing_dialog import ClosingDialog, question
from trackfutura_desktop.ui.deliveries import DeliveriesView
from trackfutura_desktop.ui.desktop import Desktop
from trackfutura_desktop.ui.notifications import GATHER_MS, Notifications
from trackfutura_desktop.ui.settings import SettingsDialog
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.tray import lines, picture

POSTS = (Platform.INSTAGRAM, Service.POSTS, ["northwind.studio"])


class Beside:
    """A window with its desktop."""

    def __init__(
        self, workspace: Workspace, bus: Bus, qtbot: QtBot, *, has_tray: bool, is_shown: bool = True
    ) -> None:
        self.workspace = workspace
        self.window = whole_window(workspace, bus)
        self.desktop = Desktop(workspace, bus, self.window, has_tray=has_tray)
        qtbot.addWidget(self.window, before_close_func=lambda _window: self.desktop.let_go())
        self.ended = 0
        self.window.closed.connect(self._note)
        if is_shown:
            self.window.show()

    def played(self, bus: Bus, story: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Run a story on a loop, and end what the window started."""

        async def whole(_tasks: Tasks) -> None:
            try:
                await story()
            finally:
                await self.window.tasks.close()

        play(bus, whole)

    def question(self) -> ClosingDialog:
        """The question that is asked."""
        found = [each for each in self.window.findChildren(ClosingDialog) if each.isVisible()]
        assert len(found) == 1
        return found[0]

    def asks(self) -> bool:
        return any(each.isVisible() for each in self.window.findChildren(ClosingDialog))

    def _note(self) -> None:
        self.ended += 1


@pytest.fixture
def busy(filled: Workspace, bus: Bus, qtbot: QtBot) -> Iterator[Beside]:
    """A run is being collected, and there is a tray."""
    made = Beside(filled, bus, qtbot, has_tray=True)
    yield made
    made.window.data.records.close_lists()


@pytest.fixture
def trayless(filled: Workspace, bus: Bus, qtbot: QtBot) -> Iterator[Beside]:
    made = Beside(filled, bus, qtbot, has_tray=False)
    yield made
    made.window.data.records.close_lists()


def kept(workspace: Workspace) -> str:
    return settings.load(workspace.folder.settings, environment={}).on_close


def test_closing_while_a_run_is_active_asks_once_and_the_answer_is_kept(busy: Beside, bus: Bus) -> None:
    async def story() -> None:
        busy.window.close()
        busy.window.close()  # impatient
        await until(busy.asks)
        assert busy.window.isVisible()
        asked = busy.question()
        assert "Spring campaign" in asked.accessibleName()
        asked.remember.setChecked(True)
        asked.hide_window.click()
        await until(lambda: not busy.window.isVisible())
        assert kept(busy.workspace) == "hide"
        busy.desktop.show_window()
        assert busy.window.isVisible()
        busy.window.close()
        assert not busy.window.isVisible()
        assert not busy.asks()

    busy.played(bus, story)
    assert busy.ended == 0


def test_the_window_stays_if_the_user_thinks_better_of_it(busy: Beside, bus: Bus) -> None:
    async def story() -> None:
        busy.window.close()
        await until(busy.asks)
        busy.question().reject()
        await until(lambda: not busy.asks())
        assert busy.window.isVisible()
        busy.window.close()
        await until(busy.asks)  # nothing was remembered
        busy.question().quit.click()
        await until(lambda: busy.ended == 1)

    busy.played(bus, story)
    assert not busy.window.isVisible()
    assert kept(busy.workspace) == "ask"


def test_quit_ends_without_a_question(busy: Beside) -> None:
    QTest.keyClick(busy.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert busy.ended == 1


def test_quit_ends_also_what_nobody_sees(busy: Beside) -> None:
    busy.workspace.settings.on_close = "hide"
    busy.window.close()
    assert (busy.window.isVisible(), busy.ended) == (False, 0)
    (quitting,) = [each for each in busy.desktop.tray.menu.actions() if each.text() == "Quit"]
    quitting.trigger()
    assert busy.ended == 1


def test_a_start_in_the_tray_shows_nothing_and_one_without_a_tray_is_small(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    for has_tray in (True, False):
        beside = Beside(workspace, bus, qtbot, has_tray=has_tray, is_shown=False)
        beside.desktop.start_hidden()
        assert beside.window.isVisible() is not has_tray
        assert beside.window.isMinimized() is not has_tray
        beside.desktop.quit()
        assert beside.ended == 1


def test_an_idle_program_ends_with_its_window(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    idle = Beside(workspace, bus, qtbot, has_tray=True)
    idle.window.close()
    assert idle.ended == 1


def test_without_a_tray_the_user_is_told_what_becomes_of_the_results(trayless: Beside, bus: Bus) -> None:
    async def story() -> None:
        trayless.window.close()
        await until(trayless.asks)
        asked = trayless.question()
        assert not asked.hide_window.isVisible()
        assert not asked.remember.isVisible()
        asked.keep_open.click()
        await until(lambda: not trayless.asks())
        assert trayless.window.isVisible()
        trayless.window.close()
        await until(trayless.asks)
        trayless.question().quit.click()
        await until(lambda: trayless.ended == 1)

    trayless.played(bus, story)


def test_the_question_says_what_is_collected_and_what_is_repeated() -> None:
    several = question(Standing(active=("A", "B")), has_tray=False)
    assert several == (
        "Still collecting: “A”, “B”.",
        "If the program quits, their results will be fetched at the next start; nothing is lost.",
    )
    assert question(Standing(active=tuple("ABCDE")), has_tray=True)[0] == "5 runs are still collecting."
    assert "schedules" in question(Standing(next_run_at=1), has_tray=True)[0]


def test_what_was_chosen_can_be_changed_in_the_settings(busy: Beside) -> None:
    dialog = SettingsDialog(busy.workspace, Tasks(), busy.window)
    assert dialog.presence.on_close.currentText() == "Ask me"
    dialog.presence.on_close.setCurrentText("Quit")
    dialog.presence.notifications.setChecked(False)
    dialog.save.click()
    assert kept(busy.workspace) == busy.workspace.settings.on_close == "quit"
    assert not busy.workspace.settings.notifications
    busy.window.close()
    assert busy.ended == 1


def test_a_link_opens_its_place_also_in_another_project(busy: Beside, bus: Bus) -> None:
    workspace, window = busy.workspace, busy.window
    other = workspace.project
    event_id = add_event(workspace, BODY, snapshot_id="sd_elsewhere")

    async def story() -> None:
        busy.desktop.obey(Order(("trackfutura://run/2",)))
        assert window.data.tree.current_key() == FolderKey(2)
        busy.desktop.obey(Order((f"trackfutura://delivery/{event_id}",)))
        view = window.view("deliveries")
        assert isinstance(view, DeliveriesView)
        assert view.isVisible()
        assert view.table.selected_ids() == [event_id]
        await projects.create_project(workspace, "Another")
        window.project_menu.switched.emit()
        assert window.data.folders.rowCount() == 0
        busy.desktop.follow("trackfutura://run/1")
        await until(lambda: window.data.tree.current_key() == FolderKey(1))
        assert workspace.project.id == other.id

    busy.played(bus, story)


def test_a_link_that_leads_nowhere_gets_a_sentence(busy: Beside, qtbot: QtBot) -> None:
    for link, said in (
        ("trackfutura://run/999", "Run 999 is not here"),
        ("trackfutura://delivery/999", "Delivery 999 is not here"),
        ("trackfutura://moon/1", "leads nowhere"),
    ):
        with qtbot.waitSignal(busy.window.tasks.told, timeout=0) as told:
            busy.desktop.obey(Order((link,)))
        assert told.args is not None
        assert said in told.args[0]
        assert told.args[1]


def test_another_start_brings_the_window_back(busy: Beside) -> None:
    busy.window.hide()
    busy.desktop.obey(Order(is_quiet=True))  # the system started it, not the user
    assert not busy.window.isVisible()
    busy.desktop.obey(Order())
    assert busy.window.isVisible()
    busy.window.showMinimized()
    busy.desktop.obey(Order())
    assert not busy.window.isMinimized()


def test_a_file_that_is_handed_over_is_imported(busy: Beside, bus: Bus, tmp_path: Path) -> None:
    file = tmp_path / "by hand.json"
    file.write_bytes(BODY)

    def names() -> list[str]:
        with busy.workspace.database.read() as connection:
            return [run.name for run in tree.runs(connection, busy.workspace.project.id)]

    async def story() -> None:
        before = len(names())
        busy.desktop.obey(Order((str(file),)))
        await until(lambda: len(names()) == before + 1)

    busy.played(bus, story)


def test_the_tray_says_how_things_stand(busy: Beside, bus: Bus) -> None:
    said = [action.text() for action in busy.desktop.tray.menu.actions() if action.text()]
    assert said == ["Open TrackFutura Desktop", "New run…", "Collecting: Spring campaign", "Quit"]
    assert "Spring campaign" in busy.desktop.tray.icon.toolTip()
    event_id = add_event(busy.workspace, BODY, status=EventStatus.JSON_ERROR)
    bus.changed.emit(Change(events=frozenset({event_id})))
    (first, *_) = lines(busy.desktop.tray.standing)
    assert first.place == Place(view="deliveries")
    assert busy.desktop.tray.standing.mood is Mood.ATTENTION


def test_the_lines_of_the_tray_name_few_runs_and_count_many() -> None:
    many = Standing(active=tuple(f"Run {n}" for n in range(5)), next_run_at=1_795_000_000_000, runs=2)
    assert [line.text.partition(":")[0] for line in lines(many)] == [
        "2 runs waiting for you",
        "5 runs collecting",
        "Next scheduled run",
    ]
    assert [line.text for line in lines(Standing())] == ["Nothing is being collected"]


def test_a_line_of_the_tray_leads_where_it_says(busy: Beside) -> None:
    busy.window.hide()
    (action,) = [each for each in busy.desktop.tray.menu.actions() if "Collecting" in each.text()]
    action.trigger()
    assert busy.window.isVisible()
    assert busy.window.view("runs").isVisible()


def test_each_mood_has_a_picture_of_its_own(app: QApplication) -> None:
    assert app is not None
    drawn = {mood: picture(mood).pixmap(22, 22).toImage() for mood in Mood}
    assert drawn[Mood.IDLE] != drawn[Mood.COLLECTING]
    assert drawn[Mood.COLLECTING] != drawn[Mood.ATTENTION]


class Ear:
    """What is told, and whether anybody looks."""

    def __init__(self, workspace: Workspace, bus: Bus) -> None:
        self.is_watched = False
        self.told: list[Message] = []
        self.notifications = Notifications(workspace, bus, lambda: self.is_watched, self.told.append)


def test_what_ends_while_nobody_looks_is_told_in_one_sentence(filled: Workspace, bus: Bus) -> None:
    ear = Ear(filled, bus)
    first, made = seeds.add_run(filled, "One", POSTS)
    second, other = seeds.add_run(filled, "Two", POSTS)
    bus.changed.emit(Change(runs=frozenset({first, second})))
    ear.notifications.tell()
    assert ear.told == []
    seeds.deliver(filled, made[0])
    seeds.move(filled, other[0], Status.FAILED, "gone")
    event_id = add_event(filled, BODY, status=EventStatus.JSON_ERROR)
    bus.changed.emit(Change(runs=frozenset({first})))
    bus.changed.emit(Change(runs=frozenset({second}), events=frozenset({event_id})))
    ear.notifications.tell()
    failed, needs, done = (
        News(Kind.FAILED, second, "Two"),
        News(Kind.NEEDS, event_id),
        News(Kind.FINISHED, first),
    )
    assert ear.told == [message([failed, needs, done])]
    bus.changed.emit(Change(runs=frozenset({first, second}), events=frozenset({event_id})))
    ear.notifications.tell()
    assert len(ear.told) == 1  # nothing is told twice
    assert ear.notifications.pause_ms > GATHER_MS  # and what follows soon is gathered for longer
    ear.notifications.stop()


@pytest.mark.parametrize("reason", ["watched", "switched off", "cancelled"])
def test_nothing_is_told_that_the_user_knows_or_does_not_want(
    filled: Workspace, bus: Bus, reason: str
) -> None:
    ear = Ear(filled, bus)
    ear.is_watched = reason == "watched"
    filled.settings.notifications = reason != "switched off"
    run_id, made = seeds.add_run(filled, "Mine", POSTS)
    bus.changed.emit(Change(runs=frozenset({run_id})))
    ear.notifications.tell()
    seeds.move(filled, made[0], Status.CANCELLED if reason == "cancelled" else Status.FAILED)
    bus.changed.emit(Change(runs=frozenset({run_id})))
    ear.notifications.tell()
    assert ear.told == []
    ear.notifications.stop()


def test_a_run_that_the_limit_holds_is_told_once(filled: Workspace, bus: Bus) -> None:
    ear = Ear(filled, bus)
    run_id, made = seeds.add_run(filled, "Costly", POSTS)

    def work(connection: Any) -> None:
        runs.change_request(connection, made[0].batch_id, sent_at=None, request_id=None, status="pending")
        costs.hold(connection, run_id, Hold(10.0, 9.0, 0.0, 5.0), filled.clock())

    filled.database.write(work)
    for _ in range(2):
        bus.changed.emit(Change(runs=frozenset({run_id})))
        ear.notifications.tell()
    assert [each.title for each in ear.told] == ["Run held"]
    ear.notifications.stop()


def test_in_the_tray_schedules_and_deliveries_go_on(
    app: QApplication, empty_data: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert app is not None
    monkeypatch.setenv("TRACKFUTURA_WEBHOOK_SECRET", "invented")
    shutil.copytree(empty_data, tmp_path / "data")
    bus = Bus()
    folder = DataFolder(tmp_path / "data")
    start = Start(folder=folder, api_base="http://127.0.0.1:9", api_token="x", port=0)

    def due(workspace: Workspace) -> int:
        seeds.add_sources(workspace, ["lumen.cafe"], Platform.INSTAGRAM, Service.POSTS)
        now = workspace.clock() + 1  # a source that is younger than a schedule is none of its own
        with workspace.database.read() as connection:
            (source,) = sources.sources(connection, workspace.project.id)
        repeat = Repeat(
            name="Nightly",
            sources=(source.id,),
            options=RunOptions(name="Nightly"),
            rule=Rule(kind="hours", hours=24, since=now),
        )
        workspace.database.write(
            lambda connection: schedules.add(connection, workspace.project.id, repeat, now + 3_600_000, now)
        )
        return now

    async def story(_tasks: Tasks) -> None:
        async with engine.running(start, bus.publish) as workspace:
            now = due(workspace)
            workspace.settings.on_close = "hide"
            place = Beside(workspace, bus, qtbot, has_tray=True)
            place.window.close()
            assert not place.window.isVisible()
            workspace.clock = lambda: now + 7_200_000
            workspace.on_schedules()

            def stored() -> list[str]:
                with workspace.database.read() as connection:
                    return [run.name for run in tree.runs(connection, workspace.project.id)]

            await until(lambda: any(name.startswith("Nightly") for name in stored()))
            async with httpx.AsyncClient() as client:
                headers = {"Authorization": "Bearer invented", "Content-Type": "application/json"}
                answer = await client.post(workspace.local_url + WEBHOOK_PATH, content=BODY, headers=headers)
            assert answer.status_code == 200

            def processed() -> bool:
                with workspace.database.read() as connection:
                    return [each.status for each in deliveries.events(connection)] == [EventStatus.PROCESSED]

            await until(processed)
            assert place.ended == 0
            place.desktop.show_window()
            await until(lambda: place.window.data.folders.run_count() > 0)
            place.desktop.let_go()
            await place.window.shut_down()
            bus.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword

    play(bus, story)
