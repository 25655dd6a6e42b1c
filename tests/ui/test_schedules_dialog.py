"""Schedules in the window: made of a run, shown with their times, changed, paused, deleted and restored."""

import pytest
import seeds
from builders_b import column_texts, play, texts, until
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop.flow import schedule as flow
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.schedule import Repeat, Rule
from trackfutura_desktop.store import schedules, source_edits, sources, tree
from trackfutura_desktop.store.schedules import Schedule
from trackfutura_desktop.ui import schedules_dialog, words
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.run_choice import RunChoice
from trackfutura_desktop.ui.schedule_form import ScheduleDialog, own_zone
from trackfutura_desktop.ui.schedules_dialog import SchedulesDialog
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.window import MainWindow


def stored(workspace: Workspace) -> list[Schedule]:
    with workspace.database.read() as connection:
        return schedules.schedules_of(connection, workspace.project.id)


def run_of(workspace: Workspace) -> int:
    run_id, _ = seeds.add_run(workspace, "Brands", (Platform.INSTAGRAM, Service.POSTS, ["northwind.studio"]))
    return run_id


async def kept(workspace: Workspace, run_id: int) -> int:
    draft = flow.draft(workspace, run_id)
    return await flow.keep(
        workspace,
        Repeat(name="Brands", sources=draft.sources, options=draft.options, rule=Rule(kind="daily", hour=9)),
    )


@pytest.fixture
def form(workspace: Workspace, qtbot: QtBot) -> ScheduleDialog:
    made = ScheduleDialog(workspace, Tasks(), flow.draft(workspace, run_of(workspace)))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_form_shows_the_fields_of_its_kind_and_the_next_times(form: ScheduleDialog) -> None:
    assert form.preview.text().startswith("Next: ")
    assert form.save.isEnabled()
    shown = {}
    for kind in ("hours", "daily", "weekly", "monthly", "cron"):
        form.kind.setCurrentIndex(form.kind.findData(kind))
        shown[kind] = {name for name, field in form.fields.items() if field.isVisible()}
    always = {"name", "kind", "zone", "days_back"}
    assert shown["hours"] == always | {"hours"}
    assert shown["daily"] == always | {"hour"}
    assert shown["weekly"] == always | {"hour", "weekdays"}
    assert shown["monthly"] == always | {"hour", "day"}
    assert shown["cron"] == always | {"cron"}


def test_what_cannot_be_meant_is_said_at_its_field(form: ScheduleDialog) -> None:
    form.kind.setCurrentIndex(form.kind.findData("cron"))
    form.cron.setText("61 * * * *")
    assert "minute" in form.fields["cron"].error
    assert not form.save.isEnabled()
    form.cron.setText("1 * * * *")
    form.zone.setText("Europe/Atlantis")
    assert "not known" in form.fields["zone"].error
    form.zone.setText("Europe/Paris")
    assert form.save.isEnabled()
    form.kind.setCurrentIndex(form.kind.findData("weekly"))
    for day in form.weekdays:
        day.setChecked(False)
    assert "day of the week" in form.fields["weekdays"].error


