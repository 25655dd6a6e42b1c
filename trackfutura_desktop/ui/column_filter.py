"""Asking what a column shall be narrowed to."""

import datetime as dt

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import inside, tr
from trackfutura_desktop.store.columns import added, is_added
from trackfutura_desktop.store.filters import MOMENTS, NUMBERS, SETS, TEXTS, Between, Contains, Filter, OneOf
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.ui import form, widgets
from trackfutura_desktop.ui.datefield import DateEdit
from trackfutura_desktop.ui.filter_bar import title_of
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.value_choice import ValueChoice
from trackfutura_desktop.ui.walk import Dialog

_WIDTH = 360
_FIGURE = QRegularExpression("-?[0-9]{1,15}")  # Qt's validator of integers ends at two thousand million views
_DAY = dt.timedelta(days=1)


class ColumnFilterDialog(Dialog):
    """A range, a text or some values of one column; ``chosen`` is the filter, or None for all."""

    def __init__(self, workspace: Workspace, page: Page, column: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self.chosen: Filter | None = next((each for each in page.filters if each.column == column), None)
        is_number = self._is_added_number(workspace)
        self._has_numbers = column in NUMBERS or is_number
        self._has_texts = column in TEXTS or (is_added(column) and not is_number)
        has_values = column in SETS or (is_added(column) and not is_number)
        self._parts: list[QWidget] = []
        self._last = form.Field("", QLineEdit())  # where an error is said
        title = title_of(column)
        self.least, self.most, self.text = self._line(), self._line(), QLineEdit()
        self.since, self.until = DateEdit(tr("First day")), DateEdit(tr("Last day"))
        before = self.chosen.values if isinstance(self.chosen, OneOf) else ()
        self.values = ValueChoice(workspace.database, page, column, before) if has_values else None
        self._lay_out()
        self.remove = widgets.button(tr("Show all"))
        self.remove.setEnabled(self.chosen is not None)
        self.remove.clicked.connect(self._show_all)
        self.apply = widgets.button(tr("Filter"), role="primary")
        self.apply.setDefault(True)
        self.apply.clicked.connect(self._apply)
        form.frame(
            self,
            tr("Filter by {title}", title=inside(title)),
            form.column_of(*self._parts),
            [self.remove, self.apply],
        )
        self.setMinimumWidth(px(_WIDTH))
        self._fill()
        if self.values is not None:
            self.finished.connect(self.values.close_list)

    def _is_added_number(self, workspace: Workspace) -> bool:
        if not is_added(self.column):
            return False
        with workspace.database.read() as connection:
            return any(each.name == self.column and each.is_number for each in added(connection))

    def _line(self) -> QLineEdit:
        made = QLineEdit()
        made.setValidator(QRegularExpressionValidator(_FIGURE, made))
        return made

    def _lay_out(self) -> None:
        if self._has_numbers:
            self._last = form.Field(tr("At most"), self.most)
            self._parts.append(form.side_by_side(form.Field(tr("At least"), self.least), self._last))
        elif self.column in MOMENTS:
            self._last = form.Field(tr("To"), self.until)
            self._parts.append(form.side_by_side(form.Field(tr("From"), self.since), self._last))
        if self._has_texts:
            self._parts.append(form.Field(tr("Contains"), self.text))
        if self.values is not None:
            self._parts.append(self.values)

    def _fill(self) -> None:
        match self.chosen:
            case Contains(_, text):
                self.text.setText(text)
            case Between(_, least, most) if self._has_numbers:
                self.least.setText("" if least is None else str(least))
                self.most.setText("" if most is None else str(most))
            case Between(_, least, most):
                for field, moment in ((self.since, least), (self.until, most)):
                    if moment is not None:
                        field.set_day(dt.datetime.fromtimestamp(moment / 1_000, dt.UTC).astimezone().date())
            case _:
                pass

    def _show_all(self) -> None:
        self.chosen = None
        self.accept()

    def _apply(self) -> None:
        try:
            self.chosen = self._made()
        except ValueError as error:
            self._last.show_error(str(error))
            return
        self.accept()

    def _made(self) -> Filter | None:
        if self._has_numbers:
            lines = (self.least, self.most)
            least, most = (int(each.text()) if each.hasAcceptableInput() else None for each in lines)
        elif self.column in MOMENTS:
            least, most = _start_of(self.since.day()), _end_of(self.until.day())
        elif self.text.text().strip():
            return Contains(self.column, self.text.text().strip())
        else:
            return OneOf(self.column, self.values.chosen) if self.values and self.values.chosen else None
        if least is not None and most is not None and least > most:
            raise ValueError(tr("The end comes before the start."))
        return Between(self.column, least, most) if (least, most) != (None, None) else None


def _start_of(day: dt.date | None) -> int | None:
    """The first moment of a day in the user's zone, ms since 1970 UTC."""
    if day is None:
        return None
    return int(dt.datetime.combine(day, dt.time()).astimezone().timestamp() * 1_000)


def _end_of(day: dt.date | None) -> int | None:
    """The last moment of a day, which has 23 or 25 hours where the clocks are changed."""
    following = None if day is None else _start_of(min(day, dt.date.max - 2 * _DAY) + _DAY)
    return None if following is None else following - 1
