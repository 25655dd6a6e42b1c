"""The filter over the tree: ancestors stay, what was open comes back, and Python never sees every job."""

from collections.abc import Iterator
from functools import partial

import pytest
import seeds
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store import leaves, naming_runs, trash
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.store.tree_filter import Found, Search
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.data import DataView
from trackfutura_desktop.ui.tree import FolderModel
from trackfutura_desktop.ui.tree_filter import TreeFilterField
from trackfutura_desktop.ui.tree_roles import NAME
from trackfutura_desktop.ui.tree_view import FolderView

SPRING = FolderKey(3)


def found(workspace: Workspace, words: str) -> Found:
    return Search(workspace.database, workspace.project.id, words).found()


def shown(model: FolderModel, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    """Every folder down to the jobs, two blanks deeper at each level."""
    parent = parent or QModelIndex()
    if model.canFetchMore(parent):
        model.fetchMore(parent)
    names = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, NAME, parent)
        names.append("  " * depth + index.data())
        names += shown(model, index, depth + 1) if depth < 3 else []
    return names


@pytest.fixture
def data(filled: Workspace, bus: Bus, qtbot: QtBot) -> Iterator[DataView]:
    window = whole_window(filled, bus)
    qtbot.addWidget(window)
    window.resize(1_400, 900)
    window.show()
    yield window.data
    window.data.tree_pane.filter.close()


def type_words(data: DataView, qtbot: QtBot, words: str) -> Found:
    """Type into the filter and wait for what it finds."""
    tree_filter = data.tree_pane.filter
    with qtbot.waitSignal(tree_filter.narrowed, timeout=10_000) as heard:
        tree_filter.field.setText(words)
    result = heard.args[0] if heard.args else None
    assert isinstance(result, Found)
    return result


def test_a_job_is_found_with_everything_above_it_and_nothing_beside_it(filled: Workspace) -> None:
    model = FolderModel(filled.database, filled.project.id)
    model.narrow(found(filled, "lumencafe"))
    assert shown(model) == ["Spring campaign", "  TikTok", "    Posts", "      lumencafe"]


def test_what_lies_under_a_folder_that_fits_is_shown_whole(filled: Workspace) -> None:
    model = FolderModel(filled.database, filled.project.id)
    model.narrow(found(filled, "linkedin"))
    assert shown(model) == ["Spring campaign", "  LinkedIn", "    Posts", "      northwind"]
    model.narrow(found(filled, "weekly 9"))
    assert shown(model)[0] == "Weekly 9 March"
    assert len(shown(model)) == 1 + 1 + 1 + 3


def test_each_word_may_stand_at_another_level(filled: Workspace) -> None:
    result = found(filled, "SPRING tiktok fieldnotes")
    assert list(result.jobs) == [FolderKey(3, "tiktok", "posts")]
    assert result.opened == (SPRING, FolderKey(3, "tiktok"), FolderKey(3, "tiktok", "posts"))
    assert found(filled, "weekly tiktok").folders == frozenset()


def test_tags_are_found_and_so_are_letters_beyond_ascii(filled: Workspace) -> None:
    filled.database.write(lambda connection: naming_runs.describe_run(connection, 2, "", "Été kunde-7"))
    assert found(filled, "ÉTÉ").folders >= {FolderKey(2)}
    assert FolderKey(1) not in found(filled, "kunde-7").folders


def test_a_run_in_the_trash_is_not_found(filled: Workspace) -> None:
    filled.database.write(lambda connection: trash.move_to_trash(connection, [1], 1))
    assert found(filled, "weekly").folders >= {FolderKey(2)}
    assert FolderKey(1) not in found(filled, "weekly").folders


@given(words=st.text(max_size=12).filter(lambda text: bool(text.split())))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_words_are_data_whatever_they_hold(words: str, filled: Workspace) -> None:
    found(filled, words)


def test_as_many_words_are_looked_for_as_the_field_takes(filled: Workspace, qtbot: QtBot) -> None:
    field = TreeFilterField()
    qtbot.addWidget(field)
    field.setText(" ".join(map(chr, range(0x0400, 0x0400 + 1_000))))
    assert not found(filled, field.text()).folders
    assert found(filled, f"weekly {'w ' * 50}").folders


def test_half_a_letter_is_looked_for_like_any_other_text(filled: Workspace) -> None:
    assert found(filled, "\ud800 weekly").folders == found(filled, "weekly").folders


def test_wildcards_of_sql_are_letters(workspace: Workspace) -> None:
    seeds.add_run(workspace, "50 % _off_ 'quoted'", (Platform.TIKTOK, Service.POSTS, ["a_b"]))
    for words in ("%", "_off_", "'", "a_b"):
        assert found(workspace, words).folders
    for words in ("a%b", "acb", '"'):
        assert not found(workspace, words).folders


def test_a_service_that_fits_as_a_whole_costs_one_row_however_many_jobs_it_has(filled: Workspace) -> None:
    result = found(filled, "instagram")
    assert set(result.jobs.values()) == {None}


