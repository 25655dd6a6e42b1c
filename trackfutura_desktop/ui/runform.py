"""The dialog for a new run: sources, settings, review; and at each of them the way to start at once."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.create import Draft, create_run, worked_out
from trackfutura_desktop.flow.execute import start_run
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.model.run import RunOptionError, RunOptions
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.store import presets, reuse, sources
from trackfutura_desktop.ui import form, run_review, widgets, words
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.reception import cut_off_words
from trackfutura_desktop.ui.run_review_step import ReviewStep
from trackfutura_desktop.ui.run_settings_step import SettingsStep
from trackfutura_desktop.ui.run_sources_step import SourcesStep
from trackfutura_desktop.ui.source_choice import SourceChoice
from trackfutura_desktop.ui.sources import AddSourcesDialog
from trackfutura_desktop.ui.step_bar import Steps
from trackfutura_desktop.ui.task import TaskDialog, Tasks
from trackfutura_desktop.ui.widgets import PlainLabel

_PAUSE_MS = 150
_AT_ONCE = 500  # sources that are worked out without a thread,
_EARLIER_AT_ONCE = 2_000  # and how many times they were collected before
SOURCES, SETTINGS, REVIEW = range(3)
_NO_KEY = tr("There is no API key yet: save the run, set the key in Settings, then start it.")


class NewRunDialog(TaskDialog):
    """Says at every change what would be sent. ``created`` tells the id of the new run.

    Args:
        workspace: Where the run is made.
        tasks: What runs beside the window.
        parent: The view it belongs to.
        again: A run whose sources and settings are taken; the dialog opens at the review.
    """

    created = Signal(int)

    def __init__(
        self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None, again: int | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self.resize(px(900), px(660))
        self._workspace = workspace
        self._draft: Draft | None = None
        self._problem = ""
        self._looks = 0
        self._earlier = 0
        self._lacking = ""  # of a run that is made again
        self._beside: list[asyncio.Task[None]] = []  # not wanted any more when the dialog is closed
        self.finished.connect(lambda _result: self._stop_beside())
        self.sources_step = SourcesStep()
        self.settings_step = SettingsStep(workspace, tasks)
        self.review_step = ReviewStep(workspace, tasks)
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.choice.chosen_changed.connect(self._pause.start)
        self.settings_step.changed.connect(self._pause.start)
        self.review_step.reuse.model.left_out_changed.connect(self._pause.start)
        self.review_step.foreseen.connect(self._show_acts)
        self.sources_step.add_wanted.connect(self._add_sources)
        self._again = again
        self.show_step(SOURCES if again is None else REVIEW)
        self._show_acts()
        self._read_sources()
        if again is None:  # else the review has asked
            self._note_beside(self.review_step.ask_month())

    @property
    def choice(self) -> SourceChoice:
        """Which sources are taken."""
        return self.sources_step.choice

    def show_step(self, step: int) -> None:
        """Go to a step."""
        self.steps.show_step(step)
        self.back.setEnabled(step > SOURCES)
        self.next.setEnabled(step < REVIEW)
        (self.start if step == REVIEW else self.next).setDefault(True)  # for Enter in a field
        if step == SETTINGS:
            self.settings_step.show_services(self.choice.chosen_sources())
            self.settings_step.name.setFocus()
        elif step == REVIEW:
            self._note_beside(self.review_step.ask_balance())
            self._note_beside(self.review_step.ask_month())
        else:
            self.sources_step.filter.setFocus()

    def look(self) -> None:
        """Work out now what would be sent, and say at the fields what is wrong."""
        self._pause.stop()
        self._looks += 1
        chosen = self.choice.chosen_sources()
        self.settings_step.show_services(chosen)  # their options may come from a preset, and hold unseen
        try:
            options = self.settings_step.options()
        except RunOptionError as error:
            self._show(None, error)
            return
        if self._is_much(len(chosen)):
            self._draft, self._problem = None, tr("What will be sent is being worked out …")
            self._show_acts()
            self._start_beside(self._look_beside(self._looks, chosen, options))
            return
        try:
            self._show(self._work_out(chosen, options), None)
        except UserError as error:
            self._show(None, error)

    def _is_much(self, count: int) -> bool:
        return count > _AT_ONCE or self._earlier > _EARLIER_AT_ONCE

    def _start_beside(self, work: Coroutine[Any, Any, None]) -> None:
        self._beside = [each for each in self._beside if not each.done()]
        self._beside.append(self._tasks.start(work))

    def _note_beside(self, asking: asyncio.Task[None] | None) -> None:
        if asking is not None:
            self._beside.append(asking)

    def _stop_beside(self) -> None:
        self._pause.stop()
        for each in self._beside:
            each.cancel()

    def _work_out(self, chosen: list[Source], options: RunOptions) -> Draft:
        return worked_out(self._workspace, chosen, options, self.review_step.reuse.model.left_out())

    async def _look_beside(self, look: int, chosen: list[Source], options: RunOptions) -> None:
        draft, problem = None, None
        try:
            draft = await asyncio.to_thread(self._work_out, chosen, options)
        except UserError as error:
            problem = error
        if look == self._looks:  # nothing was changed meanwhile
            self._show(draft, problem)

    def _lay_out(self) -> None:
        self.steps = Steps((tr("Sources"), tr("Settings"), tr("Review")))
        self.steps.chosen.connect(self.show_step)
        for page in (self.sources_step, self.settings_step, self.review_step):
            self.steps.add_page(page)
        self._foot = PlainLabel("", "small", wrap=True)
        self.cancel = widgets.button(tr("Cancel"))
        self.back, self.next = widgets.button(tr("Back")), widgets.button(tr("Next"))
        self.later = widgets.button(tr("Save for later"))
        self.start = widgets.button(tr("Start run"), role="primary")
        self.cancel.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self.show_step(self.steps.step - 1))
        self.next.clicked.connect(lambda: self.show_step(self.steps.step + 1))
        self.later.clicked.connect(lambda: self._create(start=False))
        self.start.clicked.connect(lambda: self._create(start=True))
        buttons: list[QWidget] = [self.cancel, self.back, self.next, self.later, self.start]
        form.frame(self, tr("New run"), self.steps, buttons, self._foot, note_above=True)

    def _read_sources(self) -> None:
        with self._workspace.database.read() as connection:
            count = sources.count_sources(connection, self._workspace.project.id)
            self._earlier = reuse.count(connection, self._workspace.project.id)
        if count > _AT_ONCE:
            self._foot.setText(tr("The sources are being read …"))
            self._start_beside(self._read_beside())
        else:
            self._take_in(self._stored())

    async def _read_beside(self) -> None:
        self._take_in(await asyncio.to_thread(self._stored))

    def _stored(self) -> list[Source]:
        with self._workspace.database.read() as connection:
            return sources.sources(connection, self._workspace.project.id, only_active=True)

    def _take_in(self, found: list[Source]) -> None:
        self.sources_step.show_sources(found)
        if self._again is not None:
            self._take_over(self._again)
            self._again = None
        self.look()

    def _take_over(self, run_id: int) -> None:
        with self._workspace.database.read() as connection:
            found, gone = presets.options_of(connection, run_id), presets.sources_gone(connection, run_id)
        if found is not None:
            options, ids = found
            self.choice.choose_only(ids)
            self.settings_step.show_options(options)
            self._lacking = _lacking(len(ids) - len(self.choice.chosen()), gone)

    def _add_sources(self) -> None:
        dialog = AddSourcesDialog(self._workspace, self._tasks, self)
        dialog.added.connect(lambda _count: self._read_sources())
        dialog.open()

    def _show(self, draft: Draft | None, error: UserError | None) -> None:
        """Show a draft, or what stands in its way."""
        self._draft = draft
        wrong = error if isinstance(error, RunOptionError) else None
        self._problem = sentences(error.sentence, error.remedy) if error is not None else ""
        self.settings_step.show_error(wrong)
        self.steps.bar.show_problem(SETTINGS, is_wrong=wrong is not None)
        self.review_step.show_draft(draft, self._problem)
        if draft is not None and not self.settings_step.name.text().strip():
            self.settings_step.name.setPlaceholderText(draft.plan.name)
        self._show_acts()

    def _show_acts(self) -> None:
        plan = self._draft.plan if self._draft is not None else None
        has_key = bool(self._workspace.keys.api_token())
        self.start.setEnabled(plan is not None and has_key)
        self.later.setEnabled(plan is not None)
        self.start.setText(
            tr("Start run · {requests}", requests=words.counted(len(plan.requests), "request"))
            if plan
            else tr("Start run")
        )
        if plan is None:
            self._foot.setText(sentences(self._problem, self._lacking))
        else:
            left_out = len(plan.refused)
            is_to_be_held = self.review_step.is_to_be_held
            self._foot.setText(
                sentences(
                    tr("{sentence}.", sentence=run_review.estimate(plan)),
                    self._lacking,
                    words.counted(left_out, "source is left out.", "sources are left out.")
                    if left_out
                    else "",
                    tr("The monthly limit will hold it.") if is_to_be_held else "",
                    "" if has_key else _NO_KEY,
                )
            )

    def _create(self, *, start: bool) -> None:
        if not self._is_much(len(self.choice.chosen())):
            self.look()
        elif self._pause.isActive():
            self.look()  # what was changed just now has to be seen first
            return
        if self._draft is None:
            return
        left_out = self.review_step.reuse.model.left_out()
        chosen = [each for each in self.choice.chosen() if each not in left_out]
        for pressed in (self.start, self.later):
            pressed.setEnabled(False)
        self.store(self._store(self.settings_step.options(), chosen, start=start), self._refused)

    def _refused(self, error: UserError) -> None:
        self._show(None, error)
        self.show_step(SETTINGS if isinstance(error, RunOptionError) else REVIEW)

    async def _store(self, options: RunOptions, source_ids: list[int], *, start: bool) -> None:
        run_id = await create_run(self._workspace, source_ids, options)
        if start:
            self._tasks.start(send(self._workspace, self._tasks, run_id))
        self.created.emit(run_id)
        self.accept()


async def send(workspace: Workspace, tasks: Tasks, run_id: int, *, beyond_limit: bool = False) -> None:
    """Send the requests of a run; tell of those that were refused, and if no webhook can bring results."""
    if workspace.is_cut_off:
        tasks.tell(UserError(*cut_off_words(workspace)))
    tell_refused(tasks, await start_run(workspace, run_id, beyond_limit=beyond_limit))


def _lacking(paused: int, gone: int) -> str:
    """Which sources of a run are not collected when it is made again."""
    lacking = [words.counted(paused, "source is paused", "sources are paused")] if paused else []
    lacking += [words.counted(gone, "source is gone", "sources are gone")] if gone else []
    return tr("Of that run, {lacking}.", lacking=tr(" and ").join(lacking)) if lacking else ""


def tell_refused(tasks: Tasks, refused: list[str]) -> None:
    """Tell of requests that Bright Data refused, if there are any."""
    if refused:
        others = words.counted(len(refused) - 1, "more request was refused.", "more requests were refused.")
        sentence = f"{refused[0]} {others}" if len(refused) > 1 else refused[0]
        tasks.tell(
            UserError(
                sentence,
                tr("What was accepted runs on. The run shows every request; it can be sent again there."),
            )
        )
