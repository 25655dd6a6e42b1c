"""What is done with many sources: how far it is, a way to stop it, and the way back."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import sources as acts
from trackfutura_desktop.flow.sources import Progress
from trackfutura_desktop.flow.watch import Stopped, Watch
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.source_edit import SourceEdit
from trackfutura_desktop.ui import source_words
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.undo_strip import UndoStrip
from trackfutura_desktop.ui.work_strip import WorkStrips

T = TypeVar("T")

_Back = Callable[[Progress], Awaitable[None]]

_AT_ONCE = 5_000  # sources that are changed in some 300 ms


class SourceChanges(QWidget):
    """The strips under the list of sources."""

    def __init__(self, workspace: Workspace, tasks: Tasks) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self.works = WorkStrips()
        self.strip = UndoStrip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.works)
        column.addWidget(self.strip)

    def edit(self, chosen: list[Source], edit: SourceEdit) -> None:
        """Change sources."""
        self._tasks.start(self._edit(chosen, edit))

    def remove(self, chosen: list[Source]) -> None:
        """Remove sources."""
        self._tasks.start(self._remove(chosen))

    def offer_way_back(self, before: list[Source]) -> None:
        """Say that sources were changed, and offer to make them what they were."""
        if before:
            back = partial(acts.put_words_back, self._workspace, before)
            self._offer(source_words.changed(before), len(before), back)

    async def _edit(self, chosen: list[Source], edit: SourceEdit) -> None:
        work = partial(acts.edit_sources, self._workspace, [each.id for each in chosen], edit)
        before = await self._watched(tr("Changing sources"), len(chosen), work)
        self.offer_way_back(before or [])

    async def _remove(self, chosen: list[Source]) -> None:
        work = partial(acts.remove_sources, self._workspace, [each.id for each in chosen])
        removed = await self._watched(tr("Removing sources"), len(chosen), work)
        if removed is not None:
            back = partial(acts.put_sources_back, self._workspace, removed)
            self._offer(source_words.removed(chosen), len(chosen), back)

    def _offer(self, said: str, count: int, back: _Back) -> None:
        self.strip.offer(said, lambda: self._tasks.start(self._take_back(said, count, back)))

    async def _take_back(self, said: str, count: int, back: _Back) -> None:
        """Take back; what could not be is still offered."""

        async def work(progress: Progress) -> bool:
            await back(progress)
            return True

        try:
            is_back = await self._watched(tr("Undo"), count, work)
        except UserError:
            self._offer_again(said, count, back)
            raise
        if is_back is None:
            self._offer_again(said, count, back)

    def _offer_again(self, said: str, count: int, back: _Back) -> None:
        if not self.strip.can_undo:  # else something else was done meanwhile
            self._offer(said, count, back)

    async def _watched(self, title: str, count: int, work: Callable[[Progress], Awaitable[T]]) -> T | None:
        """Do something; of many sources with a strip that shows how far it is. None: it was stopped."""
        if count <= _AT_ONCE:
            return await work(lambda _done: None)
        watch = Watch()
        watch.begin("", count)
        strip = self.works.begin(title, watch)

        def progressed(done: int) -> None:
            watch.look()
            watch.done = done

        try:
            result = await work(progressed)
        except Stopped:
            strip.end(tr("{title} was cancelled.", title=title), tr("Nothing was changed."))
            return None
        except UserError as error:
            strip.end(error.sentence, error.remedy)
            return None
        except BaseException:
            strip.deleteLater()
            raise
        strip.deleteLater()
        return result
