"""Exporting only what is new: whoever made the export before, and whoever holds the database."""

from pathlib import Path

import msgspec
import pytest
from desk import ACCOUNT, OTHER, Desk, lines, post
from shelf import NOW, Shelf

from trackfutura_desktop.flow import curate, export_notes
from trackfutura_desktop.flow.export import Format, Order, Report, export, write
from trackfutura_desktop.flow.import_file import import_file
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.model.status import Status
from trackfutura_desktop.store import runs, trash
from trackfutura_desktop.store.export import Scope, last_export
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.tree import FolderKey

THIRD = "https://www.instagram.com/harbour.bakery/"


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


def collect(
    desk: Desk, snapshot: str, *posts: dict[str, object], accounts: tuple[str, ...] = (ACCOUNT, OTHER, THIRD)
) -> int:
    """A complete run with these posts."""
    asked = desk.ask(*accounts, snapshot=snapshot)
    desk.take(list(posts), snapshot=snapshot)
    desk.workspace.database.write(
        lambda connection: runs.move_request(connection, asked.batch_id, Status.COMPLETED, 1)
    )
    return asked.run_id


def test_what_comes_back_from_the_trash_is_new_to_an_export_that_was_made_meanwhile(
    desk: Desk, order: Order, tmp_path: Path
) -> None:
    run_id = collect(desk, "sd_invented0081", post("A"), post("B"))
    desk.run(curate.move_to_trash(desk.workspace, [run_id]))
    arrive(desk, tmp_path, "C")
    assert exported(desk, order) == 1
    desk.run(curate.restore(desk.workspace, [run_id]))
    assert exported(desk, order) == 2
    assert exported(desk, order) == 0


def test_a_return_from_the_trash_is_noticed_whatever_the_clock_says(desk: Desk, order: Order) -> None:
    first = collect(desk, "sd_invented0082", post("A"))
    second = collect(desk, "sd_invented0083", post("B"))
    desk.run(curate.move_to_trash(desk.workspace, [first, second]))
    database = desk.workspace.database
    database.write(lambda connection: trash.restore(connection, [second], 5))
    assert beside(desk, order).rows == 1
    database.write(lambda connection: trash.restore(connection, [first], 4))
    assert beside(desk, order).rows == 1
    assert beside(desk, order).rows == 0


def test_what_was_merged_into_a_run_is_new_there_and_nothing_else_is(desk: Desk, order: Order) -> None:
    other = collect(desk, "sd_invented0084", post("C", THIRD), post("A"), post("D"))
    into = collect(desk, "sd_invented0085", post("A", minute=5), post("B", OTHER))
    folder = msgspec.structs.replace(order, scope=Scope(Page(FolderKey(into))))
    assert exported(desk, folder) == 2
    curate.merge_runs(desk.workspace, other, into, Watch())
    assert exported(desk, folder) == 3, "of the two accounts of which records came"
    assert exported(desk, folder) == 0


def test_a_merge_that_brought_nothing_makes_nothing_new(desk: Desk, order: Order) -> None:
    other = collect(desk, "sd_invented0086", post("A"))
    into = collect(desk, "sd_invented0087", post("A", minute=5))
    folder = msgspec.structs.replace(order, scope=Scope(Page(FolderKey(into))))
    assert exported(desk, folder) == 1
    curate.merge_runs(desk.workspace, other, into, Watch())
    assert exported(desk, folder) == 0


def test_the_account_that_only_one_run_has_is_new_in_the_other_after_a_merge(
    desk: Desk, order: Order
) -> None:
    other = collect(desk, "sd_invented0088", post("B", OTHER), accounts=(OTHER,))
    into = collect(desk, "sd_invented0089", post("A"), accounts=(ACCOUNT,))
    folder = msgspec.structs.replace(order, scope=Scope(Page(FolderKey(into))))
    assert exported(desk, folder) == 1
    curate.merge_runs(desk.workspace, other, into, Watch())
    assert exported(desk, folder) == 1
    assert exported(desk, folder) == 0
