"""What can be done with the columns of the content table, in the menu of a head and in that of the rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui.column_layout import NEEDED

if TYPE_CHECKING:
    from trackfutura_desktop.ui.table_columns import Column
    from trackfutura_desktop.ui.table_view import ContentTable


def for_head(view: "ContentTable", column: int) -> QMenu:
    """The menu of one head."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    layout, found = view.layout_of_columns, view.columns[column]
    shown = layout.shown()
    place = shown.index(found.sort)
    menu.addAction(tr("Filter…")).triggered.connect(lambda: view.filter_wanted.emit(found.sort))
    menu.addSeparator()
    left = menu.addAction(tr("Move left"))
    left.setEnabled(place > 0)
    left.triggered.connect(lambda: layout.move(found.sort, -1))
    right = menu.addAction(tr("Move right"))
    right.setEnabled(place < len(shown) - 1)
    right.triggered.connect(lambda: layout.move(found.sort, 1))
    hide = menu.addAction(tr("Hide"))
    hide.setEnabled(found.sort != NEEDED)
    hide.triggered.connect(lambda: layout.show_column(found.sort, is_shown=False))
    if found.is_added:
        menu.addAction(tr("Remove this column…")).triggered.connect(
            lambda: view.removal_wanted.emit(found.sort)
        )
    menu.addSeparator()
    _add_choice(menu, view)
    return menu


def add_for_rows(menu: QMenu, view: "ContentTable") -> None:
    """What the heads do with the mouse, for the keyboard too."""
    sorting, filtering = menu.addMenu(tr("Sort by")), menu.addMenu(tr("Filter by"))
    for column, each in enumerate(view.columns):
        title = _title(each)
        sorting.addAction(title).triggered.connect(lambda _=False, at=column: view.sort_by(at))
        filtering.addAction(title).triggered.connect(
            lambda _=False, name=each.sort: view.filter_wanted.emit(name)
        )
    _add_choice(menu, view)


def _add_choice(menu: QMenu, view: "ContentTable") -> None:
    chosen = menu.addMenu(tr("Columns"))
    shown = view.layout_of_columns.shown()
    for each in view.columns:
        if each.sort != NEEDED:
            chosen.addAction(_action(view, each, chosen, is_shown=each.sort in shown))
    chosen.addSeparator()
    chosen.addAction(tr("Add a column…")).triggered.connect(view.column_wanted)
    removed = [each for each in view.columns if each.is_added]
    if removed:
        removing = chosen.addMenu(tr("Remove a column"))
        for each in removed:
            removing.addAction(_title(each)).triggered.connect(
                lambda _=False, name=each.sort: view.removal_wanted.emit(name)
            )
    chosen.addAction(tr("Reset columns")).triggered.connect(view.layout_of_columns.reset)


def _action(view: "ContentTable", column: "Column", menu: QMenu, *, is_shown: bool) -> QAction:
    action = QAction(_title(column), menu)
    action.setCheckable(True)
    action.setChecked(is_shown)
    action.toggled.connect(lambda is_on: view.layout_of_columns.show_column(column.sort, is_shown=is_on))
    return action


def _title(column: "Column") -> str:
    """A title for a menu, where an ampersand would underline the next letter."""
    said = f"{column.title} ({column.sort})" if column.is_added else column.title
    return said.replace("&", "&&")
