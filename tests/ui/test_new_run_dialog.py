"""The dialog for a new run: what will be sent, errors at their fields, starting and saving."""

import datetime as dt

import msgspec
import pytest
from builders_b import (
    SOURCES,
    UNUSABLE,
    add_sources,
    connected,
    cut_texts,
    nameless,
    play,
    requests_of,
    stored,
    texts,
    until,
)
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from seeds import add_run, deliver

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import RunOptions, ServiceOptions
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.source_edit import SourceEdit
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.simulator import LIMITED_TOKEN, SUSPENDED_TOKEN, VALID_TOKEN, Options, running
from trackfutura_desktop.store import source_edits, tree
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.tables import scraping_jobs
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.datefield import DateEdit
from trackfutura_desktop.ui.preset_bar import PresetNameDialog
from trackfutura_desktop.ui.runform import REVIEW, SETTINGS, NewRunDialog
from trackfutura_desktop.ui.runform import SOURCES as FIRST
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


def many_sources(count: int) -> list[Source]:
    return [
        Source(0, f"s{number}", Platform.TIKTOK, Service.POSTS, f"https://www.tiktok.com/@studio{number}")
        for number in range(count)
    ]


def review_texts(dialog: NewRunDialog) -> list[str]:
    """What the review says, whether it is the step that is shown or not."""
    step = dialog.review_step
    return [label.text() for label in step.findChildren(QLabel) if label.isVisibleTo(step)]


def field_error(dialog: NewRunDialog, line: QWidget) -> str:
    return next(field.error for field in dialog.settings_step.fields.values() if field.editor is line)


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
    all_texts = " ".join(review_texts(dialog))
    assert "At most 50 records, about $0.07 (estimate)" in all_texts
    assert "2 inputs · discover by url · at most 10 records each" in all_texts
    assert "gd_lk5ns7kz21pck8jpis" in all_texts
    proposed = dialog.settings_step.name.placeholderText()
    assert proposed.startswith("Scraping Run - ")
    dialog.show_step(SETTINGS)
    needed = dialog.settings_step.name.fontMetrics().horizontalAdvance(proposed) + 24
    assert (
        needed <= dialog.settings_step.name.width() - 8
    )  # which a scroll bar takes where there are more requests


def test_the_plan_follows_every_change_by_itself(workspace: Workspace, host: QWidget, qtbot: QtBot) -> None:
    add_sources(workspace)
    dialog = opened(workspace, Tasks(), host)
    dialog.settings_step.posts.setValue(200)
    qtbot.waitUntil(lambda: any("At most 1,000 records" in text for text in review_texts(dialog)))
    dialog.choice.choose_all(chosen=False)
    qtbot.waitUntil(lambda: "Nothing will be sent." in review_texts(dialog))
    assert not dialog.start.isEnabled()
    assert not dialog.later.isEnabled()


def test_regression_24_a_source_that_cannot_be_collected_is_shown_with_reason_and_remedy(
    workspace: Workspace, host: QWidget
) -> None:
    add_sources(workspace)
    add_sources(workspace, UNUSABLE)
    dialog = opened(workspace, Tasks(), host)
    assert any("1 source is left out" in text for text in texts(dialog))
    all_texts = review_texts(dialog)
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
    dialog.settings_step.first_day.setText("2026-02-30")
    dialog.look()
    assert "“2026-02-30” is no date" in field_error(dialog, dialog.settings_step.first_day)
    dialog.settings_step.first_day.setText("2026-03-09")
    dialog.settings_step.last_day.setText("2026-03-01")
    dialog.look()
    assert field_error(dialog, dialog.settings_step.first_day) == ""
    assert "before the start date" in field_error(dialog, dialog.settings_step.last_day)
    assert not dialog.later.isEnabled()
    dialog.settings_step.last_day.clear()
    dialog.settings_step.name.setText("x" * 200)
    dialog.look()
    assert "at most 120 characters" in field_error(dialog, dialog.settings_step.name)
    dialog.settings_step.name.clear()
    dialog.look()
    assert field_error(dialog, dialog.settings_step.name) == ""
    assert dialog.later.isEnabled()


