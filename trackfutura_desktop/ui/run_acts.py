"""What can be done with the runs that are selected in the tree."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import curate
from trackfutura_desktop.flow.watch import Stopped, Watch, in_thread
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.store.tree import Folder, FolderKey
from trackfutura_desktop.ui import actions, schedules_dialog, words
from trackfutura_desktop.ui.actions import Act
from trackfutura_desktop.ui.compare_dialog import CompareDialog
from trackfutura_desktop.ui.merge_dialog import MergeDialog
from trackfutura_desktop.ui.run_notes import RunNotesDialog
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.trash_dialog import TrashDialog
from trackfutura_desktop.ui.tree import FolderModel
from trackfutura_desktop.ui.tree_view import FolderView
from trackfutura_desktop.ui.undo_strip import UndoStrip
from trackfutura_desktop.ui.work_strip import WorkStrips

_PAIR = 2


class RunActs(QObject):
    """Rename, note and tags, compare, merge, export, trash."""

    file_wanted = Signal(object)  # the runs that are to be exported: pairs of id and name

    def __init__(
        self, workspace: Workspace, tasks: Tasks, folders: FolderModel, view: FolderView, strip: UndoStrip
    ) -> None:
        super().__init__(view)
        self._workspace = workspace
        self._tasks = tasks
        self._folders = folders
        self._view = view
        self._strip = strip
        self.works = WorkStrips()
        folders.rename_wanted.connect(self._rename)
        view.menu_wanted.connect(lambda place: self.menu().popup(place))
        actions.listen(view, "data.tree", self.acts())

    def menu(self) -> QMenu:
        """What can be done now."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename, describe, repeat, compare, merge, file, trash, open_trash = self.acts()
        wanted = (rename, describe, repeat, None, compare, merge, None, file, None, trash, open_trash)
        return actions.fill(menu, wanted)

    def acts(self) -> list[Act]:
        """What can be done with the selected runs, and the trash."""

        def act(
            name: str,
            title: str,
            do: Callable[[], None],
            why_not: Callable[[], str] = self._not_one,
            keys: tuple[str, ...] = (),
            now: Callable[[], str] | None = None,
        ) -> Act:
            return Act(
                name=f"tree.{name}",
                title=title,
                group=tr("Runs in the tree"),
                do=do,
                keys=keys,
                heard="data.tree" if keys else "data",
                why_not=why_not,
                title_now=now,
                by_itself=keys == ("F2",),  # the tree edits what is current
            )

        return [
            act("rename", tr("Rename"), self.edit_name, keys=("F2",)),
            act("describe", tr("Name, note and tags…"), self.describe),
            act("repeat", tr("Repeat…"), self.repeat),
            act("compare", tr("Compare with…"), self.compare, self._not_few, now=self._compare_title),
            act("merge", tr("Merge into…"), self.merge, self._not_few, now=self._merge_title),
            act("file", tr("Export the whole run as a file…"), self.export, self._none, now=self._file_title),
            act(
                "trash",
                tr("Move to the trash"),
                self.trash_selected,
                self._none,
                ("Del",),
                now=self._trash_title,
            ),
            act("open-trash", tr("Open the trash…"), self.open_trash, lambda: ""),
        ]

    def _not_one(self) -> str:
        return "" if len(self._view.selected_runs()) == 1 else tr("Select one run in the tree first.")

    def _not_few(self) -> str:
        few = 1 <= len(self._view.selected_runs()) <= _PAIR
        return "" if few else tr("Select one run, or two, in the tree first.")

    def _none(self) -> str:
        return "" if self._view.selected_runs() else tr("Select a run in the tree first.")

    def _is_pair(self) -> bool:
        return len(self._view.selected_runs()) == _PAIR

    def _compare_title(self) -> str:
        return tr("Compare these two…") if self._is_pair() else tr("Compare with…")

    def _merge_title(self) -> str:
        return tr("Merge these two…") if self._is_pair() else tr("Merge into…")

    def _file_title(self) -> str:
        count = len(self._view.selected_runs())
        if count > 1:
            return words.counted(count, "Export {n} run as a file…", "Export {n} runs as a file…")
        return tr("Export the whole run as a file…")

    def _trash_title(self) -> str:
        count = len(self._view.selected_runs())
        if count > 1:
            return words.counted(count, "Move {n} run to the trash", "Move {n} runs to the trash")
        return tr("Move to the trash")

    def edit_name(self) -> None:
        """Edit the name of the selected run where it stands."""
        if runs := self._view.selected_runs():
            self._view.edit(self._folders.find(runs[0].key))

    def describe(self) -> None:
        """Ask for name, note and tags of the selected run."""
        if runs := self._view.selected_runs():
            dialog = RunNotesDialog(self._workspace, self._tasks, runs[0], self._view)
            dialog.accepted.connect(lambda: self._offer_description(runs[0]))
            dialog.open()

    def repeat(self) -> None:
        """Ask when the selected run shall be repeated."""
        if runs := self._view.selected_runs():
            try:
                schedules_dialog.repeat(self._workspace, self._tasks, runs[0].key.run_id, self._view)
            except UserError as error:
                self._tasks.tell(error)

    def compare(self) -> None:
        """Compare the selected run with another, or two selected ones."""
        if runs := self._view.selected_runs():
            other = runs[1].key.run_id if len(runs) == _PAIR else 0
            CompareDialog(self._workspace, self._tasks, runs[0].key.run_id, other, self._view).open()

    def merge(self) -> None:
        """Ask how to merge the selected run into another, or two selected ones."""
        if runs := self._view.selected_runs():
            other = runs[1].key.run_id if len(runs) == _PAIR else 0
            dialog = MergeDialog(self._workspace, self._tasks, runs[0].key.run_id, other, self._view)
            dialog.merged.connect(self._offer_unmerge)
            dialog.stopped.connect(self._offer_rest)
            dialog.open()

    def export(self) -> None:
        """Ask for a file that holds the selected runs, to be opened elsewhere."""
        if runs := self._view.selected_runs():
            self.file_wanted.emit([(run.key.run_id, run.name) for run in runs])

    def trash_selected(self) -> None:
        """Move the selected runs to the trash."""
        if runs := self._view.selected_runs():
            self._tasks.start(self._trash(runs))

    def open_trash(self) -> None:
        """Show what is in the trash."""
        dialog = TrashDialog(self._workspace, self._tasks, self._view)
        dialog.restored.connect(self._show_runs)
        dialog.open()

    def _rename(self, run_id: int, name: str) -> None:
        self._tasks.start(self._renamed(run_id, name))

    async def _renamed(self, run_id: int, name: str) -> None:
        folder = self._folders.folder(self._folders.find(FolderKey(run_id)))
        before = folder.name if folder is not None else ""
        await curate.rename_run(self._workspace, run_id, name)

        def undo() -> None:
            self._tasks.start(curate.rename_run(self._workspace, run_id, before))

        self._strip.offer(tr("Renamed to “{name}”.", name=words.one_line(name)), undo)

    def _offer_description(self, before: Folder) -> None:
        """The way back to what was said of a run."""
        said = before.name, before.note, before.tags

        def undo() -> None:
            self._tasks.start(curate.describe_run(self._workspace, before.key.run_id, *said))

        self._strip.offer(tr("Name, note and tags changed."), undo)

    def _offer_unmerge(self, source: Folder, target: Folder) -> None:
        self._show_runs([target.key.run_id])
        self._offer_apart(tr("“{source}” was merged into “{target}”.", **_names(source, target)), source)

    def _offer_rest(self, source: Folder, target: Folder) -> None:
        self._offer_apart(tr("Some of “{source}” is in “{target}”.", **_names(source, target)), source)

    def _offer_apart(self, said: str, source: Folder) -> None:
        self._strip.offer(said, lambda: self._tasks.start(self._take_apart(said, source)))

    async def _take_apart(self, said: str, source: Folder) -> None:
        """Undo a merge; what was not done is offered again."""
        run_id = source.key.run_id
        watch = Watch()
        strip = self.works.begin(tr("Undo"), watch)
        try:
            await in_thread(watch, curate.undo_merge, self._workspace, run_id, watch)
        except Stopped:
            self._offer_apart(said, source)
        except UserError:
            self._offer_apart(said, source)
            raise
        finally:
            strip.deleteLater()
        self._show_runs([run_id])

    async def _trash(self, runs: list[Folder]) -> None:
        ids = [run.key.run_id for run in runs]
        await curate.move_to_trash(self._workspace, ids)
        said = (
            tr("“{name}” is in the trash.", name=words.one_line(runs[0].short_name))
            if len(runs) == 1
            else words.counted(len(runs), "run is in the trash.", "runs are in the trash.")
        )
        self._strip.offer(said, lambda: self._tasks.start(self._restore(ids)))

    async def _restore(self, ids: Collection[int]) -> None:
        await curate.restore(self._workspace, ids)
        self._show_runs(ids)

    def _show_runs(self, ids: Collection[int]) -> None:
        self._folders.refresh(Change(runs=frozenset(ids)))
        index = self._folders.shown(FolderKey(max(ids)))
        if index.isValid():
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)


def _names(source: Folder, target: Folder) -> dict[str, str]:
    return {"source": words.one_line(source.name), "target": words.one_line(target.name)}
