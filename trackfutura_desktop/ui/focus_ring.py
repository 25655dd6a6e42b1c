"""A line around what has the keyboard, where nothing in it shows that."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from trackfutura_desktop.ui import theme

_WIDTH = 2
MARKS_ITS_ROW = "marks_its_row"
"""The property of a view that paints a bar at its current row."""


def put_around(widget: QWidget) -> None:
    """Mark a pane or list that the keyboard has come to, until it leaves; others have a mark of their own."""
    if isinstance(widget, QAbstractScrollArea) and not _has_mark(widget) and not _ring_of(widget):
        _Ring(widget)


def _ring_of(widget: QWidget) -> "_Ring | None":
    return next((each for each in widget.children() if isinstance(each, _Ring)), None)


def _has_mark(widget: QAbstractScrollArea) -> bool:
    """A field for text shows by its border that it has the keyboard, a table of ours by its current row."""
    if isinstance(widget, QAbstractItemView) and widget.property(MARKS_ITS_ROW):
        return widget.currentIndex().isValid()
    is_field = isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly()
    return is_field and widget.frameShape() is not QFrame.Shape.NoFrame


class _Ring(QWidget):
    """Lies over the pane and lets the pointer through."""

    def __init__(self, around: QAbstractScrollArea) -> None:
        super().__init__(around)
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(around.rect())
        around.installEventFilter(self)
        around.viewport().installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the size of the pane, lie over the scroll bars that come, and go when the keyboard goes."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._around.rect())
        elif event.type() is QEvent.Type.Paint and self._around.children()[-1] is not self:
            self.raise_()
        elif event.type() is QEvent.Type.FocusOut and watched is self._around:
            self._around.removeEventFilter(self)
            self._around.viewport().removeEventFilter(self)
            self.hide()
            self.setParent(None)
            self.deleteLater()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in the colours in use."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.tokens().accent), _WIDTH))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
