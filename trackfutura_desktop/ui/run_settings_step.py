"""Second step of a new run: how much of each source, for all services and for single ones."""

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.model.filling import Offer, offer_of
from trackfutura_desktop.model.run import MOST_POSTS, RunOptionError, RunOptions
from trackfutura_desktop.model.source import Source
from trackfutura_desktop.ui import form, words
from trackfutura_desktop.ui.datefield import DateEdit
from trackfutura_desktop.ui.preset_bar import PresetBar
from trackfutura_desktop.ui.service_options import Place, ServiceOptionsGrid
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import PlainLabel


class SettingsStep(QWidget):
    """Name, dates and posts; only what the datasets offer can be set for a service."""

    changed = Signal()

    def __init__(self, workspace: Workspace, tasks: Tasks) -> None:
        super().__init__()
        self._workspace = workspace
        self._make_fields()
        self.own = ServiceOptionsGrid()
        self.own.changed.connect(self.changed)
        self.presets = PresetBar(workspace, tasks)
        self.presets.chosen.connect(self.show_options)
        self.presets.save_wanted.connect(self._save_preset)
        content = form.column_of(
            self.presets,
            form.side_by_side(self.fields["name"], self.fields["num_of_posts"]),
            form.side_by_side(self.fields["start_date"], self.fields["end_date"]),
            PlainLabel(tr("For single services"), "strong"),
            self.own,
            spacing=12,
        )
        column = content.layout()
        if isinstance(column, QVBoxLayout):
            column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(form.scrolling(content, tr("Settings of the run")))

    def options(self) -> RunOptions:
        """What the fields say.

        Raises:
            RunOptionError: A date is no date.
        """
        return RunOptions(
            name=self.name.text(),
            start_date=_day(self.first_day, "start_date"),
            end_date=_day(self.last_day, "end_date"),
            num_of_posts=self.posts.value(),
            services=self.own.options(),
        )

    def show_options(self, options: RunOptions) -> None:
        """Put options into the fields; the name stays as it is."""
        for line, day in ((self.first_day, options.start_date), (self.last_day, options.end_date)):
            line.setText(day.isoformat() if day else "")
        self.posts.setValue(options.num_of_posts)
        self.own.show_options(options.services)
        self.changed.emit()

    def show_services(self, sources: Iterable[Source]) -> None:
        """Show rows for the services of these sources."""
        places = {(source.platform, source.service) for source in sources}
        ordered = sorted(places, key=lambda place: (place[0].label, place[1].label))
        self.own.show_services({place: self._offer(place) for place in ordered})

    def show_error(self, error: RunOptionError | None) -> None:
        """Say at its field what is wrong; None takes the errors away."""
        for each in self.fields.values():
            each.show_error()
        self.own.show_error()
        if error is not None and error.place is None:
            self.fields[error.field].show_error(error.sentence, error.remedy)
        elif error is not None:
            self.own.show_error(error.place, error.field, sentences(error.sentence, error.remedy))

    def _offer(self, place: Place) -> Offer:
        datasets = self._workspace.catalogue.datasets_of(*place)
        return offer_of(mode for dataset in datasets for mode in dataset.modes)

    def _save_preset(self) -> None:
        try:
            options = self.options()
        except RunOptionError as error:
            self.show_error(error)
        else:
            self.presets.ask_name(options)

    def _make_fields(self) -> None:
        self.name = QLineEdit()
        self.first_day = DateEdit(tr("Start date"))
        self.last_day = DateEdit(tr("End date"))
        self.posts = QSpinBox()
        self.posts.setRange(1, MOST_POSTS)
        self.posts.setValue(RunOptions().num_of_posts)
        self.posts.setGroupSeparatorShown(True)
        form.calm(self.posts)
        self.fields = {
            "name": form.Field(tr("Name"), self.name),
            "start_date": form.Field(
                tr("Start date"), self.first_day, tr("Optional. Posts from this day on.")
            ),
            "end_date": form.Field(tr("End date"), self.last_day, tr("Optional. Posts up to this day.")),
            "num_of_posts": form.Field(
                tr("Posts per source"),
                self.posts,
                tr("1 to {most_posts}", most_posts=words.number(MOST_POSTS)),
            ),
        }
        for signal in (
            self.name.textChanged,
            self.first_day.changed,
            self.last_day.changed,
            self.posts.valueChanged,
        ):
            signal.connect(lambda *_value: self.changed.emit())


def _day(line: DateEdit, field: str) -> dt.date | None:
    try:
        return line.day()
    except ValueError as error:
        raise RunOptionError(field, str(error), "") from error
