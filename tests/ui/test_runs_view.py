"""The view of runs: rows that change in place, requests in Bright Data's words, buttons that act."""

import pytest
from builders_b import add_sources, column_texts, connected, play, requests_of, stored, texts, until
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from seeds import add_run, deliver, move

from trackfutura_desktop.flow.create import create_run
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.cost import Hold
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.simulator import SUSPENDED_TOKEN, VALID_TOKEN, Options, running
from trackfutura_desktop.store import costs, runs, tree
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.runs import request
from trackfutura_desktop.store.unmatched import unmatched_request
from trackfutura_desktop.ui import run_model, words
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.request_card import RequestCard
from trackfutura_desktop.ui.run_model import RunsModel, lasted
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.timeline import steps

POSTS = (Platform.INSTAGRAM, Service.POSTS, ["northwind.studio", "lumen.cafe"])
REFUSAL = "Customer is not active"


def shown(workspace: Workspace, bus: Bus, tasks: Tasks, qtbot: QtBot) -> RunsView:
    view = RunsView(workspace, bus, tasks)
    qtbot.addWidget(view)
    view.resize(1_100, 800)
    view.show()
    return view


def status_of(workspace: Workspace, run_id: int) -> Status:
    with workspace.database.read() as connection:
        found = tree.run(connection, run_id)
    assert found is not None
    return found.status


