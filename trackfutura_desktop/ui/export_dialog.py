"""Choosing how records are exported."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QWidget

from trackfutura_desktop.flow import export_notes
from trackfutura_desktop.flow.export import Format
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.store.columns import added, is_added
from trackfutura_desktop.store.export import COLUMNS, RECORD, Scope, ordered, scope_text
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.form import Field
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.source_choice import SourceRows
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import PlainLabel

FORMATS = {
    Format.CSV: "CSV",
    Format.XLSX: tr("Excel (XLSX)"),
    Format.NDJSON: tr("NDJSON (one JSON object a line)"),
    Format.JSON: "JSON",
    Format.PARQUET: "Parquet",
    Format.SQLITE: "SQLite",
}
_WIDTH, _LIST_HEIGHT = 460, 224
_MOST_LIST_HEIGHT = 252  # with large letters the dialog has to fit on a small screen
_RAW = tr("Raw record, as Bright Data sent it")
_ALSO_NEW = tr(
    "A run that came back from the trash counts as new. After two runs were merged, so do the accounts of "
    "which records moved."
)


class Wanted(NamedTuple):
    """What is to be exported: a list of records, and which of them are selected."""

    page: Page
    title: str
    records: int | None  # None where only the beginning of the list is shown
    ids: tuple[int, ...] = ()


class ExportDialog(Dialog):
    """Format, columns and what else; after ``accept`` they are read from its properties."""

    def __init__(self, workspace: Workspace, wanted: Wanted, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wanted = wanted
        self.setFixedWidth(px(_WIDTH))
        self.what = form.Choice(tr("Records"))
        if wanted.ids:
            self.what.addItem(f"{words.counted(len(wanted.ids), 'selected record')}", userData=True)
        everything = (
            tr("All records that match")
            if wanted.records is None
            else tr("All {records} of the list", records=words.counted(wanted.records, "record"))
        )
        self.what.addItem(everything, userData=False)
        self.format = form.Choice(tr("Format"))
        for each, label in FORMATS.items():
            self.format.addItem(label, each.value)
        self.columns = self._column_list()
        self.folders = QCheckBox(tr("Also run, platform, service, job and source"))
        self.bom = QCheckBox(tr("Mark as UTF-8 for Excel (BOM)"))
        self.only_new = QCheckBox(tr("Only what is new or changed since the last export"))
        self.only_new.setToolTip(_ALSO_NEW)
        self._last = PlainLabel("", "small", wrap=True)
        self.go_on = widgets.button(tr("Choose file…"), role="primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        leave = widgets.button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        filtered = tr(", as it is filtered") if wanted.page.is_narrowed else ""
        content = form.column_of(
            PlainLabel(f"{wanted.title}{filtered}", "strong", wrap=True),
            Field(tr("Records"), self.what),
            Field(tr("Format"), self.format),
            Field(tr("Columns"), self.columns),
            *(self.folders, self.bom, self.only_new, self._last),
            spacing=12,
        )
        form.frame(self, tr("Export"), content, [leave, self.go_on])
        for signal in (self.what.activated, self.format.activated, self.columns.itemChanged):
            signal.connect(lambda *_: self._show_choice())
        self.folders.toggled.connect(lambda _is_on: self._show_choice())
        self._show_choice()

    @property
    def chosen_format(self) -> Format:
        """The format."""
        return Format(self.format.currentData())

    @property
    def scope(self) -> Scope:
        """Which records."""
        return Scope(self._wanted.page, self._wanted.ids if self.what.currentData() else ())

    @property
    def chosen_columns(self) -> tuple[str, ...]:
        """The columns that are checked and that the format can hold."""
        items = [self.columns.item(row) for row in range(self.columns.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked and not item.isHidden()
        )

    def _column_list(self) -> QListWidget:
        columns = QListWidget()
        columns.setAccessibleName(tr("Columns"))
        columns.setItemDelegate(SourceRows(columns))
        columns.setFixedHeight(min(px(_LIST_HEIGHT), _MOST_LIST_HEIGHT))
        with self._workspace.database.read() as connection:
            more = [each.name for each in added(connection)]
        for name in (*COLUMNS, *more, RECORD):
            said = _RAW if name == RECORD else name if is_added(name) else name.replace("_", " ")
            item = QListWidgetItem(said, columns)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setCheckState(Qt.CheckState.Unchecked if name == RECORD else Qt.CheckState.Checked)
        return columns

    def _show_choice(self) -> None:
        """Offer what goes with the format, and say since when something is new."""
        chosen = self.chosen_format
        self.columns.item(self.columns.count() - 1).setHidden(not chosen.takes_records)
        self.bom.setVisible(chosen is Format.CSV)
        columns = ordered(self.chosen_columns, folders=self.folders.isChecked())
        self.go_on.setEnabled(bool(columns))
        with self._workspace.database.read() as connection:
            last = export_notes.last(connection, self._workspace.folder, scope_text(self.scope, columns))
        self.only_new.setEnabled(last is not None and not self.scope.is_selection)
        self._last.setVisible(last is not None and not self.scope.is_selection)
        if last is not None:
            self._last.setText(
                tr("The last one: {made_at}, {path}", made_at=words.moment(last.made_at), path=last.path)
            )
