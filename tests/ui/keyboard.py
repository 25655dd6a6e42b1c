"""What a person without a pointer, or without sight, meets in a window: names, the way of Tab, the focus."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
_MOST_PARTS = 4  # a field for a time has two, through which Tab leads before it leaves


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a widget: its own name, its text, or that of the label it belongs to."""
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)).strip()


def what(widget: QWidget) -> str:
    """A widget as a person who mends it knows it."""
    said = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{said}” in {type(widget.parentWidget()).__name__}"


def controls(top: QWidget) -> list[QWidget]:
    """What can be operated, without the insides of other controls."""
    found = [each for each in top.findChildren(QWidget) if isinstance(each, CONTROLS) or _takes_tab(each)]
    return [each for each in found if each.isVisible() and each.window() is top and not _is_inside(each)]


def nameless(top: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    return [what(each) for each in controls(top) if not name_of(each)]


def without_tip(top: QWidget) -> list[str]:
    """Buttons that show an icon alone and do not say what it means."""
    found = [each for each in controls(top) if isinstance(each, QAbstractButton)]
    return [what(each) for each in found if not each.text().strip() and not each.toolTip()]


class Way(NamedTuple):
    """Where Tab led, round and back, and what looked the same with and without the keyboard."""

    stops: list[QWidget]
    unseen: list[str]


def walked(top: QWidget) -> Way:
    """Press Tab until it leads to a place for the second time."""
    at = having(top)
    if at is None:
        QTest.keyClick(top, Qt.Key.Key_Tab)
        at = having(top)
    found: list[QWidget] = []
    unseen: list[str] = []
    while at is not None and at not in found:
        found.append(at)
        place = _place(top, at)
        before = top.grab(place).toImage()
        for _ in range(_MOST_PARTS):
            QTest.keyClick(at, Qt.Key.Key_Tab)
            if top.focusWidget() is not at:
                break
        if top.focusWidget() is not at and top.grab(place).toImage() == before:
            unseen.append(what(at))
        at = having(top)
    return Way(found, unseen)


def unreached(top: QWidget, went: list[QWidget]) -> list[str]:
    """What could take the keyboard and is not on the way of Tab, round from where it began."""
    wanted = [each for each in controls(top) if _takes_tab(each) and each.isEnabled()]
    return [
        what(each)
        for each in wanted
        if each not in went and not _is_other_choice(each) and not _holds_some(each, went)
    ]


def against_the_eye(top: QWidget, went: list[QWidget]) -> list[str]:
    """Steps of Tab that lead upwards, or backwards in a row; one of them leads from the end to the start."""
    found = [
        f"{what(one)} → {what(other)}"
        for one, other in zip(went, went[1:] + went[:1], strict=True)
        if one is not other and _leads_back(top, one, other)
    ]
    return found if len(found) > 1 else []


def having(top: QWidget) -> QWidget | None:
    """What has the keyboard in a window."""
    return top.focusWidget()


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _is_other_choice(widget: QWidget) -> bool:
    """The arrow keys lead to it from the button that is chosen in its place."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and group.checkedButton() not in (None, widget)


def _holds_some(widget: QWidget, went: list[QWidget]) -> bool:
    """A pane that scrolls with what has the keyboard in it."""
    return isinstance(widget, QScrollArea) and any(widget.isAncestorOf(each) for each in went)


def _is_inside(widget: QWidget) -> bool:
    inner = QAbstractSpinBox | QComboBox | QLineEdit | QHeaderView | QTabBar
    return isinstance(widget, QHeaderView) or any(isinstance(each, inner) for each in _above(widget))


def _above(widget: QWidget) -> Iterator[QWidget]:
    at = widget.parentWidget()
    while at is not None:
        yield at
        at = at.parentWidget()


def _place(top: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def _leads_back(top: QWidget, one: QWidget, other: QWidget) -> bool:
    """Whether the parts in which both stand, under what they share, are met in the wrong order."""
    ones, others = [one, *_above(one)], [other, *_above(other)]
    shared = next(each for each in ones if each in others)
    place = _place(top, ones[ones.index(shared) - 1] if shared is not one else one)
    following = _place(top, others[others.index(shared) - 1] if shared is not other else other)
    if following.bottom() <= place.top():
        return not (following.left() >= place.right())  # the next column begins at the top
    beside = following.top() < place.bottom() and place.top() < following.bottom()
    back = following.right() <= place.left() if top.isLeftToRight() else following.left() >= place.right()
    return beside and back
