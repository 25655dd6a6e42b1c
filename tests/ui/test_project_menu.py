"""Switching between projects: the window shows one of them, whole, and nothing of the others."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
import seeds
from builders_b import BODY, add_event, add_sources, only, play, texts, until
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from whole import whole_window

from trackfutura_desktop.flow import projects
from trackfutura_desktop.flow.import_file import import_file
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.status import EventStatus
from trackfutura_desktop.store import comments, listing, search, tree
from trackfutura_desktop.store.database import Connection
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.deliveries import DeliveriesView
from trackfutura_desktop.ui.project_menu import NameDialog
from trackfutura_desktop.ui.runs import RunsView
from trackfutura_desktop.ui.sources import SourcesView
from trackfutura_desktop.ui.task import Tasks

POSTS = (Platform.INSTAGRAM, Service.POSTS, ["lumen.cafe"])
FOLDERS = 200  # what `filled` has in its run 3


class Shown:
    """The window with each of its views."""

    def __init__(self, workspace: Workspace, bus: Bus, qtbot: QtBot) -> None:
        self.window = whole_window(workspace, bus)
        qtbot.addWidget(self.window)
        self.window.resize(1_440, 900)
        self.window.show()
        runs, sources, deliveries = map(self.window.view, ("runs", "sources", "deliveries"))
        assert isinstance(runs, RunsView)
        assert isinstance(sources, SourcesView)
        assert isinstance(deliveries, DeliveriesView)
        self.runs, self.sources, self.deliveries = runs, sources, deliveries

    def counts(self) -> tuple[int, int, int, int]:
        """Runs in the tree, runs, sources and deliveries that are listed."""
        return (
            self.window.data.folders.rowCount(),
            self.runs.model.rowCount(),
            self.sources.model.rowCount(),
            self.deliveries.model.rowCount(),
        )

    def menu(self) -> QMenu:
        return self.window.project_menu.fill()

    async def end(self) -> None:
        await self.window.shut_down()
        self.window.close()


def press(menu: QMenu, text: str) -> None:
    only([each for each in menu.actions() if each.text().startswith(text)]).trigger()


async def name_it(shown: Shown, name: str) -> None:
    dialog = only([each for each in shown.window.findChildren(NameDialog) if each.isVisible()])
    dialog.name.setText(name)
    dialog.go_on.click()
    await until(lambda: shown.window.project_menu.text() == name)


def test_a_new_project_is_empty_and_the_old_one_comes_back_as_it_was(
    filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    async def story(_tasks: Tasks) -> None:
        shown = Shown(filled, bus, qtbot)
        window, old = shown.window, filled.project
        assert shown.counts() == (3, 3, 7, 5)
        press(shown.menu(), "New project…")
        await name_it(shown, "Study two")
        await until(lambda: shown.counts() == (0, 0, 0, 0))
        assert filled.project.name == "Study two"
        assert "Start with your sources" in texts(window)
        assert window.data.contents.rowCount() == 0
        assert window.data.records.page is None
        menu = shown.menu()
        press(menu, old.name)
        await until(lambda: shown.counts() == (3, 3, 7, 5))
        assert window.data.contents.rowCount() == FOLDERS
        assert window.project_menu.text() == old.name
        await shown.end()

    assert play(bus, story) == []


def test_what_goes_on_in_another_project_is_not_shown_and_is_there_when_one_comes_back(
    filled: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    async def story(_tasks: Tasks) -> None:
        run_id, made = seeds.add_run(filled, "Live", POSTS)
        shown = Shown(filled, bus, qtbot)
        old = filled.project.id
        await projects.create_project(filled, "Study two")
        shown.window.project_menu.switched.emit()
        seeds.deliver(filled, made[0], each=5)
        add_event(filled, status=EventStatus.TEST_WEBHOOK)  # belongs to no run
        events = frozenset(range(1, 8))
        seen: list[object] = []
        bus.changed.connect(seen.append)
        bus.publish(Change(runs=frozenset({run_id}), jobs=frozenset(made[0].jobs), events=events))
        await until(lambda: bool(seen))
        await until(lambda: shown.deliveries.model.rowCount() == 1)
        assert shown.counts() == (0, 0, 0, 1)
        shown.window.select_run(run_id)
        await until(lambda: shown.window.data.contents.rowCount() == 5)
        assert filled.project.id == old
        assert shown.counts() == (4, 4, 7, 7)
        await shown.end()

    assert play(bus, story) == []


def test_a_project_is_renamed_archived_and_found_again(filled: Workspace, bus: Bus, qtbot: QtBot) -> None:
    async def story(_tasks: Tasks) -> None:
        shown = Shown(filled, bus, qtbot)
        window = shown.window
        press(shown.menu(), "Archive this project")
        await until(lambda: any("It is the only project" in text for text in texts(window)))
        press(shown.menu(), "Rename this project…")
        await name_it(shown, "Spring")
        await projects.create_project(filled, "Other")
        window.project_menu.show_name()
        window.project_menu.switched.emit()
        press(shown.menu(), "Archive this project")
        await until(lambda: window.project_menu.text() == "Spring")
        assert shown.counts() == (3, 3, 7, 5)
        menu = shown.menu()
        archived = only(menu.findChildren(QMenu))
        press(archived, "Other")
        await until(lambda: window.project_menu.text() == "Other")
        assert shown.counts() == (0, 0, 0, 0)
        await shown.end()

    assert play(bus, story) == []


def test_a_name_that_is_taken_is_refused_at_its_field(filled: Workspace, bus: Bus, qtbot: QtBot) -> None:
    async def story(_tasks: Tasks) -> None:
        shown = Shown(filled, bus, qtbot)
        shown.window.project_menu.ask_for_new()
        dialog = only(shown.window.findChildren(NameDialog))
        dialog.name.setText(filled.project.name.upper())
        dialog.go_on.click()
        await until(lambda: any("Another project is called" in text for text in texts(dialog)))
        assert dialog.go_on.isEnabled()
        dialog.reject()
        await shown.end()

    assert play(bus, story) == []


def test_no_list_search_or_history_reaches_into_another_project(workspace: Workspace) -> None:
    _, made = seeds.add_run(workspace, "One", POSTS)
    seeds.deliver(workspace, made[0], each=3)
    first = workspace.project.id
    asyncio.run(projects.create_project(workspace, "Other"))
    _, made = seeds.add_run(workspace, "Two", POSTS)
    seeds.deliver(workspace, made[0], each=3)
    workspace.database.write(second_answers_first)
    seen: set[int] = set()
    with workspace.database.read() as connection:
        for project in (first, workspace.project.id):
            page = Page(FolderKey(0, project_id=project))
            assert listing.count(connection, page) == 3
            found = sorted(listing.part(connection, page, 0, 10), key=lambda row: row.id)
            own = {row.id for row in found}
            assert not own & seen
            seen |= own
            post = found[0]
            assert len(search.history(connection, post)) == 1
            assert comments.post_of(connection, post.platform, post.native_id, post.job_id) == post.id
            under = comments.Comments(workspace.database, post.platform, post.native_id, post.job_id)
            assert list(under.ids()) == [found[1].id]
        assert listing.count(connection, Page(FolderKey(0))) == 6


def second_answers_first(connection: Connection) -> None:
    """Of each job the second record is a comment on the first."""
    connection.exec_driver_sql(
        "UPDATE content SET parent_id = (SELECT native_id FROM content AS one WHERE one.id = content.id - 1) "
        "WHERE id IN (SELECT min(id) + 1 FROM content GROUP BY job_id)"
    )


def test_a_file_can_be_imported_into_each_project_once(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "posts.json"
    path.write_bytes(BODY)

    async def imported() -> bool:
        return (await import_file(workspace, path, Watch())).is_repeat

    first = workspace.project.id
    assert asyncio.run(imported()) is False
    assert asyncio.run(imported()) is True
    asyncio.run(projects.create_project(workspace, "Other"))
    assert asyncio.run(imported()) is False
    assert asyncio.run(imported()) is True
    with workspace.database.read() as connection:
        counts = [len(tree.runs(connection, each)) for each in (first, workspace.project.id)]
    assert counts == [1, 1]


def test_the_next_start_opens_the_project_of_the_last(
    tmp_path: Path, open_workspace: Callable[[Path], AbstractContextManager[Workspace]]
) -> None:
    with open_workspace(tmp_path / "data") as made:
        asyncio.run(projects.create_project(made, "Later"))
        add_sources(made)
    with open_workspace(tmp_path / "data") as again:
        assert again.project.name == "Later"


@pytest.mark.parametrize("name", ["R & D", "<b>bold</b>", "x" * 100])
def test_a_name_is_shown_as_it_is(workspace: Workspace, bus: Bus, qtbot: QtBot, name: str) -> None:
    asyncio.run(projects.rename_project(workspace, name))
    window = whole_window(workspace, bus)
    qtbot.addWidget(window)
    assert window.project_menu.accessibleName() == f"Project: {name}"
    assert "<b>" not in window.project_menu.toolTip()
    assert window.project_menu.sizeHint().width() < 360
    window.data.records.close_lists()


def test_a_name_that_is_being_stored_is_stored_before_the_dialog_closes(
    workspace: Workspace, bus: Bus, qtbot: QtBot
) -> None:
    async def story(_tasks: Tasks) -> None:
        shown = Shown(workspace, bus, qtbot)
        shown.window.project_menu.ask_for_name()
        dialog = only(shown.window.findChildren(NameDialog))
        dialog.name.setText("Autumn")
        dialog.go_on.click()
        dialog.close()
        assert dialog.isVisible()
        await until(lambda: shown.window.project_menu.text() == "Autumn")
        await shown.end()

    assert play(bus, story) == []
