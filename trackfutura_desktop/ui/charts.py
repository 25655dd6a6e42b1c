"""The charts of what is listed, in place of the table."""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.language import tr
from trackfutura_desktop.store import charts as sums
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.tree import FolderKey
from trackfutura_desktop.ui import chart_data, chart_picture, exporting, form, widgets, words
from trackfutura_desktop.ui.chart_data import ACCOUNTS, JOBS, NAMES, TIME, TOP, Chart
from trackfutura_desktop.ui.chart_reader import ChartReader
from trackfutura_desktop.ui.chart_view import ChartView
from trackfutura_desktop.ui.task import Tasks
from trackfutura_desktop.ui.widgets import PlainLabel
from trackfutura_desktop.ui.work_strip import chosen_files

_WONDERING_MS = 300
_TWO_COLUMNS = 920  # pixels from which accounts and top posts stand side by side
_TITLES = {
    TIME: tr("Posts over time"),
    JOBS: tr("Completeness"),
    ACCOUNTS: tr("Engagement by account"),
    TOP: tr("Top posts"),
}


class ChartsPane(QWidget):
    """Counts only while it is shown."""

    filters_wanted = Signal(object)  # the filters (a tuple) that leave what a bar stands for
    record_wanted = Signal(int)
    folder_wanted = Signal(object)  # a FolderKey
    everything_wanted = Signal()  # of the list, not only what is selected in it

    def __init__(self, database: Database, tasks: Tasks) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self._tasks = tasks
        self._page: Page | None = None
        self._scope = ""
        self._is_due = False  # what is shown is not of this page
        self._arrived: set[str] = set()
        self.reader = ChartReader(database, self)
        self.views = {name: ChartView(Chart(name, _TITLES[name])) for name in NAMES}
        self._said = PlainLabel("", "muted")
        self.stop = widgets.button(tr("Stop"), role="quiet", icon="stop")
        self.again = widgets.button(tr("Count again"), role="quiet", icon="refresh")
        self._of_said = PlainLabel("", "strong")
        self.of_all = widgets.button(tr("Show all"), role="link")
        self._of = _strip(self._of_said, self.of_all)
        self._strip = _strip(self._said, self.stop, self.again)
        self.again.hide()
        self._grid = QGridLayout()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_WONDERING_MS)
        self._build()
        self._connect()

    def show_page(self, page: Page | None, scope: str, selected: int = 0) -> None:
        """Show the charts of another list.

        Args:
            page: The list; its order does not matter.
            scope: Its name.
            selected: How many of its records are selected, if it is these alone; 0: it is the whole list.
        """
        wanted = None if page is None else Page(page.key, words=page.words, filters=page.filters)
        self._scope = scope
        self._of.setVisible(bool(selected))
        self.views[JOBS].setVisible(not selected)  # it is of inputs, which have no rows in the list
        if selected:
            chosen = words.counted(selected, "selected record")
            self._scope = f"{scope} · {chosen}"
            self._of_said.setText(
                words.counted(selected, "Of {n} selected record", "Of {n} selected records")
            )
        if wanted == self._page:
            return
        self._page = wanted
        self._is_due = True
        self._count()

    def refresh(self) -> None:
        """Take in what arrived, before long."""
        if self.isVisible() and not self._is_due:
            self.reader.refresh()
        else:
            self._is_due = True

    def close_charts(self) -> None:
        """End what still reads the database."""
        self.reader.close()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count what changed while it was not shown."""
        super().showEvent(event)
        self._count()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks: count nothing."""
        super().hideEvent(event)
        if self.reader.is_running:
            self._is_due = True
            self.reader.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """One column or two."""
        super().resizeEvent(event)
        self._lay_out()

    # Counting

    def _count(self) -> None:
        if not self._is_due or not self.isVisible() or self._page is None:
            return
        self._is_due = False
        self._arrived = set()
        self.again.hide()
        self._patience.start()
        self.reader.start(self._page)

    def _take(self, part: sums.Part) -> None:
        match part:
            case sums.OverTime():
                chart = chart_data.of_time(part)
            case sums.Accounts():
                chart = chart_data.of_accounts(part)
            case sums.Top():
                chart = chart_data.of_top(part)
            case sums.Completeness():
                chart = chart_data.of_jobs(part)
        self._arrived.add(chart.name)
        self.views[chart.name].show_chart(chart)

    def _wonder(self) -> None:
        """It takes so long that one wonders."""
        self._said.setText(tr("Counting…"))
        self.stop.show()
        self._strip.show()
        for name, view in self.views.items():
            if name not in self._arrived:
                view.show_chart(view.chart._replace(marks=(), legend=(), caption="", empty=tr("Counting…")))

    def _end(self, is_whole: bool) -> None:  # noqa: FBT001 - what the signal carries
        self._patience.stop()
        self.stop.hide()
        self._strip.setVisible(not is_whole)
        if is_whole:
            return
        self._said.setText(tr("Not everything was counted."))
        self.again.show()
        for name, view in self.views.items():
            if name not in self._arrived:
                view.show_chart(
                    view.chart._replace(marks=(), legend=(), caption="", empty=tr("Not counted."))
                )

    def _count_again(self) -> None:
        self._is_due = True
        self._count()

    # What the user does

    def _choose(self, target: object) -> None:
        if isinstance(target, FolderKey):
            self.folder_wanted.emit(target)
        elif isinstance(target, int):
            self.record_wanted.emit(target)
        else:
            self.filters_wanted.emit(target)

    def _save(self, view: ChartView, form_: str) -> None:
        chart, width, font = view.chart, view.width(), view.font()
        if form_ == "copy":
            QGuiApplication.clipboard().setImage(chart_picture.image(chart, width, font, self._scope))
            return
        make = chart_picture.svg if form_ == "svg" else chart_picture.png
        data = make(chart, width, font, self._scope)
        self._tasks.start(self._choose_file(f"{chart.title} - {self._scope}", form_, data))

    async def _choose_file(self, name: str, form_: str, data: bytes) -> None:
        files = QFileDialog(
            self,
            tr("Save the chart"),
            exporting.documents(),
            tr("{form} picture (*.{ending})", form=form_.upper(), ending=form_),
        )
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix(form_)
        files.selectFile(exporting.file_name(name, form_))
        for path in await chosen_files(files):
            await asyncio.to_thread(write_picture, path, data)

    # How it is built

    def _connect(self) -> None:
        self.reader.found.connect(self._take)
        self.reader.ended.connect(self._end)
        self._patience.timeout.connect(self._wonder)
        self.stop.clicked.connect(self.reader.stop)
        self.again.clicked.connect(self._count_again)
        self.of_all.clicked.connect(self.everything_wanted)
        for view in self.views.values():
            view.chosen.connect(self._choose)
            view.save_wanted.connect(lambda form_, view=view: self._save(view, form_))

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("surface", "pane")
        self._grid.setContentsMargins(0, 0, 0, 8)
        self._grid.setSpacing(0)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._lay_out()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._of)
        whole.addWidget(self._strip)
        whole.addWidget(form.scrolling(inner, tr("Charts of the records")), 1)

    def _lay_out(self) -> None:
        is_wide = self.width() >= _TWO_COLUMNS
        for place, name in enumerate(NAMES):
            row, column, span = place, 0, 2
            if is_wide and name in (ACCOUNTS, TOP):
                row, column, span = 2, int(name == TOP), 1
            self._grid.addWidget(self.views[name], row, column, 1, span, Qt.AlignmentFlag.AlignTop)


def _strip(*parts: QWidget) -> QFrame:
    strip = QFrame()
    strip.setProperty("surface", "pane")
    line = QHBoxLayout(strip)
    line.setContentsMargins(16, 4, 12, 4)
    for part in parts:
        line.addWidget(part)
    line.addStretch(1)
    strip.hide()
    return strip


def write_picture(path: Path, data: bytes) -> None:
    """Write a picture to where the user wants it.

    Raises:
        UserError: It cannot be written there.
    """
    try:
        path.write_bytes(data)
    except OSError as error:
        raise UserError(
            tr(
                "The picture could not be saved as {path}: {strerror}.",
                path=path.name,
                strerror=error.strerror,
            ),
            tr("Choose another folder, or make room on the disk."),
        ) from error
