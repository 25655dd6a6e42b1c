"""Names and values to read and to copy, in one text that wraps wherever it must."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from trackfutura_desktop.ui import theme
from trackfutura_desktop.ui.measure import px

_NAME_WIDTH = 112
Section = tuple[str, list[tuple[str, str]]]


class FactSheet(QTextEdit):
    """Sections of pairs. Every text is inserted as plain text, whatever it holds."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._sections: list[Section] = []
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "sheet")
        self.setStyleSheet("QTextEdit { border: 0; padding: 0; border-radius: 0; }")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        is_mirrored = self.isRightToLeft()  # the scroll bar is at the other side then
        self.setViewportMargins(8 if is_mirrored else 0, 0, 0 if is_mirrored else 8, 0)

    def show_sections(self, sections: list[Section], *, from_top: bool) -> None:
        """Show other sections, from the top or as far down as before; nothing moves where nothing changed."""
        if sections != self._sections:
            place = 0 if from_top else self.verticalScrollBar().value()
            self._sections = sections
            self._write()
            self.verticalScrollBar().setValue(place)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Write it again in the colours of another appearance."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for title, pairs in self._sections:
            if pairs:
                cursor.insertText(title, _format("text", QFont.Weight.DemiBold))
                self._write_pairs(cursor, pairs)
                cursor.movePosition(QTextCursor.MoveOperation.End)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_pairs(self, cursor: QTextCursor, pairs: list[tuple[str, str]]) -> None:
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellSpacing(0)
        shape.setCellPadding(0)
        shape.setTopMargin(4)
        shape.setBottomMargin(8)
        fixed = QTextLength(QTextLength.Type.FixedLength, px(_NAME_WIDTH))
        rest = QTextLength(QTextLength.Type.PercentageLength, 100)
        shape.setColumnWidthConstraints([fixed, rest])
        shape.setWidth(rest)
        table = cursor.insertTable(len(pairs), 2, shape)
        apart = QTextTableCellFormat()  # above and below only: names begin where their title begins
        apart.setTopPadding(2)
        apart.setBottomPadding(2)
        for row, (name, value) in enumerate(pairs):
            for column in (0, 1):
                table.cellAt(row, column).setFormat(apart)
            table.cellAt(row, 0).firstCursorPosition().insertText(name, _format("muted"))
            table.cellAt(row, 1).firstCursorPosition().insertText(value, _format("text"))


def _format(tone: str, weight: QFont.Weight = QFont.Weight.Normal) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(getattr(theme.tokens(), tone)))
    made.setFontWeight(weight)
    return made
