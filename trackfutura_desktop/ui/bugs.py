"""Exceptions that nobody expected: one dialog with a report that can be copied; the program goes on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from trackfutura_desktop.flow.bug_report import place
from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import PlainLabel

_SIZE = (680, 460)
_SENTENCE = tr(
    "Something went wrong inside TrackFutura Desktop. What is stored is safe, and the program goes on."
)
_REMEDY = tr(
    "Try again what you did. If it happens again, send us this report. Keys, secrets, values in addresses "
    "and the name of your home folder are not in it."
)


class BugDialog(Dialog):
    """The report of one bug, and how many came after it."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self._others = 0
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("Report"))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setProperty("role", "code")
        self.count = PlainLabel("", "muted")
        self.copy = widgets.button(tr("Copy report"), role="primary", icon="copy")
        self.copy.clicked.connect(self._copy)
        self.copy.setDefault(True)
        leave = widgets.button(tr("Close"))
        leave.clicked.connect(self.reject)
        content = form.column_of(
            PlainLabel(_SENTENCE, "strong", wrap=True),
            PlainLabel(_REMEDY, "muted", wrap=True),
            self.report,
            spacing=8,
        )
        form.frame(self, tr("Something went wrong"), content, [leave, self.copy], self.count)

    def count_another(self) -> None:
        """Another one came while this one is shown."""
        self._others += 1
        self.count.setText(
            tr(
                "{more_problems} since; all are in the log.",
                more_problems=words.counted(self._others, "more problem"),
            )
        )

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())
        self.count.setText(tr("The report is copied."))


class Bugs(QObject):
    """Shows bugs, which may come from any thread: one at a time, and each place in the program once."""

    _came = Signal(object)

    def __init__(self, report: Callable[[BaseException], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._report = report
        self._window = parent
        self._seen: set[str] = set()
        self.dialog: BugDialog | None = None
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def take(self, error: BaseException) -> None:
        """Show a bug soon. Callable from any thread."""
        self._came.emit(error)

    def _show(self, error: BaseException) -> None:
        if self.dialog is not None:
            self._seen.add(place(error))
            self.dialog.count_another()
        elif place(error) not in self._seen:  # else a view that cannot be drawn would ask without end
            self._seen.add(place(error))
            self.dialog = BugDialog(self._report(error), self._window)
            self.dialog.finished.connect(self._forget)
            self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None
