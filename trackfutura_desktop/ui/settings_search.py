"""Finding a setting by its words: sections that hold none go, and what was found is marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import form, widgets
from trackfutura_desktop.ui.form import CopyLine, Field
from trackfutura_desktop.ui.widgets import PlainLabel

# What the palette offers; a test holds it against the dialog.
SETTINGS = {
    tr("API key of Bright Data"): "Bright Data",
    tr("Public address"): tr("Results"),
    tr("Port of the listener"): tr("Results"),
    tr("First pause between two looks"): tr("Results"),
    tr("Monthly limit (estimate)"): tr("Costs"),
    tr("Keep raw data for days"): tr("Storage"),
    tr("Keep at most, in GB"): tr("Storage"),
    tr("Save pictures and films"): tr("Storage"),
    tr("Keep at most, in MB"): tr("Storage"),
    tr("Appearance"): tr("Window"),
    tr("Text size"): tr("Window"),
    tr("Language"): tr("Window"),
    tr("When the window is closed"): tr("Window"),
    tr("Notifications"): tr("Window"),
    tr("Start"): tr("Window"),
    tr("Newer versions"): tr("Program"),
    tr("Data folder"): tr("Files"),
    tr("Settings file"): tr("Files"),
    tr("Own datasets"): tr("Files"),
}

_ABOVE = 60  # pixels that stay in sight above what is jumped to


class Section(QWidget):
    """A heading with the settings under it."""

    def __init__(self, title: str, *parts: QWidget) -> None:
        super().__init__()
        self.title = title
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(12)
        column.addWidget(PlainLabel(title, "title"))
        for part in parts:
            column.addWidget(part)
        column.addWidget(widgets.rule())

    def settings(self) -> list[Field | CopyLine]:
        """What can be set or copied in it, in the order of the dialog."""
        kinds = (Field, CopyLine)
        return [each for each in self.findChildren(QWidget) if isinstance(each, kinds)]


class SettingsSearch(QLineEdit):
    """The field at the top. What is typed is looked for in names, help and headings."""

    def __init__(self) -> None:
        super().__init__()
        self._sections: Sequence[Section] = ()
        self._area: QScrollArea | None = None
        self.nothing = PlainLabel(tr("No setting has these words."), "muted")
        self.nothing.hide()
        self.setPlaceholderText(tr("Search the settings"))
        self.setAccessibleName(tr("Search the settings"))
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._look)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Return leads to what was found; a dialog would take it for its main button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go()
        else:
            super().keyPressEvent(event)

    def search(self, sections: Sequence[Section], area: QScrollArea) -> None:
        """Look in these sections, which stand in ``area``."""
        self._sections, self._area = sections, area

    def found(self) -> list[Field | CopyLine]:
        """The settings that fit what is typed; all of a section whose heading fits."""
        parts = self.text().casefold().split()
        return [
            each for section in self._sections for each in section.settings() if _fits(section, each, parts)
        ]

    def _look(self) -> None:
        found, is_asked = self.found(), bool(self.text().strip())
        for section in self._sections:
            inside = [each for each in section.settings() if each in found]
            section.setVisible(bool(inside) or not is_asked)
            for each in section.settings():
                widgets.set_role(each, "found", is_asked and each in inside)
        self.nothing.setVisible(is_asked and not found)
        if is_asked and found:
            self._show(found[0])

    def _show(self, setting: QWidget) -> None:
        if self._area is not None and (content := self._area.widget()) is not None:
            if (layout := content.layout()) is not None:
                layout.activate()
            self._area.ensureWidgetVisible(setting, 0, _ABOVE)

    def go(self) -> None:
        """Lead to the first setting that was found."""
        for each in self.found()[:1]:
            target = each.editor if isinstance(each, Field) else each.copy
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _fits(section: Section, setting: Field | CopyLine, parts: list[str]) -> bool:
    text = f"{section.title} {form.words_of(setting)}".casefold()
    return all(part in text for part in parts)
