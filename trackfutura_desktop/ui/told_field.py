"""One field of a dataset that a person fills in: a list to choose from, a number, or a line of text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.catalogue import Holds, Input, InputType
from trackfutura_desktop.model.dataset_fields import (
    LONGEST_TEXT,
    MOST_ENTRIES,
    Value,
    highest,
    label_of,
    meant,
    written,
)
from trackfutura_desktop.ui import form, words

_AS_USUAL = tr("as usual")


class ToldField(form.Field):
    """``changed`` tells that it says something else. Nothing is sent for a field that says nothing."""

    changed = Signal()

    def __init__(self, field: Input, service: str) -> None:
        self.field = field
        label = label_of(field.name)
        editor = _editor(field)
        editor.setAccessibleName(f"{label}: {service}")
        super().__init__(label, editor, _help_of(field))
        if isinstance(editor, form.Choice):
            editor.currentIndexChanged.connect(lambda _place: self.changed.emit())
        elif isinstance(editor, QSpinBox):
            editor.valueChanged.connect(lambda _value: self.changed.emit())
        else:
            editor.textChanged.connect(lambda _text: self.changed.emit())

    def value(self) -> Value | None:
        """What is to be sent, be it good or not; None: nothing."""
        editor = self.editor
        if isinstance(editor, form.Choice):
            chosen: Value | None = editor.currentData()
            return chosen
        if isinstance(editor, QSpinBox):
            return editor.value() or None
        return meant(self.field, editor.text()) if isinstance(editor, QLineEdit) else None

    def show_value(self, value: Value | None) -> None:
        """Put a value into it; a list that does not have it says that all is as usual."""
        editor = self.editor
        if isinstance(editor, form.Choice):
            known = [editor.itemData(place) for place in range(editor.count())]
            editor.setCurrentIndex(known.index(value) if value in known else 0)
        elif isinstance(editor, QSpinBox):
            editor.setValue(value if type(value) is int else 0)
        elif isinstance(editor, QLineEdit):
            editor.setText("" if value is None else written(value))


def _editor(field: Input) -> form.Choice | QSpinBox | QLineEdit:
    if field.allowed or field.type is InputType.BOOLEAN:
        return _choice(field)
    if field.type is InputType.NUMBER:
        made = QSpinBox()
        made.setRange(0, highest(field))
        made.setSpecialValueText(_AS_USUAL)
        made.setGroupSeparatorShown(True)
        form.calm(made)
        return made
    line = QLineEdit()
    line.setPlaceholderText(_AS_USUAL)
    line.setMaxLength(LONGEST_TEXT * (MOST_ENTRIES if field.type is InputType.LIST else 1))
    if field.holds is Holds.COUNTRY:
        line.setMaxLength(2)
    return line


def _choice(field: Input) -> form.Choice:
    made = form.Choice(field.name)
    made.addItem(_AS_USUAL, None)
    if field.allowed:
        for value in field.allowed:
            if value:
                made.addItem(value, value)
    else:  # what a dataset does unless it is told is its own affair, so there are three answers
        made.addItem(tr("yes"), True)  # noqa: FBT003 - Qt takes no keyword
        made.addItem(tr("no"), False)  # noqa: FBT003
    return made


def _help_of(field: Input) -> str:
    """How what is typed has to look; empty where nothing is typed."""
    if field.allowed or field.type is InputType.BOOLEAN:
        return ""
    if field.type is InputType.NUMBER:
        return tr("1 to {most_posts}", most_posts=words.number(highest(field)))
    if field.holds is Holds.COUNTRY:
        return tr("Two letters, such as DE or US")
    if field.holds is Holds.LANGUAGE:
        return tr("Such as English or en")
    if field.type is InputType.LIST:
        return tr("Addresses or ids, with commas between")
    return tr("Sent as it is written")
