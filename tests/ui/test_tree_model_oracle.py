"""The tree model against plain nested lists: any runs, records, deletions, names and filters in any order."""

from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import seeds
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule, run_state_machine_as_test
from model_machine import ModelMachine
from PySide6.QtCore import QElapsedTimer, QEventLoop, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QApplication

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store import content, leaves, naming_runs, trash
from trackfutura_desktop.store.tree_filter import Search
from trackfutura_desktop.ui import group_starts
from trackfutura_desktop.ui.tree import FolderModel
from trackfutura_desktop.ui.tree_roles import NAME

_PATIENCE_MS = 20_000
_SIZE = 3  # of a group
_JOB_DEPTH = 4
_REQUESTS = (
    (Platform.INSTAGRAM, Service.POSTS, ["a.b", "c.d"]),
    (Platform.INSTAGRAM, Service.COMMENTS, ["c.d"]),
    (Platform.TIKTOK, Service.POSTS, ["e.f"]),
)
_WORDS = ("", "a.b", "oat", "tiktok", "comments oat", "c.d instagram", "nowhere")
_JOBS = (
    "SELECT j.id, j.run_id, r.name, j.platform, j.service, j.short_name FROM scraping_jobs AS j "
    "JOIN scraping_runs AS r ON r.id = j.run_id WHERE r.trashed_at IS NULL ORDER BY j.run_id DESC, j.id"
)
Tree = list[tuple[object, int, Any]]  # what a folder is known by, its count, and the tree under it


class Requested(NamedTuple):
    run_id: int
    made: seeds.Made


