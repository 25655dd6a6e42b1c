"""The dialog for settings: the API key, how results come back, the look, and where things are kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from trackfutura_desktop import settings
from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.account import check_account
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.keys import KeyringMissing, keyring_name
from trackfutura_desktop.settings import Appearance
from trackfutura_desktop.ui import form, theme, widgets, words
from trackfutura_desktop.ui.cost_settings import CostSettings
from trackfutura_desktop.ui.measure import SIZES, follow, px
from trackfutura_desktop.ui.receiving_settings import ReceivingSettings
from trackfutura_desktop.ui.settings_search import Section, SettingsSearch
from trackfutura_desktop.ui.storage_settings import StorageSettings
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import PlainLabel, StatusDot

_WIDTH, _HEIGHT = 620, 640
_BAR = 12  # of scrolling

_LOOKS: dict[Appearance, str] = {"system": "As the system", "light": "Light", "dark": "Dark"}


class SettingsDialog(QDialog):
    """Everything that the user may change, each with what it means and when it takes effect."""

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._tasks = tasks
        self._key_before = workspace.keys.api_token()
        self._make_key()
        self.receiving = ReceivingSettings(workspace, tasks)
        self._make_look()
        self.costs = CostSettings(workspace)
        self.storage = StorageSettings(workspace)
        self.cancel = widgets.button("Cancel")
        self.save = widgets.button("Save settings", role="primary")
        self.save.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.keep)
        self.finished.connect(lambda _result: self.receiving.stop())
        self.sections = self._made_sections()
        self.search = SettingsSearch()
        self._area = form.scrolling(form.column_of(*self.sections, spacing=4), "Settings")
        self.search.search(self.sections, self._area)
        form.frame(self, "Settings", self._content(), [self.cancel, self.save])
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

    def look_for(self, text: str) -> None:
        """Show the settings that have these words, the first one with the keyboard."""
        self.search.setText(text)
        if text:
            self.search.go()

    def keep(self) -> None:
        """Check and save everything; says at the field what is wrong."""
        self.key_field.show_error()
        if not self.receiving.is_good():
            return
        try:
            self._save()
            if (
                not self._workspace.keys.token_is_from_environment
                and self.key.text().strip() != self._key_before
            ):
                self._workspace.keys.keep_api_token(self.key.text())
                self._key_before = self.key.text().strip()
        except KeyringMissing as error:
            self._key_before = self.key.text().strip()
            self.key_field.show_error(error.sentence, error.remedy)
            return
        except (UserError, OSError) as error:
            self.receiving.public_field.show_error(f"The settings could not be saved: {error}.")
            return
        self.accept()

    def reject(self) -> None:
        """Forget what was typed; a key that was only checked is not used."""
        if not self._workspace.keys.token_is_from_environment:
            self._workspace.keys.use_api_token(self._key_before)
        super().reject()

    def _make_key(self) -> None:
        keys = self._workspace.keys
        self.key = QLineEdit(self._key_before)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText("Paste the key")
        self.check = widgets.button("Check key", icon="check")
        self.check.clicked.connect(self._check)
        self.account = PlainLabel("", "muted", wrap=True)
        self.account_state = StatusDot()
        self.account_state.hide()
        self.key.setEnabled(not keys.token_is_from_environment)
        note = key_help(is_from_environment=keys.token_is_from_environment, keyring=keyring_name())
        self.key_field = form.Field("API key of Bright Data", self.key, note)
        self.key.textChanged.connect(lambda: self.check.setEnabled(bool(self.key.text().strip())))
        self.check.setEnabled(bool(self._key_before))

    def _make_look(self) -> None:
        self.look = form.Choice("Appearance")
        for word, label in _LOOKS.items():
            self.look.addItem(label, word)
        self.look.setCurrentIndex(max(0, self.look.findData(self._workspace.settings.appearance)))
        self.text_size = form.Choice("Text size")
        for each in SIZES:
            self.text_size.addItem(f"{each} %", each)
        self.text_size.setCurrentIndex(max(0, self.text_size.findData(self._workspace.settings.text_size)))

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
        look = form.Field("Appearance", self.look, "Light or dark, or what the system wants.")
        size = form.Field("Text size", self.text_size, "How large letters and rows are.")
        return [
            Section("Bright Data", self.key_field, form.row(self.check, self.account_state, self.account)),
            Section("Results", self.receiving),
            Section("Costs", self.costs),
            Section("Storage", self.storage),
            Section("Window", form.side_by_side(look, size)),
            Section(
                "Files",
                form.CopyLine("Data folder", str(folder.root)),
                form.CopyLine("Settings file", str(folder.settings)),
                form.CopyLine("Own datasets", str(folder.catalogue)),
            ),
        ]

    def _check(self) -> None:
        keys = self._workspace.keys
        if not keys.token_is_from_environment:
            keys.use_api_token(self.key.text())
        self.check.setEnabled(False)
        self.account_state.hide()
        self.account.setText("Asking Bright Data…")
        asked = self._tasks.start(self._run_check())
        self.finished.connect(lambda _result: asked.cancel())  # nobody is left to read the answer

    async def _run_check(self) -> None:
        report = await check_account(self._workspace)
        tone, word = ("good", "works") if report.is_good else ("bad", "does not work")
        self.account_state.show_state(words.State(tone, word))
        self.account_state.show()
        balance = "" if report.balance is None else f" Balance: {words.money(report.balance)}."
        self.account.setText(f"{report.sentence}{balance}")
        self.check.setEnabled(True)

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
        self._workspace.on_address()
        self._workspace.on_media()
        in_file.appearance = in_use.appearance = list(_LOOKS)[self.look.currentIndex()]
        in_file.text_size = in_use.text_size = SIZES[self.text_size.currentIndex()]
        settings.save(in_file, path)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, in_use.appearance, in_use.text_size)


def key_help(*, is_from_environment: bool, keyring: str) -> str:
    """Where the key is, or will be, kept; ``keyring`` is empty where the system has none."""
    if is_from_environment:
        return "It comes from the environment variable TRACKFUTURA_API_TOKEN and can only be changed there."
    if keyring:
        return f"Kept in the keyring of your system ({keyring}), never in a file."
    return (
        "This system has no keyring, so a key is known until the program ends. "
        "To keep one, set TRACKFUTURA_API_TOKEN before starting."
    )
