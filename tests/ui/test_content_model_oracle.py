"""The content model against a plain list: any inserts, updates, deletions, sorts and filters in any order."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
import seeds
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule, run_state_machine_as_test
from model_machine import ModelMachine
from PySide6.QtCore import QElapsedTimer, QEventLoop, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.store import content, listing, ordering, search
from trackfutura_desktop.store.filters import Between, Contains, Filter, OneOf
from trackfutura_desktop.store.listing import ContentRow, Page
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import ordering as ui_ordering
from trackfutura_desktop.ui.table import RECORD, ContentModel
from trackfutura_desktop.ui.table_columns import COLUMNS

_PATIENCE_MS = 20_000
_TEXTS = ("", "oat biscuits", "Morning light", "light on the shelves")
_FILTERS: tuple[tuple[Filter, Callable[[ContentRow], bool]], ...] = (
    (Between("likes", least=10), lambda row: row.likes is not None and row.likes >= 10),
    (Contains("text", "light"), lambda row: "light" in row.text.lower()),
    (OneOf("author", ("a.b",)), lambda row: row.author == "a.b"),
)
_WORDS: dict[str, Callable[[ContentRow], bool]] = {
    "": lambda _row: True,
    "lig": lambda row: "light" in f"{row.text} {row.hashtags}".lower(),
    "oat": lambda row: "oat" in row.text,
}


class Machine(ModelMachine):
    """What is in the database is read row by row, and sorted and filtered by Python."""

    model: ContentModel

    def __init__(self) -> None:
        super().__init__()
        self.events: list[int] = []
        self.model = ContentModel(self.workspace.database)
        self.watch()
        self.held: tuple[QPersistentModelIndex, int] | None = None
        self.page = Page(FolderKey(1))

    @initialize(each=st.integers(0, 30))
    def begin(self, each: int) -> None:
        _, made = seeds.add_run(self.workspace, "Run", (Platform.INSTAGRAM, Service.POSTS, ["a.b", "c.d"]))
        self.made = made[0]
        self.grow(each, 0, None, "")
        self.model.show(self.page)

    @rule(
        each=st.integers(1, 40),
        start=st.integers(0, 60),
        likes=st.none() | st.integers(0, 20),
        text=st.sampled_from(_TEXTS),
    )
    def arrive(self, each: int, start: int, likes: int | None, text: str) -> None:
        """New records, and other forms of those that are there."""
        self.grow(each, start, likes, text)
        self.model.refresh()

    @rule(place=st.integers(0, 20))
    def delete(self, place: int) -> None:
        if self.events:
            event = self.events.pop(place % len(self.events))
            self.workspace.database.write(lambda connection: content.forget_delivery(connection, event))
            self.model.refresh()

    @rule(column=st.sampled_from(range(len(COLUMNS))), is_down=st.booleans())
    def sort(self, column: int, is_down: bool) -> None:  # noqa: FBT001 - drawn
        self.held = None
        self.model.sort(column, Qt.SortOrder.DescendingOrder if is_down else Qt.SortOrder.AscendingOrder)
        self.page = Page(self.page.key, COLUMNS[column].sort, is_down, self.page.words, self.page.filters)

    @rule(
        words=st.sampled_from(list(_WORDS)),
        chosen=st.sets(st.sampled_from(range(len(_FILTERS))), max_size=2),
        key=st.sampled_from([FolderKey(1), FolderKey(0), FolderKey(1, "instagram", "posts", 1)]),
    )
    def narrow(self, words: str, chosen: set[int], key: FolderKey) -> None:
        self.held = None
        filters = tuple(_FILTERS[each][0] for each in sorted(chosen))
        self.page = Page(key, self.page.sort, self.page.descending, words, filters)
        self.model.show(self.page)

    @rule(row=st.integers(0, 100))
    def hold(self, row: int) -> None:
        self.settle()
        if self.model.rowCount():
            index = self.model.index(row % self.model.rowCount(), 0)
            self.held = (QPersistentModelIndex(index), index.data(RECORD).id)

    @invariant()
    def shows_what_the_list_has(self) -> None:
        self.settle()
        wanted = self.oracle()
        assert [self.model.index(row, 0).data(RECORD) for row in range(self.model.rowCount())] == wanted
        if self.held is not None:
            index, id_ = self.held
            assert index.isValid() == any(row.id == id_ for row in wanted)
            if index.isValid():
                assert index.data(RECORD).id == id_
            else:
                self.held = None  # the next record may get the same id, and is another one

    def teardown(self) -> None:
        self.model.close()
        super().teardown()

    def grow(self, each: int, start: int, likes: int | None, text: str) -> None:
        if each:
            self.events.append(
                seeds.deliver(
                    self.workspace, self.made, each=each, start=start, likes=likes, text=text, final=None
                )
            )

    def settle(self) -> None:
        """Wait until the order of what is shown is known."""
        patience = QElapsedTimer()
        patience.start()
        while self.model.is_waiting or self.model.is_growing or self.model.is_ordering:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            assert patience.elapsed() < _PATIENCE_MS, self.page

    def oracle(self) -> list[ContentRow]:
        page = self.page
        with self.workspace.database.read() as connection:
            ids = list(connection.exec_driver_sql("SELECT id FROM content ORDER BY id").scalars())
            found = [each for id_ in ids if (each := search.detail(connection, id_)) is not None]
        kept = [
            each.row
            for each in found
            if page.key.job_id in (0, each.row.job_id)
            and _WORDS[page.words](each.row)
            and all(fits(each.row) for filtered, fits in _FILTERS if filtered in page.filters)
        ]

        def value(row: ContentRow) -> Any:
            return getattr(row, page.sort)

        known = [row for row in kept if value(row) is not None]
        missing = [row for row in kept if value(row) is None]
        known.sort(key=attrgetter(page.sort), reverse=page.descending)
        return [*known, *missing]


@pytest.mark.parametrize("few", [5_000, 12], ids=["at once", "beside the window"])
def test_the_model_shows_what_a_plain_list_would(
    few: int,
    empty_data: Path,
    open_workspace: Callable[[Path], AbstractContextManager[Workspace]],
    app: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert app is not None
    monkeypatch.setattr(listing, "FEW", few)
    monkeypatch.setattr(ordering, "_TRIED", 9)
    monkeypatch.setattr(ordering, "_FIRST", 7)
    monkeypatch.setattr(ordering, "_SLICE", 11)
    monkeypatch.setattr(ui_ordering, "_NEAR", 3)
    monkeypatch.setattr(Machine, "empty", empty_data, raising=False)
    monkeypatch.setattr(Machine, "open", staticmethod(open_workspace), raising=False)
    run_state_machine_as_test(
        Machine, settings=settings(max_examples=10, stateful_step_count=10, deadline=None)
    )
