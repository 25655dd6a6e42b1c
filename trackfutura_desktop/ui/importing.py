"""Importing files into the window: chosen in the system's dialog, or dropped anywhere on it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import backup_file, run_file
from trackfutura_desktop.flow.import_file import Imported, import_file, processed
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import plural, quoted, tr
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.work_strip import WorkStrip, WorkStrips, chosen_files

_FILTER = tr("Data and exported runs (*.json *.ndjson *.jsonl *.csv *.gz *.trackfutura);;All files (*)")


class Importer(QObject):
    """Takes files in. ``open_run`` asks the window to show what came of one."""

    open_run = Signal(int)

    def __init__(self, workspace: Workspace, tasks: Tasks, strips: WorkStrips, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._strips = strips
        self._window = parent
        parent.setAcceptDrops(True)
        parent.installEventFilter(self)

    def ask(self) -> None:
        """Ask for files, then import them."""
        self._tasks.start(self._ask())

    def take(self, paths: Sequence[Path]) -> None:
        """Import files, one after another."""
        self._tasks.start(self._import(paths))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Files can be dropped anywhere on the window."""
        if isinstance(event, QDragEnterEvent | QDropEvent) and (paths := _files(event.mimeData())):
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.take(paths)
            return True
        return False

    async def _ask(self) -> None:
        files = QFileDialog(self._window, tr("Import files"), "", _FILTER)
        files.setFileMode(QFileDialog.FileMode.ExistingFiles)
        if paths := await chosen_files(files):
            self.take(paths)

    async def _import(self, paths: Sequence[Path]) -> None:
        for path in paths:
            watch = Watch()
            strip = self._strips.begin(tr("Import of {path}", path=path.name), watch)
            if backup_file.is_one(path):
                said = tr("{path} is a backup, so it was not imported.", path=path.name)
                strip.end(said, tr("To go back to it, choose “Data folder, backup and restore…” under Help."))
                continue
            try:
                if run_file.is_one(path):
                    await self._take_runs(strip, path, watch)
                else:
                    await self._tell(strip, await import_file(self._workspace, path, watch), watch)
            except Stopped:
                strip.end(tr("Import cancelled."), tr("Nothing was stored."))
                return
            except UserError as error:
                strip.fail(error, partial(self.take, [path]))
            except BaseException:
                strip.deleteLater()
                raise

    async def _take_runs(self, strip: WorkStrip, path: Path, watch: Watch) -> None:
        """Runs that were exported elsewhere."""
        found = await run_file.import_runs(self._workspace, path, watch)
        show = (tr("Show the run"), lambda: self.open_run.emit(found[0].run_id))
        names = ", ".join(quoted(each.name) for each in found)
        made = [each for each in found if not each.is_repeat]
        if not made:
            before = tr("It is {names}; nothing was stored again.", names=names)
            strip.end(tr("{path} was imported before.", path=path.name), before, show)
            return
        strip.let_go_on()
        self.open_run.emit(made[0].run_id)
        try:
            count = await run_file.processed(self._workspace, made, watch)
        except UserError as error:
            strip.end(error.sentence, error.remedy, show)
            return
        said = plural(count, "{n} record stored in {names}.", "{n} records stored in {names}.", names=names)
        strip.end(tr("{path} is imported.", path=path.name), said, show)

    async def _tell(self, strip: WorkStrip, imported: Imported, watch: Watch) -> None:
        show = (tr("Show the run"), lambda: self.open_run.emit(imported.run_id))
        if imported.is_repeat:
            before = tr("It is the run “{run_name}”; nothing was stored again.", run_name=imported.run_name)
            strip.end(tr("{path} was imported before.", path=imported.path.name), before, show)
            return
        strip.let_go_on()
        self.open_run.emit(imported.run_id)
        try:
            outcome = await processed(self._workspace, imported, watch)
        except UserError as error:  # the file is here, and it is there that one goes on
            strip.end(error.sentence, error.remedy, show)
            return
        strip.end(tr("{path} is imported.", path=imported.path.name), outcome.sentence, show)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
