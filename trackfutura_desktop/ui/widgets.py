"""Small widgets that every view is built of. All of them show text as it is, never as rich text."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from trackfutura_desktop.ui import icons

_CENTRE = Qt.AlignmentFlag.AlignHCenter


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
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        self._sentence = PlainLabel(sentence, "title", wrap=True)
        self._hint = PlainLabel(hint, "muted", wrap=True, selectable=True)
        for label in (self._sentence, self._hint):
            label.setAlignment(_CENTRE)
            column.addWidget(label)
        self._hint.setVisible(bool(hint))
        self._action: QPushButton | None = None
        if action and on_action is not None:
            pressed = button(action, role="primary")
            self._action = pressed
            pressed.clicked.connect(lambda _is_checked: on_action())
            column.addSpacing(8)
            column.addWidget(pressed, 0, _CENTRE)
        if other is not None:
            link = button(other[0], role="link")
            link.clicked.connect(lambda _is_checked: other[1]())
            column.addWidget(link, 0, _CENTRE)
        column.addStretch(3)

    def put_below_hint(self, widget: QWidget) -> None:
        """Put something between what is said and the button."""
        self._column.insertWidget(self._column.indexOf(self._hint) + 1, widget, 0, _CENTRE)

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
