"""How a folder's row is painted: the tags of a run stand small behind its name, which can be edited."""

from PySide6.QtCore import QAbstractItemModel, QRect
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from trackfutura_desktop.language import tr
from trackfutura_desktop.store.tree import FolderType
from trackfutura_desktop.ui import icons, sides, theme, words
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.rows import Index, RowDelegate
from trackfutura_desktop.ui.tokens import SMALL_PIXELS
from trackfutura_desktop.ui.tree_roles import FOLDER, NAME

_PAD = 8
_GAP = 10
_LEAST = 36  # pixels of tags that are worth showing


class FolderDelegate(RowDelegate):
    """Paints a row of the tree."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell, and the tags in what room the name leaves."""
        super().paint(painter, option, index)
        folder = index.data(FOLDER) if index.column() == NAME else None
        if folder is None or not folder.tags:
            return
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setFont(bold)
        name = painter.fontMetrics().horizontalAdvance(words.one_line(folder.short_name))
        room = sides.rest(option.rect, _name_begins() + name + _GAP, option.direction)
        room = sides.first(room, room.width() - 8, option.direction)
        if room.width() >= _LEAST:
            self._paint_tags(painter, option, room, folder.tags)
        painter.restore()

    def _paint_tags(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, tags: str) -> None:
        small = QFont(option.font)
        small.setPixelSize(px(SMALL_PIXELS))
        small.setWeight(QFont.Weight.Normal)  # the name before it has left its own
        painter.setFont(small)
        is_selected = option.state & QStyle.StateFlag.State_Selected
        painter.setPen(QColor(theme.tokens().text if is_selected else theme.tokens().muted))
        text = " ".join(f"#{tag}" for tag in tags.split())
        shown = painter.fontMetrics().elidedText(text, option.textElideMode.ElideRight, room.width())
        sides.write(painter, room, shown)

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """A line for the name of a run."""
        made = QLineEdit(parent)
        made.setAccessibleName(tr("Name of the run"))
        made.setStyleSheet("QLineEdit { min-height: 0; padding: 0 4px; }")
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Begin with the whole name."""
        folder = index.data(FOLDER)
        if isinstance(editor, QLineEdit) and folder is not None and folder.key.type is FolderType.RUN:
            editor.setText(folder.name)

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Hand the name over."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Over the name, beside the icon."""
        room = sides.rest(option.rect, _name_begins() - 6, option.direction)
        editor.setGeometry(sides.first(room, room.width() - 2, option.direction).adjusted(0, 2, 0, -2))


def _name_begins() -> int:
    """Pixels from the edge of the cell, behind the icon."""
    return _PAD + icons.side() + _PAD
