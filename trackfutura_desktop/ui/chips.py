"""Words beside a mark: what a thing is, and how it is with it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trackfutura_desktop.ui import marks, sides, theme, words
from trackfutura_desktop.ui.measure import follow, px, set_pixels
from trackfutura_desktop.ui.tokens import SMALL_PIXELS


class Chip(QWidget):
    """A word on a soft ground, with a platform's mark or the dot of a tone: good, warning, bad, accent."""

    def __init__(self, text: str, *, tone: str = "", platform: str = "") -> None:
        super().__init__()
        self._text = text
        self._tone = tone
        self._platform = platform
        follow(self, lambda: set_pixels(self, SMALL_PIXELS))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + self._before() + 20, px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in the colours in use."""
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(colours, f"{self._tone}_soft") if self._tone else colours.hover))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        room = sides.rest(self.rect(), 10, self.layoutDirection())
        if self._platform:
            left = sides.first(room, marks.mark(), self.layoutDirection()).left()
            marks.paint_platform(painter, left, self.height() / 2, self._platform)
        elif self._tone:
            left = sides.first(room, marks.dot(), self.layoutDirection()).left()
            marks.paint_dot(painter, left, self.height() / 2, self._tone)
        painter.setPen(QColor(colours.text))
        sides.write(painter, sides.rest(room, self._before(), self.layoutDirection()), self._text)

    def _before(self) -> int:
        """Room for the mark or the dot before the text."""
        return marks.mark() + px(6) if self._platform or self._tone else 0


class StatusDot(QWidget):
    """A dot and a word; never colour alone."""

    def __init__(self, state: words.State | None = None) -> None:
        super().__init__()
        self._state = state or words.State("muted", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(self._state)

    def show_state(self, state: words.State) -> None:
        """Show another status."""
        self._state = state
        self.setAccessibleName(state.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._state.word) + marks.dot() + px(7) + 2, px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in the colours in use."""
        painter = QPainter(self)
        dot = sides.first(self.rect().adjusted(1, 0, -1, 0), marks.dot(), self.layoutDirection())
        marks.paint_dot(painter, dot.left(), self.height() / 2, self._state.tone)
        painter.setPen(QColor(theme.tokens().muted))
        sides.write(
            painter, sides.rest(self.rect(), marks.dot() + px(7), self.layoutDirection()), self._state.word
        )
