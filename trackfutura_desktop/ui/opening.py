"""What stands in the window until its data are there, or where they cannot be had."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.tokens import HEAD_HEIGHT
from trackfutura_desktop.ui.widgets import EmptyState, PlainLabel


class Opening(QWidget):
    """Says that the data are opened, or what is done with them first."""

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self._folder = folder
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus
        )  # else the first button has the keyboard, and its ring
        self._column = QVBoxLayout(self)
        self._said = PlainLabel(tr("Opening…"), "muted", wrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(self._said)

    def say(self, sentence: str) -> None:
        """Tell what is done first."""
        self._said.setText(sentence)

    def tell(self, error: UserError) -> None:
        """Say why there is nothing to show, and what to do."""
        self._said.hide()
        self._column.addWidget(
            EmptyState(error.sentence, error.remedy, tr("Open the data folder"), self._show_folder)
        )

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.root)))


class Foot(QFrame):
    """Keeps the room of the status line."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "foot")
        follow(self, lambda: self.setFixedHeight(px(HEAD_HEIGHT)))
