"""One list for each kind of pasted address that several services can collect."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.platform import Service
from trackfutura_desktop.model.shape import AddressKind
from trackfutura_desktop.ui import form
from trackfutura_desktop.ui.address_model import AddressesModel, Kind
from trackfutura_desktop.ui.widgets import PlainLabel

_BESIDE = 3
_SEVERAL_OF = {
    AddressKind.ACCOUNT: tr("accounts"),
    AddressKind.COMPANY: tr("companies"),
    AddressKind.GROUP: tr("groups"),
    AddressKind.COMMUNITY: tr("communities"),
    AddressKind.POST: tr("posts"),
    AddressKind.REEL: tr("reels"),
    AddressKind.VIDEO: tr("videos"),
    AddressKind.COMMENT: tr("comments"),
    AddressKind.JOB: tr("jobs"),
    AddressKind.SEARCH: tr("searches"),
    AddressKind.HASHTAG: tr("hashtags"),
}
_SEVERAL = tr("several")


class ServiceChoices(QWidget):
    """Chooses the service for all lines of a kind. Lists stay where they are while the kinds stay."""

    def __init__(self, model: AddressesModel) -> None:
        super().__init__()
        self._model = model
        self._boxes: dict[Kind, form.Choice] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        model.changed.connect(self._show)

    def _show(self) -> None:
        kinds = self._model.ambiguous()
        if kinds != list(self._boxes):
            self._rebuild(kinds)
        for kind, box in self._boxes.items():
            service = self._model.service_of(kind)
            known = box.findText(_SEVERAL)
            if service is None and known < 0:
                box.insertItem(0, _SEVERAL)
            elif service is not None and known >= 0:
                box.removeItem(known)
            box.setCurrentIndex(0 if service is None else box.findData(service.value))

    def _rebuild(self, kinds: list[Kind]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        for place, kind in enumerate(kinds):
            self._grid.addWidget(self._list(kind), *divmod(place, _BESIDE))

    def _list(self, kind: Kind) -> QWidget:
        several = _SEVERAL_OF[AddressKind(kind.word)]
        name = tr("{platform} {several}", platform=kind.platform.label, several=several)
        box = form.Choice(tr("Service for all {name}", name=name))
        for service in kind.services:
            box.addItem(service.label, service.value)
        box.activated.connect(lambda place: self._choose(kind, box.itemData(place)))
        self._boxes[kind] = box
        pane = QWidget()
        row = QHBoxLayout(pane)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(box)
        row.addWidget(PlainLabel(tr("of {name}", name=name), "muted"))
        row.addStretch(1)
        return pane

    def _choose(self, kind: Kind, value: str | None) -> None:
        if value is not None:
            self._model.choose_for_all(kind, Service(value))
