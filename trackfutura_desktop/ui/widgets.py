"""Small widgets that every view is built of. All of them show text as it is, never as rich text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from trackfutura_desktop.ui import icons, sides, theme, words
from trackfutura_desktop.ui.measure import follow, px, set_pixels
from trackfutura_desktop.ui.tokens import PANE_HEAD_HEIGHT, SMALL_PIXELS

_TITLE_GAP = 8  # pixels between a title and what stands beside it


class PlainLabel(QLabel):
    """A label that shows its text literally.

    Roles (see ui.stylesheet): title, strong, muted, small, error, figure, code; none is body text.
    """

    def __init__(
        self, text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )


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
            left = sides.first(room, icons.mark(), self.layoutDirection()).left()
            icons.paint_platform(painter, left, self.height() / 2, self._platform)
        elif self._tone:
            left = sides.first(room, icons.dot(), self.layoutDirection()).left()
            icons.paint_dot(painter, left, self.height() / 2, self._tone)
        painter.setPen(QColor(colours.text))
        sides.write(painter, sides.rest(room, self._before(), self.layoutDirection()), self._text)

    def _before(self) -> int:
        """Room for the mark or the dot before the text."""
        return icons.mark() + px(6) if self._platform or self._tone else 0


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
        return QSize(self.fontMetrics().horizontalAdvance(self._state.word) + icons.dot() + px(7) + 2, px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it in the colours in use."""
        painter = QPainter(self)
        dot = sides.first(self.rect().adjusted(1, 0, -1, 0), icons.dot(), self.layoutDirection())
        icons.paint_dot(painter, dot.left(), self.height() / 2, self._state.tone)
        painter.setPen(QColor(theme.tokens().muted))
        sides.write(
            painter, sides.rest(self.rect(), icons.dot() + px(7), self.layoutDirection()), self._state.word
        )


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


class EmptyState(QWidget):
    """Where there is nothing yet: a sentence, a hint, a button with the next step, perhaps another way."""

    def __init__(
        self,
        sentence: str,
        hint: str = "",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        other: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        self._sentence = PlainLabel(sentence, "title", wrap=True)
        self._hint = PlainLabel(hint, "muted", wrap=True, selectable=True)
        for label in (self._sentence, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self._hint.setVisible(bool(hint))
        self._action: QPushButton | None = None
        if action and on_action is not None:
            pressed = button(action, role="primary")
            self._action = pressed
            pressed.clicked.connect(lambda _is_checked: on_action())
            column.addSpacing(8)
            column.addWidget(pressed, 0, Qt.AlignmentFlag.AlignHCenter)
        if other is not None:
            link = button(other[0], role="link")
            link.clicked.connect(lambda _is_checked: other[1]())
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Lead on: Qt gives the keyboard to the page that takes the place of the one that had it."""
        super().focusInEvent(event)
        if self._action is not None:
            self._action.setFocus()
        else:
            self.focusNextChild()

    def take_focus(self) -> None:
        """Give the keyboard to the next step."""
        if self._action is not None:
            self._action.setFocus()

    def say(self, sentence: str, hint: str = "") -> None:
        """Show another sentence and hint."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))


def button(text: str, *, role: str = "", icon: str = "") -> QPushButton:
    """A push button. Roles: primary (one per view), danger, quiet, link; none is an ordinary button."""
    # Qt leaves no room between an icon and the text
    made = QPushButton(f"{' ' * bool(icon and text)}{text}".replace("&", "&&"))
    made.setProperty("role", role)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAccessibleName(text)
    if icon:
        icons.put(made, icon, "on_accent" if role == "primary" else "muted" if role == "quiet" else "text")
    return made


def set_role(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet asks for, and have it asked again."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def rule() -> QFrame:
    """A line of one pixel across a pane."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setProperty("surface", "rule")
    return line
