"""A group of the tree ("1–1,000") lists its own records: those that stand under it."""  # noqa: RUF002 - the name

from collections.abc import Iterator

import pytest
import seeds
from pytestqt.qtbot import QtBot

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store import filters, leaves
from trackfutura_desktop.store.export import COLUMNS, Moments, Reader, Scope
from trackfutura_desktop.store.filters import Between
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import filter_bar, folder_words
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.data import DataView
from trackfutura_desktop.ui.filter_bar import said
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.tree_roles import NAME

SIZE = 4


class Groups:
    """A data view with a job of ten records, in groups of four."""

    def __init__(self, workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
        self.workspace, self.bus, self.qtbot = workspace, bus, qtbot
        names = ["lumen.cafe", "northwind.studio"]
        self.run_id, (self.made,) = seeds.add_run(
            workspace, "Large", (Platform.INSTAGRAM, Service.POSTS, names)
        )
        for start in range(0, 10, 2):  # the ids of the two jobs alternate
            seeds.deliver(workspace, self.made, each=2, start=start, final=None)
        self.job = FolderKey(self.run_id, "instagram", "posts", self.made.jobs[1])
        self.view = DataView(workspace, bus, Tasks())
        qtbot.addWidget(self.view)
        self.view.resize(1_300, 700)
        self.view.show()
        self.view.open_run(self.run_id)

    def pick(self, key: FolderKey) -> None:
        """Click a row."""
        index = self.view.folders.find(key)
        assert index.isValid()
        self.view.tree.setCurrentIndex(index)
        self.view.tree.clicked.emit(index)

    def group(self, number: int) -> FolderKey:
        return FolderKey(self.run_id, "instagram", "posts", self.job.job_id, number)

    def under(self, number: int) -> set[int]:
        """The ids that stand under a group in the tree."""
        folders, index = self.view.folders, self.view.folders.find(self.group(number))
        if folders.canFetchMore(index):
            folders.fetchMore(index)
        self.qtbot.waitUntil(lambda: folders.rowCount(index) > 0)
        found = [folders.folder(folders.index(row, NAME, index)) for row in range(folders.rowCount(index))]
        return {folder.key.content_id for folder in found if folder is not None}

    def listed(self) -> set[int]:
        self.qtbot.waitUntil(lambda: not self.view.contents.is_growing)
        return set(self.view.contents.known_ids([range(self.view.contents.rowCount())]) or ())

    def wait_for(self, ids: set[int]) -> None:
        self.qtbot.waitUntil(lambda: self.listed() == ids, timeout=30_000)


@pytest.fixture
def groups(workspace: Workspace, bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Groups]:
    for module in (filters, leaves, folder_words, filter_bar):
        monkeypatch.setattr(module, "GROUP_SIZE", SIZE)
    made = Groups(workspace, bus, qtbot)
    yield made
    made.view.records.close_lists()


def test_a_group_lists_what_stands_under_it(groups: Groups) -> None:
    for number, count in ((2, 4), (1, 4), (3, 2)):
        groups.pick(groups.group(number))
        expected = groups.under(number)
        assert len(expected) == count
        groups.wait_for(expected)
    shown = groups.view.records.bar.filters
    assert [said(each) for each in shown] == ["Records 9–12 by arrival"]  # noqa: RUF001 - from, to


def test_other_filters_hold_beside_it_and_it_ends_with_the_next_folder(groups: Groups) -> None:
    records = groups.view.records
    groups.pick(groups.job)
    everything = groups.listed()
    assert len(everything) == 10
    shown = records.contents.known_ids([range(10)]) or ()
    likes = {each: records.contents.record(row) for row, each in enumerate(shown)}
    most = max(found.likes or 0 for found in likes.values() if found is not None)
    groups.pick(groups.group(2))
    records.narrow("likes", Between("likes", 0, most - 1))
    fitting = {each for each, found in likes.items() if found is not None and (found.likes or 0) < most}
    groups.wait_for(groups.under(2) & fitting)
    groups.pick(groups.job)
    groups.wait_for(fitting)
    assert records.bar.filters == (Between("likes", 0, most - 1),)


def test_its_button_shows_the_whole_job_and_a_click_the_group_again(groups: Groups) -> None:
    groups.pick(groups.group(1))
    groups.wait_for(groups.under(1))
    groups.view.records.narrow("group", None)
    groups.qtbot.waitUntil(lambda: len(groups.listed()) == 10)
    groups.pick(groups.group(1))
    groups.wait_for(groups.under(1))


def test_a_search_of_everything_is_not_kept_to_the_group(groups: Groups) -> None:
    groups.pick(groups.group(1))
    groups.wait_for(groups.under(1))
    groups.view.records.search.take_focus(everywhere=True)
    groups.qtbot.waitUntil(lambda: len(groups.listed()) == 20)


def test_what_arrives_in_the_last_group_is_listed_up_to_its_end(groups: Groups) -> None:
    groups.pick(groups.group(3))
    groups.wait_for(groups.under(3))
    seeds.deliver(groups.workspace, groups.made, each=3, start=10, final=None)
    groups.bus.changed.emit(Change(runs=frozenset({groups.run_id}), jobs=frozenset(groups.made.jobs)))
    groups.qtbot.waitUntil(lambda: len(groups.listed()) == SIZE, timeout=30_000)
    assert groups.listed() == groups.under(3)


def test_a_group_is_exported_as_it_is_listed(groups: Groups) -> None:
    groups.pick(groups.group(2))
    groups.wait_for(groups.under(2))
    page = groups.view.records.page
    assert page is not None
    with groups.workspace.database.read() as connection:
        reader = Reader(connection, Scope(page), COLUMNS, Moments.PLAIN)
        assert reader.extent().records == SIZE
        assert sum(map(len, reader.blocks())) == SIZE
