"""What a start shows that has long work to do before there is a window."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from trackfutura_desktop.flow import next_start, restore
from trackfutura_desktop.language import tr
from trackfutura_desktop.paths import DataFolder
from trackfutura_desktop.ui import icons, theme
from trackfutura_desktop.ui.widgets import PlainLabel

_WIDTH = 420


@contextmanager
def told(application: QApplication, folder: DataFolder) -> Iterator["Starting | None"]:
    """Say what is done first, if anything is; until the end of the block."""
    said = work_of(folder)
    shown = Starting(said) if said else None
    if shown is not None:
        theme.apply(application, "system")
        shown.show()
    try:
        yield shown
    finally:
        if shown is not None:
            shown.close()
            shown.deleteLater()


def work_of(folder: DataFolder) -> str:
    """What the start does before the window opens; empty for an ordinary one."""
    wanted = next_start.wishes(folder)
    if wanted.moves_to:
        return tr("The data folder is copied to {place}.", place=wanted.moves_to)
    if restore.waiting(folder) is not None:
        return tr("The backup is put in place.")
    return tr("The database is compacted.") if wanted.compacts else ""


class Starting(QFrame):
    """A small pane in the middle of the screen."""

    def __init__(self, said: str) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen)
        self.setProperty("surface", "card")
        self.setFixedWidth(_WIDTH)
        self.setWindowIcon(icons.of_application())
        self.setAccessibleName(said)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(PlainLabel("TrackFutura Desktop", "title"))
        column.addWidget(PlainLabel(said, wrap=True))
        column.addWidget(PlainLabel(tr("The window opens afterwards."), "muted"))
        self.adjustSize()
        self.move(self.screen().availableGeometry().center() - self.rect().center())
