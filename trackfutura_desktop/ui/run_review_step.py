"""Third step of a new run: everything that will be sent, what it may cost, and what is here already."""

import asyncio

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import costs
from trackfutura_desktop.flow.create import Draft
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.model.cost import forecast
from trackfutura_desktop.ui import form, run_review, widgets, words
from trackfutura_desktop.ui.reception import cut_off_words
from trackfutura_desktop.ui.reuse_list import ReuseList
from trackfutura_desktop.ui.run_review import RunReview
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import PlainLabel


class ReviewStep(QWidget):
    """Shows a draft; the balance is asked for when the step is first seen."""

    foreseen = Signal()  # whether the monthly limit would hold the run is known, or another answer

    def __init__(self, workspace: Workspace, tasks: Tasks) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._is_asked = False
        self.reuse = ReuseList()
        self.review = RunReview(workspace)
        self.problem = PlainLabel("", "error", wrap=True)
        self.balance = PlainLabel("", "small", wrap=True)
        self._way = PlainLabel("", "small", wrap=True)
        self.hold = PlainLabel("", "error", wrap=True)
        self._month: costs.Month | None = None
        self._draft: Draft | None = None
        self.balance.hide()
        self.hold.hide()
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.balance)
        column.addWidget(self._way)
        content = form.column_of(
            PlainLabel(tr("What will be sent"), "strong"),
            self.problem,
            self.hold,
            facts,
            self.reuse,
            widgets.rule(),
            self.review,
            spacing=12,
        )
        layout = content.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(form.scrolling(content, tr("What will be sent")))

    def show_draft(self, draft: Draft | None, problem: str) -> None:
        """Show what would be sent, or why nothing can be."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._draft = draft
        self.review.show_plan(draft.plan if draft is not None else None)
        self._say_hold()
        if draft is not None:
            self.reuse.show_here(draft.here)
        cut_off = sentences(*cut_off_words(self._workspace)) if self._workspace.is_cut_off else ""
        self._way.setText(cut_off or run_review.delivery_way(self._workspace))

    def ask_month(self) -> asyncio.Task[None] | None:
        """Read what the month has cost, if there is a limit; returns what waits for it."""
        if not self._workspace.settings.monthly_limit:
            return None
        return self._tasks.start(self._read_month())

    async def _read_month(self) -> None:
        # beside the window: of a hundred thousand deliveries it takes some tenths of a second
        self._month = await asyncio.to_thread(costs.month_so_far, self._workspace)
        self._say_hold()
        self.foreseen.emit()

    @property
    def is_to_be_held(self) -> bool:
        """Whether the monthly limit would hold the run, as far as this is known."""
        return bool(self.hold.text())

    def _say_hold(self) -> None:
        found = None
        if self._month is not None and self._draft is not None:
            found = costs.would_hold(self._workspace, self._month, self._draft.plan)
        self.hold.setText("" if found is None else forecast(found))
        self.hold.setVisible(found is not None)

    def ask_balance(self) -> asyncio.Task[None] | None:
        """Ask once how much money the account has, if there is a key; returns what waits for the answer."""
        if self._is_asked or not self._workspace.keys.api_token():
            return None
        self._is_asked = True
        self._say_balance(tr("The balance of the account is asked for …"))
        return self._tasks.start(self._read_balance(), self._no_balance)

    async def _read_balance(self) -> None:
        found = await self._workspace.bright_data.balance()
        if found is None:
            self._say_balance(
                tr("The API key may not read the balance of the account; it can send all the same.")
            )
            return
        pending = (
            tr(", {pending_costs} of it not billed yet", pending_costs=words.money(found.pending_costs))
            if found.pending_costs
            else ""
        )
        self._say_balance(
            tr(
                "Balance of the account: {balance}{pending}.",
                balance=words.money(found.balance),
                pending=pending,
            )
        )

    def _no_balance(self, error: UserError) -> None:
        self._say_balance(tr("The balance could not be read. {sentence}", sentence=error.sentence))

    def _say_balance(self, text: str) -> None:
        self.balance.setText(text)
        self.balance.show()
