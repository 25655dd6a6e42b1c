"""The catalogue in the window: what runs use and what it costs, changed and taken back."""

import pytest
from builders_b import column_texts, connected, cut_cells, cut_texts, nameless, only, play, texts, until
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from trackfutura_desktop.flow import catalogue as acts
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.own_catalogue import OwnCatalogue, new_dataset
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.simulator import running
from trackfutura_desktop.ui import catalogue_model, theme
from trackfutura_desktop.ui.add_dataset import AddDatasetDialog
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.catalogue import CatalogueDialog
from trackfutura_desktop.ui.task import Tasks


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window that the dialog stands on."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(workspace: Workspace, tasks: Tasks, host: QWidget) -> CatalogueDialog:
    dialog = CatalogueDialog(workspace, tasks, host)
    dialog.open()
    return dialog


def choose(dialog: CatalogueDialog, dataset_id: str) -> int:
    row = dialog.model.row_of(dataset_id)
    assert row is not None
    place = dialog.table.model().mapFromSource(dialog.model.index(row, 0))  # type: ignore[attr-defined] # a proxy
    dialog.table.selectRow(place.row())
    return row


def test_every_dataset_is_listed_with_its_price(workspace: Workspace, host: QWidget) -> None:
    dialog = opened(workspace, Tasks(), host)
    ids = column_texts(dialog.model, catalogue_model.ID)
    assert sorted(ids) == sorted(each.id for each in workspace.catalogue.datasets)
    assert set(column_texts(dialog.model, catalogue_model.ORIGIN)) == {"shipped"}
    assert cut_texts(dialog) == []
    assert nameless(dialog) == []