def test_typing_narrows_the_tree_and_clearing_brings_back_what_was_open(data: DataView, qtbot: QtBot) -> None:
    view, folders = data.tree, data.folders
    tester = QAbstractItemModelTester(folders, QAbstractItemModelTester.FailureReportingMode.Warning)
    tester.setUseFetchMore(False)
    view.collapseAll()
    for key in (FolderKey(1), FolderKey(1, "instagram"), FolderKey(1, "instagram", "posts")):
        view.expand(folders.find(key))
    job = folders.index(1, NAME, folders.find(FolderKey(1, "instagram", "posts")))
    view.setCurrentIndex(job)
    chosen = view.current_key()
    listed = data.contents.rowCount()
    type_words(data, qtbot, "lumencafe")
    assert [name.strip() for name in shown(folders)] == ["Spring campaign", "TikTok", "Posts", "lumencafe"]
    assert view.isExpanded(folders.find(FolderKey(3, "tiktok", "posts")))
    assert data.contents.rowCount() == listed  # nobody picked anything else
    with qtbot.waitSignal(data.tree_pane.filter.narrowed):
        data.tree_pane.filter.field.clear()
    assert view.current_key() == chosen
    assert view.isExpanded(folders.find(FolderKey(1, "instagram", "posts")))
    assert not view.isExpanded(folders.find(SPRING))
    assert folders.rowCount() == 3


def test_what_is_selected_stays_selected_while_it_fits(data: DataView, qtbot: QtBot) -> None:
    data.tree.setCurrentIndex(data.folders.find(FolderKey(3, "tiktok")))
    type_words(data, qtbot, "tiktok")
    assert data.tree.current_key() == FolderKey(3, "tiktok")
    assert data.tree_pane.filter.words == "tiktok"


def test_when_nothing_fits_the_tree_says_so_and_offers_the_way_back(data: DataView, qtbot: QtBot) -> None:
    type_words(data, qtbot, "quokka")
    assert not data.tree.isVisible()
    assert data.folders.run_count() == 3
    QTest.keyClick(data.tree_pane.filter.field, Qt.Key.Key_Escape)
    assert data.tree.isVisible()
    assert data.folders.rowCount() == 3


def test_a_new_run_that_fits_appears_while_the_tree_is_narrowed(
    data: DataView, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    type_words(data, qtbot, "posts")
    run_id, _ = seeds.add_run(filled, "Next", (Platform.TIKTOK, Service.POSTS, ["northwind"]))
    other, _ = seeds.add_run(filled, "Other", (Platform.TIKTOK, Service.COMMENTS, ["northwind"]))
    bus.changed.emit(Change(runs=frozenset({run_id, other})))
    qtbot.waitUntil(lambda: data.folders.shown(FolderKey(run_id)).isValid(), timeout=10_000)
    assert not data.folders.shown(FolderKey(other)).isValid()


def test_the_records_of_a_hidden_folder_stay_up_to_date(
    data: DataView, filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    data.tree.setCurrentIndex(data.folders.find(FolderKey(3, "tiktok", "posts")))
    before = data.contents.rowCount()
    type_words(data, qtbot, "weekly")
    assert data.tree.current_key() is None
    made = seeds.Made(5, [11, 12], Platform.TIKTOK, Service.POSTS)
    seeds.deliver(filled, made, each=3, start=900, final=None)
    bus.changed.emit(Change(runs=frozenset({3}), jobs=frozenset({11, 12})))
    qtbot.waitUntil(lambda: data.contents.rowCount() == before + 6, timeout=10_000)
    assert data.table.isVisible()


def test_groups_far_behind_are_filled_from_their_first_record(
    filled: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaves, "GROUP_SIZE", 2)
    monkeypatch.setattr("trackfutura_desktop.ui.group_starts._STEP", 3)
    run_id, made = seeds.add_run(
        filled, "Large", (Platform.INSTAGRAM, Service.POSTS, ["lumen.cafe", "northwind"])
    )
    for start in range(0, 41, 10):  # the ids of the two jobs alternate
        seeds.deliver(filled, made[0], each=10, start=start, final=None)
    model = FolderModel(filled.database, filled.project.id)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    tester.setUseFetchMore(False)
    view = FolderView(model)
    qtbot.addWidget(view)
    view.show()
    key = FolderKey(run_id, "instagram", "posts", made[0].jobs[1])
    job = model.find(key)
    view.expand(job)
    assert model.rowCount(job) == 25
    last = model.index(24, NAME, job)
    view.expand(last)
    assert model.hasChildren(last)
    qtbot.waitUntil(lambda: model.rowCount(last) == 2, timeout=10_000)
    assert view.isExpanded(last)

    def has_two(group: QModelIndex) -> bool:
        return model.rowCount(group) == 2

    ids = []
    for row in range(25):
        group = model.index(row, NAME, job)
        if model.canFetchMore(group):
            model.fetchMore(group)
        qtbot.waitUntil(partial(has_two, group), timeout=10_000)
        ids += [
            folder.key.content_id for at in range(2) if (folder := model.folder(model.index(at, 0, group)))
        ]
    with filled.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT id FROM content WHERE job_id = ? ORDER BY id", (made[0].jobs[1],)
        )
        assert ids == [row[0] for row in rows]
