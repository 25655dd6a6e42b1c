"""Completeness as a sum, each number with its list, and asking again from there."""

from builders_b import add_sources, column_texts, connected, play, requests_of, stored, texts, until
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from seeds import add_run, deliver, move

from trackfutura_desktop.flow.create import create_run
from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.completeness import Outcome, Sum
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.stalled import LEAST_MS, stalls_at, usual_ms
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.simulator import Options, running
from trackfutura_desktop.store.runs import change_request
from trackfutura_desktop.ui import run_model, words
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.chips import StatusDot
from trackfutura_desktop.ui.completeness import CompletenessLine
from trackfutura_desktop.ui.inputs_dialog import InputsDialog, read_inputs
from trackfutura_desktop.ui.request_card import RequestCard, error_text
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.timeline import steps

POSTS = (Platform.INSTAGRAM, Service.POSTS, ["northwind.studio", "lumen.cafe", "fieldnotes"])
DEAD = Source(0, "gone", Platform.INSTAGRAM, Service.POSTS, "https://www.instagram.com/deadfields/")


def shown(workspace: Workspace, bus: Bus, tasks: Tasks, qtbot: QtBot) -> RunsView:
    view = RunsView(workspace, bus, tasks)
    qtbot.addWidget(view)
    view.resize(1_200, 900)
    view.show()
    return view


def links(widget: QWidget) -> list[str]:
    """The numbers of a sum that can be opened."""
    return [each.text() for each in widget.findChildren(QPushButton) if each.isVisible()]


