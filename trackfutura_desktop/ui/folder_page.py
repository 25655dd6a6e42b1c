"""A folder of the tree in words: its full name, status, counts, and what went wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.store.tree import Folder, FolderType
from trackfutura_desktop.ui import folder_words, words
from trackfutura_desktop.ui.chips import Chip, StatusDot
from trackfutura_desktop.ui.record_page import FlowText
from trackfutura_desktop.ui.widgets import PlainLabel

_FACTS = (tr("Records"), tr("Errors"), tr("Ready"), tr("Request"), tr("Created"))


class FolderPage(QScrollArea):
    """The overview of a folder; ``below`` stands under it."""

    def __init__(self, below: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(tr("Folder"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chip: Chip | None = None
        self._name = PlainLabel("", "title", wrap=True, selectable=True)
        self._status = StatusDot()
        self._message = PlainLabel("", wrap=True, selectable=True)
        self._note = PlainLabel("", wrap=True, selectable=True)
        self._note.setAccessibleName(tr("Note"))
        self._tags = PlainLabel("", "muted", wrap=True, selectable=True)
        self._tags.setAccessibleName(tr("Tags"))
        self._address = FlowText()
        self._address.setAccessibleName(tr("Address"))
        self._facts = {fact: (PlainLabel("", "muted"), PlainLabel("", selectable=True)) for fact in _FACTS}
        self.setWidget(self._body(below))

    def show_folder(self, folder: Folder) -> None:
        """Show another folder, or the same one as it is now."""
        self._show_chip(folder.key.platform)
        self._name.setText(folder_words.title(folder))
        state = folder_words.state(folder)
        self._status.show_state(state or words.state(folder.status))
        self._status.setVisible(folder.key.type not in (FolderType.GROUP, FolderType.CONTENT))
        self._message.setText(folder.message)
        self._message.setVisible(bool(folder.message))
        tags = " ".join(f"#{tag}" for tag in folder.tags.split())
        for label, text in ((self._note, folder.note), (self._tags, tags)):
            label.setText(text)
            label.setVisible(bool(text))
        self._address.show_text(folder.url)
        self._address.setVisible(bool(folder.url))
        values = (
            words.number(folder.content_count),
            words.number(folder.error_count),
            folder_words.ready(folder) if folder.jobs > 1 else "",
            folder.request_id,
            words.moment(folder.created_at) if folder.created_at else "",
        )
        for fact, value in zip(_FACTS, values, strict=True):
            for label, text in zip(self._facts[fact], (fact, value), strict=True):
                label.setText(text)
                label.setVisible(bool(value))

    def _show_chip(self, platform: str) -> None:
        if self._chip is not None:
            self._chip.hide()
            self._chip.deleteLater()
            self._chip = None
        if platform:
            self._chip = Chip(folder_words.platform_label(platform), platform=platform)
            self._column.insertWidget(0, self._chip)

    def _body(self, below: QWidget) -> QWidget:
        body = QWidget()
        body.setProperty("surface", "pane")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._facts.values()):
            grid.addWidget(name, row, 0)
            grid.addWidget(value, row, 1)
        for widget in (self._name, self._status, self._message, self._address, self._tags, self._note):
            self._column.addWidget(widget)
        self._column.addSpacing(4)
        self._column.addLayout(grid)
        self._column.addWidget(below)
        self._column.addStretch(1)
        return body
