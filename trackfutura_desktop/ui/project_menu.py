"""The project that is shown: its name in the toolbar, and the way to the others."""

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import projects
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.store.projects import LONGEST_NAME, ProjectRow
from trackfutura_desktop.ui import form, icons, sides, widgets, words
from trackfutura_desktop.ui.form import Field
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.task import TaskDialog, Tasks

_LONGEST_SHOWN = 28  # letters
_ARROW = 28
_DIALOG_WIDTH = 400


class ProjectMenu(QPushButton):
    """A button with the name of the open project. ``switched`` tells that another one is open."""

    switched = Signal()

    def __init__(self, workspace: Workspace, tasks: Tasks) -> None:
        super().__init__()
        self.setProperty("role", "quiet")
        follow(self, self._leave_room)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._workspace = workspace
        self._tasks = tasks
        self.menu_of_projects = QMenu(self)
        self.clicked.connect(self._open)
        self.show_name()

    def _leave_room(self) -> None:
        """For the arrow at the end, however large the letters are."""
        self.setStyleSheet(f"QPushButton {{ text-align: left; padding-right: {px(_ARROW)}px; }}")

    def show_name(self) -> None:
        """Show what the open project is called now."""
        name = words.one_line(self._workspace.project.name)
        self.setText(_short(name).replace("&", "&&"))
        self.setAccessibleName(tr("Project: {name}", name=name))
        self.setToolTip(words.tip(tr("Project: {name}", name=name)))
        self.updateGeometry()

    def open_project(self, project_id: int) -> None:
        """Show another project."""
        if project_id != self._workspace.project.id:
            self._start(projects.open_project(self._workspace, project_id))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The arrow says that a menu opens."""
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.rect().adjusted(8, 0, -8, 0)
        left = sides.rest(room, room.width() - icons.side(), self.layoutDirection()).left()
        painter.drawPixmap(left, (self.height() - icons.side()) // 2, icons.pixmap("chevron-down"))

    def _open(self) -> None:
        menu = self.fill()
        right = self.mapToGlobal(self.rect().bottomRight())
        right.setX(right.x() - menu.sizeHint().width())
        menu.popup(right)

    def fill(self) -> QMenu:
        """The menu with the projects that there are now."""
        menu, found = self.menu_of_projects, projects.listed(self._workspace)
        menu.clear()
        group = QActionGroup(menu)
        for row in found:
            if row.archived_at is None:
                act = self._act(menu, _said(row), partial(self.open_project, row.id))
                act.setCheckable(True)
                act.setChecked(row.id == self._workspace.project.id)
                group.addAction(act)
        menu.addSeparator()
        self._act(menu, tr("New project…"), self.ask_for_new)
        self._act(menu, tr("Rename this project…"), self.ask_for_name)
        self._act(menu, tr("Archive this project"), self.archive)
        if archived := [row for row in found if row.archived_at is not None]:
            older = menu.addMenu(tr("Archived projects"))
            for row in archived:
                self._act(older, _said(row), partial(self.open_project, row.id))
        return menu

    def ask_for_new(self) -> None:
        """Ask for the name of a new project, and open it."""
        self._ask(
            tr("New project"), tr("Create project"), "", partial(projects.create_project, self._workspace)
        )

    def ask_for_name(self) -> None:
        """Ask for another name of the open project."""
        name = self._workspace.project.name
        self._ask(tr("Rename project"), tr("Rename"), name, partial(projects.rename_project, self._workspace))

    def archive(self) -> None:
        """Put the open project away, and open the one before it."""
        self._start(self._archived())

    async def _archived(self) -> None:
        name = self._workspace.project.name
        await projects.archive_project(self._workspace)
        self._tasks.informed.emit(
            tr("“{name}” is archived; nothing of it was lost.", name=words.one_line(name)),
            tr(
                "Its runs go on, its schedules are paused. "
                "The menu of projects brings it back under Archived projects."
            ),
        )

    def _ask(self, title: str, act: str, name: str, do: Callable[[str], Awaitable[None]]) -> None:
        dialog = NameDialog(title, act, name, self._tasks, self.window())
        dialog.wanted.connect(lambda given: dialog.store(self._named(dialog, given, do), dialog.refuse))
        dialog.open()

    async def _named(self, dialog: "NameDialog", name: str, do: Callable[[str], Awaitable[None]]) -> None:
        await self._noticing(do(name))
        dialog.accept()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(self._noticing(work))

    async def _noticing(self, work: Awaitable[None]) -> None:
        """Do something, and tell if another project is open then."""
        before = self._workspace.project.id
        await work
        self.show_name()
        if self._workspace.project.id != before:
            self.switched.emit()

    def _act(self, menu: QMenu, text: str, do: Callable[[], None]) -> QAction:
        made = QAction(text.replace("&", "&&"), menu)
        made.triggered.connect(lambda _is_checked: do())
        menu.addAction(made)
        return made


class NameDialog(TaskDialog):
    """Asks for the name of a project; what is wrong with it is said at the field."""

    wanted = Signal(str)

    def __init__(self, title: str, act: str, name: str, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(tasks, parent)
        self.setMinimumWidth(px(_DIALOG_WIDTH))
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.selectAll()
        self._field = Field(tr("Name"), self.name, tr("A project has its own sources, runs and deliveries."))
        leave = widgets.button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.go_on = widgets.button(act, role="primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._ask)
        form.frame(self, title, form.column_of(self._field), [leave, self.go_on])

    def refuse(self, error: UserError) -> None:
        """Say what is wrong with the name."""
        self.go_on.setEnabled(True)
        self._field.show_error(error.sentence, error.remedy)
        self.name.setFocus()

    def _ask(self) -> None:
        self.go_on.setEnabled(False)
        self.wanted.emit(self.name.text())


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_SHOWN else f"{name[: _LONGEST_SHOWN - 1]}…"


def _said(row: ProjectRow) -> str:
    counts = f"{words.counted(row.sources, 'source')}, {words.counted(row.runs, 'run')}"
    return f"{_short(words.one_line(row.name))}   ·   {counts}"
