"""The log, as it is written: by level and by words, to be read and copied."""

from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow import log_lines
from trackfutura_desktop.flow.log_lines import LogLine
from trackfutura_desktop.language import sentences, tr
from trackfutura_desktop.ui import form, widgets, words
from trackfutura_desktop.ui.form import Choice
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.walk import Dialog
from trackfutura_desktop.ui.widgets import PlainLabel

_SIZE = (900, 560)
_LOOK_MS = 500
_MOST = 20_000  # lines that are kept and shown
_LEVELS = {"info": tr("Everything"), "warning": tr("Warnings and errors"), "error": tr("Errors only")}


class LogDialog(Dialog):
    """Follows the newest log file; the older ones are in its folder."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self._path = path
        self._lines: list[LogLine] = []
        self._size = 0
        self.level = Choice(tr("Level"))
        for name, label in _LEVELS.items():
            self.level.addItem(label, name)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words in the entry"))
        self.words.setAccessibleName(tr("Words in the entry"))
        self.words.setClearButtonEnabled(True)
        self.follow = QCheckBox(tr("Follow"))
        self.follow.setToolTip(tr("Stay at the newest entry"))
        self.follow.setChecked(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Entries of the log"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setProperty("role", "code")
        self.text.setMaximumBlockCount(_MOST)
        self.note = PlainLabel("", "muted")
        self._frame()
        self.level.currentIndexChanged.connect(lambda _index: self._show_all())
        self.words.textChanged.connect(lambda _text: self._show_all())
        self.follow.toggled.connect(lambda _is_on: self._go_to_end())
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.finished.connect(lambda _result: self._timer.stop())
        self.look()
        self._timer.start()

    def look(self) -> None:
        """Show what was written since the last look."""
        try:
            end = log_lines.read(self._path, self._size)
        except UserError as error:
            self.note.setText(sentences(error.sentence, error.remedy))
            return
        was_begun_anew = end.size < self._size
        self._size = end.size
        if was_begun_anew or end.lines:
            self._lines = ([] if was_begun_anew else self._lines)[-_MOST:] + end.lines
            if was_begun_anew:
                self._show_all()
            else:
                self._append(end.lines)
        self._count()

    def _wanted(self, lines: list[LogLine]) -> list[LogLine]:
        least, said = list(_LEVELS)[self.level.currentIndex()], self.words.text()
        return [each for each in lines if log_lines.is_wanted(each, least, said)]

    def _show_all(self) -> None:
        self.text.clear()
        self._append(self._lines)
        self._count()

    def _append(self, lines: list[LogLine]) -> None:
        if wanted := self._wanted(lines):
            bar = self.text.verticalScrollBar()
            place = bar.value()
            self.text.appendPlainText("\n".join(log_lines.as_text(each) for each in wanted))
            bar.setValue(place)
            self._go_to_end()

    def _go_to_end(self) -> None:
        if self.follow.isChecked():
            self.text.moveCursor(QTextCursor.MoveOperation.End)
            self.text.moveCursor(QTextCursor.MoveOperation.StartOfLine)

    def _count(self) -> None:
        shown = len(self._wanted(self._lines))
        everything = words.counted(len(self._lines), "entry", "entries")
        self.note.setText(
            everything
            if shown == len(self._lines)
            else tr("{shown} of {everything}", shown=words.number(shown), everything=everything)
        )

    def _frame(self) -> None:
        copy = widgets.button(tr("Copy"), icon="copy")
        copy.setToolTip(tr("Copy the selected text, or everything that is shown"))
        copy.clicked.connect(self._copy)
        folder = widgets.button(tr("Open folder"), icon="folder-open")
        folder.clicked.connect(self._open_folder)
        leave = widgets.button(tr("Close"))
        leave.clicked.connect(self.reject)
        head = form.row(self.level, self.follow, self.words)
        form.frame(
            self, tr("Log"), form.column_of(head, self.text, spacing=12), [copy, folder, leave], self.note
        )
        self.words.setFocus()

    def _copy(self) -> None:
        chosen = self.text.textCursor().selectedText().replace("\N{PARAGRAPH SEPARATOR}", "\n")
        QApplication.clipboard().setText(chosen or self.text.toPlainText())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
