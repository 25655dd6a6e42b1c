"""The button at the end of the toolbar that holds everything that can be done, by groups."""

from collections.abc import Iterable

from PySide6.QtWidgets import QMenu, QPushButton

from trackfutura_desktop.language import tr
from trackfutura_desktop.ui import actions, icons
from trackfutura_desktop.ui.actions import Act, Actions


class MainMenu(QPushButton):
    """Opens a menu that is made anew each time, so that it always says what can be done now."""

    def __init__(self, acts: Actions) -> None:
        super().__init__()
        self._acts = acts
        self.setProperty("role", "quiet")
        self.setAccessibleName(tr("Main menu"))
        self.setToolTip(tr("Everything that can be done (F10)"))
        icons.put(self, "menu", "muted", icons.RAIL)
        self.menu_of_acts = QMenu(self)
        self.clicked.connect(self._open)

    def filled(self) -> QMenu:
        """The menu as it is now: the groups, each with its acts."""
        menu = self.menu_of_acts
        menu.clear()
        for each in menu.findChildren(QMenu):
            each.deleteLater()
        groups: dict[str, list[Act]] = {}
        for act in self._acts:
            groups.setdefault(act.group, []).append(act)
        for group, members in groups.items():
            self._add(menu.addMenu(group), members)
        return menu

    def _add(self, menu: QMenu, members: Iterable[Act]) -> None:
        actions.fill(menu, members, why_not=self._acts.why_not, do=self._acts.run)

    def _open(self) -> None:
        menu = self.filled()
        right = self.mapToGlobal(self.rect().bottomRight())
        right.setX(right.x() - menu.sizeHint().width())
        menu.popup(right)
