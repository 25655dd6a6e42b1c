"""Adding a dataset to the catalogue by its id."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.model.catalogue import Catalogue
from trackfutura_desktop.model.own_catalogue import new_dataset
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.ui import form, widgets
from trackfutura_desktop.ui.form import Field
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.task import TaskDialog, Tasks

_WIDTH = 480
_BETWEEN = "  ·  "


class AddDatasetDialog(TaskDialog):
    """Asks for what cannot be known. ``wanted`` carries the Dataset; call ``refuse`` or ``accept`` then."""

    wanted = Signal(object)

    def __init__(
        self, catalogue: Catalogue, others: Sequence[tuple[str, str]], tasks: Tasks, parent: QWidget
    ) -> None:
        super().__init__(tasks, parent)
        self.setMinimumWidth(px(_WIDTH))
        self._catalogue = catalogue
        self._others = dict(others)
        self.id, self.name = QLineEdit(), QLineEdit()
        completer = QCompleter([f"{each}{_BETWEEN}{name}" for each, name in others], self.id)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.id.setCompleter(completer)
        self.id.textChanged.connect(self._take_id)
        self.platform, self.service, self.like = (
            form.Choice(name) for name in (tr("Platform"), tr("Service"), tr("Inputs"))
        )
        for choice, words in ((self.platform, Platform), (self.service, Service)):
            for each in words:
                if each.value != "unknown":
                    choice.addItem(each.label, each.value)
            choice.activated.connect(lambda _place: self._offer_likes())
        self._id_field = Field(tr("Id"), self.id, tr("As Bright Data shows it: gd_ and letters and digits."))
        leave = widgets.button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.add = widgets.button(tr("Add dataset"), role="primary")
        self.add.setDefault(True)
        self.add.clicked.connect(self._ask)
        content = form.column_of(
            self._id_field,
            Field(tr("Name"), self.name),
            form.side_by_side(Field(tr("Platform"), self.platform), Field(tr("Service"), self.service)),
            Field(
                tr("Inputs"),
                self.like,
                tr("Bright Data refuses a request with fields that a dataset does not know."),
            ),
            spacing=12,
        )
        form.frame(self, tr("Add dataset"), content, [leave, self.add])
        self._offer_likes()

    def refuse(self, error: UserError) -> None:
        """Say what is wrong at the id."""
        self.add.setEnabled(True)
        self._id_field.show_error(error.sentence, error.remedy)

    def _take_id(self, text: str) -> None:
        """What was picked from the list has the name behind the id."""
        dataset_id, between, name = text.partition(_BETWEEN)
        if between:
            self.id.setText(dataset_id)
            self.name.setText(name)
        elif not self.name.text() and text in self._others:
            self.name.setText(self._others[text])

    def _offer_likes(self) -> None:
        platform, service = self._platform(), self._service()
        fitting = [each for each in self._catalogue.datasets if each.platform is platform]
        fitting.sort(key=lambda each: each.service is not service)
        self.like.clear()
        for each in fitting:
            self.like.addItem(tr("The same as {name}", name=each.name), each.id)
        self.like.addItem(tr("An address alone"), "")

    def _ask(self) -> None:
        like = self._catalogue.by_id(str(self.like.currentData()))
        try:
            made = new_dataset(self.id.text(), self.name.text(), like, self._platform(), self._service())
        except UserError as error:
            self.refuse(error)
            return
        if self._catalogue.by_id(made.id) is not None:
            there = UserError(
                tr("The catalogue has this dataset already."), tr("Change it in the list instead.")
            )
            self.refuse(there)
            return
        self.add.setEnabled(False)
        self.wanted.emit(made)

    def _platform(self) -> Platform:
        return Platform(self.platform.currentData())

    def _service(self) -> Service:
        return Service(self.service.currentData())
