"""What is asked of single services in the place of what is asked of all."""

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.model.dataset_fields import Value, fault
from trackfutura_desktop.model.filling import Offer
from trackfutura_desktop.model.platform import Platform, Service
from trackfutura_desktop.model.run import MOST_POSTS, RunOptionError, ServiceOptions
from trackfutura_desktop.ui import form, widgets
from trackfutura_desktop.ui.chips import Chip
from trackfutura_desktop.ui.datefield import DateEdit
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.told_field import ToldField
from trackfutura_desktop.ui.widgets import PlainLabel

Place = tuple[Platform, Service]

_AS_ABOVE = tr("as above")
_TITLES = (tr("Service"), tr("Start date"), tr("End date"), tr("Posts per source"))
_DATE_WIDTH, _POSTS_WIDTH = 160, 110
_BESIDE = 3  # fields of a dataset in one line
_FIELDS = ("start_date", "end_date", "num_of_posts")


class ServiceRow:
    """The editors of one service; None where its dataset cannot be told."""

    def __init__(self, place: Place, offer: Offer) -> None:
        self.place = place
        name = f"{place[0].label} · {place[1].label}"
        self.chip = Chip(name, platform=place[0].value)
        self.start = _date(tr("Start date of {name}", name=name)) if offer.start else None
        self.end = _date(tr("End date of {name}", name=name)) if offer.end else None
        self.posts = _posts(tr("Posts per source of {name}", name=name)) if offer.posts else None
        self.more = {each.name: ToldField(each, name) for each in offer.fields}
        self.error = PlainLabel("", "error", wrap=True)
        self.error.hide()

    def editors(self) -> list[QWidget | None]:
        """In the order of the columns."""
        return [self.start, self.end, self.posts]

    def options(self) -> ServiceOptions | None:
        """What the editors say; None if it is all as above.

        Raises:
            RunOptionError: A date is no date, or a field of the dataset cannot be told what stands in it.
        """
        start, end = self._day(self.start, "start_date"), self._day(self.end, "end_date")
        posts = (self.posts.value() or None) if self.posts is not None else None
        told = ((name, self._told(field)) for name, field in self.more.items())
        more = tuple((name, value) for name, value in told if value is not None)
        if start is None and end is None and posts is None and not more:
            return None
        return ServiceOptions(*self.place, start, end, posts, more)

    def show_options(self, shown: ServiceOptions | None) -> None:
        """Put options into the editors."""
        for line, day in ((self.start, shown and shown.start_date), (self.end, shown and shown.end_date)):
            if line is not None:
                line.setText(day.isoformat() if day else "")
        if self.posts is not None:
            self.posts.setValue((shown and shown.num_of_posts) or 0)
        wanted = dict(shown.more) if shown else {}
        for name, told in self.more.items():
            told.show_value(wanted.get(name))

    def show_error(self, field: str = "", text: str = "") -> None:
        """Say what is wrong in which field; nothing takes the error away."""
        for name, editor in zip(_FIELDS, self.editors(), strict=True):
            if editor is not None:
                widgets.set_role(editor, "invalid", bool(text) and name == field)
        for name, told in self.more.items():
            told.show_error(text if name == field else "")
        above = "" if field in self.more else text
        self.error.setText(above)
        self.error.setVisible(bool(above))

    def _told(self, told: ToldField) -> Value | None:
        value = told.value()
        wrong = None if value is None else fault(told.field, value)
        if wrong is not None:
            error = RunOptionError(told.field.name, *wrong)
            error.place = self.place
            raise error
        return value

    def _day(self, line: DateEdit | None, field: str) -> dt.date | None:
        if line is None:
            return None
        try:
            return line.day()
        except ValueError as error:
            wrong = RunOptionError(field, str(error), "")
            wrong.place = self.place
            raise wrong from error


class ServiceOptionsGrid(QWidget):
    """One row for each service of the chosen sources. What was typed stays while the services change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[Place, ServiceRow] = {}
        self._kept: dict[Place, ServiceOptions] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(len(_TITLES), 1)

    def show_services(self, offers: Mapping[Place, Offer]) -> None:
        """Show rows for these services."""
        if list(offers) == list(self.rows):
            return
        self._keep()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {place: ServiceRow(place, offer) for place, offer in offers.items()}
        for column, title in enumerate(_TITLES):
            self._grid.addWidget(PlainLabel(title, "small"), 0, column)
        for number, (place, row) in enumerate(self.rows.items()):
            self._add(row, 1 + 3 * number, offers[place])
            row.show_options(self._kept.get(place))
            self._connect(row)

    def options(self) -> tuple[ServiceOptions, ...]:
        """What differs from the options for all.

        Raises:
            RunOptionError: A date is no date; its ``place`` says where.
        """
        found = [row.options() for row in self.rows.values()]
        return tuple(each for each in found if each is not None)

    def show_options(self, shown: tuple[ServiceOptions, ...]) -> None:
        """Put options into the rows; those of services that are not shown wait for their row."""
        self._kept = {each.place: each for each in shown}
        for place, row in self.rows.items():
            row.show_options(self._kept.get(place))

    def show_error(self, place: Place | None = None, field: str = "", text: str = "") -> None:
        """Say what is wrong at one row; the others lose their errors."""
        for each, row in self.rows.items():
            row.show_error(*((field, text) if each == place else ()))

    def _keep(self) -> None:
        for place, row in self.rows.items():
            try:
                found = row.options()
            except RunOptionError:
                found = None
            self._kept.pop(place, None)
            if found is not None:
                self._kept[place] = found

    def _add(self, row: ServiceRow, line: int, offer: Offer) -> None:
        self._grid.addWidget(row.chip, line, 0, Qt.AlignmentFlag.AlignVCenter)
        if offer.is_empty:
            note = tr("one record for each address: there is nothing to set")
            self._grid.addWidget(PlainLabel(note, "muted"), line, 1, 1, len(_TITLES))
        else:
            for column, editor in enumerate(row.editors(), 1):
                shown = PlainLabel(tr("not offered"), "muted") if editor is None else editor
                self._grid.addWidget(shown, line, column)
        if row.more:
            self._grid.addWidget(_beside(row), line + 1, 1, 1, len(_TITLES))
        self._grid.addWidget(row.error, line + 2, 1, 1, len(_TITLES))

    def _connect(self, row: ServiceRow) -> None:
        for line in (row.start, row.end):
            if line is not None:
                line.changed.connect(self.changed)
        if row.posts is not None:
            row.posts.valueChanged.connect(lambda _value: self.changed.emit())
        for told in row.more.values():
            told.changed.connect(self.changed)


def _beside(row: ServiceRow) -> QWidget:
    """The fields of a dataset that are its own, some beside each other."""
    pane = QWidget()
    grid = QGridLayout(pane)
    grid.setContentsMargins(0, 4, 0, 8)
    grid.setHorizontalSpacing(12)
    for place, field in enumerate(row.more.values()):
        grid.addWidget(field, *divmod(place, _BESIDE), Qt.AlignmentFlag.AlignTop)
    for column in range(_BESIDE):
        grid.setColumnStretch(column, 1)
    return pane


def _date(name: str) -> DateEdit:
    made = DateEdit(name)
    made.setPlaceholderText(_AS_ABOVE)
    made.setFixedWidth(px(_DATE_WIDTH))
    return made


def _posts(name: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(0, MOST_POSTS)
    made.setSpecialValueText(_AS_ABOVE)
    made.setAccessibleName(name)
    made.setGroupSeparatorShown(True)
    made.setFixedWidth(px(_POSTS_WIDTH))
    form.calm(made)
    return made
