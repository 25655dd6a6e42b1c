"""The sources of a project as rows that come, change and go where they stand.

They are ordered here and not by the proxy, which would ask for two cells at each of a hundred thousand
comparisons.
"""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.store.source_edits import Usage
from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.cells import ROOT, Cell, CellsModel
from trackfutura_desktop.ui.rows import Index

_COLUMNS = (
    *(tr("Name"), tr("Platform"), tr("Service"), tr("Address"), tr("Group"), tr("Tags")),
    *(tr("Use"), tr("Collected"), tr("Records"), tr("Est. cost")),
)
NAME, PLATFORM, SERVICE, ADDRESS, GROUP, TAGS, USE, COLLECTED, RECORDS, COST = range(len(_COLUMNS))
USED, PAUSED = words.State("good", tr("offered")), words.State("muted", tr("paused"))
_NEVER = Usage(None, 0, 0.0)
_LEAST_SHOWN = 0.01  # US dollars


class SourcesModel(CellsModel):
    """Sources, newest first until they are sorted by a column."""

    def __init__(self, sources: list[Source], parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, (COLLECTED, RECORDS, COST), parent)
        self._sources = sources
        self._usage: Mapping[int, Usage] = {}
        self._column, self._is_down = -1, False

    def source(self, row: int) -> Source:
        """The source of a row."""
        return self._sources[row]

    def row_of(self, source_id: int) -> int | None:
        """Where a source stands; None if it is not here."""
        return next((row for row, each in enumerate(self._sources) if each.id == source_id), None)

    def groups(self) -> list[str]:
        """The names of all groups."""
        return sorted({source.group for source in self._sources if source.group}, key=str.casefold)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column, -1: newest first; what comes later is put where it belongs."""
        self._column, self._is_down = column, order == Qt.SortOrder.DescendingOrder
        self._reorder(self._ordered(self._sources))

    def show_sources(self, wanted: list[Source]) -> None:
        """Become these, by removing, changing, moving and inserting rows only."""
        now = {source.id: source for source in wanted}
        gone = [row for row, source in enumerate(self._sources) if source.id not in now]
        for first, last in reversed(_stretches(gone)):
            self.beginRemoveRows(ROOT, first, last)
            del self._sources[first : last + 1]
            self.endRemoveRows()
        changed = [row for row, source in enumerate(self._sources) if source != now[source.id]]
        for first, last in _stretches(changed):
            self._sources[first : last + 1] = [now[each.id] for each in self._sources[first : last + 1]]
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(_COLUMNS) - 1))
        known = {source.id for source in self._sources}
        ordered = self._ordered(wanted)
        self._reorder([each for each in ordered if each.id in known])
        for first, last in _stretches(row for row, each in enumerate(ordered) if each.id not in known):
            self.beginInsertRows(ROOT, first, last)
            self._sources[first:first] = ordered[first : last + 1]
            self.endInsertRows()

    def show_usage(self, usage: Mapping[int, Usage]) -> None:
        """Show what was collected from the sources, by their ids."""
        before, self._usage = self._usage, usage
        rows = (
            row
            for row, source in enumerate(self._sources)
            if before.get(source.id, _NEVER) != usage.get(source.id, _NEVER)
        )
        for first, last in _stretches(rows):
            self.dataChanged.emit(self.index(first, COLLECTED), self.index(last, COST))
        if self._column >= COLLECTED:
            self._reorder(self._ordered(self._sources))

    def _ordered(self, sources: list[Source]) -> list[Source]:
        newest = sorted(sources, key=lambda source: -source.id)
        return sorted(newest, key=self._rank, reverse=self._is_down) if self._column >= 0 else newest

    def _rank(self, source: Source) -> str | float:
        """What a source is sorted by: as its cell says it, in lower case, or the number behind it."""
        if self._column < COLLECTED:
            return _told(source)[self._column].casefold()
        usage = self._usage.get(source.id, _NEVER)
        return {COLLECTED: usage.collected_at or 0, RECORDS: usage.records, COST: usage.cost}[self._column]

    def _reorder(self, ordered: list[Source]) -> None:
        """The same sources in another order; what is selected stays so."""
        if all(one is other for one, other in zip(ordered, self._sources, strict=True)):
            return
        self.layoutAboutToBeChanged.emit()
        before, rows = self.persistentIndexList(), {each.id: row for row, each in enumerate(ordered)}
        after = [self.index(rows[self._sources[each.row()].id], each.column()) for each in before]
        self._sources = ordered
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many sources there are."""
        return 0 if parent.isValid() else len(self._sources)

    def cell(self, row: int, column: int) -> Cell:
        """What a source shows in a column."""
        source = self._sources[row]
        if column >= COLLECTED:
            return _usage_cell(self._usage.get(source.id, _NEVER), column)
        return _words_cell(source, column) if column > ADDRESS else _address_cell(source, column)


