"""What the window remembers between two starts: its place, the panes, the columns."""

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

from trackfutura_desktop.paths import DataFolder

_BESIDE_FRAME = 0.92  # of a screen, left for a window by the frame around it


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


def fit(window: QWidget, wanted: QSize, room: QSize) -> None:
    """Give a window that has no place yet its size. On a small screen it takes all of it.

    Nobody can say how large the frame will be before the window is shown, and the foot of a window that is
    as high as the screen lies below it; a window that fills the screen gets its place from the system.

    Args:
        window: Not shown yet.
        wanted: Its size where there is room enough.
        room: What the screen has for windows and their frames.
    """
    framed = wanted.boundedTo(room * _BESIDE_FRAME)
    window.resize(framed)
    if framed != wanted:
        window.setWindowState(Qt.WindowState.WindowMaximized)


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
