"""The view of sources, where all can be taken back, and the dialog that adds them line by line."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest
from builders_b import (
    SOURCES,
    add_sources,
    column_texts,
    cut_texts,
    nameless,
    only,
    play,
    stored,
    texts,
    until,
)
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from trackfutura_desktop.flow.costs import take_in_earlier
from trackfutura_desktop.flow.sources import recognise_lines
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.pasted import Recognised
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.source_edit import SourceEdit
from trackfutura_desktop.model.sourcefile import written
from trackfutura_desktop.store.source_edits import Usage
from trackfutura_desktop.ui import address_model, source_model
from trackfutura_desktop.ui.address_model import AddressesModel
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.cells import Cell
from trackfutura_desktop.ui.runform import NewRunDialog
from trackfutura_desktop.ui.source_edit import SourceEditDialog
from trackfutura_desktop.ui.source_model import SourceFilter, SourcesModel
from trackfutura_desktop.ui.sources import AddSourcesDialog, SourcesView
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.work_strip import WorkStrip

T = TypeVar("T", bound=QWidget)
ACCOUNTS = "https://www.instagram.com/first.one/\nhttps://www.instagram.com/second.one/"
STRANGE = "https://www.instagram.com/<b>bold</b>/"


def shown(workspace: Workspace, bus: Bus, tasks: Tasks, qtbot: QtBot) -> SourcesView:
    view = SourcesView(workspace, bus, tasks)
    qtbot.addWidget(view)
    view.resize(1_000, 700)
    view.show()
    return view


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window that a dialog stands on."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(workspace: Workspace, tasks: Tasks, host: QWidget, text: str = "") -> AddSourcesDialog:
    dialog = AddSourcesDialog(workspace, tasks, host)
    dialog.open()
    dialog.text.setPlainText(text)
    dialog.recognise()
    return dialog


def press(view: QWidget, text: str) -> None:
    [each for each in view.findChildren(QPushButton) if each.text() == text and each.isVisible()][-1].click()


def test_sources_show_platform_service_name_and_address(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    add_sources(workspace)
    view = shown(workspace, bus, Tasks(), qtbot)
    assert column_texts(view.model, source_model.NAME) == [source.name for source in reversed(SOURCES)]
    assert column_texts(view.model, source_model.PLATFORM)[:2] == ["LinkedIn", "TikTok"]
    assert column_texts(view.model, source_model.ADDRESS)[0] == SOURCES[-1].url


def test_regression_29_every_source_is_in_the_list(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    many = [
        Source(
            0, f"cafe{number}", Platform.INSTAGRAM, Service.POSTS, f"https://www.instagram.com/cafe{number}/"
        )
        for number in range(1_234)
    ]
    add_sources(workspace, *many)
    view = shown(workspace, bus, Tasks(), qtbot)
    assert view.table.model().rowCount() == 1_234
    assert "1,234 sources" in texts(view)


def test_the_filter_looks_at_every_column_and_says_how_many_it_found(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_sources(workspace)
    view = shown(workspace, bus, Tasks(), qtbot)
    view.filter.setText("instagram POSTS")
    assert column_texts(view.table.model(), source_model.NAME) == ["lumen.cafe", "northwind.studio"]
    assert "2 of 5 sources" in texts(view)
    view.filter.clear()
    assert view.table.model().rowCount() == 5


def test_new_and_removed_sources_change_rows_and_never_reset_the_list(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_sources(workspace)
    view = shown(workspace, bus, Tasks(), qtbot)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    resets: list[int] = []
    view.model.modelReset.connect(lambda: resets.append(1))
    view.table.selectRow(2)
    add_sources(workspace, Source(0, "new", Platform.X, Service.POSTS, "https://x.com/new"))
    bus.changed.emit(Change(sources=True))
    kept = [source for source in stored(workspace) if source.name != "lumencafe"]
    view.model.show_sources(kept)
    assert column_texts(view.model, source_model.NAME)[:2] == ["new", "northwind"]
    assert [place.data() for place in view.table.selectionModel().selectedRows()] == ["fieldnotes.daily"]
    assert resets == []


def test_sorted_sources_keep_their_order_and_selection_while_others_come_and_change(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_sources(workspace)
    view = shown(workspace, bus, Tasks(), qtbot)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    newest = column_texts(view.table.model(), source_model.NAME)
    resets: list[None] = []
    view.table.model().modelReset.connect(lambda: resets.append(None))
    view.table.sortByColumn(source_model.NAME, Qt.SortOrder.AscendingOrder)
    names = column_texts(view.table.model(), source_model.NAME)
    assert names == sorted(newest, key=str.casefold)
    view.table.selectRow(1)
    (chosen,) = view.chosen()
    assert chosen.name == names[1]
    add_sources(workspace, Source(0, "Bakery", Platform.X, Service.POSTS, "https://x.com/bakery"))
    renamed = [replace(each, name="zebra") if each.name == names[0] else each for each in stored(workspace)]
    view.model.show_sources(renamed)
    wanted = sorted(("Bakery", *names[1:], "zebra"), key=str.casefold)
    assert column_texts(view.table.model(), source_model.NAME) == wanted
    assert view.chosen() == [chosen]
    view.model.show_usage({each.id: Usage(None, place, 0.0) for place, each in enumerate(stored(workspace))})
    view.table.sortByColumn(source_model.RECORDS, Qt.SortOrder.DescendingOrder)
    view.model.show_usage({chosen.id: Usage(None, 99, 0.0)})
    assert column_texts(view.table.model(), source_model.NAME)[0] == chosen.name
    view.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert [view.model.source(row).id for row in range(6)] == sorted(
        (each.id for each in renamed), reverse=True
    )
    assert view.chosen() == [chosen]
    assert resets == []


def test_sorting_asks_for_no_cell(workspace: Workspace) -> None:
    add_sources(workspace)

    class Counted(SourcesModel):
        asked = 0

        def cell(self, row: int, column: int) -> Cell:
            self.asked += 1
            return super().cell(row, column)

    model = Counted(stored(workspace))
    order = SourceFilter(model)
    order.sort(source_model.ADDRESS, Qt.SortOrder.DescendingOrder)
    assert model.asked == 0
    assert [order.source(row).url for row in range(5)] == sorted(
        (each.url for each in stored(workspace)), reverse=True, key=str.casefold
    )


def test_what_is_selected_is_removed_and_comes_back_as_it_was(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_sources(workspace)
    before = stored(workspace)

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        assert not view.remove.isVisible()
        view.table.selectAll()
        view.remove.click()
        await until(lambda: "No sources yet" in texts(view) and view.strip.isVisible())
        assert stored(workspace) == []
        assert view.strip.text == "5 sources are removed. What was collected stays."
        view.strip.undo()
        await until(lambda: view.model.rowCount() == 5)

    assert play(bus, story) == []
    assert stored(workspace) == before


def test_many_sources_are_edited_at_once_and_only_in_what_was_touched(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_sources(workspace)
    before = stored(workspace)

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        view.table.selectAll()
        view.edit.click()
        first = only(view.findChildren(SourceEditDialog))
        QTest.keyClicks(first.group, "Spring")
        first.more_tags.setText("coffee, berlin")
        first.use.setCurrentIndex(first.use.findText("Paused: not offered"))
        first.save.click()
        await until(lambda: column_texts(view.model, source_model.GROUP) == ["Spring"] * 5)
        assert view.strip.text == "5 sources are changed."
        assert column_texts(view.model, source_model.TAGS) == ["coffee berlin"] * 5
        assert column_texts(view.model, source_model.USE) == ["paused"] * 5
        assert column_texts(view.model, source_model.NAME) == [source.name for source in before]
        view.filter.setText("spring tiktok PAUSED")
        assert column_texts(view.table.model(), source_model.NAME) == ["lumencafe"]
        view.strip.undo()
        await until(lambda: column_texts(view.model, source_model.USE) == ["offered"] * 5)

    assert play(bus, story) == []
    assert stored(workspace) == before


def test_where_sources_differ_nothing_is_changed_that_nobody_typed(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    chosen = [replace(SOURCES[0], group="A", note="one"), replace(SOURCES[1], group="B", is_active=False)]
    dialog = SourceEditDialog(chosen, ["A", "B"], shown(workspace, bus, Tasks(), qtbot))
    assert dialog.edit() == SourceEdit()
    dialog.open()
    assert (cut_texts(dialog), nameless(dialog)) == ([], [])
    dialog.no_group.setChecked(True)
    assert dialog.edit() == SourceEdit(group="")


def test_paused_sources_are_not_offered_in_a_new_run(workspace: Workspace, host: QWidget) -> None:
    add_sources(workspace, *SOURCES[:2], replace(SOURCES[2], is_active=False))
    dialog = NewRunDialog(workspace, Tasks(), host)
    assert dialog.choice.total == 2


def test_what_sources_brought_is_counted_and_kept_up_to_date(
    filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    sent = "UPDATE batch_scraper_jobs SET sent_at = created_at"
    filled.database.write(lambda connection: connection.exec_driver_sql(sent))
    take_in_earlier(filled)
    view = shown(filled, bus, Tasks(), qtbot)
    row = column_texts(view.model, source_model.NAME).index("northwind.studio")

    def records() -> str:
        return column_texts(view.model, source_model.RECORDS)[row]

    qtbot.waitUntil(lambda: records() == "64")  # 12 + 12 + 40 in three runs
    assert column_texts(view.model, source_model.COST)[row] == "$0.10"
    assert column_texts(view.model, source_model.COLLECTED)[row] != "never"
    add_one = "UPDATE scraping_jobs SET content_count = content_count + 1"
    filled.database.write(lambda connection: connection.exec_driver_sql(add_one))
    bus.changed.emit(Change(jobs=frozenset({1})))
    qtbot.waitUntil(lambda: records() == "67")


def test_without_sources_there_is_a_next_step(workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
    view = shown(workspace, bus, Tasks(), qtbot)
    assert "No sources yet" in texts(view)
    press(view, "Add sources")
    assert view.findChild(AddSourcesDialog) is not None


def test_each_pasted_line_says_what_it_is_or_why_it_cannot_be_used(
    workspace: Workspace, host: QWidget
) -> None:
    add_sources(workspace)
    pasted = (
        "https://www.instagram.com/northwind.studio/\n"
        "https://www.tiktok.com/@someone\n"
        "two words\n"
        "https://example.com/x\n"
        "https://www.tiktok.com/@someone?lang=en"
    )
    dialog = opened(workspace, Tasks(), host, pasted)
    assert column_texts(dialog.model, address_model.PLATFORM) == ["Instagram", "TikTok", "", "", "TikTok"]
    outcomes = column_texts(dialog.model, address_model.OUTCOME)
    assert outcomes[0] == "already one of your sources"
    assert outcomes[1].startswith("is added as")
    assert "blanks" in outcomes[2]
    assert "example.com" in outcomes[3]
    assert outcomes[4] == "twice in this list"
    assert dialog.add.text() == "Add 1 source"
    reason = dialog.model.reason(None)
    assert "Put every address on a line of its own." in reason
    assert reason in texts(dialog)


def test_what_is_typed_is_recognised_without_any_button(
    workspace: Workspace, host: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(workspace, Tasks(), host)
    assert not dialog.add.isEnabled()
    dialog.text.setPlainText(ACCOUNTS)
    qtbot.waitUntil(lambda: dialog.add.text() == "Add 2 sources")
    assert dialog.add.isEnabled()


def test_the_service_can_be_chosen_for_one_line_and_for_all_of_a_kind(
    workspace: Workspace, host: QWidget
) -> None:
    dialog = opened(workspace, Tasks(), host, ACCOUNTS)
    dialog.model.choose(0, Service.REELS)
    assert column_texts(dialog.model, address_model.SERVICE) == ["Reels", "Posts"]
    kind = dialog.model.ambiguous()[0]
    boxes = dialog.findChildren(QComboBox)
    box = next(each for each in boxes if each.accessibleName().startswith("Service for all"))
    assert box.currentText() == "several"
    box.setCurrentText("Profiles")
    box.activated.emit(box.currentIndex())
    assert column_texts(dialog.model, address_model.SERVICE) == ["Profiles", "Profiles"]
    assert dialog.model.service_of(kind) is Service.PROFILES
    dialog.text.appendPlainText("https://www.instagram.com/third.one/")
    dialog.recognise()
    assert column_texts(dialog.model, address_model.SERVICE) == ["Profiles"] * 3


def test_the_service_of_a_line_is_edited_in_its_cell(workspace: Workspace, host: QWidget) -> None:
    dialog = opened(workspace, Tasks(), host, ACCOUNTS)
    place = dialog.model.index(1, address_model.SERVICE)
    dialog.table.setCurrentIndex(place)
    QTest.keyClick(dialog.table, Qt.Key.Key_F2)
    box = next(each for each in dialog.table.findChildren(QComboBox))
    assert box.currentText() == "Posts"
    box.setCurrentText("Reels")
    box.activated.emit(box.currentIndex())
    assert column_texts(dialog.model, address_model.SERVICE) == ["Posts", "Reels"]


def test_only_services_that_the_catalogue_can_collect_are_offered(workspace: Workspace, qtbot: QtBot) -> None:
    model = AddressesModel(workspace.catalogue, [])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_lines(recognise_lines(ACCOUNTS + "\nhttps://www.instagram.com/p/DAbCdEf/\nnothing at all"))
    assert set(model.services(0)) == {Service.POSTS, Service.REELS, Service.PROFILES}
    assert Service.COMMENTS in model.services(2)
    assert model.services(3) == ()
    assert not model.flags(model.index(3, address_model.SERVICE)) & Qt.ItemFlag.ItemIsEditable
    assert qtbot is not None


def test_adding_stores_the_sources_and_tells_how_many_are_new(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    added: list[int] = []

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        dialog = AddSourcesDialog(workspace, tasks, view)
        dialog.added.connect(added.append)
        dialog.open()
        dialog.text.setPlainText(ACCOUNTS)
        dialog.recognise()
        dialog.add.click()
        await until(lambda: view.model.rowCount() == 2)

    assert play(bus, story) == []
    assert added == [2]
    assert {source.url for source in stored(workspace)} == set(ACCOUNTS.split())


def test_a_file_of_sources_that_are_there_can_change_their_group_tags_and_note_and_that_is_taken_back(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    add_sources(workspace, *(replace(each, group="Spring", note="said") for each in SOURCES))
    before = stored(workspace)
    first = before[0]
    again = written([replace(first, group="Autumn", tags="new", note=""), *before[1:]])

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        plain = view.add_sources()
        plain.take_text(first.url)  # says nothing of it
        assert not plain.take_over.isVisible()
        plain.reject()
        dialog = view.add_sources()
        dialog.take_text(again)
        said = "1 source is here already: take over its group, tags and note from this text"
        assert (dialog.take_over.isVisible(), dialog.take_over.text()) == (True, said)
        assert not dialog.add.isEnabled()
        dialog.take_over.setChecked(True)
        assert dialog.add.text() == "Change 1 source"
        outcomes = column_texts(dialog.model, address_model.OUTCOME)
        assert outcomes.count("is given group, tags and note of this line") == 1
        assert outcomes.count("already one of your sources") == len(before) - 1
        dialog.add.click()
        await until(view.strip.isVisible)
        changed = replace(first, group="Autumn", tags="new")  # what the file leaves empty stays
        assert stored(workspace) == [changed, *before[1:]]
        view.strip.button.click()
        await until(lambda: stored(workspace) == before)

    assert play(bus, story) == []


def test_many_sources_are_added_with_a_way_to_stop_and_then_none_is_there(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    async def story(tasks: Tasks) -> None:
        running: list[int] = []
        tasks.running_changed.connect(running.append)
        many = "\n".join(f"https://www.instagram.com/cafe{number}/" for number in range(1_500))
        dialog = opened(workspace, tasks, host, many)
        said: list[str] = []

        def stop(done: int) -> None:
            if done:
                said.extend(texts(dialog))
                dialog.cancel.click()

        dialog.progressed.connect(stop)
        dialog.add.click()
        await until(lambda: running[-1:] == [0])
        assert "500 of 1,500 are added …" in said
        assert stored(workspace) == []
        assert dialog.isVisible()
        assert "Nothing was added." in texts(dialog)
        dialog.reject()

    assert play(bus, story) == []


def test_what_is_done_with_very_many_sources_shows_how_far_it_is_can_be_stopped_and_is_taken_back(
    workspace: Workspace, bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trackfutura_desktop.ui.source_changes._AT_ONCE", 1_000)
    add_sources(
        workspace, *(replace(SOURCES[0], url=f"https://www.instagram.com/c{n}/") for n in range(1_200))
    )
    before = stored(workspace)

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        view.table.selectAll()

        async def stopped() -> str:
            await asyncio.sleep(0)  # it begins when this task lets it
            strip = view.changes.findChildren(WorkStrip)[-1]
            assert not strip.bar.isHidden()
            strip.cancel.click()
            await until(strip.bar.isHidden)
            return strip.text

        view.edit_chosen(SourceEdit(group="Spring"))
        assert await stopped() == "Changing sources was cancelled. Nothing was changed."
        assert stored(workspace) == before
        assert view.strip.isHidden()
        view.table.selectAll()
        view.remove.click()
        await until(lambda: view.strip.can_undo)
        view.strip.undo()
        assert await stopped() == "Undo was cancelled. Nothing was changed."
        assert stored(workspace) == []
        await until(lambda: view.strip.can_undo)  # what was stopped is still to be had
        view.strip.undo()
        await until(lambda: view.model.rowCount() == len(before) and not view.strip.can_undo)

    assert play(bus, story) == []
    assert stored(workspace) == before


def test_a_dialog_that_is_closed_lets_a_long_text_be(
    workspace: Workspace, host: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = Event()

    def endless(_text: str, _names_on: Platform | None, is_wanted: Callable[[], bool]) -> list[Recognised]:
        begun.set()
        while is_wanted():
            begun.wait(0.001)
        return []

    monkeypatch.setattr("trackfutura_desktop.ui.add_sources.recognise_lines", endless)
    dialog = opened(workspace, Tasks(), host, "x\n" * 3_000)
    assert begun.wait(10)
    dialog.reject()


def test_an_address_of_markup_is_shown_as_it_is(workspace: Workspace, host: QWidget) -> None:
    dialog = opened(workspace, Tasks(), host, STRANGE)
    assert STRANGE in dialog.model.reason(None) or "<b>" in dialog.model.reason(None)
    tip = dialog.model.index(0, address_model.OUTCOME).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


def test_a_service_that_no_dataset_collects_is_told_before_it_is_added(
    workspace: Workspace, host: QWidget
) -> None:
    dialog = opened(workspace, Tasks(), host, "platform,service,url\nx,reels,https://x.com/one")
    assert column_texts(dialog.model, address_model.OUTCOME) == ["is added, but no dataset collects Reels"]


def test_names_without_a_platform_get_one_for_all_of_them(workspace: Workspace, host: QWidget) -> None:
    dialog = opened(workspace, Tasks(), host, "https://x.com/one")
    assert not dialog.names_on.isVisible()
    dialog.text.setPlainText("@lumen.cafe\nnorthwind\nhttps://x.com/one")
    dialog.recognise()
    assert dialog.names_on.isVisible()
    assert dialog.add.text() == "Add 1 source"
    dialog.names_on.setCurrentIndex(dialog.names_on.findText("TikTok"))
    dialog.names_on.activated.emit(dialog.names_on.currentIndex())
    assert column_texts(dialog.model, address_model.PLATFORM) == ["TikTok", "TikTok", "X"]
    assert dialog.add.text() == "Add 3 sources"


def test_files_that_are_dropped_or_pasted_are_read_and_can_be_looked_at_before_they_are_added(
    workspace: Workspace, bus: Bus, qtbot: QtBot, tmp_path: Path
) -> None:
    csv_file, text_file = tmp_path / "sources.csv", tmp_path / "more.txt"
    csv_file.write_text("name,url\nLumen,https://www.instagram.com/lumen.cafe/\n", encoding="utf-16")
    text_file.write_text("https://x.com/one\n", encoding="utf-8")
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04")

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(text_file)), QUrl.fromLocalFile(str(csv_file))])
        actions, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        view.dropEvent(QDropEvent(QPointF(5, 5), actions, data, Qt.MouseButton.LeftButton, keys))
        dialog = only(view.findChildren(AddSourcesDialog))
        await until(lambda: dialog.add.text() == "Add 2 sources")
        assert stored(workspace) == []
        data.setUrls([QUrl.fromLocalFile(str(broken))])
        dialog.text.insertFromMimeData(data)
        await until(lambda: "damaged" in dialog.field.error)
        assert dialog.add.text() == "Add 2 sources"
        data.clear()
        data.setText("\nhttps://x.com/two")
        dialog.text.insertFromMimeData(data)
        await until(lambda: dialog.add.text() == "Add 3 sources")
        dialog.reject()

    assert play(bus, story) == []


def test_a_dialog_that_is_closed_takes_no_file_any_more(
    workspace: Workspace, bus: Bus, host: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "sources.txt"
    path.write_text(ACCOUNTS, encoding="utf-8")

    async def story(tasks: Tasks) -> None:
        running_now: list[int] = []
        taken: list[str] = []
        tasks.running_changed.connect(running_now.append)
        dialog = opened(workspace, tasks, host)
        dialog.text.textChanged.connect(lambda: taken.append("text"))
        dialog.take_files([path])
        dialog.reject()
        await until(lambda: running_now[-1] == 0)
        assert taken == []

    assert play(bus, story) == []


def test_a_long_text_is_looked_at_beside_the_window_and_a_longer_one_is_refused(
    workspace: Workspace, host: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(workspace, Tasks(), host)
    many = "\n".join(f"https://www.instagram.com/cafe{number}/" for number in range(3_000))
    dialog.text.setPlainText(many)
    dialog.recognise()
    assert not dialog.add.isEnabled()
    assert "Looking at the lines…" in texts(dialog)
    qtbot.waitUntil(lambda: dialog.add.text() == "Add 3,000 sources")
    assert dialog.add.isEnabled()
    dialog.text.setPlainText("x\n" * 100_001)
    dialog.recognise()
    assert "at most 100,000" in dialog.field.error
    assert not dialog.add.isEnabled()
    dialog.reject()


def test_what_is_exported_holds_what_is_shown_and_is_recognised_again(
    workspace: Workspace, bus: Bus, qtbot: QtBot, tmp_path: Path
) -> None:
    add_sources(workspace, *(replace(each, group="Spring", note="said") for each in SOURCES))
    path = tmp_path / "sources.csv"

    async def story(tasks: Tasks) -> None:
        view = shown(workspace, bus, tasks, qtbot)
        running: list[int] = []
        tasks.running_changed.connect(running.append)
        view.filter.setText("instagram")
        view.export_all.click()
        files = await found(view, QFileDialog)
        files.selectFile(str(path))
        files.done(QFileDialog.DialogCode.Accepted.value)
        await until(lambda: running[-1:] == [0])

    assert play(bus, story) == ["3 sources in sources.csv. Dropped on the sources, the file adds them again."]
    again = [line.source for line in recognise_lines(path.read_text(encoding="utf-8-sig"))]
    shown_ = [replace(each, id=0) for each in stored(workspace) if each.platform is Platform.INSTAGRAM]
    assert again == shown_


async def found(parent: QWidget, kind: type[T]) -> T:
    """The window of a kind that opens next."""
    await until(lambda: any(each.isVisible() for each in parent.findChildren(kind)))
    return next(each for each in parent.findChildren(kind) if each.isVisible())
