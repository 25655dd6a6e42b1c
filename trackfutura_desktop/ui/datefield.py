"""A date that may be left empty: typed, or chosen from a calendar."""

import datetime as dt

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidgetAction

from trackfutura_desktop.language import inside, tr
from trackfutura_desktop.ui import icons

_SHAPES = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y")


class DateEdit(QLineEdit):
    """One line for one day; empty means any day."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(tr("any day (YYYY-MM-DD)"))
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self._open = QAction(tr("Choose the {name} from a calendar", name=inside(name)), self)
        self._open.triggered.connect(self._show_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self._open.setIcon(icons.icon("calendar"))
        self.textChanged.connect(self.changed)

    def day(self) -> dt.date | None:
        """The day; None if the line is empty.

        Raises:
            ValueError: The text is no date; the message says how to write one.
        """
        text = self.text().strip()
        if not text:
            return None
        for shape in _SHAPES:
            try:
                return dt.datetime.strptime(text, shape).date()  # noqa: DTZ007 - a day has no zone
            except ValueError:
                continue
        raise ValueError(
            tr(
                "“{text}” is no date. Write it like {value}, or leave it empty.",
                text=text,
                value=dt.date(2026, 11, 23),
            )
        )

    def set_day(self, day: dt.date) -> None:
        """Put a day into the line."""
        self.setText(day.isoformat())

    def _show_calendar(self) -> None:
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        try:
            day = self.day()
        except ValueError:
            day = None
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        menu = QMenu(self)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(lambda chosen: self._take(chosen, menu))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _take(self, chosen: QDate, menu: QMenu) -> None:
        self.setText(chosen.toString("yyyy-MM-dd"))
        menu.close()
