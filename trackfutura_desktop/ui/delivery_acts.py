"""What one can do with the selected deliveries: one action each, for the buttons and the menus."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import assigning, body_export, curl, replay
from trackfutura_desktop.flow.assigning import Assigned
from trackfutura_desktop.flow.delivery_acts import Act, possible
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.store.delivery_list import EventRow
from trackfutura_desktop.ui import icons, task, widgets, words
from trackfutura_desktop.ui.assign import AssignDialog
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.undo_strip import UndoStrip

MOST = 10_000
"""Deliveries that one act takes at once."""


class DeliveryActs(QObject):
    """The acts on the selection, with dialogs that belong to ``view``; ``as_text`` gives the text to copy."""

    told = Signal(str)  # what an act has done or is doing; empty when there is nothing more to say

    def __init__(self, workspace: Workspace, tasks: Tasks, view: QWidget, as_text: Callable[[], str]) -> None:
        super().__init__(view)
        self._workspace = workspace
        self._tasks = tasks
        self._view = view
        self._as_text = as_text
        self.strip = UndoStrip()
        """The way back from what was assigned last."""
        self._rows: list[EventRow] = []
        self._exporting: asyncio.Task[None] | None = None
        self._last_folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        self.again = self._action(tr("Process again"), "refresh", self._process_again)
        self.stop = self._action(tr("Stop processing"), "stop", self._stop)
        self.import_test = self._action(tr("Import test"), "import", self._import)
        self.assign = self._action(tr("Assign to a request…"), "link", self._assign)
        self.export = self._action(tr("Export body…"), "export", self._export)
        self.copy_curl = self._action(tr("Copy as curl"), "copy", self._copy_curl)
        self.copy_text = self._action(tr("Copy as text"), "copy", self._copy_text)
        self.stop_export = QAction(tr("Stop export"), self)
        self.stop_export.triggered.connect(self._end_export)
        self.stop_export.setVisible(False)
        self._by_act = {
            Act.AGAIN: self.again,
            Act.STOP: self.stop,
            Act.IMPORT: self.import_test,
            Act.ASSIGN: self.assign,
            Act.EXPORT: self.export,
        }
        self.by_name = {
            "again": self.again,
            "stop": self.stop,
            "import": self.import_test,
            "assign": self.assign,
            "export": self.export,
            "curl": self.copy_curl,
            "text": self.copy_text,
        }
        """The acts as ui.view_acts calls them."""
        self._texts = {action: action.text() for action in self._by_act.values()}
        self._short = {self.assign: tr("Assign…"), self.export: tr("Export…"), self.import_test: tr("Import")}

    def show_for(self, rows: list[EventRow]) -> None:
        """Offer what can be done with these deliveries."""
        self._rows = rows
        for act, action in self._by_act.items():
            count = len(self._ids(act))
            text = self._texts[action]
            if len(rows) > 1:
                text = f"{self._short.get(action, text)} · {words.number(count)}"
            action.setText(text)
            action.setVisible(bool(count))
        is_one = len(rows) == 1
        self.copy_curl.setVisible(is_one and self.export.isVisible())
        self.copy_text.setVisible(is_one)

    def menu(self, parent: QWidget) -> QMenu:
        """A menu of all that can be done."""
        made = QMenu(parent)
        made.setAccessibleName(tr("What can be done with the delivery"))
        made.addActions([self.again, self.stop, self.import_test, self.assign])
        made.addSeparator()
        made.addActions([self.export, self.stop_export, self.copy_curl, self.copy_text])
        return made

    def _action(self, text: str, icon: str, work: Callable[[], Coroutine[Any, Any, None]]) -> QAction:
        made = QAction(text, self)
        made.setProperty("icon-name", icon)
        made.triggered.connect(lambda _is_checked: self._tasks.start(work()))
        return made

    def _ids(self, act: Act) -> list[int]:
        return [row.id for row in self._rows if act in possible(row)]

    async def _process_again(self) -> None:
        await replay.process_again(self._workspace, self._ids(Act.AGAIN))

    async def _stop(self) -> None:
        for event_id in self._ids(Act.STOP):
            await replay.cancel_processing(self._workspace, event_id)

    async def _import(self) -> None:
        for event_id in self._ids(Act.IMPORT):
            await replay.import_test(self._workspace, event_id)

    async def _assign(self) -> None:
        event_ids = self._ids(Act.ASSIGN)
        dialog = AssignDialog(self._workspace, event_ids, self._view)
        try:
            if await task.opened(dialog) and dialog.chosen is not None:
                self._offer_way_back(await assigning.assign(self._workspace, event_ids, dialog.chosen))
        finally:
            dialog.deleteLater()

    def _offer_way_back(self, assigned: Assigned) -> None:
        said = words.counted(
            len(assigned.places), "{n} delivery was assigned.", "{n} deliveries were assigned."
        )
        self.strip.offer(said, lambda: self._tasks.start(self._take_back(assigned)))

    async def _take_back(self, assigned: Assigned) -> None:
        """Take back an assignment; what could not be is still offered."""
        try:
            await assigning.take_back(self._workspace, assigned)
        except UserError:
            if not self.strip.can_undo:  # else something else was done meanwhile
                self._offer_way_back(assigned)
            raise

    async def _export(self) -> None:
        event_ids = self._ids(Act.EXPORT)
        if len(event_ids) == 1:
            await self._export_one(event_ids[0])
            return
        folder = await self._ask(
            tr("Export {event_ids} bodies", event_ids=words.number(len(event_ids))),
            QFileDialog.FileMode.Directory,
        )
        if folder is not None:
            await self._while_exporting(self._export_all(event_ids, folder))

    async def _export_one(self, event_id: int) -> Path | None:
        name = await asyncio.to_thread(body_export.file_name, self._workspace, event_id)
        path = await self._ask(
            tr("Export the body of delivery #{event_id}", event_id=event_id),
            QFileDialog.FileMode.AnyFile,
            name,
        )
        if path is None:
            return None
        self.told.emit(tr("Saving {path}…", path=path.name))
        is_done = await self._while_exporting(body_export.export_body(self._workspace, event_id, path))
        self.told.emit(tr("Saved as {path}", path=path) if is_done else "")
        return path if is_done else None

    async def _export_all(self, event_ids: list[int], folder: Path) -> None:
        def progress(done: int) -> None:
            self.told.emit(
                tr(
                    "Exported {done} of {event_ids}…",
                    done=words.number(done),
                    event_ids=words.number(len(event_ids)),
                )
            )

        exported = await body_export.export_bodies(self._workspace, event_ids, folder, progress)
        lines = [
            tr("Saved {files} in {folder}", files=words.counted(exported.written, "file"), folder=folder),
            *exported.failures[:3],
        ]
        if len(exported.failures) > len(lines) - 1:
            lines.append(
                tr(
                    "and {failures} more like this",
                    failures=words.number(len(exported.failures) - len(lines) + 1),
                )
            )
        self.told.emit("\n".join(lines))

    async def _while_exporting(self, work: Coroutine[Any, Any, None]) -> bool:
        """Run an export that the user can stop; False if that happened."""
        self._exporting = asyncio.ensure_future(work)
        self.stop_export.setVisible(True)
        try:
            await asyncio.wait([self._exporting])
            if self._exporting.cancelled():
                self.told.emit(tr("Export stopped. Files that were whole are there."))
                return False
            self._exporting.result()
        except BaseException:
            self.told.emit("")
            raise
        finally:
            self._exporting.cancel()
            await asyncio.wait([self._exporting])
            self.stop_export.setVisible(False)
        return True

    def _end_export(self) -> None:
        if self._exporting is not None:
            self._exporting.cancel()

    async def _ask(self, title: str, mode: QFileDialog.FileMode, name: str = "") -> Path | None:
        """Ask for a file to write, or for a folder, with the dialog of the system."""
        dialog = QFileDialog(self._view, title, self._last_folder)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.AnyFile:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(name)
        else:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        try:
            chosen = dialog.selectedFiles() if await task.opened(dialog) else []
            self._last_folder = dialog.directory().absolutePath()
        finally:
            dialog.deleteLater()
        return Path(chosen[0]) if chosen else None

    async def _copy_curl(self) -> None:
        event_id = self._rows[0].id
        file: Path | None = None
        if not await asyncio.to_thread(curl.fits_inline, self._workspace, event_id):
            file = await self._export_one(event_id)
            if file is None:
                return
        QApplication.clipboard().setText(curl.curl_command(self._workspace, event_id, file))
        where = tr(" Its body is read from {file}.", file=file) if file else ""
        self.told.emit(
            tr("Copied. The shell needs TRACKFUTURA_WEBHOOK_SECRET in its environment.{where}", where=where)
        )

    async def _copy_text(self) -> None:
        QApplication.clipboard().setText(self._as_text())
        self.told.emit(tr("Copied as text."))


def act_button(action: QAction, role: str = "") -> QPushButton:
    """A button that does what an action does, and is there when the action is."""
    made = widgets.button(action.text(), role=role, icon=str(action.property("icon-name") or ""))

    def follow() -> None:
        made.setText(f"{' ' * bool(action.property('icon-name'))}{action.text()}".replace("&", "&&"))
        made.setAccessibleName(action.text())
        made.setVisible(action.isVisible())

    made.clicked.connect(action.trigger)
    action.changed.connect(follow)
    if not action.isVisible():
        made.hide()
    return made


def more_button(menu: QMenu) -> QPushButton:
    """A button that opens a menu."""
    made = widgets.button(tr("More"), role="menu", icon="chevron-down")
    made.setAccessibleName(tr("More that can be done"))
    icons.put(made, "chevron-down", "muted")
    made.setMenu(menu)
    return made
