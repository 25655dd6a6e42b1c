"""Parts of a form: a label above its field, help under it, the error at it; and how a dialog is framed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from trackfutura_desktop import language
from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import guide, icons, sides, widgets, words
from trackfutura_desktop.ui.heads import ElidedLabel
from trackfutura_desktop.ui.measure import follow, px
from trackfutura_desktop.ui.widgets import PlainLabel

_EDGE = 20
_FIELD_HEIGHT = 30
_ARROW_ROOM = 24


class Field(QWidget):
    """One field of a form."""

    def __init__(self, label: str, editor: QWidget, help_text: str = "") -> None:
        super().__init__()
        self.editor = editor
        self.label = label
        self._help_text = help_text
        name = PlainLabel(label, "strong")
        name.setBuddy(editor)
        self._note = PlainLabel(help_text, "small", wrap=True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(name)
        column.addWidget(editor)
        column.addWidget(self._note)
        self._note.setVisible(bool(help_text))
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        editor.setAccessibleDescription(help_text)

    @property
    def help_text(self) -> str:
        """The explanation that stands under it."""
        return self._help_text

    @property
    def error(self) -> str:
        """What is wrong with the field; empty if nothing is."""
        return self._note.text() if self.editor.property("invalid") else ""

    def show_error(self, *sentences: str) -> None:
        """Say what is wrong instead of the help; nothing takes the error away."""
        text = language.sentences(*sentences)
        widgets.set_role(self.editor, "invalid", bool(text))
        self._say(text or self._help_text, "error" if text else "small")

    def show_help(self, text: str) -> None:
        """Show another help text; an error goes away."""
        self._help_text = text
        self.show_error()

    def _say(self, text: str, role: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)
        widgets.set_role(self._note, "role", role)


def calm(box: QAbstractSpinBox) -> None:
    """A number as a plain line: typed or changed with the arrow keys, not by a wheel that scrolls past it."""
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    follow(box, lambda: box.setFixedHeight(px(_FIELD_HEIGHT)))
    # with NoButtons a style sheet gives the line inside no width at all
    box.setStyleSheet(
        "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; } "
        "QLineEdit { border: 0; padding: 0; min-height: 0; background: transparent; }"
    )
    if (line := box.findChild(QLineEdit)) is not None:
        line.setTextMargins(8, 0, 8, 0)


def dollars(box: QDoubleSpinBox) -> None:
    """An amount of US dollars with its sign where the locale puts it."""
    before, after = words.around_money()
    box.setDecimals(2)
    box.setPrefix(before)
    box.setSuffix(after)
    calm(box)


class Choice(QComboBox):
    """A list to choose one from, with an arrow in the colours of the theme."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow(self, self._leave_room)

    def _leave_room(self) -> None:
        room = px(_ARROW_ROOM)
        self.setStyleSheet(
            f"QComboBox {{ padding-right: {room}px; }} "
            f"QComboBox::drop-down {{ border: 0; width: {room}px; }} "
            "QComboBox::down-arrow { image: none; }"
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The arrow stands where the style would draw one of its own."""
        super().paintEvent(event)
        painter = QPainter(self)
        top = (self.height() - icons.side()) // 2
        room = self.rect().adjusted(7, 0, -7, 0)
        place = sides.rest(room, room.width() - icons.side(), self.layoutDirection())
        painter.drawPixmap(place.left(), top, icons.pixmap("chevron-down"))


class CopyLine(QWidget):
    """A name, a text and a button that copies it."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = name
        self._whole = text
        self._label = ElidedLabel(text, "code")
        self.copy = widgets.button(tr("Copy"), role="quiet", icon="copy")
        self.copy.setAccessibleName(tr("Copy: {name}", name=name))
        self.copy.clicked.connect(self._copy)
        title = PlainLabel(name, "muted")
        title.setMinimumWidth(px(96))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(title)
        row.addWidget(self._label, 1)
        row.addWidget(self.copy)

    def show_text(self, text: str) -> None:
        """Show and copy another text."""
        self._whole = text
        self._label.show_text(text)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._whole)


def words_of(setting: Field | CopyLine) -> str:
    """What is written at a setting: its name, its explanation, and what a box to check says."""
    if not isinstance(setting, Field):
        return setting.label
    said = setting.editor.text() if isinstance(setting.editor, QCheckBox) else ""
    return f"{setting.label} {said} {setting.help_text}"


def side_by_side(*fields: QWidget) -> QWidget:
    """Fields beside each other, of one width, aligned at the top."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    for field in fields:
        line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return row


def row(*parts: QWidget) -> QWidget:
    """The parts beside each other; the last one takes the room that is left."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    for part in parts[:-1]:
        line.addWidget(part)
    line.addWidget(parts[-1], 1)
    return made


def scrolling(content: QWidget, name: str) -> QScrollArea:
    """A pane that scrolls upwards and downwards only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)
    content.setProperty("surface", "pane")
    content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if isinstance(column := content.layout(), QVBoxLayout):
        column.addStretch(1)  # what is left lies under the parts, not between them
    area.setWidget(content)
    return area


def frame(
    dialog: QDialog,
    title: str,
    content: QWidget,
    foot: list[QWidget],
    note: QWidget | None = None,
    *,
    note_above: bool = False,
) -> None:
    """Lay out a dialog: the content, and under a line a note at the left and the buttons at the right.

    Args:
        dialog: What is laid out.
        title: Of its window.
        content: What it is about.
        foot: Its buttons; the main one is the default.
        note: What is said beside them.
        note_above: Whether several sentences are said, which get their own lines above the buttons.
    """
    dialog.setWindowTitle(title)
    guide.listen(dialog)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(content, 1)
    bar = QFrame()
    bar.setProperty("surface", "foot")
    lines, line = QVBoxLayout(bar), QHBoxLayout()
    lines.setContentsMargins(_EDGE, 12, _EDGE, 12)
    lines.setSpacing(8)
    line.setSpacing(8)
    beside = None if note_above else note
    if note is not None and beside is None:
        lines.addWidget(note)
    line.addWidget(beside or QWidget(), 1)
    lines.addLayout(line)
    for widget in foot:
        line.addWidget(widget)
    column.addWidget(bar)
    # Else Enter in a field or list would press the first button, such as Cancel, or the one that deletes. Qt
    # takes a default to heart only when it is set in the dialog.
    main = _main_of([each for each in foot if isinstance(each, QPushButton)])
    main.setDefault(False)
    main.setDefault(True)


def _main_of(foot: list[QPushButton]) -> QPushButton:
    """What Enter presses: what the dialog said, else its main act, else the button that closes it."""
    chosen = [each for each in foot if each.isDefault()]
    main = [each for each in foot if each.property("role") == "primary"]
    return [*chosen, *main, *reversed(foot)][0]


def column_of(*parts: QWidget, spacing: int = 16) -> QWidget:
    """The parts under each other with the margin of a dialog around them."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(_EDGE, 16, _EDGE, 16)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    return pane
