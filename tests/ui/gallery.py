"""Every view and every dialog of the window, one after another, for tests that look at all of them."""

import importlib
import pkgutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from builders_b import fill_views, play, stored, until
from invented import invented
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from whole import whole_window

from trackfutura_desktop import ui
from trackfutura_desktop.flow import schedule
from trackfutura_desktop.flow.checkup import Finding
from trackfutura_desktop.flow.support_bundle import Part
from trackfutura_desktop.flow.watch import Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.run import RunOptions
from trackfutura_desktop.model.standing import Standing
from trackfutura_desktop.store import trash, tree
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui.add_column import AddColumnDialog
from trackfutura_desktop.ui.add_dataset import AddDatasetDialog
from trackfutura_desktop.ui.add_sources import AddSourcesDialog
from trackfutura_desktop.ui.adoption import AdoptDialog
from trackfutura_desktop.ui.assign import AssignDialog
from trackfutura_desktop.ui.bugs import BugDialog
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.catalogue import CatalogueDialog
from trackfutura_desktop.ui.chart_view import ChartView
from trackfutura_desktop.ui.checkup_dialog import BundleDialog, CheckupDialog
from trackfutura_desktop.ui.closing_dialog import ClosingDialog
from trackfutura_desktop.ui.column_filter import ColumnFilterDialog
from trackfutura_desktop.ui.compare_dialog import CompareDialog
from trackfutura_desktop.ui.costs_dialog import CostsDialog
from trackfutura_desktop.ui.data_dialog import DataDialog
from trackfutura_desktop.ui.export_dialog import ExportDialog, Wanted
from trackfutura_desktop.ui.guide import GuideWindow
from trackfutura_desktop.ui.inputs_dialog import InputsDialog, read_inputs
from trackfutura_desktop.ui.log_dialog import LogDialog
from trackfutura_desktop.ui.merge_dialog import MergeDialog
from trackfutura_desktop.ui.palette import PaletteDialog
from trackfutura_desktop.ui.preset_bar import PresetNameDialog
from trackfutura_desktop.ui.project_menu import NameDialog
from trackfutura_desktop.ui.rail import PLACES
from trackfutura_desktop.ui.run_notes import RunNotesDialog
from trackfutura_desktop.ui.runform import REVIEW, SETTINGS, NewRunDialog
from trackfutura_desktop.ui.schedule_form import ScheduleDialog
from trackfutura_desktop.ui.schedules_dialog import SchedulesDialog
from trackfutura_desktop.ui.settings import SettingsDialog
from trackfutura_desktop.ui.shortcut_sheet import ShortcutSheet
from trackfutura_desktop.ui.source_edit import SourceEditDialog
from trackfutura_desktop.ui.task import TaskDialog, Tasks
from trackfutura_desktop.ui.trash_dialog import TrashDialog
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.welcome import WelcomeDialog
from trackfutura_desktop.ui.window import MainWindow

WorkspaceAt = Callable[[Path, Callable[[Change], None]], AbstractContextManager[Workspace]]
See = Callable[[str, QWidget], None]

PASTED = (
    "https://www.instagram.com/northwind.studio/\nhttps://www.instagram.com/fieldnotes.berlin/\n"
    "https://www.tiktok.com/@lumen.roasters\ntwo words\nhttps://example.com/x"
)
_LOG = (
    '{"event":"listening","level":"info","timestamp":"2026-03-02T09:00:00Z"}\n'
    '{"event":"no answer","level":"warning","timestamp":"2026-03-02T09:00:01Z"}\n'
)


@contextmanager
def gallery(root: Path, workspace_at: WorkspaceAt) -> Iterator[tuple[MainWindow, Bus]]:
    """The window on a data folder that holds a copy of `filled_data`, 1280 by 800."""
    bus = Bus()
    with workspace_at(root, bus.publish) as workspace:
        fill_views(workspace)
        workspace.database.write(lambda connection: trash.move_to_trash(connection, [1], workspace.clock()))
        workspace.folder.log.parent.mkdir(exist_ok=True)
        workspace.folder.log.write_text(_LOG, "utf-8")
        window = whole_window(workspace, bus)
        window.resize(1_280, 800)
        window.show()
        window.activateWindow()
        yield window, bus
        window.data.records.close_lists()
        window.data.tree_pane.filter.close()
        window.data.detail.close_lists()
        window.close()
        window.deleteLater()


