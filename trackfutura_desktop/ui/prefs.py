"""What the window remembers between two starts: its place, the panes, the columns."""

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

from trackfutura_desktop.paths import DataFolder


def keep(folder: DataFolder, name: str, widget: QHeaderView | QSplitter | QWidget) -> bool:
    """Restore the columns, the panes or the place of ``widget``, and write them down whenever it is hidden.

    Args:
        folder: The user's data folder; the file is ``window.ini`` in it.
        name: Where it is kept. Use a new name when columns or panes are added: the old state no longer fits.
        widget: A header (columns), a splitter (panes), or a window (place and size).

    Returns:
        Whether something was restored.
    """
    watch(folder, name, widget)
    return restore(folder, name, widget)


def watch(folder: DataFolder, name: str, widget: QHeaderView | QSplitter | QWidget) -> None:
    """Write the columns, the panes or the place of ``widget`` down whenever it is hidden."""
    _Keeper(folder, name, widget)


def restore(folder: DataFolder, name: str, widget: QHeaderView | QSplitter | QWidget) -> bool:
    """Give ``widget`` what was written down; whether there was something."""
    state = stored(folder, widget).value(name)
    if not isinstance(state, QByteArray) or state.isEmpty():
        return False
    if isinstance(widget, QHeaderView | QSplitter):
        return widget.restoreState(state)
    return widget.restoreGeometry(state)


def stored(folder: DataFolder, parent: QObject) -> QSettings:
    """What is remembered; a file that is damaged counts as empty."""
    return QSettings(str(folder.root / "window.ini"), QSettings.Format.IniFormat, parent)


class _Keeper(QObject):
    def __init__(self, folder: DataFolder, name: str, widget: QHeaderView | QSplitter | QWidget) -> None:
        super().__init__(widget)
        self._settings = stored(folder, self)
        self._name = name
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Hide:
            self._settings.setValue(self._name, self._state())
        return False

    def _state(self) -> QByteArray:
        if isinstance(self._widget, QHeaderView | QSplitter):
            return self._widget.saveState()
        return self._widget.saveGeometry()
