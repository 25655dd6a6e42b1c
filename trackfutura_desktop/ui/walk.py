"""Tab leads through what is shown in the order in which the layouts put it, whatever was made or filled last.

Qt goes by the order in which widgets got their parents. Here parts are made before their frames and come
and go with what is chosen, so that order would lead from the last button back into the middle of a form.
"""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QDialog,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from trackfutura_desktop.ui import focus_ring

# What is one stop, whatever it is made of.
_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTabBar, QTextEdit)

_SMALL_SCREEN = QSize(1_240, 740)  # what is left of 1280 by 800


class Dialog(QDialog):
    """A dialog through which Tab leads by the eye."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the first field or list, else at the main button; Qt takes what was made first."""
        super().showEvent(event)
        host: QWidget | None = self.parentWidget()
        most = _SMALL_SCREEN if host is None else _SMALL_SCREEN.expandedTo(host.window().size())
        self.resize(self._fitting().boundedTo(most))  # with large letters it may be larger than a screen
        if (now := having(self)) is not None:
            focus_ring.put_around(now)
        else:
            found = stops(self)
            fields = [each for each in found if not isinstance(each, QAbstractButton) and not _is_read(each)]
            main = [each for each in found if isinstance(each, QPushButton) and each.isDefault()]
            for each in [*fields, *main, *found][:1]:
                _lead_to(each, Qt.FocusReason.OtherFocusReason)

    def _fitting(self) -> QSize:
        """As high as the lines of its texts need, which Qt counts as they would stand in another width."""
        wanted, layout = self.size(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return wanted
        height = layout.totalHeightForWidth(wanted.width())
        is_given = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        return QSize(wanted.width(), max(height, wanted.height()) if is_given else height)

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and way
        """Give the keyboard to the next stop, or to the one before."""
        return step(self, forwards=following)


def having(top: QWidget) -> QWidget | None:
    """What has the keyboard in a window, or gets it when the window does; Qt's stubs leave out the None."""
    return top.focusWidget()


def step(top: QWidget, *, forwards: bool) -> bool:
    """Give the keyboard to what follows in a window, or to what stands before; whether there is anything."""
    found = stops(top)
    if not found:
        return False
    target = _beside(top, found, top.focusWidget(), forwards=forwards)
    reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
    _lead_to(target, reason)
    return True


def _lead_to(target: QWidget, reason: Qt.FocusReason) -> None:
    target.setFocus(reason)
    focus_ring.put_around(target)
    above = target.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target)
        above = above.parentWidget()


def stops(top: QWidget) -> list[QWidget]:
    """What takes the keyboard in a window, in the order in which one reads it.

    Of buttons that exclude each other it is the chosen one: the arrow keys lead to the others. A pane that
    scrolls is a stop of its own where nothing in it is one.
    """
    found = [each for each in _below(top) if _takes(each) and not _is_other_choice(each)]
    return [each for each in found if not isinstance(each, QScrollArea) or not _holds_any(each, found)]


def _is_read(widget: QWidget) -> bool:
    """What one only reads and scrolls."""
    is_text = isinstance(widget, QPlainTextEdit | QTextEdit) and widget.isReadOnly()
    return is_text or isinstance(widget, QScrollArea)


def _group(button: QAbstractButton) -> QButtonGroup | None:
    return button.group()


def _proxy(widget: QWidget) -> QWidget | None:
    return widget.focusProxy()


def _holds_any(pane: QWidget, others: list[QWidget]) -> bool:
    return any(pane.isAncestorOf(other) for other in others if other is not pane)


def _beside(top: QWidget, found: list[QWidget], now: QWidget | None, *, forwards: bool) -> QWidget:
    """The stop after what has the keyboard, or before it; that may be a part of a stop, or none at all."""
    order = list(_below(top))
    while now is not None and now not in order:
        now = now.parentWidget()
    at = order.index(now) if now is not None else -1
    places = {order.index(each): each for each in found}
    if forwards:
        return places[next((place for place in places if place > at), min(places))]
    return places[next((place for place in reversed(places) if place < at), max(places))]


def _takes(widget: QWidget) -> bool:
    tabs = Qt.FocusPolicy.TabFocus.value
    can = widget.isVisible() and widget.isEnabled() and _proxy(widget) is None
    return bool(widget.focusPolicy().value & tabs) and can


def _is_other_choice(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable() or widget.isChecked():
        return False
    group = _group(widget)
    return group is not None and group.exclusive() and any(each.isChecked() for each in group.buttons())


def _below(widget: QWidget) -> Iterator[QWidget]:
    for each in _parts(widget):
        if each.isVisible() and not each.isWindow():
            yield each
            if not isinstance(each, _WHOLE):
                yield from _below(each)


def _parts(widget: QWidget) -> list[QWidget]:
    """The children of a widget: first those that have a place, in its order."""
    placed: list[QWidget] = []
    if isinstance(widget, QScrollArea):
        return [held] if (held := widget.widget()) is not None else []
    if isinstance(widget, QSplitter):
        placed = [part for place in range(widget.count()) if (part := widget.widget(place)) is not None]
    elif isinstance(widget, QTabWidget):
        placed = [widget.tabBar()]
    elif (layout := widget.layout()) is not None:
        placed = list(_laid_out(layout))
    others = [each for each in widget.children() if isinstance(each, QWidget) and each not in placed]
    return placed + others


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _cell(layout, place))
    for place in places:
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)


def _cell(layout: QGridLayout, place: int) -> tuple[int, int]:
    """Row and column of what stands at a place of a layout."""
    found: Any = layout.getItemPosition(place)  # a tuple, said to be an object
    return found[0], found[1]
