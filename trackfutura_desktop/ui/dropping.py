"""Links that are dropped anywhere on the window are offered as sources; files are ui.importing's."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from trackfutura_desktop.ui.paste_field import local_files

_LINK = re.compile(r"https?://\S")


class LinkDrops(QObject):
    """Takes links, and texts with a link in them, from other programs."""

    def __init__(self, window: QWidget, take: Callable[[str], object]) -> None:
        super().__init__(window)
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Accept what holds a link. Records that were dragged from our own list stay where they are."""
        if not isinstance(event, QDragEnterEvent | QDropEvent) or event.source() is not None:
            return False
        text = links(event.mimeData())
        if not text:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self._take(text)
        return True


def links(data: QMimeData) -> str:
    """What is dropped, if it is no file and has a link in it; else nothing."""
    if local_files(data):
        return ""
    text = data.text() or "\n".join(url.toString() for url in data.urls())
    return text if _LINK.search(text) else ""
