"""From pane to pane with F6, and the menu of what has the keyboard, for people who use no mouse."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QSplitter, QWidget

from trackfutura_desktop.ui import focus_ring


def panes(view: QWidget | None) -> list[QWidget]:
    """The parts of a view, in the order in which one reads them: what its splitters hold, or all of it."""
    if view is None:
        return []
    splitters = [each for each in view.findChildren(QSplitter) if each.isVisibleTo(view)]
    found = [part for splitter in splitters for part in _parts(splitter) if part not in splitters]
    outer = [part for part in found if not any(_is_inside(part, each) for each in found)]
    return sorted(outer, key=lambda part: _place(part, view)) or [view]


def move(frames: list[QWidget], step: int, having: QWidget | None = None) -> None:
    """Give the keyboard to the pane after the one that has it (``step`` 1) or to the one before (-1).

    Args:
        frames: The panes in their order.
        step: Which way.
        having: What has the keyboard now; without it the first pane gets it.
    """
    able = [each for each in frames if first(each) is not None]
    if not able:
        return
    at = next((n for n, each in enumerate(able) if having is not None and _holds(each, having)), -1)
    target = first(able[(at + step) % len(able) if at >= 0 else 0])
    if target is not None:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        focus_ring.put_around(target)


def first(pane: QWidget) -> QWidget | None:
    """Where the keyboard belongs in a pane: its list if it shows one, else the first thing that takes it."""
    lists = [each for each in pane.findChildren(QAbstractItemView) if _takes(each)]
    if isinstance(pane, QAbstractItemView):
        lists.insert(0, pane)
    others = [each for each in pane.findChildren(QWidget) if _takes(each)]
    return next(iter([*lists, *others]), None)


def open_menu(having: QWidget | None) -> None:
    """Open the menu of what has the keyboard, as the menu key does where there is one."""
    if having is None:
        return
    where = QRect(having.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).center()
    if not having.rect().contains(where):
        where = QPoint(8, min(8, having.height()))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, having.mapToGlobal(where))
    QApplication.sendEvent(having, event)


def _parts(splitter: QSplitter) -> list[QWidget]:
    found = (splitter.widget(place) for place in range(splitter.count()))
    return [part for part in found if part is not None]


def _place(part: QWidget, view: QWidget) -> tuple[int, int]:
    corner = part.mapTo(view, QPoint(0, 0))
    return corner.x(), corner.y()


def _is_inside(part: QWidget, other: QWidget) -> bool:
    return part is not other and other.isAncestorOf(part)


def _holds(pane: QWidget, having: QWidget) -> bool:
    return pane is having or pane.isAncestorOf(having)


def _takes(widget: QWidget) -> bool:
    tabs = Qt.FocusPolicy.TabFocus.value
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy().value & tabs)
