"""What the window says of costs: the ledger, the monthly limit and a run that it holds."""

import pytest
import seeds
from builders_b import connected, play, requests_of, texts, until
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop import settings
from trackfutura_desktop.flow.costs import ledger, this_month
from trackfutura_desktop.flow.create import create_run
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.cost import Hold, Line, Terms, as_csv, month_start, reason
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.simulator import Options, running
from trackfutura_desktop.store import costs, runs, sources
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.ledger import LedgerReading
from trackfutura_desktop.store.reading import Stopped
from trackfutura_desktop.store.written import driver
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.costs_dialog import CostsDialog, month_title, summary
from trackfutura_desktop.ui.run_attention import RunAttention
from trackfutura_desktop.ui.run_model import STATUS
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.settings import SettingsDialog
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.tokens import HEAD_HEIGHT
from trackfutura_desktop.ui.window import MainWindow


def spend(workspace: Workspace) -> None:
    """Two runs of which the requests were sent from here and delivered."""
    for name in ("Brand 9 March", "Brand 16 March"):
        _, made = seeds.add_run(
            workspace, name, (Platform.INSTAGRAM, Service.POSTS, ["northwind.studio", "lumen.cafe"])
        )
        batch_id, now = made[0].batch_id, workspace.clock()

        def sent(connection: Connection, batch_id: int = batch_id, now: int = now) -> None:
            runs.change_request(connection, batch_id, sent_at=now)
            costs.keep_terms(connection, batch_id, Terms(1.5, 2_000), now)

        workspace.database.write(sent)
        event_id = seeds.deliver(workspace, made[0], each=400)

        def keep(connection: Connection, event_id: int = event_id) -> None:
            costs.keep_delivered(connection, event_id, costs.delivered(connection, event_id))

        workspace.database.write(keep)


def opened(workspace: Workspace, bus: Bus, qtbot: QtBot) -> CostsDialog:
    """The dialog, when the ledger is read."""
    dialog = CostsDialog(workspace, bus, lambda: None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.summary.text().startswith("This month"))
    return dialog


def shown(model: QStandardItemModel) -> list[str]:
    """The rows of the first two levels as text."""
    found = []
    for row in range(model.rowCount()):
        upper = model.index(row, 0)
        found.append(" ".join(str(model.index(row, column).data()) for column in range(3)))
        found += [
            " ".join(str(model.index(lower, column, upper).data()) for column in range(3))
            for lower in range(model.rowCount(upper))
        ]
    return found