class Machine(ModelMachine):
    """What is in the database is put together by Python, from one list of all jobs and one of all records."""

    model: FolderModel

    def __init__(self) -> None:
        super().__init__()
        self.model = FolderModel(self.workspace.database, self.workspace.project.id)
        self.watch()
        self.requests: list[Requested] = []
        self.events: list[tuple[Requested, int]] = []
        self.words = ""
        self.late = Change()  # what the window has not been told of yet
        self.held: tuple[QPersistentModelIndex, object] | None = None

    @initialize(chosen=st.sets(st.sampled_from(range(3)), min_size=1))
    def begin(self, chosen: set[int]) -> None:
        self.collect(chosen, "oat", is_told=True)

    @rule(
        chosen=st.sets(st.sampled_from(range(3)), min_size=1),
        name=st.sampled_from(("oat", "tea")),
        is_told=st.booleans(),
    )
    def collect(self, chosen: set[int], name: str, *, is_told: bool) -> None:
        """Another run."""
        groups = [_REQUESTS[each] for each in sorted(chosen)]
        run_id, made = seeds.add_run(self.workspace, f"{name} {next(self.names)}", *groups)
        self.requests += [Requested(run_id, each) for each in made]
        self.tell(run_id, [job for each in made for job in each.jobs], is_told=is_told)

    @rule(place=st.integers(0, 9), each=st.integers(1, 5), start=st.integers(0, 9), is_told=st.booleans())
    def arrive(self, place: int, each: int, start: int, *, is_told: bool) -> None:
        request = self.requests[place % len(self.requests)]
        event = seeds.deliver(self.workspace, request.made, each=each, start=start, final=None)
        self.events.append((request, event))
        self.tell(request.run_id, request.made.jobs, is_told=is_told)

    @rule(place=st.integers(0, 9), is_told=st.booleans())
    def delete(self, place: int, *, is_told: bool) -> None:
        if self.events:
            request, event = self.events.pop(place % len(self.events))
            self.workspace.database.write(lambda connection: content.forget_delivery(connection, event))
            self.tell(request.run_id, request.made.jobs, is_told=is_told)

    @rule(place=st.integers(0, 9), is_back=st.booleans(), is_told=st.booleans())
    def throw_away(self, place: int, *, is_back: bool, is_told: bool) -> None:
        run_id = self.requests[place % len(self.requests)].run_id
        act = trash.restore if is_back else trash.move_to_trash
        self.stop_collecting(run_id)
        self.workspace.database.write(lambda connection: act(connection, [run_id], 1))
        self.tell(run_id, [], is_told=is_told)

    @rule(place=st.integers(0, 9), name=st.sampled_from(("oat", "rye")))
    def rename(self, place: int, name: str) -> None:
        run_id, said = self.requests[place % len(self.requests)].run_id, f"{name} {next(self.names)}"
        self.workspace.database.write(lambda connection: naming_runs.rename_run(connection, run_id, said))
        self.tell(run_id, [], is_told=True)

    @rule(words=st.sampled_from(_WORDS))
    def narrow(self, words: str) -> None:
        self.words = words
        self.tell(0, [], is_told=True)

    @rule(path=st.lists(st.integers(0, 4), max_size=5))
    def open_folder(self, path: list[int]) -> None:
        index = QModelIndex()
        for row in path:
            if self.model.canFetchMore(index):
                self.model.fetchMore(index)
            if not self.model.rowCount(index):
                return
            index = self.model.index(row % self.model.rowCount(index), NAME, index)
        self.held = (QPersistentModelIndex(index), self.key(index)) if index.isValid() else None

    @invariant()
    def shows_what_the_lists_have(self) -> None:
        if self.late.runs:
            return
        wanted = self.oracle()
        patience = QElapsedTimer()
        patience.start()
        while (shown := self.shown(QModelIndex(), wanted)) != wanted and patience.elapsed() < _PATIENCE_MS:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        assert shown == wanted
        if self.held is not None:
            index, key = self.held
            if index.isValid():
                assert self.key(index) == key
            else:
                self.held = None

    def tell(self, run_id: int, jobs: list[int], *, is_told: bool) -> None:
        """Tell the model as the window does, several changes at once where they came together."""
        self.late |= Change(runs=frozenset({run_id} - {0}), jobs=frozenset(jobs))
        if is_told:
            self.model.refresh(self.late)
            self.late = Change()
            search = Search(self.workspace.database, self.workspace.project.id, self.words)
            self.model.narrow(search.found() if self.words else None)

    def stop_collecting(self, run_id: int) -> None:
        end = f"UPDATE scraping_runs SET status = 'completed' WHERE id = {run_id}"  # noqa: S608 - a number
        self.workspace.database.write(lambda connection: connection.exec_driver_sql(end))

    def key(self, index: QModelIndex | QPersistentModelIndex) -> object:
        folder = self.model.folder(index)
        assert folder is not None
        key = folder.key
        return key.content_id or key.group or key.job_id or key.service or key.platform or key.run_id

    def shown(self, parent: QModelIndex, wanted: Tree) -> Tree:
        """What the model has; what nobody opened counts as right if it says rightly whether it can be."""
        found: Tree = []
        expected = {key: below for key, _, below in wanted}
        for row in range(self.model.rowCount(parent)):
            index = self.model.index(row, NAME, parent)
            folder, key = self.model.folder(index), self.key(index)
            assert folder is not None
            below = expected.get(key, [])
            if not self.model.canFetchMore(index):
                below = self.shown(index, below)
            elif not self.model.hasChildren(index):
                below = []
            found.append((key, folder.content_count, below))
        return found

    def oracle(self) -> Tree:
        with self.workspace.database.read() as connection:
            jobs = connection.exec_driver_sql(_JOBS).all()
            rows = connection.exec_driver_sql("SELECT job_id, id FROM content ORDER BY id").all()
        shown: list[tuple[Any, ...]] = []
        counts: Counter[tuple[object, ...]] = Counter()  # of all jobs, also of those that a filter hides
        of_job = {job_id: [each for job, each in rows if job == job_id] for job_id, *_ in jobs}
        for job_id, run_id, run, platform, service, account in jobs:
            path = (run_id, platform, service)
            counts.update({path[: depth + 1]: len(of_job[job_id]) for depth in range(3)})
            said = f"{run} {platform} {service} {account}".lower()
            if all(word in said for word in self.words.split()):
                shown.append((*path, job_id))

        def under(path: tuple[object, ...]) -> Tree:
            depth = len(path)
            if depth == _JOB_DEPTH:
                return _grouped(of_job[path[-1]])
            keys = dict.fromkeys(each[depth] for each in shown if each[:depth] == path)
            found = [(*path, key) for key in keys]
            return [
                (each[-1], counts.get(each, len(of_job.get(each[-1], ()))), under(each)) for each in found
            ]

        return under(())


def _grouped(ids: list[int]) -> Tree:
    leaves: Tree = [(each, 1, []) for each in ids]
    if len(ids) <= _SIZE:
        return leaves
    parts = [leaves[first : first + _SIZE] for first in range(0, len(ids), _SIZE)]
    return [(number, len(part), part) for number, part in enumerate(parts, 1)]


def test_the_model_shows_what_nested_lists_would(
    empty_data: Path,
    open_workspace: Callable[[Path], AbstractContextManager[Workspace]],
    app: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert app is not None
    monkeypatch.setattr(leaves, "GROUP_SIZE", _SIZE)
    monkeypatch.setattr(group_starts, "_STEP", 2)
    monkeypatch.setattr(Machine, "empty", empty_data, raising=False)
    monkeypatch.setattr(Machine, "open", staticmethod(open_workspace), raising=False)
    run_state_machine_as_test(
        Machine, settings=settings(max_examples=15, stateful_step_count=14, deadline=None)
    )