def test_a_price_and_what_is_used_are_changed_stored_and_taken_back(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    posts = workspace.catalogue.dataset(Platform.INSTAGRAM, Service.POSTS)
    assert posts is not None

    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        row = choose(dialog, posts.id)
        dialog.price.setValue(2.5)
        dialog.set_price.click()
        await until(lambda: column_texts(dialog.model, catalogue_model.PRICE)[row] == "$2.50")
        assert workspace.catalogue.by_id(posts.id).price_per_1000 == 2.5  # type: ignore[union-attr] # it is there
        dialog.turn.click()
        await until(lambda: column_texts(dialog.model, catalogue_model.USE)[row] == "off")
        assert workspace.catalogue.dataset(Platform.INSTAGRAM, Service.POSTS) != posts
        assert acts.load(workspace.folder) == workspace.catalogue
        dialog.strip.undo()
        await until(lambda: column_texts(dialog.model, catalogue_model.USE)[row] == "use it")
        assert column_texts(dialog.model, catalogue_model.PRICE)[row] == "$2.50"
        dialog.reset.click()
        await until(lambda: column_texts(dialog.model, catalogue_model.PRICE)[row] == "$1.50")
        assert acts.own(workspace) == OwnCatalogue()
        dialog.accept()

    assert play(bus, story) == []


def test_a_dataset_is_added_by_its_id_and_removed_again(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    before = workspace.catalogue

    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        dialog.add.click()
        adding = only(dialog.findChildren(AddDatasetDialog))
        adding.id.setText(before.datasets[0].id)
        adding.name.setText("Mine")
        adding.add.click()
        assert any("already" in text for text in texts(adding))
        adding.id.setText("not an id")
        adding.add.click()
        assert any("cannot be the id" in text for text in texts(adding))
        adding.id.setText("gd_mine")
        adding.add.click()
        await until(lambda: dialog.model.row_of("gd_mine") is not None)
        assert workspace.catalogue.dataset(Platform.INSTAGRAM, Service.POSTS).id == "gd_mine"  # type: ignore[union-attr] # it is there
        choose(dialog, "gd_mine")
        assert dialog.reset.text() == "Remove"
        dialog.reset.click()
        await until(lambda: dialog.model.row_of("gd_mine") is None)
        assert workspace.catalogue == before
        dialog.accept()

    assert play(bus, story) == []


def test_bright_data_is_asked_what_it_has(workspace: Workspace, bus: Bus, host: QWidget) -> None:
    gone = new_dataset("gd_gone", "Gone", workspace.catalogue.datasets[0], Platform.X, Service.POSTS)

    async def story(tasks: Tasks) -> None:
        with running() as simulator:
            async with connected(workspace, simulator) as live:
                await acts.keep(live, OwnCatalogue().added(gone))
                dialog = opened(live, tasks, host)
                head = dialog.table.filling_header
                assert head.isSectionHidden(catalogue_model.LISTED)  # nothing is known yet
                dialog.check.click()
                await until(lambda: "not listed" in column_texts(dialog.model, catalogue_model.LISTED))
                found = dict(
                    zip(
                        column_texts(dialog.model, catalogue_model.ID),
                        column_texts(dialog.model, catalogue_model.LISTED),
                        strict=True,
                    )
                )
                assert found.pop("gd_gone") == "not listed"
                assert not head.isSectionHidden(catalogue_model.LISTED)
                assert set(found.values()) == {"listed"}
                assert any("1 dataset of the catalogue is not listed" in text for text in texts(dialog))
                dialog.accept()

    assert play(bus, story) == []


def test_where_bright_data_cannot_be_asked_it_says_so(workspace: Workspace, bus: Bus, host: QWidget) -> None:
    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        dialog.check.click()
        await until(lambda: any("API key" in text for text in texts(dialog)))
        assert dialog.check.isEnabled()
        assert set(column_texts(dialog.model, catalogue_model.LISTED)) == {"–"}  # noqa: RUF001 - the dash for what is not known
        dialog.accept()

    assert play(bus, story) == []


def test_a_file_that_somebody_broke_is_told_of_and_not_written_over(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    workspace.folder.own_catalogue.write_text("[[change", encoding="utf-8")

    async def story(tasks: Tasks) -> None:
        running_now: list[int] = []
        tasks.running_changed.connect(running_now.append)
        dialog = opened(workspace, tasks, host)
        assert any("catalogue-changes.toml" in text for text in texts(dialog))
        dialog.table.selectRow(0)
        dialog.turn.click()
        await until(lambda: running_now[-1:] == [0])
        assert workspace.folder.own_catalogue.read_text(encoding="utf-8") == "[[change"
        assert any("cannot be used" in text for text in texts(dialog))
        dialog.accept()

    assert play(bus, story) == []


def test_a_dialog_that_is_closed_does_not_wait_for_the_list_of_bright_data(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    with running() as simulator:
        simulator.options.faults = {"/scrapers": ["hang"]}

        async def story(tasks: Tasks) -> None:
            running_now: list[int] = []
            tasks.running_changed.connect(running_now.append)
            async with connected(workspace, simulator) as live:
                dialog = opened(live, tasks, host)
                dialog.check.click()
                dialog.close_it.click()
                await until(lambda: running_now[-1:] == [0])

        assert play(bus, story) == []


def test_a_price_that_is_being_stored_is_stored_before_the_dialog_closes(
    workspace: Workspace, bus: Bus, host: QWidget
) -> None:
    async def story(tasks: Tasks) -> None:
        dialog = opened(workspace, tasks, host)
        dialog.table.selectRow(0)
        dialog.price.setValue(2.5)
        dialog.set_price.click()
        dialog.close_it.click()
        assert dialog.isVisible()
        await until(lambda: column_texts(dialog.model, catalogue_model.PRICE)[0] == "$2.50")
        dialog.reject()

    assert play(bus, story) == []


def test_names_have_their_room_before_ids_which_are_whole_where_there_is_more(
    app: QApplication, workspace: Workspace, host: QWidget
) -> None:
    for size in (100, 150):
        theme.apply(app, "light", size)
        dialog = opened(workspace, Tasks(), host)
        QApplication.processEvents()
        assert cut_cells(dialog.table, catalogue_model.NAME) == []
        assert bool(cut_cells(dialog.table, catalogue_model.ID)) is (size > 100)
        head = dialog.table.filling_header
        assert head.length() <= dialog.table.viewport().width()
        dialog.reject()
    theme.apply(app, "light", 100)