def test_the_costs_stand_under_month_and_run_and_source(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    spend(workspace)
    dialog = opened(workspace, bus, qtbot)
    assert dialog.tree.header().height() == HEAD_HEIGHT  # as in all tables
    month, newer, older = shown(dialog.model)
    assert month.endswith("1,600 $2.40")
    assert newer == "Brand 16 March 800 $1.20"
    assert older == "Brand 9 March 800 $1.20"
    dialog.grouping.setCurrentIndex(1)
    assert [row for row in shown(dialog.model) if row.startswith("northwind")] == [
        "northwind.studio · Instagram Posts 800 $1.20"
    ]
    dialog.copy.click()
    copied = QApplication.clipboard().text().splitlines()
    assert len(copied) == 5
    assert copied[0].endswith("cost in USD (estimate)")


def test_without_any_cost_the_dialog_says_so(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    dialog = opened(workspace, bus, qtbot)
    assert "Nothing was spent yet." in texts(dialog)
    assert not dialog.copy.isEnabled()
    assert "estimate" in summary(workspace)


def test_the_ledger_is_read_beside_the_window_and_not_for_a_dialog_that_is_closed(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    spend(workspace)
    dialog = CostsDialog(workspace, bus, lambda: None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.model.rowCount() == 0
    assert "Nothing was spent yet." not in texts(dialog)  # nobody knows
    reading = LedgerReading(workspace.database, workspace.project.id, month_start(workspace.clock()))
    assert reading.spent() == (ledger(workspace), *this_month(workspace))
    reading.stop()
    with pytest.raises(Stopped):
        reading.spent()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)


def test_news_keep_what_is_unfolded(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    spend(workspace)
    dialog = opened(workspace, bus, qtbot)
    run = dialog.model.index(1, 0, dialog.model.index(0, 0))
    dialog.tree.expand(run)
    spend_more = dialog.model.index(0, 0).data()
    spend_again(workspace)
    dialog.look()
    qtbot.waitUntil(lambda: dialog.model.rowCount(dialog.model.index(0, 0)) == 3)
    month = dialog.model.index(0, 0)
    assert month.data() == spend_more
    assert dialog.tree.isExpanded(month)
    assert dialog.tree.isExpanded(dialog.model.index(2, 0, month))
    assert not dialog.tree.isExpanded(dialog.model.index(0, 0, month))


def spend_again(workspace: Workspace) -> None:
    """One more run."""
    _, made = seeds.add_run(workspace, "Brand 23 March", (Platform.TIKTOK, Service.POSTS, ["lumencafe"]))
    now = workspace.clock()

    def sent(connection: Connection) -> None:
        runs.change_request(connection, made[0].batch_id, sent_at=now)
        costs.keep_terms(connection, made[0].batch_id, Terms(1.5, 20), now)

    workspace.database.write(sent)
    event_id = seeds.deliver(workspace, made[0])
    workspace.database.write(
        lambda connection: costs.keep_delivered(connection, event_id, costs.delivered(connection, event_id))
    )


def test_no_cell_of_the_csv_is_a_formula() -> None:
    line = Line("2026-11", 1, "=1+1", "@lumen", Platform.TIKTOK, Service.POSTS, "-x", 10, 0.015)
    assert as_csv([line]).splitlines()[1] == "2026-11,'=1+1,tiktok,posts,'@lumen,'-x,10,0.015000"


def test_a_month_is_read_as_people_do() -> None:
    assert month_title("2026-11") == "November 2026"


def test_the_limit_is_set_in_the_settings(window: MainWindow, filled: Workspace) -> None:
    window.open_limit()
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.costs.limit.setValue(12.5)
    dialog.save.click()
    assert filled.settings.monthly_limit == 12.5
    assert settings.load(filled.folder.settings, environment={}).monthly_limit == 12.5


def test_a_held_run_says_why_and_can_be_sent_anyway(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    seeds.add_sources(workspace, ["lumen.cafe"], Platform.INSTAGRAM, Service.POSTS)

    async def story(tasks: Tasks) -> None:
        async with connected(workspace, simulator) as desk:
            desk.settings.monthly_limit = 0.001
            with desk.database.read() as connection:
                ids = [each.id for each in sources.sources(connection, desk.project.id)]
            run_id = await create_run(desk, ids, RunOptions())
            view = RunsView(desk, bus, tasks)
            qtbot.addWidget(view)
            view.show()
            view.select(run_id)
            assert not view.notices.held.isVisible()
            view.pane.start.click()
            await until(lambda: view.notices.held.isVisible() and view.notices.send.isEnabled())
            assert "monthly limit is $0.00" in view.notices.reason.text()
            await until(lambda: view.model.index(0, STATUS).data() == "held")
            wanted = []
            view.limit_wanted.connect(lambda: wanted.append(True))
            view.notices.limit.click()
            assert wanted == [True]
            view.notices.send.click()
            await until(lambda: requests_of(desk, run_id)[0].request_id is not None)
            await until(lambda: not view.notices.held.isVisible())

    with running(Options(time_factor=0.02)) as simulator:
        told = play(bus, story)
    assert any("The run was not sent" in each for each in told)


def test_the_reason_names_every_amount() -> None:
    said = reason(Hold(50, 41.5, 6, 4.25))
    assert all(each in said for each in ("$50.00", "$41.50", "$6.00", "$4.25", "estimate"))


def test_a_run_that_is_not_all_here_shows_a_countdown_that_grows_louder(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    run_id, _ = seeds.add_run(workspace, "Late", (Platform.TIKTOK, Service.POSTS, ["lumencafe"]))
    began = workspace.clock()
    view = RunsView(workspace, bus, Tasks())
    qtbot.addWidget(view)
    view.show()

    def shown(days: float) -> tuple[str, str]:
        workspace.clock = lambda: began + int(days * 86_400_000)
        view.notices.show_run(run_id, is_starting=False)
        said = view.notices.deadline.text() if view.notices.end.isVisible() else ""
        return said, str(view.notices.end.property("surface"))

    assert shown(0.5)[0] == ""
    assert shown(2)[1] == "bar"
    said, surface = shown(12.5)
    assert "perhaps gone at Bright Data in 3 days" in said
    assert surface == "notice"
    assert "gone at Bright Data within a day" in shown(29.9)[0]
    assert "Send the request again" in shown(31)[0]


def test_the_rail_counts_runs_that_wait_for_a_person(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    held, _ = seeds.add_run(workspace, "Held", (Platform.TIKTOK, Service.POSTS, ["lumencafe"]))
    late, _ = seeds.add_run(workspace, "Late", (Platform.TIKTOK, Service.POSTS, ["fieldnotes"]))
    workspace.database.write(lambda connection: costs.hold(connection, held, Hold(50, 41.5, 6, 4.25), 1))
    attention = RunAttention(workspace, bus)
    assert attention.waiting.runs == {held}
    now = workspace.clock() + 13 * 86_400_000
    workspace.clock = lambda: now
    attention.look()
    assert attention.waiting.runs == {held, late}
    assert "1 run held by the monthly limit; 2 runs not all here" in attention.waiting.meaning
    window = whole_window(workspace, bus)
    qtbot.addWidget(window)
    names = [button.accessibleName() for button in window.findChildren(QPushButton)]
    assert f"Runs, {attention.waiting.meaning}" in names
    window.data.records.close_lists()


def test_of_very_many_sources_the_dearest_are_shown_and_the_others_summed_up(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    names = [f"maker{number}" for number in range(503)]
    _, made = seeds.add_run(workspace, "Many", (Platform.INSTAGRAM, Service.POSTS, names))
    now = workspace.clock()

    def sent(connection: Connection) -> None:
        runs.change_request(connection, made[0].batch_id, sent_at=now)
        costs.keep_terms(connection, made[0].batch_id, Terms(1.5, None), now)

    workspace.database.write(sent)
    event_id = seeds.deliver(workspace, made[0], each=2)
    workspace.database.write(
        lambda connection: costs.keep_delivered(connection, event_id, costs.delivered(connection, event_id))
    )
    dialog = opened(workspace, bus, qtbot)
    run = dialog.model.index(0, 0, dialog.model.index(0, 0))
    assert dialog.model.rowCount(run) == 501
    assert dialog.model.index(500, 0, run).data() == "and 3 others"
    assert dialog.model.index(500, 1, run).data() == "6"
    dialog.grouping.setCurrentIndex(1)
    assert dialog.model.rowCount() == 501


def test_what_a_later_delivery_of_the_same_request_changes_is_billed_once(workspace: Workspace) -> None:
    _, made = seeds.add_run(workspace, "Twice", (Platform.INSTAGRAM, Service.POSTS, ["lumen.cafe"]))
    now = workspace.clock()

    def sent(connection: Connection) -> None:
        runs.change_request(connection, made[0].batch_id, sent_at=now)
        costs.keep_terms(connection, made[0].batch_id, Terms(1.5, None), now)

    workspace.database.write(sent)

    def delivered(each: int, likes: int) -> int:
        event_id = seeds.deliver(workspace, made[0], each=each, likes=likes)
        with workspace.database.read() as connection:
            brought = costs.delivered(connection, event_id)
        said: list[str] = []

        def keep(connection: Connection) -> None:
            driver(connection).set_trace_callback(said.append)
            costs.keep_delivered(connection, event_id, brought)
            driver(connection).set_trace_callback(None)

        workspace.database.write(keep)
        assert said
        assert not any("FROM content" in each for each in said)  # the writer counts nothing
        with workspace.database.read() as connection:
            return sum(line.records for line in costs.lines(connection, workspace.project.id))

    assert delivered(each=4, likes=1) == 4
    assert delivered(each=4, likes=1) == 4  # the very same
    assert delivered(each=6, likes=9) == 6  # four changed, two new
    with workspace.database.read() as connection:
        assert costs.of_sources(connection, workspace.project.id).popitem()[1][0] == 6
