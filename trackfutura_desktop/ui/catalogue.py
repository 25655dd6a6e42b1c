"""The catalogue: which datasets runs use, what they cost, and whether Bright Data still has them."""

from collections.abc import Callable

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QDoubleSpinBox, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import catalogue as acts
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.model.catalogue import Dataset
from trackfutura_desktop.model.own_catalogue import HIGHEST_PRICE, Comparison, Origin, OwnCatalogue
from trackfutura_desktop.ui import catalogue_model, cells, form, prefs, widgets, words
from trackfutura_desktop.ui.add_dataset import AddDatasetDialog
from trackfutura_desktop.ui.catalogue_model import CatalogueModel
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import RowTable
from trackfutura_desktop.ui.task import TaskDialog, Tasks
from trackfutura_desktop.ui.undo_strip import UndoStrip
from trackfutura_desktop.ui.widgets import PlainLabel

_SIZE = (1_100, 620)
_LEAST_ID = 72
_ABOUT = tr(
    "Runs use the first dataset of a service that is on. Prices are yours to set: Bright Data answers none, "
    "so every amount is an estimate."
)


class CatalogueDialog(TaskDialog):
    """Lists the datasets; what is changed is stored at once and can be taken back."""

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(tasks, parent)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self._workspace = workspace
        self._own = OwnCatalogue()
        self._others: tuple[tuple[str, str], ...] = ()
        self.model = CatalogueModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(cells.SORT)
        self.table = self._table()
        self.price = self._price_field()
        self.set_price = widgets.button(tr("Set price"))
        self.turn = widgets.button(tr("Turn off"))
        self.reset = widgets.button(tr("As shipped"))
        self.check = widgets.button(tr("Check with Bright Data"), icon="refresh")
        self.add = widgets.button(tr("Add dataset…"), icon="plus")
        self.close_it = widgets.button(tr("Close"))
        self.close_it.setDefault(True)
        self.strip = UndoStrip()
        self._said = PlainLabel("", "muted", wrap=True, selectable=True)
        self._build()
        self._connect()
        self._show()

    # What the user does

    def _set_price(self) -> None:
        price = self.price.value()
        self._change_chosen(
            lambda own, each: own.changed(each.id, price=price), lambda chosen: _priced(chosen, price)
        )

    def _turn(self) -> None:
        is_on = not any(each.enabled for each in self._chosen())
        self._change_chosen(
            lambda own, each: own.changed(each.id, enabled=is_on),
            lambda chosen: _turned(chosen, is_on=is_on),
        )

    def _reset(self) -> None:
        self._change_chosen(lambda own, each: own.without(each.id), _shipped)

    def _ask_to_add(self) -> None:
        dialog = AddDatasetDialog(self._workspace.catalogue, self._others, self._tasks, self)
        dialog.wanted.connect(lambda made: dialog.store(self._add(made, dialog), dialog.refuse))
        dialog.open()

    async def _add(self, made: Dataset, dialog: AddDatasetDialog) -> None:
        own = acts.own(self._workspace)
        await self._keep(own, own.added(made), tr("“{made}” is added.", made=made.name))
        dialog.accept()
        if (row := self.model.row_of(made.id)) is not None:
            self.table.selectRow(self._sorted.mapFromSource(self.model.index(row, 0)).row())

    def _change_chosen(
        self,
        change: Callable[[OwnCatalogue, Dataset], OwnCatalogue],
        said: Callable[[list[Dataset]], str],
    ) -> None:
        chosen = self._chosen()
        if chosen:
            self.store(self._change(chosen, change, said(chosen)), self._refuse)

    async def _change(
        self, chosen: list[Dataset], change: Callable[[OwnCatalogue, Dataset], OwnCatalogue], said: str
    ) -> None:
        before = after = acts.own(self._workspace)
        for dataset in chosen:
            after = change(after, dataset)
        await self._keep(before, after, said)

    async def _keep(self, before: OwnCatalogue, after: OwnCatalogue, sentence: str) -> None:
        if after == before:
            return
        await acts.keep(self._workspace, after)
        self._show()
        self.strip.offer(sentence, lambda: self.store(self._put_back(before), self._refuse))

    async def _put_back(self, before: OwnCatalogue) -> None:
        await acts.keep(self._workspace, before)
        self._show()

    def _start_check(self) -> None:
        self.check.setEnabled(False)
        self._say(tr("Asking Bright Data…"))
        self.ask(self._check(), self._refuse)

    async def _check(self) -> None:
        try:
            found = await acts.check(self._workspace)
        except UserError:
            self.check.setEnabled(True)
            raise
        self.check.setEnabled(True)
        self._others = found.others
        self.model.show_comparison(found)
        self.table.filling_header.showSection(catalogue_model.LISTED)
        self._say(_difference(found))

    # What is shown

    def _show(self) -> None:
        try:
            self._own = acts.own(self._workspace)
        except UserError as error:  # somebody wrote in the file; what cannot be read is not written over
            self._refuse(error)
        self.model.show_catalogue(self._workspace.catalogue, self._own)
        self._show_acts()

    def _show_acts(self) -> None:
        chosen = self._chosen()
        for widget in (self.price, self.set_price, self.turn, self.reset):
            widget.setEnabled(bool(chosen))
        if not chosen:
            return
        self.price.setValue(chosen[0].price_per_1000)
        self.turn.setText(tr("Turn off") if any(each.enabled for each in chosen) else tr("Turn on"))
        origins = {self._own.origin(each.id) for each in chosen}
        self.reset.setText(tr("Remove") if origins == {Origin.OWN} else tr("As shipped"))
        self.reset.setEnabled(origins == {Origin.OWN} or origins - {Origin.SHIPPED} == {Origin.CHANGED})

    def _chosen(self) -> list[Dataset]:
        places = self.table.selectionModel().selectedRows()
        return [self.model.dataset(self._sorted.mapToSource(place).row()) for place in places]

    def _refuse(self, error: UserError) -> None:
        self._say(sentences(error.sentence, error.remedy), "error")

    def _say(self, text: str, role: str = "muted") -> None:
        self._said.setText(text)
        widgets.set_role(self._said, "role", role)

    # How it is built

    def _table(self) -> RowTable:
        table = RowTable(catalogue_model.NAME, tr("Datasets"))
        table.setModel(self._sorted)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = table.filling_header
        header.fit(catalogue_model.PLATFORM, "Instagram xx")
        header.fit(catalogue_model.SERVICE, *words.service_samples())
        datasets = self._workspace.catalogue.datasets
        names = header.needed(catalogue_model.NAME, *(each.name for each in datasets))
        ids = header.needed(catalogue_model.ID, *(each.id for each in datasets))
        header.fit(catalogue_model.PRICE, words.money(10))
        header.fit(catalogue_model.USE, *(words.dotted(each.word) for each in catalogue_model.USES))
        header.fit(catalogue_model.ORIGIN, *catalogue_model.ORIGINS.values())
        header.fit(catalogue_model.LISTED, words.dotted(tr("not listed")))
        table.setSortingEnabled(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        prefs.keep(self._workspace.folder, "catalogue/columns", header)
        header.hideSection(catalogue_model.LISTED)  # until Bright Data was asked
        header.let_shrink(catalogue_model.ID, px(_LEAST_ID), ids, fill_first=names)
        return table

    def _price_field(self) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setAccessibleName(tr("US dollars for 1,000 records"))
        field.setRange(0, HIGHEST_PRICE)
        form.dollars(field)
        field.setFixedWidth(px(104))
        return field

    def _build(self) -> None:
        told = PlainLabel(tr("1,000 records cost"), "muted")
        acts_row = form.row(told, self.price, self.set_price, self.turn, self.reset, QWidget())
        about = PlainLabel(_ABOUT, "muted", wrap=True)
        content = form.column_of(about, self.table, acts_row, self.strip, spacing=12)
        form.frame(self, tr("Catalogue"), content, [self.check, self.add, self.close_it], self._said)

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_acts())
        self.set_price.clicked.connect(self._set_price)
        self.turn.clicked.connect(self._turn)
        self.reset.clicked.connect(self._reset)
        self.check.clicked.connect(self._start_check)
        self.add.clicked.connect(self._ask_to_add)
        self.close_it.clicked.connect(self.reject)


