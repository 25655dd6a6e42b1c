"""Exporting only what is new: whoever made the export before, and whoever holds the database."""

from pathlib import Path

import pytest
from desk import Desk, lines, post
from shelf import NOW, Shelf

from trackfutura_desktop.flow import export_notes
from trackfutura_desktop.flow.export import Format, Order, Report, export, write
from trackfutura_desktop.flow.import_file import import_file
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.store.export import Scope, last_export
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.tree import FolderKey


@pytest.fixture
def order(tmp_path: Path) -> Order:
    return Order(path=tmp_path / "new.csv", format=Format.CSV, scope=Scope(), only_new=True)


def exported(desk: Desk, order: Order) -> int:
    return desk.run(export(desk.workspace, order, Watch())).rows


def arrive(desk: Desk, tmp_path: Path, *codes: str) -> None:
    path = tmp_path / "posts.ndjson"
    path.write_bytes(lines([post(code) for code in codes]))
    desk.run(import_file(desk.workspace, path, Watch()))
    desk.settle()


def beside(desk: Desk, order: Order) -> Report:
    """An export by another program while the engine holds the folder."""
    report = write(desk.workspace.database, desk.folder, order, Watch(), desk.workspace.clock)
    assert report.noted is not None
    export_notes.note(desk.workspace.database, desk.folder, report.noted)
    return report


def test_the_next_export_holds_what_came_since(desk: Desk, order: Order, tmp_path: Path) -> None:
    arrive(desk, tmp_path, "A", "B")
    assert exported(desk, order) == 2
    assert exported(desk, order) == 0
    arrive(desk, tmp_path, "C")
    assert exported(desk, order) == 1
    assert exported(desk, order) == 0


def test_a_changed_record_is_new_again(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.put([{"native_id": "A"}, {"native_id": "B"}])
    report = shelf.export(tmp_path / "a.csv", only_new=True)
    assert report.noted is not None
    assert report.noted.newest_updated_at == NOW
    shelf.database.close()
    export_notes.note(shelf.database, shelf.folder, report.noted)
    shelf.database.open()
    shelf.change("B", NOW + 1, likes=7)
    assert shelf.export(tmp_path / "a.csv", only_new=True).rows == 1
    shelf.close()


def test_another_folder_and_other_columns_have_their_own_last_export(
    desk: Desk, order: Order, tmp_path: Path
) -> None:
    arrive(desk, tmp_path, "A", "B")
    assert exported(desk, order) == 2
    run = Scope(Page(FolderKey(1)))
    few = Order(path=order.path, format=Format.CSV, scope=order.scope, columns=("text",), only_new=True)
    assert exported(desk, few) == 2
    assert exported(desk, Order(path=order.path, format=Format.JSON, scope=run, only_new=True)) == 2
    as_json = Order(path=order.path, format=Format.JSON, scope=order.scope, only_new=True)
    assert exported(desk, as_json) == 0, "the format makes no difference"


def test_an_export_beside_a_running_window_is_remembered(desk: Desk, order: Order, tmp_path: Path) -> None:
    arrive(desk, tmp_path, "A", "B")
    assert beside(desk, order).rows == 2
    assert beside(desk, order).rows == 0
    with desk.workspace.database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM exports").scalar_one() == 0
    arrive(desk, tmp_path, "C")
    assert exported(desk, order) == 1, "the window knows of it, too"
    assert not list(desk.folder.export_notes.iterdir()), "and has taken the notes in"
    with desk.workspace.database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM exports").scalar_one() == 3


def test_a_note_that_cannot_be_read_holds_nothing_up(desk: Desk, order: Order, tmp_path: Path) -> None:
    arrive(desk, tmp_path, "A")
    desk.folder.export_notes.mkdir()
    (desk.folder.export_notes / "1.json").write_text("{")
    assert exported(desk, order) == 1
    assert exported(desk, order) == 0


def test_an_export_without_a_window_is_noted_in_the_database(
    desk: Desk, order: Order, tmp_path: Path
) -> None:
    arrive(desk, tmp_path, "A")
    desk.stop()
    report = beside(desk, order)
    assert report.noted is not None
    assert not desk.folder.export_notes.exists()
    desk.start()
    with desk.workspace.database.read() as connection:
        assert last_export(connection, report.noted.scope) == report.noted