def test_a_run_is_repeated_as_the_form_says(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    run_id = run_of(workspace)

    async def story(tasks: Tasks) -> None:
        dialog = SchedulesDialog(workspace, bus, tasks)
        qtbot.addWidget(dialog)
        dialog.show()
        assert "No run is repeated yet." in texts(dialog)
        made = schedules_dialog.repeat(workspace, tasks, run_id, dialog)
        assert made.zone.text() == own_zone()
        made.name.setText("Brands, weekly")
        made.kind.setCurrentIndex(made.kind.findData("weekly"))
        made.days_back.setValue(7)
        made.zone.setText("Europe/Paris")
        made.save.click()
        await until(lambda: dialog.model.rowCount() == 1)
        (found,) = stored(workspace)
        assert (found.repeat.name, found.repeat.days_back) == ("Brands, weekly", 7)
        assert (found.repeat.rule.kind, found.repeat.rule.zone) == ("weekly", "Europe/Paris")
        assert column_texts(dialog.model, 2) == ["Mon at 09:00 (Europe/Paris)"]
        assert "It has made no run yet." in texts(dialog)

    assert play(bus, story) == []


def test_a_schedule_is_run_now_paused_edited_deleted_and_restored(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    run_id = run_of(workspace)

    async def story(tasks: Tasks) -> None:
        schedule_id = await kept(workspace, run_id)
        dialog = SchedulesDialog(workspace, bus, tasks)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.now.click()
        await until(dialog.show_run.isEnabled)
        with workspace.database.read() as connection:
            names = [run.name for run in tree.runs(connection, workspace.project.id)]
        assert sum(name.startswith("Brands – ") for name in names) == 1  # noqa: RUF001
        (found,) = stored(workspace)
        assert [column_texts(dialog.model, column)[0] for column in (3, 4)] == [
            words.moment(found.next_at),
            words.moment(found.last_at),
        ]

        dialog.pause.click()
        await until(lambda: dialog.pause.text() == "Resume")
        assert column_texts(dialog.model, 1) == ["paused"]
        assert column_texts(dialog.model, 3) == [words.NOTHING]
        dialog.pause.click()
        await until(lambda: dialog.pause.text() == "Pause")

        dialog.edit()
        (edited,) = dialog.findChildren(ScheduleDialog)
        edited.time.setTime(edited.time.time().addSecs(3_600))
        edited.save.click()
        await until(lambda: column_texts(dialog.model, 2) == ["Daily at 10:00 (UTC)"])

        dialog.delete.click()
        await until(lambda: dialog.model.rowCount() == 0 and dialog.strip.isVisible())
        assert "its runs stay" in dialog.strip.text
        dialog.strip.undo()
        await until(lambda: dialog.model.rowCount() == 1)
        assert stored(workspace)[0].id == schedule_id

    assert play(bus, story) == []


def test_the_last_run_of_a_schedule_is_opened(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    run_id = run_of(workspace)

    async def story(tasks: Tasks) -> None:
        schedule_id = await kept(workspace, run_id)
        await flow.run_now(workspace, schedule_id)
        dialog = SchedulesDialog(workspace, bus, tasks)
        qtbot.addWidget(dialog)
        dialog.show()
        opened: list[int] = []
        dialog.open_run.connect(opened.append)
        dialog.show_run.click()
        assert opened == [stored(workspace)[0].last_run_id]

    assert play(bus, story) == []


def test_repeat_stands_in_the_menu_of_a_run(window: MainWindow) -> None:
    menu = window.data.tree_pane.acts.menu()
    assert "Repeat…" in [action.text() for action in menu.actions()]
    menu.close()


def test_a_run_whose_sources_are_gone_cannot_be_repeated(filled: Workspace, bus: Bus, qtbot: QtBot) -> None:
    window = whole_window(filled, bus)
    qtbot.addWidget(window)
    with filled.database.read() as connection:
        ids = [each.id for each in sources.sources(connection, filled.project.id)]
    filled.database.write(lambda connection: source_edits.remove_sources(connection, ids))
    told: list[str] = []
    window.tasks.told.connect(lambda sentence, _remedy: told.append(sentence))
    window.data.open_run(3)
    window.data.tree_pane.acts.repeat()
    assert told == ["This run cannot be repeated: none of its sources is there any more."]
    window.data.records.close_lists()


def test_a_run_to_repeat_is_chosen_first(filled: Workspace, bus: Bus, qtbot: QtBot) -> None:
    async def story(tasks: Tasks) -> None:
        dialog = SchedulesDialog(filled, bus, tasks)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.new.click()
        await until(lambda: bool(dialog.findChildren(RunChoice)))
        (choice,) = dialog.findChildren(RunChoice)
        choice.choose(2)
        (go_on,) = [each for each in dialog.findChildren(QPushButton) if each.text() == "Choose when…"]
        go_on.click()
        await until(lambda: bool(dialog.findChildren(ScheduleDialog)))
        (form,) = dialog.findChildren(ScheduleDialog)
        assert form.name.text() == "Weekly 16 March"
        form.reject()

    assert play(bus, story) == []


def test_a_schedule_that_is_being_stored_is_stored_before_its_dialogs_close(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    run_id = run_of(workspace)

    async def story(tasks: Tasks) -> None:
        dialog = SchedulesDialog(workspace, bus, tasks)
        qtbot.addWidget(dialog)
        dialog.show()
        made = schedules_dialog.repeat(workspace, tasks, run_id, dialog)
        made.save.click()
        made.close()
        assert made.isVisible()
        await until(lambda: dialog.model.rowCount() == 1)
        dialog.delete.click()
        dialog.close()
        assert dialog.isVisible()
        await until(lambda: stored(workspace) == [])

    assert play(bus, story) == []
