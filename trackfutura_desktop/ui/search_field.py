"""Where words are typed that records shall hold, and whether in a folder or everywhere."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import widgets
from trackfutura_desktop.ui.measure import px

_TYPING_MS = 200
_WIDTHS = ((760, 180), (540, 130), (460, 96), (0, 76))  # of the pane, and what the line has of it; pixels


class SearchField(QWidget):
    """A line and a button beside it; both say at once what is wanted."""

    words_changed = Signal()  # a moment after the last key, or at once with Return
    scope_changed = Signal()
    left = Signal()  # the list is wanted: with the arrow downwards, or Escape in an empty line

    def __init__(self) -> None:
        super().__init__()
        self.line = _Line()
        self.line.setPlaceholderText(tr("Search"))
        self.line.setToolTip(
            tr(
                "Text, author, hashtags and address; words by their beginnings, “a phrase” in quotes.\n"
                "Ctrl+F or / searches the folder, Ctrl+Shift+F everything."
            )
        )
        self.line.setAccessibleName(tr("Search the records by text, author, hashtags and address"))
        self.line.setClearButtonEnabled(True)
        self.line.setFixedWidth(px(_WIDTHS[0][1]))
        self.everywhere = widgets.button("", role="switch", icon="globe")
        self.everywhere.setAccessibleName(tr("Search everywhere"))
        self.everywhere.setCheckable(True)
        self.everywhere.setToolTip(tr("Show and search the records of all runs (Ctrl+Shift+F)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.line)
        row.addWidget(self.everywhere)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.words_changed)
        self.line.textChanged.connect(self._typing.start)
        self.line.returnPressed.connect(self._search_now)
        self.line.left.connect(self.left)
        self.everywhere.toggled.connect(lambda _is_on: self.scope_changed.emit())

    def make_room(self, pane_width: int) -> None:
        """Leave room to what stands beside it."""
        self.line.setFixedWidth(px(next(width for least, width in _WIDTHS if pane_width >= px(least))))

    @property
    def words(self) -> str:
        """What was typed."""
        return self.line.text().strip()

    @property
    def is_everywhere(self) -> bool:
        """Whether all runs are meant."""
        return self.everywhere.isChecked()

    def take_focus(self, *, everywhere: bool) -> None:
        """Let the user type, and what is there already be replaced."""
        self.everywhere.setChecked(everywhere)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def show_scope(self, *, everywhere: bool) -> None:
        """Show another scope without telling of it."""
        self.everywhere.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword
        self.everywhere.setChecked(everywhere)
        self.everywhere.blockSignals(False)  # noqa: FBT003 - as above

    def _search_now(self) -> None:
        self._typing.stop()
        self.words_changed.emit()


class _Line(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
