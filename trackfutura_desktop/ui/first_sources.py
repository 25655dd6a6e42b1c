"""A field for addresses with what each of them is, for the first start (all of it: ui.add_sources)."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.source_files import read_file
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.pasted import count_lines, recognise_lines
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.store import sources
from trackfutura_desktop.ui import address_model, form, words
from trackfutura_desktop.ui.address_model import AddressesModel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.paste_field import PasteField
from trackfutura_desktop.ui.rows import RowTable

_PAUSE_MS = 150
_MOST = 2_000  # lines that are looked at in some 30 ms
_TEXT_HEIGHT = 120


class FirstSources(QWidget):
    """``changed`` tells that another number of sources was found."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        with workspace.database.read() as connection:
            known = sources.sources(connection, workspace.project.id)
        self.model = AddressesModel(workspace.catalogue, known, self)
        self.text = PasteField()
        self.field = form.Field(tr("Addresses"), self.text)
        self.table = RowTable(address_model.OUTCOME, tr("Recognised addresses"))
        self.table.setModel(self.model)
        self.table.filling_header.resizeSection(address_model.ADDRESS, px(220))
        self.table.filling_header.fit(address_model.PLATFORM, "Instagram xx")
        self.table.filling_header.fit(address_model.SERVICE, *words.service_samples())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.recognise)
        self.text.textChanged.connect(self._pause.start)
        self.text.setFixedHeight(px(_TEXT_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self.table, 1)

    def recognise(self) -> None:
        """Look at the text now."""
        self._pause.stop()
        text = self.text.toPlainText()
        self.field.show_error()
        if (count := count_lines(text)) > _MOST:
            self.model.show_lines([])
            self.field.show_error(
                tr(
                    "These are {count} lines; here at most {most} can be added.",
                    count=words.number(count),
                    most=words.number(_MOST),
                ),
                tr("Finish, then use “Add sources”."),
            )
        else:
            self.model.show_lines(recognise_lines(text, None))
        self.changed.emit()

    def found(self) -> list[Source]:
        """The sources to add, of what was typed until now."""
        if self._pause.isActive():
            self.recognise()
        return self.model.new_sources()

    async def take_files(self, paths: Sequence[Path]) -> None:
        """Put what files hold under the text.

        Raises:
            UserError: One of them cannot be read.
        """
        self.text.add_text([(await read_file(path)).text for path in paths])
        self.recognise()

    def refuse(self, error: UserError) -> None:
        """Say at the field what went wrong."""
        self.field.show_error(error.sentence, error.remedy)

    def stop(self) -> None:
        """Look at nothing any more."""
        self._pause.stop()
