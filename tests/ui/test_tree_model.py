from collections.abc import Iterator

import msgspec
import pytest
import seeds
from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import content, leaves, tables
from trackfutura_desktop.store.filters import GROUP_SIZE
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import rows, tree_node, words
from trackfutura_desktop.ui.tree import FolderModel
from trackfutura_desktop.ui.tree_roles import NAME, RECORDS, STATUS
from trackfutura_desktop.ui.tree_view import FolderView

POSTS = (Platform.INSTAGRAM, Service.POSTS, ["northwind.studio", "lumen.cafe"])


@pytest.fixture
def folders(filled: Workspace) -> Iterator[FolderModel]:
    model = FolderModel(filled.database, filled.project.id)
    tester = watched(model)
    yield model
    assert tester is not None


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Every signal is checked from here on; a broken promise is a warning, and a warning fails the test."""
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode)
    tester.setUseFetchMore(False)
    return tester


def load_all(model: FolderModel, parent: QModelIndex | None = None) -> list[str]:
    """Load every folder; returns the names, two blanks deeper at each level."""
    parent = parent or QModelIndex()
    if model.canFetchMore(parent):
        model.fetchMore(parent)
    names = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, NAME, parent)
        names.append(index.data())
        names += [f"  {name}" for name in load_all(model, index)]
    return names


def refreshed_is_as_new(model: FolderModel, workspace: Workspace) -> None:
    assert load_all(model) == load_all(FolderModel(workspace.database, workspace.project.id))


def test_the_tree_shows_run_platform_service_job_and_content(folders: FolderModel) -> None:
    run = folders.index(0, NAME)
    assert run.data() == "Spring campaign"
    names = load_all(folders, run)
    assert names[:3] == ["Instagram", "  Posts", "    northwind.studio"]
    assert names[3].startswith(" " * 6)
    assert [name for name in names if not name.startswith(" ")] == ["Instagram", "TikTok", "LinkedIn"]


def test_a_level_is_loaded_only_when_somebody_looks(filled: Workspace) -> None:
    folders = FolderModel(filled.database, filled.project.id)
    run = folders.index(0, NAME)
    assert folders.hasChildren(run)
    assert folders.canFetchMore(run)
    assert folders.rowCount(run) == 0
    folders.fetchMore(run)
    assert folders.rowCount(run) == 3


def test_counts_are_written_with_separators_and_stand_at_the_right(
    workspace: Workspace, app: QApplication
) -> None:
    assert app is not None
    _, made = seeds.add_run(workspace, "Large", (Platform.INSTAGRAM, Service.POSTS, ["lumen.cafe"]))
    seeds.deliver(workspace, made[0], each=1_234)
    model = FolderModel(workspace.database, workspace.project.id)
    cell = model.index(0, RECORDS)
    assert cell.data() == "1,234"
    assert cell.data(int(Qt.ItemDataRole.TextAlignmentRole)) == rows.NUMBER


def test_parents_are_silent_when_all_is_well_and_jobs_say_what_is_wrong(folders: FolderModel) -> None:
    complete = folders.find(FolderKey(1, "instagram", "posts"))
    assert complete.siblingAtColumn(STATUS).data(rows.STATE) is None
    failing = folders.find(FolderKey(3, "linkedin"))
    assert failing.siblingAtColumn(STATUS).data(rows.STATE).word == "failed"
    run = folders.index(0, STATUS)
    assert run.data(rows.PROGRESS) == pytest.approx(5 / 7)


def test_a_new_run_is_inserted_above_and_nothing_is_reset(
    folders: FolderModel, filled: Workspace, qtbot: QtBot
) -> None:
    load_all(folders)
    held = QPersistentModelIndex(folders.find(FolderKey(3, "tiktok", "posts")))
    run_id, _ = seeds.add_run(filled, "Next", POSTS)
    with (
        qtbot.assertNotEmitted(folders.modelReset),
        qtbot.waitSignal(folders.rowsInserted, timeout=0, raising=True),
    ):
        folders.refresh(Change(runs=frozenset({run_id})))
    assert folders.index(0, NAME).data() == "Next"
    assert held.isValid()
    assert held.data() == "Posts"
    refreshed_is_as_new(folders, filled)


def test_records_that_arrive_are_inserted_under_their_jobs(
    folders: FolderModel, filled: Workspace, qtbot: QtBot
) -> None:
    run_id, made = seeds.add_run(filled, "Live", POSTS)
    folders.refresh(Change(runs=frozenset({run_id})))
    load_all(folders)
    for start in (0, 4, 8):
        seeds.deliver(filled, made[0], each=4, start=start, final=None)
        with qtbot.assertNotEmitted(folders.modelReset):
            folders.refresh(Change(runs=frozenset({run_id}), jobs=frozenset(made[0].jobs)))
        refreshed_is_as_new(folders, filled)
    assert folders.index(0, RECORDS).data() == "24"


def test_a_job_of_more_than_a_thousand_records_turns_into_groups(
    filled: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_id, made = seeds.add_run(filled, "Large", (Platform.INSTAGRAM, Service.POSTS, ["lumen.cafe"]))
    seeds.deliver(filled, made[0], each=GROUP_SIZE, final=None)
    model = FolderModel(filled.database, filled.project.id)
    tester = watched(model)
    job = model.find(FolderKey(run_id, "instagram", "posts", made[0].jobs[0]))
    model.fetchMore(job)
    assert model.rowCount(job) == GROUP_SIZE
    seeds.deliver(filled, made[0], each=1, start=GROUP_SIZE)
    model.refresh(Change(runs=frozenset({run_id}), jobs=frozenset(made[0].jobs)))
    names = [model.index(row, NAME, job).data() for row in range(model.rowCount(job))]
    assert names == ["1–1,000", "1,001–1,001"]  # noqa: RUF001 - the dash that stands between figures
    german = QLocale("de_DE")
    monkeypatch.setattr(words, "locale", lambda: german)
    assert model.index(1, NAME, job).data() == "1.001–1.001"  # noqa: RUF001 - as above
    assert tester is not None


def test_groups_begin_elsewhere_when_as_many_records_came_as_went(
    filled: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaves, "GROUP_SIZE", 3)
    run_id, made = seeds.add_run(filled, "Large", (Platform.INSTAGRAM, Service.POSTS, ["lumen.cafe"]))
    first, *_ = [seeds.deliver(filled, made[0], each=3, start=start, final=None) for start in (0, 3, 6)]
    model = FolderModel(filled.database, filled.project.id)
    job = model.find(FolderKey(run_id, "instagram", "posts", made[0].jobs[0]))
    load_all(model, job)
    filled.database.write(lambda connection: content.forget_delivery(connection, first))
    seeds.deliver(filled, made[0], each=3, start=9, final=None)
    model.refresh(Change(runs=frozenset({run_id}), jobs=frozenset(made[0].jobs)))
    with filled.database.read() as connection:
        of_job = select(tables.content.c.id).where(tables.content.c.job_id == made[0].jobs[0])
        wanted = list(connection.execute(of_job.order_by(tables.content.c.id)).scalars())
    shown = []
    for group in range(3):
        above = model.index(group, NAME, job)
        found = [model.folder(model.index(row, NAME, above)) for row in range(model.rowCount(above))]
        shown += [folder.key.content_id for folder in found if folder is not None]
    assert shown == wanted


def test_a_record_that_is_read_stays_current_when_its_job_turns_into_groups(
    filled: Workspace, qtbot: QtBot
) -> None:
    run_id, made = seeds.add_run(filled, "Large", (Platform.INSTAGRAM, Service.POSTS, ["lumen.cafe"]))
    seeds.deliver(filled, made[0], each=GROUP_SIZE, final=None)
    model = FolderModel(filled.database, filled.project.id)
    view = FolderView(model)
    qtbot.addWidget(view)
    view.show()
    job = model.find(FolderKey(run_id, "instagram", "posts", made[0].jobs[0]))
    model.fetchMore(job)
    view.setCurrentIndex(model.index(700, NAME, job))
    read = view.current_key()
    assert read is not None
    assert read.content_id
    picked: list[FolderKey] = []
    view.picked.connect(picked.append)
    seeds.deliver(filled, made[0], each=1, start=GROUP_SIZE)
    model.refresh(Change(runs=frozenset({run_id}), jobs=frozenset(made[0].jobs)))
    now = view.current_key()
    assert now == msgspec.structs.replace(read, group=1)
    assert not picked
    assert [index.data() for index in view.selectedIndexes()][:1] == [view.currentIndex().data()]


def test_regression_29_every_run_job_and_record_is_listed(workspace: Workspace, app: QApplication) -> None:
    assert app is not None
    names = [f"account{number}" for number in range(25)]
    for number in range(12):
        _, made = seeds.add_run(workspace, f"Run {number}", (Platform.TIKTOK, Service.POSTS, names))
    seeds.deliver(workspace, made[0], each=15)
    model = FolderModel(workspace.database, workspace.project.id)
    found = load_all(model)
    assert sum(not name.startswith(" ") for name in found) == 12
    newest = load_all(model, model.index(0, NAME))
    assert sum(name.startswith(" " * 4) and name[4] != " " for name in newest) == 25
    assert sum(name.startswith(" " * 6) for name in newest) == 25 * 15


def test_live_changes_keep_selection_expansion_and_scroll(
    folders: FolderModel, filled: Workspace, qtbot: QtBot
) -> None:
    view = FolderView(folders)
    qtbot.addWidget(view)
    view.resize(380, 240)
    view.show()
    view.expandAll()
    chosen = folders.find(FolderKey(3, "tiktok", "posts"))
    view.setCurrentIndex(chosen)
    view.scrollTo(chosen, FolderView.ScrollHint.PositionAtTop)
    before = view.visualRect(chosen).top()
    assert view.verticalScrollBar().value() > 0
    for number in range(3):
        run_id, _ = seeds.add_run(filled, f"Above {number}", POSTS)
        folders.refresh(Change(runs=frozenset({run_id})))
    assert view.current_key() == FolderKey(3, "tiktok", "posts")
    here = folders.find(FolderKey(3, "tiktok", "posts"))
    assert view.visualRect(here).top() == before
    assert view.isExpanded(here)
    assert view.isExpanded(folders.find(FolderKey(3)))
    assert not view.isExpanded(folders.index(0, NAME))


def test_a_job_that_gets_its_first_records_can_be_opened(
    folders: FolderModel, filled: Workspace, qtbot: QtBot
) -> None:
    run_id, made = seeds.add_run(filled, "Live", POSTS)
    folders.refresh(Change(runs=frozenset({run_id})))
    view = FolderView(folders)
    qtbot.addWidget(view)
    view.resize(380, 600)
    view.show()
    view.open_run(run_id)
    job = folders.find(FolderKey(run_id, "instagram", "posts", made[0].jobs[0]))
    assert not folders.hasChildren(job)
    seeds.deliver(filled, made[0], each=2, final=Status.COMPLETED)
    folders.refresh(Change(runs=frozenset({run_id}), jobs=frozenset(made[0].jobs)))
    view.expand(job)
    qtbot.waitUntil(lambda: folders.rowCount(job) == 2)
    assert view.isExpanded(job)


def test_the_row_of_a_job_that_vanished_is_removed(folders: FolderModel, filled: Workspace) -> None:
    load_all(folders)
    gone = folders.find(FolderKey(1)).row()
    seeds.remove_run(filled, 1)
    folders.refresh(Change(runs=frozenset({1})))
    assert not folders.find(FolderKey(1)).isValid()
    assert folders.rowCount() == gone
    refreshed_is_as_new(folders, filled)


def test_more_jobs_of_a_service_come_when_somebody_looks_at_the_last_one(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree_node, "JOBS_AT_FIRST", 4)
    names = [f"account.{number}" for number in range(25)]
    run_id, (made,) = seeds.add_run(workspace, "Many", (Platform.INSTAGRAM, Service.POSTS, names))
    model = FolderModel(workspace.database, workspace.project.id)
    service = QPersistentModelIndex(model.find(FolderKey(run_id, "instagram", "posts")))
    model.fetchMore(service)
    assert model.rowCount(service) == 4
    assert model.index(2, NAME, service).data()  # not the last one: nothing is asked for
    model.refresh(Change(runs=frozenset({run_id})))
    QApplication.processEvents()
    assert model.rowCount(service) == 4
    for wanted in (8, 16, 25):
        assert model.index(model.rowCount(service) - 1, NAME, service).data()
        qtbot.waitUntil(lambda wanted=wanted: model.rowCount(service) == wanted)  # type: ignore[misc]
    loaded = [model.folder(model.index(row, NAME, service)) for row in range(25)]
    assert [each.key.job_id for each in loaded if each is not None] == made.jobs


def test_a_job_that_is_not_loaded_yet_is_found(
    workspace: Workspace, app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert app is not None
    monkeypatch.setattr(tree_node, "JOBS_AT_FIRST", 4)
    names = [f"account.{number}" for number in range(25)]
    run_id, (made,) = seeds.add_run(workspace, "Many", (Platform.INSTAGRAM, Service.POSTS, names))
    model = FolderModel(workspace.database, workspace.project.id)
    key = FolderKey(run_id, "instagram", "posts", made.jobs[20])
    assert not model.shown(key).isValid()
    found = model.find(key)
    assert found.row() == 20
    assert model.rowCount(found.parent()) == 25
