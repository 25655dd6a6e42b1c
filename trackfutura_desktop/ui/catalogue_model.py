"""The datasets of the catalogue as rows."""

from PySide6.QtCore import QObject

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.catalogue import Catalogue, Dataset
from trackfutura_desktop.model.own_catalogue import Comparison, Origin, OwnCatalogue
from trackfutura_desktop.ui import words
from trackfutura_desktop.ui.cells import ROOT, Cell, CellsModel
from trackfutura_desktop.ui.rows import Index

_COLUMNS = (
    tr("Platform"),
    tr("Service"),
    tr("Dataset"),
    tr("Id"),
    tr("Per 1,000"),
    tr("Runs"),
    tr("Origin"),
    tr("Bright Data"),
)
ORIGINS = {
    Origin.SHIPPED: tr("shipped"),
    Origin.CHANGED: tr("changed"),
    Origin.OWN: tr("yours"),
}
PLATFORM, SERVICE, NAME, ID, PRICE, USE, ORIGIN, LISTED = range(len(_COLUMNS))
USES = _USED, _OFF, _UNUSED = (
    words.State("good", tr("use it")),
    words.State("muted", tr("off")),
    words.State("muted", tr("cannot")),
)


class CatalogueModel(CellsModel):
    """Every dataset, by platform and service; of several of a service the first that is on is used."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, (PRICE,), parent)
        self._datasets: list[Dataset] = []
        self._own = OwnCatalogue()
        self._compared: Comparison | None = None

    def show_catalogue(self, catalogue: Catalogue, own: OwnCatalogue) -> None:
        """Show the datasets as they are now; rows that stay keep their place and selection."""
        self._own = own
        platforms = list(dict.fromkeys(each.platform for each in catalogue.datasets))
        wanted = sorted(
            catalogue.datasets, key=lambda each: (platforms.index(each.platform), each.service.label)
        )
        if [each.id for each in wanted] == [each.id for each in self._datasets]:
            self._datasets = wanted
            self.dataChanged.emit(self.index(0, 0), self.index(len(wanted) - 1, LISTED))
            return
        self.beginResetModel()
        self._datasets = wanted
        self.endResetModel()

    def show_comparison(self, compared: Comparison) -> None:
        """Show what Bright Data says of each."""
        self._compared = compared
        if self._datasets:
            self.dataChanged.emit(self.index(0, LISTED), self.index(len(self._datasets) - 1, LISTED))

    def dataset(self, row: int) -> Dataset:
        """The dataset of a row."""
        return self._datasets[row]

    def row_of(self, dataset_id: str) -> int | None:
        """The row of a dataset."""
        return next((row for row, each in enumerate(self._datasets) if each.id == dataset_id), None)

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many datasets there are."""
        return 0 if parent.isValid() else len(self._datasets)

    def cell(self, row: int, column: int) -> Cell:
        """What a dataset shows in a column."""
        dataset = self._datasets[row]
        if column in (USE, ORIGIN, LISTED):
            return self._state_cell(dataset, column)
        is_muted = not dataset.enabled
        match column:
            case 0:
                return Cell(dataset.platform.label, is_muted, platform=dataset.platform.value)
            case 1:
                return Cell(dataset.service.label, is_muted)
            case 2:
                return Cell(dataset.name, is_muted, tip=dataset.name)
            case 3:
                return Cell(dataset.id, is_muted=True, tip=dataset.id)
        return Cell(words.money(dataset.price_per_1000), is_muted, sort=dataset.price_per_1000)

    def _state_cell(self, dataset: Dataset, column: int) -> Cell:
        if column == ORIGIN:
            origin = self._own.origin(dataset.id)
            return Cell(ORIGINS[origin], is_muted=origin is Origin.SHIPPED)
        if column == USE:
            can_be = any(mode.serves for mode in dataset.modes)
            state = _OFF if not dataset.enabled else _USED if can_be else _UNUSED
            tip = "" if can_be else tr("Known by its inputs; no kind of address leads to it.")
            return Cell(state.word, state=state, tip=tip)
        if self._compared is None:
            return Cell(words.NOTHING, is_muted=True, tip=tr("Check asks Bright Data."))
        if dataset.id in self._compared.missing:
            state = words.State("bad", tr("not listed"))
            return Cell(
                state.word, state=state, tip=tr("Bright Data lists no dataset with this id for your account.")
            )
        name = self._compared.names.get(dataset.id, "")
        return Cell(
            tr("listed"),
            state=words.State("good", tr("listed")),
            tip=tr("Bright Data calls it “{name}”.", name=name),
        )
