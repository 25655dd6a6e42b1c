"""The heads of panes, and titles that give way where there is little room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.tokens import PANE_HEAD_HEIGHT
from trackfutura_desktop.ui.widgets import PlainLabel

_TITLE_GAP = 8  # pixels between a title and what stands beside it


class ElidedLabel(PlainLabel):
    """One line that ends in … where the room ends; the whole text is in the tool tip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__("", role)
        self._whole = self._short = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str, short: str = "") -> None:
        """Show ``text`` if there is room, else ``short`` or what fits of it."""
        self._whole = words.one_line(text)
        self._short = words.one_line(short) or self._whole
        self.setAccessibleName(self._whole)
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the whole text."""
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few letters."""
        return QSize(min(40, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as much as fits now."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        self.ensurePolished()
        metrics, room = self.fontMetrics(), self.width()
        text = self._whole if metrics.horizontalAdvance(self._whole) <= room else self._short
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else words.tip(self._whole))


class PaneHeader(QFrame):
    """The head of a pane, of one height everywhere: a title, something muted, widgets at the right.

    Args:
        title: Its first words.
        state: What stands in the place of the muted text.
    """

    def __init__(self, title: str = "", state: QWidget | None = None) -> None:
        super().__init__()
        follow(self, lambda: self.setFixedHeight(px(PANE_HEAD_HEIGHT)))
        self.setProperty("surface", "pane")
        self._titles = _Titles(title, state)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 12, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._titles, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)

    def show_title(self, title: str, subtitle: str = "", short: str = "") -> None:
        """Show another title; ``short`` stands in its place where there is no room for it."""
        self._titles.show_title(title, subtitle, short)
        self._row.activate()  # at once, else it would be seen cut to the length of the title before

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget)


class _Titles(QWidget):
    """A title with something muted beside it, or under it where the two have no room beside each other."""

    def __init__(self, title: str, state: QWidget | None) -> None:
        super().__init__()
        self._title = ElidedLabel(title, "title")
        self._subtitle = PlainLabel("", "muted")
        self._second = state or self._subtitle
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(self._title)
        self._lines.addWidget(self._second)
        self._fold(is_folded=False)

    def show_title(self, title: str, subtitle: str, short: str) -> None:
        self._title.show_text(title, short)
        self._subtitle.setText(subtitle)
        if self._second is self._subtitle:
            self._subtitle.setVisible(bool(subtitle))
        self.updateGeometry()
        self._look()

    def event(self, event: QEvent) -> bool:
        """One of the two is longer or shorter, or comes or goes."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._look()
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as both beside each other, however they stand now, so that they find back."""
        beside = 0 if self._second.isHidden() else self._second.sizeHint().width() + _TITLE_GAP
        return QSize(self._title.sizeHint().width() + beside, self._lines.sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the wider of the two, of which the title may be cut."""
        second = 0 if self._second.isHidden() else self._second.sizeHint().width()
        least = max(self._title.minimumSizeHint().width(), second)
        return QSize(least, self._lines.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put them beside or under each other."""
        super().resizeEvent(event)
        self._look()

    def _look(self) -> None:
        is_folded = self.width() < self.sizeHint().width() and not self._second.isHidden()
        if is_folded is not (self._lines.direction() is QBoxLayout.Direction.TopToBottom):
            self._fold(is_folded=is_folded)

    def _fold(self, *, is_folded: bool) -> None:
        ways = QBoxLayout.Direction
        self._lines.setDirection(ways.TopToBottom if is_folded else ways.LeftToRight)
        self._lines.setSpacing(0 if is_folded else _TITLE_GAP)
        self._lines.activate()
        self.updateGeometry()
