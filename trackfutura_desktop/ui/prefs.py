"""What the window remembers between two starts: its place, the panes, the columns."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings
from PySide6.QtWidgets import QWidget

from trackfutura_desktop.paths import DataFolder

if TYPE_CHECKING:  # PySide6 makes a class when it is imported, and the frame has none of these
    from PySide6.QtWidgets import QHeaderView, QSplitter


def keep(folder: DataFolder, name: str, widget: "QHeaderView | QSplitter") -> bool:
    """Restore columns or panes, and write them down whenever they are hidden.

    Args:
        folder: The user's data folder; the file is ``window.ini`` in it.
        name: Where they are kept. Use a new name when some are added: the old state no longer fits.
        widget: A header (columns) or a splitter (panes).

    Returns:
        Whether something was restored.
    """
    watch(folder, name, widget, widget.saveState)
    return widget.restoreState(kept(folder, name, widget))


def watch(folder: DataFolder, name: str, widget: QWidget, state: Callable[[], QByteArray]) -> None:
    """Write down the state of a widget whenever it is hidden."""
    _Keeper(folder, name, widget, state)


def kept(folder: DataFolder, name: str, parent: QObject) -> QByteArray:
    """The state that was written down; empty if none was."""
    state = stored(folder, parent).value(name)
    return state if isinstance(state, QByteArray) else QByteArray()


def stored(folder: DataFolder, parent: QObject) -> QSettings:
    """What is remembered; a file that is damaged counts as empty."""
    return QSettings(str(folder.root / "window.ini"), QSettings.Format.IniFormat, parent)


class _Keeper(QObject):
    def __init__(
        self, folder: DataFolder, name: str, widget: QWidget, state: Callable[[], QByteArray]
    ) -> None:
        super().__init__(widget)
        self._settings = stored(folder, self)
        self._name = name
        self._state = state
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Hide:
            self._settings.setValue(self._name, self._state())
        return False
