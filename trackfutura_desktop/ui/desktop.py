"""How the program behaves on the desktop: the tray, closing, notifications, and what other starts ask for."""

import os
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.standing import keep_on_close, project_of, standing_now
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.change import Change
from trackfutura_desktop.model.link import Place, is_link
from trackfutura_desktop.model.link import place_of as place_of_link
from trackfutura_desktop.model.news import Message
from trackfutura_desktop.model.standing import Closing, Standing, closing
from trackfutura_desktop.order import Order
from trackfutura_desktop.ui.bus import Bus
from trackfutura_desktop.ui.closing_dialog import Answer, ClosingDialog
from trackfutura_desktop.ui.notifications import Notifications
from trackfutura_desktop.ui.tray import Tray
from trackfutura_desktop.ui.window import MainWindow

_LOOK_MS = 1_000
_MESSAGE_MS = 10_000


class Desktop(QObject):
    """Stands beside the window, whose ``closed`` is only emitted when the program is to end."""

    def __init__(
        self, workspace: Workspace, bus: Bus, window: MainWindow, *, has_tray: bool | None = None
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._given_tray = has_tray
        self._asks = False
        self._wanted = Place()  # a place in a project that is being opened
        self._told_of = Place()
        self.tray = Tray(self)
        self.notifications = Notifications(workspace, bus, window.isActiveWindow, self._show_message, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LOOK_MS)
        self._soon.timeout.connect(self.look)
        self._connect(bus)
        window.installEventFilter(self)
        self.look()
        if QGuiApplication.platformName() != "offscreen":  # where nobody could see it
            self.tray.icon.show()

    @property
    def has_tray(self) -> bool:
        """Whether the program can go on without a window: the user sees it in a tray."""
        return self.tray.is_there if self._given_tray is None else self._given_tray

    def look(self) -> None:
        """Show in the tray how things stand now."""
        self.tray.show_standing(self._standing())

    def start_hidden(self) -> None:
        """Begin in the tray; without one, as small as a window can be."""
        if not self.has_tray:
            self._window.showMinimized()

    def show_window(self, activation: str = "") -> None:
        """Bring the window before everything else, from wherever it is.

        Args:
            activation: The token of Wayland that allows it.
        """
        if activation:
            os.environ["XDG_ACTIVATION_TOKEN"] = activation  # Qt takes it from there, once
        if self._window.isMinimized():
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def obey(self, order: Order) -> None:
        """Do what another start of the program asks for."""
        if order.targets or not order.is_quiet:
            self.show_window(order.activation)
        if order.targets:
            self._window.session.give_back(is_led=True)  # it must not come over what is opened now
        files = [Path(each) for each in order.targets if not is_link(each)]
        if files:
            self._window.importer.take(files)
        for each in order.targets:
            if is_link(each):
                self.follow(each)

    def follow(self, link: str) -> None:
        """Go where a link leads; one that leads nowhere is said in the window."""
        try:
            self._go(place_of_link(link))
        except UserError as error:
            self._window.tasks.tell(error)

    def go(self, place: Place) -> None:
        """Open a place in the window, its project first."""
        self.show_window()
        self._window.session.give_back(is_led=True)
        try:
            self._go(place)
        except UserError as error:
            self._window.tasks.tell(error)

    def quit(self) -> None:
        """End the program, without a question."""
        self._window.quit()

    def let_go(self) -> None:
        """The program ends: close whatever asks for it, and show nothing any more."""
        self._window.is_ending = True
        self._soon.stop()
        self.notifications.stop()
        self.tray.icon.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Decide what closing the window does, and follow the appearance."""
        if event.type() is QEvent.Type.StyleChange:
            self.tray.redraw()
        if event.type() is not QEvent.Type.Close or self._window.is_ending:
            return False
        standing = self._standing()
        decided = closing(self._workspace.settings.on_close, standing, has_tray=self.has_tray)
        if decided is Closing.END:
            return False
        event.ignore()
        if decided is Closing.HIDE:
            self._window.hide()
        elif not self._asks:
            self._asks = True
            dialog = ClosingDialog(standing, self._window, has_tray=self.has_tray)
            dialog.finished.connect(self._note_answer)
            self._window.tasks.start(self._ask(dialog))
        return True

    def _note_answer(self) -> None:
        self._asks = False

    async def _ask(self, dialog: ClosingDialog) -> None:
        answer = await dialog.ask()
        if answer is Answer.KEEP_OPEN:
            return
        if dialog.remember.isChecked():
            keep_on_close(self._workspace, "hide" if answer is Answer.HIDE else "quit")
        if answer is Answer.HIDE:
            self._window.hide()
        else:
            self.quit()

    def _go(self, place: Place) -> None:
        project = project_of(self._workspace, place)
        if place.run_id:
            self._window.select_run(place.run_id)  # in whatever project it is
            return
        if project not in (0, self._workspace.project.id):
            self._wanted = place
            self._window.project_menu.open_project(project)
            return
        self._wanted = Place()
        if place.event_id:
            self._window.show_delivery(place.event_id)
        elif place.view is not None:
            self._window.show_view(place.view)

    def _project_is_open(self) -> None:
        self.look()
        if self._wanted != Place():
            self._go(self._wanted)

    def _standing(self) -> Standing:
        waiting = self._window.run_attention.waiting
        return standing_now(self._workspace, self._window.attention.count, len(waiting.runs))

    def _show_message(self, message: Message) -> None:
        self._told_of = message.place
        if self.tray.is_there:
            icon = QSystemTrayIcon.MessageIcon.Information
            self.tray.icon.showMessage(message.title, message.text, icon, _MESSAGE_MS)

    def _look_soon(self, change: object) -> None:
        if isinstance(change, Change) and not self._soon.isActive():
            self._soon.start()

    def _connect(self, bus: Bus) -> None:
        self.tray.open_wanted.connect(self.show_window)
        self.tray.new_run_wanted.connect(self._new_run)
        self.tray.quit_wanted.connect(self.quit)
        self.tray.place_wanted.connect(self.go)
        self.tray.icon.messageClicked.connect(lambda: self.go(self._told_of))
        self._window.attention.count_changed.connect(lambda _count: self.look())
        self._window.run_attention.changed.connect(self.look)
        self._window.project_menu.switched.connect(self._project_is_open)
        bus.changed.connect(self._look_soon)

    def _new_run(self) -> None:
        self.show_window()
        self._window.new_run()
