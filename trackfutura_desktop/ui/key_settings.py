"""The field of the API key, with its check; used in the settings and at the first start."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from trackfutura_desktop.flow.account import check_account
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.keys import KeyringMissing, keyring_name
from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.chips import StatusDot
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import PlainLabel

if TYPE_CHECKING:
    import asyncio


class KeySettings(QWidget):
    """The dialog around it calls `keep` or `forget`, and `stop` when it closes."""

    def __init__(self, workspace: Workspace, tasks: Tasks) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._before = workspace.keys.api_token()
        self._asked: asyncio.Task[Any] | None = None
        self._is_given = workspace.keys.token_is_from_environment
        self.key = QLineEdit(self._before)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(tr("Paste the key"))
        self.key.setEnabled(not self._is_given)
        note = key_help(is_from_environment=self._is_given, keyring=keyring_name())
        self.field = form.Field(tr("API key of Bright Data"), self.key, note)
        self.check = widgets.button(tr("Check key"), icon="check")
        self.check.clicked.connect(self._check)
        self.check.setEnabled(bool(self._before))
        self.key.textChanged.connect(lambda: self.check.setEnabled(bool(self.typed)))
        self.account = PlainLabel("", "muted", wrap=True)
        self.account_state = StatusDot()
        self.account_state.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(form.row(self.check, self.account_state, self.account))

    @property
    def typed(self) -> str:
        """What is in the field."""
        return self.key.text().strip()

    def keep(self) -> bool:
        """Keep what was typed in the keyring; False where the field says why that cannot be.

        The key is used until the program ends then, and a second time it is not refused any more.
        """
        self.field.show_error()
        if self._is_given or self.typed == self._before:
            return True
        self._before = self.typed
        try:
            self._workspace.keys.keep_api_token(self.typed)
        except KeyringMissing as error:
            self.field.show_error(error.sentence, error.remedy)
            return False
        return True

    def forget(self) -> None:
        """A key that was only checked is not used."""
        if not self._is_given:
            self._workspace.keys.use_api_token(self._before)

    def stop(self) -> None:
        """Nobody is left to read what a check finds."""
        if self._asked is not None:
            self._asked.cancel()

    def _check(self) -> None:
        if not self._is_given:
            self._workspace.keys.use_api_token(self.key.text())
        self.check.setEnabled(False)
        self.account_state.hide()
        self.account.setText(tr("Asking Bright Data…"))
        self._asked = self._tasks.start(self._run_check())

    async def _run_check(self) -> None:
        report = await check_account(self._workspace)
        tone, word = ("good", tr("works")) if report.is_good else ("bad", tr("does not work"))
        self.account_state.show_state(words.State(tone, word))
        self.account_state.show()
        balance = (
            "" if report.balance is None else tr(" Balance: {balance}.", balance=words.money(report.balance))
        )
        self.account.setText(f"{report.sentence}{balance}")
        self.check.setEnabled(True)


def key_help(*, is_from_environment: bool, keyring: str) -> str:
    """Where the key is, or will be, kept; ``keyring`` is empty where the system has none."""
    if is_from_environment:
        return tr(
            "It comes from the environment variable TRACKFUTURA_API_TOKEN and can only be changed there."
        )
    if keyring:
        return tr("Kept in the keyring of your system ({keyring}), never in a file.", keyring=keyring)
    return tr(
        "This system has no keyring, so a key is known until the program ends. "
        "To keep one, set TRACKFUTURA_API_TOKEN before starting."
    )
