"""The part of the settings that says how results come in: public address, port, first pause."""

from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.address_check import check_public_address
from trackfutura_desktop.flow.public_address import checked_address, learn
from trackfutura_desktop.flow.workspace import NOTIFY_PATH, WEBHOOK_PATH, Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.net import tunnel
from trackfutura_desktop.settings import Settings
from trackfutura_desktop.ui import form, widgets
from trackfutura_desktop.ui.hops import HopsList
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import PlainLabel

if TYPE_CHECKING:
    import asyncio

Tunnel = Literal["", "cloudflared", "ngrok"]
_WAYS: dict[Tunnel, str] = {"": tr("By hand"), "cloudflared": tr("By cloudflared"), "ngrok": tr("By ngrok")}
_BY_HAND = tr(
    "Where Bright Data reaches this computer, for example through a tunnel. Without one, results are fetched."
)


class ReceivingSettings(QWidget):
    """The fields; the dialog around them saves what they hold."""

    def __init__(self, workspace: Workspace, tasks: Tasks, *, is_short: bool = False) -> None:
        super().__init__()
        self._is_short = is_short  # the address alone, without what hardly anybody changes
        self._workspace = workspace
        self._tasks = tasks
        self._asked: asyncio.Task[Any] | None = None
        now = workspace.settings
        self.way = form.Choice(tr("Where the public address comes from"))
        ways: list[Tunnel] = ["", *tunnel.installed(now.tunnel)]
        for way in ways:
            self.way.addItem(_WAYS[way], way)
        self.way.setCurrentIndex(max(0, self.way.findData(now.tunnel)))
        self.way_field = form.Field(tr("Public address"), self.way)
        self.way_field.setVisible(self.way.count() > 1)
        self.public_url = QLineEdit(now.public_url)
        self.public_url.setPlaceholderText("https://hooks.example.org")
        title = tr("Address") if self.way.count() > 1 else tr("Public address")
        self.public_field = form.Field(title, self.public_url, _BY_HAND)
        self.check = widgets.button(tr("Check address"), icon="check")
        self.check.clicked.connect(self._check)
        self.hops = HopsList()
        self.port = QSpinBox()
        self.port.setRange(0, 65_535)
        self.port.setValue(now.listener_port)
        form.calm(self.port)
        self.pause = QDoubleSpinBox()
        self.pause.setRange(0.1, 3_600)
        self.pause.setDecimals(1)
        self.pause.setSuffix(tr(" s"))
        self.pause.setValue(now.poll_seconds)
        form.calm(self.pause)
        self._address_title = PlainLabel("", "small", wrap=True)
        self._address_lines = [form.CopyLine(tr("Data")), form.CopyLine(tr("Notices"))]
        self._lay_out()
        self.public_url.textChanged.connect(self._show_addresses)
        self.way.currentIndexChanged.connect(self._show_addresses)
        self._show_addresses()

    def is_good(self) -> bool:
        """Whether everything can be used; if not, the field says why and has the keyboard."""
        self.public_field.show_error()
        if self._tunnel():
            return True
        try:
            self._typed()
        except UserError as error:
            self.public_field.show_error(error.sentence, error.remedy)
            self.public_url.setFocus()
            return False
        return True

    def put_into(self, in_file: Settings, in_use: Settings) -> None:
        """Write what was chosen into the settings of the file and into those in use.

        Raises:
            UserError: The public address cannot be used.
        """
        in_file.tunnel = in_use.tunnel = self._tunnel()
        if not in_use.tunnel:
            in_file.public_url = in_use.public_url = self._typed()
        in_file.listener_port = self.port.value()
        if self.pause.value() != in_use.poll_seconds:
            in_file.poll_seconds = in_use.poll_seconds = self.pause.value()

    def stop(self) -> None:
        """Nobody is left to read what a check finds."""
        if self._asked is not None:
            self._asked.cancel()

    def _tunnel(self) -> Tunnel:
        chosen: Tunnel = self.way.currentData() or ""
        return chosen

    def _typed(self) -> str:
        """The address in the field. The one in use was accepted before."""
        text = self.public_url.text().strip()
        return text if text == self._workspace.settings.public_url else checked_address(text)

    def _lay_out(self) -> None:
        listening = self._workspace.local_url.removeprefix("http://") or self._workspace.listener_problem
        shown_port = tr(
            "Takes effect at the next start. Now: {listening}",
            listening=listening or tr("the listener does not run."),
        )
        port_field = form.Field(tr("Port of the listener"), self.port, shown_port)
        pause_field = form.Field(
            tr("First pause between two looks"),
            self.pause,
            tr("How often a request is asked about at first."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.way_field)
        column.addWidget(self.public_field)
        column.addWidget(form.row(self.check, QWidget()))
        column.addWidget(self.hops)
        column.addWidget(self._address_title)
        for line in self._address_lines:
            column.addWidget(line)
        more = form.side_by_side(port_field, pause_field)
        more.setVisible(not self._is_short)
        column.addWidget(more)

    def _show_addresses(self) -> None:
        self.public_field.setVisible(not self._tunnel())
        self.way_field.show_help(self._tunnel_words())
        self.check.setEnabled(bool(self._address_to_check()))
        self.stop()
        self.hops.hide()
        try:
            base = self._workspace.tunnel_url if self._tunnel() else self._typed()
        except UserError:
            base = ""
        local = self._workspace.local_url
        if base:
            self._address_title.setText(
                tr("Bright Data sends to these addresses; every request carries them by itself:")
            )
        elif local and not self._tunnel():
            self._address_title.setText(tr("Let a tunnel lead to these addresses of this computer:"))
        shown = base or ("" if self._tunnel() else local)
        for line, path in zip(self._address_lines, (WEBHOOK_PATH, NOTIFY_PATH), strict=True):
            line.show_text(f"{shown}{path}")
            line.setVisible(bool(shown))
        self._address_title.setVisible(bool(shown))

    def _tunnel_words(self) -> str:
        chosen = self._tunnel()
        if not chosen:
            return ""
        if chosen != self._workspace.settings.tunnel:
            return tr(
                "{chosen} is started when the settings are saved, and ended with this application.",
                chosen=chosen,
            )
        return (
            self._workspace.tunnel_url
            or self._workspace.tunnel_problem
            or tr("{chosen} is starting.", chosen=chosen)
        )

    def _address_to_check(self) -> str:
        if not self._tunnel():
            return self.public_url.text().strip()
        is_running = self._tunnel() == self._workspace.settings.tunnel
        return self._workspace.tunnel_url if is_running else ""

    def _check(self) -> None:
        if not self.is_good():
            return
        self.check.setEnabled(False)
        self.hops.say(tr("A marked delivery is under way to the address…"))
        url = self._workspace.tunnel_url if self._tunnel() else self._typed()
        self._asked = self._tasks.start(self._run_check(url))

    async def _run_check(self, url: str) -> None:
        report = await check_public_address(self._workspace, url)
        learn(self._workspace, report)
        self.hops.show_report(report)
        self.check.setEnabled(True)