class SourceFilter(QSortFilterProxyModel):
    """The sources in which every word of the filter occurs, in any column or in the note; in their order."""

    def __init__(self, model: SourcesModel) -> None:
        super().__init__(model)
        self._model = model
        self._words: list[str] = []
        self.setSourceModel(model)

    def source(self, row: int) -> Source:
        """The source of a row that is shown."""
        if self.rowCount() == self._model.rowCount():
            return self._model.source(row)
        return self._model.source(self.mapToSource(self.index(row, 0)).row())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Have the sources ordered."""
        self._model.sort(column, order)

    def set_words(self, text: str) -> None:
        """Show what holds every word of ``text``."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether every word occurs."""
        if not self._words:
            return True
        text = said(self._model.source(source_row))
        return all(word in text for word in self._words)


def said(source: Source) -> str:
    """Everything that a filter finds a source by, in lower case."""
    return " ".join((*_told(source), source.note)).casefold()


def _told(source: Source) -> tuple[str, ...]:
    """The texts of the columns up to USE."""
    use = USED if source.is_active else PAUSED
    place = (source.platform.label, source.service.label)
    return source.name, *place, source.url, source.group, source.tags, use.word


def _address_cell(source: Source, column: int) -> Cell:
    match column:
        case 0:
            about = f"{source.name}\n{source.note}" if source.note else source.name
            return Cell(source.name, is_muted=not source.is_active, tip=about)
        case 1:
            return Cell(source.platform.label, platform=source.platform.value)
        case 2:
            return Cell(source.service.label)
    return Cell(source.url, is_muted=True, tip=source.url)


def _words_cell(source: Source, column: int) -> Cell:
    if column == GROUP:
        return Cell(source.group, tip=source.group)
    if column == TAGS:
        return Cell(source.tags, tip=source.tags)
    state = USED if source.is_active else PAUSED
    return Cell(state.word, state=state)


def _usage_cell(usage: Usage, column: int) -> Cell:
    if column == COLLECTED:
        never = usage.collected_at is None
        text = tr("never") if never else words.moment_short(usage.collected_at)
        tip = "" if never else words.moment_exact(usage.collected_at)
        return Cell(text, is_muted=True, tip=tip, sort=usage.collected_at or 0)
    if column == RECORDS:
        return Cell(words.number(usage.records), is_muted=not usage.records, sort=usage.records)
    is_tiny = 0 < usage.cost < _LEAST_SHOWN
    text = f"< {words.money(_LEAST_SHOWN)}" if is_tiny else words.money(usage.cost)
    tip = tr(
        "An estimate: what was delivered, at the prices of the time. "
        "Runs that are in the trash or gone are counted too: they were paid for."
    )
    return Cell(text if usage.cost else words.NOTHING, is_muted=not usage.cost, tip=tip, sort=usage.cost)


def _stretches(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Rows that follow each other as pairs of the first and the last, in the order given."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
