"""Exporting from the window: asked for in a dialog, run in the background, told in a strip."""

import re
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import run_file
from trackfutura_desktop.flow.export import Order, Report, export
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import task, words
from trackfutura_desktop.ui.export_dialog import FORMATS, ExportDialog, Wanted
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.work_strip import WorkStrip, WorkStrips, chosen_files

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 80


class Exporter(QObject):
    """Takes the user from the wish to the file."""

    def __init__(self, workspace: Workspace, tasks: Tasks, strips: WorkStrips, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._strips = strips
        self._window = parent

    def ask(self, wanted: Wanted) -> None:
        """Ask how and where to, then export."""
        self._tasks.start(self._ask(wanted))

    def ask_for_runs(self, runs: Sequence[tuple[int, str]]) -> None:
        """Ask for a file that holds whole runs, to be opened elsewhere; then write it."""
        self._tasks.start(self._ask_for_runs(runs))

    async def _ask_for_runs(self, runs: Sequence[tuple[int, str]]) -> None:
        files = QFileDialog(
            self._window, tr("Export"), documents(), tr("Runs of TrackFutura (*.trackfutura)")
        )
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix(run_file.SUFFIX)
        title = runs[0][1] if len(runs) == 1 else words.counted(len(runs), "run")
        files.selectFile(file_name(title, run_file.SUFFIX))
        for path in await chosen_files(files):
            ids = [run_id for run_id, _name in runs]
            await self._with_strip(path, partial(self._export_runs, ids, path))

    async def _export_runs(self, ids: list[int], path: Path, strip: WorkStrip, watch: Watch) -> None:
        said = await run_file.export_runs(self._workspace, ids, path, watch)
        strip.end(said, tr("Another TrackFutura opens it by “Import a file…”."), _show_in_folder(path))

    async def _ask(self, wanted: Wanted) -> None:
        dialog = ExportDialog(self._workspace, wanted, self._window)
        try:
            if await task.opened(dialog):
                await self._choose_file(dialog, wanted)
        finally:
            dialog.deleteLater()

    async def _choose_file(self, dialog: ExportDialog, wanted: Wanted) -> None:
        form = dialog.chosen_format
        files = QFileDialog(self._window, tr("Export"), documents(), f"{FORMATS[form]} (*.{form})")
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix(form.value)
        files.selectFile(file_name(wanted.title, form))
        for path in await chosen_files(files):
            order = Order(
                path=path,
                format=form,
                scope=dialog.scope,
                columns=dialog.chosen_columns,
                has_folders=dialog.folders.isChecked(),
                has_bom=dialog.bom.isChecked(),
                only_new=dialog.only_new.isEnabled() and dialog.only_new.isChecked(),
            )
            self._tasks.start(self._with_strip(path, partial(self._export, order)))

    async def _export(self, order: Order, strip: WorkStrip, watch: Watch) -> None:
        _tell(strip, await export(self._workspace, order, watch))

    async def _with_strip(self, path: Path, work: Callable[[WorkStrip, Watch], Awaitable[None]]) -> None:
        watch = Watch()
        strip = self._strips.begin(tr("Export to {path}", path=path.name), watch)
        try:
            await work(strip, watch)
        except Stopped:
            strip.end(tr("Export cancelled."), tr("Nothing was left behind."))
        except UserError as error:
            strip.fail(error, lambda: self._tasks.start(self._with_strip(path, work)))
        except BaseException:
            strip.deleteLater()
            raise


def _tell(strip: WorkStrip, report: Report) -> None:
    said = tr(
        "{records} in {path}, read back and complete.",
        records=words.counted(report.rows, "record"),
        path=report.path.name,
    )
    details = " ".join((f"SHA-256 {report.sha256}", *report.notes))
    strip.end(said, details, _show_in_folder(report.path))


def _show_in_folder(path: Path) -> tuple[str, Callable[[], object]]:
    folder = QUrl.fromLocalFile(str(path.parent))
    return tr("Show in folder"), lambda: QDesktopServices.openUrl(folder)


def file_name(title: str, suffix: str) -> str:
    """A name that every system takes, for a file with ``title`` in it."""
    return f"{_NOT_IN_NAMES.sub(' ', title)[:_LONGEST_NAME].strip()}.{suffix}"


def documents() -> str:
    """Where files for the user are offered to be saved."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if Path(folder).is_dir() else QDir.homePath()
