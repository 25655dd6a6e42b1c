"""The measures at the text size that the user chose, and how widgets follow when it changes."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

_GROWS = re.compile(r"(?<![\w-])(font-size|min-height|width|height): (\d\d)px")


class _Use(QObject):
    """What is in use in this process."""

    changed = Signal()  # after every widget has its new look

    def __init__(self) -> None:
        super().__init__()
        self.percent = 100


_use = _Use()


def percent() -> int:
    """The text size in use, in percent."""
    return _use.percent


def use(chosen: int) -> None:
    """Use another text size, in percent. Only `ui.theme` calls it, which gives it to every widget."""
    _use.percent = chosen


def tell() -> None:
    """Have everything measured again that follows."""
    _use.changed.emit()


def px(pixels: int) -> int:
    """So many pixels at 100 % are how many now. For text and icons; lines and gaps do not grow."""
    return round(pixels * _use.percent / 100)


def grown(sheet: str) -> str:
    """A style sheet with its letters, least heights and boxes as large as they are now; lines stay thin."""
    return _GROWS.sub(lambda found: f"{found[1]}: {px(int(found[2]))}px", sheet)


def follow(widget: QWidget, measure: Callable[[], object]) -> None:
    """Call ``measure`` now and whenever the text size is another one, as long as ``widget`` lives."""
    measure()
    _Follower(widget, measure)


def set_pixels(widget: QWidget, pixels: int) -> None:
    """Give a widget letters of so many pixels at 100 %."""
    font = widget.font()
    font.setPixelSize(px(pixels))
    widget.setFont(font)


class _Follower(QObject):
    """Measures a widget again; goes with it."""

    def __init__(self, widget: QWidget, measure: Callable[[], object]) -> None:
        super().__init__(widget)
        self._measure = measure
        _use.changed.connect(self.look)

    @Slot()
    def look(self) -> None:
        """The text size is another one."""
        self._measure()
