"""The dialog for a new run: what will be sent, errors at their fields, starting and saving."""

import datetime as dt

import pytest
from builders_b import (
    SOURCES,
    UNUSABLE,
    add_sources,
    connected,
    play,
    requests_of,
    stored,
    texts,
    until,
)
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.simulator import SUSPENDED_TOKEN, Options, running
from trackfutura_desktop.store import tree
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.datefield import DateEdit
from trackfutura_desktop.ui.runform import NewRunDialog
from trackfutura_desktop.ui.source_choice import SourceChoice
from trackfutura_desktop.ui.sources import AddSourcesDialog
from trackfutura_desktop.ui.task import Tasks

CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window that a dialog stands on."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(workspace: Workspace, tasks: Tasks, host: QWidget) -> NewRunDialog:
    dialog = NewRunDialog(workspace, tasks, host)
    dialog.open()
    return dialog


def field_error(dialog: NewRunDialog, line: QWidget) -> str:
    return next(field.error for field in dialog.fields.values() if field.editor is line)


def chosen_names(workspace: Workspace, choice: SourceChoice) -> set[str]:
    names = {source.id: source.name for source in stored(workspace)}
    return {names[source_id] for source_id in choice.chosen()}


def choice_of(*sources: Source) -> SourceChoice:
    choice = SourceChoice()
    QAbstractItemModelTester(choice, QAbstractItemModelTester.FailureReportingMode.Fatal, choice)
    choice.set_sources([Source(number, *_rest(source)) for number, source in enumerate(sources, 1)])
    return choice


def _rest(source: Source) -> tuple[str, Platform, Service, str]:
    return source.name, source.platform, source.service, source.url


def test_everything_is_chosen_at_first_and_the_plan_is_shown(workspace: Workspace, host: QWidget) -> None:
    add_sources(workspace)
    workspace.keys.use_api_token("invented")
    dialog = opened(workspace, Tasks(), host)
    assert len(dialog.choice.chosen()) == len(SOURCES)
    assert dialog.start.text() == "Start run · 4 requests"
    all_texts = " ".join(texts(dialog))
    assert "At most 50 records, about $0.07 (estimate)" in all_texts
    assert "2 inputs · discover by url · at most 10 records each" in all_texts
    assert "gd_lk5ns7kz21pck8jpis" in all_texts
    proposed = dialog.name.placeholderText()
    assert proposed.startswith("Scraping Run - ")
    needed = dialog.name.fontMetrics().horizontalAdvance(proposed) + 24
    assert needed <= dialog.name.width() - 8  # which a scroll bar takes where there are more requests


def test_the_plan_follows_every_change_by_itself(workspace: Workspace, host: QWidget, qtbot: QtBot) -> None:
    add_sources(workspace)
    dialog = opened(workspace, Tasks(), host)
    dialog.posts.setValue(200)
    qtbot.waitUntil(lambda: any("At most 1,000 records" in text for text in texts(dialog)))
    dialog.choice.choose_all(chosen=False)
    qtbot.waitUntil(lambda: "Nothing will be sent." in texts(dialog))
    assert not dialog.start.isEnabled()
    assert not dialog.later.isEnabled()


def test_regression_24_a_source_that_cannot_be_collected_is_shown_with_reason_and_remedy(
    workspace: Workspace, host: QWidget
) -> None:
    add_sources(workspace)
    add_sources(workspace, UNUSABLE)
    dialog = opened(workspace, Tasks(), host)
    all_texts = texts(dialog)
    assert "1 source cannot be collected and will be left out" in all_texts
    refusal = next(text for text in all_texts if "stories" in text.casefold())
    assert "Use the address of" in refusal
    assert dialog.later.isEnabled()


def test_regression_35_a_service_without_dataset_is_refused_before_anything_is_created(
    workspace: Workspace, host: QWidget
) -> None:
    add_sources(
        workspace, Source(0, "acme", Platform.PINTEREST, Service.REELS, "https://www.pinterest.com/acme/")
    )
    dialog = opened(workspace, Tasks(), host)
    problem = " ".join(texts(dialog))
    assert "There is no dataset for Pinterest - Reels." in problem
    assert not dialog.later.isEnabled()


def test_errors_stand_at_their_fields(workspace: Workspace, host: QWidget) -> None:
    add_sources(workspace)
    dialog = opened(workspace, Tasks(), host)
    dialog.first_day.setText("2026-02-30")
    dialog.look()
    assert "“2026-02-30” is no date" in field_error(dialog, dialog.first_day)
    dialog.first_day.setText("2026-03-09")
    dialog.last_day.setText("2026-03-01")
    dialog.look()
    assert field_error(dialog, dialog.first_day) == ""
    assert "before the start date" in field_error(dialog, dialog.last_day)
    assert not dialog.later.isEnabled()
    dialog.last_day.clear()
    dialog.name.setText("x" * 200)
    dialog.look()
    assert "at most 120 characters" in field_error(dialog, dialog.name)
    dialog.name.clear()
    dialog.look()
    assert field_error(dialog, dialog.name) == ""
    assert dialog.later.isEnabled()


def test_the_number_of_posts_is_kept_between_1_and_1000(workspace: Workspace, host: QWidget) -> None:
    dialog = opened(workspace, Tasks(), host)
    assert dialog.posts.value() == 10
    dialog.posts.setValue(99_999_999)
    assert dialog.posts.value() == 1_000
    dialog.posts.setValue(-5)
    assert dialog.posts.value() == 1


@pytest.mark.parametrize("text", ["2026-03-09", "09.03.2026", " 9/3/2026 "])
def test_a_day_can_be_written_in_several_ways(qtbot: QtBot, text: str) -> None:
    line = DateEdit("First day")
    qtbot.addWidget(line)
    assert line.day() is None
    line.setText(text)
    assert line.day() == dt.date(2026, 3, 9)