def press(view: RunsView, text: str) -> None:
    """Press the visible button of the dialog that the view opened."""
    buttons = [each for each in view.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    buttons[-1].click()


def test_runs_stand_with_the_newest_first_and_every_one_of_them(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    for number in range(12):
        add_run(workspace, f"Run {number}", POSTS)
    view = shown(workspace, bus, Tasks(), qtbot)
    shown_names = column_texts(view.table.model(), run_model.NAME)
    assert shown_names == [f"Run {number}" for number in range(11, -1, -1)]


def test_regression_29_the_list_of_runs_and_of_requests_is_not_cut(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    services = [Service.POSTS, Service.REELS, Service.COMMENTS, Service.PROFILES]
    platforms = [Platform.INSTAGRAM, Platform.FACEBOOK, Platform.TIKTOK]
    groups = [(platform, service, ["northwind"]) for platform in platforms for service in services]
    for number in range(14):
        add_run(workspace, f"Run {number}", *groups)
    view = shown(workspace, bus, Tasks(), qtbot)
    assert view.model.rowCount() == 14
    assert len(view.pane.findChildren(RequestCard)) == 12


def test_the_columns_say_status_jobs_records_and_errors(filled: Workspace, bus: Bus, qtbot: QtBot) -> None:
    view = shown(filled, bus, Tasks(), qtbot)
    row = [str(view.model.index(0, column).data()) for column in range(view.model.columnCount())]
    assert row[: run_model.CREATED] == ["Spring campaign", "collecting", "71 %", "5 of 7", "200", "3"]


def test_the_pane_says_the_same_of_a_run_as_the_list(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    made = {name: add_run(workspace, name, POSTS) for name in ("held", "paused", "complete", "stalled")}

    def work(connection: Connection) -> None:
        costs.hold(connection, made["held"][0], Hold(50, 41.5, 6, 4.25), 1)
        for name in ("held", "paused", "complete"):
            runs.pause(connection, made[name][0], 1)
        for name in ("paused", "stalled"):  # nothing was heard of them for very long
            runs.change_request(connection, made[name][1][0].batch_id, sent_at=1, accepted_at=1)

    workspace.database.write(work)
    move(workspace, made["complete"][1][0], Status.COMPLETED)
    view = shown(workspace, bus, Tasks(), qtbot)
    assert column_texts(view.model, run_model.STATUS) == column_texts(view.model, run_model.NAME)
    for name, (run_id, _) in made.items():
        view.select(run_id)
        assert f"{name} · 1 request" in texts(view.pane)
        assert view.pane.state is not None
        acts = [action.text() for action in view.control.menu(view.pane.state, view).actions()]
        assert ("Resume" in acts) == (name in {"held", "paused"})


def test_what_fits_no_run_is_not_among_the_runs(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    run_id, _ = add_run(workspace, "Run", POSTS)
    view = shown(workspace, bus, Tasks(), qtbot)
    kept = workspace.database.write(
        lambda connection: unmatched_request(
            connection, workspace.project.id, "nobody", Platform.INSTAGRAM, Service.POSTS, workspace.clock()
        )
    )
    with workspace.database.read() as connection:
        found = request(connection, kept)
    assert found is not None
    view.model.apply(Change(runs=frozenset({run_id, found.run_id})))
    assert column_texts(view.model, run_model.NAME) == ["Run"]
    assert column_texts(RunsModel(workspace), run_model.NAME) == ["Run"]


def test_a_change_touches_one_row_and_keeps_selection_and_scroll_position(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    made = [add_run(workspace, f"Run {number}", POSTS) for number in range(40)]
    view = shown(workspace, bus, Tasks(), qtbot)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    view.select(made[5][0])
    position = view.table.verticalScrollBar().value()
    resets: list[int] = []
    changed: list[int] = []
    view.model.modelReset.connect(lambda: resets.append(1))
    view.model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    deliver(workspace, made[7][1][0], each=9)
    new_id, _ = add_run(workspace, "Newest", POSTS)
    bus.changed.emit(Change(runs=frozenset({made[7][0], new_id})))
    assert view.model.run(0).name == "Newest"
    assert view.model.run(33).content_count == 18
    assert (resets, changed) == ([], [32])
    assert "Run 5" in texts(view.pane)
    assert view.table.verticalScrollBar().value() == position


def test_cards_of_requests_stay_where_they_are_while_their_news_come_in(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    run_id, made = add_run(workspace, "Run", POSTS, (Platform.TIKTOK, Service.POSTS, ["lumencafe"]))
    view = shown(workspace, bus, Tasks(), qtbot)
    before = view.pane.findChildren(RequestCard)
    deliver(workspace, made[0], each=4)
    bus.changed.emit(Change(runs=frozenset({run_id})))
    assert view.pane.findChildren(RequestCard) == before
    sums = [text for text in texts(before[0]) if "received" in text]
    assert sums == [
        "Expected not told yet   ·   received 8 = 8 stored + 0 updated + 0 duplicate + 0 errors + 0 rejected"
    ]


def test_a_card_names_dataset_snapshot_way_and_limit(filled: Workspace, bus: Bus, qtbot: QtBot) -> None:
    view = shown(filled, bus, Tasks(), qtbot)
    all_texts = " ".join(texts(view.pane))
    for part in ("Snapshot sd_", "Dataset gd_invented", "discover by url", "at most 10 records each"):
        assert part in all_texts


def test_the_steps_of_a_request_stand_in_the_order_in_which_they_were_reached(filled: Workspace) -> None:
    with filled.database.read() as connection:
        found = request(connection, 1)
    assert found is not None
    asked_late = replace(found, ready_at=2_000, delivered_at=1_000)
    fetched = replace(found, ready_at=1_000, delivered_at=2_000)
    under_way = replace(found, ready_at=None, delivered_at=1_000)
    orders = [[step.word for step in steps(each, 3_000)][3:5] for each in (asked_late, fetched, under_way)]
    assert orders == [["delivered", "collected"], ["collected", "delivered"], ["collected", "delivered"]]


def test_regression_26_the_words_of_bright_data_are_shown_and_nothing_says_complete(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_sources(workspace)
    with running(Options(time_factor=0)) as simulator:

        async def story(tasks: Tasks) -> None:
            async with connected(workspace, simulator, SUSPENDED_TOKEN) as live:
                chosen = [source.id for source in stored(live) if source.platform is Platform.TIKTOK]
                run_id = await create_run(live, chosen, RunOptions(name="Refused"))
                view = shown(live, bus, tasks, qtbot)
                view.pane.start.click()
                await until(lambda: REFUSAL in " ".join(texts(view.pane)))
                bus.changed.emit(Change(runs=frozenset({run_id})))
                assert REFUSAL in " ".join(texts(view.pane))
                assert column_texts(view.model, run_model.STATUS) == ["failed"]
                await until(view.pane.start.isEnabled)
                assert view.pane.start.text() == "Send again · 1 request"
                live.keys.use_api_token(VALID_TOKEN)
                view.pane.start.click()
                await until(lambda: bool(requests_of(live, run_id)[0].request_id))
                await until(lambda: REFUSAL not in " ".join(texts(view.pane)))

        told = play(bus, story)
    assert REFUSAL in told[0]


def test_an_error_of_bright_data_is_shown_as_it_is_even_where_it_looks_like_markup(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    _, made = add_run(workspace, "<b>Bold</b> run", POSTS)
    move(workspace, made[0], Status.FAILED, "<img src='file:///etc/passwd'> not found")
    view = shown(workspace, bus, Tasks(), qtbot)
    assert "Failed: <img src='file:///etc/passwd'> not found" in texts(view.pane)
    assert "<b>Bold</b> run" in texts(view.pane)
    tip = view.model.index(0, run_model.NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


def test_start_sends_the_requests_and_the_button_goes_away(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_sources(workspace)
    with running(Options(time_factor=0)) as simulator:

        async def story(tasks: Tasks) -> None:
            async with connected(workspace, simulator) as live:
                chosen = [source.id for source in stored(live)]
                run_id = await create_run(live, chosen, RunOptions(name="Later"))
                view = shown(live, bus, tasks, qtbot)
                assert view.pane.start.text() == "Start run · 4 requests"
                view.pane.start.click()
                assert not view.pane.start.isEnabled()
                await until(lambda: all(request.request_id for request in requests_of(live, run_id)))
                await until(lambda: not view.pane.start.isVisible())

        assert play(bus, story) == []


def test_without_a_key_start_says_so_and_the_run_can_still_be_started(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_sources(workspace)

    async def story(tasks: Tasks) -> None:
        await create_run(workspace, [source.id for source in stored(workspace)], RunOptions())
        view = shown(workspace, bus, tasks, qtbot)
        view.pane.start.click()
        await until(view.pane.start.isEnabled)
        assert view.pane.start.text() == "Start run · 4 requests"

    assert "API key" in play(bus, story)[0]


@pytest.mark.parametrize(("answer", "then"), [("Cancel run", Status.CANCELLED), ("Keep", Status.PROCESSING)])
def test_cancel_asks_first_and_does_what_is_answered(
    workspace: Workspace, bus: Bus, qtbot: QtBot, answer: str, then: Status
) -> None:
    add_sources(workspace)
    with running(Options(time_factor=50)) as simulator:

        async def story(tasks: Tasks) -> None:
            async with connected(workspace, simulator) as live:
                run_id = await create_run(live, [source.id for source in stored(live)], RunOptions())
                view = shown(live, bus, tasks, qtbot)
                view.pane.start.click()
                await until(lambda: all(request.request_id for request in requests_of(live, run_id)))
                view.pane.cancel.click()
                await until(lambda: "Cancel this run?" in texts(view))
                press(view, answer)
                await until(lambda: "Cancel this run?" not in texts(view))
                await until(lambda: status_of(live, run_id) is then)

        assert play(bus, story) == []


def test_open_in_data_and_enter_name_the_run(filled: Workspace, bus: Bus, qtbot: QtBot) -> None:
    view = shown(filled, bus, Tasks(), qtbot)
    opened: list[int] = []
    view.open_run.connect(opened.append)
    view.pane.open.click()
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert opened == [view.model.run(0).key.run_id] * 2


def test_a_run_that_ended_can_neither_be_started_nor_cancelled(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    _, made = add_run(workspace, "Run", POSTS)
    deliver(workspace, made[0])
    view = shown(workspace, bus, Tasks(), qtbot)
    assert not view.pane.start.isVisible()
    assert not view.pane.cancel.isVisible()


def test_sorting_by_records_takes_numbers_and_not_their_texts(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    for name, each in (("few", 2), ("many", 600), ("some", 70)):
        _, made = add_run(workspace, name, (Platform.INSTAGRAM, Service.POSTS, ["lumen.cafe"]))
        deliver(workspace, made[0], each=each)
    view = shown(workspace, bus, Tasks(), qtbot)
    view.table.sortByColumn(run_model.RECORDS, Qt.SortOrder.DescendingOrder)
    assert column_texts(view.table.model(), run_model.NAME) == ["many", "some", "few"]


def test_without_runs_there_is_a_next_step(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    view = shown(workspace, bus, Tasks(), qtbot)
    assert "No runs yet" in texts(view)
    press(view, "New run")
    assert [dialog.windowTitle() for dialog in view.children() if hasattr(dialog, "windowTitle")][
        -1
    ] == "New run"


@pytest.mark.parametrize(
    ("began", "ended", "text"),
    [
        (None, None, words.NOTHING),
        (1_000, 13_900, "12 s"),
        (0, None, "1 min 40 s"),
        (1, 3_600_000 * 30 + 1, "30 h 0 min"),
        (5_000, 4_000, "0 s"),
    ],
)
def test_durations_read_as_people_say_them(began: int | None, ended: int | None, text: str) -> None:
    assert lasted(began, ended, 100_000) == text
