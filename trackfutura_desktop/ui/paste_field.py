"""The field for what people paste or drop: text stays text, and files are told of."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from trackfutura_desktop.language import tr

_EXAMPLE = tr(
    "https://www.instagram.com/northwind.studio/\ntiktok: @lumen.cafe\n"
    "Links, names, rows of a table, or drop a CSV or XLSX file here …"
)


def local_files(data: QMimeData) -> list[Path]:
    """The files that are pasted or dropped; links to pages are none."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class PasteField(QPlainTextEdit):
    """Takes any text. ``files_given`` carries the paths of files that were pasted or dropped."""

    files_given = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(_EXAMPLE)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

    def add_text(self, texts: Sequence[str]) -> None:
        """Put texts under what is there, each on lines of its own; one undo takes all away."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for text in texts:
            if cursor.columnNumber():
                cursor.insertText("\n")
            cursor.insertText(text.rstrip("\n"))
        cursor.endEditBlock()

    def canInsertFromMimeData(self, data: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Files, too."""
        return bool(local_files(data)) or super().canInsertFromMimeData(data)

    def insertFromMimeData(self, data: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Tell of files; take text in."""
        if files := local_files(data):
            self.files_given.emit(files)
        elif data.hasUrls() and not data.hasText():
            self.insertPlainText("\n".join(url.toString() for url in data.urls()))
        else:
            super().insertFromMimeData(data)