def test_the_sum_says_what_became_of_every_input_and_each_number_has_its_list(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    run_id, made = add_run(workspace, "Spring", POSTS)
    deliver(workspace, made[0]._replace(jobs=made[0].jobs[:1]), each=4, final=None)
    deliver(workspace, made[0]._replace(jobs=made[0].jobs[1:2]), each=0, errors=2)
    view = shown(workspace, bus, Tasks(), qtbot)
    assert links(view.pane.line) == ["3 inputs", "1 with records", "1 with errors only", "1 missing"]
    names = {}
    for outcome in Outcome:
        dialog = InputsDialog(read_inputs(workspace, run_id, outcome), outcome, view)
        names[outcome] = [each.name.rpartition(" ")[2] for each in dialog.inputs]
        dialog.deleteLater()
    assert names == {
        Outcome.RECORDS: ["northwind.studio"],
        Outcome.ERRORS: ["lumen.cafe"],
        Outcome.MISSING: ["fieldnotes"],
        Outcome.WAITING: [],
    }


def test_what_is_still_waited_for_is_part_of_the_sum_only_while_there_is_some(qtbot: QtBot) -> None:
    line = CompletenessLine("The run")
    qtbot.addWidget(line)
    line.show()
    line.show_sum(Sum(records=1, waiting=2))
    assert links(line) == [
        "3 inputs",
        "1 with records",
        "0 with errors only",
        "0 missing",
        "2 still waited for",
    ]
    line.show_sum(Sum(records=3))
    assert links(line)[-1] == "0 missing"
    line.show_sum(Sum(records=3), asked_again=2)
    assert links(line)[0] == "5 inputs"
    assert "+  2 asked for again" in texts(line)


def test_the_button_asks_again_for_the_failed_input_alone_and_the_card_names_the_first_request(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_sources(workspace, DEAD)
    with running(Options(time_factor=0, dirt=0)) as simulator:

        async def story(tasks: Tasks) -> None:
            async with connected(workspace, simulator) as live:
                run_id = await create_run(live, [each.id for each in stored(live)], RunOptions())
                await start_run(live, run_id)
                live.database.write(  # as the watch does at the end; nothing came
                    lambda connection: connection.exec_driver_sql(
                        "UPDATE batch_scraper_jobs SET status = 'completed', next_look_at = NULL"
                    )
                )
                live.database.write(
                    lambda connection: connection.exec_driver_sql(
                        "UPDATE scraping_jobs SET status = 'completed'"
                    )
                )
                view = shown(live, bus, tasks, qtbot)
                assert view.pane.retry.text() == "Ask again for 1 input"
                view.pane.retry.click()
                view.pane.retry.click()  # a second click asks for nothing more
                await until(lambda: len(requests_of(live, run_id)) == 2)
                await until(lambda: requests_of(live, run_id)[1].request_id is not None)
                await until(lambda: len(view.pane.findChildren(RequestCard)) == 2)
                await until(lambda: "asks again for what Request 1" in " ".join(texts(view.pane)))
                assert len(simulator.produced()) == 2

        assert play(bus, story) == []


def test_a_silent_request_is_shown_as_stalled(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    run_id, made = add_run(workspace, "Spring", POSTS)
    view = shown(workspace, bus, Tasks(), qtbot)
    view.select(run_id)
    (card,) = view.pane.findChildren(RequestCard)
    now = workspace.clock()
    assert card.findChildren(StatusDot)[0].accessibleName() == "collecting"
    view.pane.tick(now + LEAST_MS + 60_000)
    assert card.findChildren(StatusDot)[0].accessibleName() == "stalled"
    assert any("stalled" in text for text in texts(view.pane))
    move(workspace, made[0], Status.COMPLETED)


def test_a_request_stalls_after_many_times_what_such_requests_took() -> None:
    assert usual_ms([]) == 0
    assert usual_ms([1_000, 60_000_000, 3_000_000]) == 3_000_000
    assert stalls_at(10, 0) == 10 + LEAST_MS
    assert stalls_at(10, 3_000_000) == 10 + 15_000_000


def test_the_timeline_says_for_how_long_a_request_collects(filled: Workspace) -> None:
    found = requests_of(filled, 1)[0]
    under_way = replace(
        found,
        status=Status.PROCESSING,
        accepted_at=1_000,
        ready_at=None,
        delivered_at=None,
        completed_at=None,
    )
    collecting = steps(under_way, 134_000)[3]
    assert (collecting.word, collecting.note) == ("collecting", "for 2:13")
    collected = steps(replace(under_way, ready_at=3_724_000), 9_000_000)[3]
    assert (collected.word, collected.note) == ("collected", "in 1:02:03")
    assert words.clock(-5) == "0:00"


def test_the_card_names_the_input_that_bright_data_refused(filled: Workspace) -> None:
    found = replace(
        requests_of(filled, 1)[0],
        status=Status.FAILED,
        error_message="Nothing was started.",
        input_errors='[{"index":2,"field":"url","reason":"Required field"}]',
    )
    assert error_text(found) == "Failed: Nothing was started.\nInput 2: url: Required field"


def test_a_run_can_be_paused_and_goes_on(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    add_sources(workspace)
    with running(Options(time_factor=0)) as simulator:

        async def story(tasks: Tasks) -> None:
            async with connected(workspace, simulator) as live:
                run_id = await create_run(live, [each.id for each in stored(live)], RunOptions())
                view = shown(live, bus, tasks, qtbot)
                view.control.pause(run_id)
                await until(lambda: any("paused" in text for text in texts(view.pane)))
                await until(lambda: column_texts(view.model, run_model.STATUS) == ["paused"])
                assert view.pane.start.text() == "Resume · 4 requests"
                view.pane.start.click()
                await until(lambda: all(each.request_id for each in requests_of(live, run_id)))
                await until(lambda: not any("paused" in text for text in texts(view.pane)))

        assert play(bus, story) == []


def test_the_menu_offers_what_else_can_be_done_and_copies_the_methods(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    run_id, _ = add_run(workspace, "Spring", POSTS)
    view = shown(workspace, bus, Tasks(), qtbot)
    view.select(run_id)
    assert view.pane.state is not None
    menu = view.control.menu(view.pane.state, view)
    acts = {action.text(): action for action in menu.actions() if action.text()}
    assert list(acts) == [
        "Pause: send no further request",
        "Run again with the same settings…",
        "Export the whole run as a file…",
        "Export manifest…",
        "Copy methods paragraph",
    ]
    assert not acts["Pause: send no further request"].isEnabled()  # everything was sent
    acts["Copy methods paragraph"].trigger()
    assert "3 inputs (Instagram posts) went into 1 request" in QApplication.clipboard().text()
    assert any("methods paragraph is copied" in text for text in texts(view.pane))
    menu.deleteLater()


def test_some_inputs_of_the_list_are_asked_for_again_alone(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    run_id, made = add_run(workspace, "Spring", POSTS)
    deliver(workspace, made[0]._replace(jobs=made[0].jobs[:1]), each=4)
    view = shown(workspace, bus, Tasks(), qtbot)
    dialog = InputsDialog(read_inputs(workspace, run_id, None), None, view)
    assert dialog.again.text() == "Ask again for 2 inputs"
    dialog.table.selectRow(0)  # it has records
    assert not dialog.again.isEnabled()
    dialog.table.selectRow(2)
    assert dialog.again.text() == "Ask again for 1 input"
    dialog.again.click()
    assert dialog.again_for == {made[0].jobs[2]}
    dialog.deleteLater()


def test_a_number_of_the_sum_opens_its_list_and_what_is_chosen_there_is_sent(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    run_id, made = add_run(workspace, "Spring", POSTS)
    deliver(workspace, made[0], each=0, errors=1)
    workspace.database.write(
        lambda connection: change_request(connection, made[0].batch_id, next_look_at=None)
    )
    told: list[str] = []

    async def story(tasks: Tasks) -> None:
        tasks.told.connect(lambda sentence, _remedy: told.append(sentence))
        view = shown(workspace, bus, tasks, qtbot)
        link = next(each for each in view.pane.line.findChildren(QPushButton) if "missing" in each.text())
        link.click()
        await until(lambda: bool(view.findChildren(InputsDialog)))
        (dialog,) = view.findChildren(InputsDialog)
        assert [each.name.rpartition(" ")[2] for each in dialog.inputs] == ["lumen.cafe", "fieldnotes"]
        dialog.again.click()
        await until(lambda: bool(told))

    play(bus, story)
    assert "API key" in told[0]
    assert len(requests_of(workspace, run_id)) == 1