def views(window: MainWindow, bus: Bus, see: See) -> None:
    """Show every view with something in it."""

    async def story(_tasks: Tasks) -> None:
        await until(window.isActiveWindow)
        window.select_run(3)
        for name in PLACES:
            window.show_view(name)
            for kind, row in (("table", 1), ("tree", 0)):
                if (shown := getattr(window.view(name), kind, None)) is not None:
                    shown.setCurrentIndex(shown.model().index(row, 0))
            see(name, window)
        window.show_view("data")
        window.data.show_first_record()
        see("record", window)
        window.acts.run("records.charts")
        await until(lambda: any(each.chart.marks for each in window.findChildren(ChartView)))
        window.activateWindow()  # the tip at a bar takes its place
        await until(window.isActiveWindow)
        see("charts", window)
        window.acts.run("records.list")
        rows = window.data.table.selectionModel()
        two = QItemSelection(rows.model().index(1, 0), rows.model().index(2, 0))
        rows.select(two, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows)
        window.acts.run("records.charts")
        await until(window.data.records.charts.of_all.isVisible)
        see("charts of a selection", window)
        window.acts.run("records.list")

    play(bus, story)


def dialogs(window: MainWindow, bus: Bus, see: See, only: str = "") -> None:
    """Show every dialog with something in it; ``only`` the one of this name."""

    async def story(tasks: Tasks) -> None:
        for name, make in _makers(window, tasks).items():
            if only in ("", name):
                dialog = await make()
                dialog.open()
                dialog.activateWindow()
                await until(dialog.isActiveWindow)
                see(name, dialog)
                dialog.close()
                dialog.deleteLater()

    play(bus, story)


def known() -> dict[str, type[QDialog]]:
    """All dialogs that the window can open, by their names."""
    for each in pkgutil.iter_modules(ui.__path__):
        importlib.import_module(f"{ui.__name__}.{each.name}")
    made = [each for each in _below(QDialog) if each.__module__.startswith(ui.__name__)]
    return {each.__name__: each for each in made if each not in (Dialog, TaskDialog)}


async def _findings(_watch: Watch) -> AsyncIterator[Finding]:
    yield Finding(is_good=True, text="The data folder can be written to")
    yield Finding(is_good=False, text="No API key is stored. Enter it in the settings.")
    yield Finding(is_good=None, text="SQLite 3.45, with full-text search")


def _makers(window: MainWindow, tasks: Tasks) -> dict[str, Callable[[], Awaitable[QDialog]]]:
    """What makes each dialog, by the name of its class; what follows a space is another state of it."""
    workspace = window.workspace
    made: dict[str, Callable[[], QDialog]] = {
        **_of_runs(window, tasks),
        **_of_sources(window, tasks),
        **_of_the_program(window, tasks),
        "AssignDialog": lambda: AssignDialog(workspace, [7], window),
        "AddColumnDialog": lambda: AddColumnDialog(workspace, FolderKey(3), tasks, window),
        "ColumnFilterDialog": lambda: ColumnFilterDialog(workspace, Page(FolderKey(3)), "author", window),
        "ColumnFilterDialog numbers": lambda: ColumnFilterDialog(
            workspace, Page(FolderKey(3)), "likes", window
        ),
        "ExportDialog": lambda: ExportDialog(
            workspace, Wanted(Page(FolderKey(3)), "Spring campaign", 200, (1, 2)), window
        ),
        "SettingsDialog": lambda: SettingsDialog(workspace, tasks, window),
        "CostsDialog": lambda: CostsDialog(workspace, Bus(), window.open_limit, window),
        "NameDialog": lambda: NameDialog("New project", "Make project", "", tasks, window),
    }

    def later(make: Callable[[], QDialog]) -> Callable[[], Awaitable[QDialog]]:
        async def work() -> QDialog:
            return await _filled(make())

        return work

    return {name: later(make) for name, make in made.items()}


