"""Adding and removing columns in the window: asked for, filled in the background, told in a strip."""

import asyncio

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.columns import add_column, found_keys, remove_column
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.store.columns import PREFIX
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import task
from trackfutura_desktop.ui.confirm import confirmed
from trackfutura_desktop.ui.records import RecordsPane
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.work_strip import WorkStrips


class ColumnMaker(QObject):
    """Takes the user from a key to a column of the list."""

    def __init__(
        self, workspace: Workspace, tasks: Tasks, strips: WorkStrips, records: RecordsPane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._tasks = tasks
        self._strips = strips
        self._records = records
        self._window = window
        records.table.column_wanted.connect(lambda: tasks.start(self._ask()))
        records.table.removal_wanted.connect(lambda name: tasks.start(self._ask_removal(name)))
        records.column_wanted.connect(lambda path: tasks.start(self.add(path)))

    async def add(self, path: str, *, is_number: bool | None = None) -> None:
        """Make a column of a key; whether it holds numbers is looked up where it is not said."""
        if is_number is None:
            key = self._folder()
            found = await asyncio.to_thread(found_keys, self._workspace.database, key)
            is_number = any(each.path == path and each.is_number for each in found)
        watch = Watch()
        strip = self._strips.begin(tr("Column “{path}”", path=path), watch)
        try:
            await add_column(self._workspace, path, watch, is_number=is_number)
        except Stopped:
            strip.end(tr("The column “{path}” was cancelled.", path=path), tr("It was taken away again."))
        except UserError as error:
            strip.end(error.sentence, error.remedy)
        except BaseException:
            strip.deleteLater()
            raise
        else:
            strip.deleteLater()
            self._records.show_column(PREFIX + path)

    async def _ask(self) -> None:
        from trackfutura_desktop.ui.add_column import AddColumnDialog

        dialog = AddColumnDialog(self._workspace, self._folder(), self._tasks, self._window)
        try:
            if await task.opened(dialog) and (chosen := dialog.chosen) is not None:
                await self.add(chosen.path, is_number=chosen.is_number)
        finally:
            dialog.deleteLater()

    async def _ask_removal(self, name: str) -> None:
        path = name.removeprefix(PREFIX)
        question = tr("Remove the column “{path}”?", path=path)
        kept = tr("The records keep the value; only the column goes, and it can be added again.")
        if await confirmed(self._window, question, kept, tr("Remove")):
            self._records.forget_column(name)
            await remove_column(self._workspace, path)

    def _folder(self) -> FolderKey:
        page = self._records.page
        return page.key if page is not None else self._records.everything
