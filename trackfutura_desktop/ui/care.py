"""Looking after the program and its data: backups, checks, the log, and what nobody expected."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import backup_file, next_start, restore, support_bundle
from trackfutura_desktop.flow.bug_report import bug_report
from trackfutura_desktop.flow.checkup import Finding, check_installation
from trackfutura_desktop.flow.integrity import check_integrity
from trackfutura_desktop.flow.next_start import Wishes
from trackfutura_desktop.flow.watch import Stopped, Watch, in_thread
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.bugs import Bugs
from trackfutura_desktop.ui.confirm import confirmed
from trackfutura_desktop.ui.exporting import documents
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.work_strip import WorkStrip, WorkStrips, chosen_files

if TYPE_CHECKING:
    from trackfutura_desktop.ui.log_dialog import LogDialog

_FILTER = tr("Backups of TrackFutura (*.{suffix})", suffix=backup_file.SUFFIX)


class Care(QObject):
    """Opens the dialogs and runs what they ask for. ``quit_wanted`` asks the application to end."""

    quit_wanted = Signal()

    def __init__(self, workspace: Workspace, tasks: Tasks, strips: WorkStrips, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._strips = strips
        self._window = parent
        self.bugs = Bugs(self._bug_report, parent)
        self._log: LogDialog | None = None

    def open_data(self) -> None:
        """Show what can be done with the data folder."""
        from trackfutura_desktop.ui.data_dialog import DataDialog

        dialog = DataDialog(self._workspace, self._window)
        dialog.backup_wanted.connect(lambda with_media: self._tasks.start(self._choose_backup(with_media)))
        dialog.restore_wanted.connect(lambda: self._tasks.start(self._choose_restore()))
        dialog.check_wanted.connect(self.open_integrity)
        dialog.move_wanted.connect(lambda: self._tasks.start(self._choose_place()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_log(self) -> None:
        """Show the log, beside everything else."""
        from trackfutura_desktop.ui.log_dialog import LogDialog

        if self._log is None:
            self._log = LogDialog(self._workspace.folder.log, self._window)
            self._log.finished.connect(self._forget_log)
            self._log.finished.connect(self._log.deleteLater)
        self._log.show()
        self._log.raise_()
        self._log.activateWindow()

    def open_checkup(self) -> None:
        """Check this installation."""
        workspace = self._workspace
        self._open(
            tr("Check this installation"), lambda _watch: check_installation(workspace.folder, "", workspace)
        )

    def open_releases(self) -> None:
        """Show where a newer version can be had."""
        QDesktopServices.openUrl(QUrl(self._workspace.releases_page))

    def open_integrity(self) -> None:
        """Check that everything that is stored is whole."""
        self._open(tr("Check of the data"), lambda watch: check_integrity(self._workspace, watch))

    def back_up(self, path: Path, *, with_media: bool) -> None:
        """Make a backup, with its progress in the window."""
        self._tasks.start(self._back_up(path, with_media))

    def restore(self, path: Path) -> None:
        """Verify a backup and have the next start put it in place."""
        self._tasks.start(self._restore(path))

    def _open(self, title: str, found: Callable[[Watch], AsyncIterator[Finding]]) -> None:
        from trackfutura_desktop.ui.checkup_dialog import CheckupDialog

        dialog = CheckupDialog(title, found, self._tasks, self._window)
        dialog.bundle_wanted.connect(lambda findings: self._tasks.start(self._bundle(findings)))
        dialog.open()
        dialog.check()

    async def _bundle(self, findings: list[Finding]) -> None:
        folder, keys = self._workspace.folder, self._workspace.keys
        parts = await in_thread(Watch(), support_bundle.compose, folder, keys, findings)
        from trackfutura_desktop.ui.checkup_dialog import BundleDialog

        BundleDialog(parts, self._tasks, self._window).open()

    async def _choose_backup(self, with_media: bool) -> None:  # noqa: FBT001 - as Qt's signal carries it
        files = QFileDialog(self._window, tr("Back up"), documents(), _FILTER)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix(backup_file.SUFFIX)
        day = words.file_day(self._workspace.clock())
        files.selectFile(f"TrackFutura {day}.{backup_file.SUFFIX}")
        for path in await chosen_files(files):
            self.back_up(path, with_media=with_media)

    async def _back_up(self, path: Path, with_media: bool) -> None:  # noqa: FBT001 - as above
        async def work(strip: WorkStrip, watch: Watch) -> None:
            report = await backup_file.back_up_to(self._workspace, path, watch, with_media=with_media)
            folder = QUrl.fromLocalFile(str(path.parent))
            detail = words.size(report.size)
            if report.absent:
                detail += tr(
                    " · {absent} raw bodies are not in it: their files are gone.",
                    absent=words.number(report.absent),
                )
            strip.end(
                report.sentence, detail, (tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))
            )

        await self._with_strip(
            tr("Backup to {path}", path=path.name), work, lambda: self.back_up(path, with_media=with_media)
        )

    async def _choose_restore(self) -> None:
        files = QFileDialog(
            self._window, tr("Restore a backup"), documents(), tr("{filter};;All files (*)", filter=_FILTER)
        )
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        for path in await chosen_files(files):
            self.restore(path)

    async def _restore(self, path: Path) -> None:
        async def work(strip: WorkStrip, watch: Watch) -> None:
            folder, now = self._workspace.folder, self._workspace.clock()
            found = await in_thread(watch, restore.prepare, folder, path, watch, now)
            strip.end(
                tr(
                    "{path} of {made_at} is verified. It takes the place of the present data at "
                    "the next start.",
                    path=path.name,
                    made_at=words.moment(found.made_at),
                ),
                tr(
                    "What arrives until then is put aside with the present data, in {aside}.",
                    aside=found.aside,
                ),
                (tr("Close TrackFutura now"), self.quit_wanted.emit),
            )

        await self._with_strip(tr("Verifying {path}", path=path.name), work, lambda: self.restore(path))

    async def _choose_place(self) -> None:
        files = QFileDialog(self._window, tr("Where the data folder shall be"), documents())
        files.setFileMode(QFileDialog.FileMode.Directory)
        for parent in await chosen_files(files):
            place = next_start.new_place(self._workspace.folder, parent)
            wanted = next_start.wishes(self._workspace.folder)
            question = tr("Move the data folder to {place} at the next start?", place=place)
            kept = tr(
                "Everything is copied and read back first. What is here now is kept until you delete it."
            )
            if await confirmed(self._window, question, kept, tr("Move at the next start")):
                next_start.wish(self._workspace.folder, Wishes(wanted.compacts, str(place)))

    async def _with_strip(
        self,
        title: str,
        work: Callable[[WorkStrip, Watch], Awaitable[None]],
        again: Callable[[], None],
    ) -> None:
        watch = Watch()
        strip = self._strips.begin(title, watch)
        try:
            await work(strip, watch)
        except Stopped:
            strip.end(tr("{title} was cancelled.", title=title), tr("Nothing was changed."))
        except UserError as error:
            strip.fail(error, again)
        except BaseException:
            strip.deleteLater()
            raise

    def _bug_report(self, error: BaseException) -> str:
        return bug_report(error, self._workspace.keys, self._workspace.folder.log)

    def _forget_log(self) -> None:
        self._log = None
