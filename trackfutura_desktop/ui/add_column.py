"""Choosing a key of the raw records to make a column of."""

import asyncio

from PySide6.QtWidgets import QLineEdit, QWidget

from trackfutura_desktop.flow.columns import found_keys
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.path import FoundKey
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import form, lists, widgets, words
from trackfutura_desktop.ui.lists import Cell, ListModel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import PlainLabel

_SIZE = (640, 520)


class AddColumnDialog(Dialog):
    """The keys of a folder's records with examples; ``chosen`` is the one to make a column of."""

    def __init__(self, workspace: Workspace, key: FolderKey, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._key = key
        self._keys: list[FoundKey] = []
        self._shown: list[FoundKey] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search keys and examples"))
        self.search.setClearButtonEnabled(True)
        self.model = ListModel(tr("Key"), tr("Examples"))
        self.keys = lists.list_table(self.model, 1, tr("Keys of the records"), {0: "discovery_input.url.of"})
        self._note = PlainLabel(tr("Looking at the records…"), "muted", wrap=True)
        self.add = widgets.button(tr("Add column"), role="primary")
        self.add.setDefault(True)
        self.add.setEnabled(False)
        leave = widgets.button(tr("Cancel"))
        content = form.column_of(form.Field(tr("Key"), self.search), self.keys, spacing=12)
        form.frame(self, tr("Add a column"), content, [leave, self.add], self._note)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self.search.textChanged.connect(self._show)
        self.keys.selectionModel().currentRowChanged.connect(lambda *_: self._show_choice())
        self.model.modelReset.connect(self._show_choice)
        self.keys.activated.connect(lambda _place: self.accept())
        self.add.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        tasks.start(self.load())

    @property
    def chosen(self) -> FoundKey | None:
        """The key that is selected."""
        row = self.keys.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    async def load(self) -> None:
        """Look at some records, and list what keys they have."""
        self._keys = await asyncio.to_thread(found_keys, self._workspace.database, self._key)
        if self._keys:
            self._note.setText(
                tr("{keys} in a sample of the records.", keys=words.counted(len(self._keys), "key"))
            )
        else:
            self._note.setText(tr("No record was found whose keys could be listed."))
        self._show()

    def _show(self) -> None:
        wanted = self.search.text().strip().casefold()
        self._shown = [each for each in self._keys if wanted in _said(each).casefold()]
        self.model.show([(Cell(each.path, tip=each.path), Cell(_examples(each))) for each in self._shown])
        if self._shown:
            self.keys.selectRow(0)

    def _show_choice(self) -> None:
        self.add.setEnabled(self.chosen is not None)


def _said(key: FoundKey) -> str:
    return f"{key.path} {_examples(key)}"


def _examples(key: FoundKey) -> str:
    return "  ·  ".join(key.examples) or tr("rare: in none of the records that were looked at")
