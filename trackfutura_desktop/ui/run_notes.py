"""The dialog for what the user says of a run: its name, tags, a note."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.curate import describe_run
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.store.tree import Folder
from trackfutura_desktop.ui import form, widgets
from trackfutura_desktop.ui.form import Field
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.task import TaskDialog, Tasks

_WIDTH = 440
_NOTE_HEIGHT = 120


class RunNotesDialog(TaskDialog):
    """Closes when everything is stored; what is wrong is said at its field."""

    def __init__(self, workspace: Workspace, tasks: Tasks, run: Folder, parent: QWidget) -> None:
        super().__init__(tasks, parent)
        self.setMinimumWidth(px(_WIDTH))
        self._workspace = workspace
        self._run_id = run.key.run_id
        self.name, self.tags, self.note = QLineEdit(run.name), QLineEdit(run.tags), QPlainTextEdit(run.note)
        self.note.setFixedHeight(px(_NOTE_HEIGHT))
        self.note.setTabChangesFocus(True)
        self.name_field = Field(tr("Name"), self.name)
        leave = widgets.button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.save = widgets.button(tr("Save"), role="primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        content = form.column_of(
            self.name_field,
            Field(
                tr("Tags"),
                self.tags,
                tr("Words with blanks between them. The filter above the tree finds them."),
            ),
            Field(tr("Note"), self.note),
        )
        form.frame(self, tr("Name, note and tags"), content, [leave, self.save])

    def _save(self) -> None:
        self.save.setEnabled(False)
        self.store(self._store(), self._refused)

    async def _store(self) -> None:
        name, note = self.name.text().strip(), self.note.toPlainText()
        await describe_run(self._workspace, self._run_id, name, note, self.tags.text())
        self.accept()

    def _refused(self, error: UserError) -> None:
        self.save.setEnabled(True)
        self.name_field.show_error(error.sentence, error.remedy)
        self.name.setFocus()