def _priced(chosen: list[Dataset], price: float) -> str:
    said = words.money(price)
    if len(chosen) == 1:
        return tr("“{name}” is at {price} for 1,000 records.", name=chosen[0].name, price=said)
    return words.counted(
        len(chosen),
        "dataset is at {price} for 1,000 records.",
        "datasets are at {price} for 1,000 records.",
        price=said,
    )


def _turned(chosen: list[Dataset], *, is_on: bool) -> str:
    if len(chosen) == 1:
        name = chosen[0].name
        return tr("“{name}” is turned on.", name=name) if is_on else tr("“{name}” is turned off.", name=name)
    if is_on:
        return words.counted(len(chosen), "dataset is turned on.", "datasets are turned on.")
    return words.counted(len(chosen), "dataset is turned off.", "datasets are turned off.")


def _shipped(chosen: list[Dataset]) -> str:
    if len(chosen) == 1:
        return tr("“{name}” is as shipped, or removed if yours.", name=chosen[0].name)
    return words.counted(
        len(chosen),
        "dataset is as shipped, or removed if yours.",
        "datasets are as shipped, or removed if yours.",
    )


def _difference(found: Comparison) -> str:
    """What the comparison says, in one or two sentences."""
    missing, others = len(found.missing), len(found.others)
    first = tr("Bright Data lists every dataset of the catalogue.")
    if missing:
        first = words.counted(
            missing,
            "dataset of the catalogue is not listed by Bright Data.",
            "datasets of the catalogue are not listed by Bright Data.",
        )
    more = (
        tr(" It has {others} more, which “Add dataset” offers.", others=words.number(others))
        if others
        else ""
    )
    return first + more
