"""The first start: key or demo, how results arrive, first sources. Each step can be skipped."""

from PySide6.QtCore import QProcess, QSettings, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from trackfutura_desktop import settings
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.demo_process import demo_command
from trackfutura_desktop.flow.sources import add_sources
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.store import sources, tree
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.first_sources import FirstSources
from trackfutura_desktop.ui.key_settings import KeySettings
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.receiving_settings import ReceivingSettings
from trackfutura_desktop.ui.step_bar import Steps
from trackfutura_desktop.ui.task import TaskDialog, Tasks
from trackfutura_desktop.ui.widgets import PlainLabel

_WIDTH, _HEIGHT = 680, 560
_SEEN = "welcome/seen"
KEY, RESULTS, SOURCES = range(3)

_WELCOME = tr(
    "TrackFutura Desktop has Bright Data collect posts, reels, comments and profiles, "
    "keeps all of it on this computer, and shows it as a tree."
)
_WHERE_KEY = tr(
    "The key is in Bright Data's control panel under Account settings, API keys. "
    "It must be allowed to trigger datasets."
)
_DEMO = tr(
    "A second window opens, with invented accounts and a Bright Data that runs on this computer. "
    "Nothing is sent and nothing is paid; its data lie in a folder of their own."
)
_RESULTS = tr(
    "Without a public address this application asks Bright Data for the results from time to time; "
    "nothing has to be set up. With one, they arrive as soon as they are there."
)
_SOURCES = tr(
    "Paste the accounts, pages or posts that you want to follow, as links or as names with their platform. "
    "More can be added at any time."
)


class WelcomeDialog(TaskDialog):
    """Three steps. What was typed is kept when the next step is shown."""

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._workspace = workspace
        self.token = KeySettings(workspace, tasks)
        self.receiving = ReceivingSettings(workspace, tasks, is_short=True)
        self.sources = FirstSources(workspace)
        self.sources.changed.connect(self._show_acts)
        self.sources.text.files_given.connect(
            lambda paths: self.ask(self.sources.take_files(paths), self.sources.refuse)
        )
        self.demo = widgets.button(tr("Try the demo"), icon="runs")
        self.demo.clicked.connect(self._start_demo)
        self.steps = Steps((tr("API key"), tr("Results"), tr("First sources")))
        self.steps.chosen.connect(self.show_step)
        self.skip, self.back = widgets.button(tr("Skip")), widgets.button(tr("Back"))
        self.next = widgets.button(tr("Next"), role="primary")
        self.skip.clicked.connect(self._skip)
        self.back.clicked.connect(lambda: self.show_step(self.steps.step - 1))
        self.next.clicked.connect(self._go_on)
        self.finished.connect(lambda _result: self._end())
        form.frame(self, tr("Welcome"), self._content(), [self.skip, self.back, self.next])
        self.next.setDefault(True)
        follow(self, lambda: self.resize(px(_WIDTH), px(_HEIGHT)))
        self.show_step(KEY)

    def show_step(self, step: int) -> None:
        """Go to a step; what stands on the one before stays typed."""
        self.steps.show_step(step)
        first = (self.token.key, self.receiving.public_url, self.sources.text)[step]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_acts()

    def _go_on(self) -> None:
        step = self.steps.step
        if step == KEY and self.token.keep():
            self.show_step(RESULTS)
        elif step == RESULTS and self._keep_results():
            self.show_step(SOURCES)
        elif step == SOURCES:
            self._finish()

    def _skip(self) -> None:
        if self.steps.step == SOURCES:
            self.accept()
        else:
            self.show_step(self.steps.step + 1)

    def _finish(self) -> None:
        if new := self.sources.found():
            self.next.setEnabled(False)
            self.store(self._add(new), self.sources.refuse)
        else:
            self.accept()

    async def _add(self, new: list[Source]) -> None:
        try:
            await add_sources(self._workspace, new)
        finally:
            self.next.setEnabled(True)
        self.accept()

    def _keep_results(self) -> bool:
        """Save how results come; False where a field says what is wrong."""
        if not self.receiving.is_good():
            return False
        path, in_use = self._workspace.folder.settings, self._workspace.settings
        try:
            in_file = settings.load(path, environment={})
            self.receiving.put_into(in_file, in_use)
            settings.save(in_file, path)
        except (UserError, OSError) as error:
            self.receiving.public_field.show_error(
                tr("The settings could not be saved: {error}.", error=error)
            )
            return False
        self._workspace.on_address()
        return True

    def _start_demo(self) -> None:
        program, *rest = demo_command(self._workspace.folder)
        is_started, _ = QProcess.startDetached(program, rest)
        if is_started:
            self._tasks.informed.emit(
                tr("The demo opens in a window of its own."),
                tr("Close it whenever you like; nothing of it is here."),
            )
            self.accept()
        else:
            self.token.field.show_error(tr("The demo could not be started."), tr("Try: trackfutura demo"))

    def _show_acts(self) -> None:
        step, count = self.steps.step, len(self.sources.found())
        self.back.setVisible(step > KEY)
        self.skip.setVisible(step < SOURCES or bool(count))
        add = tr("Add {sources}", sources=words.counted(count, "source")) if count else tr("Finish")
        self.next.setText(add if step == SOURCES else tr("Next"))
        self.next.setAccessibleName(self.next.text())

    def _end(self) -> None:
        self.token.forget()
        self.token.stop()
        self.receiving.stop()
        self.sources.stop()
        _memory(self._workspace).setValue(_SEEN, True)  # noqa: FBT003 - Qt takes no keyword

    def _content(self) -> QWidget:
        demo = form.row(self.demo, PlainLabel(_DEMO, "small", wrap=True))
        key = _page(_WELCOME, self.token, PlainLabel(_WHERE_KEY, "small", wrap=True), widgets.rule(), demo)
        for page in (key, _page(_RESULTS, self.receiving), _page(_SOURCES, self.sources, is_filled=True)):
            self.steps.add_page(form.scrolling(page, tr("Step")))
        return self.steps


def is_wanted(workspace: Workspace) -> bool:
    """Whether this is a first start: neither a key nor a run nor a source, and the steps were never seen."""
    if _memory(workspace).value(_SEEN):
        return False
    with workspace.database.read() as connection:
        project = workspace.project.id
        if tree.runs(connection, project) or sources.count_sources(connection, project):
            return False
    return not workspace.keys.api_token()


def open_dialog(workspace: Workspace, tasks: Tasks, parent: QWidget) -> QDialog:
    """Show the three steps."""
    dialog = WelcomeDialog(workspace, tasks, parent)
    dialog.open()
    return dialog


def _memory(workspace: Workspace) -> QSettings:
    return QSettings(str(workspace.folder.root / "window.ini"), QSettings.Format.IniFormat)


def _page(said: str, *parts: QWidget, is_filled: bool = False) -> QWidget:
    page = form.column_of(PlainLabel(said, wrap=True), *parts)
    layout = page.layout()
    if isinstance(layout, QVBoxLayout) and not is_filled:
        layout.addStretch(1)
    return page