def _of_runs(window: MainWindow, tasks: Tasks) -> dict[str, Callable[[], QDialog]]:
    workspace = window.workspace
    with workspace.database.read() as connection:
        run = tree.run(connection, 3)
    assert run is not None

    def new_run(step: int) -> QDialog:
        dialog = NewRunDialog(workspace, tasks, window)
        dialog.show_step(step)
        return dialog

    return {
        "NewRunDialog": lambda: new_run(0),
        "NewRunDialog settings": lambda: new_run(SETTINGS),
        "NewRunDialog review": lambda: new_run(REVIEW),
        "PresetNameDialog": lambda: PresetNameDialog(workspace, tasks, RunOptions(), "", window),
        "RunNotesDialog": lambda: RunNotesDialog(workspace, tasks, run, window),
        "CompareDialog": lambda: CompareDialog(workspace, tasks, 2, 3, window),
        "MergeDialog": lambda: MergeDialog(workspace, tasks, 2, 3, window),
        "TrashDialog": lambda: TrashDialog(workspace, tasks, window),
        "InputsDialog": lambda: InputsDialog(read_inputs(workspace, 3, None), None, window),
        "SchedulesDialog": lambda: SchedulesDialog(workspace, Bus(), tasks, window),
        "ScheduleDialog": lambda: ScheduleDialog(
            workspace, tasks, schedule.draft(workspace, 3), None, window
        ),
        "AdoptDialog": lambda: AdoptDialog(workspace, tasks, window),
    }


def _of_sources(window: MainWindow, tasks: Tasks) -> dict[str, Callable[[], QDialog]]:
    workspace = window.workspace

    def adding() -> QDialog:
        dialog = AddSourcesDialog(workspace, tasks, window)
        dialog.text.setPlainText(PASTED)
        dialog.recognise()
        return dialog

    return {
        "AddSourcesDialog": adding,
        "SourceEditDialog": lambda: SourceEditDialog(stored(workspace)[:1], ["A"], window),
        "CatalogueDialog": lambda: CatalogueDialog(workspace, tasks, window),
        "AddDatasetDialog": lambda: AddDatasetDialog(
            workspace.catalogue, [("gd_invented", "Invented posts")], tasks, window
        ),
    }


def _of_the_program(window: MainWindow, tasks: Tasks) -> dict[str, Callable[[], QDialog]]:
    workspace = window.workspace
    parts = [Part("about.txt", "What is installed", "TrackFutura Desktop"), Part("log.txt", "The log", _LOG)]

    def checkup() -> QDialog:
        dialog = CheckupDialog("Check this installation", _findings, tasks, window)
        dialog.check()
        return dialog

    def guide() -> QDialog:
        dialog = GuideWindow(window)
        dialog.open_page("")
        return dialog

    def welcome(step: int) -> QDialog:
        dialog = WelcomeDialog(workspace, tasks, window)
        for _ in range(step):
            dialog.next.click()
        return dialog

    return {
        "BugDialog": lambda: BugDialog("TrackFutura Desktop\nValueError: invented", window),
        "CheckupDialog": checkup,
        "BundleDialog": lambda: BundleDialog(parts, tasks, window),
        "ClosingDialog": lambda: ClosingDialog(Standing(active=("Spring",)), window, has_tray=True),
        "DataDialog": lambda: DataDialog(workspace, window),
        "GuideWindow": guide,
        "LogDialog": lambda: LogDialog(workspace.folder.log, window),
        "ShortcutSheet": lambda: ShortcutSheet(window.acts, window),
        "PaletteDialog": lambda: PaletteDialog(window),
        "WelcomeDialog": lambda: welcome(0),
        "WelcomeDialog results": lambda: welcome(1),
        "WelcomeDialog sources": lambda: welcome(2),
    }


async def _filled(dialog: QDialog) -> QDialog:
    """Wait for what a dialog reads beside the window."""
    if isinstance(dialog, AdoptDialog):
        labels = dialog.state.findChildren(QLabel)
        asking = [each.text() for each in labels]
        await until(lambda: [each.text() for each in labels] != asking)
        dialog._show(invented())  # noqa: SLF001 - as the answer would
    elif isinstance(dialog, CompareDialog):
        await until(lambda: dialog.model.rowCount() > 0)
    elif isinstance(dialog, MergeDialog):
        await until(lambda: "record that both" not in dialog.consequence.text())
    elif isinstance(dialog, CheckupDialog):
        await until(lambda: len(dialog.findings) == 3)
    elif isinstance(dialog, AddColumnDialog):
        await dialog.load()
    elif isinstance(dialog, ColumnFilterDialog) and dialog.column == "author":
        values = dialog.values
        await until(lambda: values is not None and values.list.count() > 0)
    elif isinstance(dialog, PaletteDialog):
        await until(lambda: bool(dialog.things))
    return dialog


def _below(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)