def test_without_a_key_the_run_can_only_be_saved_and_the_dialog_says_why(
    workspace: Workspace, host: QWidget
) -> None:
    add_sources(workspace)
    dialog = opened(workspace, Tasks(), host)
    assert not dialog.start.isEnabled()
    assert dialog.later.isEnabled()
    assert any("There is no API key yet" in text for text in texts(dialog))


def test_the_dialog_says_how_results_come_back(workspace: Workspace, host: QWidget) -> None:
    add_sources(workspace)
    workspace.keys.use_api_token("invented")
    workspace.settings.api_base = "https://api.brightdata.com"
    assert any("No public address is set" in text for text in texts(opened(workspace, Tasks(), host)))
    workspace.settings.public_url = "https://hooks.example.org"
    assert any("hooks.example.org" in text for text in texts(opened(workspace, Tasks(), host)))


def test_save_for_later_stores_the_run_and_sends_nothing(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    add_sources(workspace)
    made: list[int] = []

    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        dialog.created.connect(made.append)
        dialog.name.setText("Spring campaign")
        dialog.first_day.setText("2026-03-01")
        dialog.later.click()
        await until(lambda: bool(made))

    assert play(bus, story) == []
    with workspace.database.read() as connection:
        run = tree.run(connection, made[0])
    assert run is not None
    assert (run.name, run.status) == ("Spring campaign", Status.PENDING)
    assert {request.sent_at for request in requests_of(workspace, made[0])} == {None}


def test_a_run_that_is_being_stored_is_not_lost_by_closing_the_dialog(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    add_sources(workspace)
    made: list[int] = []

    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        dialog.created.connect(made.append)
        dialog.later.click()
        dialog.close()
        assert dialog.isVisible()
        await until(lambda: bool(made))

    assert play(bus, story) == []


def test_start_creates_and_sends_at_once(workspace: Workspace, bus: Bus, host: QWidget) -> None:
    add_sources(workspace)
    made: list[int] = []
    with running(Options(time_factor=0)) as simulator:

        async def story(tasks: Tasks) -> None:
            async with connected(workspace, simulator) as live:
                dialog = opened(live, tasks, host)
                dialog.created.connect(made.append)
                dialog.start.click()
                dialog.start.click()  # a second click makes no second run
                await until(lambda: bool(made))
                await until(lambda: all(request.request_id for request in requests_of(live, made[0])))

        assert play(bus, story) == []
    assert len(made) == 1


def test_requests_that_bright_data_refuses_are_told_in_its_words(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    add_sources(workspace)
    made: list[int] = []
    told: list[str] = []
    with running(Options(time_factor=0)) as simulator:

        async def story(tasks: Tasks) -> None:
            async with connected(workspace, simulator, SUSPENDED_TOKEN) as live:
                tasks.told.connect(lambda sentence, _remedy: told.append(sentence))
                dialog = opened(live, tasks, host)
                dialog.created.connect(made.append)
                dialog.start.click()
                await until(lambda: bool(made))
                await until(lambda: {each.status for each in requests_of(live, made[0])} == {Status.FAILED})
                await until(lambda: bool(told))

        play(bus, story)
    assert len(told) == 1
    assert "Customer is not active" in told[0]
    assert "3 more requests were refused" in told[0]


def test_without_sources_the_dialog_asks_for_some_and_takes_them(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        assert "There are no sources to collect yet" in texts(dialog)
        next(each for each in dialog.findChildren(QPushButton) if each.text() == "Add sources").click()
        adding = dialog.findChild(AddSourcesDialog)
        assert adding is not None
        adding.text.setPlainText("https://www.instagram.com/northwind.studio/")
        adding.recognise()
        adding.add.click()
        await until(dialog.later.isEnabled)
        assert len(dialog.choice.chosen()) == 1

    assert play(bus, story) == []


def test_the_filter_hides_sources_and_leaves_the_choice_alone(workspace: Workspace, host: QWidget) -> None:
    add_sources(workspace)
    dialog = opened(workspace, Tasks(), host)
    dialog.filter.setText("instagram")
    assert dialog.choice.rowCount() == 2
    assert len(dialog.choice.chosen()) == len(SOURCES)
    dialog.choice.choose_all(chosen=False)
    assert chosen_names(workspace, dialog.choice) == {"lumencafe", "northwind"}
    dialog.filter.clear()
    assert dialog.choice.rowCount() == 4


def test_a_group_shows_whether_all_some_or_none_of_it_is_chosen() -> None:
    choice = choice_of(*SOURCES)
    group = choice.index(0, 0)
    assert group.data() == "Instagram · Posts"
    assert group.data(CHECK) is Qt.CheckState.Checked
    assert choice.setData(choice.index(0, 0, group), Qt.CheckState.Unchecked.value, CHECK)
    assert group.data(CHECK) is Qt.CheckState.PartiallyChecked
    assert choice.setData(group, Qt.CheckState.Unchecked.value, CHECK)
    assert group.data(CHECK) is Qt.CheckState.Unchecked
    assert choice.chosen() == [3, 4, 5]


def test_what_was_left_out_stays_out_when_sources_are_added() -> None:
    choice = choice_of(*SOURCES[:2])
    assert choice.setData(choice.index(0, 0, choice.index(0, 0)), Qt.CheckState.Unchecked.value, CHECK)
    left = choice.chosen()
    choice.set_sources([Source(number, *_rest(source)) for number, source in enumerate(SOURCES[:3], 1)])
    assert choice.chosen() == [*left, 3]
    assert choice.parent(choice.index(0, 0)) == QModelIndex()
