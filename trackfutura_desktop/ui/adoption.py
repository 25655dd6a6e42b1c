"""The dialog that takes over requests which the account lists and this machine does not know."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.adopt import Stranger, adopt_snapshot, strangers
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.ui import adoption_model, form, widgets, words
from trackfutura_desktop.ui.adoption_model import CheckDelegate, StrangersModel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import RowTable
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import EmptyState, PlainLabel

if TYPE_CHECKING:
    import asyncio

TITLE = tr("Fetch from account…")
_WHY = tr(
    "These requests were made with your account elsewhere: on another computer, by another program, or "
    "before a reinstallation. Adopting one makes a run of it and fetches its data. Nothing is paid again."
)
_WAITING, _LIST = range(2)


class AdoptDialog(Dialog):
    """Lists, lets one choose, adopts. ``adopted`` carries the id of each run that was made."""

    adopted = Signal(int)

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(px(880), px(520))
        self._workspace = workspace
        self._tasks = tasks
        self.model = StrangersModel()
        self.model.setParent(self)
        self.model.chosen_changed.connect(self._show_choice)
        self.table = self._table()
        self.state = EmptyState(tr("Asking Bright Data for the requests of your account…"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.state)
        self._stack.addWidget(form.column_of(PlainLabel(_WHY, "muted", wrap=True), self.table, spacing=12))
        self.note = PlainLabel("", "error", wrap=True)
        self.all = widgets.button(tr("Choose all"))
        self.all.clicked.connect(self._choose_all)
        self.close_button = widgets.button(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.adopt = widgets.button(tr("Adopt requests"), role="primary")
        self.adopt.clicked.connect(self._adopt)
        form.frame(
            self, tr("Fetch from account"), self._stack, [self.all, self.close_button, self.adopt], self.note
        )
        self.table.setFrameShape(RowTable.Shape.NoFrame)
        self._adopting: asyncio.Task[Any] | None = None
        self._show_choice()
        asked = tasks.start(self._ask(), self._failed)
        self.finished.connect(lambda _result: asked.cancel())  # nobody is left to read the answer

    def reject(self) -> None:
        """Stop what is being adopted; close if nothing is."""
        if self._adopting is not None:
            self._adopting.cancel()
        else:
            super().reject()

    def _table(self) -> RowTable:
        table = RowTable(adoption_model.SNAPSHOT, tr("Requests of the account"))
        table.setModel(self.model)
        table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        table.setItemDelegateForColumn(adoption_model.PLATFORM, CheckDelegate(table))
        header = table.filling_header
        header.fit(adoption_model.PLATFORM, "xxxxx Instagram xx")
        header.fit(adoption_model.SERVICE, *words.service_samples())
        header.fit(adoption_model.CREATED, words.moment(1_700_000_000_000) + "0")
        header.fit(adoption_model.STATE, words.dotted(tr("cancelled")))
        header.fit(adoption_model.RECORDS, "1,000,000")
        table.clicked.connect(lambda place: self.model.toggle(place.row()))
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._toggle_current)
        return table

    def _toggle_current(self) -> None:
        if self.table.currentIndex().isValid():
            self.model.toggle(self.table.currentIndex().row())

    def _choose_all(self) -> None:
        self.model.choose_all(chosen=len(self.model.chosen()) < self.model.adoptable())

    def _show_choice(self) -> None:
        count, most = len(self.model.chosen()), self.model.adoptable()
        self.adopt.setText(
            tr("Adopt {requests}", requests=words.counted(count, "request"))
            if count
            else tr("Adopt requests")
        )
        self.adopt.setEnabled(count > 0 and self._adopting is None)
        self.all.setText(tr("Choose none") if most and count == most else tr("Choose all"))
        self.close_button.setText(tr("Close") if self._adopting is None else tr("Stop"))
        self.all.setEnabled(most > 0 and self._adopting is None)

    async def _ask(self) -> None:
        self._show(await strangers(self._workspace))

    def _show(self, found: list[Stranger]) -> None:
        self.model.show(found)
        if found:
            self._stack.setCurrentIndex(_LIST)
            self.table.selectRow(0)
            self.table.setFocus()
        else:
            self._stack.setCurrentIndex(_WAITING)
            self.state.say(
                tr("Everything is here"),
                tr("Your account lists no request that this computer does not know."),
            )

    def _failed(self, error: UserError) -> None:
        self.state.say(error.sentence, error.remedy)

    def _adopt(self) -> None:
        self.note.setText("")
        self._adopting = self._tasks.start(self._run_adopt(self.model.chosen()), self._not_adopted)
        self._adopting.add_done_callback(self._adopt_ended)
        self._show_choice()

    async def _run_adopt(self, chosen: list[Stranger]) -> None:
        """Adopt one after another; the first that fails ends it, and those before it are runs already."""
        for each in chosen:
            self.adopted.emit(await adopt_snapshot(self._workspace, each))
            self.model.remove(each)

    def _adopt_ended(self, task: "asyncio.Task[Any]") -> None:
        self._adopting = None
        self._show_choice()
        if not task.cancelled() and task.exception() is None:
            self.accept()

    def _not_adopted(self, error: UserError) -> None:
        self.note.setText(sentences(error.sentence, error.remedy))
