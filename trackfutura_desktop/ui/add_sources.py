"""The dialog that adds sources from pasted addresses."""

from PySide6.QtCore import QAbstractItemModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QWidget,
)

from trackfutura_desktop.flow.sources import add_sources, recognise_lines
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.model.platform import Service
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.store import sources
from trackfutura_desktop.ui import address_model, form, widgets, words
from trackfutura_desktop.ui.address_model import AddressesModel
from trackfutura_desktop.ui.rows import Index, RowDelegate, RowTable
from trackfutura_desktop.ui.service_choices import ServiceChoices
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import PlainLabel

_PAUSE_MS = 150
_CHOICES_HEIGHT = 68
_EXAMPLE = "https://www.instagram.com/northwind.studio/\nhttps://www.tiktok.com/@lumen.cafe\n…"


class AddSourcesDialog(QDialog):
    """Paste addresses, see what each of them is, add them. ``added`` tells how many are new."""

    added = Signal(int)

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 600)
        self._workspace = workspace
        self._tasks = tasks
        self._is_storing = False
        self.model = AddressesModel(workspace.catalogue, _stored(workspace), self)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(_EXAMPLE)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.recognise)
        self.text.textChanged.connect(self._pause.start)
        self.field = form.Field("Addresses", self.text, "One address on each line, copied from the browser.")
        self._choices = ServiceChoices(self.model)
        self._choice_area = form.scrolling(self._choices, "Services for all addresses of a kind")
        self._choice_area.setMaximumHeight(_CHOICES_HEIGHT)
        self.table = self._table()
        self._summary = PlainLabel("", "muted", wrap=True)
        self.cancel = widgets.button("Cancel")
        self.cancel.clicked.connect(self.reject)
        self.add = widgets.button("Add sources", role="primary")
        self.add.setDefault(True)
        self.add.clicked.connect(self._add)
        form.frame(self, "Add sources", self._content(), [self.cancel, self.add], self._summary)
        self.model.changed.connect(self._show_outcome)
        self._show_outcome()
        self.text.setFocus()

    def recognise(self) -> None:
        """Look at the text now, without waiting for the end of the typing."""
        self._pause.stop()
        self.field.show_error()
        self.model.show_lines(recognise_lines(self.text.toPlainText()))

    def reject(self) -> None:
        """Close, unless the sources are being stored right now."""
        if not self._is_storing:
            super().reject()

    def _table(self) -> RowTable:
        table = RowTable(address_model.OUTCOME, "Recognised addresses")
        table.setModel(self.model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setItemDelegateForColumn(address_model.SERVICE, _ServiceDelegate(self.model, table))
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        header = table.filling_header
        header.resizeSection(address_model.ADDRESS, 280)
        header.fit(address_model.PLATFORM, "Instagram xx")
        header.fit(address_model.SERVICE, "Companies xxx")
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_reason())
        return table

    def _content(self) -> QWidget:
        self.field.setFixedHeight(180)
        self._reason = PlainLabel("", "error", wrap=True, selectable=True)
        return form.column_of(self.field, self._choice_area, self.table, self._reason, spacing=12)

    def _show_reason(self) -> None:
        """The whole sentence about the selected line, or about the first that cannot be used."""
        places = self.table.selectionModel().selectedRows()
        reason = self.model.reason(places[0].row() if places else None)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def _show_outcome(self) -> None:
        new, problems = len(self.model.new_sources()), self.model.problems()
        known = self.model.rowCount() - new - problems
        self.add.setText(f"Add {words.counted(new, 'source')}" if new else "Add sources")
        self.add.setEnabled(bool(new))
        parts = [
            f"{words.counted(problems, 'line')} cannot be used" if problems else "",
            f"{words.number(known)} already there" if known else "",
        ]
        self._summary.setText("   ·   ".join(part for part in parts if part))
        self._choice_area.setVisible(bool(self.model.ambiguous()))
        self._choice_area.setFixedHeight(min(_CHOICES_HEIGHT, self._choices.sizeHint().height()))
        self._show_reason()

    def _add(self) -> None:
        self.recognise()
        if new := self.model.new_sources():
            self._is_storing = True
            self.add.setEnabled(False)
            self._tasks.start(
                self._store(new), lambda error: self.field.show_error(error.sentence, error.remedy)
            )

    async def _store(self, new: list[Source]) -> None:
        try:
            stored = await add_sources(self._workspace, new)
        finally:
            self._is_storing = False
            self.add.setEnabled(True)
        self.added.emit(stored.added)
        self.accept()


class _ServiceDelegate(RowDelegate):
    """Lets one choose another service where several fit."""

    def __init__(self, model: AddressesModel, table: RowTable) -> None:
        super().__init__(table)
        self._model = model

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt
        box = form.Choice("Service", parent)
        for service in self._model.services(index.row()):
            box.addItem(service.label, service.value)
        box.activated.connect(lambda _place: self._done(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:  # noqa: N802 - Qt's
        if isinstance(editor, QComboBox):
            self._model.choose(index.row(), Service(editor.currentData()))

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


def _stored(workspace: Workspace) -> list[Source]:
    with workspace.database.read() as connection:
        return sources.sources(connection, workspace.project.id)
