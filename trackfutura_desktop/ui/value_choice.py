"""A check list of the values of a column, and a line that finds those for which it is too short."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from trackfutura_desktop.language import tr
from trackfutura_desktop.store.database import Database
from trackfutura_desktop.store.listing import Page
from trackfutura_desktop.store.ordering import Facets
from trackfutura_desktop.ui import form, words
from trackfutura_desktop.ui.background import Background
from trackfutura_desktop.ui.measure import px
from trackfutura_desktop.ui.source_choice import SourceRows

_VALUE = int(Qt.ItemDataRole.UserRole)
_HEIGHT = 220
_TYPING_MS = 200


class ValueChoice(form.Field):
    """The values that most records have, or those in which the line's text stands; both beside the window."""

    def __init__(self, database: Database, page: Page, column: str, chosen: tuple[str, ...]) -> None:
        self.list = QListWidget()
        self.line = _Line()
        self.line.setPlaceholderText(tr("Find a value"))
        self.line.setAccessibleName(tr("Find a value"))
        self.line.setClearButtonEnabled(True)
        self.line.hide()
        both = form.column_of(self.line, self.list, spacing=4)
        both.setFocusProxy(self.list)
        super().__init__(tr("Or one of"), both, tr("Looking for the values…"))
        self.list.setAccessibleName(tr("Or one of"))
        self.list.setItemDelegate(SourceRows(self.list))
        self.list.setMinimumHeight(px(_HEIGHT))
        self.list.itemChanged.connect(self._choose)
        self._database, self._page, self._column = database, page, column
        self._chosen = dict.fromkeys(chosen)
        self._looking = Background("values of a column", self)
        self._looking.done.connect(self._show)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._look)
        self.line.textChanged.connect(self._typing.start)
        self._look()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values that are checked, whether they are shown now or not."""
        return tuple(self._chosen)

    def close_list(self) -> None:
        """Look for nothing any more."""
        self._typing.stop()
        self._looking.close()

    def _look(self) -> None:
        part = self.line.text().strip()
        facets = Facets(self._database, self._page, self._column, part)
        self._looking.start(part, facets.values, facets.stop)

    def _show(self, part: str, found: list[tuple[str, int]]) -> None:
        is_cut = len(found) == Facets.MOST
        if is_cut:
            self.line.show()
        listed = {value for value, _ in found}
        # What is chosen is always in sight, so that nobody narrows to it without knowing.
        others = [(value, None) for value in self._chosen if value not in listed]
        with QSignalBlocker(self.list):
            self.list.clear()
            for value, count in [*others, *found]:
                item = QListWidgetItem(
                    f"{words.one_line(value) or tr('none')}   {words.number(count)}", self.list
                )
                item.setData(_VALUE, value)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                is_chosen = value in self._chosen
                item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        self.show_help(_said(part, found, is_cut=is_cut))
        self.list.setAccessibleDescription(self.help_text)

    def _choose(self, item: QListWidgetItem) -> None:
        value = str(item.data(_VALUE))
        if item.checkState() is Qt.CheckState.Checked:
            self._chosen[value] = None
        else:
            self._chosen.pop(value, None)


def _said(part: str, found: list[tuple[str, int]], *, is_cut: bool) -> str:
    if part and not found:
        return tr("No value has this text.")
    if is_cut:
        return tr("The {most} most frequent ones, with how many records have each.", most=Facets.MOST)
    return tr("With how many records have each, the most frequent first.")


class _Line(QLineEdit):
    """Return does not press the main button of the dialog: one is looking yet."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
