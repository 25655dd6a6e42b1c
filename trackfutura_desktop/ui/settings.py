"""The dialog for settings: the API key, how results come back, the look, and where things are kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from trackfutura_desktop import settings
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.first_look import TEXT_SIZES, Appearance
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.translations import LANGUAGES
from trackfutura_desktop.ui import form, theme, widgets
from trackfutura_desktop.ui.care_settings import CareSettings
from trackfutura_desktop.ui.cost_settings import CostSettings
from trackfutura_desktop.ui.key_settings import KeySettings
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.presence_settings import PresenceSettings
from trackfutura_desktop.ui.receiving_settings import ReceivingSettings
from trackfutura_desktop.ui.settings_search import Section, SettingsSearch
from trackfutura_desktop.ui.storage_settings import StorageSettings
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.walk import Dialog

_WIDTH, _HEIGHT = 620, 640
_BAR = 12  # of scrolling

_LOOKS: dict[Appearance, str] = {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}


class SettingsDialog(Dialog):
    """Everything that the user may change, each with what it means and when it takes effect."""

    act_wanted = Signal(str)  # of the window, instead of the settings

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self.token = KeySettings(workspace, tasks)
        self.receiving = ReceivingSettings(workspace, tasks)
        self._make_look()
        self._make_language()
        self.costs = CostSettings(workspace)
        self.storage = StorageSettings(workspace)
        self.presence = PresenceSettings(workspace)
        self.care = CareSettings(workspace.settings)
        self.care.act_wanted.connect(self._leave_for)
        self.cancel = widgets.button(tr("Cancel"))
        self.save = widgets.button(tr("Save settings"), role="primary")
        self.save.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.keep)
        self.finished.connect(lambda _result: self.receiving.stop())
        self.finished.connect(lambda _result: self.token.stop())
        self.sections = self._made_sections()
        self.search = SettingsSearch()
        below = QWidget()  # takes the room of sections that were not found
        below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        content = form.column_of(self.search.nothing, *self.sections, below, spacing=4)
        self._area = form.scrolling(content, tr("Settings"))
        self.search.search(self.sections, self._area)
        form.frame(self, tr("Settings"), self._content(), [self.cancel, self.save])
        follow(self, self._measure)

    def show_limit(self) -> None:
        """Lead to the monthly limit."""
        self.costs.limit.setFocus()
        self.costs.limit.selectAll()
        self._area.ensureWidgetVisible(self.costs, 0, 80)

    def _measure(self) -> None:
        """As wide as the letters need."""
        if (content := self._area.widget()) is not None:
            self._area.setMinimumWidth(content.minimumSizeHint().width() + _BAR)
        self.resize(max(px(_WIDTH), self.minimumSizeHint().width()), px(_HEIGHT))

    def _leave_for(self, act: str) -> None:
        self.reject()
        self.act_wanted.emit(act)

    def look_for(self, text: str) -> None:
        """Show the settings that have these words, the first one with the keyboard."""
        self.search.setText(text)
        if text:
            self.search.go()

    def keep(self) -> None:
        """Check and save everything; says at the field what is wrong."""
        if not self.receiving.is_good():
            return
        try:
            self._save()
        except (UserError, OSError) as error:
            self.receiving.public_field.show_error(
                tr("The settings could not be saved: {error}.", error=error)
            )
            return
        if self.token.keep():
            self.accept()

    def reject(self) -> None:
        """Forget what was typed; a key that was only checked is not used."""
        self.token.forget()
        super().reject()

    def _make_look(self) -> None:
        self.look = form.Choice(tr("Appearance"))
        for word, label in _LOOKS.items():
            self.look.addItem(label, word)
        self.look.setCurrentIndex(max(0, self.look.findData(self._workspace.settings.appearance)))
        self.text_size = form.Choice(tr("Text size"))
        for each in TEXT_SIZES:
            self.text_size.addItem(f"{each} %", each)
        self.text_size.setCurrentIndex(max(0, self.text_size.findData(self._workspace.settings.text_size)))

    def _make_language(self) -> None:
        self.language = form.Choice(tr("Language"))
        self.language.addItem(tr("As the system"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._workspace.settings.language)))

    def _content(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(4)
        above = QVBoxLayout()
        above.setContentsMargins(20, 0, 20, 0)
        above.addWidget(self.search)
        column.addLayout(above)
        column.addWidget(self._area, 1)
        return pane

    def _made_sections(self) -> list[Section]:
        folder = self._workspace.folder
        look = form.Field(tr("Appearance"), self.look, tr("Light or dark, or what the system wants."))
        size = form.Field(tr("Text size"), self.text_size, tr("How large letters and rows are."))
        language = form.Field(
            tr("Language"), self.language, tr("Takes effect when the application is started again.")
        )
        return [
            Section("Bright Data", self.token),
            Section(tr("Results"), self.receiving),
            Section(tr("Costs"), self.costs),
            Section(tr("Storage"), self.storage),
            Section(tr("Window"), form.side_by_side(look, size), language, self.presence),
            Section(tr("Program"), self.care),
            Section(
                tr("Files"),
                form.CopyLine(tr("Data folder"), str(folder.root)),
                form.CopyLine(tr("Settings file"), str(folder.settings)),
                form.CopyLine(tr("Own datasets"), str(folder.catalogue)),
            ),
        ]

    def _save(self) -> None:
        """Keep what was chosen, in the file and in use.

        The file is read again without the environment, so that what a variable says for this start only
        (such as the address of the simulator) is not written into it.
        """
        path = self._workspace.folder.settings
        in_file = settings.load(path, environment={})
        in_use = self._workspace.settings
        self.receiving.put_into(in_file, in_use)
        self.costs.keep(in_file, in_use)
        self.storage.keep(in_file, in_use)
        self.presence.keep(in_file, in_use)
        self.care.keep(in_file, in_use)
        self._workspace.on_address()
        self._workspace.on_media()
        in_file.appearance = in_use.appearance = list(_LOOKS)[self.look.currentIndex()]
        in_file.language = in_use.language = self.language.currentData()
        in_file.text_size = in_use.text_size = TEXT_SIZES[self.text_size.currentIndex()]
        settings.save(in_file, path)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, in_use.appearance, in_use.text_size)