def test_the_number_of_posts_is_kept_between_1_and_1000(workspace: Workspace, host: QWidget) -> None:
    dialog = opened(workspace, Tasks(), host)
    assert dialog.settings_step.posts.value() == 10
    dialog.settings_step.posts.setValue(99_999_999)
    assert dialog.settings_step.posts.value() == 1_000
    dialog.settings_step.posts.setValue(-5)
    assert dialog.settings_step.posts.value() == 1


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
    assert any("No public address is set" in text for text in review_texts(opened(workspace, Tasks(), host)))
    workspace.settings.public_url = "https://hooks.example.org"
    assert any("hooks.example.org" in text for text in review_texts(opened(workspace, Tasks(), host)))


def test_save_for_later_stores_the_run_and_sends_nothing(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    add_sources(workspace)
    made: list[int] = []

    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        dialog.created.connect(made.append)
        dialog.settings_step.name.setText("Spring campaign")
        dialog.settings_step.first_day.setText("2026-03-01")
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
    dialog.sources_step.filter.setText("instagram")
    assert dialog.choice.rowCount() == 1
    assert dialog.choice.rowCount(dialog.choice.index(0, 0)) == 2
    assert any("2 hidden by the filter" in text for text in texts(dialog))
    assert len(dialog.choice.chosen()) == len(SOURCES)
    dialog.choice.choose_all(chosen=False)
    assert chosen_names(workspace, dialog.choice) == {"lumencafe", "northwind"}
    dialog.sources_step.filter.clear()
    assert dialog.choice.rowCount() == 3


def test_the_filter_finds_sources_by_their_group_and_tags() -> None:
    first, second, third = (msgspec.structs.replace(SOURCES[0], id=number) for number in (1, 2, 3))
    choice = SourceChoice()
    choice.set_sources(
        [
            msgspec.structs.replace(first, group="Spring"),
            msgspec.structs.replace(second, tags="café rival"),
            third,
        ]
    )
    for word in ("spring", "RIVAL"):
        choice.set_filter(word)
        choice.choose_all(chosen=False)
    assert choice.chosen() == [third.id]


def test_a_group_shows_whether_all_some_or_none_of_it_is_chosen() -> None:
    choice = choice_of(*SOURCES)
    platform = choice.index(0, 0)
    service = choice.index(0, 0, platform)
    assert (platform.data(), service.data()) == ("Instagram", "Posts")
    assert service.siblingAtColumn(1).data() == "2 of 2"
    assert choice.setData(choice.index(0, 0, service), Qt.CheckState.Unchecked.value, CHECK)
    assert {service.data(CHECK), platform.data(CHECK)} == {Qt.CheckState.PartiallyChecked}
    assert (service.siblingAtColumn(1).data(), platform.siblingAtColumn(1).data()) == ("1 of 2", "2 of 3")
    assert choice.setData(service, Qt.CheckState.Unchecked.value, CHECK)
    assert service.data(CHECK) is Qt.CheckState.Unchecked
    assert choice.chosen() == [3, 4, 5]
    assert choice.setData(platform, Qt.CheckState.Unchecked.value, CHECK)
    assert choice.chosen() == [4, 5]


def test_what_was_left_out_stays_out_when_sources_are_added() -> None:
    choice = choice_of(*SOURCES[:2])
    service = choice.index(0, 0, choice.index(0, 0))
    assert choice.setData(choice.index(0, 0, service), Qt.CheckState.Unchecked.value, CHECK)
    left = choice.chosen()
    choice.set_sources([Source(number, *_rest(source)) for number, source in enumerate(SOURCES[:3], 1)])
    assert choice.chosen() == [*left, 3]
    assert choice.parent(choice.index(0, 0)) == QModelIndex()


def test_a_service_of_many_sources_shows_them_in_portions_and_chooses_them_all() -> None:
    many = [
        Source(
            0, f"studio{number}", Platform.TIKTOK, Service.POSTS, f"https://www.tiktok.com/@studio{number}"
        )
        for number in range(700)
    ]
    choice = SourceChoice()
    choice.set_sources([Source(number, *_rest(source)) for number, source in enumerate(many, 1)])
    service = choice.index(0, 0, choice.index(0, 0))
    shown = [choice.rowCount(service)]
    while choice.canFetchMore(service):
        choice.fetchMore(service)
        shown.append(choice.rowCount(service))
    assert shown == [300, 600, 700]
    assert choice.index(699, 0, service).data() == "studio699"
    assert choice.setData(service, Qt.CheckState.Unchecked.value, CHECK)
    assert choice.chosen() == []


def test_the_steps_stand_at_the_top_and_are_walked_with_back_and_next(
    workspace: Workspace, host: QWidget
) -> None:
    add_sources(workspace)
    dialog = opened(workspace, Tasks(), host)
    assert [each.text() for each in dialog.steps.bar.buttons] == ["1  Sources", "2  Settings", "3  Review"]
    walked = [dialog.steps.step]
    for button in (dialog.next, dialog.next, dialog.back):
        button.click()
        walked.append(dialog.steps.step)
    assert walked == [0, 1, 2, 1]
    dialog.steps.bar.buttons[0].click()
    assert dialog.steps.step == 0
    assert not dialog.back.isEnabled()


def test_a_service_can_have_dates_and_posts_of_its_own_where_its_dataset_takes_them(
    workspace: Workspace, host: QWidget
) -> None:
    add_sources(workspace)
    add_sources(
        workspace,
        Source(0, "lumen", Platform.INSTAGRAM, Service.PROFILES, "https://www.instagram.com/lumen.cafe/"),
    )
    dialog = opened(workspace, Tasks(), host)
    dialog.show_step(SETTINGS)
    rows = dialog.settings_step.own.rows
    profiles = rows[Platform.INSTAGRAM, Service.PROFILES]
    assert profiles.editors() == [None, None, None]
    posts = rows[Platform.INSTAGRAM, Service.POSTS]
    assert posts.posts is not None
    assert posts.start is not None
    posts.posts.setValue(25)
    posts.start.setText("2026-03-01")
    dialog.look()
    assert "2 inputs · discover by url · at most 25 records each" in review_texts(dialog)
    posts.start.setText("2062-01-01")
    dialog.look()
    assert "is in the future" in posts.error.text()
    assert not dialog.later.isEnabled()
    assert dialog.steps.bar.buttons[1].text().endswith("to correct")
    posts.start.clear()
    dialog.look()
    assert posts.error.text() == ""
    assert dialog.later.isEnabled()


def test_what_a_dataset_offers_beside_can_be_chosen_and_is_sent(workspace: Workspace, host: QWidget) -> None:
    add_sources(workspace)
    dialog = opened(workspace, Tasks(), host)
    posts = dialog.settings_step.own.rows[Platform.INSTAGRAM, Service.POSTS]
    kind = posts.more["post_type"].editor
    assert isinstance(kind, QComboBox)
    assert [kind.itemText(place) for place in range(kind.count())] == ["as usual", "Post", "Reel"]
    kind.setCurrentIndex(2)
    dialog.look()
    (own,) = dialog.settings_step.options().services
    assert own.more == (("post_type", "Reel"),)
    dialog.show_step(REVIEW)
    links = [each for each in dialog.findChildren(QPushButton) if each.text() == "Show request"]
    next(each for each in links if each.isVisible()).click()
    shown = [each.toPlainText() for each in dialog.review_step.findChildren(QPlainTextEdit)]
    assert any('"post_type":"Reel"' in text.replace(" ", "") for text in shown), shown
    dialog.settings_step.show_options(RunOptions())
    assert kind.currentText() == "as usual"
    assert dialog.settings_step.options().services == ()
    dialog.reject()


def test_texts_of_a_dataset_are_typed_checked_at_their_field_shown_in_the_review_and_kept_with_the_run(
    workspace: Workspace, host: QWidget
) -> None:
    add_sources(workspace)
    dialog = opened(workspace, Tasks(), host)
    dialog.show_step(SETTINGS)
    tiktok = dialog.settings_step.own.rows[Platform.TIKTOK, Service.POSTS]
    country, without = tiktok.more["country"], tiktok.more["posts_to_not_include"]
    assert isinstance(country.editor, QLineEdit)
    assert isinstance(without.editor, QLineEdit)
    QTest.keyClicks(country.editor, "uk")
    dialog.look()
    assert country.error.startswith("Country cannot be “UK”.")
    assert not dialog.later.isEnabled()
    assert dialog.steps.bar.buttons[1].text().endswith("to correct")
    country.editor.clear()
    QTest.keyClicks(country.editor, "gb")
    QTest.keyClicks(without.editor, "741, 742")
    dialog.look()
    assert country.error == ""
    dialog.show_step(REVIEW)
    assert "Posts to leave out: 741, 742 · Country: GB" in review_texts(dialog)
    links = [each for each in dialog.findChildren(QPushButton) if each.text() == "Copy as curl"]
    commands = []
    for each in links:
        each.click()
        commands.append(QApplication.clipboard().text())
    assert any('"posts_to_not_include":["741","742"],"country":"GB"' in each for each in commands), commands
    kept = msgspec.json.decode(msgspec.json.encode(dialog.settings_step.options()), type=RunOptions)
    dialog.settings_step.show_options(RunOptions())
    assert dialog.settings_step.options().services == ()
    dialog.settings_step.show_options(kept)
    assert (country.editor.text(), without.editor.text()) == ("GB", "741, 742")
    assert dialog.settings_step.options() == kept
    dialog.reject()


def test_a_preset_is_saved_chosen_in_the_next_dialog_and_deleted(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    add_sources(workspace)

    async def story(tasks: Tasks) -> None:
        first = opened(workspace, tasks, host)
        first.show_step(SETTINGS)
        first.settings_step.posts.setValue(33)
        row = first.settings_step.own.rows[Platform.TIKTOK, Service.POSTS]
        assert row.posts is not None
        row.posts.setValue(5)
        first.settings_step.presets.save.click()
        naming = first.findChild(PresetNameDialog)
        assert naming is not None
        naming.name.setText("  Small   weekly ")
        naming.save.click()
        await until(lambda: first.settings_step.presets.list.currentText() == "Small weekly")
        first.reject()

        second = opened(workspace, tasks, host)
        second.show_step(SETTINGS)
        bar = second.settings_step.presets
        assert second.settings_step.posts.value() == 10
        bar.list.setCurrentIndex(1)
        bar.list.activated.emit(1)
        assert second.settings_step.posts.value() == 33
        chosen = second.settings_step.options().services
        assert [(each.platform, each.num_of_posts) for each in chosen] == [(Platform.TIKTOK, 5)]
        bar.delete.click()
        await until(lambda: any(each.text() == "Delete preset" for each in bar.findChildren(QPushButton)))
        next(each for each in bar.findChildren(QPushButton) if each.text() == "Delete preset").click()
        await until(lambda: bar.list.count() == 1)
        second.reject()

    assert play(bus, story) == []


def test_what_a_preset_says_of_a_service_holds_for_sources_that_are_chosen_later(
    workspace: Workspace, host: QWidget
) -> None:
    add_sources(workspace)
    dialog = opened(workspace, Tasks(), host)
    dialog.choice.choose_only({each.id for each in stored(workspace) if each.platform is Platform.INSTAGRAM})
    dialog.show_step(SETTINGS)
    few = ServiceOptions(Platform.TIKTOK, Service.POSTS, num_of_posts=5)
    dialog.settings_step.show_options(RunOptions(services=(few,)))
    dialog.choice.choose_all(chosen=True)
    dialog.look()
    assert "1 input · discover by profile_url · at most 5 records each" in review_texts(dialog)


def test_a_preset_without_a_name_is_refused_at_its_field(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    async def story(tasks: Tasks) -> None:
        naming = PresetNameDialog(workspace, tasks, RunOptions(), "", host)
        naming.open()
        naming.save.click()
        await until(lambda: any("needs a name" in text for text in texts(naming)))
        naming.reject()

    assert play(bus, story) == []


def test_what_is_here_already_can_be_left_out_and_is_then_not_planned(
    workspace: Workspace, host: QWidget, qtbot: QtBot
) -> None:
    add_sources(workspace)
    _, made = add_run(workspace, "Spring", (Platform.INSTAGRAM, Service.POSTS, ["northwind.studio"]))
    deliver(workspace, made[0], each=3)
    dialog = opened(workspace, Tasks(), host)
    dialog.show_step(REVIEW)
    model = dialog.review_step.reuse.model
    assert model.rowCount() == 1
    assert "3 records from “Spring”" in model.index(0).data()
    assert "2 inputs · discover by url · at most 10 records each" in review_texts(dialog)
    assert model.setData(model.index(0), Qt.CheckState.Unchecked.value, CHECK)
    dialog.look()
    fewer = "1 input · discover by url · at most 10 records each"
    qtbot.waitUntil(lambda: fewer in review_texts(dialog))
    assert model.rowCount() == 1  # it can be taken back
    dialog.settings_step.last_day.setText("2025-12-31")  # the run began in 2026
    dialog.look()
    assert model.rowCount() == 0
    assert model.left_out() == set()


def test_the_very_request_is_shown_and_copied_without_a_secret(workspace: Workspace, host: QWidget) -> None:
    add_sources(workspace)
    workspace.settings.public_url = "https://hooks.example.org"
    dialog = opened(workspace, Tasks(), host)
    dialog.show_step(REVIEW)
    links = [each for each in dialog.review_step.findChildren(QPushButton) if each.text() == "Copy as curl"]
    assert len(links) == 4
    links[0].click()
    copied = QApplication.clipboard().text()
    assert copied.startswith("curl --globoff -X POST 'http")
    assert "dataset_id=gd_lk5ns7kz21pck8jpis" in copied
    assert "northwind.studio" in copied
    assert "$TRACKFUTURA_API_TOKEN" in copied
    assert workspace.keys.webhook_secret() not in copied
    show = next(
        each for each in dialog.review_step.findChildren(QPushButton) if each.text() == "Show request"
    )
    show.click()
    (text,) = dialog.review_step.findChildren(QPlainTextEdit)
    assert "limit" in text.toPlainText() or "num_of_posts" in text.toPlainText()
    assert workspace.keys.webhook_secret() not in text.toPlainText()
    assert show.text() == "Hide request"


def test_the_review_tells_the_balance_or_that_the_key_may_not_read_it(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    add_sources(workspace)
    with running(Options(time_factor=0, balance=17.5)) as simulator:

        async def story(tasks: Tasks) -> None:
            for token, words in (
                (VALID_TOKEN, "Balance of the account: $17.50"),
                (LIMITED_TOKEN, "may not read"),
            ):
                async with connected(workspace, simulator, token) as live:
                    dialog = opened(live, tasks, host)
                    dialog.show_step(REVIEW)
                    await until(lambda: words in dialog.review_step.balance.text())  # noqa: B023 - at once
                    dialog.reject()

        assert play(bus, story) == []


def test_the_review_says_beforehand_that_the_monthly_limit_will_hold_the_run(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    add_sources(workspace)
    workspace.settings.monthly_limit = 0.03

    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        hold = dialog.review_step.hold
        await until(lambda: bool(hold.text()))
        said = "If you start this run it is created and held, not sent: the monthly limit is $0.03"
        assert hold.text().startswith(said)
        assert "this run may cost $0.07 more" in hold.text()
        foot = [label.text() for label in dialog.findChildren(QLabel)]
        assert any("The monthly limit will hold it." in text for text in foot)
        dialog.show_step(REVIEW)
        assert hold.isVisible()
        dialog.choice.choose_only({stored(workspace)[0].id})
        dialog.look()  # one source alone fits
        assert not hold.isVisible()
        dialog.reject()

    assert play(bus, story) == []


def test_run_again_opens_the_review_with_the_sources_and_settings_of_the_run(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    add_sources(workspace)
    made: list[int] = []

    async def story(tasks: Tasks) -> None:
        first = opened(workspace, tasks, host)
        first.created.connect(made.append)
        first.choice.choose_only({source.id for source in stored(workspace)[:2]})
        first.show_step(SETTINGS)
        first.settings_step.posts.setValue(44)
        first.settings_step.first_day.setText("2026-02-01")
        next(iter(first.settings_step.own.rows.values())).show_options(
            ServiceOptions(Platform.LINKEDIN, Service.POSTS, num_of_posts=3)
        )
        first.later.click()
        await until(lambda: bool(made))
        again = NewRunDialog(workspace, tasks, host, again=made[0])
        again.open()
        assert again.steps.step == REVIEW
        before, now = first.settings_step.options(), again.settings_step.options()
        assert (now.num_of_posts, now.start_date) == (44, dt.date(2026, 2, 1))
        assert now.services == before.services
        assert len(now.services) == 1
        assert len(again.choice.chosen()) == 2
        again.reject()

    assert play(bus, story) == []


def test_what_was_changed_in_many_sources_is_worked_out_before_anything_is_sent(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    add_sources(workspace, *many_sources(600))
    made: list[int] = []

    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        dialog.created.connect(made.append)
        await until(dialog.later.isEnabled)
        dialog.settings_step.posts.setValue(77)
        dialog.later.click()
        assert not dialog.later.isEnabled()
        await until(dialog.later.isEnabled)
        assert made == []
        assert "600 inputs · discover by profile_url · at most 77 records each" in review_texts(dialog)
        dialog.later.click()
        await until(lambda: bool(made))

    assert play(bus, story) == []


def test_enter_in_a_field_goes_on_and_starts_a_run_from_the_review_alone(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    add_sources(workspace)
    workspace.keys.use_api_token("invented")

    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        walked: list[int] = []
        for field in (dialog.sources_step.filter, dialog.settings_step.name):
            QTest.keyClick(field, Qt.Key.Key_Return)
            walked.append(dialog.steps.step)
        assert walked == [SETTINGS, REVIEW]
        assert dialog.start.isDefault()
        dialog.back.click()
        assert dialog.next.isDefault()
        dialog.reject()

    assert play(bus, story) == []
    with workspace.database.read() as connection:
        assert tree.runs(connection, workspace.project.id) == []


def test_many_sources_are_worked_out_beside_the_window(workspace: Workspace, bus: Bus, host: QWidget) -> None:
    add_sources(workspace, *many_sources(900))

    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        assert not dialog.later.isEnabled()  # not known yet
        await until(dialog.later.isEnabled)
        assert any(text.startswith("900 inputs") for text in review_texts(dialog))
        dialog.reject()

    assert play(bus, story) == []


def test_run_again_says_which_sources_of_the_run_are_paused_or_gone(
    workspace: Workspace, host: QWidget
) -> None:
    names = ["one", "two", "three", "four"]
    run_id, _ = add_run(workspace, "Spring", (Platform.INSTAGRAM, Service.POSTS, names))
    ids = {each.name: each.id for each in stored(workspace)}

    def pause(*wanted: str) -> None:
        edit, project = SourceEdit(is_active=False), workspace.project.id
        workspace.database.write(
            lambda connection: source_edits.edit_sources(
                connection, project, [ids[name] for name in wanted], edit
            )
        )

    def said() -> list[str]:
        dialog = NewRunDialog(workspace, Tasks(), host, again=run_id)
        dialog.open()
        found = [text for text in texts(dialog) if "Of that run" in text]
        dialog.reject()
        return found

    assert said() == []
    pause("one")
    workspace.database.write(
        lambda connection: source_edits.remove_sources(connection, [ids["two"], ids["three"]])
    )
    (sentence,) = said()
    assert sentence.startswith("At most 10 records")
    assert "Of that run, 1 source is paused and 2 sources are gone." in sentence
    pause("four")
    (sentence,) = said()
    assert "Of that run, 2 sources are paused and 2 sources are gone." in sentence


def test_sources_that_were_collected_many_times_are_worked_out_beside_the_window(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    add_run(workspace, "Spring", (Platform.INSTAGRAM, Service.POSTS, ["northwind.studio"]))

    def again(connection: Connection) -> None:
        (job,) = connection.execute(scraping_jobs.select()).mappings()
        more = [{**job, "id": None, "name": f"again {each}", "content_count": 3} for each in range(2_001)]
        connection.execute(scraping_jobs.insert(), more)

    workspace.database.write(again)

    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        assert not dialog.later.isEnabled()  # not known yet
        await until(dialog.later.isEnabled)
        assert "3 records from “Spring”" in dialog.review_step.reuse.model.index(0).data()
        dialog.reject()

    assert play(bus, story) == []


def test_a_dialog_that_is_closed_waits_for_nothing_any_more(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    add_sources(workspace, *many_sources(600))
    with running(Options(time_factor=0)) as simulator:
        simulator.options.faults = {"/balance": ["hang"]}

        async def story(tasks: Tasks) -> None:
            async with connected(workspace, simulator) as live:
                counts: list[int] = [0]
                tasks.running_changed.connect(counts.append)
                opened(live, tasks, host).reject()  # while the sources are read
                dialog = opened(live, tasks, host)
                dialog.show_step(REVIEW)
                await until(dialog.later.isEnabled)
                dialog.choice.choose_all(chosen=True)
                dialog.look()
                dialog.reject()
                await until(lambda: counts[-1] == 0)

        assert play(bus, story) == []


@pytest.mark.parametrize("step", [FIRST, SETTINGS, REVIEW])
def test_nothing_is_cut_or_nameless_at_any_step_of_the_smallest_dialog(
    workspace: Workspace, host: QWidget, qtbot: QtBot, step: int
) -> None:
    add_sources(workspace)
    add_sources(workspace, UNUSABLE)
    dialog = opened(workspace, Tasks(), host)
    dialog.resize(dialog.minimumWidth(), 520)
    dialog.show_step(step)
    qtbot.waitUntil(lambda: dialog.steps.step == step)
    QApplication.processEvents()
    assert cut_texts(dialog) == []
    assert nameless(dialog) == []
