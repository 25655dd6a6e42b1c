"""What can be done with the selected run: send, pause, ask again, cancel."""

import asyncio
import re
from collections.abc import Callable, Collection, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.execute import cancel_request, cancel_run, may_be_sent, pause_run, retry_run
from trackfutura_desktop.flow.manifest import export_manifest, methods_paragraph
from trackfutura_desktop.flow.run_state import RunState
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.completeness import Outcome
from trackfutura_desktop.ui import task
from trackfutura_desktop.ui.confirm import confirmed
from trackfutura_desktop.ui.inputs_dialog import InputsDialog, read_inputs
from trackfutura_desktop.ui.runform import send, tell_refused
from trackfutura_desktop.ui.task import Tasks

_TITLES = {
    "pause": tr("Pause: send no further request"),
    "again": tr("Run again with the same settings…"),
    "file": tr("Export the whole run as a file…"),
    "manifest": tr("Export manifest…"),
    "methods": tr("Copy methods paragraph"),
}


class RunControl(QObject):
    """The acts, with dialogs that belong to ``view``. ``changed``: other things can be done."""

    changed = Signal()
    again_wanted = Signal(int)
    file_wanted = Signal(int, str)  # the run and its name
    told = Signal(str)  # what was done

    def __init__(self, workspace: Workspace, tasks: Tasks, view: QWidget) -> None:
        super().__init__(view)
        self._workspace = workspace
        self._tasks = tasks
        self._view = view
        self._busy: set[int] = set()

    def is_busy(self, run_id: int) -> bool:
        """Whether requests of a run are just being sent."""
        return run_id in self._busy

    def start(self, run_id: int, *, beyond_limit: bool = False) -> None:
        """Send what was not sent yet; a pause ends."""
        self._once(run_id, lambda: send(self._workspace, self._tasks, run_id, beyond_limit=beyond_limit))

    def retry(self, run_id: int, only_jobs: Collection[int] | None = None) -> None:
        """Ask again for the inputs that ended without a record."""
        self._once(run_id, lambda: self._retry(run_id, only_jobs))

    def cancel(self, run_id: int) -> None:
        """Stop a run, if the user is sure."""
        self._tasks.start(self._cancel_run(run_id))

    def cancel_request(self, batch_id: int) -> None:
        """Stop one request, if the user is sure."""
        self._tasks.start(self._cancel_request(batch_id))

    def pause(self, run_id: int) -> None:
        """Send no further request of a run."""
        self._tasks.start(pause_run(self._workspace, run_id))

    def show_inputs(self, run_id: int, batch_id: int | None, outcome: Outcome | None) -> None:
        """List inputs, from which some can be asked for again."""
        self._tasks.start(self._inputs(run_id, batch_id, outcome))

    def menu(self, state: RunState, parent: QWidget) -> QMenu:
        """What else can be done with a run."""
        menu = QMenu(parent)
        for name in _TITLES:
            if name == "file":
                menu.addSeparator()
            made = QAction(self.title(name, state), menu)
            made.setEnabled(not self.why_not(name, state))
            made.triggered.connect(lambda _is_checked=False, name=name: self.do(name, state))
            menu.addAction(made)
        return menu

    def title(self, name: str, state: RunState) -> str:
        """What the menu says of one of its acts: pause, again, file, manifest, methods."""
        return tr("Resume") if name == "pause" and _can_resume(state) else _TITLES[name]

    def why_not(self, name: str, state: RunState) -> str:
        """Why an act of the menu cannot be done now; empty if it can."""
        waits = any(map(may_be_sent, state.requests)) or self.is_busy(state.run.key.run_id)
        if name != "pause" or _can_resume(state) or waits:
            return ""
        return tr("Every request of the run was sent.")

    def do(self, name: str, state: RunState) -> None:
        """Do what the menu offers under this name."""
        run_id = state.run.key.run_id
        if name == "pause":
            (self.start if _can_resume(state) else self.pause)(run_id)
        elif name == "again":
            self.again_wanted.emit(run_id)
        elif name == "file":
            self.file_wanted.emit(run_id, state.run.name)
        elif name == "manifest":
            self._tasks.start(self._export(run_id, state.run.name))
        else:
            self._copy_methods(run_id)

    def _once(self, run_id: int, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        if run_id not in self._busy:
            self._busy.add(run_id)
            self._tasks.start(self._busily(run_id, work))
            self.changed.emit()

    async def _busily(self, run_id: int, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        finally:
            self._busy.discard(run_id)
            self.changed.emit()

    async def _retry(self, run_id: int, only_jobs: Collection[int] | None) -> None:
        made, refused = await retry_run(self._workspace, run_id, only_jobs)
        if not made:
            raise UserError(
                tr(
                    "Nothing was sent: everything that ended without a record is being asked for already, "
                    "or is still looked for."
                ),
                tr("Wait until the requests of the run have ended."),
            )
        tell_refused(self._tasks, refused)

    def _copy_methods(self, run_id: int) -> None:
        try:
            QApplication.clipboard().setText(methods_paragraph(self._workspace, run_id))
            self.told.emit(tr("The methods paragraph is copied; paste it into your report."))
        except UserError as error:
            self._tasks.tell(error)

    async def _export(self, run_id: int, name: str) -> None:
        dialog = QFileDialog(self._view, tr("Export the manifest of the run"))
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{_file_name(name)} manifest.json")
        try:
            chosen = dialog.selectedFiles() if await task.opened(dialog) else []
        finally:
            dialog.deleteLater()
        if chosen:
            await export_manifest(self._workspace, run_id, Path(chosen[0]))
            self.told.emit(tr("The manifest is saved as {chosen}", chosen=chosen[0]))

    async def _inputs(self, run_id: int, batch_id: int | None, outcome: Outcome | None) -> None:
        rows = await asyncio.to_thread(read_inputs, self._workspace, run_id, outcome, batch_id)
        dialog = InputsDialog(rows, outcome, self._view)
        answer = await task.opened(dialog)
        dialog.deleteLater()
        if answer == QDialog.DialogCode.Accepted and dialog.again_for:
            self.retry(run_id, dialog.again_for)

    async def _cancel_run(self, run_id: int) -> None:
        sure = await confirmed(
            self._view,
            tr("Cancel this run?"),
            tr(
                "Bright Data is asked to stop what is under way, which cannot be undone. What was delivered "
                "stays and may be billed; what is missing can be asked for again."
            ),
            tr("Cancel run"),
        )
        if sure:
            await cancel_run(self._workspace, run_id)

    async def _cancel_request(self, batch_id: int) -> None:
        sure = await confirmed(
            self._view,
            tr("Cancel this request?"),
            tr(
                "Bright Data is asked to stop it; the other requests of the run go on. "
                "What was delivered stays and may be billed."
            ),
            tr("Cancel request"),
        )
        if sure:
            await cancel_request(self._workspace, batch_id)


def _file_name(name: str) -> str:
    """The name of a run as part of the name of a file, on every system."""
    return re.sub(r"[^\w .-]+", " ", name).strip(" .")[:80] or "run"


def _can_resume(state: RunState) -> bool:
    is_open = any(map(may_be_sent, state.requests)) or not state.run.status.is_final
    return state.run.is_paused and is_open
