"""The dialog for a schedule: when a run is repeated, and how far back each run goes."""

from typing import get_args

import msgspec
from PySide6.QtCore import Qt, QTime, QTimeZone, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import schedule as flow
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import tr
from trackfutura_desktop.model import schedule as rules
from trackfutura_desktop.model.schedule import Kind, Repeat, Rule, ScheduleError
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.task import TaskDialog, Tasks
from trackfutura_desktop.ui.widgets import PlainLabel

_KINDS: dict[Kind, str] = {
    "hours": tr("Every N hours"),
    "daily": tr("Daily"),
    "weekly": tr("Weekly"),
    "monthly": tr("Monthly"),
    "cron": tr("Cron expression"),
}
_CRON_HELP = tr(
    "Minute, hour, day of the month, month, day of the week: 30 8 * * mon-fri is 8:30 on weekdays."
)
_PERIOD_HELP = tr(
    "Each run asks for the posts of so many days up to its own. 0: as far back as there are posts."
)
_WIDTH = 520
_SHOWN = 3


class ScheduleDialog(TaskDialog):
    """A form that says at every change when the next runs come. ``kept`` tells the id of the schedule."""

    kept = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        repeat: Repeat,
        schedule_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.setMinimumWidth(px(_WIDTH))
        self._workspace = workspace
        self._repeat = repeat
        self._schedule_id = schedule_id
        self._make_fields(repeat)
        self.preview = PlainLabel("", "strong", wrap=True)
        self.note = PlainLabel("", "small", wrap=True)
        self.save = widgets.button(tr("Save schedule"), role="primary")
        self.save.setDefault(True)
        self.save.clicked.connect(lambda _is_checked: self._save())
        leave = widgets.button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        self._lay_out(leave)
        for changed in (
            self.kind.currentIndexChanged,
            self.hours.valueChanged,
            self.time.timeChanged,
            self.day.valueChanged,
            self.cron.textChanged,
            self.zone.textChanged,
            self.name.textChanged,
        ):
            changed.connect(self.look)
        self.look()
        self.name.setFocus()

    def chosen(self) -> Repeat:
        """What the fields say."""
        before, kind = self._repeat.rule, self.kind.currentData()
        is_same = before.kind == kind == "hours" and before.hours == self.hours.value()
        rule = Rule(
            kind=kind,
            zone=self.zone.text().strip(),
            hours=self.hours.value(),
            since=before.since if is_same else self._workspace.clock(),
            hour=self.time.time().hour(),
            minute=self.time.time().minute(),
            weekdays=tuple(day for day, button in enumerate(self.weekdays) if button.isChecked()),
            day=self.day.value(),
            cron=self.cron.text().strip(),
        )
        name, back = self.name.text(), self.days_back.value() or None
        return msgspec.structs.replace(self._repeat, name=name, rule=rule, days_back=back)

    def look(self) -> None:
        """Show the fields of the kind, and when the next runs come or what is wrong."""
        kind = self.kind.currentData()
        self.fields["hours"].setVisible(kind == "hours")
        self.fields["weekdays"].setVisible(kind == "weekly")
        self.fields["day"].setVisible(kind == "monthly")
        self.fields["cron"].setVisible(kind == "cron")
        self.fields["hour"].setVisible(kind in {"daily", "weekly", "monthly"})
        for field in self.fields.values():
            field.show_error()
        repeat, now = self.chosen(), self._workspace.clock()
        try:
            rules.validate(repeat, now)
        except ScheduleError as error:
            self._refused(error)
            return
        moments = [words.moment(each) for each in rules.upcoming(repeat.rule, now, _SHOWN)]
        self.preview.setText(tr("Next: {moments}", moments=moments[0]))
        then = tr(" and ").join(moments[1:])
        self.note.setText(
            tr("Then {then}. Times of this computer's zone.", then=then)
            if then
            else tr("It comes only once.")
        )
        self.save.setEnabled(True)

    def _lay_out(self, leave: QWidget) -> None:
        above = [self.fields[each] for each in ("name", "kind", "hours", "weekdays", "day", "cron")]
        content = form.column_of(
            *above,
            form.side_by_side(self.fields["hour"], self.fields["zone"]),
            self.fields["days_back"],
            widgets.rule(),
            self.preview,
            self.note,
            spacing=12,
        )
        options = self._repeat.options
        each = tr("{posts} each", posts=words.counted(options.num_of_posts, "post"))
        if options.services:
            each += tr(", other numbers for some services")
        sources = words.counted(len(self._repeat.sources), "source")
        said = PlainLabel(tr("{sources}, {each}", sources=sources, each=each), "muted", wrap=True)
        form.frame(
            self, tr("Repeat a run"), form.scrolling(content, tr("Schedule")), [leave, self.save], said
        )
        self.resize(px(_WIDTH), px(560))

    def _make_fields(self, repeat: Repeat) -> None:
        rule = repeat.rule
        self.name = QLineEdit(repeat.name)
        self.kind = form.Choice(tr("Repeat"))
        for kind in get_args(Kind):
            self.kind.addItem(_KINDS[kind], kind)
        self.kind.setCurrentIndex(self.kind.findData(rule.kind))
        self.hours = _number(rule.hours, 1, rules.MOST_HOURS)
        self.day = _number(rule.day, 1, 31)
        self.days_back = _number(repeat.days_back or 0, 0, rules.MOST_DAYS_BACK)
        self.time = QTimeEdit(QTime(rule.hour, rule.minute))
        self.time.setDisplayFormat("HH:mm")
        form.calm(self.time)
        self.zone = QLineEdit(rule.zone)
        completer = QCompleter([each.toStdString() for each in QTimeZone.availableTimeZoneIds()], self.zone)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(completer)
        self.cron = QLineEdit(rule.cron)
        self.cron.setPlaceholderText("30 8 * * mon-fri")
        days = self._days(rule)
        self.fields = {
            "name": form.Field(
                tr("Name"), self.name, tr("The runs are named after it, with their date and time.")
            ),
            "kind": form.Field(tr("Repeat"), self.kind),
            "hours": form.Field(tr("Hours between two runs"), self.hours),
            "weekdays": form.Field(tr("Days"), days),
            "day": form.Field(tr("Day of the month"), self.day, tr("In a shorter month: its last day.")),
            "cron": form.Field(tr("Cron expression"), self.cron, _CRON_HELP),
            "hour": form.Field(tr("Time"), self.time),
            "zone": form.Field(tr("Time zone"), self.zone),
            "days_back": form.Field(tr("Days that each run covers"), self.days_back, _PERIOD_HELP),
        }

    def _days(self, rule: Rule) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.weekdays: list[QPushButton] = []
        for number, day in enumerate(rules.WEEKDAYS):
            button = widgets.button(day[:3], role="switch")
            button.setAccessibleName(day)
            button.setCheckable(True)
            button.setChecked(number in rule.weekdays)
            button.toggled.connect(lambda _is_checked: self.look())
            line.addWidget(button)
            self.weekdays.append(button)
        line.addStretch(1)
        return row

    def _save(self) -> None:
        self.save.setEnabled(False)
        self.store(self._store(), self._refused)

    async def _store(self) -> None:
        schedule_id = await flow.keep(self._workspace, self.chosen(), self._schedule_id)
        self.kept.emit(schedule_id)
        self.accept()

    def _refused(self, error: UserError) -> None:
        self.save.setEnabled(False)
        self.preview.setText("")
        self.note.setText("")
        field = self.fields[error.field if isinstance(error, ScheduleError) else "name"]
        field.show_error(error.sentence, error.remedy)


def own_zone() -> str:
    """The time zone of this computer, by its name in the IANA database."""
    return QTimeZone.systemTimeZoneId().toStdString() or "UTC"


def _number(value: int, least: int, most: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(value)
    made.setGroupSeparatorShown(True)
    form.calm(made)
    return made
