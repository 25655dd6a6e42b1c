"""Everything that can be done in the window, told once: keys, menus, the palette and the sheet of shortcuts.

To add something: make an `Act` and give it to `MainWindow.actions_known.add`, or add it to a function of
`ui.view_acts` where it belongs to a view. Nothing else has to know of it.
"""

from collections.abc import Callable, Iterable, Iterator

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from trackfutura_desktop.language import tr

WINDOW = "window"
"""Heard wherever the keyboard is in the window."""


def _always() -> str:
    return ""


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that the user can do."""

    name: str  # stays the same when the title changes
    title: str  # what menus and the palette say
    group: str  # the heading it stands under
    do: Callable[[], object]
    keys: tuple[str, ...] = ()  # as QKeySequence reads them; the first is the one that is shown
    # Where its keys are heard: in the window, in a view ("runs"), or in a list of one ("data.tree").
    heard: str = WINDOW
    why_not: Callable[[], str] = _always  # why it cannot be done now; empty if it can
    title_now: Callable[[], str] | None = None  # what a menu says with what is selected now
    by_itself: bool = False  # the list that has the keyboard hears the keys without our help

    @property
    def place(self) -> str:
        """The view that it belongs to; empty for the window."""
        return "" if self.heard == WINDOW else self.heard.partition(".")[0]

    @property
    def keys_shown(self) -> str:
        """The keys as this system writes them; empty if there are none."""
        return shown(self.keys[0]) if self.keys else ""


class Actions:
    """All acts of one window, in the order of their groups."""

    def __init__(
        self,
        show: Callable[[str], object],
        is_made: Callable[[str], bool],
        tell: Callable[[str, str], object],
    ) -> None:
        """Take what the window does: show a view, know whether it was made, tell a sentence and a remedy."""
        self._show = show
        self._is_made = is_made
        self._tell = tell
        self._acts: dict[str, Act] = {}

    def __iter__(self) -> Iterator[Act]:
        groups = list(dict.fromkeys(act.group for act in self._acts.values()))
        return iter(sorted(self._acts.values(), key=lambda act: groups.index(act.group)))

    def __getitem__(self, name: str) -> Act:
        return self._acts[name]

    def add(self, *acts: Act) -> None:
        """Take acts in.

        Raises:
            ValueError: The name is taken, or its keys already do something else there.
        """
        for act in acts:
            if act.name in self._acts:
                raise ValueError(f"{act.name} is there already")
            for other in self._acts.values():
                if taken := set(act.keys) & set(other.keys) and _meet(act.heard, other.heard):
                    raise ValueError(f"{act.name} and {other.name} have the same keys: {taken}")
            self._acts[act.name] = act

    def why_not(self, act: Act) -> str:
        """Why an act cannot be done now. A view that was never shown is not made to find out."""
        return act.why_not() if not act.place or self._is_made(act.place) else ""

    def run(self, name: str) -> None:
        """Show the view of an act and do it, or say why that cannot be done."""
        act = self._acts[name]
        if act.place:
            self._show(act.place)
        if reason := act.why_not():
            self._tell(tr("“{title}” cannot be done now.", title=act.title), reason)
        else:
            act.do()


def listen(widget: QWidget, heard: str, acts: Iterable[Act]) -> None:
    """Let a widget hear the keys of those acts that are heard there: the window, a view, or a list of one."""
    is_list = "." in heard
    context = Qt.ShortcutContext.WidgetShortcut if is_list else Qt.ShortcutContext.WindowShortcut
    for act in acts:
        for keys in () if act.heard != heard or act.by_itself else act.keys:
            made = QShortcut(QKeySequence(keys), widget)
            made.setObjectName(act.name)
            made.setContext(context)
            made.activated.connect(act.do)


def fill(
    menu: QMenu,
    acts: Iterable[Act | None],
    why_not: Callable[[Act], str] = lambda act: act.why_not(),
    do: Callable[[str], object] | None = None,
) -> QMenu:
    """Put acts into a menu, a line for each None; those that cannot be done are grey.

    Args:
        menu: What to fill.
        acts: What it shall offer.
        why_not: Says why an act cannot be done now.
        do: Does an act by its name; without it the act is done as it is, in a view that is shown already.
    """
    for act in acts:
        if act is None:
            menu.addSeparator()
            continue
        title = act.title if act.title_now is None else act.title_now()
        made = QAction(title.replace("&", "&&"), menu)
        made.setObjectName(act.name)
        made.setEnabled(not why_not(act))
        if act.keys:
            made.setShortcut(QKeySequence(act.keys[0]))
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here, heard elsewhere
        made.triggered.connect(lambda _is_checked=False, act=act: do(act.name) if do else act.do())
        menu.addAction(made)
    return menu


def shown(keys: str) -> str:
    """A key sequence as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _meet(one: str, other: str) -> bool:
    """Whether keys of both places can be heard at the same time."""
    if WINDOW in (one, other):
        return True
    return one == other or one.startswith(f"{other}.") or other.startswith(f"{one}.")
