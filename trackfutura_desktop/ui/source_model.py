"""The sources of a project as rows that come and go where they stand."""

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from trackfutura_desktop.model.source import Source
from trackfutura_desktop.ui.cells import ROOT, Cell, CellsModel
from trackfutura_desktop.ui.rows import Index

_COLUMNS = ("Name", "Platform", "Service", "Address")
NAME, PLATFORM, SERVICE, ADDRESS = range(len(_COLUMNS))


class SourcesModel(CellsModel):
    """Sources, newest first."""

    def __init__(self, sources: list[Source], parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, (), parent)
        self._sources = sources

    def source(self, row: int) -> Source:
        """The source of a row."""
        return self._sources[row]

    def show_sources(self, wanted: list[Source]) -> None:
        """Become this list, newest first, by removing and inserting rows only."""
        kept = {source.id for source in wanted}
        for row in range(len(self._sources) - 1, -1, -1):
            if self._sources[row].id not in kept:
                self.beginRemoveRows(ROOT, row, row)
                del self._sources[row]
                self.endRemoveRows()
        known = {source.id for source in self._sources}
        new = [source for source in wanted if source.id not in known]
        if new:  # ids only grow, so what is new is newer than all that is known
            self.beginInsertRows(ROOT, 0, len(new) - 1)
            self._sources[:0] = new
            self.endInsertRows()

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many sources there are."""
        return 0 if parent.isValid() else len(self._sources)

    def cell(self, row: int, column: int) -> Cell:
        """What a source shows in a column."""
        source = self._sources[row]
        match column:
            case 0:
                return Cell(source.name, tip=source.name)
            case 1:
                return Cell(source.platform.label, platform=source.platform.value)
            case 2:
                return Cell(source.service.label)
        return Cell(source.url, is_muted=True, tip=source.url)


class SourceFilter(QSortFilterProxyModel):
    """The sources in which every word of the filter occurs, in any column."""

    def __init__(self, model: SourcesModel) -> None:
        super().__init__(model)
        self._model = model
        self._words: list[str] = []
        self.setSourceModel(model)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def set_words(self, text: str) -> None:
        """Show what holds every word of ``text``."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether every word occurs."""
        source = self._model.source(source_row)
        text = f"{source.name} {source.platform.label} {source.service.label} {source.url}".casefold()
        return all(word in text for word in self._words)
