"""The dialog that adds sources from what is pasted or dropped."""

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QAbstractItemModel, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QStyleOptionViewItem,
    QWidget,
)

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.source_files import read_file
from trackfutura_desktop.flow.sources import add_sources, take_over_words
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.pasted import MOST_LINES, Recognised, count_lines, recognise_lines
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.store import sources
from trackfutura_desktop.ui import address_model, form, widgets, words
from trackfutura_desktop.ui.address_model import AddressesModel
from trackfutura_desktop.ui.background import Background
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.paste_field import PasteField, local_files
from trackfutura_desktop.ui.rows import Index, RowDelegate, RowTable
from trackfutura_desktop.ui.service_choices import ServiceChoices
from trackfutura_desktop.ui.task import TaskDialog, Tasks
from trackfutura_desktop.ui.widgets import PlainLabel
from trackfutura_desktop.ui.work_strip import chosen_files

_PAUSE_MS = 150
_CHOICES_HEIGHT = 68
_AT_ONCE = 2_000  # lines that are looked at in some 30 ms
_FILTER = tr("Addresses (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)")
_HELP = tr("Links, names with their platform, or tables with columns such as url, platform and service.")


class AddSourcesDialog(TaskDialog):
    """Paste or drop addresses, see what each of them is, add them.

    ``added`` tells how many are new, ``taken_over`` the sources that were there and got other words, as they
    were before.
    """

    added = Signal(int)
    taken_over = Signal(list)
    progressed = Signal(int)  # how many were added so far, while there are more

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self.setAcceptDrops(True)
        self.resize(px(860), px(600))
        self._workspace = workspace
        self._notes: list[str] = []
        self._offers_words = False  # whether sources that are there can be given other words
        self.model = AddressesModel(workspace.catalogue, _stored(workspace), self)
        self.text = PasteField()
        self.text.files_given.connect(self.take_files)
        self._looking = Background("addresses", self)
        self._looking.done.connect(self._show_found)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.recognise)
        self.text.textChanged.connect(self._pause.start)
        self.field = form.Field(tr("Addresses"), self.text, _HELP)
        self.names_on = self._platform_choice()
        told = PlainLabel(tr("Names without a platform are on"), "muted")
        self._names = form.row(told, self.names_on, QWidget())
        self._choices = ServiceChoices(self.model)
        self._choice_area = form.scrolling(self._choices, tr("Services for all addresses of a kind"))
        self._choice_area.setMaximumHeight(px(_CHOICES_HEIGHT))
        self.table = self._table()
        self.take_over = QCheckBox()
        self.take_over.toggled.connect(lambda is_on: self.model.take_over(is_wanted=is_on))
        self._adding: asyncio.Task[object] | None = None
        self._summary = PlainLabel("", "muted", wrap=True)
        self.from_file = widgets.button(tr("Open a file…"))
        self.from_file.clicked.connect(lambda: self.ask(self._ask_for_files(), self._refuse))
        self.cancel = widgets.button(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.add = widgets.button(tr("Add sources"), role="primary")
        self.add.setDefault(True)
        self.add.clicked.connect(self._add)
        form.frame(
            self, tr("Add sources"), self._content(), [self.from_file, self.cancel, self.add], self._summary
        )
        self.model.changed.connect(self._show_outcome)
        self._show_outcome()
        self.text.setFocus()

    def offer_words(self) -> None:
        """Offer to give sources that are there the words of the text; ``taken_over`` has the way back."""
        self._offers_words = True
        self._show_outcome()

    def recognise(self) -> None:
        """Look at the text now, without waiting for the end of the typing."""
        self._pause.stop()
        self.field.show_error()
        text = self.text.toPlainText()
        count, names_on = count_lines(text), self._platform()
        if count > MOST_LINES:
            self._looking.stop()
            self.model.show_lines([])
            most = words.number(MOST_LINES)
            self.field.show_error(
                tr(
                    "These are {count} lines; at most {most} can be added at once.",
                    count=words.number(count),
                    most=most,
                ),
                tr("Nothing was added. Divide them into several parts."),
            )
        elif count > _AT_ONCE:
            stop = Event()
            self._looking.start(
                text, lambda: recognise_lines(text, names_on, lambda: not stop.is_set()), stop.set
            )
            self._show_outcome()
        else:
            self._looking.stop()
            self.model.show_lines(recognise_lines(text, names_on))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Put what files hold under the text."""
        self.ask(self._take_files(paths), self._refuse)

    def reject(self) -> None:
        """Close; while sources are being added, take back what was added."""
        if self._adding is not None:
            self._adding.cancel()
        super().reject()

    def done(self, result: int) -> None:
        """Close, and look at nothing any more."""
        self._pause.stop()
        self._looking.close()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files can be dropped anywhere on the dialog."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take the files."""
        event.acceptProposedAction()
        self.take_files(local_files(event.mimeData()))

    def take_text(self, text: str) -> None:
        """Put a text under what is there."""
        self.text.add_text([text])
        self.recognise()

    async def _take_files(self, paths: Sequence[Path]) -> None:
        texts: list[str] = []
        notes: list[str] = []
        for path in paths:
            found = await read_file(path)
            texts.append(found.text)
            notes += [f"{path.name}: {note}" for note in found.notes]
        self._notes = notes
        self.text.add_text(texts)
        self.recognise()

    async def _ask_for_files(self) -> None:
        files = QFileDialog(self, tr("Sources from files"), "", _FILTER)
        files.setFileMode(QFileDialog.FileMode.ExistingFiles)
        if paths := await chosen_files(files):
            await self._take_files(paths)

    def _refuse(self, error: UserError) -> None:
        self.field.show_error(error.sentence, error.remedy)

    def _show_found(self, text: object, found: list[Recognised]) -> None:
        if text == self.text.toPlainText():
            self.model.show_lines(found)

    def _platform(self) -> Platform | None:
        chosen = self.names_on.currentData()
        return Platform(chosen) if chosen else None

    def _platform_choice(self) -> form.Choice:
        choice = form.Choice(tr("Platform of names without one"))
        choice.addItem(tr("– choose –"), "")  # noqa: RUF001 - dashes around what is no platform
        for platform in Platform:
            if platform is not Platform.UNKNOWN:
                choice.addItem(platform.label, platform.value)
        choice.activated.connect(lambda _place: self.recognise())
        return choice

    def _table(self) -> RowTable:
        table = RowTable(address_model.OUTCOME, tr("Recognised addresses"))
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
        header.fit(address_model.SERVICE, *(f"{each} xxx" for each in words.service_samples()))
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_reason())
        return table

    def _content(self) -> QWidget:
        self.field.setFixedHeight(px(180))
        self._reason = PlainLabel("", "error", wrap=True, selectable=True)
        parts = (self.field, self._names, self._choice_area, self.table, self.take_over, self._reason)
        return form.column_of(*parts, spacing=12)

    def _show_reason(self) -> None:
        """The whole sentence about the selected line, or about the first that cannot be used."""
        places = self.table.selectionModel().selectedRows()
        reason = self.model.reason(places[0].row() if places else None)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def _show_outcome(self) -> None:
        new, problems = len(self.model.new_sources()), self.model.problems()
        known = self.model.rowCount() - new - problems
        is_looking = self._looking.is_doing(self.text.toPlainText())
        anew = self._show_told_anew()
        if new and anew:
            said = tr("Add {sources}, change {changed}", sources=words.counted(new, "source"), changed=anew)
        elif not anew:
            said = tr("Add {sources}", sources=words.counted(new, "source")) if new else tr("Add sources")
        else:
            said = words.counted(anew, "Change {n} source", "Change {n} sources")
        self.add.setText(said)
        self.add.setEnabled(bool(new or anew) and not is_looking)
        self._names.setVisible(self._platform() is not None or bool(self.model.bare_names()))
        parts = [
            tr("Looking at the lines…") if is_looking else "",
            tr("{lines} cannot be used", lines=words.counted(problems, "line")) if problems else "",
            tr("{known} already there", known=words.number(known)) if known else "",
        ]
        self._summary.setText("   ·   ".join(part for part in (*parts, *self._notes) if part))
        self._choice_area.setVisible(bool(self.model.ambiguous()))
        self._choice_area.setFixedHeight(min(px(_CHOICES_HEIGHT), self._choices.sizeHint().height()))
        self._show_reason()

    def _show_told_anew(self) -> int:
        """Offer to take over what the text says of sources that are there; how many shall be changed."""
        anew = len(self.model.told_anew()) if self._offers_words else 0
        self.take_over.setText(
            words.counted(
                anew,
                "{n} source is here already: take over its group, tags and note from this text",
                "{n} sources are here already: take over their groups, tags and notes from this text",
            )
        )
        self.take_over.setVisible(bool(anew))
        return anew if self.take_over.isChecked() else 0

    def _add(self) -> None:
        if self._pause.isActive():
            self.recognise()
        if self._looking.is_doing(self.text.toPlainText()):
            return
        new = self.model.new_sources()
        anew = self.model.told_anew() if self._offers_words and self.take_over.isChecked() else []
        if new or anew:
            self.add.setEnabled(False)
            self.store(self._store(new, anew), self._refuse)

    async def _store(self, new: list[Source], anew: list[Source]) -> None:
        self._adding = asyncio.current_task()
        try:
            count = await add_sources(self._workspace, new, partial(self._show_progress, len(new)))
        except asyncio.CancelledError:
            self._summary.setText(tr("Nothing was added."))
            raise
        finally:
            self._adding = None
            self.add.setEnabled(True)
        if anew:
            self.taken_over.emit(await take_over_words(self._workspace, anew))
        self.added.emit(count)
        self.accept()

    def _show_progress(self, total: int, done: int) -> None:
        if done < total:
            self._summary.setText(
                tr("{done} of {total} are added …", done=words.number(done), total=words.number(total))
            )
            self.progressed.emit(done)


class _ServiceDelegate(RowDelegate):
    """Lets one choose another service where several fit."""

    def __init__(self, model: AddressesModel, table: RowTable) -> None:
        super().__init__(table)
        self._model = model

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt
        box = form.Choice(tr("Service"), parent)
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
