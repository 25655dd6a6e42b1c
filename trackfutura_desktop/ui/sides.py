"""Which side is the first: what is painted by hand follows languages that are read from right to left.

Layouts mirror themselves; a painter does not. So parts are taken off a room from the side at which one
begins to read. Each text is written in its own direction, whatever that of the window: what strangers wrote
may be in any language.
"""

import unicodedata
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

R = TypeVar("R", QRect, QRectF)

_RTL = Qt.LayoutDirection.RightToLeft
_LEFT, _RIGHT, _ABSOLUTE = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignAbsolute,
)


def first(room: R, width: float, direction: Qt.LayoutDirection) -> R:
    """The part of a room at which one begins to read, ``width`` pixels wide."""
    made = type(room)(room)
    _set_width(made, width)
    if direction is _RTL:
        made.moveRight(room.right())
    return made


def rest(room: R, width: float, direction: Qt.LayoutDirection) -> R:
    """The room without the ``width`` pixels at which one begins to read."""
    made = type(room)(room)
    _set_width(made, room.width() - width)
    if direction is not _RTL:
        made.moveRight(room.right())
    return made


def is_right_to_left(text: str) -> bool:
    """Whether a text is written from right to left: its first letter decides, as in Unicode's rule P2."""
    letters = (unicodedata.bidirectional(each) for each in text)
    return next((each for each in letters if each in {"L", "R", "AL"}), "L") != "L"


def write(
    painter: QPainter,
    room: QRect | QRectF,
    text: str,
    aligned: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    flags: int = 0,
) -> None:
    """Write a text in its own direction, at the side where its room begins; AlignRight is where it ends."""
    direction = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(room, _side(aligned, direction) | flags, text)
    painter.setLayoutDirection(direction)


@cache
def _side(aligned: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> int:
    """Where a text stands in its room, whatever direction it is written in itself."""
    if not aligned & Qt.AlignmentFlag.AlignHorizontal_Mask:
        aligned |= _LEFT
    if direction is _RTL and not aligned & _ABSOLUTE and aligned & (_LEFT | _RIGHT):
        aligned ^= _LEFT | _RIGHT
    return int((aligned | _ABSOLUTE).value)


def _set_width(room: QRect | QRectF, width: float) -> None:
    if isinstance(room, QRectF):
        room.setWidth(width)
    else:
        room.setWidth(round(width))
