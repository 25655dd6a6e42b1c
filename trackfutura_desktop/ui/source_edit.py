"""The dialog for what the user says of one source, or of many at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.model.source_edit import LONGEST_GROUP, SourceEdit
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.form import Field
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import PlainLabel

_WIDTH = 460
_NOTE_HEIGHT = 88
_LEAVE, _OFFER, _PAUSE = "leave", "offer", "pause"
_MOST_TAGS_TOLD = 12


class SourceEditDialog(Dialog):
    """Only what was touched is changed. ``wanted`` carries the SourceEdit."""

    wanted = Signal(object)

    def __init__(self, chosen: Sequence[Source], groups: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(px(_WIDTH))
        self._chosen = chosen
        self._is_one = len(chosen) == 1
        self.name = QLineEdit(chosen[0].name)
        self.group = self._line({each.group for each in chosen})
        self.group.setMaxLength(LONGEST_GROUP)
        completer = QCompleter(list(groups), self.group)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.group.setCompleter(completer)
        self.no_group = QCheckBox(tr("Take them out of their groups"))
        self.no_group.setAccessibleName(self.no_group.text())
        self.no_group.toggled.connect(self.group.setDisabled)
        self.tags, self.more_tags, self.fewer_tags = QLineEdit(chosen[0].tags), QLineEdit(), QLineEdit()
        self.note = self._note_field({each.note for each in chosen})
        self.use = self._use_choice({each.is_active for each in chosen})
        leave = widgets.button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.save = widgets.button(
            tr("Save")
            if self._is_one
            else tr("Change {sources}", sources=words.counted(len(chosen), "source"))
        )
        widgets.set_role(self.save, "role", "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        title = tr("Edit source") if self._is_one else tr("Edit sources")
        form.frame(self, title, form.column_of(*self._fields(), spacing=12), [leave, self.save])
        (self.name if self._is_one else self.group).setFocus()

    def edit(self) -> SourceEdit:
        """What was asked for; what nobody touched is left as it is."""
        use = self.use.currentData()
        group = self.group.text() if self.group.isModified() else None
        return SourceEdit(
            name=self.name.text() if self._is_one and self.name.isModified() else None,
            group="" if self.no_group.isChecked() else group,
            tags=self.tags.text() if self._is_one and self.tags.isModified() else None,
            add_tags=self.more_tags.text(),
            remove_tags=self.fewer_tags.text(),
            note=self.note.toPlainText() if self.note.document().isModified() else None,
            is_active=None if use == _LEAVE else use == _OFFER,
        )

    def accept(self) -> None:
        """Tell what is wanted, and close."""
        self.wanted.emit(self.edit())
        super().accept()

    def _fields(self) -> list[QWidget]:
        group = Field(tr("Group"), self.group, tr("One name for what belongs together, such as a campaign."))
        note, use = Field(tr("Note"), self.note), Field(tr("New runs"), self.use)
        note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if self._is_one:
            about = PlainLabel(self._chosen[0].url, "muted", wrap=True, selectable=True)
            own = Field(tr("Tags"), self.tags, tr("Words with blanks between them."))
            return [about, Field(tr("Name"), self.name), group, own, note, use]
        several = len({each.group for each in self._chosen}) > 1
        self.no_group.setVisible(several)
        tags = form.side_by_side(
            Field(tr("Add tags"), self.more_tags, tr("Words with blanks between them.")),
            Field(tr("Remove tags"), self.fewer_tags, self._known_tags()),
        )
        return [group, *([self.no_group] if several else []), tags, note, use]

    def _known_tags(self) -> str:
        known = sorted({tag for each in self._chosen for tag in each.tags.split()}, key=str.casefold)
        if not known:
            return tr("They have none.")
        more = "…" if len(known) > _MOST_TAGS_TOLD else ""
        return tr("They have: {known}{more}", known=" ".join(known[:_MOST_TAGS_TOLD]), more=more)

    def _line(self, texts: set[str]) -> QLineEdit:
        line = QLineEdit(next(iter(texts)) if len(texts) == 1 else "")
        line.setPlaceholderText(
            "" if len(texts) == 1 else tr("Not the same in all of them; leave it so or type one name")
        )
        return line

    def _note_field(self, texts: set[str]) -> QPlainTextEdit:
        field = QPlainTextEdit(next(iter(texts)) if len(texts) == 1 else "")
        field.setPlaceholderText(
            "" if len(texts) == 1 else tr("Not the same in all of them; leave it so or type one note")
        )
        field.setFixedHeight(px(_NOTE_HEIGHT))
        field.setTabChangesFocus(True)
        field.document().setModified(False)
        return field

    def _use_choice(self, states: set[bool]) -> form.Choice:
        choice = form.Choice(tr("New runs"))
        if len(states) > 1:
            choice.addItem(tr("Leave it as it is"), _LEAVE)
        choice.addItem(tr("Offered in new runs"), _OFFER)
        choice.addItem(tr("Paused: not offered"), _PAUSE)
        if states == {False}:
            choice.setCurrentIndex(1)
        return choice
