"""Settings of runs under a name: chosen from a list, saved, deleted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.presets import delete_preset, save_preset
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.run import LONGEST_NAME, RunOptions
from trackfutura_desktop.store import presets
from trackfutura_desktop.store.presets import Preset
from trackfutura_desktop.ui import form, widgets
from trackfutura_desktop.ui.confirm import confirmed
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.task import TaskDialog, Tasks

_NONE = tr("No preset")
_WIDTH = 380


class PresetBar(QWidget):
    """``chosen`` gives the options of the preset that the user took."""

    chosen = Signal(object)
    save_wanted = Signal()

    def __init__(self, workspace: Workspace, tasks: Tasks) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._presets: list[Preset] = []
        self.list = form.Choice(tr("Preset"))
        self.list.setMinimumWidth(px(220))
        self.save = widgets.button(tr("Save as preset…"), role="link")
        self.delete = widgets.button(tr("Delete preset…"), role="link")
        for each in (self.save, self.delete):
            each.setAutoDefault(False)
        self.list.activated.connect(self._take)
        self.save.clicked.connect(self.save_wanted)
        self.delete.clicked.connect(lambda _is_checked: self._ask_to_delete())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in (self.list, self.save, self.delete):
            row.addWidget(part)
        row.addStretch(1)
        self.read()

    def read(self, name: str = "") -> None:
        """Read the presets again and choose the one of this name."""
        with self._workspace.database.read() as connection:
            self._presets = presets.presets(connection, self._workspace.project.id)
        self.list.clear()
        self.list.addItems([_NONE, *(each.name for each in self._presets)])
        self.list.setCurrentIndex(max(0, self.list.findText(name)) if name else 0)
        self.list.setEnabled(bool(self._presets))
        self._show_act()

    def ask_name(self, options: RunOptions) -> None:
        """Ask for a name and keep the options under it."""
        current = self._current()
        dialog = PresetNameDialog(
            self._workspace, self._tasks, options, current.name if current else "", self
        )
        dialog.saved.connect(self.read)
        dialog.open()

    def _current(self) -> Preset | None:
        place = self.list.currentIndex()
        return self._presets[place - 1] if place > 0 else None

    def _show_act(self) -> None:
        self.delete.setVisible(self._current() is not None)

    def _take(self, _place: int) -> None:
        self._show_act()
        current = self._current()
        if current is not None:
            self.chosen.emit(current.options)

    def _ask_to_delete(self) -> None:
        current = self._current()
        if current is not None:
            self._tasks.start(self._delete(current))

    async def _delete(self, preset: Preset) -> None:
        sure = await confirmed(
            self,
            tr("Delete the preset “{preset}”?", preset=preset.name),
            tr("This cannot be undone. Runs that were made with it stay as they are."),
            tr("Delete preset"),
        )
        if sure:
            await delete_preset(self._workspace, preset.id)
            self.read()


class PresetNameDialog(TaskDialog):
    """Asks for the name of a preset; ``saved`` tells it."""

    saved = Signal(str)

    def __init__(
        self, workspace: Workspace, tasks: Tasks, options: RunOptions, name: str, parent: QWidget
    ) -> None:
        super().__init__(tasks, parent)
        self.setMinimumWidth(px(_WIDTH))
        self._workspace = workspace
        self._options = options
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self._field = form.Field(tr("Name"), self.name, tr("A preset of the same name is replaced."))
        leave = widgets.button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.save = widgets.button(tr("Save preset"), role="primary")
        self.save.setDefault(True)
        self.save.clicked.connect(
            lambda _is_checked: self.store(self._store(self.name.text()), self._refused)
        )
        form.frame(self, tr("Save as preset"), form.column_of(self._field), [leave, self.save])

    async def _store(self, name: str) -> None:
        await save_preset(self._workspace, name, self._options)
        self.saved.emit(" ".join(name.split()))
        self.accept()

    def _refused(self, error: UserError) -> None:
        self._field.show_error(error.sentence, error.remedy)
